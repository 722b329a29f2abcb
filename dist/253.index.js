export const id=253,ids=[253],modules={4253:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{htmlFormat:()=>htmlFormat});const assets={
script:'"use strict";(()=>{var w,Kn,xo,q,on,Ae,Jn,Re,Yn,an,sn,wo,_e=Symbol.for("pv"),Ie={},Me=[],ko=/^m(i|n|o|s|text|spa\
ce)$/,ln=Array.isArray,Zn=Me.slice,Z=Object.assign;function Y(e){e&&e.parentNode&&e.remove()}function $e(e,n,t,r,i){var \
s={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_e,__v:i||++Kn,__i:-1,__u:0};return!i\
&&w.vnode&&w.vnode(s),s}function g(e){return e.children}function Ee(e,n){this.props=e,this.context=n,this.__g=0}function\
 W(e,n){if(n==null)return e.__&&W(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return \
typeof e.type!="function"||e.props.__P?null:W(e)}function Po(e){var n,t=e.__v,r=t.__e,i=[],s=[],a=e.__P;a&&((n=Z({constr\
uctor:_e},t)).__v=t.__v+1,w.vnode&&w.vnode(n),cn(a,n,t,e.__n,a.namespaceURI,32&t.__u?[r]:null,i,r||W(t),32&t.__u,s),n.__\
v=t.__v,n.__.__k[n.__i]=n,ot(i,n,s),t.__=t.__e=null,n.__e!=r&&Xn(n))}function Xn(e){if((e=e.__)&&e.__c&&!e.props.__P)ret\
urn e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),Xn(e)}function zn(e){(8&e.__g||(e.__g|=8,q.push(e),Ae++)\
)&&on==w.debounceRendering||((on=w.debounceRendering)||queueMicrotask)(et)}function et(){try{for(var e,n=1;q.length;)q.l\
ength>n&&q.sort(Jn),e=q.shift(),n=q.length,8&e.__g&&Po(e)}finally{(Ae=q.length)&&(on||queueMicrotask)(et)}}function nt(e\
,n,t,r,i,s,a,l,c,p,d){var m,y,u,f,P,v,L=r.__k||Me,_=n.length;for(c=Co(t,n,L,c,_),m=0;m<_;m++)(u=t.__k[m])!=null&&(y=~u._\
_i&&L[u.__i]||Ie,u.__i=m,v=cn(e,u,y,i,s,a,l,c,p,d),f=u.__e,(y.ref!=u.ref||8&y.__u)&&(y.ref&&un(y.ref,null,u,y),u.ref&&d.\
push(u.ref,u.__c||f,u)),P=P||f,4&u.__u?(c=tt(u,c,e,!y.__v),y.__e&&(y.__e=null)):typeof u.type=="function"&&v!==void 0?c=\
v:f&&(c=f.nextSibling),u.__u&=-21);return t.__e=P,c}function Co(e,n,t,r,i){var s,a,l,c,p,d,m,y,u,f=t.length,P=f,v=0,L=0,\
_=e.__k=Array(i);for(s=0;s<i;s++)(a=n[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constr\
uctor===String?a=_[s]=$e(null,a):ln(a)?a=_[s]=$e(g,{children:a}):a.constructor===_e&&a.__b?a=_[s]=$e(a.type,a.props,a.ke\
y,a.ref,a.__v):_[s]=a,c=s+v,a.__=e,a.__b=e.__b+1,l=null,~(p=a.__i=Lo(a,t,c,P))&&(P--,(l=t[p])&&(l.__u|=2)),l&&l.__v?(a._\
_u|=16,p==c-1?v--:p==c+1?v++:p!=c&&(p>c?v--:v++,L=1)):(~p||(i>f?v--:i<f&&v++),typeof a.type!="function"&&(a.__u|=4))):_[\
s]=null;if(L){for(d=[],m=[],s=0;s<i;s++)if((a=_[s])&&16&a.__u){for(v=0,y=d.length;v<y;)d[u=v+y>>1]<a.__i?v=u+1:y=u;d[v]=\
a.__i,m[s]=v+1}for(v=d.length;s--;)m[s]&&(m[s]==v?v--:_[s].__u|=4)}if(P)for(s=0;s<f;s++)!(l=t[s])||2&l.__u||(l.__e==r&&(\
r=W(l)),dn(l,l));return r}function tt(e,n,t,r){var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(i=e.\
__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,n=tt(i[s],n,t,!1));return n}for(n&&!n.parentNode&&(n=W(e))&&!n.parentNode&&(\
n=null),a=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!r&&t.moveBefore&&a.parentNode?t.moveBefore(a,n):t.inse\
rtBefore(a,n||null)),n=a;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function Lo(e,n,t,r){v\
ar i,s=e.key,a=e.type,l=n[t],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&a==l.type)return t;if(r>(c?1:0)){for(i=t\
-1;i>=0;i--)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=t+1;i<n.length;i++)if((l=n[i])&&!(2&l.__u)&&s==l\
.key&&a==l.type)return i}return-1}function Qn(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function Fe(e,n\
,t,r,i){var s,a;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r="")\
,r)for(n in r)t&&n in t||Qn(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||Qn(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")ty\
peof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(a=sn[n]||(sn[n]=So(n)),(e.__\
a||(e.__a={}))[n]=an,s=n!=(n=n.replace(Yn,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,a,s):\
e.removeEventListener(n,a,s));else{if(i=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s\
");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="col\
Span"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1\
&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function So(e){return function(n){var t=this\
.__e;if(t){if(t=t[e],n[Re]==null)n[Re]=an++;else if(n[Re]<this.__a[e])return;return t(w.event?w.event(n):n)}}}function c\
n(e,n,t,r,i,s,a,l,c,p){var d,m,y,u,f,P,v,L,_,R,S,rn,Wn,Te,K,Gn,U,J,V=n.type;if(n.constructor!==_e)return null;128&t.__u&\
&(c=32&t.__u,d=t.__c.__z)&&(n.__u|=c,m=s=[],d.nodeType==8?l=Oe(d,s):s.push(d),l=s[0]||l),(d=w.__b)&&d(n);e:if(typeof V==\
"function"){y=a.length;try{if(L=n.props,_=(d=V.prototype)&&d.render,R=(d=V.contextType)&&r[d.__c],S=d?R?R.props.value:d.\
__:r,(u=t.__c)?(n.__c=u,2&u.__g&&(u.__g|=1)):(_?n.__c=u=new V(L,S):(n.__c=u=new Ee(L,S),u.constructor=V,u.render=Fo),R&&\
R.sub(u),u.state||(u.state={}),u.__n=r,u.__g|=8,u.__h=[],u.__k=[]),_&&(u.__s||(u.__s=u.state),V.getDerivedStateFromProps\
&&(u.__s==u.state&&(u.__s=Z({},u.__s)),Z(u.__s,V.getDerivedStateFromProps(L,u.__s)))),f=u.props,P=u.state,u.__v=n,t.__c)\
{if(L!==f&&_&&!V.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(L,S),n.__v==t.__v&&!\
(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(L,u.__s,S)===!1){n.__v!=t.__v&&(u.props=L,u.stat\
e=u.__s,u.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(A){A&&(A.__=n)}),Me.push.apply(u.__h,u.__k),u.__k=[],u.__\
h.length&&a.push(u),l=W(t);break e}u.componentWillUpdate&&u.componentWillUpdate(L,u.__s,S),_&&u.componentDidUpdate&&u.__\
h.push(function(){u.componentDidUpdate(f,P,v)})}else _&&!V.getDerivedStateFromProps&&u.componentWillMount&&u.componentWi\
llMount(),_&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=S,u.props=L,u.__P=e,u.__g&=-5,rn=w.__r,Wn=_?\
25:0;do u.__g&=-9,rn&&rn(n),d=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++Wn<25);_&&(Me.push.apply(u.__h,\
u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(r=Z({},r,u.getChildContext())),_&&t.__c&&u.getSnapshotBeforeUpdate&&(\
v=u.getSnapshotBeforeUpdate(f,P)),Te=d&&d.type===g&&d.key==null?d.props.children:d,L.__P&&(d=l,i=(e=L.__P).namespaceURI,\
c=s=null,t.props&&t.props.__P!=e&&(t.__k.some(function(A){A&&dn(A,A)}),t.__k=null),l=t.__k?W(t,0):null),l=nt(e,ln(Te)?Te\
:[Te],n,t,r,i,s,a,l,c,p),L.__P&&(n.__e=null,l=d),n.__u&=-161,m&&m.some(Y),u.__h.length&&a.push(u),1&u.__g&&(u.__g&=-4)}c\
atch(A){if(a.length=y,n.__v=null,c||s)if(A&&A.then){if(n.__u|=128|c,s){for(~(U=s.indexOf(l||void 0))||(U=s.length);(J=s[\
U-1])&&J.nodeType==8;)U--;for(;U<s.length;U++)if(J=s[U])if(s[U]=null,K){if(J==Gn)break}else{if(J.nodeType!=8)break;J.dat\
a.startsWith("$s")&&(Gn=Oe(K=J))}}if(!K){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;K=l}(d=Oe(K=n.__c.__z||(n\
.__c.__z=K)))?(n.__e=K,l=d):n.__e=l,l=l&&l.nextSibling}else s&&s.some(Y);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),A&&A.\
then||rt(n),w.__e(A,n,t)}}else l=n.__e=To(t.__e,n,t,r,i,s,a,c,p,e);return(d=w.diffed)&&d(n),l}function Oe(e,n){if(e&&e.n\
odeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else \
if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function rt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(rt))\
}function ot(e,n,t){for(var r=0;r<t.length;)un(t[r++],t[r++],t[r++]);w.__c&&w.__c(n,e),e.some(function(i){try{e=i.__h,i.\
__h=[],e.some(function(s){s.call(i)})}catch(s){w.__e(s,i.__v)}})}function To(e,n,t,r,i,s,a,l,c,p){var d,m,y,u,f,P,v,L,_=\
t.props||Ie,R=n.props,S=n.type;if(S=="svg"?i="http://www.w3.org/2000/svg":S=="math"?i="http://www.w3.org/1998/Math/MathM\
L":i||(i="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((f=s[d])&&(S?f.localName==S:f.nodeType==3)){e=f,s[\
d]=null;break}}if(!e){if(L=p.ownerDocument||document,!S)return L.createTextNode(R);e=L.createElementNS(i,S,R.is?R:p),l&&\
(w.__m&&w.__m(n,s),l=!1),s=null}if(S){if(p=S=="template"&&e.content||e,s=S=="textarea"&&R.defaultValue!=null?null:s&&Zn.\
call(p.childNodes),!l&&s)for(_={},d=0;d<e.attributes.length;d++)_[(f=e.attributes[d]).name]=f.value;for(d in _)f=_[d],d=\
="dangerouslySetInnerHTML"?y=f:d=="children"||d in R||d=="value"&&"defaultValue"in R||d=="checked"&&"defaultChecked"in R\
||Fe(e,d,null,f,i);for(d in R)f=R[d],d=="children"?u=f:d=="dangerouslySetInnerHTML"?m=f:d=="value"?P=f:d=="checked"?v=f:\
l&&typeof f!="function"||_[d]===f||Fe(e,d,f,_[d],i);m?(l||y&&(m.__html==y.__html||m.__html==e.innerHTML)||(e.innerHTML=m\
.__html),n.__k=[]):(y&&(e.textContent=""),(S=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&ko.test(S))&&(i=\
"http://www.w3.org/1999/xhtml"),nt(p,ln(u)?u:[u],n,t,r,i,s,a,s?s[0]:t.__k&&W(t,0),l,c),s&&s.some(Y)),l&&S!="textarea"||(\
d="value",S=="progress"&&P==null?e.removeAttribute(d):P==null||P===e[d]&&(S!="progress"||P)||Fe(e,d,P,_[d],i),d="checked\
",v!=null&&v!=e[d]&&Fe(e,d,v,_[d],i))}else _===R||l&&e.data==R||(e.data=R);return e}function un(e,n,t,r){try{typeof e=="\
function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catc\
h(i){w.__e(i,t)}}function dn(e,n,t){var r,i,s,a;if(w.unmount&&w.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||un(r\
,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){w.__e(l,n)}r.__P=r.__n=null}if(r=e._\
_k)for(a=0;a<r.length;a++)r[a]&&dn(r[a],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(i=Oe(r,\
s=[]))&&(r==e.__e&&s.some(Y),Y(i),Y(r)),t||Y(e.__e),e.__e=e.__c=e.__=null}function Fo(e,n,t){return this.constructor(e,t\
)}function it(e,n){var t,r,i,s;w.__&&w.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=$\
e(g,{children:[e]}),i=[],s=[],cn(n,n.__k,r||Ie,Ie,n.namespaceURI,r?null:n.firstChild?Zn.call(n.childNodes):null,i,r?r.__\
e:n.firstChild,t,s),ot(i,n.__k,s),n.__k.props.children=null}w={__e:function(e,n,t,r){for(var i,s,a;n=n.__;)if((i=n.__c)&\
&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&i.setState(s.getDerivedStateFromError(e)\
),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw Ae=0,e}},\
Kn=0,xo=function(e){return e!=null&&e.constructor===_e},Ee.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.st\
ate||(t=this.__s=Z({},this.state)),typeof e=="function"&&(e=e(Z({},t),this.props)),e&&(Z(t,e),this.__v&&(n&&this.__k.pus\
h(n),zn(this)))},Ee.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),zn(this))},Ee.prototype\
.render=g,q=[],Ae=0,Jn=function(e,n){return e.__v.__b-n.__v.__b},Re=Symbol(),Yn=/(PointerCapture)$|Capture$/i,an=0,sn={}\
,wo=0;var ie={passed:{icon:"\u2705",words:"passed",fails:!1},failed:{icon:"\u274C",words:"failed",fails:!0,level:"error"},warned:{\
icon:"\u26A0\uFE0F",words:"warned",fails:!1,level:"warning"},skipped:{icon:"\u23ED\uFE0F",words:"skipped",fails:!1,level:"notice"},planned:{\
icon:"\u{1F4DD}",words:"planned",fails:!1,level:"notice"},"timed-out":{icon:"\u23F1\uFE0F",words:"timed out",fails:!0,level:"error"},canc\
elled:{icon:"\u{1F6D1}",words:"cancelled",fails:!0,level:"error"},error:{icon:"\u{1F4A5}",words:"error",fails:!0,level:"error"}};funct\
ion pn(e,n){let{words:t}=ie[e];return n?.length===0?`${t}, no conditions set`:t}var Ne="mend-report.html",Ro=["keyUuid",\
"name","filename","groupId","artifactId","version","sha1","type","coordinates","languages","matchType","url","homePage",\
"newestVersion"];function st(e){let n=Ro.map(t=>[t,e(t)]);return Object.fromEntries(n)}var De={facts:"facts",contents:"c\
ontents",app:"app"};function lt(e,n){let{graph:t}=e;if(!t)return[];let r=[],i=at(e,t.direct,"",n).reverse();for(let s=i.\
pop();s;s=i.pop()){if(r.push(s),!s.open)continue;let a=at(e,t.children(s.row),s.id,n);for(let l of a.reverse())i.push(l)\
}return r}function at({graph:e,libraries:n},t,r,i){let s=r===""?[]:r.split("/");return[...t].sort((l,c)=>n.nameOrder(l)-\
n.nameOrder(c)).map((l,c)=>{let p=[...s,l].join("/"),d=s.includes(String(l)),m=e?.children(l).length??0;return{id:p,row:\
l,level:s.length+1,position:c+1,siblings:t.length,children:m,circular:d,open:m>0&&!d&&i.has(p)}})}function ct(e){let n=e\
.lastIndexOf("/");return n<0?void 0:e.slice(0,n)}function ut(e){return e.slice(0,-1).map((n,t)=>e.slice(0,t+1).join("/")\
)}var je=String.raw`[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]`,$o=String.raw`[\\u00AD\\u034F\\u0600-\\u0605\
\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u180B-\\u180D\\u180F\\u200C\\u200D\\uFE00-\\uFE0F\\u{110BD}\\u{110CD}\\u{13430}-\\u{1343F}\\u{E0100}\
-\\u{E01EF}]`,Eo=String.raw`\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}`,Oo=new RegExp(`(${Eo})|(?!${\
$o})${je}`,"gu"),Ao=new RegExp(je,"u"),Io=/[!-~]/,Mo=new RegExp(`^(?:\\\\s|${je})*$`,"u"),wa=new RegExp(`(?! )(?:\\\\s|${je}\
)`,"gu");function dt(e){return Ao.test(e)?e.replace(Oo,(n,t)=>t??No(n)):e}function pt(e){return!Io.test(e)&&Mo.test(e)}f\
unction No(e){return`[U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}]`}var Do=/(?!\\uFE0F)[\\p{Cc}\\\
p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,yt=/[\\t-\\r\\u0085\\u2028\\u2029]+/g,ht=/^[ -~]*$/,gt=/^[!-~]+(?: [!-~\
]+)*$/;function k(e,n=Number.POSITIVE_INFINITY){return gt.test(e)?ft(e,n):pt(e)?"":ft(_t(e).replace(/\\s+/g," ").trim(),n\
)}function _t(e){return ht.test(e)?e:dt(e.toWellFormed().replace(yt," "))}function bt(e){return gt.test(e)?e:e.replace(y\
t," ").replace(Do,"").replace(/\\s+/g," ").trim()}function ft(e,n){if(e.length<=n)return e;let t=e.slice(0,2*n+2);if(ht.t\
est(t))return`${t.slice(0,n-1)}\u2026`;let r=Array.from(t);if(r.length<=n)return e;let i=r.slice(0,n-1).join("").length;retur\
n`${t.slice(0,Bo(t,i))}\u2026`}var mt,jo=/^[ -~\\u00C0-\\u024F\\u0370-\\u0482\\u048A-\\u052F\\u3041-\\u3096\\u30A1-\\u30FA\\u4E00-\\u9FFF\
]{2}$/;function Bo(e,n){return jo.test(e.slice(n-1,n+1))||!("Segmenter"in Intl)?n:(mt??=new Intl.Segmenter("en",{granula\
rity:"grapheme"}),mt.segment(e).containing(n)?.index??n)}var Vo=new Set(["","requires review","unspecified","unspecified\
 license","unsupported filetype"]),fn=new Map;function mn({name:e}){let n=fn.get(e);if(n!==void 0)return n;let t=Ho(e);r\
eturn fn.size<1e3&&fn.set(e,t),t}function Ho(e){return Vo.has(bt(qo(e)).toLowerCase())}function se(e){return e.some(mn)?\
e.filter(n=>!mn(n)):e}function vt({licenses:e}){return e.every(mn)}var Uo=/^\\s*suspected(?:\\s+|$)/i;function qo(e){retur\
n e.replace(Uo,"")}var Be=["critical","high","medium","low"];var O=[...Be,"unrated","none"];function X({severity:e}){ret\
urn e??"unrated"}function Ve(e,n){return ae(X(e))-ae(X(n))||(n.score??0)-(e.score??0)}function ae(e){return 1<<O.indexOf\
(e)}function xt(e){let{count:n,inventory:t,vulnerabilities:r}=e,i=r.values.map(a=>ae(X(a))),s=ae("none");return Uint8Arr\
ay.from({length:n},(a,l)=>(r.of[l]||[]).reduce((d,m)=>d|(i[m]??0),0)||(l<t?s:0))}function wt(e){return e===0?O.length-1:\
31-Math.clz32(e&-e)}function D(e,n){return e<n?-1:e>n?1:0}function He([e,n],[t,r]){return r-n||D(e,t)}function be(e){let\
 n=new Map;for(let t of e)n.set(t,(n.get(t)??0)+1);return[...n].sort(He).map(([t,r])=>({value:t,count:r}))}function kt(e\
,n){let t=e.length>n?e.slice(0,n-1):e,r=e.slice(t.length);return{shown:t,others:r.length,sum:r.reduce((i,{count:s})=>i+s\
,0)}}function Pt(e){let{count:n,inventory:t,knowsOutdated:r}=e;return{severities:O.map(i=>({name:i,count:Ue(t,s=>e.hasSe\
verity(i,s))})).filter(({count:i})=>i>0),licenses:be(Wo(e)),types:be(yn(e)),outdated:r?Ue(n,i=>e.outdated(i)===!0):void \
0,weak:Ue(t,e.weak),duplicates:Ue(t,e.duplicate)}}function Ue(e,n){let t=0;for(let r=0;r<e;r++)n(r)&&t++;return t}functi\
on*Wo({inventory:e,licenses:n}){for(let t=0;t<e;t++){let r=se(n(t)).map(({name:i})=>i);r.length===0?yield"":yield*new Se\
t(r)}}function*yn({count:e,text:n}){for(let t=0;t<e;t++)yield n("type",t)??""}function Ct({direct:e,dependencies:n}){let\
 t=new Set(e),r=n.map(()=>[]);return n.forEach((i,s)=>{for(let a of i||[])r[a]?.push(s)}),{direct:e,isDirect:i=>t.has(i)\
,children:i=>n[i]||[],parents:i=>r[i]??[]}}function qe(e,n,t){let r=new Map([[n,n]]),i=[],s=[n];for(let l of s)for(let c\
 of e.parents(l))r.has(c)||(r.set(c,l),s.push(c),e.isDirect(c)&&i.push(c));return{paths:i.slice(0,t).map(l=>Go(l,n,r)),r\
oots:i.length}}function Go(e,n,t){let r=[e];for(let i=e;i!==n;)i=t.get(i)??n,r.push(i);return r}var zo={MAVEN_ARTIFACT:"\
maven",JAVA:"maven",NODE_PACKAGED_MODULE:"npm",JAVASCRIPT_NODE_JS:"npm",PYTHON_PACKAGE:"pypi",PYTHON:"pypi",DOT_NET_RESO\
URCE:"nuget",NUGET_PACKAGE_MODULE:"nuget",NUGET:"nuget",GO_PACKAGE:"golang",GO:"golang",REDHAT_PACKAGE_MODULE:"rpm",RPM:\
"rpm",DEBIAN_PACKAGE:"deb",DEBIAN:"deb",ALPINE:"apk",ARCH_LINUX:"alpm",RUBY:"gem",PHP:"composer",RUST:"cargo",COCOAPODS:\
"cocoapods",HEX:"hex",R:"cran",CONDA:"conda",HASKELL:"hackage",OCAML:"opam",DOCKER:"docker",SOURCE_LIBRARY:"github"},Qo=\
new Set(["ACTIONSCRIPT","DOCKER_LAYER","DOT_NET_AS_GENERIC_RESOURCE","FILE","FILE_CLUSTER","GENERIC_ARCHIVE","JAVASCRIPT\
","JAVASCRIPT_BOWER","JAVA_SCRIPT_LIBRARY","UNIX_LIBRARY","WINDOWS_INSTALLER"]),Ko=[[/\\.whl$/i,"pypi"],[/\\.nupkg$/i,"nug\
et"],[/\\.gem$/i,"gem"],[/\\.crate$/i,"cargo"],[/\\.rpm$/i,"rpm"],[/\\.u?deb$/i,"deb"],[/\\.tgz$/i,"npm",/javascript|node/i]]\
,Jo=/\\.(dll|exe)$/i;function We(e){return e.filename||e.artifactId||e.name}function Lt(e){let n=St(e.type??"");if(Qo.has\
(n))return"generic";let t=zo[n];return t==="nuget"&&Jo.test(We(e))?"generic":t||(gn(e)?"maven":Zo(e))}var hn=new Map;fun\
ction St(e){let n=hn.get(e);if(n!==void 0)return n;let t=Yo(e);return hn.size<1e3&&hn.set(e,t),t}function Yo(e){return e\
.toUpperCase().replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}function Zo(e){let n=We(e);return Ko.find(([r,,i])=>r.test(n)\
&&(i===void 0||i.test(e.languages??"")))?.[1]??"generic"}var Xo=new Set(["MAVEN_ARTIFACT","JAVA","JAVA_ARCHIVE"]),ve=/\\.\
(jar|war|ear|aar|pom)$/i;function gn(e){let{groupId:n,artifactId:t,coordinates:r,filename:i}=e;return!n||!t||ve.test(n)|\
|ve.test(t)?!1:Xo.has(St(e.type??""))?!0:!!r||ve.test(i??e.name)}var ei={alpm:[[/\\.pkg\\.tar(\\.\\w+)?$/i,si]],apk:[[/\\.apk\
$/i,ii]],cargo:[[/\\.crate$/i,ee("-")]],conda:[[/\\.(conda|tar\\.bz2)$/i,ai]],cran:[[/\\.(tar\\.gz|tgz|zip)$/i,_n("_")]],deb:\
[[/\\.u?deb$/i,ri]],gem:[[/\\.gem$/i,ti]],hackage:[[/\\.tar\\.gz$/i,ee("-")]],hex:[[/\\.(tar|tar\\.gz)$/i,_n("-")]],npm:[[/\\.t\
gz$/i,ee("-")]],nuget:[[/\\.nupkg$/i,ee(".")]],opam:[[/(\\.opam|\\.tar\\.gz|\\.tbz)?$/i,ee(".")]],pypi:[[/\\.whl$/i,ni],[/\\.eg\
g$/i,_n("-")],[/\\.(tar\\.gz|tar\\.bz2|tgz|zip)$/i,ee("-")]],rpm:[[/\\.rpm$/i,oi]]},Tt=new Set(["alpm","apk","conda","deb","\
gem","rpm"]);function bn(e,n,t){let r=ei[e]?.find(([l])=>l.test(n));if(!r)return;let[i,s]=r,a=s(n.replace(i,""),t);retur\
n a?.name?a:void 0}function ee(e){return(n,t)=>{let r=`${e}${t}`;if(!(!t||!n.endsWith(r)))return{name:n.slice(0,-r.lengt\
h)}}}function _n(e){return n=>{let[t="",r]=n.split(e);return r===void 0?void 0:{name:t,version:r}}}function ni(e){let n=\
e.split("-"),[t="",r]=n;return n.length<5||n.length>6?void 0:{name:t,version:r}}function ti(e,n){let t=ee("-")(e,n);if(t\
||!n)return t;let r=e.indexOf(`-${n}-`);if(r<0)return;let i=e.slice(r+n.length+2);return{name:e.slice(0,r),qualifiers:{p\
latform:i}}}function ri(e){let n=e.split("_"),[t="",r,...i]=n;if(!(n.length<2))return{name:t,version:r?.replace(/%3a/i,"\
:"),qualifiers:Ft({arch:i.at(-1)})}}function oi(e){let n=e.lastIndexOf("."),t=Ge(e.slice(0,n),2),r=e.slice(n+1);if(!(n<0\
||!t||!/^\\w+$/.test(r)))return{...t,qualifiers:{arch:r}}}function ii(e){let[,n=e,t]=/^(.*-r\\d+)[-.](\\w+)$/.exec(e)??[],r\
=Ge(n,2);if(!(!r||!/-r\\d+$/.test(n)))return{...r,qualifiers:Ft({arch:t})}}function si(e){let n=e.lastIndexOf("-"),t=n<0?\
void 0:Ge(e.slice(0,n),2);return t&&{...t,qualifiers:{arch:e.slice(n+1)}}}function ai(e){let n=Ge(e,2),[t="",r=""]=n?.ve\
rsion.split("-")??[];return n&&{name:n.name,version:t,qualifiers:{build:r}}}function Ge(e,n){let t=e.split("-");if(t.len\
gth<=n)return;let r=t.slice(-n).join("-");return{name:t.slice(0,-n).join("-"),version:r}}function Ft({arch:e}){return e?\
{arch:e}:void 0}function G(e,n){let{groupId:t}=n,r=M(n),i=t&&(bn(e,t,r)?.name??t);if(i&&r&&!Tt.has(e))return{name:i,vers\
ion:r};let s=bn(e,We(n),r),a=i||s?.name;if(a)return{name:a,version:r||s?.version,qualifiers:s?.qualifiers}}function M({v\
ersion:e,coordinates:n}){return e||n?.split(":")[2]}function ne(e){let n=e.lastIndexOf("/");return n<0?{name:e}:{namespa\
ce:e.slice(0,n),name:e.slice(n+1)}}var li=[[/ubuntu/i,"ubuntu"],[/[+~]rpi|[+~]rpt/i,"raspbian"],[/kali/i,"kali"]],ci=[[/\
\\.fc\\d/i,"fedora"],[/\\.amzn\\d/i,"amzn"],[/\\.mga\\d/i,"mageia"],[/\\.azl\\d/i,"azurelinux"],[/\\.centos\\b/i,"centos"],[/\\.roc\
ky\\b/i,"rocky"],[/\\.alma\\b/i,"almalinux"]];function Rt(e){let n=G("deb",e),t=Et(n?.version,li)??"debian";return n&&{...n\
,namespace:t}}function $t(e){let n=G("rpm",e);if(!n)return;let[,t,r]=/^(\\d+):(.+)$/.exec(n.version??"")??[],i=Et(n.versi\
on,ci);if(!t)return{...n,namespace:i};let s={...n.qualifiers,epoch:t};return{...n,namespace:i,version:r,qualifiers:s}}fu\
nction Et(e,n){return n.find(([t])=>t.test(e??""))?.[1]}function Ot(e){let n=G("apk",e);return n&&It("alpine",n,/^(.*-r\\\
d+)-(\\w+)$/)}function At(e){let n=G("alpm",e);return n&&It("arch",n,/^(.+-[\\d.]+)-([a-z]\\w*)$/)}function It(e,n,t){let[,\
r,i]=t.exec(n.version??"")??[];return!r||!i?{...n,namespace:e}:{...n,namespace:e,version:r,qualifiers:{arch:i}}}var ui={\
alpm:At,apk:Ot,cocoapods:fi,composer:mi,deb:Rt,docker:yi,generic:()=>{},github:hi,golang:gi,maven:_i,npm:di,rpm:$t};func\
tion Mt(e,n){let t=ui[e];return t?t(n):G(e,n)}function di(e){let{groupId:n,artifactId:t,name:r}=e,i=M(e),s=[n,t,r].find(\
pi);if(s)return{...ne(s),version:i};if(!n)return;if(!n.startsWith("@"))return{...ne(n),version:i};let a=G("npm",{...e,gr\
oupId:void 0});return a&&{namespace:n,name:a.name,version:i}}function pi(e){return e?.startsWith("@")===!0&&/^@[^/]+\\/[^\
/]+$/.test(e)}function fi(e){let{groupId:n,artifactId:t,name:r}=e,i=[n,t,r].filter(c=>c!==void 0),s=n?i.find(c=>c.starts\
With(`${n}/`))??n:i.find(c=>/^[\\w-][^\\s/]*\\/\\S+$/.test(c));if(!s)return;let a=s.indexOf("/"),l=M(e);return a<0?{name:s,v\
ersion:l}:{name:s.slice(0,a),version:l,subpath:s.slice(a+1)}}function mi(e){let{groupId:n,artifactId:t,name:r}=e,i=M(e),\
s=[n,t,r].find(a=>a&&/^[^\\s/]+\\/[^\\s/]+$/.test(a));if(s)return{...ne(s),version:i};if(!(!n||!t))return{namespace:n,name:\
t,version:i}}function yi(e){let n=e.groupId?.includes("/")?e.groupId:e.name,[,t=n,r]=/^(.+?)(?:@|:(?=[^/]*$))(.+)$/.exec\
(n)??[],i=M(e)??r,[s="",...a]=t.split("/");if(a.length===0||!/[.:]|^localhost$/.test(s))return t?{...ne(t),version:i}:vo\
id 0;let l={repository_url:s};return{...ne(a.join("/")),version:i,qualifiers:l}}function hi(e){let[,n,t]=/^https?:\\/\\/gi\
thub\\.com\\/([\\w.-]+)\\/([\\w.-]+?)(?:\\.git)?\\/?$/i.exec(e.url??"")??[];if(!(!n||!t))return{namespace:n,name:t,version:M(e)\
}}function gi(e){let{groupId:n,artifactId:t,name:r}=e,i=M(e),s=[t,n,r].find(c=>c&&/^[\\w-]+(\\.[\\w-]+)+\\/[^\\s:]+$/.test(c)\
);if(!s)return;let l=[`@${i}`,`-${i}`,`-${i}.zip`].find(c=>s.endsWith(c))??"";return{...ne(s.slice(0,s.length-l.length))\
,version:i}}function _i(e){let{groupId:n,artifactId:t,coordinates:r}=e,[i,s]=gn(e)?[n,t]:r?.split(":",2)??[];if(!(!i||!s\
))return{namespace:i,name:s,version:M(e),qualifiers:bi(s,e)}}function bi(e,{version:n,filename:t,name:r}){let i=`${e}-${\
n}`,s=t??r,a=/\\.(aar|ear|jar|pom|war)$/i.exec(s)?.[1]?.toLowerCase();if(!a||!s.startsWith(i))return;let l=s.slice(i.leng\
th+1,-a.length-1),c={...l&&s[i.length]==="-"&&{classifier:l},...a!=="jar"&&{type:a}};return Object.keys(c).length>0?c:vo\
id 0}var vi=new Set(["alpm","apk","composer","conda","deb","docker","github","hex"]);function le(e,n){return e==="pypi"?\
n.toLowerCase().replace(/[-_.]+/g,"-"):vi.has(e)?n.toLowerCase():n}function Nt(e,n){if(e==="nuget")return n.toLowerCase(\
);if(e!=="pypi")return le(e,n);let t=n.search(/[:@]/);return t<0?le(e,n):le(e,n.slice(0,t))+n.slice(t).toLowerCase()}fun\
ction Dt(e){let n=Lt(e),t=Mt(n,e);if(!t)return xi(e);let{namespace:r,name:i,version:s,qualifiers:a,subpath:l}=t;return{t\
ype:n,namespace:r&&le(n,r),name:le(n,i),version:s,qualifiers:a,subpath:l}}function xi(e){return{type:"generic",name:e.fi\
lename||e.name,version:M(e)}}var wi=new Set(["alpm","apk","deb","rpm"]);function vn({type:e,namespace:n,name:t,qualifier\
s:r,subpath:i},s){if(e==="generic")return ki(s);if(e==="maven")return`${n}:${t}`;let a=wi.has(e)?void 0:n,l=r?.repositor\
y_url;return a||l||i?[l,a,t,i].filter(Boolean).join("/"):t}function ki(e){let{type:n,groupId:t,artifactId:r,version:i,na\
me:s}=e;return n||!t||!r||ve.test(t)?s:i!==void 0&&r.includes(i)||t===r?t:`${t}:${r}`}function jt(e,n){let{type:t}=e;ret\
urn`${Nt(t,vn(e,n))}\n${t}`}var Pi=/^\\s*file[\\s_-]?name(?:[\\s_-]+match)?\\s*$/i;function Bt({matchType:e}){return e!==void\
 0&&Pi.test(e)}function Ut(e){let{count:n,inventory:t,licenses:r,vulnerabilities:i,outdated:s}=e,a=st(f=>Li(e.texts[f]))\
,l=(f,P)=>a[f](P),c=Array.from({length:n},(f,P)=>Si(Ti(l,P),P<t)),p=c.map(({name:f})=>f),d=xt(e),m=f=>wt(d[f]??0),y,u;re\
turn{count:n,inventory:t,text:l,name:f=>p[f]??"",licenses:f=>Ht(r.values,r.of[f]),vulnerabilities:f=>Ht(i.values,i.of[f]\
),outdated:f=>[void 0,!1,!0][(s[f]??-1)+1],knowsOutdated:s.some(f=>f>=0),weak:f=>Bt({matchType:l("matchType",f)}),duplic\
ate(f){return u??=Fi(c),u.has(f)},severity:f=>O[m(f)]??"none",severityRank:m,hasSeverity:(f,P)=>((d[P]??0)&ae(f))!==0,na\
meOrder(f){return y??=Ri(p),y[f]??0}}}var Vt=200;function Ci(e){return e.length<=Vt&&/^[!-~]*$/.test(e)?e:k(e,Vt)}functi\
on Li(e){if("plain"in e)return r=>e.plain[r]??void 0;let{words:n,at:t}=e;return r=>n[t[r]??-1]??void 0}function Si(e,n){\
let t=Dt(e),r=Ci(vn(t,e)),{version:i}=t;return!n||i===void 0?{name:r}:{name:r,key:jt(t,e),version:i}}function Ti(e,n){re\
turn{keyUuid:"",name:e("name",n)??"",filename:e("filename",n),groupId:e("groupId",n),artifactId:e("artifactId",n),versio\
n:e("version",n),type:e("type",n),coordinates:e("coordinates",n),languages:e("languages",n),url:e("url",n)}}function Ht(\
e,n=0){return n===0?[]:n.map(t=>e[t]).filter(t=>t!==void 0)}function Fi(e){let n=new Map;for(let[r,{key:i,version:s}]of \
e.entries()){if(i===void 0||s===void 0)continue;let a=n.get(i)??new Map;n.set(i,a);let l=a.get(s)??[];a.set(s,l),l.push(\
r)}let t=[...n.values()].filter(({size:r})=>r>1);return new Set(t.flatMap(r=>[...r.values()].flat()))}function Ri(e){let\
 n=e.map(i=>i.toLowerCase()),t=Int32Array.from(e,(i,s)=>s).sort((i,s)=>D(n[i]??"",n[s]??"")||i-s),r=new Int32Array(e.len\
gth);return t.forEach((i,s)=>{r[i]=s}),r}function zt(e,n){return e===n?0:Ei(e,n).sign||D(e,n)}var qt={"~":0,dev:1,nightl\
y:1,canary:1,alpha:2,a:2,beta:3,b:3,milestone:4,m:4,pre:5,preview:5,c:5,cr:5,rc:5,snapshot:6,final:7,ga:7,release:7,post\
:8,sp:8,sr:8,patch:8,hotfix:8},$i=7,Qt=8,Kt=9,kn=10,xn={rank:$i,text:""};function Ei(e,n){let[t,r]=[Wt(e),Wt(n)],i=Gt(e)\
||Gt(n),s=Math.max(t.length,r.length);for(let a=0;a<s;a++){let[l,c]=[t[a]??xn,r[a]??xn],p=Ai(l,c);if(p!==0)return{sign:p\
,certain:!i&&Oi(l,c)}}return{sign:0,certain:!0}}function Oi(e,n){let t=i=>i.rank!==Kt,r=e.rank+n.rank===Qt+kn&&e.rank!==\
n.rank;return t(e)&&t(n)&&!r}function Ai(e,n){return e.rank!==n.rank?e.rank-n.rank:e.rank===kn&&e.text.length!==n.text.l\
ength?e.text.length-n.text.length:D(e.text,n.text)}function Wt(e){let t=(/^\\d+:/.test(e)?e:`0:${e}`).toLowerCase().match\
(/\\d+|[a-z]+|~/g)??[];return t.filter((r,i)=>r!=="v"||!wn(t[i+1])).map((r,i,s)=>wn(r)?Ii(r):Mi(r,s[i+1]))}function Ii(e)\
{let n=e.replace(/^0+/,"");return n===""?xn:{rank:kn,text:n}}function Mi(e,n){if(e.length===1&&e!=="~"&&!wn(n))return{ra\
nk:Qt,text:e};let t=Object.hasOwn(qt,e)?qt[e]:void 0;return t===void 0?{rank:Kt,text:e}:{rank:t,text:""}}function wn(e){\
return e!==void 0&&/^\\d/.test(e)}function Gt(e){return/^(?=.*[a-f])(?=.*\\d)[0-9a-f]{7,64}$/i.test(e)}function Jt(e){let \
n=new Map,t=(i,s)=>{let a=`${i} ${s}`,l=n.get(a)??Hi(e,i,s);return n.set(a,l),l},r;return i=>{let s=Ni(i.text);s.length>\
0&&(r??=Di(e));let a=Bi(e,i),l=[];for(let c of t(i.sort,i.descending)){let p=r?.[c]??"";s.every(d=>p.includes(d))&&a.eve\
ry(d=>d(c))&&l.push(c)}return l}}function Ni(e){return e.toLowerCase().split(/\\s+/).filter(Boolean)}function Di({librari\
es:e}){return Array.from({length:e.count},(n,t)=>{let r=e.name(t);for(let i of ji)r+=`\n${e.text(i,t)??""}`;for(let{name:\
i}of e.licenses(t))r+=`\n${i}`;for(let{id:i}of e.vulnerabilities(t))r+=`\n${i}`;return r.toLowerCase()})}var ji=["name","c\
oordinates","filename","version","sha1"];function Bi({libraries:e,graph:n},t){let{severity:r,license:i,type:s,relation:a\
}=t,{outdated:l,weak:c,duplicates:p}=t;return[r.length>0&&(m=>r.some(y=>e.hasSeverity(y,m))),i!==void 0&&(m=>m<e.invento\
ry&&Vi(e.licenses(m),i)),s!==void 0&&(m=>(e.text("type",m)??"")===s),l&&(m=>e.outdated(m)===!0),c&&(m=>e.weak(m)),p&&(m=\
>e.duplicate(m)),a!==void 0&&(m=>n?.isDirect(m)===(a==="direct"))].filter(m=>m!==!1)}function Vi(e,n){return n===""?vt({\
licenses:e}):e.some(({name:t})=>t===n)}function Hi(e,n,t){let{nameOrder:r}=e.libraries,i=Ui(e,n),s=t?-1:1,a=l=>i[l]??0;r\
eturn Int32Array.from(i,(l,c)=>c).sort((l,c)=>s*(a(l)-a(c))||r(l)-r(c))}function Ui({libraries:e,graph:n},t){let r={leng\
th:e.count},i=p=>Int32Array.from(r,(d,m)=>p(m));if(t==="name")return i(e.nameOrder);if(t==="severity")return i(e.severit\
yRank);if(t==="relation")return i(p=>+!n?.isDirect(p));let s=Array.from(r,(p,d)=>Wi(e,t,d)),a=t==="version"||t==="newest\
",l=[...new Set(s)].sort(a?qi:D),c=new Map(l.map((p,d)=>[p,d]));return Int32Array.from(s,p=>c.get(p)??0)}var ce="\uFFFF";func\
tion qi(e,n){return+(e===ce)-+(n===ce)||zt(e,n)}function Wi(e,n,t){switch(n){case"license":return se(e.licenses(t))[0]?.\
name??ce;case"newest":return e.outdated(t)&&e.text("newestVersion",t)||ce;case"match":return e.text("matchType",t)??ce;d\
efault:return e.text(n,t)??ce}}function Yt({libraries:e,tree:n}){let t=Ut(e),r=n&&Ct(n),i=l=>(t.text("keyUuid",l)??"").t\
oWellFormed(),s,a;return{libraries:t,graph:r,search:Jt({libraries:t,graph:r}),filterOptions(){return a??=Pt(t),a},key:i,\
find(l){return s??=new Map(Array.from({length:t.count},(c,p)=>[i(p),p])),s.get(l)}}}var ue=["severity","version","licens\
e","type","relation","newest","languages","match"],Pn=ue.filter(e=>e!=="languages"&&e!=="match"),te={text:"",severity:[]\
,outdated:!1,weak:!1,duplicates:!1,sort:"severity",descending:!1,columns:Pn};function Zt(e){let n=new URLSearchParams(e)\
,t=a=>n.get(a)?.split(",")??[],r=n.get("relation"),i=ue.filter(a=>t("columns").includes(a)),s=n.get("sort")??"";return{t\
ext:n.get("q")??"",severity:O.filter(a=>t("severity").includes(a)),license:n.get("license")??void 0,type:n.get("type")??\
void 0,relation:r==="direct"||r==="transitive"?r:void 0,outdated:n.get("outdated")==="1",weak:n.get("weak")==="1",duplic\
ates:n.get("duplicates")==="1",sort:["name",...ue].find(a=>a===s)??"severity",descending:n.get("order")==="desc",columns\
:n.has("columns")?i:Pn}}function xe(e){let n={...te,...e},t=new URLSearchParams;n.text&&t.set("q",n.text.toWellFormed())\
,n.severity.length>0&&t.set("severity",n.severity.join(","));for(let r of["license","type","relation"]){let i=n[r];i!==v\
oid 0&&t.set(r,i.toWellFormed())}for(let r of["outdated","weak","duplicates"])n[r]&&t.set(r,"1");return n.sort!==te.sort\
&&t.set("sort",n.sort),n.descending&&t.set("order","desc"),n.columns.join()!==Pn.join()&&t.set("columns",n.columns.join(\
",")),t.toString().replaceAll("%2C",",")}function ze(e){let{sort:n,descending:t,columns:r}=te;return xe({...e,sort:n,des\
cending:t,columns:r})!==""}function we(e){let[,n="",t=""]=/^#?\\/?([a-z]*)([\\s\\S]*)$/.exec(e)??[],r=Gi(t.slice(1));switch\
(n){case"libraries":return{page:n,query:Zt(t.slice(1))};case"library":return{page:n,key:r};case"tree":return{page:n,key:\
r||void 0};case"compare":return{page:n};default:return{page:"overview"}}}var Xt="#/",ke="#/tree",Qe="#/compare";function\
 b(e={}){let n=xe(e);return n?`#/libraries?${n}`:"#/libraries"}function j(e){return`#/library/${encodeURIComponent(e)}`}\
function er(e){return`${ke}/${encodeURIComponent(e)}`}function Gi(e){try{return decodeURIComponent(e)}catch{return e}}fu\
nction Cn(e){if(e===void 0||!URL.canParse(e))return;let n=new URL(e);if(!/^https?:$/.test(n.protocol)||n.username||n.pas\
sword||n.href.length>2e3)return;let{href:t,origin:r}=n;return r+t.slice(r.length).replace(zi,Qi)}var zi=/["\'<>[\\\\\\]^`{|}\
]/g;function Qi(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function nr(e,...n){let t=n.map(r=>typeof r=="\
number"?C(r):r);return String.raw({raw:e},...t)}function C(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",")}var Tl=nr\
``,Fl=nr`(blank)`;function tr(e){let n=Math.max(0,Math.round(e/1e3));return[[Math.floor(n/3600),"h"],[Math.floor(n/60)%6\
0,"m"],[n%60,"s"]].filter(([i])=>i>0).map(i=>i.join("")).join("")||"0s"}function $(e,n,t=`${n}s`){return`${C(e)} ${e===1\
?n:t}`}function Ln(e){return tr(e*1e3)}function rr(e,n){return e.replace(".",`-${n}.`)}function Ke({delta:e}){return e?[\
re("New vulnerabilities",e.newVulnerabilities,or),re("Fixed vulnerabilities",e.fixedVulnerabilities,or),re("Added librar\
ies",e.added,de),re("Removed libraries",e.removed,de),re("Changed versions",e.changed,Ki),re("New licenses",e.newLicense\
s,n=>({...de(n),what:Pe(n.name)})),re("Changed licenses",e.licenseChanges,n=>({...de(n),change:ir(n.from.join(", "),n.to\
.join(", "),"none")}))]:[]}function re(e,n=[],t){return{title:e,lines:n.map(t)}}function de({package:e,keyUuid:n,version\
:t}){return{name:k(e,300),key:n.toWellFormed(),version:Pe(t)}}function Ki({from:e,to:n,direction:t,...r}){return{...de(r\
),change:ir(e,n,"unknown"),direction:t==="up"||t==="down"?t:void 0}}function or(e){let{id:n,url:t,severity:r}=e;return{.\
..de(e),what:Pe(n),url:t,severity:r}}function ir(e="",n="",t){return{from:Pe(e)??t,to:Pe(n)??t}}function Pe(e=""){return\
 k(e,300)||void 0}function oe(e){return pe(k(e.replaceAll("_"," ").toLowerCase(),100))}function Je(e){return pe(e.replac\
e(/[A-Z]/g,n=>` ${n.toLowerCase()}`))}function pe(e){return e.charAt(0).toUpperCase()+e.slice(1)}function Sn(e){let n=Ma\
th.round(e*100);return e>0&&n===0?"<1%":`${n}%`}function Ce(e){let[,n,t]=/^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)/.exec(e)??[];re\
turn n&&t?`${n} ${t} UTC`:e}var Ji=Symbol.for("pv"),Yi=0;function o(e,n,t,r,i,s){n||(n={});var a,l,c=n;if("ref"in c&&typ\
eof e!="function")for(l in c={},n)l=="ref"?a=n[l]:c[l]=n[l];var p={type:e,props:c,key:t,ref:a,__k:null,__:null,__b:0,__e\
:null,__c:null,constructor:Ji,__v:--Yi,__i:-1,__u:0};return(i||s)&&(p.__source=i,p.__self=s),w.vnode&&w.vnode(p),p}funct\
ion h({of:e,max:n=300,blank:t="(blank)"}){return o("bdi",{children:k(e,n)||t})}function N({to:e,children:n}){let t=Cn(e)\
;return t===void 0?o(g,{children:n}):o("a",{href:t,target:"_blank",rel:"noopener noreferrer",children:n})}function I({le\
vel:e}){return o("span",{class:`pill ${e}`,children:e})}function fe({contents:e,row:n}){let{libraries:t}=e,r=t.text("ver\
sion",n);return o(g,{children:[o("a",{href:j(e.key(n)),children:o("bdi",{children:t.name(n)||"(blank)"})}),r&&o("span",{\
class:"muted",children:[" ",o(h,{of:r,max:60})]})]})}function x({title:e,note:n,class:t="",children:r}){return o("sectio\
n",{class:`card ${t}`,children:[o("h2",{children:[e," ",n!==void 0&&o("span",{class:"note",children:n})]}),r]})}function\
 z({hidden:e}){return e>0?o("p",{class:"muted",children:["and ",C(e)," more"]}):null}function me({of:e}){return o("dl",{\
class:"properties",children:e.filter(([,n])=>n!==void 0&&n!=="").map(([n,t])=>o("div",{children:[o("dt",{children:n}),o(\
"dd",{children:t})]},n))})}var sr=500;function ar({state:{facts:e,contents:n}}){let t=Ke(e).filter(({lines:r})=>r.length\
>0);return o("main",{id:"main",children:[o("h1",{tabIndex:-1,children:"Comparison with the baseline"}),o(Zi,{facts:e}),!\
e.delta&&o("p",{class:"empty",children:["There was nothing to compare with: the input ",o("code",{children:"baseline"}),\
" was empty."]}),e.delta&&t.length===0&&o("p",{class:"empty",children:"Nothing changed."}),t.map(r=>o(Xi,{...r,contents:\
n},r.title))]})}function Zi({facts:{baseline:e}}){if(!e)return null;let{name:n,updated:t,libraries:r}=e;return o("p",{cl\
ass:"muted",children:["Compared with ",o(h,{of:n}),t&&` of ${Ce(t)}`,","," ",$(r,"library","libraries"),"."]})}function \
Xi({title:e,lines:n,contents:t}){return o(x,{title:e,note:C(n.length),children:[o("ul",{class:"unstyled",children:n.slic\
e(0,sr).map((r,i)=>o(es,{line:r,contents:t},i))}),o(z,{hidden:n.length-sr})]})}function es({line:e,contents:n}){let{seve\
rity:t,what:r,url:i,version:s,change:a,direction:l}=e;return o("li",{children:[t&&o(I,{level:t})," ",r&&o(N,{to:i,childr\
en:o("bdi",{children:r})})," ",o(ns,{line:e,contents:n})," ",o("bdi",{class:"muted",children:s})," ",a&&o(g,{children:[o\
("bdi",{children:a.from})," \u2192 ",o("bdi",{children:a.to})," "]}),l&&o(ts,{of:l})]})}function ns({line:{name:e,key:n},cont\
ents:t}){let r=o("bdi",{children:e||"(blank)"});return t?.find(n)!==void 0?o("a",{href:j(n),children:r}):r}function ts({\
of:e}){return o("span",{class:`direction ${e}`,children:[o("span",{"aria-hidden":"true",children:e==="up"?"\u25B2":"\u25BC"})," ",\
e==="up"?"newer":"older"]})}var ye=["auto","light","dark"];function cr({state:e,actions:n}){return o("header",{children:\
[o("button",{type:"button",class:"skip",onClick:rs,children:"Skip to content"}),o(os,{facts:e.facts}),o(ss,{state:e}),o(\
ls,{theme:e.theme,choose:n.chooseTheme})]})}function rs(){document.querySelector("main h1")?.focus()}function os({facts:\
e}){let{product:n,project:t,oneOf:r,operation:i}=e,s=t?.name??r;return o("div",{class:"title",children:[r!==void 0&&o(g,\
{children:[o("a",{href:Ne,children:"All projects"})," ",o(lr,{})," "]}),n&&o(g,{children:[o("bdi",{class:"muted",childre\
n:k(n.name,80)})," ",o(lr,{})," "]}),o("strong",{children:o("bdi",{children:s?k(s,80):`Mend Project: ${i}`})})]})}functi\
on lr(){return o("span",{class:"muted","aria-hidden":"true",children:"/"})}function is({facts:e,contents:n}){let t=n?.gr\
aph?.direct.length,r=[{text:"Libraries",href:b(),pages:["libraries","library"],count:n?.libraries.count},{text:"Dependen\
cies",href:ke,pages:["tree"],count:t}],i={text:"Comparison",href:Qe,pages:["compare"]};return[{text:"Overview",href:Xt,p\
ages:["overview"]},...e.projects?[]:r,...e.delta?[i]:[]]}function ss({state:e}){return o("nav",{"aria-label":"Report",ch\
ildren:is(e).map(({text:n,href:t,pages:r,count:i})=>o("a",{href:t,"aria-current":r.includes(e.route.page)?"page":void 0,\
children:[n,i!==void 0&&o("span",{class:"counter",children:C(i)})]},n))})}var as={auto:"\u25D0",light:"\u2600",dark:"\u263E"};function \
ls({theme:e,choose:n}){let t=ye[(ye.indexOf(e)+1)%ye.length]??"auto";return o("button",{type:"button",class:"link-button\
 theme","aria-label":`Colors: ${e}. Change to ${t}`,title:`Colors: ${e}`,onClick:()=>n(t),children:as[e]})}var Se,F,Tn,u\
r,Fn=Object.is,Ye=0,br=[],Rn=[],T=w,dr=T.__b,pr=T.__r,fr=T.diffed,mr=T.__c,yr=T.unmount,hr=T.__;function En(e,n){T.__h&&\
T.__h(F,e,Ye||n),Ye=0;var t=F.__H||(F.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function he(e){re\
turn Ye=1,cs(xr,e)}function cs(e,n,t){var r=En(Se++,2);if(r.t=e,!r.__c&&(r.__=[t?t(n):xr(void 0,n),function(s){var a=(r.\
__N||r.__)[0],l=r.t(a,s);Fn(a,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=F,!F.__f)){F.__f=!0;var i=F.shouldCompo\
nentUpdate;F.shouldComponentUpdate=function(s,a,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=s;if(c.__.some(f\
unction(y){y.__N&&(p=!0,Fn(y.__[0],y.__N[0])||(d=!0))}),i){var m=i.call(this,s,a,l);return p?m||d:m}return!p||d}}return \
r.__}function Ze(e,n){var t=En(Se++,4);!T.__s&&vr(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,F.__h.push(t))}function Xe(e){return \
Ye=5,E(function(){return{current:e}},[])}function E(e,n){var t=En(Se++,7);return vr(t.__H,n)&&(t.__=e(),t.__H=n),t.__}fu\
nction us(){var e;do{for(;e=Rn.shift();)try{Le(e)}catch(t){T.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=br.shift();){var n=e.__\
H;if(e.__P&&n)try{n.__h.some(Le),n.__h.some($n),n.__h=[]}catch(t){n.__h=[],T.__e(t,e.__v)}}}while(Rn.length)}T.__b=funct\
ion(e){F=null,dr&&dr(e)},T.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),hr&&hr(e,n)},T.__r=function(e){pr&&pr\
(e),Se=0;var n=(F=e.__c).__H;n&&(Tn==F?F.__h=[]:(n.__h.some(Le),n.__h.some($n),Se=0),n.__h=[],n.__.some(function(t){t.__\
N&&(t.__=t.__N),t.u=t.__N=void 0})),Tn=F},T.diffed=function(e){fr&&fr(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&_r(br.\
push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Tn=F=null},T.__c=function(e,n){n.some(function(t){try{t.__h.some(\
Le),t.__h=t.__h.filter(function(r){return!r.__||$n(r)})}catch(r){t.__h=[function(){throw r}]}}),mr&&mr(e,n)},T.unmount=f\
unction(e){yr&&yr(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=e.__\
;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}i.__P=t,_r(Rn.push(i))}else Le(i)}catch(s){n=s}}),r.__H=void 0,n&&T.__e(n,r.\
__v))};var gr=typeof requestAnimationFrame=="function";function ds(e){var n,t=function(){clearTimeout(r),gr&&cancelAnima\
tionFrame(n),setTimeout(e)},r=setTimeout(t,35);gr&&(n=requestAnimationFrame(t))}function _r(e){e!=1&&ur==T.requestAnimat\
ionFrame||((ur=T.requestAnimationFrame)||ds)(us)}function Le(e){var n=F,t=e.__c;typeof t=="function"&&(e.__c=void 0,t())\
,F=n}function $n(e){var n=F;e.__c=e.__(),F=n}function vr(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!\
Fn(t,e[r])})}function xr(e,n){return typeof n=="function"?n(e):n}var wr=8,en=1e3;function nn(e){let{count:n,rowHeight:t,\
row:r,head:i,frame:s,bodyRole:a="rowgroup"}=e,l=Xe(null),[c,p]=he(0),d=fs(l);ms(l,e);let[m,y]=ps(e,c,d),u=Math.max(0,y-m\
),f={height:`${n*t}px`,paddingTop:`${Math.min(m,n)*t}px`};return o("div",{...s,class:"virtual-list",ref:l,onScroll:P=>p(\
P.currentTarget.scrollTop),children:[i,o("div",{class:"rows",role:a,style:e.printing?{}:f,children:Array.from({length:u}\
,(P,v)=>r(m+v))})]})}function ps({count:e,rowHeight:n,printing:t},r,i){return t?[0,Math.min(e,en)]:[Math.max(0,Math.floo\
r(r/n)-wr),Math.min(e,Math.ceil((r+i)/n)+wr)]}function fs(e){let[n,t]=he(800);return Ze(()=>{let r=e.current;if(!r)retur\
n;let i=()=>t(r.clientHeight),s=new ResizeObserver(i);return s.observe(r),i(),()=>s.disconnect()},[e]),n}function ms(e,{\
list:n,current:t,rowHeight:r}){Ze(()=>{e.current&&(e.current.scrollTop=0)},[e,n]),Ze(()=>{let i=e.current;if(!i||t===voi\
d 0||t<0)return;let{scrollTop:s,clientHeight:a}=i,l=t*r,c=l+2*r;l<s?i.scrollTop=l:c>s+a&&(i.scrollTop=c-a)},[e,t,r])}var\
 ge={severity:{title:"Vulnerabilities",width:"150px",cell:ys},version:{title:"Version",width:"minmax(90px, 0.7fr)",cell:\
On("version")},license:{title:"License",width:"minmax(120px, 1fr)",cell:hs},type:{title:"Type",width:"minmax(130px, 1fr)\
",cell:kr("type")},relation:{title:"Relation",width:"96px",cell:gs},newest:{title:"Newer version",width:"minmax(110px, 0\
.7fr)",cell:(e,n)=>e.libraries.outdated(n)&&(On("newestVersion")(e,n)??"yes")},languages:{title:"Languages",width:"minma\
x(100px, 0.7fr)",cell:On("languages")},match:{title:"Matched by",width:"130px",cell:kr("matchType")}};function On(e){ret\
urn({libraries:n},t)=>{let r=n.text(e,t);return r===void 0?void 0:o(h,{of:r,max:100})}}function kr(e){return({libraries:\
n},t)=>oe(n.text(e,t)??"")}function ys({libraries:e},n){let t=e.vulnerabilities(n).length;if(t!==0)return o(g,{children:\
[o(I,{level:e.severity(n)}),t>1&&o("span",{class:"muted",children:[" +",t-1]})]})}function hs({libraries:e},n){let t=se(\
e.licenses(n)).map(({name:r})=>r);return t.length>0?o(h,{of:t.join(", "),max:120}):n<e.inventory?o("span",{class:"warn",\
children:"none"}):void 0}function gs({graph:e},n){if(e)return e.isDirect(n)?"direct":o("span",{class:"muted",children:"t\
ransitive"})}function An({on:e,toggle:n,children:t}){return o("button",{type:"button",class:"toggle","aria-pressed":e,on\
Click:n,children:t})}function tn({label:e,value:n,options:t,choose:r}){let i=t.findIndex(([s])=>s===n);return o("select"\
,{"aria-label":e,value:String(i),class:n===void 0?"":"chosen",onChange:s=>r(t[+s.currentTarget.value]?.[0]),children:[o(\
"option",{value:"-1",children:[e,": any"]}),t.map(([s,a],l)=>o("option",{value:String(l),children:a},s))]})}function Pr(\
{shown:e,show:n}){let t=r=>ue.filter(i=>e.includes(i)!==(i===r));return o("details",{class:"menu",children:[o("summary",\
{children:"Columns"}),o("div",{children:ue.map(r=>o("label",{children:[o("input",{type:"checkbox",checked:e.includes(r),\
onChange:()=>n(t(r))}),ge[r].title]},r))})]})}function Sr({query:e,change:n,options:t,hasTree:r}){let{columns:i}=e;retur\
n o("form",{class:"filters",role:"search",onSubmit:s=>s.preventDefault(),children:[o(_s,{query:e,change:n}),o(bs,{query:\
e,change:n,options:t}),o(vs,{query:e,change:n,options:t}),r&&o(xs,{query:e,change:n}),o(ws,{query:e,change:n,options:t})\
,o(Pr,{shown:i,show:s=>n({columns:s})}),ze(e)&&o("button",{type:"button",class:"link-button",onClick:()=>n({...te,column\
s:i}),children:"Clear"})]})}function _s({query:e,change:n}){return o("input",{id:"search",type:"search",placeholder:"Sea\
rch name, license, CVE \u2026   ( / )","aria-label":"Search libraries",autocomplete:"off",spellcheck:!1,value:e.text,onInput:\
t=>n({text:t.currentTarget.value})})}function bs({query:e,options:n,change:t}){let r=i=>e.severity.includes(i)?e.severit\
y.filter(s=>s!==i):[...e.severity,i];return o("fieldset",{class:"toggles",children:[o("legend",{class:"visually-hidden",\
children:"Severity"}),n.severities.map(({name:i,count:s})=>o(An,{on:e.severity.includes(i),toggle:()=>t({severity:r(i)})\
,children:[o("i",{class:`dot ${i}`,"aria-hidden":"true"}),i==="none"?"not vulnerable":i," ",o("small",{children:C(s)})]}\
,i))]})}function vs({query:e,options:n,change:t}){return o(g,{children:[o(tn,{label:"License",value:e.license,options:n.\
licenses.map(Cr),choose:r=>t({license:r})}),o(tn,{label:"Type",value:e.type,options:n.types.map(Cr),choose:r=>t({type:r}\
)})]})}function Cr({value:e,count:n}){return[e,`${k(e,60)||"(none)"} (${C(n)})`]}var Lr=["direct","transitive"];function\
 xs({query:e,change:n}){return o(tn,{label:"Relation",value:e.relation,options:Lr.map(t=>[t,t]),choose:t=>n({relation:Lr\
.find(r=>r===t)})})}function ws({query:e,change:n,options:t}){return[["outdated","outdated",t.outdated],["duplicates","m\
ultiple versions",t.duplicates||void 0],["weak","weak match",t.weak||void 0]].map(([i,s,a])=>a===void 0?null:o(An,{on:e[\
i],toggle:()=>n({[i]:!e[i]}),children:[s," ",o("small",{children:C(a)})]},i))}function Q(e){let{label:n,columns:t,rows:r\
,stacked:i=!0}=e;return o("section",{class:"scroll","aria-label":n,tabIndex:0,children:o("table",{class:i?"stacked":void\
 0,children:[o("thead",{children:o("tr",{children:t.map(s=>o(Ps,{...s},s.title))})}),o("tbody",{children:r.map((s,a)=>o(\
"tr",{children:t.map(l=>ks(l,s))},a))})]})})}function ks({title:e,labeled:n,class:t,cell:r},i){return o("td",{class:t,"d\
ata-title":n?e:void 0,children:r(i)},e)}function Ps({title:e,hidden:n,sorting:t}){if(n)return o("th",{scope:"col",childr\
en:o("span",{class:"visually-hidden",children:e})});if(!t)return o("th",{scope:"col",children:e});let{active:r,order:i,c\
hoose:s}=t;return o("th",{scope:"col","aria-sort":r?i:"none",children:o("button",{type:"button",class:"sort",onClick:s,c\
hildren:[e,o(In,{order:r?i:void 0})]})})}function In({order:e}){return o("span",{"aria-hidden":"true",children:e&&(e==="\
ascending"?" \u2191":" \u2193")})}var Cs=37;function Tr(e){let{contents:n,query:t,rows:r,state:i}=e,a=["minmax(200px, 2fr)",...t.c\
olumns.map(c=>ge[c].width)].join(" "),l=Xe(null);return o("div",{ref:l,class:"table",style:{"--tracks":a},children:o(nn,\
{count:r.length,rowHeight:Cs,list:r,printing:i.printing,frame:{role:"table","aria-label":"Libraries","aria-rowcount":r.l\
ength+1,tabIndex:0,onKeyDown:c=>Ls(c,l.current)},head:o(Ss,{...e}),row:c=>{let p=r[c]??0;return o(Fs,{contents:n,query:t\
,index:c,row:p},p)}})})}function Ls(e,n){let t={ArrowDown:1,ArrowUp:-1}[e.key],r=[...n?.querySelectorAll(".row a")??[]];\
if(t===void 0||r.length===0)return;let{activeElement:i}=document,s=i?r.indexOf(i):-1,a=r[s<0?0:s+t];a instanceof HTMLEle\
ment&&(e.preventDefault(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}function Ss({query:e,change:n\
}){return o("div",{class:"head",role:"rowgroup",children:o("div",{class:"row",role:"row","aria-rowindex":1,children:["na\
me",...e.columns].map(t=>o(Ts,{name:t,query:e,change:n},t))})})}function Ts({name:e,query:n,change:t}){let r=n.sort===e,\
i=n.descending?"descending":"ascending";return o("div",{role:"columnheader","aria-sort":r?i:"none",children:o("button",{\
type:"button",class:"sort",onClick:()=>t({sort:e,descending:r&&!n.descending}),children:[e==="name"?"Library":ge[e].titl\
e,o(In,{order:r?i:void 0})]})})}function Fs({contents:e,query:n,index:t,row:r}){let i=e.libraries.name(r);return o("div"\
,{class:"row",role:"row","aria-rowindex":t+2,children:[o("div",{role:"cell",children:o("a",{href:j(e.key(r)),title:i,chi\
ldren:o("bdi",{children:i||"(blank)"})})}),n.columns.map(s=>o("div",{role:"cell",children:ge[s].cell(e,r)},s))]})}functi\
on Fr(e){let{state:n,contents:t,actions:r,query:i}=e,s=p=>r.replace(b({...i,...p})),a=xe({...i,columns:[]}),l=E(()=>t.se\
arch(i),[a,t]),c=$(t.libraries.count,"library","libraries");return o("main",{id:"main",class:"wide",children:[o("h1",{cl\
ass:"visually-hidden",tabIndex:-1,children:"Libraries"}),o(Sr,{query:i,change:s,options:t.filterOptions(),hasTree:t.grap\
h!==void 0}),o("p",{class:"muted",role:"status",children:[ze(i)?`${C(l.length)} of ${c}`:c,n.printing&&l.length>en&&` (t\
he first ${C(en)} are printed)`]}),l.length>0?o(Tr,{...e,rows:l,change:s}):o("p",{class:"empty",children:"No libraries m\
atch."})]})}var Rr=50;function Er({contents:e,row:n}){let{graph:t}=e;return t?o(g,{children:[o($r,{title:"Depends on",ro\
ws:t.children(n),contents:e}),o($r,{title:"Required by",rows:t.parents(n),contents:e})]}):null}function $r({title:e,rows\
:n,contents:t}){return n.length===0?null:o(x,{title:e,note:n.length,children:[o("ul",{class:"unstyled columns",children:\
n.slice(0,Rr).map(r=>o("li",{children:o(fe,{contents:t,row:r})},r))}),o(z,{hidden:n.length-Rr})]})}var Rs=10;function Or\
({contents:e,row:n}){let{graph:t}=e,r=E(()=>t&&qe(t,n,Rs),[t,n]);if(!t||!r)return null;let{paths:i,roots:s}=r,a=t.isDire\
ct(n);return o(x,{title:"Why is this here?",children:[o("p",{children:[a&&"The project depends on it directly. ",s>0&&`$\
{$(s,"direct dependency brings","direct dependencies bring")} it in; below is the shortest path from each. `,s>0||a?o("a\
",{href:er(e.key(n)),children:"Show in the tree"}):"The hierarchy has no path to it."]}),o("ol",{class:"paths",children:\
i.map(l=>o("li",{children:o($s,{path:l,contents:e})},l[0]))}),o(z,{hidden:s-i.length})]})}var Mn=12;function $s({path:e,\
contents:n}){let t=e.length-Mn,r=t>0?[...e.slice(0,Mn-1),...e.slice(-1)]:e;return o(g,{children:r.map((i,s)=>o(g,{childr\
en:[s>0&&o("span",{class:"muted",children:" \u203A "}),s===Mn-1&&t>0&&o("span",{class:"muted",children:["\u2026 ",t," more \u203A "]}),\
o(fe,{contents:n,row:i})]},i))})}function Ar({contents:{libraries:e},row:n}){if(n>=e.inventory)return null;let t=e.licen\
ses(n);return o(x,{title:"Licenses",note:t.length,children:[t.length===0&&o("p",{class:"empty",children:"Mend has no lic\
ense for this library."}),o("ul",{class:"unstyled",children:t.map(r=>o("li",{children:o(Es,{...r})},r.name))})]})}functi\
on Es({name:e,url:n,spdxName:t,copyleft:r,copyrightRisk:i}){let s=[t&&`SPDX ${t}`,r&&`copyleft ${r.toLowerCase()}`,i&&`r\
isk ${i.toLowerCase()}`];return o(g,{children:[o("a",{href:b({license:e}),children:o(h,{of:e,max:100})})," ",o("span",{c\
lass:"muted",children:o(h,{blank:"",of:s.filter(Boolean).join(" \xB7 ")})})," ",n&&o(N,{to:n,children:"license text"})]})}f\
unction Ir({contents:{libraries:e},row:n}){let t=i=>{let s=e.text(i,n);return s===void 0?void 0:o(h,{of:s})},r=i=>{let s\
=e.text(i,n);return s===void 0?void 0:o(N,{to:s,children:o(h,{of:s,max:120})})};return o(x,{title:"Source",children:o(me\
,{of:[["Home page",r("homePage")],["Download",r("url")],["Coordinates",t("coordinates")],["File",t("filename")],["Name i\
n Mend",t("name")],["Type",oe(e.text("type",n)??"")],["Languages",t("languages")],["Matched by",oe(e.text("matchType",n)\
??"")],["SHA-1",t("sha1")],["Key",t("keyUuid")]]})})}function Mr({contents:{libraries:e},row:n}){if(n>=e.inventory)retur\
n null;let t=e.vulnerabilities(n).toSorted(Ve);return o(x,{title:"Vulnerabilities",note:t.length,children:[t.length===0&\
&o("p",{class:"empty",children:"No known vulnerabilities."}),t.map(r=>o(Os,{of:r},r.id))]})}function Os({of:e}){let{id:n\
,url:t,score:r,published:i,description:s,fix:a}=e;return o("article",{class:"vulnerability",children:[o("h3",{children:[\
o(I,{level:X(e)})," ",o(N,{to:t,children:o(h,{of:n,max:60})})," ",o("span",{class:"muted",children:[r!==void 0&&`score $\
{r.toFixed(1)} `,i&&o(h,{of:`\xB7 published ${i}`,max:60})]})]}),s&&o("p",{children:o(h,{of:s,max:2e3})}),a&&o("p",{childre\
n:[o("b",{children:"Fix:"})," ",o(h,{of:a,max:500})]})]})}function Nr({contents:e,wanted:n}){let t=e.find(n);if(t===void\
 0)return o(As,{wanted:n});let{libraries:r}=e,i={contents:e,row:t};return o("main",{id:"main",children:[o("p",{class:"br\
eadcrumbs",children:[o("a",{href:b(),children:"Libraries"})," /"]}),o("h1",{tabIndex:-1,children:[o(h,{of:r.name(t)})," \
",o("span",{class:"version",children:o(h,{of:r.text("version",t)??"",max:100,blank:""})})]}),o(Is,{...i}),o(Mr,{...i}),o\
(Or,{...i}),o(Ar,{...i}),o(Ir,{...i}),o(Er,{...i})]})}function As({wanted:e}){return o("main",{id:"main",children:[o("h1\
",{tabIndex:-1,children:"No such library"}),o("p",{children:["This report has no library with the key"," ",o("code",{chi\
ldren:o(h,{of:e,max:100})}),". See ",o("a",{href:b(),children:"all libraries"}),"."]})]})}function Is({contents:{librari\
es:e,graph:n},row:t}){let r=e.severity(t),i=e.text("newestVersion",t);return o("p",{class:"chips",children:[r!=="none"&&\
o(I,{level:r}),n&&o("span",{class:"chip",children:[n.isDirect(t)?"direct":"transitive"," dependency"]}),e.outdated(t)&&o\
("span",{class:"chip",children:["newer version",i&&": ",i&&o(h,{of:i,max:60})]}),t>=e.inventory&&e.inventory>0&&o("span"\
,{class:"chip",children:"only in the hierarchy"})]})}function Nn({bars:e,total:n}){let t=Math.max(1,...e.map(({count:r})\
=>r));return o("ul",{class:"bars",children:e.map(r=>o("li",{children:[o("span",{class:"label",children:o(Dr,{...r})}),o(\
"svg",{viewBox:"0 0 100 8",preserveAspectRatio:"none","aria-hidden":"true",children:[o("rect",{class:"track",width:"100"\
,height:"8"}),o("rect",{class:r.tone??"plain",width:100*r.count/t,height:"8"})]}),o("span",{class:"count",children:[C(r.\
count)," ",r.tone!=="others"&&o("small",{children:Sn(r.count/Math.max(1,n))})]})]},r.label))})}function Dr({label:e,href\
:n}){return n===void 0?e:o("a",{href:n,children:e})}function jr({bars:e,label:n}){let t=e.reduce((r,{count:i})=>r+i,0);r\
eturn o("figure",{class:"stacked-bar",children:[o(Ms,{bars:e,label:n,total:t}),o("figcaption",{children:e.map(r=>o("span\
",{children:[o("i",{class:`dot ${r.tone??"plain"}`,"aria-hidden":"true"}),o(Dr,{...r})," ",o("b",{children:C(r.count)}),\
" ",o("small",{children:Sn(r.count/t)})]},r.label))})]})}function Ms({bars:e,label:n,total:t}){let r=e.map(({label:s,cou\
nt:a})=>`${s} ${C(a)}`),i=0;return o("svg",{viewBox:"0 0 1000 12",preserveAspectRatio:"none",role:"img","aria-label":`${\
n}: ${r.join(", ")}`,children:e.map(({label:s,count:a,tone:l="plain"})=>{let c=1e3*a/t;return i+=c,o("rect",{class:l,x:i\
-c,width:Math.max(c,2),height:"12"},s)})})}var Ns=8;function Br({facts:e,contents:n}){return o("div",{class:"charts",chi\
ldren:[n&&!e.alertsPending&&o(Ds,{contents:n}),o(Bs,{facts:e}),n&&o(Vs,{contents:n})]})}function Ds({contents:e}){let n=\
E(()=>js(e),[e]);if(n.length===0)return null;let t="Libraries by most severe vulnerability";return o(x,{title:t,class:"f\
ull-width",children:o(jr,{bars:n,label:t})})}function js({libraries:e}){let n=O.map(()=>0);for(let t=0;t<e.inventory;t++\
){let r=e.severityRank(t);n[r]=(n[r]??0)+1}return O.map((t,r)=>({label:t==="none"?"no known vulnerability":t,count:n[r]?\
?0,href:b({severity:[t]}),tone:t})).filter(({count:t})=>t>0)}function Bs({facts:{licenses:e={},figures:n}}){let t=Object\
.entries(e).sort(He).map(([i,s])=>({value:i,count:s}));if(t.length===0)return null;let r=i=>({label:k(i,60)||"(blank)",h\
ref:b({license:i})});return o(x,{title:"Licenses",note:t.length,children:o(Nn,{total:n?.libraries??0,bars:Vr(t,r,"other \
license")})})}function Vs({contents:{libraries:e}}){let n=E(()=>be(yn(e)),[e]);if(n.length===0)return null;let t=r=>({la\
bel:oe(r)||"(unknown)",href:b({type:r})});return o(x,{title:"Types",note:n.length,children:o(Nn,{total:e.count,bars:Vr(n\
,t,"other type")})})}function Vr(e,n,t){let{shown:r,others:i,sum:s}=kt(e,Ns),a=r.map(({value:l,count:c})=>({...n(l),coun\
t:c}));return i===0?a:[...a,{label:$(i,t),count:s,tone:"others"}]}function Hr({facts:{figures:e,licenses:n}}){return e?o\
("ul",{class:"tiles","aria-label":"Figures",children:[...Hs(e),...Us(e,n)].map(([t,r,i,s])=>r!==void 0&&o("li",{class:r>\
0?s:"zero",children:[o("b",{children:C(r)}),r>0?o("a",{href:i,children:t}):o("span",{children:t})]},t))}):null}function \
Hs(e){let{libraries:n,direct:t=0,transitive:r=0}=e,{bySeverity:i,noLicense:s,outdated:a}=e,l=b({outdated:!0,sort:"newest\
"});return[["Libraries",n??t+r,b()],...Be.map(c=>{let p=b({severity:[c]});return[`${pe(c)} findings`,i?.[c],p,c]}),["No \
license",s,b({license:""}),"warn"],["Outdated",a,l]]}function Us(e,n){let{direct:t,transitive:r,maxDepth:i}=e,{duplicate\
Versions:s,weakMatches:a}=e,l=n&&Object.keys(n).length,c=b({duplicates:!0,sort:"name"}),p=b({weak:!0,sort:"name"});retur\
n[["Direct",t,b({relation:"direct"})],["Transitive",r,b({relation:"transitive"})],["Depth",i,ke],["Licenses",l,b({sort:"\
license"})],["Multiple versions",s,c],["Weak matches",a,p]]}function Ur({gate:e=[]}){return e.map(n=>({condition:k(n.con\
dition,300),allowed:n.limit,actual:qs(n),verdict:n.verdict.replace("-"," "),note:k(n.why??n.examples.join(", "),300)}))}\
function qs({actual:e,share:n}){return e===void 0?"":n===void 0?C(e):`${Math.round(e*10)/10}% (${n.count} of ${n.of})`}v\
ar Ws={failed:"critical",passed:"success"},Gs=[{title:"Condition",cell:({condition:e})=>o("bdi",{children:e})},{title:"A\
llowed",labeled:!0,cell:({allowed:e})=>e},{title:"Actual",labeled:!0,class:"number",cell:({actual:e})=>e},{title:"Verdic\
t",cell:({verdict:e})=>o("span",{class:`pill ${Ws[e]??""}`,children:e})},{title:"Details",hidden:!0,class:"long",cell:({\
note:e})=>o("bdi",{children:e})}];function qr({facts:e}){let n=Ur(e);return n.length===0?null:o(x,{title:"Gate",children\
:o(Q,{label:"Gate",columns:Gs,rows:n})})}var Wr=500;function Gr({facts:e}){return o(g,{children:[o(Dn,{title:"Checks",ro\
ws:e.checks}),o(Dn,{title:"Projects",rows:e.statuses}),o(Dn,{title:"Tags",rows:e.objects}),o(jn,{title:"Library",fields:\
e.library}),o(jn,{title:"Notification",fields:e.notification}),o(jn,{title:"Deletion",fields:e.deletion})]})}function Dn\
({title:e,rows:n=[]}){if(n.length===0)return null;let r=[...new Set(n.flatMap(i=>Object.keys(i)))].map(i=>({title:Je(i),\
labeled:!0,cell:s=>o("bdi",{children:Bn(s[i])})}));return o(x,{title:e,note:n.length,children:[o(Q,{label:e,columns:r,ro\
ws:n.slice(0,Wr)}),o(z,{hidden:n.length-Wr})]})}function jn({title:e,fields:n}){return n?o(x,{title:e,children:o(me,{of:\
Object.entries(n).map(([t,r])=>[Je(t),Bn(r)&&o("bdi",{children:Bn(r)})])})}):null}function Bn(e){return k(zr(e),1e3)}fun\
ction zr(e){if(e===void 0)return"";if(typeof e=="boolean")return e?"yes":"no";if(typeof e!="object")return String(e);let\
 n=Array.isArray(e);return Object.entries(e).map(([t,r])=>[n?"":t,zr(r)]).filter(([,t])=>t!=="").map(([t,r])=>`${Je(t).t\
oLowerCase()} ${r}`.trim()).join(", ")}function Qr({projects:e=[]}){return e.map(({result:n,project:t,figures:r,gate:i,r\
easons:s},a)=>({result:n,name:k(t?.name??"",200)||`project ${a+1}`,page:(r?.libraries??r?.direct)===void 0?void 0:rr(Ne,\
a+1),libraries:r?.libraries,critical:r?.bySeverity?.critical,high:r?.bySeverity?.high,failed:i?.filter(({verdict:l})=>l!\
=="passed").length,reason:k(s[0]??"",300)}))}function Kr(e,n){return e.some(t=>t[n]!==void 0&&t[n]!=="")}function Jr(e,n\
,t){let r=n.trim().toLowerCase(),i=e.filter(({name:s,reason:a})=>`${s}\n${a}`.toLowerCase().includes(r));return t===void \
0?i:t==="name"?i.sort((s,a)=>D(s.name,a.name)):i.sort((s,a)=>(a[t]??-1)-(s[t]??-1))}var Vn=200,zs=[{of:"result",title:"R\
esult",cell:Ks},{of:"name",title:"Project",order:"name",cell:Js},Hn("libraries","Libraries"),Hn("critical","Critical"),H\
n("high","High"),{of:"failed",title:"Gate",cell:Ys},{of:"reason",title:"Reason",class:"long",cell:({reason:e})=>e&&o("bd\
i",{children:e})}];function Yr({facts:e}){let n=E(()=>Qr(e),[e]),[t,r]=he(""),[i,s]=he();if(n.length===0)return null;let\
 a=Jr(n,t,i);return o(x,{title:"Projects",note:C(n.length),children:[o("div",{class:"filters",children:o("input",{type:"\
search",placeholder:"Search name or reason \u2026","aria-label":"Search projects",value:t,onInput:l=>r(l.currentTarget.value)\
})}),o(Q,{label:"Projects",columns:Qs(n,i,s),rows:a.slice(0,Vn)}),o("p",{class:"muted",role:"status",children:[a.length=\
==0&&"No projects match.",a.length>Vn&&`${C(a.length-Vn)} more; search to find them.`]})]})}function Qs(e,n,t){return zs\
.filter(({of:r})=>Kr(e,r)).map(({order:r,...i})=>({...i,labeled:!0,sorting:r&&{order:r==="name"?"ascending":"descending"\
,active:r===n,choose:()=>t(r)}}))}function Ks({result:e}){let{icon:n,words:t}=ie[e];return o(g,{children:[o("span",{"ari\
a-hidden":"true",children:n})," ",t]})}function Js({name:e,page:n}){let t=o("bdi",{children:e});return n===void 0?t:o("a\
",{href:n,children:t})}function Hn(e,n){return{of:e,title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&C(t[e])}}funct\
ion Ys({failed:e}){if(e!==void 0)return e>0?`${e} not passed`:"passed"}function Zr({facts:{wait:e}}){return!e||e.scans.l\
ength===0?null:o(x,{title:"Scan",children:e.scans.map((n,t)=>o("p",{children:[n.changes.map(({state:r,atSeconds:i},s)=>o\
("span",{children:[s>0&&o("span",{class:"muted",children:" \u203A "}),o("bdi",{children:k(r,40)})," ",o("small",{class:"muted\
",children:Ln(i)})]},r))," ",o("span",{class:"muted",children:["\xB7 ",n.end??"still running"," after ",Ln(n.seconds),",","\
 ",$(n.polls,"poll"),n.followed&&", followed another scan"]})]},t))})}var Un=30,Xr=[{of:"added",words:"added",sign:"+"},\
{of:"removed",words:"removed",sign:"\u2212"},{of:"unchanged",words:"unchanged",sign:""},{of:"failed",words:"failed",sign:"!"}\
,{of:"spared",words:"kept because the new value failed",sign:""}];function eo({facts:{tags:e=[]}}){let n=e.filter(t=>Xr.\
some(({of:r})=>t[r].length>0));return n.length===0?null:o(x,{title:"Tags",children:n.map(t=>o("div",{class:"tag-group",c\
hildren:[o("h3",{children:[t.scope," ",o(h,{of:t.name,max:120})]}),Xr.map(r=>o(Zs,{...r,tags:t[r.of]},r.of))]},t.scope))\
})}function Zs({of:e,words:n,sign:t,tags:r}){return r.length===0?null:o("p",{children:[o("span",{class:"muted",children:\
n})," ",r.slice(0,Un).map(({key:i,value:s})=>o("span",{class:`chip ${e}`,children:[t&&o("span",{"aria-hidden":"true",chi\
ldren:[t," "]}),o(h,{of:i,max:60}),"=",o(h,{of:s,max:100})]},`${i}=${s}`)),r.length>Un&&o("span",{class:"muted",children\
:["\u2026 and ",r.length-Un," more"]})]})}function no({libraries:e},n){let t=[];for(let r=0;r<e.inventory;r++)for(let i of e.\
vulnerabilities(r))t.push({row:r,vulnerability:i});return t.sort((r,i)=>Ve(r.vulnerability,i.vulnerability)||e.nameOrder\
(r.row)-e.nameOrder(i.row)).slice(0,n)}var Xs=10;function to({contents:e}){let n=E(()=>no(e,Xs),[e]);if(n.length===0)ret\
urn null;let t="Most severe vulnerabilities",r=O.filter(i=>i!=="none");return o(x,{title:t,children:[o(Q,{label:t,column\
s:ea(e),rows:n,stacked:!1}),o("p",{children:o("a",{href:b({severity:r}),children:"All vulnerable libraries"})})]})}funct\
ion ea(e){return[{title:"Severity",cell:({vulnerability:n})=>o(I,{level:X(n)})},{title:"Score",class:"number",cell:({vul\
nerability:{score:n}})=>n?.toFixed(1)},{title:"Library",cell:({row:n})=>o(fe,{contents:e,row:n})},{title:"Vulnerability"\
,cell:({vulnerability:{id:n,url:t}})=>o(N,{to:t,children:o(h,{of:n,max:60})})},{title:"Fix",class:"long",cell:na}]}funct\
ion na({vulnerability:{fix:e}}){return e&&o("span",{title:k(e,500),children:o(h,{of:e,max:120})})}function ro(e){return[\
`${e.what}.`,e.said?.trim()&&`Mend said: ${ta(e.said.trim())}`,e.why,e.fix].filter(Boolean).join(" ")}function ta(e){ret\
urn/[.!?]$/.test(e)?e:`${e}.`}function oo({facts:e}){let{icon:n,level:t="success"}=ie[e.result];return o("section",{clas\
s:`verdict ${t}`,children:[o("h1",{tabIndex:-1,children:[o("span",{"aria-hidden":"true",children:n})," ",pe(e.operation)\
," ",pn(e.result,e.gate)]}),o(ra,{facts:e}),e.alertsPending&&o("p",{children:["Mend had not computed the alerts yet, so \
vulnerabilities and outdated libraries are incomplete. Set ",o("code",{children:"wait-for: finished"})," to wait for the\
m."]}),e.figures?.libraries===0&&o("p",{children:"The inventory is empty. If the scanner did find libraries, its result \
went to another project."}),o(oa,{facts:e})]})}function ra({facts:{failure:e,reasons:n}}){return e?o("p",{children:o(h,{\
of:ro(e),max:1500})}):n.length===0?null:o("ul",{children:n.map(t=>o("li",{children:o(h,{of:t,max:1e3})},t))})}function o\
a({facts:e}){let{product:n,project:t,inventoryUpdated:r,generatedAt:i,runUrl:s}=e;return o(me,{of:[["Product",n&&o(h,{of\
:n.name,max:120})],["Project",t&&o(h,{of:t.name,max:120})],["Inventory updated",r&&Ce(r)],["Report created",Ce(i)],["Run\
",s&&o(N,{to:s,children:"workflow run"})]]})}function io({state:{facts:e,contents:n}}){return o("main",{id:"main",childr\
en:[o(oo,{facts:e}),o(Hr,{facts:e}),o(Yr,{facts:e}),o(qr,{facts:e}),o(ia,{facts:e}),o(Br,{facts:e,contents:n}),n&&o(to,{\
contents:n}),o(Zr,{facts:e}),o(eo,{facts:e}),o(Gr,{facts:e})]})}function ia({facts:e}){if(!e.delta)return null;let t=Ke(\
e).filter(({lines:r})=>r.length>0).map(({title:r,lines:i})=>`${r}: ${i.length}`);return o(x,{title:"Since the baseline",\
children:o("p",{children:[t.length===0?"Nothing changed. ":`${t.join(" \xB7 ")}. `,o("a",{href:Qe,children:["See the compar\
ison",o("span",{class:"visually-hidden",children:[" ","(",$(t.length,"list"),")"]})]})]})})}function so(e,n,t,r){let i=n\
[t];if(!i)return;let s=l=>({open:r,branch:n[l]?.id??i.id}),a=i.children>0&&!i.circular&&!i.open;switch(e){case"ArrowDown\
":return s(t+1);case"ArrowUp":return s(t-1);case"Home":return s(0);case"End":return s(n.length-1);case"ArrowRight":retur\
n a?{open:new Set([...r,i.id]),branch:i.id}:i.open?s(t+1):void 0;case"ArrowLeft":return i.open?sa(i,r):{open:r,branch:ct\
(i.id)??i.id};case"Enter":return"enter";default:return}}function sa({id:e},n){return{open:new Set([...n].filter(t=>t!==e\
)),branch:e}}function ao(e){let{branch:n,index:t,current:r,click:i}=e,{level:s,children:a,circular:l,open:c}=n,p=a===0||\
l;return o("div",{id:`branch-${t}`,class:`row branch ${r?"current":""}`,role:"treeitem","aria-level":s,"aria-posinset":n\
.position,"aria-setsize":n.siblings,"aria-expanded":p?void 0:c,"aria-selected":r,style:{paddingLeft:`${8+20*(Math.min(s,\
40)-1)}px`},onClick:()=>i(n),children:[o("span",{class:"twisty","aria-hidden":"true",children:p?"\xB7":c?"\u25BE":"\u25B8"}),o(aa,{..\
.e}),l&&o("span",{class:"muted",children:" circular, see above"}),!p&&o("small",{children:$(a,"dependency","dependencies\
")})]})}function aa({branch:{row:e},contents:n}){let{libraries:t}=n,r=t.severity(e);return o(g,{children:[o("a",{href:j(\
n.key(e)),tabIndex:-1,onClick:i=>i.stopPropagation(),children:o("bdi",{children:t.name(e)||"(blank)"})})," ",o("span",{c\
lass:"muted",children:o(h,{of:t.text("version",e)??"",max:60,blank:""})})," ",r!=="none"&&o(I,{level:r})]})}var la=30;fu\
nction lo(e){let{contents:n,actions:t}=e,r=n.graph?.direct.length??0;return o("main",{id:"main",class:"wide",children:[o\
("h1",{class:"visually-hidden",tabIndex:-1,children:"Dependencies"}),o("p",{class:"muted",children:[$(r,"direct dependen\
cy","direct dependencies"),","," ",$(n.libraries.count,"library","libraries")," in total."," ",o("span",{class:"hint",ch\
ildren:"Arrow keys move and expand, Enter shows the library."})," ",o("button",{type:"button",class:"link-button",onClic\
k:()=>t.showTree(new Set,void 0),children:"Collapse all"})]}),o(ca,{...e})]})}function ca(e){let{state:n,contents:t,acti\
ons:r}=e,{open:i,branch:s}=n,a=E(()=>lt(t,i),[t,i]),l=a.findIndex(d=>d.id===s),c=Math.max(0,l),p=d=>r.showTree(da(i,d),d\
.id);return o(nn,{count:a.length,rowHeight:la,list:t,current:l<0?void 0:l,printing:n.printing,bodyRole:"presentation",fr\
ame:{id:"tree",role:"tree","aria-label":"Dependencies",tabIndex:0,"aria-activedescendant":`branch-${c}`,onKeyDown:d=>ua(\
d,a,c,e)},row:d=>{let m=a[d];return m&&o(ao,{...{index:d,current:d===c,contents:t,click:p},branch:m},m.id)}})}function u\
a(e,n,t,{state:r,contents:i,actions:s}){let a=so(e.key,n,t,r.open);if(!a)return;e.preventDefault();let l=n[t]?.row;a!=="\
enter"?s.showTree(a.open,a.branch):l!==void 0&&(location.hash=j(i.key(l)))}function da(e,{id:n}){let t=new Set(e);return\
 t.delete(n)||t.add(n),t}function co(){return o("main",{id:"main",children:[o("h1",{tabIndex:-1,children:"Dependencies"}\
),o("p",{class:"empty",children:["The hierarchy was not read, because the input ",o("code",{children:"report"})," did no\
t name it. See the ",o("a",{href:b(),children:"libraries"}),"."]})]})}function uo(e){return o(g,{children:[o(cr,{...e}),\
o(pa,{...e})]})}function pa(e){let{route:n,contents:t}=e.state;if(n.page==="overview")return o(io,{...e});if(n.page==="c\
ompare")return o(ar,{...e});if(!t)return o(fa,{...e});let r={...e,contents:t};return n.page==="libraries"?o(Fr,{...r,que\
ry:n.query}):n.page==="library"?o(Nr,{...r,wanted:n.key}):t.graph?o(lo,{...r}):o(co,{})}function fa({state:{contents:e,f\
acts:n}}){let t=n.projects?"The libraries are on the pages of the projects.":"This run read no libraries.";return o("mai\
n",{id:"main",children:[o("h1",{tabIndex:-1,children:"Libraries"}),o("p",{class:"empty",role:"status",children:e===void \
0?"Reading the libraries \u2026":t})]})}function po({search:e,leave:n}){document.addEventListener("keydown",t=>{if(t.ctrlKey|\
|t.metaKey||t.altKey)return;let{target:r}=t,i=r instanceof HTMLInputElement||r instanceof HTMLSelectElement;if(t.key==="\
/"&&!i){t.preventDefault(),e();let s=document.getElementById("search");s instanceof HTMLInputElement&&s.select()}t.key==\
="Escape"&&ma(r,n)})}function ma(e,n){let t=document.querySelector("details.menu[open]");t?(t.open=!1,t.querySelector("s\
ummary")?.focus()):e instanceof HTMLInputElement&&e.id==="search"?e.blur():n()}var fo="mend-report-theme";function mo(){\
try{let e=localStorage.getItem(fo);return ye.find(n=>n===e)??"auto"}catch{return"auto"}}function yo(e){try{localStorage.\
setItem(fo,e)}catch{}}function qn(e){document.documentElement.dataset.theme=e}var ho=mo();qn(ho);var B={facts:_o(De.fact\
s),route:we(location.hash),theme:ho,open:new Set,printing:!1},ya={replace(e){history.replaceState(null,"",e),H({route:we\
(e)})},showTree:(e,n)=>H({open:e,...n!==void 0&&{branch:n}}),chooseTheme(e){yo(e),qn(e),H({theme:e})}};function H(e){B={\
...B,...e},go()}function go(){let e=document.getElementById(De.app);e&&it(o(uo,{state:B,actions:ya}),e)}function _o(e){r\
eturn JSON.parse(document.getElementById(e)?.textContent??"null")}function bo(e){let{contents:n}=B;if(e.page!=="tree"||e\
.key===void 0)return{route:e};let t=n?.find(e.key);if(!n?.graph||t===void 0)return{route:e};let r=n.graph.isDirect(t),[i\
=[t]]=r?[]:qe(n.graph,t,1).paths,s=new Set([...B.open,...ut(i)]);return{route:e,open:s,branch:i.join("/")}}function ha()\
{let e=_o(De.contents);if(e===null){H({contents:null});return}let n=Yt(e);B={...B,contents:n},H(bo(B.route)),setTimeout(\
()=>{n.filterOptions(),n.search({...te,text:"x"})})}var vo=!1;addEventListener("hashchange",()=>{vo=!0,H(bo(we(location.\
hash))),scrollTo(0,0),document.querySelector("main h1")?.focus({preventScroll:!0})});addEventListener("beforeprint",()=>\
H({printing:!0}));addEventListener("afterprint",()=>H({printing:!1}));document.addEventListener("DOMContentLoaded",()=>{\
requestAnimationFrame(()=>setTimeout(ha))});po({search:()=>{B.route.page!=="libraries"&&(history.pushState(null,"",b()),\
H({route:we(b())}))},leave:()=>{B.route.page==="library"&&(vo?history.back():location.hash=b())}});go();})();',style:':r\
oot{color-scheme:light dark;--text: light-dark(#1f2328, #e6edf3);--muted: light-dark(#59636e, #9198a1);--line: light-dar\
k(#d1d9e0, #3d444d);--faint: light-dark(#e6eaef, #2a313a);--back: light-dark(#ffffff, #0d1117);--shade: light-dark(#f6f8\
fa, #151b23);--accent: light-dark(#0969da, #4493f8);--chosen: light-dark(#ddf4ff, #121d2f);--critical: light-dark(#a40e2\
6, #ff7b72);--high: light-dark(#bc4c00, #f0883e);--medium: light-dark(#7d5700, #e3b341);--success: light-dark(#1a7f37, #\
3fb950)}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}.critical{--tone: var(--crit\
ical);--tone-back: light-dark(#ffebe9, #3c1618);--fill: var(--critical)}.high{--tone: var(--high);--tone-back: light-dar\
k(#fff1e5, #341d0c);--fill: var(--high)}.medium{--tone: var(--medium);--tone-back: light-dark(#fff8c5, #2e2408);--fill: \
light-dark(#d4a72c, #e3b341)}.low{--tone: light-dark(#0550ae, #79c0ff);--tone-back: light-dark(#ddf4ff, #0c2239);--fill:\
 light-dark(#54aeff, #388bfd)}.success{--tone: var(--success);--tone-back: light-dark(#f0fff4, #0f2a17)}.unrated{--fill:\
 var(--muted)}.none{--fill: light-dark(#d1d9e0, #343b44)}.others{--fill: light-dark(#afb8c1, #6e7681)}.warn{--tone: var(\
--high)}*{box-sizing:border-box}body{margin:0;background:var(--back);color:var(--text);font:14px/1.5 -apple-system,Blink\
MacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif}h1,h2,h3,p{margin:0}h1:focus{outline:none}a{color:var(--acce\
nt);text-decoration:none}a:hover,p:not(.breadcrumbs) a,.unstyled li a,.stacked a{text-decoration:underline}:focus-visibl\
e{outline:2px solid var(--accent);outline-offset:1px;border-radius:4px}code{background:var(--shade);border-radius:6px;pa\
dding:.15em .4em;font:85% ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}small,.note,.muted,.empty{color:var(--mut\
ed)}small,.note{font-size:12px;font-weight:400}span.warn{color:var(--tone)}.visually-hidden{position:absolute;width:1px;\
height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip:not(:focus){position:absolute;left:-999px}heade\
r{position:sticky;top:0;z-index:3;display:flex;align-items:center;gap:24px;padding:0 24px;height:56px;background:var(--s\
hade);border-bottom:1px solid var(--line)}header .title{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:n\
owrap}nav{display:flex;gap:4px;margin-left:auto;align-self:stretch}nav a{display:flex;align-items:center;padding:0 10px;\
color:var(--text);border:solid transparent;border-width:2px 0;white-space:nowrap}nav a:hover{text-decoration:none;border\
-bottom-color:var(--line)}nav a[aria-current]{font-weight:600;border-bottom-color:#fd8c73}.counter{margin-left:6px;paddi\
ng:0 6px;border-radius:10px;background:var(--faint);font-size:12px;font-weight:500}main{max-width:1180px;margin:0 auto;p\
adding:24px 24px 64px;display:grid;gap:24px}main.wide{max-width:none;height:calc(100dvh - 56px);min-height:480px;padding\
:16px 24px;display:flex;flex-direction:column;gap:12px}main h1{font-size:24px;font-weight:600;line-height:1.25;overflow-\
wrap:anywhere}h1 .version{color:var(--muted);font-weight:300}.breadcrumbs{margin-bottom:-20px}.card,.tiles,.verdict,.vir\
tual-list{border:1px solid var(--line);border-radius:6px}.card{padding:16px;min-width:0}.card h2,.card h3{font-size:14px\
;font-weight:600}.card h2{margin-bottom:12px}h3 .muted{font-weight:400}.scroll{overflow-x:auto}.verdict{overflow-wrap:an\
ywhere;border-left:4px solid var(--success);padding:16px 20px;display:grid;gap:10px}.verdict.error{border-left-color:var\
(--critical)}.verdict.warning{border-left-color:var(--medium)}.verdict.notice{border-left-color:var(--accent)}.verdict h\
1{font-size:20px}.verdict ul{margin:0;padding-left:20px}.properties{display:flex;flex-wrap:wrap;gap:6px 28px;margin:0}.p\
roperties>div{min-width:0}.properties dt{display:inline;color:var(--muted)}.properties dt:after{content:" "}.properties \
dd{display:inline;margin:0;overflow-wrap:anywhere}.card .properties{display:grid;gap:4px}.card .properties>div{display:g\
rid;grid-template-columns:140px 1fr}.tiles,.bars,.unstyled{list-style:none;margin:0;padding:0;display:grid}.tiles{grid-t\
emplate-columns:repeat(auto-fill,minmax(min(140px,33%),1fr));gap:1px;overflow:hidden}.tiles li{padding:12px 16px;display\
:grid;outline:1px solid var(--line)}.tiles b{color:var(--tone);font-size:22px;font-weight:600;line-height:1.3;font-varia\
nt-numeric:tabular-nums}.tiles a,.tiles span{color:var(--muted);font-size:12px}.tiles a{text-decoration:underline;text-d\
ecoration-color:var(--line);text-underline-offset:3px}.tiles .zero b{color:var(--muted);font-weight:400}.charts{display:\
grid;grid-template-columns:1fr 1fr;gap:24px}.charts:empty,.paths:empty{display:none}.full-width{grid-column:1 / -1}.bars\
{gap:6px}.bars li{display:grid;grid-template-columns:minmax(90px,190px) 1fr 92px;align-items:center;gap:12px}.bars .labe\
l{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.bars a,.stacked-bar a{color:var(--text)}.bars svg{width:100\
%;height:8px;border-radius:4px}.bars .count{text-align:right;font-variant-numeric:tabular-nums}.bars small{display:inlin\
e-block;width:36px}.stacked-bar{margin:0}.stacked-bar svg{display:block;width:100%;height:12px;border-radius:6px;margin-\
bottom:12px}.stacked-bar figcaption{display:flex;flex-wrap:wrap;gap:4px 24px}rect{fill:var(--fill, light-dark(#54aeff, #\
388bfd))}rect.track{fill:var(--faint)}.dot{display:inline-block;width:9px;height:9px;border-radius:50%;margin-right:5px;\
background:var(--fill)}.pill,.chip{display:inline-block;padding:0 8px;border-radius:12px;font-size:12px;line-height:20px\
;border:1px solid var(--line);max-width:100%;overflow:hidden;text-overflow:ellipsis;vertical-align:middle}.pill{font-wei\
ght:500;border-color:transparent;color:var(--tone);background:var(--tone-back, var(--faint))}.chips{display:flex;gap:6px\
;flex-wrap:wrap;margin-top:-14px}.chip{margin-right:2px;min-width:0;overflow-wrap:anywhere}.chip.added{border-color:var(\
--success)}.chip.removed{text-decoration:line-through}.chip.failed{border-color:var(--critical)}.direction{color:var(--m\
uted);white-space:nowrap}.direction.down{color:var(--high)}.tag-group{display:grid;grid-template-columns:minmax(0,1fr);g\
ap:6px}.tag-group+.tag-group{margin-top:16px}table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:60\
0;font-size:12px;color:var(--muted)}th,td{padding:6px 12px 6px 0;border-bottom:1px solid var(--faint);vertical-align:top\
}td.number{font-variant-numeric:tabular-nums}td.long{min-width:220px;max-width:420px;overflow-wrap:anywhere}.scroll+p{ma\
rgin-top:12px}.unstyled{gap:4px}.unstyled li{overflow-wrap:anywhere;break-inside:avoid}.unstyled.columns{display:block;c\
olumns:3 260px}.paths{margin:8px 0 0;padding-left:24px;display:grid;gap:4px;overflow-wrap:anywhere}.vulnerability{displa\
y:grid;gap:4px;overflow-wrap:anywhere}.vulnerability+.vulnerability{margin-top:14px;padding-top:14px;border-top:1px soli\
d var(--faint)}button,select,input[type=search],summary{font:inherit;color:inherit}.filters{display:flex;flex-wrap:wrap;\
gap:8px;align-items:center}.filters input[type=search]{flex:1 1 240px;min-width:180px;max-width:520px}.filters input[typ\
e=search],.filters select,.toggle,.menu summary{height:32px;padding:0 10px;border:1px solid var(--line);border-radius:6p\
x;background:var(--back)}.filters select{max-width:140px}.filters select.chosen,.toggle[aria-pressed=true]{background:va\
r(--chosen);border-color:var(--accent)}.toggle[aria-pressed=true] small{color:inherit}.toggle,.link-button,.menu summary\
,.sort{cursor:pointer}.toggle:hover,.menu summary:hover{background:var(--shade)}.toggles{border:0;margin:0;padding:0;dis\
play:flex}.toggles .toggle{position:relative;border-radius:0;margin-left:-1px}.toggles .toggle[aria-pressed=true]{z-inde\
x:1}.toggles .toggle:first-of-type{border-top-left-radius:6px;border-bottom-left-radius:6px;margin-left:0}.toggles .togg\
le:last-of-type{border-top-right-radius:6px;border-bottom-right-radius:6px}.link-button,.sort{border:0;background:none}.\
link-button{color:var(--accent);padding:4px 8px;border-radius:6px}.link-button:hover{background:var(--faint)}.theme{font\
-size:17px;line-height:1;padding:8px;color:var(--muted)}.sort{padding:0;font-weight:600;font-size:12px}.sort:hover{color\
:var(--accent)}.menu{position:relative}.menu summary{line-height:30px;list-style:none}.menu summary:after{content:" \u25BE";c\
olor:var(--muted)}.menu>div{position:absolute;right:0;z-index:4;margin-top:4px;padding:8px 14px;display:grid;gap:4px;bac\
kground:var(--back);border:1px solid var(--line);border-radius:6px;box-shadow:0 8px 24px light-dark(#1f23281f,#010409cc)\
;white-space:nowrap}.menu input{margin-right:8px}.virtual-list{position:relative;overflow:auto;flex:1;min-height:0}.tabl\
e{flex:1;min-height:0;display:flex;flex-direction:column}.rows{min-width:max-content}.table .rows,.table .head{min-width\
:900px}.table .row{display:grid;grid-template-columns:var(--tracks);height:37px;align-items:center;border-bottom:1px sol\
id var(--faint);min-width:100%}.table .rows .row:hover,.branch:hover{background:var(--shade)}.table .row>div{padding:0 1\
2px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.head{position:sticky;top:0;z-index:2;background:var(--sha\
de)}.head .row{border-bottom-color:var(--line)}.branch{display:flex;align-items:center;gap:6px;height:30px;padding-right\
:12px;white-space:nowrap;cursor:default}.branch.current{background:var(--chosen)}.twisty{width:16px;text-align:center;co\
lor:var(--muted)}@media(max-width:760px){header{flex-wrap:wrap;height:auto;padding:8px 16px 0;gap:4px 12px}nav{order:3;w\
idth:100%;margin:0;overflow-x:auto;min-height:40px}.theme{margin-left:auto}main,main.wide{padding:16px}.charts{grid-temp\
late-columns:minmax(0,1fr)}.card .properties>div{grid-template-columns:1fr}.toggles{flex-wrap:wrap}.stacked thead,.stack\
ed td:empty{display:none}.stacked tr{display:grid;padding:8px 0;border-bottom:1px solid var(--faint)}.stacked td{border:\
0;padding:1px 0;min-width:0;overflow-wrap:anywhere}.stacked td[data-title]:before{content:attr(data-title) ": ";color:va\
r(--muted)}.bars li{grid-template-columns:minmax(90px,1fr) 1fr 84px}}@media print{:root,:root[data-theme]{color-scheme:l\
ight}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}header,.head{position:static}nav,.filters,.hint,.link-b\
utton,.skip{display:none}main.wide{height:auto;display:block}.virtual-list{height:auto;overflow:visible;border:0}.table \
.rows,.table .head{min-width:0}.table .row{grid-template-columns:minmax(0,2fr);grid-auto-flow:column;grid-auto-columns:m\
inmax(0,1fr);font-size:11px}.table .row>div{padding:0 6px}.table .row bdi{white-space:normal;overflow-wrap:anywhere}.til\
es,.verdict,.row,tr,li{break-inside:avoid}h2{break-after:avoid}a{color:inherit}}',scriptHash:"sha256-V7g6CMsR96uOmAS6Hx9\
IVimI94DSBefmo016EuZjIU8=",styleHash:"sha256-6tjiJ+wmDzpXpcVFKxAjPgGaWSFKxcxFIjlPMTZevxo="};var clean=__webpack_require__(
11),names=__webpack_require__(5306),report=__webpack_require__(8222),components=__webpack_require__(6669),outcome=__webpack_require__(
3607);const pageFile="mend-report.html",textFields=["keyUuid","name","filename","groupId","artifactId","version","sha1",
"type","coordinates","languages","matchType","url","homePage","newestVersion"];function forTextFields(make){const entries=textFields.
map(field=>[field,make(field)]);return Object.fromEntries(entries)}const elementIds={facts:"facts",contents:"contents",app:"\
app"};function pack(source){if(!(0,components.ZB)(source))return;const{result,tree}=source,listed=new Set(result.reported?.
inventory?.libraries.map(({keyUuid})=>keyUuid)),all=(0,components.ct)(source).map(({library})=>library),rows=[...all.filter(
({keyUuid})=>listed.has(keyUuid)),...all.filter(({keyUuid})=>!listed.has(keyUuid))];return{libraries:packLibraries(rows,
listed.size),tree:tree&&packTree(tree,rows)}}function packLibraries(rows,inventory){return{count:rows.length,inventory,texts:forTextFields(
field=>column(rows.map(row=>row[field]??null))),outdated:rows.map(({outdated})=>outdated===void 0?-1:Number(outdated)),licenses:lists(
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
