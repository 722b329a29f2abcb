export const id=399,ids=[399],modules={4659:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{GH:()=>startOf,QX:()=>dependencyPaths,_1:()=>shortPath});const made=new WeakMap;
function dependencyPaths(tree){const paths=made.get(tree)??breadthFirst(tree);return made.set(tree,paths),paths}function breadthFirst({
direct,dependencies}){const paths=new Map,queue=[...direct];for(const parent of queue){const{start,length}=paths.get(parent)??
{start:parent,length:1};for(const child of dependencies.get(parent)??[])direct.has(child)||paths.has(child)||(paths.set(
child,{parent,start,length:length+1}),queue.push(child))}return paths}function startOf(keyUuid,paths){return paths.get(keyUuid)?.
start??keyUuid}const maxSteps=4;function shortPath(keyUuid,paths){const{start,length}=paths.get(keyUuid)??{start:keyUuid,
length:1};if(length<=maxSteps)return{start:lastSteps(keyUuid,length,paths),skipped:0,end:[]};const end=lastSteps(keyUuid,
maxSteps-2,paths);return{start:[start],skipped:length-1-end.length,end}}function lastSteps(keyUuid,count,paths){const steps=[
keyUuid];for(let at=paths.get(keyUuid);at&&steps.length<count;)steps.push(at.parent),at=paths.get(at.parent);return steps.
reverse()}}),6465:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{F:()=>dependents,s:()=>flatTree});function flatTree(roots){const all=new Map,libraries=new Map,stack=[
roots];for(let nodes=stack.pop();nodes;nodes=stack.pop())for(const node of nodes){if(libraries.has(node.keyUuid)||libraries.
set(node.keyUuid,node),node.dependencies.length===0)continue;stack.push(node.dependencies);const known=all.get(node.keyUuid)??
new Set;for(const{keyUuid}of node.dependencies)known.add(keyUuid);all.set(node.keyUuid,known)}const dependencies=new Map;
for(const[key,known]of all)dependencies.set(key,[...known]);return{direct:new Set(roots.map(({keyUuid})=>keyUuid)),dependencies,
libraries}}function dependents({dependencies}){const counts=new Map;for(const children of dependencies.values())for(const child of children)
counts.set(child,(counts.get(child)??0)+1);return counts}}),6956:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s7:()=>comparesFixes,lF:()=>isVersion,hV:()=>libraryFixes});var identity=__webpack_require__(
8028);function shortFix(fix,{groupId,artifactId},nameOf){const[,target]=/^Upgrade to version (.+)$/i.exec(fix)??[];if(target===
void 0)return fix;if(!/[: ]/.test(target))return target;const start=[`${groupId}:${artifactId}`,`${groupId}/${artifactId}`,
nameOf()].flatMap(name=>[`${name}:`,`${name} - `]).find(start2=>target.startsWith(start2));return target.slice(start?.length??
0)}var version_order=__webpack_require__(7994);const made=new WeakMap,anyOrder=()=>version_order.xM;function libraryFixes(packageOrder=anyOrder){
const fixOf=made.get(packageOrder)??eachOnce(packageOrder);return made.set(packageOrder,fixOf),fixOf}function eachOnce(packageOrder){
const known=new WeakMap;return library=>{if(library.vulnerabilities.length===0)return;const fix=known.get(library)??libraryFix(
library,packageOrder);return known.set(library,fix),fix}}function libraryFix(library,packageOrder){const all=knownFixes(
library),count={fixes:all.length,of:library.vulnerabilities.length};if(all.length===0)return count;const texts=[...new Set(
all)];if(!texts.every(isVersion))return{texts,...count};if(texts.length===1)return{version:texts[0],...count};const order=packageOrder(
(0,identity.cu)(library).type,texts);return{version:texts.toSorted(order).at(-1),...count}}function comparesFixes(libraries){
return libraries.some(library=>library.vulnerabilities.length>1&&new Set(knownFixes(library)).size>1)}function knownFixes(library){
const known=[];for(const{fix}of library.vulnerabilities){const text=fix?.trim();text&&known.push(shortFix(text,library,()=>(0,identity.
oZ)(library)))}return known}function isVersion(text){return/^v?\d[\w.+~:-]{0,60}$/i.test(text)}}),7994:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{iK:()=>isMajorStep,mU:()=>compared,xM:()=>versionOrder});var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
185);function versionOrder(a,b){return a===b?0:compared(a,b).sign||(0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__.U)(a,
b)}const ranks={"~":0,dev:1,nightly:1,canary:1,alpha:2,a:2,beta:3,b:3,milestone:4,m:4,pre:5,preview:5,c:5,cr:5,rc:5,snapshot:6,
final:7,ga:7,release:7,post:8,sp:8,sr:8,patch:8,hotfix:8},endRank=7,letterRank=8,unknownRank=9,numberRank=10,end={rank:endRank,
text:""};function compared(a,b){const[piecesA,piecesB]=[pieces(a),pieces(b)],hashes=isHash(a)||isHash(b),length=Math.max(
piecesA.length,piecesB.length);for(let at=0;at<length;at++){const[one,other]=[piecesA[at]??end,piecesB[at]??end],sign=pieceOrder(
one,other);if(sign!==0)return{sign,certain:!hashes&&comparable(one,other)}}return{sign:0,certain:!0}}function comparable(a,b){
const known=piece=>piece.rank!==unknownRank,mixed=a.rank+b.rank===letterRank+numberRank&&a.rank!==b.rank;return known(a)&&
known(b)&&!mixed}function pieceOrder(a,b){return a.rank!==b.rank?a.rank-b.rank:a.rank===numberRank&&a.text.length!==b.text.
length?a.text.length-b.text.length:(0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__.U)(a.text,b.text)}function pieces(version){
const words=(/^\d+:/.test(version)?version:`0:${version}`).toLowerCase().match(/\d+|[a-z]+|~/g)??[];return words.filter(
(word,at)=>word!=="v"||!isNumber(words[at+1])).map((word,at,list)=>isNumber(word)?numberPiece(word):wordPiece(word,list[at+
1]))}function numberPiece(digits){const text=digits.replace(/^0+/,"");return text===""?end:{rank:numberRank,text}}function wordPiece(word,next){
if(word.length===1&&word!=="~"&&!isNumber(next))return{rank:letterRank,text:word};const rank=Object.hasOwn(ranks,word)?ranks[word]:
void 0;return rank===void 0?{rank:unknownRank,text:word}:{rank,text:""}}function isNumber(word){return word!==void 0&&/^\d/.
test(word)}function isHash(version){return/^(?=.*[a-f])(?=.*\d)[0-9a-f]{7,64}$/i.test(version)}function isMajorStep(from,to){
const[old,now]=[from??"",to].map(version=>/^v?(?:\d+[:!])?(\d+)/i.exec(version)?.[1]);return old===void 0||now===void 0?
!1:Number(old)!==Number(now)&&!(isYear(old)&&isYear(now))}function isYear(number){return/^(?:20\d\d|2100)$/.test(number)}}),
957:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Y:()=>vulnerableLibraries});var _figures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4310);function vulnerableLibraries(libraries){
return[...Map.groupBy((0,_figures_js__WEBPACK_IMPORTED_MODULE_0__.Pg)(libraries),({library})=>library)].flatMap(([library,
group])=>{const vulnerabilities=group.map(({vulnerability})=>vulnerability),[mostSevere]=vulnerabilities;return mostSevere?
[{library,vulnerabilities,mostSevere}]:[]})}}),2666:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>pick,Y:()=>keysOf});function pick(of,...names){return Object.assign({},
...names.map(name=>({[name]:of[name]})))}function keysOf(of){const keys=[];for(const key in of)keys.push(key);return keys}}),
1150:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>changeParts,A:()=>changes});var finding_count=__webpack_require__(1499),utc_time=__webpack_require__(5140),markdown=__webpack_require__(
6094),words=__webpack_require__(2230),waived_lookup=__webpack_require__(9484),section=__webpack_require__(5641),inventory_columns=__webpack_require__(
5786);const columns=Object.values(inventory_columns.q);function beforeAfter(before,now){if(!before||!now)return markdown.
s6;const shown=columns.filter(({of})=>of(before)!==void 0&&of(now)!==void 0);return shown.every(({of})=>of(before)===of(
now))?markdown.s6:(0,markdown.tp)([markdown.s6,...shown.map(({header})=>header)],[[(0,markdown.md)`Before`,...shown.map(
({of})=>(0,markdown.md)`${of(before)??markdown.s6}`)],[(0,markdown.md)`Now`,...shown.map(({of})=>nowCell(of(before),of(now)))]],
["left",...shown.map(()=>"right")])}function nowCell(before=0,now=0){const change=now-before;if(change===0)return(0,markdown.
md)`${now}`;const sign=change>0?"+":"\u2212";return(0,markdown.md)`**${now}**&nbsp;(${(0,markdown.CS)(sign)}${Math.abs(change)})`}
var identity=__webpack_require__(8028),library_name=__webpack_require__(9222),text_list=__webpack_require__(6459),padded=__webpack_require__(
6281),text_severity=__webpack_require__(6360),vulnerable_libraries=__webpack_require__(957),no_license=__webpack_require__(
2167);const max=5;function licensesOf(library){const licenses=(0,no_license.e4)(library.licenses);return licenses.length===
0?(0,markdown.md)`⚠️ none known`:(0,text_list.mG)(licenses,max,({name})=>(0,markdown.aY)(name,60))}const added_table_max=25;
function addedTable(delta,room,waived){const{added,newVulnerabilities}=delta,vulnerable=new Map((0,vulnerable_libraries.
Y)(added).map(one=>[one.library,one])),others=added.filter(library=>!vulnerable.has(library)),none=newVulnerabilities?(0,markdown.
md)`–`:markdown.s6,row=library=>{const found=vulnerable.get(library),cells=[(0,library_name.tW)(library),licensesOf(library)];
return vulnerable.size===0?cells:[...cells,found?countsOf(found,waived):none]},headers=[(0,markdown.md)`Added`,(0,markdown.
md)`Licenses`];vulnerable.size>0&&headers.push((0,markdown.md)`Vulnerabilities`);const list=[...vulnerable.keys(),...others];
return(0,text_list.Lc)({headers,list,max:added_table_max,row},room)}function countsOf(one,waived){const{library,vulnerabilities}=one,
byRating=(0,text_severity.i_)(vulnerabilities),counts=text_severity.VQ.filter(rating=>byRating[rating]>0).map(rating=>(0,markdown.
md)`${byRating[rating]}&nbsp;${text_severity.iq[rating]}`),out=vulnerabilities.filter(vulnerability=>(0,waived_lookup.$y)(
{library,vulnerability},waived));return out.length>0&&counts.push((0,markdown.md)`${out.length}&nbsp;waived`),(0,markdown.
fj)(counts,", ")}const change_tables_max=25,maxOpen=10;function changeTables(delta,room,waived){const{newVulnerabilities=[],
fixedVulnerabilities=[]}=delta,vulnerabilities=(title,list)=>limited([(0,markdown.md)`Severity`,(0,padded.j)(title,5),(0,markdown.
md)`Library`],list,finding=>vulnerabilityRow(finding,waived),room);return(0,markdown.Bv)(vulnerabilities((0,markdown.md)`New&nbsp;vulnerability`,
newVulnerabilities),libraryTables(delta,room,waived),licenseTables(delta,room),fold(`\u{1FA79} Fixed: ${(0,finding_count.
Hu)((0,finding_count.dQ)(fixedVulnerabilities))}`,vulnerabilities((0,markdown.md)`Fixed&nbsp;vulnerability`,fixedVulnerabilities)))}
function libraryTables(delta,room,waived){const{removed,changed}=delta,versionHeaders=[(0,markdown.md)`Changed`,(0,markdown.
md)`Before`,(0,markdown.md)`Now`],versions=limited(versionHeaders,changed,versionRow,room);return(0,markdown.Bv)(addedTable(
delta,room,waived),changed.length>maxOpen?fold(`\u{1F500} Changed version: ${(0,words.b6)(changed.length)}`,versions):versions,
fold(`\u2796 Removed: ${(0,words.b6)(removed.length)}`,limited([(0,markdown.md)`Removed`],removed,one=>[(0,library_name.
tW)(one)],room)))}function licenseTables(delta,room){const{newLicenses,licenseChanges}=delta,changeHeaders=[(0,markdown.
md)`Other licenses`,(0,markdown.md)`Before`,(0,markdown.md)`Now`];return(0,markdown.Bv)(limited([(0,markdown.md)`New license`,
(0,markdown.md)`Library`],newLicenses,newLicenseRow,room),limited(changeHeaders,licenseChanges,licenseRow,room))}function limited(headers,list,row,room){
return(0,text_list.Lc)({headers,list,max:change_tables_max,row},room)}function fold(title,table){return table&&(0,markdown.
zH)(title,table)}const steps={up:(0,markdown.md)`⬆️`,down:(0,markdown.md)`⬇️`,changed:(0,markdown.md)`🔀`};function versionRow({
before,after,step}){const{version:old}=before,{version:now}=after;return[(0,markdown.aY)((0,identity.oZ)(after),60),old===
void 0?markdown.s6:(0,markdown.aY)(old,30),now===void 0?steps[step]:(0,markdown.md)`${steps[step]}&nbsp;${(0,markdown.aY)(
now,30)}`]}function newLicenseRow({name,library}){return[(0,markdown.aY)(name,60),(0,library_name.tW)(library)]}function licenseRow({
before,after}){return[(0,library_name.tW)(after),licensesOf(before),licensesOf(after)]}function vulnerabilityRow(finding,waived){
const{library,vulnerability}=finding,{id:id2,severity,url}=vulnerability;return[text_severity.iq[severity??"unrated"],(0,waived_lookup.
xI)((0,markdown.nf)(id2,url,40),(0,waived_lookup.$y)(finding,waived)),(0,library_name.tW)(library)]}var delta_facts=__webpack_require__(
6446);function changes(compared,source){const{inventoryFigures:now}=source.result.reported??{},{delta,baseline}=compared,
waived=(0,waived_lookup.Xt)(source.result),before=baseline.libraries,empty=(0,words.Bk)({before,now:now?.libraries}),brief=(0,markdown.
Bv)(baselineLine(compared),empty?(0,markdown.CS)(words.aZ[empty]):markdown.s6,beforeAfter(baseline.figures,now),figures(
delta)),full=(0,markdown.Bv)(brief,changeTables(delta,source,waived));return(0,section.wW)("changes",(0,markdown.md)`What changed`,
{full,brief})}function baselineLine({baseline}){const{kind,name,updated,libraries}=baseline,what=kind==="project"?(0,markdown.
md)`the project`:(0,markdown.md)`the report`,asOf=updated?(0,markdown.md)` of ${(0,markdown.CS)((0,utc_time.S)(updated))}`:
markdown.s6,count=(0,markdown.CS)((0,words.b6)(libraries));return(0,markdown.md)`Compared with ${what} ${(0,markdown.aY)(
name,200)}${asOf} (${count}).`}const kinds=[["added","\u2795","added","added"],["removed","\u2796","removed","removed"],
["changed","\u{1F500}","changed version","changed version"],["licenseChanges","\u{1F4DC}","with other licenses","with ot\
her licenses"],["newLicenses","\u{1F195}","new license","new licenses"]];function figures(delta){const shown=changeParts(
delta);return delta.newVulnerabilities===void 0&&shown.push((0,markdown.md)`vulnerabilities not compared, Mend had not computed them`),
shown.length>0?(0,markdown.fj)(shown," \xB7 "):(0,markdown.md)`Nothing changed.`}function changeParts(delta){const counts=(0,delta_facts.
Z)(delta),{newVulnerabilities=[],fixedVulnerabilities=[]}=delta;return[...kinds.flatMap(([kind,sign,one,many])=>{const count=counts[kind];
return count>0?[(0,markdown.CS)(`${sign} ${(0,words.hS)(count,one,many)}`)]:[]}),...findings("\u{1F6A8}","new",newVulnerabilities),
...findings("\u{1FA79}","fixed",fixedVulnerabilities)]}function findings(sign,kind,list){return list.length>0?[(0,markdown.
CS)(`${sign} ${(0,finding_count.Hu)((0,finding_count.dQ)(list),kind)}`)]:[]}}),6446:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>deltaFacts,Z:()=>changeCounts});var _domain_library_identity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8028),_domain_library_no_license_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2167),_fields_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2666);function changeCounts(delta){return{added:delta.added.length,removed:delta.removed.length,changed:delta.changed.length,
licenseChanges:delta.licenseChanges.length,newLicenses:delta.newLicenses.length,newVulnerabilities:delta.newVulnerabilities?.
length,fixedVulnerabilities:delta.fixedVulnerabilities?.length}}function deltaFacts(delta){return{added:delta.added.map(
libraryFacts),removed:delta.removed.map(libraryFacts),changed:delta.changed.map(({before,after,step})=>({package:(0,_domain_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.
oZ)(after),from:before.version,to:after.version,direction:step,keyUuid:after.keyUuid})),licenseChanges:delta.licenseChanges.
map(({before,after})=>({...libraryFacts(after),from:licenseNames(before),to:licenseNames(after)})),newLicenses:delta.newLicenses.
map(({name,library})=>({name,...libraryFacts(library)})),newVulnerabilities:delta.newVulnerabilities?.map(vulnerabilityFacts),
fixedVulnerabilities:delta.fixedVulnerabilities?.map(vulnerabilityFacts)}}function licenseNames({licenses}){return(0,_domain_library_no_license_js__WEBPACK_IMPORTED_MODULE_1__.
e4)(licenses).map(({name})=>name)}function libraryFacts(library){const{version,keyUuid}=library;return{package:(0,_domain_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.
oZ)(library),version,keyUuid}}function vulnerabilityFacts({library,vulnerability}){return{...(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.
U)(vulnerability,"id","severity","score","url"),...libraryFacts(library)}}}),8727:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>gated});var _domain_gate_not_passed_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
5260),_domain_gate_without_license_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(7280),_domain_gate_words_row_words_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
5536),_fields_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2666),_text_list_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6459),_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6094),_text_origin_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8745),_text_words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2230),_section_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
5641);const max=50,gated={phrase({rows}){const[first,...others]=groups.flatMap(([words,isIn])=>{const{length}=rows.filter(
isIn);return length>0?[{words,length}]:[]});if(!first)return[];const all=(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.
hS)(rows.length,"condition"),share=rows.length>1?`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.zD)(first.length)}\
 of ${all}`:all,bad=others.filter(({words})=>words!=="passed");return[[`${share} ${first.words}`,...bad.map(({words,length})=>`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
zD)(length)} ${words}`)].join(", ")]},facts:({rows})=>({conditions:rows.map(one=>({...(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.
U)(one,"condition","limit","actual","unit"),share:one.share&&(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.U)(one.share,"co\
unt","of"),...(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.U)(one,"different","waived","withoutLicense"),...(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.
U)(one,"verdict","isEmpty","why"),origin:one.origin&&(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.U)(one.origin,"file","li\
ne"),examples:[...one.examples]}))}),sections:({rows:list},source)=>[{id:"gate",full:conditions(list,source)},(0,_section_js__WEBPACK_IMPORTED_MODULE_4__.
TM)("gate-examples","\u{1F6A6} What made conditions fail",{full:examples(list,source)})]},groups=[["failed",({verdict})=>verdict===
"failed"],["not judged",({verdict})=>verdict==="not-judged"],[`with ${_domain_gate_words_row_words_js__WEBPACK_IMPORTED_MODULE_6__.
UG}`,({isEmpty})=>isEmpty===!0],["passed",_domain_gate_not_passed_js__WEBPACK_IMPORTED_MODULE_7__.Hh]],marks={passed:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`✅`,failed:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`❌`,"not-judged":(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`⚠️`},headers=[_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s6,(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`Fails if`,(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`Limit`,(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`Actual`];function conditions(list,room){const rows=(0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__.$1)(list,max,room);
return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.Bv)((0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__.Lc)({headers,list,
max,row},room),rows.some(({origin})=>origin?.isWorkspace)?_text_origin_js__WEBPACK_IMPORTED_MODULE_2__.W:_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
s6)}function row(one){const{verdict,condition,limit,origin}=one,text=(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(
condition,120),place=origin?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`${text}<br>${(0,_text_origin_js__WEBPACK_IMPORTED_MODULE_2__.
C)(origin)}`:text;return[marks[one.isEmpty?"not-judged":verdict],place,unbroken(limit),actualOf(one)]}function unbroken(limit){
const words=limit.replace(/(?<![\d.])\d{4,}/g,digits=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.zD)(Number(digits)));
return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.fj)(words.split(" ").map(word=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
CS)(word)),"&nbsp;")}function actualOf(row2){const{actual,waived,withoutLicense,why,verdict}=row2;if(actual===void 0)return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`not judged: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.em)(why??"",300)}`;const value=(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
CS)((0,_domain_gate_words_row_words_js__WEBPACK_IMPORTED_MODULE_6__.uM)(row2,actual)),share=(0,_domain_gate_words_row_words_js__WEBPACK_IMPORTED_MODULE_6__.
hs)(row2),of=share===""?_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s6:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)` (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.CS)(share)})`,left=waived?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`, ${waived} waived`:_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s6,note=row2.isEmpty?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`, ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.CS)(_domain_gate_words_row_words_js__WEBPACK_IMPORTED_MODULE_6__.
UG)}`:_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s6,shown=verdict==="failed"?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`**${value}**`:value,gap=withoutLicense?[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.CS)((0,_domain_gate_without_license_js__WEBPACK_IMPORTED_MODULE_8__.
X)(withoutLicense))]:[];return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.fj)([(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`${shown}${of}${left}${note}`,...examplesIn(row2),...gap],"<br>")}const maxInTable=3;function examplesIn(row2){const{
examples:examples2}=row2,shown=examples2.slice(0,maxInTable).map(example=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
aY)(example,100)),left=leftOut(row2)+examples2.length-shown.length;return left>0?[...shown,(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`${left} more`]:shown}const maxExamples=10;function examples(rows,room){const long=rows.filter(({examples:examples2})=>examples2.
length>maxInTable);return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.e5)(long.slice(0,max).map(row2=>{const{condition,
examples:examples2}=row2,left=leftOut(row2),rest=left>0?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`, ${(0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__.
OS)(left,room)}`:_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s6,shown=(0,_text_list_js__WEBPACK_IMPORTED_MODULE_0__.mG)(
examples2,examples2.length,one=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(one));return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(condition,120)}: ${shown}${rest}`}))}function leftOut({examples:examples2,
actual=0,unit,share}){return examples2.length<maxExamples||unit==="d"||unit==="h"?0:(share?.count??actual)-examples2.length}}),
6837:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{__:()=>each,Xu:()=>findingFields,d9:()=>findingRows,YS:()=>findingSections,Lx:()=>headlinePhrases});var fields=__webpack_require__(
2666),text_list=__webpack_require__(6459),markdown=__webpack_require__(6094),text_words=__webpack_require__(2230),section=__webpack_require__(
5641);const checked={phrase:({lines})=>Object.values(looks).flatMap(look=>{const{length}=lines.filter(({status})=>looks[status]===
look);return length>0?[`${(0,text_words.hS)(length,"check")} ${look.words}`]:[]}),facts:({lines})=>({checks:lines.map(({
title:title2,...line2})=>({check:title2,...(0,fields.U)(line2,"status","found","fix")}))}),sections:({lines},source)=>[(0,section.
wW)("finding",(0,markdown.md)`Checks`,{full:(0,markdown.tp)([(0,markdown.md)`&nbsp;`,(0,markdown.md)`Check`,(0,markdown.
md)`Found`],lines.map(row)),brief:(0,text_list.Jn)((0,markdown.md)`Checks`,lines.length,source)})],names:({product,project})=>({
product:{name:product},project:{name:project}})},looks={ok:{sign:(0,markdown.md)`✅`,words:"passed"},failed:{sign:(0,markdown.
md)`❌`,words:"failed"},warning:{sign:(0,markdown.md)`⚠️`,words:"with a warning"},unknown:{sign:(0,markdown.md)`⏭️`,
words:"not run"}};function row({title:title2,status,found,fix}){const advice=fix?(0,markdown.md)`<br>👉 ${(0,markdown.
em)(fix)}`:markdown.s6;return[looks[status].sign,(0,markdown.CS)(title2),(0,markdown.md)`${(0,markdown.em)(found)}${advice}`]}
var selection_cleanup=__webpack_require__(8557),shard=__webpack_require__(6473),utc_time=__webpack_require__(5140);const cleanupOrder=[
"unclear","refused","failed","undecided","planned","deleted","gone","kept","not-read"],words={unclear:{icon:"\u2753",text:"\
unclear"},refused:{icon:"\u274C",text:"refused"},failed:{icon:"\u274C",text:"not deleted"},undecided:{icon:"\u274C",text:"\
undecided"},planned:{icon:"\u{1F4DD}",text:"would be deleted"},deleted:{icon:"\u{1F5D1}\uFE0F",text:"deleted"},gone:{icon:"\
\u{1F5D1}\uFE0F",text:"gone already"},kept:{icon:"",text:"kept"},"not-read":{icon:"",text:"not read"}};function cleanupWords(status,confirmed){
return status==="planned"&&confirmed?{icon:"\u23F8\uFE0F",text:"not deleted yet"}:words[status]}const max=100;function cleanupTable(cleanup,room){
const{rows,confirmed,unknownAges,isComplete}=cleanup,list=rows.toSorted((a,b)=>cleanupOrder.indexOf(a.status)-cleanupOrder.
indexOf(b.status)),row2=one=>cells(one,confirmed),headers2=[(0,markdown.md)`Result`,(0,markdown.md)`Product`,(0,markdown.
md)`Project`,(0,markdown.md)`Last scan`,(0,markdown.md)`Why`];return(0,markdown.Bv)(isComplete?markdown.s6:incomplete(cleanup),
(0,text_list.Lc)({headers:headers2,list,max,row:row2},room)||(isComplete?(0,markdown.md)`\`select\` matches no project that is old enough.`:
markdown.s6),unknownAges>0?(0,markdown.md)`${(0,markdown.CS)((0,text_words.hS)(unknownAges,"project"))} of the selection ${(0,markdown.
CS)(unknownAges===1?"is":"are")} kept, because Mend does not tell the last scan.`:markdown.s6)}function incomplete(cleanup){
const count=(0,selection_cleanup.BO)(cleanup,"not-read");return count>0?(0,markdown.md)`**Incomplete**: the run was cut off, before the last scan of ${(0,markdown.
CS)((0,text_words.hS)(count,"project"))} could be read. Nothing was deleted.`:(0,markdown.md)`**Incomplete**: the run was cut off, before the plan was made. Nothing was deleted.`}
function cells({name,product,lastScan,status,why,note},confirmed){const{icon,text}=cleanupWords(status,confirmed);return[
(0,markdown.CS)(`${icon} ${text}`.trim()),product===void 0?(0,markdown.md)`not known`:(0,markdown.aY)(product,80),(0,markdown.
aY)(name,80),lastScan===void 0?(0,markdown.md)`not known`:(0,markdown.CS)((0,utc_time.S)(lastScan)),note===void 0?(0,markdown.
CS)(why):(0,markdown.em)(note,300)]}const cleanedUp={phrase(cleanup){const phrases=[[(0,selection_cleanup.BO)(cleanup,"p\
lanned"),cleanup.confirmed?"not deleted yet":"would be deleted"],[(0,selection_cleanup.BO)(cleanup,"deleted"),"deleted"],
[(0,selection_cleanup.BO)(cleanup,"gone"),"gone already"],[(0,selection_cleanup.BO)(cleanup,"kept"),"kept"],[(0,selection_cleanup.
BO)(cleanup,"refused","failed"),"not deleted"],[(0,selection_cleanup.BO)(cleanup,"unclear"),"unclear"],[(0,selection_cleanup.
BO)(cleanup,"undecided"),"undecided"],[(0,selection_cleanup.BO)(cleanup,"not-read"),"not read"]].filter(([count])=>count>
0).map(([count,words2])=>`${(0,text_words.hS)(count,"project")} ${words2}`);return cleanup.isComplete?phrases.length>0?phrases:
["nothing to delete"]:[...phrases,"incomplete"]},facts:cleanup=>({cleanup:cleanupFacts(cleanup)}),details:cleanup=>({cleanup:{
...cleanupFacts(cleanup),projects:cleanup.rows.map(row2=>(0,fields.U)(row2,"name","product","lastScan","ageDays","status",
"why","note"))}}),sections:(cleanup,source)=>[(0,section.wW)("finding",cleanup.confirmed?(0,markdown.md)`Cleanup`:(0,markdown.
md)`Cleanup plan`,{full:cleanupTable(cleanup,source),brief:(0,text_list.Jn)((0,markdown.md)`Projects`,cleanup.rows.length,
source)})]};function cleanupFacts(cleanup){return{...(0,fields.U)(cleanup,"confirmed","keep","maxDeletions"),complete:cleanup.
isComplete,shard:(0,shard.$_)(cleanup.shard),selected:(0,selection_cleanup.x$)(cleanup),planned:(0,selection_cleanup.BO)(
cleanup,"planned"),deleted:(0,selection_cleanup.BO)(cleanup,"deleted"),kept:(0,selection_cleanup.O8)(cleanup),failed:(0,selection_cleanup.
dD)(cleanup),unknownAges:cleanup.unknownAges,matrix:(0,selection_cleanup.lQ)(cleanup)}}var library=__webpack_require__(6427);
function inventoryFacts({risk,...figures2}){return{libraries:figures2.libraries,vulnerableLibraries:risk?.vulnerableLibraries,
vulnerabilities:risk?.vulnerabilities,bySeverity:risk&&(0,fields.U)(risk.bySeverity,...library.g),...(0,fields.U)(figures2,
"outdated","noLicense","weakMatches","duplicateVersions")}}var changes=__webpack_require__(1150),delta_facts=__webpack_require__(
6446);const compared={phrase:(found,{reported:reported2})=>[libraryPhrase(found)+becauseEmpty(found,reported2)],facts:({
baseline,delta})=>({baseline:{...(0,fields.U)(baseline,"kind","name","updated","libraries"),figures:baseline.figures&&inventoryFacts(
baseline.figures)},changes:(0,delta_facts.Z)(delta)}),details:({delta})=>({delta:(0,delta_facts.W)(delta)}),sections:(found,source)=>[
(0,changes.A)(found,source)]};function libraryPhrase({delta}){const changes2=[["added",delta.added],["removed",delta.removed],
["changed version",delta.changed]],[first,...others]=changes2.filter(([,list2])=>list2.length>0);if(!first)return"no lib\
rary changed";const[word,list]=first;return[`${(0,text_words.b6)(list.length)} ${word}`,...others.map(([word2,{length}])=>`${(0,markdown.
zD)(length)} ${word2}`)].join(", ")}function becauseEmpty({baseline:{libraries:before}},reported2){const now=reported2?.
inventoryFigures?.libraries,empty=(0,text_words.Bk)({before,now});return empty?`, because the ${empty} is empty`:""}const deleted={
phrase({scope,projects,status}){const{phrase}=deleted_words[status],load=projects===void 0?"":` with ${(0,text_words.hS)(
projects,"project")}`;return phrase?[phrase(`${scope}${load}`)]:[]},facts:found=>({deletion:(0,fields.U)(found,"scope","\
name","productName","projects","status","look","absence")}),sections:()=>[],rows({projects,status,look,absence}){const load=projects===
void 0?markdown.s6:(0,markdown.md)`, with ${(0,markdown.CS)((0,text_words.hS)(projects,"project"))}`,text=absence??look,
why=text===void 0?markdown.s6:(0,markdown.md)`: ${(0,markdown.em)(text)}`;return[[(0,markdown.md)`Deletion`,(0,markdown.
md)`${deleted_words[status].row}${load}${why}`]]},names:({scope,name,productName})=>scope==="product"?{product:{name}}:{
product:{name:productName},project:{name}}},deleted_words={found:{row:(0,markdown.md)`❌ found, not deleted`},planned:{
phrase:object=>`${object} would be deleted`,row:(0,markdown.md)`📝 would be deleted`},deleted:{phrase:object=>`${object}\
 deleted`,row:(0,markdown.md)`🗑️ deleted`},gone:{phrase:object=>`${object} gone`,row:(0,markdown.md)`🗑️ gone; Mend did not confirm the deletion`},
refused:{phrase:object=>`deletion of ${object} refused`,row:(0,markdown.md)`❌ refused, not deleted`},unclear:{phrase:object=>`\
deletion of ${object} unclear`,row:(0,markdown.md)`❓ unclear`},absent:{phrase:object=>`${object} not found, nothing to\
 delete`,row:(0,markdown.md)`nothing to delete`}},ensured={phrase({product,project}){return Object.entries({planned:"wou\
ld be created",created:"created",missing:"not created",unclear:"creation unclear"}).flatMap(([wanted,words2])=>{const objects=Object.
entries({product,project}).filter(([,object])=>object?.status===wanted).filter(([,object])=>wanted!=="unclear"||object?.
look).map(([scope])=>scope);return objects.length>0?[`${objects.join(" and ")} ${words2}`]:[]})},facts:()=>({}),sections:()=>[],
names:found=>found};var gated=__webpack_require__(8727),not_passed=__webpack_require__(5260);function targetsPhrase({targets=[]}){
const gates=targets.map(({gated:gated2})=>gated2?.rows??[]),count=Math.max(0,...gates.map(({length})=>length));if(count===
0)return[];const passed=gates.filter(rows=>rows.length>0&&rows.every(not_passed.Hh)),all=(0,text_words.hS)(targets.length,
"project"),what=count===1?"the condition":`all ${(0,markdown.zD)(count)} conditions`;return[`${(0,markdown.zD)(passed.length)}\
 of ${all} passed ${what}`]}var flat_tree=__webpack_require__(6465),hierarchy_figures=__webpack_require__(4464),library_fix=__webpack_require__(
6956),identity=__webpack_require__(8028),library_name=__webpack_require__(9222),compare=__webpack_require__(185),json_chunks=__webpack_require__(
4);function byKey(a,b){return(0,compare.U)(a.keyUuid,b.keyUuid)}function withFix(library2,fixOf){const fix=fixOf(library2);
return fix?{...library2,fix}:library2}function identityFacts(library2){const{keyUuid,name,filename,groupId,artifactId}=library2,
{version,sha1,type,coordinates}=library2;return{keyUuid,name,...{filename,groupId,artifactId},version,sha1,type,coordinates}}
function hierarchyFacts(tree2,inventory=[]){const listed2=new Set(inventory.map(({keyUuid})=>keyUuid)),edges=[...tree2.dependencies].
sort(([a],[b])=>(0,compare.U)(a,b));return{direct:[...tree2.direct].sort(compare.U),dependencies:new json_chunks.o(edges.
values().map(([key,children])=>[key,[...children].sort(compare.U)])),libraries:[...tree2.libraries.values()].filter(({keyUuid})=>!listed2.
has(keyUuid)).sort(byKey).values().map(identityFacts)}}var no_license=__webpack_require__(2167);const maxRows=50,maxDepth=8,
maxLicenses=10;function dependencySection(roots,room){const{size}=(0,flat_tree.s)(roots).libraries,{lines,shown}=outline(
roots);return(0,section.wW)("dependencies",(0,markdown.md)`Dependencies`,{full:(0,markdown.Bv)((0,text_list.Hy)((0,markdown.
fj)(lines,`
`),size-shown,room),licenseLine(roots)),brief:(0,text_list.Jn)((0,markdown.md)`Dependencies`,size,room)})}function outline(roots){
const lines=[],met=new Set,stack=rowsOf(roots,0);for(let row2=stack.pop();row2&&lines.length!==maxRows;row2=stack.pop()){
const{node,depth}=row2,again=met.has(node.keyUuid)&&node.dependencies.length>0;if(met.add(node.keyUuid),lines.push(line(
row2,again)),!again&&depth+1<maxDepth)for(const below of rowsOf(node.dependencies,depth+1))stack.push(below)}return{lines,
shown:met.size}}function rowsOf(nodes,depth){return nodes.map(node=>({node,depth})).reverse()}function line({node,depth},again){
const indent=(0,markdown.fj)(Array(depth).fill((0,markdown.md)`  `),""),scope=node.scope?(0,markdown.md)` · ${(0,markdown.
CS)(node.scope.toLowerCase(),20)}`:markdown.s6,above=again?(0,markdown.md)` · see above`:markdown.s6;return(0,markdown.
md)`${indent}- ${(0,library_name.tW)(node)} · ${licensesOf(node)}${scope}${above}`}function licensesOf({licenses:licenses2}){
const names=(0,no_license.e4)(licenses2).slice(0,3).map(({name})=>(0,markdown.CS)(name,60));return names.length>0?(0,markdown.
fj)(names,", "):(0,markdown.md)`⚠️ no license known`}function licenseLine(roots){const counts2=licenseCounts(roots);
if(counts2.length===0)return markdown.s6;const names=(0,text_list.mG)(counts2,maxLicenses,([name,count])=>(0,markdown.md)`${(0,markdown.
aY)(name,60)} × ${count}`);return(0,markdown.md)`Licenses of the dependencies: ${names}.`}function licenseCounts(roots){
const counts2=new Map;for(const{licenses:licenses2}of(0,flat_tree.s)(roots).libraries.values())for(const{name}of(0,no_license.
e4)(licenses2))counts2.set(name,(counts2.get(name)??0)+1);return[...counts2].sort(compare.D)}var fixes=__webpack_require__(
6498);const maxLinks=10;function libraryRows(read,{packageOrder}){const{library:library2,keyUuid,wanted}=read;return library2?
[[(0,markdown.md)`Library`,(0,library_name.tW)(library2)],...keyUuid?[[(0,markdown.md)`keyUuid`,(0,markdown.aY)(keyUuid)]]:
[],...inventoryRows(library2,(0,library_fix.hV)(packageOrder)(library2)),...contentRows(read)]:[[(0,markdown.md)`Library`,
(0,markdown.aY)(wanted)],...contentRows(read)]}function inventoryRows(library2,fix){const{vulnerabilities,newestVersion}=library2,
licenses2=(0,no_license.e4)(library2.licenses),names=(0,text_list.mG)(licenses2,maxLinks,({name})=>(0,markdown.aY)(name,
60)),rows=[[(0,markdown.md)`License`,licenses2.length>0?names:(0,markdown.md)`⚠️ none known`]];if(vulnerabilities.length>
0){const ids2=(0,text_list.mG)(vulnerabilities,maxLinks,({id:id2,url})=>(0,markdown.nf)(id2,url,40));rows.push([(0,markdown.
md)`Vulnerabilities`,(0,markdown.md)`**${vulnerabilities.length}**: ${ids2}`]);const title2=vulnerabilities.length>1?(0,markdown.
md)`All fixed in`:(0,markdown.md)`Fixed in`;rows.push([title2,(0,fixes.S)(fix)])}return newestVersion!==void 0&&rows.push(
[(0,markdown.md)`Newest version`,(0,markdown.aY)(newestVersion,30)]),rows}function contentRows({sourceFiles,dependencies,
refusal}){const rows=[];if(sourceFiles&&rows.push([(0,markdown.md)`Source files`,(0,markdown.md)`${sourceFiles.length}`]),
!dependencies)return rows;const{direct,transitive:transitive2,maxDepth:maxDepth2}=(0,hierarchy_figures.D)(dependencies),
shape=(0,markdown.md)`${direct} direct, ${transitive2} transitive, depth ${maxDepth2}`,said=refusal?.said?(0,markdown.md)`: ${(0,markdown.
aY)(refusal.said,200)}`:markdown.s6,none=refusal?(0,markdown.md)`none (Mend refused to list any${said})`:(0,markdown.md)`none`;
return rows.push([(0,markdown.md)`Dependencies`,direct>0?shape:none]),rows}const libraryRead={phrase({sourceFiles,dependencies}){
const files=sourceFiles&&(0,text_words.hS)(sourceFiles.length,"source file"),{direct,transitive:transitive2}=(0,hierarchy_figures.
D)(dependencies??[]),count=(0,text_words.j0)(direct+transitive2),tree2=dependencies&&(direct>0?count:"no dependencies");
return[files,tree2].filter(phrase=>phrase!==void 0)},facts:read=>({library:numbers(read)}),lists:(read,source)=>({library:{
...numbers(read),...lists(read,source)}}),sections({candidates=[],dependencies=[],sourceFiles=[]},source){const candidateTitle=(0,markdown.
md)`Libraries of that name`,fileTitle=`\u{1F4C4} ${(0,text_words.hS)(sourceFiles.length,"source file")}`;return[(0,section.
wW)("candidates",candidateTitle,{full:(0,text_list.Lc)({...candidateTable,list:candidates},source),brief:(0,text_list.Jn)(
candidateTitle,candidates.length,source)}),dependencySection(dependencies,source),(0,section.TM)("source-files",fileTitle,
{full:(0,text_list.Lc)({...fileTable,list:sourceFiles},source),brief:(0,text_list.Jn)((0,markdown.md)`Source files`,sourceFiles.
length,source)})]},rows:libraryRows},candidateTable={headers:[(0,markdown.md)`Library`,(0,markdown.md)`keyUuid`],max:10,
row:library2=>[(0,library_name.tW)(library2),(0,markdown.aY)(library2.keyUuid)]},fileTable={headers:[(0,markdown.md)`File`,
(0,markdown.md)`Path`,(0,markdown.md)`SHA-1`],max:50,row:({name,path,sha1})=>[(0,markdown.aY)(name,80),path===void 0?markdown.
s6:(0,markdown.aY)(path,200),sha1===void 0?markdown.s6:(0,markdown.aY)(sha1,40)]};function numbers(read){const{library:library2,
candidates,refusal,sourceFiles,dependencies}=read;return{...(0,fields.U)(read,"wanted","keyUuid"),name:library2&&(0,identity.
oZ)(library2),version:library2?.version,licenses:library2?.licenses.map(({name})=>name),vulnerabilities:library2?.vulnerabilities.
length,newestVersion:library2?.newestVersion,sourceFiles:sourceFiles?.length,dependencies:dependencies&&{...(0,fields.U)(
(0,hierarchy_figures.D)(dependencies),"direct","transitive","maxDepth"),licenses:Object.fromEntries(licenseCounts(dependencies))},
refusal:refusal&&(0,fields.U)(refusal,"errorCode","said"),candidates:candidates?.slice(0,candidateTable.max).map(one=>({
name:(0,identity.oZ)(one),...(0,fields.U)(one,"version","keyUuid")}))}}function lists({library:library2,sourceFiles,dependencies,
candidates},{packageOrder}){return{library:library2&&withFix(library2,(0,library_fix.hV)(packageOrder)),sourceFiles:sourceFiles?.
map(file=>(0,fields.U)(file,"name","path","sha1")),dependencies:dependencies&&treeFacts(dependencies),candidates:candidates?.
toSorted(byKey).map(identityFacts)}}function treeFacts(roots){const tree2=(0,flat_tree.s)(roots);return{...hierarchyFacts(
tree2),libraries:[...tree2.libraries.values()].sort(byKey).values().map(library2=>({...identityFacts(library2),...(0,fields.
U)(library2,"scope","licenses")}))}}function tagFigures(rows){const uses=new Map;let objects=0,untagged=0;for(const{tags}of rows){
objects++,tags.size===0&&untagged++;for(const[key,values]of tags){const use=uses.get(key)??{objects:0,values:new Set};uses.
set(key,use),use.objects++;for(const value of values)use.values.add(value)}}const keys=[...uses].map(([key,use])=>({key,
objects:use.objects,values:use.values.size}));return keys.sort((a,b)=>b.objects-a.objects||(0,compare.U)(a.key,b.key)),{
objects,untagged,keys}}var tags_tags=__webpack_require__(8379);const listed_max=100,maxTags=20,listed={phrase({scope,objects:{
length},objects,total}){const all=allOf({scope,total}),some=length===total?"":`${(0,markdown.zD)(length)} of `,{untagged}=tagFigures(
objects),without=untagged>0?`, ${(0,markdown.zD)(untagged)} without tags`:"";return[`tags of ${some}${all}${without}`]},
facts:({scope,objects,total})=>({listing:{scope,selected:objects.length,total},objects:objects.map(({name,tags})=>({name,
tags:Object.fromEntries(tags)}))}),sections:(found,source)=>[(0,section.wW)("finding",(0,markdown.md)`Tags`,{full:(0,markdown.
Bv)(objectTable(found,source),keyTable(found.objects,source)),brief:(0,text_list.Jn)((0,markdown.md)`Tags`,found.objects.
length,source)})],names:({product})=>({product:{name:product}})};function allOf({scope,total}){return(0,text_words.hS)(total,
scope.includes("project")?"project":"product")}function objectTable(found,room){const{objects:list,total}=found;if(total===
0)return(0,markdown.md)`Mend returned nothing for this scope.`;if(list.length===0)return(0,markdown.md)`\`select\` matches none of ${(0,markdown.
CS)(allOf(found))}.`;const headers2=[(0,markdown.md)`Name`,(0,markdown.md)`Tags`];return(0,text_list.Lc)({headers:headers2,
list,max:listed_max,row:objectRow},room)}function objectRow({name,tags}){const show=tag=>(0,markdown.aY)(`${tag.key}=${tag.
value}`),shown=(0,text_list.mG)((0,tags_tags.AS)(tags),maxTags,show,{between:" "});return[(0,markdown.aY)(name),shown||(0,markdown.
md)`none`]}function keyTable(objects,room){const{keys:list}=tagFigures(objects);return objects.length<2||list.length===0?
markdown.s6:(0,markdown.zH)(`\u{1F3F7}\uFE0F ${(0,text_words.hS)(list.length,"tag key")}`,(0,text_list.Lc)({...keyColumns,
list,max:listed_max,row:keyRow},room))}const keyColumns={headers:[(0,markdown.md)`Key`,(0,markdown.md)`Objects`,(0,markdown.
md)`Different values`],alignment:["left","right","right"]};function keyRow({key,objects,values}){return[(0,markdown.aY)(
key),(0,markdown.md)`${objects}`,(0,markdown.md)`${values}`]}const notified={phrase({action,status,compared:compared2}){
return[`setup notification ${notified_words(action)[status]}`,...compared2?[`${(0,markdown.zD)(compared2.tags.length)} o\
f ${(0,markdown.zD)(compared2.of)} tags match`]:[]]},facts:({compared:compared2,...rule})=>({notification:{...(0,fields.
U)(rule,"action","keyRegex","valueRegex","status","said","look"),matchingTags:compared2?.tags.map(tag=>(0,fields.U)(tag,
"key","value","whole")),presentTags:compared2?.of,notCompared:rule.notCompared}}),sections:(found,source)=>[(0,section.wW)(
"notification",(0,markdown.md)`Setup notification`,{full:(0,markdown.Bv)((0,markdown.tp)([(0,markdown.md)`Rule`,(0,markdown.
md)`Value`],ruleRows(found)),comparison(found,source),outcomeBox(found,source.result.failure?.said)),brief:(0,markdown.md)`Action ${(0,markdown.
aY)(found.action)}: ${states[found.status]}.`})]};function notified_words(action){const set=action.toLowerCase();return{
planned:`would be ${set}`,"not-done":"not set",set,refused:"refused",unclear:"unclear"}}function outcomeBox({status,said,
look},known){switch(status){case"planned":return(0,markdown.xE)("NOTE",wouldBeSent);case"set":return(0,markdown.xE)("NOT\
E",notReadBack);case"not-done":return(0,markdown.xE)("CAUTION",(0,markdown.md)`The rule was not sent, so it is not set.`);case"\
unclear":return(0,markdown.xE)("WARNING",(0,markdown.em)(look??""));case"refused":{const why=said&&said!==known?(0,markdown.
md)` Mend said: ${(0,markdown.aY)(said,500)}`:markdown.s6;return(0,markdown.xE)("CAUTION",(0,markdown.md)`Mend refused the rule, so it is not set.${why}`)}}}
const notReadBack=(0,markdown.md)`Mend has no request that reads this rule back: it is shown as it was sent. It applies to the whole organization.`,
wouldBeSent=(0,markdown.md)`Mend has no request that reads the current rule, so there is nothing to compare this one with. It would apply to the whole organization.`,
states={planned:(0,markdown.md)`📝 would be set`,"not-done":(0,markdown.md)`❌ not set`,set:(0,markdown.md)`✅ set`,
refused:(0,markdown.md)`❌ refused`,unclear:(0,markdown.md)`❓ unclear`};function ruleRows({action,status,keyRegex,valueRegex}){
return[[(0,markdown.md)`State`,states[status]],[(0,markdown.md)`Action`,(0,markdown.aY)(action)],...keyRegex?[[(0,markdown.
md)`Tag key`,(0,markdown.aY)(keyRegex,500)]]:[],...valueRegex?[[(0,markdown.md)`Tag value`,(0,markdown.aY)(valueRegex,500)]]:
[]]}function comparison({compared:compared2,notCompared},room){if(notCompared)return(0,markdown.md)`No tags compared: ${(0,markdown.
em)(notCompared,500)}`;if(!compared2)return markdown.s6;const{tags:list,of}=compared2,present=(0,markdown.CS)((0,text_words.
hS)(of,"present tag"));if(list.length===0)return(0,markdown.md)`None of the project's ${present} matches.`;const headers2=[
(0,markdown.md)`Key`,(0,markdown.md)`Value`,(0,markdown.md)`Match`];return(0,markdown.Bv)((0,markdown.md)`Of the project's ${present}, ${list.
length} match:`,(0,text_list.Lc)({headers:headers2,list,max:50,row:notified_row},room),list.some(({whole})=>!whole)?inPart:
markdown.s6)}const inPart=(0,markdown.md)`Mend does not say whether an expression has to match the whole of a key or value. If it does, the rows marked “in part” do not match.`;
function notified_row({key,value,whole}){return[(0,markdown.aY)(key),(0,markdown.aY)(value),whole?(0,markdown.md)`whole`:
(0,markdown.md)`in part`]}const planned={phrase:({selected,matrix})=>[`${(0,text_words.hS)(selected,"project")} selected`,
(0,text_words.hS)(matrix.shard.length,"shard")],facts:({selected,matrix})=>({plan:{selected,shards:[...matrix.shard]}}),
sections:()=>[],rows:({selected,matrix})=>[[(0,markdown.md)`Selected`,(0,markdown.md)`${selected}`],[(0,markdown.md)`Shards`,
(0,markdown.md)`${matrix.shard.length}, in the output \`matrix\``]]};var rankings=__webpack_require__(3968),text_severity=__webpack_require__(
6360);const projects_max=50,maxWorst=20;function failedProjects({portfolio:{projects}},room){const list=projects.filter(
({status})=>status==="failed"),headers2=[(0,markdown.md)`Project`,(0,markdown.md)`Why`],row2=one=>[nameOf(one),(0,markdown.
em)(one.reason??"",300)],title2=(0,markdown.md)`${(0,markdown.CS)((0,text_words.hS)(list.length,"project"))} could not be read`;
return(0,section.wW)("failed-projects",title2,{full:(0,text_list.Lc)({headers:headers2,list,max:projects_max,row:row2},room),
brief:(0,text_list.Jn)((0,markdown.md)`Projects`,list.length,room)})}function worstList({portfolio:{projects}},room){const list=(0,rankings.
ej)(projects);if(list.length===0)return{id:"worst-projects",full:markdown.s6};const shown=(0,text_list.$1)(list,maxWorst,
room),{headers:headers2,alignment:alignment2}=worstColumns,title2=(0,markdown.md)`Projects with the most severe vulnerabilities`;
return(0,section.wW)("worst-projects",title2,{full:(0,markdown.Bv)((0,markdown.tp)(headers2,shown.map(worst),alignment2),
otherProjects(list.length-shown.length,projects,room)),brief:(0,text_list.Jn)(title2,list.length,room)})}function otherProjects(left,projects,room){
const{none,empty}=withoutVulnerability(projects),has=count=>(0,markdown.CS)(count===1?"has":"have"),parts=[left>0&&(0,text_list.
OS)(left,room,(0,markdown.md)`with vulnerabilities`),none>0&&(0,markdown.md)`${none} ${has(none)} no known vulnerability`,
empty>0&&(0,markdown.md)`${empty} ${has(empty)} an empty inventory`].filter(part=>part!==!1);return parts.length===0?markdown.
s6:(0,markdown.md)`${(0,markdown.fj)(parts," \xB7 ")}.`}function withoutVulnerability(projects){let[none,empty]=[0,0];for(const{
figures:figures2}of projects)!figures2||figures2.vulnerabilities>0||(figures2.libraries===0?empty++:none++);return{none,
empty}}const worstColumns={headers:[(0,markdown.md)`Project`,text_severity.iq.critical,text_severity.iq.high,text_severity.
iq.medium,text_severity.iq.low,(0,markdown.md)`Libraries`,(0,markdown.md)`Vulnerable`],alignment:["left","right","right",
"right","right","right","right"]};function worst(one){const{critical=0,high=0,medium=0,low=0}=one.figures??{},{libraries=0,
vulnerableLibraries:vulnerableLibraries2=0}=one.figures??{};return[nameOf(one),...[critical,high,medium,low].map(count=>count>
0?(0,markdown.md)`**${count}**`:(0,markdown.md)`0`),(0,markdown.md)`${libraries}`,(0,markdown.md)`${vulnerableLibraries2}`]}
function staleList({portfolio:{projects},serverDate=""},room){const list=(0,rankings.k7)(projects,Date.parse(serverDate)),
headers2=[(0,markdown.md)`Project`,(0,markdown.md)`Last updated`],row2=one=>[nameOf(one),(0,markdown.CS)((0,utc_time.S)(
one.lastUpdated??""))],title2=`\u{1F570}\uFE0F ${(0,text_words.hS)(list.length,"project")} not updated for ${rankings.PT}\
 days`;return(0,section.TM)("stale-projects",title2,{full:(0,text_list.Lc)({headers:headers2,list,max:projects_max,row:row2},
room),brief:(0,text_list.Jn)((0,markdown.md)`Stale projects`,list.length,room)})}function nameOf({product,name}){const shown=(0,markdown.
aY)(name,80);return product===void 0?shown:(0,markdown.md)`${(0,markdown.aY)(product,60)} › ${shown}`}var totals=__webpack_require__(
3270),padded=__webpack_require__(6281);const vulnerabilities_max=30,maxLibraries=3;function sharedVulnerabilities({portfolio:portfolio2},room){
const{vulnerabilities:list}=portfolio2,title2=(0,markdown.md)`Vulnerabilities by number of projects`,row2=one=>rowOf(one,
portfolio2);return(0,section.wW)("shared-vulnerabilities",title2,{full:(0,text_list.Lc)({...columns,list,max:vulnerabilities_max,
row:row2},room),brief:(0,text_list.Jn)((0,markdown.md)`Vulnerabilities`,list.length,room)})}const columns={headers:[(0,padded.
j)((0,markdown.md)`Vulnerability`,12),(0,markdown.md)`Severity`,(0,markdown.md)`Score`,(0,markdown.md)`Projects`,(0,markdown.
md)`Libraries`],alignment:["left","left","right","right","left"]};function rowOf({id:id2,severity,score,projects,libraries},portfolio2){
const names=libraries.map(place=>{const one=portfolio2.libraries[place];return[one?.package,one?.library.version].filter(
Boolean).join(" ")});return[(0,markdown.aY)(id2,60),text_severity.iq[severity??"unrated"],(0,markdown.CS)(score?.toFixed(
1)??""),(0,markdown.md)`**${projects}**`,(0,text_list.mG)([...new Set(names)],maxLibraries,name=>(0,markdown.aY)(name,80))]}
const portfolio={phrase(run){const{selected,read,failed}=(0,totals.v)(run);return[`${read===selected?"":`${read} of `}${(0,text_words.
hS)(selected,"project")} read`,...failed>0?[`${(0,text_words.hS)(failed,"project")} not readable`]:[],...run.isComplete?
[]:["incomplete"]]},facts:run=>({portfolio:{...(0,totals.v)(run),...(0,fields.U)(run,"shard"),complete:run.isComplete}}),
sections:(run,source)=>[notes(run),failedProjects(run,source),sharedVulnerabilities(run,source),worstList(run,source),staleList(
run,source)],rows:({scope,serverDate})=>[[(0,markdown.md)`Selected by`,(0,markdown.CS)(scope.select.join(" \xB7 ")||"not\
hing: all projects")],...serverDate===void 0?[]:[[(0,markdown.md)`Read until`,(0,markdown.CS)((0,utc_time.S)(serverDate))]]]};
function notes({shard:shard2,isComplete,portfolio:portfolio2}){const parts=[];if(shard2!==void 0&&parts.push((0,markdown.
md)`This is shard ${(0,markdown.CS)(shard2)}. Conditions are checked by the run that merges the shards.`),!isComplete){const{
length}=portfolio2.projects.filter(({status})=>status==="not-read");parts.push(length>0?(0,markdown.md)`**Incomplete**: the run was cut off before it could read ${(0,markdown.
CS)((0,text_words.hS)(length,"project"))}.`:(0,markdown.md)`**Incomplete**: not all projects are here.`)}const text=(0,markdown.
Bv)(...parts);return{id:"portfolio-notes",full:text&&(0,markdown.xE)("NOTE",text)}}function violationsOf({policies}){return policies.
flatMap(policy=>policy.libraries.map(library2=>({policy,library:library2})))}function violationFacts({policy,library:library2}){
return{policy:policy.name,filterType:policy.filterType||void 0,...(0,fields.U)(policy,"owner"),library:library2.name,manifest:library2.
manifestFile||void 0,projects:[...library2.projects]}}const violation_table_max=50;function violationTable(rejected2,room){
const list=violationsOf(rejected2),hasManifests=list.some(({library:library2})=>library2.manifestFile!==""),headers2=[(0,markdown.
md)`Policy`,(0,markdown.md)`Library`],lost=rejected2.total-list.length;return(0,markdown.Bv)((0,text_list.Lc)({headers:hasManifests?
[...headers2,(0,markdown.md)`Manifest`]:headers2,list,max:violation_table_max,row:({policy,library:{name,manifestFile:file}})=>[
(0,markdown.aY)(policy.name,80),(0,markdown.aY)(name,80),...hasManifests?[file===""?markdown.s6:(0,markdown.aY)(file,120)]:
[]]},room),lost>0?(0,markdown.md)`The scanner counts ${lost} more that its file does not list.`:markdown.s6)}const maxOnPage=100,
title=(0,markdown.md)`Policy violations`,rejected={phrase:({total})=>[total===0?"no policy violations":(0,text_words.hS)(
total,"policy violation")],facts:({total})=>({policyViolations:{total}}),details:found=>({policyViolations:{total:found.
total,rows:violationsOf(found).slice(0,maxOnPage).map(violationFacts)}}),lists:found=>({policyViolations:{total:found.total,
rows:violationsOf(found).values().map(violationFacts)}}),sections:(found,source)=>[(0,section.wW)("policy-violations",title,
{full:violationTable(found,source),brief:(0,text_list.Jn)(title,found.total,source)})]};var finding_count=__webpack_require__(
1499),reported_contents=__webpack_require__(6212),counts=__webpack_require__(4962),findings_of=__webpack_require__(2512);
const shared_libraries_maxRows=10;function sharedLibraries(contents){const{tree:tree2}=contents;if(!tree2)return;const shared=[
...(0,flat_tree.F)(tree2)].filter(([,count])=>count>1).sort(compare.D);if(shared.length===0)return;const rows=(0,text_list.
$1)(shared,shared_libraries_maxRows,contents).map(([keyUuid,count])=>{const library2=tree2.libraries.get(keyUuid);return[
library2?(0,library_name.tW)(library2):markdown.s6,(0,markdown.md)`${count}`]});return(0,section.TM)("shared-libraries",
"\u{1F9F1} Most shared libraries",{full:(0,markdown.tp)([(0,markdown.md)`Library`,(0,markdown.md)`Needed by`],rows,["lef\
t","right"])})}var dependency_paths=__webpack_require__(4659),mermaid=__webpack_require__(1924);const maxBoxes=40,maxTargets=15;
function pathDiagram(contents){const boxes=new Map,arrows=new Map;let targets=0;for(const one of transitive(contents)){const path=(0,dependency_paths.
_1)(one.library.keyUuid,contents.paths),keys=[...path.start,...path.end],added=keys.filter(key=>!boxes.has(key)).length;
if(!(boxes.size+added>maxBoxes)){for(const key of keys)boxes.has(key)||boxes.set(key,boxOf(key,contents));markTarget(one,
boxes);for(const arrow of arrowsOf(keys,path)){const known=arrows.get(arrow.to);(!known||known.skipped>0)&&arrows.set(arrow.
to,arrow)}if(++targets===maxTargets)break}}return targets===0?markdown.s6:(0,mermaid.JB)({boxes:[...boxes.values()],arrows:[
...arrows.values()],borders:text_severity.aX})}function transitive({vulnerable,paths}){return vulnerable.filter(({library:library2})=>paths.
has(library2.keyUuid))}function arrowsOf(keys,{start,skipped}){return keys.slice(1).map((to,index)=>({from:keys[index]??
"",to,skipped:index===start.length-1?skipped:0}))}function boxOf(key,{tree:tree2}){const library2=tree2?.libraries.get(key),
name=library2?(0,library_name.EU)(library2):key;return{id:key,text:`${name} ${library2?.version??""}`}}function markTarget({
library:{keyUuid},mostSevere},boxes){const box=boxes.get(keyUuid);box&&boxes.set(keyUuid,{...box,kind:mostSevere.severity??
"unrated"})}var version_order=__webpack_require__(7994);const maxUpgrades=3,maxName=40,maxUnbroken=24;function upgrades(keyUuid,vulnerable,contents){
const own=({library:library2})=>library2.keyUuid===keyUuid,list=[...vulnerable.filter(own),...vulnerable.filter(one=>!own(
one))];return(0,text_list.mG)(list,maxUpgrades,({library:library2})=>{const name=(0,library_name.EU)(library2),target=fixTarget(
contents.fixOf(library2),library2.version);return(0,markdown.fj)([(0,markdown.aY)(name,maxName),target],gapAfter(name))},
{between:"<br>"})}function gapAfter(name){return name.length>maxUnbroken?" ":"&nbsp;"}function fixTarget(fix,current){if(!fix||
fix.fixes===0)return(0,markdown.md)`no fix known`;const{version,texts:[text=""]=[]}=fix;if(version===void 0)return(0,library_fix.
lF)(text)?(0,markdown.aY)(text,30):(0,markdown.CS)(text,60);const step=(0,version_order.iK)(current,version)?(0,markdown.
md)` ⚠️&nbsp;major`:markdown.s6;return(0,markdown.md)`to&nbsp;${(0,markdown.aY)(version,30)}${step}`}const sources_maxRows=10,
maxFolded=100,briefName=(0,markdown.md)`Direct dependencies that bring in vulnerabilities`,noFile={};function vulnerabilitySources(contents){
const{tree:tree2,paths}=contents;if(!tree2||paths.size===0)return;const list=sourcesOf(contents),diagram=pathDiagram(contents);
return(0,section.wW)("vulnerability-sources",(0,markdown.md)`What to do`,{full:(0,markdown.Bv)(sourceTable((0,text_list.
$1)(list,sources_maxRows,contents),contents),list.some(bringsIn)?onUpgrades:markdown.s6,diagram&&(0,markdown.zH)("\u{1F9ED} Pat\
hs to the most severe, as a diagram",diagram)),brief:(0,text_list.Jn)(briefName,list.length,noFile)})}const onUpgrades=(0,markdown.
md)`Mend does not say which version of a direct dependency brings in the upgraded libraries. A library that several dependencies bring in is counted once, where its path is shortest.`;
function bringsIn({keyUuid,vulnerable}){return vulnerable.some(({library:library2})=>library2.keyUuid!==keyUuid)}function moreVulnerabilitySources(contents){
if(contents.paths.size===0)return;const list=sourcesOf(contents),left=list.slice((0,text_list.$1)(list,sources_maxRows,contents).
length),title2=`\u{1FA79} ${(0,text_words.hS)(left.length,"more direct dependency","more direct dependencies")} to upgra\
de`,shown=sourceTable(left.slice(0,maxFolded),contents);return(0,section.TM)("more-vulnerability-sources",title2,{full:(0,text_list.
Hy)(shown,left.length-maxFolded,noFile),brief:(0,text_list.Jn)(briefName,left.length,noFile)})}function sourceTable(list,contents){
return list.length===0?markdown.s6:(0,markdown.tp)(headers,list.map(sources_rowOf(contents)),alignment)}function sourcesOf({
vulnerable,tree:tree2,paths}){return[...Map.groupBy(vulnerable,({library:library2})=>(0,dependency_paths.GH)(library2.keyUuid,
paths))].filter(([keyUuid])=>tree2?.direct.has(keyUuid)).map(([keyUuid,group])=>({keyUuid,vulnerable:group,byRating:(0,text_severity.
i_)(group.flatMap(({vulnerabilities})=>vulnerabilities))})).sort(bySeverity)}function bySeverity(a,b){for(const rating of text_severity.
VQ){const difference=b.byRating[rating]-a.byRating[rating];if(difference!==0)return difference}return(0,compare.U)(a.keyUuid,
b.keyUuid)}const sources_columns=text_severity.VQ.filter(rating=>rating!=="unrated"),headers=[(0,markdown.md)`Direct dependency`,
(0,markdown.md)`Upgrade`,(0,markdown.md)`Fixes`,...sources_columns.map(rating=>text_severity.kW[rating])],alignment=headers.
map((_,at)=>at<2?"left":"right");function sources_rowOf(contents){return source=>{const library2=contents.tree?.libraries.
get(source.keyUuid);return[library2?(0,library_name.tW)(library2):markdown.s6,upgrades(source.keyUuid,source.vulnerable,
contents),fixedShare(source),...sources_columns.map(rating=>countOr(source.byRating[rating]))]}}function fixedShare({vulnerable}){
const all=vulnerable.flatMap(({vulnerabilities})=>vulnerabilities),fixed=all.filter(({fix})=>fix?.trim()).length;return fixed===
all.length?(0,markdown.md)`all&nbsp;${fixed}`:(0,markdown.md)`${fixed}&nbsp;of&nbsp;${all.length}`}const dash=(0,markdown.
md)`–`;function countOr(count){return count===0?dash:(0,markdown.md)`${count}`}var clean=__webpack_require__(11);const maxLines=40,
maxLevels=6;function branch(root,tree2,drawn,label){for(let levels=maxLevels;;levels--){const lines=[label(root)],drawing={
tree:tree2,root,levels,drawn:new Map(drawn),lines,label};if(draw(root,"",1,drawing),lines.length<=maxLines||levels===1)return{
lines:cut(lines),drawn:drawing.drawn}}}function draw(key,stem,level,drawing){const{tree:tree2,root,levels,drawn,lines,label}=drawing;
drawn.set(key,root);const children=tree2.dependencies.get(key)??[];for(const[index,child]of children.entries()){if(lines.
length>maxLines&&level>1)return;const last=index===children.length-1,size=tree2.dependencies.get(child)?.length??0,twig=`${stem}${last?
"\u2514":"\u251C"}\u2500 ${label(child)}`,before=drawn.get(child);size>0&&before!==void 0?lines.push(`${twig} \u2191 ${before===
root?"above":`under ${tree_lines_nameOf(before,tree2)}`}`):size>0&&level===levels?lines.push(`${twig} \u2026 ${(0,text_words.
j0)(size)}`):(lines.push(twig),size>0&&draw(child,`${stem}${last?" ":"\u2502"}  `,level+1,drawing))}}function cut(lines){
const left=lines.length-maxLines;return left>0?[...lines.slice(0,maxLines),`\u2514\u2500 \u2026 ${(0,markdown.zD)(left)}\
 more`]:[...lines]}function dotsOf({vulnerable}){return new Map(vulnerable.map(({library:library2,mostSevere})=>[library2.
keyUuid,mostSevere.severity??"unrated"]))}function labelOf(key,tree2,dots){const rating=dots.get(key),name=tree_lines_nameOf(
key,tree2);return rating?`${name} ${text_severity.kW[rating]}`:name}function tree_lines_nameOf(key,{libraries}){const library2=libraries.
get(key);return library2?(0,clean.pj)(`${(0,identity.oZ)(library2)} ${library2.version??""}`,80):(0,clean.pj)(key,40)}const maxRoots=20;
function tree(contents){const{tree:tree2,hierarchyFigures}=contents;if(!tree2||!hierarchyFigures||tree2.dependencies.size===
0)return;const roots=rootsOf(contents,tree2),leaves=tree2.direct.size-roots.length,{direct,transitive:transitive2,maxDepth:maxDepth2}=hierarchyFigures,
title2=`\u{1F333} Dependencies: ${(0,markdown.zD)(direct)} direct, ${(0,markdown.zD)(transitive2)} transitive, at most ${maxDepth2}\
 deep`;return(0,section.TM)("tree",title2,{full:(0,markdown.Bv)((0,text_list.Hy)((0,markdown.Bv)(...branches(roots.slice(
0,maxRoots),contents,tree2)),roots.length-maxRoots,contents),leaves>0?(0,markdown.md)`No dependencies of their own: ${leaves} of the ${direct} direct dependencies.`:
markdown.s6),brief:(0,text_list.Jn)((0,markdown.md)`Dependencies`,tree2.libraries.size,contents)})}function branches(roots,contents,tree2){
const dots=dotsOf(contents),label=key=>labelOf(key,tree2,dots);let drawn=new Map;return roots.map(root=>{const drawing=branch(
root,tree2,drawn,label);drawn=drawing.drawn;const count=tree2.dependencies.get(root)?.length??0,below=(0,text_words.j0)(
count);return(0,markdown.zH)(`${label(root)} \xB7 ${below}`,(0,markdown.EU)("text",drawing.lines))})}function rootsOf(contents,{
direct,dependencies}){const ranks=new Map(sourcesOf(contents).map(({keyUuid},index)=>[keyUuid,index])),rank=key=>ranks.get(
key)??ranks.size,width=key=>dependencies.get(key)?.length??0;return[...direct].filter(key=>width(key)>0).sort((a,b)=>rank(
a)-rank(b)||width(b)-width(a)||(0,compare.U)(a,b))}var figures=__webpack_require__(4310),match_type=__webpack_require__(
5774);const libraries_max=10,maxVersions=10,maxNames=15;function outdated(contents){const{libraries,vulnerable}=contents,
old=libraries.filter(({outdated:outdated2})=>outdated2),ranks=new Map(vulnerable.map(({library:library2},index)=>[library2.
keyUuid,index])),columns2=outdatedColumns.filter(({isEmpty})=>!isEmpty?.(old)),table={headers:columns2.map(({header})=>header),
list:byRank(old,ranks),max:libraries_max,row:one=>columns2.map(({cell})=>cell(one,vulnerable))};return(0,section.TM)("ou\
tdated",`\u{1F570}\uFE0F Outdated: ${(0,text_words.b6)(old.length)}`,{full:(0,text_list.Lc)(table,contents),brief:(0,text_list.
Jn)((0,markdown.md)`Outdated libraries`,old.length,contents)})}const outdatedColumns=[{header:(0,markdown.md)`Library`,cell:({
name})=>(0,markdown.aY)(name,60)},{header:(0,markdown.md)`Version`,cell:({library:library2})=>versionCell(library2.version)},
{header:(0,markdown.md)`Newest`,isEmpty:old=>old.every(({newestVersion})=>!newestVersion),cell:({library:library2})=>versionCell(
library2.newestVersion)},{header:(0,markdown.md)`Vulnerable`,isEmpty:old=>old.every(({vulnerabilities})=>vulnerabilities.
length===0),cell:({rank},vulnerable)=>severityCell(vulnerable[rank])}];function byRank(libraries,ranks){return libraries.
map(library2=>({library:library2,rank:ranks.get(library2.keyUuid)??ranks.size,name:(0,identity.oZ)(library2)})).sort((a,b)=>a.
rank-b.rank||(0,compare.U)(a.name,b.name)||(0,compare.U)(a.library.version??"",b.library.version??"")||(0,compare.U)(a.library.
keyUuid,b.library.keyUuid))}function versionCell(version){return version===void 0?markdown.s6:(0,markdown.aY)(version,30)}
function severityCell(found){return found?text_severity.iq[found.mostSevere.severity??"unrated"]:markdown.s6}function duplicates(contents){
const{uncut}=contents,list=(0,figures.QL)(contents.libraries).sort((a,b)=>b.versions.size-a.versions.size||(0,compare.U)(
a.name,b.name)),versionsOf=versions=>(0,text_list.mG)([...versions].sort(compare.U),maxVersions,versionCell,{room:{uncut}}),
table={headers:[(0,markdown.md)`Package`,(0,markdown.md)`Versions`],list,max:libraries_max,row:({name,versions})=>[(0,markdown.
aY)(name,60),versionsOf(versions)]},packages=(0,text_words.hS)(list.length,"package");return(0,section.TM)("duplicates",
`\u{1F46F} Several versions: ${packages}`,{full:(0,text_list.Lc)(table,contents),brief:(0,markdown.md)`Several versions: ${(0,markdown.
CS)(packages)}.`})}function weakMatches(contents){const weak=contents.libraries.filter(match_type.s);if(weak.length===0)
return;const title2=`\u{1F50E} Weak matches: ${(0,text_words.b6)(weak.length)} recognized by file name alone`;return(0,section.
TM)("weak-matches",title2,{full:(0,markdown.Bv)((0,markdown.md)`These may be other libraries with the same file name, so their versions, licenses and vulnerabilities are not certain. Declare them in a package manager's manifest, or check them yourself.`,
(0,library_name.OD)(weak,maxNames,contents)),brief:(0,text_list.Jn)((0,markdown.md)`Weak matches`,weak.length,contents)})}
var waived_lookup=__webpack_require__(9484);const licenses_to_review_maxRows=12,maxUsers=3,licenses_to_review_maxNames=10;
function licensesToReview(contents){const{libraries}=contents,uses=usesOf(libraries),suspected=uses.filter(({license})=>(0,no_license.
Zp)(license.name)),risky=uses.filter(({license})=>isRisky(license)&&!(0,no_license.Zp)(license.name)),unlicensed=libraries.
filter(no_license.E1),guessed=[...new Set(suspected.flatMap(({libraries:libraries2})=>libraries2))];return{phrases:[...risky.
length>0?[`${(0,markdown.zD)(risky.length)} with copyleft or high risk`]:[],...guessed.length>0?[`suspected for ${(0,text_words.
b6)(guessed.length)}`]:[]],text:(0,markdown.Bv)(reviewTable(risky,contents),named((0,markdown.md)`No license is known for`,
{libraries:unlicensed,licensesOf:({licenses:licenses2})=>licenses2},contents),named((0,markdown.md)`The license is only suspected for`,
{libraries:guessed,licensesOf:suspectedOf},contents))}}function suspectedOf({licenses:licenses2}){return licenses2.filter(
({name})=>(0,no_license.Zp)(name))}function usesOf(libraries){const uses=new Map;for(const library2 of libraries)for(const license of(0,no_license.
e4)(library2.licenses)){const use=uses.get(license.name);use?use.libraries.push(library2):uses.set(license.name,{license,
libraries:[library2]})}return[...uses.values()].sort(byRisk)}function byRisk(a,b){return riskOf(b.license)-riskOf(a.license)||
b.libraries.length-a.libraries.length||(0,compare.U)(a.license.name,b.license.name)}const risks=["ONE","TWO","THREE","FO\
UR","FIVE"],riskWords=[(0,markdown.md)`not rated`,(0,markdown.md)`very low`,(0,markdown.md)`low`,(0,markdown.md)`medium`,
(0,markdown.md)`high`,(0,markdown.md)`very high`],copyleftWords=new Map([["NO",(0,markdown.md)`no`],["PARTIAL",(0,markdown.
md)`partial`],["FULL",(0,markdown.md)`full`]]);function riskOf({copyrightRisk}){return risks.indexOf(copyrightRisk?.toUpperCase()??
"")+1}function isRisky(license){const copyleft=license.copyleft?.toUpperCase();return riskOf(license)>=4||copyleft==="PA\
RTIAL"||copyleft==="FULL"}const licenses_to_review_headers=[(0,markdown.md)`To&nbsp;review`,(0,markdown.md)`Copyright&nbsp;risk`,
(0,markdown.md)`Copyleft`,(0,markdown.md)`Used by`];function reviewTable(list,contents){const row2=use=>reviewRow(use,contents);
return(0,text_list.Lc)({headers:licenses_to_review_headers,list,max:licenses_to_review_maxRows,row:row2},contents)}function reviewRow({
license,libraries},{waived:waived2}){const users={libraries,licensesOf:()=>[license]};return[(0,markdown.aY)(license.name,
60),riskWords[riskOf(license)]??markdown.s6,copyleftWords.get(license.copyleft?.toUpperCase()??"")??(0,markdown.md)`unknown`,
userList(users,{max:maxUsers,waived:waived2})]}function named(words2,users,contents){if(users.libraries.length===0)return markdown.
s6;const{waived:waived2}=contents,names=userList(users,{max:licenses_to_review_maxNames,waived:waived2,room:contents});return(0,markdown.
md)`${words2} ${names}.`}function userList({libraries,licensesOf:licensesOf2},{max:max2,waived:waived2,room}){const isOut=one=>(0,waived_lookup.
Lu)(one,licensesOf2(one),waived2),show=one=>(0,waived_lookup.xI)((0,library_name.tW)(one),isOut(one));return(0,text_list.
mG)((0,waived_lookup.PA)(libraries,isOut),max2,show,{room})}const licenses_maxRows=15,maxSlices=5;function licenses(contents){
const{figures:figures2}=contents;if(!figures2||figures2.libraries===0)return;const{licenses:licenses2,noLicense}=figures2,
review=licensesToReview(contents),title2=[`\u{1F4DC} ${(0,text_words.hS)(licenses2.size,"license")}`,...review.phrases,...noLicense>
0?[`none known for ${(0,text_words.b6)(noLicense)}`]:[]].join(" \xB7 ");return(0,section.TM)("licenses",title2,{full:(0,markdown.
Bv)(review.text,licenseTable(figures2,contents),severalNote(figures2),(0,mermaid.rL)(slices(figures2))),brief:(0,text_list.
Jn)((0,markdown.md)`Licenses`,licenses2.size,contents)})}function licenseTable({licenses:licenses2,libraries,noLicense},contents){
const counts2=[...licenses2],shown=(0,text_list.$1)(counts2,licenses_maxRows,contents),rest=counts2.slice(shown.length),
row2=(label,count)=>[label,(0,markdown.md)`${count}`,share(count,libraries)];return(0,markdown.tp)([(0,markdown.md)`License`,
(0,markdown.md)`Libraries`,(0,markdown.md)`Share`],[...shown.map(([name,count])=>row2((0,markdown.aY)(name,60),count)),...rest.
length>0?[row2((0,markdown.CS)((0,text_words.hS)(rest.length,"other")),sum(rest))]:[],...noLicense>0?[row2((0,markdown.md)`⚠️ none known`,
noLicense)]:[]],["left","right","right"])}function slices({licenses:licenses2,noLicense}){const counts2=[...licenses2],rest=counts2.
slice(maxSlices);return[...counts2.slice(0,maxSlices).map(([name,size])=>({name,size})),{name:(0,text_words.hS)(rest.length,
"other"),size:sum(rest)},{name:"none known",size:noLicense}]}function severalNote({licenses:licenses2,libraries,noLicense}){
return sum([...licenses2])+noLicense>libraries?(0,markdown.md)`A library with several licenses counts once for each of them, in the table and in the chart.`:
markdown.s6}function sum(counts2){return counts2.reduce((all,[,count])=>all+count,0)}function share(count,libraries){const percent=100*
count/libraries;return(0,markdown.CS)(percent>0&&percent<1?"<1%":`${Math.round(percent)}%`)}function severityShares(contents){
const shares=text_severity.VQ.map(rating=>shareOf(rating,contents)).filter(({vulnerabilities})=>vulnerabilities>0);if(shares.
length<2)return;const{found}=contents,what=found&&(0,finding_count.yM)(found)?"Findings":"Vulnerabilities",headers2=[(0,markdown.
md)`Severity`,(0,markdown.CS)(what),...furtherHeaders];return(0,section.TM)("severities",`\u{1F4CA} ${what} by severity`,
{full:(0,markdown.Bv)((0,markdown.tp)(headers2,shares.map(severity_shares_row),severity_shares_alignment),chart(shares))})}
function shareOf(rating,{vulnerable}){const share2={rating,vulnerabilities:0,libraries:0,fixed:0};for(const{vulnerabilities}of vulnerable){
const those=vulnerabilities.filter(({severity})=>(severity??"unrated")===rating);share2.vulnerabilities+=those.length,share2.
libraries+=+(those.length>0),share2.fixed+=those.filter(({fix})=>fix!==void 0).length}return share2}const furtherHeaders=[
(0,markdown.md)`Libraries`,(0,markdown.md)`With a known fix`],severity_shares_alignment=["left","right","right","right"];
function severity_shares_row({rating,vulnerabilities,libraries,fixed}){return[text_severity.iq[rating],(0,markdown.md)`${vulnerabilities}`,
(0,markdown.md)`${libraries}`,(0,markdown.md)`${fixed}`]}function chart(shares){return(0,mermaid.rL)(shares.map(({rating,
vulnerabilities})=>({name:rating,size:vulnerabilities,color:text_severity.aX[rating]})))}var library_table=__webpack_require__(
4107);const maxOpen=15,vulnerable_libraries_maxFolded=100,vulnerable_libraries_briefName=(0,markdown.md)`Vulnerable libraries`;
function vulnerableLibraries(contents){const{vulnerable,alertsPending}=contents,title2=alertsPending?(0,markdown.md)`Vulnerabilities known so far`:
(0,markdown.md)`Vulnerabilities`,top=vulnerable.length>0?overview(contents):markdown.s6;return(0,section.wW)("vulnerabil\
ities",title2,{full:(0,markdown.Bv)(top,(0,library_table.C)((0,text_list.$1)(vulnerable,maxOpen,contents),contents)),brief:(0,markdown.
Bv)(top,(0,text_list.Jn)(vulnerable_libraries_briefName,vulnerable.length,contents))})}function moreVulnerableLibraries(contents){
const{vulnerable}=contents,left=vulnerable.slice((0,text_list.$1)(vulnerable,maxOpen,contents).length),shown=(0,library_table.
C)(left.slice(0,vulnerable_libraries_maxFolded),contents),title2=(0,text_words.hS)(left.length,"more vulnerable library",
"more vulnerable libraries");return(0,section.TM)("more-vulnerabilities",title2,{full:(0,text_list.Hy)(shown,left.length-
vulnerable_libraries_maxFolded,contents),brief:(0,text_list.Jn)(vulnerable_libraries_briefName,left.length,contents)})}function overview(contents){
const{vulnerable,figures:figures2,tree:tree2,paths}=contents,waived2=waivedCount(contents),found=vulnerable.flatMap(({vulnerabilities})=>vulnerabilities),
libraries=(0,markdown.CS)((0,text_words.b6)(figures2?.libraries??0)),all=(0,markdown.CS)(countWords(found.length,contents)),
fixed=found.filter(({fix})=>fix!==void 0).length,keys=vulnerable.map(({library:library2})=>library2.keyUuid),direct=keys.
filter(key=>tree2?.direct.has(key)).length,transitive2=keys.filter(key=>paths.has(key)).length,parts=[(0,markdown.md)`Vulnerable: **${vulnerable.
length}** of ${libraries}`,...tree2?[(0,markdown.md)`**${direct}** direct, **${transitive2}** brought in by others`]:[],
(0,markdown.md)`a fix is known for **${fixed}** of ${all}`,...waived2>0?[(0,markdown.md)`**${waived2}** of ${all} waived`]:
[]];return(0,markdown.md)`${(0,markdown.fj)(parts," \xB7 ")}.`}function countWords(count,{found}){return found&&(0,finding_count.
yM)(found)?(0,text_words.hS)(count,"finding"):(0,text_words._E)(count)}function waivedCount({waived:waived2}){let count=0;
for(const{vulnerabilities}of waived2.values())count+=vulnerabilities.size;return count}const sections=[counts.t,counts.S,
vulnerableLibraries,moreVulnerableLibraries,severityShares,vulnerabilitySources,moreVulnerabilitySources,licenses,outdated,
duplicates,weakMatches,sharedLibraries,tree],reported={phrase({inventoryFigures:inventory,hierarchyFigures:hierarchy},result){
const start=result.portfolio?"over all projects: ":"";if(inventory){const libraries=(0,text_words.b6)(inventory.libraries);
return[`${start}${libraries}`,...riskPhrase(inventory,result)]}if(!hierarchy)return[];const{direct,transitive:transitive2}=hierarchy;
return[`${start}${(0,text_words.b6)(direct+transitive2)}`]},facts:({inventoryFigures:inventory,hierarchyFigures:hierarchy})=>({
figures:{...inventory&&inventoryFacts(inventory),...hierarchy&&(0,fields.U)(hierarchy,"direct","transitive","maxDepth")},
licenses:inventory&&Object.fromEntries(inventory.licenses)}),details:({inventory})=>({inventoryUpdated:inventory?.lastUpdated,
alertsPending:inventory?.alertsPending,oddRows:inventory?.oddRows}),lists({inventory,hierarchy},{tree:flat,packageOrder}){
const tree2=flat??(hierarchy&&(0,flat_tree.s)(hierarchy)),fixOf=(0,library_fix.hV)(packageOrder);return{libraries:inventory?.
libraries.toSorted(byKey).values().map(library2=>withFix(library2,fixOf)),hierarchy:tree2&&hierarchyFacts(tree2,inventory?.
libraries)}},sections(found,source){const contents=(0,reported_contents.K)(found,source);return sections.map(section2=>section2(
contents))},rows({inventory,inventoryFigures,hierarchyFigures}){const odd=inventory?.oddRows,updated=inventory&&(0,markdown.
CS)((0,reported_contents.H)(inventory));return[...updated?[[(0,markdown.md)`Inventory last updated`,updated]]:[],...odd?
[[(0,markdown.md)`Rows with errors`,oddRows(odd)]]:[],...hierarchyFigures?[hierarchyRow(hierarchyFigures)]:[],...inventoryFigures?
figureRows(inventoryFigures):[]]},names:({inventory})=>({product:{name:inventory?.productName},project:{name:inventory?.
projectName}})};function riskPhrase(figures2,result){if(figures2.libraries===0)return[];const{vulnerableLibraries:vulnerableLibraries2=0}=figures2.
risk??{},found=(0,findings_of.W)(figures2,result);return found?found.findings===0?["no known vulnerability"]:[`${(0,finding_count.
Hu)(found)} in ${(0,text_words.b6)(vulnerableLibraries2)}`]:["vulnerabilities not complete yet"]}function oddRows({of,kept,
leftOut}){return kept+leftOut===0?(0,markdown.md)`none, but other fields of the answer`:(0,markdown.md)`${kept} of ${of} shown without the faulty values, ${leftOut} left out`}
function hierarchyRow(figures2){const{direct,transitive:transitive2,maxDepth:maxDepth2}=figures2;return[(0,markdown.md)`Hierarchy`,
(0,markdown.md)`${direct} direct, ${transitive2} transitive, depth ${maxDepth2}`]}function figureRows(figures2){const{libraries,
weakMatches:weakMatches2,outdated:outdated2,risk}=figures2;if(libraries===0)return[];const weak=(0,markdown.md)`${weakMatches2}, recognized by file name alone`,
silent=outdated2===void 0&&risk!==void 0;return[...weakMatches2>0?[[(0,markdown.md)`Weak matches`,weak]]:[],...silent?[[
(0,markdown.md)`Outdated`,(0,markdown.md)`not reported by the organization`]]:[]]}var project_state=__webpack_require__(
513);const maxProjects=50,unknown=(0,markdown.md)`not known`,statuses={phrase(all){const[only]=all;if(only&&all.length===
1)return[stateWords(only)];const busy=all.filter(({state})=>state.inProgress).length;return[`${(0,text_words.hS)(all.length,
"project")}, ${(0,markdown.zD)(busy)} in progress`]},facts:all=>({statuses:all.map(({name,state,modifications})=>({name,
...(0,fields.U)(state,"inProgress","lastProcess"),lastProcessAt:state.updated,modifications:modifications.map(one=>(0,fields.
U)(one,"type","at","pluginName","pluginVersion"))}))}),sections:(all,source)=>[(0,section.wW)("statuses",(0,markdown.md)`Status`,
{full:tables(all,source),brief:(0,text_list.Jn)((0,markdown.md)`Status`,all.length,source)})]};function stateWords({state:{
inProgress,lastProcess}}){return inProgress===void 0?"state not known":inProgress?lastProcess&&Object.hasOwn(project_state.
tW,lastProcess)?`in progress: ${(0,project_state.V2)(lastProcess)}`:"in progress":"idle"}function tables(all,room){const shown=(0,text_list.
$1)(all,maxProjects,room).map(project=>{const name=all.length>1&&project.name!==void 0?(0,markdown.md)`**${(0,markdown.aY)(
project.name)}**`:markdown.s6;return(0,markdown.Bv)(name,tableOf(project))});return(0,text_list.Hy)((0,markdown.Bv)(...shown),
all.length-shown.length,room)}function tableOf({state,modifications}){const rows=(0,project_state.Gm)(modifications).map(
statuses_rowOf);return(0,markdown.tp)([(0,markdown.md)`What`,(0,markdown.md)`When`,(0,markdown.md)`By`],[[stateCell(state),
when(state.updated),markdown.s6],...rows])}function stateCell({inProgress,lastProcess}){const process=lastProcess===void 0?
unknown:processCell(lastProcess);return inProgress===void 0?(0,markdown.md)`State not known; last process: ${process}`:inProgress?
(0,markdown.md)`⏳ **In progress:** ${process}`:(0,markdown.md)`✅ **Idle**; last process: ${process}`}function processCell(process){
const words2=(0,project_state.V2)(process),shown=(0,markdown.aY)(process,40);return words2===process?shown:(0,markdown.md)`${(0,markdown.
CS)(words2)} (${shown})`}const statuses_words=new Map([["ALERTS",(0,markdown.md)`Alerts changed`],["INVENTORY",(0,markdown.
md)`Inventory changed`],["METADATA",(0,markdown.md)`Metadata changed`],["SCAN",(0,markdown.md)`Scanned`]]);function statuses_rowOf({
type,at,pluginName,pluginVersion}){const by=[pluginName,pluginVersion].filter(part=>part!==void 0).map(part=>(0,markdown.
aY)(part,60)),nobody=type==="SCAN"?unknown:markdown.s6,plugin=by.length>0?(0,markdown.fj)(by," "):nobody;return[statuses_words.
get(type)??(0,markdown.aY)(type,40),when(at),plugin]}function when(at){return at===void 0?unknown:(0,markdown.CS)(at.replace(
"T"," ").replace("Z"," UTC"),40)}var tag_changes=__webpack_require__(5763);function tagSection(tagged2,source){const{dryRun,
reported:reported2}=source.result,counts2=Object.entries((0,tag_changes.H)(tagged2)),all=counts2.reduce((sum2,[,count])=>sum2+
count,0),full=(0,markdown.Bv)(...tagged2.objects.map(one=>ofObject(one,source))),brief=(0,text_list.Jn)((0,markdown.md)`Tags`,
all,source),{failed,unclear}=(0,tag_changes.H)(tagged2);if(dryRun||failed+unclear>0)return(0,section.wW)("urgent-tags",(0,markdown.
md)`Tags`,{full,brief});const open=(0,section.wW)("tags",(0,markdown.md)`Tags`,{full,brief});if(!reported2)return open;const title2=`\
\u{1F3F7}\uFE0F Tags: ${counts2.filter(([,count])=>count>0).map(([word,count])=>`${(0,markdown.zD)(count)} ${word}`).join(
", ")}`;return(0,section.TM)("tags",title2,{full,brief:open.brief})}function ofObject(object,source){const changes2=(0,tag_changes.
q)(object),rows=changeRows(changes2,source),{unchanged}=changes2;if(rows.length+unchanged.length===0)return markdown.s6;
const scope=object.scope==="product"?(0,markdown.md)`Product`:(0,markdown.md)`Project`,same=`\u2714\uFE0F ${(0,text_words.
hS)(unchanged.length,"tag")} unchanged`;return(0,markdown.Bv)((0,markdown.md)`${scope} ${(0,markdown.aY)(object.name)}`,
rows.length===0?(0,markdown.md)`All declared tags were already there.`:rowTable([(0,markdown.md)`Change`,(0,markdown.md)`Key`,
(0,markdown.md)`Value`],rows,source),unchanged.length===0?markdown.s6:(0,markdown.zH)(same,rowTable([(0,markdown.md)`Key`,
(0,markdown.md)`Value`],unchanged.map(tag_tables_cells),source)))}function rowTable(headers2,list,source){return(0,text_list.
Lc)({headers:headers2,list,max:50,row:row2=>row2},source)}function changeRows(changes2,{result}){const would=result.dryRun?
(0,markdown.md)`would be `:markdown.s6,rows=(mark,tags)=>tags.map(tag=>[mark,...tag_tables_cells(tag)]);return[...changes2.
failed.map(failure=>failureRow(failure,result)),...changes2.unclear.map(failure=>failureRow(failure,result)),...rows((0,markdown.
md)`⏸️ left in place`,changes2.spared),...rows((0,markdown.md)`➕&nbsp;${would}added`,changes2.added),...rows((0,markdown.
md)`➖&nbsp;${would}removed`,changes2.removed)]}function failureRow({tag,change,unclear,message},{reasons,outcome}){const why=reasons.
some(reason=>reason.includes(message))||unclear&&outcome==="cancelled"?markdown.s6:(0,markdown.md)`<br>${(0,markdown.em)(
message,300)}`,done=change==="add"?(0,markdown.md)`added`:(0,markdown.md)`removed`;return[unclear?(0,markdown.md)`❓ unclear whether ${done}`:
(0,markdown.md)`❌ not ${done}`,(0,markdown.aY)(tag.key),(0,markdown.md)`${(0,markdown.aY)(tag.value)}${why}`]}function tag_tables_cells({
key,value}){return[(0,markdown.aY)(key),(0,markdown.aY)(value)]}const tagged={phrase(found,{dryRun}){const{added,removed,
unchanged,failed,unclear}=(0,tag_changes.H)(found),would=dryRun?"to be ":"",phrases=[added&&`${(0,text_words.hS)(added,"\
tag")} ${would}added`,removed&&`${(0,text_words.hS)(removed,"tag")} ${would}removed`,failed&&`${(0,text_words.hS)(failed,
"tag change")} failed`,unclear&&`${(0,text_words.hS)(unclear,"tag change")} unclear`].filter(phrase=>phrase!==0);return phrases.
length>0||unchanged===0?phrases:[`${(0,text_words.hS)(unchanged,"tag")} up to date`]},facts:({objects})=>({tags:objects.
map(object=>{const changes2=(0,tag_changes.q)(object),{added,removed,unchanged,spared}=changes2;return{...(0,fields.U)(object,
"scope","name"),added:added.map(tagFacts),removed:removed.map(tagFacts),unchanged:unchanged.map(tagFacts),failed:changes2.
failed.map(failureFacts),unclear:changes2.unclear.length>0?changes2.unclear.map(failureFacts):void 0,spared:spared.map(tagFacts),
look:object.look}})}),sections:(found,source)=>[tagSection(found,source)],names({objects}){const of=wanted=>objects.find(
({scope})=>scope===wanted);return{product:of("product"),project:of("project")}}};function tagFacts({key,value}){return{key,
value}}function failureFacts({tag,...failure}){return{...tagFacts(tag),...(0,fields.U)(failure,"change","message")}}var waited=__webpack_require__(
459),waived=__webpack_require__(9463);const records={ensured,tagged,waited:waited.A,planned,portfolio,reported,compared,
rejected,waived:waived.r,gated:gated.a,listed,statuses,checked,libraryRead,notified,deleted,cleanedUp};function each(findings,part){
const all=records,of=name=>{const finding=findings[name];return finding?[part(all[name],finding)]:[]};return(0,fields.Y)(
all).flatMap(name=>of(name))}function headlinePhrases(result){return[...each(result,(record,one)=>record.phrase(one,result)).
flat(),...targetsPhrase(result)]}function findingFields(part,findings,source={}){const all=each(findings,(record,one)=>record[part]?.(
one,source));return Object.assign({},...all)}function findingSections(source){const{result}=source;return each(result,(record,one)=>record.
sections(one,source)).flat()}function findingRows(findings,source){return each(findings,(record,finding)=>record.rows?.(
finding,source)??[]).flat()}}),5306:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{KT:()=>named,j1:()=>projectName,tZ:()=>productName});var _index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6837);function named(found,scope){if(!found.targets)for(const names of(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.__)(found,
(record,one)=>record.names?.(one))){const{name,status,look}=names?.[scope]??{};if(name!==void 0)return{name,status,look}}}
function productName(found){return named(found,"product")?.name}function projectName(found){return named(found,"project")?.
name}}),3270:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{v:()=>totalsOf});function totalsOf({portfolio,waived}){const{projects,libraries,vulnerabilities}=portfolio,count=wanted=>projects.
filter(({status})=>status===wanted).length;return{selected:projects.length,read:count("read"),failed:count("failed"),notRead:count(
"not-read"),empty:projects.filter(({figures})=>figures?.libraries===0).length,libraries:libraries.length,vulnerabilities:vulnerabilities.
length,waived}}}),6212:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{H:()=>inventoryDate,K:()=>contentsOf});var _domain_inventory_dependency_paths_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4659),_domain_inventory_library_fix_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6956),_domain_inventory_vulnerable_libraries_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
957),_domain_text_utc_time_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(5140),_waived_lookup_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9484),_findings_of_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2512);function inventoryDate({lastUpdated}){return lastUpdated===
void 0?"date not known":(0,_domain_text_utc_time_js__WEBPACK_IMPORTED_MODULE_5__.S)(lastUpdated)}function inventoryAge(inventory){
const date=inventoryDate(inventory);return inventory.lastUpdated?`Inventory of ${date}`:`Inventory: ${date}`}const sumsNote="\
Sums over all projects that were read: a library in two projects counts twice.";function contentsOf({inventory,inventoryFigures,
hierarchyFigures},{result,tree,report,uncut,packageOrder}){const{libraries=[],alertsPending}=inventory??{};return{report,
uncut,libraries,alertsPending,countsNote:result.portfolio?sumsNote:inventory&&inventoryAge(inventory),figures:inventoryFigures,
hierarchyFigures,found:inventoryFigures&&(0,_findings_of_js__WEBPACK_IMPORTED_MODULE_4__.W)(inventoryFigures,result),tree,
vulnerable:(0,_domain_inventory_vulnerable_libraries_js__WEBPACK_IMPORTED_MODULE_2__.Y)(libraries),paths:tree?(0,_domain_inventory_dependency_paths_js__WEBPACK_IMPORTED_MODULE_0__.
QX)(tree):new Map,fixOf:(0,_domain_inventory_library_fix_js__WEBPACK_IMPORTED_MODULE_1__.hV)(packageOrder),waived:(0,_waived_lookup_js__WEBPACK_IMPORTED_MODULE_3__.
Xt)(result)}}}),4962:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{S:()=>emptyNote,t:()=>counts});var _domain_gate_words_finding_count_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
1499),_domain_library_library_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6427),_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6094),_text_severity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6360),_inventory_columns_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
5786);function counts({figures,hierarchyFigures,countsNote,found}){const columns=figures?inventoryCounts(figures):hierarchyFigures&&
hierarchyCounts(hierarchyFigures);if(columns)return{id:"counts",full:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(
(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(columns.map(([title])=>title),[columns.map(([,value])=>value)],columns.
map(()=>"right")),countsNote===void 0?_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.s6:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
CS)(countsNote),found&&(0,_domain_gate_words_finding_count_js__WEBPACK_IMPORTED_MODULE_3__.yM)(found)?onFindings:_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
s6)}}const onFindings=(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`The severities count findings: a vulnerability counts once for each library that has it.`;
function emptyNote({figures}){if(figures?.libraries===0)return{id:"empty-inventory",full:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
md)`⚠️ The inventory is empty, so the zeros say nothing about the project. If the scanner found libraries, its result may have gone to another project.`}}
const{libraries,vulnerable,noLicense,outdated,...bySeverity}=_inventory_columns_js__WEBPACK_IMPORTED_MODULE_2__.q;function inventoryCounts(figures){
const{risk}=figures,row=({header,of},unknown=notYet)=>{const count=of(figures);return[header,count===void 0?unknown:strong(
count)]};return[[libraries.header,(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`**${figures.libraries}**`],row(vulnerable),
...risk?[...Object.values(bySeverity).map(one=>row(one)),...unrated(risk)]:[],row(noLicense),...figures.libraries===0?[]:
[row(outdated,risk&&(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`not reported`)]]}const notYet=(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
md)`not complete yet`;function unrated({vulnerabilities,bySeverity:bySeverity2}){const rated=_domain_library_library_js__WEBPACK_IMPORTED_MODULE_4__.
g.reduce((sum,name)=>sum+bySeverity2[name],0),count=vulnerabilities-rated;return count>0?[[_text_severity_js__WEBPACK_IMPORTED_MODULE_1__.
iq.unrated,strong(count)]]:[]}function hierarchyCounts(figures){return[[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
md)`Libraries`,(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`**${figures.direct+figures.transitive}**`],[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
md)`Direct`,(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${figures.direct}`],[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
md)`Transitive`,(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${figures.transitive}`],[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
md)`Depth`,(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${figures.maxDepth}`]]}function strong(count){return count===
0?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`0`:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`**${count}**`}}),
2512:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{W:()=>findingsOf});function findingsOf({risk},result){if(!risk)return;const{vulnerabilities:findings}=risk;return{findings,
different:differentIn(result)||findings}}function differentIn({portfolio,reported,targets=[]}){if(portfolio)return portfolio.
portfolio.vulnerabilities.length;const inventories=[{reported},...targets].map(one=>one.reported?.inventory?.libraries).
filter(libraries=>libraries!==void 0),[first,...others]=inventories.map(idsOf);return first&&others.length===0?first.size:
new Set(inventories.flatMap(one=>[...idsOf(one)])).size}const known=new WeakMap;function idsOf(libraries){const ids2=known.
get(libraries)??new Set(allIds(libraries));return known.set(libraries,ids2),ids2}function*allIds(libraries){for(const{vulnerabilities}of libraries)
for(const{id:id2}of vulnerabilities)yield id2}}),5786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>inventoryColumns});var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6094),_text_severity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6360);const inventoryColumns={libraries:{header:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
md)`Libraries`,of:({libraries})=>libraries},vulnerable:{header:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`Vulnerable`,
of:({risk})=>risk?.vulnerableLibraries},critical:rated("critical"),high:rated("high"),medium:rated("medium"),low:rated("\
low"),noLicense:{header:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`No license`,of:({noLicense})=>noLicense},outdated:{
header:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`Outdated`,of:({outdated})=>outdated}};function rated(severity){
return{header:_text_severity_js__WEBPACK_IMPORTED_MODULE_1__.iq[severity],of:({risk})=>risk?.bySeverity[severity]}}}),6498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>fixes});var _domain_inventory_library_fix_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6956),_text_fix_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4291),_text_list_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6459),_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6094);const maxFixes=2;function fixes(fix){if(!fix||
fix.fixes===0)return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`none known`;const{version,texts=[],of}=fix,list=version===
void 0?texts:[version],shown=(0,_text_list_js__WEBPACK_IMPORTED_MODULE_2__.mG)(list,maxFixes,fixCell,{between:"<br>"});return fix.
fixes<of?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`${shown}<br>${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.
CS)((0,_text_fix_words_js__WEBPACK_IMPORTED_MODULE_1__.Nd)(fix))}`:shown}function fixCell(fix){return(0,_domain_inventory_library_fix_js__WEBPACK_IMPORTED_MODULE_0__.
lF)(fix)?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(fix,30):(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.
CS)(fix,60)}}),4107:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>libraryTable});var _domain_inventory_dependency_paths_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4659),_text_library_name_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9222),_text_list_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6459),_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6094),_text_padded_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6281),_text_severity_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6360),_waived_lookup_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
9484),_fixes_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(6498);const maxVulnerabilities=4,vulnerabilitiesHeader=(0,_text_padded_js__WEBPACK_IMPORTED_MODULE_4__.
j)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`Vulnerabilities`,24);function libraryTable(rows,contents){if(rows.
length===0)return _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.s6;const{tree}=contents,headers=[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.
md)`Severity`,(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`Library`,vulnerabilitiesHeader,(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.
md)`All fixed in`,...tree?[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`Why it is here`]:[]];return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.
tp)(headers,rows.map(one=>[_text_severity_js__WEBPACK_IMPORTED_MODULE_5__.iq[one.mostSevere.severity??"unrated"],(0,_text_library_name_js__WEBPACK_IMPORTED_MODULE_1__.
tW)(tree?.libraries.get(one.library.keyUuid)??one.library),vulnerabilityCell(one,contents),(0,_fixes_js__WEBPACK_IMPORTED_MODULE_7__.
S)(contents.fixOf(one.library)),...tree?[path(one.library.keyUuid,contents)]:[]]))}function vulnerabilityCell({library,vulnerabilities},{
waived}){const isOut=vulnerability=>(0,_waived_lookup_js__WEBPACK_IMPORTED_MODULE_6__.$y)({library,vulnerability},waived);
return(0,_text_list_js__WEBPACK_IMPORTED_MODULE_2__.mG)((0,_waived_lookup_js__WEBPACK_IMPORTED_MODULE_6__.PA)(vulnerabilities,
isOut),maxVulnerabilities,vulnerability=>(0,_waived_lookup_js__WEBPACK_IMPORTED_MODULE_6__.xI)(linked(vulnerability),isOut(
vulnerability)),{between:"<br>"})}function linked({id:id2,url,severity,score}){const dot=_text_severity_js__WEBPACK_IMPORTED_MODULE_5__.
kW[severity??"unrated"],number=score===void 0?_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.s6:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.
md)`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.CS)(score.toFixed(1))}&nbsp;`;return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.
md)`${dot}&nbsp;${number}${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.nf)(id2,url,40)}`}function path(keyUuid,{tree,
paths}){if(tree?.direct.has(keyUuid))return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`direct`;if(!paths.has(keyUuid))
return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md)`not in the hierarchy`;const{start,skipped,end}=(0,_domain_inventory_dependency_paths_js__WEBPACK_IMPORTED_MODULE_0__.
_1)(keyUuid,paths),step=key=>{const library=tree?.libraries.get(key);return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.
aY)(library?(0,_text_library_name_js__WEBPACK_IMPORTED_MODULE_1__.EU)(library):key,40)},gap=skipped>0?[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.
md)`${skipped} more`]:[];return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.fj)([...start.map(step),...gap,...end.map(
step)]," \u203A ")}}),5641:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{DI:()=>sectionRanks,TM:()=>folded,g:()=>inReadingOrder,wW:()=>headed});var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6094);const always=Number.POSITIVE_INFINITY,sectionRanks={"empty-inventory":always,counts:always,gate:always,"scan-notes":always,
"portfolio-notes":always,"failed-projects":88,targets:90,target:55,finding:85,statuses:85,candidates:30,dependencies:20,
"source-files":5,notification:70,"urgent-tags":60,changes:80,"vulnerability-sources":73,"more-vulnerability-sources":46,
"policy-violations":72,"shared-vulnerabilities":78,"worst-projects":74,"stale-projects":35,vulnerabilities:70,"gate-exam\
ples":66,waived:68,"more-vulnerabilities":45,severities:25,licenses:40,outdated:10,duplicates:20,"weak-matches":15,"shar\
ed-libraries":30,tree:5,tags:60,run:50,links:95},places=Object.keys(sectionRanks);function inReadingOrder(sections){return sections.
filter(section=>section!==void 0).filter(({full})=>full!=="").sort((a,b)=>places.indexOf(a.id)-places.indexOf(b.id))}function headed(id2,title,body){
if(body.full==="")return{id:id2,full:_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.s6};const top=(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
R_)(3,title),{full,brief}=body;return{id:id2,full:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(top,full),brief:brief&&
(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(top,brief)}}function folded(id2,title,body){const{full,brief}=body;
return{id:id2,full:full&&(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.zH)(title,full),brief}}}),5763:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>tagCounts,q:()=>tagChanges});function tagChanges({plan,failures,spared}){
const undone=new Set([...failures.map(({change,tag})=>id2(change,tag)),...spared.map(tag=>id2("remove",tag))]);return{added:plan.
add.filter(tag=>!undone.has(id2("add",tag))),removed:plan.remove.filter(tag=>!undone.has(id2("remove",tag))),unchanged:plan.
keep,failed:failures.filter(({unclear})=>!unclear),unclear:failures.filter(({unclear})=>unclear),spared}}function id2(change,{
key,value}){return JSON.stringify([change,key,value])}function tagCounts({objects}){const all=objects.map(tagChanges),count=kind=>all.
reduce((sum,changes)=>sum+changes[kind].length,0);return{added:count("added"),removed:count("removed"),unchanged:count("\
unchanged"),failed:count("failed"),unclear:count("unclear"),spared:count("spared")}}}),459:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>waited,h:()=>requestState});var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
11),_fields_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2666),_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6094),_text_words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2230);const waited={phrase({source,scans,seconds}){
return source==="none"||scans.length===0?["no scan to wait for"]:[`${[...Map.groupBy(scans,endWords)].map(([word,{length}])=>scans.
length===1?`scan ${word}`:`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__.hS)(length,"scan")} ${word}`).join(", ")} ${after(
seconds)}`.trimEnd()]},facts:({source,seconds,polls,scans})=>({wait:{requestTokenSource:source,seconds,polls,scans:scans.
map(scan=>({...(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.U)(scan,"end","state","seconds","polls","followed"),changes:scan.
changes.map(one=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.U)(one,"state","atSeconds"))}))}}),sections:({scans})=>[{id:"\
scan-notes",full:scanNotes(scans)}],rows({source,scans,seconds,polls}){if(source==="none")return[[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`Scan`,sources.none]];const state=requestState(scans),late=after(seconds),parts=[state?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(state,40)}${late?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)` ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.CS)(late)}`:_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s6}`:
(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`waited ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.CS)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__.
p0)(seconds))}`,(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.CS)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__.hS)(
polls,"poll")),sources[source]];return[[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`Scan`,(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
fj)(parts," \xB7 ")]]}};function after(seconds){return seconds<.5?"":`after ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__.
p0)(seconds)}`}function endWords({end,state}){return end?ends[end]:state===void 0?"state not known":"still running"}const ends={
finished:"finished",updated:"finished, alerts not computed yet",failed:"failed",skipped:"skipped",unknown:"unknown to Me\
nd","timed-out":"not finished"},sources={input:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`request token from the input`,
"scan-output":(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`request token from the scanner's output`,discovered:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`request token found from the project's last scan`,none:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`no request token, so nothing to wait for`};
function scanNotes(scans){return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.Bv)(scans.some(({end,state})=>end==="u\
pdated"||state==="UPDATED")?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`The inventory is up to date, but Mend had not computed the alerts yet when the wait ended at \`UPDATED\`.`:
_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s6,scans.some(({followed})=>followed)?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
md)`The scan was skipped because another scan of the project was running; this run waited for that one instead.`:_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
s6)}const order=["FAILED","UNKNOWN","SKIPPED",void 0,"IN_PROGRESS","UPDATED","FINISHED"];function requestState(scans){const rank=({
state})=>order.indexOf(order.includes(state)?state:void 0),[worst]=scans.toSorted((a,b)=>rank(a)-rank(b));return worst?.
state&&(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.pj)(worst.state,100)}}),9463:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>waived});var text_list=__webpack_require__(6459),markdown=__webpack_require__(
6094),words=__webpack_require__(2230),section=__webpack_require__(5641),text_origin=__webpack_require__(8745),padded=__webpack_require__(
6281),text_severity=__webpack_require__(6360);const max=50,maxUnused=10;function waivedTable(waived2,room){const list=rowsOf(
waived2),rows=(0,text_list.$1)(list,max,room).map(({waiver})=>waiver),unused=(0,text_list.$1)(waived2.unused,maxUnused,room),
isMarked=[...rows,...unused].some(({origin})=>origin.isWorkspace);return(0,markdown.Bv)((0,text_list.Lc)({headers,list,max,
row},room),unusedLine(waived2.unused,room),isMarked?text_origin.W:markdown.s6)}const headers=[(0,padded.j)((0,markdown.md)`Waived`,
30),(0,markdown.md)`Library`,(0,markdown.md)`Reason and policy file`],over=(0,markdown.md)`❌&nbsp;**expired**`,soon=(0,markdown.
md)`⏳&nbsp;until`,later=(0,markdown.md)`until`;function rowsOf({expired,nearlyExpired,findings}){const ending=new Set(
nearlyExpired),rows=findings.map(finding=>{const{waiver}=finding;return{waiver,finding,mark:ending.has(waiver)?soon:later}});
return[...expired.map(waiver=>({waiver,mark:over})),...rows.filter(({mark})=>mark===soon),...rows.filter(({mark})=>mark!==
soon)]}function row({waiver,finding,mark}){const{library,reason,until,origin}=waiver,what=finding?findingCell(finding):(0,markdown.
aY)(subjectOf(waiver),60);return[(0,markdown.md)`${what}<br>${mark}&nbsp;${(0,markdown.CS)(until,20)}`,(0,markdown.aY)(finding?.
library??library,90),(0,markdown.md)`${(0,markdown.CS)(reason,300)}<br>${(0,text_origin.C)(origin)}`]}function findingCell(finding){
const{vulnerability,severity="unrated",license=""}=finding;return vulnerability!==void 0?(0,markdown.md)`${text_severity.
kW[severity]}&nbsp;${(0,markdown.nf)(vulnerability,void 0,40)}`:license===""?(0,markdown.md)`no license`:(0,markdown.aY)(
license,60)}function subjectOf(waiver){return"license"in waiver?waiver.license:waiver.vulnerability}function unusedLine(unused,room){
if(unused.length===0)return markdown.s6;const show=waiver=>{const{library,origin}=waiver;return(0,markdown.md)`${(0,markdown.
aY)(subjectOf(waiver),60)} in ${(0,markdown.aY)(library,90)} (${(0,text_origin.C)(origin)})`};return(0,markdown.md)`These waivers match nothing here: ${(0,text_list.
mG)(unused,maxUnused,show,{room})}.`}var waiver_facts=__webpack_require__(8339);const waived={phrase,facts:({findings,expired,
nearlyExpired,unused})=>({waived:{findings:findings.length,expired:expired.length,nearlyExpired:nearlyExpired.length,unused:unused.
length}}),lists:({findings,expired,nearlyExpired,unused})=>({waivers:findings.toSorted(waiver_facts.jB).values().map(waiver_facts.
Uw),expiredWaivers:expired.map(waiver_facts.kL),nearlyExpiredWaivers:nearlyExpired.map(waiver_facts.kL),unusedWaivers:unused.
map(waiver_facts.kL)}),sections:(found,source)=>[(0,section.TM)("waived",`\u{1F6E1}\uFE0F ${titleOf(found)}`,{full:waivedTable(
found,source),brief:(0,text_list.Jn)((0,markdown.md)`Waived findings`,found.findings.length+found.expired.length,source)})]};
function phrase({findings,expired,unused}){const waived2=`${(0,words.hS)(findings.length,"finding")} waived${kindsOf(findings)}`,
over2=`${(0,words.hS)(expired.length,"waiver")} expired`;return[...findings.length+unused.length>0?[waived2]:[],...expired.
length>0?[over2]:[]]}function kindsOf(findings){const ids2=findings.flatMap(({vulnerability})=>vulnerability??[]),licenses=findings.
flatMap(({license})=>license??[]);return licenses.length===0||ids2.length===0?"":` (${[kindWords(ids2,"vulnerability","v\
ulnerabilities"),kindWords(licenses,"license","licenses")].join(", ")})`}function kindWords(all,one,many){const{size}=new Set(
all),which=size<all.length?"different ":"";return(0,words.hS)(size,`${which}${one}`,`${which}${many}`)}function titleOf(waived2){
const{nearlyExpired:soon2,unused}=waived2,ends=(0,words.hS)(soon2.length,"waiver ends soon","waivers end soon"),idle=(0,words.
hS)(unused.length,"waiver matches nothing","waivers match nothing");return[...phrase(waived2),...soon2.length>0?[ends]:[],
...unused.length>0?[idle]:[]].join(" \xB7 ")}}),8339:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Uw:()=>waivedFacts,jB:()=>byKeyAndId,kL:()=>waiverFacts});var _domain_text_compare_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
185),_fields_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2666);function waivedFacts({waiver,...finding}){return{
...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.U)(finding,"library","keyUuid"),...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
U)(finding,"vulnerability","license","severity"),...commonFacts(waiver)}}function waiverFacts(waiver){const{library}=waiver,
what="license"in waiver?(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.U)(waiver,"license"):(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.
U)(waiver,"vulnerability");return{library,...what,...commonFacts(waiver)}}function commonFacts(waiver){const{reason,until,
origin}=waiver;return{reason,until,state:"state"in waiver?waiver.state:void 0,justification:"state"in waiver?waiver.justification:
void 0,...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.U)(origin,"file","line"),workspace:origin.isWorkspace??!1}}function byKeyAndId(a,b){
return(0,_domain_text_compare_js__WEBPACK_IMPORTED_MODULE_1__.U)(a.keyUuid,b.keyUuid)||(0,_domain_text_compare_js__WEBPACK_IMPORTED_MODULE_1__.
U)(idOf(a),idOf(b))}function idOf({vulnerability="",license=""}){return`${vulnerability}
${license}`}}),8399:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{failureComment:()=>failureComment,jsonFormat:()=>report.
Ky,lateOutputNames:()=>lateOutputNames,loadFormats:()=>loadFormats,loadPackageOrder:()=>loadPackageOrder,loadSnapshot:()=>loadSnapshot,
outputNames:()=>outputNames,present:()=>present,statusDescription:()=>statusDescription});var fields=__webpack_require__(
2666),report=__webpack_require__(5259);const formats={json:async()=>report.Ky,csv:async()=>(await Promise.all([__webpack_require__.
e(91),__webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__,5974))).csvFormat,markdown:async()=>(await __webpack_require__.
e(343).then(__webpack_require__.bind(__webpack_require__,8343))).markdownFormat,html:async()=>(await Promise.all([__webpack_require__.
e(91),__webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__,2394))).htmlFormat,cyclonedx:async()=>(await Promise.
all([__webpack_require__.e(91),__webpack_require__.e(42)]).then(__webpack_require__.bind(__webpack_require__,2042))).cyclonedxFormat,
spdx:async()=>(await Promise.all([__webpack_require__.e(91),__webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__,
9975))).spdxFormat,sarif:async()=>(await Promise.all([__webpack_require__.e(91),__webpack_require__.e(891)]).then(__webpack_require__.
bind(__webpack_require__,891))).sarifFormat,mermaid:async()=>(await __webpack_require__.e(35).then(__webpack_require__.bind(
__webpack_require__,4035))).mermaidFormat},formatNames=(0,fields.Y)(formats);function loadFormats(names){const wanted=formatNames.
filter(name=>names.includes(name));return Promise.all(wanted.map(name=>formats[name]()))}var delta_facts=__webpack_require__(
6446),reports_outcome=__webpack_require__(3607),size_budget=__webpack_require__(2485),markdown=__webpack_require__(6094),
compare=__webpack_require__(185),waiver_facts=__webpack_require__(8339);function*digestParts(result){const{operation="",
targets:targets2=[]}=result;yield operation,yield*partsOf(result);for(const target2 of targets2)yield target2.name,yield*partsOf(
target2)}function*partsOf(result){const{outcome,failure:failure2,gated:gated2,compared}=result;yield outcome,yield failure2?.
what??"",yield*gated2?gated2.rows.map(conditionPart):result.reasons,yield*vulnerabilityParts(result),compared&&(yield JSON.
stringify((0,delta_facts.W)(compared.delta))),yield*waiverParts(result)}function conditionPart(row){const{condition,limit,
verdict:verdict2,actual,unit}=row;return[condition,limit,verdict2,unit==="d"||unit==="h"?"":actual??""].join(`
`)}function vulnerabilityParts({reported}){const{libraries=[]}=reported?.inventory??{};return libraries.flatMap(({keyUuid,
vulnerabilities})=>vulnerabilities.map(({id:id2,severity=""})=>`${keyUuid}
${id2}
${severity}`)).sort(compare.U)}function waiverParts({waived:waived2}){const{findings:findings2=[],expired=[]}=waived2??{};
return[...findings2.toSorted(waiver_facts.jB).map(waiver_facts.Uw),...expired.map(waiver_facts.kL)].map(facts=>JSON.stringify(
facts))}var clean=__webpack_require__(11),changes=__webpack_require__(1150),gated=__webpack_require__(8727),reported_contents=__webpack_require__(
6212),counts=__webpack_require__(4962),library_table=__webpack_require__(4107),section=__webpack_require__(5641),waited_waited=__webpack_require__(
459),waived=__webpack_require__(9463),links=__webpack_require__(9029),targets=__webpack_require__(2464),verdict=__webpack_require__(
717),list=__webpack_require__(6459);const maxRows=10,maxMostSevere=5,ranks={links:100,gate:90,targets:90,"empty-inventor\
y":85,"scan-notes":85,changes:80,counts:75,vulnerabilities:70,waived:60},foldRank=50;function commentPage(source){const short={
...source,most:maxRows},own=source.result.targets?(0,targets.z)(short,foldOf):sections(source),maxReasons2=source.result.
gated?1/0:maxRows,where={id:"links",full:(0,links.p)(source)},shown=[...own,where].filter(({full})=>full!=="");return{head:{
full:(0,verdict.WJ)(withReasons(source,maxReasons2)),verdict:(0,verdict.WJ)(withReasons(source,1)),line:(0,verdict.MT)(source.
result)},sections:shown.map(({id:id2,full,brief},at)=>({id:id2,full:(0,markdown.lc)(full),brief,priority:ranks[id2]??foldRank-
at}))}}function withReasons(source,max){const{result}=source,reasons=(0,clean.Tu)(result.reasons,max);return{...source,result:{
...result,reasons}}}function sections(source){const{result}=source,{reported,compared}=result,contents=reported&&(0,reported_contents.
K)(reported,source);return[...conditions(result,source),contents&&(0,counts.S)(contents),...result.waited?waited_waited.
A.sections(result.waited):[],compared&&(0,changes.A)(compared,{...source,most:maxRows}),contents&&mostSevere(contents),contents&&
(0,section.wW)("counts",(0,markdown.md)`All libraries`,allCounts(contents)),...result.waived?waived.r.sections(result.waived,
source):[]].filter(section2=>section2!==void 0)}function conditions({gated:found},source){if(!found)return[];const brief=(0,list.
Jn)((0,markdown.md)`Conditions`,found.rows.length,source);return gated.a.sections(found,source).filter(({id:id2})=>id2===
"gate").map(section2=>({...section2,brief}))}function allCounts(contents){return(0,counts.t)(contents)??{full:markdown.s6}}
function mostSevere(contents){const{vulnerable,alertsPending}=contents,rows=vulnerable.slice(0,maxMostSevere),title=alertsPending?
(0,markdown.md)`Most severe so far`:(0,markdown.md)`Most severe`;return(0,section.wW)("vulnerabilities",title,{full:(0,list.
Hy)((0,library_table.C)(rows,contents),vulnerable.length-rows.length,contents),brief:(0,list.Jn)((0,markdown.md)`Vulnerable libraries`,
vulnerable.length,contents)})}function foldOf(source){const own=sections(source).filter(({id:id2})=>id2!=="counts");return(0,markdown.
Bv)((0,verdict.nJ)(source.result),(0,verdict.c8)(source.result),...own.map(({full})=>full))}const maxBytes=64500,news={passed:"\
good",warned:"bad",failed:"bad","timed-out":"bad",error:"bad",cancelled:"none",skipped:"none",planned:"none"};function pullRequestComment(source,uuid){
const{result}=source,kind=news[result.outcome];if(!(kind==="none"||result.dryRun||result.checked))return{body:(0,size_budget.
c5)(commentPage(source),maxBytes).text.trimEnd(),digest:uuid(digestParts(result)),isBad:kind==="bad",isChanged:[result,...result.
targets??[]].some(isChanged)}}function isChanged({compared}){return compared?Object.values((0,delta_facts.Z)(compared.delta)).
some(count=>count!==void 0&&count>0):!1}function failureComment(message,uuid){const{icon,words:words2}=reports_outcome.dx.
error;return{body:(0,markdown.Bv)((0,markdown.R_)(2,(0,markdown.md)`Mend Project`),(0,markdown.md)`${(0,markdown.CS)(icon)} **${(0,markdown.
CS)(words2)}** · ${(0,markdown.em)(message)}`),digest:uuid([message]),isBad:!0,isChanged:!1}}var findings=__webpack_require__(
6837),words=__webpack_require__(2230);const maxCharacters=140,beyondBasicPlane=/[\u{10000}-\u{10FFFF}](?:\u200D|\uFE0F|[\u{10000}-\u{10FFFF}])*/gu,
states={passed:"success",warned:"success",failed:"failure","timed-out":"failure",cancelled:"error",error:"error",skipped:void 0,
planned:void 0};function commitStatus(result){const state=states[result.outcome];if(!state||result.dryRun)return;const{outcome,
gated:gated2}=result,text=[(0,reports_outcome.wX)(outcome,gated2?.rows)+reason(result),...(0,findings.Lx)(result)].join(
" \xB7 ");return{state,description:statusDescription(text)}}function reason({reasons}){const[first]=reasons;return first===
void 0?"":reasons.length>1?` (${(0,words.hS)(reasons.length,"reason")}): ${first}`:`: ${first}`}function statusDescription(text){
const line=(0,clean.pj)(text.slice(0,10*maxCharacters)).replace(beyondBasicPlane,"\uFFFD");return(0,clean.Jj)(line,maxCharacters)}
async function loadSnapshot(){const{dependencySnapshot}=await Promise.all([__webpack_require__.e(91),__webpack_require__.
e(471)]).then(__webpack_require__.bind(__webpack_require__,8471));return dependencySnapshot}var project_state=__webpack_require__(
513),cleanup=__webpack_require__(8557),findings_names=__webpack_require__(5306),totals=__webpack_require__(3270),tag_changes=__webpack_require__(
5763),result_facts=__webpack_require__(8923);const maxJsonBytes=64*1024,kept=new Set(["operation","result","dryRun","fig\
ures","changes","listing","waived","policyViolations","portfolio"]),cutFirst=["objects","checks","statuses","tags","lice\
nses","conditions","reasons","failure","wait"];function cutOrder(facts){return[...new Set([...cutFirst,...Object.keys(facts).
reverse()])].filter(field=>!kept.has(field))}function smallJson(result){const facts=(0,result_facts.P)(result),cut=[];let text=(0,clean.
Pq)(facts);for(const field of cutOrder(facts)){if((0,clean.ee)(text)<=maxJsonBytes)break;facts[field]!==void 0&&(delete facts[field],
cut.push(field),text=(0,clean.Pq)({...facts,cut}))}return text}function output_sums_changes(result,kind){return sumOfRead(
result,({compared})=>compared?.delta[kind]?.length)}function sumOfRead(result,pick){const read=(result.targets??[result]).
filter(({reported})=>reported?.inventory);if(read.length===0)return;let sum=0;for(const findings2 of read){const count=pick(
findings2);if(count===void 0)return;sum+=count}return sum}function expiredWaivers({waived:waived2,targets:targets2=[]}){
const known=[waived2,...targets2.map(target2=>target2.waived)].filter(one=>one!==void 0);if(known.length!==0)return new Set(
known.flatMap(({expired})=>expired)).size}function policyViolations({rejected,targets:targets2=[]}){if(rejected)return rejected.
total;const known=new Set(targets2.flatMap(target2=>target2.rejected??[]));if(known.size!==0)return[...known].reduce((sum,{
total})=>sum+total,0)}const pathOutputNames=["report-path","csv-path","markdown-path","html-path","cyclonedx-path","spdx\
-path","sarif-path","mermaid-path","summary-path"],githubOutputNames=["comment-url","snapshot-id"],lateOutputNames=[...pathOutputNames,
...githubOutputNames],values={result:({outcome})=>outcome,reasons:({reasons})=>(0,clean.Tu)(reasons.map(reason2=>(0,clean.
pj)(reason2,1e3)),10).join(`
`),"product-name":ofEach(findings_names.tZ),"project-name":ofEach(findings_names.j1),"product-token":unredacted(ofEach(({
ensured})=>ensured?.product?.token)),"project-token":unredacted(ofEach(({ensured})=>ensured?.project?.token)),"product-c\
reated":created(({ensured})=>ensured?.product?.status),"project-created":created(({ensured})=>ensured?.project?.status),
"request-state":({waited})=>(0,waited_waited.h)(waited?.scans??[]),"request-token-source":({waited})=>waited?.source,"wa\
it-seconds":({waited})=>waited&&Math.round(waited.seconds),"poll-count":({waited})=>waited?.polls,"tags-added":({tagged})=>tagged&&
(0,tag_changes.H)(tagged).added,"tags-removed":({tagged})=>tagged&&(0,tag_changes.H)(tagged).removed,"tags-unchanged":({
tagged})=>tagged&&(0,tag_changes.H)(tagged).unchanged,"library-count":libraryCount,"direct-count":result=>hierarchy(result)?.
direct,"transitive-count":result=>hierarchy(result)?.transitive,"max-depth":result=>hierarchy(result)?.maxDepth,"outdate\
d-count":result=>inventory(result)?.outdated,"no-license-count":result=>inventory(result)?.noLicense,"license-count":result=>inventory(
result)?.licenses.size,"weak-match-count":result=>inventory(result)?.weakMatches,"duplicate-version-count":result=>inventory(
result)?.duplicateVersions,"vulnerable-library-count":result=>inventory(result)?.risk?.vulnerableLibraries,"vulnerabilit\
y-count":result=>inventory(result)?.risk?.vulnerabilities,"critical-count":result=>inventory(result)?.risk?.bySeverity.critical,
"high-count":result=>inventory(result)?.risk?.bySeverity.high,"medium-count":result=>inventory(result)?.risk?.bySeverity.
medium,"low-count":result=>inventory(result)?.risk?.bySeverity.low,"added-count":result=>output_sums_changes(result,"add\
ed"),"removed-count":result=>output_sums_changes(result,"removed"),"changed-count":result=>output_sums_changes(result,"c\
hanged"),"new-vulnerability-count":result=>output_sums_changes(result,"newVulnerabilities"),"fixed-vulnerability-count":result=>output_sums_changes(
result,"fixedVulnerabilities"),"waived-count":result=>result.portfolio?result.portfolio.waived:sumOfRead(result,({waived:waived2})=>waived2?.
findings.length),"expired-waiver-count":(_,unredacted2)=>expiredWaivers(unredacted2),"policy-violation-count":(_,unredacted2)=>policyViolations(
unredacted2),"selected-count":({cleanedUp,portfolio,planned})=>cleanedUp?(0,cleanup.x$)(cleanedUp):portfolio?.portfolio.
projects.length??planned?.selected,"failed-project-count":({cleanedUp,portfolio})=>cleanedUp?(0,cleanup.dD)(cleanedUp):portfolio&&
(0,totals.v)(portfolio).failed,"deleted-count":({cleanedUp})=>cleanedUp&&(0,cleanup.BO)(cleanedUp,"deleted"),"kept-count":({
cleanedUp})=>cleanedUp&&(0,cleanup.O8)(cleanedUp),matrix:({cleanedUp,planned})=>jsonOf(cleanedUp?(0,cleanup.lQ)(cleanedUp):
planned?.matrix),licenses:result=>licenses(inventory(result)?.licenses),"project-state":({statuses})=>projectState(only(
statuses)),"last-process":({statuses})=>(0,clean.TN)(only(statuses)?.state.lastProcess??""),"last-scan":({statuses})=>lastScan(
only(statuses)),json:smallJson},outputNames=[...Object.keys(values),...lateOutputNames];function outputsOf(result,unredacted2=result){
return Object.fromEntries(Object.entries(values).map(([name,value])=>[name,String(value(result,unredacted2)??"")]))}function jsonOf(value){
return value&&JSON.stringify(value)}function inventory({reported}){return reported?.inventoryFigures}function hierarchy({
reported}){return reported?.hierarchyFigures}function libraryCount(result){const tree=hierarchy(result);return inventory(
result)?.libraries??(tree&&tree.direct+tree.transitive)}function only(list2){return list2?.length===1?list2[0]:void 0}function projectState(status){
const running=status?.state.inProgress;if(running!==void 0)return running?"in-progress":"idle"}function lastScan(status){
return status&&(0,project_state.BP)(status.modifications,"SCAN")?.at}function ofEach(pick){return result=>{const known=(result.
targets??[result]).map(pick).filter(text=>text!==void 0);return[...new Set(known.map(clean.hr))].join(`
`)}}function unredacted(value){return(_,result)=>value(result)}function created(pick){return result=>{const all=(result.
targets??[result]).map(pick);return all.includes("created")?!0:all.includes(void 0)||all.includes("unclear")?void 0:!1}}
const maxLicenses=50;function licenses(counts2){if(!counts2)return;const shown=new Map;let others=0;for(const[name,count]of counts2){
const label=(0,clean.pj)(name,100);shown.size<maxLicenses||shown.has(label)?shown.set(label,(shown.get(label)??0)+count):
others+=count}return others>0&&shown.set(freeKey(shown),others),JSON.stringify(Object.fromEntries(shown))}function freeKey(taken){
let key="(others)";for(;taken.has(key);)key=`(${key})`;return key}var library_fix=__webpack_require__(6956);async function loadPackageOrder({
targets:targets2=[],...all}){return[all,...targets2].some(isNeeded)?(await Promise.all([__webpack_require__.e(114),__webpack_require__.
e(285)]).then(__webpack_require__.bind(__webpack_require__,4285))).packageOrder:void 0}function isNeeded({reported,libraryRead}){
const{libraries=[]}=reported?.inventory??{},{library}=libraryRead??{};return(0,library_fix.s7)(libraries)||(0,library_fix.
s7)(library?[library]:[])}var flat_tree=__webpack_require__(6465),failure=__webpack_require__(7550);const maxAnnotations=10,
annotations_maxCharacters=1500;function annotations(result){const{level,words:words2}=reports_outcome.dx[result.outcome];
return level?(0,clean.Tu)(messages(result,words2),maxAnnotations).map(message=>({level,title:(0,reports_outcome.rt)(result.
operation),message:(0,clean.pj)(message,annotations_maxCharacters)})):[]}function messages(result,words2){return result.
failure?[(0,failure.k)(result.failure)]:result.reasons.length>0?result.reasons:[[words2,...(0,findings.Lx)(result)].join(
" \xB7 ")]}const maxReasons=200;function closingLines(result){const{operation,outcome,gated:gated2}=result,done=(0,findings.
Lx)(result),words2=(0,reports_outcome.wX)(outcome,gated2?.rows),ended=operation?[operation,words2]:[words2];return[`${reports_outcome.
dx[outcome].icon} Mend Project: ${ended.join(" ")}`,...furtherReasons(result).map(reason2=>`  - ${(0,clean.pj)(reason2,1e3)}`),
...target(result),...done.length>0?[`  ${done.join(" \xB7 ")}`]:[]]}function furtherReasons({reasons,failure:failure2}){
return failure2||reasons.length<=maxAnnotations?[]:(0,clean.Tu)(reasons.slice(maxAnnotations-1),maxReasons)}function target(result){
const{targets:targets2}=result;if(targets2)return[`  ${(0,reports_outcome.sl)(targets2.map(({outcome})=>outcome))}`];const known=[
["product",(0,findings_names.tZ)(result)],["project",(0,findings_names.j1)(result)]].flatMap(([word,name])=>name===void 0?
[]:[`${word} ${(0,clean.pj)(name,200)}`]);return known.length>0?[`  ${known.join(", ")}`]:[]}var reports_source=__webpack_require__(
1330);function reportFiles(source,formats2){const{targets:targets2}=source.result,each=targets2?.map(target2=>({...(0,reports_source.
C)(target2,source),project:target2.name}));return formats2.flatMap(format=>{const{perProject}=format,file=fileNameOf(format,
source.result),ofAll=()=>fileOf(format,source,file);return!each||!perProject?ofAll():[...perProject==="beside"?ofAll():[],
...each.flatMap((one,index)=>fileOf(format,one,(0,words.v)(file,index+1)))]})}function fileNameOf({file,fileFor},result){
return fileFor?.(result)??file}function missingFiles(formats2,files){const written=new Set(files.map(({output})=>output));
return formats2.filter(({output})=>!written.has(output)).map(({name})=>`No file in format ${name}: this run did not read\
 the data that it needs`)}function fileOf({output,write},source,name){const text=write(source);return text===void 0?[]:[
{output,name,text}]}var map_strings=__webpack_require__(2787),text_redact=__webpack_require__(9341);function redactResult(result,secrets=[]){
const tokens=[result,...result.targets??[]].flatMap(tokensOf),redact=(0,text_redact.lY)([...secrets,...tokens]),parts=Object.
entries(result).map(([name,part])=>[name,(0,map_strings.t)(part,redact)]);return Object.fromEntries(parts)}function tokensOf({
ensured}){return[ensured?.product?.token??"",ensured?.project?.token??""]}var page=__webpack_require__(9352);const summaryName="\
mend-summary.md";function present(result,options){const redacted=redactResult(result,options.secrets),source=sourceOf(redacted,
options),summary=options.summary?(0,size_budget.c5)((0,page.M)(source),options.room).text:void 0,files=reportFiles(source,
options.formats),submission=options.snapshotOf?.(source);return{outputs:outputsOf(redacted,result),summary,files:[...files,
...summaryFile(summary)],annotations:annotations(redacted),status:commitStatus(redacted),comment:options.comment?pullRequestComment(
source,options.uuid):void 0,snapshot:submission?.snapshot,log:[...closingLines(redacted),...missingFiles(options.formats,
files),...submission?.lines??[]],failed:(0,reports_outcome.ug)(redacted.outcome)}}function sourceOf(result,options){const{
hierarchy:hierarchy2}=result.reported??{},{formats:formats2,warnOnly=!1,links:links2}=options,{generatedAt,version,uuid,
workflow,packageOrder}=options,{manifests,readManifest}=options,fileOf2=wanted=>{const format=formats2.find(({name})=>name===
wanted);return format&&fileNameOf(format,result)};return{result,tree:hierarchy2&&(0,flat_tree.s)(hierarchy2),report:fileOf2(
"json"),page:fileOf2("html"),warnOnly,links:links2,generatedAt,version,uuid,manifests,readManifest,workflow,packageOrder}}
function summaryFile(text){return text?[{output:"summary-path",name:summaryName,text}]:[]}}),5259:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ky:()=>jsonFormat,PL:()=>pageFacts});var version=__webpack_require__(5950),findings=__webpack_require__(
6837),source=__webpack_require__(1330),json_chunks=__webpack_require__(4),fields=__webpack_require__(2666),totals=__webpack_require__(
3270),result_facts=__webpack_require__(8923);function portfolioJson(run,source2){return(0,json_chunks.V)(()=>portfolioFacts(
run,source2))}function portfolioFacts(run,source2){const{portfolio}=run;return{...runFacts(run,source2),totals:(0,totals.
v)(run),figures:figuresOf(portfolio),...gateFacts(source2.result),vulnerabilities:portfolio.vulnerabilities.values().map(
one=>(0,fields.U)(one,...vulnerabilityFields)),licenses:portfolio.licenses.values().map(one=>(0,fields.U)(one,"name","pr\
ojects","libraries")),projects:portfolio.projects.values().map(projectFacts),libraries:portfolio.libraries.values().map(
libraryFacts)}}function runFacts(run,source2){const{result,generatedAt,links}=source2;return{schemaVersion:version.C,kind:"\
portfolio",runUrl:links.runUrl,generatedAt:generatedAt.toISOString(),operation:"portfolio",...(0,fields.U)((0,result_facts.
H)(result),"result","reasons","failure"),...(0,fields.U)(run,"server","organization","scope","shard"),complete:run.isComplete,
serverDate:run.serverDate}}function figuresOf({figures,hierarchyFigures}){const reported={inventoryFigures:figures,hierarchyFigures};
return(0,findings.Xu)("facts",{reported}).figures??{}}function gateFacts({gated,waived}){const judged={...gated&&{gated},
...waived&&{waived}},facts=(0,findings.Xu)("facts",judged),lists=(0,findings.Xu)("lists",judged);return{conditions:facts.
conditions,waived:facts.waived,...(0,fields.U)(lists,"waivers","expiredWaivers"),...(0,fields.U)(lists,"nearlyExpiredWai\
vers","unusedWaivers")}}const vulnerabilityFields=["id","severity","score","projects","libraries"];function projectFacts(project){
return{...(0,fields.U)(project,"id","product","name","status","reason"),...(0,fields.U)(project,"lastUpdated","lastScan",
"figures","hierarchy")}}function libraryFacts(one){const{library,projects,direct}=one;return{package:one.package,...(0,fields.
U)(library,"keyUuid","name","filename","groupId","artifactId"),...(0,fields.U)(library,"version","type","coordinates","l\
anguages"),...(0,fields.U)(library,"matchType","url"),licenses:library.licenses.map(license=>(0,fields.U)(license,"name",
"spdxName")),vulnerabilities:library.vulnerabilities.map(vulnerability=>(0,fields.U)(vulnerability,"id","severity","scor\
e","fix")),...(0,fields.U)(library,"outdated","newestVersion"),projects:Array.from(projects),direct:direct.length>0?Array.
from(direct):void 0}}const jsonFormat={name:"json",output:"report-path",file:"mend-report.json",fileFor:({portfolio})=>portfolio?
"mend-portfolio.json":void 0,write(source2){const{result,generatedAt,tree,packageOrder,links}=source2;if(result.portfolio)
return portfolioJson(result.portfolio,source2);const{runUrl}=links;return jsonReport(result,{generatedAt,runUrl,tree,packageOrder})}};
function jsonReport(result,options){return(0,json_chunks.V)(()=>reportFacts(result,options))}function reportFacts(result,options){
const{packageOrder}=options;return{...headFacts(result,options),...(0,findings.Xu)("lists",result,options),projects:result.
targets?.map(target=>({...report_projectFacts(target,result),...(0,findings.Xu)("lists",target,{packageOrder})}))}}function pageFacts(result,options){
return{...headFacts(result,options),projects:result.targets?.map(target=>report_projectFacts(target,result))}}function headFacts(result,{
generatedAt,runUrl}){return{schemaVersion:version.C,generatedAt:generatedAt.toISOString(),runUrl,...(0,result_facts.H)(result),
projects:void 0,...(0,result_facts.P)(result),...(0,findings.Xu)("details",result)}}function report_projectFacts(target,result){
const facts=(0,result_facts.P)((0,source.Q)(target,result));return{...facts,project:facts.project??{name:target.name,status:void 0},
...(0,findings.Xu)("details",target)}}}),8923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>endFacts,P:()=>resultFacts});var _domain_operations_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
3088),_findings_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6837),_findings_names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5306);const order={wait:void 0};function resultFacts(result){return{...endFacts(result),...order,...(0,_findings_index_js__WEBPACK_IMPORTED_MODULE_0__.
Xu)("facts",result)}}function endFacts(result){const{failure}=result;return{operation:result.operation??_domain_operations_js__WEBPACK_IMPORTED_MODULE_2__.
s,result:result.outcome,reasons:[...result.reasons],failure:failure&&{what:failure.what,said:failure.said,why:failure.why,
fix:failure.fix},dryRun:result.dryRun,product:(0,_findings_names_js__WEBPACK_IMPORTED_MODULE_1__.KT)(result,"product"),project:(0,_findings_names_js__WEBPACK_IMPORTED_MODULE_1__.
KT)(result,"project")}}}),3607:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Oy:()=>dryRunWords,dx:()=>looks,rt:()=>runName,sl:()=>projectTally,ug:()=>failsStep,wX:()=>outcomeWords});
var _domain_operations_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3088),_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6094),_text_words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2230);const looks={passed:{icon:"\u2705",words:"pa\
ssed",fails:!1},failed:{icon:"\u274C",words:"failed",fails:!0,level:"error"},warned:{icon:"\u26A0\uFE0F",words:"warned",
fails:!1,level:"warning"},skipped:{icon:"\u23ED\uFE0F",words:"skipped",fails:!1,level:"notice"},planned:{icon:"\u{1F4DD}",
words:"planned",fails:!1,level:"notice"},"timed-out":{icon:"\u23F1\uFE0F",words:"timed out",fails:!0,level:"error"},cancelled:{
icon:"\u{1F6D1}",words:"cancelled",fails:!0,level:"error"},error:{icon:"\u{1F4A5}",words:"error",fails:!0,level:"error"}};
function failsStep(outcome){return looks[outcome].fails}function outcomeWords(outcome,conditions){const{words}=looks[outcome];
return conditions?.length===0?`${words}, no conditions set`:words}const dryRunWords="dry run, nothing was changed";function operationWord(operation){
return operation===_domain_operations_js__WEBPACK_IMPORTED_MODULE_2__.s?"":operation??""}function runName(operation){return[
"Mend Project",operationWord(operation)].filter(Boolean).join(": ")}function projectTally(outcomes){const words=[...Map.
groupBy(outcomes,outcome=>outcome)].map(([outcome,{length}])=>outcome==="error"?(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__.
hS)(length,looks.error.words):`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.zD)(length)} ${looks[outcome].words}`);
return`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__.hS)(outcomes.length,"project")}: ${words.join(", ")}`}}),1330:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>about,Q:()=>alone});var _domain_inventory_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6465);function about(target,source){const{hierarchy}=target.reported??{};return{...source,tree:hierarchy&&(0,_domain_inventory_flat_tree_js__WEBPACK_IMPORTED_MODULE_0__.
s)(hierarchy),result:alone(target,source.result)}}function alone(target,all){const{operation,dryRun}=all;return{operation,
dryRun,...target}}}),9029:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{p:()=>linkLine,y:()=>links});var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6094);const keepFiles=(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`The runner deletes the report files when the job ends. To keep them, set \`report-directory\` and upload it in a later step with \`actions/upload-artifact\`.`;
function links(source){const{result,report,page}=source,isKept=(report??page)!==void 0&&isAboutContents(result);return{id:"\
links",full:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(linkLine(source),isKept?keepFiles:_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
s6)}}function linkLine({links:links2,report,page}){const parts=[...links2.projectUrl?[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
nf)("Project in Mend",links2.projectUrl)]:[],...links2.runUrl?[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.nf)("Th\
is workflow run",links2.runUrl)]:[],...page?[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`Page: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
aY)(page)} (output \`html-path\`)`]:[],...report?[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`Report: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
aY)(report)} (output \`report-path\`)`]:[]];return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(parts," \xB7 ")}
function isAboutContents({reported,targets=[]}){return[{reported},...targets].some(one=>one.reported!==void 0)}}),9352:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>page});var findings=__webpack_require__(6837),findings_section=__webpack_require__(
5641),markdown=__webpack_require__(6094),links=__webpack_require__(9029),names=__webpack_require__(5306),list=__webpack_require__(
6459),words=__webpack_require__(2230);const maxScans=20,maxChanges=20;function scanStates(scans,room){const seen=scans.filter(
({changes})=>changes.length>0),left=seen.length-maxScans;return(0,markdown.e5)([...seen.slice(0,maxScans).map(statesOf),
...left>0?[(0,list.OS)(left,room)]:[]])}function statesOf({changes}){return(0,list.mG)(changes,maxChanges,({state,atSeconds})=>(0,markdown.
md)`${(0,markdown.aY)(state,40)} at ${(0,markdown.CS)((0,words.p0)(atSeconds))}`,{between:" \u2192 "})}function run(source){
const{reported,waited:{scans}={scans:[]}}=source.result,full=(0,markdown.Bv)(facts(source),scanStates(scans,source));if(full===
"")return;const brief=scans.length>0?(0,list.Jn)((0,markdown.md)`Scan states`,scans.length,source):markdown.s6;return reported?
(0,findings_section.TM)("run","\u2139\uFE0F About this run",{full,brief}):{id:"run",full,brief}}function facts(source){const{
result}=source,rows=[...result.targets?[]:nameRows(result),...(0,findings.d9)(result,source)];return rows.length===0?markdown.
s6:(0,markdown.tp)([(0,markdown.md)`Fact`,(0,markdown.md)`Value`],rows)}const labels=[["product",(0,markdown.md)`Product`],
["project",(0,markdown.md)`Project`]],statusMarks={existing:(0,markdown.md)` (existing)`,created:(0,markdown.md)` ✨ created`,
planned:(0,markdown.md)` 📝 would be created`,missing:(0,markdown.md)` ❌ not created`,unclear:(0,markdown.md)` exists now; the answer to its creation was lost`};
function nameRows(result){return labels.flatMap(([scope,label])=>{const known=(0,names.KT)(result,scope);if(!known)return[];
const{status,look}=known,mark=look?(0,markdown.md)` ❓ unclear: ${(0,markdown.em)(look)}`:status?statusMarks[status]:markdown.
s6;return[[label,(0,markdown.md)`${(0,markdown.aY)(known.name,200)}${mark}`]]})}var targets=__webpack_require__(2464),verdict=__webpack_require__(
717);function page(source){const top=(0,verdict.WJ)(source),all=sections(source),stays=({id:id2})=>findings_section.DI[id2]===
1/0,rest=all.filter(section=>!stays(section)),shown=source.result.targets?[...(0,targets.z)(source,foldOf),...rest.filter(
isShared)]:rest;return{head:{full:(0,markdown.Bv)(top,...all.filter(stays).map(({full})=>full)),verdict:top,line:(0,verdict.
MT)(source.result)},sections:shown.map(section=>({...section,priority:findings_section.DI[section.id]}))}}function sections(source){
return(0,findings_section.g)([...(0,findings.YS)(source),run(source),(0,links.y)(source)])}function isShared({id:id2}){return id2===
"statuses"||id2==="links"}const inTable=new Set(["counts","scan-notes"]);function foldOf(source){const own=sections(source).
filter(section=>!isShared(section)&&!inTable.has(section.id));return(0,markdown.Bv)((0,verdict.nJ)(source.result),(0,verdict.
c8)(source.result),...own.map(({full})=>full))}}),2485:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{PM:()=>wholePage,c5:()=>fitToBudget});var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
11),_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6094);const maxBytes=1e6;function fitToBudget({head,
sections},room){const limit=Math.min(room,maxBytes),parts=sections.map(section=>({section,shown:section.full,size:sizeOf(
section.full)}));let size=parts.reduce((sum,part)=>sum+part.size,headSize(head));for(const[part,less]of losses(parts)){if(size<=
limit)break;const saved=part.size-sizeOf(less);saved<=0||(size-=saved,part.size-=saved,part.shown=less)}if(size>limit)return{
text:smaller(head,limit),shown:[]};const shown=parts.filter(part=>part.shown!=="");return{text:`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
Bv)(head.full,...shown.map(part=>part.shown))}
`,shown:shown.map(({section})=>section.id)}}function losses(parts){const order=parts.toSorted((a,b)=>a.section.priority-
b.section.priority);return[...order.map(one=>[one,one.section.brief||_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s6]),
...order.map(one=>[one,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s6])]}function sizeOf(text){return text===""?0:(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.
ee)(text)+2}function headSize({full}){return(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.ee)(full)+1}function smaller({
verdict,line},limit){const fitting=[verdict,line].find(text=>(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.ee)(text)+
1<=limit);return fitting===void 0?"":`${fitting}
`}function*wholePage({head,sections}){yield head.full;for(const{full}of sections)yield`

${full}`;yield`
`}}),2464:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{z:()=>targets});var not_passed=__webpack_require__(5260),row_words=__webpack_require__(5536),clean=__webpack_require__(
11),markdown=__webpack_require__(6094),words=__webpack_require__(2230),compared_changes=__webpack_require__(1150);function changeTotals(targets2){
const all=targets2.flatMap(({compared})=>compared??[]);if(all.length===0)return markdown.s6;const deltas=all.map(({delta})=>delta),
left=targets2.length-all.length,changes=(0,compared_changes.b)(together(deltas)),parts=[(0,markdown.md)`Compared with the baseline: ${projects(
all)}`,...changes.length>0?changes:[(0,markdown.md)`nothing changed`],...unknown(deltas),...left>0?[(0,markdown.md)`${left} could not be compared`]:
[]];return(0,markdown.md)`${(0,markdown.fj)(parts," \xB7 ")}.`}function together(deltas){const all=of=>deltas.flatMap(delta=>of(
delta)??[]);return{added:all(({added})=>added),removed:all(({removed})=>removed),changed:all(({changed})=>changed),licenseChanges:all(
({licenseChanges})=>licenseChanges),newLicenses:[],newVulnerabilities:all(delta=>delta.newVulnerabilities),fixedVulnerabilities:all(
delta=>delta.fixedVulnerabilities)}}function unknown(deltas){const open=deltas.filter(delta=>!delta.newVulnerabilities),
empty=deltas.filter(delta=>delta.newVulnerabilities&&!delta.fixedVulnerabilities);return[...open.length>0?[(0,markdown.md)`vulnerabilities not compared in ${projects(
open)}`]:[],...empty.length>0?[(0,markdown.md)`${projects(empty)} with an empty inventory`]:[]]}function projects({length}){
return(0,markdown.CS)((0,words.hS)(length,"project"))}var contents=__webpack_require__(6212),inventory_columns=__webpack_require__(
5786),section=__webpack_require__(5641),reports_outcome=__webpack_require__(3607),reports_source=__webpack_require__(1330),
text_list=__webpack_require__(6459),severity=__webpack_require__(6360);const maxRows=100;function targets(source,foldOf){
const all=source.result.targets??[],folds=(0,text_list.$1)(all,maxRows,source).flatMap(target=>{const full=foldOf((0,reports_source.
C)(target,source)),{icon}=reports_outcome.dx[target.outcome],title=`${icon} ${(0,clean.pj)(target.name,80)}`;return full===
markdown.s6?[]:[(0,section.TM)("target",title,{full})]});return[overview(all,source),...folds]}function overview(list,source){
const read=list.some(({reported})=>reported?.inventoryFigures),columns=[...names,...read?figures:[],...list.some(({reasons})=>reasons.
length>0)?[why]:[]],changes=changeTotals(list),rows={headers:columns.map(({header})=>header),alignment:columns.map(({align})=>align),
list,max:maxRows,row:target=>columns.map(({cell})=>cell(target))};return(0,section.wW)("targets",(0,markdown.md)`Projects`,
{full:(0,markdown.Bv)(changes,(0,text_list.Lc)(rows,source)),brief:(0,markdown.Bv)(changes,(0,text_list.Jn)((0,markdown.
md)`Projects`,list.length,source))})}const names=[{header:(0,markdown.md)`Result`,align:"left",cell({outcome}){const{icon,
words:words2}=reports_outcome.dx[outcome];return(0,markdown.md)`${(0,markdown.CS)(icon)}&nbsp;${(0,markdown.CS)(words2)}`}},
{header:(0,markdown.md)`Project`,align:"left",cell:({name})=>(0,markdown.aY)(name,60)}],maxConditions=3,why={header:(0,markdown.
md)`Why`,align:"left",cell({gated,reasons:[reason=""]}){if(!(0,not_passed.zU)(gated?.rows)(reason))return(0,markdown.em)(
reason,100);const failed=(0,not_passed.KN)(gated?.rows),shown=failed.slice(0,maxConditions).map(conditionWithValue),more=failed.
length-shown.length;return(0,markdown.fj)(more>0?[...shown,(0,markdown.md)`${more} more`]:shown,"<br>")}};function conditionWithValue(row){
const{condition,actual}=row,name=(0,markdown.aY)(condition,60);return actual===void 0?(0,markdown.md)`${name}: not judged`:
(0,markdown.md)`${name}: ${(0,markdown.CS)((0,row_words.uM)(row,actual))}`}const figures=[figure(inventory_columns.q.libraries),
figure(inventory_columns.q.vulnerable),figure({...inventory_columns.q.critical,header:severity.kW.critical}),figure({...inventory_columns.
q.high,header:severity.kW.high}),{header:(0,markdown.md)`Inventory of`,align:"left",cell:({reported:{inventory}={}})=>inventory?
inventoryDay(inventory):markdown.s6}];function inventoryDay(inventory){const date=(0,contents.H)(inventory);return(0,markdown.
CS)(/^\d{4}-\d\d-\d\d/.exec(date)?.[0]??date)}function figure({header,of}){return{header,align:"right",cell:({reported:{
inventoryFigures:known}={}})=>known?(0,markdown.md)`${of(known)??(0,markdown.md)`not yet`}`:markdown.s6}}}),717:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MT:()=>verdictLine,WJ:()=>verdict,c8:()=>failureBox,nJ:()=>reasonList});var _domain_gate_not_passed_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
5260),_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11),_findings_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6837),_findings_names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5306),_outcome_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
3607),_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6094);function verdict(source){const{result}=source;
return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Bv)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.R_)(2,title(
result)),verdictLine(result),reasonList(result),failureBox(result),hint(source))}function verdictLine(result){const{outcome,
failure,dryRun,gated}=result,words=(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__.wX)(outcome,gated?.rows),parts=[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
md)`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.CS)(_outcome_js__WEBPACK_IMPORTED_MODULE_3__.dx[outcome].icon)} **${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
CS)(words)}**`,...failure?[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.em)(failure.what,300)]:[],...dryRun?[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
CS)(_outcome_js__WEBPACK_IMPORTED_MODULE_3__.Oy)]:[],...(0,_findings_index_js__WEBPACK_IMPORTED_MODULE_1__.Lx)(result).map(
part=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.CS)(part))];return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
fj)(parts," \xB7 ")}function title(result){const name=(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.CS)((0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__.
rt)(result.operation));if(result.targets){const all=(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__.sl)(result.targets.map(({
outcome})=>outcome));return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md)`${name} of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
CS)(all)}`}const names=[(0,_findings_names_js__WEBPACK_IMPORTED_MODULE_2__.tZ)(result),(0,_findings_names_js__WEBPACK_IMPORTED_MODULE_2__.
j1)(result)].filter(name2=>name2!==void 0).map(name2=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.aY)(name2,80)),path=(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
fj)(names," \u203A ");return names.length===0?name:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md)`${name} ${path}`}
const maxOfMany=10,maxReasons=200;function reasonList(result){const{reasons,failure,checked,gated,targets}=result;if(checked)
return _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.s6;const shownBelow=[...failure?[failure.what]:[],...(0,_domain_gate_not_passed_js__WEBPACK_IMPORTED_MODULE_5__.
KN)(gated?.rows).map(({condition})=>`${condition}: `),...(targets??[]).flatMap(({name,gated:gated2})=>(0,_domain_gate_not_passed_js__WEBPACK_IMPORTED_MODULE_5__.
KN)(gated2?.rows).map(({condition})=>`${name}: ${condition}: `))],left=reasons.filter(reason=>!shownBelow.some(start=>reason.
startsWith(start)));return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.e5)((0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.
Tu)(left,targets?maxOfMany:maxReasons).map(reason=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.em)(reason)))}function failureBox({
failure}){if(!failure)return _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.s6;const{said,why,fix}=failure,advice=(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
Bv)(said?.trim()?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md)`**Mend said:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
aY)(said,500)}`:_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.s6,why?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
md)`**Likely cause:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.em)(why)}`:_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
s6,fix?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md)`**What to change:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
em)(fix)}`:_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.s6);return advice===""?_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
s6:(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.xE)("CAUTION",advice)}function hint({result,warnOnly}){const{outcome,
waited,portfolio}=result;if(outcome==="warned"&&warnOnly)return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.xE)("NO\
TE",(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md)`\`warn-only\` is \`true\`: a condition that fails is a warning and does not fail this step.`);
if(outcome!=="timed-out"&&outcome!=="cancelled"||portfolio)return _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.s6;const open=waited?.
scans.filter(({end})=>!end||end==="timed-out");if(!open?.length)return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
xE)("NOTE",runAgain);const seen=open.some(({state})=>state!==void 0);return(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
xE)("NOTE",seen?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md)`${continues} ${waitAgain}`:waitAgain)}const continues=(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.
md)`The scan continues at Mend.`,waitAgain=(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md)`A step with \`operation: wait\` and the same project resumes waiting: it finds the request token in the project's last scan.`,
runAgain=(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__.md)`Run the job again: what is already done is not repeated.`}),
4291:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{B0:()=>fixWords,Nd:()=>fixShare,x0:()=>fixSentence});var _markdown_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6094);function fixWords(fix){const{version,texts=[],fixes,of}=fix,shown=version??texts.join(" | ");return fixes<of&&fixes>
0?`${shown} (${fixShare(fix)})`:shown}function fixShare({fixes,of}){return`fixes ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
zD)(fixes)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.zD)(of)}`}function fixSentence(fix){const{version,fixes=0,
of=0}=fix??{};return version===void 0||of<2?"":`Version ${version} fixes ${shareOf(fixes,of)} vulnerabilities`}function shareOf(fixes,of){
return fixes<of?`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.zD)(fixes)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
zD)(of)}`:of===2?"both":`all ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.zD)(of)}`}}),4:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>jsonChunks,o:()=>LazyObject});var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
11);class LazyObject{entries;constructor(entries){this.entries=entries}}function*jsonChunks(make){yield*pieces(make(),`
`),yield`
`}function*pieces(value,line){value instanceof Iterator?yield*lazy(value,item=>JSON.stringify(item),"[]",line):value instanceof
LazyObject?yield*lazy(value.entries,fieldText,"{}",line):holdsLazy(value)?yield*nested(Object(value),line):yield(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.
Pq)(value,2).replaceAll(`
`,line)}function fieldText([name,value]){return`${JSON.stringify(name)}: ${JSON.stringify(value)}`}const chunkSize=65536;
function*lazy(items,textOf,[open,close],line){let text=open??"",before="";for(const item of items)text+=`${before}${line}\
  ${textOf(item)}`,before=",",!(text.length<chunkSize)&&(yield escaped(text),text="");yield escaped(`${text}${before&&line}${close}`)}
