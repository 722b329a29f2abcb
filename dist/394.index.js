export const id=394,ids=[394],modules={2394:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{htmlFormat:()=>htmlFormat});const assets={
script:'(()=>{var S,Jt,fs,X,Kn,nn,Zt,Xe,Xt,Jn,Gn,ms,Be=Symbol.for("pv"),tn={},rn=[],ys=/^m(i|n|o|s|text|space)$/,Zn=Arra\
y.isArray,Xn=rn.slice,le=Object.assign;function ae(e){e&&e.parentNode&&e.remove()}function o(e,n,t){var r,i,s,a={},l=arg\
uments.length;for(s in n)s=="key"?r=n[s]:s=="ref"&&typeof e!="function"?i=n[s]:a[s]=n[s];return l>2&&(a.children=l>3?Xn.\
call(arguments,2):t),We(e,a,r,i,null)}function We(e,n,t,r,i){var s={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__\
e:null,__c:null,constructor:Be,__v:i||++Jt,__i:-1,__u:0};return!i&&S.vnode&&S.vnode(s),s}function p(e){return e.children\
}function Ye(e,n){this.props=e,this.context=n,this.__g=0}function Y(e,n){if(n==null)return e.__&&Y(e.__,e.__i+1);for(var\
 t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:Y(e)}functi\
on bs(e){var n,t=e.__v,r=t.__e,i=[],s=[],a=e.__P;a&&((n=le({constructor:Be},t)).__v=t.__v+1,S.vnode&&S.vnode(n),Yn(a,n,t\
,e.__n,a.namespaceURI,32&t.__u?[r]:null,i,r||Y(t),32&t.__u,s),n.__v=t.__v,n.__.__k[n.__i]=n,or(i,n,s),t.__=t.__e=null,n.\
__e!=r&&Yt(n))}function Yt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e\
=n.__e)}),Yt(e)}function Kt(e){(8&e.__g||(e.__g|=8,X.push(e),nn++))&&Kn==S.debounceRendering||((Kn=S.debounceRendering)|\
|queueMicrotask)(er)}function er(){try{for(var e,n=1;X.length;)X.length>n&&X.sort(Zt),e=X.shift(),n=X.length,8&e.__g&&bs\
(e)}finally{(nn=X.length)&&(Kn||queueMicrotask)(er)}}function nr(e,n,t,r,i,s,a,l,u,d,c){var m,g,f,v,L,_,T=r.__k||rn,w=n.\
length;for(u=gs(t,n,T,u,w),m=0;m<w;m++)(f=t.__k[m])!=null&&(g=~f.__i&&T[f.__i]||tn,f.__i=m,_=Yn(e,f,g,i,s,a,l,u,d,c),v=f\
.__e,(g.ref!=f.ref||8&g.__u)&&(g.ref&&et(g.ref,null,f,g),f.ref&&c.push(f.ref,f.__c||v,f)),L=L||v,4&f.__u?(u=tr(f,u,e,!g.\
__v),g.__e&&(g.__e=null)):typeof f.type=="function"&&_!==void 0?u=_:v&&(u=v.nextSibling),f.__u&=-21);return t.__e=L,u}fu\
nction gs(e,n,t,r,i){var s,a,l,u,d,c,m,g,f,v=t.length,L=v,_=0,T=0,w=e.__k=Array(i);for(s=0;s<i;s++)(a=n[s])!=null&&typeo\
f a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=w[s]=We(null,a):Zn(a)?a=w[s]=We(p,{ch\
ildren:a}):a.constructor===Be&&a.__b?a=w[s]=We(a.type,a.props,a.key,a.ref,a.__v):w[s]=a,u=s+_,a.__=e,a.__b=e.__b+1,l=nul\
l,~(d=a.__i=vs(a,t,u,L))&&(L--,(l=t[d])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,d==u-1?_--:d==u+1?_++:d!=u&&(d>u?_--:_++,T=1)):\
(~d||(i>v?_--:i<v&&_++),typeof a.type!="function"&&(a.__u|=4))):w[s]=null;if(T){for(c=[],m=[],s=0;s<i;s++)if((a=w[s])&&1\
6&a.__u){for(_=0,g=c.length;_<g;)c[f=_+g>>1]<a.__i?_=f+1:g=f;c[_]=a.__i,m[s]=_+1}for(_=c.length;s--;)m[s]&&(m[s]==_?_--:\
w[s].__u|=4)}if(L)for(s=0;s<v;s++)!(l=t[s])||2&l.__u||(l.__e==r&&(r=Y(l)),nt(l,l));return r}function tr(e,n,t,r){var i,s\
,a,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,n=tr(i[s],\
n,t,!1));return n}for(n&&!n.parentNode&&(n=Y(e))&&!n.parentNode&&(n=null),a=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;\
for(a!=l&&(!r&&t.moveBefore&&a.parentNode?t.moveBefore(a,n):t.insertBefore(a,n||null)),n=a;(n=n&&n.nextSibling)&&n.nodeT\
ype==8&&!n.data.startsWith("$s"););return n}function vs(e,n,t,r){var i,s=e.key,a=e.type,l=n[t],u=l&&!(2&l.__u);if(l===nu\
ll&&s==null||u&&s==l.key&&a==l.type)return t;if(r>(u?1:0)){for(i=t-1;i>=0;i--)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.ty\
pe)return i;for(i=t+1;i<n.length;i++)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Gt(e,n,t){t\
==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function Ze(e,n,t,r,i){var s,a;if(n=="style")if(typeof t=="string")e.\
style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||Gt(e.style,n);if(t)for(n in t\
)r&&t[n]==r[n]||Gt(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=\
null),(e.__e||(e.__e={}))[n]=t,t&&r||(a=Gn[n]||(Gn[n]=hs(n)),(e.__a||(e.__a={}))[n]=Jn,s=n!=(n=n.replace(Xt,"$1")),(n=n.\
slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,a,s):e.removeEventListener(n,a,s));else{if(i=="http://www.w\
3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="lis\
t"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void\
(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="\
popover"&&t==1?"":t)}}function hs(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[Xe]==null)n[Xe]=Jn++;else if(n[\
Xe]<this.__a[e])return;return t(S.event?S.event(n):n)}}}function Yn(e,n,t,r,i,s,a,l,u,d){var c,m,g,f,v,L,_,T,w,M,F,zn,qt\
,Je,ie,zt,Z,se,z=n.type;if(n.constructor!==Be)return null;128&t.__u&&(u=32&t.__u,c=t.__c.__z)&&(n.__u|=u,m=s=[],c.nodeTy\
pe==8?l=en(c,s):s.push(c),l=s[0]||l),(c=S.__b)&&c(n);e:if(typeof z=="function"){g=a.length;try{if(T=n.props,w=(c=z.proto\
type)&&c.render,M=(c=z.contextType)&&r[c.__c],F=c?M?M.props.value:c.__:r,(f=t.__c)?(n.__c=f,2&f.__g&&(f.__g|=1)):(w?n.__\
c=f=new z(T,F):(n.__c=f=new Ye(T,F),f.constructor=z,f.render=ws),M&&M.sub(f),f.state||(f.state={}),f.__n=r,f.__g|=8,f.__\
h=[],f.__k=[]),w&&(f.__s||(f.__s=f.state),z.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=le({},f.__s)),le(f.__s,z.g\
etDerivedStateFromProps(T,f.__s)))),v=f.props,L=f.state,f.__v=n,t.__c){if(T!==v&&w&&!z.getDerivedStateFromProps&&f.compo\
nentWillReceiveProps&&f.componentWillReceiveProps(T,F),n.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.\
shouldComponentUpdate(T,f.__s,F)===!1){n.__v!=t.__v&&(f.props=T,f.state=f.__s,f.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.s\
ome(function(E){E&&(E.__=n)}),rn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Y(t);break e}f.componentWill\
Update&&f.componentWillUpdate(T,f.__s,F),w&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(v,L,_)})}el\
se w&&!z.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),w&&f.componentDidMount&&f.__h.push(f.com\
ponentDidMount);f.context=F,f.props=T,f.__P=e,f.__g&=-5,zn=S.__r,qt=w?25:0;do f.__g&=-9,zn&&zn(n),c=f.render(f.props,f.s\
tate=f.__s,f.context);while(8&f.__g&&++qt<25);w&&(rn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&\
(r=le({},r,f.getChildContext())),w&&t.__c&&f.getSnapshotBeforeUpdate&&(_=f.getSnapshotBeforeUpdate(v,L)),Je=c&&c.type===\
p&&c.key==null?c.props.children:c,T.__P&&(c=l,i=(e=T.__P).namespaceURI,u=s=null,t.props&&t.props.__P!=e&&(t.__k.some(fun\
ction(E){E&&nt(E,E)}),t.__k=null),l=t.__k?Y(t,0):null),l=nr(e,Zn(Je)?Je:[Je],n,t,r,i,s,a,l,u,d),T.__P&&(n.__e=null,l=c),\
n.__u&=-161,m&&m.some(ae),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(E){if(a.length=g,n.__v=null,u||s)if(E&&E.th\
en){if(n.__u|=128|u,s){for(~(Z=s.indexOf(l||void 0))||(Z=s.length);(se=s[Z-1])&&se.nodeType==8;)Z--;for(;Z<s.length;Z++)\
if(se=s[Z])if(s[Z]=null,ie){if(se==zt)break}else{if(se.nodeType!=8)break;se.data.startsWith("$s")&&(zt=en(ie=se))}}if(!i\
e){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ie=l}(c=en(ie=n.__c.__z||(n.__c.__z=ie)))?(n.__e=ie,l=c):n.__e=\
l,l=l&&l.nextSibling}else s&&s.some(ae);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),E&&E.then||rr(n),S.__e(E,n,t)}}else l=\
n.__e=xs(t.__e,n,t,r,i,s,a,u,d,e);return(c=S.diffed)&&c(n),l}function en(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s\
"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t\
)return e}n&&n.push(e)}}function rr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(rr))}function or(e,n,t){for(var r=0;r\
<t.length;)et(t[r++],t[r++],t[r++]);S.__c&&S.__c(n,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(s){s.call(\
i)})}catch(s){S.__e(s,i.__v)}})}function xs(e,n,t,r,i,s,a,l,u,d){var c,m,g,f,v,L,_,T,w=t.props||tn,M=n.props,F=n.type;if\
(F=="svg"?i="http://www.w3.org/2000/svg":F=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/\
xhtml"),s){for(c=0;c<s.length;c++)if((v=s[c])&&(F?v.localName==F:v.nodeType==3)){e=v,s[c]=null;break}}if(!e){if(T=d.owne\
rDocument||document,!F)return T.createTextNode(M);e=T.createElementNS(i,F,M.is?M:d),l&&(S.__m&&S.__m(n,s),l=!1),s=null}i\
f(F){if(d=F=="template"&&e.content||e,s=F=="textarea"&&M.defaultValue!=null?null:s&&Xn.call(d.childNodes),!l&&s)for(w={}\
,c=0;c<e.attributes.length;c++)w[(v=e.attributes[c]).name]=v.value;for(c in w)v=w[c],c=="dangerouslySetInnerHTML"?g=v:c=\
="children"||c in M||c=="value"&&"defaultValue"in M||c=="checked"&&"defaultChecked"in M||Ze(e,c,null,v,i);for(c in M)v=M\
[c],c=="children"?f=v:c=="dangerouslySetInnerHTML"?m=v:c=="value"?L=v:c=="checked"?_=v:l&&typeof v!="function"||w[c]===v\
||Ze(e,c,v,w[c],i);m?(l||g&&(m.__html==g.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),n.__k=[]):(g&&(e.textCon\
tent=""),(F=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&ys.test(F))&&(i="http://www.w3.org/1999/xhtml"),n\
r(d,Zn(f)?f:[f],n,t,r,i,s,a,s?s[0]:t.__k&&Y(t,0),l,u),s&&s.some(ae)),l&&F!="textarea"||(c="value",F=="progress"&&L==null\
?e.removeAttribute(c):L==null||L===e[c]&&(F!="progress"||L)||Ze(e,c,L,w[c],i),c="checked",_!=null&&_!=e[c]&&Ze(e,c,_,w[c\
],i))}else w===M||l&&e.data==M||(e.data=M);return e}function et(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=\
r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(i){S.__e(i,t)}}function nt(e,n\
,t){var r,i,s,a;if(S.unmount&&S.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||et(r,null,n,e),r=e.__c){if(r.compone\
ntWillUnmount)try{r.componentWillUnmount()}catch(l){S.__e(l,n)}r.__P=r.__n=null}if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&\
nt(r[a],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(i=en(r,s=[]))&&(r==e.__e&&s.some(ae),ae\
(i),ae(r)),t||ae(e.__e),e.__e=e.__c=e.__=null}function ws(e,n,t){return this.constructor(e,t)}function ir(e,n){var t,r,i\
,s;S.__&&S.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=We(p,{children:[e]}),i=[],s=[\
],Yn(n,n.__k,r||tn,tn,n.namespaceURI,r?null:n.firstChild?Xn.call(n.childNodes):null,i,r?r.__e:n.firstChild,t,s),or(i,n._\
_k,s),n.__k.props.children=null}S={__e:function(e,n,t,r){for(var i,s,a;n=n.__;)if((i=n.__c)&&!(1&i.__g)){i.__g|=4;try{if\
((a=(s=i.constructor)&&s.getDerivedStateFromError)&&i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.co\
mponentDidCatch(e,r||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw nn=0,e}},Jt=0,fs=function(e){return e\
!=null&&e.constructor===Be},Ye.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=le({},this.\
state)),typeof e=="function"&&(e=e(le({},t),this.props)),e&&(le(t,e),this.__v&&(n&&this.__k.push(n),Kt(this)))},Ye.proto\
type.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Kt(this))},Ye.prototype.render=p,X=[],nn=0,Zt=fu\
nction(e,n){return e.__v.__b-n.__v.__b},Xe=Symbol(),Xt=/(PointerCapture)$|Capture$/i,Jn=0,Gn={},ms=0;var sr="unknown";va\
r on=String.raw`[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]`,_s=String.raw`[\\u00AD\\u034F\\u0600-\\u0605\\u06\
DD\\u070F\\u0890\\u0891\\u08E2\\u180B-\\u180D\\u180F\\u200C\\u200D\\uFE00-\\uFE0F\\u{110BD}\\u{110CD}\\u{13430}-\\u{1343F}\\u{E0100}-\\u{\
E01EF}]`,Cs=String.raw`\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}`,ks=new RegExp(`(${Cs})|(?!${_s})\
${on}`,"gu"),Ps=new RegExp(on,"u"),Ss=/[!-~]/,Ts=new RegExp(`^(?:\\\\s|${on})*$`,"u"),sc=new RegExp(`(?! )(?:\\\\s|${on})`,"\
gu");function ar(e){return Ps.test(e)?e.replace(ks,(n,t)=>t??Ls(n)):e}function lr(e){return!Ss.test(e)&&Ts.test(e)}funct\
ion Ls(e){return`[U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}]`}var Fs=/(?!\\uFE0F)[\\p{Cc}\\p{Cf\
}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,cr=/[\\t-\\r\\u0085\\u2028\\u2029]+/g,tt=/^[ -~]*$/,Rs=/^ | $| {2}/;functio\
n dr(e){return tt.test(e)&&!Rs.test(e)}function x(e,n=Number.POSITIVE_INFINITY){return dr(e)?sn(e,n):lr(e)?"":sn(an(e).r\
eplace(/\\s+/g," ").trim(),n)}function an(e){return tt.test(e)?e:ar(e.toWellFormed().replace(cr," "))}function pr(e){retu\
rn dr(e)?e:e.replace(cr," ").replace(Fs,"").replace(/\\s+/g," ").trim()}function sn(e,n){if(e.length<=n)return e;let t=e.\
slice(0,2*n+2);if(tt.test(t))return`${t.slice(0,n-1)}\u2026`;let r=Array.from(t);if(r.length<=n)return e;let i=r.slice(0,n-1)\
.join("").length;return`${t.slice(0,$s(t,i))}\u2026`}var ur,Os=/^[ -~\\u00C0-\\u024F\\u0370-\\u0482\\u048A-\\u052F\\u3041-\\u3096\\u30\
A1-\\u30FA\\u4E00-\\u9FFF]{2}$/;function $s(e,n){return Os.test(e.slice(n-1,n+1))||!("Segmenter"in Intl)?n:(ur??=new Intl.S\
egmenter("en",{granularity:"grapheme"}),ur.segment(e).containing(n)?.index??n)}function b(e){return String(e).replace(/\\\
B(?=(\\d{3})+$)/g,",")}function C(e,n,t=`${n}s`){return`${b(e)} ${e===1?n:t}`}function rt(e){if(e===void 0)return;let n=N\
s(e);if(!n||!/^https?:$/.test(n.protocol)||n.username||n.password||n.href.length>2e3)return;let{href:t}=n;if(t.search(fr\
)<0)return t;let{origin:r}=n;return r+t.slice(r.length).replace(fr,Ms)}var Ns="parse"in URL?URL.parse:e=>URL.canParse(e)\
?new URL(e):null,fr=/["\'<>[\\\\\\]^`{|}]/g;function Ms(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function m\
r(e,...n){let t=n.map(r=>typeof r=="number"?b(r):r);return String.raw({raw:e},...t)}var hc=mr``,xc=mr`(blank)`;function \
yr(e){let n=Math.max(0,Math.round(e/1e3));return[[Math.floor(n/3600),"h"],[Math.floor(n/60)%60,"m"],[n%60,"s"]].filter((\
[i])=>i>0).map(i=>i.join("")).join("")||"0s"}function ue(e){return C(e,"library","libraries")}function br(e){return C(e,\
"dependency","dependencies")}function ve(e){return C(e,"vulnerability","vulnerabilities")}function ot(e){return yr(e*1e3\
)}function gr(e,n){return e.replace(".",`-${n}.`)}var vr="The inventory is empty: it has none of the libraries of the ba\
seline, and which vulnerabilities are fixed is not known.";var ee={passed:{icon:"\u2705",words:"passed",fails:!1},failed:{ico\
n:"\u274C",words:"failed",fails:!0,level:"error"},warned:{icon:"\u26A0\uFE0F",words:"warned",fails:!1,level:"warning"},skipped:{icon:"\u23ED\
\uFE0F",words:"skipped",fails:!1,level:"notice"},planned:{icon:"\u{1F4DD}",words:"planned",fails:!1,level:"notice"},"timed-out":{ico\
n:"\u23F1\uFE0F",words:"timed out",fails:!0,level:"error"},cancelled:{icon:"\u{1F6D1}",words:"cancelled",fails:!0,level:"error"},error:{i\
con:"\u{1F4A5}",words:"error",fails:!0,level:"error"}};function it(e,n){let{words:t}=ee[e];return n?.length===0?`${t}, no condi\
tions set`:t}function ln(e){return e===sr?"":e??""}function st(e){return["Mend Project",ln(e)].filter(Boolean).join(": "\
)}function at(e){let t=[...Map.groupBy(e,r=>r)].map(([r,{length:i}])=>r==="error"?C(i,ee.error.words):`${b(i)} ${ee[r].w\
ords}`);return`${C(e.length,"project")}: ${t.join(", ")}`}var un="mend-report.html",js=["keyUuid","name","filename","gro\
upId","artifactId","version","sha1","type","coordinates","languages","matchType","url","homePage","newestVersion"];funct\
ion hr(e){let n=js.map(t=>[t,e(t)]);return Object.fromEntries(n)}function xr({type:e,groupId:n,artifactId:t}){return e==\
="MAVEN_ARTIFACT"?`${n}:${t}`:`${n}`}var cn={facts:"facts",contents:"contents",app:"app"};function dn(e,n,t){let{graph:r\
}=e;if(!r)return[];let i=[],s=wr(e,r.direct,"",{open:n,kept:t}).reverse();for(let a=s.pop();a;a=s.pop()){if(i.push(a),!a\
.open)continue;let l=lt(e,a,{open:n,kept:t});for(let u of l.reverse())s.push(u)}return i}function lt(e,{row:n,id:t},r){r\
eturn wr(e,e.graph?.children(n)??[],t,r)}function wr({graph:e,libraries:n},t,r,{open:i,kept:s}){let a=r===""?[]:r.split(\
"/"),l=(d=[])=>s?d.filter(c=>s.has(c)):d,u=[...l(t)].sort((d,c)=>n.nameOrder(d)-n.nameOrder(c));return u.map((d,c)=>{let\
 m=[...a,d].join("/"),g=a.includes(String(d)),f=l(e?.children(d)).length;return{id:m,row:d,level:a.length+1,position:c+1\
,siblings:u.length,children:f,circular:g,open:f>0&&!g&&i.has(m)}})}function _r(e){let n=e.lastIndexOf("/");return n<0?vo\
id 0:e.slice(0,n)}function Cr(e){return e.slice(0,-1).map((n,t)=>e.slice(0,t+1).join("/"))}function kr(e){let n=new Map;\
return t=>{let r=n.get(t);if(r)return r.value;let i=e(t);return n.size<1e3&&n.set(t,{value:i}),i}}function I(e){let n;re\
turn()=>(n??={value:e()},n.value)}function Pr({direct:e,dependencies:n}){let t=new Set(e),r=n.map(()=>[]);return n.forEa\
ch((i,s)=>{for(let a of i||[])r[a]?.push(s)}),{direct:e,isDirect:i=>t.has(i),children:i=>n[i]||[],parents:i=>r[i]??[]}}f\
unction ne(e,n){return e?e.isDirect(n)?"direct":"transitive":""}function pn(e,n,t){let r=new Map([[n,n]]),i=[],s=[n];for\
(let l of s)for(let u of e.parents(l))r.has(u)||(r.set(u,l),s.push(u),e.isDirect(u)&&i.push(u));return{paths:i.slice(0,t\
).map(l=>Vs(l,n,r)),roots:i.length}}function Vs(e,n,t){let r=[e];for(let i=e;i!==n;)i=t.get(i)??n,r.push(i);return r}var\
 As=new Set(["","requires review","unspecified","unspecified license","unsupported filetype"]);function ut({name:e}){ret\
urn Ws(e)}var Ws=kr(e=>As.has(pr(Is(e)).toLowerCase()));function te(e){return e.some(ut)?e.filter(n=>!ut(n)):e}function \
Sr({licenses:e}){return e.every(ut)}var Bs=/^\\s*suspected(?:\\s+|$)/i;function Is(e){return e.replace(Bs,"")}var he=["cri\
tical","high","medium","low"];var R=[...he,"unrated","none"];function fn(e){return e==="none"?"no known vulnerability":e\
}function A({severity:e}){return e??"unrated"}function mn(e,n){return xe(A(e))-xe(A(n))||(n.score??0)-(e.score??0)}funct\
ion yn(e,n=0){if(e!=="none")return 100*(R.length-R.indexOf(e))+n}function xe(e){return 1<<R.indexOf(e)}function W(e,n){r\
eturn e===n?0:e<n?-1:1}function bn([e,n],[t,r]){return r-n||W(e,t)}function ce(e){let n=new Map;for(let t of e)n.set(t,(\
n.get(t)??0)+1);return[...n].sort(bn).map(([t,r])=>({value:t,count:r}))}function Tr(e,n){let t=e.length>n?e.slice(0,n-1)\
:e,r=e.slice(t.length);return{shown:t,others:r.length,sum:r.reduce((i,{count:s})=>i+s,0)}}function Lr(e){let{count:n,inv\
entory:t,knowsOutdated:r}=e;return{severities:Ds(e),licenses:ce(Es(e)),types:ce(ct(e)),outdated:r?gn(n,i=>e.outdated(i)=\
==!0):void 0,weak:gn(t,e.weak),duplicates:gn(t,e.duplicate)}}function Ds({inventory:e,hasSeverity:n}){let t=R.map(r=>[r,\
gn(e,i=>n(r,i))]);return new Map(t.filter(([,r])=>r>0))}function gn(e,n){let t=0;for(let r=0;r<e;r++)n(r)&&t++;return t}\
function*Es({inventory:e,licenses:n}){for(let t=0;t<e;t++){let r=te(n(t)).map(({name:i})=>i);r.length===0?yield"":yield*\
new Set(r)}}function*ct({count:e,text:n}){for(let t=0;t<e;t++)yield n("type",t)??""}function Fr(e,{groupId:n,artifactId:\
t},r){let[,i]=/^Upgrade to version (.+)$/i.exec(e)??[];if(i===void 0)return e;if(!/[: ]/.test(i))return i;let a=[`${n}:$\
{t}`,`${n}/${t}`,r()].flatMap(l=>[`${l}:`,`${l} - `]).find(l=>i.startsWith(l));return i.slice(a?.length??0)}var Hs=/^\\s*\
file[\\s_-]?name(?:[\\s_-]+match)?\\s*$/i;function Rr({matchType:e}){return e!==void 0&&Hs.test(e)}function Or(e){let{versi\
on:n,texts:t=[],fixes:r,of:i}=e,s=n??t.join(" | ");return r<i&&r>0?`${s} (${Us(e)})`:s}function Us({fixes:e,of:n}){retur\
n`fixes ${b(e)} of ${b(n)}`}function we(e){let{count:n,value:t,position:r,descending:i}=e,s=Float64Array.from({length:n}\
,(d,c)=>{let m=t(c);return m===void 0?Number.NaN:Math.round(m*1e3)}),a=s.reduce((d,c)=>c>d?c:d,0),l=new Int32Array(n),u=\
s.map((d,c)=>{let m=r(c);return l[m]=c,(Number.isNaN(d)?a+1:i?a-d:d)*n+m});return Int32Array.from(u.sort(),d=>l[d%n]??0)\
}function vn(e,n){let t=new Set(e.filter(i=>i!==void 0)),r=new Map([...t].sort(n).map((i,s)=>[i,s]));return i=>{let s=e[\
i];return s===void 0?void 0:r.get(s)}}function hn(e){let n=Int32Array.from(e,(r,i)=>i).sort((r,i)=>W(e[r]??"",e[i]??"")|\
|r-i),t=new Int32Array(e.length);return n.forEach((r,i)=>{t[r]=i}),{sorted:n,positions:t}}function Mr({count:e,texts:n,n\
ames:t}){let r=hr(u=>$r(n[u])),i=(u,d)=>r[u](d),s=$r(t),a=Array.from({length:e},(u,d)=>pt(s(d)??xr(dt(i,d)))),l=I(()=>hn\
(a.map(u=>u.toLowerCase())));return{text:i,name:u=>a[u]??"",nameOrder:u=>l().positions[u]??0,byName:()=>l().sorted}}func\
tion $r(e){if("plain"in e)return r=>e.plain[r]??void 0;let{words:n,at:t}=e;return r=>n[t[r]??-1]??void 0}function dt(e,n\
){return{type:e("type",n),groupId:e("groupId",n),artifactId:e("artifactId",n)}}var Nr=200;function pt(e){return e.length\
<=Nr&&/^[!-~]*$/.test(e)?e:x(e,Nr)}function jr(e){let n=Qs(e),t=qs(e),r=i=>zs(n[i]??0);return{severity:i=>R[r(i)]??"none\
",severityRank:r,score:i=>{let s=t[i]??-1;return s<0?void 0:s},hasSeverity:(i,s)=>((n[s]??0)&xe(i))!==0}}function Qs(e){\
let{count:n,inventory:t,vulnerabilities:r}=e,i=r.values.map(a=>xe(A(a))),s=xe("none");return Uint8Array.from({length:n},\
(a,l)=>(r.of[l]||[]).reduce((c,m)=>c|(i[m]??0),0)||(l<t?s:0))}function qs(e){let{count:n,vulnerabilities:t}=e,r=t.values\
.map(({score:i})=>i??-1);return Float64Array.from({length:n},(i,s)=>(t.of[s]||[]).reduce((l,u)=>Math.max(l,r[u]??-1),-1)\
)}function zs(e){return e===0?R.length-1:31-Math.clz32(e&-e)}function Vr(e){let{count:n,inventory:t,licenses:r,vulnerabi\
lities:i,outdated:s}=e,a=Mr(e),l=I(()=>new Set(e.duplicates));return{count:n,inventory:t,...a,...jr(e),...Ks(e,a),licens\
es:u=>ft(r.values,r.of[u]),vulnerabilityCount:new Set(i.values.map(({id:u})=>u)).size,findings:u=>(i.of[u]||[]).length,v\
ulnerabilities:u=>ft(i.values,i.of[u]),outdated:u=>[void 0,!1,!0][(s[u]??-1)+1],knowsOutdated:s.some(u=>u>=0),weak:u=>Rr\
({matchType:a.text("matchType",u)}),duplicate:u=>l().has(u)}}function Ks({fixes:e},{text:n,name:t}){return{fix:r=>ft(e.v\
alues,e.of[r]).map(Or).join(),fixOf:(r,{fix:i})=>i?.trim()?Fr(i.trim(),dt(n,r),()=>t(r)):""}}function ft(e,n=0){return n\
===0?[]:n.map(t=>e[t]).filter(t=>t!==void 0)}function Ir(e,n){return e===n?0:Js(e,n).sign||W(e,n)}var Ar={"~":0,dev:1,ni\
ghtly:1,canary:1,alpha:2,a:2,beta:3,b:3,milestone:4,m:4,pre:5,preview:5,c:5,cr:5,rc:5,snapshot:6,final:7,ga:7,release:7,\
post:8,sp:8,sr:8,patch:8,hotfix:8},Gs=7,Dr=8,Er=9,bt=10,mt={rank:Gs,text:""};function Js(e,n){let[t,r]=[Wr(e),Wr(n)],i=B\
r(e)||Br(n),s=Math.max(t.length,r.length);for(let a=0;a<s;a++){let[l,u]=[t[a]??mt,r[a]??mt],d=Xs(l,u);if(d!==0)return{si\
gn:d,certain:!i&&Zs(l,u)}}return{sign:0,certain:!0}}function Zs(e,n){let t=i=>i.rank!==Er,r=e.rank+n.rank===Dr+bt&&e.ran\
k!==n.rank;return t(e)&&t(n)&&!r}function Xs(e,n){return e.rank!==n.rank?e.rank-n.rank:e.rank===bt&&e.text.length!==n.te\
xt.length?e.text.length-n.text.length:W(e.text,n.text)}function Wr(e){let t=(/^\\d+:/.test(e)?e:`0:${e}`).toLowerCase().m\
atch(/\\d+|[a-z]+|~/g)??[];return t.filter((r,i)=>r!=="v"||!yt(t[i+1])).map((r,i,s)=>yt(r)?Ys(r):ea(r,s[i+1]))}function Y\
s(e){let n=e.replace(/^0+/,"");return n===""?mt:{rank:bt,text:n}}function ea(e,n){if(e.length===1&&e!=="~"&&!yt(n))retur\
n{rank:Dr,text:e};let t=Object.hasOwn(Ar,e)?Ar[e]:void 0;return t===void 0?{rank:Er,text:e}:{rank:t,text:""}}function yt\
(e){return e!==void 0&&/^\\d/.test(e)}function Br(e){return/^(?=.*[a-f])(?=.*\\d)[0-9a-f]{7,64}$/i.test(e)}function Hr(e){\
let n=new Map,t=(i,s)=>{let a=`${i} ${s}`,l=n.get(a)??sa(e,i,s);return n.set(a,l),l},r=I(()=>na(e));return i=>{let s=gt(\
i.text),a=s.length>0?r():[],l=ra(e,i),u=[];for(let d of t(i.sort,i.descending)){let c=a[d]??"";s.every(m=>c.includes(m))\
&&l.every(m=>m(d))&&u.push(d)}return u}}function gt(e){return e.toLowerCase().split(/\\s+/).filter(Boolean)}function na({\
libraries:e}){return Array.from({length:e.count},(n,t)=>{let r=e.name(t);for(let i of ta)r+=`\n${e.text(i,t)??""}`;for(le\
t{name:i}of e.licenses(t))r+=`\n${i}`;for(let{id:i}of e.vulnerabilities(t))r+=`\n${i}`;return r.toLowerCase()})}var ta=["n\
ame","coordinates","filename","version","sha1"];function ra(e,n){let{libraries:t,graph:r}=e,{severity:i,license:s,type:a\
,relation:l,waived:u}=n,{outdated:d,weak:c,duplicates:m}=n;return[i.length>0&&(f=>i.some(v=>t.hasSeverity(v,f))),s!==voi\
d 0&&(f=>f<t.inventory&&ia(t.licenses(f),s)),a!==void 0&&(f=>(t.text("type",f)??"")===a),d&&(f=>t.outdated(f)===!0),c&&(\
f=>t.weak(f)),m&&(f=>t.duplicate(f)),l!==void 0&&(f=>r?.isDirect(f)===(l==="direct")),u!==void 0&&oa(e,u)].filter(f=>f!=\
=!1)}function oa({libraries:e,waivers:n},t){return t==="yes"?r=>n?.acts(r)??!1:r=>e.vulnerabilities(r).some(({id:i})=>!n\
?.waiverOf(r,i))}function ia(e,n){return n===""?Sr({licenses:e}):e.some(({name:t})=>t===n)}function sa(e,n,t){let{count:\
r,nameOrder:i}=e.libraries,s=aa(e,n);return we({count:r,value:s,position:i,descending:t})}function aa({libraries:e,graph\
:n},t){let{score:r}=e;switch(t){case"name":return e.nameOrder;case"severity":return i=>yn(e.severity(i),r(i));case"score\
":return r;case"vulnerabilities":return i=>e.findings(i)||void 0;case"relation":return i=>n&&+!n.isDirect(i);default:{le\
t i=Array.from({length:e.count},(a,l)=>la(e,t,l));return vn(i,t==="version"||t==="newest"||t==="fix"?Ir:W)}}}function la\
(e,n,t){switch(n){case"license":return te(e.licenses(t))[0]?.name;case"newest":return e.outdated(t)?e.text("newestVersio\
n",t):void 0;case"fix":return e.fix(t)||void 0;case"match":return e.text("matchType",t);default:return e.text(n,t)}}func\
tion Ur({waivers:e,findings:n}){let t=e.map(()=>0),r=new Map,i=new Map;for(let[s,a,l]of n){let u=e[l];if(!u)continue;t[l\
]=(t[l]??0)+1;let d=u.license===void 0?r:i,c=d.get(s)??new Map;d.set(s,c.set(a,u))}return{all:e.map((s,a)=>({...s,findin\
gs:t[a]??0})),waiverOf:(s,a)=>r.get(s)?.get(a),licenseWaiverOf:(s,a)=>i.get(s)?.get(a),acts:s=>r.has(s)||i.has(s)}}var V\
={fixable:1,direct:2,waived:4,fresh:8};function Qr({delta:e}){if(!e?.newVulnerabilities)return;let n=new Set(e.newVulner\
abilities.map(t=>`${pt(t.package)}\n${t.id}`));return(t,r)=>n.has(`${t}\n${r}`)}function qr(e){let n=ua(e),{vulnerabilitie\
s:t,count:r}=n,i=we({count:r,value:a=>n.numbers[a],position:a=>a,descending:!1}),s=new Int32Array(t.length+1);for(let[a,\
l]of i.entries())s[(n.numbers[l]??0)+1]=a+1;return{count:r,vulnerabilities:t,starts:s,rows:i.map(a=>n.rows[a]??0),traits\
:Uint8Array.from(i,a=>n.traits[a]??0)}}function ua(e){let{libraries:n}=e,t=n.byName(),r=t.reduce((u,d)=>u+n.findings(d),\
0),i=[],s=new Map,a={count:r,vulnerabilities:i,rows:new Int32Array(r),numbers:new Int32Array(r),traits:new Uint8Array(r)\
},l=0;for(let u of t)if(n.findings(u)!==0)for(let d of n.vulnerabilities(u))a.rows[l]=u,a.numbers[l]=ca(d,s,i),a.traits[\
l]=da(e,u,d),l++;return a}function ca(e,n,t){let r=n.get(e.id);if(r===void 0)return n.set(e.id,t.length),t.push(e)-1;let\
 i=t[r];return i&&i!==e&&mn(e,i)<0&&(t[r]=e),r}function da({libraries:e,graph:n,waivers:t,news:r},i,{id:s,fix:a}){let l=\
a?.trim()?V.fixable:0;return n?.isDirect(i)&&(l|=V.direct),t?.waiverOf(i,s)&&(l|=V.waived),r?.(e.name(i),s)&&(l|=V.fresh\
),l}function _e({starts:e},n){let t=e[n]??0,r=e[n+1]??t;return Array.from({length:r-t},(i,s)=>t+s)}function zr(e){let n=\
qr(e),{vulnerabilities:t}=n,r=va(n),i=I(()=>ya(e,n)),s=I(()=>new Map(t.map(({id:l},u)=>[l.toWellFormed(),u]))),a=ce(t.ma\
p(A));return{findings:n,levels:new Map(a.map(({value:l,count:u})=>[l,u])),find(l){let u=gt(l.text),d=u.length>0?ga(i(),u\
):void 0,c=fa(n,l,d);return{numbers:pa(c,r(l,c.of)),findings:c.all,matching:m=>_e(n,m).filter(g=>c.matches[g]===1)}},num\
berOf:l=>s().get(l)}}function pa({of:e},n){let t=[];for(let r of n)e[r]&&t.push(r);return t}function fa(e,n,t){let{vulne\
rabilities:r,starts:i,rows:s,count:a}=e,l=ma(n),u={matches:new Uint8Array(a),of:new Int32Array(r.length),all:0};for(let[\
d,c]of r.entries()){let{severity:m}=n;if(m.length>0&&!m.includes(A(c)))continue;let g=i[d+1]??0;for(let f=i[d]??0;f<g;f+\
+)l(e.traits[f]??0)&&(t&&!t(d,s[f]??0)||(u.matches[f]=1,u.of[d]=(u.of[d]??0)+1,u.all++))}return u}function ma({fixable:e\
,direct:n,fresh:t,waived:r}){let i=(e?V.fixable:0)|(n?V.direct:0)|(t?V.fresh:0)|(r==="yes"?V.waived:0),s=r==="no"?V.waiv\
ed:0;return a=>(a&i)===i&&!(a&s)}function ya({libraries:e},n){let t=Array(e.count).fill(void 0);for(let r of n.rows){if(\
t[r]!==void 0)continue;let i=e.text("version",r)??"",s=`${e.name(r)}\n${i}`;t[r]=s.toLowerCase()}return{ids:n.vulnerabili\
ties.map(({id:r})=>r.toLowerCase()),libraries:t}}var ba=30;function ga(e,n){let t=n.slice(0,ba),r=l=>t.reduce((u,d,c)=>l\
.includes(d)?u|1<<c:u,0),i=2**t.length-1,s=Int32Array.from(e.ids,r),a=Int32Array.from(e.libraries,l=>l===void 0?0:r(l));\
return(l,u)=>((s[l]??0)|(a[u]??0))===i}function va(e){let n=new Map;return({sort:t,descending:r},i)=>{let s=`${t} ${r}`,\
a=n.get(s)??we({count:e.vulnerabilities.length,value:xa(e,i,t),position:l=>l,descending:r});return t!=="libraries"&&n.se\
t(s,a),a}}function ha({vulnerabilities:e}){return hn(e.map(({id:n})=>n.replace(/\\d+/g,t=>t.padStart(8,"0"))))}function x\
a(e,n,t){let{vulnerabilities:r}=e,i=s=>r[s]??{id:""};switch(t){case"id":{let{positions:s}=ha(e);return a=>s[a]}case"libr\
aries":return s=>n[s];case"score":return s=>i(s).score;case"severity":return s=>yn(A(i(s)),i(s).score);case"published":r\
eturn vn(r.map(({published:s})=>s),W)}}function Kr({libraries:e,tree:n,waived:t},r={}){let i=Vr(e),s=n&&Pr(n),a=t&&Ur(t)\
,l=Qr(r),u=c=>(i.text("keyUuid",c)??"").toWellFormed(),d=I(()=>new Map(Array.from({length:i.count},(c,m)=>[u(m),m])));re\
turn{libraries:i,graph:s,waivers:a,key:u,search:Hr({libraries:i,graph:s,waivers:a}),knowsNews:l!==void 0,hasNews:!!r.del\
ta?.newVulnerabilities?.length,vulnerabilities:I(()=>zr({libraries:i,graph:s,waivers:a,news:l})),filterOptions:I(()=>Lr(\
i)),find:c=>d().get(c)}}var Gr=new Set(["severity","score","vulnerabilities","libraries","published"]);function de(e){re\
turn{sort:e,descending:Gr.has(e)}}function Jr(e,n){return n.sort!==e?de(e):{sort:e,descending:!n.descending}}function xn\
(e,n,t){let r=n.find(s=>s===e.get("sort"))??t,i=e.get("order");return i!=="asc"&&i!=="desc"?de(r):{sort:r,descending:i==\
="desc"}}function wn(e,{sort:n,descending:t},r){n!==r&&e.set("sort",n),t!==Gr.has(n)&&e.set("order",t?"desc":"asc")}var \
Ce=["version","severity","score","vulnerabilities","fix","license","type","relation","newest","languages","match"],vt=Ce\
.filter(e=>e!=="languages"&&e!=="match"),K={text:"",severity:[],license:void 0,type:void 0,relation:void 0,waived:void 0\
,outdated:!1,weak:!1,duplicates:!1,sort:"severity",descending:!0,columns:vt};function Zr(e){let n=new URLSearchParams(e)\
,t=a=>n.get(a)?.split(",")??[],r=n.get("relation"),i=n.get("waived"),s=Ce.filter(a=>t("columns").includes(a));return{tex\
t:n.get("q")??"",severity:R.filter(a=>t("severity").includes(a)),license:n.get("license")??void 0,type:n.get("type")??vo\
id 0,relation:r==="direct"||r==="transitive"?r:void 0,waived:i==="yes"||i==="no"?i:void 0,outdated:n.get("outdated")==="\
1",weak:n.get("weak")==="1",duplicates:n.get("duplicates")==="1",...xn(n,["name",...Ce],K.sort),columns:n.has("columns")\
?s:vt}}function ke(e){let{sort:n=K.sort}=e,{descending:t}=de(n),r={...K,descending:t,...e},i=new URLSearchParams;r.text&\
&i.set("q",r.text.toWellFormed()),r.severity.length>0&&i.set("severity",r.severity.join(","));for(let s of["license","ty\
pe","relation","waived"]){let a=r[s];a!==void 0&&i.set(s,a.toWellFormed())}for(let s of["outdated","weak","duplicates"])\
r[s]&&i.set(s,"1");return wn(i,r,K.sort),r.columns.join()!==vt.join()&&i.set("columns",r.columns.join(",")),i.toString()\
.replaceAll("%2C",",")}function ht({sort:e,descending:n,columns:t}){return{...K,sort:e,descending:n,columns:t}}function \
_n(e){return ke(e)!==ke(ht(e))}function pe(e,n){return n===void 0?[...e]:e.toSorted((t,r)=>wa(t[n],r[n]))}function wa(e,\
n){return typeof e=="number"&&typeof n=="number"?n-e:e&&n?W(String(e),String(n)):Number(Xr(e))-Number(Xr(n))}function Xr\
(e){return e===void 0||e===""}var xt={all:"All projects",vulnerable:"Vulnerable",critical:"With a critical vulnerability\
",stale:"Not updated for 90 days",empty:"Without libraries",unread:"Not read"},_a={all:()=>!0,vulnerable:({vulnerable:e=\
0})=>e>0,critical:({critical:e=0})=>e>0,stale:({stale:e})=>e,empty:({libraries:e})=>e===0,unread:({problem:e})=>e!==""};\
function eo(e){let{projects:n,libraries:t,left:r}=e,i=n.map(Pa),s=Ca(e),a=({places:u})=>new Set(u.flatMap(d=>ka(t[d]))),\
l=new Map;return{rows:i,left:r,projectsOf:a,find(u){let d=u.trim().toLowerCase().split(/\\s+/);return s.filter(({folded:c\
})=>d.every(m=>c.includes(m))).map(c=>{let m=l.get(c.key);if(m)return m;let{label:g,kind:f,places:v}=c,[L,..._]=v,T=L!==\
void 0&&_.length===0?t[L]?.[2].length??0:a(c).size,w={label:g,kind:f,places:v,count:T};return l.set(c.key,w),w}).sort((c\
,m)=>m.count-c.count||W(c.label,m.label))}}}function Ca({libraries:e,vulnerabilities:n}){let t=new Map,r=new Map;for(let\
[s,[a,l,,u]]of e.entries()){Yr(r,[a,l].filter(Boolean).join(" "),s);for(let d of u)Yr(t,d,s)}let i=(s,a,l)=>({kind:s,lab\
el:a,places:l,key:`${s} ${a}`,folded:a.toLowerCase()});return[...n.map(([s])=>i("vulnerability",s,t.get(s)??[])),...[...\
r].map(([s,a])=>i("library",s,a))]}function Yr(e,n,t){let r=e.get(n);r?r.push(t):e.set(n,[t])}function ka(e){let n=0;ret\
urn(e?.[2]??[]).map(t=>(n+=t,n))}function Pa(e){let[n,t,r,...i]=e,[s,a,l,u,d,c,m,g]=i;return{product:n,name:t,problem:r,\
updated:m,stale:g===1,libraries:Pe(s),vulnerable:Pe(a),critical:Pe(l),high:Pe(u),medium:Pe(d),low:Pe(c)}}function Pe(e){\
return e<0?void 0:e}function no({rows:e},{text:n,filter:t,order:r,having:i}){let s=n.trim().toLowerCase(),a=e.filter((d,\
c)=>(i?.has(c)??!0)&&_a[t](d)&&`${d.product} ${d.name}`.toLowerCase().includes(s));return pe(r!==void 0&&!(r==="name"||r\
==="updated")?a.sort(Sa):a,r)}function Sa(e,n){for(let t of he){let r=(n[t]??-1)-(e[t]??-1);if(r!==0)return r}return 0}f\
unction to(e){let n=new URLSearchParams(e);return{text:n.get("q")??"",vulnerable:n.get("vulnerable")==="1"}}function ro(\
{text:e,vulnerable:n}){let t=new URLSearchParams;return e&&t.set("q",e.toWellFormed()),n&&t.set("vulnerable","1"),t.toSt\
ring()}function Ie({graph:e,libraries:n,search:t},{text:r,vulnerable:i}){if(!e||!r.trim()&&!i)return;let s=i?R.filter(d=\
>d!=="none"):[],a=t({...K,text:r,severity:s}),l=new Uint8Array(n.count),u=[...a];for(let d of u)l[d]=1;for(let d of u)fo\
r(let c of e.parents(d))l[c]||(l[c]=1,u.push(c));return{found:a.length,has:d=>l[d]===1}}var Ta=2e3;function Se(e,n,t=Ta)\
{let r=new Set,i=dn(e,r,n);for(let s of i){let{id:a,children:l,circular:u}=s;if(!(l===0||u)){if(i.length+l>t)return{open\
:r,complete:!1};r.add(a);for(let d of lt(e,s,{open:r,kept:n}))i.push(d)}}return{open:r,complete:!0}}var La=1e4;function \
oo(e,n=La){let t=new Map,r=new Int32Array(e.libraries.count);return i=>{let s=t.get(i)??Fa(e,i,{seen:r,mark:t.size+1,max\
:n});return t.set(i,s),s}}function Fa({graph:e,libraries:n},t,{seen:r,mark:i,max:s}){r[t]=i;let a=[t],l=0;for(let u of a\
){if(a.length>s)return{count:l,atLeast:!0};for(let d of e?.children(u)??[])r[d]!==i&&(r[d]=i,l+=n.findings(d),a.push(d))\
}return{count:l,atLeast:!1}}var Ra=["id","severity","score","libraries","published"],fe={text:"",severity:[],fixable:!1,\
direct:!1,fresh:!1,waived:void 0,...de("severity")},Cn={fixable:"fixable",direct:"direct",fresh:"new"};function io(e){le\
t n=new URLSearchParams(e),t=n.get("severity")?.split(",")??[],r=n.get("waived");return{text:n.get("q")??"",severity:R.f\
ilter(i=>t.includes(i)),fixable:n.get(Cn.fixable)==="1",direct:n.get(Cn.direct)==="1",fresh:n.get(Cn.fresh)==="1",waived\
:r==="yes"||r==="no"?r:void 0,...xn(n,Ra,fe.sort)}}function Te(e){let n={...fe,...de(e.sort??fe.sort),...e},t=new URLSea\
rchParams;n.text&&t.set("q",n.text.toWellFormed()),n.severity.length>0&&t.set("severity",n.severity.join(","));for(let r\
 of["fixable","direct","fresh"])n[r]&&t.set(Cn[r],"1");return n.waived&&t.set("waived",n.waived),wn(t,n,fe.sort),t.toStr\
ing().replaceAll("%2C",",")}function wt(e){let{sort:n,descending:t}=e;return{...fe,sort:n,descending:t}}function De(e){r\
eturn Te(e)!==Te(wt(e))}function Ee(e){let[,n="",t=""]=/^#?\\/?([a-z]*)([\\s\\S]*)$/.exec(e)??[],r=Oa(t.slice(1));switch(n)\
{case"libraries":return{page:n,query:Zr(t.slice(1))};case"vulnerabilities":return{page:n,query:io(t.slice(1))};case"libr\
ary":case"vulnerability":return{page:n,key:r};case"tree":{let i=t.startsWith("?"),s=to(i?t.slice(1):"");return{page:n,ke\
y:i?void 0:r||void 0,query:s}}case"compare":return{page:n};default:return{page:"overview"}}}var so="#/",kn="#/compare";f\
unction Le(e){let n=e&&ro(e);return n?`#/tree?${n}`:"#/tree"}function k(e={}){let n=ke(e);return n?`#/libraries?${n}`:"#\
/libraries"}function Q(e){return`#/library/${encodeURIComponent(e)}`}function D(e={}){let n=Te(e);return n?`#/vulnerabil\
ities?${n}`:"#/vulnerabilities"}function He(e){return`#/vulnerability/${encodeURIComponent(e.toWellFormed())}`}function \
ao(e){return`#/tree/${encodeURIComponent(e)}`}function Oa(e){try{return decodeURIComponent(e)}catch{return e}}function m\
e(e){let[,n,t]=/^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)/.exec(e)??[];return n&&t?`${n} ${t} UTC`:e}function Pn({delta:e,figures:n\
}){if(!e)return[];let t=n?.libraries===0?[]:e.fixedVulnerabilities;return[ye("New vulnerabilities",e.newVulnerabilities,\
lo),ye("Fixed vulnerabilities",t,lo),ye("Added libraries",e.added,Fe),ye("Removed libraries",e.removed,Fe),ye("Changed v\
ersions",e.changed,$a),ye("New licenses",e.newLicenses,r=>({...Fe(r),what:Ue(r.name)})),ye("Changed licenses",e.licenseC\
hanges,r=>({...Fe(r),change:uo(r.from.join(", "),r.to.join(", "),"none")}))]}function ye(e,n=[],t){return{title:e,lines:\
n.map(t)}}function Fe({package:e,keyUuid:n,version:t}){return{name:x(e,300),key:n.toWellFormed(),version:Ue(t)}}function\
 $a({from:e,to:n,direction:t,...r}){return{...Fe(r),change:uo(e,n,"unknown"),direction:t==="up"||t==="down"?t:void 0}}fu\
nction lo(e){let{id:n,url:t,severity:r}=e;return{...Fe(e),what:Ue(n),url:t,severity:r}}function uo(e="",n="",t){return{f\
rom:Ue(e)??t,to:Ue(n)??t}}function Ue(e=""){return x(e,300)||void 0}function y({of:e,max:n=300,blank:t="(blank)",breaks:\
r}){let i=x(e,n)||t,s=r?i.split(/(?<=[:/.-])/):[i];return o("bdi",null,s.flatMap((a,l)=>[l>0&&o("wbr",{key:l}),a]))}func\
tion H({to:e,children:n}){let t=rt(e);return t===void 0?o(p,null,n):o("a",{href:t,target:"_blank",rel:"noopener noreferr\
er"},n)}function G({level:e}){return o("span",{class:`pill ${e}`},e)}function Re({contents:{libraries:e},row:n}){let t=e\
.severity(n);return t==="none"?null:o(G,{level:t})}function re({contents:e,row:n}){let{libraries:t}=e,r=t.text("version"\
,n);return o(p,null,o("a",{href:Q(e.key(n))},o("bdi",null,t.name(n)||"(blank)")),r&&o("span",{class:"muted"}," ",o(y,{of\
:r,max:60})))}function h({title:e,note:n,class:t="",children:r}){return o("section",{class:`card ${t}`},o("h2",null,e," \
",n!==void 0&&o("span",{class:"note"},n)),r)}function Oe({title:e,children:n}){return o("main",{id:"main",class:"wide"},\
o("h1",{class:"visually-hidden",tabIndex:-1},e),n)}function Sn({what:e,where:n,wanted:t,all:r}){return o("main",{id:"mai\
n"},o("h1",{tabIndex:-1},"No such ",e),o("p",null,n," ",o("code",null,o(y,{of:t,max:100})),". See ",r,"."))}function B({\
hidden:e}){return e>0?o("p",{class:"muted"},"and ",b(e)," more"):null}function $e({of:e}){return o("dl",{class:"properti\
es"},e.filter(([,n])=>n!==void 0&&n!=="").map(([n,t])=>o("div",{key:n},o("dt",null,n),o("dd",null,t))))}function Tn({by:\
e}){return e?o("span",{class:"chip",title:x(e.reason,500)},"waived"):null}function be({by:e}){if(!e)return null;let{reas\
on:n,until:t,state:r,justification:i}=e,s=[r,i].filter(Boolean).map(a=>a?.replaceAll("_"," ")).join(", ");return o("p",n\
ull,o("b",null,"Waived until ",x(t,20),":")," ",o(y,{of:n,max:1e3})," ",o("span",{class:"muted"},"\xB7 ",s&&`${s} \xB7 `,o(_t,\
{of:e})))}function _t({of:e}){return o(p,null,o(y,{of:`${x(e.file,200)}:${e.line}`}),e.workspace&&" (workspace)")}functi\
on J(e){let n=x(e.replaceAll("_"," ").toLowerCase(),100);return ge(n.replace(/^sha(?=\\d)/,"SHA-"))}function Ln(e){return\
 ge(e.replace(/[A-Z]/g,n=>` ${n.toLowerCase()}`))}function ge(e){return e.charAt(0).toUpperCase()+e.slice(1)}function Ct\
(e){return e>0&&e<.01?"<1%":`${Math.round(e*100)}%`}var co=[{title:"Libraries",of:e=>e.libraries,href:k()},{title:"Vulne\
rable libraries",of:e=>e.vulnerableLibraries,href:k({severity:R.filter(e=>e!=="none")}),warns:!0}],kt=he.map(e=>({title:\
`${ge(e)} findings`,of:({bySeverity:n})=>n?.[e],href:D({severity:[e]}),level:e})),po=[{title:"No license",of:e=>e.noLice\
nse,href:k({license:""}),warns:!0},{title:"Outdated",of:e=>e.outdated,href:k({outdated:!0,sort:"newest"})}],fo=[...co,..\
.kt.slice(0,2),...po],mo=[...kt.slice(2),{title:"Direct",of:e=>e.direct,href:k({relation:"direct"})},{title:"Transitive"\
,of:e=>e.transitive,href:k({relation:"transitive"})},{title:"Depth",of:e=>e.maxDepth,href:Le()},{title:"Licenses",of:e=>\
e.licenses,href:k({sort:"license"})},{title:"Packages in several versions",of:e=>e.duplicateVersions,href:k({duplicates:\
!0,sort:"name"})},{title:"Weak matches",of:e=>e.weakMatches,href:k({weak:!0,sort:"name"})}];function yo({figures:e,licen\
ses:n}){if(!e)return;let{direct:t=0,transitive:r=0}=e;return{...e,libraries:e.libraries??t+r,licenses:n&&Object.keys(n).\
length}}function bo({figures:e,baseline:n}){let{figures:t}=n??{};return!e||!t?[]:[...co,...kt,...po].flatMap(r=>{let[i,s\
]=[r.of(t),r.of(e)];return i===void 0||s===void 0?[]:[{figure:r,before:i,after:s}]})}function go({before:e,after:n}){let\
 t=n-e;return(t>0?"+":t<0?"\u2212":"\xB1")+b(Math.abs(t))}function Fn(e,n){return e.filter(({known:t})=>t?.(n)??!0)}function Rn(\
e,n){return e.filter(({cell:t})=>n.some(r=>t(r)))}function j(e){let{label:n,columns:t,rows:r,stacked:i=!0}=e;return o("s\
ection",{class:"scroll","aria-label":n,tabIndex:0},o("table",{class:i?"stacked":void 0},o("thead",null,o("tr",null,t.map\
(s=>o(Ma,{key:s.title,...s})))),o("tbody",null,r.map((s,a)=>o("tr",{key:a},t.map(l=>Na(l,s)))))))}function Na({title:e,l\
abeled:n,class:t,cell:r},i){return o("td",{key:e,class:t,"data-title":n?e:void 0},r(i))}function Ma(e){let{class:n,sorti\
ng:t}=e,r=t&&(t.active?t.order:"none");return o("th",{scope:"col",class:n,"aria-sort":r},o(ja,{...e}))}function ja({titl\
e:e,hidden:n,sorting:t}){if(n)return o("span",{class:"visually-hidden"},e);if(!t)return e;let{active:r,order:i,choose:s}\
=t;return o("button",{type:"button",class:"sort",onClick:s},e,o(Pt,{order:r?i:void 0}))}function Pt({order:e}){return o(\
"span",{"aria-hidden":"true"},e&&(e==="ascending"?" \u2191":" \u2193"))}var Va=[{title:"Number",hidden:!0,cell:({figure:e})=>e.tit\
le},St("Before",({before:e})=>b(e)),St("Now",({after:e})=>o("b",null,b(e))),St("Change",e=>go(e)),{title:"Picture",hidde\
n:!0,class:"picture",cell:Aa}];function On({facts:e}){let n=bo(e);return n.length===0?null:o(j,{label:"Before and now",c\
olumns:Va,rows:n,stacked:!1})}function $n({facts:{figures:e}}){return e?.libraries===0?o("p",null,vr):null}function St(e\
,n){return{title:e,labeled:!0,class:"number",cell:n}}function Aa({figure:e,before:n,after:t}){let r=e.level??"unrated",i\
=Math.max(1,n,t);return o("svg",{viewBox:"0 0 100 14",preserveAspectRatio:"none","aria-hidden":"true"},o("rect",{class:"\
none",width:100*n/i,height:"6"}),o("rect",{class:r,y:"8",width:100*t/i,height:"6"}))}var vo=500;function ho({state:{fact\
s:e,contents:n}}){let t=Pn(e).filter(({lines:r})=>r.length>0);return o("main",{id:"main"},o("h1",{tabIndex:-1},"Comparis\
on with the baseline"),o(Wa,{facts:e}),e.delta&&o($n,{facts:e}),e.baseline?.figures&&o(h,{title:"Numbers"},o(On,{facts:e\
})),!e.delta&&o("p",{class:"empty"},"There was nothing to compare with: the input ",o("code",null,"baseline")," was empt\
y."),e.delta&&t.length===0&&o("p",{class:"empty"},"Nothing changed."),t.map(r=>o(Ba,{key:r.title,...r,contents:n})))}fun\
ction Wa({facts:{baseline:e}}){if(!e)return null;let{name:n,updated:t,libraries:r}=e;return o("p",{class:"muted"},"Compa\
red with ",o(y,{of:n}),t&&` of ${me(t)}`,","," ",C(r,"library","libraries"),".")}function Ba({title:e,lines:n,contents:t\
}){return o(h,{title:e,note:b(n.length)},o("ul",{class:"unstyled"},n.slice(0,vo).map((r,i)=>o(Ia,{key:i,line:r,contents:\
t}))),o(B,{hidden:n.length-vo}))}function Ia({line:e,contents:n}){let{severity:t,what:r,url:i,version:s,change:a,directi\
on:l}=e;return o("li",null,t&&o(G,{level:t})," ",r&&o(H,{to:i},o("bdi",null,r))," ",o(Tn,{by:Da(e,n)})," ",o(Ea,{line:e,\
contents:n})," ",o("bdi",{class:"muted"},s)," ",a&&o(p,null,o("bdi",null,a.from)," \u2192 ",o("bdi",null,a.to)," "),l&&o(Ha,{\
of:l}))}function Da({key:e,what:n},t){let{waivers:r}=t??{},i=t?.find(e);if(!(!r||!n||i===void 0))return r.waiverOf(i,n)?\
?r.licenseWaiverOf(i,n)}function Ea({line:{name:e,key:n},contents:t}){let r=o("bdi",null,e||"(blank)");return t?.find(n)\
!==void 0?o("a",{href:Q(n)},r):r}function Ha({of:e}){return o("span",{class:`direction ${e}`},o("span",{"aria-hidden":"t\
rue"},e==="up"?"\u25B2":"\u25BC")," ",e==="up"?"newer":"older")}var Ne=["auto","light","dark"];function wo({state:e,actions:n}){re\
turn o("header",null,o("button",{type:"button",class:"skip",onClick:Ua},"Skip to content"),o(Qa,{facts:e.facts}),o(za,{s\
tate:e}),o(Ga,{theme:e.theme,choose:n.chooseTheme}))}function Ua(){document.querySelector("main h1")?.focus()}function Q\
a({facts:e}){let{product:n,project:t,oneOf:r,operation:i}=e,s=t?.name??r;return o("div",{class:"title"},r!==void 0&&o(p,\
null,o("a",{href:un},"All projects")," ",o(xo,null)," "),n&&o(p,null,o("bdi",{class:"muted"},x(n.name,80))," ",o(xo,null\
)," "),o("strong",null,o("bdi",null,s?x(s,80):st(i))))}function xo(){return o("span",{class:"muted","aria-hidden":"true"\
},"/")}function qa({facts:e,contents:n}){let t=[{text:"Vulnerabilities",href:D(),pages:["vulnerabilities","vulnerability\
"],count:n?.libraries.vulnerabilityCount},{text:"Libraries",href:k(),pages:["libraries","library"],count:n?.libraries.co\
unt},{text:"Dependencies",href:Le(),pages:["tree"]}],r={text:"Comparison",href:kn,pages:["compare"]};return[{text:"Overv\
iew",href:so,pages:["overview"]},...e.projects||e.portfolio||e.cleanup?[]:t,...e.delta?[r]:[]]}function za({state:e}){re\
turn o("nav",{"aria-label":"Report"},qa(e).map(({text:n,href:t,pages:r,count:i})=>o("a",{key:n,href:t,"aria-current":r.i\
ncludes(e.route.page)?"page":void 0},n,i!==void 0&&o("span",{class:"counter"},b(i)))))}var Ka={auto:"\u25D0",light:"\u2600",dark:"\
\u263E"};function Ga({theme:e,choose:n}){let t=Ne[(Ne.indexOf(e)+1)%Ne.length]??"auto";return o("button",{type:"button",class\
:"link-button theme","aria-label":`Colors: ${e}. Change to ${t}`,title:`Colors: ${e}`,onClick:()=>n(t)},Ka[e])}var qe,$,\
Tt,_o,Lt=Object.is,ze=0,Oo=[],Ft=[],O=S,Co=O.__b,ko=O.__r,Po=O.diffed,So=O.__c,To=O.unmount,Lo=O.__;function Ot(e,n){O._\
_h&&O.__h($,e,ze||n),ze=0;var t=$.__H||($.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function N(e)\
{return ze=1,Ja(No,e)}function Ja(e,n,t){var r=Ot(qe++,2);if(r.t=e,!r.__c&&(r.__=[t?t(n):No(void 0,n),function(s){var a=\
(r.__N||r.__)[0],l=r.t(a,s);Lt(a,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=$,!$.__f)){$.__f=!0;var i=$.shouldCo\
mponentUpdate;$.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var d=!1,c=this.props!=s;if(u.__.som\
e(function(g){g.__N&&(d=!0,Lt(g.__[0],g.__N[0])||(c=!0))}),i){var m=i.call(this,s,a,l);return d?m||c:m}return!d||c}}retu\
rn r.__}function Me(e,n){var t=Ot(qe++,4);!O.__s&&$o(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,$.__h.push(t))}function Nn(e){retu\
rn ze=5,P(function(){return{current:e}},[])}function P(e,n){var t=Ot(qe++,7);return $o(t.__H,n)&&(t.__=e(),t.__H=n),t.__\
}function je(e,n){return ze=8,P(function(){return e},n)}function Za(){var e;do{for(;e=Ft.shift();)try{Qe(e)}catch(t){O._\
_e(t,{__:(e=e.__P)&&e.__v})}for(;e=Oo.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(Qe),n.__h.some(Rt),n.__h=[]}catch\
(t){n.__h=[],O.__e(t,e.__v)}}}while(Ft.length)}O.__b=function(e){$=null,Co&&Co(e)},O.__=function(e,n){e&&n.__k&&n.__k.__\
m&&(e.__m=n.__k.__m),Lo&&Lo(e,n)},O.__r=function(e){ko&&ko(e),qe=0;var n=($=e.__c).__H;n&&(Tt==$?$.__h=[]:(n.__h.some(Qe\
),n.__h.some(Rt),qe=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Tt=$},O.diffed=function(e)\
{Po&&Po(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Ro(Oo.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Tt=$=nu\
ll},O.__c=function(e,n){n.some(function(t){try{t.__h.some(Qe),t.__h=t.__h.filter(function(r){return!r.__||Rt(r)})}catch(\
r){t.__h=[function(){throw r}]}}),So&&So(e,n)},O.unmount=function(e){To&&To(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(\
function(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}i.__P=t,Ro(Ft.push\
(i))}else Qe(i)}catch(s){n=s}}),r.__H=void 0,n&&O.__e(n,r.__v))};var Fo=typeof requestAnimationFrame=="function";functio\
n Xa(e){var n,t=function(){clearTimeout(r),Fo&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);Fo&&(n=requestA\
nimationFrame(t))}function Ro(e){e!=1&&_o==O.requestAnimationFrame||((_o=O.requestAnimationFrame)||Xa)(Za)}function Qe(e\
){var n=$,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),$=n}function Rt(e){var n=$;e.__c=e.__(),$=n}function $o(e,n){\
return!e||e.length!=n.length||n.some(function(t,r){return!Lt(t,e[r])})}function No(e,n){return typeof n=="function"?n(e)\
:n}var Ya=/^(?:[0-9A-Za-z][ -:<-~]*)?$/,el=/(^|;)(?=[\\s"\'\\u2018\\u2019\\u201C\\u201D]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])/g,Mo\
=32767;function jo(e){return e.length<=Mo&&Ya.test(e)?e:sn(an(e).replace(el,"$1\'"),Mo)}function Mn(e,n){let t=i=>`${i.ma\
p(s=>nl(jo(s))).join()}\\r\n`,r=n.map(i=>t(e.map(([,s])=>s(i))));return t(e.map(([i])=>i))+r.join("")}function nl(e){retur\
n/[",]/.test(e)?`"${e.replaceAll(\'"\',\'""\')}"`:e}function Ao(e){let{libraries:n,graph:t}=e,r=(i,s)=>[i,a=>n.text(s,a)??""\
];return[["name",n.name],r("version","version"),...tl(e),["licenses",i=>Wo(te(n.licenses(i)).map(({name:s})=>s))],r("typ\
e","type"),["dependency",i=>ne(t,i)],["newest version",i=>rl(n,i)],r("match type","matchType"),r("key","keyUuid")]}funct\
ion tl({libraries:e,waivers:n}){return[["severity",t=>e.findings(t)>0?e.severity(t):""],["score",t=>e.score(t)?.toFixed(\
1)??""],["vulnerabilities",t=>Vo(e.vulnerabilities(t))],["waived",t=>Vo(e.vulnerabilities(t).filter(({id:r})=>n?.waiverO\
f(t,r)))],["fix",e.fix]]}function rl({outdated:e,text:n},t){return e(t)?n("newestVersion",t)??"":""}function Vo(e){retur\
n Wo(e.map(({id:n})=>n))}function Wo(e){return e.join(" | ")}var Bo="(max-width: 760px)";function Io(){let[e,n]=N(()=>ma\
tchMedia(Bo).matches);return Me(()=>{let t=matchMedia(Bo),r=()=>n(t.matches);return t.addEventListener("change",r),()=>t\
.removeEventListener("change",r)},[]),e}var Do=8,jn=1e3;function Vn(e){let{count:n,rowHeight:t,row:r,head:i,frame:s,body\
Role:a="rowgroup"}=e,l=Nn(null),[u,d]=N(0),c=il(l);sl(l,e);let[m,g]=ol(e,u,c),f=Math.max(0,g-m),v={height:`${n*t}px`,pad\
dingTop:`${Math.min(m,n)*t}px`};return o("div",{...s,class:"virtual-list",ref:l,onScroll:L=>d(L.currentTarget.scrollTop)\
},i,o("div",{class:"rows",role:a,style:e.printing?{}:v},Array.from({length:f},(L,_)=>r(m+_))))}function ol({count:e,rowH\
eight:n,printing:t},r,i){return t?[0,Math.min(e,jn)]:[Math.max(0,Math.floor(r/n)-Do),Math.min(e,Math.ceil((r+i)/n)+Do)]}\
function il(e){let[n,t]=N(800);return Me(()=>{let r=e.current;if(!r)return;let i=()=>t(r.clientHeight),s=new ResizeObser\
ver(i);return s.observe(r),i(),()=>s.disconnect()},[e]),n}function sl(e,{list:n,current:t,rowHeight:r}){Me(()=>{e.curren\
t&&(e.current.scrollTop=0)},[e,n]),Me(()=>{let i=e.current;if(!i||t===void 0||t<0)return;let{scrollTop:s,clientHeight:a}\
=i,l=t*r,u=l+2*r;l<s?i.scrollTop=l:u>s+a&&(i.scrollTop=u-a)},[e,t,r])}var al=37,ll=24;function An(e){return e.rows.lengt\
h===0?o("p",{class:"empty"},e.empty):o(ul,{...e})}function ul(e){let{label:n,columns:t,rows:r,printing:i}=e,s=Io(),a=Nn(\
null),l=Math.ceil((t.length+t.filter(({full:c})=>c).length)/2),u=s?ll*l+11:al,d=t.map(({width:c})=>c).join(" ");return o\
("div",{ref:a,class:"table",style:{"--tracks":d,"--height":`${u}px`}},o(Vn,{count:r.length,rowHeight:u,list:r,printing:i\
,frame:{role:"table","aria-label":n,"aria-rowcount":r.length+1,tabIndex:0,onKeyDown:c=>cl(c,a.current)},head:o(dl,{...e}\
),row:c=>{let m=r[c]??0;return o(fl,{key:m,columns:t,index:c,row:m})}}))}function cl(e,n){let t={ArrowDown:1,ArrowUp:-1}\
[e.key],r=[...n?.querySelectorAll(".row > :first-child > a")??[]];if(t===void 0||r.length===0)return;let{activeElement:i\
}=document,s=i?r.indexOf(i):-1,a=r[s<0?0:s+t];a instanceof HTMLElement&&(e.preventDefault(),a.focus({preventScroll:!0}),\
a.scrollIntoView({block:"nearest"}))}function dl(e){return o("div",{class:"head",role:"rowgroup"},o("div",{class:"row",r\
ole:"row","aria-rowindex":1},e.columns.map(n=>o(pl,{key:n.title,...n,table:e}))))}function pl({title:e,sort:n,table:t}){\
if(n===void 0)return o("div",{role:"columnheader"},e);let r=t.sort===n,i=t.descending?"descending":"ascending";return o(\
"div",{role:"columnheader","aria-sort":r?i:"none"},o("button",{type:"button",class:"sort",onClick:()=>t.change(Jr(n,t))}\
,e,o(Pt,{order:r?i:void 0})))}function fl({columns:e,index:n,row:t}){return o("div",{class:"row",role:"row","aria-rowind\
ex":n+2},e.map(({title:r,labeled:i,full:s,cell:a})=>o("div",{role:"cell",key:r,class:s&&"full","data-title":i?r:void 0},\
a(t))))}function Wn({rows:e,state:n,children:t,...r}){return o("div",{class:"list-line"},o("p",{class:"muted",role:"stat\
us"},t,n.printing&&e>jn&&` (the first ${b(jn)} are printed)`),o(ml,{...r}))}function ml({file:e,csv:n}){let[t,r]=N();ret\
urn o("span",{class:"export"},o("button",{type:"button",class:"link-button",onClick:()=>navigator.clipboard.writeText(n(\
)).then(()=>r(!0),()=>r(!1))},"Copy as CSV"),o("button",{type:"button",class:"link-button",onClick:()=>yl(e,n())},"Downl\
oad CSV"),o("span",{role:"status"},t===!0&&"Copied.",t===!1&&"This browser does not let the page copy."))}function yl(e,\
n){let t=document.createElement("a");t.href=URL.createObjectURL(new Blob([n],{type:"text/csv"})),t.download=e,t.click(),\
URL.revokeObjectURL(t.href)}function Bn(e){let{columns:n,sort:t,descending:r,change:i}=e,s=bl(n),a=s.findIndex(l=>l.sort\
===t&&l.descending===r);return o("select",{class:"phone","aria-label":"Sort",value:String(a),onChange:({currentTarget:{v\
alue:l}})=>{let u=s[+l];u&&i({sort:u.sort,descending:u.descending})}},a<0&&o("option",{value:"-1"},"Sort by \u2026"),s.map(({\
title:l,descending:u},d)=>o("option",{key:d,value:String(d)},"Sort: ",l," ",u?"\u2193":"\u2191")))}function bl(e){return e.flatMap\
(({title:n,sort:t})=>t===void 0?[]:[!1,!0].map(r=>({title:n,sort:t,descending:r})))}var In={version:{title:"Version",wid\
th:"minmax(90px, 0.7fr)",cell:$t("version")},severity:{title:"Severity",width:"100px",cell:(e,n)=>o(Re,{contents:e,row:n\
})},score:{title:"Score",width:"68px",labeled:!0,cell:xl},vulnerabilities:{title:"Vulnerabilities",width:"116px",labeled\
:!0,cell:wl},fix:{title:"Fixed in",width:"minmax(96px, 0.8fr)",labeled:!0,cell:({libraries:e},n)=>{let t=e.fix(n);return\
 t&&o(y,{of:t,max:120})}},license:{title:"License",width:"minmax(120px, 1fr)",cell:_l},type:{title:"Type",width:"minmax(\
100px, 1fr)",cell:Eo("type")},relation:{title:"Relation",width:"92px",cell:Cl},newest:{title:"Newer version",width:"minm\
ax(118px, 0.7fr)",labeled:!0,full:!0,cell:(e,n)=>e.libraries.outdated(n)&&($t("newestVersion")(e,n)??"yes")},languages:{\
title:"Languages",width:"minmax(100px, 0.7fr)",cell:$t("languages")},match:{title:"Matched by",width:"130px",cell:Eo("ma\
tchType")}};function Ho(e,n){return[{title:"Library",sort:"name",width:"minmax(200px, 2fr)",full:!0,cell:t=>o(hl,{conten\
ts:e,row:t})},...n.filter(vl(e)).map(t=>({...In[t],sort:t,cell:r=>In[t].cell(e,r)}))]}var gl=new Set(["severity","score"\
,"vulnerabilities","fix"]);function vl({libraries:e,graph:n}){return t=>t==="relation"?n!==void 0:t==="newest"?e.knowsOu\
tdated:!gl.has(t)||e.vulnerabilityCount>0}function hl({contents:e,row:n}){let t=e.libraries.name(n);return o("a",{href:Q\
(e.key(n)),title:t},o("bdi",null,t||"(blank)"))}function $t(e){return({libraries:n},t)=>{let r=n.text(e,t);return r===vo\
id 0?void 0:o(y,{of:r,max:100})}}function Eo(e){return({libraries:n},t)=>J(n.text(e,t)??"")}function xl({libraries:e},n)\
{return e.score(n)?.toFixed(1)}function wl(e,n){let{libraries:t,waivers:r}=e,i=t.vulnerabilities(n);if(i.length===0)retu\
rn;let s=i.filter(({id:a})=>r?.waiverOf(n,a)).length;return o(p,null,b(i.length),s>0&&o("small",{class:"muted"},", ",b(s\
)," waived"))}function _l(e,n){let{libraries:t,waivers:r}=e,i=t.licenses(n),s=te(i).map(({name:u})=>u);if(s.length===0&&\
n>=t.inventory)return;let l=(i.length>0?i.map(({name:u})=>u):[""]).some(u=>r?.licenseWaiverOf(n,u));return o(p,null,l&&o\
("small",{class:"muted"},"waived "),s.length>0?o(y,{of:s.join(", "),max:120}):o("span",{class:"warn"},"none"))}function \
Cl({graph:e},n){if(e)return e.isDirect(n)?"direct":o("span",{class:"muted"},"transitive")}function Ke({on:e,toggle:n,chi\
ldren:t}){return o("button",{type:"button",class:"toggle","aria-pressed":e,onClick:n},t)}function oe(e){let{label:n,valu\
e:t,options:r,choose:i}=e,s=r.findIndex(([a])=>a===t);return o("select",{"aria-label":n,value:String(s),class:t===void 0\
?"":"chosen",onChange:a=>i(r[+a.currentTarget.value]?.[0])},o("option",{value:"-1"},n,": any"),r.map(([a,l],u)=>o("optio\
n",{key:a,value:String(u)},l)))}function Ve({children:e,...n}){return o("form",{class:"filters",role:"search",onSubmit:t\
=>t.preventDefault()},o(kl,{...n}),e)}function kl({text:e,label:n,hint:t,search:r}){return o("input",{id:"search",type:"\
search",placeholder:`${t} \u2026   ( / )`,"aria-label":n,autocomplete:"off",spellcheck:!1,value:e,onInput:i=>r(i.currentTarge\
t.value)})}function Dn(e){let{of:n,counts:t,query:r,change:i}=e,s=r.severity,a=l=>s.includes(l)?s.filter(u=>u!==l):[...s\
,l];return o("fieldset",{class:"toggles"},o("legend",{class:"visually-hidden"},"Severity"),o("span",{class:"muted"},n),R\
.filter(l=>t.has(l)).map(l=>o(Ke,{key:l,on:s.includes(l),toggle:()=>i({severity:a(l)})},o("i",{class:`dot ${l}`,"aria-hi\
dden":"true"}),fn(l)," ",o("small",null,b(t.get(l)??0)))))}function En(e){let{flags:n,query:t,toggle:r}=e;return n.map((\
[i,s])=>s!==!1&&o(Ke,{key:i,on:t[i],toggle:()=>r(i)},s))}function Hn({texts:e,query:n,change:t}){return o(oe,{label:"Wai\
vers",value:n.waived,options:e,choose:r=>t({waived:r})})}function Un({shown:e,clear:n}){return e?o("button",{type:"butto\
n",class:"link-button",onClick:n},"Clear"):null}function Uo({shown:e,show:n}){let t=r=>Ce.filter(i=>e.includes(i)!==(i==\
=r));return o("details",{class:"menu"},o("summary",null,"Columns"),o("div",null,Ce.map(r=>o("label",{key:r},o("input",{t\
ype:"checkbox",checked:e.includes(r),onChange:()=>n(t(r))}),In[r].title))))}function qo(e){let{contents:n,children:t,que\
ry:r,change:i}=e,{graph:s,waivers:a}=n,l={query:r,change:i},u=n.filterOptions();return o(Ve,{text:r.text,label:"Search l\
ibraries",hint:"Search name, license, CVE",search:d=>i({text:d})},o(Dn,{of:"Libraries with:",counts:u.severities,...l}),\
o(Pl,{options:u,...l}),s&&o(Tl,{...l}),a&&o(Hn,{texts:Ll,...l}),o(En,{flags:Fl(u),query:r,toggle:d=>i({[d]:!r[d]})}),t,o\
(Uo,{shown:r.columns,show:d=>i({columns:d})}),o(Un,{shown:_n(r),clear:()=>i(ht(r))}))}function Pl({options:e,query:n,cha\
nge:t}){return o(p,null,o(oe,{label:"License",value:n.license,options:e.licenses.map(Qo),choose:r=>t({license:r})}),o(oe\
,{label:"Type",value:n.type,options:e.types.map(Qo),choose:r=>t({type:r})}))}function Qo({value:e,count:n}){return[e,`${\
x(e,60)||"(none)"} (${b(n)})`]}var Sl=[["direct","direct"],["transitive","transitive"]];function Tl({query:e,change:n}){\
return o(oe,{label:"Relation",value:e.relation,options:Sl,choose:t=>n({relation:t})})}var Ll=[["yes","with waived findin\
gs"],["no","with vulnerabilities not waived"]];function Fl({outdated:e,duplicates:n,weak:t}){let r=(i,s)=>o(p,null,i," "\
,o("small",null,b(s)));return[["outdated",e!==void 0&&r("outdated",e)],["duplicates",n>0&&r("multiple versions",n)],["we\
ak",t>0&&r("weak match",t)]]}function zo(e){let{state:n,contents:t,actions:r,query:i}=e,s=c=>r.replace(k({...i,...c})),a\
=ke({...i,columns:[]}),l=P(()=>t.search(i),[a,t]),u=Ho(t,i.columns),d=ue(t.libraries.count);return o(Oe,{title:"Librarie\
s"},o(qo,{contents:t,query:i,change:s},o(Bn,{...i,columns:u,change:s})),o(Wn,{state:n,rows:l.length,file:"mend-libraries\
.csv",csv:()=>Mn(Ao(t),l)},_n(i)?`${b(l.length)} of ${d}`:d),o(An,{...i,label:"Libraries",columns:u,rows:l,empty:"No lib\
raries match.",printing:n.printing,change:s}))}var Ko=50;function Jo({contents:e,row:n}){let{graph:t}=e;return t?o(p,nul\
l,o(Go,{title:"Depends on",rows:t.children(n),contents:e}),o(Go,{title:"Required by",rows:t.parents(n),contents:e})):nul\
l}function Go({title:e,rows:n,contents:t}){return n.length===0?null:o(h,{title:e,note:n.length},o("ul",{class:"unstyled \
columns"},n.slice(0,Ko).map(r=>o("li",{key:r},o(re,{contents:t,row:r})))),o(B,{hidden:n.length-Ko}))}var Rl=10;function \
Zo({contents:e,row:n}){let{graph:t}=e,r=P(()=>t&&pn(t,n,Rl),[t,n]);if(!t||!r)return null;let{paths:i,roots:s}=r,a=t.isDi\
rect(n);return o(h,{title:"Why is this here?"},o("p",null,a&&"The project depends on it directly. ",s>0&&`${C(s,"direct \
dependency brings","direct dependencies bring")} it in; below is the shortest path from each. `,s>0||a?o("a",{href:ao(e.\
key(n))},"Show in the tree"):"The hierarchy has no path to it."),o("ol",{class:"paths"},i.map(l=>o("li",{key:l[0]},o(Ol,\
{path:l,contents:e})))),o(B,{hidden:s-i.length}))}var Nt=12;function Ol({path:e,contents:n}){let t=e.length-Nt,r=t>0?[..\
.e.slice(0,Nt-1),...e.slice(-1)]:e;return o(p,null,r.map((i,s)=>o(p,{key:i},s>0&&o("span",{class:"muted"}," \u203A "),s===Nt-\
1&&t>0&&o("span",{class:"muted"},"\u2026 ",t," more \u203A "),o(re,{contents:n,row:i}))))}var $l={NO:"no copyleft",PARTIAL:"partia\
l copyleft",FULL:"full copyleft"},Nl={ONE:"low (1 of 5)",TWO:"2 of 5",THREE:"medium (3 of 5)",FOUR:"4 of 5",FIVE:"high (\
5 of 5)"};function Yo(e){let{spdxName:n,copyleft:t="",copyrightRisk:r=""}=e,i=Xo(Nl,r);return[n&&`SPDX ${n}`,Xo($l,t,"co\
pyleft: "),i&&`Mend\'s risk: ${i}`].filter(Boolean).join(" \xB7 ")}function Xo(e,n,t=""){if(Object.hasOwn(e,n))return e[n]??\
"";let r=J(n).toLowerCase();return r&&t+r}function ei({contents:e,row:n}){let{libraries:t,waivers:r}=e;if(n>=t.inventory\
)return null;let i=t.licenses(n);return o(h,{title:"Licenses",note:i.length},i.length===0&&o(p,null,o("p",{class:"empty"\
},"Mend has no license for this library."),o(be,{by:r?.licenseWaiverOf(n,"")})),o("ul",{class:"unstyled"},i.map(s=>o("li\
",{key:s.name},o(Ml,{...s}),o(be,{by:r?.licenseWaiverOf(n,s.name)})))))}function Ml(e){let{name:n,url:t}=e;return o(p,nu\
ll,o("a",{href:k({license:n})},o(y,{of:n,max:100}))," ",o("span",{class:"muted"},o(y,{blank:"",of:Yo(e)}))," ",t&&o(H,{t\
o:t},"license text"))}function ni({contents:{libraries:e},row:n}){let t=i=>{let s=e.text(i,n);return s===void 0?void 0:o\
(y,{of:s})},r=i=>{let s=e.text(i,n);return s===void 0?void 0:o(H,{to:s},o(y,{of:s,max:120}))};return o(h,{title:"Source"\
},o($e,{of:[["Home page",r("homePage")],["Download",r("url")],["Coordinates",t("coordinates")],["File",t("filename")],["\
Name in Mend",t("name")],["Type",J(e.text("type",n)??"")],["Languages",t("languages")],["Matched by",J(e.text("matchType\
",n)??"")],["SHA-1",t("sha1")],["Key",t("keyUuid")]]}))}function ti({contents:e,row:n}){let{libraries:t,waivers:r}=e;if(\
n>=t.inventory)return null;let i=t.fix(n),s=t.vulnerabilities(n).toSorted(mn);return o(h,{title:"Vulnerabilities",note:s\
.length},s.length===0&&o("p",{class:"empty"},"No known vulnerabilities."),i&&o("p",null,o("b",null,"Upgrade to:")," ",o(\
y,{of:i,max:500})),s.map(a=>o(Vl,{key:a.id,of:a,others:jl(e,a.id),waiver:r?.waiverOf(n,a.id)})))}function jl(e,n){let{fi\
ndings:t,numberOf:r}=e.vulnerabilities(),i=r(n.toWellFormed());return i===void 0?0:_e(t,i).length-1}function Vl(e){let{w\
aiver:n}=e,{description:t,fix:r}=e.of;return o("article",{class:"vulnerability"},o(Al,{...e}),o(be,{by:n}),t&&o("p",null\
,o(y,{of:t,max:2e3})),r&&o("p",null,o("b",null,"Fix:")," ",o(y,{of:r,max:500})))}function Al({of:e,others:n,waiver:t}){l\
et{id:r,url:i,score:s,published:a}=e;return o("h3",null,o(G,{level:A(e)})," ",o(H,{to:i},o(y,{of:r,max:60}))," ",o("span\
",{class:"muted"},s!==void 0&&`score ${s.toFixed(1)} `,a&&o(y,{of:`\xB7 published ${a}`,max:60}))," ",o(Tn,{by:t})," ",n>0&\
&o("a",{href:He(r)},"also in ",C(n,"other library","other libraries")))}function ri({contents:e,wanted:n}){let t=e.find(\
n);if(t===void 0)return o(Sn,{what:"library",where:"This report has no library with the key",wanted:n,all:o("a",{href:k(\
)},"all libraries")});let{libraries:r}=e,i={contents:e,row:t};return o("main",{id:"main"},o("p",{class:"breadcrumbs"},o(\
"a",{href:k()},"Libraries")),o("h1",{tabIndex:-1},o(y,{of:r.name(t),breaks:!0})," ",o("span",{class:"version"},o(y,{of:r\
.text("version",t)??"",max:100,blank:""}))),o(Wl,{...i}),o(ti,{...i}),o(Zo,{...i}),o(ei,{...i}),o(ni,{...i}),o(Jo,{...i}\
))}function Wl({contents:e,row:n}){let{libraries:t,graph:r}=e,i=t.text("newestVersion",n);return o("p",{class:"chips"},o\
(Re,{contents:e,row:n}),r&&o("span",{class:"chip"},ne(r,n)," dependency"),t.outdated(n)&&o("span",{class:"chip"},"newer \
version",i&&": ",i&&o(y,{of:i,max:60})),n>=t.inventory&&t.inventory>0&&o("span",{class:"chip"},"only in the hierarchy"))\
}var Mt=["unclear","refused","failed","undecided","planned","deleted","gone","kept","not-read"],Bl={unclear:{icon:"\u2753",te\
xt:"unclear"},refused:{icon:"\u274C",text:"refused"},failed:{icon:"\u274C",text:"not deleted"},undecided:{icon:"\u274C",text:"undecided\
"},planned:{icon:"\u{1F4DD}",text:"would be deleted"},deleted:{icon:"\u{1F5D1}\uFE0F",text:"deleted"},gone:{icon:"\u{1F5D1}\uFE0F",text:"gone already"}\
,kept:{icon:"",text:"kept"},"not-read":{icon:"",text:"not read"}};function oi(e,n){return e==="planned"&&n?{icon:"\u23F8\uFE0F",te\
xt:"not deleted yet"}:Bl[e]}function ii({cleanup:e}){let{projects:n=[],confirmed:t=!1}=e??{},r=n.map(i=>{let{status:s,pr\
oduct:a="",name:l,lastScan:u="",ageDays:d}=i,{icon:c,text:m}=oi(s,t),g=Mt.length-Mt.indexOf(s),f=i.note??i.why;return{st\
atus:s,icon:c,result:m,attention:g,product:a,name:l,lastScan:u,ageDays:d,why:f}});return pe(r,"attention")}function si(e\
){return[...Map.groupBy(e,({status:t})=>t)].map(([t,r])=>({status:t,result:r[0]?.result??"",count:r.length}))}function a\
i(e,{text:n,order:t,status:r}){let i=n.trim().toLowerCase(),s=e.filter(({status:a,product:l,name:u,why:d})=>(r===void 0|\
|a===r)&&`${l} ${u}\n${d}`.toLowerCase().includes(i));return pe(s,t)}var jt=200;function Ae(e){let{title:n="Projects",hin\
t:t,columns:r,find:i}=e,[s,a]=N(""),[l,u]=N(e.initial),d=P(()=>i(s,l),[i,s,l]);return o(h,{title:n,note:b(d.length)},e.c\
hildren,o("div",{class:"filters"},o("input",{type:"search",placeholder:`Search ${t} \u2026`,"aria-label":"Search projects",va\
lue:s,onInput:c=>a(c.currentTarget.value)}),e.choice,o(Dl,{columns:r,of:l,choose:u})),o(j,{label:"Projects",columns:Il(r\
,l,u),rows:d.slice(0,jt)}),o(El,{count:d.length}))}function Il(e,n,t){return e.map(({order:r,ascending:i,...s})=>({label\
ed:!0,...s,sorting:r&&{order:i?"ascending":"descending",active:r===n,choose:()=>t(r)}}))}function Dl({columns:e,of:n,cho\
ose:t}){let r=e.filter(({order:s})=>s!==void 0),i=r.findIndex(({order:s})=>s===n);return o("select",{class:"phone","aria\
-label":"Sort",value:String(n===void 0?-1:i),onChange:({currentTarget:{value:s}})=>t(r[Number(s)]?.order)},o("option",{v\
alue:"-1"},"Sort: as in the report"),r.map(({title:s,ascending:a},l)=>o("option",{key:s,value:String(l)},"Sort: ",s," ",\
a?"\u2191":"\u2193")))}function El({count:e}){return o("p",{class:"muted",role:"status"},e===0&&"No projects match.",e>jt&&`${b(e-\
jt)} more; search or sort to see them.`)}var li=[{title:"Result",order:"attention",cell:Hl},{title:"Product",order:"prod\
uct",ascending:!0,cell:({product:e})=>o(y,{of:e,blank:"not known"})},{title:"Project",order:"name",ascending:!0,cell:({n\
ame:e})=>o(y,{of:e})},{title:"Last scan",order:"lastScan",ascending:!0,cell:({lastScan:e})=>e?me(e):"not known"},{title:\
"Why",class:"long",cell:({why:e})=>o(y,{of:e})}];function Hl({icon:e,result:n}){return o(p,null,e&&o("span",{"aria-hidde\
n":"true"},e)," ",n)}function ui({facts:e}){let n=P(()=>ii(e),[e]),[t,r]=N(),i=je((l,u)=>ai(n,{text:l,order:u,status:t})\
,[n,t]),{cleanup:s}=e;if(!s)return null;let a=o(Ul,{rows:n,of:t,choose:r});return o(Ae,{title:s.confirmed?"Cleanup":"Cle\
anup plan",hint:"product, project or reason",columns:li,find:i,choice:a},!s.complete&&o(Ql,{rows:n}),o(ql,{cleanup:s}))}\
function Ul({rows:e,of:n,choose:t}){let r=si(e).map(({status:i,result:s,count:a})=>[i,`${s} (${b(a)})`]);return o(oe,{la\
bel:"Result",value:n,options:r,choose:t})}function Ql({rows:e}){let n=e.filter(({status:r})=>r==="not-read").length,t=n>\
0?`the last scan of ${C(n,"project")} could be read`:"the plan was made";return o("p",null,o("strong",null,"Incomplete")\
,": the run was cut off, before ",t,". Nothing was deleted.")}function ql({cleanup:e}){let{keep:n,maxDeletions:t,shard:r\
,unknownAges:i}=e,s=[`Newest kept of each product: ${b(n)}`,`at most ${b(t)} deletions`,r&&`shard ${r}`,i>0&&`${C(i,"pro\
ject")} kept because Mend does not tell the last scan`];return o("p",{class:"muted"},s.filter(Boolean).join(" \xB7 "))}var \
ci=[{title:"Product",labeled:!1,cell:({product:e})=>o(y,{of:e,blank:""})},{title:"Project",labeled:!1,order:"name",ascen\
ding:!0,cell:({name:e})=>o(y,{of:e})},Qn("libraries","Libraries"),Qn("vulnerable","Vulnerable"),Qn("critical","Critical"\
),Qn("high","High"),{title:"Updated",order:"updated",ascending:!0,cell:({updated:e})=>e},{title:"Not read because",class\
:"long",cell:({problem:e})=>e&&o(y,{of:e})}];function di(e){return e.some(({problem:t})=>t!=="")?ci:ci.slice(0,-1)}funct\
ion Qn(e,n){return{title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&b(t[e])}}var pi=15;function fi({portfolio:e,fou\
nd:n,choose:t}){let[r,i]=N(""),s=P(()=>e.find(r),[e,r]),a=s.length-pi;return o(h,{title:"Where is it?",note:"libraries a\
nd vulnerabilities"},o("div",{class:"filters"},o("input",{id:"search",type:"search",placeholder:"Search log4j-core 2.14.\
1 or CVE-2021-44228 \u2026","aria-label":"Search libraries and vulnerabilities",value:r,onInput:l=>i(l.currentTarget.value)})\
),o(j,{label:"Libraries and vulnerabilities",columns:zl(n,t),rows:s.slice(0,pi),stacked:!1}),o("p",{class:"muted",role:"\
status"},s.length===0&&"Nothing matches. ",a>0&&`${b(a)} more; refine the search. `,e.left>0&&`${b(e.left)} libraries wi\
thout a known vulnerability are in the JSON report only.`))}function zl(e,n){return[{title:"Projects",class:"number",cel\
l:t=>o("button",{type:"button",class:"link-button","aria-pressed":t===e,onClick:()=>n(t)},b(t.count),o("span",{class:"vi\
sually-hidden"}," projects with ",t.label))},{title:"Name",cell:({label:t})=>o(y,{of:t,max:160})},{title:"Kind",cell:({k\
ind:t})=>t}]}function yi({portfolio:e}){let[n,t]=N();return o(p,null,o(fi,{portfolio:e,found:n,choose:t}),o(Kl,{portfoli\
o:e,found:n,choose:t}))}function Kl({portfolio:e,found:n,choose:t}){let[r,i]=N("all"),s=P(()=>n&&e.projectsOf(n),[e,n]),\
a=je((l,u)=>no(e,{text:l,filter:r,order:u,having:s}),[e,r,s]);return o(Ae,{hint:"product or project",columns:di(e.rows),\
initial:"critical",find:a,choice:o(Jl,{filter:r,choose:i})},n&&o(Gl,{found:n,choose:t}))}function Gl({found:e,choose:n})\
{return e?o("p",null,C(e.count,"project")," with"," ",o("strong",null,o(y,{of:e.label,max:120}))," ",o("button",{type:"b\
utton",class:"link-button",onClick:()=>n(void 0)},"Show all")):null}var mi=Object.keys(xt);function Jl({filter:e,choose:\
n}){let t=r=>{let i=mi.find(s=>s===r);i&&n(i)};return o("select",{"aria-label":"Which projects",class:e==="all"?void 0:"\
chosen",value:e,onChange:r=>t(r.currentTarget.value)},mi.map(r=>o("option",{key:r,value:r},xt[r])))}function Vt({bars:e,\
total:n}){let t=Math.max(1,...e.map(({count:r})=>r));return o("ul",{class:"bars"},e.map(r=>o("li",{key:r.label},o("span"\
,{class:"label"},o(bi,{...r})),o("svg",{viewBox:"0 0 100 8",preserveAspectRatio:"none","aria-hidden":"true"},o("rect",{c\
lass:"track",width:"100",height:"8"}),o("rect",{class:r.tone??"plain",width:100*r.count/t,height:"8"})),o("span",{class:\
"count"},b(r.count)," ",r.tone!=="others"&&o("small",null,Ct(r.count/Math.max(1,n)))))))}function bi({label:e,href:n}){r\
eturn n===void 0?e:o("a",{href:n},e)}function gi({bars:e,label:n}){let t=e.reduce((r,{count:i})=>r+i,0);return o("figure\
",{class:"stacked-bar"},o(Zl,{bars:e,label:n,total:t}),o("figcaption",null,e.map(r=>o("span",{key:r.label},o("i",{class:\
`dot ${r.tone??"plain"}`,"aria-hidden":"true"}),o(bi,{...r})," ",o("b",null,b(r.count))," ",o("small",null,Ct(r.count/t)\
)))))}function Zl({bars:e,label:n,total:t}){let r=e.map(({label:s,count:a})=>`${s} ${b(a)}`),i=0;return o("svg",{viewBox\
:"0 0 1000 12",preserveAspectRatio:"none",role:"img","aria-label":`${n}: ${r.join(", ")}`},e.map(({label:s,count:a,tone:\
l="plain"},u)=>{let d=1e3*a/t,c=u&&3;return i+=d,o("rect",{key:s,class:l,x:Math.min(i-d+c,998),width:Math.max(d-c,2),hei\
ght:"12"})}))}var Xl=8;function vi({facts:e,contents:n}){return o("div",{class:"charts"},n&&!e.alertsPending&&o(Yl,{cont\
ents:n}),o(nu,{facts:e}),n&&o(tu,{contents:n}))}function Yl({contents:e}){let n=P(()=>eu(e),[e]);if(n.length===0)return \
null;let t="Libraries by most severe vulnerability";return o(h,{title:t,class:"full-width"},o(gi,{bars:n,label:t}))}func\
tion eu({libraries:e}){let n=R.map(()=>0);for(let t=0;t<e.inventory;t++){let r=e.severityRank(t);n[r]=(n[r]??0)+1}return\
 R.map((t,r)=>({label:fn(t),count:n[r]??0,href:k({severity:[t]}),tone:t})).filter(({count:t})=>t>0)}function nu({facts:{\
licenses:e={},figures:n}}){let t=Object.entries(e).sort(bn).map(([i,s])=>({value:i,count:s}));if(t.length===0)return nul\
l;let r=i=>({label:x(i,60)||"(blank)",href:k({license:i})});return o(h,{title:"Licenses",note:t.length},o(Vt,{total:n?.l\
ibraries??0,bars:hi(t,r,"other license")}))}function tu({contents:{libraries:e}}){let n=P(()=>ce(ct(e)),[e]);if(n.length\
===0)return null;let t=r=>({label:J(r)||"(unknown)",href:k({type:r})});return o(h,{title:"Types",note:n.length},o(Vt,{to\
tal:e.count,bars:hi(n,t,"other type")}))}function hi(e,n,t){let{shown:r,others:i,sum:s}=Tr(e,Xl),a=r.map(({value:l,count\
:u})=>({...n(l),count:u}));return i===0?a:[...a,{label:C(i,t),count:s,tone:"others"}]}function xi({facts:e}){let n=yo(e)\
;if(!n)return null;let t=r=>r.flatMap(i=>{let s=i.of(n),a=!e.portfolio&&!e.projects;return s===void 0?[]:[{figure:i,coun\
t:s,linked:a}]});return o("div",null,o("ul",{class:"tiles","aria-label":"Figures"},t(fo).map(r=>o(ru,{key:r.figure.title\
,...r}))),o("ul",{class:"more-figures","aria-label":"More figures"},t(mo).map(r=>o(ou,{key:r.figure.title,...r}))))}func\
tion ru({figure:e,count:n,linked:t}){let{title:r,href:i,level:s,warns:a}=e,l=s??(a&&"warn");return o("li",{class:n>0?l:"\
zero"},o("b",null,b(n)),t&&n>0?o("a",{href:i},r):o("span",null,r))}function ou({figure:{title:e,href:n},count:t,linked:r\
}){return o("li",null,r&&t>0?o("a",{href:n},e):e," ",o("b",null,b(t)))}function Ge(e=[]){return e.filter(({verdict:n})=>\
n!=="passed")}function wi(e){return`${C(e,"library","libraries")} without a known license not judged`}function At({condi\
tions:e=[]}){return e.map(n=>({condition:x(n.condition,300),allowed:n.limit,actual:au(n),verdict:n.verdict.replace("-","\
 "),note:iu(n),origin:n.origin?`${x(n.origin.file,200)}:${n.origin.line}`:""}))}function iu({why:e,examples:n,withoutLic\
ense:t}){if(e!==void 0)return x(e,300);let r=t?[wi(t)]:[];return[su(n),...r].filter(Boolean).join(" \xB7 ")}function su(e){\
let n=e.map(s=>x(s,150)),t=s=>n.slice(0,s).join(", ").length<=280,r=n.findLastIndex((s,a)=>t(a+1))+1,i=r===n.length;retu\
rn[...n.slice(0,r),...i?[]:["\u2026"]].join(", ")}function _i({conditions:e}){return At({conditions:Ge(e)}).map(({condition:n\
,actual:t,verdict:r})=>`${n}: ${t||r}`).join(", ")}function au({actual:e,unit:n,share:t,waived:r}){if(e===void 0)return"\
";let i=r?`, ${b(r)} waived`:"";if(t===void 0)return`${b(e)}${n??""}${i}`;let{count:s,of:a}=t;return`${Math.round(e*10)/\
10}% (${s} of ${a})${i}`}var lu={failed:"critical",passed:"success"},uu=[{title:"Fails if",labeled:!0,cell:({condition:e\
})=>o("bdi",null,e)},{title:"Limit",labeled:!0,cell:({allowed:e})=>e},{title:"Actual",labeled:!0,cell:({actual:e})=>e},{\
title:"Verdict",cell:({verdict:e})=>o("span",{class:`pill ${lu[e]??""}`},e)},{title:"Details",class:"long",cell:({note:e\
})=>e&&o("bdi",null,e)},{title:"File",class:"muted",cell:({origin:e})=>e&&o("bdi",null,e)}];function Ci({facts:e}){let n\
=At(e);return n.length===0?null:o(h,{title:"Gate"},o(j,{label:"Gate",columns:Rn(uu,n),rows:n}))}var ki=500;function Pi({\
facts:e}){return o(p,null,o(Wt,{title:"Checks",rows:e.checks}),o(Wt,{title:"Projects",rows:e.statuses}),o(Wt,{title:"Tag\
s",rows:e.objects}),o(Bt,{title:"Library",fields:e.library}),o(Bt,{title:"Notification",fields:e.notification}),o(Bt,{ti\
tle:"Deletion",fields:e.deletion}))}function Wt({title:e,rows:n=[]}){if(n.length===0)return null;let r=[...new Set(n.fla\
tMap(i=>Object.keys(i)))].map(i=>({title:Ln(i),labeled:!0,cell:s=>o("bdi",null,It(s[i]))}));return o(h,{title:e,note:n.l\
ength},o(j,{label:e,columns:r,rows:n.slice(0,ki)}),o(B,{hidden:n.length-ki}))}function Bt({title:e,fields:n}){return n?o\
(h,{title:e},o($e,{of:Object.entries(n).map(([t,r])=>[Ln(t),It(r)&&o("bdi",null,It(r))])})):null}function It(e){return x\
(Si(e),1e3)}function Si(e){if(e===void 0)return"";if(typeof e=="boolean")return e?"yes":"no";if(typeof e!="object")retur\
n String(e);let n=Array.isArray(e);return Object.entries(e).map(([t,r])=>[n?"":t,Si(r)]).filter(([,t])=>t!=="").map(([t,\
r])=>`${Ln(t).toLowerCase()} ${r}`.trim()).join(", ")}var cu=[{title:"Policy",cell:({policy:e})=>o(y,{of:e,max:100})},{t\
itle:"Library",cell:({library:e})=>o(y,{of:e,max:100})},{title:"Manifest",class:"long",cell:({manifest:e=""})=>o(y,{of:e\
,blank:""})}];function Ti({facts:e}){let{total:n,rows:t=[]}=e.policyViolations??{};return n?o(h,{title:"Policy violation\
s",note:n},o(j,{label:"Policy violations",columns:cu,rows:t}),o(B,{hidden:n-t.length})):null}function Li({projects:e=[]}\
){return e.map(({result:n,project:t,figures:r,conditions:i,reasons:s},a)=>({result:n,name:x(t?.name??"",200)||`project $\
{a+1}`,page:(r?.libraries??r?.direct)===void 0?void 0:gr(un,a+1),libraries:r?.libraries,critical:r?.bySeverity?.critical\
,high:r?.bySeverity?.high,failed:i&&Ge(i).length,reason:du({conditions:i,reasons:s})}))}function du({conditions:e,reason\
s:[n]}){return n===void 0?"":_i({conditions:e})||x(n,300)}function Fi({reasons:e,projects:n=[]}){let t=n.flatMap(({reaso\
ns:i,conditions:s})=>{let a=Ge(s);return i.filter(l=>a.some(({condition:u})=>l.startsWith(`${u}: `)))}),r=new Set(t);ret\
urn e.filter(i=>!r.has(i.replace(/^.*?: /,"")))}function Ri(e,n){return e.some(t=>t[n]!==void 0&&t[n]!=="")}function Oi(\
e,n,t){let r=n.trim().toLowerCase(),i=e.filter(({name:s,reason:a})=>`${s}\n${a}`.toLowerCase().includes(r));return pe(i,t\
)}var pu=[{of:"result",title:"Result",labeled:!1,cell:fu},{of:"name",title:"Project",labeled:!1,order:"name",ascending:!\
0,cell:mu},Dt("libraries","Libraries"),Dt("critical","Critical"),Dt("high","High"),{of:"failed",title:"Gate",cell:yu},{o\
f:"reason",title:"Reason",class:"long",cell:({reason:e})=>e&&o("bdi",null,e)}];function $i({facts:e}){let n=P(()=>Li(e),\
[e]),t=je((i,s)=>Oi(n,i,s),[n]);if(n.length===0)return null;let r=pu.filter(({of:i})=>Ri(n,i));return o(Ae,{hint:"name o\
r reason",columns:r,find:t})}function fu({result:e}){let{icon:n,words:t}=ee[e];return o(p,null,o("span",{"aria-hidden":"\
true"},n)," ",t)}function mu({name:e,page:n}){let t=o("bdi",null,e);return n===void 0?t:o("a",{href:n},t)}function Dt(e,\
n){return{of:e,title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&b(t[e])}}function yu({failed:e}){if(e!==void 0)retu\
rn e>0?`${e} not passed`:"passed"}function Ni({facts:{wait:e}}){return!e||e.scans.length===0?null:o(h,{title:"Scan"},e.s\
cans.map((n,t)=>o("p",{key:t},n.changes.map(({state:r,atSeconds:i},s)=>o("span",{key:r},s>0&&o("span",{class:"muted"}," \
\u203A "),o("bdi",null,x(r,40))," ",o("small",{class:"muted"},ot(i))))," ",o("span",{class:"muted"},"\xB7 ",bu(n),C(n.polls,"pol\
l"),n.followed&&", followed another scan"))))}function bu({changes:e,end:n,seconds:t}){return(e.at(-1)?.state??"").toLow\
erCase()===n?"":`${n??"still running"} after ${ot(t)}, `}var Et=30,Mi=[{of:"added",words:"added",sign:"+"},{of:"removed"\
,words:"removed",sign:"\u2212"},{of:"unchanged",words:"unchanged",sign:""},{of:"failed",words:"failed",sign:"!"},{of:"unclear\
",words:"unclear",sign:"?"},{of:"spared",words:"kept because the new value failed",sign:""}];function ji({facts:{tags:e=\
[]}}){let n=e.filter(t=>Mi.some(({of:r})=>t[r]?.length));return n.length===0?null:o(h,{title:"Tags"},n.map(t=>o("div",{k\
ey:t.scope,class:"tag-group"},o("h3",null,t.scope," ",o(y,{of:t.name,max:120,breaks:!0})),Mi.map(r=>o(gu,{key:r.of,...r,\
tags:t[r.of]})))))}function gu({of:e,words:n,sign:t,tags:r=[]}){return r.length===0?null:o("p",null,o("span",{class:"mut\
ed"},n)," ",r.slice(0,Et).map(({key:i,value:s})=>o("span",{key:`${i}=${s}`,class:`chip ${e}`},t&&o("span",{"aria-hidden"\
:"true"},t,"\xA0"),o(y,{of:i,max:60}),"=",o(y,{of:s,max:100}))),r.length>Et&&o("span",{class:"muted"},"\u2026 and ",r.length-Et,\
" more"))}var vu=[{title:"Vulnerability",sort:"id",width:"minmax(160px, 0.6fr)",full:!0,cell:hu},{title:"Severity",sort:\
"severity",width:"100px",cell:({vulnerability:e})=>o(G,{level:A(e)})},{title:"Score",sort:"score",width:"72px",labeled:!\
0,cell:({vulnerability:e})=>e.score?.toFixed(1)},{title:"Libraries",sort:"libraries",width:"minmax(220px, 1.4fr)",full:!\
0,cell:xu},{title:"Fixed in",width:"minmax(120px, 0.8fr)",full:!0,labeled:!0,cell:_u},{title:"Waived",width:"88px",known\
:({waivers:e})=>e!==void 0,cell:e=>Vi(e,V.waived,"waived")},{title:"New",width:"88px",known:({hasNews:e})=>e,cell:e=>Vi(\
e,V.fresh,"new")},{title:"Published",sort:"published",width:"116px",labeled:!0,cell:({vulnerability:{published:e}})=>e&&\
o(y,{of:e,max:20})}];function qn(e){let{vulnerabilities:n}=e.contents.vulnerabilities().findings,t=r=>{let i=n[r]??{id:"\
"};return{...e,number:r,vulnerability:i}};return Fn(vu,e.contents).map(r=>({...r,cell:i=>r.cell(t(i))}))}function Vi({co\
ntents:e,found:n,number:t},r,i){let{findings:s}=e.vulnerabilities(),a=n.matching(t),l=a.filter(u=>((s.traits[u]??0)&r)!=\
=0);if(l.length!==0)return l.length===a.length?o("span",{class:"pill"},i):o(p,null,b(l.length)," of ",b(a.length))}funct\
ion hu({vulnerability:{id:e}}){return o("a",{href:He(e)},o(y,{of:e,max:60}))}function xu(e){let{contents:n,found:t,numbe\
r:r,vulnerability:i}=e,{rows:s}=n.vulnerabilities().findings,[a=0,...l]=t.matching(r);return o(p,null,o(re,{contents:n,r\
ow:s[a]??0}),l.length>0&&o("a",{href:He(i.id),class:"muted"}," ","and ",C(l.length,"other","others")))}var Ht=3,wu=1e3;f\
unction _u(e){let{contents:n,found:t,number:r,vulnerability:i}=e,{rows:s}=n.vulnerabilities().findings,a=new Set;for(let\
 d of t.matching(r).slice(0,wu)){let c=Ut(n,s[d]??0,i.id);if(c&&a.add(c),a.size>Ht)break}if(a.size===0)return;let u=[...\
[...a].slice(0,Ht),...a.size>Ht?["\u2026"]:[]].join(" | ");return o("span",{title:x(u,500)},o(y,{of:u,max:120}))}function Ut(\
{libraries:e},n,t){let r=e.vulnerabilities(n).find(i=>i.id===t);return r?e.fixOf(n,r):""}var Cu=10;function Ai({contents\
:e}){let n=P(()=>e.vulnerabilities().find(fe),[e]);if(n.numbers.length===0)return null;let t="Most severe vulnerabilitie\
s",r=n.numbers.slice(0,Cu);return o(h,{title:t},o(j,{label:t,columns:Rn(qn({contents:e,found:n}).map(({title:i,labeled:s\
,cell:a})=>({title:i,labeled:s,cell:a})),r),rows:r}),o("p",null,o("a",{href:D()},"All ",ve(n.numbers.length))))}function\
 Wi(e){return[`${e.what}.`,e.said?.trim()&&`Mend said: ${ku(e.said.trim())}`,e.why,e.fix].filter(Boolean).join(" ")}func\
tion ku(e){return/[.!?]$/.test(e)?e:`${e}.`}function Bi({facts:e}){let{icon:n,level:t="success"}=ee[e.result];return o("\
section",{class:`verdict ${t}`},o("h1",{tabIndex:-1},o("span",{"aria-hidden":"true"},n)," ",Pu(e)),o(Su,{facts:e}),e.ale\
rtsPending&&o("p",null,"Mend had not computed the alerts yet, so vulnerabilities and outdated libraries are incomplete. \
Set ",o("code",null,"wait-for: finished")," to wait for them."),e.figures?.libraries===0&&o("p",null,"The inventory is e\
mpty, so the zeros say nothing about the project. If the scanner found libraries, its result may have gone to another pr\
oject."),o(Lu,{facts:e}))}function Pu({operation:e,result:n,conditions:t,projects:r}){let i=ln(e),s=it(n,t);if(!r)return\
 ge(`${i} ${s}`.trim());let a=at(r.map(({result:u})=>u)),l=t?.length===0?", no conditions set":"";return ge(`${i} of ${a\
}${l}`)}function Su({facts:e}){let{failure:n}=e;if(n)return o("p",null,o(y,{of:Wi(n),max:1500}));let t=Fi(e);return t.le\
ngth===0?null:o("ul",null,t.map(r=>o("li",{key:r},o(y,{of:r,max:1e3}))))}function Tu(e){let{figures:n,inventoryUpdated:t\
,projects:r,portfolio:i}=e;if(n?.libraries!==void 0&&!(r||i))return t===void 0?"date not known":me(t)}function Lu({facts\
:e}){let{product:n,project:t,generatedAt:r,runUrl:i}=e;return o($e,{of:[["Product",n&&o(y,{of:n.name,max:120})],["Projec\
t",t&&o(y,{of:t.name,max:120})],["Inventory updated",Tu(e)],["Report created",me(r)],["Workflow run",i&&o(H,{to:i},"on G\
itHub")]]})}var Ii=50,Fu={expired:"critical","ends soon":"medium"},Ru=[{title:"Waived",cell:({vulnerability:e,license:n=\
""})=>o(y,{of:e??n,max:60})},{title:"In",cell:({library:e})=>o(y,{of:e,max:100})},{title:"Findings",labeled:!0,class:"nu\
mber",cell:({findings:e})=>e},{title:"Last day",labeled:!0,cell:Ou},{title:"Reason",class:"long",cell:({reason:e})=>o(y,\
{of:e,max:300})},{title:"File",cell:e=>o(_t,{of:e})}];function Ou({until:e,status:n}){return o(p,null,o(y,{of:e,max:20})\
," ",n&&o("span",{class:`pill ${Fu[n]??""}`},n))}function Di({contents:{waivers:e}}){if(!e||e.all.length===0)return null\
;let{all:n}=e;return o(h,{title:"Waivers",note:n.length},o(j,{label:"Waivers",columns:Ru,rows:n.slice(0,Ii)}),o(B,{hidde\
n:n.length-Ii}),o("p",null,o("a",{href:k({waived:"yes"})},"Libraries with waived findings")))}function Ei({state:{facts:\
e,contents:n,portfolio:t}}){return o("main",{id:"main"},o(Bi,{facts:e}),o(xi,{facts:e}),o($i,{facts:e}),o(ui,{facts:e}),\
t&&o(yi,{portfolio:t}),n&&o(Ai,{contents:n}),o($u,{facts:e}),o(Ci,{facts:e}),o(vi,{facts:e,contents:n}),n&&o(Di,{content\
s:n}),o(Ti,{facts:e}),o(Ni,{facts:e}),o(ji,{facts:e}),o(Pi,{facts:e}))}function $u({facts:e}){if(!e.delta)return null;le\
t t=Pn(e).filter(({lines:r})=>r.length>0).map(({title:r,lines:i})=>`${r}: ${b(i.length)}`);return o(h,{title:"Since the \
baseline"},o($n,{facts:e}),o(On,{facts:e}),o("p",null,t.length===0?"Nothing changed. ":`${t.join(" \xB7 ")}. `,o("a",{href:\
kn},"See the comparison",o("span",{class:"visually-hidden"}," ","(",C(t.length,"list"),")"))))}function Hi({contents:e,a\
ctions:n,kept:t}){let[r,i]=N(!1);return o(p,null,o("button",{type:"button",class:"link-button",onClick:()=>{let{open:l,c\
omplete:u}=Se(e,t);i(!u),n.showTree(l,void 0)}},"Expand all"),o("button",{type:"button",class:"link-button",onClick:()=>\
{i(!1),n.showTree(new Set,void 0)}},"Collapse all"),o("span",{class:"muted",role:"status"},r&&"Too many to expand at onc\
e; the first levels are open."))}function Ui({contents:e,kept:n}){let t=e.graph?.direct??[],r=n?t.filter(s=>n.has(s)):t,\
i=C(t.length,"direct dependency","direct dependencies");return o("p",{class:"muted",role:"status"},n?`${b(r.length)} of \
${i} lead to ${ue(n.found)}. `:`${i}, ${ue(e.libraries.count)} in total. `,o("span",{class:"hint"},"Arrow keys move and \
expand, Enter shows the library."))}function Qi(e,n,t,r){let i=n[t];if(!i)return;let s=l=>({open:r,branch:n[l]?.id??i.id\
}),a=i.children>0&&!i.circular&&!i.open;switch(e){case"ArrowDown":return s(t+1);case"ArrowUp":return s(t-1);case"Home":r\
eturn s(0);case"End":return s(n.length-1);case"ArrowRight":return a?{open:new Set([...r,i.id]),branch:i.id}:i.open?s(t+1\
):void 0;case"ArrowLeft":return i.open?Nu(i,r):{open:r,branch:_r(i.id)??i.id};case"Enter":return"enter";default:return}}\
function Nu({id:e},n){return{open:new Set([...n].filter(t=>t!==e)),branch:e}}function qi(e){let{branch:n,index:t,current\
:r,click:i,below:s}=e,{level:a,children:l,circular:u,open:d}=n,c=l===0||u;return o("div",{id:`branch-${t}`,class:`row br\
anch ${r?"current":""}`,role:"treeitem","aria-level":a,"aria-posinset":n.position,"aria-setsize":n.siblings,"aria-expand\
ed":c?void 0:d,"aria-selected":r,style:{paddingLeft:`${8+20*(Math.min(a,40)-1)}px`},onClick:()=>i(n)},o("span",{class:"t\
wisty","aria-hidden":"true"},c?"\xB7":d?"\u25BE":"\u25B8"),o(ju,{...e}),u&&o("span",{class:"muted"}," circular, see above"),!c&&o("sm\
all",null,br(l),!d&&o(Mu,{...s(n.row)})))}function Mu({count:e,atLeast:n}){if(e===0)return null;let[t,r]=ve(e).split(" "\
);return o(p,null," \xB7 ",o("b",null,n&&"at least ",t," ",o("span",{class:"wide"},r," "),"below"))}function ju({branch:{ro\
w:e},contents:n}){let{libraries:t}=n;return o(p,null,o("a",{href:Q(n.key(e)),tabIndex:-1,onClick:r=>r.stopPropagation()}\
,o("bdi",null,t.name(e)||"(blank)"))," ",o("span",{class:"muted"},o(y,{of:t.text("version",e)??"",max:60,blank:""}))," "\
,o(Re,{contents:n,row:e}))}var Vu=30;function zi(e){let{contents:n,query:t,actions:r}=e,i=P(()=>Ie(n,t),[n,t.text,t.vuln\
erable]),s=a=>{let l={...t,...a},u=Ie(n,l);r.replace(Le(l)),u&&r.showTree(Se(n,u).open,void 0)};return o(Oe,{title:"Depe\
ndencies"},o(Ve,{text:t.text,label:"Search dependencies",hint:"Search name, license, CVE",search:a=>s({text:a})},(t.vuln\
erable||n.libraries.vulnerabilityCount>0)&&o(Ke,{on:t.vulnerable,toggle:()=>s({vulnerable:!t.vulnerable})},"only paths t\
o vulnerable libraries"),o(Hi,{...e,kept:i})),o(Ui,{contents:n,kept:i}),o(Au,{...e,kept:i}))}function Au(e){let{state:n,\
contents:t,actions:r,kept:i}=e,{open:s,branch:a}=n,l=P(()=>dn(t,s,i),[t,s,i]),u=P(()=>oo(t),[t]),d=l.findIndex(g=>g.id==\
=a),c=Math.max(0,d),m=g=>r.showTree(Bu(s,g),g.id);return o(Vn,{count:l.length,rowHeight:Vu,list:i??t,current:d<0?void 0:\
d,printing:n.printing,bodyRole:"presentation",frame:Wu(e,l,c),row:g=>{let f=l[g],v={index:g,current:g===c,contents:t,cli\
ck:m};return f&&o(qi,{key:f.id,...v,branch:f,below:u})}})}function Wu({state:e,contents:n,actions:t},r,i){let s=a=>{let \
l=Qi(a.key,r,i,e.open);if(!l)return;a.preventDefault();let u=r[i]?.row;l!=="enter"?t.showTree(l.open,l.branch):u!==void \
0&&(location.hash=Q(n.key(u)))};return{id:"tree",role:"tree","aria-label":"Dependencies",tabIndex:0,"aria-activedescenda\
nt":`branch-${i}`,onKeyDown:s}}function Bu(e,{id:n}){let t=new Set(e);return t.delete(n)||t.add(n),t}function Ki(){retur\
n o("main",{id:"main"},o("h1",{tabIndex:-1},"Dependencies"),o("p",{class:"empty"},"The hierarchy was not read, because t\
he input ",o("code",null,"report")," did not name it. See the ",o("a",{href:k()},"libraries"),"."))}function Gi(e){let{l\
ibraries:n,graph:t,waivers:r,knowsNews:i}=e,s=Iu(e),a=(l,u)=>[l,d=>u(s(d))??""];return[a("vulnerability",({vulnerability\
:{id:l}})=>l),a("severity",({vulnerability:l})=>A(l)),a("score",({vulnerability:{score:l}})=>l?.toFixed(1)),a("library",\
({row:l})=>n.name(l)),a("version",({row:l})=>n.text("version",l)),a("dependency",({row:l})=>ne(t,l)),a("fix",({row:l,vul\
nerability:u})=>n.fixOf(l,u)),a("library fix",({row:l})=>n.fix(l)),a("published",({vulnerability:{published:l}})=>l),a("\
waived until",({row:l,vulnerability:{id:u}})=>r?.waiverOf(l,u)?.until),a("new",({bits:l})=>i?String((l&V.fresh)!==0):"")\
,a("url",({vulnerability:{url:l}})=>l),a("key",({row:l})=>n.text("keyUuid",l))]}function Iu(e){let{findings:n}=e.vulnera\
bilities(),t=new Int32Array(n.count);for(let r=0;r<n.vulnerabilities.length;r++)t.fill(r,n.starts[r],n.starts[r+1]);retu\
rn r=>{let i=n.rows[r]??0,s=n.vulnerabilities[t[r]??0]??{id:""},l=e.libraries.vulnerabilities(i).find(({id:u})=>u===s.id\
)??s;return{row:i,bits:n.traits[r]??0,vulnerability:l}}}function Ji(e){let{contents:n,children:t,query:r,change:i}=e,{wa\
ivers:s}=n,a={query:r,change:i};return o(Ve,{text:r.text,label:"Search vulnerabilities",hint:"Search CVE, library",searc\
h:l=>i({text:l})},o(Dn,{of:"Vulnerabilities:",counts:n.vulnerabilities().levels,...a}),o(En,{flags:Du(n),query:r,toggle:\
l=>i({[l]:!r[l]})}),s&&o(Hn,{texts:Eu,...a}),t,o(Un,{shown:De(r),clear:()=>i(wt(r))}))}function Du({graph:e,hasNews:n}){\
return[["fixable","fix known"],["direct",e!==void 0&&"direct"],["fresh",n&&"new"]]}var Eu=[["no","not waived"],["yes","w\
aived"]];function Zi(e){let{state:n,contents:t,actions:r,query:i}=e,s=c=>r.replace(D({...i,...c})),a=t.vulnerabilities()\
,l=Te(i),u=P(()=>a.find(i),[l,a]),d=qn({contents:t,found:u});return o(Oe,{title:"Vulnerabilities"},o(Ji,{contents:t,quer\
y:i,change:s},o(Bn,{...i,columns:d,change:s})),o(Wn,{state:n,rows:u.numbers.length,file:"mend-vulnerabilities.csv",csv:(\
)=>Uu(t,u)},o(Qu,{...e,found:u})),o(An,{...i,label:"Vulnerabilities",columns:d,rows:u.numbers,empty:Hu(i),printing:n.pri\
nting,change:s}))}function Hu(e){return De(e)?"No vulnerabilities match.":"No known vulnerabilities."}function Uu(e,{num\
bers:n,matching:t}){return Mn(Gi(e),n.flatMap(t))}function Qu({state:e,contents:n,query:t,found:{numbers:r,findings:i}})\
{let s=n.vulnerabilities().findings.vulnerabilities.length,a=De(t);return o(p,null,a&&`${b(r.length)} of `,ve(s),i>r.len\
gth&&`, ${C(i,"finding")} in libraries`,e.facts.alertsPending&&", incomplete: Mend had not computed the alerts yet")}fun\
ction Xi(e,n,t){let{findings:r}=e.vulnerabilities(),s=((r.traits[n]??0)&V.fresh)!==0;return{contents:e,row:r.rows[n]??0,\
id:t,fresh:s}}var Yi=[{title:"Library",cell:({contents:e,row:n})=>o(re,{contents:e,row:n})},{title:"Fixed in",labeled:!0\
,cell:({contents:e,row:n,id:t})=>{let r=Ut(e,n,t);return r&&o(y,{of:r})}},{title:"Library fixed in",labeled:!0,cell:({co\
ntents:{libraries:e},row:n})=>{let t=e.fix(n);return t&&o(y,{of:t,max:120})}},{title:"Relation",known:({graph:e})=>e!==v\
oid 0,cell:({contents:{graph:e},row:n})=>ne(e,n)},{title:"New",known:({hasNews:e})=>e,cell:({fresh:e})=>e&&o("span",{cla\
ss:"pill"},"new")},{title:"Waived",class:"long",known:({waivers:e})=>e!==void 0,cell:({contents:{waivers:e},row:n,id:t})\
=>o(be,{by:e?.waiverOf(n,t)})}];var es=500;function ns({contents:e,wanted:n}){let{findings:t,numberOf:r}=e.vulnerabiliti\
es(),i=r(n),s=t.vulnerabilities[i??-1];if(i===void 0||!s)return o(Sn,{what:"vulnerability",where:"No library of this rep\
ort has",wanted:n,all:o("a",{href:D()},"all vulnerabilities")});let a=_e(t,i),l="Libraries";return o("main",{id:"main"},\
o(qu,{of:s}),s.description&&o("p",null,o(y,{of:s.description,max:5e3})),o(h,{title:l,note:b(a.length)},o(j,{label:l,colu\
mns:Fn(Yi,e),rows:a.slice(0,es).map(u=>Xi(e,u,s.id))}),o(B,{hidden:a.length-es})))}function qu({of:e}){let{id:n,url:t,sc\
ore:r,published:i}=e;return o(p,null,o("p",{class:"breadcrumbs"},o("a",{href:D()},"Vulnerabilities")),o("h1",{tabIndex:-\
1},o(y,{of:n,max:100})),o("p",{class:"chips"},o(G,{level:A(e)}),r!==void 0&&o("span",{class:"chip"},"score ",r.toFixed(1\
)),i&&o("span",{class:"chip"},"published ",o(y,{of:i,max:20})),t&&o(H,{to:t},"Description on the web")))}function ts(e){\
return o(p,null,o(wo,{...e}),o(zu,{...e}))}function zu(e){let{route:n,contents:t}=e.state;if(n.page==="overview")return \
o(Ei,{...e});if(n.page==="compare")return o(ho,{...e});if(!t)return o(Ju,{...e});let r={...e,contents:t},i=Ku(e,t);retur\
n i?o(Gu,{text:i}):n.page==="libraries"?o(zo,{...r,query:n.query}):n.page==="library"?o(ri,{...r,wanted:n.key}):n.page==\
="vulnerabilities"?o(Zi,{...r,query:n.query}):n.page==="vulnerability"?o(ns,{...r,wanted:n.key}):t.graph?o(zi,{...r,quer\
y:n.query}):o(Ki,null)}function Ku({state:e},{libraries:n}){return n.count===0?"The inventory is empty, so there is noth\
ing to show. That does not mean that the project is safe: if the scanner found libraries, its result may have gone to an\
other project.":!(e.route.page==="vulnerabilities")||n.vulnerabilityCount>0?"":e.facts.alertsPending?"Mend had not compu\
ted the alerts yet, so vulnerabilities are not known.":`Mend knows of no vulnerabilities in the ${ue(n.count)} of the pr\
oject.`}function Gu({text:e}){return o("main",{id:"main"},o("h1",{tabIndex:-1},"Nothing to list"),o("p",{class:"empty",r\
ole:"status"},e))}function Ju({state:{contents:e,facts:n}}){let t=n.projects?"The libraries are on the pages of the proj\
ects.":"This run read no libraries.";return o("main",{id:"main"},o("h1",{tabIndex:-1},"Libraries"),o("p",{class:"empty",\
role:"status"},e===void 0?"Reading the libraries \u2026":t))}function rs({search:e,leave:n}){document.addEventListener("keydo\
wn",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let{target:r}=t,i=r instanceof HTMLInputElement||r instanceof HTMLSelec\
tElement;if(t.key==="/"&&!i){t.preventDefault(),e();let s=document.getElementById("search");s instanceof HTMLInputElemen\
t&&s.select()}t.key==="Escape"&&Zu(r,n)})}function Zu(e,n){let t=document.querySelector("details.menu[open]");t?(t.open=\
!1,t.querySelector("summary")?.focus()):e instanceof HTMLInputElement&&e.id==="search"?e.blur():n()}var os="mend-report-\
theme";function is(){try{let e=localStorage.getItem(os);return Ne.find(n=>n===e)??"auto"}catch{return"auto"}}function ss\
(e){try{localStorage.setItem(os,e)}catch{}}function Qt(e){document.documentElement.dataset.theme=e}var as=is();Qt(as);va\
r U={facts:us(cn.facts),route:Ee(location.hash),theme:as,open:new Set,printing:!1},Xu={replace(e){history.replaceState(n\
ull,"",e),q({route:Ee(e)})},showTree:(e,n)=>q({open:e,...n!==void 0&&{branch:n}}),chooseTheme(e){ss(e),Qt(e),q({theme:e}\
)}};function q(e){U={...U,...e},ls()}function ls(){let e=document.getElementById(cn.app);e&&ir(o(ts,{state:U,actions:Xu}\
),e)}function us(e){return JSON.parse(document.getElementById(e)?.textContent??"null")}function cs(e){let{contents:n}=U;\
if(e.page!=="tree"||!n)return{route:e};let t=Ie(n,e.query);if(t)return{route:e,open:Se(n,t).open};if(e.key===void 0)retu\
rn{route:e};let r=n.find(e.key);if(!n.graph||r===void 0)return{route:e};let i=n.graph.isDirect(r),[s=[r]]=i?[]:pn(n.grap\
h,r,1).paths,a=new Set([...U.open,...Cr(s)]);return{route:e,open:a,branch:s.join("/")}}function Yu(){let e=us(cn.content\
s);if(e!==null&&"projects"in e){q({contents:null,portfolio:eo(e)});return}if(e===null){q({contents:null});return}let n=K\
r(e,U.facts);U={...U,contents:n},q(cs(U.route)),document.activeElement===document.body&&ds(),setTimeout(()=>{n.filterOpt\
ions(),n.search({...K,text:"x"}),n.vulnerabilities()})}function ds(){let e=document.getElementById("tree");return e?.foc\
us({preventScroll:!0}),e!==null}var ps=!1;addEventListener("hashchange",()=>{ps=!0,q(cs(Ee(location.hash))),scrollTo(0,0\
),ds()||document.querySelector("main h1")?.focus({preventScroll:!0})});addEventListener("beforeprint",()=>q({printing:!0\
}));addEventListener("afterprint",()=>q({printing:!1}));document.addEventListener("DOMContentLoaded",()=>{requestAnimati\
onFrame(()=>setTimeout(Yu))});rs({search:()=>{["libraries","vulnerabilities","tree"].includes(U.route.page)||(history.pu\
shState(null,"",k()),q({route:Ee(k())}))},leave:()=>{let{page:e}=U.route;e!=="library"&&e!=="vulnerability"||(ps?history\
.back():location.hash=e==="library"?k():D())}});ls();})();',style:':root{color-scheme:light dark;--text: light-dark(#1f2\
328, #e6edf3);--muted: light-dark(#59636e, #9198a1);--line: light-dark(#d1d9e0, #3d444d);--faint: light-dark(#e6eaef, #2\
a313a);--back: light-dark(#ffffff, #0d1117);--shade: light-dark(#f6f8fa, #151b23);--accent: light-dark(#0969da, #4493f8)\
;--chosen: light-dark(#ddf4ff, #121d2f);--critical: light-dark(#a40e26, #ff7b72);--high: light-dark(#bc4c00, #f0883e);--\
medium: light-dark(#7d5700, #e3b341);--success: light-dark(#1a7f37, #3fb950)}:root[data-theme=light]{color-scheme:light}\
:root[data-theme=dark]{color-scheme:dark}.critical{--tone: var(--critical);--tone-back: light-dark(#ffebe9, #3c1618);--f\
ill: var(--critical)}.high{--tone: var(--high);--tone-back: light-dark(#fff1e5, #341d0c);--fill: var(--high)}.medium{--t\
one: var(--medium);--tone-back: light-dark(#fff8c5, #2e2408);--fill: light-dark(#bf8700, #e3b341)}.low{--tone: light-dar\
k(#0550ae, #79c0ff);--tone-back: light-dark(#ddf4ff, #0c2239);--fill: light-dark(#218bff, #388bfd)}.success{--tone: var(\
--success);--tone-back: light-dark(#f0fff4, #0f2a17)}.unrated{--fill: var(--muted)}.none,.others{--fill: light-dark(#818\
b98, #6e7681)}.warn{--tone: var(--high)}*{box-sizing:border-box}body{margin:0;background:var(--back);color:var(--text);f\
ont:14px/1.5 -apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif}h1,h2,h3,p{margin:0}h1:focus\
{outline:none}a{color:var(--accent);text-decoration:none}a:hover,p:not(.breadcrumbs) a,.unstyled li a,.stacked a{text-de\
coration:underline}:focus-visible{outline:2px solid var(--accent);outline-offset:1px;border-radius:4px}code{background:v\
ar(--shade);border-radius:6px;padding:.15em .4em;font:85% ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}small,.no\
te,.muted,.empty{color:var(--muted)}small,.note{font-size:12px;font-weight:400}span.warn{color:var(--tone)}.visually-hid\
den{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip:not(:focus){pos\
ition:absolute;left:-999px}header{position:sticky;top:0;z-index:3;display:flex;align-items:center;gap:24px;padding:0 24p\
x;height:56px;background:var(--shade);border-bottom:1px solid var(--line)}header .title{min-width:0;overflow:hidden;text\
-overflow:ellipsis;white-space:nowrap}nav{display:flex;gap:4px;margin-left:auto;align-self:stretch}nav a{display:flex;al\
ign-items:center;padding:0 10px;color:var(--text);border:solid transparent;border-width:2px 0;white-space:nowrap}nav a:h\
over{text-decoration:none;border-bottom-color:var(--line)}nav a[aria-current]{font-weight:600;border-bottom-color:#fd8c7\
3}.counter{margin-left:6px;padding:0 6px;border-radius:10px;background:var(--faint);font-size:12px;font-weight:500}main{\
max-width:1180px;margin:0 auto;padding:24px 24px 64px;display:grid;gap:24px}main.wide{max-width:none;height:calc(100dvh \
- 56px);min-height:480px;padding:16px 24px;display:flex;flex-direction:column;gap:12px}main h1{font-size:24px;font-weigh\
t:600;line-height:1.25;overflow-wrap:anywhere}h1 .version{color:var(--muted);font-weight:300}.breadcrumbs{margin-bottom:\
-20px}.card,.tiles,.verdict,.virtual-list{border:1px solid var(--line);border-radius:6px}.card{padding:16px;min-width:0}\
.card h2,.card h3{font-size:14px;font-weight:600}.card h2{margin-bottom:12px}.card p+.filters{margin-top:12px}h3 .muted{\
font-weight:400}.scroll{overflow-x:auto}.verdict{overflow-wrap:anywhere;border-left:4px solid var(--success);padding:16p\
x 20px;display:grid;gap:10px}.verdict.error{border-left-color:var(--critical)}.verdict.warning{border-left-color:var(--m\
edium)}.verdict.notice{border-left-color:var(--accent)}.verdict h1{font-size:20px}.verdict ul{margin:0;padding-left:20px\
}.properties{display:flex;flex-wrap:wrap;gap:6px 28px;margin:0}.properties>div{min-width:0}.properties dt{display:inline\
;color:var(--muted)}.properties dt:after{content:" "}.properties dd{display:inline;margin:0;overflow-wrap:anywhere}.card\
 .properties{display:grid;gap:4px}.card .properties>div{display:grid;grid-template-columns:140px 1fr}.tiles,.bars,.unsty\
led{list-style:none;margin:0;padding:0;display:grid}.tiles{grid-template-columns:repeat(auto-fit,minmax(min(140px,33%),1\
fr));gap:1px;overflow:hidden}.tiles li{padding:12px 16px;display:grid;outline:1px solid var(--line)}.tiles b{color:var(-\
-tone);font-size:22px;font-weight:600;line-height:1.3;font-variant-numeric:tabular-nums}.tiles a,.tiles span{color:var(-\
-muted);font-size:12px}.tiles a{text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:3px}.t\
iles .zero b{color:var(--muted);font-weight:400}.more-figures{list-style:none;margin:10px 0 0;padding:0;display:flex;fle\
x-wrap:wrap;gap:4px 20px;font-size:12px;color:var(--muted)}.more-figures a{color:inherit;text-decoration:underline;text-\
decoration-color:var(--line);text-underline-offset:3px}.more-figures b{color:var(--text);font-variant-numeric:tabular-nu\
ms}.charts{display:grid;grid-template-columns:1fr 1fr;gap:24px}.charts:empty,.paths:empty{display:none}.full-width,.char\
ts>:only-child{grid-column:1 / -1}.bars{gap:6px}.bars li{display:grid;grid-template-columns:minmax(90px,190px) 1fr 92px;\
align-items:center;gap:12px}.bars .label{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.bars a,.stacked-bar \
a{color:var(--text)}.bars svg{width:100%;height:8px;border-radius:4px}.bars .count{text-align:right;font-variant-numeric\
:tabular-nums}.bars small{display:inline-block;width:36px}.stacked-bar{margin:0}.stacked-bar svg{display:block;width:100\
%;height:12px;border-radius:6px;margin-bottom:12px}.stacked-bar figcaption{display:flex;flex-wrap:wrap;gap:4px 24px}rect\
{fill:var(--fill, light-dark(#218bff, #388bfd))}rect.track{fill:var(--faint)}.dot{display:inline-block;width:9px;height:\
9px;border-radius:50%;margin-right:5px;background:var(--fill)}.pill,.chip{display:inline-block;padding:0 8px;border-radi\
us:12px;font-size:12px;line-height:20px;border:1px solid var(--line);max-width:100%;overflow:hidden;text-overflow:ellips\
is;vertical-align:middle}.pill{font-weight:500;border-color:transparent;color:var(--tone);background:var(--tone-back, va\
r(--faint))}.chips{display:flex;gap:6px;flex-wrap:wrap;margin-top:-14px}.chip{min-width:0;overflow-wrap:anywhere}.chip.a\
dded{border-color:var(--success)}.chip.removed{text-decoration:line-through}.chip.failed{border-color:var(--critical)}.d\
irection{color:var(--muted);white-space:nowrap}.direction.down{color:var(--high)}.tag-group{display:grid;grid-template-c\
olumns:minmax(0,1fr);gap:6px}.tag-group .chip{margin:0 6px 4px 0}.tag-group+.tag-group{margin-top:16px}table{border-coll\
apse:collapse;width:100%}th{text-align:left;font-weight:600;font-size:12px;color:var(--muted)}th,td{padding:6px 12px 6px\
 0;border-bottom:1px solid var(--faint);vertical-align:top}table .number{text-align:right;font-variant-numeric:tabular-n\
ums}td .link-button{margin:-4px -8px}td.long{min-width:220px;max-width:420px;overflow-wrap:anywhere}td.picture{width:40%\
}td.picture svg{display:block;width:100%;height:14px;margin-top:3px}.scroll+p{margin-top:12px}.unstyled{gap:4px}.unstyle\
d li{overflow-wrap:anywhere;break-inside:avoid}.unstyled .pill{min-width:66px;text-align:center}.unstyled.columns{displa\
y:block;columns:3 260px}.paths{margin:8px 0 0;padding-left:24px;display:grid;gap:4px;overflow-wrap:anywhere}.vulnerabili\
ty{margin-top:10px;display:grid;gap:4px;overflow-wrap:anywhere}.vulnerability+.vulnerability{margin-top:14px;padding-top\
:14px;border-top:1px solid var(--faint)}button,select,input[type=search],summary{font:inherit;color:inherit}::placeholde\
r{color:var(--muted);opacity:1}.filters{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.filters input[type=searc\
h]{flex:1 1 260px;min-width:260px;max-width:520px}.filters input[type=search],.filters select,.toggle,.menu summary{heig\
ht:32px;padding:0 10px;border:1px solid var(--line);border-radius:6px;background:var(--back)}.filters select{max-width:1\
40px}.filters select.phone{display:none}.filters select.chosen,.toggle[aria-pressed=true]{background:var(--chosen);borde\
r-color:var(--accent)}.toggle[aria-pressed=true] small{color:inherit}.toggle,.link-button,.menu summary,.sort{cursor:poi\
nter}.toggle:hover,.menu summary:hover{background:var(--shade)}.toggles{border:0;margin:0;padding:0;display:flex}.toggle\
s .muted{align-self:center;margin-right:6px}.toggles .toggle{position:relative;border-radius:0;margin-left:-1px}.toggles\
 .toggle[aria-pressed=true]{z-index:1}.toggles .toggle:first-of-type{border-top-left-radius:6px;border-bottom-left-radiu\
s:6px;margin-left:0}.toggles .toggle:last-of-type{border-top-right-radius:6px;border-bottom-right-radius:6px}.link-butto\
n,.sort{border:0;background:none}.link-button{color:var(--accent);padding:4px 8px;border-radius:6px}.link-button:hover{b\
ackground:var(--faint)}.theme{font-size:17px;line-height:1;padding:8px;color:var(--muted)}.sort{padding:0;font-weight:60\
0;font-size:12px}.sort:hover{color:var(--accent)}.menu{position:relative}.menu summary{line-height:30px;list-style:none}\
.menu summary:after{content:" \u25BE";color:var(--muted)}.menu>div{position:absolute;right:0;z-index:4;margin-top:4px;padding\
:8px 14px;display:grid;gap:4px;background:var(--back);border:1px solid var(--line);border-radius:6px;box-shadow:0 8px 24\
px light-dark(#1f23281f,#010409cc);white-space:nowrap}.menu input{margin-right:8px}.list-line{display:flex;flex-wrap:wra\
p;justify-content:space-between;align-items:center;gap:0 16px}.list-line p{line-height:29px}.virtual-list{position:relat\
ive;overflow:auto;flex:1;min-height:0}.table{flex:1;min-height:0;display:flex;flex-direction:column}.rows{min-width:max-\
content}.table .rows,.table .head{min-width:900px}.table .row{display:grid;grid-template-columns:var(--tracks);height:va\
r(--height);align-items:center;border-bottom:1px solid var(--faint);min-width:100%}.table .rows .row:hover,.branch:hover\
{background:var(--shade)}.table .row>div{padding:0 12px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.head{\
position:sticky;top:0;z-index:2;background:var(--shade)}.head .row{border-bottom-color:var(--line);font-weight:600;font-\
size:12px}.branch{display:flex;align-items:center;gap:6px;height:30px;padding-right:12px;white-space:nowrap;cursor:defau\
lt}.branch.current{background:var(--chosen)}.branch b{color:var(--text)}.twisty{width:16px;text-align:center;color:var(-\
-muted)}@media(max-width:760px){header{flex-wrap:wrap;height:auto;padding:8px 16px 0;gap:4px 12px}nav{order:3;width:100%\
;margin:0;flex-wrap:wrap}nav a{height:40px}.theme{margin-left:auto}main,main.wide{padding:16px}.charts{grid-template-col\
umns:minmax(0,1fr)}.card .properties>div{grid-template-columns:1fr}.toggles{flex-wrap:wrap;gap:8px}.toggles .toggle{bord\
er-radius:6px;margin-left:0}.hint{display:none}.filters select.phone{display:block}.table .rows,.table .head{min-width:0\
}.table .head{display:none}.table .row{grid:auto-flow dense 24px / minmax(0,12fr) minmax(0,13fr);gap:0 8px;padding:5px 1\
2px}.table .row>div{padding:0;line-height:24px}.table .row>.full{grid-column:1 / -1}.table .row>div:empty{display:none}.\
table .row>div[data-title]:before{content:attr(data-title) ": ";color:var(--muted)}.stacked thead,.stacked td:empty{disp\
lay:none}.stacked tr{display:flex;flex-wrap:wrap;gap:0 16px;padding:8px 0;border-bottom:1px solid var(--faint)}.stacked \
td{border:0;padding:1px 0;min-width:0;max-width:100%;overflow-wrap:anywhere}.stacked td:first-child,.stacked td.long{fle\
x:0 0 100%}.stacked td[data-title]:before{content:attr(data-title) ": ";color:var(--muted)}.picture{display:none}.branch\
 .pill{order:-1}.branch small:has(b){display:contents;font-size:0}.branch small b{font-size:12px;order:-1}.branch .wide{\
display:none}.branch .twisty{order:-2}.bars li{grid-template-columns:minmax(90px,1fr) 1fr 84px}}@media(max-width:480px){\
nav{gap:0}nav a{padding:0 5px}.counter{display:none}}@media print{:root,:root[data-theme]{color-scheme:light}*{-webkit-p\
rint-color-adjust:exact;print-color-adjust:exact}header,.head{position:static}nav,.filters,.hint,.link-button,.skip{disp\
lay:none}main.wide{height:auto;display:block}.virtual-list{height:auto;overflow:visible;border:0}.table .rows,.table .he\
ad{min-width:0}.table .row{grid-template-columns:minmax(0,2fr);grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);fon\
t-size:11px}.table .row>div{padding:0 6px}.table .row bdi{white-space:normal;overflow-wrap:anywhere}.tiles,.verdict,.row\
,tr,li{break-inside:avoid}h2{break-after:avoid}a{color:inherit}}@media print and (max-width:760px){.table .row{display:f\
lex;flex-wrap:wrap;height:auto}.table .row>.full{flex:0 0 100%}}',scriptHash:"sha256-iX8jRfSX13ET0C0CSEBCniUHFjsj/f94dn/\
NtMSTfbE=",styleHash:"sha256-/KHkdOeE0nT9cWSyzTixbXuiOJhFnBZ0IyRRrTbVsmw="};var clean=__webpack_require__(11),names=__webpack_require__(
5306),report=__webpack_require__(5259),outcome=__webpack_require__(3607),sbom_components=__webpack_require__(6669);const pageFile="\
mend-report.html",textFields=["keyUuid","name","filename","groupId","artifactId","version","sha1","type","coordinates","\
languages","matchType","url","homePage","newestVersion"];function forTextFields(make){const entries=textFields.map(field=>[
field,make(field)]);return Object.fromEntries(entries)}function ordinaryName({type,groupId,artifactId}){return type==="M\
AVEN_ARTIFACT"?`${groupId}:${artifactId}`:`${groupId}`}const elementIds={facts:"facts",contents:"contents",app:"app"};var library_fix=__webpack_require__(
6956),library_identity=__webpack_require__(6582);function packNames(rows){return rows.map(({name,library:{type,groupId,artifactId}})=>name===
ordinaryName({type,groupId,artifactId})?null:name)}function packDuplicates(rows){return[...Map.groupBy(rows.keys(),row=>likeness(
rows[row]?.name)).values()].filter(({length})=>length>1).flatMap(group=>duplicatesAmong(group,rows)).sort((a,b)=>a-b)}function likeness(name=""){
return name.toLowerCase().replace(/[-_.]+/g,"-")}function duplicatesAmong(group,rows){return[...Map.groupBy(versionsOf(group,
rows),({key})=>key).values()].filter(all=>new Set(all.map(({version})=>version)).size>1).flatMap(all=>all.map(({row})=>row))}
function versionsOf(group,rows){return group.flatMap(row=>{const library=rows[row]?.library;if(!library)return[];const identity=(0,library_identity.
cu)(library),{version}=identity;return version===void 0?[]:[{row,key:(0,library_identity.TN)(identity,library),version}]})}
var compare=__webpack_require__(185),waiver_facts=__webpack_require__(8339);function packWaived(waived,rows){const places=placesOf(
waived,rows),waivers=new Set([...waived.expired,...waived.nearlyExpired,...places.map(({waiver})=>waiver),...waived.unused]),
numbers=new Map([...waivers].map((waiver,at)=>[waiver,at])),status=statusIn(waived);return{waivers:[...waivers].map(waiver=>({
...(0,waiver_facts.kL)(waiver),status:status(waiver)})),findings:places.map(({row,what,waiver})=>[row,what,numbers.get(waiver)??
0])}}function placesOf({findings},rows){const known=new Map(rows.map(({keyUuid},row)=>[keyUuid,row]));return findings.flatMap(
({keyUuid,vulnerability,license="",waiver})=>{const row=known.get(keyUuid);return row===void 0?[]:[{row,what:vulnerability??
license,waiver}]}).sort((a,b)=>a.row-b.row||(0,compare.U)(a.what,b.what))}function statusIn({expired,nearlyExpired,unused}){
const statuses=new Map([...unused.map(waiver=>[waiver,"unused"]),...nearlyExpired.map(waiver=>[waiver,"ends soon"]),...expired.
map(waiver=>[waiver,"expired"])]);return waiver=>statuses.get(waiver)}function pack(source){if(!(0,sbom_components.ZB)(source))
return;const{result,tree,packageOrder}=source,{waived}=result,listed=new Set(result.reported?.inventory?.libraries.map(({
keyUuid})=>keyUuid)),all=(0,sbom_components.ct)(source),inInventory=({library})=>listed.has(library.keyUuid),counted=all.
filter(inInventory),components=[...counted,...all.filter(one=>!inInventory(one))],rows=components.map(({library})=>library);
return{libraries:{...packLibraries(rows,listed.size,(0,library_fix.hV)(packageOrder)),names:column(packNames(components)),
duplicates:packDuplicates(counted)},tree:tree&&packTree(tree,components),waived:waived&&packWaived(waived,rows)}}function packLibraries(rows,inventory,fixOf){
return{count:rows.length,inventory,texts:forTextFields(field=>column(rows.map(row=>row[field]??null))),outdated:rows.map(
({outdated})=>outdated===void 0?-1:Number(outdated)),licenses:lists(rows.map(({licenses})=>licenses)),vulnerabilities:lists(
rows.map(({vulnerabilities})=>vulnerabilities)),fixes:lists(rows.map(row=>[fixOf(row)].filter(fix=>fix!==void 0)))}}const sample=1e3;
function column(texts){const first=texts.slice(0,sample);if(new Set(first).size>.9*first.length)return{plain:texts};const numbers=new Map;
for(const text of texts)numbers.has(text)||numbers.set(text,numbers.size);return 2*numbers.size>texts.length?{plain:texts}:
{words:[...numbers.keys()],at:texts.map(text=>numbers.get(text)??0)}}function lists(rows){const numbers=new Map,values=[],
numberOf=value=>{const known=numbers.get(value);if(known!==void 0)return known;const text=JSON.stringify(value),number=numbers.
get(text)??values.push(value)-1;return numbers.set(text,number).set(value,number),number},of=rows.map(row=>row.length>0?
row.map(numberOf):0);return{values,of}}function packTree(tree,components){const places=new Map(components.map(({library},row)=>[
library.keyUuid,row])),placesOf2=keys=>{const found=[];for(const key of keys){const place=places.get(key);place!==void 0&&
found.push(place)}return found.sort((a,b)=>a-b)};return{direct:placesOf2(tree.direct),dependencies:components.map(({dependencies})=>dependencies?
placesOf2(dependencies):0)}}var rankings=__webpack_require__(3968);const maxIndexSize=32e6;function packPortfolio({portfolio,
serverDate=""},maxSize=maxIndexSize){const{projects,libraries,vulnerabilities}=portfolio,stale=new Set((0,rankings.k7)(projects,
Date.parse(serverDate))),isShown=shownLibraries(libraries,maxSize),shown=libraries.filter(isShown);return{projects:projects.
map(one=>packProject(one,stale.has(one))),libraries:shown.map(packLibrary),vulnerabilities:vulnerabilities.map(({id:id2,
severity,score})=>[id2,severity??"",score??-1]),left:libraries.length-shown.length}}function packProject({product="",name,
status,reason,figures,lastUpdated},isStale){const{libraries=-1,vulnerableLibraries=-1}=figures??{},{critical=-1,high=-1,
medium=-1,low=-1}=figures??{};return[product,name,status==="read"?"":reason??status,libraries,vulnerableLibraries,critical,
high,medium,low,lastUpdated?.slice(0,10)??"",isStale?1:0]}function packLibrary({package:name,library,projects}){const ids2=library.
vulnerabilities.map(({id:id2})=>id2);return[name,library.version??"",steps(projects),ids2]}function steps(places){return Array.
from(places,(place,at)=>place-(places[at-1]??0))}function shownLibraries(libraries,maxSize){const isVulnerable=({library})=>library.
vulnerabilities.length>0;let left=maxSize;for(const one of libraries)isVulnerable(one)&&(left-=sizeOf(one));const shown=new Set(
libraries.filter(one=>{if(isVulnerable(one))return!0;const size=sizeOf(one);return size>left?!1:(left-=size,!0)}));return library=>shown.
has(library)}function sizeOf({package:name,library,projects}){const{version="",vulnerabilities}=library;return name.length+
version.length+20*vulnerabilities.length+3*projects.length+16}function htmlReport(source,{script,style,scriptHash,styleHash}){
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
<script type="application/json" id="${contents}">${html_embed(contentsOf(source)??null)}<\/script>
</body>
</html>
`}function contentsOf(source){const{portfolio}=source.result;return portfolio?packPortfolio(portfolio):pack(source)}function htmlFormatOf(assets2){
return{name:"html",output:"html-path",file:pageFile,fileFor:({portfolio})=>portfolio?"mend-portfolio.html":void 0,perProject:"\
beside",write:source=>source.project===void 0||(0,sbom_components.ZB)(source)?htmlReport(source,assets2):void 0}}function policy(scriptHash,styleHash){
return["default-src 'none'",`script-src '${scriptHash}'`,`style-src '${styleHash}'`,"base-uri 'none'","form-action 'none\
'","require-trusted-types-for 'script'","trusted-types 'none'"].join("; ")}function title({result,project}){const{operation,
targets}=result;if(targets){const all=(0,outcome.sl)(targets.map(({outcome:outcome2})=>outcome2));return`${(0,outcome.rt)(
operation)} of ${all}`}const name=(0,names.j1)(result)??project??(0,names.tZ)(result)??"Mend Project";return`${(0,clean.
pj)(name,100)}: Mend report`}function escapeHtml(text){return text.replace(/[&<>"]/g,char=>`&#${char.charCodeAt(0)};`)}function html_embed(value){
return(0,clean.Pq)(value).replaceAll("<","\\u003c")}const htmlFormat=htmlFormatOf(assets)})};
