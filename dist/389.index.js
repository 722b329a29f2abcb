export const id=389,ids=[389],modules={389:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{htmlFormat:()=>htmlFormat});const assets={
script:'"use strict";(()=>{var C,rt,Io,G,ln,Ne,ot,Oe,it,un,cn,Mo,_e=Symbol.for("pv"),De={},We=[],No=/^m(i|n|o|s|text|spa\
ce)$/,dn=Array.isArray,st=We.slice,X=Object.assign;function Z(e){e&&e.parentNode&&e.remove()}function Ae(e,n,t,r,i){var \
s={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_e,__v:i||++rt,__i:-1,__u:0};return!i\
&&C.vnode&&C.vnode(s),s}function g(e){return e.children}function Ie(e,n){this.props=e,this.context=n,this.__g=0}function\
 z(e,n){if(n==null)return e.__&&z(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return \
typeof e.type!="function"||e.props.__P?null:z(e)}function Do(e){var n,t=e.__v,r=t.__e,i=[],s=[],a=e.__P;a&&((n=X({constr\
uctor:_e},t)).__v=t.__v+1,C.vnode&&C.vnode(n),pn(a,n,t,e.__n,a.namespaceURI,32&t.__u?[r]:null,i,r||z(t),32&t.__u,s),n.__\
v=t.__v,n.__.__k[n.__i]=n,pt(i,n,s),t.__=t.__e=null,n.__e!=r&&at(n))}function at(e){if((e=e.__)&&e.__c&&!e.props.__P)ret\
urn e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),at(e)}function nt(e){(8&e.__g||(e.__g|=8,G.push(e),Ne++)\
)&&ln==C.debounceRendering||((ln=C.debounceRendering)||queueMicrotask)(lt)}function lt(){try{for(var e,n=1;G.length;)G.l\
ength>n&&G.sort(ot),e=G.shift(),n=G.length,8&e.__g&&Do(e)}finally{(Ne=G.length)&&(ln||queueMicrotask)(lt)}}function ct(e\
,n,t,r,i,s,a,l,c,p,d){var y,_,u,h,f,b,L=r.__k||We,P=n.length;for(c=Wo(t,n,L,c,P),y=0;y<P;y++)(u=t.__k[y])!=null&&(_=~u._\
_i&&L[u.__i]||De,u.__i=y,b=pn(e,u,_,i,s,a,l,c,p,d),h=u.__e,(_.ref!=u.ref||8&_.__u)&&(_.ref&&fn(_.ref,null,u,_),u.ref&&d.\
push(u.ref,u.__c||h,u)),f=f||h,4&u.__u?(c=ut(u,c,e,!_.__v),_.__e&&(_.__e=null)):typeof u.type=="function"&&b!==void 0?c=\
b:h&&(c=h.nextSibling),u.__u&=-21);return t.__e=f,c}function Wo(e,n,t,r,i){var s,a,l,c,p,d,y,_,u,h=t.length,f=h,b=0,L=0,\
P=e.__k=Array(i);for(s=0;s<i;s++)(a=n[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constr\
uctor===String?a=P[s]=Ae(null,a):dn(a)?a=P[s]=Ae(g,{children:a}):a.constructor===_e&&a.__b?a=P[s]=Ae(a.type,a.props,a.ke\
y,a.ref,a.__v):P[s]=a,c=s+b,a.__=e,a.__b=e.__b+1,l=null,~(p=a.__i=jo(a,t,c,f))&&(f--,(l=t[p])&&(l.__u|=2)),l&&l.__v?(a._\
_u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,L=1)):(~p||(i>h?b--:i<h&&b++),typeof a.type!="function"&&(a.__u|=4))):P[\
s]=null;if(L){for(d=[],y=[],s=0;s<i;s++)if((a=P[s])&&16&a.__u){for(b=0,_=d.length;b<_;)d[u=b+_>>1]<a.__i?b=u+1:_=u;d[b]=\
a.__i,y[s]=b+1}for(b=d.length;s--;)y[s]&&(y[s]==b?b--:P[s].__u|=4)}if(f)for(s=0;s<h;s++)!(l=t[s])||2&l.__u||(l.__e==r&&(\
r=z(l)),mn(l,l));return r}function ut(e,n,t,r){var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(i=e.\
__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,n=ut(i[s],n,t,!1));return n}for(n&&!n.parentNode&&(n=z(e))&&!n.parentNode&&(\
n=null),a=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!r&&t.moveBefore&&a.parentNode?t.moveBefore(a,n):t.inse\
rtBefore(a,n||null)),n=a;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function jo(e,n,t,r){v\
ar i,s=e.key,a=e.type,l=n[t],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&a==l.type)return t;if(r>(c?1:0)){for(i=t\
-1;i>=0;i--)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=t+1;i<n.length;i++)if((l=n[i])&&!(2&l.__u)&&s==l\
.key&&a==l.type)return i}return-1}function tt(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function Ee(e,n\
,t,r,i){var s,a;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r="")\
,r)for(n in r)t&&n in t||tt(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||tt(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")ty\
peof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(a=cn[n]||(cn[n]=Bo(n)),(e.__\
a||(e.__a={}))[n]=un,s=n!=(n=n.replace(it,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,a,s):\
e.removeEventListener(n,a,s));else{if(i=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s\
");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="col\
Span"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1\
&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function Bo(e){return function(n){var t=this\
.__e;if(t){if(t=t[e],n[Oe]==null)n[Oe]=un++;else if(n[Oe]<this.__a[e])return;return t(C.event?C.event(n):n)}}}function p\
n(e,n,t,r,i,s,a,l,c,p){var d,y,_,u,h,f,b,L,P,R,S,an,Xn,Re,J,et,q,Y,H=n.type;if(n.constructor!==_e)return null;128&t.__u&\
&(c=32&t.__u,d=t.__c.__z)&&(n.__u|=c,y=s=[],d.nodeType==8?l=Me(d,s):s.push(d),l=s[0]||l),(d=C.__b)&&d(n);e:if(typeof H==\
"function"){_=a.length;try{if(L=n.props,P=(d=H.prototype)&&d.render,R=(d=H.contextType)&&r[d.__c],S=d?R?R.props.value:d.\
__:r,(u=t.__c)?(n.__c=u,2&u.__g&&(u.__g|=1)):(P?n.__c=u=new H(L,S):(n.__c=u=new Ie(L,S),u.constructor=H,u.render=Ho),R&&\
R.sub(u),u.state||(u.state={}),u.__n=r,u.__g|=8,u.__h=[],u.__k=[]),P&&(u.__s||(u.__s=u.state),H.getDerivedStateFromProps\
&&(u.__s==u.state&&(u.__s=X({},u.__s)),X(u.__s,H.getDerivedStateFromProps(L,u.__s)))),h=u.props,f=u.state,u.__v=n,t.__c)\
{if(L!==h&&P&&!H.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(L,S),n.__v==t.__v&&!\
(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(L,u.__s,S)===!1){n.__v!=t.__v&&(u.props=L,u.stat\
e=u.__s,u.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(A){A&&(A.__=n)}),We.push.apply(u.__h,u.__k),u.__k=[],u.__\
h.length&&a.push(u),l=z(t);break e}u.componentWillUpdate&&u.componentWillUpdate(L,u.__s,S),P&&u.componentDidUpdate&&u.__\
h.push(function(){u.componentDidUpdate(h,f,b)})}else P&&!H.getDerivedStateFromProps&&u.componentWillMount&&u.componentWi\
llMount(),P&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=S,u.props=L,u.__P=e,u.__g&=-5,an=C.__r,Xn=P?\
25:0;do u.__g&=-9,an&&an(n),d=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++Xn<25);P&&(We.push.apply(u.__h,\
u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(r=X({},r,u.getChildContext())),P&&t.__c&&u.getSnapshotBeforeUpdate&&(\
b=u.getSnapshotBeforeUpdate(h,f)),Re=d&&d.type===g&&d.key==null?d.props.children:d,L.__P&&(d=l,i=(e=L.__P).namespaceURI,\
c=s=null,t.props&&t.props.__P!=e&&(t.__k.some(function(A){A&&mn(A,A)}),t.__k=null),l=t.__k?z(t,0):null),l=ct(e,dn(Re)?Re\
:[Re],n,t,r,i,s,a,l,c,p),L.__P&&(n.__e=null,l=d),n.__u&=-161,y&&y.some(Z),u.__h.length&&a.push(u),1&u.__g&&(u.__g&=-4)}c\
atch(A){if(a.length=_,n.__v=null,c||s)if(A&&A.then){if(n.__u|=128|c,s){for(~(q=s.indexOf(l||void 0))||(q=s.length);(Y=s[\
q-1])&&Y.nodeType==8;)q--;for(;q<s.length;q++)if(Y=s[q])if(s[q]=null,J){if(Y==et)break}else{if(Y.nodeType!=8)break;Y.dat\
a.startsWith("$s")&&(et=Me(J=Y))}}if(!J){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;J=l}(d=Me(J=n.__c.__z||(n\
.__c.__z=J)))?(n.__e=J,l=d):n.__e=l,l=l&&l.nextSibling}else s&&s.some(Z);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),A&&A.\
then||dt(n),C.__e(A,n,t)}}else l=n.__e=Vo(t.__e,n,t,r,i,s,a,c,p,e);return(d=C.diffed)&&d(n),l}function Me(e,n){if(e&&e.n\
odeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else \
if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function dt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(dt))\
}function pt(e,n,t){for(var r=0;r<t.length;)fn(t[r++],t[r++],t[r++]);C.__c&&C.__c(n,e),e.some(function(i){try{e=i.__h,i.\
__h=[],e.some(function(s){s.call(i)})}catch(s){C.__e(s,i.__v)}})}function Vo(e,n,t,r,i,s,a,l,c,p){var d,y,_,u,h,f,b,L,P=\
t.props||De,R=n.props,S=n.type;if(S=="svg"?i="http://www.w3.org/2000/svg":S=="math"?i="http://www.w3.org/1998/Math/MathM\
L":i||(i="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((h=s[d])&&(S?h.localName==S:h.nodeType==3)){e=h,s[\
d]=null;break}}if(!e){if(L=p.ownerDocument||document,!S)return L.createTextNode(R);e=L.createElementNS(i,S,R.is?R:p),l&&\
(C.__m&&C.__m(n,s),l=!1),s=null}if(S){if(p=S=="template"&&e.content||e,s=S=="textarea"&&R.defaultValue!=null?null:s&&st.\
call(p.childNodes),!l&&s)for(P={},d=0;d<e.attributes.length;d++)P[(h=e.attributes[d]).name]=h.value;for(d in P)h=P[d],d=\
="dangerouslySetInnerHTML"?_=h:d=="children"||d in R||d=="value"&&"defaultValue"in R||d=="checked"&&"defaultChecked"in R\
||Ee(e,d,null,h,i);for(d in R)h=R[d],d=="children"?u=h:d=="dangerouslySetInnerHTML"?y=h:d=="value"?f=h:d=="checked"?b=h:\
l&&typeof h!="function"||P[d]===h||Ee(e,d,h,P[d],i);y?(l||_&&(y.__html==_.__html||y.__html==e.innerHTML)||(e.innerHTML=y\
.__html),n.__k=[]):(_&&(e.textContent=""),(S=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&No.test(S))&&(i=\
"http://www.w3.org/1999/xhtml"),ct(p,dn(u)?u:[u],n,t,r,i,s,a,s?s[0]:t.__k&&z(t,0),l,c),s&&s.some(Z)),l&&S!="textarea"||(\
d="value",S=="progress"&&f==null?e.removeAttribute(d):f==null||f===e[d]&&(S!="progress"||f)||Ee(e,d,f,P[d],i),d="checked\
",b!=null&&b!=e[d]&&Ee(e,d,b,P[d],i))}else P===R||l&&e.data==R||(e.data=R);return e}function fn(e,n,t,r){try{typeof e=="\
function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catc\
h(i){C.__e(i,t)}}function mn(e,n,t){var r,i,s,a;if(C.unmount&&C.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||fn(r\
,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){C.__e(l,n)}r.__P=r.__n=null}if(r=e._\
_k)for(a=0;a<r.length;a++)r[a]&&mn(r[a],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(i=Me(r,\
s=[]))&&(r==e.__e&&s.some(Z),Z(i),Z(r)),t||Z(e.__e),e.__e=e.__c=e.__=null}function Ho(e,n,t){return this.constructor(e,t\
)}function ft(e,n){var t,r,i,s;C.__&&C.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=A\
e(g,{children:[e]}),i=[],s=[],pn(n,n.__k,r||De,De,n.namespaceURI,r?null:n.firstChild?st.call(n.childNodes):null,i,r?r.__\
e:n.firstChild,t,s),pt(i,n.__k,s),n.__k.props.children=null}C={__e:function(e,n,t,r){for(var i,s,a;n=n.__;)if((i=n.__c)&\
&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&i.setState(s.getDerivedStateFromError(e)\
),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw Ne=0,e}},\
rt=0,Io=function(e){return e!=null&&e.constructor===_e},Ie.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.st\
ate||(t=this.__s=X({},this.state)),typeof e=="function"&&(e=e(X({},t),this.props)),e&&(X(t,e),this.__v&&(n&&this.__k.pus\
h(n),nt(this)))},Ie.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),nt(this))},Ie.prototype\
.render=g,G=[],Ne=0,ot=function(e,n){return e.__v.__b-n.__v.__b},Oe=Symbol(),it=/(PointerCapture)$|Capture$/i,un=0,cn={}\
,Mo=0;var mt="unknown";var je=String.raw`[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]`,Uo=String.raw`[\\u00\
AD\\u034F\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u180B-\\u180D\\u180F\\u200C\\u200D\\uFE00-\\uFE0F\\u{110BD}\\u{110CD}\\u{1343\
0}-\\u{1343F}\\u{E0100}-\\u{E01EF}]`,qo=String.raw`\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}`,Go=new \
RegExp(`(${qo})|(?!${Uo})${je}`,"gu"),zo=new RegExp(je,"u"),Qo=/[!-~]/,Ko=new RegExp(`^(?:\\\\s|${je})*$`,"u"),Ha=new RegE\
xp(`(?! )(?:\\\\s|${je})`,"gu");function yt(e){return zo.test(e)?e.replace(Go,(n,t)=>t??Jo(n)):e}function gt(e){return!Qo.\
test(e)&&Ko.test(e)}function Jo(e){return`[U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}]`}var Y\
o=/(?!\\uFE0F)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,_t=/[\\t-\\r\\u0085\\u2028\\u2029]+/g,yn=/^[ -~]*$\
/,Zo=/^ | $| {2}/;function vt(e){return yn.test(e)&&!Zo.test(e)}function v(e,n=Number.POSITIVE_INFINITY){return vt(e)?ht\
(e,n):gt(e)?"":ht(xt(e).replace(/\\s+/g," ").trim(),n)}function xt(e){return yn.test(e)?e:yt(e.toWellFormed().replace(_t,\
" "))}function wt(e){return vt(e)?e:e.replace(_t," ").replace(Yo,"").replace(/\\s+/g," ").trim()}function ht(e,n){if(e.le\
ngth<=n)return e;let t=e.slice(0,2*n+2);if(yn.test(t))return`${t.slice(0,n-1)}\u2026`;let r=Array.from(t);if(r.length<=n)retu\
rn e;let i=r.slice(0,n-1).join("").length;return`${t.slice(0,ei(t,i))}\u2026`}var bt,Xo=/^[ -~\\u00C0-\\u024F\\u0370-\\u0482\\u048\
A-\\u052F\\u3041-\\u3096\\u30A1-\\u30FA\\u4E00-\\u9FFF]{2}$/;function ei(e,n){return Xo.test(e.slice(n-1,n+1))||!("Segmenter"in\
 Intl)?n:(bt??=new Intl.Segmenter("en",{granularity:"grapheme"}),bt.segment(e).containing(n)?.index??n)}function x(e){re\
turn String(e).replace(/\\B(?=(\\d{3})+$)/g,",")}function T(e,n,t=`${n}s`){return`${x(e)} ${e===1?n:t}`}function gn(e){if(\
e===void 0||!URL.canParse(e))return;let n=new URL(e);if(!/^https?:$/.test(n.protocol)||n.username||n.password||n.href.le\
ngth>2e3)return;let{href:t,origin:r}=n;return r+t.slice(r.length).replace(ni,ti)}var ni=/["\'<>[\\\\\\]^`{|}]/g;function ti(\
e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function kt(e,...n){let t=n.map(r=>typeof r=="number"?x(r):r);\
return String.raw({raw:e},...t)}var Za=kt``,Xa=kt`(blank)`;function Pt(e){let n=Math.max(0,Math.round(e/1e3));return[[Ma\
th.floor(n/3600),"h"],[Math.floor(n/60)%60,"m"],[n%60,"s"]].filter(([i])=>i>0).map(i=>i.join("")).join("")||"0s"}functio\
n hn(e){return Pt(e*1e3)}function Ct(e,n){return e.replace(".",`-${n}.`)}var Q={passed:{icon:"\u2705",words:"passed",fails:!1\
},failed:{icon:"\u274C",words:"failed",fails:!0,level:"error"},warned:{icon:"\u26A0\uFE0F",words:"warned",fails:!1,level:"warning"},ski\
pped:{icon:"\u23ED\uFE0F",words:"skipped",fails:!1,level:"notice"},planned:{icon:"\u{1F4DD}",words:"planned",fails:!1,level:"notice"},"ti\
med-out":{icon:"\u23F1\uFE0F",words:"timed out",fails:!0,level:"error"},cancelled:{icon:"\u{1F6D1}",words:"cancelled",fails:!0,level:"err\
or"},error:{icon:"\u{1F4A5}",words:"error",fails:!0,level:"error"}};function bn(e,n){let{words:t}=Q[e];return n?.length===0?`${\
t}, no conditions set`:t}function Be(e){return e===mt?"":e??""}function _n(e){return["Mend Project",Be(e)].filter(Boolea\
n).join(": ")}function vn(e){let t=[...Map.groupBy(e,r=>r)].map(([r,{length:i}])=>r==="error"?T(i,Q.error.words):`${x(i)\
} ${Q[r].words}`);return`${T(e.length,"project")}: ${t.join(", ")}`}var Ve="mend-report.html",ri=["keyUuid","name","file\
name","groupId","artifactId","version","sha1","type","coordinates","languages","matchType","url","homePage","newestVersi\
on"];function Lt(e){let n=ri.map(t=>[t,e(t)]);return Object.fromEntries(n)}var He={facts:"facts",contents:"contents",app\
:"app"};function Tt(e,n){let{graph:t}=e;if(!t)return[];let r=[],i=St(e,t.direct,"",n).reverse();for(let s=i.pop();s;s=i.\
pop()){if(r.push(s),!s.open)continue;let a=St(e,t.children(s.row),s.id,n);for(let l of a.reverse())i.push(l)}return r}fu\
nction St({graph:e,libraries:n},t,r,i){let s=r===""?[]:r.split("/");return[...t].sort((l,c)=>n.nameOrder(l)-n.nameOrder(\
c)).map((l,c)=>{let p=[...s,l].join("/"),d=s.includes(String(l)),y=e?.children(l).length??0;return{id:p,row:l,level:s.le\
ngth+1,position:c+1,siblings:t.length,children:y,circular:d,open:y>0&&!d&&i.has(p)}})}function $t(e){let n=e.lastIndexOf\
("/");return n<0?void 0:e.slice(0,n)}function Ft(e){return e.slice(0,-1).map((n,t)=>e.slice(0,t+1).join("/"))}var oi=new\
 Set(["","requires review","unspecified","unspecified license","unsupported filetype"]),xn=new Map;function wn({name:e})\
{let n=xn.get(e);if(n!==void 0)return n;let t=ii(e);return xn.size<1e3&&xn.set(e,t),t}function ii(e){return oi.has(wt(ai\
(e)).toLowerCase())}function le(e){return e.some(wn)?e.filter(n=>!wn(n)):e}function Rt({licenses:e}){return e.every(wn)}\
var si=/^\\s*suspected(?:\\s+|$)/i;function ai(e){return e.replace(si,"")}var Ue=["critical","high","medium","low"];var O=\
[...Ue,"unrated","none"];function ee({severity:e}){return e??"unrated"}function qe(e,n){return ce(ee(e))-ce(ee(n))||(n.s\
core??0)-(e.score??0)}function ce(e){return 1<<O.indexOf(e)}function Et(e){let{count:n,inventory:t,vulnerabilities:r}=e,\
i=r.values.map(a=>ce(ee(a))),s=ce("none");return Uint8Array.from({length:n},(a,l)=>(r.of[l]||[]).reduce((d,y)=>d|(i[y]??\
0),0)||(l<t?s:0))}function Ot(e){return e===0?O.length-1:31-Math.clz32(e&-e)}function j(e,n){return e<n?-1:e>n?1:0}funct\
ion Ge([e,n],[t,r]){return r-n||j(e,t)}function ve(e){let n=new Map;for(let t of e)n.set(t,(n.get(t)??0)+1);return[...n]\
.sort(Ge).map(([t,r])=>({value:t,count:r}))}function At(e,n){let t=e.length>n?e.slice(0,n-1):e,r=e.slice(t.length);retur\
n{shown:t,others:r.length,sum:r.reduce((i,{count:s})=>i+s,0)}}function It(e){let{count:n,inventory:t,knowsOutdated:r}=e;\
return{severities:O.map(i=>({name:i,count:ze(t,s=>e.hasSeverity(i,s))})).filter(({count:i})=>i>0),licenses:ve(li(e)),typ\
es:ve(kn(e)),outdated:r?ze(n,i=>e.outdated(i)===!0):void 0,weak:ze(t,e.weak),duplicates:ze(t,e.duplicate)}}function ze(e\
,n){let t=0;for(let r=0;r<e;r++)n(r)&&t++;return t}function*li({inventory:e,licenses:n}){for(let t=0;t<e;t++){let r=le(n\
(t)).map(({name:i})=>i);r.length===0?yield"":yield*new Set(r)}}function*kn({count:e,text:n}){for(let t=0;t<e;t++)yield n\
("type",t)??""}function Mt({direct:e,dependencies:n}){let t=new Set(e),r=n.map(()=>[]);return n.forEach((i,s)=>{for(let \
a of i||[])r[a]?.push(s)}),{direct:e,isDirect:i=>t.has(i),children:i=>n[i]||[],parents:i=>r[i]??[]}}function Qe(e,n,t){l\
et r=new Map([[n,n]]),i=[],s=[n];for(let l of s)for(let c of e.parents(l))r.has(c)||(r.set(c,l),s.push(c),e.isDirect(c)&\
&i.push(c));return{paths:i.slice(0,t).map(l=>ci(l,n,r)),roots:i.length}}function ci(e,n,t){let r=[e];for(let i=e;i!==n;)\
i=t.get(i)??n,r.push(i);return r}var ui={MAVEN_ARTIFACT:"maven",JAVA:"maven",NODE_PACKAGED_MODULE:"npm",JAVASCRIPT_NODE_\
JS:"npm",PYTHON_PACKAGE:"pypi",PYTHON:"pypi",DOT_NET_RESOURCE:"nuget",NUGET_PACKAGE_MODULE:"nuget",NUGET:"nuget",GO_PACK\
AGE:"golang",GO:"golang",REDHAT_PACKAGE_MODULE:"rpm",RPM:"rpm",DEBIAN_PACKAGE:"deb",DEBIAN:"deb",ALPINE:"apk",ARCH_LINUX\
:"alpm",RUBY:"gem",PHP:"composer",RUST:"cargo",COCOAPODS:"cocoapods",HEX:"hex",R:"cran",CONDA:"conda",HASKELL:"hackage",\
OCAML:"opam",DOCKER:"docker",SOURCE_LIBRARY:"github"},di=new Set(["ACTIONSCRIPT","DOCKER_LAYER","DOT_NET_AS_GENERIC_RESO\
URCE","FILE","FILE_CLUSTER","GENERIC_ARCHIVE","JAVASCRIPT","JAVASCRIPT_BOWER","JAVA_SCRIPT_LIBRARY","UNIX_LIBRARY","WIND\
OWS_INSTALLER"]),pi=[[/\\.whl$/i,"pypi"],[/\\.nupkg$/i,"nuget"],[/\\.gem$/i,"gem"],[/\\.crate$/i,"cargo"],[/\\.rpm$/i,"rpm"],\
[/\\.u?deb$/i,"deb"],[/\\.tgz$/i,"npm",/javascript|node/i]],fi=/\\.(dll|exe)$/i;function Ke(e){return e.filename||e.artifac\
tId||e.name}function Nt(e){let n=Dt(e.type??"");if(di.has(n))return"generic";let t=ui[n];return t==="nuget"&&fi.test(Ke(\
e))?"generic":t||(Cn(e)?"maven":yi(e))}var Pn=new Map;function Dt(e){let n=Pn.get(e);if(n!==void 0)return n;let t=mi(e);\
return Pn.size<1e3&&Pn.set(e,t),t}function mi(e){return e.toUpperCase().replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}func\
tion yi(e){let n=Ke(e);return pi.find(([r,,i])=>r.test(n)&&(i===void 0||i.test(e.languages??"")))?.[1]??"generic"}var gi\
=new Set(["MAVEN_ARTIFACT","JAVA","JAVA_ARCHIVE"]),xe=/\\.(jar|war|ear|aar|pom)$/i;function Cn(e){let{groupId:n,artifactI\
d:t,coordinates:r,filename:i}=e;return!n||!t||xe.test(n)||xe.test(t)?!1:gi.has(Dt(e.type??""))?!0:!!r||xe.test(i??e.name\
)}var hi={alpm:[[/\\.pkg\\.tar(\\.\\w+)?$/i,ki]],apk:[[/\\.apk$/i,wi]],cargo:[[/\\.crate$/i,ne("-")]],conda:[[/\\.(conda|tar\\.b\
z2)$/i,Pi]],cran:[[/\\.(tar\\.gz|tgz|zip)$/i,Ln("_")]],deb:[[/\\.u?deb$/i,vi]],gem:[[/\\.gem$/i,_i]],hackage:[[/\\.tar\\.gz$/i\
,ne("-")]],hex:[[/\\.(tar|tar\\.gz)$/i,Ln("-")]],npm:[[/\\.tgz$/i,ne("-")]],nuget:[[/\\.nupkg$/i,ne(".")]],opam:[[/(\\.opam|\\\
.tar\\.gz|\\.tbz)?$/i,ne(".")]],pypi:[[/\\.whl$/i,bi],[/\\.egg$/i,Ln("-")],[/\\.(tar\\.gz|tar\\.bz2|tgz|zip)$/i,ne("-")]],rpm:[\
[/\\.rpm$/i,xi]]},Wt=new Set(["alpm","apk","conda","deb","gem","rpm"]);function Sn(e,n,t){let r=hi[e]?.find(([l])=>l.test\
(n));if(!r)return;let[i,s]=r,a=s(n.replace(i,""),t);return a?.name?a:void 0}function ne(e){return(n,t)=>{let r=`${e}${t}\
`;if(!(!t||!n.endsWith(r)))return{name:n.slice(0,-r.length)}}}function Ln(e){return n=>{let[t="",r]=n.split(e);return r=\
==void 0?void 0:{name:t,version:r}}}function bi(e){let n=e.split("-"),[t="",r]=n;return n.length<5||n.length>6?void 0:{n\
ame:t,version:r}}function _i(e,n){let t=ne("-")(e,n);if(t||!n)return t;let r=e.indexOf(`-${n}-`);if(r<0)return;let i=e.s\
lice(r+n.length+2);return{name:e.slice(0,r),qualifiers:{platform:i}}}function vi(e){let n=e.split("_"),[t="",r,...i]=n;i\
f(!(n.length<2))return{name:t,version:r?.replace(/%3a/i,":"),qualifiers:jt({arch:i.at(-1)})}}function xi(e){let n=e.last\
IndexOf("."),t=Je(e.slice(0,n),2),r=e.slice(n+1);if(!(n<0||!t||!/^\\w+$/.test(r)))return{...t,qualifiers:{arch:r}}}functi\
on wi(e){let[,n=e,t]=/^(.*-r\\d+)[-.](\\w+)$/.exec(e)??[],r=Je(n,2);if(!(!r||!/-r\\d+$/.test(n)))return{...r,qualifiers:jt(\
{arch:t})}}function ki(e){let n=e.lastIndexOf("-"),t=n<0?void 0:Je(e.slice(0,n),2);return t&&{...t,qualifiers:{arch:e.sl\
ice(n+1)}}}function Pi(e){let n=Je(e,2),[t="",r=""]=n?.version.split("-")??[];return n&&{name:n.name,version:t,qualifier\
s:{build:r}}}function Je(e,n){let t=e.split("-");if(t.length<=n)return;let r=t.slice(-n).join("-");return{name:t.slice(0\
,-n).join("-"),version:r}}function jt({arch:e}){return e?{arch:e}:void 0}function K(e,n){let{groupId:t}=n,r=D(n),i=t&&(S\
n(e,t,r)?.name??t);if(i&&r&&!Wt.has(e))return{name:i,version:r};let s=Sn(e,Ke(n),r),a=i||s?.name;if(a)return{name:a,vers\
ion:r||s?.version,qualifiers:s?.qualifiers}}function D({version:e,coordinates:n}){return e||n?.split(":")[2]}function te\
(e){let n=e.lastIndexOf("/");return n<0?{name:e}:{namespace:e.slice(0,n),name:e.slice(n+1)}}var Ci=[[/ubuntu/i,"ubuntu"]\
,[/[+~]rpi|[+~]rpt/i,"raspbian"],[/kali/i,"kali"]],Li=[[/\\.fc\\d/i,"fedora"],[/\\.amzn\\d/i,"amzn"],[/\\.mga\\d/i,"mageia"],[\
/\\.azl\\d/i,"azurelinux"],[/\\.centos\\b/i,"centos"],[/\\.rocky\\b/i,"rocky"],[/\\.alma\\b/i,"almalinux"]];function Bt(e){let n\
=K("deb",e),t=Ht(n?.version,Ci)??"debian";return n&&{...n,namespace:t}}function Vt(e){let n=K("rpm",e);if(!n)return;let[\
,t,r]=/^(\\d+):(.+)$/.exec(n.version??"")??[],i=Ht(n.version,Li);if(!t)return{...n,namespace:i};let s={...n.qualifiers,ep\
och:t};return{...n,namespace:i,version:r,qualifiers:s}}function Ht(e,n){return n.find(([t])=>t.test(e??""))?.[1]}functio\
n Ut(e){let n=K("apk",e);return n&&Gt("alpine",n,/^(.*-r\\d+)-(\\w+)$/)}function qt(e){let n=K("alpm",e);return n&&Gt("arc\
h",n,/^(.+-[\\d.]+)-([a-z]\\w*)$/)}function Gt(e,n,t){let[,r,i]=t.exec(n.version??"")??[];return!r||!i?{...n,namespace:e}:\
{...n,namespace:e,version:r,qualifiers:{arch:i}}}var Si={alpm:qt,apk:Ut,cocoapods:Fi,composer:Ri,deb:Bt,docker:Ei,generi\
c:()=>{},github:Oi,golang:Ai,maven:Ii,npm:Ti,rpm:Vt};function zt(e,n){let t=Si[e];return t?t(n):K(e,n)}function Ti(e){le\
t{groupId:n,artifactId:t,name:r}=e,i=D(e),s=[n,t,r].find($i);if(s)return{...te(s),version:i};if(!n)return;if(!n.startsWi\
th("@"))return{...te(n),version:i};let a=K("npm",{...e,groupId:void 0});return a&&{namespace:n,name:a.name,version:i}}fu\
nction $i(e){return e?.startsWith("@")===!0&&/^@[^/]+\\/[^/]+$/.test(e)}function Fi(e){let{groupId:n,artifactId:t,name:r}\
=e,i=[n,t,r].filter(c=>c!==void 0),s=n?i.find(c=>c.startsWith(`${n}/`))??n:i.find(c=>/^[\\w-][^\\s/]*\\/\\S+$/.test(c));if(!\
s)return;let a=s.indexOf("/"),l=D(e);return a<0?{name:s,version:l}:{name:s.slice(0,a),version:l,subpath:s.slice(a+1)}}fu\
nction Ri(e){let{groupId:n,artifactId:t,name:r}=e,i=D(e),s=[n,t,r].find(a=>a&&/^[^\\s/]+\\/[^\\s/]+$/.test(a));if(s)return{\
...te(s),version:i};if(!(!n||!t))return{namespace:n,name:t,version:i}}function Ei(e){let n=e.groupId?.includes("/")?e.gr\
oupId:e.name,[,t=n,r]=/^(.+?)(?:@|:(?=[^/]*$))(.+)$/.exec(n)??[],i=D(e)??r,[s="",...a]=t.split("/");if(a.length===0||!/[\
.:]|^localhost$/.test(s))return t?{...te(t),version:i}:void 0;let l={repository_url:s};return{...te(a.join("/")),version\
:i,qualifiers:l}}function Oi(e){let[,n,t]=/^https?:\\/\\/github\\.com\\/([\\w.-]+)\\/([\\w.-]+?)(?:\\.git)?\\/?$/i.exec(e.url??""\
)??[];if(!(!n||!t))return{namespace:n,name:t,version:D(e)}}function Ai(e){let{groupId:n,artifactId:t,name:r}=e,i=D(e),s=\
[t,n,r].find(c=>c&&/^[\\w-]+(\\.[\\w-]+)+\\/[^\\s:]+$/.test(c));if(!s)return;let l=[`@${i}`,`-${i}`,`-${i}.zip`].find(c=>s.en\
dsWith(c))??"";return{...te(s.slice(0,s.length-l.length)),version:i}}function Ii(e){let{groupId:n,artifactId:t,coordinat\
es:r}=e,[i,s]=Cn(e)?[n,t]:r?.split(":",2)??[];if(!(!i||!s))return{namespace:i,name:s,version:D(e),qualifiers:Mi(s,e)}}fu\
nction Mi(e,{version:n,filename:t,name:r}){let i=`${e}-${n}`,s=t??r;if(!s.startsWith(i))return;let a=/\\.(aar|ear|jar|pom\
|war)$/i.exec(s)?.[1]?.toLowerCase();if(!a)return;let l=s.slice(i.length+1,-a.length-1),c={...l&&s[i.length]==="-"&&{cla\
ssifier:l},...a!=="jar"&&{type:a}};return Object.keys(c).length>0?c:void 0}var Ni=new Set(["alpm","apk","composer","cond\
a","deb","docker","github","hex"]);function ue(e,n){return e==="pypi"?n.toLowerCase().replace(/[-_.]+/g,"-"):Ni.has(e)?n\
.toLowerCase():n}function Qt(e,n){if(e==="nuget")return n.toLowerCase();if(e!=="pypi")return ue(e,n);let t=n.search(/[:@\
]/);return t<0?ue(e,n):ue(e,n.slice(0,t))+n.slice(t).toLowerCase()}function Kt(e){let n=Nt(e),t=zt(n,e);if(!t)return Di(\
e);let{namespace:r,name:i,version:s,qualifiers:a,subpath:l}=t;return{type:n,namespace:r&&ue(n,r),name:ue(n,i),version:s,\
qualifiers:a,subpath:l}}function Di(e){return{type:"generic",name:e.filename||e.name,version:D(e)}}var Wi=new Set(["alpm\
","apk","deb","rpm"]);function Tn({type:e,namespace:n,name:t,qualifiers:r,subpath:i},s){if(e==="generic")return ji(s);if\
(e==="maven")return`${n}:${t}`;let a=Wi.has(e)?void 0:n,l=r?.repository_url;return a||l||i?[l,a,t,i].filter(Boolean).joi\
n("/"):t}function ji(e){let{type:n,groupId:t,artifactId:r,version:i,name:s}=e;return n||!t||!r||xe.test(t)?s:i!==void 0&\
&r.includes(i)||t===r?t:`${t}:${r}`}function Jt(e,n){let{type:t}=e;return`${Qt(t,Tn(e,n))}\n${t}`}var Bi=/^\\s*file[\\s_-]?\
name(?:[\\s_-]+match)?\\s*$/i;function Yt({matchType:e}){return e!==void 0&&Bi.test(e)}function Zt(e){let{version:n,texts:\
t=[],fixes:r,of:i}=e,s=n??t.join(" | ");return r<i&&r>0?`${s} (${Vi(e)})`:s}function Vi({fixes:e,of:n}){return`fixes ${x\
(e)} of ${x(n)}`}function er(e){let{count:n,inventory:t,licenses:r,vulnerabilities:i,fixes:s,outdated:a}=e,l=Lt(f=>Ui(e.\
texts[f])),c=(f,b)=>l[f](b),p=Array.from({length:n},(f,b)=>qi(Gi(c,b),b<t)),d=p.map(({name:f})=>f),y=Et(e),_=f=>Ot(y[f]?\
?0),u,h;return{count:n,inventory:t,text:c,name:f=>d[f]??"",licenses:f=>$n(r.values,r.of[f]),vulnerabilities:f=>$n(i.valu\
es,i.of[f]),fix:f=>$n(s.values,s.of[f]).map(Zt).join(),outdated:f=>[void 0,!1,!0][(a[f]??-1)+1],knowsOutdated:a.some(f=>\
f>=0),weak:f=>Yt({matchType:c("matchType",f)}),duplicate(f){return h??=zi(p),h.has(f)},severity:f=>O[_(f)]??"none",sever\
ityRank:_,hasSeverity:(f,b)=>((y[b]??0)&ce(f))!==0,nameOrder(f){return u??=Qi(d),u[f]??0}}}var Xt=200;function Hi(e){ret\
urn e.length<=Xt&&/^[!-~]*$/.test(e)?e:v(e,Xt)}function Ui(e){if("plain"in e)return r=>e.plain[r]??void 0;let{words:n,at\
:t}=e;return r=>n[t[r]??-1]??void 0}function qi(e,n){let t=Kt(e),r=Hi(Tn(t,e)),{version:i}=t;return!n||i===void 0?{name:\
r}:{name:r,key:Jt(t,e),version:i}}function Gi(e,n){return{keyUuid:"",name:e("name",n)??"",filename:e("filename",n),group\
Id:e("groupId",n),artifactId:e("artifactId",n),version:e("version",n),type:e("type",n),coordinates:e("coordinates",n),la\
nguages:e("languages",n),url:e("url",n)}}function $n(e,n=0){return n===0?[]:n.map(t=>e[t]).filter(t=>t!==void 0)}functio\
n zi(e){let n=new Map;for(let[r,{key:i,version:s}]of e.entries()){if(i===void 0||s===void 0)continue;let a=n.get(i)??new\
 Map;n.set(i,a);let l=a.get(s)??[];a.set(s,l),l.push(r)}let t=[...n.values()].filter(({size:r})=>r>1);return new Set(t.f\
latMap(r=>[...r.values()].flat()))}function Qi(e){let n=e.map(i=>i.toLowerCase()),t=Int32Array.from(e,(i,s)=>s).sort((i,\
s)=>j(n[i]??"",n[s]??"")||i-s),r=new Int32Array(e.length);return t.forEach((i,s)=>{r[i]=s}),r}function nr({waivers:e,fin\
dings:n}){let t=e.map(()=>0),r=new Map,i=new Map;for(let[s,a,l]of n){let c=e[l];if(!c)continue;t[l]=(t[l]??0)+1;let p=c.\
license===void 0?r:i,d=p.get(s)??new Map;p.set(s,d.set(a,c))}return{all:e.map((s,a)=>({...s,findings:t[a]??0})),waiverOf\
:(s,a)=>r.get(s)?.get(a),licenseWaiverOf:(s,a)=>i.get(s)?.get(a),acts:s=>r.has(s)||i.has(s)}}function ir(e,n){return e==\
=n?0:Ji(e,n).sign||j(e,n)}var tr={"~":0,dev:1,nightly:1,canary:1,alpha:2,a:2,beta:3,b:3,milestone:4,m:4,pre:5,preview:5,\
c:5,cr:5,rc:5,snapshot:6,final:7,ga:7,release:7,post:8,sp:8,sr:8,patch:8,hotfix:8},Ki=7,sr=8,ar=9,En=10,Fn={rank:Ki,text\
:""};function Ji(e,n){let[t,r]=[rr(e),rr(n)],i=or(e)||or(n),s=Math.max(t.length,r.length);for(let a=0;a<s;a++){let[l,c]=\
[t[a]??Fn,r[a]??Fn],p=Zi(l,c);if(p!==0)return{sign:p,certain:!i&&Yi(l,c)}}return{sign:0,certain:!0}}function Yi(e,n){let\
 t=i=>i.rank!==ar,r=e.rank+n.rank===sr+En&&e.rank!==n.rank;return t(e)&&t(n)&&!r}function Zi(e,n){return e.rank!==n.rank\
?e.rank-n.rank:e.rank===En&&e.text.length!==n.text.length?e.text.length-n.text.length:j(e.text,n.text)}function rr(e){le\
t t=(/^\\d+:/.test(e)?e:`0:${e}`).toLowerCase().match(/\\d+|[a-z]+|~/g)??[];return t.filter((r,i)=>r!=="v"||!Rn(t[i+1])).m\
ap((r,i,s)=>Rn(r)?Xi(r):es(r,s[i+1]))}function Xi(e){let n=e.replace(/^0+/,"");return n===""?Fn:{rank:En,text:n}}functio\
n es(e,n){if(e.length===1&&e!=="~"&&!Rn(n))return{rank:sr,text:e};let t=Object.hasOwn(tr,e)?tr[e]:void 0;return t===void\
 0?{rank:ar,text:e}:{rank:t,text:""}}function Rn(e){return e!==void 0&&/^\\d/.test(e)}function or(e){return/^(?=.*[a-f])(\
?=.*\\d)[0-9a-f]{7,64}$/i.test(e)}function lr(e){let n=new Map,t=(i,s)=>{let a=`${i} ${s}`,l=n.get(a)??as(e,i,s);return n\
.set(a,l),l},r;return i=>{let s=ns(i.text);s.length>0&&(r??=ts(e));let a=os(e,i),l=[];for(let c of t(i.sort,i.descending\
)){let p=r?.[c]??"";s.every(d=>p.includes(d))&&a.every(d=>d(c))&&l.push(c)}return l}}function ns(e){return e.toLowerCase\
().split(/\\s+/).filter(Boolean)}function ts({libraries:e}){return Array.from({length:e.count},(n,t)=>{let r=e.name(t);fo\
r(let i of rs)r+=`\n${e.text(i,t)??""}`;for(let{name:i}of e.licenses(t))r+=`\n${i}`;for(let{id:i}of e.vulnerabilities(t))r\
+=`\n${i}`;return r.toLowerCase()})}var rs=["name","coordinates","filename","version","sha1"];function os(e,n){let{librar\
ies:t,graph:r}=e,{severity:i,license:s,type:a,relation:l,waived:c}=n,{outdated:p,weak:d,duplicates:y}=n;return[i.length>\
0&&(u=>i.some(h=>t.hasSeverity(h,u))),s!==void 0&&(u=>u<t.inventory&&ss(t.licenses(u),s)),a!==void 0&&(u=>(t.text("type"\
,u)??"")===a),p&&(u=>t.outdated(u)===!0),d&&(u=>t.weak(u)),y&&(u=>t.duplicate(u)),l!==void 0&&(u=>r?.isDirect(u)===(l===\
"direct")),c!==void 0&&is(e,c)].filter(u=>u!==!1)}function is({libraries:e,waivers:n},t){return t==="yes"?r=>n?.acts(r)?\
?!1:r=>e.vulnerabilities(r).some(({id:i})=>!n?.waiverOf(r,i))}function ss(e,n){return n===""?Rt({licenses:e}):e.some(({n\
ame:t})=>t===n)}function as(e,n,t){let{nameOrder:r}=e.libraries,i=ls(e,n),s=t?-1:1,a=l=>i[l]??0;return Int32Array.from(i\
,(l,c)=>c).sort((l,c)=>s*(a(l)-a(c))||r(l)-r(c))}function ls({libraries:e,graph:n},t){let r={length:e.count},i=p=>Int32A\
rray.from(r,(d,y)=>p(y));if(t==="name")return i(e.nameOrder);if(t==="severity")return i(e.severityRank);if(t==="relation\
")return i(p=>+!n?.isDirect(p));let s=Array.from(r,(p,d)=>us(e,t,d)),a=t==="version"||t==="newest"||t==="fix",l=[...new \
Set(s)].sort(a?cs:j),c=new Map(l.map((p,d)=>[p,d]));return Int32Array.from(s,p=>c.get(p)??0)}var re="\uFFFF";function cs(e,n)\
{return+(e===re)-+(n===re)||ir(e,n)}function us(e,n,t){switch(n){case"license":return le(e.licenses(t))[0]?.name??re;cas\
e"newest":return e.outdated(t)&&e.text("newestVersion",t)||re;case"fix":return e.fix(t)||re;case"match":return e.text("m\
atchType",t)??re;default:return e.text(n,t)??re}}function cr({libraries:e,tree:n,waived:t}){let r=er(e),i=n&&Mt(n),s=t&&\
nr(t),a=p=>(r.text("keyUuid",p)??"").toWellFormed(),l,c;return{libraries:r,graph:i,waivers:s,search:lr({libraries:r,grap\
h:i,waivers:s}),filterOptions(){return c??=It(r),c},key:a,find(p){return l??=new Map(Array.from({length:r.count},(d,y)=>\
[a(y),y])),l.get(p)}}}var de=["severity","version","license","type","relation","newest","fix","languages","match"],On=de\
.filter(e=>e!=="languages"&&e!=="match"),oe={text:"",severity:[],outdated:!1,weak:!1,duplicates:!1,sort:"severity",desce\
nding:!1,columns:On};function ur(e){let n=new URLSearchParams(e),t=l=>n.get(l)?.split(",")??[],r=n.get("relation"),i=n.g\
et("waived"),s=de.filter(l=>t("columns").includes(l)),a=n.get("sort")??"";return{text:n.get("q")??"",severity:O.filter(l\
=>t("severity").includes(l)),license:n.get("license")??void 0,type:n.get("type")??void 0,relation:r==="direct"||r==="tra\
nsitive"?r:void 0,waived:i==="yes"||i==="no"?i:void 0,outdated:n.get("outdated")==="1",weak:n.get("weak")==="1",duplicat\
es:n.get("duplicates")==="1",sort:["name",...de].find(l=>l===a)??"severity",descending:n.get("order")==="desc",columns:n\
.has("columns")?s:On}}function we(e){let n={...oe,...e},t=new URLSearchParams;n.text&&t.set("q",n.text.toWellFormed()),n\
.severity.length>0&&t.set("severity",n.severity.join(","));for(let r of["license","type","relation","waived"]){let i=n[r\
];i!==void 0&&t.set(r,i.toWellFormed())}for(let r of["outdated","weak","duplicates"])n[r]&&t.set(r,"1");return n.sort!==\
oe.sort&&t.set("sort",n.sort),n.descending&&t.set("order","desc"),n.columns.join()!==On.join()&&t.set("columns",n.column\
s.join(",")),t.toString().replaceAll("%2C",",")}function Ye(e){let{sort:n,descending:t,columns:r}=oe;return we({...e,sor\
t:n,descending:t,columns:r})!==""}function ke(e){let[,n="",t=""]=/^#?\\/?([a-z]*)([\\s\\S]*)$/.exec(e)??[],r=ds(t.slice(1))\
;switch(n){case"libraries":return{page:n,query:ur(t.slice(1))};case"library":return{page:n,key:r};case"tree":return{page\
:n,key:r||void 0};case"compare":return{page:n};default:return{page:"overview"}}}var dr="#/",Pe="#/tree",Ze="#/compare";f\
unction k(e={}){let n=we(e);return n?`#/libraries?${n}`:"#/libraries"}function B(e){return`#/library/${encodeURIComponen\
t(e)}`}function pr(e){return`${Pe}/${encodeURIComponent(e)}`}function ds(e){try{return decodeURIComponent(e)}catch{retur\
n e}}function Ce(e){let[,n,t]=/^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)/.exec(e)??[];return n&&t?`${n} ${t} UTC`:e}function Xe({de\
lta:e}){return e?[ie("New vulnerabilities",e.newVulnerabilities,fr),ie("Fixed vulnerabilities",e.fixedVulnerabilities,fr\
),ie("Added libraries",e.added,pe),ie("Removed libraries",e.removed,pe),ie("Changed versions",e.changed,ps),ie("New lice\
nses",e.newLicenses,n=>({...pe(n),what:Le(n.name)})),ie("Changed licenses",e.licenseChanges,n=>({...pe(n),change:mr(n.fr\
om.join(", "),n.to.join(", "),"none")}))]:[]}function ie(e,n=[],t){return{title:e,lines:n.map(t)}}function pe({package:e\
,keyUuid:n,version:t}){return{name:v(e,300),key:n.toWellFormed(),version:Le(t)}}function ps({from:e,to:n,direction:t,...\
r}){return{...pe(r),change:mr(e,n,"unknown"),direction:t==="up"||t==="down"?t:void 0}}function fr(e){let{id:n,url:t,seve\
rity:r}=e;return{...pe(e),what:Le(n),url:t,severity:r}}function mr(e="",n="",t){return{from:Le(e)??t,to:Le(n)??t}}functi\
on Le(e=""){return v(e,300)||void 0}var fs=Symbol.for("pv"),ms=0;function o(e,n,t,r,i,s){n||(n={});var a,l,c=n;if("ref"i\
n c&&typeof e!="function")for(l in c={},n)l=="ref"?a=n[l]:c[l]=n[l];var p={type:e,props:c,key:t,ref:a,__k:null,__:null,_\
_b:0,__e:null,__c:null,constructor:fs,__v:--ms,__i:-1,__u:0};return(i||s)&&(p.__source=i,p.__self=s),C.vnode&&C.vnode(p)\
,p}function m({of:e,max:n=300,blank:t="(blank)"}){return o("bdi",{children:v(e,n)||t})}function W({to:e,children:n}){let\
 t=gn(e);return t===void 0?o(g,{children:n}):o("a",{href:t,target:"_blank",rel:"noopener noreferrer",children:n})}functi\
on I({level:e}){return o("span",{class:`pill ${e}`,children:e})}function fe({contents:e,row:n}){let{libraries:t}=e,r=t.t\
ext("version",n);return o(g,{children:[o("a",{href:B(e.key(n)),children:o("bdi",{children:t.name(n)||"(blank)"})}),r&&o(\
"span",{class:"muted",children:[" ",o(m,{of:r,max:60})]})]})}function w({title:e,note:n,class:t="",children:r}){return o\
("section",{class:`card ${t}`,children:[o("h2",{children:[e," ",n!==void 0&&o("span",{class:"note",children:n})]}),r]})}\
function M({hidden:e}){return e>0?o("p",{class:"muted",children:["and ",x(e)," more"]}):null}function me({of:e}){return \
o("dl",{class:"properties",children:e.filter(([,n])=>n!==void 0&&n!=="").map(([n,t])=>o("div",{children:[o("dt",{childre\
n:n}),o("dd",{children:t})]},n))})}function ye({by:e}){return e?o("span",{class:"chip",title:v(e.reason,500),children:"w\
aived"}):null}function Se({by:e}){if(!e)return null;let{reason:n,until:t,state:r,justification:i}=e,s=[r,i].map(a=>a?.re\
placeAll("_"," "));return o("p",{children:[o("b",{children:["Waived until ",v(t,20),":"]})," ",o(m,{of:n,max:1e3})," ",o\
("span",{class:"muted",children:[s.filter(Boolean).join(", ")," ",o(An,{of:e})]})]})}function An({of:e}){return o(g,{chi\
ldren:[o(m,{of:`${v(e.file,200)}:${e.line}`}),e.workspace&&" (workspace)"]})}var yr=500;function gr({state:{facts:e,cont\
ents:n}}){let t=Xe(e).filter(({lines:r})=>r.length>0);return o("main",{id:"main",children:[o("h1",{tabIndex:-1,children:\
"Comparison with the baseline"}),o(ys,{facts:e}),!e.delta&&o("p",{class:"empty",children:["There was nothing to compare \
with: the input ",o("code",{children:"baseline"})," was empty."]}),e.delta&&t.length===0&&o("p",{class:"empty",children:\
"Nothing changed."}),t.map(r=>o(gs,{...r,contents:n},r.title))]})}function ys({facts:{baseline:e}}){if(!e)return null;le\
t{name:n,updated:t,libraries:r}=e;return o("p",{class:"muted",children:["Compared with ",o(m,{of:n}),t&&` of ${Ce(t)}`,"\
,"," ",T(r,"library","libraries"),"."]})}function gs({title:e,lines:n,contents:t}){return o(w,{title:e,note:x(n.length),\
children:[o("ul",{class:"unstyled",children:n.slice(0,yr).map((r,i)=>o(hs,{line:r,contents:t},i))}),o(M,{hidden:n.length\
-yr})]})}function hs({line:e,contents:n}){let{severity:t,what:r,url:i,version:s,change:a,direction:l}=e;return o("li",{c\
hildren:[t&&o(I,{level:t})," ",r&&o(W,{to:i,children:o("bdi",{children:r})})," ",o(ye,{by:bs(e,n)})," ",o(_s,{line:e,con\
tents:n})," ",o("bdi",{class:"muted",children:s})," ",a&&o(g,{children:[o("bdi",{children:a.from})," \u2192 ",o("bdi",{childr\
en:a.to})," "]}),l&&o(vs,{of:l})]})}function bs({key:e,what:n},t){let{waivers:r}=t??{},i=t?.find(e);if(!(!r||!n||i===voi\
d 0))return r.waiverOf(i,n)??r.licenseWaiverOf(i,n)}function _s({line:{name:e,key:n},contents:t}){let r=o("bdi",{childre\
n:e||"(blank)"});return t?.find(n)!==void 0?o("a",{href:B(n),children:r}):r}function vs({of:e}){return o("span",{class:`\
direction ${e}`,children:[o("span",{"aria-hidden":"true",children:e==="up"?"\u25B2":"\u25BC"})," ",e==="up"?"newer":"older"]})}var\
 ge=["auto","light","dark"];function br({state:e,actions:n}){return o("header",{children:[o("button",{type:"button",clas\
s:"skip",onClick:xs,children:"Skip to content"}),o(ws,{facts:e.facts}),o(Ps,{state:e}),o(Ls,{theme:e.theme,choose:n.choo\
seTheme})]})}function xs(){document.querySelector("main h1")?.focus()}function ws({facts:e}){let{product:n,project:t,one\
Of:r,operation:i}=e,s=t?.name??r;return o("div",{class:"title",children:[r!==void 0&&o(g,{children:[o("a",{href:Ve,child\
ren:"All projects"})," ",o(hr,{})," "]}),n&&o(g,{children:[o("bdi",{class:"muted",children:v(n.name,80)})," ",o(hr,{}),"\
 "]}),o("strong",{children:o("bdi",{children:s?v(s,80):_n(i)})})]})}function hr(){return o("span",{class:"muted","aria-h\
idden":"true",children:"/"})}function ks({facts:e,contents:n}){let t=n?.graph?.direct.length,r=[{text:"Libraries",href:k\
(),pages:["libraries","library"],count:n?.libraries.count},{text:"Dependencies",href:Pe,pages:["tree"],count:t}],i={text\
:"Comparison",href:Ze,pages:["compare"]};return[{text:"Overview",href:dr,pages:["overview"]},...e.projects?[]:r,...e.del\
ta?[i]:[]]}function Ps({state:e}){return o("nav",{"aria-label":"Report",children:ks(e).map(({text:n,href:t,pages:r,count\
:i})=>o("a",{href:t,"aria-current":r.includes(e.route.page)?"page":void 0,children:[n,i!==void 0&&o("span",{class:"count\
er",children:x(i)})]},n))})}var Cs={auto:"\u25D0",light:"\u2600",dark:"\u263E"};function Ls({theme:e,choose:n}){let t=ge[(ge.indexOf(e)\
+1)%ge.length]??"auto";return o("button",{type:"button",class:"link-button theme","aria-label":`Colors: ${e}. Change to \
${t}`,title:`Colors: ${e}`,onClick:()=>n(t),children:Cs[e]})}var $e,F,In,_r,Mn=Object.is,en=0,Tr=[],Nn=[],$=C,vr=$.__b,x\
r=$.__r,wr=$.diffed,kr=$.__c,Pr=$.unmount,Cr=$.__;function Wn(e,n){$.__h&&$.__h(F,e,en||n),en=0;var t=F.__H||(F.__H={__:\
[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function he(e){return en=1,Ss(Fr,e)}function Ss(e,n,t){var r=Wn\
($e++,2);if(r.t=e,!r.__c&&(r.__=[t?t(n):Fr(void 0,n),function(s){var a=(r.__N||r.__)[0],l=r.t(a,s);Mn(a,l)||(r.__N=[l,r.\
__[1]],r.__c.setState({}))}],r.__c=F,!F.__f)){F.__f=!0;var i=F.shouldComponentUpdate;F.shouldComponentUpdate=function(s,\
a,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=s;if(c.__.some(function(_){_.__N&&(p=!0,Mn(_.__[0],_.__N[0])||\
(d=!0))}),i){var y=i.call(this,s,a,l);return p?y||d:y}return!p||d}}return r.__}function nn(e,n){var t=Wn($e++,4);!$.__s&\
&$r(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,F.__h.push(t))}function tn(e){return en=5,E(function(){return{current:e}},[])}funct\
ion E(e,n){var t=Wn($e++,7);return $r(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function Ts(){var e;do{for(;e=Nn.shift();)try{Te\
(e)}catch(t){$.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=Tr.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(Te),n.__h.some(Dn\
),n.__h=[]}catch(t){n.__h=[],$.__e(t,e.__v)}}}while(Nn.length)}$.__b=function(e){F=null,vr&&vr(e)},$.__=function(e,n){e&\
&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),Cr&&Cr(e,n)},$.__r=function(e){xr&&xr(e),$e=0;var n=(F=e.__c).__H;n&&(In==F?F.__h=[\
]:(n.__h.some(Te),n.__h.some(Dn),$e=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),In=F},$.di\
ffed=function(e){wr&&wr(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Sr(Tr.push(n)),n.__H.__.some(function(t){t.u&&(t.__H\
=t.u)})),In=F=null},$.__c=function(e,n){n.some(function(t){try{t.__h.some(Te),t.__h=t.__h.filter(function(r){return!r.__\
||Dn(r)})}catch(r){t.__h=[function(){throw r}]}}),kr&&kr(e,n)},$.unmount=function(e){Pr&&Pr(e);var n,t,r=e.__c;r&&r.__H&\
&(r.__H.__.some(function(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}i.\
__P=t,Sr(Nn.push(i))}else Te(i)}catch(s){n=s}}),r.__H=void 0,n&&$.__e(n,r.__v))};var Lr=typeof requestAnimationFrame=="f\
unction";function $s(e){var n,t=function(){clearTimeout(r),Lr&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35)\
;Lr&&(n=requestAnimationFrame(t))}function Sr(e){e!=1&&_r==$.requestAnimationFrame||((_r=$.requestAnimationFrame)||$s)(T\
s)}function Te(e){var n=F,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),F=n}function Dn(e){var n=F;e.__c=e.__(),F=n}f\
unction $r(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!Mn(t,e[r])})}function Fr(e,n){return typeof n=\
="function"?n(e):n}var Rr=8,rn=1e3;function on(e){let{count:n,rowHeight:t,row:r,head:i,frame:s,bodyRole:a="rowgroup"}=e,\
l=tn(null),[c,p]=he(0),d=Rs(l);Es(l,e);let[y,_]=Fs(e,c,d),u=Math.max(0,_-y),h={height:`${n*t}px`,paddingTop:`${Math.min(\
y,n)*t}px`};return o("div",{...s,class:"virtual-list",ref:l,onScroll:f=>p(f.currentTarget.scrollTop),children:[i,o("div"\
,{class:"rows",role:a,style:e.printing?{}:h,children:Array.from({length:u},(f,b)=>r(y+b))})]})}function Fs({count:e,rowH\
eight:n,printing:t},r,i){return t?[0,Math.min(e,rn)]:[Math.max(0,Math.floor(r/n)-Rr),Math.min(e,Math.ceil((r+i)/n)+Rr)]}\
function Rs(e){let[n,t]=he(800);return nn(()=>{let r=e.current;if(!r)return;let i=()=>t(r.clientHeight),s=new ResizeObse\
rver(i);return s.observe(r),i(),()=>s.disconnect()},[e]),n}function Es(e,{list:n,current:t,rowHeight:r}){nn(()=>{e.curre\
nt&&(e.current.scrollTop=0)},[e,n]),nn(()=>{let i=e.current;if(!i||t===void 0||t<0)return;let{scrollTop:s,clientHeight:a\
}=i,l=t*r,c=l+2*r;l<s?i.scrollTop=l:c>s+a&&(i.scrollTop=c-a)},[e,t,r])}function se(e){return ae(v(e.replaceAll("_"," ").\
toLowerCase(),100))}function sn(e){return ae(e.replace(/[A-Z]/g,n=>` ${n.toLowerCase()}`))}function ae(e){return e.charA\
t(0).toUpperCase()+e.slice(1)}function jn(e){let n=Math.round(e*100);return e>0&&n===0?"<1%":`${n}%`}var be={severity:{t\
itle:"Vulnerabilities",width:"160px",cell:Os},version:{title:"Version",width:"minmax(90px, 0.7fr)",cell:Bn("version")},l\
icense:{title:"License",width:"minmax(120px, 1fr)",cell:As},type:{title:"Type",width:"minmax(130px, 1fr)",cell:Er("type"\
)},relation:{title:"Relation",width:"96px",cell:Is},newest:{title:"Newer version",width:"minmax(110px, 0.7fr)",cell:(e,n\
)=>e.libraries.outdated(n)&&(Bn("newestVersion")(e,n)??"yes")},fix:{title:"Fixed in",width:"minmax(110px, 0.8fr)",cell:(\
{libraries:e},n)=>o(m,{of:e.fix(n),max:120,blank:""})},languages:{title:"Languages",width:"minmax(100px, 0.7fr)",cell:Bn\
("languages")},match:{title:"Matched by",width:"130px",cell:Er("matchType")}};function Bn(e){return({libraries:n},t)=>{l\
et r=n.text(e,t);return r===void 0?void 0:o(m,{of:r,max:100})}}function Er(e){return({libraries:n},t)=>se(n.text(e,t)??"\
")}function Os(e,n){let{libraries:t,waivers:r}=e,i=t.vulnerabilities(n),s=i.length;if(s===0)return;let a=i.filter(({id:l\
})=>r?.waiverOf(n,l)).length;return o(g,{children:[o(I,{level:t.severity(n)}),a>0?o("small",{class:"muted",children:[" "\
,s>1&&`${a}/${s} `,"waived"]}):s>1&&o("span",{class:"muted",children:[" +",s-1]})]})}function As(e,n){let{libraries:t,wa\
ivers:r}=e,i=t.licenses(n),s=le(i).map(({name:c})=>c);if(s.length===0&&n>=t.inventory)return;let l=(i.length>0?i.map(({n\
ame:c})=>c):[""]).some(c=>r?.licenseWaiverOf(n,c));return o(g,{children:[l&&o("small",{class:"muted",children:"waived "}\
),s.length>0?o(m,{of:s.join(", "),max:120}):o("span",{class:"warn",children:"none"})]})}function Is({graph:e},n){if(e)re\
turn e.isDirect(n)?"direct":o("span",{class:"muted",children:"transitive"})}function Vn({on:e,toggle:n,children:t}){retu\
rn o("button",{type:"button",class:"toggle","aria-pressed":e,onClick:n,children:t})}function Fe({label:e,value:n,options\
:t,choose:r}){let i=t.findIndex(([s])=>s===n);return o("select",{"aria-label":e,value:String(i),class:n===void 0?"":"cho\
sen",onChange:s=>r(t[+s.currentTarget.value]?.[0]),children:[o("option",{value:"-1",children:[e,": any"]}),t.map(([s,a],\
l)=>o("option",{value:String(l),children:a},s))]})}function Or({shown:e,show:n}){let t=r=>de.filter(i=>e.includes(i)!==(\
i===r));return o("details",{class:"menu",children:[o("summary",{children:"Columns"}),o("div",{children:de.map(r=>o("labe\
l",{children:[o("input",{type:"checkbox",checked:e.includes(r),onChange:()=>n(t(r))}),be[r].title]},r))})]})}function Nr\
({query:e,change:n,options:t,hasTree:r,hasWaivers:i}){let{columns:s}=e;return o("form",{class:"filters",role:"search",on\
Submit:a=>a.preventDefault(),children:[o(Ms,{query:e,change:n}),o(Ns,{query:e,change:n,options:t}),o(Ds,{query:e,change:\
n,options:t}),r&&o(Ws,{query:e,change:n}),i&&o(js,{query:e,change:n}),o(Bs,{query:e,change:n,options:t}),o(Or,{shown:s,s\
how:a=>n({columns:a})}),Ye(e)&&o("button",{type:"button",class:"link-button",onClick:()=>n({...oe,columns:s}),children:"\
Clear"})]})}function Ms({query:e,change:n}){return o("input",{id:"search",type:"search",placeholder:"Search name, licens\
e, CVE \u2026   ( / )","aria-label":"Search libraries",autocomplete:"off",spellcheck:!1,value:e.text,onInput:t=>n({text:t.cur\
rentTarget.value})})}function Ns({query:e,options:n,change:t}){let r=i=>e.severity.includes(i)?e.severity.filter(s=>s!==\
i):[...e.severity,i];return o("fieldset",{class:"toggles",children:[o("legend",{class:"visually-hidden",children:"Severi\
ty"}),n.severities.map(({name:i,count:s})=>o(Vn,{on:e.severity.includes(i),toggle:()=>t({severity:r(i)}),children:[o("i"\
,{class:`dot ${i}`,"aria-hidden":"true"}),i==="none"?"not vulnerable":i," ",o("small",{children:x(s)})]},i))]})}function\
 Ds({query:e,options:n,change:t}){return o(g,{children:[o(Fe,{label:"License",value:e.license,options:n.licenses.map(Ar)\
,choose:r=>t({license:r})}),o(Fe,{label:"Type",value:e.type,options:n.types.map(Ar),choose:r=>t({type:r})})]})}function \
Ar({value:e,count:n}){return[e,`${v(e,60)||"(none)"} (${x(n)})`]}var Ir=["direct","transitive"];function Ws({query:e,cha\
nge:n}){return o(Fe,{label:"Relation",value:e.relation,options:Ir.map(t=>[t,t]),choose:t=>n({relation:Ir.find(r=>r===t)}\
)})}var Mr=[["yes","with waived findings"],["no","with vulnerabilities not waived"]];function js({query:e,change:n}){ret\
urn o(Fe,{label:"Waivers",value:e.waived,options:Mr,choose:t=>n({waived:Mr.find(([r])=>r===t)?.[0]})})}function Bs({quer\
y:e,change:n,options:t}){return[["outdated","outdated",t.outdated],["duplicates","multiple versions",t.duplicates||void \
0],["weak","weak match",t.weak||void 0]].map(([i,s,a])=>a===void 0?null:o(Vn,{on:e[i],toggle:()=>n({[i]:!e[i]}),children\
:[s," ",o("small",{children:x(a)})]},i))}function N(e){let{label:n,columns:t,rows:r,stacked:i=!0}=e;return o("section",{\
class:"scroll","aria-label":n,tabIndex:0,children:o("table",{class:i?"stacked":void 0,children:[o("thead",{children:o("t\
r",{children:t.map(s=>o(Hs,{...s},s.title))})}),o("tbody",{children:r.map((s,a)=>o("tr",{children:t.map(l=>Vs(l,s))},a))\
})]})})}function Vs({title:e,labeled:n,class:t,cell:r},i){return o("td",{class:t,"data-title":n?e:void 0,children:r(i)},\
e)}function Hs({title:e,hidden:n,sorting:t}){if(n)return o("th",{scope:"col",children:o("span",{class:"visually-hidden",\
children:e})});if(!t)return o("th",{scope:"col",children:e});let{active:r,order:i,choose:s}=t;return o("th",{scope:"col"\
,"aria-sort":r?i:"none",children:o("button",{type:"button",class:"sort",onClick:s,children:[e,o(Hn,{order:r?i:void 0})]}\
)})}function Hn({order:e}){return o("span",{"aria-hidden":"true",children:e&&(e==="ascending"?" \u2191":" \u2193")})}var Us=37;fun\
ction Dr(e){let{contents:n,query:t,rows:r,state:i}=e,a=["minmax(200px, 2fr)",...t.columns.map(c=>be[c].width)].join(" ")\
,l=tn(null);return o("div",{ref:l,class:"table",style:{"--tracks":a},children:o(on,{count:r.length,rowHeight:Us,list:r,p\
rinting:i.printing,frame:{role:"table","aria-label":"Libraries","aria-rowcount":r.length+1,tabIndex:0,onKeyDown:c=>qs(c,\
l.current)},head:o(Gs,{...e}),row:c=>{let p=r[c]??0;return o(Qs,{contents:n,query:t,index:c,row:p},p)}})})}function qs(e\
,n){let t={ArrowDown:1,ArrowUp:-1}[e.key],r=[...n?.querySelectorAll(".row a")??[]];if(t===void 0||r.length===0)return;le\
t{activeElement:i}=document,s=i?r.indexOf(i):-1,a=r[s<0?0:s+t];a instanceof HTMLElement&&(e.preventDefault(),a.focus({pr\
eventScroll:!0}),a.scrollIntoView({block:"nearest"}))}function Gs({query:e,change:n}){return o("div",{class:"head",role:\
"rowgroup",children:o("div",{class:"row",role:"row","aria-rowindex":1,children:["name",...e.columns].map(t=>o(zs,{name:t\
,query:e,change:n},t))})})}function zs({name:e,query:n,change:t}){let r=n.sort===e,i=n.descending?"descending":"ascendin\
g";return o("div",{role:"columnheader","aria-sort":r?i:"none",children:o("button",{type:"button",class:"sort",onClick:()\
=>t({sort:e,descending:r&&!n.descending}),children:[e==="name"?"Library":be[e].title,o(Hn,{order:r?i:void 0})]})})}funct\
ion Qs({contents:e,query:n,index:t,row:r}){let i=e.libraries.name(r);return o("div",{class:"row",role:"row","aria-rowind\
ex":t+2,children:[o("div",{role:"cell",children:o("a",{href:B(e.key(r)),title:i,children:o("bdi",{children:i||"(blank)"}\
)})}),n.columns.map(s=>o("div",{role:"cell",children:be[s].cell(e,r)},s))]})}function Wr(e){let{state:n,contents:t,actio\
ns:r,query:i}=e,s=p=>r.replace(k({...i,...p})),a=we({...i,columns:[]}),l=E(()=>t.search(i),[a,t]),c=T(t.libraries.count,\
"library","libraries");return o("main",{id:"main",class:"wide",children:[o("h1",{class:"visually-hidden",tabIndex:-1,chi\
ldren:"Libraries"}),o(Nr,{query:i,change:s,options:t.filterOptions(),hasTree:t.graph!==void 0,hasWaivers:t.waivers!==voi\
d 0}),o("p",{class:"muted",role:"status",children:[Ye(i)?`${x(l.length)} of ${c}`:c,n.printing&&l.length>rn&&` (the firs\
t ${x(rn)} are printed)`]}),l.length>0?o(Dr,{...e,rows:l,change:s}):o("p",{class:"empty",children:"No libraries match."}\
)]})}var jr=50;function Vr({contents:e,row:n}){let{graph:t}=e;return t?o(g,{children:[o(Br,{title:"Depends on",rows:t.ch\
ildren(n),contents:e}),o(Br,{title:"Required by",rows:t.parents(n),contents:e})]}):null}function Br({title:e,rows:n,cont\
ents:t}){return n.length===0?null:o(w,{title:e,note:n.length,children:[o("ul",{class:"unstyled columns",children:n.slice\
(0,jr).map(r=>o("li",{children:o(fe,{contents:t,row:r})},r))}),o(M,{hidden:n.length-jr})]})}var Ks=10;function Hr({conte\
nts:e,row:n}){let{graph:t}=e,r=E(()=>t&&Qe(t,n,Ks),[t,n]);if(!t||!r)return null;let{paths:i,roots:s}=r,a=t.isDirect(n);r\
eturn o(w,{title:"Why is this here?",children:[o("p",{children:[a&&"The project depends on it directly. ",s>0&&`${T(s,"d\
irect dependency brings","direct dependencies bring")} it in; below is the shortest path from each. `,s>0||a?o("a",{href\
:pr(e.key(n)),children:"Show in the tree"}):"The hierarchy has no path to it."]}),o("ol",{class:"paths",children:i.map(l\
=>o("li",{children:o(Js,{path:l,contents:e})},l[0]))}),o(M,{hidden:s-i.length})]})}var Un=12;function Js({path:e,content\
s:n}){let t=e.length-Un,r=t>0?[...e.slice(0,Un-1),...e.slice(-1)]:e;return o(g,{children:r.map((i,s)=>o(g,{children:[s>0\
&&o("span",{class:"muted",children:" \u203A "}),s===Un-1&&t>0&&o("span",{class:"muted",children:["\u2026 ",t," more \u203A "]}),o(fe,{c\
ontents:n,row:i})]},i))})}function Ur({contents:e,row:n}){let{libraries:t,waivers:r}=e;if(n>=t.inventory)return null;let\
 i=t.licenses(n);return o(w,{title:"Licenses",note:i.length,children:[i.length===0&&o(g,{children:[o("p",{class:"empty",\
children:"Mend has no license for this library."}),o(Se,{by:r?.licenseWaiverOf(n,"")})]}),o("ul",{class:"unstyled",child\
ren:i.map(s=>o("li",{children:[o(Ys,{...s}),o(Se,{by:r?.licenseWaiverOf(n,s.name)})]},s.name))})]})}function Ys({name:e,\
url:n,spdxName:t,copyleft:r,copyrightRisk:i}){let s=[t&&`SPDX ${t}`,r&&`copyleft ${r.toLowerCase()}`,i&&`risk ${i.toLowe\
rCase()}`];return o(g,{children:[o("a",{href:k({license:e}),children:o(m,{of:e,max:100})})," ",o("span",{class:"muted",c\
hildren:o(m,{blank:"",of:s.filter(Boolean).join(" \xB7 ")})})," ",n&&o(W,{to:n,children:"license text"})]})}function qr({co\
ntents:{libraries:e},row:n}){let t=i=>{let s=e.text(i,n);return s===void 0?void 0:o(m,{of:s})},r=i=>{let s=e.text(i,n);r\
eturn s===void 0?void 0:o(W,{to:s,children:o(m,{of:s,max:120})})};return o(w,{title:"Source",children:o(me,{of:[["Home p\
age",r("homePage")],["Download",r("url")],["Coordinates",t("coordinates")],["File",t("filename")],["Name in Mend",t("nam\
e")],["Type",se(e.text("type",n)??"")],["Languages",t("languages")],["Matched by",se(e.text("matchType",n)??"")],["SHA-1\
",t("sha1")],["Key",t("keyUuid")]]})})}function Gr({contents:e,row:n}){let{libraries:t,waivers:r}=e;if(n>=t.inventory)re\
turn null;let i=t.fix(n),s=t.vulnerabilities(n).toSorted(qe);return o(w,{title:"Vulnerabilities",note:s.length,children:\
[s.length===0&&o("p",{class:"empty",children:"No known vulnerabilities."}),i&&o("p",{children:[o("b",{children:"Fixed in\
:"})," ",o(m,{of:i,max:500})]}),s.map(a=>o(Zs,{of:a,waiver:r?.waiverOf(n,a.id)},a.id))]})}function Zs({of:e,waiver:n}){l\
et{id:t,url:r,score:i,published:s,description:a,fix:l}=e;return o("article",{class:"vulnerability",children:[o("h3",{chi\
ldren:[o(I,{level:ee(e)})," ",o(W,{to:r,children:o(m,{of:t,max:60})})," ",o("span",{class:"muted",children:[i!==void 0&&\
`score ${i.toFixed(1)} `,s&&o(m,{of:`\xB7 published ${s}`,max:60})]})," ",o(ye,{by:n})]}),o(Se,{by:n}),a&&o("p",{children:o\
(m,{of:a,max:2e3})}),l&&o("p",{children:[o("b",{children:"Fix:"})," ",o(m,{of:l,max:500})]})]})}function zr({contents:e,\
wanted:n}){let t=e.find(n);if(t===void 0)return o(Xs,{wanted:n});let{libraries:r}=e,i={contents:e,row:t};return o("main"\
,{id:"main",children:[o("p",{class:"breadcrumbs",children:[o("a",{href:k(),children:"Libraries"})," /"]}),o("h1",{tabInd\
ex:-1,children:[o(m,{of:r.name(t)})," ",o("span",{class:"version",children:o(m,{of:r.text("version",t)??"",max:100,blank\
:""})})]}),o(ea,{...i}),o(Gr,{...i}),o(Hr,{...i}),o(Ur,{...i}),o(qr,{...i}),o(Vr,{...i})]})}function Xs({wanted:e}){retu\
rn o("main",{id:"main",children:[o("h1",{tabIndex:-1,children:"No such library"}),o("p",{children:["This report has no l\
ibrary with the key"," ",o("code",{children:o(m,{of:e,max:100})}),". See ",o("a",{href:k(),children:"all libraries"}),".\
"]})]})}function ea({contents:{libraries:e,graph:n},row:t}){let r=e.severity(t),i=e.text("newestVersion",t);return o("p"\
,{class:"chips",children:[r!=="none"&&o(I,{level:r}),n&&o("span",{class:"chip",children:[n.isDirect(t)?"direct":"transit\
ive"," dependency"]}),e.outdated(t)&&o("span",{class:"chip",children:["newer version",i&&": ",i&&o(m,{of:i,max:60})]}),t\
>=e.inventory&&e.inventory>0&&o("span",{class:"chip",children:"only in the hierarchy"})]})}function qn({bars:e,total:n})\
{let t=Math.max(1,...e.map(({count:r})=>r));return o("ul",{class:"bars",children:e.map(r=>o("li",{children:[o("span",{cl\
ass:"label",children:o(Qr,{...r})}),o("svg",{viewBox:"0 0 100 8",preserveAspectRatio:"none","aria-hidden":"true",childre\
n:[o("rect",{class:"track",width:"100",height:"8"}),o("rect",{class:r.tone??"plain",width:100*r.count/t,height:"8"})]}),\
o("span",{class:"count",children:[x(r.count)," ",r.tone!=="others"&&o("small",{children:jn(r.count/Math.max(1,n))})]})]}\
,r.label))})}function Qr({label:e,href:n}){return n===void 0?e:o("a",{href:n,children:e})}function Kr({bars:e,label:n}){\
let t=e.reduce((r,{count:i})=>r+i,0);return o("figure",{class:"stacked-bar",children:[o(na,{bars:e,label:n,total:t}),o("\
figcaption",{children:e.map(r=>o("span",{children:[o("i",{class:`dot ${r.tone??"plain"}`,"aria-hidden":"true"}),o(Qr,{..\
.r})," ",o("b",{children:x(r.count)})," ",o("small",{children:jn(r.count/t)})]},r.label))})]})}function na({bars:e,label\
:n,total:t}){let r=e.map(({label:s,count:a})=>`${s} ${x(a)}`),i=0;return o("svg",{viewBox:"0 0 1000 12",preserveAspectRa\
tio:"none",role:"img","aria-label":`${n}: ${r.join(", ")}`,children:e.map(({label:s,count:a,tone:l="plain"})=>{let c=1e3\
*a/t;return i+=c,o("rect",{class:l,x:i-c,width:Math.max(c,2),height:"12"},s)})})}var ta=8;function Jr({facts:e,contents:\
n}){return o("div",{class:"charts",children:[n&&!e.alertsPending&&o(ra,{contents:n}),o(ia,{facts:e}),n&&o(sa,{contents:n\
})]})}function ra({contents:e}){let n=E(()=>oa(e),[e]);if(n.length===0)return null;let t="Libraries by most severe vulne\
rability";return o(w,{title:t,class:"full-width",children:o(Kr,{bars:n,label:t})})}function oa({libraries:e}){let n=O.ma\
p(()=>0);for(let t=0;t<e.inventory;t++){let r=e.severityRank(t);n[r]=(n[r]??0)+1}return O.map((t,r)=>({label:t==="none"?\
"no known vulnerability":t,count:n[r]??0,href:k({severity:[t]}),tone:t})).filter(({count:t})=>t>0)}function ia({facts:{l\
icenses:e={},figures:n}}){let t=Object.entries(e).sort(Ge).map(([i,s])=>({value:i,count:s}));if(t.length===0)return null\
;let r=i=>({label:v(i,60)||"(blank)",href:k({license:i})});return o(w,{title:"Licenses",note:t.length,children:o(qn,{tot\
al:n?.libraries??0,bars:Yr(t,r,"other license")})})}function sa({contents:{libraries:e}}){let n=E(()=>ve(kn(e)),[e]);if(\
n.length===0)return null;let t=r=>({label:se(r)||"(unknown)",href:k({type:r})});return o(w,{title:"Types",note:n.length,\
children:o(qn,{total:e.count,bars:Yr(n,t,"other type")})})}function Yr(e,n,t){let{shown:r,others:i,sum:s}=At(e,ta),a=r.m\
ap(({value:l,count:c})=>({...n(l),count:c}));return i===0?a:[...a,{label:T(i,t),count:s,tone:"others"}]}function Zr({fac\
ts:{figures:e,licenses:n}}){return e?o("ul",{class:"tiles","aria-label":"Figures",children:[...aa(e),...la(e,n)].map(([t\
,r,i,s])=>r!==void 0&&o("li",{class:r>0?s:"zero",children:[o("b",{children:x(r)}),r>0?o("a",{href:i,children:t}):o("span\
",{children:t})]},t))}):null}function aa(e){let{libraries:n,direct:t=0,transitive:r=0}=e,{bySeverity:i,noLicense:s,outda\
ted:a}=e,l=k({outdated:!0,sort:"newest"});return[["Libraries",n??t+r,k()],...Ue.map(c=>{let p=k({severity:[c]});return[`\
${ae(c)} findings`,i?.[c],p,c]}),["No license",s,k({license:""}),"warn"],["Outdated",a,l]]}function la(e,n){let{direct:t\
,transitive:r,maxDepth:i}=e,{duplicateVersions:s,weakMatches:a}=e,l=n&&Object.keys(n).length,c=k({duplicates:!0,sort:"na\
me"}),p=k({weak:!0,sort:"name"});return[["Direct",t,k({relation:"direct"})],["Transitive",r,k({relation:"transitive"})],\
["Depth",i,Pe],["Licenses",l,k({sort:"license"})],["Multiple versions",s,c],["Weak matches",a,p]]}function Xr({condition\
s:e=[]}){return e.map(n=>({condition:v(n.condition,300),allowed:n.limit,actual:ca(n),verdict:n.verdict.replace("-"," "),\
note:v(n.why??n.examples.join(", "),300),origin:n.origin?`${v(n.origin.file,200)}:${n.origin.line}`:""}))}function ca({a\
ctual:e,unit:n,share:t,waived:r}){if(e===void 0)return"";let i=r?`, ${x(r)} waived`:"";if(t===void 0)return`${x(e)}${n??\
""}${i}`;let{count:s,of:a}=t;return`${Math.round(e*10)/10}% (${s} of ${a})${i}`}var ua={failed:"critical",passed:"succes\
s"},eo=[{title:"Condition",cell:({condition:e})=>o("bdi",{children:e})},{title:"Allowed",labeled:!0,cell:({allowed:e})=>\
e},{title:"Actual",labeled:!0,class:"number",cell:({actual:e})=>e},{title:"Verdict",cell:({verdict:e})=>o("span",{class:\
`pill ${ua[e]??""}`,children:e})},{title:"Details",hidden:!0,class:"long",cell:({note:e})=>o("bdi",{children:e})},{title\
:"File",hidden:!0,class:"muted",cell:({origin:e})=>o("bdi",{children:e})}];function no({facts:e}){let n=Xr(e);if(n.lengt\
h===0)return null;let t=n.some(({origin:r})=>r!=="");return o(w,{title:"Gate",children:o(N,{label:"Gate",columns:t?eo:eo\
.slice(0,-1),rows:n})})}var to=500;function ro({facts:e}){return o(g,{children:[o(Gn,{title:"Checks",rows:e.checks}),o(G\
n,{title:"Projects",rows:e.statuses}),o(Gn,{title:"Tags",rows:e.objects}),o(zn,{title:"Library",fields:e.library}),o(zn,\
{title:"Notification",fields:e.notification}),o(zn,{title:"Deletion",fields:e.deletion})]})}function Gn({title:e,rows:n=\
[]}){if(n.length===0)return null;let r=[...new Set(n.flatMap(i=>Object.keys(i)))].map(i=>({title:sn(i),labeled:!0,cell:s\
=>o("bdi",{children:Qn(s[i])})}));return o(w,{title:e,note:n.length,children:[o(N,{label:e,columns:r,rows:n.slice(0,to)}\
),o(M,{hidden:n.length-to})]})}function zn({title:e,fields:n}){return n?o(w,{title:e,children:o(me,{of:Object.entries(n)\
.map(([t,r])=>[sn(t),Qn(r)&&o("bdi",{children:Qn(r)})])})}):null}function Qn(e){return v(oo(e),1e3)}function oo(e){if(e=\
==void 0)return"";if(typeof e=="boolean")return e?"yes":"no";if(typeof e!="object")return String(e);let n=Array.isArray(\
e);return Object.entries(e).map(([t,r])=>[n?"":t,oo(r)]).filter(([,t])=>t!=="").map(([t,r])=>`${sn(t).toLowerCase()} ${r\
}`.trim()).join(", ")}var da=[{title:"Policy",cell:({policy:e})=>o(m,{of:e,max:100})},{title:"Library",cell:({library:e}\
)=>o(m,{of:e,max:100})},{title:"Manifest",class:"long",cell:({manifest:e=""})=>o(m,{of:e,blank:""})}];function io({facts\
:e}){let{total:n,rows:t=[]}=e.policyViolations??{};return n?o(w,{title:"Policy violations",note:n,children:[o(N,{label:"\
Policy violations",columns:da,rows:t}),o(M,{hidden:n-t.length})]}):null}function so({projects:e=[]}){return e.map(({resu\
lt:n,project:t,figures:r,conditions:i,reasons:s},a)=>({result:n,name:v(t?.name??"",200)||`project ${a+1}`,page:(r?.libra\
ries??r?.direct)===void 0?void 0:Ct(Ve,a+1),libraries:r?.libraries,critical:r?.bySeverity?.critical,high:r?.bySeverity?.\
high,failed:i?.filter(({verdict:l})=>l!=="passed").length,reason:v(s[0]??"",300)}))}function ao(e,n){return e.some(t=>t[\
n]!==void 0&&t[n]!=="")}function lo(e,n,t){let r=n.trim().toLowerCase(),i=e.filter(({name:s,reason:a})=>`${s}\n${a}`.toLo\
werCase().includes(r));return t===void 0?i:t==="name"?i.sort((s,a)=>j(s.name,a.name)):i.sort((s,a)=>(a[t]??-1)-(s[t]??-1\
))}var Kn=200,pa=[{of:"result",title:"Result",cell:ma},{of:"name",title:"Project",order:"name",cell:ya},Jn("libraries","\
Libraries"),Jn("critical","Critical"),Jn("high","High"),{of:"failed",title:"Gate",cell:ga},{of:"reason",title:"Reason",c\
lass:"long",cell:({reason:e})=>e&&o("bdi",{children:e})}];function co({facts:e}){let n=E(()=>so(e),[e]),[t,r]=he(""),[i,\
s]=he();if(n.length===0)return null;let a=lo(n,t,i);return o(w,{title:"Projects",note:x(n.length),children:[o("div",{cla\
ss:"filters",children:o("input",{type:"search",placeholder:"Search name or reason \u2026","aria-label":"Search projects",valu\
e:t,onInput:l=>r(l.currentTarget.value)})}),o(N,{label:"Projects",columns:fa(n,i,s),rows:a.slice(0,Kn)}),o("p",{class:"m\
uted",role:"status",children:[a.length===0&&"No projects match.",a.length>Kn&&`${x(a.length-Kn)} more; search to find th\
em.`]})]})}function fa(e,n,t){return pa.filter(({of:r})=>ao(e,r)).map(({order:r,...i})=>({...i,labeled:!0,sorting:r&&{or\
der:r==="name"?"ascending":"descending",active:r===n,choose:()=>t(r)}}))}function ma({result:e}){let{icon:n,words:t}=Q[e\
];return o(g,{children:[o("span",{"aria-hidden":"true",children:n})," ",t]})}function ya({name:e,page:n}){let t=o("bdi",\
{children:e});return n===void 0?t:o("a",{href:n,children:t})}function Jn(e,n){return{of:e,title:n,order:e,class:"number"\
,cell:t=>t[e]!==void 0&&x(t[e])}}function ga({failed:e}){if(e!==void 0)return e>0?`${e} not passed`:"passed"}function uo\
({facts:{wait:e}}){return!e||e.scans.length===0?null:o(w,{title:"Scan",children:e.scans.map((n,t)=>o("p",{children:[n.ch\
anges.map(({state:r,atSeconds:i},s)=>o("span",{children:[s>0&&o("span",{class:"muted",children:" \u203A "}),o("bdi",{children\
:v(r,40)})," ",o("small",{class:"muted",children:hn(i)})]},r))," ",o("span",{class:"muted",children:["\xB7 ",n.end??"still \
running"," after ",hn(n.seconds),","," ",T(n.polls,"poll"),n.followed&&", followed another scan"]})]},t))})}var Yn=30,po\
=[{of:"added",words:"added",sign:"+"},{of:"removed",words:"removed",sign:"\u2212"},{of:"unchanged",words:"unchanged",sign:""}\
,{of:"failed",words:"failed",sign:"!"},{of:"unclear",words:"unclear",sign:"?"},{of:"spared",words:"kept because the new \
value failed",sign:""}];function fo({facts:{tags:e=[]}}){let n=e.filter(t=>po.some(({of:r})=>t[r]?.length));return n.len\
gth===0?null:o(w,{title:"Tags",children:n.map(t=>o("div",{class:"tag-group",children:[o("h3",{children:[t.scope," ",o(m,\
{of:t.name,max:120})]}),po.map(r=>o(ha,{...r,tags:t[r.of]},r.of))]},t.scope))})}function ha({of:e,words:n,sign:t,tags:r=\
[]}){return r.length===0?null:o("p",{children:[o("span",{class:"muted",children:n})," ",r.slice(0,Yn).map(({key:i,value:\
s})=>o("span",{class:`chip ${e}`,children:[t&&o("span",{"aria-hidden":"true",children:[t," "]}),o(m,{of:i,max:60}),"=",o\
(m,{of:s,max:100})]},`${i}=${s}`)),r.length>Yn&&o("span",{class:"muted",children:["\u2026 and ",r.length-Yn," more"]})]})}fun\
ction mo({libraries:e},n){let t=[];for(let r=0;r<e.inventory;r++)for(let i of e.vulnerabilities(r))t.push({row:r,vulnera\
bility:i});return t.sort((r,i)=>qe(r.vulnerability,i.vulnerability)||e.nameOrder(r.row)-e.nameOrder(i.row)).slice(0,n)}v\
ar ba=10;function yo({contents:e}){let n=E(()=>mo(e,ba),[e]);if(n.length===0)return null;let t="Most severe vulnerabilit\
ies",r=O.filter(i=>i!=="none");return o(w,{title:t,children:[o(N,{label:t,columns:_a(e),rows:n,stacked:!1}),o("p",{child\
ren:o("a",{href:k({severity:r}),children:"All vulnerable libraries"})})]})}function _a(e){return[{title:"Severity",cell:\
({vulnerability:n})=>o(I,{level:ee(n)})},{title:"Score",class:"number",cell:({vulnerability:{score:n}})=>n?.toFixed(1)},\
{title:"Library",cell:({row:n})=>o(fe,{contents:e,row:n})},{title:"Vulnerability",cell:({row:n,vulnerability:{id:t,url:r\
}})=>o(g,{children:[o(W,{to:r,children:o(m,{of:t,max:60})})," ",o(ye,{by:e.waivers?.waiverOf(n,t)})]})},{title:"Library \
fixed in",cell:({row:n})=>o(m,{of:e.libraries.fix(n),max:60,blank:""})},{title:"Fix",class:"long",cell:va}]}function va(\
{vulnerability:{fix:e}}){return e&&o("span",{title:v(e,500),children:o(m,{of:e,max:120})})}function go(e){return[`${e.wh\
at}.`,e.said?.trim()&&`Mend said: ${xa(e.said.trim())}`,e.why,e.fix].filter(Boolean).join(" ")}function xa(e){return/[.!\
?]$/.test(e)?e:`${e}.`}function ho({facts:e}){let{icon:n,level:t="success"}=Q[e.result];return o("section",{class:`verdi\
ct ${t}`,children:[o("h1",{tabIndex:-1,children:[o("span",{"aria-hidden":"true",children:n})," ",wa(e)]}),o(ka,{facts:e}\
),e.alertsPending&&o("p",{children:["Mend had not computed the alerts yet, so vulnerabilities and outdated libraries are\
 incomplete. Set ",o("code",{children:"wait-for: finished"})," to wait for them."]}),e.figures?.libraries===0&&o("p",{ch\
ildren:"The inventory is empty. If the scanner found libraries, its result may have gone to another project."}),o(Ca,{fa\
cts:e})]})}function wa({operation:e,result:n,conditions:t,projects:r}){let i=Be(e),s=bn(n,t);if(!r)return ae(`${i} ${s}`\
.trim());let a=vn(r.map(({result:c})=>c)),l=t?.length===0?", no conditions set":"";return ae(`${i} of ${a}${l}`)}functio\
n ka({facts:{failure:e,reasons:n}}){return e?o("p",{children:o(m,{of:go(e),max:1500})}):n.length===0?null:o("ul",{childr\
en:n.map(t=>o("li",{children:o(m,{of:t,max:1e3})},t))})}function Pa({figures:e,inventoryUpdated:n,projects:t}){if(!(e?.l\
ibraries===void 0||t))return n===void 0?"date not known":Ce(n)}function Ca({facts:e}){let{product:n,project:t,generatedA\
t:r,runUrl:i}=e;return o(me,{of:[["Product",n&&o(m,{of:n.name,max:120})],["Project",t&&o(m,{of:t.name,max:120})],["Inven\
tory updated",Pa(e)],["Report created",Ce(r)],["Run",i&&o(W,{to:i,children:"workflow run"})]]})}var bo=50,La={expired:"c\
ritical","ends soon":"medium"},Sa=[{title:"Waived",cell:({vulnerability:e,license:n=""})=>o(m,{of:e??n,max:60})},{title:\
"In",cell:({library:e})=>o(m,{of:e,max:100})},{title:"Findings",labeled:!0,class:"number",cell:({findings:e})=>e},{title\
:"Last day",labeled:!0,cell:Ta},{title:"Reason",class:"long",cell:({reason:e})=>o(m,{of:e,max:300})},{title:"File",cell:\
e=>o(An,{of:e})}];function Ta({until:e,status:n}){return o(g,{children:[o(m,{of:e,max:20})," ",n&&o("span",{class:`pill \
${La[n]??""}`,children:n})]})}function _o({contents:{waivers:e}}){if(!e||e.all.length===0)return null;let{all:n}=e;retur\
n o(w,{title:"Waivers",note:n.length,children:[o(N,{label:"Waivers",columns:Sa,rows:n.slice(0,bo)}),o(M,{hidden:n.length\
-bo}),o("p",{children:o("a",{href:k({waived:"yes"}),children:"Libraries with waived findings"})})]})}function vo({state:\
{facts:e,contents:n}}){return o("main",{id:"main",children:[o(ho,{facts:e}),o(Zr,{facts:e}),o(co,{facts:e}),o(no,{facts:\
e}),o($a,{facts:e}),o(Jr,{facts:e,contents:n}),n&&o(yo,{contents:n}),n&&o(_o,{contents:n}),o(io,{facts:e}),o(uo,{facts:e\
}),o(fo,{facts:e}),o(ro,{facts:e})]})}function $a({facts:e}){if(!e.delta)return null;let t=Xe(e).filter(({lines:r})=>r.l\
ength>0).map(({title:r,lines:i})=>`${r}: ${i.length}`);return o(w,{title:"Since the baseline",children:o("p",{children:[\
t.length===0?"Nothing changed. ":`${t.join(" \xB7 ")}. `,o("a",{href:Ze,children:["See the comparison",o("span",{class:"vis\
ually-hidden",children:[" ","(",T(t.length,"list"),")"]})]})]})})}function xo(e,n,t,r){let i=n[t];if(!i)return;let s=l=>\
({open:r,branch:n[l]?.id??i.id}),a=i.children>0&&!i.circular&&!i.open;switch(e){case"ArrowDown":return s(t+1);case"Arrow\
Up":return s(t-1);case"Home":return s(0);case"End":return s(n.length-1);case"ArrowRight":return a?{open:new Set([...r,i.\
id]),branch:i.id}:i.open?s(t+1):void 0;case"ArrowLeft":return i.open?Fa(i,r):{open:r,branch:$t(i.id)??i.id};case"Enter":\
return"enter";default:return}}function Fa({id:e},n){return{open:new Set([...n].filter(t=>t!==e)),branch:e}}function wo(e\
){let{branch:n,index:t,current:r,click:i}=e,{level:s,children:a,circular:l,open:c}=n,p=a===0||l;return o("div",{id:`bran\
ch-${t}`,class:`row branch ${r?"current":""}`,role:"treeitem","aria-level":s,"aria-posinset":n.position,"aria-setsize":n\
.siblings,"aria-expanded":p?void 0:c,"aria-selected":r,style:{paddingLeft:`${8+20*(Math.min(s,40)-1)}px`},onClick:()=>i(\
n),children:[o("span",{class:"twisty","aria-hidden":"true",children:p?"\xB7":c?"\u25BE":"\u25B8"}),o(Ra,{...e}),l&&o("span",{class:"m\
uted",children:" circular, see above"}),!p&&o("small",{children:T(a,"dependency","dependencies")})]})}function Ra({branc\
h:{row:e},contents:n}){let{libraries:t}=n,r=t.severity(e);return o(g,{children:[o("a",{href:B(n.key(e)),tabIndex:-1,onCl\
ick:i=>i.stopPropagation(),children:o("bdi",{children:t.name(e)||"(blank)"})})," ",o("span",{class:"muted",children:o(m,\
{of:t.text("version",e)??"",max:60,blank:""})})," ",r!=="none"&&o(I,{level:r})]})}var Ea=30;function ko(e){let{contents:\
n,actions:t}=e,r=n.graph?.direct.length??0;return o("main",{id:"main",class:"wide",children:[o("h1",{class:"visually-hid\
den",tabIndex:-1,children:"Dependencies"}),o("p",{class:"muted",children:[T(r,"direct dependency","direct dependencies")\
,","," ",T(n.libraries.count,"library","libraries")," in total."," ",o("span",{class:"hint",children:"Arrow keys move an\
d expand, Enter shows the library."})," ",o("button",{type:"button",class:"link-button",onClick:()=>t.showTree(new Set,v\
oid 0),children:"Collapse all"})]}),o(Oa,{...e})]})}function Oa(e){let{state:n,contents:t,actions:r}=e,{open:i,branch:s}\
=n,a=E(()=>Tt(t,i),[t,i]),l=a.findIndex(d=>d.id===s),c=Math.max(0,l),p=d=>r.showTree(Ia(i,d),d.id);return o(on,{count:a.\
length,rowHeight:Ea,list:t,current:l<0?void 0:l,printing:n.printing,bodyRole:"presentation",frame:{id:"tree",role:"tree"\
,"aria-label":"Dependencies",tabIndex:0,"aria-activedescendant":`branch-${c}`,onKeyDown:d=>Aa(d,a,c,e)},row:d=>{let y=a[\
d];return y&&o(wo,{...{index:d,current:d===c,contents:t,click:p},branch:y},y.id)}})}function Aa(e,n,t,{state:r,contents:\
i,actions:s}){let a=xo(e.key,n,t,r.open);if(!a)return;e.preventDefault();let l=n[t]?.row;a!=="enter"?s.showTree(a.open,a\
.branch):l!==void 0&&(location.hash=B(i.key(l)))}function Ia(e,{id:n}){let t=new Set(e);return t.delete(n)||t.add(n),t}f\
unction Po(){return o("main",{id:"main",children:[o("h1",{tabIndex:-1,children:"Dependencies"}),o("p",{class:"empty",chi\
ldren:["The hierarchy was not read, because the input ",o("code",{children:"report"})," did not name it. See the ",o("a"\
,{href:k(),children:"libraries"}),"."]})]})}function Co(e){return o(g,{children:[o(br,{...e}),o(Ma,{...e})]})}function M\
a(e){let{route:n,contents:t}=e.state;if(n.page==="overview")return o(vo,{...e});if(n.page==="compare")return o(gr,{...e}\
);if(!t)return o(Na,{...e});let r={...e,contents:t};return n.page==="libraries"?o(Wr,{...r,query:n.query}):n.page==="lib\
rary"?o(zr,{...r,wanted:n.key}):t.graph?o(ko,{...r}):o(Po,{})}function Na({state:{contents:e,facts:n}}){let t=n.projects\
?"The libraries are on the pages of the projects.":"This run read no libraries.";return o("main",{id:"main",children:[o(\
"h1",{tabIndex:-1,children:"Libraries"}),o("p",{class:"empty",role:"status",children:e===void 0?"Reading the libraries \u2026\
":t})]})}function Lo({search:e,leave:n}){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)retur\
n;let{target:r}=t,i=r instanceof HTMLInputElement||r instanceof HTMLSelectElement;if(t.key==="/"&&!i){t.preventDefault()\
,e();let s=document.getElementById("search");s instanceof HTMLInputElement&&s.select()}t.key==="Escape"&&Da(r,n)})}funct\
ion Da(e,n){let t=document.querySelector("details.menu[open]");t?(t.open=!1,t.querySelector("summary")?.focus()):e insta\
nceof HTMLInputElement&&e.id==="search"?e.blur():n()}var So="mend-report-theme";function To(){try{let e=localStorage.get\
Item(So);return ge.find(n=>n===e)??"auto"}catch{return"auto"}}function $o(e){try{localStorage.setItem(So,e)}catch{}}func\
tion Zn(e){document.documentElement.dataset.theme=e}var Fo=To();Zn(Fo);var V={facts:Eo(He.facts),route:ke(location.hash)\
,theme:Fo,open:new Set,printing:!1},Wa={replace(e){history.replaceState(null,"",e),U({route:ke(e)})},showTree:(e,n)=>U({\
open:e,...n!==void 0&&{branch:n}}),chooseTheme(e){$o(e),Zn(e),U({theme:e})}};function U(e){V={...V,...e},Ro()}function R\
o(){let e=document.getElementById(He.app);e&&ft(o(Co,{state:V,actions:Wa}),e)}function Eo(e){return JSON.parse(document.\
getElementById(e)?.textContent??"null")}function Oo(e){let{contents:n}=V;if(e.page!=="tree"||e.key===void 0)return{route\
:e};let t=n?.find(e.key);if(!n?.graph||t===void 0)return{route:e};let r=n.graph.isDirect(t),[i=[t]]=r?[]:Qe(n.graph,t,1)\
.paths,s=new Set([...V.open,...Ft(i)]);return{route:e,open:s,branch:i.join("/")}}function ja(){let e=Eo(He.contents);if(\
e===null){U({contents:null});return}let n=cr(e);V={...V,contents:n},U(Oo(V.route)),setTimeout(()=>{n.filterOptions(),n.s\
earch({...oe,text:"x"})})}var Ao=!1;addEventListener("hashchange",()=>{Ao=!0,U(Oo(ke(location.hash))),scrollTo(0,0),docu\
ment.querySelector("main h1")?.focus({preventScroll:!0})});addEventListener("beforeprint",()=>U({printing:!0}));addEvent\
Listener("afterprint",()=>U({printing:!1}));document.addEventListener("DOMContentLoaded",()=>{requestAnimationFrame(()=>\
setTimeout(ja))});Lo({search:()=>{V.route.page!=="libraries"&&(history.pushState(null,"",k()),U({route:ke(k())}))},leave\
:()=>{V.route.page==="library"&&(Ao?history.back():location.hash=k())}});Ro();})();',style:':root{color-scheme:light dar\
k;--text: light-dark(#1f2328, #e6edf3);--muted: light-dark(#59636e, #9198a1);--line: light-dark(#d1d9e0, #3d444d);--fain\
t: light-dark(#e6eaef, #2a313a);--back: light-dark(#ffffff, #0d1117);--shade: light-dark(#f6f8fa, #151b23);--accent: lig\
ht-dark(#0969da, #4493f8);--chosen: light-dark(#ddf4ff, #121d2f);--critical: light-dark(#a40e26, #ff7b72);--high: light-\
dark(#bc4c00, #f0883e);--medium: light-dark(#7d5700, #e3b341);--success: light-dark(#1a7f37, #3fb950)}:root[data-theme=l\
ight]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}.critical{--tone: var(--critical);--tone-back: light-d\
ark(#ffebe9, #3c1618);--fill: var(--critical)}.high{--tone: var(--high);--tone-back: light-dark(#fff1e5, #341d0c);--fill\
: var(--high)}.medium{--tone: var(--medium);--tone-back: light-dark(#fff8c5, #2e2408);--fill: light-dark(#d4a72c, #e3b34\
1)}.low{--tone: light-dark(#0550ae, #79c0ff);--tone-back: light-dark(#ddf4ff, #0c2239);--fill: light-dark(#54aeff, #388b\
fd)}.success{--tone: var(--success);--tone-back: light-dark(#f0fff4, #0f2a17)}.unrated{--fill: var(--muted)}.none{--fill\
: light-dark(#d1d9e0, #343b44)}.others{--fill: light-dark(#afb8c1, #6e7681)}.warn{--tone: var(--high)}*{box-sizing:borde\
r-box}body{margin:0;background:var(--back);color:var(--text);font:14px/1.5 -apple-system,BlinkMacSystemFont,Segoe UI,Not\
o Sans,Helvetica,Arial,sans-serif}h1,h2,h3,p{margin:0}h1:focus{outline:none}a{color:var(--accent);text-decoration:none}a\
:hover,p:not(.breadcrumbs) a,.unstyled li a,.stacked a{text-decoration:underline}:focus-visible{outline:2px solid var(--\
accent);outline-offset:1px;border-radius:4px}code{background:var(--shade);border-radius:6px;padding:.15em .4em;font:85% \
ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}small,.note,.muted,.empty{color:var(--muted)}small,.note{font-size:\
12px;font-weight:400}span.warn{color:var(--tone)}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden\
;clip-path:inset(50%);white-space:nowrap}.skip:not(:focus){position:absolute;left:-999px}header{position:sticky;top:0;z-\
index:3;display:flex;align-items:center;gap:24px;padding:0 24px;height:56px;background:var(--shade);border-bottom:1px so\
lid var(--line)}header .title{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}nav{display:flex;gap\
:4px;margin-left:auto;align-self:stretch}nav a{display:flex;align-items:center;padding:0 10px;color:var(--text);border:s\
olid transparent;border-width:2px 0;white-space:nowrap}nav a:hover{text-decoration:none;border-bottom-color:var(--line)}\
nav a[aria-current]{font-weight:600;border-bottom-color:#fd8c73}.counter{margin-left:6px;padding:0 6px;border-radius:10p\
x;background:var(--faint);font-size:12px;font-weight:500}main{max-width:1180px;margin:0 auto;padding:24px 24px 64px;disp\
lay:grid;gap:24px}main.wide{max-width:none;height:calc(100dvh - 56px);min-height:480px;padding:16px 24px;display:flex;fl\
ex-direction:column;gap:12px}main h1{font-size:24px;font-weight:600;line-height:1.25;overflow-wrap:anywhere}h1 .version{\
color:var(--muted);font-weight:300}.breadcrumbs{margin-bottom:-20px}.card,.tiles,.verdict,.virtual-list{border:1px solid\
 var(--line);border-radius:6px}.card{padding:16px;min-width:0}.card h2,.card h3{font-size:14px;font-weight:600}.card h2{\
margin-bottom:12px}h3 .muted{font-weight:400}.scroll{overflow-x:auto}.verdict{overflow-wrap:anywhere;border-left:4px sol\
id var(--success);padding:16px 20px;display:grid;gap:10px}.verdict.error{border-left-color:var(--critical)}.verdict.warn\
ing{border-left-color:var(--medium)}.verdict.notice{border-left-color:var(--accent)}.verdict h1{font-size:20px}.verdict \
ul{margin:0;padding-left:20px}.properties{display:flex;flex-wrap:wrap;gap:6px 28px;margin:0}.properties>div{min-width:0}\
.properties dt{display:inline;color:var(--muted)}.properties dt:after{content:" "}.properties dd{display:inline;margin:0\
;overflow-wrap:anywhere}.card .properties{display:grid;gap:4px}.card .properties>div{display:grid;grid-template-columns:\
140px 1fr}.tiles,.bars,.unstyled{list-style:none;margin:0;padding:0;display:grid}.tiles{grid-template-columns:repeat(aut\
o-fill,minmax(min(140px,33%),1fr));gap:1px;overflow:hidden}.tiles li{padding:12px 16px;display:grid;outline:1px solid va\
r(--line)}.tiles b{color:var(--tone);font-size:22px;font-weight:600;line-height:1.3;font-variant-numeric:tabular-nums}.t\
iles a,.tiles span{color:var(--muted);font-size:12px}.tiles a{text-decoration:underline;text-decoration-color:var(--line\
);text-underline-offset:3px}.tiles .zero b{color:var(--muted);font-weight:400}.charts{display:grid;grid-template-columns\
:1fr 1fr;gap:24px}.charts:empty,.paths:empty{display:none}.full-width{grid-column:1 / -1}.bars{gap:6px}.bars li{display:\
grid;grid-template-columns:minmax(90px,190px) 1fr 92px;align-items:center;gap:12px}.bars .label{overflow:hidden;text-ove\
rflow:ellipsis;white-space:nowrap}.bars a,.stacked-bar a{color:var(--text)}.bars svg{width:100%;height:8px;border-radius\
:4px}.bars .count{text-align:right;font-variant-numeric:tabular-nums}.bars small{display:inline-block;width:36px}.stacke\
d-bar{margin:0}.stacked-bar svg{display:block;width:100%;height:12px;border-radius:6px;margin-bottom:12px}.stacked-bar f\
igcaption{display:flex;flex-wrap:wrap;gap:4px 24px}rect{fill:var(--fill, light-dark(#54aeff, #388bfd))}rect.track{fill:v\
ar(--faint)}.dot{display:inline-block;width:9px;height:9px;border-radius:50%;margin-right:5px;background:var(--fill)}.pi\
ll,.chip{display:inline-block;padding:0 8px;border-radius:12px;font-size:12px;line-height:20px;border:1px solid var(--li\
ne);max-width:100%;overflow:hidden;text-overflow:ellipsis;vertical-align:middle}.pill{font-weight:500;border-color:trans\
parent;color:var(--tone);background:var(--tone-back, var(--faint))}.chips{display:flex;gap:6px;flex-wrap:wrap;margin-top\
:-14px}.chip{margin-right:2px;min-width:0;overflow-wrap:anywhere}.chip.added{border-color:var(--success)}.chip.removed{t\
ext-decoration:line-through}.chip.failed{border-color:var(--critical)}.direction{color:var(--muted);white-space:nowrap}.\
direction.down{color:var(--high)}.tag-group{display:grid;grid-template-columns:minmax(0,1fr);gap:6px}.tag-group+.tag-gro\
up{margin-top:16px}table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:600;font-size:12px;color:var\
(--muted)}th,td{padding:6px 12px 6px 0;border-bottom:1px solid var(--faint);vertical-align:top}td.number{font-variant-nu\
meric:tabular-nums}td.long{min-width:220px;max-width:420px;overflow-wrap:anywhere}.scroll+p{margin-top:12px}.unstyled{ga\
p:4px}.unstyled li{overflow-wrap:anywhere;break-inside:avoid}.unstyled.columns{display:block;columns:3 260px}.paths{marg\
in:8px 0 0;padding-left:24px;display:grid;gap:4px;overflow-wrap:anywhere}.vulnerability{display:grid;gap:4px;overflow-wr\
ap:anywhere}.vulnerability+.vulnerability{margin-top:14px;padding-top:14px;border-top:1px solid var(--faint)}button,sele\
ct,input[type=search],summary{font:inherit;color:inherit}.filters{display:flex;flex-wrap:wrap;gap:8px;align-items:center\
}.filters input[type=search]{flex:1 1 240px;min-width:180px;max-width:520px}.filters input[type=search],.filters select,\
.toggle,.menu summary{height:32px;padding:0 10px;border:1px solid var(--line);border-radius:6px;background:var(--back)}.\
filters select{max-width:140px}.filters select.chosen,.toggle[aria-pressed=true]{background:var(--chosen);border-color:v\
ar(--accent)}.toggle[aria-pressed=true] small{color:inherit}.toggle,.link-button,.menu summary,.sort{cursor:pointer}.tog\
gle:hover,.menu summary:hover{background:var(--shade)}.toggles{border:0;margin:0;padding:0;display:flex}.toggles .toggle\
{position:relative;border-radius:0;margin-left:-1px}.toggles .toggle[aria-pressed=true]{z-index:1}.toggles .toggle:first\
-of-type{border-top-left-radius:6px;border-bottom-left-radius:6px;margin-left:0}.toggles .toggle:last-of-type{border-top\
-right-radius:6px;border-bottom-right-radius:6px}.link-button,.sort{border:0;background:none}.link-button{color:var(--ac\
cent);padding:4px 8px;border-radius:6px}.link-button:hover{background:var(--faint)}.theme{font-size:17px;line-height:1;p\
adding:8px;color:var(--muted)}.sort{padding:0;font-weight:600;font-size:12px}.sort:hover{color:var(--accent)}.menu{posit\
ion:relative}.menu summary{line-height:30px;list-style:none}.menu summary:after{content:" \u25BE";color:var(--muted)}.menu>di\
v{position:absolute;right:0;z-index:4;margin-top:4px;padding:8px 14px;display:grid;gap:4px;background:var(--back);border\
:1px solid var(--line);border-radius:6px;box-shadow:0 8px 24px light-dark(#1f23281f,#010409cc);white-space:nowrap}.menu \
input{margin-right:8px}.virtual-list{position:relative;overflow:auto;flex:1;min-height:0}.table{flex:1;min-height:0;disp\
lay:flex;flex-direction:column}.rows{min-width:max-content}.table .rows,.table .head{min-width:900px}.table .row{display\
:grid;grid-template-columns:var(--tracks);height:37px;align-items:center;border-bottom:1px solid var(--faint);min-width:\
100%}.table .rows .row:hover,.branch:hover{background:var(--shade)}.table .row>div{padding:0 12px;overflow:hidden;text-o\
verflow:ellipsis;white-space:nowrap}.head{position:sticky;top:0;z-index:2;background:var(--shade)}.head .row{border-bott\
om-color:var(--line)}.branch{display:flex;align-items:center;gap:6px;height:30px;padding-right:12px;white-space:nowrap;c\
ursor:default}.branch.current{background:var(--chosen)}.twisty{width:16px;text-align:center;color:var(--muted)}@media(ma\
x-width:760px){header{flex-wrap:wrap;height:auto;padding:8px 16px 0;gap:4px 12px}nav{order:3;width:100%;margin:0;overflo\
w-x:auto;min-height:40px}.theme{margin-left:auto}main,main.wide{padding:16px}.charts{grid-template-columns:minmax(0,1fr)\
}.card .properties>div{grid-template-columns:1fr}.toggles{flex-wrap:wrap}.stacked thead,.stacked td:empty{display:none}.\
stacked tr{display:grid;padding:8px 0;border-bottom:1px solid var(--faint)}.stacked td{border:0;padding:1px 0;min-width:\
0;overflow-wrap:anywhere}.stacked td[data-title]:before{content:attr(data-title) ": ";color:var(--muted)}.bars li{grid-t\
emplate-columns:minmax(90px,1fr) 1fr 84px}}@media print{:root,:root[data-theme]{color-scheme:light}*{-webkit-print-color\
-adjust:exact;print-color-adjust:exact}header,.head{position:static}nav,.filters,.hint,.link-button,.skip{display:none}m\
ain.wide{height:auto;display:block}.virtual-list{height:auto;overflow:visible;border:0}.table .rows,.table .head{min-wid\
th:0}.table .row{grid-template-columns:minmax(0,2fr);grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);font-size:11p\
x}.table .row>div{padding:0 6px}.table .row bdi{white-space:normal;overflow-wrap:anywhere}.tiles,.verdict,.row,tr,li{bre\
ak-inside:avoid}h2{break-after:avoid}a{color:inherit}}',scriptHash:"sha256-+BLEHiRQ1qPliuY67mOqOwKoujlZTBgSH3sEPAZxef0=",
styleHash:"sha256-6tjiJ+wmDzpXpcVFKxAjPgGaWSFKxcxFIjlPMTZevxo="};var clean=__webpack_require__(11),names=__webpack_require__(
5306),report=__webpack_require__(8222),outcome=__webpack_require__(3607),components=__webpack_require__(6669);const pageFile="\
mend-report.html",textFields=["keyUuid","name","filename","groupId","artifactId","version","sha1","type","coordinates","\
languages","matchType","url","homePage","newestVersion"];function forTextFields(make){const entries=textFields.map(field=>[
field,make(field)]);return Object.fromEntries(entries)}const elementIds={facts:"facts",contents:"contents",app:"app"};var library_fix=__webpack_require__(
3626),compare=__webpack_require__(185),waiver_facts=__webpack_require__(8339);function packWaived(waived,rows){const places=placesOf(
waived,rows),waivers=new Set([...waived.expired,...waived.nearlyExpired,...places.map(({waiver})=>waiver),...waived.unused]),
numbers=new Map([...waivers].map((waiver,at)=>[waiver,at])),status=statusIn(waived);return{waivers:[...waivers].map(waiver=>({
...(0,waiver_facts.kL)(waiver),status:status(waiver)})),findings:places.map(({row,what,waiver})=>[row,what,numbers.get(waiver)??
0])}}function placesOf({findings},rows){const known=new Map(rows.map(({keyUuid},row)=>[keyUuid,row]));return findings.flatMap(
({keyUuid,vulnerability,license="",waiver})=>{const row=known.get(keyUuid);return row===void 0?[]:[{row,what:vulnerability??
license,waiver}]}).sort((a,b)=>a.row-b.row||(0,compare.U)(a.what,b.what))}function statusIn({expired,nearlyExpired,unused}){
const statuses=new Map([...unused.map(waiver=>[waiver,"unused"]),...nearlyExpired.map(waiver=>[waiver,"ends soon"]),...expired.
map(waiver=>[waiver,"expired"])]);return waiver=>statuses.get(waiver)}function pack(source){if(!(0,components.ZB)(source))
return;const{result,tree,packageOrder}=source,{waived}=result,listed=new Set(result.reported?.inventory?.libraries.map(({
keyUuid})=>keyUuid)),all=(0,components.ct)(source).map(({library})=>library),rows=[...all.filter(({keyUuid})=>listed.has(
keyUuid)),...all.filter(({keyUuid})=>!listed.has(keyUuid))];return{libraries:packLibraries(rows,listed.size,(0,library_fix.
hV)(packageOrder)),tree:tree&&packTree(tree,rows),waived:waived&&packWaived(waived,rows)}}function packLibraries(rows,inventory,fixOf){
return{count:rows.length,inventory,texts:forTextFields(field=>column(rows.map(row=>row[field]??null))),outdated:rows.map(
({outdated})=>outdated===void 0?-1:Number(outdated)),licenses:lists(rows.map(({licenses})=>licenses)),vulnerabilities:lists(
rows.map(({vulnerabilities})=>vulnerabilities)),fixes:lists(rows.map(row=>[fixOf(row)].filter(fix=>fix!==void 0)))}}const sample=1e3;
function column(texts){const first=texts.slice(0,sample);if(new Set(first).size>.9*first.length)return{plain:texts};const numbers=new Map;
for(const text of texts)numbers.has(text)||numbers.set(text,numbers.size);return 2*numbers.size>texts.length?{plain:texts}:
{words:[...numbers.keys()],at:texts.map(text=>numbers.get(text)??0)}}function lists(rows){const numbers=new Map,values=[],
numberOf=value=>{const known=numbers.get(value);if(known!==void 0)return known;const text=JSON.stringify(value),number=numbers.
get(text)??values.push(value)-1;return numbers.set(text,number).set(value,number),number},of=rows.map(row=>row.length>0?
row.map(numberOf):0);return{values,of}}function packTree(tree,rows){const places=new Map(rows.map(({keyUuid},row)=>[keyUuid,
row])),placesOf2=keys=>{const found=[];for(const key of keys){const place=places.get(key);place!==void 0&&found.push(place)}
return found.sort((a,b)=>a-b)};return{direct:placesOf2(tree.direct),dependencies:rows.map(({keyUuid})=>{const children=tree.
dependencies.get(keyUuid);return children?placesOf2(children):0})}}function htmlReport(source,{script,style,scriptHash,styleHash}){
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
uire-trusted-types-for 'script'","trusted-types 'none'"].join("; ")}function title({result,project}){const{operation,targets}=result;
if(targets){const all=(0,outcome.sl)(targets.map(({outcome:outcome2})=>outcome2));return`${(0,outcome.rt)(operation)} of\
 ${all}`}const name=(0,names.j1)(result)??project??(0,names.tZ)(result)??"Mend Project";return`${(0,clean.pj)(name,100)}\
: Mend report`}function escapeHtml(text){return text.replace(/[&<>"]/g,char=>`&#${char.charCodeAt(0)};`)}function html_embed(value){
return(0,clean.Pq)(value).replaceAll("<","\\u003c")}const htmlFormat=htmlFormatOf(assets)})};
