export const id=91,ids=[91],modules={7091:((module,__unused_webpack_exports,__webpack_require__)=>{const{PackageURL,PurlComponent,
PurlQualifierNames,PurlType}=__webpack_require__(6686);module.exports={PackageURL,PurlComponent,PurlQualifierNames,PurlType}}),
3779:(module=>{const REUSED_SEARCH_PARAMS=new URLSearchParams,REUSED_SEARCH_PARAMS_KEY="_",REUSED_SEARCH_PARAMS_OFFSET=2;
module.exports={LOOP_SENTINEL:1e6,REUSED_SEARCH_PARAMS,REUSED_SEARCH_PARAMS_KEY,REUSED_SEARCH_PARAMS_OFFSET}}),782:((module,__unused_webpack_exports,__webpack_require__)=>{
const{PurlError}=__webpack_require__(616),{decodeURIComponent}=globalThis;function decodePurlComponent(comp,encodedURIComponent){
try{return decodeURIComponent(encodedURIComponent)}catch{}throw new PurlError(`unable to decode "${comp}" component`)}module.
exports={decodePurlComponent}}),5954:((module,__unused_webpack_exports,__webpack_require__)=>{const{REUSED_SEARCH_PARAMS,
REUSED_SEARCH_PARAMS_KEY,REUSED_SEARCH_PARAMS_OFFSET}=__webpack_require__(3779),{isObject}=__webpack_require__(7018),{isNonEmptyString}=__webpack_require__(
2764),{encodeURIComponent}=globalThis;function encodeNamespace(namespace){return isNonEmptyString(namespace)?encodeURIComponent(
namespace).replace(/%3A/g,":").replace(/%2F/g,"/"):""}function encodeQualifierParam(param){return isNonEmptyString(param)?
(REUSED_SEARCH_PARAMS.set(REUSED_SEARCH_PARAMS_KEY,param),replacePlusSignWithPercentEncodedSpace(REUSED_SEARCH_PARAMS.toString().
slice(REUSED_SEARCH_PARAMS_OFFSET))):""}function encodeQualifiers(qualifiers){if(isObject(qualifiers)){const qualifiersKeys=Object.
keys(qualifiers).sort(),searchParams=new URLSearchParams;for(let i=0,{length}=qualifiersKeys;i<length;i+=1){const key=qualifiersKeys[i];
searchParams.set(key,qualifiers[key])}return replacePlusSignWithPercentEncodedSpace(searchParams.toString())}return""}function encodeSubpath(subpath){
return isNonEmptyString(subpath)?encodeURIComponent(subpath).replace(/%2F/g,"/"):""}function encodeVersion(version){return isNonEmptyString(
version)?encodeURIComponent(version).replace(/%3A/g,":").replace(/%2B/g,"+"):""}function replacePlusSignWithPercentEncodedSpace(str){
return str.replace(/\+/g,"%20")}module.exports={encodeNamespace,encodeVersion,encodeQualifiers,encodeQualifierParam,encodeSubpath,
encodeURIComponent}}),616:(module=>{function formatPurlErrorMessage(message=""){const{length}=message;let formatted="";if(length){
const code0=message.charCodeAt(0);formatted=code0>=65||code0<=90?`${message[0].toLowerCase()}${message.slice(1)}`:message,
length>1&&message.charCodeAt(length-1)===46&&message.charCodeAt(length-2)!==46&&(formatted=formatted.slice(0,-1))}return`\
Invalid purl: ${formatted}`}class PurlError extends Error{constructor(message){super(formatPurlErrorMessage(message))}}module.
exports={formatPurlErrorMessage,PurlError}}),4947:(module=>{function createHelpersNamespaceObject(helpers,options_={}){const{
comparator,...defaults}={__proto__:null,...options_},helperNames=Object.keys(helpers).sort(),propNames=[...new Set([...Object.
values(helpers)].map(Object.keys).flat())].sort(comparator),nsObject=Object.create(null);for(let i=0,{length}=propNames;i<
length;i+=1){const propName=propNames[i],helpersForProp=Object.create(null);for(let j=0,{length:length_j}=helperNames;j<
length_j;j+=1){const helperName=helperNames[j],helperValue=helpers[helperName][propName]??defaults[helperName];helperValue!==
void 0&&(helpersForProp[helperName]=helperValue)}nsObject[propName]=helpersForProp}return nsObject}module.exports={createHelpersNamespaceObject}}),
6808:(module=>{function isNullishOrEmptyString(value){return value==null||typeof value=="string"&&value.length===0}module.
exports={isNullishOrEmptyString}}),4265:((module,__unused_webpack_exports,__webpack_require__)=>{const{isObject}=__webpack_require__(
7018),{isBlank}=__webpack_require__(2764);function normalizeName(rawName){return typeof rawName=="string"?rawName.trim():
void 0}function normalizeNamespace(rawNamespace){return typeof rawNamespace=="string"?normalizePath(rawNamespace):void 0}
function normalizePath(pathname,callback){let collapsed="",start=0;for(;pathname.charCodeAt(start)===47;)start+=1;let nextIndex=pathname.
indexOf("/",start);if(nextIndex===-1)return pathname.slice(start);for(;nextIndex!==-1;){const segment=pathname.slice(start,
nextIndex);for((callback===void 0||callback(segment))&&(collapsed=collapsed+(collapsed.length===0?"":"/")+segment),start=
nextIndex+1;pathname.charCodeAt(start)===47;)start+=1;nextIndex=pathname.indexOf("/",start)}const lastSegment=pathname.slice(
start);return lastSegment.length!==0&&(callback===void 0||callback(lastSegment))&&(collapsed=collapsed+"/"+lastSegment),
collapsed}function normalizeQualifiers(rawQualifiers){let qualifiers;for(const{0:key,1:value}of qualifiersToEntries(rawQualifiers)){
const trimmed=(typeof value=="string"?value:String(value)).trim();trimmed.length!==0&&(qualifiers===void 0&&(qualifiers=
{__proto__:null}),qualifiers[key.toLowerCase()]=trimmed)}return qualifiers}function normalizeSubpath(rawSubpath){return typeof rawSubpath==
"string"?normalizePath(rawSubpath,subpathFilter):void 0}function normalizeType(rawType){return typeof rawType=="string"?
rawType.trim().toLowerCase():void 0}function normalizeVersion(rawVersion){return typeof rawVersion=="string"?rawVersion.
trim():void 0}function qualifiersToEntries(rawQualifiers){return isObject(rawQualifiers)?rawQualifiers instanceof URLSearchParams?
rawQualifiers.entries():Object.entries(rawQualifiers):typeof rawQualifiers=="string"?new URLSearchParams(rawQualifiers).
entries():Object.entries({})}function subpathFilter(segment){const{length}=segment;return length===1&&segment.charCodeAt(
0)===46||length===2&&segment.charCodeAt(0)===46&&segment.charCodeAt(1)===46?!1:!isBlank(segment)}module.exports={normalizeName,
normalizeNamespace,normalizePath,normalizeQualifiers,normalizeSubpath,normalizeType,normalizeVersion}}),7018:((module,__unused_webpack_exports,__webpack_require__)=>{
const{LOOP_SENTINEL}=__webpack_require__(3779);function isObject(value){return value!==null&&typeof value=="object"}function recursiveFreeze(value_){
if(value_===null||!(typeof value_=="object"||typeof value_=="function")||Object.isFrozen(value_))return value_;const queue=[
value_];let{length:queueLength}=queue,pos=0;for(;pos<queueLength;){if(pos===LOOP_SENTINEL)throw new Error("Detected infi\
nite loop in object crawl of recursiveFreeze");const obj=queue[pos++];if(Object.freeze(obj),Array.isArray(obj))for(let i=0,
{length}=obj;i<length;i+=1){const item=obj[i];item!==null&&(typeof item=="object"||typeof item=="function")&&!Object.isFrozen(
item)&&(queue[queueLength++]=item)}else{const keys=Reflect.ownKeys(obj);for(let i=0,{length}=keys;i<length;i+=1){const propValue=obj[keys[i]];
propValue!==null&&(typeof propValue=="object"||typeof propValue=="function")&&!Object.isFrozen(propValue)&&(queue[queueLength++]=
propValue)}}}return value_}module.exports={isObject,recursiveFreeze}}),6686:((module,__unused_webpack_exports,__webpack_require__)=>{
const{decodePurlComponent}=__webpack_require__(782),{isObject,recursiveFreeze}=__webpack_require__(7018),{isBlank,isNonEmptyString,
trimLeadingSlashes}=__webpack_require__(2764),{PurlComponent}=__webpack_require__(1487),{PurlQualifierNames}=__webpack_require__(
7197),{PurlType}=__webpack_require__(8958),{PurlError}=__webpack_require__(616);class PackageURL{static Component=recursiveFreeze(
PurlComponent);static KnownQualifierNames=recursiveFreeze(PurlQualifierNames);static Type=recursiveFreeze(PurlType);constructor(rawType,rawNamespace,rawName,rawVersion,rawQualifiers,rawSubpath){
const type=isNonEmptyString(rawType)?PurlComponent.type.normalize(rawType):rawType;PurlComponent.type.validate(type,!0);
const namespace=isNonEmptyString(rawNamespace)?PurlComponent.namespace.normalize(rawNamespace):rawNamespace;PurlComponent.
namespace.validate(namespace,!0);const name=isNonEmptyString(rawName)?PurlComponent.name.normalize(rawName):rawName;PurlComponent.
name.validate(name,!0);const version=isNonEmptyString(rawVersion)?PurlComponent.version.normalize(rawVersion):rawVersion;
PurlComponent.version.validate(version,!0);const qualifiers=typeof rawQualifiers=="string"||isObject(rawQualifiers)?PurlComponent.
qualifiers.normalize(rawQualifiers):rawQualifiers;PurlComponent.qualifiers.validate(qualifiers,!0);const subpath=isNonEmptyString(
rawSubpath)?PurlComponent.subpath.normalize(rawSubpath):rawSubpath;PurlComponent.subpath.validate(subpath,!0),this.type=
type,this.name=name,this.namespace=namespace??void 0,this.version=version??void 0,this.qualifiers=qualifiers??void 0,this.
subpath=subpath??void 0;const typeHelpers=PurlType[type];typeHelpers&&(typeHelpers.normalize(this),typeHelpers.validate(
this,!0))}toString(){const{namespace,name,version,qualifiers,subpath,type}=this;let purlStr=`pkg:${PurlComponent.type.encode(
type)}/`;return namespace&&(purlStr=`${purlStr}${PurlComponent.namespace.encode(namespace)}/`),purlStr=`${purlStr}${PurlComponent.
name.encode(name)}`,version&&(purlStr=`${purlStr}@${PurlComponent.version.encode(version)}`),qualifiers&&(purlStr=`${purlStr}\
?${PurlComponent.qualifiers.encode(qualifiers)}`),subpath&&(purlStr=`${purlStr}#${PurlComponent.subpath.encode(subpath)}`),
purlStr}static fromString(purlStr){return new PackageURL(...PackageURL.parseString(purlStr))}static parseString(purlStr){
if(typeof purlStr!="string")throw new Error("A purl string argument is required.");if(isBlank(purlStr))return[void 0,void 0,
void 0,void 0,void 0,void 0];const colonIndex=purlStr.indexOf(":");let url,maybeUrlWithAuth;if(colonIndex!==-1)try{const beforeColon=purlStr.
slice(0,colonIndex),afterColon=purlStr.slice(colonIndex+1),trimmedAfterColon=trimLeadingSlashes(afterColon);url=new URL(
`${beforeColon}:${trimmedAfterColon}`),maybeUrlWithAuth=afterColon.length===trimmedAfterColon.length?url:new URL(purlStr)}catch(e){
throw new PurlError("failed to parse as URL",{cause:e})}if(url?.protocol!=="pkg:")throw new PurlError('missing required \
"pkg" scheme component');if(maybeUrlWithAuth.username!==""||maybeUrlWithAuth.password!=="")throw new PurlError('cannot c\
ontain a "user:pass@host:port"');const{pathname}=url,firstSlashIndex=pathname.indexOf("/"),rawType=decodePurlComponent("\
type",firstSlashIndex===-1?pathname:pathname.slice(0,firstSlashIndex));if(firstSlashIndex<1)return[rawType,void 0,void 0,
void 0,void 0,void 0];let rawVersion,atSignIndex=pathname.lastIndexOf("@");atSignIndex!==-1&&pathname.charCodeAt(atSignIndex-
1)===47&&(atSignIndex=-1);const beforeVersion=pathname.slice(rawType.length+1,atSignIndex===-1?pathname.length:atSignIndex);
atSignIndex!==-1&&(rawVersion=decodePurlComponent("version",pathname.slice(atSignIndex+1)));let rawNamespace,rawName;const lastSlashIndex=beforeVersion.
lastIndexOf("/");lastSlashIndex===-1?rawName=decodePurlComponent("name",beforeVersion):(rawName=decodePurlComponent("nam\
e",beforeVersion.slice(lastSlashIndex+1)),rawNamespace=decodePurlComponent("namespace",beforeVersion.slice(0,lastSlashIndex)));
let rawQualifiers;const{searchParams}=url;searchParams.size!==0&&(searchParams.forEach(value=>decodePurlComponent("quali\
fiers",value)),rawQualifiers=searchParams);let rawSubpath;const{hash}=url;return hash.length!==0&&(rawSubpath=decodePurlComponent(
"subpath",hash.slice(1))),[rawType,rawNamespace,rawName,rawVersion,rawQualifiers,rawSubpath]}}for(const staticProp of["C\
omponent","KnownQualifierNames","Type"])Reflect.defineProperty(PackageURL,staticProp,{...Reflect.getOwnPropertyDescriptor(
PackageURL,staticProp),writable:!1});Reflect.setPrototypeOf(PackageURL.prototype,null),module.exports={PackageURL,PurlComponent,
PurlQualifierNames,PurlType}}),1487:((module,__unused_webpack_exports,__webpack_require__)=>{const{encodeNamespace,encodeVersion,
encodeQualifiers,encodeQualifierParam,encodeSubpath,encodeURIComponent}=__webpack_require__(5954),{createHelpersNamespaceObject}=__webpack_require__(
4947),{normalizeType,normalizeNamespace,normalizeName,normalizeVersion,normalizeQualifiers,normalizeSubpath}=__webpack_require__(
4265),{localeCompare,isNonEmptyString}=__webpack_require__(2764),{validateType,validateNamespace,validateName,validateVersion,
validateQualifiers,validateQualifierKey,validateSubpath}=__webpack_require__(3206),PurlComponentEncoder=comp=>isNonEmptyString(
comp)?encodeURIComponent(comp):"",PurlComponentStringNormalizer=comp=>typeof comp=="string"?comp:void 0,PurlComponentValidator=(_comp,_throws)=>!0,
componentSortOrderLookup={__proto__:null,type:0,namespace:1,name:2,version:3,qualifiers:4,qualifierKey:5,qualifierValue:6,
subpath:7};function componentSortOrder(comp){return componentSortOrderLookup[comp]??comp}function componentComparator(compA,compB){
return localeCompare(componentSortOrder(compA),componentSortOrder(compB))}module.exports={PurlComponent:createHelpersNamespaceObject(
{encode:{namespace:encodeNamespace,version:encodeVersion,qualifiers:encodeQualifiers,qualifierKey:encodeQualifierParam,qualifierValue:encodeQualifierParam,
subpath:encodeSubpath},normalize:{type:normalizeType,namespace:normalizeNamespace,name:normalizeName,version:normalizeVersion,
qualifiers:normalizeQualifiers,subpath:normalizeSubpath},validate:{type:validateType,namespace:validateNamespace,name:validateName,
version:validateVersion,qualifierKey:validateQualifierKey,qualifiers:validateQualifiers,subpath:validateSubpath}},{comparator:componentComparator,
encode:PurlComponentEncoder,normalize:PurlComponentStringNormalizer,validate:PurlComponentValidator})}}),7197:(module=>{
module.exports={PurlQualifierNames:{__proto__:null,RepositoryUrl:"repository_url",DownloadUrl:"download_url",VcsUrl:"vcs\
_url",FileName:"file_name",Checksum:"checksum"}}}),8958:((module,__unused_webpack_exports,__webpack_require__)=>{const{isNullishOrEmptyString}=__webpack_require__(
6808),{createHelpersNamespaceObject}=__webpack_require__(4947),{isSemverString,lowerName,lowerNamespace,lowerVersion,replaceDashesWithUnderscores,
replaceUnderscoresWithDashes}=__webpack_require__(2764),{validateEmptyByType,validateRequiredByType}=__webpack_require__(
3206),{PurlError}=__webpack_require__(616),PurlTypNormalizer=purl=>purl,PurlTypeValidator=(_purl,_throws)=>!0;module.exports=
{PurlType:createHelpersNamespaceObject({normalize:{alpm(purl){return lowerNamespace(purl),lowerName(purl),purl},apk(purl){
return lowerNamespace(purl),lowerName(purl),purl},bitbucket(purl){return lowerNamespace(purl),lowerName(purl),purl},bitnami(purl){
return lowerName(purl),purl},composer(purl){return lowerNamespace(purl),lowerName(purl),purl},deb(purl){return lowerNamespace(
purl),lowerName(purl),purl},gitlab(purl){return lowerNamespace(purl),lowerName(purl),purl},github(purl){return lowerNamespace(
purl),lowerName(purl),purl},hex(purl){return lowerNamespace(purl),lowerName(purl),purl},huggingface(purl){return lowerVersion(
purl),purl},mlflow(purl){return purl.qualifiers?.repository_url?.includes("databricks")&&lowerName(purl),purl},npm(purl){
return lowerNamespace(purl),lowerName(purl),purl},luarocks(purl){return lowerVersion(purl),purl},oci(purl){return lowerName(
purl),purl},pub(purl){return lowerName(purl),purl.name=replaceDashesWithUnderscores(purl.name),purl},pypi(purl){return lowerNamespace(
purl),lowerName(purl),purl.name=replaceUnderscoresWithDashes(purl.name),purl},qpkg(purl){return lowerNamespace(purl),purl},
rpm(purl){return lowerNamespace(purl),purl}},validate:{conan(purl,throws2){if(isNullishOrEmptyString(purl.namespace)){if(purl.
qualifiers?.channel){if(throws2)throw new PurlError('conan requires a "namespace" component when a "channel" qualifier i\
s present');return!1}}else if(isNullishOrEmptyString(purl.qualifiers)){if(throws2)throw new PurlError('conan requires a \
"qualifiers" component when a namespace is present');return!1}return!0},cran(purl,throws2){return validateRequiredByType(
"cran","version",purl.version,throws2)},golang(purl){const{version}=purl;if((typeof version=="string"?version.length:0)&&
version.charCodeAt(0)===118&&!isSemverString(version.slice(1))){if(throws)throw new PurlError('golang "version" componen\
t starting with a "v" must be followed by a valid semver version');return!1}return!0},maven(purl,throws2){return validateRequiredByType(
"maven","namespace",purl.namespace,throws2)},mlflow(purl,throws2){return validateEmptyByType("mlflow","namespace",purl.namespace,
throws2)},oci(purl,throws2){return validateEmptyByType("oci","namespace",purl.namespace,throws2)},pub(purl,throws2){const{
name}=purl;for(let i=0,{length}=name;i<length;i+=1){const code=name.charCodeAt(i);if(!(code>=48&&code<=57||code>=97&&code<=
122||code===95)){if(throws2)throw new PurlError('pub "name" component may only contain [a-z0-9_] characters');return!1}}
return!0},swift(purl,throws2){return validateRequiredByType("swift","namespace",purl.namespace,throws2)&&validateRequiredByType(
"swift","version",purl.version,throws2)}}},{normalize:PurlTypNormalizer,validate:PurlTypeValidator})}}),2764:(module=>{const{
compare:localeCompare}=new Intl.Collator,regexSemverNumberedGroups=/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
function isBlank(str){for(let i=0,{length}=str;i<length;i+=1){const code=str.charCodeAt(i);if(!(code===32||code===9||code===
10||code===11||code===12||code===13||code===160||code===5760||code===8192||code===8193||code===8194||code===8195||code===
8196||code===8197||code===8198||code===8199||code===8200||code===8201||code===8202||code===8232||code===8233||code===8239||
code===8287||code===12288||code===65279))return!1}return!0}function isNonEmptyString(value){return typeof value=="string"&&
value.length>0}function isSemverString(value){return typeof value=="string"&&regexSemverNumberedGroups.test(value)}function lowerName(purl){
purl.name=purl.name.toLowerCase()}function lowerNamespace(purl){const{namespace}=purl;typeof namespace=="string"&&(purl.
namespace=namespace.toLowerCase())}function lowerVersion(purl){const{version}=purl;typeof version=="string"&&(purl.version=
version.toLowerCase())}function replaceDashesWithUnderscores(str){let result="",fromIndex=0,index=0;for(;(index=str.indexOf(
"-",fromIndex))!==-1;)result=result+str.slice(fromIndex,index)+"_",fromIndex=index+1;return fromIndex?result+str.slice(fromIndex):
str}function replaceUnderscoresWithDashes(str){let result="",fromIndex=0,index=0;for(;(index=str.indexOf("_",fromIndex))!==
-1;)result=result+str.slice(fromIndex,index)+"-",fromIndex=index+1;return fromIndex?result+str.slice(fromIndex):str}function trimLeadingSlashes(str){
let start=0;for(;str.charCodeAt(start)===47;)start+=1;return start===0?str:str.slice(start)}module.exports={isBlank,isNonEmptyString,
isSemverString,localeCompare,lowerName,lowerNamespace,lowerVersion,replaceDashesWithUnderscores,replaceUnderscoresWithDashes,
trimLeadingSlashes}}),3206:((module,__unused_webpack_exports,__webpack_require__)=>{const{PurlError}=__webpack_require__(
616),{isNullishOrEmptyString}=__webpack_require__(6808),{isNonEmptyString}=__webpack_require__(2764);function validateEmptyByType(type,name,value,throws2){
if(!isNullishOrEmptyString(value)){if(throws2)throw new PurlError(`${type} "${name}" component must be empty`);return!1}
return!0}function validateName(name,throws2){return validateRequired("name",name,throws2)&&validateStrings("name",name,throws2)}
function validateNamespace(namespace,throws2){return validateStrings("namespace",namespace,throws2)}function validateQualifiers(qualifiers,throws2){
if(qualifiers==null)return!0;if(typeof qualifiers!="object"){if(throws2)throw new PurlError('"qualifiers" must be an obj\
ect');return!1}const keysIterable=typeof qualifiers.keys=="function"?qualifiers.keys():Object.keys(qualifiers);for(const key of keysIterable)
if(!validateQualifierKey(key,throws2))return!1;return!0}function validateQualifierKey(key,throws2){if(!validateStartsWithoutNumber(
"qualifier",key,throws2))return!1;for(let i=0,{length}=key;i<length;i+=1){const code=key.charCodeAt(i);if(!(code>=48&&code<=
57||code>=65&&code<=90||code>=97&&code<=122||code===46||code===45||code===95)){if(throws2)throw new PurlError(`qualifier\
 "${key}" contains an illegal character`);return!1}}return!0}function validateRequired(name,value,throws2){if(isNullishOrEmptyString(
value)){if(throws2)throw new PurlError(`"${name}" is a required component`);return!1}return!0}function validateRequiredByType(type,name,value,throws2){
if(isNullishOrEmptyString(value)){if(throws2)throw new PurlError(`${type} requires a "${name}" component`);return!1}return!0}
function validateStartsWithoutNumber(name,value,throws2){if(isNonEmptyString(value)){const code=value.charCodeAt(0);if(code>=
48&&code<=57){if(throws2)throw new PurlError(`${name} "${value}" cannot start with a number`);return!1}}return!0}function validateStrings(name,value,throws2){
if(value==null||typeof value=="string")return!0;if(throws2)throw new PurlError(`"'${name}" must be a string`);return!1}function validateSubpath(subpath,throws2){
return validateStrings("subpath",subpath,throws2)}function validateType(type,throws2){if(!validateRequired("type",type,throws2)||
!validateStrings("type",type,throws2)||!validateStartsWithoutNumber("type",type,throws2))return!1;for(let i=0,{length}=type;i<
length;i+=1){const code=type.charCodeAt(i);if(!(code>=48&&code<=57||code>=65&&code<=90||code>=97&&code<=122||code===46||
code===43||code===45)){if(throws2)throw new PurlError(`type "${type}" contains an illegal character`);return!1}}return!0}
function validateVersion(version,throws2){return validateStrings("version",version,throws2)}module.exports={validateEmptyByType,
validateName,validateNamespace,validateQualifiers,validateQualifierKey,validateRequired,validateRequiredByType,validateStartsWithoutNumber,
validateStrings,validateSubpath,validateType,validateVersion}})};