function escaped(text){return Buffer.byteLength(text)===text.length&&!text.includes("\x7F")?text:(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.
ts)(text)}function*nested(value,line){const inner=`${line}  `,isList=Array.isArray(value);let before=isList?"[":"{";for(const[
name,field]of Object.entries(value))field!==void 0&&(yield before+inner+(isList?"":`${(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.
Pq)(name)}: `),yield*pieces(field,inner),before=",");yield line+(isList?"]":"}")}function holdsLazy(value){return typeof value!=
"object"||value===null?!1:Object.values(value).some(part=>part instanceof Iterator||part instanceof LazyObject||holdsLazy(
part))}}),9222:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{EU:()=>shortName,OD:()=>nameList,tW:()=>nameAndVersion});var _domain_library_identity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8028),_list_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6459),_markdown_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6094);function nameAndVersion(library){const name=(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)((0,_domain_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.
oZ)(library),60),{version}=library;return version===void 0?name:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md)`${name} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.
aY)(version,30)}`}function nameList(libraries,max,room){return(0,_list_js__WEBPACK_IMPORTED_MODULE_1__.mG)(libraries,max,
nameAndVersion,{room})}function shortName(library){const name=(0,_domain_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.
oZ)(library),parts=name.slice(name.lastIndexOf(":")+1).split("/"),[owner="",own=""]=parts.slice(-2);return parts.length===
1?owner||name:(owner.includes(".")?own:`${owner}/${own}`)||name}}),6459:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$1:()=>first,Hy:()=>withRest,Jn:()=>elsewhere,Lc:()=>listTable,OS:()=>more,mG:()=>inline});
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6094);function more(count,{report},what=_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
s6){const shown=what===""?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${count} more`:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
md)`${count} more ${what}`;return report?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${shown} in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
aY)(report)}`:shown}function elsewhere(name,count,room){return(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${name}: ${more(
count,room)}.`}function first(list,max,{uncut,most=max}){return uncut?list:list.slice(0,Math.min(max,most))}function withRest(block,left,room){
return left>0?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(block,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${more(
left,room)}.`):block}function listTable({headers,alignment,list,max,row},room){if(list.length===0)return _markdown_js__WEBPACK_IMPORTED_MODULE_0__.
s6;const rows=first(list,max,room).map(entry=>row(entry)),left=list.length-rows.length;return withRest((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
tp)(headers,rows,alignment),left,room)}function inline(list,max,show,{between=", ",room={}}={}){const parts=first(list,max,
room).map(entry=>show(entry)),left=list.length-parts.length;return(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(left>
0?[...parts,more(left,room)]:parts,between)}}),6094:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bv:()=>blocks,CS:()=>prose,EU:()=>fence,R_:()=>heading,aY:()=>code,e5:()=>bullets,
em:()=>sentence,fj:()=>join,lc:()=>withoutBacklinks,md:()=>md,nf:()=>link,s6:()=>nothing,tp:()=>table,xE:()=>alert,zD:()=>_domain_text_counted_js__WEBPACK_IMPORTED_MODULE_2__.
z,zH:()=>details});var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11),_domain_text_counted_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4428),_web_address_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4e3);function markdown(text){return text}function md(words,...values){
const shown=values.map(value=>typeof value=="number"?(0,_domain_text_counted_js__WEBPACK_IMPORTED_MODULE_2__.z)(value):value);
return String.raw({raw:words},...shown)}const nothing=md``,blank=md`(blank)`;function join(parts,between){return parts.join(
between)}function blocks(...parts){return join(parts.filter(part=>part!==""),`

`)}function code(text,max=100){const shown=(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.pj)(text,max);if(shown===
"")return blank;const ticks="`".repeat(longestRun(shown)+1),pad=/^`|`$/.test(shown)?" ":"";return`${ticks}${pad}${shown}${pad}${ticks}`}
function longestRun(text){return(text.match(/`+/g)??[]).reduce((longest,run)=>Math.max(longest,run.length),0)}function fence(language,lines){
const shown=lines.map(_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.TN).join(`
`),ticks="`".repeat(Math.max(3,longestRun(shown)+1));return`${ticks}${language}
${shown}
${ticks}`}const escapes=[[/[\\`*_[\]<>#~$&]/g,"\\$&"],[/@/g,"@\u200B"],[/#(?=\d)/g,"#\u200B"],[/\b(GH-)(?=\d)/gi,"$1\u200B"],
[/(?<![\w.]):(?=[\w+-]+:)/g,":\u200B"],[/:\/\//g,"://\u200B"],[/(www)\./gi,"$1\u200B."],[/^[-+=]/,"\\$&"],[/^(\d+)([.)])(?=\s|$)/,
"$1\\$2"],[/!$/,"\\!"],[/\|/g,"&#124;"],[/\u200B/g,"&#8203;"]];function prose(text,max=500){const escaped=(shown,[found,
instead])=>shown.replace(found,instead);return escapes.reduce(escaped,(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.
pj)(text,max))}function sentence(text,max=1e3){const parts=(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.pj)(text,
max).split(/`([^`]+)`/);return join(parts.map((part,index)=>{if(index%2===1)return code(part);const[,before="",inner="",
after=""]=/^(\s*)(.*?)(\s*)$/.exec(part)??[];return`${before}${prose(inner)}${after}`}),"")}const unsafeInUrl=/[()<>[\]\s|\\`$'"{}^]/g;
function link(text,address,max=100){const label=prose(text,max)||blank,url=(0,_web_address_js__WEBPACK_IMPORTED_MODULE_1__.
D)(address);if(url===void 0)return label;const href=url.replace(unsafeInUrl,sign=>`%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
return`[${label}](${href.replaceAll("&","&amp;")})`}const githubLink=/\]\(https?:\/\/(?:www\.)?github\.com\/(?!advisories\/|[^/)]+\/[^/)]+\/(?:actions\/runs|security\/advisories)\/)/g;
function withoutBacklinks(text){return text.replace(githubLink,"](https://redirect.github.com/")}function table(headers,rows,alignment=[]){
const rule=headers.map((_,index)=>alignment[index]==="right"?"--:":":--"),lines=[headers.map(cell),rule,...rows.map(row=>row.
map(cell))];return lines.map(cells=>`| ${cells.join(" | ")} |`).join(`
`)}function cell(content){return content.replace(/\s*\n\s*/g," ").replace(/(\\?)\|/g,(_,slash)=>slash?"\\\u200B\\|":"\\|")}
function details(title,body){const shown=(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.pj)(title,200).replaceAll(
"&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[@#]|\bGH-(?=\d)/gi,"$&&#8203;");return`<details><su\
mmary>${shown}</summary>

${body}

</details>`}function heading(level,text){return`${"#".repeat(level)} ${text}`}function bullets(items){return join(items.
map(item=>md`- ${item}`),`
`)}function alert(kind,body){const lines=[`[!${kind}]`,...body.split(`
`)];return lines.map(line=>`> ${line}`.trimEnd()).join(`
`)}}),1924:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{JB:()=>graph,Pf:()=>label,rL:()=>pie});var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11),_markdown_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6094);const anySign=/[^\p{L}\p{N} ]/gu,special=/(?!(?<=[\p{L}\p{N}])[-.](?=[\p{L}\p{N}]))[^\p{L}\p{N} ]/gu;function label(text,max=40){
const shown=(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.pj)(text,max);return shown===""?"blank":shown.replace(
/www\./i.test(shown)?anySign:special,sign=>`#${sign.codePointAt(0)};`)}const palette=["#218bff","#2da44e","#d4a72c","#a4\
75f9","#e16f24","#e85aad","#8c959f"];function pie(slices){const shown=slices.filter(({size})=>size>0).toSorted((a,b)=>b.
size-a.size);if(shown.length<2)return _markdown_js__WEBPACK_IMPORTED_MODULE_1__.s6;const colors=shown.map(({color},index)=>`\
"pie${index+1}": "${color??palette[index%palette.length]}"`);return(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.EU)("mer\
maid",[`%%{init: {"themeVariables": {${colors.join(", ")}}}}%%`,"pie showData",...shown.map(({name,size})=>`  "${label(name)}\
" : ${size}`)])}function graph({boxes,arrows,borders}){const names=new Map(boxes.map(({id:id2},index)=>[id2,`n${index+1}`])),
used=new Set(boxes.map(({kind})=>kind));return(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.EU)("mermaid",["graph LR",...boxes.
map(({id:id2,text,kind})=>`  ${names.get(id2)}["${label(text,50)}"]${kind?`:::${kind}`:""}`),...arrows.map(({from,to,skipped})=>{
const line=skipped>0?`-->|${skipped} more|`:"-->";return`  ${names.get(from)} ${line} ${names.get(to)}`}),...Object.entries(
borders).filter(([kind])=>used.has(kind)).map(([kind,color])=>`  classDef ${kind} stroke:${color},stroke-width:3px`)])}}),
8745:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C:()=>originText,W:()=>workspaceNote});var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11),_markdown_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6094);const workspaceMark=(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`✏️`;function originText({file,line,isWorkspace}){
const place=(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(`${(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.pj)(
file,maxFile)}:${line}`,maxFile+20);return isWorkspace?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`${place}&nbsp;${workspaceMark}`:
place}const maxFile=100,workspaceNote=(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)`${workspaceMark} Read from the checked-out code, so a pull request can change it.`}),
6281:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{j:()=>padded});var _markdown_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6094);function padded(title,spaces){return(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
fj)([title,...Array.from({length:spaces},()=>_markdown_js__WEBPACK_IMPORTED_MODULE_0__.s6)],"&nbsp;")}}),6360:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VQ:()=>ratings,aX:()=>severityColors,i_:()=>ratingCounts,iq:()=>severityMarks,
kW:()=>severityDots});var _domain_library_library_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6427),_markdown_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6094);const severityDots={critical:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`🔴`,high:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
md)`🟠`,medium:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`🟡`,low:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
md)`🔵`,unrated:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`⚪`},severityMarks={critical:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
md)`${severityDots.critical}&nbsp;critical`,high:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${severityDots.high}&nbsp;high`,
medium:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${severityDots.medium}&nbsp;medium`,low:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
md)`${severityDots.low}&nbsp;low`,unrated:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${severityDots.unrated}&nbsp;unrated`},
severityColors={critical:"#cf222e",high:"#e16f24",medium:"#d4a72c",low:"#218bff",unrated:"#8c959f"},ratings=[..._domain_library_library_js__WEBPACK_IMPORTED_MODULE_1__.
g,"unrated"];function ratingCounts(vulnerabilities){const counts={critical:0,high:0,medium:0,low:0,unrated:0};for(const{
severity}of vulnerabilities)counts[severity??"unrated"]++;return counts}}),4e3:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>webAddress});function webAddress(text){if(text===void 0)return;const url=parsed(
text);if(!url||!/^https?:$/.test(url.protocol)||url.username||url.password||url.href.length>2e3)return;const{href}=url;if(href.
search(foreign)<0)return href;const{origin}=url;return origin+href.slice(origin.length).replace(foreign,encoded)}const parsed="\
parse"in URL?URL.parse:text=>URL.canParse(text)?new URL(text):null,foreign=/["'<>[\\\]^`{|}]/g;function encoded(sign){return`\
%${sign.charCodeAt(0).toString(16).toUpperCase()}`}}),2230:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bk:()=>emptySide,_E:()=>vulnerabilityCount,aZ:()=>emptySideText,b6:()=>libraryCount,
hS:()=>_domain_text_counted_js__WEBPACK_IMPORTED_MODULE_0__.h,j0:()=>dependencyCount,ji:()=>spaced,p0:()=>duration,v:()=>numberedFile});
var _domain_text_counted_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4428),_domain_text_duration_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5976);function libraryCount(count){return(0,_domain_text_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(count,"library","lib\
raries")}function dependencyCount(count){return(0,_domain_text_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(count,"depende\
ncy","dependencies")}function vulnerabilityCount(count){return(0,_domain_text_counted_js__WEBPACK_IMPORTED_MODULE_0__.h)(
count,"vulnerability","vulnerabilities")}function duration(seconds){return(0,_domain_text_duration_js__WEBPACK_IMPORTED_MODULE_1__.
a)(seconds*1e3)}function numberedFile(file,number){return file.replace(".",`-${number}.`)}function spaced(value){return value.
replaceAll("-"," ")}function emptySide({before,now}){return now===0?"inventory":before===0?"baseline":void 0}const emptySideText={
inventory:"The inventory is empty. It has none of the libraries of the baseline, and it is not known which vulnerabiliti\
es are fixed.",baseline:"The baseline is empty, so every library counts as added and every vulnerability as new."}}),9484:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$y:()=>isWaived,Lu:()=>areLicensesWaived,PA:()=>waivedLast,Xt:()=>waivedLookup,
xI:()=>marked});var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6094);function marked(shown,isWaived2){
return isWaived2?(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${shown} 🛡️&nbsp;waived`:shown}function waivedLast(list,isWaived2){
return[...list.filter(one=>!isWaived2(one)),...list.filter(isWaived2)]}function isWaived({library,vulnerability},waived){
return waived.get(library.keyUuid)?.vulnerabilities?.has(vulnerability.id)??!1}function areLicensesWaived({keyUuid},licenses,waived){
const own=waived.get(keyUuid)?.licenses;return own?licenses.length===0?own.has(""):licenses.every(({name})=>own.has(name)):
!1}const made=new WeakMap;function waivedLookup({waived}){if(!waived)return new Map;const lookup=made.get(waived)??lookupOf(
waived);return made.set(waived,lookup),lookup}function lookupOf({findings}){const byLibrary=Map.groupBy(findings,({keyUuid})=>keyUuid);
return new Map([...byLibrary].map(([key,own])=>[key,ofLibrary(own)]))}function ofLibrary(findings){const vulnerabilities=new Map,
licenses=new Map;for(const{vulnerability,license,waiver}of findings)vulnerability!==void 0&&"state"in waiver&&vulnerabilities.
set(vulnerability,waiver),license!==void 0&&licenses.set(license,waiver);return{vulnerabilities,licenses,findings}}})};
