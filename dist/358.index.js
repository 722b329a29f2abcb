export const id = 358;
export const ids = [358];
export const modules = {

/***/ 94:
/***/ ((__unused_webpack_module, exports) => {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SortableNumbers = exports.SortableStringables = exports.SortableComparables = exports.SortableSet = exports.compareObjectsSymbol = void 0;
exports.compareObjectsSymbol = Symbol('internal compare function');
class SortableSet extends Set {
    sorted() {
        return Array.from(this).sort(this[exports.compareObjectsSymbol]);
    }
    compare(other) {
        const sortedOther = other.sorted();
        const sortedSelf = this.sorted();
        if (sortedSelf.length !== sortedOther.length) {
            return sortedSelf.length - sortedOther.length;
        }
        for (let i = sortedSelf.length - 1; i >= 0; --i) {
            const iCompared = this[exports.compareObjectsSymbol](sortedSelf[i], sortedOther[i]);
            if (iCompared !== 0) {
                return iCompared;
            }
        }
        return 0;
    }
}
exports.SortableSet = SortableSet;
class SortableComparables extends SortableSet {
    [exports.compareObjectsSymbol](a, b) {
        if (a.constructor === b.constructor) {
            return a.compare(b);
        }
        return a.constructor.name.localeCompare(b.constructor.name);
    }
}
exports.SortableComparables = SortableComparables;
class SortableStringables extends SortableSet {
    [exports.compareObjectsSymbol](a, b) {
        return a.toString().localeCompare(b.toString());
    }
}
exports.SortableStringables = SortableStringables;
class SortableNumbers extends SortableSet {
    [exports.compareObjectsSymbol](a, b) {
        return a - b;
    }
}
exports.SortableNumbers = SortableNumbers;
//# sourceMappingURL=sortable.js.map

/***/ }),

/***/ 7866:
/***/ ((__unused_webpack_module, exports) => {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.AttachmentEncoding = void 0;
var AttachmentEncoding;
(function (AttachmentEncoding) {
    AttachmentEncoding["Base64"] = "base64";
})(AttachmentEncoding || (exports.AttachmentEncoding = AttachmentEncoding = {}));
//# sourceMappingURL=attachmentEncoding.js.map

/***/ }),

/***/ 1919:
/***/ ((__unused_webpack_module, exports) => {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ComponentScope = void 0;
var ComponentScope;
(function (ComponentScope) {
    ComponentScope["Required"] = "required";
    ComponentScope["Optional"] = "optional";
    ComponentScope["Excluded"] = "excluded";
})(ComponentScope || (exports.ComponentScope = ComponentScope = {}));
//# sourceMappingURL=componentScope.js.map

/***/ }),

/***/ 9915:
/***/ ((__unused_webpack_module, exports) => {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ComponentType = void 0;
var ComponentType;
(function (ComponentType) {
    ComponentType["Application"] = "application";
    ComponentType["Framework"] = "framework";
    ComponentType["Library"] = "library";
    ComponentType["Container"] = "container";
    ComponentType["Platform"] = "platform";
    ComponentType["OperatingSystem"] = "operating-system";
    ComponentType["Device"] = "device";
    ComponentType["DeviceDriver"] = "device-driver";
    ComponentType["Firmware"] = "firmware";
    ComponentType["File"] = "file";
    ComponentType["MachineLearningModel"] = "machine-learning-model";
    ComponentType["Data"] = "data";
    ComponentType["CryptographicAsset"] = "cryptographic-asset";
})(ComponentType || (exports.ComponentType = ComponentType = {}));
//# sourceMappingURL=componentType.js.map

/***/ }),

/***/ 6408:
/***/ ((__unused_webpack_module, exports) => {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ExternalReferenceType = void 0;
var ExternalReferenceType;
(function (ExternalReferenceType) {
    ExternalReferenceType["VCS"] = "vcs";
    ExternalReferenceType["IssueTracker"] = "issue-tracker";
    ExternalReferenceType["Website"] = "website";
    ExternalReferenceType["Advisories"] = "advisories";
    ExternalReferenceType["BOM"] = "bom";
    ExternalReferenceType["MailingList"] = "mailing-list";
    ExternalReferenceType["Social"] = "social";
    ExternalReferenceType["Chat"] = "chat";
    ExternalReferenceType["Documentation"] = "documentation";
    ExternalReferenceType["Support"] = "support";
    ExternalReferenceType["SourceDistribution"] = "source-distribution";
    ExternalReferenceType["Distribution"] = "distribution";
    ExternalReferenceType["DistributionIntake"] = "distribution-intake";
    ExternalReferenceType["License"] = "license";
    ExternalReferenceType["BuildMeta"] = "build-meta";
    ExternalReferenceType["BuildSystem"] = "build-system";
    ExternalReferenceType["ReleaseNotes"] = "release-notes";
    ExternalReferenceType["SecurityContact"] = "security-contact";
    ExternalReferenceType["ModelCard"] = "model-card";
    ExternalReferenceType["Log"] = "log";
    ExternalReferenceType["Configuration"] = "configuration";
    ExternalReferenceType["Evidence"] = "evidence";
    ExternalReferenceType["Formulation"] = "formulation";
    ExternalReferenceType["Attestation"] = "attestation";
    ExternalReferenceType["ThreatModel"] = "threat-model";
    ExternalReferenceType["AdversaryModel"] = "adversary-model";
    ExternalReferenceType["RiskAssessment"] = "risk-assessment";
    ExternalReferenceType["VulnerabilityAssertion"] = "vulnerability-assertion";
    ExternalReferenceType["ExploitabilityStatement"] = "exploitability-statement";
    ExternalReferenceType["PentestReport"] = "pentest-report";
    ExternalReferenceType["StaticAnalysisReport"] = "static-analysis-report";
    ExternalReferenceType["DynamicAnalysisReport"] = "dynamic-analysis-report";
    ExternalReferenceType["RuntimeAnalysisReport"] = "runtime-analysis-report";
    ExternalReferenceType["ComponentAnalysisReport"] = "component-analysis-report";
    ExternalReferenceType["MaturityReport"] = "maturity-report";
    ExternalReferenceType["CertificationReport"] = "certification-report";
    ExternalReferenceType["CodifiedInfrastructure"] = "codified-infrastructure";
    ExternalReferenceType["QualityMetrics"] = "quality-metrics";
    ExternalReferenceType["POAM"] = "poam";
    ExternalReferenceType["ElectronicSignature"] = "electronic-signature";
    ExternalReferenceType["DigitalSignature"] = "digital-signature";
    ExternalReferenceType["RFC9116"] = "rfc-9116";
    ExternalReferenceType["Citation"] = "citation";
    ExternalReferenceType["Patent"] = "patent";
    ExternalReferenceType["PatentAssertion"] = "patent-assertion";
    ExternalReferenceType["PatentFamily"] = "patent-family";
    ExternalReferenceType["Other"] = "other";
})(ExternalReferenceType || (exports.ExternalReferenceType = ExternalReferenceType = {}));
//# sourceMappingURL=externalReferenceType.js.map

/***/ }),

/***/ 2310:
/***/ ((__unused_webpack_module, exports) => {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HashAlgorithm = void 0;
var HashAlgorithm;
(function (HashAlgorithm) {
    HashAlgorithm["MD5"] = "MD5";
    HashAlgorithm["SHA-1"] = "SHA-1";
    HashAlgorithm["SHA-256"] = "SHA-256";
    HashAlgorithm["SHA-384"] = "SHA-384";
    HashAlgorithm["SHA-512"] = "SHA-512";
    HashAlgorithm["SHA3-256"] = "SHA3-256";
    HashAlgorithm["SHA3-384"] = "SHA3-384";
    HashAlgorithm["SHA3-512"] = "SHA3-512";
    HashAlgorithm["BLAKE2b-256"] = "BLAKE2b-256";
    HashAlgorithm["BLAKE2b-384"] = "BLAKE2b-384";
    HashAlgorithm["BLAKE2b-512"] = "BLAKE2b-512";
    HashAlgorithm["BLAKE3"] = "BLAKE3";
    HashAlgorithm["Streebog-256"] = "Streebog-256";
    HashAlgorithm["Streebog-512"] = "Streebog-512";
})(HashAlgorithm || (exports.HashAlgorithm = HashAlgorithm = {}));
//# sourceMappingURL=hashAlogorithm.js.map

/***/ }),

/***/ 6820:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Vulnerability = void 0;
__exportStar(__webpack_require__(7866), exports);
__exportStar(__webpack_require__(1919), exports);
__exportStar(__webpack_require__(9915), exports);
__exportStar(__webpack_require__(6408), exports);
__exportStar(__webpack_require__(2310), exports);
__exportStar(__webpack_require__(6399), exports);
__exportStar(__webpack_require__(209), exports);
exports.Vulnerability = __importStar(__webpack_require__(845));
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 6399:
/***/ ((__unused_webpack_module, exports) => {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LicenseAcknowledgement = void 0;
var LicenseAcknowledgement;
(function (LicenseAcknowledgement) {
    LicenseAcknowledgement["Declared"] = "declared";
    LicenseAcknowledgement["Concluded"] = "concluded";
})(LicenseAcknowledgement || (exports.LicenseAcknowledgement = LicenseAcknowledgement = {}));
//# sourceMappingURL=licenseAcknowledgement.js.map

/***/ }),

/***/ 209:
/***/ ((__unused_webpack_module, exports) => {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LifecyclePhase = void 0;
var LifecyclePhase;
(function (LifecyclePhase) {
    LifecyclePhase["Design"] = "design";
    LifecyclePhase["PreBuild"] = "pre-build";
    LifecyclePhase["Build"] = "build";
    LifecyclePhase["PostBuild"] = "post-build";
    LifecyclePhase["Operations"] = "operations";
    LifecyclePhase["Discovery"] = "discovery";
    LifecyclePhase["Decommission"] = "decommission";
})(LifecyclePhase || (exports.LifecyclePhase = LifecyclePhase = {}));
//# sourceMappingURL=lifecyclePhase.js.map

/***/ }),

/***/ 6586:
/***/ ((__unused_webpack_module, exports) => {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.AffectStatus = void 0;
var AffectStatus;
(function (AffectStatus) {
    AffectStatus["Affected"] = "affected";
    AffectStatus["Unaffected"] = "unaffected";
    AffectStatus["Unknown"] = "unknown";
})(AffectStatus || (exports.AffectStatus = AffectStatus = {}));
//# sourceMappingURL=affectStatus.js.map

/***/ }),

/***/ 5177:
/***/ ((__unused_webpack_module, exports) => {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.AnalysisJustification = void 0;
var AnalysisJustification;
(function (AnalysisJustification) {
    AnalysisJustification["CodeNotPresent"] = "code_not_present";
    AnalysisJustification["CodeNotReachable"] = "code_not_reachable";
    AnalysisJustification["RequiresConfiguration"] = "requires_configuration";
    AnalysisJustification["RequiresDependency"] = "requires_dependency";
    AnalysisJustification["RequiresEnvironment"] = "requires_environment";
    AnalysisJustification["ProtectedByCompiler"] = "protected_by_compiler";
    AnalysisJustification["ProtectedAtRuntime"] = "protected_at_runtime";
    AnalysisJustification["ProtectedAtPerimeter"] = "protected_at_perimeter";
    AnalysisJustification["ProtectedByMitigatingControl"] = "protected_by_mitigating_control";
})(AnalysisJustification || (exports.AnalysisJustification = AnalysisJustification = {}));
//# sourceMappingURL=analysisJustification.js.map

/***/ }),

/***/ 6824:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.AnalysisResponseRepository = exports.AnalysisResponse = void 0;
const sortable_1 = __webpack_require__(94);
var AnalysisResponse;
(function (AnalysisResponse) {
    AnalysisResponse["CanNotFix"] = "can_not_fix";
    AnalysisResponse["WillNotFix"] = "will_not_fix";
    AnalysisResponse["Update"] = "update";
    AnalysisResponse["Rollback"] = "rollback";
    AnalysisResponse["WorkaroundAvailable"] = "workaround_available";
})(AnalysisResponse || (exports.AnalysisResponse = AnalysisResponse = {}));
class AnalysisResponseRepository extends sortable_1.SortableStringables {
}
exports.AnalysisResponseRepository = AnalysisResponseRepository;
//# sourceMappingURL=analysisResponse.js.map

/***/ }),

