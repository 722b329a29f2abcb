export const id=891,ids=[891],modules={891:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{maxResults:()=>maxResults,sarifFormat:()=>sarifFormat});
var library_fix=__webpack_require__(6956),sbom_components=__webpack_require__(6669),subject=__webpack_require__(2113),vulnerabilities=__webpack_require__(
7539),json_chunks=__webpack_require__(4),markdown=__webpack_require__(6094),clean=__webpack_require__(11),fix_words=__webpack_require__(
4291),waived_lookup=__webpack_require__(9484),library_identity=__webpack_require__(8028);function fingerprints({uuid}){const counts=new Map;
return({id:id2,component:{library}})=>{const key=(0,library_identity.TN)((0,library_identity.cu)(library),library),both=JSON.
stringify([key,id2]),count=(counts.get(both)??0)+1;return counts.set(both,count),uuid(count===1?[key,id2]:[key,id2,String(
count)])}}var dependency_paths=__webpack_require__(4659),manifest=__webpack_require__(7367);const maxParents=20;function declaredNames(library){
const identity=(0,library_identity.cu)(library);return identity.type==="generic"?[]:(0,library_identity.Hz)(identity,library).
flatMap(name=>[name,...wider(name,identity)])}function wider(name,{type,version}){if(type==="maven")return[name.replace(
/(_[23](\.\d+)?|-jvm)$/,"")];if(type==="cocoapods")return parentsOf(name);if(type!=="golang")return[];const major=/^v?(\d{1,9})\./.
exec(version??"")?.[1];return[`${name}/v${major}`,...parentsOf(name)]}function parentsOf(path){const parents=[];let at=path.
lastIndexOf("/");for(;at>0&&parents.length<maxParents;)parents.push(path.slice(0,at)),at=path.lastIndexOf("/",at-1);return parents}
var spelling=__webpack_require__(6928);const maxLength=2e4;function*linesOf(text){let line=1;for(let start=0;start<=text.
length;line++){const found=text.indexOf(`
`,start),end=found<0?text.length:found,whole=text.slice(start,Math.min(end,start+maxLength));whole!==""&&(yield{text:whole.
replace(/\r$/,""),line}),start=end+1}}function linesLike(pattern){return function*(text){for(const{text:row,line}of linesOf(
text)){const name=pattern.exec(row)?.[1];name&&(yield{name,line})}}}function fieldLists(fields,items){return function*(text){
let isList=!1;for(const{text:row,line}of linesOf(text)){const[,field,rest=""]=/^\s*([A-Za-z][\w-]*)\s*:(.*)/.exec(row)??
[];if(field&&(isList=fields.test(field)),!!isList)for(const[,name]of(field?rest:row).matchAll(items))name&&(yield{name,line})}}}
const rDescription=fieldLists(/^(Depends|Imports|LinkingTo|Suggests|Enhances)$/,/(?:^|,)\s*([A-Za-z][\w.]*)/g),cabal=fieldLists(
/^(build-depends|build-tool-depends|setup-depends)$/i,/(?:^|,)\s*([A-Za-z0-9][\w-]*)/g),opam=fieldLists(/^(depends|depopts)$/,
/"([A-Za-z][\w+-]*)"/g),goMod=function*(text){let isBlock=!1;for(const{text:row,line}of linesOf(text)){const[,start,rest=row]=/^\s*require(?=[\s(])\s*(\(?)(.*)/.
exec(row)??[];start==="("&&(isBlock=!0);const name=/^\s*"?([\w.~/-]+)"?\s+v\S/.exec(rest)?.[1];name&&(isBlock||start!==void 0)&&
(yield{name,line}),/^[^/]*\)/.test(row)&&(isBlock=!1)}},coordinates=/["']([\w.-]+:[\w.-]+)(?:[:@][^"'\s]*)?["']/g,groupOf=/\bgroup\s*[:=]\s*["']([\w.-]+)["']/,
nameOf=/\bname\s*[:=]\s*["']([\w.-]+)["']/,positional=/"([\w-]+\.[\w.-]+)"\s*,\s*"([\w.-]+)"/,kotlinModule=/\bkotlin\(\s*"([\w-]+)"/,
gradle=function*(text){for(const{text:row,line}of linesOf(text)){if(/^\s*(?:\/\/|\/?\*)/.test(row))continue;for(const[,name=""]of row.
matchAll(coordinates))yield{name,line};const[,first,second]=positional.exec(row)??[];first&&second&&(yield{name:`${first}\
:${second}`,line});const module=kotlinModule.exec(row)?.[1];module&&(yield{name:`org.jetbrains.kotlin:kotlin-${module}`,
line});const group=groupOf.exec(row)?.[1],artifact=nameOf.exec(row)?.[1];group&&artifact&&(yield{name:`${group}:${artifact}`,
line})}},sbt=function*(text){for(const{text:row,line}of linesOf(text)){if(/^\s*\/\//.test(row))continue;const pairs=row.
matchAll(/"([\w.-]+)"\s*%{1,3}\s*"([\w.-]+)"/g);for(const[,group,name]of pairs)yield{name:`${group}:${name}`,line}}},maxDepth=8;
function*jsonEntries(text){const path=[];let depth=0,key,last;for(const token of tokensOf(text))token.kind==="string"?(key&&
depth<=maxDepth&&(yield{path:[...path.slice(0,depth-1),key.text],value:token.text,line:key.line}),key=void 0,last=token):
token.text===":"?key=last:(token.text==="{"||token.text==="["?(depth>0&&depth<maxDepth&&(path[depth-1]=key?.text??""),depth++):
token.text!==","&&(depth=Math.max(0,depth-1)),key=void 0,last=void 0)}function*tokensOf(text){let line=1;for(let at=0;at<
text.length;at++){const sign=text.charAt(at);if(sign===`
`)line++;else if(sign==='"'){const end=stringEnd(text,at+1);yield{kind:"string",text:text.slice(at+1,end).replaceAll("\\/",
"/"),line},at=text[end]==='"'?end:end-1}else"{}[]:,".includes(sign)&&(yield{kind:"sign",text:sign,line})}}function stringEnd(text,start){
for(let at=start;at<text.length;at++){const sign=text[at];if(sign==='"'||sign===`
`)return at;sign==="\\"&&text[at+1]!==`
`&&at++}return text.length}const npmSections=new Set(["dependencies","devDependencies","optionalDependencies","peerDepen\
dencies","catalog","workspaces catalog"]),packageJson=function*(text){for(const{path,value,line}of jsonEntries(text)){if(!npmSections.
has(path.slice(0,-1).join(" ")))continue;yield{name:/^npm:(@?[^@]+)/.exec(value)?.[1]??path.at(-1)??"",line}}},composerJson=function*(text){
for(const{path,line}of jsonEntries(text)){const[section="",name="",...more]=path;more.length>0||!/^require(-dev)?$/.test(
section)||(yield{name,line})}};function requirementName(text){return(/^\s*([A-Za-z0-9][\w.-]*)\s*(?:$|[[(<>=!~;@#,])/.exec(
text)?.[1]??"").replace(/[._-]+$/,"")}function quotedIn(text){const quoted=[];for(const[token]of text.matchAll(/"[^"]*"?|'[^']*'?|#/g)){
if(token==="#")break;quoted.push(token.replace(/^["']|["']$/g,""))}return quoted}const requirementsTxt=function*(text){for(const{
text:row,line}of linesOf(text))yield{name:/#egg=([\w.-]+)/.exec(row)?.[1]??requirementName(row),line}},list=/\b(?:\w+_)?(?:requires?|requirements)\s*=(.*)/i,
extra=/(["'])[\w.-]+\1\s*:/g,setupPy=function*(text){let depth=0;for(const{text:row,line}of linesOf(text)){const part=depth>
0?row:list.exec(row)?.[1]??"";for(const quoted of quotedIn(part.replace(extra,"")))yield{name:requirementName(quoted),line};
depth=Math.max(0,depth+bracketsIn(part))}};function bracketsIn(text){let depth=0;for(const[sign]of text.matchAll(/"[^"]*"?|'[^']*'?|[[\]{}()#]/g)){
if(sign==="#")break;/^[[{(]/.test(sign)?depth++:/^[\]})]/.test(sign)&&depth--}return depth}const setupCfg=function*(text){
let section="",isList=!1;for(const{text:row,line}of linesOf(text)){section=/^\[([^\]]+)\]/.exec(row)?.[1]??section;const[
,key,value=""]=/^(\w[\w.-]*)\s*=(.*)/.exec(row)??[];key&&(isList=section==="options.extras_require"||section==="options"&&
key.endsWith("_requires"));const part=key?value:/^\s/.test(row)?row:"";isList&&(yield{name:requirementName(part),line})}},
assignment=/^\s*((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=(.*)/;function*tomlEntries(text){
let table=[],path=[],open={depth:0};for(const{text:row,line}of linesOf(text)){if(open.depth>0||open.quote){open=after(row,
open),yield{path,value:row,line};continue}const header=/^\s*\[\[?([^\]]+)\]/.exec(row)?.[1],[,key,value=""]=assignment.exec(
row)??[];if(header)table=namesOf(header);else if(key)path=[...table,...namesOf(key)];else continue;open=after(value,open),
yield{path:header?table:path,value,line}}}function namesOf(key){return[...key.matchAll(/"([^"]*)"|'([^']*)'|[\w-]+/g)].map(
([whole,double,single])=>double??single??whole)}function after(row,{depth,quote}){const next={depth,quote},signs=/"""|'''|"(?:[^"\\]|\\.)*"?|'[^']*'?|[[\]{}#]/g;
for(let at=0;at<row.length;){if(next.quote){const end=row.indexOf(next.quote,at);if(end<0)return next;at=end+next.quote.
length,next.quote=void 0;continue}signs.lastIndex=at;const[sign]=signs.exec(row)??[];if(!sign||sign==="#")return next;at=
signs.lastIndex,/^("""|''')$/.test(sign)?next.quote=sign:/[[{]/.test(sign[0]??"")?next.depth++:/[\]}]/.test(sign[0]??"")&&
(next.depth=Math.max(0,next.depth-1))}return next}const cargoToml=function*(text){for(const{path,value,line}of tomlEntries(
text)){const at=path.findIndex(part=>/^(.+-)?dependencies$/.test(part)),[name,key]=path.slice(at+1);if(at<0||!name)continue;
yield{name:(key==="package"?quotedIn(value)[0]:/\bpackage\s*=\s*"([^"]+)"/.exec(value)?.[1])??name,line}}},poetry=/^tool poetry (group \S+ )?(dev-)?dependencies (\S+)/,
lists=/^(project (optional-)?dependencies|dependency-groups|build-system requires|tool (uv|pdm) dev-dependencies|tool hatch envs \S+ (extra-)?dependencies)\b/,
pyprojectToml=function*(text){for(const{path,value,line}of tomlEntries(text)){const place=path.join(" "),name=poetry.exec(
place)?.[3];if(name&&(yield{name,line}),!!lists.test(place))for(const quoted of quotedIn(value.replace(/\{[^{}]*\}/g,"")))
yield{name:requirementName(quoted),line}}},settings=new Set(["source","requires","scripts","pipenv"]),pipfile=function*(text){
for(const{path,line}of tomlEntries(text)){const[table="",name]=path;name&&!settings.has(table)&&(yield{name,line})}},versionCatalog=function*(text){
for(const{path,value,line}of tomlEntries(text)){if(path[0]!=="libraries")continue;const module=/["']([\w.-]+:[\w.-]+)(?::[^"']*)?["']/.
exec(value)?.[1],group=/\bgroup\s*=\s*["']([^"']+)["']/.exec(value)?.[1],artifact=/\bname\s*=\s*["']([^"']+)["']/.exec(value)?.[1];
module?yield{name:module,line}:group&&artifact&&(yield{name:`${group}:${artifact}`,line})}};function*xmlTags(text){let line=1,
counted=0;for(let at=text.indexOf("<");at>=0;){const end=tagEnd(text,at),next=text.indexOf("<",end),inside=text.slice(at+
1,end-1),[,slash,name]=/^(\/?)([\w.:-]+)/.exec(inside)??[];name&&(line+=newlines(text,counted,at),counted=at,yield{name,
kind:slash?"close":inside.endsWith("/")?"empty":"open",attributes:inside.slice(name.length),text:text.slice(end,next<0?text.
length:next).trim(),line}),at=next}}function tagEnd(text,start){if(text.startsWith("<!--",start))return behind(text,"-->",
start+4);if(text.startsWith("<![CDATA[",start))return behind(text,"]]>",start);let quote="";for(let at=start;at<text.length;at++){
const sign=text.charAt(at);if(quote)sign===quote&&(quote="");else if(sign==='"'||sign==="'")quote=sign;else if(sign===">")
return at+1}return text.length}function behind(text,sign,start){const at=text.indexOf(sign,start);return at<0?text.length:
at+sign.length}function newlines(text,start,end){let count=0;for(let at=start;at<end;at++)text[at]===`
`&&count++;return count}const parts=new Set(["dependency","plugin","extension","parent","path"]),pomXml=function*(text){
const around=[];let group="",artifact;for(const{name,kind,text:content,line}of xmlTags(text))kind==="close"&&around.pop(),
kind!=="empty"&&parts.has(name)&&(artifact&&(yield{...artifact,name:`${group}:${artifact.name}`}),group=name==="plugin"?
"org.apache.maven.plugins":"",artifact=void 0),kind==="open"&&(parts.has(around.at(-1)??"")&&(name==="groupId"&&(group=content),
name==="artifactId"&&(artifact={name:content,line})),around.push(name))},references=new Set(["PackageReference","Package\
Version","GlobalPackageReference"]),msbuild=function*(text){for(const{name,attributes,line}of xmlTags(text)){if(!references.
has(name))continue;const found=/\s(?:Include|Update)\s*=\s*["']([^"']+)/i.exec(attributes),inside=found?newlines(attributes,
0,found.index+1):0;for(const id2 of found?.[1]?.split(";")??[])yield{name:id2.trim(),line:line+inside}}},packagesConfig=function*(text){
for(const{name,attributes,line}of xmlTags(text)){const id2=/\sid\s*=\s*["']([^"']+)/.exec(attributes)?.[1];name==="packa\
ge"&&id2&&(yield{name:id2,line})}},pods=linesLike(/^\s*pod(?:\s*\(\s*|\s*)["']([^"']+)/),podfile=function*(text){for(const{
name,line}of pods(text))yield{name,line},yield{name:name.split("/")[0]??"",line}},readers=[[/^package\.json$/,packageJson],
[/^pom\.xml$/,pomXml],[/\.gradle(\.kts)?$/,gradle],[/^build\.sbt$/,sbt],[/\.versions\.toml$/,versionCatalog],[/requirements.*\.(txt|in)$/,
requirementsTxt],[/^pyproject\.toml$/,pyprojectToml],[/^setup\.py$/,setupPy],[/^setup\.cfg$/,setupCfg],[/^Pipfile$/,pipfile],
[/\.(cs|fs|vb)proj$|^Directory\.(Packages|Build)\.props$/,msbuild],[/^packages\.config$/,packagesConfig],[/^go\.mod$/,goMod],
[/^(Gemfile|gems\.rb)$/,linesLike(/^\s*gem(?:\s*\(\s*|\s*)["']([^"']+)/)],[/\.gemspec$/,linesLike(/^[^#]*?\.add_(?:runtime_|development_)?dependency(?:\s*\(\s*|\s*)["']([^"']+)/)],
[/^composer\.json$/,composerJson],[/^Cargo\.toml$/,cargoToml],[/^Podfile$/,podfile],[/^mix\.exs$/,linesLike(/^[^#"]*?\{\s*:(\w+)\s*,/)],
[/^environment\.ya?ml$/,linesLike(/^\s*-\s+(?:\S+::)?([\w.-]+)\s*(?:[=<>!~ ]|$)/)],[/^DESCRIPTION$/,rDescription],[/\.cabal$/,
cabal],[/\.opam$/,opam],[/^Dockerfile$/,linesLike(/^\s*FROM\s+(?:--\S+\s+)*([^\s@]+?)(?:@\S+|:[\w.-]+)?(?:\s|$)/i)]];function declaredLines(ecosystem,path,text){
const file=path.slice(path.lastIndexOf("/")+1),[,read]=readers.find(([shape])=>shape.test(file))??[],lines=new Map;for(const{
name,line}of read?.(text)??[]){const key=declaredName(ecosystem,name);key&&!lines.has(key)&&lines.set(key,line)}return lines}
function declaredName(ecosystem,name){return ecosystem==="golang"?name.toLowerCase():(0,spelling.T)(ecosystem,name)}const maxFiles=1e3,
maxCharacters=32e6;function declaredPlaces(paths,read){const known=new Map;let files=0,characters=0;const readAll=ecosystem=>{
const places=new Map;for(const path of(0,manifest.oF)(ecosystem,paths)){if(++files>maxFiles||characters>maxCharacters)break;
const text=read(path)??"";characters+=text.length;for(const[name,line]of declaredLines(ecosystem,path,text))places.has(name)||
places.set(name,{path,line})}return known.set(ecosystem,places),places};return(ecosystem,name)=>(known.get(ecosystem)??readAll(
ecosystem)).get(declaredName(ecosystem,name))}const fallback=".github/workflows/mend.yml",made=new WeakMap;function placesOf({
manifests,readManifest}){const places=made.get(manifests)??declaredPlaces(manifests,readManifest);return made.set(manifests,
places),places}function resultPlaces(source){const{manifests,workflow=fallback}=source,declared=declarations(source),firstLine=memoized(
ecosystem=>({path:(0,manifest.$V)(ecosystem,manifests)??workflow,line:1}));return component=>{const found=declared(component);
if(!found)return firstLine(component.ecosystem);const{place,of:broughtInBy}=found;return broughtInBy===component?place:{
...place,broughtInBy}}}function declarations(source){if(source.manifests.length===0)return()=>{};const find=placesOf(source),
paths=source.tree?(0,dependency_paths.QX)(source.tree):new Map,components=new Map((0,sbom_components.ct)(source).map(one=>[
one.library.keyUuid,one])),own=memoized(of=>ownDeclaration(of,find)),knownOf=memoized(_=>new Map);return({ecosystem,library:{
keyUuid}})=>{const known=knownOf(ecosystem),{steps,above}=climb(keyUuid,paths,known);let first=above;for(const key of steps){
const step=components.get(key);step&&canHold(step,ecosystem)&&(first??=own(step)),known.set(key,first)}return first}}function climb(keyUuid,paths,known){
const steps=[];let key=keyUuid;for(;key!==void 0&&!known.has(key);)steps.push(key),key=paths.get(key)?.parent;const above=key===
void 0?void 0:known.get(key);return{steps:steps.reverse(),above}}function canHold(step,ecosystem){return ecosystem==="ge\
neric"||step.ecosystem===ecosystem}function ownDeclaration(of,find){for(const name of declaredNames(of.library)){const place=find(
of.ecosystem,name);if(place)return{place,of}}}function memoized(make){const known=new Map;return key=>{const one=known.get(
key)??{value:make(key)};return known.set(key,one),one.value}}var web_address=__webpack_require__(4e3);const rule_maxCharacters=1e3,
levels={critical:"error",high:"error",medium:"warning",low:"note"};function levelOf(severity){return severity?levels[severity]:
"warning"}const minScores={critical:9.1,high:7,medium:4,low:.1};function ruleOf(vulnerability,fixOf){const{id:id2,mostSevere}=vulnerability,
{severity,url}=mostSevere,score=mostSevere.score??(severity&&minScores[severity]),description=mostSevere.description??`M\
end has no description of ${id2}.`;return{id:id2,shortDescription:{text:title(vulnerability)},fullDescription:{text:sarifText(
(0,clean.pj)(description,rule_maxCharacters))},helpUri:(0,web_address.D)(url),help:help(description,(0,vulnerabilities.ik)(
vulnerability,fixOf)),defaultConfiguration:{level:levelOf(severity)},properties:{tags:["security","vulnerability",severity??
"unrated"],precision:"very-high","security-severity":score?.toFixed(1)}}}function title({id:id2,mostSevere,components}){
const names=[...new Set(components.map(({name})=>name))],{description=`in ${names.join(", ")}`}=mostSevere,sign=mostSevere.
description?":":"";return sarifText((0,clean.pj)(`${id2}${sign} ${description}`,120))}function help(description,advice){
return{text:sarifText([(0,clean.pj)(description,rule_maxCharacters),...advice].join(`
`)),markdown:(0,markdown.Bv)((0,markdown.CS)(description,rule_maxCharacters),...advice.map(fix=>(0,markdown.md)`**Fix:** ${(0,markdown.
CS)(fix)}`))}}function sarifText(text){return text.replace(/[\\[\]]/g,"\\$&").replace(/[{}]/g,"$&$&")}function resultsOf(source,fixOf){
const placeOf=resultPlaces(source),fingerprintOf=fingerprints(source);return(pair,ruleIndex)=>{const place=placeOf(pair.
component);return{ruleId:pair.id,ruleIndex,level:levelOf(pair.vulnerability.severity),message:{text:message(pair,place,fixOf)},
locations:[result_location(pair.component,place)],partialFingerprints:{primaryLocationLineHash:fingerprintOf(pair)},suppressions:suppressions(
pair,source)}}}function suppressions({component,vulnerability},{result}){if(!result.waived)return;const waiver=(0,waived_lookup.
Xt)(result).get(component.library.keyUuid)?.vulnerabilities.get(vulnerability.id);return waiver?[{kind:"external",status:"\
accepted",justification:(0,clean.pj)(waiver.reason,maxReason)}]:[]}const maxReason=1e3;function message({id:id2,component,
vulnerability},{broughtInBy},fixOf){const{severity="unrated",score,fix}=vulnerability,{version=""}=component.library,library=(0,clean.
pj)(`${component.name} ${version}`,200),rating=score===void 0?severity:`${severity}, ${score.toFixed(1)}`,advice=fix?` ${(0,clean.
pj)(fix,300)}`:"",forAll=fix?.trim()&&(0,fix_words.x0)(fixOf(component.library)),more=forAll?`. ${forAll} of this librar\
y.`:"",origin=broughtInBy?` Brought in by ${(0,clean.pj)(broughtInBy.name,200)}.`:"";return sarifText(`${library} has ${id2}\
 (${rating}).${origin}${advice}${more}`)}function result_location({purl,name},{path,line}){return{physicalLocation:{artifactLocation:{
uri:path.toWellFormed().split("/").map(encodeURIComponent).join("/"),uriBaseId:"%SRCROOT%"},region:{startLine:line}},logicalLocations:[
{fullyQualifiedName:purl?.text??(0,clean.pj)(name),kind:"module"}]}}const sarifFormat={name:"sarif",output:"sarif-path",
file:"mend-vulnerabilities.sarif",perProject:"instead",write(source){const{inventory}=source.result.reported??{};if(!(!inventory||
inventory.alertsPending))return(0,json_chunks.V)(()=>documentOf(source))}},maxResults=25e3;function documentOf(source){const all=(0,vulnerabilities.
fq)((0,sbom_components.ct)(source)),pairs=all.slice(0,maxResults),known=(0,vulnerabilities.C_)(pairs),fixOf=(0,library_fix.
hV)(source.packageOrder),resultOf=resultsOf(source,fixOf),rules=new Map(known.map(({id:id2},index)=>[id2,index]));return{
$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"Mend",fullName:`Mend,\
 reported by ${subject.Uf}`,informationUri:"https://docs.mend.io",semanticVersion:source.version,rules:known.values().map(
one=>ruleOf(one,fixOf))}},automationDetails:source.project?{id:category(source)}:void 0,invocations:[{executionSuccessful:!0,
...note(all.length-pairs.length)}],results:pairs.values().map(pair=>resultOf(pair,rules.get(pair.id)))}]}}function category(source){
const{product,project}=(0,subject.et)(source);return["mend",product,project,""].filter(part=>part!==void 0).join("/")}function note(left){
return left<=0?{}:{toolExecutionNotifications:[{level:"warning",message:{text:`${(0,markdown.zD)(left)} less severe resu\
lts are left out: code scanning accepts at most ${(0,markdown.zD)(maxResults)}.`}}]}}}),6669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ct:()=>componentsOf,ZB:()=>hasComponents,JI:()=>sha1Of});var ecosystem=__webpack_require__(
9964),library_identity=__webpack_require__(8028),match_type=__webpack_require__(5774),no_license=__webpack_require__(2167),
packageurl_js=__webpack_require__(7091);function purlOf(library,identity=(0,library_identity.cu)(library)){return build(
identity)??build((0,library_identity.QX)(library))}function build(identity){const{type,version,qualifiers,subpath}=identity,
namespace=withoutEmptySegments(identity.namespace?.toWellFormed()),name=identity.name.toWellFormed();try{const purl=new packageurl_js.
PackageURL(type,namespace,name,version?.toWellFormed(),qualifiers&&mapValues(qualifiers),subpath?.toWellFormed());return type===
"npm"&&(purl.namespace=namespace,purl.name=name),{text:encoded(purl.toString()),namespace:purl.namespace??void 0,name:purl.
name}}catch{return}}function withoutEmptySegments(path=""){return/^\/|\/\/|\/$/.test(path)?path.split("/").filter(Boolean).
join("/")||void 0:path||void 0}function mapValues(qualifiers){return Object.fromEntries(Object.entries(qualifiers).map(([
key,value])=>[key,value.toWellFormed()]))}function encoded(text){return text.replace(/[+!'()*]|%3A|%7E/g,found=>encodings[found]??
found)}const encodings={"+":"%2B","!":"%21","'":"%27","(":"%28",")":"%29","*":"%2A","%3A":":","%7E":"~"};var compare=__webpack_require__(
185),web_address=__webpack_require__(4e3);const made=new WeakMap;function hasComponents({result,tree}){return result.reported?.
inventory!==void 0||tree!==void 0}function componentsOf(source){const{inventory}=source.result.reported??{},components=made.
get(source)??joinComponents(inventory?.libraries,source.tree);return made.set(source,components),components}function joinComponents(inventory=[],tree){
const rows=rowsOf(inventory,tree),components=[...rows.values()].sort(byName).map((row,place)=>(row.place=place,component(
row,tree))),at=key=>components[rows.get(key)?.place??-1];for(const[key,children]of tree?.dependencies??[]){const from=at(
key),others=children.map(at).filter(one=>one!==void 0).filter(one=>one!==from);from&&others.length>0&&(from.dependencies=
others.sort(byKey))}return components}function rowsOf(inventory,tree){const rows=new Map;for(const library of inventory){
if(rows.has(library.keyUuid))continue;const known=tree?.libraries.get(library.keyUuid);rows.set(library.keyUuid,rowOf(library,
!0,known))}for(const[key,known]of tree?.libraries??[]){if(rows.has(key))continue;const library={...known,licenses:[],vulnerabilities:[]};
rows.set(key,rowOf(library,!1,known))}return rows}function rowOf(library,inInventory,known){const whole=joined({library,
known}),identity=(0,library_identity.cu)(whole),name=(0,library_identity.Vb)(identity,whole);return{place:-1,library,inInventory,
known,identity,name}}function joined({library,known}){return known?{...library,filename:library.filename??known.filename,
groupId:library.groupId??known.groupId,artifactId:library.artifactId??known.artifactId,version:library.version??known.version,
sha1:library.sha1??known.sha1,type:library.type??known.type,coordinates:library.coordinates??known.coordinates}:library}
function component(row,tree){const{place,inInventory,known,identity,name}=row,library=joined(row),isDirect=tree?.direct.
has(library.keyUuid);return{library,name,ecosystem:(0,ecosystem.Mg)(library),purl:purlOf(library,identity),licenses:(0,no_license.
e4)(library.licenses),homePage:(0,web_address.D)(library.homePage),place,inInventory,relation:known?isDirect?"direct":"t\
ransitive":void 0,dependencies:void 0}}function byName(a,b){return(0,compare.U)(a.name,b.name)||(0,compare.U)(a.library.
version??"",b.library.version??"")||byKey(a,b)}function byKey(a,b){return(0,compare.U)(a.library.keyUuid,b.library.keyUuid)}
function sha1Of(library){const{sha1}=library;if(!(!sha1||(0,match_type.s)(library)))return/^[0-9a-f]{40}$/i.test(sha1)?sha1.
toLowerCase():void 0}}),2113:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Fs:()=>documentId,Uf:()=>toolName,et:()=>subjectOf});var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
