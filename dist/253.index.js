export const id=253,ids=[253],modules={4253:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{htmlFormat:()=>htmlFormat});const assets={
script:'"use strict";(()=>{var k,qn,po,G,tn,Oe,zn,Re,Wn,on,rn,fo,he=Symbol.for("pv"),Ae={},Ie=[],mo=/^m(i|n|o|s|text|spa\
ce)$/,sn=Array.isArray,Qn=Ie.slice,X=Object.assign;function Y(e){e&&e.parentNode&&e.remove()}function $e(e,n,t,r,i){var \
s={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:he,__v:i||++qn,__i:-1,__u:0};return!i\
&&k.vnode&&k.vnode(s),s}function h(e){return e.children}function Fe(e,n){this.props=e,this.context=n,this.__g=0}function\
 q(e,n){if(n==null)return e.__&&q(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return \
typeof e.type!="function"||e.props.__P?null:q(e)}function yo(e){var n,t=e.__v,r=t.__e,i=[],s=[],a=e.__P;a&&((n=X({constr\
uctor:he},t)).__v=t.__v+1,k.vnode&&k.vnode(n),an(a,n,t,e.__n,a.namespaceURI,32&t.__u?[r]:null,i,r||q(t),32&t.__u,s),n.__\
v=t.__v,n.__.__k[n.__i]=n,et(i,n,s),t.__=t.__e=null,n.__e!=r&&Kn(n))}function Kn(e){if((e=e.__)&&e.__c&&!e.props.__P)ret\
urn e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),Kn(e)}function Un(e){(8&e.__g||(e.__g|=8,G.push(e),Oe++)\
)&&tn==k.debounceRendering||((tn=k.debounceRendering)||queueMicrotask)(Jn)}function Jn(){try{for(var e,n=1;G.length;)G.l\
ength>n&&G.sort(zn),e=G.shift(),n=G.length,8&e.__g&&yo(e)}finally{(Oe=G.length)&&(tn||queueMicrotask)(Jn)}}function Yn(e\
,n,t,r,i,s,a,l,u,p,d){var f,y,c,m,T,v,C=r.__k||Ie,_=n.length;for(u=ho(t,n,C,u,_),f=0;f<_;f++)(c=t.__k[f])!=null&&(y=~c._\
_i&&C[c.__i]||Ae,c.__i=f,v=an(e,c,y,i,s,a,l,u,p,d),m=c.__e,(y.ref!=c.ref||8&y.__u)&&(y.ref&&ln(y.ref,null,c,y),c.ref&&d.\
push(c.ref,c.__c||m,c)),T=T||m,4&c.__u?(u=Xn(c,u,e,!y.__v),y.__e&&(y.__e=null)):typeof c.type=="function"&&v!==void 0?u=\
v:m&&(u=m.nextSibling),c.__u&=-21);return t.__e=T,u}function ho(e,n,t,r,i){var s,a,l,u,p,d,f,y,c,m=t.length,T=m,v=0,C=0,\
_=e.__k=Array(i);for(s=0;s<i;s++)(a=n[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constr\
uctor===String?a=_[s]=$e(null,a):sn(a)?a=_[s]=$e(h,{children:a}):a.constructor===he&&a.__b?a=_[s]=$e(a.type,a.props,a.ke\
y,a.ref,a.__v):_[s]=a,u=s+v,a.__=e,a.__b=e.__b+1,l=null,~(p=a.__i=go(a,t,u,T))&&(T--,(l=t[p])&&(l.__u|=2)),l&&l.__v?(a._\
_u|=16,p==u-1?v--:p==u+1?v++:p!=u&&(p>u?v--:v++,C=1)):(~p||(i>m?v--:i<m&&v++),typeof a.type!="function"&&(a.__u|=4))):_[\
s]=null;if(C){for(d=[],f=[],s=0;s<i;s++)if((a=_[s])&&16&a.__u){for(v=0,y=d.length;v<y;)d[c=v+y>>1]<a.__i?v=c+1:y=c;d[v]=\
a.__i,f[s]=v+1}for(v=d.length;s--;)f[s]&&(f[s]==v?v--:_[s].__u|=4)}if(T)for(s=0;s<m;s++)!(l=t[s])||2&l.__u||(l.__e==r&&(\
r=q(l)),cn(l,l));return r}function Xn(e,n,t,r){var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(i=e.\
__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,n=Xn(i[s],n,t,!1));return n}for(n&&!n.parentNode&&(n=q(e))&&!n.parentNode&&(\
n=null),a=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!r&&t.moveBefore&&a.parentNode?t.moveBefore(a,n):t.inse\
rtBefore(a,n||null)),n=a;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function go(e,n,t,r){v\
ar i,s=e.key,a=e.type,l=n[t],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return t;if(r>(u?1:0)){for(i=t\
-1;i>=0;i--)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=t+1;i<n.length;i++)if((l=n[i])&&!(2&l.__u)&&s==l\
.key&&a==l.type)return i}return-1}function Gn(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function Se(e,n\
,t,r,i){var s,a;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r="")\
,r)for(n in r)t&&n in t||Gn(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||Gn(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")ty\
peof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(a=rn[n]||(rn[n]=_o(n)),(e.__\
a||(e.__a={}))[n]=on,s=n!=(n=n.replace(Wn,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,a,s):\
e.removeEventListener(n,a,s));else{if(i=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s\
");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="col\
Span"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1\
&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function _o(e){return function(n){var t=this\
.__e;if(t){if(t=t[e],n[Re]==null)n[Re]=on++;else if(n[Re]<this.__a[e])return;return t(k.event?k.event(n):n)}}}function a\
n(e,n,t,r,i,s,a,l,u,p){var d,f,y,c,m,T,v,C,_,$,L,nn,Bn,Te,K,Hn,U,J,B=n.type;if(n.constructor!==he)return null;128&t.__u&\
&(u=32&t.__u,d=t.__c.__z)&&(n.__u|=u,f=s=[],d.nodeType==8?l=Ee(d,s):s.push(d),l=s[0]||l),(d=k.__b)&&d(n);e:if(typeof B==\
"function"){y=a.length;try{if(C=n.props,_=(d=B.prototype)&&d.render,$=(d=B.contextType)&&r[d.__c],L=d?$?$.props.value:d.\
__:r,(c=t.__c)?(n.__c=c,2&c.__g&&(c.__g|=1)):(_?n.__c=c=new B(C,L):(n.__c=c=new Fe(C,L),c.constructor=B,c.render=vo),$&&\
$.sub(c),c.state||(c.state={}),c.__n=r,c.__g|=8,c.__h=[],c.__k=[]),_&&(c.__s||(c.__s=c.state),B.getDerivedStateFromProps\
&&(c.__s==c.state&&(c.__s=X({},c.__s)),X(c.__s,B.getDerivedStateFromProps(C,c.__s)))),m=c.props,T=c.state,c.__v=n,t.__c)\
{if(C!==m&&_&&!B.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(C,L),n.__v==t.__v&&!\
(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(C,c.__s,L)===!1){n.__v!=t.__v&&(c.props=C,c.stat\
e=c.__s,c.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(A){A&&(A.__=n)}),Ie.push.apply(c.__h,c.__k),c.__k=[],c.__\
h.length&&a.push(c),l=q(t);break e}c.componentWillUpdate&&c.componentWillUpdate(C,c.__s,L),_&&c.componentDidUpdate&&c.__\
h.push(function(){c.componentDidUpdate(m,T,v)})}else _&&!B.getDerivedStateFromProps&&c.componentWillMount&&c.componentWi\
llMount(),_&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=L,c.props=C,c.__P=e,c.__g&=-5,nn=k.__r,Bn=_?\
25:0;do c.__g&=-9,nn&&nn(n),d=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++Bn<25);_&&(Ie.push.apply(c.__h,\
c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(r=X({},r,c.getChildContext())),_&&t.__c&&c.getSnapshotBeforeUpdate&&(\
v=c.getSnapshotBeforeUpdate(m,T)),Te=d&&d.type===h&&d.key==null?d.props.children:d,C.__P&&(d=l,i=(e=C.__P).namespaceURI,\
u=s=null,t.props&&t.props.__P!=e&&(t.__k.some(function(A){A&&cn(A,A)}),t.__k=null),l=t.__k?q(t,0):null),l=Yn(e,sn(Te)?Te\
:[Te],n,t,r,i,s,a,l,u,p),C.__P&&(n.__e=null,l=d),n.__u&=-161,f&&f.some(Y),c.__h.length&&a.push(c),1&c.__g&&(c.__g&=-4)}c\
atch(A){if(a.length=y,n.__v=null,u||s)if(A&&A.then){if(n.__u|=128|u,s){for(~(U=s.indexOf(l||void 0))||(U=s.length);(J=s[\
U-1])&&J.nodeType==8;)U--;for(;U<s.length;U++)if(J=s[U])if(s[U]=null,K){if(J==Hn)break}else{if(J.nodeType!=8)break;J.dat\
a.startsWith("$s")&&(Hn=Ee(K=J))}}if(!K){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;K=l}(d=Ee(K=n.__c.__z||(n\
.__c.__z=K)))?(n.__e=K,l=d):n.__e=l,l=l&&l.nextSibling}else s&&s.some(Y);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),A&&A.\
then||Zn(n),k.__e(A,n,t)}}else l=n.__e=bo(t.__e,n,t,r,i,s,a,u,p,e);return(d=k.diffed)&&d(n),l}function Ee(e,n){if(e&&e.n\
odeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else \
if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function Zn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Zn))\
}function et(e,n,t){for(var r=0;r<t.length;)ln(t[r++],t[r++],t[r++]);k.__c&&k.__c(n,e),e.some(function(i){try{e=i.__h,i.\
__h=[],e.some(function(s){s.call(i)})}catch(s){k.__e(s,i.__v)}})}function bo(e,n,t,r,i,s,a,l,u,p){var d,f,y,c,m,T,v,C,_=\
t.props||Ae,$=n.props,L=n.type;if(L=="svg"?i="http://www.w3.org/2000/svg":L=="math"?i="http://www.w3.org/1998/Math/MathM\
L":i||(i="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((m=s[d])&&(L?m.localName==L:m.nodeType==3)){e=m,s[\
d]=null;break}}if(!e){if(C=p.ownerDocument||document,!L)return C.createTextNode($);e=C.createElementNS(i,L,$.is?$:p),l&&\
(k.__m&&k.__m(n,s),l=!1),s=null}if(L){if(p=L=="template"&&e.content||e,s=L=="textarea"&&$.defaultValue!=null?null:s&&Qn.\
call(p.childNodes),!l&&s)for(_={},d=0;d<e.attributes.length;d++)_[(m=e.attributes[d]).name]=m.value;for(d in _)m=_[d],d=\
="dangerouslySetInnerHTML"?y=m:d=="children"||d in $||d=="value"&&"defaultValue"in $||d=="checked"&&"defaultChecked"in $\
||Se(e,d,null,m,i);for(d in $)m=$[d],d=="children"?c=m:d=="dangerouslySetInnerHTML"?f=m:d=="value"?T=m:d=="checked"?v=m:\
l&&typeof m!="function"||_[d]===m||Se(e,d,m,_[d],i);f?(l||y&&(f.__html==y.__html||f.__html==e.innerHTML)||(e.innerHTML=f\
.__html),n.__k=[]):(y&&(e.textContent=""),(L=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&mo.test(L))&&(i=\
"http://www.w3.org/1999/xhtml"),Yn(p,sn(c)?c:[c],n,t,r,i,s,a,s?s[0]:t.__k&&q(t,0),l,u),s&&s.some(Y)),l&&L!="textarea"||(\
d="value",L=="progress"&&T==null?e.removeAttribute(d):T==null||T===e[d]&&(L!="progress"||T)||Se(e,d,T,_[d],i),d="checked\
",v!=null&&v!=e[d]&&Se(e,d,v,_[d],i))}else _===$||l&&e.data==$||(e.data=$);return e}function ln(e,n,t,r){try{typeof e=="\
function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catc\
h(i){k.__e(i,t)}}function cn(e,n,t){var r,i,s,a;if(k.unmount&&k.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||ln(r\
,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){k.__e(l,n)}r.__P=r.__n=null}if(r=e._\
_k)for(a=0;a<r.length;a++)r[a]&&cn(r[a],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(i=Ee(r,\
s=[]))&&(r==e.__e&&s.some(Y),Y(i),Y(r)),t||Y(e.__e),e.__e=e.__c=e.__=null}function vo(e,n,t){return this.constructor(e,t\
)}function nt(e,n){var t,r,i,s;k.__&&k.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=$\
e(h,{children:[e]}),i=[],s=[],an(n,n.__k,r||Ae,Ae,n.namespaceURI,r?null:n.firstChild?Qn.call(n.childNodes):null,i,r?r.__\
e:n.firstChild,t,s),et(i,n.__k,s),n.__k.props.children=null}k={__e:function(e,n,t,r){for(var i,s,a;n=n.__;)if((i=n.__c)&\
&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&i.setState(s.getDerivedStateFromError(e)\
),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw Oe=0,e}},\
qn=0,po=function(e){return e!=null&&e.constructor===he},Fe.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.st\
ate||(t=this.__s=X({},this.state)),typeof e=="function"&&(e=e(X({},t),this.props)),e&&(X(t,e),this.__v&&(n&&this.__k.pus\
h(n),Un(this)))},Fe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Un(this))},Fe.prototype\
.render=h,G=[],Oe=0,zn=function(e,n){return e.__v.__b-n.__v.__b},Re=Symbol(),Wn=/(PointerCapture)$|Capture$/i,on=0,rn={}\
,fo=0;var ge={passed:{icon:"\u2705",words:"passed",fails:!1},failed:{icon:"\u274C",words:"failed",fails:!0,level:"error"},warned:{\
icon:"\u26A0\uFE0F",words:"warned",fails:!1,level:"warning"},skipped:{icon:"\u23ED\uFE0F",words:"skipped",fails:!1,level:"notice"},planned:{\
icon:"\u{1F4DD}",words:"planned",fails:!1,level:"notice"},"timed-out":{icon:"\u23F1\uFE0F",words:"timed out",fails:!0,level:"error"},canc\
elled:{icon:"\u{1F6D1}",words:"cancelled",fails:!0,level:"error"},error:{icon:"\u{1F4A5}",words:"error",fails:!0,level:"error"}};var M\
e="mend-report.html",xo=["keyUuid","name","filename","groupId","artifactId","version","sha1","type","coordinates","langu\
ages","matchType","url","homePage","newestVersion"];function tt(e){let n=xo.map(t=>[t,e(t)]);return Object.fromEntries(n\
)}var Ne={facts:"facts",contents:"contents",app:"app"};function ot(e,n){let{graph:t}=e;if(!t)return[];let r=[],i=rt(e,t.\
direct,"",n).reverse();for(let s=i.pop();s;s=i.pop()){if(r.push(s),!s.open)continue;let a=rt(e,t.children(s.row),s.id,n)\
;for(let l of a.reverse())i.push(l)}return r}function rt({graph:e,libraries:n},t,r,i){let s=r===""?[]:r.split("/");retur\
n[...t].sort((l,u)=>n.nameOrder(l)-n.nameOrder(u)).map((l,u)=>{let p=[...s,l].join("/"),d=s.includes(String(l)),f=e?.chi\
ldren(l).length??0;return{id:p,row:l,level:s.length+1,position:u+1,siblings:t.length,children:f,circular:d,open:f>0&&!d&\
&i.has(p)}})}function it(e){let n=e.lastIndexOf("/");return n<0?void 0:e.slice(0,n)}function st(e){return e.slice(0,-1).\
map((n,t)=>e.slice(0,t+1).join("/"))}var wo=/(?!\\uFE0F)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,ko=\
/[\\t-\\r\\u0085\\u2028\\u2029]+/g,Po=/^[ -~]*$/,Co=/^[!-~]+(?: [!-~]+)*$/;function x(e,n=Number.POSITIVE_INFINITY){return Co\
.test(e)?at(e,n):at(lt(e).replace(/\\s+/g," ").trim(),n)}function lt(e){return Po.test(e)?e:e.toWellFormed().replace(ko,"\
 ").replace(wo,"")}function at(e,n){if(e.length<=n)return e;let t=Array.from(e.slice(0,2*n+2));return t.length<=n?e:`${t\
.slice(0,n-1).join("")}\u2026`}var Lo=new Set(["","requires review","unspecified","unspecified license","unsupported filetype\
"]);function un({name:e}){return Lo.has(x(So(e)).toLowerCase())}function ct(e){return e.some(un)?e.filter(n=>!un(n)):e}f\
unction ut({licenses:e}){return e.every(un)}var To=/^\\s*suspected(?:\\s+|$)/i;function So(e){return e.replace(To,"")}var \
De=["critical","high","medium","low"];var O=[...De,"unrated","none"];function Z({severity:e}){return e??"unrated"}functi\
on je(e,n){return ie(Z(e))-ie(Z(n))||(n.score??0)-(e.score??0)}function ie(e){return 1<<O.indexOf(e)}function dt(e){let{\
count:n,inventory:t,vulnerabilities:r}=e,i=r.values.map(a=>ie(Z(a))),s=ie("none");return Uint8Array.from({length:n},(a,l\
)=>(r.of[l]||[]).reduce((d,f)=>d|(i[f]??0),0)||(l<t?s:0))}function pt(e){return e===0?O.length-1:31-Math.clz32(e&-e)}fun\
ction M(e,n){return e<n?-1:e>n?1:0}function Ve([e,n],[t,r]){return r-n||M(e,t)}function _e(e){let n=new Map;for(let t of\
 e)n.set(t,(n.get(t)??0)+1);return[...n].sort(Ve).map(([t,r])=>({value:t,count:r}))}function ft(e,n){let t=e.length>n?e.\
slice(0,n-1):e,r=e.slice(t.length);return{shown:t,others:r.length,sum:r.reduce((i,{count:s})=>i+s,0)}}function mt(e){let\
{count:n,inventory:t,knowsOutdated:r}=e;return{severities:O.map(i=>({name:i,count:Be(t,s=>e.hasSeverity(i,s))})).filter(\
({count:i})=>i>0),licenses:_e(Ro(e)),types:_e(dn(e)),outdated:r?Be(n,i=>e.outdated(i)===!0):void 0,weak:Be(t,e.weak),dup\
licates:Be(t,e.duplicate)}}function Be(e,n){let t=0;for(let r=0;r<e;r++)n(r)&&t++;return t}function*Ro({inventory:e,lice\
nses:n}){for(let t=0;t<e;t++){let r=ct(n(t)).map(({name:i})=>i);r.length===0?yield"":yield*new Set(r)}}function*dn({coun\
t:e,text:n}){for(let t=0;t<e;t++)yield n("type",t)??""}function yt({direct:e,dependencies:n}){let t=new Set(e),r=n.map((\
)=>[]);return n.forEach((i,s)=>{for(let a of i||[])r[a]?.push(s)}),{direct:e,isDirect:i=>t.has(i),children:i=>n[i]||[],p\
arents:i=>r[i]??[]}}function He(e,n,t){let r=new Map([[n,n]]),i=[],s=[n];for(let l of s)for(let u of e.parents(l))r.has(\
u)||(r.set(u,l),s.push(u),e.isDirect(u)&&i.push(u));return{paths:i.slice(0,t).map(l=>$o(l,n,r)),roots:i.length}}function\
 $o(e,n,t){let r=[e];for(let i=e;i!==n;)i=t.get(i)??n,r.push(i);return r}var Fo={MAVEN_ARTIFACT:"maven",JAVA:"maven",NOD\
E_PACKAGED_MODULE:"npm",JAVASCRIPT_NODE_JS:"npm",PYTHON_PACKAGE:"pypi",PYTHON:"pypi",DOT_NET_RESOURCE:"nuget",NUGET_PACK\
AGE_MODULE:"nuget",NUGET:"nuget",GO_PACKAGE:"golang",GO:"golang",REDHAT_PACKAGE_MODULE:"rpm",RPM:"rpm",DEBIAN_PACKAGE:"d\
eb",DEBIAN:"deb",ALPINE:"apk",ARCH_LINUX:"alpm",RUBY:"gem",PHP:"composer",RUST:"cargo",COCOAPODS:"cocoapods",HEX:"hex",R\
:"cran",CONDA:"conda",HASKELL:"hackage",OCAML:"opam",DOCKER:"docker",SOURCE_LIBRARY:"github"},Eo=new Set(["ACTIONSCRIPT"\
,"DOCKER_LAYER","DOT_NET_AS_GENERIC_RESOURCE","FILE","FILE_CLUSTER","GENERIC_ARCHIVE","JAVASCRIPT","JAVASCRIPT_BOWER","J\
AVA_SCRIPT_LIBRARY","UNIX_LIBRARY","WINDOWS_INSTALLER"]),Oo=[[/\\.whl$/i,"pypi"],[/\\.nupkg$/i,"nuget"],[/\\.gem$/i,"gem"],\
[/\\.crate$/i,"cargo"],[/\\.rpm$/i,"rpm"],[/\\.u?deb$/i,"deb"],[/\\.tgz$/i,"npm",/javascript|node/i]],Ao=/\\.(dll|exe)$/i;fun\
ction Ue(e){return e.filename||e.artifactId||e.name}function ht(e){let n=gt(e.type??"");if(Eo.has(n))return"generic";let\
 t=Fo[n];return t==="nuget"&&Ao.test(Ue(e))?"generic":t||(fn(e)?"maven":Mo(e))}var pn=new Map;function gt(e){let n=pn.ge\
t(e)??Io(e);return pn.size<1e3&&pn.set(e,n),n}function Io(e){return e.toUpperCase().replace(/[^A-Z0-9]+/g,"_").replace(/\
^_/,"")}function Mo(e){let n=Ue(e);return Oo.find(([r,,i])=>r.test(n)&&(i===void 0||i.test(e.languages??"")))?.[1]??"gen\
eric"}var No=new Set(["MAVEN_ARTIFACT","JAVA","JAVA_ARCHIVE"]),be=/\\.(jar|war|ear|aar|pom)$/i;function fn(e){let{groupId\
:n,artifactId:t,coordinates:r,filename:i}=e;return!n||!t||be.test(n)||be.test(t)?!1:No.has(gt(e.type??""))?!0:!!r||be.te\
st(i??e.name)}var Do={alpm:[[/\\.pkg\\.tar(\\.\\w+)?$/i,Go]],apk:[[/\\.apk$/i,Uo]],cargo:[[/\\.crate$/i,ee("-")]],conda:[[/\\.(\
conda|tar\\.bz2)$/i,qo]],cran:[[/\\.(tar\\.gz|tgz|zip)$/i,mn("_")]],deb:[[/\\.u?deb$/i,Bo]],gem:[[/\\.gem$/i,Vo]],hackage:[[/\
\\.tar\\.gz$/i,ee("-")]],hex:[[/\\.(tar|tar\\.gz)$/i,mn("-")]],npm:[[/\\.tgz$/i,ee("-")]],nuget:[[/\\.nupkg$/i,ee(".")]],opam:\
[[/(\\.opam|\\.tar\\.gz|\\.tbz)?$/i,ee(".")]],pypi:[[/\\.whl$/i,jo],[/\\.egg$/i,mn("-")],[/\\.(tar\\.gz|tar\\.bz2|tgz|zip)$/i,ee(\
"-")]],rpm:[[/\\.rpm$/i,Ho]]};function yn(e,n,t){let r=Do[e]?.find(([l])=>l.test(n));if(!r)return;let[i,s]=r,a=s(n.replac\
e(i,""),t);return a?.name?a:void 0}function ee(e){return(n,t)=>{let r=`${e}${t}`;if(!(!t||!n.endsWith(r)))return{name:n.\
slice(0,-r.length)}}}function mn(e){return n=>{let[t="",r]=n.split(e);return r===void 0?void 0:{name:t,version:r}}}funct\
ion jo(e){let n=e.split("-"),[t="",r]=n;return n.length<5||n.length>6?void 0:{name:t,version:r}}function Vo(e,n){let t=e\
e("-")(e,n);if(t||!n)return t;let r=e.indexOf(`-${n}-`);if(r<0)return;let i=e.slice(r+n.length+2);return{name:e.slice(0,\
r),qualifiers:{platform:i}}}function Bo(e){let n=e.split("_"),[t="",r,...i]=n;if(!(n.length<2))return{name:t,version:r?.\
replace(/%3a/i,":"),qualifiers:_t({arch:i.at(-1)})}}function Ho(e){let n=e.lastIndexOf("."),t=Ge(e.slice(0,n),2),r=e.sli\
ce(n+1);if(!(n<0||!t||!/^\\w+$/.test(r)))return{...t,qualifiers:{arch:r}}}function Uo(e){let[,n=e,t]=/^(.*-r\\d+)[-.](\\w+)\
$/.exec(e)??[],r=Ge(n,2);if(!(!r||!/-r\\d+$/.test(n)))return{...r,qualifiers:_t({arch:t})}}function Go(e){let n=e.lastInd\
exOf("-"),t=n<0?void 0:Ge(e.slice(0,n),2);return t&&{...t,qualifiers:{arch:e.slice(n+1)}}}function qo(e){let n=Ge(e,2),[\
t="",r=""]=n?.version.split("-")??[];return n&&{name:n.name,version:t,qualifiers:{build:r}}}function Ge(e,n){let t=e.spl\
it("-");if(t.length<=n)return;let r=t.slice(-n).join("-");return{name:t.slice(0,-n).join("-"),version:r}}function _t({ar\
ch:e}){return e?{arch:e}:void 0}function z(e,n){let{groupId:t}=n,r=N(n),i=yn(e,Ue(n),r),a=t&&(yn(e,t,r)?.name??t)||i?.na\
me;if(a)return{name:a,version:r||i?.version,qualifiers:i?.qualifiers}}function N({version:e,coordinates:n}){return e||n?\
.split(":")[2]}function ne(e){let n=e.lastIndexOf("/");return n<0?{name:e}:{namespace:e.slice(0,n),name:e.slice(n+1)}}va\
r zo=[[/ubuntu/i,"ubuntu"],[/[+~]rpi|[+~]rpt/i,"raspbian"],[/kali/i,"kali"]],Wo=[[/\\.fc\\d/i,"fedora"],[/\\.amzn\\d/i,"amzn\
"],[/\\.mga\\d/i,"mageia"],[/\\.azl\\d/i,"azurelinux"],[/\\.centos\\b/i,"centos"],[/\\.rocky\\b/i,"rocky"],[/\\.alma\\b/i,"almalin\
ux"]];function bt(e){let n=z("deb",e),t=xt(n?.version,zo)??"debian";return n&&{...n,namespace:t}}function vt(e){let n=z(\
"rpm",e);if(!n)return;let[,t,r]=/^(\\d+):(.+)$/.exec(n.version??"")??[],i=xt(n.version,Wo);if(!t)return{...n,namespace:i}\
;let s={...n.qualifiers,epoch:t};return{...n,namespace:i,version:r,qualifiers:s}}function xt(e,n){return n.find(([t])=>t\
.test(e??""))?.[1]}function wt(e){let n=z("apk",e);return n&&Pt("alpine",n,/^(.*-r\\d+)-(\\w+)$/)}function kt(e){let n=z("\
alpm",e);return n&&Pt("arch",n,/^(.+-[\\d.]+)-([a-z]\\w*)$/)}function Pt(e,n,t){let[,r,i]=t.exec(n.version??"")??[];return\
!r||!i?{...n,namespace:e}:{...n,namespace:e,version:r,qualifiers:{arch:i}}}var Qo={alpm:kt,apk:wt,cocoapods:Jo,composer:\
Yo,deb:bt,docker:Xo,generic:()=>{},github:Zo,golang:ei,maven:ni,npm:Ko,rpm:vt};function Ct(e,n){let t=Qo[e];return t?t(n\
):z(e,n)}function Ko(e){let{groupId:n,artifactId:t,name:r}=e,i=N(e),s=[n,t,r].find(l=>l&&/^@[^/]+\\/[^/]+$/.test(l));if(s\
)return{...ne(s),version:i};if(!n)return;if(!n.startsWith("@"))return{...ne(n),version:i};let a=z("npm",{...e,groupId:vo\
id 0});return a&&{namespace:n,name:a.name,version:i}}function Jo(e){let{groupId:n,artifactId:t,name:r}=e,i=[n,t,r].filte\
r(u=>u!==void 0),s=n?i.find(u=>u.startsWith(`${n}/`))??n:i.find(u=>/^[\\w-][^\\s/]*\\/\\S+$/.test(u));if(!s)return;let a=s.i\
ndexOf("/"),l=N(e);return a<0?{name:s,version:l}:{name:s.slice(0,a),version:l,subpath:s.slice(a+1)}}function Yo(e){let{g\
roupId:n,artifactId:t,name:r}=e,i=N(e),s=[n,t,r].find(a=>a&&/^[^\\s/]+\\/[^\\s/]+$/.test(a));if(s)return{...ne(s),version:i\
};if(!(!n||!t))return{namespace:n,name:t,version:i}}function Xo(e){let n=e.groupId?.includes("/")?e.groupId:e.name,[,t=n\
,r]=/^(.+?)(?:@|:(?=[^/]*$))(.+)$/.exec(n)??[],i=N(e)??r,[s="",...a]=t.split("/");if(a.length===0||!/[.:]|^localhost$/.t\
est(s))return t?{...ne(t),version:i}:void 0;let l={repository_url:s};return{...ne(a.join("/")),version:i,qualifiers:l}}f\
unction Zo(e){let[,n,t]=/^https?:\\/\\/github\\.com\\/([\\w.-]+)\\/([\\w.-]+?)(?:\\.git)?\\/?$/i.exec(e.url??"")??[];if(!(!n||!t)\
)return{namespace:n,name:t,version:N(e)}}function ei(e){let{groupId:n,artifactId:t,name:r}=e,i=N(e),s=[t,n,r].find(u=>u&\
&/^[\\w-]+(\\.[\\w-]+)+\\/[^\\s:]+$/.test(u));if(!s)return;let l=[`@${i}`,`-${i}`,`-${i}.zip`].find(u=>s.endsWith(u))??"";ret\
urn{...ne(s.slice(0,s.length-l.length)),version:i}}function ni(e){let{groupId:n,artifactId:t,coordinates:r}=e,[i,s]=fn(e\
)?[n,t]:r?.split(":",2)??[];if(!(!i||!s))return{namespace:i,name:s,version:N(e),qualifiers:ti(s,e)}}function ti(e,{versi\
on:n,filename:t,name:r}){let i=`${e}-${n}`,s=t??r,a=/\\.(aar|ear|jar|pom|war)$/i.exec(s)?.[1]?.toLowerCase();if(!a||!s.st\
artsWith(i))return;let l=s.slice(i.length+1,-a.length-1),u={...l&&s[i.length]==="-"&&{classifier:l},...a!=="jar"&&{type:\
a}};return Object.keys(u).length>0?u:void 0}var ri=new Set(["alpm","apk","composer","conda","deb","docker","github","hex\
"]);function se(e,n){return e==="pypi"?n.toLowerCase().replace(/[-_.]+/g,"-"):ri.has(e)?n.toLowerCase():n}function Lt(e,\
n){if(e==="nuget")return n.toLowerCase();if(e!=="pypi")return se(e,n);let t=n.search(/[:@]/);return t<0?se(e,n):se(e,n.s\
lice(0,t))+n.slice(t).toLowerCase()}function hn(e){let n=ht(e),t=Ct(n,e);if(!t)return oi(e);let{namespace:r,name:i}=t;re\
turn{...t,type:n,namespace:r&&se(n,r),name:se(n,i)}}function oi(e){return{type:"generic",name:e.filename||e.name,version\
:N(e)}}var ii=new Set(["alpm","apk","deb","rpm"]);function Tt(e){return St(hn(e),e)}function St({type:e,namespace:n,name\
:t,qualifiers:r,subpath:i},s){if(e==="generic")return si(s);if(e==="maven")return`${n}:${t}`;let a=[r?.repository_url,n]\
;return[...ii.has(e)?[]:a,t,i].filter(Boolean).join("/")}function si(e){let{type:n,groupId:t,artifactId:r,version:i,name\
:s}=e;return n||!t||!r||be.test(t)?s:i!==void 0&&r.includes(i)||t===r?t:`${t}:${r}`}function Rt(e,n){let{type:t}=e;retur\
n`${Lt(t,St(e,n))}\n${t}`}var ai=/^\\s*file[\\s_-]?name(?:[\\s_-]+match)?\\s*$/i;function $t({matchType:e}){return e!==void 0\
&&ai.test(e)}function Ot(e){let{count:n,inventory:t,licenses:r,vulnerabilities:i,outdated:s}=e,a=tt(c=>ci(e.texts[c])),l\
=(c,m)=>a[c](m),u=Array.from({length:n},(c,m)=>li(Tt(At(l,m)))),p=dt(e),d=c=>pt(p[c]??0),f,y;return{count:n,inventory:t,\
text:l,name:c=>u[c]??"",licenses:c=>Et(r.values,r.of[c]),vulnerabilities:c=>Et(i.values,i.of[c]),outdated:c=>[void 0,!1,\
!0][(s[c]??-1)+1],knowsOutdated:s.some(c=>c>=0),weak:c=>$t({matchType:l("matchType",c)}),duplicate(c){return y??=ui(t,l)\
,y.has(c)},severity:c=>O[d(c)]??"none",severityRank:d,hasSeverity:(c,m)=>((p[m]??0)&ie(c))!==0,nameOrder(c){return f??=d\
i(u),f[c]??0}}}var Ft=200;function li(e){return e.length<=Ft&&/^[!-~]*$/.test(e)?e:x(e,Ft)}function ci(e){if("plain"in e\
)return r=>e.plain[r]??void 0;let{words:n,at:t}=e;return r=>n[t[r]??-1]??void 0}function At(e,n){return{keyUuid:"",name:\
e("name",n)??"",filename:e("filename",n),groupId:e("groupId",n),artifactId:e("artifactId",n),version:e("version",n),type\
:e("type",n),coordinates:e("coordinates",n),languages:e("languages",n),url:e("url",n)}}function Et(e,n=0){return n===0?[\
]:n.map(t=>e[t]).filter(t=>t!==void 0)}function ui(e,n){let t=new Map;for(let i=0;i<e;i++){let s=At(n,i),a=hn(s);if(a.ve\
rsion===void 0)continue;let l=Rt(a,s),u=t.get(l)??new Map;t.set(l,u);let p=u.get(a.version)??[];u.set(a.version,p),p.pus\
h(i)}let r=[...t.values()].filter(({size:i})=>i>1);return new Set(r.flatMap(i=>[...i.values()].flat()))}function di(e){l\
et n=e.map(i=>i.toLowerCase()),t=Int32Array.from(e,(i,s)=>s).sort((i,s)=>M(n[i]??"",n[s]??"")||i-s),r=new Int32Array(e.l\
ength);return t.forEach((i,s)=>{r[i]=s}),r}function Dt(e,n){return e===n?0:fi(e,n).sign||M(e,n)}var It={"~":0,dev:1,nigh\
tly:1,canary:1,alpha:2,a:2,beta:3,b:3,milestone:4,m:4,pre:5,preview:5,c:5,cr:5,rc:5,snapshot:6,final:7,ga:7,release:7,po\
st:8,sp:8,sr:8,patch:8,hotfix:8},pi=7,jt=8,Vt=9,bn=10,gn={rank:pi,text:""};function fi(e,n){let[t,r]=[Mt(e),Mt(n)],i=Nt(\
e)||Nt(n),s=Math.max(t.length,r.length);for(let a=0;a<s;a++){let[l,u]=[t[a]??gn,r[a]??gn],p=yi(l,u);if(p!==0)return{sign\
:p,certain:!i&&mi(l,u)}}return{sign:0,certain:!0}}function mi(e,n){let t=i=>i.rank!==Vt,r=e.rank+n.rank===jt+bn&&e.rank!\
==n.rank;return t(e)&&t(n)&&!r}function yi(e,n){return e.rank!==n.rank?e.rank-n.rank:e.rank===bn&&e.text.length!==n.text\
.length?e.text.length-n.text.length:M(e.text,n.text)}function Mt(e){let t=(/^\\d+:/.test(e)?e:`0:${e}`).toLowerCase().mat\
ch(/\\d+|[a-z]+|~/g)??[];return t.filter((r,i)=>r!=="v"||!_n(t[i+1])).map((r,i,s)=>_n(r)?hi(r):gi(r,s[i+1]))}function hi(\
e){let n=e.replace(/^0+/,"");return n===""?gn:{rank:bn,text:n}}function gi(e,n){if(e.length===1&&e!=="~"&&!_n(n))return{\
rank:jt,text:e};let t=Object.hasOwn(It,e)?It[e]:void 0;return t===void 0?{rank:Vt,text:e}:{rank:t,text:""}}function _n(e\
){return e!==void 0&&/^\\d/.test(e)}function Nt(e){return/^(?=.*[a-f])(?=.*\\d)[0-9a-f]{7,64}$/i.test(e)}function Bt(e){le\
t n=new Map,t=(i,s)=>{let a=`${i} ${s}`,l=n.get(a)??ki(e,i,s);return n.set(a,l),l},r;return i=>{let s=_i(i.text);s.lengt\
h>0&&(r??=bi(e));let a=xi(e,i),l=[];for(let u of t(i.sort,i.descending)){let p=r?.[u]??"";s.every(d=>p.includes(d))&&a.e\
very(d=>d(u))&&l.push(u)}return l}}function _i(e){return e.toLowerCase().split(/\\s+/).filter(Boolean)}function bi({libra\
ries:e}){return Array.from({length:e.count},(n,t)=>{let r=e.name(t);for(let i of vi)r+=`\n${e.text(i,t)??""}`;for(let{nam\
e:i}of e.licenses(t))r+=`\n${i}`;for(let{id:i}of e.vulnerabilities(t))r+=`\n${i}`;return r.toLowerCase()})}var vi=["name",\
"coordinates","filename","version","sha1"];function xi({libraries:e,graph:n},t){let{severity:r,license:i,type:s,relation\
:a}=t,{outdated:l,weak:u,duplicates:p}=t;return[r.length>0&&(f=>r.some(y=>e.hasSeverity(y,f))),i!==void 0&&(f=>f<e.inven\
tory&&wi(e.licenses(f),i)),s!==void 0&&(f=>(e.text("type",f)??"")===s),l&&(f=>e.outdated(f)===!0),u&&(f=>e.weak(f)),p&&(\
f=>e.duplicate(f)),a!==void 0&&(f=>n?.isDirect(f)===(a==="direct"))].filter(f=>f!==!1)}function wi(e,n){return n===""?ut\
({licenses:e}):e.some(({name:t})=>t===n)}function ki(e,n,t){let{nameOrder:r}=e.libraries,i=Pi(e,n),s=t?-1:1,a=l=>i[l]??0\
;return Int32Array.from(i,(l,u)=>u).sort((l,u)=>s*(a(l)-a(u))||r(l)-r(u))}function Pi({libraries:e,graph:n},t){let r={le\
ngth:e.count},i=p=>Int32Array.from(r,(d,f)=>p(f));if(t==="name")return i(e.nameOrder);if(t==="severity")return i(e.sever\
ityRank);if(t==="relation")return i(p=>+!n?.isDirect(p));let s=Array.from(r,(p,d)=>Li(e,t,d)),a=t==="version"||t==="newe\
st",l=[...new Set(s)].sort(a?Ci:M),u=new Map(l.map((p,d)=>[p,d]));return Int32Array.from(s,p=>u.get(p)??0)}var ae="\uFFFF";fu\
nction Ci(e,n){return+(e===ae)-+(n===ae)||Dt(e,n)}function Li(e,n,t){switch(n){case"license":return e.licenses(t)[0]?.na\
me??ae;case"newest":return e.outdated(t)&&e.text("newestVersion",t)||ae;case"match":return e.text("matchType",t)??ae;def\
ault:return e.text(n,t)??ae}}function Ht({libraries:e,tree:n}){let t=Ot(e),r=n&&yt(n),i=l=>(t.text("keyUuid",l)??"").toW\
ellFormed(),s,a;return{libraries:t,graph:r,search:Bt({libraries:t,graph:r}),filterOptions(){return a??=mt(t),a},key:i,fi\
nd(l){return s??=new Map(Array.from({length:t.count},(u,p)=>[i(p),p])),s.get(l)}}}var le=["severity","version","license"\
,"type","relation","newest","languages","match"],vn=le.filter(e=>e!=="languages"&&e!=="match"),te={text:"",severity:[],o\
utdated:!1,weak:!1,duplicates:!1,sort:"severity",descending:!1,columns:vn};function Ut(e){let n=new URLSearchParams(e),t\
=a=>n.get(a)?.split(",")??[],r=n.get("relation"),i=le.filter(a=>t("columns").includes(a)),s=n.get("sort")??"";return{tex\
t:n.get("q")??"",severity:O.filter(a=>t("severity").includes(a)),license:n.get("license")??void 0,type:n.get("type")??vo\
id 0,relation:r==="direct"||r==="transitive"?r:void 0,outdated:n.get("outdated")==="1",weak:n.get("weak")==="1",duplicat\
es:n.get("duplicates")==="1",sort:["name",...le].find(a=>a===s)??"severity",descending:n.get("order")==="desc",columns:n\
.has("columns")?i:vn}}function ve(e){let n={...te,...e},t=new URLSearchParams;n.text&&t.set("q",n.text.toWellFormed()),n\
.severity.length>0&&t.set("severity",n.severity.join(","));for(let r of["license","type","relation"]){let i=n[r];i!==voi\
d 0&&t.set(r,i.toWellFormed())}for(let r of["outdated","weak","duplicates"])n[r]&&t.set(r,"1");return n.sort!==te.sort&&\
t.set("sort",n.sort),n.descending&&t.set("order","desc"),n.columns.join()!==vn.join()&&t.set("columns",n.columns.join(",\
")),t.toString().replaceAll("%2C",",")}function qe(e){let{sort:n,descending:t,columns:r}=te;return ve({...e,sort:n,desce\
nding:t,columns:r})!==""}function xe(e){let[,n="",t=""]=/^#?\\/?([a-z]*)([\\s\\S]*)$/.exec(e)??[],r=Ti(t.slice(1));switch(n\
){case"libraries":return{page:n,query:Ut(t.slice(1))};case"library":return{page:n,key:r};case"tree":return{page:n,key:r|\
|void 0};case"compare":return{page:n};default:return{page:"overview"}}}var Gt="#/",we="#/tree",ze="#/compare";function b\
(e={}){let n=ve(e);return n?`#/libraries?${n}`:"#/libraries"}function j(e){return`#/library/${encodeURIComponent(e)}`}fu\
nction qt(e){return`${we}/${encodeURIComponent(e)}`}function Ti(e){try{return decodeURIComponent(e)}catch{return e}}func\
tion xn(e){if(e===void 0||!URL.canParse(e))return;let n=new URL(e);if(!/^https?:$/.test(n.protocol)||n.username||n.passw\
ord||n.href.length>2e3)return;let{href:t,origin:r}=n;return r+t.slice(r.length).replace(Si,Ri)}var Si=/["\'<>[\\\\\\]^`{|}]/\
g;function Ri(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function zt(e,...n){let t=n.map(r=>typeof r=="nu\
mber"?P(r):r);return String.raw({raw:e},...t)}function P(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",")}var ul=zt``\
,dl=zt`(blank)`;function Wt(e){let n=Math.max(0,Math.round(e/1e3));return[[Math.floor(n/3600),"h"],[Math.floor(n/60)%60,\
"m"],[n%60,"s"]].filter(([i])=>i>0).map(i=>i.join("")).join("")||"0s"}function F(e,n,t=`${n}s`){return`${P(e)} ${e===1?n\
:t}`}function wn(e){return Wt(e*1e3)}function Qt(e,n){return e.replace(".",`-${n}.`)}function We({delta:e}){return e?[re\
("New vulnerabilities",e.newVulnerabilities,Kt),re("Fixed vulnerabilities",e.fixedVulnerabilities,Kt),re("Added librarie\
s",e.added,ce),re("Removed libraries",e.removed,ce),re("Changed versions",e.changed,$i),re("New licenses",e.newLicenses,\
n=>({...ce(n),what:ke(n.name)})),re("Changed licenses",e.licenseChanges,n=>({...ce(n),change:Jt(n.from.join(", "),n.to.j\
oin(", "),"none")}))]:[]}function re(e,n=[],t){return{title:e,lines:n.map(t)}}function ce({package:e,keyUuid:n,version:t\
}){return{name:x(e,300),key:n.toWellFormed(),version:ke(t)}}function $i({from:e,to:n,direction:t,...r}){return{...ce(r),\
change:Jt(e,n,"unknown"),direction:t==="up"||t==="down"?t:void 0}}function Kt(e){let{id:n,url:t,severity:r}=e;return{...\
ce(e),what:ke(n),url:t,severity:r}}function Jt(e="",n="",t){return{from:ke(e)??t,to:ke(n)??t}}function ke(e=""){return x\
(e,300)||void 0}function oe(e){return ue(e.replaceAll("_"," ").trim().toLowerCase())}function Qe(e){return ue(e.replace(\
/[A-Z]/g,n=>` ${n.toLowerCase()}`))}function ue(e){return e.charAt(0).toUpperCase()+e.slice(1)}function kn(e){let n=Math\
.round(e*100);return e>0&&n===0?"<1%":`${n}%`}function Pe(e){let[,n,t]=/^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)/.exec(e)??[];retu\
rn n&&t?`${n} ${t} UTC`:e}var Fi=Symbol.for("pv"),Ei=0;function o(e,n,t,r,i,s){n||(n={});var a,l,u=n;if("ref"in u&&typeo\
f e!="function")for(l in u={},n)l=="ref"?a=n[l]:u[l]=n[l];var p={type:e,props:u,key:t,ref:a,__k:null,__:null,__b:0,__e:n\
ull,__c:null,constructor:Fi,__v:--Ei,__i:-1,__u:0};return(i||s)&&(p.__source=i,p.__self=s),k.vnode&&k.vnode(p),p}functio\
n g({of:e,max:n=300,blank:t="(blank)"}){return o("bdi",{children:x(e,n)||t})}function D({to:e,children:n}){let t=xn(e);r\
eturn t===void 0?o(h,{children:n}):o("a",{href:t,target:"_blank",rel:"noopener noreferrer",children:n})}function I({leve\
l:e}){return o("span",{class:`pill ${e}`,children:e})}function de({contents:e,row:n}){let{libraries:t}=e,r=t.text("versi\
on",n);return o(h,{children:[o("a",{href:j(e.key(n)),children:o("bdi",{children:t.name(n)||"(blank)"})}),r&&o("span",{cl\
ass:"muted",children:[" ",o(g,{of:r,max:60})]})]})}function w({title:e,note:n,class:t="",children:r}){return o("section"\
,{class:`card ${t}`,children:[o("h2",{children:[e," ",n!==void 0&&o("span",{class:"note",children:n})]}),r]})}function W\
({hidden:e}){return e>0?o("p",{class:"muted",children:["and ",P(e)," more"]}):null}function pe({of:e}){return o("dl",{cl\
ass:"properties",children:e.filter(([,n])=>n!==void 0&&n!=="").map(([n,t])=>o("div",{children:[o("dt",{children:n}),o("d\
d",{children:t})]},n))})}var Yt=500;function Xt({state:{facts:e,contents:n}}){let t=We(e).filter(({lines:r})=>r.length>0\
);return o("main",{id:"main",children:[o("h1",{tabIndex:-1,children:"Comparison with the baseline"}),o(Oi,{facts:e}),!e.\
delta&&o("p",{class:"empty",children:["There was nothing to compare with: the input ",o("code",{children:"baseline"})," \
was empty."]}),e.delta&&t.length===0&&o("p",{class:"empty",children:"Nothing changed."}),t.map(r=>o(Ai,{...r,contents:n}\
,r.title))]})}function Oi({facts:{baseline:e}}){if(!e)return null;let{name:n,updated:t,libraries:r}=e;return o("p",{clas\
s:"muted",children:["Compared with ",o(g,{of:n}),t&&` of ${Pe(t)}`,","," ",F(r,"library","libraries"),"."]})}function Ai\
({title:e,lines:n,contents:t}){return o(w,{title:e,note:P(n.length),children:[o("ul",{class:"unstyled",children:n.slice(\
0,Yt).map((r,i)=>o(Ii,{line:r,contents:t},i))}),o(W,{hidden:n.length-Yt})]})}function Ii({line:e,contents:n}){let{severi\
ty:t,what:r,url:i,version:s,change:a,direction:l}=e;return o("li",{children:[t&&o(I,{level:t})," ",r&&o(D,{to:i,children\
:o("bdi",{children:r})})," ",o(Mi,{line:e,contents:n})," ",o("bdi",{class:"muted",children:s})," ",a&&o(h,{children:[o("\
bdi",{children:a.from})," \u2192 ",o("bdi",{children:a.to})," "]}),l&&o(Ni,{of:l})]})}function Mi({line:{name:e,key:n},conten\
ts:t}){let r=o("bdi",{children:e||"(blank)"});return t?.find(n)!==void 0?o("a",{href:j(n),children:r}):r}function Ni({of\
:e}){return o("span",{class:`direction ${e}`,children:[o("span",{"aria-hidden":"true",children:e==="up"?"\u25B2":"\u25BC"})," ",e=\
=="up"?"newer":"older"]})}var fe=["auto","light","dark"];function er({state:e,actions:n}){return o("header",{children:[o\
("button",{type:"button",class:"skip",onClick:Di,children:"Skip to content"}),o(ji,{facts:e.facts}),o(Bi,{state:e}),o(Ui\
,{theme:e.theme,choose:n.chooseTheme})]})}function Di(){document.querySelector("main h1")?.focus()}function ji({facts:e}\
){let{product:n,project:t,oneOf:r,operation:i}=e,s=t?.name??r;return o("div",{class:"title",children:[r!==void 0&&o(h,{c\
hildren:[o("a",{href:Me,children:"All projects"})," ",o(Zt,{})," "]}),n&&o(h,{children:[o("bdi",{class:"muted",children:\
x(n.name,80)})," ",o(Zt,{})," "]}),o("strong",{children:o("bdi",{children:s?x(s,80):`Mend Project: ${i}`})})]})}function\
 Zt(){return o("span",{class:"muted","aria-hidden":"true",children:"/"})}function Vi({facts:e,contents:n}){let t=n?.grap\
h?.direct.length,r=[{text:"Libraries",href:b(),pages:["libraries","library"],count:n?.libraries.count},{text:"Dependenci\
es",href:we,pages:["tree"],count:t}],i={text:"Comparison",href:ze,pages:["compare"]};return[{text:"Overview",href:Gt,pag\
es:["overview"]},...e.projects?[]:r,...e.delta?[i]:[]]}function Bi({state:e}){return o("nav",{"aria-label":"Report",chil\
dren:Vi(e).map(({text:n,href:t,pages:r,count:i})=>o("a",{href:t,"aria-current":r.includes(e.route.page)?"page":void 0,ch\
ildren:[n,i!==void 0&&o("span",{class:"counter",children:P(i)})]},n))})}var Hi={auto:"\u25D0",light:"\u2600",dark:"\u263E"};function Ui\
({theme:e,choose:n}){let t=fe[(fe.indexOf(e)+1)%fe.length]??"auto";return o("button",{type:"button",class:"link-button t\
heme","aria-label":`Colors: ${e}. Change to ${t}`,title:`Colors: ${e}`,onClick:()=>n(t),children:Hi[e]})}var Le,R,Pn,nr,\
Cn=Object.is,Ke=0,ur=[],Ln=[],S=k,tr=S.__b,rr=S.__r,or=S.diffed,ir=S.__c,sr=S.unmount,ar=S.__;function Sn(e,n){S.__h&&S.\
__h(R,e,Ke||n),Ke=0;var t=R.__H||(R.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function me(e){retu\
rn Ke=1,Gi(pr,e)}function Gi(e,n,t){var r=Sn(Le++,2);if(r.t=e,!r.__c&&(r.__=[t?t(n):pr(void 0,n),function(s){var a=(r.__\
N||r.__)[0],l=r.t(a,s);Cn(a,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=R,!R.__f)){R.__f=!0;var i=R.shouldCompone\
ntUpdate;R.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=s;if(u.__.some(fun\
ction(y){y.__N&&(p=!0,Cn(y.__[0],y.__N[0])||(d=!0))}),i){var f=i.call(this,s,a,l);return p?f||d:f}return!p||d}}return r.\
__}function Je(e,n){var t=Sn(Le++,4);!S.__s&&dr(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,R.__h.push(t))}function Ye(e){return Ke\
=5,E(function(){return{current:e}},[])}function E(e,n){var t=Sn(Le++,7);return dr(t.__H,n)&&(t.__=e(),t.__H=n),t.__}func\
tion qi(){var e;do{for(;e=Ln.shift();)try{Ce(e)}catch(t){S.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=ur.shift();){var n=e.__H;\
if(e.__P&&n)try{n.__h.some(Ce),n.__h.some(Tn),n.__h=[]}catch(t){n.__h=[],S.__e(t,e.__v)}}}while(Ln.length)}S.__b=functio\
n(e){R=null,tr&&tr(e)},S.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),ar&&ar(e,n)},S.__r=function(e){rr&&rr(e\
),Le=0;var n=(R=e.__c).__H;n&&(Pn==R?R.__h=[]:(n.__h.some(Ce),n.__h.some(Tn),Le=0),n.__h=[],n.__.some(function(t){t.__N&\
&(t.__=t.__N),t.u=t.__N=void 0})),Pn=R},S.diffed=function(e){or&&or(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&cr(ur.pu\
sh(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Pn=R=null},S.__c=function(e,n){n.some(function(t){try{t.__h.some(Ce\
),t.__h=t.__h.filter(function(r){return!r.__||Tn(r)})}catch(r){t.__h=[function(){throw r}]}}),ir&&ir(e,n)},S.unmount=fun\
ction(e){sr&&sr(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=e.__;t\
&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}i.__P=t,cr(Ln.push(i))}else Ce(i)}catch(s){n=s}}),r.__H=void 0,n&&S.__e(n,r.__\
v))};var lr=typeof requestAnimationFrame=="function";function zi(e){var n,t=function(){clearTimeout(r),lr&&cancelAnimati\
onFrame(n),setTimeout(e)},r=setTimeout(t,35);lr&&(n=requestAnimationFrame(t))}function cr(e){e!=1&&nr==S.requestAnimatio\
nFrame||((nr=S.requestAnimationFrame)||zi)(qi)}function Ce(e){var n=R,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),R\
=n}function Tn(e){var n=R;e.__c=e.__(),R=n}function dr(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!Cn\
(t,e[r])})}function pr(e,n){return typeof n=="function"?n(e):n}var fr=8,Xe=1e3;function Ze(e){let{count:n,rowHeight:t,ro\
w:r,head:i,frame:s,bodyRole:a="rowgroup"}=e,l=Ye(null),[u,p]=me(0),d=Qi(l);Ki(l,e);let[f,y]=Wi(e,u,d),c=Math.max(0,y-f),\
m={height:`${n*t}px`,paddingTop:`${Math.min(f,n)*t}px`};return o("div",{...s,class:"virtual-list",ref:l,onScroll:T=>p(T.\
currentTarget.scrollTop),children:[i,o("div",{class:"rows",role:a,style:e.printing?{}:m,children:Array.from({length:c},(\
T,v)=>r(f+v))})]})}function Wi({count:e,rowHeight:n,printing:t},r,i){return t?[0,Math.min(e,Xe)]:[Math.max(0,Math.floor(\
r/n)-fr),Math.min(e,Math.ceil((r+i)/n)+fr)]}function Qi(e){let[n,t]=me(800);return Je(()=>{let r=e.current;if(!r)return;\
let i=()=>t(r.clientHeight),s=new ResizeObserver(i);return s.observe(r),i(),()=>s.disconnect()},[e]),n}function Ki(e,{li\
st:n,current:t,rowHeight:r}){Je(()=>{e.current&&(e.current.scrollTop=0)},[e,n]),Je(()=>{let i=e.current;if(!i||t===void \
0||t<0)return;let{scrollTop:s,clientHeight:a}=i,l=t*r,u=l+2*r;l<s?i.scrollTop=l:u>s+a&&(i.scrollTop=u-a)},[e,t,r])}var y\
e={severity:{title:"Vulnerabilities",width:"150px",cell:Ji},version:{title:"Version",width:"minmax(90px, 0.7fr)",cell:Rn\
("version")},license:{title:"License",width:"minmax(120px, 1fr)",cell:Yi},type:{title:"Type",width:"minmax(130px, 1fr)",\
cell:mr("type")},relation:{title:"Relation",width:"96px",cell:Xi},newest:{title:"Newer version",width:"minmax(110px, 0.7\
fr)",cell:(e,n)=>e.libraries.outdated(n)&&(Rn("newestVersion")(e,n)??"yes")},languages:{title:"Languages",width:"minmax(\
100px, 0.7fr)",cell:Rn("languages")},match:{title:"Matched by",width:"130px",cell:mr("matchType")}};function Rn(e){retur\
n({libraries:n},t)=>{let r=n.text(e,t);return r===void 0?void 0:o(g,{of:r,max:100})}}function mr(e){return({libraries:n}\
,t)=>oe(n.text(e,t)??"")}function Ji({libraries:e},n){let t=e.vulnerabilities(n).length;if(t!==0)return o(h,{children:[o\
(I,{level:e.severity(n)}),t>1&&o("span",{class:"muted",children:[" +",t-1]})]})}function Yi({libraries:e},n){let t=e.lic\
enses(n).map(({name:r})=>r);return t.length>0?o(g,{of:t.join(", "),max:120}):n<e.inventory?o("span",{class:"warn",childr\
en:"none"}):void 0}function Xi({graph:e},n){if(e)return e.isDirect(n)?"direct":o("span",{class:"muted",children:"transit\
ive"})}function $n({on:e,toggle:n,children:t}){return o("button",{type:"button",class:"toggle","aria-pressed":e,onClick:\
n,children:t})}function en({label:e,value:n,options:t,choose:r}){let i=t.findIndex(([s])=>s===n);return o("select",{"ari\
a-label":e,value:String(i),class:n===void 0?"":"chosen",onChange:s=>r(t[+s.currentTarget.value]?.[0]),children:[o("optio\
n",{value:"-1",children:[e,": any"]}),t.map(([s,a],l)=>o("option",{value:String(l),children:a},s))]})}function yr({shown\
:e,show:n}){let t=r=>le.filter(i=>e.includes(i)!==(i===r));return o("details",{class:"menu",children:[o("summary",{child\
ren:"Columns"}),o("div",{children:le.map(r=>o("label",{children:[o("input",{type:"checkbox",checked:e.includes(r),onChan\
ge:()=>n(t(r))}),ye[r].title]},r))})]})}function _r({query:e,change:n,options:t,hasTree:r}){let{columns:i}=e;return o("f\
orm",{class:"filters",role:"search",onSubmit:s=>s.preventDefault(),children:[o(Zi,{query:e,change:n}),o(es,{query:e,chan\
ge:n,options:t}),o(ns,{query:e,change:n,options:t}),r&&o(ts,{query:e,change:n}),o(rs,{query:e,change:n,options:t}),o(yr,\
{shown:i,show:s=>n({columns:s})}),qe(e)&&o("button",{type:"button",class:"link-button",onClick:()=>n({...te,columns:i}),\
children:"Clear"})]})}function Zi({query:e,change:n}){return o("input",{id:"search",type:"search",placeholder:"Search na\
me, license, CVE \u2026   ( / )","aria-label":"Search libraries",autocomplete:"off",spellcheck:!1,value:e.text,onInput:t=>n({\
text:t.currentTarget.value})})}function es({query:e,options:n,change:t}){let r=i=>e.severity.includes(i)?e.severity.filt\
er(s=>s!==i):[...e.severity,i];return o("fieldset",{class:"toggles",children:[o("legend",{class:"visually-hidden",childr\
en:"Severity"}),n.severities.map(({name:i,count:s})=>o($n,{on:e.severity.includes(i),toggle:()=>t({severity:r(i)}),child\
ren:[o("i",{class:`dot ${i}`,"aria-hidden":"true"}),i==="none"?"not vulnerable":i," ",o("small",{children:P(s)})]},i))]}\
)}function ns({query:e,options:n,change:t}){return o(h,{children:[o(en,{label:"License",value:e.license,options:n.licens\
es.map(hr),choose:r=>t({license:r})}),o(en,{label:"Type",value:e.type,options:n.types.map(hr),choose:r=>t({type:r})})]})\
}function hr({value:e,count:n}){return[e,`${x(e,60)||"(none)"} (${P(n)})`]}var gr=["direct","transitive"];function ts({q\
uery:e,change:n}){return o(en,{label:"Relation",value:e.relation,options:gr.map(t=>[t,t]),choose:t=>n({relation:gr.find(\
r=>r===t)})})}function rs({query:e,change:n,options:t}){return[["outdated","outdated",t.outdated],["duplicates","multipl\
e versions",t.duplicates||void 0],["weak","weak match",t.weak||void 0]].map(([i,s,a])=>a===void 0?null:o($n,{on:e[i],tog\
gle:()=>n({[i]:!e[i]}),children:[s," ",o("small",{children:P(a)})]},i))}function Q(e){let{label:n,columns:t,rows:r,stack\
ed:i=!0}=e;return o("section",{class:"scroll","aria-label":n,tabIndex:0,children:o("table",{class:i?"stacked":void 0,chi\
ldren:[o("thead",{children:o("tr",{children:t.map(s=>o(is,{...s},s.title))})}),o("tbody",{children:r.map((s,a)=>o("tr",{\
children:t.map(l=>os(l,s))},a))})]})})}function os({title:e,labeled:n,class:t,cell:r},i){return o("td",{class:t,"data-ti\
tle":n?e:void 0,children:r(i)},e)}function is({title:e,hidden:n,sorting:t}){if(n)return o("th",{scope:"col",children:o("\
span",{class:"visually-hidden",children:e})});if(!t)return o("th",{scope:"col",children:e});let{active:r,order:i,choose:\
s}=t;return o("th",{scope:"col","aria-sort":r?i:"none",children:o("button",{type:"button",class:"sort",onClick:s,childre\
n:[e,o(Fn,{order:r?i:void 0})]})})}function Fn({order:e}){return o("span",{"aria-hidden":"true",children:e&&(e==="ascend\
ing"?" \u2191":" \u2193")})}var ss=37;function br(e){let{contents:n,query:t,rows:r,state:i}=e,a=["minmax(200px, 2fr)",...t.columns\
.map(u=>ye[u].width)].join(" "),l=Ye(null);return o("div",{ref:l,class:"table",style:{"--tracks":a},children:o(Ze,{count\
:r.length,rowHeight:ss,list:r,printing:i.printing,frame:{role:"table","aria-label":"Libraries","aria-rowcount":r.length+\
1,tabIndex:0,onKeyDown:u=>as(u,l.current)},head:o(ls,{...e}),row:u=>{let p=r[u]??0;return o(us,{contents:n,query:t,index\
:u,row:p},p)}})})}function as(e,n){let t={ArrowDown:1,ArrowUp:-1}[e.key],r=[...n?.querySelectorAll(".row a")??[]];if(t==\
=void 0||r.length===0)return;let{activeElement:i}=document,s=i?r.indexOf(i):-1,a=r[s<0?0:s+t];a instanceof HTMLElement&&\
(e.preventDefault(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}function ls({query:e,change:n}){ret\
urn o("div",{class:"head",role:"rowgroup",children:o("div",{class:"row",role:"row","aria-rowindex":1,children:["name",..\
.e.columns].map(t=>o(cs,{name:t,query:e,change:n},t))})})}function cs({name:e,query:n,change:t}){let r=n.sort===e,i=n.de\
scending?"descending":"ascending";return o("div",{role:"columnheader","aria-sort":r?i:"none",children:o("button",{type:"\
button",class:"sort",onClick:()=>t({sort:e,descending:r&&!n.descending}),children:[e==="name"?"Library":ye[e].title,o(Fn\
,{order:r?i:void 0})]})})}function us({contents:e,query:n,index:t,row:r}){let i=e.libraries.name(r);return o("div",{clas\
s:"row",role:"row","aria-rowindex":t+2,children:[o("div",{role:"cell",children:o("a",{href:j(e.key(r)),title:i,children:\
o("bdi",{children:i||"(blank)"})})}),n.columns.map(s=>o("div",{role:"cell",children:ye[s].cell(e,r)},s))]})}function vr(\
e){let{state:n,contents:t,actions:r,query:i}=e,s=p=>r.replace(b({...i,...p})),a=ve({...i,columns:[]}),l=E(()=>t.search(i\
),[a,t]),u=F(t.libraries.count,"library","libraries");return o("main",{id:"main",class:"wide",children:[o("h1",{class:"v\
isually-hidden",tabIndex:-1,children:"Libraries"}),o(_r,{query:i,change:s,options:t.filterOptions(),hasTree:t.graph!==vo\
id 0}),o("p",{class:"muted",role:"status",children:[qe(i)?`${P(l.length)} of ${u}`:u,n.printing&&l.length>Xe&&` (the fir\
st ${P(Xe)} are printed)`]}),l.length>0?o(br,{...e,rows:l,change:s}):o("p",{class:"empty",children:"No libraries match."\
})]})}var xr=50;function kr({contents:e,row:n}){let{graph:t}=e;return t?o(h,{children:[o(wr,{title:"Depends on",rows:t.c\
hildren(n),contents:e}),o(wr,{title:"Required by",rows:t.parents(n),contents:e})]}):null}function wr({title:e,rows:n,con\
tents:t}){return n.length===0?null:o(w,{title:e,note:n.length,children:[o("ul",{class:"unstyled columns",children:n.slic\
e(0,xr).map(r=>o("li",{children:o(de,{contents:t,row:r})},r))}),o(W,{hidden:n.length-xr})]})}var ds=10;function Pr({cont\
ents:e,row:n}){let{graph:t}=e,r=E(()=>t&&He(t,n,ds),[t,n]);if(!t||!r)return null;let{paths:i,roots:s}=r,a=t.isDirect(n);\
return o(w,{title:"Why is this here?",children:[o("p",{children:[a&&"The project depends on it directly. ",s>0&&`${F(s,"\
direct dependency brings","direct dependencies bring")} it in; below is the shortest path from each. `,s>0||a?o("a",{hre\
f:qt(e.key(n)),children:"Show in the tree"}):"The hierarchy has no path to it."]}),o("ol",{class:"paths",children:i.map(\
l=>o("li",{children:o(ps,{path:l,contents:e})},l[0]))}),o(W,{hidden:s-i.length})]})}var En=12;function ps({path:e,conten\
ts:n}){let t=e.length-En,r=t>0?[...e.slice(0,En-1),...e.slice(-1)]:e;return o(h,{children:r.map((i,s)=>o(h,{children:[s>\
0&&o("span",{class:"muted",children:" \u203A "}),s===En-1&&t>0&&o("span",{class:"muted",children:["\u2026 ",t," more \u203A "]}),o(de,{\
contents:n,row:i})]},i))})}function Cr({contents:{libraries:e},row:n}){if(n>=e.inventory)return null;let t=e.licenses(n)\
;return o(w,{title:"Licenses",note:t.length,children:[t.length===0&&o("p",{class:"empty",children:"Mend has no license f\
or this library."}),o("ul",{class:"unstyled",children:t.map(r=>o("li",{children:o(fs,{...r})},r.name))})]})}function fs(\
{name:e,url:n,spdxName:t,copyleft:r,copyrightRisk:i}){let s=[t&&`SPDX ${t}`,r&&`copyleft ${r.toLowerCase()}`,i&&`risk ${\
i.toLowerCase()}`];return o(h,{children:[o("a",{href:b({license:e}),children:o(g,{of:e,max:100})})," ",o("span",{class:"\
muted",children:o(g,{blank:"",of:s.filter(Boolean).join(" \xB7 ")})})," ",n&&o(D,{to:n,children:"license text"})]})}functio\
n Lr({contents:{libraries:e},row:n}){let t=i=>{let s=e.text(i,n);return s===void 0?void 0:o(g,{of:s})},r=i=>{let s=e.tex\
t(i,n);return s===void 0?void 0:o(D,{to:s,children:o(g,{of:s,max:120})})};return o(w,{title:"Source",children:o(pe,{of:[\
["Home page",r("homePage")],["Download",r("url")],["Coordinates",t("coordinates")],["File",t("filename")],["Name in Mend\
",t("name")],["Type",oe(e.text("type",n)??"")],["Languages",t("languages")],["Matched by",oe(e.text("matchType",n)??"")]\
,["SHA-1",t("sha1")],["Key",t("keyUuid")]]})})}function Tr({contents:{libraries:e},row:n}){if(n>=e.inventory)return null\
;let t=e.vulnerabilities(n).toSorted(je);return o(w,{title:"Vulnerabilities",note:t.length,children:[t.length===0&&o("p"\
,{class:"empty",children:"No known vulnerabilities."}),t.map(r=>o(ms,{of:r},r.id))]})}function ms({of:e}){let{id:n,url:t\
,score:r,published:i,description:s,fix:a}=e;return o("article",{class:"vulnerability",children:[o("h3",{children:[o(I,{l\
evel:Z(e)})," ",o(D,{to:t,children:o(g,{of:n,max:60})})," ",o("span",{class:"muted",children:[r!==void 0&&`score ${r.toF\
ixed(1)} `,i&&o(g,{of:`\xB7 published ${i}`,max:60})]})]}),s&&o("p",{children:o(g,{of:s,max:2e3})}),a&&o("p",{children:[o("\
b",{children:"Fix:"})," ",o(g,{of:a,max:500})]})]})}function Sr({contents:e,wanted:n}){let t=e.find(n);if(t===void 0)ret\
urn o(ys,{wanted:n});let{libraries:r}=e,i={contents:e,row:t};return o("main",{id:"main",children:[o("p",{class:"breadcru\
mbs",children:[o("a",{href:b(),children:"Libraries"})," /"]}),o("h1",{tabIndex:-1,children:[o(g,{of:r.name(t)})," ",o("s\
pan",{class:"version",children:o("bdi",{children:r.text("version",t)?.slice(0,100)})})]}),o(hs,{...i}),o(Tr,{...i}),o(Pr\
,{...i}),o(Cr,{...i}),o(Lr,{...i}),o(kr,{...i})]})}function ys({wanted:e}){return o("main",{id:"main",children:[o("h1",{\
tabIndex:-1,children:"No such library"}),o("p",{children:["This report has no library with the key"," ",o("code",{childr\
en:o(g,{of:e,max:100})}),". See ",o("a",{href:b(),children:"all libraries"}),"."]})]})}function hs({contents:{libraries:\
e,graph:n},row:t}){let r=e.severity(t),i=e.text("newestVersion",t);return o("p",{class:"chips",children:[r!=="none"&&o(I\
,{level:r}),n&&o("span",{class:"chip",children:[n.isDirect(t)?"direct":"transitive"," dependency"]}),e.outdated(t)&&o("s\
pan",{class:"chip",children:["newer version",i&&": ",i&&o(g,{of:i,max:60})]}),t>=e.inventory&&e.inventory>0&&o("span",{c\
lass:"chip",children:"only in the hierarchy"})]})}function On({bars:e,total:n}){let t=Math.max(1,...e.map(({count:r})=>r\
));return o("ul",{class:"bars",children:e.map(r=>o("li",{children:[o("span",{class:"label",children:o(Rr,{...r})}),o("sv\
g",{viewBox:"0 0 100 8",preserveAspectRatio:"none","aria-hidden":"true",children:[o("rect",{class:"track",width:"100",he\
ight:"8"}),o("rect",{class:r.tone??"plain",width:100*r.count/t,height:"8"})]}),o("span",{class:"count",children:[P(r.cou\
nt)," ",r.tone!=="others"&&o("small",{children:kn(r.count/Math.max(1,n))})]})]},r.label))})}function Rr({label:e,href:n}\
){return n===void 0?e:o("a",{href:n,children:e})}function $r({bars:e,label:n}){let t=e.reduce((r,{count:i})=>r+i,0);retu\
rn o("figure",{class:"stacked-bar",children:[o(gs,{bars:e,label:n,total:t}),o("figcaption",{children:e.map(r=>o("span",{\
children:[o("i",{class:`dot ${r.tone??"plain"}`,"aria-hidden":"true"}),o(Rr,{...r})," ",o("b",{children:P(r.count)})," "\
,o("small",{children:kn(r.count/t)})]},r.label))})]})}function gs({bars:e,label:n,total:t}){let r=e.map(({label:s,count:\
a})=>`${s} ${P(a)}`),i=0;return o("svg",{viewBox:"0 0 1000 12",preserveAspectRatio:"none",role:"img","aria-label":`${n}:\
 ${r.join(", ")}`,children:e.map(({label:s,count:a,tone:l="plain"})=>{let u=1e3*a/t;return i+=u,o("rect",{class:l,x:i-u,\
width:Math.max(u,2),height:"12"},s)})})}var _s=8;function Fr({facts:e,contents:n}){return o("div",{class:"charts",childr\
en:[n&&!e.alertsPending&&o(bs,{contents:n}),o(xs,{facts:e}),n&&o(ws,{contents:n})]})}function bs({contents:e}){let n=E((\
)=>vs(e),[e]);if(n.length===0)return null;let t="Libraries by most severe vulnerability";return o(w,{title:t,class:"full\
-width",children:o($r,{bars:n,label:t})})}function vs({libraries:e}){let n=O.map(()=>0);for(let t=0;t<e.inventory;t++){l\
et r=e.severityRank(t);n[r]=(n[r]??0)+1}return O.map((t,r)=>({label:t==="none"?"no known vulnerability":t,count:n[r]??0,\
href:b({severity:[t]}),tone:t})).filter(({count:t})=>t>0)}function xs({facts:{licenses:e={},figures:n}}){let t=Object.en\
tries(e).sort(Ve).map(([i,s])=>({value:i,count:s}));if(t.length===0)return null;let r=i=>({label:x(i,60)||"(blank)",href\
:b({license:i})});return o(w,{title:"Licenses",note:t.length,children:o(On,{total:n?.libraries??0,bars:Er(t,r,"other lic\
ense")})})}function ws({contents:{libraries:e}}){let n=E(()=>_e(dn(e)),[e]);if(n.length===0)return null;let t=r=>({label\
:x(oe(r),60)||"(unknown)",href:b({type:r})});return o(w,{title:"Types",note:n.length,children:o(On,{total:e.count,bars:E\
r(n,t,"other type")})})}function Er(e,n,t){let{shown:r,others:i,sum:s}=ft(e,_s),a=r.map(({value:l,count:u})=>({...n(l),c\
ount:u}));return i===0?a:[...a,{label:F(i,t),count:s,tone:"others"}]}function Or({facts:{figures:e,licenses:n}}){return \
e?o("ul",{class:"tiles","aria-label":"Figures",children:[...ks(e),...Ps(e,n)].map(([t,r,i,s])=>r!==void 0&&o("li",{class\
:r>0?s:"zero",children:[o("b",{children:P(r)}),r>0?o("a",{href:i,children:t}):o("span",{children:t})]},t))}):null}functi\
on ks(e){let{libraries:n,direct:t=0,transitive:r=0}=e,{bySeverity:i,noLicense:s,outdated:a}=e,l=b({outdated:!0,sort:"new\
est"});return[["Libraries",n??t+r,b()],...De.map(u=>{let p=b({severity:[u]});return[`${ue(u)} findings`,i?.[u],p,u]}),["\
No license",s,b({license:""}),"warn"],["Outdated",a,l]]}function Ps(e,n){let{direct:t,transitive:r,maxDepth:i}=e,{duplic\
ateVersions:s,weakMatches:a}=e,l=n&&Object.keys(n).length,u=b({duplicates:!0,sort:"name"}),p=b({weak:!0,sort:"name"});re\
turn[["Direct",t,b({relation:"direct"})],["Transitive",r,b({relation:"transitive"})],["Depth",i,we],["Licenses",l,b({sor\
t:"license"})],["Multiple versions",s,u],["Weak matches",a,p]]}function Ar({gate:e=[]}){return e.map(n=>({condition:x(n.\
condition,300),allowed:n.limit,actual:Cs(n),verdict:n.verdict.replace("-"," "),note:x(n.why??n.examples.join(", "),300)}\
))}function Cs({actual:e,share:n}){return e===void 0?"":n===void 0?P(e):`${Math.round(e*10)/10}% (${n.count} of ${n.of})\
`}var Ls={failed:"critical",passed:"success"},Ts=[{title:"Condition",cell:({condition:e})=>o("bdi",{children:e})},{title\
:"Allowed",labeled:!0,cell:({allowed:e})=>e},{title:"Actual",labeled:!0,class:"number",cell:({actual:e})=>e},{title:"Ver\
dict",cell:({verdict:e})=>o("span",{class:`pill ${Ls[e]??""}`,children:e})},{title:"Details",hidden:!0,class:"long",cell\
:({note:e})=>o("bdi",{children:e})}];function Ir({facts:e}){let n=Ar(e);return n.length===0?null:o(w,{title:"Gate",child\
ren:o(Q,{label:"Gate",columns:Ts,rows:n})})}var Mr=500;function Nr({facts:e}){return o(h,{children:[o(An,{title:"Checks"\
,rows:e.checks}),o(An,{title:"Projects",rows:e.statuses}),o(An,{title:"Tags",rows:e.objects}),o(In,{title:"Library",fiel\
ds:e.library}),o(In,{title:"Notification",fields:e.notification}),o(In,{title:"Deletion",fields:e.deletion})]})}function\
 An({title:e,rows:n=[]}){if(n.length===0)return null;let r=[...new Set(n.flatMap(i=>Object.keys(i)))].map(i=>({title:Qe(\
i),labeled:!0,cell:s=>o("bdi",{children:Mn(s[i])})}));return o(w,{title:e,note:n.length,children:[o(Q,{label:e,columns:r\
,rows:n.slice(0,Mr)}),o(W,{hidden:n.length-Mr})]})}function In({title:e,fields:n}){return n?o(w,{title:e,children:o(pe,{\
of:Object.entries(n).map(([t,r])=>[Qe(t),Mn(r)&&o("bdi",{children:Mn(r)})])})}):null}function Mn(e){return x(Dr(e),1e3)}\
function Dr(e){if(e===void 0)return"";if(typeof e=="boolean")return e?"yes":"no";if(typeof e!="object")return String(e);\
let n=Array.isArray(e);return Object.entries(e).map(([t,r])=>[n?"":t,Dr(r)]).filter(([,t])=>t!=="").map(([t,r])=>`${Qe(t\
).toLowerCase()} ${r}`.trim()).join(", ")}function jr({projects:e=[]}){return e.map(({result:n,project:t,figures:r,gate:\
i,reasons:s},a)=>({result:n,name:x(t?.name??"",200)||`project ${a+1}`,page:(r?.libraries??r?.direct)===void 0?void 0:Qt(\
Me,a+1),libraries:r?.libraries,critical:r?.bySeverity?.critical,high:r?.bySeverity?.high,failed:i?.filter(({verdict:l})=\
>l!=="passed").length,reason:x(s[0]??"",300)}))}function Vr(e,n){return e.some(t=>t[n]!==void 0&&t[n]!=="")}function Br(\
e,n,t){let r=n.trim().toLowerCase(),i=e.filter(({name:s,reason:a})=>`${s}\n${a}`.toLowerCase().includes(r));return t===vo\
id 0?i:t==="name"?i.sort((s,a)=>M(s.name,a.name)):i.sort((s,a)=>(a[t]??-1)-(s[t]??-1))}var Nn=200,Ss=[{of:"result",title\
:"Result",cell:$s},{of:"name",title:"Project",order:"name",cell:Fs},Dn("libraries","Libraries"),Dn("critical","Critical"\
),Dn("high","High"),{of:"failed",title:"Gate",cell:Es},{of:"reason",title:"Reason",class:"long",cell:({reason:e})=>e&&o(\
"bdi",{children:e})}];function Hr({facts:e}){let n=E(()=>jr(e),[e]),[t,r]=me(""),[i,s]=me();if(n.length===0)return null;\
let a=Br(n,t,i);return o(w,{title:"Projects",note:P(n.length),children:[o("div",{class:"filters",children:o("input",{typ\
e:"search",placeholder:"Search name or reason \u2026","aria-label":"Search projects",value:t,onInput:l=>r(l.currentTarget.val\
ue)})}),o(Q,{label:"Projects",columns:Rs(n,i,s),rows:a.slice(0,Nn)}),o("p",{class:"muted",role:"status",children:[a.leng\
th===0&&"No projects match.",a.length>Nn&&`${P(a.length-Nn)} more; search to find them.`]})]})}function Rs(e,n,t){return\
 Ss.filter(({of:r})=>Vr(e,r)).map(({order:r,...i})=>({...i,labeled:!0,sorting:r&&{order:r==="name"?"ascending":"descendi\
ng",active:r===n,choose:()=>t(r)}}))}function $s({result:e}){let{icon:n,words:t}=ge[e];return o(h,{children:[o("span",{"\
aria-hidden":"true",children:n})," ",t]})}function Fs({name:e,page:n}){let t=o("bdi",{children:e});return n===void 0?t:o\
("a",{href:n,children:t})}function Dn(e,n){return{of:e,title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&P(t[e])}}fu\
nction Es({failed:e}){if(e!==void 0)return e>0?`${e} not passed`:"passed"}function Ur({facts:{wait:e}}){return!e||e.scan\
s.length===0?null:o(w,{title:"Scan",children:e.scans.map((n,t)=>o("p",{children:[n.changes.map(({state:r,atSeconds:i},s)\
=>o("span",{children:[s>0&&o("span",{class:"muted",children:" \u203A "}),o("bdi",{children:x(r,40)})," ",o("small",{class:"mu\
ted",children:wn(i)})]},r))," ",o("span",{class:"muted",children:["\xB7 ",n.end??"still running"," after ",wn(n.seconds),",\
"," ",F(n.polls,"poll"),n.followed&&", followed another scan"]})]},t))})}var jn=30,Gr=[{of:"added",words:"added",sign:"+\
"},{of:"removed",words:"removed",sign:"\u2212"},{of:"unchanged",words:"unchanged",sign:""},{of:"failed",words:"failed",sign:"\
!"},{of:"spared",words:"kept because the new value failed",sign:""}];function qr({facts:{tags:e=[]}}){let n=e.filter(t=>\
Gr.some(({of:r})=>t[r].length>0));return n.length===0?null:o(w,{title:"Tags",children:n.map(t=>o("div",{class:"tag-group\
",children:[o("h3",{children:[t.scope," ",o(g,{of:t.name,max:120})]}),Gr.map(r=>o(Os,{...r,tags:t[r.of]},r.of))]},t.scop\
e))})}function Os({of:e,words:n,sign:t,tags:r}){return r.length===0?null:o("p",{children:[o("span",{class:"muted",childr\
en:n})," ",r.slice(0,jn).map(({key:i,value:s})=>o("span",{class:`chip ${e}`,children:[t&&o("span",{"aria-hidden":"true",\
children:[t," "]}),o(g,{of:i,max:60}),"=",o(g,{of:s,max:100})]},`${i}=${s}`)),r.length>jn&&o("span",{class:"muted",child\
ren:["\u2026 and ",r.length-jn," more"]})]})}function zr({libraries:e},n){let t=[];for(let r=0;r<e.inventory;r++)for(let i of\
 e.vulnerabilities(r))t.push({row:r,vulnerability:i});return t.sort((r,i)=>je(r.vulnerability,i.vulnerability)||e.nameOr\
der(r.row)-e.nameOrder(i.row)).slice(0,n)}var As=10;function Wr({contents:e}){let n=E(()=>zr(e,As),[e]);if(n.length===0)\
return null;let t="Most severe vulnerabilities",r=O.filter(i=>i!=="none");return o(w,{title:t,children:[o(Q,{label:t,col\
umns:Is(e),rows:n,stacked:!1}),o("p",{children:o("a",{href:b({severity:r}),children:"All vulnerable libraries"})})]})}fu\
nction Is(e){return[{title:"Severity",cell:({vulnerability:n})=>o(I,{level:Z(n)})},{title:"Score",class:"number",cell:({\
vulnerability:{score:n}})=>n?.toFixed(1)},{title:"Library",cell:({row:n})=>o(de,{contents:e,row:n})},{title:"Vulnerabili\
ty",cell:({vulnerability:{id:n,url:t}})=>o(D,{to:t,children:o(g,{of:n,max:60})})},{title:"Fix",class:"long",cell:Ms}]}fu\
nction Ms({vulnerability:{fix:e}}){return e&&o("span",{title:x(e,500),children:o(g,{of:e,max:120})})}function Qr(e){retu\
rn[`${e.what}.`,e.said?.trim()&&`Mend said: ${Ns(e.said.trim())}`,e.why,e.fix].filter(Boolean).join(" ")}function Ns(e){\
return/[.!?]$/.test(e)?e:`${e}.`}function Kr({facts:e}){let{icon:n,words:t,level:r="success"}=ge[e.result];return o("sec\
tion",{class:`verdict ${r}`,children:[o("h1",{tabIndex:-1,children:[o("span",{"aria-hidden":"true",children:n})," ",ue(e\
.operation)," ",t]}),o(Ds,{facts:e}),e.alertsPending&&o("p",{children:["Mend had not computed the alerts yet, so vulnera\
bilities and outdated libraries are incomplete. Set ",o("code",{children:"wait-for: finished"})," to wait for them."]}),\
e.figures?.libraries===0&&o("p",{children:"The inventory is empty: either the scan found no libraries, or its result wen\
t to another project."}),o(js,{facts:e})]})}function Ds({facts:{failure:e,reasons:n}}){return e?o("p",{children:o(g,{of:\
Qr(e),max:1500})}):n.length===0?null:o("ul",{children:n.map(t=>o("li",{children:o(g,{of:t,max:1e3})},t))})}function js({\
facts:e}){let{product:n,project:t,inventoryUpdated:r,generatedAt:i,runUrl:s}=e;return o(pe,{of:[["Product",n&&o(g,{of:n.\
name,max:120})],["Project",t&&o(g,{of:t.name,max:120})],["Inventory updated",r&&Pe(r)],["Report created",Pe(i)],["Run",s\
&&o(D,{to:s,children:"workflow run"})]]})}function Jr({state:{facts:e,contents:n}}){return o("main",{id:"main",children:\
[o(Kr,{facts:e}),o(Or,{facts:e}),o(Hr,{facts:e}),o(Ir,{facts:e}),o(Vs,{facts:e}),o(Fr,{facts:e,contents:n}),n&&o(Wr,{con\
tents:n}),o(Ur,{facts:e}),o(qr,{facts:e}),o(Nr,{facts:e})]})}function Vs({facts:e}){if(!e.delta)return null;let t=We(e).\
filter(({lines:r})=>r.length>0).map(({title:r,lines:i})=>`${r}: ${i.length}`);return o(w,{title:"Since the baseline",chi\
ldren:o("p",{children:[t.length===0?"Nothing changed. ":`${t.join(" \xB7 ")}. `,o("a",{href:ze,children:["See the compariso\
n",o("span",{class:"visually-hidden",children:[" ","(",F(t.length,"list"),")"]})]})]})})}function Yr(e,n,t,r){let i=n[t]\
;if(!i)return;let s=l=>({open:r,branch:n[l]?.id??i.id}),a=i.children>0&&!i.circular&&!i.open;switch(e){case"ArrowDown":r\
eturn s(t+1);case"ArrowUp":return s(t-1);case"Home":return s(0);case"End":return s(n.length-1);case"ArrowRight":return a\
?{open:new Set([...r,i.id]),branch:i.id}:i.open?s(t+1):void 0;case"ArrowLeft":return i.open?Bs(i,r):{open:r,branch:it(i.\
id)??i.id};case"Enter":return"enter";default:return}}function Bs({id:e},n){return{open:new Set([...n].filter(t=>t!==e)),\
branch:e}}function Xr(e){let{branch:n,index:t,current:r,click:i}=e,{level:s,children:a,circular:l,open:u}=n,p=a===0||l;r\
eturn o("div",{id:`branch-${t}`,class:`row branch ${r?"current":""}`,role:"treeitem","aria-level":s,"aria-posinset":n.po\
sition,"aria-setsize":n.siblings,"aria-expanded":p?void 0:u,"aria-selected":r,style:{paddingLeft:`${8+20*(Math.min(s,40)\
-1)}px`},onClick:()=>i(n),children:[o("span",{class:"twisty","aria-hidden":"true",children:p?"\xB7":u?"\u25BE":"\u25B8"}),o(Hs,{...e}\
),l&&o("span",{class:"muted",children:" circular, see above"}),!p&&o("small",{children:F(a,"dependency","dependencies")}\
)]})}function Hs({branch:{row:e},contents:n}){let{libraries:t}=n,r=t.severity(e);return o(h,{children:[o("a",{href:j(n.k\
ey(e)),tabIndex:-1,onClick:i=>i.stopPropagation(),children:o("bdi",{children:t.name(e)||"(blank)"})})," ",o("bdi",{class\
:"muted",children:t.text("version",e)?.slice(0,60)})," ",r!=="none"&&o(I,{level:r})]})}var Us=30;function Zr(e){let{cont\
ents:n,actions:t}=e,r=n.graph?.direct.length??0;return o("main",{id:"main",class:"wide",children:[o("h1",{class:"visuall\
y-hidden",tabIndex:-1,children:"Dependencies"}),o("p",{class:"muted",children:[F(r,"direct dependency","direct dependenc\
ies"),","," ",F(n.libraries.count,"library","libraries")," in total."," ",o("span",{class:"hint",children:"Arrow keys mo\
ve and expand, Enter shows the library."})," ",o("button",{type:"button",class:"link-button",onClick:()=>t.showTree(new \
Set,void 0),children:"Collapse all"})]}),o(Gs,{...e})]})}function Gs(e){let{state:n,contents:t,actions:r}=e,{open:i,bran\
ch:s}=n,a=E(()=>ot(t,i),[t,i]),l=a.findIndex(d=>d.id===s),u=Math.max(0,l),p=d=>r.showTree(zs(i,d),d.id);return o(Ze,{cou\
nt:a.length,rowHeight:Us,list:t,current:l<0?void 0:l,printing:n.printing,bodyRole:"presentation",frame:{id:"tree",role:"\
tree","aria-label":"Dependencies",tabIndex:0,"aria-activedescendant":`branch-${u}`,onKeyDown:d=>qs(d,a,u,e)},row:d=>{let\
 f=a[d];return f&&o(Xr,{...{index:d,current:d===u,contents:t,click:p},branch:f},f.id)}})}function qs(e,n,t,{state:r,cont\
ents:i,actions:s}){let a=Yr(e.key,n,t,r.open);if(!a)return;e.preventDefault();let l=n[t]?.row;a!=="enter"?s.showTree(a.o\
pen,a.branch):l!==void 0&&(location.hash=j(i.key(l)))}function zs(e,{id:n}){let t=new Set(e);return t.delete(n)||t.add(n\
),t}function eo(){return o("main",{id:"main",children:[o("h1",{tabIndex:-1,children:"Dependencies"}),o("p",{class:"empty\
",children:["The hierarchy was not read, because the input ",o("code",{children:"report"})," did not name it. See the ",\
o("a",{href:b(),children:"libraries"}),"."]})]})}function no(e){return o(h,{children:[o(er,{...e}),o(Ws,{...e})]})}funct\
ion Ws(e){let{route:n,contents:t}=e.state;if(n.page==="overview")return o(Jr,{...e});if(n.page==="compare")return o(Xt,{\
...e});if(!t)return o(Qs,{...e});let r={...e,contents:t};return n.page==="libraries"?o(vr,{...r,query:n.query}):n.page==\
="library"?o(Sr,{...r,wanted:n.key}):t.graph?o(Zr,{...r}):o(eo,{})}function Qs({state:{contents:e,facts:n}}){let t=n.pro\
jects?"The libraries are on the pages of the projects.":"This run read no libraries.";return o("main",{id:"main",childre\
n:[o("h1",{tabIndex:-1,children:"Libraries"}),o("p",{class:"empty",role:"status",children:e===void 0?"Reading the librar\
ies \u2026":t})]})}function to({search:e,leave:n}){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)\
return;let{target:r}=t,i=r instanceof HTMLInputElement||r instanceof HTMLSelectElement;if(t.key==="/"&&!i){t.preventDefa\
ult(),e();let s=document.getElementById("search");s instanceof HTMLInputElement&&s.select()}t.key==="Escape"&&Ks(r,n)})}\
function Ks(e,n){let t=document.querySelector("details.menu[open]");t?(t.open=!1,t.querySelector("summary")?.focus()):e \
instanceof HTMLInputElement&&e.id==="search"?e.blur():n()}var ro="mend-report-theme";function oo(){try{let e=localStorag\
e.getItem(ro);return fe.find(n=>n===e)??"auto"}catch{return"auto"}}function io(e){try{localStorage.setItem(ro,e)}catch{}\
}function Vn(e){document.documentElement.dataset.theme=e}var so=oo();Vn(so);var V={facts:lo(Ne.facts),route:xe(location.\
hash),theme:so,open:new Set,printing:!1},Js={replace(e){history.replaceState(null,"",e),H({route:xe(e)})},showTree:(e,n)\
=>H({open:e,...n!==void 0&&{branch:n}}),chooseTheme(e){io(e),Vn(e),H({theme:e})}};function H(e){V={...V,...e},ao()}funct\
ion ao(){let e=document.getElementById(Ne.app);e&&nt(o(no,{state:V,actions:Js}),e)}function lo(e){return JSON.parse(docu\
ment.getElementById(e)?.textContent??"null")}function co(e){let{contents:n}=V;if(e.page!=="tree"||e.key===void 0)return{\
route:e};let t=n?.find(e.key);if(!n?.graph||t===void 0)return{route:e};let r=n.graph.isDirect(t),[i=[t]]=r?[]:He(n.graph\
,t,1).paths,s=new Set([...V.open,...st(i)]);return{route:e,open:s,branch:i.join("/")}}function Ys(){let e=lo(Ne.contents\
);if(e===null){H({contents:null});return}let n=Ht(e);V={...V,contents:n},H(co(V.route)),setTimeout(()=>{n.filterOptions(\
),n.search({...te,text:"x"})})}var uo=!1;addEventListener("hashchange",()=>{uo=!0,H(co(xe(location.hash))),scrollTo(0,0)\
,document.querySelector("main h1")?.focus({preventScroll:!0})});addEventListener("beforeprint",()=>H({printing:!0}));add\
EventListener("afterprint",()=>H({printing:!1}));document.addEventListener("DOMContentLoaded",()=>{requestAnimationFrame\
(()=>setTimeout(Ys))});to({search:()=>{V.route.page!=="libraries"&&(history.pushState(null,"",b()),H({route:xe(b())}))},\
leave:()=>{V.route.page==="library"&&(uo?history.back():location.hash=b())}});ao();})();',style:':root{color-scheme:ligh\
t dark;--text: light-dark(#1f2328, #e6edf3);--muted: light-dark(#59636e, #9198a1);--line: light-dark(#d1d9e0, #3d444d);-\
-faint: light-dark(#e6eaef, #2a313a);--back: light-dark(#ffffff, #0d1117);--shade: light-dark(#f6f8fa, #151b23);--accent\
: light-dark(#0969da, #4493f8);--chosen: light-dark(#ddf4ff, #121d2f);--critical: light-dark(#a40e26, #ff7b72);--high: l\
ight-dark(#bc4c00, #f0883e);--medium: light-dark(#7d5700, #e3b341);--success: light-dark(#1a7f37, #3fb950)}:root[data-th\
eme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}.critical{--tone: var(--critical);--tone-back: li\
ght-dark(#ffebe9, #3c1618);--fill: var(--critical)}.high{--tone: var(--high);--tone-back: light-dark(#fff1e5, #341d0c);-\
-fill: var(--high)}.medium{--tone: var(--medium);--tone-back: light-dark(#fff8c5, #2e2408);--fill: light-dark(#d4a72c, #\
e3b341)}.low{--tone: light-dark(#0550ae, #79c0ff);--tone-back: light-dark(#ddf4ff, #0c2239);--fill: light-dark(#54aeff, \
#388bfd)}.success{--tone: var(--success);--tone-back: light-dark(#f0fff4, #0f2a17)}.unrated{--fill: var(--muted)}.none{-\
-fill: light-dark(#d1d9e0, #343b44)}.others{--fill: light-dark(#afb8c1, #6e7681)}.warn{--tone: var(--high)}*{box-sizing:\
border-box}body{margin:0;background:var(--back);color:var(--text);font:14px/1.5 -apple-system,BlinkMacSystemFont,Segoe U\
I,Noto Sans,Helvetica,Arial,sans-serif}h1,h2,h3,p{margin:0}h1:focus{outline:none}a{color:var(--accent);text-decoration:n\
one}a:hover,p:not(.breadcrumbs) a,.unstyled li a,.stacked a{text-decoration:underline}:focus-visible{outline:2px solid v\
ar(--accent);outline-offset:1px;border-radius:4px}code{background:var(--shade);border-radius:6px;padding:.15em .4em;font\
:85% ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}small,.note,.muted,.empty{color:var(--muted)}small,.note{font-\
size:12px;font-weight:400}span.warn{color:var(--tone)}.visually-hidden{position:absolute;width:1px;height:1px;overflow:h\
idden;clip-path:inset(50%);white-space:nowrap}.skip:not(:focus){position:absolute;left:-999px}header{position:sticky;top\
:0;z-index:3;display:flex;align-items:center;gap:24px;padding:0 24px;height:56px;background:var(--shade);border-bottom:1\
px solid var(--line)}header .title{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}nav{display:fle\
x;gap:4px;margin-left:auto;align-self:stretch}nav a{display:flex;align-items:center;padding:0 10px;color:var(--text);bor\
der:solid transparent;border-width:2px 0;white-space:nowrap}nav a:hover{text-decoration:none;border-bottom-color:var(--l\
ine)}nav a[aria-current]{font-weight:600;border-bottom-color:#fd8c73}.counter{margin-left:6px;padding:0 6px;border-radiu\
s:10px;background:var(--faint);font-size:12px;font-weight:500}main{max-width:1180px;margin:0 auto;padding:24px 24px 64px\
;display:grid;gap:24px}main.wide{max-width:none;height:calc(100dvh - 56px);min-height:480px;padding:16px 24px;display:fl\
ex;flex-direction:column;gap:12px}main h1{font-size:24px;font-weight:600;line-height:1.25;overflow-wrap:anywhere}h1 .ver\
sion{color:var(--muted);font-weight:300}.breadcrumbs{margin-bottom:-20px}.card,.tiles,.verdict,.virtual-list{border:1px \
solid var(--line);border-radius:6px}.card{padding:16px;min-width:0}.card h2,.card h3{font-size:14px;font-weight:600}.car\
d h2{margin-bottom:12px}h3 .muted{font-weight:400}.scroll{overflow-x:auto}.verdict{overflow-wrap:anywhere;border-left:4p\
x solid var(--success);padding:16px 20px;display:grid;gap:10px}.verdict.error{border-left-color:var(--critical)}.verdict\
.warning{border-left-color:var(--medium)}.verdict.notice{border-left-color:var(--accent)}.verdict h1{font-size:20px}.ver\
dict ul{margin:0;padding-left:20px}.properties{display:flex;flex-wrap:wrap;gap:6px 28px;margin:0}.properties>div{min-wid\
th:0}.properties dt{display:inline;color:var(--muted)}.properties dt:after{content:" "}.properties dd{display:inline;mar\
gin:0;overflow-wrap:anywhere}.card .properties{display:grid;gap:4px}.card .properties>div{display:grid;grid-template-col\
umns:140px 1fr}.tiles,.bars,.unstyled{list-style:none;margin:0;padding:0;display:grid}.tiles{grid-template-columns:repea\
t(auto-fill,minmax(min(140px,33%),1fr));gap:1px;overflow:hidden}.tiles li{padding:12px 16px;display:grid;outline:1px sol\
id var(--line)}.tiles b{color:var(--tone);font-size:22px;font-weight:600;line-height:1.3;font-variant-numeric:tabular-nu\
ms}.tiles a,.tiles span{color:var(--muted);font-size:12px}.tiles a{text-decoration:underline;text-decoration-color:var(-\
-line);text-underline-offset:3px}.tiles .zero b{color:var(--muted);font-weight:400}.charts{display:grid;grid-template-co\
lumns:1fr 1fr;gap:24px}.charts:empty,.paths:empty{display:none}.full-width{grid-column:1 / -1}.bars{gap:6px}.bars li{dis\
play:grid;grid-template-columns:minmax(90px,190px) 1fr 92px;align-items:center;gap:12px}.bars .label{overflow:hidden;tex\
t-overflow:ellipsis;white-space:nowrap}.bars a,.stacked-bar a{color:var(--text)}.bars svg{width:100%;height:8px;border-r\
adius:4px}.bars .count{text-align:right;font-variant-numeric:tabular-nums}.bars small{display:inline-block;width:36px}.s\
tacked-bar{margin:0}.stacked-bar svg{display:block;width:100%;height:12px;border-radius:6px;margin-bottom:12px}.stacked-\
bar figcaption{display:flex;flex-wrap:wrap;gap:4px 24px}rect{fill:var(--fill, light-dark(#54aeff, #388bfd))}rect.track{f\
ill:var(--faint)}.dot{display:inline-block;width:9px;height:9px;border-radius:50%;margin-right:5px;background:var(--fill\
)}.pill,.chip{display:inline-block;padding:0 8px;border-radius:12px;font-size:12px;line-height:20px;border:1px solid var\
(--line);max-width:100%;overflow:hidden;text-overflow:ellipsis;vertical-align:middle}.pill{font-weight:500;border-color:\
transparent;color:var(--tone);background:var(--tone-back, var(--faint))}.chips{display:flex;gap:6px;flex-wrap:wrap;margi\
n-top:-14px}.chip{margin-right:2px;min-width:0;overflow-wrap:anywhere}.chip.added{border-color:var(--success)}.chip.remo\
ved{text-decoration:line-through}.chip.failed{border-color:var(--critical)}.direction{color:var(--muted);white-space:now\
rap}.direction.down{color:var(--high)}.tag-group{display:grid;grid-template-columns:minmax(0,1fr);gap:6px}.tag-group+.ta\
g-group{margin-top:16px}table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:600;font-size:12px;colo\
r:var(--muted)}th,td{padding:6px 12px 6px 0;border-bottom:1px solid var(--faint);vertical-align:top}td.number{font-varia\
nt-numeric:tabular-nums}td.long{min-width:220px;max-width:420px;overflow-wrap:anywhere}.scroll+p{margin-top:12px}.unstyl\
ed{gap:4px}.unstyled li{overflow-wrap:anywhere;break-inside:avoid}.unstyled.columns{display:block;columns:3 260px}.paths\
{margin:8px 0 0;padding-left:24px;display:grid;gap:4px;overflow-wrap:anywhere}.vulnerability{display:grid;gap:4px;overfl\
ow-wrap:anywhere}.vulnerability+.vulnerability{margin-top:14px;padding-top:14px;border-top:1px solid var(--faint)}button\
,select,input[type=search],summary{font:inherit;color:inherit}.filters{display:flex;flex-wrap:wrap;gap:8px;align-items:c\
enter}.filters input[type=search]{flex:1 1 240px;min-width:180px;max-width:520px}.filters input[type=search],.filters se\
lect,.toggle,.menu summary{height:32px;padding:0 10px;border:1px solid var(--line);border-radius:6px;background:var(--ba\
ck)}.filters select{max-width:140px}.filters select.chosen,.toggle[aria-pressed=true]{background:var(--chosen);border-co\
lor:var(--accent)}.toggle[aria-pressed=true] small{color:inherit}.toggle,.link-button,.menu summary,.sort{cursor:pointer\
}.toggle:hover,.menu summary:hover{background:var(--shade)}.toggles{border:0;margin:0;padding:0;display:flex}.toggles .t\
oggle{position:relative;border-radius:0;margin-left:-1px}.toggles .toggle[aria-pressed=true]{z-index:1}.toggles .toggle:\
first-of-type{border-top-left-radius:6px;border-bottom-left-radius:6px;margin-left:0}.toggles .toggle:last-of-type{borde\
r-top-right-radius:6px;border-bottom-right-radius:6px}.link-button,.sort{border:0;background:none}.link-button{color:var\
(--accent);padding:4px 8px;border-radius:6px}.link-button:hover{background:var(--faint)}.theme{font-size:17px;line-heigh\
t:1;padding:8px;color:var(--muted)}.sort{padding:0;font-weight:600;font-size:12px}.sort:hover{color:var(--accent)}.menu{\
position:relative}.menu summary{line-height:30px;list-style:none}.menu summary:after{content:" \u25BE";color:var(--muted)}.me\
nu>div{position:absolute;right:0;z-index:4;margin-top:4px;padding:8px 14px;display:grid;gap:4px;background:var(--back);b\
order:1px solid var(--line);border-radius:6px;box-shadow:0 8px 24px light-dark(#1f23281f,#010409cc);white-space:nowrap}.\
menu input{margin-right:8px}.virtual-list{position:relative;overflow:auto;flex:1;min-height:0}.table{flex:1;min-height:0\
;display:flex;flex-direction:column}.rows{min-width:max-content}.table .rows,.table .head{min-width:900px}.table .row{di\
splay:grid;grid-template-columns:var(--tracks);height:37px;align-items:center;border-bottom:1px solid var(--faint);min-w\
idth:100%}.table .rows .row:hover,.branch:hover{background:var(--shade)}.table .row>div{padding:0 12px;overflow:hidden;t\
ext-overflow:ellipsis;white-space:nowrap}.head{position:sticky;top:0;z-index:2;background:var(--shade)}.head .row{border\
-bottom-color:var(--line)}.branch{display:flex;align-items:center;gap:6px;height:30px;padding-right:12px;white-space:now\
rap;cursor:default}.branch.current{background:var(--chosen)}.twisty{width:16px;text-align:center;color:var(--muted)}@med\
ia(max-width:760px){header{flex-wrap:wrap;height:auto;padding:8px 16px 0;gap:4px 12px}nav{order:3;width:100%;margin:0;ov\
erflow-x:auto;min-height:40px}.theme{margin-left:auto}main,main.wide{padding:16px}.charts{grid-template-columns:minmax(0\
,1fr)}.card .properties>div{grid-template-columns:1fr}.toggles{flex-wrap:wrap}.stacked thead,.stacked td:empty{display:n\
one}.stacked tr{display:grid;padding:8px 0;border-bottom:1px solid var(--faint)}.stacked td{border:0;padding:1px 0;min-w\
idth:0;overflow-wrap:anywhere}.stacked td[data-title]:before{content:attr(data-title) ": ";color:var(--muted)}.bars li{g\
rid-template-columns:minmax(90px,1fr) 1fr 84px}}@media print{:root,:root[data-theme]{color-scheme:light}*{-webkit-print-\
color-adjust:exact;print-color-adjust:exact}header,.head{position:static}nav,.filters,.hint,.link-button,.skip{display:n\
one}main.wide{height:auto;display:block}.virtual-list{height:auto;overflow:visible;border:0}.table .rows,.table .head{mi\
n-width:0}.table .row{grid-template-columns:minmax(0,2fr);grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);font-siz\
e:11px}.table .row>div{padding:0 6px}.table .row bdi{white-space:normal;overflow-wrap:anywhere}.tiles,.verdict,.row,tr,l\
i{break-inside:avoid}h2{break-after:avoid}a{color:inherit}}',scriptHash:"sha256-O6+4EvqxEoIaxlMfb++Z3BuUBCt2Wq9ASZGs8/eZ\
Zto=",styleHash:"sha256-6tjiJ+wmDzpXpcVFKxAjPgGaWSFKxcxFIjlPMTZevxo="};var clean=__webpack_require__(11),names=__webpack_require__(
5306),report=__webpack_require__(8222),components=__webpack_require__(6669),outcome=__webpack_require__(3607);const pageFile="\
mend-report.html",textFields=["keyUuid","name","filename","groupId","artifactId","version","sha1","type","coordinates","\
languages","matchType","url","homePage","newestVersion"];function forTextFields(make){const entries=textFields.map(field=>[
field,make(field)]);return Object.fromEntries(entries)}const elementIds={facts:"facts",contents:"contents",app:"app"};function pack(source){
if(!(0,components.ZB)(source))return;const{result,tree}=source,listed=new Set(result.reported?.inventory?.libraries.map(
({keyUuid})=>keyUuid)),all=(0,components.ct)(source).map(({library})=>library),rows=[...all.filter(({keyUuid})=>listed.has(
keyUuid)),...all.filter(({keyUuid})=>!listed.has(keyUuid))];return{libraries:packLibraries(rows,listed.size),tree:tree&&
packTree(tree,rows)}}function packLibraries(rows,inventory){return{count:rows.length,inventory,texts:forTextFields(field=>column(
rows.map(row=>row[field]??null))),outdated:rows.map(({outdated})=>outdated===void 0?-1:Number(outdated)),licenses:lists(
rows.map(({licenses})=>licenses)),vulnerabilities:lists(rows.map(({vulnerabilities})=>vulnerabilities))}}const sample=1e3;
function column(texts){const first=texts.slice(0,sample);if(new Set(first).size>.9*first.length)return{plain:texts};const numbers=new Map;
for(const text of texts)numbers.has(text)||numbers.set(text,numbers.size);return 2*numbers.size>texts.length?{plain:texts}:
{words:[...numbers.keys()],at:texts.map(text=>numbers.get(text)??0)}}function lists(rows){const numbers=new Map,values=[],
numberOf=value=>{const known=numbers.get(value);if(known!==void 0)return known;const text=JSON.stringify(value),number=numbers.
get(text)??values.push(value)-1;return numbers.set(text,number).set(value,number),number},of=rows.map(row=>row.length>0?
row.map(numberOf):0);return{values,of}}function packTree(tree,rows){const places=new Map(rows.map(({keyUuid},row)=>[keyUuid,
row])),placesOf=keys=>{const found=[];for(const key of keys){const place=places.get(key);place!==void 0&&found.push(place)}
return found.sort((a,b)=>a-b)};return{direct:placesOf(tree.direct),dependencies:rows.map(({keyUuid})=>{const children=tree.
dependencies.get(keyUuid);return children?placesOf(children):0})}}function htmlReport(source,{script,style,scriptHash,styleHash}){
const{facts,contents,app}=elementIds,{result,generatedAt,links,project}=source,head={...(0,report.PL)(result,{generatedAt,
runUrl:links.runUrl}),oneOf:project};return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(scriptHash,styleHash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title(source))}</title>
<style>${style}</style>
</head>
<body>
<div id="${app}"></div>
<noscript>This report needs JavaScript. It runs in this page only.</noscript>
<script type="application/json" id="${facts}">${html_embed(head)}<\/script>
<script>${script}<\/script>
<script type="application/json" id="${contents}">${html_embed(pack(source)??null)}<\/script>
</body>
</html>
`}function htmlFormatOf(assets2){return{name:"html",output:"html-path",file:pageFile,perProject:"beside",write:source=>source.
project===void 0||(0,components.ZB)(source)?htmlReport(source,assets2):void 0}}function policy(scriptHash,styleHash){return[
"default-src 'none'",`script-src '${scriptHash}'`,`style-src '${styleHash}'`,"base-uri 'none'","form-action 'none'","req\
uire-trusted-types-for 'script'","trusted-types 'none'"].join("; ")}function title({result,project}){const name=(0,names.
j1)(result)??project??(0,names.tZ)(result)??"Mend Project";return`${(0,clean.pj)(name,100)}: Mend report`}function escapeHtml(text){
return text.replace(/[&<>"]/g,char=>`&#${char.charCodeAt(0)};`)}function html_embed(value){return(0,clean.Pq)(value).replaceAll(
"<","\\u003c")}const htmlFormat=htmlFormatOf(assets)}),6669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ct:()=>componentsOf,hk:()=>dependenciesOf,ZB:()=>hasComponents,JI:()=>sha1Of});
var ecosystem=__webpack_require__(9964),identity=__webpack_require__(6582),match_type=__webpack_require__(5774),packageurl_js=__webpack_require__(
7091);function purlOf(library){return build((0,identity.cu)(library))??build((0,identity.QX)(library))}function build({type,
version,...parts}){const namespace=withoutEmptySegments(parts.namespace?.toWellFormed()),name=parts.name.toWellFormed();
try{const purl=new packageurl_js.PackageURL(type,namespace,name,version?.toWellFormed(),parts.qualifiers&&mapValues(parts.
qualifiers),parts.subpath?.toWellFormed());return type==="npm"&&(purl.namespace=namespace,purl.name=name),{text:encoded(
purl.toString()),namespace:purl.namespace??void 0,name:purl.name}}catch{return}}function withoutEmptySegments(path=""){return path.
split("/").filter(Boolean).join("/")||void 0}function mapValues(qualifiers){return Object.fromEntries(Object.entries(qualifiers).
map(([key,value])=>[key,value.toWellFormed()]))}function encoded(text){return text.replace(/[+!'()*]|%3A|%7E/g,found=>encodings[found]??
found)}const encodings={"+":"%2B","!":"%21","'":"%27","(":"%28",")":"%29","*":"%2A","%3A":":","%7E":"~"};var compare=__webpack_require__(
185),web_address=__webpack_require__(4e3);const made=new WeakMap;function hasComponents({result,tree}){return result.reported?.
inventory!==void 0||tree!==void 0}function componentsOf(source){const{inventory}=source.result.reported??{},components=made.
get(source)??joinComponents(inventory?.libraries,source.tree);return made.set(source,components),components}function joinComponents(inventory=[],tree){
const seen=new Set,rows=[];for(const library of inventory){const known=tree?.libraries.get(library.keyUuid);seen.has(library.
keyUuid)||(seen.add(library.keyUuid),rows.push({library,known,name:(0,identity.oZ)(joined({library,known}))}))}for(const[
key,known]of tree?.libraries??[]){if(seen.has(key))continue;const library={...known,licenses:[],vulnerabilities:[]};rows.
push({library,known,name:(0,identity.oZ)(library)})}return rows.sort(byName).map(row=>component(row,tree?.direct))}function joined({
library,known}){return known?{...library,filename:library.filename??known.filename,groupId:library.groupId??known.groupId,
artifactId:library.artifactId??known.artifactId,version:library.version??known.version,sha1:library.sha1??known.sha1,type:library.
type??known.type,coordinates:library.coordinates??known.coordinates}:library}function component(row,direct){const library=joined(
row);return{library,name:row.name,ecosystem:(0,ecosystem.Mg)(library),purl:purlOf(library),homePage:(0,web_address.D)(library.
homePage),relation:row.known&&(direct?.has(library.keyUuid)?"direct":"transitive")}}function dependenciesOf({library:{keyUuid}},tree){
const children=tree?.dependencies.get(keyUuid);return children?children.filter(key=>key!==keyUuid).sort(compare.U):[]}function byName(a,b){
return(0,compare.U)(a.name,b.name)||(0,compare.U)(versionOf(a),versionOf(b))||(0,compare.U)(a.library.keyUuid,b.library.
keyUuid)}function versionOf({library,known}){return library.version??known?.version??""}function sha1Of(library){const{sha1}=library;
if(!(!sha1||(0,match_type.s)(library)))return/^[0-9a-f]{40}$/i.test(sha1)?sha1.toLowerCase():void 0}})};