/***/ 2834:
/***/ ((__unused_webpack_module, exports) => {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.AnalysisState = void 0;
var AnalysisState;
(function (AnalysisState) {
    AnalysisState["Resolved"] = "resolved";
    AnalysisState["ResolvedWithPedigree"] = "resolved_with_pedigree";
    AnalysisState["Exploitable"] = "exploitable";
    AnalysisState["InTriage"] = "in_triage";
    AnalysisState["FalsePositive"] = "false_positive";
    AnalysisState["NotAffected"] = "not_affected";
})(AnalysisState || (exports.AnalysisState = AnalysisState = {}));
//# sourceMappingURL=analysisState.js.map

/***/ }),

/***/ 845:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
__exportStar(__webpack_require__(6586), exports);
__exportStar(__webpack_require__(5177), exports);
__exportStar(__webpack_require__(6824), exports);
__exportStar(__webpack_require__(2834), exports);
__exportStar(__webpack_require__(1369), exports);
__exportStar(__webpack_require__(6650), exports);
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 1369:
/***/ ((__unused_webpack_module, exports) => {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RatingMethod = void 0;
var RatingMethod;
(function (RatingMethod) {
    RatingMethod["CVSSv2"] = "CVSSv2";
    RatingMethod["CVSSv3"] = "CVSSv3";
    RatingMethod["CVSSv31"] = "CVSSv31";
    RatingMethod["CVSSv4"] = "CVSSv4";
    RatingMethod["OWASP"] = "OWASP";
    RatingMethod["SSVC"] = "SSVC";
    RatingMethod["Other"] = "other";
})(RatingMethod || (exports.RatingMethod = RatingMethod = {}));
//# sourceMappingURL=ratingMethod.js.map

/***/ }),

