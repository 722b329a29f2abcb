export const id=285,ids=[285],modules={4285:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{packageOrder:()=>packageOrder,versionStep:()=>versionStep});
var compare=__webpack_require__(185),version_order=__webpack_require__(7994);const maxVersion=256;function ruleOf(parse2,order2,isCertain2=()=>!0){
return versions=>{const keys=new Map;for(const version of versions){const key=version.length>maxVersion?void 0:parse2(version);
if(!key)return;keys.set(version,key)}const ask=(question,other)=>(a,b)=>{const[one,two]=[keys.get(a),keys.get(b)];return one&&
two?question(one,two):other};return{compare:ask(order2,0),isCertain:ask(isCertain2,!1)}}}function listOrder(a,b,order2,end2){
for(let at=0;at<Math.max(a.length,b.length);at++){const sign=order2(a[at]??end2,b[at]??end2);if(sign!==0)return sign}return 0}
function tokenOrder(a,b){return a.rank-b.rank||numberOrTextOrder(a.text,b.text)}function numberOrTextOrder(a,b){return/^\d/.
test(a)&&/^\d/.test(b)?numberOrder(a,b):(0,compare.U)(a,b)}function numberOrder(a,b){const[one,other]=[a.replace(/^0+/,""),
b.replace(/^0+/,"")];return one.length-other.length||(0,compare.U)(one,other)}function hasLongNumber(version){return/\d{16}/.
test(version)}function threePartRule(shape,tokens2){return ruleOf(text=>{const[,epoch="0",version,release=""]=shape.exec(
text)??[];if(version!==void 0)return{epoch,version:tokens2(version),release:tokens2(release)}},(a,b)=>numberOrder(a.epoch,
b.epoch)||listOrder(a.version,b.version,tokenOrder,endOfPart)||listOrder(a.release,b.release,tokenOrder,endOfPart))}const endOfPart={
rank:0,text:""},alpine=ruleOf(parsed,(a,b)=>listOrder(a.numbers,b.numbers,componentOrder,"")||(0,compare.U)(a.letter,b.letter)||
listOrder(a.suffixes,b.suffixes,tokenOrder,end)||numberOrder(a.revision,b.revision));function parsed(version){const[,numbers,
letter="",suffixes="",revision=""]=/^(\d+(?:\.\d+)*)([a-z]?)((?:_[a-z]+\d*)*)(?:-r(\d+))?$/.exec(version)??[],known=[...suffixes.
matchAll(/_([a-z]+)(\d*)/g)].map(suffix);if(!(!numbers||known.some(({rank})=>rank<0)))return{numbers:numbers.split("."),
letter,suffixes:known,revision}}const order=["alpha","beta","pre","rc","","cvs","svn","git","hg","p"],end={rank:order.indexOf(
""),text:""};function suffix([,word="",number=""]){return{rank:order.indexOf(word),text:number}}function componentOrder(a,b){
return a===""||b===""?a.length-b.length:a.startsWith("0")||b.startsWith("0")?(0,compare.U)(a,b):numberOrder(a,b)}const alpm=threePartRule(
/^(?:(\d+):)?([\w.+~^]*\d[\w.+~^]*)(?:-(\d+(?:\.\d+)?))?$/,tokens);function tokens(text){return[...text.matchAll(/([^a-z\d]*)(\d+|[a-z]+)/gi)].
map(token)}function token([,separators="",text=""]){const isNumber=/^\d/.test(text);return separators===""?{rank:isNumber?
1:-1,text}:{rank:2*separators.length+Number(isNumber),text}}const composer=ruleOf(composer_parsed,(a,b)=>listOrder(a.numbers,
b.numbers,numberOrder,"0")||a.stability-b.stability||listOrder(a.suffix,b.suffix,numberOrder,"")||a.released-b.released),
stabilities={a:1,alpha:1,b:2,beta:2,rc:3,stable:4,p:5,pl:5,patch:5},pattern=/^v?(\d+(?:\.\d+){0,3})(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\d+)*))?([.-]?dev)?(?:\+.*)?$/;
function composer_parsed(version){const[,numbers,word,suffix2="",dev]=pattern.exec(version.toLowerCase())??[];if(numbers===
void 0)return;const stability=stabilities[word??(dev?"dev":"stable")]??0;return{numbers:numbers.split("."),stability,suffix:suffix2.
match(/\d+/g)??[],released:dev?0:1}}const debian=ruleOf(debian_parsed,(a,b)=>numberOrder(a.epoch,b.epoch)||dpkgOrder(a.upstream,
b.upstream)||dpkgOrder(a.revision,b.revision)),opam=ruleOf(upstream=>/^v?\d[\w.+~-]*$/.test(upstream)?{upstream}:void 0,
(a,b)=>dpkgOrder(a.upstream,b.upstream));function debian_parsed(version){const[,epoch="0",rest]=/^(?:(\d+):)?(\d[a-z\d.+~:-]*)$/i.
exec(version)??[];if(rest===void 0)return;const dash=rest.lastIndexOf("-");return dash<0?{epoch,upstream:rest,revision:"\
0"}:{epoch,upstream:rest.slice(0,dash),revision:rest.slice(dash+1)}}function dpkgOrder(a,b){const[one,other]=[runs(a),runs(
b)];for(let at=0;at<Math.max(one.length,other.length);at++){const[mine="",theirs=""]=[one[at],other[at]],sign=at%2===1?numberOrder(
mine,theirs):textOrder(mine,theirs);if(sign!==0)return sign}return 0}function runs(version){return version.split(/(\d+)/)}
function textOrder(a,b){return listOrder([...a],[...b],(x,y)=>weight(x)-weight(y),"")}function weight(character){if(character===
"")return 0;if(character==="~")return-1;const code=character.charCodeAt(0);return/[a-z]/i.test(character)?code:code+65536}
const maven=ruleOf(maven_tokens,(a,b)=>listOrder(a,b,tokenOrder,maven_end),isCertain),words={alpha:0,beta:1,milestone:2,
rc:3,cr:3,snapshot:4,final:5,ga:5,release:5,sp:6},maven_end={rank:5,text:""},unknownRank=7,numberRanks={"-":8,".":9},letters={
a:"alpha",b:"beta",m:"milestone"};function maven_tokens(version){if(!/^[\w.+-]*\d[\w.+-]*$/.test(version))return;const parts=`\
-${version.toLowerCase().replace(/\d(?=[^\d.-])|[^\d.-](?=\d)/g,"$&-")}`.split(/(?=[.-])/),trimmed=[];for(const[at,part]of parts.
entries()){const one=maven_token(part,parts[at+1]);one.rank!==numberRanks["."]&&trim(trimmed),trimmed.push(one)}return trim(
trimmed),trimmed}function maven_token(part,next=""){const text=part.slice(1)||"0";if(/^\d/.test(text))return{rank:numberRanks[part.
charAt(0)]??0,text};const word=/^-\d/.test(next)&&Object.hasOwn(letters,text)&&letters[text]||text,rank=Object.hasOwn(words,
word)?words[word]:void 0;return rank===void 0?{rank:unknownRank,text}:{rank,text:""}}function trim(tokens2){for(;tokens2.
length>1&&isNull(tokens2.at(-1)??maven_end);)tokens2.pop()}function isNull({rank,text}){return rank===maven_end.rank||/^0+$/.
test(text)}const early=/^(pre|preview|dev|nightly|canary|ea)$/;function isCertain(a,b){const at=a.findIndex((one2,i)=>tokenOrder(
one2,b[i]??maven_end)!==0),[one,other]=at<0?[maven_end,b[a.length]??maven_end]:[a[at]??maven_end,b[at]??maven_end];return!(one.
rank===unknownRank&&other.rank===unknownRank||early.test(one.text)||early.test(other.text))}var pep440=__webpack_require__(
9687);const python=ruleOf(python_parsed,(a,b)=>(0,pep440.UD)(a.version,b.version));function python_parsed(version){return!hasLongNumber(
version)&&!hasNumberLikeWord(version)&&(0,pep440.qg)(version)?{version}:void 0}function hasNumberLikeWord(version){const[
,local=""]=version.split("+");return local.split(/[._-]/).some(word=>/\D/.test(word)&&!Number.isNaN(Number(word)))}const rpm=threePartRule(
/^(?:(\d+):)?([\w.+~^]+)(?:-([\w.+~^]+))?$/,rpm_tokens);function rpm_tokens(text){return(text.match(/\d+|[a-z]+|[~^]/gi)??
[]).map(rpm_token)}function rpm_token(text){return text==="~"?{rank:-1,text}:text==="^"?{rank:1,text}:{rank:/^\d/.test(text)?
3:2,text}}var ruby_version=__webpack_require__(100);const ruby=ruleOf(ruby_parsed,(a,b)=>listOrder(a,b,segmentOrder,0));
function ruby_parsed(version){if(!(!/^\d/.test(version)||hasLongNumber(version))&&!hasPlatform(version))return ruby_version.
R.create(version)?.canonicalSegments()}function hasPlatform(version){return/-(?!(alpha|beta|dev|pre|preview|rc)(?![a-z]))/i.
test(version)}function segmentOrder(a,b){return typeof a=="number"&&typeof b=="number"?a-b:typeof a=="string"&&typeof b==
"string"?(0,compare.U)(a,b):typeof a=="string"?-1:1}var parse=__webpack_require__(6353);const semantic=ruleOf(semantic_parsed,
(a,b)=>a.compare(b));function semantic_parsed(version){return hasLongNumber(version)?void 0:parse(version)??void 0}const nuget=ruleOf(
nugetParsed,(a,b)=>a.semantic.compareMain(b.semantic)||a.revision-b.revision||a.semantic.comparePre(b.semantic));function nugetParsed(version){
const[,numbers,rest=""]=/^v?(\d+(?:\.\d+){0,3})([-+].*)?$/.exec(version.toLowerCase())??[];if(!numbers||hasLongNumber(version))
return;const[major=0,minor=0,patch=0,revision=0]=numbers.split(".").map(Number),semantic2=semantic_parsed(`${major}.${minor}\
.${patch}${rest}`);return semantic2&&{semantic:semantic2,revision}}const versionRules={alpm,apk:alpine,cargo:semantic,cocoapods:semantic,
composer,deb:debian,gem:ruby,golang:semantic,hex:semantic,maven,npm:semantic,nuget,opam,pypi:python,rpm};function versionStep(before,after,type="\
generic"){const[shorter,longer]=[before.length,after.length].sort((a,b)=>a-b);if(!shorter||!longer||longer>maxVersion)return"\
changed";const rule=versionRules[type];if(!rule)return stepOf(agreedOrder(before,after,type));const ranking=rule([before,
after]);return ranking?.isCertain(before,after)?stepOf(ranking.compare(before,after)):stepOf(releaseOrder(before,after))}
function stepOf(sign){return sign===0?"changed":sign<0?"up":"down"}const packageOrder=(type,versions)=>{const ranking=versionRules[type]?.(
versions);return ranking?(a,b)=>ranking.compare(a,b)||(0,compare.U)(a,b):version_order.xM};function releaseOrder(a,b){const[
one,other]=[releaseOf(a),releaseOf(b)];return one&&other?listOrder(one,other,numberOrder,"0"):0}function releaseOf(version){
return/^v?(\d+(?:\.\d+)*)(?![a-z\d:!]|\.\d)/i.exec(version)?.[1]?.split(".")}function agreedOrder(before,after,type){const{
sign,certain}=(0,version_order.mU)(...withoutFlavor(before,after)),isOpen=type!=="cran"&&isRevision(before,after),isLetter=type===
"conda"&&endsInLetter(before,after);return certain&&!isOpen&&!isLetter?sign:0}function endsInLetter(a,b){const[short="",
long=""]=a.length<b.length?[a,b]:[b,a];return long.startsWith(short)&&/^[a-z]$/i.test(long.slice(short.length))}function isRevision(a,b){
const[short="",long=""]=a.length<b.length?[a,b]:[b,a],rest=long.startsWith(short)?long.slice(short.length):"";return/^(-\d|[-._][a-z]$)/i.
test(rest)}function withoutFlavor(a,b){const flavor=flavorOf(a);return flavor===""||flavor!==flavorOf(b)?[a,b]:[a.slice(
0,-flavor.length),b.slice(0,-flavor.length)]}function flavorOf(version){return/[-.+_][a-z]+$/i.exec(version)?.[0]??""}})};
