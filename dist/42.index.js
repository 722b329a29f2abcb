export const id=42,ids=[42],modules={94:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",
{value:!0}),exports.SortableNumbers=exports.SortableStringables=exports.SortableComparables=exports.SortableSet=exports.
compareObjectsSymbol=void 0,exports.compareObjectsSymbol=Symbol("internal compare function");class SortableSet extends Set{sorted(){
return Array.from(this).sort(this[exports.compareObjectsSymbol])}compare(other){const sortedOther=other.sorted(),sortedSelf=this.
sorted();if(sortedSelf.length!==sortedOther.length)return sortedSelf.length-sortedOther.length;for(let i=sortedSelf.length-
1;i>=0;--i){const iCompared=this[exports.compareObjectsSymbol](sortedSelf[i],sortedOther[i]);if(iCompared!==0)return iCompared}
return 0}}exports.SortableSet=SortableSet;class SortableComparables extends SortableSet{[exports.compareObjectsSymbol](a,b){
return a.constructor===b.constructor?a.compare(b):a.constructor.name.localeCompare(b.constructor.name)}}exports.SortableComparables=
SortableComparables;class SortableStringables extends SortableSet{[exports.compareObjectsSymbol](a,b){return a.toString().
localeCompare(b.toString())}}exports.SortableStringables=SortableStringables;class SortableNumbers extends SortableSet{[exports.
compareObjectsSymbol](a,b){return a-b}}exports.SortableNumbers=SortableNumbers}),7866:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.AttachmentEncoding=void 0;var AttachmentEncoding;(function(AttachmentEncoding2){
AttachmentEncoding2.Base64="base64"})(AttachmentEncoding||(exports.AttachmentEncoding=AttachmentEncoding={}))}),1919:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.ComponentScope=void 0;var ComponentScope;(function(ComponentScope2){
ComponentScope2.Required="required",ComponentScope2.Optional="optional",ComponentScope2.Excluded="excluded"})(ComponentScope||
(exports.ComponentScope=ComponentScope={}))}),9915:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"_\
_esModule",{value:!0}),exports.ComponentType=void 0;var ComponentType;(function(ComponentType2){ComponentType2.Application=
"application",ComponentType2.Framework="framework",ComponentType2.Library="library",ComponentType2.Container="container",
ComponentType2.Platform="platform",ComponentType2.OperatingSystem="operating-system",ComponentType2.Device="device",ComponentType2.
DeviceDriver="device-driver",ComponentType2.Firmware="firmware",ComponentType2.File="file",ComponentType2.MachineLearningModel=
"machine-learning-model",ComponentType2.Data="data",ComponentType2.CryptographicAsset="cryptographic-asset"})(ComponentType||
(exports.ComponentType=ComponentType={}))}),6408:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__e\
sModule",{value:!0}),exports.ExternalReferenceType=void 0;var ExternalReferenceType;(function(ExternalReferenceType2){ExternalReferenceType2.
VCS="vcs",ExternalReferenceType2.IssueTracker="issue-tracker",ExternalReferenceType2.Website="website",ExternalReferenceType2.
Advisories="advisories",ExternalReferenceType2.BOM="bom",ExternalReferenceType2.MailingList="mailing-list",ExternalReferenceType2.
Social="social",ExternalReferenceType2.Chat="chat",ExternalReferenceType2.Documentation="documentation",ExternalReferenceType2.
Support="support",ExternalReferenceType2.SourceDistribution="source-distribution",ExternalReferenceType2.Distribution="d\
istribution",ExternalReferenceType2.DistributionIntake="distribution-intake",ExternalReferenceType2.License="license",ExternalReferenceType2.
BuildMeta="build-meta",ExternalReferenceType2.BuildSystem="build-system",ExternalReferenceType2.ReleaseNotes="release-no\
tes",ExternalReferenceType2.SecurityContact="security-contact",ExternalReferenceType2.ModelCard="model-card",ExternalReferenceType2.
Log="log",ExternalReferenceType2.Configuration="configuration",ExternalReferenceType2.Evidence="evidence",ExternalReferenceType2.
Formulation="formulation",ExternalReferenceType2.Attestation="attestation",ExternalReferenceType2.ThreatModel="threat-mo\
del",ExternalReferenceType2.AdversaryModel="adversary-model",ExternalReferenceType2.RiskAssessment="risk-assessment",ExternalReferenceType2.
VulnerabilityAssertion="vulnerability-assertion",ExternalReferenceType2.ExploitabilityStatement="exploitability-statemen\
t",ExternalReferenceType2.PentestReport="pentest-report",ExternalReferenceType2.StaticAnalysisReport="static-analysis-re\
port",ExternalReferenceType2.DynamicAnalysisReport="dynamic-analysis-report",ExternalReferenceType2.RuntimeAnalysisReport=
"runtime-analysis-report",ExternalReferenceType2.ComponentAnalysisReport="component-analysis-report",ExternalReferenceType2.
MaturityReport="maturity-report",ExternalReferenceType2.CertificationReport="certification-report",ExternalReferenceType2.
CodifiedInfrastructure="codified-infrastructure",ExternalReferenceType2.QualityMetrics="quality-metrics",ExternalReferenceType2.
POAM="poam",ExternalReferenceType2.ElectronicSignature="electronic-signature",ExternalReferenceType2.DigitalSignature="d\
igital-signature",ExternalReferenceType2.RFC9116="rfc-9116",ExternalReferenceType2.Citation="citation",ExternalReferenceType2.
Patent="patent",ExternalReferenceType2.PatentAssertion="patent-assertion",ExternalReferenceType2.PatentFamily="patent-fa\
mily",ExternalReferenceType2.Other="other"})(ExternalReferenceType||(exports.ExternalReferenceType=ExternalReferenceType=
{}))}),2310:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.HashAlgorithm=
void 0;var HashAlgorithm;(function(HashAlgorithm2){HashAlgorithm2.MD5="MD5",HashAlgorithm2["SHA-1"]="SHA-1",HashAlgorithm2["\
SHA-256"]="SHA-256",HashAlgorithm2["SHA-384"]="SHA-384",HashAlgorithm2["SHA-512"]="SHA-512",HashAlgorithm2["SHA3-256"]="\
SHA3-256",HashAlgorithm2["SHA3-384"]="SHA3-384",HashAlgorithm2["SHA3-512"]="SHA3-512",HashAlgorithm2["BLAKE2b-256"]="BLA\
KE2b-256",HashAlgorithm2["BLAKE2b-384"]="BLAKE2b-384",HashAlgorithm2["BLAKE2b-512"]="BLAKE2b-512",HashAlgorithm2.BLAKE3=
"BLAKE3",HashAlgorithm2["Streebog-256"]="Streebog-256",HashAlgorithm2["Streebog-512"]="Streebog-512"})(HashAlgorithm||(exports.
HashAlgorithm=HashAlgorithm={}))}),6820:(function(__unused_webpack_module,exports,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,
k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||
(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__exportStar=this&&
this.__exportStar||function(m,exports2){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p)&&
__createBinding(exports2,m,p)},__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=
Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=
k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(
mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports,"__esModule",{value:!0}),exports.Vulnerability=void 0,__exportStar(__webpack_require__(7866),
exports),__exportStar(__webpack_require__(1919),exports),__exportStar(__webpack_require__(9915),exports),__exportStar(__webpack_require__(
6408),exports),__exportStar(__webpack_require__(2310),exports),__exportStar(__webpack_require__(6399),exports),__exportStar(
__webpack_require__(209),exports),exports.Vulnerability=__importStar(__webpack_require__(845))}),6399:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.LicenseAcknowledgement=void 0;var LicenseAcknowledgement;
(function(LicenseAcknowledgement2){LicenseAcknowledgement2.Declared="declared",LicenseAcknowledgement2.Concluded="conclu\
ded"})(LicenseAcknowledgement||(exports.LicenseAcknowledgement=LicenseAcknowledgement={}))}),209:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.LifecyclePhase=void 0;var LifecyclePhase;(function(LifecyclePhase2){
LifecyclePhase2.Design="design",LifecyclePhase2.PreBuild="pre-build",LifecyclePhase2.Build="build",LifecyclePhase2.PostBuild=
"post-build",LifecyclePhase2.Operations="operations",LifecyclePhase2.Discovery="discovery",LifecyclePhase2.Decommission=
"decommission"})(LifecyclePhase||(exports.LifecyclePhase=LifecyclePhase={}))}),6586:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.AffectStatus=void 0;var AffectStatus;(function(AffectStatus2){
AffectStatus2.Affected="affected",AffectStatus2.Unaffected="unaffected",AffectStatus2.Unknown="unknown"})(AffectStatus||
(exports.AffectStatus=AffectStatus={}))}),5177:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esM\
odule",{value:!0}),exports.AnalysisJustification=void 0;var AnalysisJustification;(function(AnalysisJustification2){AnalysisJustification2.
CodeNotPresent="code_not_present",AnalysisJustification2.CodeNotReachable="code_not_reachable",AnalysisJustification2.RequiresConfiguration=
"requires_configuration",AnalysisJustification2.RequiresDependency="requires_dependency",AnalysisJustification2.RequiresEnvironment=
"requires_environment",AnalysisJustification2.ProtectedByCompiler="protected_by_compiler",AnalysisJustification2.ProtectedAtRuntime=
"protected_at_runtime",AnalysisJustification2.ProtectedAtPerimeter="protected_at_perimeter",AnalysisJustification2.ProtectedByMitigatingControl=
"protected_by_mitigating_control"})(AnalysisJustification||(exports.AnalysisJustification=AnalysisJustification={}))}),6824:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.AnalysisResponseRepository=exports.AnalysisResponse=void 0;
const sortable_1=__webpack_require__(94);var AnalysisResponse;(function(AnalysisResponse2){AnalysisResponse2.CanNotFix="\
can_not_fix",AnalysisResponse2.WillNotFix="will_not_fix",AnalysisResponse2.Update="update",AnalysisResponse2.Rollback="r\
ollback",AnalysisResponse2.WorkaroundAvailable="workaround_available"})(AnalysisResponse||(exports.AnalysisResponse=AnalysisResponse=
{}));class AnalysisResponseRepository extends sortable_1.SortableStringables{}exports.AnalysisResponseRepository=AnalysisResponseRepository}),
2834:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.AnalysisState=void 0;
var AnalysisState;(function(AnalysisState2){AnalysisState2.Resolved="resolved",AnalysisState2.ResolvedWithPedigree="reso\
lved_with_pedigree",AnalysisState2.Exploitable="exploitable",AnalysisState2.InTriage="in_triage",AnalysisState2.FalsePositive=
"false_positive",AnalysisState2.NotAffected="not_affected"})(AnalysisState||(exports.AnalysisState=AnalysisState={}))}),
845:(function(__unused_webpack_module,exports,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):
(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=this&&this.__exportStar||function(m,exports2){for(var p in m)
p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p)&&__createBinding(exports2,m,p)};Object.defineProperty(exports,
"__esModule",{value:!0}),__exportStar(__webpack_require__(6586),exports),__exportStar(__webpack_require__(5177),exports),
__exportStar(__webpack_require__(6824),exports),__exportStar(__webpack_require__(2834),exports),__exportStar(__webpack_require__(
1369),exports),__exportStar(__webpack_require__(6650),exports)}),1369:((__unused_webpack_module,exports)=>{Object.defineProperty(
exports,"__esModule",{value:!0}),exports.RatingMethod=void 0;var RatingMethod;(function(RatingMethod2){RatingMethod2.CVSSv2=
"CVSSv2",RatingMethod2.CVSSv3="CVSSv3",RatingMethod2.CVSSv31="CVSSv31",RatingMethod2.CVSSv4="CVSSv4",RatingMethod2.OWASP=
"OWASP",RatingMethod2.SSVC="SSVC",RatingMethod2.Other="other"})(RatingMethod||(exports.RatingMethod=RatingMethod={}))}),
6650:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.Severity=void 0;
var Severity;(function(Severity2){Severity2.Critical="critical",Severity2.High="high",Severity2.Medium="medium",Severity2.
Low="low",Severity2.Info="info",Severity2.None="none",Severity2.Unknown="unknown"})(Severity||(exports.Severity=Severity=
{}))}),2042:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{cyclonedxFormat:()=>cyclonedxFormat});var enums=__webpack_require__(6820),library_fix=__webpack_require__(
6956),sbom_components=__webpack_require__(6669),subject=__webpack_require__(2113),vulnerabilities=__webpack_require__(7539),
json_chunks=__webpack_require__(4),waived_lookup=__webpack_require__(9484),library_license=__webpack_require__(2599),memo=__webpack_require__(
4460),clean=__webpack_require__(11),compare=__webpack_require__(185),web_address=__webpack_require__(4e3);function refOf(keyUuid){
return`library:${keyUuid.toWellFormed()}`}function component({library,name,purl,licenses,homePage}){const{keyUuid,version}=library,
sha1=(0,sbom_components.JI)(library),home=homePage??(0,web_address.D)(library.url);return{type:enums.ComponentType.Library,
name:purl?.name||(0,clean.pj)(name),group:purl?.namespace||void 0,version:version&&(0,clean.pj)(version,1024),"bom-ref":refOf(
keyUuid),hashes:sha1?[{alg:enums.HashAlgorithm["SHA-1"],content:sha1}]:void 0,licenses:licenses.length>0?licensesOf(licenses):
void 0,purl:purl?.text,externalReferences:home?[{url:home,type:enums.ExternalReferenceType.Website}]:void 0,properties:properties(
library)}}function properties({matchType,type}){const all=[];return matchType&&all.push({name:"mend:matchType",value:(0,clean.
pj)(matchType)}),type&&all.push({name:"mend:type",value:(0,clean.pj)(type)}),all.length>0?all:void 0}const addressOf=(0,memo.
x)(web_address.D);function licensesOf(all){const named=all.map(license=>{const id2=(0,library_license.v)(license),url=addressOf(
license.url??"");return{id:id2,name:id2??(0,clean.pj)(license.name),url}}).sort((a,b)=>(0,compare.U)(a.name,b.name)||(0,compare.
U)(a.url??"",b.url??""));return named.filter(({name},at)=>name!==named[at-1]?.name).map(({id:id2,name,url})=>{const address=url===
void 0?{}:{url};return id2?{license:{id:id2,...address}}:{license:{name,...address}}})}function*vulnerabilities_vulnerabilities(pairs,{
waived,fixOf}){const waiverOf=({component:component2,vulnerability})=>waived.get(component2.library.keyUuid)?.vulnerabilities.
get(vulnerability.id);for(const[id2,same]of Map.groupBy(pairs,({id:id3})=>id3)){let entries=0;for(const[waiver,those]of Map.
groupBy(same,waiverOf)){const one=(0,vulnerabilities.uu)([id2,those]),recommendation=(0,vulnerabilities.ik)(one,fixOf).join(
"; ")||void 0;yield{...entryOf(one,++entries,waiver),recommendation}}}}const severities={critical:enums.Vulnerability.Severity.
Critical,high:enums.Vulnerability.Severity.High,medium:enums.Vulnerability.Severity.Medium,low:enums.Vulnerability.Severity.
Low};function entryOf({id:id2,mostSevere,components},number,waiver){const{severity,score,url,description}=mostSevere,address=(0,web_address.
D)(url),refs=components.map(({library})=>refOf(library.keyUuid)).sort(compare.U);return{"bom-ref":`vulnerability${number>
1?`-${number}`:""}:${id2}`,id:id2,source:address?{url:address}:void 0,ratings:[{...score!==void 0&&{score},severity:severity?
severities[severity]:enums.Vulnerability.Severity.Unknown}],description:description&&(0,clean.pj)(description),published:dateOf(
mostSevere.published)?.toISOString(),analysis:waiver&&analysis(waiver),affects:refs.map(ref=>({ref}))}}const maxReason=2e3;
function analysis(waiver){const{state,justification,reason,until}=waiver;return{state:states[state],justification:justification&&
justifications[justification],detail:`${(0,clean.pj)(reason,maxReason)} (waived until ${until})`}}const{AnalysisState:State,
AnalysisJustification:Justification}=enums.Vulnerability,states={resolved:State.Resolved,resolved_with_pedigree:State.ResolvedWithPedigree,
exploitable:State.Exploitable,in_triage:State.InTriage,false_positive:State.FalsePositive,not_affected:State.NotAffected},
justifications={code_not_present:Justification.CodeNotPresent,code_not_reachable:Justification.CodeNotReachable,requires_configuration:Justification.
RequiresConfiguration,requires_dependency:Justification.RequiresDependency,requires_environment:Justification.RequiresEnvironment,
protected_by_compiler:Justification.ProtectedByCompiler,protected_at_runtime:Justification.ProtectedAtRuntime,protected_at_perimeter:Justification.
ProtectedAtPerimeter,protected_by_mitigating_control:Justification.ProtectedByMitigatingControl};function dateOf(text){const date=new Date(
text??Number.NaN);return Number.isNaN(date.getTime())?void 0:date}const cyclonedxFormat={name:"cyclonedx",output:"cyclon\
edx-path",file:"mend-sbom.cdx.json",perProject:"instead",write:source=>(0,sbom_components.ZB)(source)?(0,json_chunks.V)(
()=>documentOf(source)):void 0},projectRef="project";function documentOf(source){const components=(0,sbom_components.ct)(
source),fixOf=(0,library_fix.hV)(source.packageOrder);return{...head(source,components),components:components.values().map(
component),dependencies:source.tree&&graph(components),vulnerabilities:source.result.reported?.inventory?.alertsPending?
void 0:vulnerabilities_vulnerabilities((0,vulnerabilities.fq)(components),{waived:(0,waived_lookup.Xt)(source.result),fixOf})}}
function head(source,components){const{product,project}=(0,subject.et)(source),tool={type:enums.ComponentType.Application,
name:subject.Uf,version:source.version};return{$schema:"http://cyclonedx.org/schema/bom-1.6.schema.json",bomFormat:"Cycl\
oneDX",specVersion:"1.6",version:1,serialNumber:`urn:uuid:${(0,subject.Fs)("cyclonedx",source,components)}`,metadata:{timestamp:source.
generatedAt.toISOString(),tools:{components:[tool]},component:{type:enums.ComponentType.Application,name:project,...product&&
{group:product},"bom-ref":projectRef}}}}function*graph(components){const direct=components.filter(({relation})=>relation===
"direct");yield{ref:projectRef,dependsOn:direct.map(refTo)};for(const{library,relation,dependencies}of components)relation!==
void 0&&(yield{ref:refOf(library.keyUuid),dependsOn:dependencies?.map(refTo)})}function refTo({library}){return refOf(library.
keyUuid)}}),6669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{ct:()=>componentsOf,ZB:()=>hasComponents,JI:()=>sha1Of});var ecosystem=__webpack_require__(9964),library_identity=__webpack_require__(
8028),match_type=__webpack_require__(5774),no_license=__webpack_require__(2167),packageurl_js=__webpack_require__(7091);
function purlOf(library,identity=(0,library_identity.cu)(library)){return build(identity)??build((0,library_identity.QX)(
library))}function build(identity){const{type,version,qualifiers,subpath}=identity,namespace=withoutEmptySegments(identity.
namespace?.toWellFormed()),name=identity.name.toWellFormed();try{const purl=new packageurl_js.PackageURL(type,namespace,
name,version?.toWellFormed(),qualifiers&&mapValues(qualifiers),subpath?.toWellFormed());return type==="npm"&&(purl.namespace=
namespace,purl.name=name),{text:encoded(purl.toString()),namespace:purl.namespace??void 0,name:purl.name}}catch{return}}
function withoutEmptySegments(path=""){return/^\/|\/\/|\/$/.test(path)?path.split("/").filter(Boolean).join("/")||void 0:
path||void 0}function mapValues(qualifiers){return Object.fromEntries(Object.entries(qualifiers).map(([key,value])=>[key,
value.toWellFormed()]))}function encoded(text){return text.replace(/[+!'()*]|%3A|%7E/g,found=>encodings[found]??found)}const encodings={
"+":"%2B","!":"%21","'":"%27","(":"%28",")":"%29","*":"%2A","%3A":":","%7E":"~"};var compare=__webpack_require__(185),web_address=__webpack_require__(
4e3);const made=new WeakMap;function hasComponents({result,tree}){return result.reported?.inventory!==void 0||tree!==void 0}
function componentsOf(source){const{inventory}=source.result.reported??{},components=made.get(source)??joinComponents(inventory?.
libraries,source.tree);return made.set(source,components),components}function joinComponents(inventory=[],tree){const rows=rowsOf(
inventory,tree),components=[...rows.values()].sort(byName).map((row,place)=>(row.place=place,component(row,tree))),at=key=>components[rows.
get(key)?.place??-1];for(const[key,children]of tree?.dependencies??[]){const from=at(key),others=children.map(at).filter(
one=>one!==void 0).filter(one=>one!==from);from&&others.length>0&&(from.dependencies=others.sort(byKey))}return components}
function rowsOf(inventory,tree){const rows=new Map;for(const library of inventory){if(rows.has(library.keyUuid))continue;
const known=tree?.libraries.get(library.keyUuid);rows.set(library.keyUuid,rowOf(library,!0,known))}for(const[key,known]of tree?.
libraries??[]){if(rows.has(key))continue;const library={...known,licenses:[],vulnerabilities:[]};rows.set(key,rowOf(library,
!1,known))}return rows}function rowOf(library,inInventory,known){const whole=joined({library,known}),identity=(0,library_identity.
cu)(whole),name=(0,library_identity.Vb)(identity,whole);return{place:-1,library,inInventory,known,identity,name}}function joined({
library,known}){return known?{...library,filename:library.filename??known.filename,groupId:library.groupId??known.groupId,
artifactId:library.artifactId??known.artifactId,version:library.version??known.version,sha1:library.sha1??known.sha1,type:library.
type??known.type,coordinates:library.coordinates??known.coordinates}:library}function component(row,tree){const{place,inInventory,
known,identity,name}=row,library=joined(row),isDirect=tree?.direct.has(library.keyUuid);return{library,name,ecosystem:(0,ecosystem.
Mg)(library),purl:purlOf(library,identity),licenses:(0,no_license.e4)(library.licenses),homePage:(0,web_address.D)(library.
homePage),place,inInventory,relation:known?isDirect?"direct":"transitive":void 0,dependencies:void 0}}function byName(a,b){
return(0,compare.U)(a.name,b.name)||(0,compare.U)(a.library.version??"",b.library.version??"")||byKey(a,b)}function byKey(a,b){
return(0,compare.U)(a.library.keyUuid,b.library.keyUuid)}function sha1Of(library){const{sha1}=library;if(!(!sha1||(0,match_type.
s)(library)))return/^[0-9a-f]{40}$/i.test(sha1)?sha1.toLowerCase():void 0}}),2113:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fs:()=>documentId,Uf:()=>toolName,et:()=>subjectOf});var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
11),_findings_names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5306);const toolName="mend-project-action";function subjectOf({
result,project=""}){return{product:(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0,_findings_names_js__WEBPACK_IMPORTED_MODULE_1__.
tZ)(result)??"",200)||void 0,project:(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0,_findings_names_js__WEBPACK_IMPORTED_MODULE_1__.
j1)(result)??project,200)||"project"}}function documentId(kind,source,components){const{product="",project}=subjectOf(source),
made=source.generatedAt.toISOString(),read=source.result.reported?.inventory?.lastUpdated??"",contents=contentsId(source,
components);return source.uuid([kind,product,project,made,read,contents])}const ids2=new WeakMap;function contentsId({uuid},components){
const id2=ids2.get(components)??uuid(components.map(({library})=>library.keyUuid));return ids2.set(components,id2),id2}}),
7539:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C_:()=>vulnerabilitiesOf,fq:()=>pairsOf,ik:()=>adviceOn,uu:()=>vulnerabilityOf});var _domain_inventory_figures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4310),_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(11),_text_fix_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4291);const maxAdvice=10;function adviceOn({fixes,fixable},fixOf){const all=new Set(fixes.slice(0,maxAdvice).map(fix=>(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__.
pj)(fix,300)));for(const{library,name}of fixable){if(all.size>=2*maxAdvice)break;const fix=(0,_text_fix_words_js__WEBPACK_IMPORTED_MODULE_2__.
x0)(fixOf(library));if(fix==="")continue;const{version=""}=library;all.add(`${fix} of ${(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__.
pj)(`${name} ${version}`,200)}`)}return[...all]}const made=new WeakMap;function pairsOf(components){const pairs=made.get(
components)??paired(components);return made.set(components,pairs),pairs}function paired(components){const byLibrary=new Map(
components.map(one=>[one.library,one])),seen=new Map;return(0,_domain_inventory_figures_js__WEBPACK_IMPORTED_MODULE_0__.
Pg)([...byLibrary.keys()]).flatMap(finding=>{const component=byLibrary.get(finding.library),id2=(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__.
pj)(finding.vulnerability.id,200)||"unnamed";return!component||seen.get(component)?.has(id2)?[]:(seen.set(component,(seen.
get(component)??new Set).add(id2)),[{...finding,id:id2,component}])})}function vulnerabilitiesOf(pairs){return[...Map.groupBy(
pairs,({id:id2})=>id2)].map(vulnerabilityOf)}function vulnerabilityOf([id2,pairs]){const fixable=[],fixes=new Set;for(const{
component,vulnerability}of pairs){const{fix}=vulnerability;fix?.trim()&&(fixable.push(component),fixes.add(fix))}return{
id:id2,mostSevere:pairs[0]?.vulnerability??{id:id2},components:pairs.map(({component})=>component),fixable,fixes:[...fixes]}}})};