/***/ 6650:
/***/ ((__unused_webpack_module, exports) => {


/*!
This file is part of CycloneDX JavaScript Library.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

   http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.

SPDX-License-Identifier: Apache-2.0
Copyright (c) OWASP Foundation. All Rights Reserved.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Severity = void 0;
var Severity;
(function (Severity) {
    Severity["Critical"] = "critical";
    Severity["High"] = "high";
    Severity["Medium"] = "medium";
    Severity["Low"] = "low";
    Severity["Info"] = "info";
    Severity["None"] = "none";
    Severity["Unknown"] = "unknown";
})(Severity || (exports.Severity = Severity = {}));
//# sourceMappingURL=severity.js.map

/***/ }),

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cyclonedxFormat: () => (/* binding */ cyclonedxFormat)
});

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var enums = __webpack_require__(6820);
// EXTERNAL MODULE: ./lib/reports/json/chunks.js
var chunks = __webpack_require__(7482);
// EXTERNAL MODULE: ./lib/reports/formats/sbom/components.js + 1 modules
var components = __webpack_require__(4130);
// EXTERNAL MODULE: ./lib/reports/formats/sbom/subject.js
var subject = __webpack_require__(2168);
// EXTERNAL MODULE: ./lib/reports/formats/sbom/vulnerabilities.js
var vulnerabilities = __webpack_require__(8282);
// EXTERNAL MODULE: ./lib/domain/library/license.js
var library_license = __webpack_require__(2599);
// EXTERNAL MODULE: ./lib/domain/text/clean.js
var clean = __webpack_require__(11);
// EXTERNAL MODULE: ./lib/reports/text/web-address.js
var web_address = __webpack_require__(4000);
// EXTERNAL MODULE: ./lib/reports/text/words.js
var words = __webpack_require__(2230);
;// CONCATENATED MODULE: ./lib/reports/formats/cyclonedx/elements.js






