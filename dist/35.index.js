export const id=35,ids=[35],modules={4035:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{mermaidFormat:()=>mermaidFormat});
var _domain_library_identity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8028),_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
11),_domain_text_compare_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(185),_sbom_subject_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2113),_text_mermaid_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1924),_text_words_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
2230);const mermaidFormat={name:"mermaid",output:"mermaid-path",file:"mend-hierarchy.mmd",perProject:"instead",write:source=>source.
tree?lines(source,source.tree):void 0},maxNodes=60,maxEdges=100,maxBytes=1e4;function*lines(source,tree){yield diagram((0,_sbom_subject_js__WEBPACK_IMPORTED_MODULE_2__.
et)(source).project,tree)}function diagram(project,tree){const order=chosen(tree,maxNodes-2);for(let count=order.length;;count=
Math.floor(count*.9)){const text=drawn(project,tree,order.slice(0,count));if(count===0||(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__.
ee)(text)<=maxBytes)return text}}const widths=[{direct:20,below:5},{direct:Number.POSITIVE_INFINITY,below:Number.POSITIVE_INFINITY}];
function chosen(tree,max){const found=new Set,add=(keys,width)=>{for(const key of byWeight(keys,tree).slice(0,width))found.
size<max&&found.add(key)};for(const{direct,below}of widths){add(tree.direct,direct);for(const key of found)add(tree.dependencies.
get(key)??[],below)}return[...found]}function byWeight(keys,tree){const weighed=Array.from(keys,key=>({key,weight:tree.dependencies.
get(key)?.length??0,name:nameOf(key,tree)}));return weighed.sort((a,b)=>b.weight-a.weight||(0,_domain_text_compare_js__WEBPACK_IMPORTED_MODULE_5__.
U)(a.name,b.name)||(0,_domain_text_compare_js__WEBPACK_IMPORTED_MODULE_5__.U)(a.key,b.key)),weighed.map(({key})=>key)}function drawn(project,tree,keys){
const ids2=new Map(keys.map((key,index)=>[key,`n${index+1}`])),edges=edgesOf(tree,ids2).slice(0,maxEdges-1),left=leftOut(
tree,keys.length,edges.length);return["flowchart LR",`  n0["${(0,_text_mermaid_js__WEBPACK_IMPORTED_MODULE_3__.Pf)(project,
60)}"]`,...keys.map(key=>`  ${ids2.get(key)}["${(0,_text_mermaid_js__WEBPACK_IMPORTED_MODULE_3__.Pf)(nameOf(key,tree),60)}\
"]`),...edges,...left?[`  more["${left}"]`,"  n0 -.- more"]:[],""].join(`
`)}function edgesOf(tree,ids2){return[...[...ids2].filter(([key])=>tree.direct.has(key)).map(([,id2])=>`  n0 --> ${id2}`),
...[...ids2].flatMap(([key,id2])=>byWeight(tree.dependencies.get(key)??[],tree).map(child=>ids2.get(child)).filter(child=>child!==
void 0).map(child=>`  ${id2} --> ${child}`))]}function leftOut(tree,libraries,edges){let all=tree.direct.size;for(const children of tree.
dependencies.values())all+=children.length;const words=[[tree.libraries.size-libraries,"library","libraries"],[all-edges,
"dependency","dependencies"]].filter(([count])=>count>0).map(([count,one,many])=>(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__.
hS)(count,one,many));return words.length>0?`Not shown: ${words.join(" and ")}`:""}function nameOf(key,{libraries}){const library=libraries.
get(key);return library?`${(0,_domain_library_identity_js__WEBPACK_IMPORTED_MODULE_0__.oZ)(library)} ${library.version??
""}`:key}}),2113:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{Fs:()=>documentId,Uf:()=>toolName,et:()=>subjectOf});var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
11),_findings_names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5306);const toolName="mend-project-action";function subjectOf({
result,project=""}){return{product:(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0,_findings_names_js__WEBPACK_IMPORTED_MODULE_1__.
tZ)(result)??"",200)||void 0,project:(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0,_findings_names_js__WEBPACK_IMPORTED_MODULE_1__.
j1)(result)??project,200)||"project"}}function documentId(kind,source,components){const{product="",project}=subjectOf(source),
made=source.generatedAt.toISOString(),read=source.result.reported?.inventory?.lastUpdated??"",contents=contentsId(source,
components);return source.uuid([kind,product,project,made,read,contents])}const ids2=new WeakMap;function contentsId({uuid},components){
const id2=ids2.get(components)??uuid(components.map(({library})=>library.keyUuid));return ids2.set(components,id2),id2}})};
