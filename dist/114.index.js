export const id=114,ids=[114],modules={7163:((module,__unused_webpack_exports,__webpack_require__)=>{const debug=__webpack_require__(
1159),{MAX_LENGTH,MAX_SAFE_INTEGER}=__webpack_require__(5101),{safeRe:re,t}=__webpack_require__(5471),parseOptions=__webpack_require__(
356),{compareIdentifiers}=__webpack_require__(3348),isPrereleaseIdentifier=(prerelease,identifier)=>{const identifiers=identifier.
split(".");if(identifiers.length>prerelease.length)return!1;for(let i=0;i<identifiers.length;i++)if(compareIdentifiers(prerelease[i],
identifiers[i])!==0)return!1;return!0};class SemVer{constructor(version,options){if(options=parseOptions(options),version instanceof
SemVer){if(version.loose===!!options.loose&&version.includePrerelease===!!options.includePrerelease)return version;version=
version.version}else if(typeof version!="string")throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}\
".`);if(version.length>MAX_LENGTH)throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);debug("SemVer",
version,options),this.options=options,this.loose=!!options.loose,this.includePrerelease=!!options.includePrerelease;const m=version.
trim().match(options.loose?re[t.LOOSE]:re[t.FULL]);if(!m)throw new TypeError(`Invalid Version: ${version}`);if(this.raw=
version,this.major=+m[1],this.minor=+m[2],this.patch=+m[3],this.major>MAX_SAFE_INTEGER||this.major<0)throw new TypeError(
"Invalid major version");if(this.minor>MAX_SAFE_INTEGER||this.minor<0)throw new TypeError("Invalid minor version");if(this.
patch>MAX_SAFE_INTEGER||this.patch<0)throw new TypeError("Invalid patch version");m[4]?this.prerelease=m[4].split(".").map(
id2=>{if(/^[0-9]+$/.test(id2)){const num=+id2;if(num>=0&&num<MAX_SAFE_INTEGER)return num}return id2}):this.prerelease=[],
this.build=m[5]?m[5].split("."):[],this.format()}format(){return this.version=`${this.major}.${this.minor}.${this.patch}`,
this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(other){
if(debug("SemVer.compare",this.version,this.options,other),!(other instanceof SemVer)){if(typeof other=="string"&&other===
this.version)return 0;other=new SemVer(other,this.options)}return other.version===this.version?0:this.compareMain(other)||
this.comparePre(other)}compareMain(other){return other instanceof SemVer||(other=new SemVer(other,this.options)),this.major<
other.major?-1:this.major>other.major?1:this.minor<other.minor?-1:this.minor>other.minor?1:this.patch<other.patch?-1:this.
patch>other.patch?1:0}comparePre(other){if(other instanceof SemVer||(other=new SemVer(other,this.options)),this.prerelease.
length&&!other.prerelease.length)return-1;if(!this.prerelease.length&&other.prerelease.length)return 1;if(!this.prerelease.
length&&!other.prerelease.length)return 0;let i=0;do{const a=this.prerelease[i],b=other.prerelease[i];if(debug("prerelea\
se compare",i,a,b),a===void 0&&b===void 0)return 0;if(b===void 0)return 1;if(a===void 0)return-1;if(a===b)continue;return compareIdentifiers(
a,b)}while(++i)}compareBuild(other){other instanceof SemVer||(other=new SemVer(other,this.options));let i=0;do{const a=this.
build[i],b=other.build[i];if(debug("build compare",i,a,b),a===void 0&&b===void 0)return 0;if(b===void 0)return 1;if(a===
void 0)return-1;if(a===b)continue;return compareIdentifiers(a,b)}while(++i)}inc(release,identifier,identifierBase){if(release.
startsWith("pre")){if(!identifier&&identifierBase===!1)throw new Error("invalid increment argument: identifier is empty");
if(identifier){const match=`-${identifier}`.match(this.options.loose?re[t.PRERELEASELOOSE]:re[t.PRERELEASE]);if(!match||
match[1]!==identifier)throw new Error(`invalid identifier: ${identifier}`)}}switch(release){case"premajor":this.prerelease.
length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",identifier,identifierBase);break;case"preminor":this.prerelease.
length=0,this.patch=0,this.minor++,this.inc("pre",identifier,identifierBase);break;case"prepatch":this.prerelease.length=
0,this.inc("patch",identifier,identifierBase),this.inc("pre",identifier,identifierBase);break;case"prerelease":this.prerelease.
length===0&&this.inc("patch",identifier,identifierBase),this.inc("pre",identifier,identifierBase);break;case"release":if(this.
prerelease.length===0)throw new Error(`version ${this.raw} is not a prerelease`);this.prerelease.length=0;break;case"maj\
or":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=
[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"\
patch":this.prerelease.length===0&&this.patch++,this.prerelease=[];break;case"pre":{const base=Number(identifierBase)?1:
0;if(this.prerelease.length===0)this.prerelease=[base];else{let i=this.prerelease.length;for(;--i>=0;)typeof this.prerelease[i]==
"number"&&(this.prerelease[i]++,i=-2);if(i===-1){if(identifier===this.prerelease.join(".")&&identifierBase===!1)throw new Error(
"invalid increment argument: identifier already exists");this.prerelease.push(base)}}if(identifier){let prerelease=[identifier,
base];if(identifierBase===!1&&(prerelease=[identifier]),isPrereleaseIdentifier(this.prerelease,identifier)){const prereleaseBase=this.
prerelease[identifier.split(".").length];isNaN(prereleaseBase)&&(this.prerelease=prerelease)}else this.prerelease=prerelease}
break}default:throw new Error(`invalid increment argument: ${release}`)}return this.raw=this.format(),this.build.length&&
(this.raw+=`+${this.build.join(".")}`),this}}module.exports=SemVer}),6353:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(7163),parse2=(version,options,throwErrors=!1)=>{if(version instanceof SemVer)return version;
try{return new SemVer(version,options)}catch(er){if(!throwErrors)return null;throw er}};module.exports=parse2}),5101:(module=>{
const SEMVER_SPEC_VERSION="2.0.0",MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||9007199254740991,MAX_SAFE_COMPONENT_LENGTH=16,
MAX_SAFE_BUILD_LENGTH=250,WHITESPACE_CHARACTERS=["	",`
`,"\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009",
"\u200A","\u2028","\u2029","\u202F","\u205F","\u3000","\uFEFF"],RELEASE_TYPES=["major","premajor","minor","preminor","pa\
tch","prepatch","prerelease"];module.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_SAFE_INTEGER,
WHITESPACE_CHARACTERS,RELEASE_TYPES,SEMVER_SPEC_VERSION,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}),1159:(module=>{const debug=typeof process==
"object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...args)=>console.error("SEMV\
ER",...args):()=>{};module.exports=debug}),3348:(module=>{const numeric=/^[0-9]+$/,compareIdentifiers=(a,b)=>{if(typeof a==
"number"&&typeof b=="number")return a===b?0:a<b?-1:1;const anum=numeric.test(a),bnum=numeric.test(b);return anum&&bnum&&
(a=+a,b=+b),a===b?0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1},rcompareIdentifiers=(a,b)=>compareIdentifiers(b,a);module.exports=
{compareIdentifiers,rcompareIdentifiers}}),356:(module=>{const looseOption=Object.freeze({loose:!0}),emptyOpts=Object.freeze(
{}),parseOptions=options=>options?typeof options!="object"?looseOption:options:emptyOpts;module.exports=parseOptions}),5471:((module,exports,__webpack_require__)=>{
const{MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_LENGTH}=__webpack_require__(5101),debug=__webpack_require__(1159);
exports=module.exports={};const re=exports.re=[],safeRe=exports.safeRe=[],src=exports.src=[],safeSrc=exports.safeSrc=[],
t=exports.t={};let R=0;const LETTERDASHNUMBER="[a-zA-Z0-9-]",safeRegexReplacements=[["\\s",1],["\\d",MAX_LENGTH],[LETTERDASHNUMBER,
MAX_SAFE_BUILD_LENGTH]],makeSafeRegex=value=>{for(const[token,max]of safeRegexReplacements)value=value.split(`${token}*`).
join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);return value},createToken=(name,value,isGlobal)=>{
const safe=makeSafeRegex(value),index=R++;debug(name,index,value),t[name]=index,src[index]=value,safeSrc[index]=safe,re[index]=
new RegExp(value,isGlobal?"g":void 0),safeRe[index]=new RegExp(safe,isGlobal?"g":void 0)};createToken("NUMERICIDENTIFIER",
"0|[1-9]\\d*"),createToken("NUMERICIDENTIFIERLOOSE","\\d+"),createToken("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${LETTERDASHNUMBER}\
*`),createToken("MAINVERSION",`(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]}\
)`),createToken("MAINVERSIONLOOSE",`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]}\
)`),createToken("PRERELEASEIDENTIFIER",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`),createToken("PR\
ERELEASEIDENTIFIERLOOSE",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`),createToken("PRERELEASE",
`(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`),createToken("PRERELEASELOOSE",`(?:-?(${src[t.
PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`),createToken("BUILDIDENTIFIER",`${LETTERDASHNUMBER}\
+`),createToken("BUILD",`(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`),createToken("FULLPLAIN",`\
v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`),createToken("FULL",`^${src[t.FULLPLAIN]}$`),createToken("\
LOOSEPLAIN",`[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`),createToken("LOOSE",`^${src[t.
LOOSEPLAIN]}$`),createToken("GTLT","((?:<|>)?=?)"),createToken("XRANGEIDENTIFIERLOOSE",`${src[t.NUMERICIDENTIFIERLOOSE]}\
|x|X|\\*`),createToken("XRANGEIDENTIFIER",`${src[t.NUMERICIDENTIFIER]}|x|X|\\*`),createToken("XRANGEPLAIN",`[v=\\s]*(${src[t.
XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.
BUILD]}?)?)?`),createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]}\
)(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`),createToken("XRANGE",`^${src[t.
GTLT]}\\s*${src[t.XRANGEPLAIN]}$`),createToken("XRANGELOOSE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`),createToken(
"COERCEPLAIN",`(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}\
}))?`),createToken("COERCE",`${src[t.COERCEPLAIN]}(?:$|[^\\d])`),createToken("COERCEFULL",src[t.COERCEPLAIN]+`(?:${src[t.
PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`),createToken("COERCERTL",src[t.COERCE],!0),createToken("COERCERTLFULL",src[t.
COERCEFULL],!0),createToken("LONETILDE","(?:~>?)"),createToken("TILDETRIM",`(\\s*)${src[t.LONETILDE]}\\s+`,!0),exports.tildeTrimReplace=
"$1~",createToken("TILDE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`),createToken("TILDELOOSE",`^${src[t.LONETILDE]}${src[t.
XRANGEPLAINLOOSE]}$`),createToken("LONECARET","(?:\\^)"),createToken("CARETTRIM",`(\\s*)${src[t.LONECARET]}\\s+`,!0),exports.
caretTrimReplace="$1^",createToken("CARET",`^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`),createToken("CARETLOOSE",`^${src[t.
LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`),createToken("COMPARATORLOOSE",`^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`),
createToken("COMPARATOR",`^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`),createToken("COMPARATORTRIM",`(\\s*)${src[t.GTLT]}\
\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`,!0),exports.comparatorTrimReplace="$1$2$3",createToken("HYPHENRANGE",`\
^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`),createToken("HYPHENRANGELOOSE",`^\\s*(${src[t.XRANGEPLAINLOOSE]}\
)\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`),createToken("STAR","(<|>)?=?\\s*\\*"),createToken("GTE0","^\\s*>=\\s*0\\.0\\.0\
\\s*$"),createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}),9687:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UD:()=>compare,qg:()=>version_parse});const VERSION_PATTERN=["v?","(?:","(?:(\
?<epoch>[0-9]+)!)?","(?<release>[0-9]+(?:\\.[0-9]+)*)","(?<pre>","[-_\\.]?","(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))",
"[-_\\.]?","(?<pre_n>[0-9]+)?",")?","(?<post>","(?:-(?<post_n1>[0-9]+))","|","(?:","[-_\\.]?","(?<post_l>post|rev|r)","[\
-_\\.]?","(?<post_n2>[0-9]+)?",")",")?","(?<dev>","[-_\\.]?","(?<dev_l>dev)","[-_\\.]?","(?<dev_n>[0-9]+)?",")?",")","(?\
:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"].join(""),validRegex=new RegExp("^"+VERSION_PATTERN+"$","i");function valid(version){
return validRegex.test(version)?version:null}const cleanRegex=new RegExp("^\\s*"+VERSION_PATTERN+"\\s*$","i");function clean(version){
return version_stringify(version_parse(version,cleanRegex))}function version_parse(version,regex){const{groups}=(regex||
validRegex).exec(version)||{};return groups?{epoch:Number(groups.epoch?groups.epoch:0),release:groups.release.split(".").
map(Number),pre:normalize_letter_version(groups.pre_l,groups.pre_n),post:normalize_letter_version(groups.post_l,groups.post_n1||
groups.post_n2),dev:normalize_letter_version(groups.dev_l,groups.dev_n),local:parse_local_version(groups.local)}:null}function version_stringify(parsed){
if(!parsed)return null;const{epoch,release,pre,post,dev,local}=parsed,parts=[];return epoch!==0&&parts.push(`${epoch}!`),
parts.push(release.join(".")),pre&&parts.push(pre.join("")),post&&parts.push("."+post.join("")),dev&&parts.push("."+dev.
join("")),local&&parts.push(`+${local}`),parts.join("")}function normalize_letter_version(letterIn,numberIn){let letter=letterIn,
number=numberIn;return letter?(number||(number=0),letter=letter.toLowerCase(),letter==="alpha"?letter="a":letter==="beta"?
letter="b":["c","pre","preview"].includes(letter)?letter="rc":["rev","r"].includes(letter)&&(letter="post"),[letter,Number(
number)]):!letter&&number?(letter="post",[letter,Number(number)]):null}function parse_local_version(local){return local?
local.split(/[._-]/).map(part=>Number.isNaN(Number(part))?part.toLowerCase():Number(part)):null}function version_explain(version){
const parsed=version_parse(version);if(!parsed)return parsed;const{epoch,release,pre,post,dev,local}=parsed;let base_version="";
epoch!==0&&(base_version+=epoch+"!"),base_version+=release.join(".");const is_prerelease=!!(dev||pre),is_devrelease=!!dev,
is_postrelease=!!post;return{epoch,release,pre,post:post&&post[1],dev:dev&&dev[1],local:local&&local.join("."),public:version_stringify(
parsed).split("+",1)[0],base_version,is_prerelease,is_devrelease,is_postrelease}}function lt(version,other){return compare(
version,other)<0}function le(version,other){return compare(version,other)<=0}function eq(version,other){return compare(version,
other)===0}function ne(version,other){return compare(version,other)!==0}function ge(version,other){return compare(version,
other)>=0}function gt(version,other){return compare(version,other)>0}function arbitrary(version,other){return version.toLowerCase()===
other.toLowerCase()}function compare(version,other){const parsedVersion=version_parse(version),parsedOther=version_parse(
other),keyVersion=calculateKey(parsedVersion),keyOther=calculateKey(parsedOther);return pyCompare(keyVersion,keyOther)}function rcompare(version,other){
return-compare(version,other)}function pyCompare(elemIn,otherIn){let elem=elemIn,other=otherIn;if(elem===other)return 0;
if(Array.isArray(elem)!==Array.isArray(other)&&(elem=Array.isArray(elem)?elem:[elem],other=Array.isArray(other)?other:[other]),
Array.isArray(elem)){const len=Math.min(elem.length,other.length);for(let i=0;i<len;i+=1){const res=pyCompare(elem[i],other[i]);
if(res!==0)return res}return elem.length-other.length}return elem===-1/0||other===1/0?-1:elem===1/0||other===-1/0?1:elem<
other?-1:1}function calculateKey(input){const{epoch}=input;let{release,pre,post,local,dev}=input;for(release=release.concat(),
release.reverse();release.length&&release[0]===0;)release.shift();return release.reverse(),!pre&&!post&&dev?pre=-1/0:pre||
(pre=1/0),post||(post=-1/0),dev||(dev=1/0),local?local=local.map(i=>Number.isNaN(Number(i))?[-1/0,i]:[Number(i),""]):local=
-1/0,[epoch,release,pre,post,dev,local]}const RANGE_PATTERN=["(?<operator>(===|~=|==|!=|<=|>=|<|>))","\\s*","(","(?<vers\
ion>(?:"+VERSION_PATTERN.replace(/\?<\w+>/g,"?:")+"))","(?<prefix>\\.\\*)?","|","(?<legacy>[^,;\\s)]+)",")"].join(""),isEqualityOperator=op=>[
"==","!=","==="].includes(op),rangeRegex=new RegExp("^"+RANGE_PATTERN+"$","i");function specifier_parse(ranges){if(!ranges.
trim())return[];const specifiers=ranges.split(",").map(range=>rangeRegex.exec(range.trim())||{}).map(({groups})=>{if(!groups)
return null;let{...spec}=groups;const{operator,version,prefix,legacy}=groups;return version&&(spec={...spec,...explainVersion(
version)},operator==="~="&&spec.release.length<2||!isEqualityOperator(operator)&&spec.local||prefix&&(!isEqualityOperator(
operator)||spec.dev||spec.local))||legacy&&operator!=="==="?null:spec});return specifiers.filter(Boolean).length!==specifiers.
length?null:specifiers}function filter(versions,specifier,options={}){const filtered=pick(versions,specifier,options);return filtered.
length===0&&options.prereleases===void 0?pick(versions,specifier,{prereleases:!0}):filtered}function maxSatisfying(versions,range,options){
const found=filter(versions,range,options).sort(Operator.compare);return found.length===0?null:found[found.length-1]}function minSatisfying(versions,range,options){
const found=filter(versions,range,options).sort(Operator.compare);return found.length===0?null:found[0]}function pick(versions,specifier,options){
const parsed=specifier_parse(specifier);return parsed?versions.filter(version=>{const explained=explainVersion(version);
return parsed.length?parsed.reduce((pass,spec)=>pass?contains({...spec,...options},{version,explained}):!1,!0):explained&&
!(explained.is_prerelease&&!options.prereleases)}):[]}function satisfies(version,specifier,options={}){return pick([version],
specifier,options).length===1}function arrayStartsWith(array,prefix){if(prefix.length>array.length)return!1;for(let i=0;i<
prefix.length;i+=1)if(prefix[i]!==array[i])return!1;return!0}function contains(specifier,input){const{explained}=input;let{
version}=input;const{...spec}=specifier;if(spec.prereleases===void 0&&(spec.prereleases=spec.is_prerelease),explained&&explained.
is_prerelease&&!spec.prereleases)return!1;if(spec.operator==="~="){let compatiblePrefix=spec.release.slice(0,-1).concat(
"*").join(".");return spec.epoch&&(compatiblePrefix=spec.epoch+"!"+compatiblePrefix),satisfies(version,`>=${spec.version}\
, ==${compatiblePrefix}`,{prereleases:spec.prereleases})}if(spec.prefix){const isMatching=explained.epoch===spec.epoch&&
arrayStartsWith(explained.release,spec.release);return spec.operator!=="!="?isMatching:!isMatching}if(explained&&explained.
local&&spec.version&&spec.operator!=="==="&&!spec.local&&(version=explained.public,spec.version=explainVersion(spec.version).
public),(spec.operator==="<"||spec.operator===">")&&Operator.eq(spec.release.join("."),explained.release.join(".")))return!1;
const op=Operator[spec.operator];return op(version,spec.version||spec.legacy)}function validRange(specifier){return!!specifier_parse(
specifier)}function major(input){const version=explain(input);if(!version)throw new TypeError("Invalid Version: "+input);
return version.release[0]}function minor(input){const version=explain(input);if(!version)throw new TypeError("Invalid Ve\
rsion: "+input);return version.release.length<2?0:version.release[1]}function patch(input){const version=explain(input);
if(!version)throw new TypeError("Invalid Version: "+input);return version.release.length<3?0:version.release[2]}function inc(input,release,preReleaseIdentifier){
let identifier=preReleaseIdentifier||"a";const version=parse(input);if(!version||!["a","b","c","rc","alpha","beta","pre",
"preview"].includes(identifier))return null;switch(release){case"premajor":{const[majorVersion]=version.release;version.
release.fill(0),version.release[0]=majorVersion+1}version.pre=[identifier,0],delete version.post,delete version.dev,delete version.
local;break;case"preminor":{const[majorVersion,minorVersion=0]=version.release;version.release.fill(0),version.release[0]=
majorVersion,version.release[1]=minorVersion+1}version.pre=[identifier,0],delete version.post,delete version.dev,delete version.
local;break;case"prepatch":{const[majorVersion,minorVersion=0,patchVersion=0]=version.release;version.release.fill(0),version.
release[0]=majorVersion,version.release[1]=minorVersion,version.release[2]=patchVersion+1}version.pre=[identifier,0],delete version.
post,delete version.dev,delete version.local;break;case"prerelease":if(version.pre===null){const[majorVersion,minorVersion=0,
patchVersion=0]=version.release;version.release.fill(0),version.release[0]=majorVersion,version.release[1]=minorVersion,
version.release[2]=patchVersion+1,version.pre=[identifier,0]}else{preReleaseIdentifier===void 0&&version.pre!==null&&([identifier]=
version.pre);const[letter,number]=version.pre;letter===identifier?version.pre=[letter,number+1]:version.pre=[identifier,
0]}delete version.post,delete version.dev,delete version.local;break;case"major":if(version.release.slice(1).some(value=>value!==
0)||version.pre===null){const[majorVersion]=version.release;version.release.fill(0),version.release[0]=majorVersion+1}delete version.
pre,delete version.post,delete version.dev,delete version.local;break;case"minor":if(version.release.slice(2).some(value=>value!==
0)||version.pre===null){const[majorVersion,minorVersion=0]=version.release;version.release.fill(0),version.release[0]=majorVersion,
version.release[1]=minorVersion+1}delete version.pre,delete version.post,delete version.dev,delete version.local;break;case"\
patch":if(version.release.slice(3).some(value=>value!==0)||version.pre===null){const[majorVersion,minorVersion=0,patchVersion=0]=version.
release;version.release.fill(0),version.release[0]=majorVersion,version.release[1]=minorVersion,version.release[2]=patchVersion+
1}delete version.pre,delete version.post,delete version.dev,delete version.local;break;default:return null}return stringify(
version)}}),100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{R:()=>Version});const copystr=x=>(" "+x).slice(1);class Version{static ANCHORED_VERSION_PATTERN=/^\s*([0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?)?\s*$/;_version;version(){
return this._version}toString(){return this.version()}static isCorrect(version){let versionStr;try{versionStr=copystr(version.
toString())}catch{return!1}return Version.ANCHORED_VERSION_PATTERN.test(versionStr)}static create(input){if(input instanceof
Version)return input;if(input===null)return null;try{return new Version(input)}catch{return null}}constructor(version){if(!Version.
isCorrect(version))throw new Error(`Malformed version number string ${version}`);let versionStr=copystr(version.toString());
/^\s*$/.test(versionStr)&&(versionStr="0"),this._version=versionStr.trim().replace(/-/g,".pre.")}bump(){const segments=this.
getSegments();for(;segments.findIndex(x=>typeof x=="string")!==-1;)segments.pop();let lastIdx=segments.length-2;return lastIdx>=
0?segments.pop():lastIdx=0,segments[lastIdx]=segments[lastIdx]+1,new Version(segments.join("."))}strictEql(other){return other.
version()===this._version}isPrerelease(){return/[a-zA-Z]/.test(this._version)}release(){if(this.isPrerelease()){const segments=this.
getSegments();for(;segments.findIndex(x=>typeof x=="string")!==-1;)segments.pop();return new Version(segments.join("."))}
return this}approximateRecommendation(){const segments=this.getSegments();for(;segments.findIndex(x=>typeof x=="string")!==
-1;)segments.pop();for(;segments.length>2;)segments.pop();for(;segments.length<2;)segments.push(0);let recommendation=`~\
> ${segments.join(".")}`;return this.isPrerelease()&&(recommendation+=".a"),recommendation}compare(other){if(other===null)
return null;const segEq=(x,y)=>{if(x.length!==y.length)return!1;for(let idx=0;idx<x.length;idx+=1)if(x[idx]!==y[idx])return!1;
return!0};if(this._version===other._version||segEq(this.canonicalSegments(),other.canonicalSegments()))return 0;const lhsegments=this.
canonicalSegments(),rhsegments=other.canonicalSegments(),lhsize=lhsegments.length,rhsize=rhsegments.length,limit=(lhsize>
rhsize?lhsize:rhsize)-1;let i=0;for(;i<=limit;){let lhs=lhsegments[i]||0,rhs=rhsegments[i]||0;if(i+=1,lhs===rhs)continue;
const isLeftStr=typeof lhs=="string",isRightStr=typeof rhs=="string";return isLeftStr&&!isRightStr?-1:!isLeftStr&&isRightStr?
1:(lhs=lhs.toString(),rhs=rhs.toString(),lhs.localeCompare(rhs,void 0,{numeric:!0}))}return 0}canonicalSegments(){const canonicals=this.
splitSegments().map(segments=>{const segmentsReverse=segments.reverse(),sliceIdx=segmentsReverse.findIndex(s=>s!==0);return segmentsReverse.
slice(sliceIdx).reverse()});return Array.prototype.concat.apply([],canonicals)}getSegments(){return this._version.match(
/[0-9]+|[a-z]+/gi).map(s=>/^\d+$/.test(s)?parseInt(s,10):copystr(s))}splitSegments(){let stringStart=this.getSegments().
findIndex(x=>typeof x=="string");stringStart=stringStart===-1?null:stringStart;const stringSegments=this.getSegments();return[
stringSegments.splice(0,stringStart||stringSegments.length),stringSegments]}}const create=val=>Version.create(val)})};