/** The component's id within the document, by which it can be found in Mend: no two libraries have the same keyUuid. */
function refOf(keyUuid) {
    return `library:${keyUuid.toWellFormed()}`;
}
/** A library as CycloneDX holds it. */
function component({ library, name, purl, homePage }) {
    const { keyUuid, version, licenses, type, matchType } = library;
    const sha1 = (0,components/* sha1Of */.JI)(library);
    const home = homePage ?? (0,web_address/* webAddress */.D)(library.url);
    return {
        type: enums.ComponentType.Library,
        name: purl?.name || (0,clean/* plain */.pj)(name),
        group: purl?.namespace || undefined,
        version: version && (0,clean/* plain */.pj)(version, 1024),
        'bom-ref': refOf(keyUuid),
        hashes: sha1 ? [{ alg: enums.HashAlgorithm['SHA-1'], content: sha1 }] : undefined,
        licenses: licenses.length > 0 ? licensesOf(licenses) : undefined,
        purl: purl?.text,
        externalReferences: home
            ? [{ url: home, type: enums.ExternalReferenceType.Website }]
            : undefined,
        properties: properties({ matchType, type }),
    };
}
function properties(told) {
    const all = [];
    for (const name in told) {
        const value = told[name];
        if (value)
            all.push({ name: `mend:${name}`, value: (0,clean/* plain */.pj)(value) });
    }
    return all.length > 0 ? all : undefined;
}
/** Ids where they are certain. Several stay a list: nobody says whether all hold or one. */
function licensesOf(all) {
    const named = all
        .map((license) => {
        const id = (0,library_license/* spdxId */.v)(license);
        const url = (0,web_address/* webAddress */.D)(license.url);
        return { id, name: id ?? (0,clean/* plain */.pj)(license.name), url };
    })
        .filter(({ name }) => name !== '')
        .sort((a, b) => (0,words/* compare */.UD)(a.name, b.name) || (0,words/* compare */.UD)(a.url ?? '', b.url ?? ''));
    return named
        .filter(({ name }, at) => name !== named[at - 1]?.name)
        .map(({ id, name, url }) => {
        const address = url === undefined ? {} : { url };
        if (id)
            return { license: { id, ...address } };
        return { license: { name, ...address } };
    });
}
const severities = {
    critical: enums.Vulnerability.Severity.Critical,
    high: enums.Vulnerability.Severity.High,
    medium: enums.Vulnerability.Severity.Medium,
    low: enums.Vulnerability.Severity.Low,
};
/** A vulnerability with the components that it affects. */
function vulnerability({ id, gravest, items, fixes, }) {
    const { severity, score, url, description } = gravest;
    const address = (0,web_address/* webAddress */.D)(url);
    const refs = items.map(({ library }) => refOf(library.keyUuid)).sort(words/* compare */.UD);
    return {
        'bom-ref': `vulnerability:${id}`,
        id,
        source: address ? { url: address } : undefined,
        ratings: [
            {
                ...(score !== undefined && { score }),
                severity: severity
                    ? severities[severity]
                    : enums.Vulnerability.Severity.Unknown,
            },
        ],
        description: description && (0,clean/* plain */.pj)(description),
        recommendation: fixes.map((fix) => (0,clean/* plain */.pj)(fix)).join('; ') || undefined,
        published: dateOf(gravest.published)?.toISOString(),
        affects: refs.map((ref) => ({ ref })),
    };
}
function dateOf(text) {
    const date = new Date(text ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? undefined : date;
}

;// CONCATENATED MODULE: ./lib/reports/formats/cyclonedx/cyclonedx.js






/** CycloneDX 1.6: components, their vulnerabilities and the dependency graph. */
const cyclonedxFormat = {
    name: 'cyclonedx',
    output: 'cyclonedx-path',
    file: 'mend-sbom.cdx.json',
    perProject: 'instead',
    write: (source) => (0,components/* hasBill */.a$)(source) ? (0,chunks/* jsonChunks */.V)(() => documentOf(source)) : undefined,
};
const projectRef = 'project';
/** One component after the other, so that not all of them are in memory at once. */
function documentOf(source) {
    const bill = (0,components/* billOf */.Xj)(source);
    return {
        ...head(source, bill),
        components: bill.values().map(component),
        dependencies: source.tree && graph(bill, source.tree),
        vulnerabilities: source.result.reported?.inventory?.alertsPending
            ? undefined
            : (0,vulnerabilities/* knownOf */.b)((0,vulnerabilities/* pairsOf */.f)(bill)).values().map(vulnerability),
    };
}
function head(source, bill) {
    const { product, project } = (0,subject/* subjectOf */.et)(source);
    const tool = {
        type: enums.ComponentType.Application,
        name: subject/* toolName */.Uf,
        version: source.version,
    };
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        serialNumber: `urn:uuid:${(0,subject/* documentId */.Fs)('cyclonedx', source, bill)}`,
        metadata: {
            timestamp: source.generatedAt.toISOString(),
            tools: { components: [tool] },
            component: {
                type: enums.ComponentType.Application,
                name: project,
                ...(product && { group: product }),
                'bom-ref': projectRef,
            },
        },
    };
}
/** Libraries that the hierarchy does not hold are not in the graph: nothing is known. */
function* graph(bill, tree) {
    const direct = bill.filter(({ relation }) => relation === 'direct');
    yield {
        ref: projectRef,
        dependsOn: direct.map(({ library }) => refOf(library.keyUuid)),
    };
    for (const item of bill) {
        if (item.relation === undefined)
            continue;
        const dependsOn = (0,components/* dependenciesOf */.hk)(item, tree).map(refOf);
        yield {
            ref: refOf(item.library.keyUuid),
            dependsOn: dependsOn.length > 0 ? dependsOn : undefined,
        };
    }
}


