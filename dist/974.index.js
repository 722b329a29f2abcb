export const id=974,ids=[974],modules={5974:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{csvFormat:()=>csvFormat});var library_fix=__webpack_require__(
6956),library=__webpack_require__(6427),license=__webpack_require__(2599),sbom_components=__webpack_require__(6669),fix_words=__webpack_require__(
4291),waived_lookup=__webpack_require__(9484);const charCodeOfDot=46,reEscapeChar=/\\(\\)?/g,rePropName=RegExp(`[^.[\\]]+\
|\\[(?:([^"'][^[]*)|(["'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))`,"g"),reIsDeepProp=/\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/,
reIsPlainProp=/^\w*$/,getTag=function(value){return Object.prototype.toString.call(value)},isSymbol=function(value){const type=typeof value;
return type==="symbol"||type==="object"&&value&&getTag(value)==="[object Symbol]"},isKey=function(value,object){if(Array.
isArray(value))return!1;const type=typeof value;return type==="number"||type==="symbol"||type==="boolean"||!value||isSymbol(
value)?!0:reIsPlainProp.test(value)||!reIsDeepProp.test(value)||object!=null&&value in Object(object)},stringToPath=function(string){
const result=[];return string.charCodeAt(0)===charCodeOfDot&&result.push(""),string.replace(rePropName,function(match,expression,quote,subString){
let key=match;quote?key=subString.replace(reEscapeChar,"$1"):expression&&(key=expression.trim()),result.push(key)}),result},
castPath=function(value,object){return Array.isArray(value)?value:isKey(value,object)?[value]:stringToPath(value)},toKey=function(value){
if(typeof value=="string"||isSymbol(value))return value;const result=`${value}`;return result=="0"&&1/value==-1/0?"-0":result},
get=function(object,path){path=castPath(path,object);let index=0;const length=path.length;for(;object!=null&&index<length;)
object=object[toKey(path[index++])];return index&&index===length?object:void 0},is_object=function(obj){return typeof obj==
"object"&&obj!==null&&!Array.isArray(obj)},normalize_columns=function(columns2){if(columns2==null)return[void 0,void 0];
if(typeof columns2!="object")return[Error('Invalid option "columns": expect an array or an object')];if(Array.isArray(columns2)){
const newcolumns=[];for(const column of columns2)if(typeof column=="string")newcolumns.push({key:column,header:column});else if(typeof column==
"object"&&column!==null&&!Array.isArray(column)){if(!column.key)return[Error('Invalid column definition: property "key" \
is required')];column.header===void 0&&(column.header=column.key),newcolumns.push(column)}else return[Error("Invalid col\
umn definition: expect a string or an object")];columns2=newcolumns}else{const newcolumns=[];for(const k in columns2)newcolumns.
push({key:k,header:columns2[k]});columns2=newcolumns}return[void 0,columns2]};class CsvError extends Error{constructor(code,message,...contexts){
Array.isArray(message)&&(message=message.join(" ")),super(message),Error.captureStackTrace!==void 0&&Error.captureStackTrace(
this,CsvError),this.code=code;for(const context of contexts)for(const key in context){const value=context[key];this[key]=
Buffer.isBuffer(value)?value.toString():value==null?value:JSON.parse(JSON.stringify(value))}}}const underscore=function(str){
return str.replace(/([A-Z])/g,function(_,match){return"_"+match.toLowerCase()})},normalize_options=function(opts){const options2={};
for(const opt in opts)options2[underscore(opt)]=opts[opt];if(options2.bom===void 0||options2.bom===null||options2.bom===
!1)options2.bom=!1;else if(options2.bom!==!0)return[new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE",["option `bom` is opt\
ional and must be a boolean value,",`got ${JSON.stringify(options2.bom)}`])];if(options2.delimiter===void 0||options2.delimiter===
null)options2.delimiter=",";else if(Buffer.isBuffer(options2.delimiter))options2.delimiter=options2.delimiter.toString();else if(typeof options2.
delimiter!="string")return[new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE",["option `delimiter` must be a buffer or a s\
tring,",`got ${JSON.stringify(options2.delimiter)}`])];if(options2.quote===void 0||options2.quote===null)options2.quote=
'"';else if(options2.quote===!0)options2.quote='"';else if(options2.quote===!1)options2.quote="";else if(Buffer.isBuffer(
options2.quote))options2.quote=options2.quote.toString();else if(typeof options2.quote!="string")return[new CsvError("CS\
V_OPTION_QUOTE_INVALID_TYPE",["option `quote` must be a boolean, a buffer or a string,",`got ${JSON.stringify(options2.quote)}`])];
if((options2.quoted===void 0||options2.quoted===null)&&(options2.quoted=!1),options2.escape_formulas===void 0||options2.
escape_formulas===null)options2.escape_formulas=!1;else if(typeof options2.escape_formulas!="boolean")return[new CsvError(
"CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE",["option `escape_formulas` must be a boolean,",`got ${JSON.stringify(options2.
escape_formulas)}`])];if((options2.quoted_empty===void 0||options2.quoted_empty===null)&&(options2.quoted_empty=void 0),
options2.quoted_match===void 0||options2.quoted_match===null||options2.quoted_match===!1?options2.quoted_match=null:Array.
isArray(options2.quoted_match)||(options2.quoted_match=[options2.quoted_match]),options2.quoted_match)for(const quoted_match of options2.
quoted_match){const isString=typeof quoted_match=="string",isRegExp=quoted_match instanceof RegExp;if(!isString&&!isRegExp)
return[new CsvError("CSV_OPTION_QUOTED_MATCH",["option `quoted_match` must be a string or a regex,",`got ${JSON.stringify(
options2.quoted_match)}`])]}if((options2.quoted_string===void 0||options2.quoted_string===null)&&(options2.quoted_string=
!1),(options2.eof===void 0||options2.eof===null)&&(options2.eof=!0),options2.escape===void 0||options2.escape===null)options2.
escape='"';else if(Buffer.isBuffer(options2.escape))options2.escape=options2.escape.toString();else if(typeof options2.escape!=
"string")return[Error(`Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options2.escape)}`)];if(options2.
escape.length>1)return[Error(`Invalid Option: escape must be one character, got ${options2.escape.length} characters`)];
if(options2.header===void 0||options2.header===null||options2.header===!1)options2.header=!1;else if(options2.header!==!0)
throw new CsvError("CSV_INVALID_OPTION_HEADER",["option `header` is expected to be a boolean,",`got ${JSON.stringify(options2.
header)}`],options2);if(options2.header_as_comment===void 0||options2.header_as_comment===null||options2.header_as_comment===
!1)options2.header_as_comment=!1;else if(options2.header_as_comment===!0)options2.header_as_comment="#";else if(Buffer.isBuffer(
options2.header_as_comment))options2.header_as_comment=options2.header_as_comment.toString();else if(typeof options2.header_as_comment!=
"string")throw new CsvError("CSV_INVALID_OPTION_HEADER_AS_COMMENT",["option `header_as_comment` must be a boolean, a str\
ing or a buffer,",`got ${JSON.stringify(options2.header_as_comment)}`],options2);const[errColumns,columns2]=normalize_columns(
options2.columns);if(errColumns!==void 0)return[errColumns];if(options2.columns=columns2,(options2.quoted===void 0||options2.
quoted===null)&&(options2.quoted=!1),(options2.cast===void 0||options2.cast===null)&&(options2.cast={}),(options2.cast.bigint===
void 0||options2.cast.bigint===null)&&(options2.cast.bigint=value=>""+value),(options2.cast.boolean===void 0||options2.cast.
boolean===null)&&(options2.cast.boolean=value=>value?"1":""),(options2.cast.date===void 0||options2.cast.date===null)&&(options2.
cast.date=value=>""+value.getTime()),(options2.cast.number===void 0||options2.cast.number===null)&&(options2.cast.number=
value=>""+value),(options2.cast.object===void 0||options2.cast.object===null)&&(options2.cast.object=value=>JSON.stringify(
value)),(options2.cast.string===void 0||options2.cast.string===null)&&(options2.cast.string=function(value){return value}),
options2.on_record!==void 0&&typeof options2.on_record!="function")return[Error('Invalid Option: "on_record" must be a f\
unction.')];if(options2.quote_record_delimiter===void 0||options2.quote_record_delimiter===null)options2.quote_record_delimiter=
!options2.record_delimiter;else if(typeof options2.quote_record_delimiter!="boolean")return[new CsvError("CSV_OPTION_QUO\
TE_RECORD_DELIMITER_INVALID_TYPE",["option `quote_record_delimiter` must be a boolean,",`got ${JSON.stringify(options2.quote_record_delimiter)}`])];
if(options2.record_delimiter===void 0||options2.record_delimiter===null)options2.record_delimiter=`
`;else if(Buffer.isBuffer(options2.record_delimiter))options2.record_delimiter=options2.record_delimiter.toString();else if(typeof options2.
record_delimiter!="string")return[Error(`Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(
options2.record_delimiter)}`)];switch(options2.record_delimiter){case"unix":options2.record_delimiter=`
`;break;case"mac":options2.record_delimiter="\r";break;case"windows":options2.record_delimiter=`\r
`;break;case"ascii":options2.record_delimiter="";break;case"unicode":options2.record_delimiter="\u2028";break}return[void 0,
options2]},bom_utf8=Buffer.from([239,187,191]),emits_separator=function(value,separators){return separators.some(separator=>separator.
length!==0&&(value.indexOf(separator)!==-1||separator.length>1&&(value+separator).indexOf(separator)<value.length))},matches_quoted_match=function(value,quoted_match){
return quoted_match?quoted_match.some(pattern=>typeof pattern=="string"?value.indexOf(pattern)!==-1:value.search(pattern)!==
-1):!1},stringifier=function(options2,state,info){return{options:options2,state,info,__transform:function(chunk,push){if(!Array.
isArray(chunk)&&typeof chunk!="object")return Error(`Invalid Record: expect an array or an object, got ${JSON.stringify(
chunk)}`);if(this.info.records===0){if(Array.isArray(chunk)){if(this.options.header===!0&&this.options.columns===void 0)
return Error("Undiscoverable Columns: header option requires column option or object records")}else if(this.options.columns===
void 0){const[err2,columns2]=normalize_columns(Object.keys(chunk));if(err2)return;this.options.columns=columns2}}if(this.
info.records===0){this.bom(push);const err2=this.headers(push);if(err2)return err2}try{this.options.on_record&&this.options.
on_record(chunk,this.info.records)}catch(err2){return err2}let err,chunk_string;if(this.options.eof){if([err,chunk_string]=
this.stringify(chunk),err)return err;if(chunk_string===void 0)return;chunk_string=chunk_string+this.options.record_delimiter}else{
if([err,chunk_string]=this.stringify(chunk),err)return err;if(chunk_string===void 0)return;(this.options.header||this.info.
records)&&(chunk_string=this.options.record_delimiter+chunk_string)}this.info.records++,push(chunk_string)},stringify:function(chunk,chunkIsHeader=!1){
if(typeof chunk!="object")return[void 0,chunk];const{columns:columns2}=this.options,record=[];if(Array.isArray(chunk)){const length=columns2?
Math.min(chunk.length,columns2.length):chunk.length;for(let i=0;i<length;i++){const field=chunk[i],[err,value]=this.__cast(
field,{index:i,column:i,records:this.info.records,header:chunkIsHeader});if(err)return[err];record[i]=[value,field]}}else
for(let i=0;i<columns2.length;i++){const field=get(chunk,columns2[i].key),[err,value]=this.__cast(field,{index:i,column:columns2[i].
key,records:this.info.records,header:chunkIsHeader});if(err)return[err];record[i]=[value,field]}let csvrecord="";for(let i=0;i<
record.length;i++){let options3,err,[value,field]=record[i];if(typeof value=="string")options3=this.options;else if(is_object(
value)){if(options3={...value},value=options3.value,delete options3.value,typeof value!="string"&&value!==void 0&&value!==
null&&err)return[Error(`Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(
value)}`)];if(options3={...this.options,...options3},[err,options3]=normalize_options(options3),err!==void 0)return[err]}else if(value==
null)options3=this.options;else return[Error(`Invalid Casting Value: returned value must return a string, an object, nul\
l or undefined, got ${JSON.stringify(value)}`)];const{delimiter,escape,quote,quoted,quoted_empty,quoted_string,quoted_match,
record_delimiter,quote_record_delimiter,escape_formulas}=options3;if(value===""&&field==="")(matches_quoted_match(value,
quoted_match)||quoted_empty===!0||quoted_string===!0&&quoted_empty!==!1)===!0&&(value=quote+value+quote),csvrecord+=value;else if(value){
if(typeof value!="string")return[Error(`Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`)];
const containsdelimiter=emits_separator(value,[delimiter]),containsQuote=quote!==""&&value.indexOf(quote)>=0,containsEscape=value.
indexOf(escape)>=0&&escape!==quote,containsRecordDelimiter=emits_separator(value,[record_delimiter,...quote_record_delimiter===
!1?[]:[`
`,"\r"]]),quotedString=quoted_string&&typeof field=="string",quotedMatch=matches_quoted_match(value,quoted_match);if(escape_formulas)
switch(value[0]){case"-":if(typeof field=="number"||typeof field=="bigint")break;value=`'${value}`;break;case"=":case"+":case"\
@":case"	":case"\r":case"\uFF1D":case"\uFF0B":case"\uFF0D":case"\uFF20":value=`'${value}`;break}const shouldQuote=containsQuote===
!0||containsdelimiter||containsRecordDelimiter||quoted||quotedString||quotedMatch;shouldQuote===!0&&containsEscape===!0&&
(value=value.replaceAll(escape,()=>escape+escape)),containsQuote===!0&&(value=value.replaceAll(quote,()=>escape+quote)),
shouldQuote===!0&&(value=quote+value+quote),csvrecord+=value}else(quoted_empty===!0||field===""&&quoted_string===!0&&quoted_empty!==
!1)&&(csvrecord+=quote+quote);i!==record.length-1&&(csvrecord+=delimiter)}return[void 0,csvrecord]},bom:function(push){this.
options.bom===!0&&push(bom_utf8)},headers:function(push){if(this.options.header===!1||this.options.columns===void 0)return;
let err,headers=this.options.columns.map(column=>column.header);if(this.options.eof?([err,headers]=this.stringify(headers,
!0),headers+=this.options.record_delimiter):[err,headers]=this.stringify(headers,!0),err)return err;this.options.header_as_comment&&
(headers=this.options.header_as_comment+" "+headers),push(headers)},__cast:function(value,context){const type=typeof value;
try{return type==="string"?[void 0,this.options.cast.string(value,context)]:type==="bigint"?[void 0,this.options.cast.bigint(
value,context)]:type==="number"?[void 0,this.options.cast.number(value,context)]:type==="boolean"?[void 0,this.options.cast.
boolean(value,context)]:value instanceof Date?[void 0,this.options.cast.date(value,context)]:type==="object"&&value!==null?
[void 0,this.options.cast.object(value,context)]:value===null&&this.options.cast.null!==void 0?[void 0,this.options.cast.
null(value,context)]:value===void 0&&this.options.cast.undefined!==void 0?[void 0,this.options.cast.undefined(value,context)]:
[void 0,value]}catch(err){return[err]}}}},stringify=function(records,opts={}){const data=[],[err,options2]=normalize_options(
opts);if(err!==void 0)throw err;const api=stringifier(options2,{stop:!1},{records:0});for(const record of records){const err2=api.
__transform(record,function(record2){data.push(record2)});if(err2!==void 0)throw err2}if(data.length===0){api.bom(d=>{data.
push(d)});const err2=api.headers(headers=>{data.push(headers)});if(err2!==void 0)throw err2}return data.join("")};var clean=__webpack_require__(
11);const harmless=/^(?:[0-9A-Za-z][ -:<-~]*)?$/,formula=/(^|;)(?=[\s"'\u2018\u2019\u201C\u201D]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g,
maxCharacters=32767;function csvCell(text){return text.length<=maxCharacters&&harmless.test(text)?text:(0,clean.Jj)((0,clean.
TN)(text).replace(formula,"$1'"),maxCharacters)}const options={quote_record_delimiter:!1};function csvLines(rows2){const texts=rows2.
map(row=>row.map(cellText)),plain=texts.map(plainLine),others=texts.filter((_,at)=>plain[at]===void 0),quoted=stringify(
others,options).split(`
`).values();return plain.map(line=>`${line??quoted.next().value}
`).join("")}function plainLine(cells){return/[",]/.test(cells.join(""))?void 0:cells.join(",")}function cellText(cell){return typeof cell==
"string"?csvCell(cell):String(cell??"")}const columns=[["status",({status})=>status],["product",({product})=>product],["\
project",({name})=>name],["last scan",({lastScan})=>lastScan],["age in days",({ageDays})=>ageDays],["why",({why})=>why],
["note",({note})=>note]],rowsAtOnce=1e3;function*cleanupLines({rows:rows2}){yield csvLines([columns.map(([title])=>title)]);
for(let at=0;at<rows2.length;at+=rowsAtOnce){const some=rows2.slice(at,at+rowsAtOnce);yield csvLines(some.map(row=>columns.
map(([,cell])=>cell(row))))}}const csv_portfolio_columns=[["product",({product})=>product],["project",({name})=>name],["\
status",({status})=>status],...figureColumns({libraries:"libraries","vulnerable libraries":"vulnerableLibraries",critical:"\
critical",high:"high",medium:"medium",low:"low",vulnerabilities:"vulnerabilities",outdated:"outdated","no license":"noLi\
cense","weak matches":"weakMatches","duplicate versions":"duplicateVersions"}),["direct",({hierarchy})=>hierarchy?.direct],
["transitive",({hierarchy})=>hierarchy?.transitive],["depth",({hierarchy})=>hierarchy?.maxDepth],["last updated",({lastUpdated})=>lastUpdated],
["why",({reason})=>reason]];function figureColumns(names){return Object.entries(names).map(([title,name])=>[title,({figures})=>figures?.[name]])}
const csv_portfolio_rowsAtOnce=1e3;function*portfolioLines({portfolio:{projects}}){yield csvLines([csv_portfolio_columns.
map(([title])=>title)]);for(let at=0;at<projects.length;at+=csv_portfolio_rowsAtOnce){const some=projects.slice(at,at+csv_portfolio_rowsAtOnce);
yield csvLines(some.map(project=>csv_portfolio_columns.map(([,cell])=>cell(project))))}}const csvFormat={name:"csv",output:"\
csv-path",file:"mend-libraries.csv",fileFor({cleanedUp,portfolio}){return cleanedUp?"mend-cleanup.csv":portfolio?"mend-p\
ortfolio.csv":void 0},perProject:"instead",write(source){const{cleanedUp,portfolio}=source.result;return cleanedUp?cleanupLines(
cleanedUp):portfolio?portfolioLines(portfolio):(0,sbom_components.ZB)(source)?rows(source):void 0}},severityColumns=[...library.
g,void 0].map(severity=>[severity??"unrated",({library:library2})=>howMany(library2.vulnerabilities,severity)]),csv_columns=[
["name",({name})=>name],["version",({library:library2})=>library2.version],["type",({library:library2})=>library2.type],
["purl",({purl})=>purl?.text],["licenses",({licenses})=>listed(licenses.map(({name})=>name))],["spdx",({licenses})=>listed(
licenses.map(license.v))],["dependency",({relation})=>relation],...severityColumns,["vulnerabilities",({library:library2})=>library2.
vulnerabilities.map(({id:id2})=>id2).join(" | ")],["waived",({library:library2},{waived})=>waived.get(library2.keyUuid)?.
findings.map(waiverText).join(" | ")],["fix",({library:library2},{fixOf})=>fixCell(fixOf(library2))],["outdated",({library:library2})=>library2.
outdated],["newest version",({library:library2})=>library2.newestVersion],["match type",({library:library2})=>library2.matchType],
["file",({library:library2})=>library2.filename],["sha1",({library:library2})=>library2.sha1],["home page",({library:library2})=>library2.
homePage],["key",({library:library2})=>library2.keyUuid]];function waiverText({vulnerability,license:license2,waiver}){return`${vulnerability??
(license2||"no license")}: ${waiver.reason} (until ${waiver.until})`}function fixCell(fix){return fix&&(0,fix_words.B0)(
fix)}function listed(texts){return texts.filter(Boolean).join(" | ")}function howMany(vulnerabilities,severity){let count=0;
for(const found of vulnerabilities)found.severity===severity&&count++;return count}const ofAlerts=new Set([...severityColumns.
map(([title])=>title),"fix","outdated","newest version"]),csv_rowsAtOnce=1e3;function*rows(source){const components=(0,sbom_components.
ct)(source),{alertsPending}=source.result.reported?.inventory??{},about={fixOf:(0,library_fix.hV)(source.packageOrder),waived:(0,waived_lookup.
Xt)(source.result)},cells=csv_columns.map(([title,cell])=>alertsPending&&ofAlerts.has(title)?()=>{}:cell);yield csvLines(
[csv_columns.map(([title])=>title)]);for(let at=0;at<components.length;at+=csv_rowsAtOnce){const some=components.slice(at,
at+csv_rowsAtOnce);yield csvLines(some.map(component=>cells.map(cell=>cell(component,about))))}}}),6669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
toLowerCase():void 0}})};