/***/ }),

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xj: () => (/* binding */ billOf),
  hk: () => (/* binding */ dependenciesOf),
  a$: () => (/* binding */ hasBill),
  JI: () => (/* binding */ sha1Of)
});

// EXTERNAL MODULE: ./lib/domain/library/ecosystem.js
var ecosystem = __webpack_require__(9964);
// EXTERNAL MODULE: ./lib/domain/library/library.js
var library_library = __webpack_require__(6427);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./lib/domain/library/purl.js



/**
 * The package URL of a library. Where the parts that its ecosystem needs are not
 * there it is a `generic` one, which claims nothing; `undefined` when not even
 * that can be written.
 */
function purlOf(library) {
    const type = (0,ecosystem/* ecosystemOf */.Mg)(library);
    const parts = rules[type](library);
    return ((parts && build(type, parts, library)) ??
        build('generic', generic(library), library));
}
function build(type, { namespace, name, qualifiers }, { version, coordinates }) {
    const known = version ?? coordinates?.split(':')[2];
    try {
        const purl = new packageurl_js.PackageURL(type, namespace?.toWellFormed(), name.toWellFormed(), known?.toWellFormed(), qualifiers, undefined);
        return {
            text: purl.toString(),
            namespace: purl.namespace ?? undefined,
            name: purl.name,
        };
    }
    catch {
        return undefined;
    }
}
/** Which of Mend's fields are the parts (facts 6.5). */
const rules = {
    alpm: (library) => within('arch', byGroup(library)),
    apk: (library) => within('alpine', byGroup(library)),
    cargo: byGroup,
    cocoapods: byGroup,
    composer,
    conda: byGroup,
    cran: byGroup,
    deb: (library) => withArchitecture(/_([a-z0-9-]+)\.deb$/i, library),
    docker: ({ name }) => split(name),
    gem: byGroup,
    generic,
    github,
    golang: ({ groupId, artifactId, name }) => split(groupId ?? artifactId ?? name),
    hackage: byGroup,
    hex: byGroup,
    maven,
    npm: ({ groupId }) => (groupId ? split(groupId) : undefined),
    nuget: byGroup,
    opam: byGroup,
    pypi: byGroup,
    rpm: (library) => withArchitecture(/\.([a-z0-9_]+)\.rpm$/i, library),
};
function generic(library) {
    return { name: library.filename ?? library.name };
}
/** `groupId` is the package, `artifactId` its file: npm, PyPI, NuGet, RPM and others. */
function byGroup(library) {
    const name = library.groupId ?? nameInFile(library);
    return name ? { name } : undefined;
}
/** `chardet-4.0.0-py2.py3-none-any.whl` → `chardet`; nothing without the version in it. */
function nameInFile(library) {
    const { version } = library;
    const file = (0,ecosystem/* fileOf */.W7)(library);
    if (!version)
        return undefined;
    const ends = ['-', '_', '.']
        .map((sign) => file.indexOf(`${sign}${version}`))
        .filter((at) => at > 0);
    return ends.length > 0 ? file.slice(0, Math.min(...ends)) : undefined;
}
function within(namespace, parts) {
    return parts && { ...parts, namespace };
}
/** `@babel/core` → `@babel`, `core`; `github.com/a/b` → `github.com/a`, `b` */
function split(path) {
    const at = path.lastIndexOf('/');
    return at < 0
        ? { name: path }
        : { namespace: path.slice(0, at), name: path.slice(at + 1) };
}
/** Group and artifact; `type` and `classifier` as far as the file tells them. */
function maven(library) {
    const [group, artifact, version] = library.coordinates?.split(':') ?? [];
    const told = version === undefined ? undefined : [group, artifact];
    const own = (0,library_library/* isMaven */._w)(library) ? [library.groupId, library.artifactId] : [];
    const [namespace, name] = told ?? own;
    if (!namespace || !name)
        return undefined;
    return { namespace, name, qualifiers: mavenQualifiers(name, library) };
}
/** `netty-4.1-linux.jar` of `netty` 4.1 → classifier `linux`; `jar` is the default type. */
function mavenQualifiers(artifact, { version, filename, name }) {
    const start = `${artifact}-${version}`;
    const file = filename ?? name;
    const ending = /\.(aar|ear|jar|pom|war)$/i.exec(file)?.[1]?.toLowerCase();
    if (!ending || !file.startsWith(start))
        return undefined;
    const classifier = file.slice(start.length + 1, -ending.length - 1);
    return {
        ...(classifier && file[start.length] === '-' && { classifier }),
        ...(ending !== 'jar' && { type: ending }),
    };
}
/** `vendor/name`, in one field or in two. */
function composer({ groupId, artifactId, name }) {
    const whole = [groupId, artifactId, name].find((text) => text?.includes('/'));
    if (whole)
        return split(whole);
    if (!groupId || !artifactId)
        return undefined;
    return { namespace: groupId, name: artifactId };
}
/** From the address of the repository, when it is GitHub's. */
function github({ url }) {
    const [, namespace, name] = /^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url ?? '') ?? [];
    return namespace && name ? { namespace, name } : undefined;
}
function withArchitecture(shape, library) {
    const parts = byGroup(library);
    const arch = shape.exec((0,ecosystem/* fileOf */.W7)(library))?.[1];
    return parts && arch ? { ...parts, qualifiers: { arch } } : parts;
}

// EXTERNAL MODULE: ./lib/reports/text/web-address.js
var web_address = __webpack_require__(4000);
// EXTERNAL MODULE: ./lib/reports/text/words.js
var words = __webpack_require__(2230);
;// CONCATENATED MODULE: ./lib/reports/formats/sbom/components.js





const made = new WeakMap();
/** Whether inventory or hierarchy was read; a bill of neither would be empty. */
function hasBill({ result, tree }) {
    return result.reported?.inventory !== undefined || tree !== undefined;
}
/**
 * The bill of materials: every library once, by name, version and keyUuid. The
 * first format that asks makes it, the others share it.
 */
function billOf(source) {
    const { inventory } = source.result.reported ?? {};
    const bill = made.get(source) ?? gathered(inventory?.libraries, source.tree);
    made.set(source, bill);
    return bill;
}
/**
 * Sorted before the items are made: what is used one after the other then lies
 * so in memory, which all formats are faster for.
 */
function gathered(inventory = [], tree) {
    const told = new Set();
    const rows = [];
    for (const library of inventory) {
        const known = tree?.libraries.get(library.keyUuid);
        if (told.has(library.keyUuid))
            continue;
        told.add(library.keyUuid);
        rows.push({ library, known, name: (0,library_library/* packageName */.oZ)(joined({ library, known })) });
    }
    for (const [key, known] of tree?.libraries ?? []) {
        if (told.has(key))
            continue;
        const library = { ...known, licenses: [], vulnerabilities: [] };
        rows.push({ library, known, name: (0,library_library/* packageName */.oZ)(library) });
    }
    return rows.sort(byName).map((row) => item(row, tree?.direct));
}
function joined({ library, known }) {
    if (!known)
        return library;
    return {
        ...library,
        filename: library.filename ?? known.filename,
        groupId: library.groupId ?? known.groupId,
        artifactId: library.artifactId ?? known.artifactId,
        version: library.version ?? known.version,
        sha1: library.sha1 ?? known.sha1,
        type: library.type ?? known.type,
        coordinates: library.coordinates ?? known.coordinates,
    };
}
function item(row, direct) {
    const library = joined(row);
    return {
        library,
        name: row.name,
        ecosystem: (0,ecosystem/* ecosystemOf */.Mg)(library),
        purl: purlOf(library),
        homePage: (0,web_address/* webAddress */.D)(library.homePage),
        relation: row.known && (direct?.has(library.keyUuid) ? 'direct' : 'transitive'),
    };
}
/** keyUuids of what the library depends on directly, sorted, never its own. */
function dependenciesOf({ library: { keyUuid } }, tree) {
    const children = tree?.dependencies.get(keyUuid);
    if (!children)
        return [];
    return children.filter((key) => key !== keyUuid).sort(words/* compare */.UD);
}
function byName(a, b) {
    return ((0,words/* compare */.UD)(a.name, b.name) ||
        (0,words/* compare */.UD)(versionOf(a), versionOf(b)) ||
        (0,words/* compare */.UD)(a.library.keyUuid, b.library.keyUuid));
}
function versionOf({ library, known }) {
    return library.version ?? known?.version ?? '';
}
/**
 * The SHA-1 of the library's file. Mend knows libraries that it recognized by
 * file name alone under the hash of another file (facts 6.2): those have none.
 */
function sha1Of({ sha1, matchType }) {
    if (matchType === 'FILENAME' || !sha1)
        return undefined;
    return /^[0-9a-f]{40}$/i.test(sha1) ? sha1.toLowerCase() : undefined;
}


/***/ }),

/***/ 2168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ documentId),
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11);
/* harmony import */ var _findings_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5306);


/** The name under which documents call the action that made them. */
const toolName = 'mend-project-action';
function subjectOf({ result, project = '' }) {
    return {
        product: (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_findings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .productName */ .tZ)(result) ?? '', 200) || undefined,
        project: (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_findings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .projectName */ .j1)(result) ?? project, 200) || 'project',
    };
}
/** A UUID for a document of this kind: the same contents at the same time have the same. */
function documentId(kind, source, bill) {
    const { product = '', project } = subjectOf(source);
    const made = source.generatedAt.toISOString();
    const read = source.result.reported?.inventory?.lastUpdated ?? '';
    const contents = contentsId(source, bill);
    return source.uuid([kind, product, project, made, read, contents]);
}
const ids = new WeakMap();
function contentsId({ uuid }, bill) {
    const id = ids.get(bill) ?? uuid(bill.map(({ library }) => library.keyUuid));
    ids.set(bill, id);
    return id;
}


/***/ }),

/***/ 8282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ knownOf),
/* harmony export */   f: () => (/* binding */ pairsOf)
/* harmony export */ });
/* harmony import */ var _domain_inventory_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4310);
/* harmony import */ var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11);


const made = new WeakMap();
/** All pairs, the gravest first; like the bill, the formats share them. */
function pairsOf(bill) {
    const pairs = made.get(bill) ?? paired(bill);
    made.set(bill, pairs);
    return pairs;
}
function paired(bill) {
    const items = new Map(bill.map((item) => [item.library, item]));
    const seen = new Map();
    return (0,_domain_inventory_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)([...items.keys()]).flatMap((finding) => {
        const item = items.get(finding.library);
        const id = (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(finding.vulnerability.id, 200) || 'unnamed';
        if (!item || seen.get(item)?.has(id))
            return [];
        seen.set(item, (seen.get(item) ?? new Set()).add(id));
        return [{ ...finding, id, item }];
    });
}
/** The vulnerabilities of these pairs in their order. */
function knownOf(pairs) {
    return [...Map.groupBy(pairs, ({ id }) => id)].map(([id, those]) => ({
        id,
        gravest: those[0]?.vulnerability ?? { id },
        items: those.map(({ item }) => item),
        fixes: [
            ...new Set(those.flatMap(({ vulnerability: { fix } }) => fix ?? [])),
        ],
    }));
}


/***/ })

};
