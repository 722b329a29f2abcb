export const id=394,ids=[394],modules={2394:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{htmlFormat:()=>htmlFormat});const assets={
script:'(()=>{var T,Nt,ji,Y,On,Qe,Mt,Ee,jt,Nn,Rn,Ai,Fe=Symbol.for("pv"),qe={},Ge=[],Vi=/^m(i|n|o|s|text|space)$/,Mn=Arra\
y.isArray,jn=Ge.slice,le=Object.assign;function ae(e){e&&e.parentNode&&e.remove()}function o(e,n,t){var r,i,s,a={},l=arg\
uments.length;for(s in n)s=="key"?r=n[s]:s=="ref"&&typeof e!="function"?i=n[s]:a[s]=n[s];return l>2&&(a.children=l>3?jn.\
call(arguments,2):t),Le(e,a,r,i,null)}function Le(e,n,t,r,i){var s={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__\
e:null,__c:null,constructor:Fe,__v:i||++Nt,__i:-1,__u:0};return!i&&T.vnode&&T.vnode(s),s}function f(e){return e.children\
}function Ue(e,n){this.props=e,this.context=n,this.__g=0}function ee(e,n){if(n==null)return e.__&&ee(e.__,e.__i+1);for(v\
ar t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:ee(e)}fun\
ction Ii(e){var n,t=e.__v,r=t.__e,i=[],s=[],a=e.__P;a&&((n=le({constructor:Fe},t)).__v=t.__v+1,T.vnode&&T.vnode(n),An(a,\
n,t,e.__n,a.namespaceURI,32&t.__u?[r]:null,i,r||ee(t),32&t.__u,s),n.__v=t.__v,n.__.__k[n.__i]=n,Dt(i,n,s),t.__=t.__e=nul\
l,n.__e!=r&&At(n))}function At(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e\
.__e=n.__e)}),At(e)}function Ot(e){(8&e.__g||(e.__g|=8,Y.push(e),Qe++))&&On==T.debounceRendering||((On=T.debounceRenderi\
ng)||queueMicrotask)(Vt)}function Vt(){try{for(var e,n=1;Y.length;)Y.length>n&&Y.sort(Mt),e=Y.shift(),n=Y.length,8&e.__g\
&&Ii(e)}finally{(Qe=Y.length)&&(On||queueMicrotask)(Vt)}}function It(e,n,t,r,i,s,a,l,c,p,u){var m,v,d,h,C,w,y=r.__k||Ge,\
_=n.length;for(c=Bi(t,n,y,c,_),m=0;m<_;m++)(d=t.__k[m])!=null&&(v=~d.__i&&y[d.__i]||qe,d.__i=m,w=An(e,d,v,i,s,a,l,c,p,u)\
,h=d.__e,(v.ref!=d.ref||8&v.__u)&&(v.ref&&Vn(v.ref,null,d,v),d.ref&&u.push(d.ref,d.__c||h,d)),C=C||h,4&d.__u?(c=Bt(d,c,e\
,!v.__v),v.__e&&(v.__e=null)):typeof d.type=="function"&&w!==void 0?c=w:h&&(c=h.nextSibling),d.__u&=-21);return t.__e=C,\
c}function Bi(e,n,t,r,i){var s,a,l,c,p,u,m,v,d,h=t.length,C=h,w=0,y=0,_=e.__k=Array(i);for(s=0;s<i;s++)(a=n[s])!=null&&t\
ypeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=_[s]=Le(null,a):Mn(a)?a=_[s]=Le(f\
,{children:a}):a.constructor===Fe&&a.__b?a=_[s]=Le(a.type,a.props,a.key,a.ref,a.__v):_[s]=a,c=s+w,a.__=e,a.__b=e.__b+1,l\
=null,~(p=a.__i=Wi(a,t,c,C))&&(C--,(l=t[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?w--:p==c+1?w++:p!=c&&(p>c?w--:w++,y=\
1)):(~p||(i>h?w--:i<h&&w++),typeof a.type!="function"&&(a.__u|=4))):_[s]=null;if(y){for(u=[],m=[],s=0;s<i;s++)if((a=_[s]\
)&&16&a.__u){for(w=0,v=u.length;w<v;)u[d=w+v>>1]<a.__i?w=d+1:v=d;u[w]=a.__i,m[s]=w+1}for(w=u.length;s--;)m[s]&&(m[s]==w?\
w--:_[s].__u|=4)}if(C)for(s=0;s<h;s++)!(l=t[s])||2&l.__u||(l.__e==r&&(r=ee(l)),In(l,l));return r}function Bt(e,n,t,r){va\
r i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,n=Bt(\
i[s],n,t,!1));return n}for(n&&!n.parentNode&&(n=ee(e))&&!n.parentNode&&(n=null),a=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSi\
bling;for(a!=l&&(!r&&t.moveBefore&&a.parentNode?t.moveBefore(a,n):t.insertBefore(a,n||null)),n=a;(n=n&&n.nextSibling)&&n\
.nodeType==8&&!n.data.startsWith("$s"););return n}function Wi(e,n,t,r){var i,s=e.key,a=e.type,l=n[t],c=l&&!(2&l.__u);if(\
l===null&&s==null||c&&s==l.key&&a==l.type)return t;if(r>(c?1:0)){for(i=t-1;i>=0;i--)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a\
==l.type)return i;for(i=t+1;i<n.length;i++)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function Rt(e,\
n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function De(e,n,t,r,i){var s,a;if(n=="style")if(typeof t=="stri\
ng")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||Rt(e.style,n);if(t)for(\
n in t)r&&t[n]==r[n]||Rt(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function\
"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(a=Rn[n]||(Rn[n]=Di(n)),(e.__a||(e.__a={}))[n]=Nn,s=n!=(n=n.replace(jt,"$1"))\
,(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,a,s):e.removeEventListener(n,a,s));else{if(i=="http:/\
/www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n\
!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{retur\
n void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(\
n,n=="popover"&&t==1?"":t)}}function Di(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[Ee]==null)n[Ee]=Nn++;else\
 if(n[Ee]<this.__a[e])return;return t(T.event?T.event(n):n)}}}function An(e,n,t,r,i,s,a,l,c,p){var u,m,v,d,h,C,w,y,_,j,F\
,$n,Ft,We,ie,$t,X,se,K=n.type;if(n.constructor!==Fe)return null;128&t.__u&&(c=32&t.__u,u=t.__c.__z)&&(n.__u|=c,m=s=[],u.\
nodeType==8?l=He(u,s):s.push(u),l=s[0]||l),(u=T.__b)&&u(n);e:if(typeof K=="function"){v=a.length;try{if(y=n.props,_=(u=K\
.prototype)&&u.render,j=(u=K.contextType)&&r[u.__c],F=u?j?j.props.value:u.__:r,(d=t.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(\
_?n.__c=d=new K(y,F):(n.__c=d=new Ue(y,F),d.constructor=K,d.render=Ui),j&&j.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=\
8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),K.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=le({},d.__s)),le(d._\
_s,K.getDerivedStateFromProps(y,d.__s)))),h=d.props,C=d.state,d.__v=n,t.__c){if(y!==h&&_&&!K.getDerivedStateFromProps&&d\
.componentWillReceiveProps&&d.componentWillReceiveProps(y,F),n.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpda\
te&&d.shouldComponentUpdate(y,d.__s,F)===!1){n.__v!=t.__v&&(d.props=y,d.state=d.__s,d.__g&=-9),n.__e=t.__e,n.__k=t.__k,n\
.__k.some(function(E){E&&(E.__=n)}),Ge.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&a.push(d),l=ee(t);break e}d.compon\
entWillUpdate&&d.componentWillUpdate(y,d.__s,F),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,C,\
w)})}else _&&!K.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.pus\
h(d.componentDidMount);d.context=F,d.props=y,d.__P=e,d.__g&=-5,$n=T.__r,Ft=_?25:0;do d.__g&=-9,$n&&$n(n),u=d.render(d.pr\
ops,d.state=d.__s,d.context);while(8&d.__g&&++Ft<25);_&&(Ge.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildCo\
ntext&&(r=le({},r,d.getChildContext())),_&&t.__c&&d.getSnapshotBeforeUpdate&&(w=d.getSnapshotBeforeUpdate(h,C)),We=u&&u.\
type===f&&u.key==null?u.props.children:u,y.__P&&(u=l,i=(e=y.__P).namespaceURI,c=s=null,t.props&&t.props.__P!=e&&(t.__k.s\
ome(function(E){E&&In(E,E)}),t.__k=null),l=t.__k?ee(t,0):null),l=It(e,Mn(We)?We:[We],n,t,r,i,s,a,l,c,p),y.__P&&(n.__e=nu\
ll,l=u),n.__u&=-161,m&&m.some(ae),d.__h.length&&a.push(d),1&d.__g&&(d.__g&=-4)}catch(E){if(a.length=v,n.__v=null,c||s)if\
(E&&E.then){if(n.__u|=128|c,s){for(~(X=s.indexOf(l||void 0))||(X=s.length);(se=s[X-1])&&se.nodeType==8;)X--;for(;X<s.len\
gth;X++)if(se=s[X])if(s[X]=null,ie){if(se==$t)break}else{if(se.nodeType!=8)break;se.data.startsWith("$s")&&($t=He(ie=se)\
)}}if(!ie){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ie=l}(u=He(ie=n.__c.__z||(n.__c.__z=ie)))?(n.__e=ie,l=u\
):n.__e=l,l=l&&l.nextSibling}else s&&s.some(ae);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),E&&E.then||Wt(n),T.__e(E,n,t)}\
}else l=n.__e=Ei(t.__e,n,t,r,i,s,a,c,p,e);return(u=T.diffed)&&u(n),l}function He(e,n){if(e&&e.nodeType==8&&e.data.starts\
With("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s\
")&&!--t)return e}n&&n.push(e)}}function Wt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Wt))}function Dt(e,n,t){for(v\
ar r=0;r<t.length;)Vn(t[r++],t[r++],t[r++]);T.__c&&T.__c(n,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(s)\
{s.call(i)})}catch(s){T.__e(s,i.__v)}})}function Ei(e,n,t,r,i,s,a,l,c,p){var u,m,v,d,h,C,w,y,_=t.props||qe,j=n.props,F=n\
.type;if(F=="svg"?i="http://www.w3.org/2000/svg":F=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.o\
rg/1999/xhtml"),s){for(u=0;u<s.length;u++)if((h=s[u])&&(F?h.localName==F:h.nodeType==3)){e=h,s[u]=null;break}}if(!e){if(\
y=p.ownerDocument||document,!F)return y.createTextNode(j);e=y.createElementNS(i,F,j.is?j:p),l&&(T.__m&&T.__m(n,s),l=!1),\
s=null}if(F){if(p=F=="template"&&e.content||e,s=F=="textarea"&&j.defaultValue!=null?null:s&&jn.call(p.childNodes),!l&&s)\
for(_={},u=0;u<e.attributes.length;u++)_[(h=e.attributes[u]).name]=h.value;for(u in _)h=_[u],u=="dangerouslySetInnerHTML\
"?v=h:u=="children"||u in j||u=="value"&&"defaultValue"in j||u=="checked"&&"defaultChecked"in j||De(e,u,null,h,i);for(u \
in j)h=j[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?m=h:u=="value"?C=h:u=="checked"?w=h:l&&typeof h!="function"||\
_[u]===h||De(e,u,h,_[u],i);m?(l||v&&(m.__html==v.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),n.__k=[]):(v&&(e\
.textContent=""),(F=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Vi.test(F))&&(i="http://www.w3.org/1999/x\
html"),It(p,Mn(d)?d:[d],n,t,r,i,s,a,s?s[0]:t.__k&&ee(t,0),l,c),s&&s.some(ae)),l&&F!="textarea"||(u="value",F=="progress"\
&&C==null?e.removeAttribute(u):C==null||C===e[u]&&(F!="progress"||C)||De(e,u,C,_[u],i),u="checked",w!=null&&w!=e[u]&&De(\
e,u,w,_[u],i))}else _===j||l&&e.data==j||(e.data=j);return e}function Vn(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)|\
|1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(i){T.__e(i,t)}}functi\
on In(e,n,t){var r,i,s,a;if(T.unmount&&T.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Vn(r,null,n,e),r=e.__c){if(\
r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){T.__e(l,n)}r.__P=r.__n=null}if(r=e.__k)for(a=0;a<r.length;a\
++)r[a]&&In(r[a],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(i=He(r,s=[]))&&(r==e.__e&&s.so\
me(ae),ae(i),ae(r)),t||ae(e.__e),e.__e=e.__c=e.__=null}function Ui(e,n,t){return this.constructor(e,t)}function Et(e,n){\
var t,r,i,s;T.__&&T.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=Le(f,{children:[e]})\
,i=[],s=[],An(n,n.__k,r||qe,qe,n.namespaceURI,r?null:n.firstChild?jn.call(n.childNodes):null,i,r?r.__e:n.firstChild,t,s)\
,Dt(i,n.__k,s),n.__k.props.children=null}T={__e:function(e,n,t,r){for(var i,s,a;n=n.__;)if((i=n.__c)&&!(1&i.__g)){i.__g|\
=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&i.setState(s.getDerivedStateFromError(e)),i.componentDidCat\
ch&&(i.componentDidCatch(e,r||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw Qe=0,e}},Nt=0,ji=function(e)\
{return e!=null&&e.constructor===Fe},Ue.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=le\
({},this.state)),typeof e=="function"&&(e=e(le({},t),this.props)),e&&(le(t,e),this.__v&&(n&&this.__k.push(n),Ot(this)))}\
,Ue.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ot(this))},Ue.prototype.render=f,Y=[],Q\
e=0,Mt=function(e,n){return e.__v.__b-n.__v.__b},Ee=Symbol(),jt=/(PointerCapture)$|Capture$/i,Nn=0,Rn={},Ai=0;var Ut="un\
known";var Ke=String.raw`[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]`,Hi=String.raw`[\\u00AD\\u034F\\u0600-\\\
u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u180B-\\u180D\\u180F\\u200C\\u200D\\uFE00-\\uFE0F\\u{110BD}\\u{110CD}\\u{13430}-\\u{1343F}\\u{E\
0100}-\\u{E01EF}]`,Qi=String.raw`\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}`,qi=new RegExp(`(${Qi})|\
(?!${Hi})${Ke}`,"gu"),Gi=new RegExp(Ke,"u"),Ki=/[!-~]/,zi=new RegExp(`^(?:\\\\s|${Ke})*$`,"u"),nc=new RegExp(`(?! )(?:\\\\s|\
${Ke})`,"gu");function Ht(e){return Gi.test(e)?e.replace(qi,(n,t)=>t??Ji(n)):e}function Qt(e){return!Ki.test(e)&&zi.test\
(e)}function Ji(e){return`[U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}]`}var Zi=/(?!\\uFE0F)[\\p\
{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,Gt=/[\\t-\\r\\u0085\\u2028\\u2029]+/g,Bn=/^[ -~]*$/,Xi=/^ | $| {2}\
/;function Kt(e){return Bn.test(e)&&!Xi.test(e)}function k(e,n=Number.POSITIVE_INFINITY){return Kt(e)?ze(e,n):Qt(e)?"":z\
e(Je(e).replace(/\\s+/g," ").trim(),n)}function Je(e){return Bn.test(e)?e:Ht(e.toWellFormed().replace(Gt," "))}function z\
t(e){return Kt(e)?e:e.replace(Gt," ").replace(Zi,"").replace(/\\s+/g," ").trim()}function ze(e,n){if(e.length<=n)return e\
;let t=e.slice(0,2*n+2);if(Bn.test(t))return`${t.slice(0,n-1)}\u2026`;let r=Array.from(t);if(r.length<=n)return e;let i=r.sli\
ce(0,n-1).join("").length;return`${t.slice(0,es(t,i))}\u2026`}var qt,Yi=/^[ -~\\u00C0-\\u024F\\u0370-\\u0482\\u048A-\\u052F\\u3041-\\\
u3096\\u30A1-\\u30FA\\u4E00-\\u9FFF]{2}$/;function es(e,n){return Yi.test(e.slice(n-1,n+1))||!("Segmenter"in Intl)?n:(qt??=n\
ew Intl.Segmenter("en",{granularity:"grapheme"}),qt.segment(e).containing(n)?.index??n)}function g(e){return String(e).r\
eplace(/\\B(?=(\\d{3})+$)/g,",")}function S(e,n,t=`${n}s`){return`${g(e)} ${e===1?n:t}`}function Wn(e){if(e===void 0||!URL\
.canParse(e))return;let n=new URL(e);if(!/^https?:$/.test(n.protocol)||n.username||n.password||n.href.length>2e3)return;\
let{href:t,origin:r}=n;return r+t.slice(r.length).replace(ns,ts)}var ns=/["\'<>[\\\\\\]^`{|}]/g;function ts(e){return`%${e.c\
harCodeAt(0).toString(16).toUpperCase()}`}function Jt(e,...n){let t=n.map(r=>typeof r=="number"?g(r):r);return String.ra\
w({raw:e},...t)}var mc=Jt``,yc=Jt`(blank)`;function Zt(e){let n=Math.max(0,Math.round(e/1e3));return[[Math.floor(n/3600)\
,"h"],[Math.floor(n/60)%60,"m"],[n%60,"s"]].filter(([i])=>i>0).map(i=>i.join("")).join("")||"0s"}function Dn(e){return S\
(e,"library","libraries")}function Xt(e){return S(e,"dependency","dependencies")}function Ze(e){return S(e,"vulnerabilit\
y","vulnerabilities")}function En(e){return Zt(e*1e3)}function Yt(e,n){return e.replace(".",`-${n}.`)}var ne={passed:{ic\
on:"\u2705",words:"passed",fails:!1},failed:{icon:"\u274C",words:"failed",fails:!0,level:"error"},warned:{icon:"\u26A0\uFE0F",words:"warned"\
,fails:!1,level:"warning"},skipped:{icon:"\u23ED\uFE0F",words:"skipped",fails:!1,level:"notice"},planned:{icon:"\u{1F4DD}",words:"planned\
",fails:!1,level:"notice"},"timed-out":{icon:"\u23F1\uFE0F",words:"timed out",fails:!0,level:"error"},cancelled:{icon:"\u{1F6D1}",words:"\
cancelled",fails:!0,level:"error"},error:{icon:"\u{1F4A5}",words:"error",fails:!0,level:"error"}};function Un(e,n){let{words:t}\
=ne[e];return n?.length===0?`${t}, no conditions set`:t}function Xe(e){return e===Ut?"":e??""}function Hn(e){return["Men\
d Project",Xe(e)].filter(Boolean).join(": ")}function Qn(e){let t=[...Map.groupBy(e,r=>r)].map(([r,{length:i}])=>r==="er\
ror"?S(i,ne.error.words):`${g(i)} ${ne[r].words}`);return`${S(e.length,"project")}: ${t.join(", ")}`}var Ye="mend-report\
.html",rs=["keyUuid","name","filename","groupId","artifactId","version","sha1","type","coordinates","languages","matchTy\
pe","url","homePage","newestVersion"];function er(e){let n=rs.map(t=>[t,e(t)]);return Object.fromEntries(n)}function nr(\
{type:e,groupId:n,artifactId:t}){return e==="MAVEN_ARTIFACT"?`${n}:${t}`:`${n}`}var en={facts:"facts",contents:"contents\
",app:"app"};function nn(e,n,t){let{graph:r}=e;if(!r)return[];let i=[],s=tr(e,r.direct,"",{open:n,kept:t}).reverse();for\
(let a=s.pop();a;a=s.pop()){if(i.push(a),!a.open)continue;let l=qn(e,a,{open:n,kept:t});for(let c of l.reverse())s.push(\
c)}return i}function qn(e,{row:n,id:t},r){return tr(e,e.graph?.children(n)??[],t,r)}function tr({graph:e,libraries:n},t,\
r,{open:i,kept:s}){let a=r===""?[]:r.split("/"),l=(p=[])=>s?p.filter(u=>s.has(u)):p,c=[...l(t)].sort((p,u)=>n.nameOrder(\
p)-n.nameOrder(u));return c.map((p,u)=>{let m=[...a,p].join("/"),v=a.includes(String(p)),d=l(e?.children(p)).length;retu\
rn{id:m,row:p,level:a.length+1,position:u+1,siblings:c.length,children:d,circular:v,open:d>0&&!v&&i.has(m)}})}function r\
r(e){let n=e.lastIndexOf("/");return n<0?void 0:e.slice(0,n)}function or(e){return e.slice(0,-1).map((n,t)=>e.slice(0,t+\
1).join("/"))}function ir({direct:e,dependencies:n}){let t=new Set(e),r=n.map(()=>[]);return n.forEach((i,s)=>{for(let a\
 of i||[])r[a]?.push(s)}),{direct:e,isDirect:i=>t.has(i),children:i=>n[i]||[],parents:i=>r[i]??[]}}function tn(e,n,t){le\
t r=new Map([[n,n]]),i=[],s=[n];for(let l of s)for(let c of e.parents(l))r.has(c)||(r.set(c,l),s.push(c),e.isDirect(c)&&\
i.push(c));return{paths:i.slice(0,t).map(l=>os(l,n,r)),roots:i.length}}function os(e,n,t){let r=[e];for(let i=e;i!==n;)i\
=t.get(i)??n,r.push(i);return r}var is=new Set(["","requires review","unspecified","unspecified license","unsupported fi\
letype"]),Gn=new Map;function Kn({name:e}){let n=Gn.get(e);if(n!==void 0)return n;let t=ss(e);return Gn.size<1e3&&Gn.set\
(e,t),t}function ss(e){return is.has(zt(ls(e)).toLowerCase())}function te(e){return e.some(Kn)?e.filter(n=>!Kn(n)):e}fun\
ction sr({licenses:e}){return e.every(Kn)}var as=/^\\s*suspected(?:\\s+|$)/i;function ls(e){return e.replace(as,"")}var rn\
=["critical","high","medium","low"];var $=[...rn,"unrated","none"];function I({severity:e}){return e??"unrated"}function\
 on(e,n){return be(I(e))-be(I(n))||(n.score??0)-(e.score??0)}function sn(e,n=0){if(e!=="none")return 100*($.length-$.ind\
exOf(e))+n}function be(e){return 1<<$.indexOf(e)}function ar(e){let{count:n,inventory:t,vulnerabilities:r}=e,i=r.values.\
map(a=>be(I(a))),s=be("none");return Uint8Array.from({length:n},(a,l)=>(r.of[l]||[]).reduce((u,m)=>u|(i[m]??0),0)||(l<t?\
s:0))}function lr(e){let{count:n,vulnerabilities:t}=e,r=t.values.map(({score:i})=>i??-1);return Float64Array.from({lengt\
h:n},(i,s)=>(t.of[s]||[]).reduce((l,c)=>Math.max(l,r[c]??-1),-1))}function cr(e){return e===0?$.length-1:31-Math.clz32(e\
&-e)}function V(e,n){return e<n?-1:e>n?1:0}function an([e,n],[t,r]){return r-n||V(e,t)}function ce(e){let n=new Map;for(\
let t of e)n.set(t,(n.get(t)??0)+1);return[...n].sort(an).map(([t,r])=>({value:t,count:r}))}function ur(e,n){let t=e.len\
gth>n?e.slice(0,n-1):e,r=e.slice(t.length);return{shown:t,others:r.length,sum:r.reduce((i,{count:s})=>i+s,0)}}function d\
r(e){let{count:n,inventory:t,knowsOutdated:r}=e;return{severities:$.map(i=>({name:i,count:ln(t,s=>e.hasSeverity(i,s))}))\
.filter(({count:i})=>i>0),licenses:ce(cs(e)),types:ce(zn(e)),outdated:r?ln(n,i=>e.outdated(i)===!0):void 0,weak:ln(t,e.w\
eak),duplicates:ln(t,e.duplicate)}}function ln(e,n){let t=0;for(let r=0;r<e;r++)n(r)&&t++;return t}function*cs({inventor\
y:e,licenses:n}){for(let t=0;t<e;t++){let r=te(n(t)).map(({name:i})=>i);r.length===0?yield"":yield*new Set(r)}}function*\
zn({count:e,text:n}){for(let t=0;t<e;t++)yield n("type",t)??""}function pr(e,{groupId:n,artifactId:t},r){let[,i]=/^Upgra\
de to version (.+)$/i.exec(e)??[];if(i===void 0)return e;if(!/[: ]/.test(i))return i;let a=[`${n}:${t}`,`${n}/${t}`,r()]\
.flatMap(l=>[`${l}:`,`${l} - `]).find(l=>i.startsWith(l));return i.slice(a?.length??0)}var us=/^\\s*file[\\s_-]?name(?:[\\s\
_-]+match)?\\s*$/i;function fr({matchType:e}){return e!==void 0&&us.test(e)}function mr(e){let{version:n,texts:t=[],fixes\
:r,of:i}=e,s=n??t.join(" | ");return r<i&&r>0?`${s} (${ds(e)})`:s}function ds({fixes:e,of:n}){return`fixes ${g(e)} of ${\
g(n)}`}function ge(e){let{count:n,value:t,position:r,descending:i}=e,s=Float64Array.from({length:n},(p,u)=>{let m=t(u);r\
eturn m===void 0?Number.NaN:Math.round(m*1e3)}),a=s.reduce((p,u)=>u>p?u:p,0),l=new Int32Array(n),c=s.map((p,u)=>{let m=r\
(u);return l[m]=u,(Number.isNaN(p)?a+1:i?a-p:p)*n+m});return Int32Array.from(c.sort(),p=>l[p%n]??0)}function cn(e,n){let\
 t=new Set(e.filter(i=>i!==void 0)),r=new Map([...t].sort(n).map((i,s)=>[i,s]));return i=>{let s=e[i];return s===void 0?\
void 0:r.get(s)}}function un(e){let n=Int32Array.from(e,(r,i)=>i).sort((r,i)=>V(e[r]??"",e[i]??"")||r-i),t=new Int32Arra\
y(e.length);return n.forEach((r,i)=>{t[r]=i}),{sorted:n,positions:t}}function vr(e){let{count:n,inventory:t,licenses:r,v\
ulnerabilities:i,fixes:s,outdated:a}=e,l=er(y=>yr(e.texts[y])),c=(y,_)=>l[y](_),p=yr(e.names),u=Array.from({length:n},(y\
,_)=>Zn(p(_)??nr(br(c,_)))),m=ar(e),v=lr(e),d=y=>cr(m[y]??0),h,C=()=>(h??=un(u.map(y=>y.toLowerCase())),h),w;return{coun\
t:n,inventory:t,text:c,name:y=>u[y]??"",licenses:y=>Jn(r.values,r.of[y]),vulnerabilityCount:new Set(i.values.map(({id:y}\
)=>y)).size,findings:y=>(i.of[y]||[]).length,vulnerabilities:y=>Jn(i.values,i.of[y]),fix:y=>Jn(s.values,s.of[y]).map(mr)\
.join(),fixOf:(y,{fix:_})=>_?.trim()?pr(_.trim(),br(c,y),()=>u[y]??""):"",outdated:y=>[void 0,!1,!0][(a[y]??-1)+1],knows\
Outdated:a.some(y=>y>=0),weak:y=>fr({matchType:c("matchType",y)}),duplicate(y){return w??=new Set(e.duplicates),w.has(y)\
},severity:y=>$[d(y)]??"none",severityRank:d,score:y=>{let _=v[y]??-1;return _<0?void 0:_},hasSeverity:(y,_)=>((m[_]??0)\
&be(y))!==0,nameOrder(y){return C().positions[y]??0},byName:()=>C().sorted}}function yr(e){if("plain"in e)return r=>e.pl\
ain[r]??void 0;let{words:n,at:t}=e;return r=>n[t[r]??-1]??void 0}function br(e,n){return{type:e("type",n),groupId:e("gro\
upId",n),artifactId:e("artifactId",n)}}var gr=200;function Zn(e){return e.length<=gr&&/^[!-~]*$/.test(e)?e:k(e,gr)}funct\
ion Jn(e,n=0){return n===0?[]:n.map(t=>e[t]).filter(t=>t!==void 0)}function wr(e,n){return e===n?0:fs(e,n).sign||V(e,n)}\
var hr={"~":0,dev:1,nightly:1,canary:1,alpha:2,a:2,beta:3,b:3,milestone:4,m:4,pre:5,preview:5,c:5,cr:5,rc:5,snapshot:6,f\
inal:7,ga:7,release:7,post:8,sp:8,sr:8,patch:8,hotfix:8},ps=7,kr=8,Cr=9,et=10,Xn={rank:ps,text:""};function fs(e,n){let[\
t,r]=[_r(e),_r(n)],i=xr(e)||xr(n),s=Math.max(t.length,r.length);for(let a=0;a<s;a++){let[l,c]=[t[a]??Xn,r[a]??Xn],p=ys(l\
,c);if(p!==0)return{sign:p,certain:!i&&ms(l,c)}}return{sign:0,certain:!0}}function ms(e,n){let t=i=>i.rank!==Cr,r=e.rank\
+n.rank===kr+et&&e.rank!==n.rank;return t(e)&&t(n)&&!r}function ys(e,n){return e.rank!==n.rank?e.rank-n.rank:e.rank===et\
&&e.text.length!==n.text.length?e.text.length-n.text.length:V(e.text,n.text)}function _r(e){let t=(/^\\d+:/.test(e)?e:`0:\
${e}`).toLowerCase().match(/\\d+|[a-z]+|~/g)??[];return t.filter((r,i)=>r!=="v"||!Yn(t[i+1])).map((r,i,s)=>Yn(r)?bs(r):gs\
(r,s[i+1]))}function bs(e){let n=e.replace(/^0+/,"");return n===""?Xn:{rank:et,text:n}}function gs(e,n){if(e.length===1&\
&e!=="~"&&!Yn(n))return{rank:kr,text:e};let t=Object.hasOwn(hr,e)?hr[e]:void 0;return t===void 0?{rank:Cr,text:e}:{rank:\
t,text:""}}function Yn(e){return e!==void 0&&/^\\d/.test(e)}function xr(e){return/^(?=.*[a-f])(?=.*\\d)[0-9a-f]{7,64}$/i.t\
est(e)}function Pr(e){let n=new Map,t=(i,s)=>{let a=`${i} ${s}`,l=n.get(a)??ks(e,i,s);return n.set(a,l),l},r;return i=>{\
let s=nt(i.text);s.length>0&&(r??=vs(e));let a=_s(e,i),l=[];for(let c of t(i.sort,i.descending)){let p=r?.[c]??"";s.ever\
y(u=>p.includes(u))&&a.every(u=>u(c))&&l.push(c)}return l}}function nt(e){return e.toLowerCase().split(/\\s+/).filter(Boo\
lean)}function vs({libraries:e}){return Array.from({length:e.count},(n,t)=>{let r=e.name(t);for(let i of hs)r+=`\n${e.tex\
t(i,t)??""}`;for(let{name:i}of e.licenses(t))r+=`\n${i}`;for(let{id:i}of e.vulnerabilities(t))r+=`\n${i}`;return r.toLower\
Case()})}var hs=["name","coordinates","filename","version","sha1"];function _s(e,n){let{libraries:t,graph:r}=e,{severity\
:i,license:s,type:a,relation:l,waived:c}=n,{outdated:p,weak:u,duplicates:m}=n;return[i.length>0&&(d=>i.some(h=>t.hasSeve\
rity(h,d))),s!==void 0&&(d=>d<t.inventory&&ws(t.licenses(d),s)),a!==void 0&&(d=>(t.text("type",d)??"")===a),p&&(d=>t.out\
dated(d)===!0),u&&(d=>t.weak(d)),m&&(d=>t.duplicate(d)),l!==void 0&&(d=>r?.isDirect(d)===(l==="direct")),c!==void 0&&xs(\
e,c)].filter(d=>d!==!1)}function xs({libraries:e,waivers:n},t){return t==="yes"?r=>n?.acts(r)??!1:r=>e.vulnerabilities(r\
).some(({id:i})=>!n?.waiverOf(r,i))}function ws(e,n){return n===""?sr({licenses:e}):e.some(({name:t})=>t===n)}function k\
s(e,n,t){let{count:r,nameOrder:i}=e.libraries,s=Cs(e,n);return ge({count:r,value:s,position:i,descending:t})}function Cs\
({libraries:e,graph:n},t){let{score:r}=e;switch(t){case"name":return e.nameOrder;case"severity":return i=>sn(e.severity(\
i),r(i));case"score":return r;case"vulnerabilities":return i=>e.findings(i)||void 0;case"relation":return i=>n&&+!n.isDi\
rect(i);default:{let i=Array.from({length:e.count},(a,l)=>Ps(e,t,l));return cn(i,t==="version"||t==="newest"||t==="fix"?\
wr:V)}}}function Ps(e,n,t){switch(n){case"license":return te(e.licenses(t))[0]?.name;case"newest":return e.outdated(t)?e\
.text("newestVersion",t):void 0;case"fix":return e.fix(t)||void 0;case"match":return e.text("matchType",t);default:retur\
n e.text(n,t)}}function Sr({waivers:e,findings:n}){let t=e.map(()=>0),r=new Map,i=new Map;for(let[s,a,l]of n){let c=e[l]\
;if(!c)continue;t[l]=(t[l]??0)+1;let p=c.license===void 0?r:i,u=p.get(s)??new Map;p.set(s,u.set(a,c))}return{all:e.map((\
s,a)=>({...s,findings:t[a]??0})),waiverOf:(s,a)=>r.get(s)?.get(a),licenseWaiverOf:(s,a)=>i.get(s)?.get(a),acts:s=>r.has(\
s)||i.has(s)}}var A={fixable:1,direct:2,waived:4,fresh:8};function Tr({delta:e}){if(!e?.newVulnerabilities)return;let n=\
new Set(e.newVulnerabilities.map(t=>`${Zn(t.package)}\n${t.id}`));return(t,r)=>n.has(`${t}\n${r}`)}function Lr(e){let n=Ss\
(e),{vulnerabilities:t,count:r}=n,i=ge({count:r,value:a=>n.numbers[a],position:a=>a,descending:!1}),s=new Int32Array(t.l\
ength+1);for(let[a,l]of i.entries())s[(n.numbers[l]??0)+1]=a+1;return{count:r,vulnerabilities:t,starts:s,rows:i.map(a=>n\
.rows[a]??0),traits:Uint8Array.from(i,a=>n.traits[a]??0)}}function Ss(e){let{libraries:n}=e,t=n.byName(),r=t.reduce((c,p\
)=>c+n.findings(p),0),i=[],s=new Map,a={count:r,vulnerabilities:i,rows:new Int32Array(r),numbers:new Int32Array(r),trait\
s:new Uint8Array(r)},l=0;for(let c of t)if(n.findings(c)!==0)for(let p of n.vulnerabilities(c))a.rows[l]=c,a.numbers[l]=\
Ts(p,s,i),a.traits[l]=Ls(e,c,p),l++;return a}function Ts(e,n,t){let r=n.get(e.id);if(r===void 0)return n.set(e.id,t.leng\
th),t.push(e)-1;let i=t[r];return i&&i!==e&&on(e,i)<0&&(t[r]=e),r}function Ls({libraries:e,graph:n,waivers:t,news:r},i,{\
id:s,fix:a}){let l=a?.trim()?A.fixable:0;return n?.isDirect(i)&&(l|=A.direct),t?.waiverOf(i,s)&&(l|=A.waived),r?.(e.name\
(i),s)&&(l|=A.fresh),l}function ve({starts:e},n){let t=e[n]??0,r=e[n+1]??t;return Array.from({length:r-t},(i,s)=>t+s)}fu\
nction Fr(e){let n=Lr(e),{vulnerabilities:t}=n,r=Ms(n),i,s;return{findings:n,levels:new Map(ce(t.map(I)).map(({value:a,c\
ount:l})=>[a,l])),find(a){let l=nt(a.text);l.length>0&&(i??=Os(e,n));let c=Fs(n,a,i,l),p=[];for(let u of r(a,c.of))(c.of\
[u]??0)>0&&p.push(u);return{numbers:p,findings:c.all,matching:u=>ve(n,u).filter(m=>c.matches[m]===1)}},numberOf(a){retur\
n s??=new Map(t.map(({id:l},c)=>[l.toWellFormed(),c])),s.get(a)}}}function Fs(e,n,t,r){let{vulnerabilities:i,starts:s,ro\
ws:a,count:l}=e,c=t&&Ns(t,r),p=$s(n),u={matches:new Uint8Array(l),of:new Int32Array(i.length),all:0};for(let[m,v]of i.en\
tries()){let{severity:d}=n;if(d.length>0&&!d.includes(I(v)))continue;let h=s[m+1]??0;for(let C=s[m]??0;C<h;C++)p(e.trait\
s[C]??0)&&(c&&!c(m,a[C]??0)||(u.matches[C]=1,u.of[m]=(u.of[m]??0)+1,u.all++))}return u}function $s({fixable:e,direct:n,f\
resh:t,waived:r}){let i=(e?A.fixable:0)|(n?A.direct:0)|(t?A.fresh:0)|(r==="yes"?A.waived:0),s=r==="no"?A.waived:0;return\
 a=>(a&i)===i&&!(a&s)}function Os({libraries:e},n){let t=Array(e.count).fill(void 0);for(let r of n.rows){if(t[r]!==void\
 0)continue;let i=e.text("version",r)??"",s=`${e.name(r)}\n${i}`;t[r]=s.toLowerCase()}return{ids:n.vulnerabilities.map(({\
id:r})=>r.toLowerCase()),libraries:t}}var Rs=30;function Ns(e,n){let t=n.slice(0,Rs),r=l=>t.reduce((c,p,u)=>l.includes(p\
)?c|1<<u:c,0),i=2**t.length-1,s=Int32Array.from(e.ids,r),a=Int32Array.from(e.libraries,l=>l===void 0?0:r(l));return(l,c)\
=>((s[l]??0)|(a[c]??0))===i}function Ms(e){let n=new Map;return({sort:t,descending:r},i)=>{let s=`${t} ${r}`,a=n.get(s)?\
?ge({count:e.vulnerabilities.length,value:As(e,i,t),position:l=>l,descending:r});return t!=="libraries"&&n.set(s,a),a}}f\
unction js({vulnerabilities:e}){return un(e.map(({id:n})=>n.replace(/\\d+/g,t=>t.padStart(8,"0"))))}function As(e,n,t){le\
t{vulnerabilities:r}=e,i=s=>r[s]??{id:""};switch(t){case"id":{let{positions:s}=js(e);return a=>s[a]}case"libraries":retu\
rn s=>n[s];case"score":return s=>i(s).score;case"severity":return s=>sn(I(i(s)),i(s).score);case"published":return cn(r.\
map(({published:s})=>s),V)}}function $r({libraries:e,tree:n,waived:t},r={}){let i=vr(e),s=n&&ir(n),a=t&&Sr(t),l=Tr(r),c,\
p=v=>(i.text("keyUuid",v)??"").toWellFormed(),u,m;return{libraries:i,graph:s,waivers:a,search:Pr({libraries:i,graph:s,wa\
ivers:a}),knowsNews:l!==void 0,vulnerabilities(){return c??=Fr({libraries:i,graph:s,waivers:a,news:l}),c},filterOptions(\
){return m??=dr(i),m},key:p,find(v){return u??=new Map(Array.from({length:i.count},(d,h)=>[p(h),h])),u.get(v)}}}var Or=n\
ew Set(["severity","score","vulnerabilities","libraries","published"]);function ue(e){return{sort:e,descending:Or.has(e)\
}}function Rr(e,n){return n.sort!==e?ue(e):{sort:e,descending:!n.descending}}function dn(e,n,t){let r=n.find(s=>s===e.ge\
t("sort"))??t,i=e.get("order");return i!=="asc"&&i!=="desc"?ue(r):{sort:r,descending:i==="desc"}}function pn(e,{sort:n,d\
escending:t},r){n!==r&&e.set("sort",n),t!==Or.has(n)&&e.set("order",t?"desc":"asc")}var he=["version","severity","score"\
,"vulnerabilities","fix","license","type","relation","newest","languages","match"],tt=he.filter(e=>e!=="languages"&&e!==\
"match"),U={text:"",severity:[],outdated:!1,weak:!1,duplicates:!1,sort:"severity",descending:!0,columns:tt};function Nr(\
e){let n=new URLSearchParams(e),t=a=>n.get(a)?.split(",")??[],r=n.get("relation"),i=n.get("waived"),s=he.filter(a=>t("co\
lumns").includes(a));return{text:n.get("q")??"",severity:$.filter(a=>t("severity").includes(a)),license:n.get("license")\
??void 0,type:n.get("type")??void 0,relation:r==="direct"||r==="transitive"?r:void 0,waived:i==="yes"||i==="no"?i:void 0\
,outdated:n.get("outdated")==="1",weak:n.get("weak")==="1",duplicates:n.get("duplicates")==="1",...dn(n,["name",...he],U\
.sort),columns:n.has("columns")?s:tt}}function $e(e){let{sort:n=U.sort}=e,{descending:t}=ue(n),r={...U,descending:t,...e\
},i=new URLSearchParams;r.text&&i.set("q",r.text.toWellFormed()),r.severity.length>0&&i.set("severity",r.severity.join("\
,"));for(let s of["license","type","relation","waived"]){let a=r[s];a!==void 0&&i.set(s,a.toWellFormed())}for(let s of["\
outdated","weak","duplicates"])r[s]&&i.set(s,"1");return pn(i,r,U.sort),r.columns.join()!==tt.join()&&i.set("columns",r.\
columns.join(",")),i.toString().replaceAll("%2C",",")}function fn(e){let{sort:n,descending:t,columns:r}=U;return $e({...\
e,sort:n,descending:t,columns:r})!==""}var rt={all:"All projects",vulnerable:"Vulnerable",critical:"With a critical vuln\
erability",stale:"Not updated for 90 days",empty:"Without libraries",unread:"Not read"},Vs={all:()=>!0,vulnerable:({vuln\
erable:e=0})=>e>0,critical:({critical:e=0})=>e>0,stale:({stale:e})=>e,empty:({libraries:e})=>e===0,unread:({problem:e})=\
>e!==""};function jr(e){let{projects:n,libraries:t,left:r}=e,i=n.map(Ws),s=Is(e),a=({places:c})=>new Set(c.flatMap(p=>Bs\
(t[p]))),l=new Map;return{rows:i,left:r,projectsOf:a,find(c){let p=c.trim().toLowerCase().split(/\\s+/);return s.filter((\
{folded:u})=>p.every(m=>u.includes(m))).map(u=>{let m=l.get(u.key);if(m)return m;let{label:v,kind:d,places:h}=u,[C,...w]\
=h,y=C!==void 0&&w.length===0?t[C]?.[2].length??0:a(u).size,_={label:v,kind:d,places:h,count:y};return l.set(u.key,_),_}\
).sort((u,m)=>m.count-u.count||V(u.label,m.label))}}}function Is({libraries:e,vulnerabilities:n}){let t=new Map,r=new Ma\
p;for(let[s,[a,l,,c]]of e.entries()){Mr(r,[a,l].filter(Boolean).join(" "),s);for(let p of c)Mr(t,p,s)}let i=(s,a,l)=>({k\
ind:s,label:a,places:l,key:`${s} ${a}`,folded:a.toLowerCase()});return[...n.map(([s])=>i("vulnerability",s,t.get(s)??[])\
),...[...r].map(([s,a])=>i("library",s,a))]}function Mr(e,n,t){let r=e.get(n);r?r.push(t):e.set(n,[t])}function Bs(e){le\
t n=0;return(e?.[2]??[]).map(t=>(n+=t,n))}function Ws(e){let[n,t,r,...i]=e,[s,a,l,c,p,u,m,v]=i;return{product:n,name:t,p\
roblem:r,updated:m,stale:v===1,libraries:_e(s),vulnerable:_e(a),critical:_e(l),high:_e(c),medium:_e(p),low:_e(u)}}functi\
on _e(e){return e<0?void 0:e}function Ar({rows:e},{text:n,filter:t,order:r,having:i}){let s=n.trim().toLowerCase(),a=e.f\
ilter((l,c)=>(i?.has(c)??!0)&&Vs[t](l)&&`${l.product} ${l.name}`.toLowerCase().includes(s));return r===void 0?a:r==="nam\
e"?a.sort((l,c)=>V(l.name,c.name)):r==="updated"?a.sort((l,c)=>V(l.updated,c.updated)):a.sort((l,c)=>(c[r]??-1)-(l[r]??-\
1))}function Vr(e){let n=new URLSearchParams(e);return{text:n.get("q")??"",vulnerable:n.get("vulnerable")==="1"}}functio\
n Ir({text:e,vulnerable:n}){let t=new URLSearchParams;return e&&t.set("q",e.toWellFormed()),n&&t.set("vulnerable","1"),t\
.toString()}function Oe({graph:e,libraries:n,search:t},{text:r,vulnerable:i}){if(!e||!r.trim()&&!i)return;let s=i?$.filt\
er(p=>p!=="none"):[],a=t({...U,text:r,severity:s}),l=new Uint8Array(n.count),c=[...a];for(let p of c)l[p]=1;for(let p of\
 c)for(let u of e.parents(p))l[u]||(l[u]=1,c.push(u));return{found:a.length,has:p=>l[p]===1}}var Ds=2e3;function xe(e,n,\
t=Ds){let r=new Set,i=nn(e,r,n);for(let s of i){let{id:a,children:l,circular:c}=s;if(!(l===0||c)){if(i.length+l>t)return\
{open:r,complete:!1};r.add(a);for(let p of qn(e,s,{open:r,kept:n}))i.push(p)}}return{open:r,complete:!0}}var Es=1e4;func\
tion Br(e,n=Es){let t=new Map,r=new Int32Array(e.libraries.count);return i=>{let s=t.get(i)??Us(e,i,{seen:r,mark:t.size+\
1,max:n});return t.set(i,s),s}}function Us({graph:e,libraries:n},t,{seen:r,mark:i,max:s}){r[t]=i;let a=[t],l=0;for(let c\
 of a){if(a.length>s)return{count:l,atLeast:!0};for(let p of e?.children(c)??[])r[p]!==i&&(r[p]=i,l+=n.findings(p),a.pus\
h(p))}return{count:l,atLeast:!1}}var Hs=["id","severity","score","libraries","published"],z={text:"",severity:[],fixable\
:!1,direct:!1,fresh:!1,...ue("severity")},mn={fixable:"fixable",direct:"direct",fresh:"new"};function Wr(e){let n=new UR\
LSearchParams(e),t=n.get("severity")?.split(",")??[],r=n.get("waived");return{text:n.get("q")??"",severity:$.filter(i=>t\
.includes(i)),fixable:n.get(mn.fixable)==="1",direct:n.get(mn.direct)==="1",fresh:n.get(mn.fresh)==="1",waived:r==="yes"\
||r==="no"?r:void 0,...dn(n,Hs,z.sort)}}function Re(e){let n={...z,...ue(e.sort??z.sort),...e},t=new URLSearchParams;n.t\
ext&&t.set("q",n.text.toWellFormed()),n.severity.length>0&&t.set("severity",n.severity.join(","));for(let r of["fixable"\
,"direct","fresh"])n[r]&&t.set(mn[r],"1");return n.waived&&t.set("waived",n.waived),pn(t,n,z.sort),t.toString().replaceA\
ll("%2C",",")}function Ne(e){let{sort:n,descending:t}=z;return Re({...e,sort:n,descending:t})!==""}function Me(e){let[,n\
="",t=""]=/^#?\\/?([a-z]*)([\\s\\S]*)$/.exec(e)??[],r=Qs(t.slice(1));switch(n){case"libraries":return{page:n,query:Nr(t.sli\
ce(1))};case"vulnerabilities":return{page:n,query:Wr(t.slice(1))};case"library":case"vulnerability":return{page:n,key:r}\
;case"tree":{let i=t.startsWith("?"),s=Vr(i?t.slice(1):"");return{page:n,key:i?void 0:r||void 0,query:s}}case"compare":r\
eturn{page:n};default:return{page:"overview"}}}var Dr="#/",yn="#/compare";function we(e){let n=e&&Ir(e);return n?`#/tree\
?${n}`:"#/tree"}function P(e={}){let n=$e(e);return n?`#/libraries?${n}`:"#/libraries"}function q(e){return`#/library/${\
encodeURIComponent(e)}`}function D(e={}){let n=Re(e);return n?`#/vulnerabilities?${n}`:"#/vulnerabilities"}function je(e\
){return`#/vulnerability/${encodeURIComponent(e.toWellFormed())}`}function Er(e){return`#/tree/${encodeURIComponent(e)}`\
}function Qs(e){try{return decodeURIComponent(e)}catch{return e}}function Ae(e){let[,n,t]=/^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d\
)/.exec(e)??[];return n&&t?`${n} ${t} UTC`:e}function bn({delta:e}){return e?[de("New vulnerabilities",e.newVulnerabilit\
ies,Ur),de("Fixed vulnerabilities",e.fixedVulnerabilities,Ur),de("Added libraries",e.added,ke),de("Removed libraries",e.\
removed,ke),de("Changed versions",e.changed,qs),de("New licenses",e.newLicenses,n=>({...ke(n),what:Ve(n.name)})),de("Cha\
nged licenses",e.licenseChanges,n=>({...ke(n),change:Hr(n.from.join(", "),n.to.join(", "),"none")}))]:[]}function de(e,n\
=[],t){return{title:e,lines:n.map(t)}}function ke({package:e,keyUuid:n,version:t}){return{name:k(e,300),key:n.toWellForm\
ed(),version:Ve(t)}}function qs({from:e,to:n,direction:t,...r}){return{...ke(r),change:Hr(e,n,"unknown"),direction:t==="\
up"||t==="down"?t:void 0}}function Ur(e){let{id:n,url:t,severity:r}=e;return{...ke(e),what:Ve(n),url:t,severity:r}}funct\
ion Hr(e="",n="",t){return{from:Ve(e)??t,to:Ve(n)??t}}function Ve(e=""){return k(e,300)||void 0}function b({of:e,max:n=3\
00,blank:t="(blank)"}){return o("bdi",null,k(e,n)||t)}function H({to:e,children:n}){let t=Wn(e);return t===void 0?o(f,nu\
ll,n):o("a",{href:t,target:"_blank",rel:"noopener noreferrer"},n)}function B({level:e}){return o("span",{class:`pill ${e\
}`},e)}function re({contents:e,row:n}){let{libraries:t}=e,r=t.text("version",n);return o(f,null,o("a",{href:q(e.key(n))}\
,o("bdi",null,t.name(n)||"(blank)")),r&&o("span",{class:"muted"}," ",o(b,{of:r,max:60})))}function x({title:e,note:n,cla\
ss:t="",children:r}){return o("section",{class:`card ${t}`},o("h2",null,e," ",n!==void 0&&o("span",{class:"note"},n)),r)\
}function W({hidden:e}){return e>0?o("p",{class:"muted"},"and ",g(e)," more"):null}function Ce({of:e}){return o("dl",{cl\
ass:"properties"},e.filter(([,n])=>n!==void 0&&n!=="").map(([n,t])=>o("div",{key:n},o("dt",null,n),o("dd",null,t))))}fun\
ction gn({by:e}){return e?o("span",{class:"chip",title:k(e.reason,500)},"waived"):null}function pe({by:e}){if(!e)return \
null;let{reason:n,until:t,state:r,justification:i}=e,s=[r,i].map(a=>a?.replaceAll("_"," "));return o("p",null,o("b",null\
,"Waived until ",k(t,20),":")," ",o(b,{of:n,max:1e3})," ",o("span",{class:"muted"},s.filter(Boolean).join(", ")," ",o(ot\
,{of:e})))}function ot({of:e}){return o(f,null,o(b,{of:`${k(e.file,200)}:${e.line}`}),e.workspace&&" (workspace)")}funct\
ion J(e){return Z(k(e.replaceAll("_"," ").toLowerCase(),100))}function vn(e){return Z(e.replace(/[A-Z]/g,n=>` ${n.toLowe\
rCase()}`))}function Z(e){return e.charAt(0).toUpperCase()+e.slice(1)}function it(e){let n=Math.round(e*100);return e>0&\
&n===0?"<1%":`${n}%`}function Qr({figures:e,baseline:n}){let{figures:t}=n??{};if(!e||!t)return[];let r=(i,s,a)=>{let[l,c\
]=[s(t),s(e)];return l===void 0||c===void 0?[]:[{title:i,before:l,after:c,tone:a}]};return[r("Libraries",({libraries:i})\
=>i),r("Vulnerable libraries",i=>i.vulnerableLibraries),...rn.map(i=>r(`${Z(i)} findings`,({bySeverity:s})=>s?.[i],i)),r\
("No license",({noLicense:i})=>i),r("Outdated",({outdated:i})=>i)].flat()}function qr({before:e,after:n}){let t=n-e;retu\
rn(t>0?"+":t<0?"\u2212":"\xB1")+Math.abs(t)}function O(e){let{label:n,columns:t,rows:r,stacked:i=!0}=e;return o("section",{class\
:"scroll","aria-label":n,tabIndex:0},o("table",{class:i?"stacked":void 0},o("thead",null,o("tr",null,t.map(s=>o(Ks,{key:\
s.title,...s})))),o("tbody",null,r.map((s,a)=>o("tr",{key:a},t.map(l=>Gs(l,s)))))))}function Gs({title:e,labeled:n,class\
:t,cell:r},i){return o("td",{key:e,class:t,"data-title":n?e:void 0},r(i))}function Ks({title:e,hidden:n,sorting:t}){if(n\
)return o("th",{scope:"col"},o("span",{class:"visually-hidden"},e));if(!t)return o("th",{scope:"col"},e);let{active:r,or\
der:i,choose:s}=t;return o("th",{scope:"col","aria-sort":r?i:"none"},o("button",{type:"button",class:"sort",onClick:s},e\
,o(st,{order:r?i:void 0})))}function st({order:e}){return o("span",{"aria-hidden":"true"},e&&(e==="ascending"?" \u2191":" \u2193")\
)}var zs=[{title:"Number",hidden:!0,cell:({title:e})=>e},at("Before",({before:e})=>g(e)),at("Now",({after:e})=>o("b",nul\
l,g(e))),at("Change",e=>qr(e)),{title:"Picture",hidden:!0,class:"picture",cell:Js}];function hn({facts:e}){let n=Qr(e);r\
eturn n.length===0?null:o(O,{label:"Before and now",columns:zs,rows:n,stacked:!1})}function at(e,n){return{title:e,label\
ed:!0,class:"number",cell:n}}function Js({before:e,after:n,tone:t="unrated"}){let r=Math.max(1,e,n);return o("svg",{view\
Box:"0 0 100 14",preserveAspectRatio:"none","aria-hidden":"true"},o("rect",{class:"none",width:100*e/r,height:"6"}),o("r\
ect",{class:t,y:"8",width:100*n/r,height:"6"}))}var Gr=500;function Kr({state:{facts:e,contents:n}}){let t=bn(e).filter(\
({lines:r})=>r.length>0);return o("main",{id:"main"},o("h1",{tabIndex:-1},"Comparison with the baseline"),o(Zs,{facts:e}\
),e.baseline?.figures&&o(x,{title:"Numbers"},o(hn,{facts:e})),!e.delta&&o("p",{class:"empty"},"There was nothing to comp\
are with: the input ",o("code",null,"baseline")," was empty."),e.delta&&t.length===0&&o("p",{class:"empty"},"Nothing cha\
nged."),t.map(r=>o(Xs,{key:r.title,...r,contents:n})))}function Zs({facts:{baseline:e}}){if(!e)return null;let{name:n,up\
dated:t,libraries:r}=e;return o("p",{class:"muted"},"Compared with ",o(b,{of:n}),t&&` of ${Ae(t)}`,","," ",S(r,"library"\
,"libraries"),".")}function Xs({title:e,lines:n,contents:t}){return o(x,{title:e,note:g(n.length)},o("ul",{class:"unstyl\
ed"},n.slice(0,Gr).map((r,i)=>o(Ys,{key:i,line:r,contents:t}))),o(W,{hidden:n.length-Gr}))}function Ys({line:e,contents:\
n}){let{severity:t,what:r,url:i,version:s,change:a,direction:l}=e;return o("li",null,t&&o(B,{level:t})," ",r&&o(H,{to:i}\
,o("bdi",null,r))," ",o(gn,{by:ea(e,n)})," ",o(na,{line:e,contents:n})," ",o("bdi",{class:"muted"},s)," ",a&&o(f,null,o(\
"bdi",null,a.from)," \u2192 ",o("bdi",null,a.to)," "),l&&o(ta,{of:l}))}function ea({key:e,what:n},t){let{waivers:r}=t??{},i=t\
?.find(e);if(!(!r||!n||i===void 0))return r.waiverOf(i,n)??r.licenseWaiverOf(i,n)}function na({line:{name:e,key:n},conte\
nts:t}){let r=o("bdi",null,e||"(blank)");return t?.find(n)!==void 0?o("a",{href:q(n)},r):r}function ta({of:e}){return o(\
"span",{class:`direction ${e}`},o("span",{"aria-hidden":"true"},e==="up"?"\u25B2":"\u25BC")," ",e==="up"?"newer":"older")}var Be,N\
,lt,zr,ct=Object.is,_n=0,oo=[],ut=[],R=T,Jr=R.__b,Zr=R.__r,Xr=R.diffed,Yr=R.__c,eo=R.unmount,no=R.__;function pt(e,n){R.\
__h&&R.__h(N,e,_n||n),_n=0;var t=N.__H||(N.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function M(e\
){return _n=1,ra(so,e)}function ra(e,n,t){var r=pt(Be++,2);if(r.t=e,!r.__c&&(r.__=[t?t(n):so(void 0,n),function(s){var a\
=(r.__N||r.__)[0],l=r.t(a,s);ct(a,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=N,!N.__f)){N.__f=!0;var i=N.shouldC\
omponentUpdate;N.shouldComponentUpdate=function(s,a,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=s;if(c.__.so\
me(function(v){v.__N&&(p=!0,ct(v.__[0],v.__N[0])||(u=!0))}),i){var m=i.call(this,s,a,l);return p?m||u:m}return!p||u}}ret\
urn r.__}function oe(e,n){var t=pt(Be++,4);!R.__s&&io(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,N.__h.push(t))}function Pe(e){ret\
urn _n=5,L(function(){return{current:e}},[])}function L(e,n){var t=pt(Be++,7);return io(t.__H,n)&&(t.__=e(),t.__H=n),t._\
_}function oa(){var e;do{for(;e=ut.shift();)try{Ie(e)}catch(t){R.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=oo.shift();){var n=\
e.__H;if(e.__P&&n)try{n.__h.some(Ie),n.__h.some(dt),n.__h=[]}catch(t){n.__h=[],R.__e(t,e.__v)}}}while(ut.length)}R.__b=f\
unction(e){N=null,Jr&&Jr(e)},R.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),no&&no(e,n)},R.__r=function(e){Zr\
&&Zr(e),Be=0;var n=(N=e.__c).__H;n&&(lt==N?N.__h=[]:(n.__h.some(Ie),n.__h.some(dt),Be=0),n.__h=[],n.__.some(function(t){\
t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),lt=N},R.diffed=function(e){Xr&&Xr(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&ro\
(oo.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),lt=N=null},R.__c=function(e,n){n.some(function(t){try{t.__h.s\
ome(Ie),t.__h=t.__h.filter(function(r){return!r.__||dt(r)})}catch(r){t.__h=[function(){throw r}]}}),Yr&&Yr(e,n)},R.unmou\
nt=function(e){eo&&eo(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=\
e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}i.__P=t,ro(ut.push(i))}else Ie(i)}catch(s){n=s}}),r.__H=void 0,n&&R.__e(\
n,r.__v))};var to=typeof requestAnimationFrame=="function";function ia(e){var n,t=function(){clearTimeout(r),to&&cancelA\
nimationFrame(n),setTimeout(e)},r=setTimeout(t,35);to&&(n=requestAnimationFrame(t))}function ro(e){e!=1&&zr==R.requestAn\
imationFrame||((zr=R.requestAnimationFrame)||ia)(oa)}function Ie(e){var n=N,t=e.__c;typeof t=="function"&&(e.__c=void 0,\
t()),N=n}function dt(e){var n=N;e.__c=e.__(),N=n}function io(e,n){return!e||e.length!=n.length||n.some(function(t,r){ret\
urn!ct(t,e[r])})}function so(e,n){return typeof n=="function"?n(e):n}var Se=["auto","light","dark"];function lo({state:e\
,actions:n}){return o("header",null,o("button",{type:"button",class:"skip",onClick:sa},"Skip to content"),o(aa,{facts:e.\
facts}),o(ca,{state:e}),o(da,{theme:e.theme,choose:n.chooseTheme}))}function sa(){document.querySelector("main h1")?.foc\
us()}function aa({facts:e}){let{product:n,project:t,oneOf:r,operation:i}=e,s=t?.name??r;return o("div",{class:"title"},r\
!==void 0&&o(f,null,o("a",{href:Ye},"All projects")," ",o(ao,null)," "),n&&o(f,null,o("bdi",{class:"muted"},k(n.name,80)\
)," ",o(ao,null)," "),o("strong",null,o("bdi",null,s?k(s,80):Hn(i))))}function ao(){return o("span",{class:"muted","aria\
-hidden":"true"},"/")}function la({facts:e,contents:n}){let t=n?.graph?.direct.length,r=[{text:"Vulnerabilities",href:D(\
),pages:["vulnerabilities","vulnerability"],count:n?.libraries.vulnerabilityCount},{text:"Libraries",href:P(),pages:["li\
braries","library"],count:n?.libraries.count},{text:"Dependencies",href:we(),pages:["tree"],count:t}],i={text:"Compariso\
n",href:yn,pages:["compare"]};return[{text:"Overview",href:Dr,pages:["overview"]},...e.projects||e.portfolio?[]:r,...e.d\
elta?[i]:[]]}function ca({state:e}){let n=Pe(null);return oe(()=>{n.current?.querySelector("[aria-current]")?.scrollInto\
View({block:"nearest",inline:"nearest"})},[e.route.page,e.contents]),o("nav",{ref:n,"aria-label":"Report"},la(e).map(({t\
ext:t,href:r,pages:i,count:s})=>o("a",{key:t,href:r,"aria-current":i.includes(e.route.page)?"page":void 0},t,s!==void 0&\
&o("span",{class:"counter"},g(s)))))}var ua={auto:"\u25D0",light:"\u2600",dark:"\u263E"};function da({theme:e,choose:n}){let t=Se[(Se.i\
ndexOf(e)+1)%Se.length]??"auto";return o("button",{type:"button",class:"link-button theme","aria-label":`Colors: ${e}. C\
hange to ${t}`,title:`Colors: ${e}`,onClick:()=>n(t)},ua[e])}var pa=/^(?:[0-9A-Za-z][ -:<-~]*)?$/,fa=/(^|;)(?=[\\s"\'\\u201\
8\\u2019\\u201C\\u201D]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])/g,co=32767;function uo(e){return e.length<=co&&pa.test(e)?e:ze(Je(\
e).replace(fa,"$1\'"),co)}function xn(e,n){let t=i=>`${i.map(s=>ma(uo(s))).join()}\\r\n`,r=n.map(i=>t(e.map(([,s])=>s(i))))\
;return t(e.map(([i])=>i))+r.join("")}function ma(e){return/[",]/.test(e)?`"${e.replaceAll(\'"\',\'""\')}"`:e}function po({l\
ibraries:e,graph:n,waivers:t}){let r=(s,a)=>[s,l=>e.text(a,l)??""],i=s=>e.vulnerabilities(s);return[["name",e.name],r("v\
ersion","version"),["severity",s=>e.findings(s)>0?e.severity(s):""],["score",s=>e.score(s)?.toFixed(1)??""],["vulnerabil\
ities",s=>ft(i(s).map(({id:a})=>a))],["waived",s=>ft(i(s).map(({id:a})=>a).filter(a=>t?.waiverOf(s,a)))],["fix",e.fix],[\
"licenses",s=>ft(te(e.licenses(s)).map(({name:a})=>a))],r("type","type"),["dependency",s=>mt(n,s)],["newest version",s=>\
ya(e,s)],r("match type","matchType"),r("key","keyUuid")]}function ya({outdated:e,text:n},t){return e(t)?n("newestVersion\
",t)??"":""}function mt(e,n){return e?e.isDirect(n)?"direct":"transitive":""}function ft(e){return e.join(" | ")}functio\
n fe({on:e,toggle:n,children:t}){return o("button",{type:"button",class:"toggle","aria-pressed":e,onClick:n},t)}function\
 me({label:e,value:n,options:t,choose:r}){let i=t.findIndex(([s])=>s===n);return o("select",{"aria-label":e,value:String\
(i),class:n===void 0?"":"chosen",onChange:s=>r(t[+s.currentTarget.value]?.[0])},o("option",{value:"-1"},e,": any"),t.map\
(([s,a],l)=>o("option",{key:s,value:String(l)},a)))}function Te({children:e,...n}){return o("form",{class:"filters",role\
:"search",onSubmit:t=>t.preventDefault()},o(ba,{...n}),e)}function ba({text:e,label:n,hint:t,search:r}){return o("input"\
,{id:"search",type:"search",placeholder:`${t} \u2026   ( / )`,"aria-label":n,autocomplete:"off",spellcheck:!1,value:e,onInput\
:i=>r(i.currentTarget.value)})}function wn({counts:e,chosen:n,choose:t}){return o("fieldset",{class:"toggles"},o("legend\
",{class:"visually-hidden"},"Severity"),e.map(([r,i])=>o(fe,{key:r,on:n.includes(r),toggle:()=>t(n.includes(r)?n.filter(\
s=>s!==r):[...n,r])},o("i",{class:`dot ${r}`,"aria-hidden":"true"}),r==="none"?"not vulnerable":r," ",o("small",null,g(i\
)))))}function kn({columns:e,sort:n,descending:t,change:r}){let i=e.flatMap(({title:a,sort:l})=>l===void 0?[]:[!1,!0].ma\
p(c=>({order:{sort:l,descending:c},text:`Sort: ${a} ${c?"\u2193":"\u2191"}`}))),s=i.findIndex(({order:a})=>a.sort===n&&a.descendin\
g===t);return o("select",{class:"phone","aria-label":"Sort",value:String(s),onChange:({currentTarget:{value:a}})=>{let l\
=i[+a];l&&r(l.order)}},i.map(({text:a},l)=>o("option",{key:a,value:String(l)},a)))}var fo="(max-width: 760px)";function \
mo(){let[e,n]=M(()=>matchMedia(fo).matches);return oe(()=>{let t=matchMedia(fo),r=()=>n(t.matches);return t.addEventList\
ener("change",r),()=>t.removeEventListener("change",r)},[]),e}var yo=8,ye=1e3;function Cn(e){let{count:n,rowHeight:t,row\
:r,head:i,frame:s,bodyRole:a="rowgroup"}=e,l=Pe(null),[c,p]=M(0),u=va(l);ha(l,e);let[m,v]=ga(e,c,u),d=Math.max(0,v-m),h=\
{height:`${n*t}px`,paddingTop:`${Math.min(m,n)*t}px`};return o("div",{...s,class:"virtual-list",ref:l,onScroll:C=>p(C.cu\
rrentTarget.scrollTop)},i,o("div",{class:"rows",role:a,style:e.printing?{}:h},Array.from({length:d},(C,w)=>r(m+w))))}fun\
ction ga({count:e,rowHeight:n,printing:t},r,i){return t?[0,Math.min(e,ye)]:[Math.max(0,Math.floor(r/n)-yo),Math.min(e,Ma\
th.ceil((r+i)/n)+yo)]}function va(e){let[n,t]=M(800);return oe(()=>{let r=e.current;if(!r)return;let i=()=>t(r.clientHei\
ght),s=new ResizeObserver(i);return s.observe(r),i(),()=>s.disconnect()},[e]),n}function ha(e,{list:n,current:t,rowHeigh\
t:r}){oe(()=>{e.current&&(e.current.scrollTop=0)},[e,n]),oe(()=>{let i=e.current;if(!i||t===void 0||t<0)return;let{scrol\
lTop:s,clientHeight:a}=i,l=t*r,c=l+2*r;l<s?i.scrollTop=l:c>s+a&&(i.scrollTop=c-a)},[e,t,r])}var _a=37,xa=24;function Pn(\
e){let{label:n,columns:t,rows:r,lines:i,printing:s}=e,a=mo(),l=Pe(null),c=a?xa*i+11:_a,p=t.map(({width:u})=>u).join(" ")\
;return o("div",{ref:l,class:"table",style:{"--tracks":p,"--height":`${c}px`}},o(Cn,{count:r.length,rowHeight:c,list:r,p\
rinting:s,frame:{role:"table","aria-label":n,"aria-rowcount":r.length+1,tabIndex:0,onKeyDown:u=>wa(u,l.current)},head:o(\
ka,{...e}),row:u=>{let m=r[u]??0;return o(Pa,{key:m,columns:t,index:u,row:m})}}))}function wa(e,n){let t={ArrowDown:1,Ar\
rowUp:-1}[e.key],r=[...n?.querySelectorAll(".row > :first-child > a")??[]];if(t===void 0||r.length===0)return;let{active\
Element:i}=document,s=i?r.indexOf(i):-1,a=r[s<0?0:s+t];a instanceof HTMLElement&&(e.preventDefault(),a.focus({preventScr\
oll:!0}),a.scrollIntoView({block:"nearest"}))}function ka(e){return o("div",{class:"head",role:"rowgroup"},o("div",{clas\
s:"row",role:"row","aria-rowindex":1},e.columns.map(n=>o(Ca,{key:n.title,...n,table:e}))))}function Ca({title:e,sort:n,t\
able:t}){if(n===void 0)return o("div",{role:"columnheader"},e);let r=t.sort===n,i=t.descending?"descending":"ascending";\
return o("div",{role:"columnheader","aria-sort":r?i:"none"},o("button",{type:"button",class:"sort",onClick:()=>t.change(\
Rr(n,t))},e,o(st,{order:r?i:void 0})))}function Pa({columns:e,index:n,row:t}){return o("div",{class:"row",role:"row","ar\
ia-rowindex":n+2},e.map(({title:r,labeled:i,cell:s})=>o("div",{role:"cell",key:r,"data-title":i?r:void 0},s(t))))}functi\
on Sn({file:e,csv:n}){let[t,r]=M();return o("span",{class:"export"},o("button",{type:"button",class:"link-button",onClic\
k:()=>navigator.clipboard.writeText(n()).then(()=>r(!0),()=>r(!1))},"Copy as CSV"),o("button",{type:"button",class:"link\
-button",onClick:()=>Sa(e,n())},"Download CSV"),o("span",{role:"status"},t===!0&&"Copied.",t===!1&&"This browser does no\
t let the page copy."))}function Sa(e,n){let t=document.createElement("a");t.href=URL.createObjectURL(new Blob([n],{type\
:"text/csv"})),t.download=e,t.click(),URL.revokeObjectURL(t.href)}var Tn={version:{title:"Version",width:"minmax(90px, 0\
.7fr)",cell:yt("version")},severity:{title:"Severity",width:"100px",cell:La},score:{title:"Score",width:"72px",labeled:!\
0,cell:Fa},vulnerabilities:{title:"Vulnerabilities",width:"124px",labeled:!0,cell:$a},fix:{title:"Fixed in",width:"minma\
x(140px, 0.9fr)",labeled:!0,cell:({libraries:e},n)=>{let t=e.fix(n);return t&&o(b,{of:t,max:120})}},license:{title:"Lice\
nse",width:"minmax(120px, 1fr)",cell:Oa},type:{title:"Type",width:"minmax(110px, 0.8fr)",cell:bo("type")},relation:{titl\
e:"Relation",width:"96px",cell:Ra},newest:{title:"Newer version",width:"minmax(110px, 0.7fr)",labeled:!0,cell:(e,n)=>e.l\
ibraries.outdated(n)&&(yt("newestVersion")(e,n)??"yes")},languages:{title:"Languages",width:"minmax(100px, 0.7fr)",cell:\
yt("languages")},match:{title:"Matched by",width:"130px",cell:bo("matchType")}};function go(e,n){return[{title:"Library"\
,sort:"name",width:"minmax(200px, 2fr)",cell:t=>o(Ta,{contents:e,row:t})},...n.map(t=>({...Tn[t],sort:t,cell:r=>Tn[t].ce\
ll(e,r)}))]}function Ta({contents:e,row:n}){let t=e.libraries.name(n);return o("a",{href:q(e.key(n)),title:t},o("bdi",nu\
ll,t||"(blank)"))}function yt(e){return({libraries:n},t)=>{let r=n.text(e,t);return r===void 0?void 0:o(b,{of:r,max:100}\
)}}function bo(e){return({libraries:n},t)=>J(n.text(e,t)??"")}function La({libraries:e},n){let t=e.severity(n);return t!\
=="none"&&o(B,{level:t})}function Fa({libraries:e},n){return e.score(n)?.toFixed(1)}function $a(e,n){let{libraries:t,wai\
vers:r}=e,i=t.vulnerabilities(n);if(i.length===0)return;let s=i.filter(({id:a})=>r?.waiverOf(n,a)).length;return o(f,nul\
l,g(i.length),s>0&&o("small",{class:"muted"},", ",g(s)," waived"))}function Oa(e,n){let{libraries:t,waivers:r}=e,i=t.lic\
enses(n),s=te(i).map(({name:c})=>c);if(s.length===0&&n>=t.inventory)return;let l=(i.length>0?i.map(({name:c})=>c):[""]).\
some(c=>r?.licenseWaiverOf(n,c));return o(f,null,l&&o("small",{class:"muted"},"waived "),s.length>0?o(b,{of:s.join(", ")\
,max:120}):o("span",{class:"warn"},"none"))}function Ra({graph:e},n){if(e)return e.isDirect(n)?"direct":o("span",{class:\
"muted"},"transitive")}function vo({shown:e,show:n}){let t=r=>he.filter(i=>e.includes(i)!==(i===r));return o("details",{\
class:"menu"},o("summary",null,"Columns"),o("div",null,he.map(r=>o("label",{key:r},o("input",{type:"checkbox",checked:e.\
includes(r),onChange:()=>n(t(r))}),Tn[r].title))))}function wo({query:e,change:n,options:t,hasTree:r,hasWaivers:i,childr\
en:s}){let{columns:a}=e;return o(Te,{text:e.text,label:"Search libraries",hint:"Search name, license, CVE",search:l=>n({\
text:l})},o(wn,{counts:t.severities.map(({name:l,count:c})=>[l,c]),chosen:e.severity,choose:l=>n({severity:l})}),o(Na,{q\
uery:e,change:n,options:t}),r&&o(Ma,{query:e,change:n}),i&&o(ja,{query:e,change:n}),o(Aa,{query:e,change:n,options:t}),s\
,o(vo,{shown:a,show:l=>n({columns:l})}),fn(e)&&o("button",{type:"button",class:"link-button",onClick:()=>n({...U,columns\
:a})},"Clear"))}function Na({query:e,options:n,change:t}){return o(f,null,o(me,{label:"License",value:e.license,options:\
n.licenses.map(ho),choose:r=>t({license:r})}),o(me,{label:"Type",value:e.type,options:n.types.map(ho),choose:r=>t({type:\
r})}))}function ho({value:e,count:n}){return[e,`${k(e,60)||"(none)"} (${g(n)})`]}var _o=["direct","transitive"];function\
 Ma({query:e,change:n}){return o(me,{label:"Relation",value:e.relation,options:_o.map(t=>[t,t]),choose:t=>n({relation:_o\
.find(r=>r===t)})})}var xo=[["yes","with waived findings"],["no","with vulnerabilities not waived"]];function ja({query:\
e,change:n}){return o(me,{label:"Waivers",value:e.waived,options:xo,choose:t=>n({waived:xo.find(([r])=>r===t)?.[0]})})}f\
unction Aa({query:e,change:n,options:t}){return[["outdated","outdated",t.outdated],["duplicates","multiple versions",t.d\
uplicates||void 0],["weak","weak match",t.weak||void 0]].map(([i,s,a])=>a===void 0?null:o(fe,{key:i,on:e[i],toggle:()=>n\
({[i]:!e[i]})},s," ",o("small",null,g(a))))}function ko(e){let{state:n,contents:t,actions:r,query:i}=e,s=u=>r.replace(P(\
{...i,...u})),a=$e({...i,columns:[]}),l=L(()=>t.search(i),[a,t]),c=go(t,i.columns),p=S(t.libraries.count,"library","libr\
aries");return o("main",{id:"main",class:"wide"},o("h1",{class:"visually-hidden",tabIndex:-1},"Libraries"),o(wo,{query:i\
,change:s,options:t.filterOptions(),hasTree:t.graph!==void 0,hasWaivers:t.waivers!==void 0},o(kn,{...i,columns:c,change:\
s})),o("div",{class:"list-line"},o("p",{class:"muted",role:"status"},fn(i)?`${g(l.length)} of ${p}`:p,n.printing&&l.leng\
th>ye&&` (the first ${g(ye)} are printed)`),o(Sn,{file:"mend-libraries.csv",csv:()=>xn(po(t),l)})),l.length>0?o(Pn,{...i\
,label:"Libraries",lines:3,columns:c,rows:l,printing:n.printing,change:s}):o("p",{class:"empty"},"No libraries match."))\
}var Co=50;function So({contents:e,row:n}){let{graph:t}=e;return t?o(f,null,o(Po,{title:"Depends on",rows:t.children(n),\
contents:e}),o(Po,{title:"Required by",rows:t.parents(n),contents:e})):null}function Po({title:e,rows:n,contents:t}){ret\
urn n.length===0?null:o(x,{title:e,note:n.length},o("ul",{class:"unstyled columns"},n.slice(0,Co).map(r=>o("li",{key:r},\
o(re,{contents:t,row:r})))),o(W,{hidden:n.length-Co}))}var Va=10;function To({contents:e,row:n}){let{graph:t}=e,r=L(()=>\
t&&tn(t,n,Va),[t,n]);if(!t||!r)return null;let{paths:i,roots:s}=r,a=t.isDirect(n);return o(x,{title:"Why is this here?"}\
,o("p",null,a&&"The project depends on it directly. ",s>0&&`${S(s,"direct dependency brings","direct dependencies bring"\
)} it in; below is the shortest path from each. `,s>0||a?o("a",{href:Er(e.key(n))},"Show in the tree"):"The hierarchy ha\
s no path to it."),o("ol",{class:"paths"},i.map(l=>o("li",{key:l[0]},o(Ia,{path:l,contents:e})))),o(W,{hidden:s-i.length\
}))}var bt=12;function Ia({path:e,contents:n}){let t=e.length-bt,r=t>0?[...e.slice(0,bt-1),...e.slice(-1)]:e;return o(f,\
null,r.map((i,s)=>o(f,{key:i},s>0&&o("span",{class:"muted"}," \u203A "),s===bt-1&&t>0&&o("span",{class:"muted"},"\u2026 ",t," more\
 \u203A "),o(re,{contents:n,row:i}))))}var Ba={NO:"no copyleft",PARTIAL:"partial copyleft",FULL:"full copyleft"},Wa={ONE:"low\
 (1 of 5)",TWO:"2 of 5",THREE:"medium (3 of 5)",FOUR:"4 of 5",FIVE:"high (5 of 5)"};function Fo(e){let{spdxName:n,copyle\
ft:t="",copyrightRisk:r=""}=e,i=Lo(Wa,r);return[n&&`SPDX ${n}`,Lo(Ba,t,"copyleft: "),i&&`Mend\'s risk: ${i}`].filter(Bool\
ean).join(" \xB7 ")}function Lo(e,n,t=""){if(Object.hasOwn(e,n))return e[n]??"";let r=J(n).toLowerCase();return r&&t+r}func\
tion $o({contents:e,row:n}){let{libraries:t,waivers:r}=e;if(n>=t.inventory)return null;let i=t.licenses(n);return o(x,{t\
itle:"Licenses",note:i.length},i.length===0&&o(f,null,o("p",{class:"empty"},"Mend has no license for this library."),o(p\
e,{by:r?.licenseWaiverOf(n,"")})),o("ul",{class:"unstyled"},i.map(s=>o("li",{key:s.name},o(Da,{...s}),o(pe,{by:r?.licens\
eWaiverOf(n,s.name)})))))}function Da(e){let{name:n,url:t}=e;return o(f,null,o("a",{href:P({license:n})},o(b,{of:n,max:1\
00}))," ",o("span",{class:"muted"},o(b,{blank:"",of:Fo(e)}))," ",t&&o(H,{to:t},"license text"))}function Oo({contents:{l\
ibraries:e},row:n}){let t=i=>{let s=e.text(i,n);return s===void 0?void 0:o(b,{of:s})},r=i=>{let s=e.text(i,n);return s==\
=void 0?void 0:o(H,{to:s},o(b,{of:s,max:120}))};return o(x,{title:"Source"},o(Ce,{of:[["Home page",r("homePage")],["Down\
load",r("url")],["Coordinates",t("coordinates")],["File",t("filename")],["Name in Mend",t("name")],["Type",J(e.text("typ\
e",n)??"")],["Languages",t("languages")],["Matched by",J(e.text("matchType",n)??"")],["SHA-1",t("sha1")],["Key",t("keyUu\
id")]]}))}function Ro({contents:e,row:n}){let{libraries:t,waivers:r}=e;if(n>=t.inventory)return null;let i=t.fix(n),s=t.\
vulnerabilities(n).toSorted(on);return o(x,{title:"Vulnerabilities",note:s.length},s.length===0&&o("p",{class:"empty"},"\
No known vulnerabilities."),i&&o("p",null,o("b",null,"Fixed in:")," ",o(b,{of:i,max:500})),s.map(a=>o(Ua,{key:a.id,of:a,\
others:Ea(e,a.id),waiver:r?.waiverOf(n,a.id)})))}function Ea(e,n){let{findings:t,numberOf:r}=e.vulnerabilities(),i=r(n.t\
oWellFormed());return i===void 0?0:ve(t,i).length-1}function Ua({of:e,others:n,waiver:t}){let{id:r,url:i,score:s,publish\
ed:a,description:l,fix:c}=e;return o("article",{class:"vulnerability"},o("h3",null,o(B,{level:I(e)})," ",o(H,{to:i},o(b,\
{of:r,max:60}))," ",o("span",{class:"muted"},s!==void 0&&`score ${s.toFixed(1)} `,a&&o(b,{of:`\xB7 published ${a}`,max:60})\
)," ",o(gn,{by:t})," ",n>0&&o("a",{href:je(r)},"also in ",S(n,"other library","other libraries"))),o(pe,{by:t}),l&&o("p"\
,null,o(b,{of:l,max:2e3})),c&&o("p",null,o("b",null,"Fix:")," ",o(b,{of:c,max:500})))}function No({contents:e,wanted:n})\
{let t=e.find(n);if(t===void 0)return o(Ha,{wanted:n});let{libraries:r}=e,i={contents:e,row:t};return o("main",{id:"main\
"},o("p",{class:"breadcrumbs"},o("a",{href:P()},"Libraries")," /"),o("h1",{tabIndex:-1},o(b,{of:r.name(t)})," ",o("span"\
,{class:"version"},o(b,{of:r.text("version",t)??"",max:100,blank:""}))),o(Qa,{...i}),o(Ro,{...i}),o(To,{...i}),o($o,{...\
i}),o(Oo,{...i}),o(So,{...i}))}function Ha({wanted:e}){return o("main",{id:"main"},o("h1",{tabIndex:-1},"No such library\
"),o("p",null,"This report has no library with the key"," ",o("code",null,o(b,{of:e,max:100})),". See ",o("a",{href:P()}\
,"all libraries"),"."))}function Qa({contents:{libraries:e,graph:n},row:t}){let r=e.severity(t),i=e.text("newestVersion"\
,t);return o("p",{class:"chips"},r!=="none"&&o(B,{level:r}),n&&o("span",{class:"chip"},n.isDirect(t)?"direct":"transitiv\
e"," dependency"),e.outdated(t)&&o("span",{class:"chip"},"newer version",i&&": ",i&&o(b,{of:i,max:60})),t>=e.inventory&&\
e.inventory>0&&o("span",{class:"chip"},"only in the hierarchy"))}var qa=[{title:"Product",cell:({product:e})=>o(b,{of:e,\
blank:""})},{title:"Project",order:"name",cell:({name:e})=>o(b,{of:e})},Ln("libraries","Libraries"),Ln("vulnerable","Vul\
nerable"),Ln("critical","Critical"),Ln("high","High"),{title:"Updated",order:"updated",cell:({updated:e})=>e},{title:"No\
t read because",class:"long",cell:({problem:e})=>e&&o(b,{of:e})}];function Mo(e,n){return qa.map(({order:t,...r})=>({...\
r,labeled:!0,sorting:t&&{order:t==="name"||t==="updated"?"ascending":"descending",active:t===e,choose:()=>n(t)}}))}funct\
ion Ln(e,n){return{title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&g(t[e])}}var jo=15;function Ao({portfolio:e,fou\
nd:n,choose:t}){let[r,i]=M(""),s=L(()=>e.find(r),[e,r]),a=s.length-jo;return o(x,{title:"Where is it?",note:"libraries a\
nd vulnerabilities"},o("div",{class:"filters"},o("input",{id:"search",type:"search",placeholder:"Search log4j-core 2.14.\
1 or CVE-2021-44228 \u2026","aria-label":"Search libraries and vulnerabilities",value:r,onInput:l=>i(l.currentTarget.value)})\
),o(O,{label:"Libraries and vulnerabilities",columns:Ga(n,t),rows:s.slice(0,jo),stacked:!1}),o("p",{class:"muted",role:"\
status"},s.length===0&&"Nothing matches. ",a>0&&`${g(a)} more; a further word finds less. `,e.left>0&&`${g(e.left)} libr\
aries without a known vulnerability are in the JSON report only.`))}function Ga(e,n){return[{title:"Projects",class:"num\
ber",cell:t=>o("button",{type:"button",class:"link-button","aria-pressed":t===e,onClick:()=>n(t)},g(t.count),o("span",{c\
lass:"visually-hidden"}," projects with ",t.label))},{title:"Name",cell:({label:t})=>o(b,{of:t,max:160})},{title:"Kind",\
cell:({kind:t})=>t}]}var gt=200;function Io({portfolio:e}){let[n,t]=M();return o(f,null,o(Ao,{portfolio:e,found:n,choose\
:t}),o(Ka,{portfolio:e,found:n,choose:t}))}function Ka({portfolio:e,found:n,choose:t}){let[r,i]=M(""),[s,a]=M("all"),[l,\
c]=M(),p=L(()=>n&&e.projectsOf(n),[e,n]),u={text:r,filter:s,order:l,having:p},m=L(()=>Ar(e,u),[e,r,s,l,p]);return o(x,{t\
itle:"Projects",note:g(m.length)},n&&o(za,{found:n,choose:t}),o("div",{class:"filters"},o("input",{type:"search",placeho\
lder:"Search product or project \u2026","aria-label":"Search projects",value:r,onInput:v=>i(v.currentTarget.value)}),o(Ja,{fi\
lter:s,choose:a})),o(O,{label:"Projects",columns:Mo(l,c),rows:m.slice(0,gt)}),o("p",{class:"muted",role:"status"},m.leng\
th===0&&"No projects match.",m.length>gt&&`${g(m.length-gt)} more; search or sort to see them.`))}function za({found:e,c\
hoose:n}){return e?o("p",null,S(e.count,"project")," with"," ",o("strong",null,o(b,{of:e.label,max:120}))," ",o("button"\
,{type:"button",class:"link-button",onClick:()=>n(void 0)},"Show all")):null}var Vo=Object.keys(rt);function Ja({filter:\
e,choose:n}){let t=r=>{let i=Vo.find(s=>s===r);i&&n(i)};return o("select",{"aria-label":"Which projects",class:e==="all"\
?void 0:"chosen",value:e,onChange:r=>t(r.currentTarget.value)},Vo.map(r=>o("option",{key:r,value:r},rt[r])))}function vt\
({bars:e,total:n}){let t=Math.max(1,...e.map(({count:r})=>r));return o("ul",{class:"bars"},e.map(r=>o("li",{key:r.label}\
,o("span",{class:"label"},o(Bo,{...r})),o("svg",{viewBox:"0 0 100 8",preserveAspectRatio:"none","aria-hidden":"true"},o(\
"rect",{class:"track",width:"100",height:"8"}),o("rect",{class:r.tone??"plain",width:100*r.count/t,height:"8"})),o("span\
",{class:"count"},g(r.count)," ",r.tone!=="others"&&o("small",null,it(r.count/Math.max(1,n)))))))}function Bo({label:e,h\
ref:n}){return n===void 0?e:o("a",{href:n},e)}function Wo({bars:e,label:n}){let t=e.reduce((r,{count:i})=>r+i,0);return \
o("figure",{class:"stacked-bar"},o(Za,{bars:e,label:n,total:t}),o("figcaption",null,e.map(r=>o("span",{key:r.label},o("i\
",{class:`dot ${r.tone??"plain"}`,"aria-hidden":"true"}),o(Bo,{...r})," ",o("b",null,g(r.count))," ",o("small",null,it(r\
.count/t))))))}function Za({bars:e,label:n,total:t}){let r=e.map(({label:s,count:a})=>`${s} ${g(a)}`),i=0;return o("svg"\
,{viewBox:"0 0 1000 12",preserveAspectRatio:"none",role:"img","aria-label":`${n}: ${r.join(", ")}`},e.map(({label:s,coun\
t:a,tone:l="plain"})=>{let c=1e3*a/t;return i+=c,o("rect",{key:s,class:l,x:i-c,width:Math.max(c,2),height:"12"})}))}var \
Xa=8;function Do({facts:e,contents:n}){return o("div",{class:"charts"},n&&!e.alertsPending&&o(Ya,{contents:n}),o(nl,{fac\
ts:e}),n&&o(tl,{contents:n}))}function Ya({contents:e}){let n=L(()=>el(e),[e]);if(n.length===0)return null;let t="Librar\
ies by most severe vulnerability";return o(x,{title:t,class:"full-width"},o(Wo,{bars:n,label:t}))}function el({libraries\
:e}){let n=$.map(()=>0);for(let t=0;t<e.inventory;t++){let r=e.severityRank(t);n[r]=(n[r]??0)+1}return $.map((t,r)=>({la\
bel:t==="none"?"no known vulnerability":t,count:n[r]??0,href:P({severity:[t]}),tone:t})).filter(({count:t})=>t>0)}functi\
on nl({facts:{licenses:e={},figures:n}}){let t=Object.entries(e).sort(an).map(([i,s])=>({value:i,count:s}));if(t.length=\
==0)return null;let r=i=>({label:k(i,60)||"(blank)",href:P({license:i})});return o(x,{title:"Licenses",note:t.length},o(\
vt,{total:n?.libraries??0,bars:Eo(t,r,"other license")}))}function tl({contents:{libraries:e}}){let n=L(()=>ce(zn(e)),[e\
]);if(n.length===0)return null;let t=r=>({label:J(r)||"(unknown)",href:P({type:r})});return o(x,{title:"Types",note:n.le\
ngth},o(vt,{total:e.count,bars:Eo(n,t,"other type")}))}function Eo(e,n,t){let{shown:r,others:i,sum:s}=ur(e,Xa),a=r.map((\
{value:l,count:c})=>({...n(l),count:c}));return i===0?a:[...a,{label:S(i,t),count:s,tone:"others"}]}function Ho({facts:{\
figures:e,licenses:n,portfolio:t}}){if(!e)return null;let r=i=>i>0&&!t;return o("div",null,o("ul",{class:"tiles","aria-l\
abel":"Figures"},Uo(rl(e)).map(({tile:i,count:s})=>{let[a,,l,c]=i;return o("li",{key:a,class:s>0?c:"zero"},o("b",null,g(\
s)),r(s)?o("a",{href:l},a):o("span",null,a))})),o("ul",{class:"more-figures","aria-label":"More figures"},Uo(ol(e,n)).ma\
p(({tile:i,count:s})=>{let[a,,l]=i;return o("li",{key:a},r(s)?o("a",{href:l},a):a," ",o("b",null,g(s)))})))}function Uo(\
e){return e.flatMap(n=>{let[,t]=n;return t===void 0?[]:[{tile:n,count:t}]})}function rl(e){let{libraries:n,direct:t=0,tr\
ansitive:r=0}=e,{vulnerableLibraries:i,bySeverity:s,noLicense:a,outdated:l}=e,c=$.filter(u=>u!=="none"),p=P({outdated:!0\
,sort:"newest"});return[["Libraries",n??t+r,P()],["Vulnerable libraries",i,P({severity:c}),"warn"],...["critical","high"\
].map(u=>ht(u,s)),["No license",a,P({license:""}),"warn"],["Outdated",l,p]]}function ht(e,n){let t=D({severity:[e]});ret\
urn[`${Z(e)} findings`,n?.[e],t,e]}function ol(e,n){let{bySeverity:t,direct:r,transitive:i,maxDepth:s}=e,{duplicateVersi\
ons:a,weakMatches:l}=e,c=n&&Object.keys(n).length,p=P({duplicates:!0,sort:"name"}),u=P({weak:!0,sort:"name"});return[ht(\
"medium",t),ht("low",t),["Direct",r,P({relation:"direct"})],["Transitive",i,P({relation:"transitive"})],["Depth",s,we()]\
,["Licenses",c,P({sort:"license"})],["Multiple versions",a,p],["Weak matches",l,u]]}function Qo({conditions:e=[]}){retur\
n e.map(n=>({condition:k(n.condition,300),allowed:n.limit,actual:il(n),verdict:n.verdict.replace("-"," "),note:k(n.why??\
n.examples.join(", "),300),origin:n.origin?`${k(n.origin.file,200)}:${n.origin.line}`:""}))}function il({actual:e,unit:n\
,share:t,waived:r}){if(e===void 0)return"";let i=r?`, ${g(r)} waived`:"";if(t===void 0)return`${g(e)}${n??""}${i}`;let{c\
ount:s,of:a}=t;return`${Math.round(e*10)/10}% (${s} of ${a})${i}`}var sl={failed:"critical",passed:"success"},qo=[{title\
:"Condition",cell:({condition:e})=>o("bdi",null,e)},{title:"Allowed",labeled:!0,cell:({allowed:e})=>e},{title:"Actual",l\
abeled:!0,class:"number",cell:({actual:e})=>e},{title:"Verdict",cell:({verdict:e})=>o("span",{class:`pill ${sl[e]??""}`}\
,e)},{title:"Details",hidden:!0,class:"long",cell:({note:e})=>o("bdi",null,e)},{title:"File",hidden:!0,class:"muted",cel\
l:({origin:e})=>o("bdi",null,e)}];function Go({facts:e}){let n=Qo(e);if(n.length===0)return null;let t=n.some(({origin:r\
})=>r!=="");return o(x,{title:"Gate"},o(O,{label:"Gate",columns:t?qo:qo.slice(0,-1),rows:n}))}var Ko=500;function zo({fa\
cts:e}){return o(f,null,o(_t,{title:"Checks",rows:e.checks}),o(_t,{title:"Projects",rows:e.statuses}),o(_t,{title:"Tags"\
,rows:e.objects}),o(xt,{title:"Library",fields:e.library}),o(xt,{title:"Notification",fields:e.notification}),o(xt,{titl\
e:"Deletion",fields:e.deletion}))}function _t({title:e,rows:n=[]}){if(n.length===0)return null;let r=[...new Set(n.flatM\
ap(i=>Object.keys(i)))].map(i=>({title:vn(i),labeled:!0,cell:s=>o("bdi",null,wt(s[i]))}));return o(x,{title:e,note:n.len\
gth},o(O,{label:e,columns:r,rows:n.slice(0,Ko)}),o(W,{hidden:n.length-Ko}))}function xt({title:e,fields:n}){return n?o(x\
,{title:e},o(Ce,{of:Object.entries(n).map(([t,r])=>[vn(t),wt(r)&&o("bdi",null,wt(r))])})):null}function wt(e){return k(J\
o(e),1e3)}function Jo(e){if(e===void 0)return"";if(typeof e=="boolean")return e?"yes":"no";if(typeof e!="object")return \
String(e);let n=Array.isArray(e);return Object.entries(e).map(([t,r])=>[n?"":t,Jo(r)]).filter(([,t])=>t!=="").map(([t,r]\
)=>`${vn(t).toLowerCase()} ${r}`.trim()).join(", ")}var al=[{title:"Policy",cell:({policy:e})=>o(b,{of:e,max:100})},{tit\
le:"Library",cell:({library:e})=>o(b,{of:e,max:100})},{title:"Manifest",class:"long",cell:({manifest:e=""})=>o(b,{of:e,b\
lank:""})}];function Zo({facts:e}){let{total:n,rows:t=[]}=e.policyViolations??{};return n?o(x,{title:"Policy violations"\
,note:n},o(O,{label:"Policy violations",columns:al,rows:t}),o(W,{hidden:n-t.length})):null}function Xo({projects:e=[]}){\
return e.map(({result:n,project:t,figures:r,conditions:i,reasons:s},a)=>({result:n,name:k(t?.name??"",200)||`project ${a\
+1}`,page:(r?.libraries??r?.direct)===void 0?void 0:Yt(Ye,a+1),libraries:r?.libraries,critical:r?.bySeverity?.critical,h\
igh:r?.bySeverity?.high,failed:i?.filter(({verdict:l})=>l!=="passed").length,reason:k(s[0]??"",300)}))}function Yo(e,n){\
return e.some(t=>t[n]!==void 0&&t[n]!=="")}function ei(e,n,t){let r=n.trim().toLowerCase(),i=e.filter(({name:s,reason:a}\
)=>`${s}\n${a}`.toLowerCase().includes(r));return t===void 0?i:t==="name"?i.sort((s,a)=>V(s.name,a.name)):i.sort((s,a)=>(\
a[t]??-1)-(s[t]??-1))}var kt=200,ll=[{of:"result",title:"Result",cell:ul},{of:"name",title:"Project",order:"name",cell:d\
l},Ct("libraries","Libraries"),Ct("critical","Critical"),Ct("high","High"),{of:"failed",title:"Gate",cell:pl},{of:"reaso\
n",title:"Reason",class:"long",cell:({reason:e})=>e&&o("bdi",null,e)}];function ni({facts:e}){let n=L(()=>Xo(e),[e]),[t,\
r]=M(""),[i,s]=M();if(n.length===0)return null;let a=ei(n,t,i);return o(x,{title:"Projects",note:g(n.length)},o("div",{c\
lass:"filters"},o("input",{type:"search",placeholder:"Search name or reason \u2026","aria-label":"Search projects",value:t,on\
Input:l=>r(l.currentTarget.value)})),o(O,{label:"Projects",columns:cl(n,i,s),rows:a.slice(0,kt)}),o("p",{class:"muted",r\
ole:"status"},a.length===0&&"No projects match.",a.length>kt&&`${g(a.length-kt)} more; search to find them.`))}function \
cl(e,n,t){return ll.filter(({of:r})=>Yo(e,r)).map(({order:r,...i})=>({...i,labeled:!0,sorting:r&&{order:r==="name"?"asce\
nding":"descending",active:r===n,choose:()=>t(r)}}))}function ul({result:e}){let{icon:n,words:t}=ne[e];return o(f,null,o\
("span",{"aria-hidden":"true"},n)," ",t)}function dl({name:e,page:n}){let t=o("bdi",null,e);return n===void 0?t:o("a",{h\
ref:n},t)}function Ct(e,n){return{of:e,title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&g(t[e])}}function pl({faile\
d:e}){if(e!==void 0)return e>0?`${e} not passed`:"passed"}function ti({facts:{wait:e}}){return!e||e.scans.length===0?nul\
l:o(x,{title:"Scan"},e.scans.map((n,t)=>o("p",{key:t},n.changes.map(({state:r,atSeconds:i},s)=>o("span",{key:r},s>0&&o("\
span",{class:"muted"}," \u203A "),o("bdi",null,k(r,40))," ",o("small",{class:"muted"},En(i))))," ",o("span",{class:"muted"},"\
\xB7 ",n.end??"still running"," after ",En(n.seconds),","," ",S(n.polls,"poll"),n.followed&&", followed another scan"))))}v\
ar Pt=30,ri=[{of:"added",words:"added",sign:"+"},{of:"removed",words:"removed",sign:"\u2212"},{of:"unchanged",words:"unchange\
d",sign:""},{of:"failed",words:"failed",sign:"!"},{of:"unclear",words:"unclear",sign:"?"},{of:"spared",words:"kept becau\
se the new value failed",sign:""}];function oi({facts:{tags:e=[]}}){let n=e.filter(t=>ri.some(({of:r})=>t[r]?.length));r\
eturn n.length===0?null:o(x,{title:"Tags"},n.map(t=>o("div",{key:t.scope,class:"tag-group"},o("h3",null,t.scope," ",o(b,\
{of:t.name,max:120})),ri.map(r=>o(fl,{key:r.of,...r,tags:t[r.of]})))))}function fl({of:e,words:n,sign:t,tags:r=[]}){retu\
rn r.length===0?null:o("p",null,o("span",{class:"muted"},n)," ",r.slice(0,Pt).map(({key:i,value:s})=>o("span",{key:`${i}\
=${s}`,class:`chip ${e}`},t&&o("span",{"aria-hidden":"true"},t," "),o(b,{of:i,max:60}),"=",o(b,{of:s,max:100}))),r.lengt\
h>Pt&&o("span",{class:"muted"},"\u2026 and ",r.length-Pt," more"))}function Fn(e){let{contents:n}=e,{vulnerabilities:t}=n.vul\
nerabilities().findings,r=i=>t[i]??{id:""};return[{title:"Vulnerability",sort:"id",width:"minmax(160px, 0.6fr)",cell:i=>\
o(bl,{id:r(i).id})},{title:"Severity",sort:"severity",width:"100px",cell:i=>o(B,{level:I(r(i))})},{title:"Score",sort:"s\
core",width:"72px",labeled:!0,cell:i=>r(i).score?.toFixed(1)},{title:"Libraries",sort:"libraries",width:"minmax(220px, 1\
.4fr)",cell:i=>o(vl,{...e,number:i})},{title:"Fixed in",width:"minmax(120px, 0.8fr)",labeled:!0,cell:i=>o(_l,{...e,numbe\
r:i})},...ml(e),{title:"Published",sort:"published",width:"116px",labeled:!0,cell:i=>gl(r(i).published)}]}function ml(e)\
{let n=(i,s)=>({title:i,width:"88px",cell:a=>yl(e,a,s,i.toLowerCase())}),{waivers:t,knowsNews:r}=e.contents;return[...t?\
[n("Waived",A.waived)]:[],...r?[n("New",A.fresh)]:[]]}function yl({contents:e,found:n},t,r,i){let{findings:s}=e.vulnerab\
ilities(),a=n.matching(t),l=a.filter(c=>((s.traits[c]??0)&r)!==0);if(l.length!==0)return l.length===a.length?o("span",{c\
lass:"pill"},i):o(f,null,g(l.length)," of ",g(a.length))}function bl({id:e}){return o("a",{href:je(e)},o(b,{of:e,max:60}\
))}function gl(e){return e&&o(b,{of:e,max:20})}function vl({contents:e,found:n,number:t}){let{rows:r}=e.vulnerabilities(\
).findings,[i=0,...s]=n.matching(t);return o(f,null,o(re,{contents:e,row:r[i]??0}),s.length>0&&o("a",{href:je(ii(e,t)),c\
lass:"muted"}," ","and ",S(s.length,"other","others")))}function ii(e,n){return e.vulnerabilities().findings.vulnerabili\
ties[n]?.id??""}var St=3,hl=1e3;function _l({contents:e,found:n,number:t}){let{findings:r}=e.vulnerabilities(),i=new Set\
;for(let l of n.matching(t).slice(0,hl)){let c=r.rows[l]??0,p=Tt(e,c,ii(e,t));if(p&&i.add(p),i.size>St)break}if(i.size==\
=0)return null;let a=[...[...i].slice(0,St),...i.size>St?["\u2026"]:[]].join(" | ");return o("span",{title:k(a,500)},o(b,{of:\
a,max:120}))}function Tt({libraries:e},n,t){let r=e.vulnerabilities(n).find(i=>i.id===t);return r?e.fixOf(n,r):""}var xl\
=10;function si({contents:e}){let n=L(()=>e.vulnerabilities().find(z),[e]);if(n.numbers.length===0)return null;let t="Mo\
st severe vulnerabilities";return o(x,{title:t},o(O,{label:t,columns:Fn({contents:e,found:n}).map(({title:r,labeled:i,ce\
ll:s})=>({title:r,labeled:i,cell:s})),rows:n.numbers.slice(0,xl)}),o("p",null,o("a",{href:D()},"All vulnerabilities")))}\
function ai(e){return[`${e.what}.`,e.said?.trim()&&`Mend said: ${wl(e.said.trim())}`,e.why,e.fix].filter(Boolean).join("\
 ")}function wl(e){return/[.!?]$/.test(e)?e:`${e}.`}function li({facts:e}){let{icon:n,level:t="success"}=ne[e.result];re\
turn o("section",{class:`verdict ${t}`},o("h1",{tabIndex:-1},o("span",{"aria-hidden":"true"},n)," ",kl(e)),o(Cl,{facts:e\
}),e.alertsPending&&o("p",null,"Mend had not computed the alerts yet, so vulnerabilities and outdated libraries are inco\
mplete. Set ",o("code",null,"wait-for: finished")," to wait for them."),e.figures?.libraries===0&&o("p",null,"The invent\
ory is empty. If the scanner found libraries, its result may have gone to another project."),o(Sl,{facts:e}))}function k\
l({operation:e,result:n,conditions:t,projects:r}){let i=Xe(e),s=Un(n,t);if(!r)return Z(`${i} ${s}`.trim());let a=Qn(r.ma\
p(({result:c})=>c)),l=t?.length===0?", no conditions set":"";return Z(`${i} of ${a}${l}`)}function Cl({facts:{failure:e,\
reasons:n}}){return e?o("p",null,o(b,{of:ai(e),max:1500})):n.length===0?null:o("ul",null,n.map(t=>o("li",{key:t},o(b,{of\
:t,max:1e3}))))}function Pl(e){let{figures:n,inventoryUpdated:t,projects:r,portfolio:i}=e;if(n?.libraries!==void 0&&!(r|\
|i))return t===void 0?"date not known":Ae(t)}function Sl({facts:e}){let{product:n,project:t,generatedAt:r,runUrl:i}=e;re\
turn o(Ce,{of:[["Product",n&&o(b,{of:n.name,max:120})],["Project",t&&o(b,{of:t.name,max:120})],["Inventory updated",Pl(e\
)],["Report created",Ae(r)],["Run",i&&o(H,{to:i},"workflow run")]]})}var ci=50,Tl={expired:"critical","ends soon":"mediu\
m"},Ll=[{title:"Waived",cell:({vulnerability:e,license:n=""})=>o(b,{of:e??n,max:60})},{title:"In",cell:({library:e})=>o(\
b,{of:e,max:100})},{title:"Findings",labeled:!0,class:"number",cell:({findings:e})=>e},{title:"Last day",labeled:!0,cell\
:Fl},{title:"Reason",class:"long",cell:({reason:e})=>o(b,{of:e,max:300})},{title:"File",cell:e=>o(ot,{of:e})}];function \
Fl({until:e,status:n}){return o(f,null,o(b,{of:e,max:20})," ",n&&o("span",{class:`pill ${Tl[n]??""}`},n))}function ui({c\
ontents:{waivers:e}}){if(!e||e.all.length===0)return null;let{all:n}=e;return o(x,{title:"Waivers",note:n.length},o(O,{l\
abel:"Waivers",columns:Ll,rows:n.slice(0,ci)}),o(W,{hidden:n.length-ci}),o("p",null,o("a",{href:P({waived:"yes"})},"Libr\
aries with waived findings")))}function di({state:{facts:e,contents:n,portfolio:t}}){return o("main",{id:"main"},o(li,{f\
acts:e}),o(Ho,{facts:e}),o(ni,{facts:e}),t&&o(Io,{portfolio:t}),n&&o(si,{contents:n}),o($l,{facts:e}),o(Go,{facts:e}),o(\
Do,{facts:e,contents:n}),n&&o(ui,{contents:n}),o(Zo,{facts:e}),o(ti,{facts:e}),o(oi,{facts:e}),o(zo,{facts:e}))}function\
 $l({facts:e}){if(!e.delta)return null;let t=bn(e).filter(({lines:r})=>r.length>0).map(({title:r,lines:i})=>`${r}: ${i.l\
ength}`);return o(x,{title:"Since the baseline"},o(hn,{facts:e}),o("p",null,t.length===0?"Nothing changed. ":`${t.join("\
 \xB7 ")}. `,o("a",{href:yn},"See the comparison",o("span",{class:"visually-hidden"}," ","(",S(t.length,"list"),")"))))}fun\
ction pi({contents:e,actions:n,kept:t}){let[r,i]=M(!1);return o(f,null,o("button",{type:"button",class:"link-button",onC\
lick:()=>{let{open:l,complete:c}=xe(e,t);i(!c),n.showTree(l,void 0)}},"Expand all"),o("button",{type:"button",class:"lin\
k-button",onClick:()=>{i(!1),n.showTree(new Set,void 0)}},"Collapse all"),o("span",{class:"muted",role:"status"},r&&"Too\
 many to expand at once; the first levels are open."))}function fi({contents:e,kept:n}){let t=e.graph?.direct??[],r=n?t.\
filter(s=>n.has(s)):t,i=S(t.length,"direct dependency","direct dependencies");return o("p",{class:"muted",role:"status"}\
,n?`${g(r.length)} of ${i} lead to ${Dn(n.found)}. `:`${i}, ${Dn(e.libraries.count)} in total. `,o("span",{class:"hint"}\
,"Arrow keys move and expand, Enter shows the library."))}function mi(e,n,t,r){let i=n[t];if(!i)return;let s=l=>({open:r\
,branch:n[l]?.id??i.id}),a=i.children>0&&!i.circular&&!i.open;switch(e){case"ArrowDown":return s(t+1);case"ArrowUp":retu\
rn s(t-1);case"Home":return s(0);case"End":return s(n.length-1);case"ArrowRight":return a?{open:new Set([...r,i.id]),bra\
nch:i.id}:i.open?s(t+1):void 0;case"ArrowLeft":return i.open?Ol(i,r):{open:r,branch:rr(i.id)??i.id};case"Enter":return"e\
nter";default:return}}function Ol({id:e},n){return{open:new Set([...n].filter(t=>t!==e)),branch:e}}function yi(e){let{br\
anch:n,index:t,current:r,click:i,below:s}=e,{level:a,children:l,circular:c,open:p}=n,u=l===0||c;return o("div",{id:`bran\
ch-${t}`,class:`row branch ${r?"current":""}`,role:"treeitem","aria-level":a,"aria-posinset":n.position,"aria-setsize":n\
.siblings,"aria-expanded":u?void 0:p,"aria-selected":r,style:{paddingLeft:`${8+20*(Math.min(a,40)-1)}px`},onClick:()=>i(\
n)},o("span",{class:"twisty","aria-hidden":"true"},u?"\xB7":p?"\u25BE":"\u25B8"),o(Nl,{...e}),c&&o("span",{class:"muted"}," circular,\
 see above"),!u&&o("small",null,Xt(l),!p&&o(Rl,{...s(n.row)})))}function Rl({count:e,atLeast:n}){return e===0?null:o(f,n\
ull," \xB7 ",o("b",null,n&&"at least ",Ze(e)," below"))}function Nl({branch:{row:e},contents:n}){let{libraries:t}=n,r=t.sev\
erity(e);return o(f,null,o("a",{href:q(n.key(e)),tabIndex:-1,onClick:i=>i.stopPropagation()},o("bdi",null,t.name(e)||"(b\
lank)"))," ",o("span",{class:"muted"},o(b,{of:t.text("version",e)??"",max:60,blank:""}))," ",r!=="none"&&o(B,{level:r}))\
}var Ml=30;function bi(e){let{contents:n,query:t,actions:r}=e,i=L(()=>Oe(n,t),[n,t.text,t.vulnerable]),s=a=>{let l={...t\
,...a},c=Oe(n,l);r.replace(we(l)),c&&r.showTree(xe(n,c).open,void 0)};return o("main",{id:"main",class:"wide"},o("h1",{c\
lass:"visually-hidden",tabIndex:-1},"Dependencies"),o(Te,{text:t.text,label:"Search dependencies",hint:"Search name, lic\
ense, CVE",search:a=>s({text:a})},o(fe,{on:t.vulnerable,toggle:()=>s({vulnerable:!t.vulnerable})},"only paths to vulnera\
ble libraries"),o(pi,{...e,kept:i})),o(fi,{contents:n,kept:i}),o(jl,{...e,kept:i}))}function jl(e){let{state:n,contents:\
t,actions:r,kept:i}=e,{open:s,branch:a}=n,l=L(()=>nn(t,s,i),[t,s,i]),c=L(()=>Br(t),[t]),p=l.findIndex(v=>v.id===a),u=Mat\
h.max(0,p),m=v=>r.showTree(Vl(s,v),v.id);return o(Cn,{count:l.length,rowHeight:Ml,list:i??t,current:p<0?void 0:p,printin\
g:n.printing,bodyRole:"presentation",frame:{id:"tree",role:"tree","aria-label":"Dependencies",tabIndex:0,"aria-activedes\
cendant":`branch-${u}`,onKeyDown:v=>Al(v,l,u,e)},row:v=>{let d=l[v],h={index:v,current:v===u,contents:t,click:m};return \
d&&o(yi,{key:d.id,...h,branch:d,below:c})}})}function Al(e,n,t,{state:r,contents:i,actions:s}){let a=mi(e.key,n,t,r.open\
);if(!a)return;e.preventDefault();let l=n[t]?.row;a!=="enter"?s.showTree(a.open,a.branch):l!==void 0&&(location.hash=q(i\
.key(l)))}function Vl(e,{id:n}){let t=new Set(e);return t.delete(n)||t.add(n),t}function gi(){return o("main",{id:"main"\
},o("h1",{tabIndex:-1},"Dependencies"),o("p",{class:"empty"},"The hierarchy was not read, because the input ",o("code",n\
ull,"report")," did not name it. See the ",o("a",{href:P()},"libraries"),"."))}function vi(e){let{libraries:n,graph:t,wa\
ivers:r,knowsNews:i}=e,s=Il(e),a=(l,c)=>[l,p=>c(s(p))??""];return[a("vulnerability",({vulnerability:{id:l}})=>l),a("seve\
rity",({vulnerability:l})=>I(l)),a("score",({vulnerability:{score:l}})=>l?.toFixed(1)),a("library",({row:l})=>n.name(l))\
,a("version",({row:l})=>n.text("version",l)),a("dependency",({row:l})=>mt(t,l)),a("fix",({row:l,vulnerability:c})=>n.fix\
Of(l,c)),a("library fix",({row:l})=>n.fix(l)),a("published",({vulnerability:{published:l}})=>l),a("waived until",({row:l\
,vulnerability:{id:c}})=>r?.waiverOf(l,c)?.until),a("new",({bits:l})=>i?String((l&A.fresh)!==0):""),a("url",({vulnerabil\
ity:{url:l}})=>l),a("key",({row:l})=>n.text("keyUuid",l))]}function Il(e){let{findings:n}=e.vulnerabilities(),t=new Int3\
2Array(n.count);for(let r=0;r<n.vulnerabilities.length;r++)t.fill(r,n.starts[r],n.starts[r+1]);return r=>{let i=n.rows[r\
]??0,s=n.vulnerabilities[t[r]??0]??{id:""},l=e.libraries.vulnerabilities(i).find(({id:c})=>c===s.id)??s;return{row:i,bit\
s:n.traits[r]??0,vulnerability:l}}}function _i(e){let{contents:n,query:t,change:r,children:i}=e,{sort:s,descending:a}=t;\
return o(Te,{text:t.text,label:"Search vulnerabilities",hint:"Search CVE, library",search:l=>r({text:l})},o(wn,{counts:$\
.flatMap(l=>{let c=n.vulnerabilities().levels.get(l);return c===void 0?[]:[[l,c]]}),chosen:t.severity,choose:l=>r({sever\
ity:l})}),o(Bl,{...e}),i,Ne(t)&&o("button",{type:"button",class:"link-button",onClick:()=>r({...z,waived:void 0,sort:s,d\
escending:a})},"Clear"))}var hi=[["no","not waived"],["yes","waived"]];function Bl({contents:e,query:n,change:t}){let r=\
[["fixable","fix known",!0],["direct","direct",e.graph!==void 0],["fresh","new",e.knowsNews]];return o(f,null,r.map(([i,\
s,a])=>a&&o(fe,{key:i,on:n[i],toggle:()=>t({[i]:!n[i]})},s)),e.waivers&&o(me,{label:"Waivers",value:n.waived,options:hi,\
choose:i=>t({waived:hi.find(([s])=>s===i)?.[0]})}))}function xi(e){let{state:n,contents:t,actions:r,query:i}=e,s=u=>r.re\
place(D({...i,...u})),a=t.vulnerabilities(),l=Re(i),c=L(()=>a.find(i),[l,a]),p=Fn({contents:t,found:c});return o("main",\
{id:"main",class:"wide"},o("h1",{class:"visually-hidden",tabIndex:-1},"Vulnerabilities"),o(_i,{contents:t,query:i,change\
:s},o(kn,{...i,columns:p,change:s})),o("div",{class:"list-line"},o("p",{class:"muted",role:"status"},o(Wl,{...e,found:c}\
)),o(Sn,{file:"mend-vulnerabilities.csv",csv:()=>xn(vi(t),c.numbers.flatMap(c.matching))})),c.numbers.length>0?o(Pn,{...\
i,label:"Vulnerabilities",lines:4,columns:p,rows:c.numbers,printing:n.printing,change:s}):o("p",{class:"empty"},Ne(i)?"N\
o vulnerabilities match.":"No known vulnerabilities."))}function Wl({state:e,contents:n,query:t,found:{numbers:r,finding\
s:i}}){let s=n.vulnerabilities().findings.vulnerabilities.length,a=Ne(t);return o(f,null,a&&`${g(r.length)} of `,Ze(s),i\
>r.length&&`, ${S(i,"finding")} in libraries`,e.facts.alertsPending&&", incomplete: Mend had not computed the alerts yet\
",e.printing&&r.length>ye&&` (the first ${g(ye)} are printed)`)}var wi=500;function ki({contents:e,wanted:n}){let{findin\
gs:t,numberOf:r}=e.vulnerabilities(),i=r(n),s=t.vulnerabilities[i??-1];if(i===void 0||!s)return o(El,{wanted:n});let a=v\
e(t,i),l="Libraries";return o("main",{id:"main"},o(Dl,{of:s}),s.description&&o("p",null,o(b,{of:s.description,max:5e3}))\
,o(x,{title:l,note:g(a.length)},o(O,{label:l,columns:Ul(e,s.id),rows:a.slice(0,wi)}),o(W,{hidden:a.length-wi})))}functio\
n Dl({of:e}){let{id:n,url:t,score:r,published:i}=e;return o(f,null,o("p",{class:"breadcrumbs"},o("a",{href:D()},"Vulnera\
bilities")," /"),o("h1",{tabIndex:-1},o(b,{of:n,max:100})),o("p",{class:"chips"},o(B,{level:I(e)}),r!==void 0&&o("span",\
{class:"chip"},"score ",r.toFixed(1)),i&&o("span",{class:"chip"},"published ",o(b,{of:i,max:20})),t&&o(H,{to:t},"Descrip\
tion on the web")))}function El({wanted:e}){return o("main",{id:"main"},o("h1",{tabIndex:-1},"No such vulnerability"),o(\
"p",null,"No library of this report has"," ",o("code",null,o(b,{of:e,max:100})),". See ",o("a",{href:D()},"all vulnerabi\
lities"),"."))}function Ul(e,n){let{libraries:t,graph:r,waivers:i,knowsNews:s}=e,{findings:a}=e.vulnerabilities(),l=p=>a\
.rows[p]??0,c=p=>((a.traits[p]??0)&A.fresh)!==0;return[{title:"Library",cell:p=>o(re,{contents:e,row:l(p)})},{title:"Fix\
ed in",labeled:!0,cell:p=>{let u=Tt(e,l(p),n);return u&&o(b,{of:u})}},{title:"Library fixed in",labeled:!0,cell:p=>{let \
u=t.fix(l(p));return u&&o(b,{of:u,max:120})}},...r?[{title:"Relation",cell:p=>r.isDirect(l(p))?"direct":"transitive"}]:[\
],...s?[{title:"New",cell:p=>c(p)&&o("span",{class:"pill"},"new")}]:[],...i?[{title:"Waived",class:"long",cell:p=>o(pe,{\
by:i.waiverOf(l(p),n)})}]:[]]}function Ci(e){return o(f,null,o(lo,{...e}),o(Hl,{...e}))}function Hl(e){let{route:n,conte\
nts:t}=e.state;if(n.page==="overview")return o(di,{...e});if(n.page==="compare")return o(Kr,{...e});if(!t)return o(Ql,{.\
..e});let r={...e,contents:t};return n.page==="libraries"?o(ko,{...r,query:n.query}):n.page==="library"?o(No,{...r,wante\
d:n.key}):n.page==="vulnerabilities"?o(xi,{...r,query:n.query}):n.page==="vulnerability"?o(ki,{...r,wanted:n.key}):t.gra\
ph?o(bi,{...r,query:n.query}):o(gi,null)}function Ql({state:{contents:e,facts:n}}){let t=n.projects?"The libraries are o\
n the pages of the projects.":"This run read no libraries.";return o("main",{id:"main"},o("h1",{tabIndex:-1},"Libraries"\
),o("p",{class:"empty",role:"status"},e===void 0?"Reading the libraries \u2026":t))}function Pi({search:e,leave:n}){document.\
addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let{target:r}=t,i=r instanceof HTMLInputElement|\
|r instanceof HTMLSelectElement;if(t.key==="/"&&!i){t.preventDefault(),e();let s=document.getElementById("search");s ins\
tanceof HTMLInputElement&&s.select()}t.key==="Escape"&&ql(r,n)})}function ql(e,n){let t=document.querySelector("details.\
menu[open]");t?(t.open=!1,t.querySelector("summary")?.focus()):e instanceof HTMLInputElement&&e.id==="search"?e.blur():n\
()}var Si="mend-report-theme";function Ti(){try{let e=localStorage.getItem(Si);return Se.find(n=>n===e)??"auto"}catch{re\
turn"auto"}}function Li(e){try{localStorage.setItem(Si,e)}catch{}}function Lt(e){document.documentElement.dataset.theme=\
e}var Fi=Ti();Lt(Fi);var Q={facts:Oi(en.facts),route:Me(location.hash),theme:Fi,open:new Set,printing:!1},Gl={replace(e)\
{history.replaceState(null,"",e),G({route:Me(e)})},showTree:(e,n)=>G({open:e,...n!==void 0&&{branch:n}}),chooseTheme(e){\
Li(e),Lt(e),G({theme:e})}};function G(e){Q={...Q,...e},$i()}function $i(){let e=document.getElementById(en.app);e&&Et(o(\
Ci,{state:Q,actions:Gl}),e)}function Oi(e){return JSON.parse(document.getElementById(e)?.textContent??"null")}function R\
i(e){let{contents:n}=Q;if(e.page!=="tree"||!n)return{route:e};let t=Oe(n,e.query);if(t)return{route:e,open:xe(n,t).open}\
;if(e.key===void 0)return{route:e};let r=n.find(e.key);if(!n.graph||r===void 0)return{route:e};let i=n.graph.isDirect(r)\
,[s=[r]]=i?[]:tn(n.graph,r,1).paths,a=new Set([...Q.open,...or(s)]);return{route:e,open:a,branch:s.join("/")}}function K\
l(){let e=Oi(en.contents);if(e!==null&&"projects"in e){G({contents:null,portfolio:jr(e)});return}if(e===null){G({content\
s:null});return}let n=$r(e,Q.facts);Q={...Q,contents:n},G(Ri(Q.route)),document.activeElement===document.body&&Ni(),setT\
imeout(()=>{n.filterOptions(),n.search({...U,text:"x"}),n.vulnerabilities()})}function Ni(){let e=document.getElementByI\
d("tree");return e?.focus({preventScroll:!0}),e!==null}var Mi=!1;addEventListener("hashchange",()=>{Mi=!0,G(Ri(Me(locati\
on.hash))),scrollTo(0,0),Ni()||document.querySelector("main h1")?.focus({preventScroll:!0})});addEventListener("beforepr\
int",()=>G({printing:!0}));addEventListener("afterprint",()=>G({printing:!1}));document.addEventListener("DOMContentLoad\
ed",()=>{requestAnimationFrame(()=>setTimeout(Kl))});Pi({search:()=>{["libraries","vulnerabilities","tree"].includes(Q.r\
oute.page)||(history.pushState(null,"",P()),G({route:Me(P())}))},leave:()=>{let{page:e}=Q.route;e!=="library"&&e!=="vuln\
erability"||(Mi?history.back():location.hash=e==="library"?P():D())}});$i();})();',style:':root{color-scheme:light dark;\
--text: light-dark(#1f2328, #e6edf3);--muted: light-dark(#59636e, #9198a1);--line: light-dark(#d1d9e0, #3d444d);--faint:\
 light-dark(#e6eaef, #2a313a);--back: light-dark(#ffffff, #0d1117);--shade: light-dark(#f6f8fa, #151b23);--accent: light\
-dark(#0969da, #4493f8);--chosen: light-dark(#ddf4ff, #121d2f);--critical: light-dark(#a40e26, #ff7b72);--high: light-da\
rk(#bc4c00, #f0883e);--medium: light-dark(#7d5700, #e3b341);--success: light-dark(#1a7f37, #3fb950)}:root[data-theme=lig\
ht]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}.critical{--tone: var(--critical);--tone-back: light-dar\
k(#ffebe9, #3c1618);--fill: var(--critical)}.high{--tone: var(--high);--tone-back: light-dark(#fff1e5, #341d0c);--fill: \
var(--high)}.medium{--tone: var(--medium);--tone-back: light-dark(#fff8c5, #2e2408);--fill: light-dark(#d4a72c, #e3b341)\
}.low{--tone: light-dark(#0550ae, #79c0ff);--tone-back: light-dark(#ddf4ff, #0c2239);--fill: light-dark(#54aeff, #388bfd\
)}.success{--tone: var(--success);--tone-back: light-dark(#f0fff4, #0f2a17)}.unrated{--fill: var(--muted)}.none{--fill: \
light-dark(#d1d9e0, #343b44)}.others{--fill: light-dark(#afb8c1, #6e7681)}.warn{--tone: var(--high)}*{box-sizing:border-\
box}body{margin:0;background:var(--back);color:var(--text);font:14px/1.5 -apple-system,BlinkMacSystemFont,Segoe UI,Noto \
Sans,Helvetica,Arial,sans-serif}h1,h2,h3,p{margin:0}h1:focus{outline:none}a{color:var(--accent);text-decoration:none}a:h\
over,p:not(.breadcrumbs) a,.unstyled li a,.stacked a{text-decoration:underline}:focus-visible{outline:2px solid var(--ac\
cent);outline-offset:1px;border-radius:4px}code{background:var(--shade);border-radius:6px;padding:.15em .4em;font:85% ui\
-monospace,SFMono-Regular,Menlo,Consolas,monospace}small,.note,.muted,.empty{color:var(--muted)}small,.note{font-size:12\
px;font-weight:400}span.warn{color:var(--tone)}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;c\
lip-path:inset(50%);white-space:nowrap}.skip:not(:focus){position:absolute;left:-999px}header{position:sticky;top:0;z-in\
dex:3;display:flex;align-items:center;gap:24px;padding:0 24px;height:56px;background:var(--shade);border-bottom:1px soli\
d var(--line)}header .title{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}nav{display:flex;gap:4\
px;margin-left:auto;align-self:stretch}nav a{display:flex;align-items:center;padding:0 10px;color:var(--text);border:sol\
id transparent;border-width:2px 0;white-space:nowrap}nav a:hover{text-decoration:none;border-bottom-color:var(--line)}na\
v a[aria-current]{font-weight:600;border-bottom-color:#fd8c73}.counter{margin-left:6px;padding:0 6px;border-radius:10px;\
background:var(--faint);font-size:12px;font-weight:500}main{max-width:1180px;margin:0 auto;padding:24px 24px 64px;displa\
y:grid;gap:24px}main.wide{max-width:none;height:calc(100dvh - 56px);min-height:480px;padding:16px 24px;display:flex;flex\
-direction:column;gap:12px}main h1{font-size:24px;font-weight:600;line-height:1.25;overflow-wrap:anywhere}h1 .version{co\
lor:var(--muted);font-weight:300}.breadcrumbs{margin-bottom:-20px}.card,.tiles,.verdict,.virtual-list{border:1px solid v\
ar(--line);border-radius:6px}.card{padding:16px;min-width:0}.card h2,.card h3{font-size:14px;font-weight:600}.card h2{ma\
rgin-bottom:12px}h3 .muted{font-weight:400}.scroll{overflow-x:auto}.verdict{overflow-wrap:anywhere;border-left:4px solid\
 var(--success);padding:16px 20px;display:grid;gap:10px}.verdict.error{border-left-color:var(--critical)}.verdict.warnin\
g{border-left-color:var(--medium)}.verdict.notice{border-left-color:var(--accent)}.verdict h1{font-size:20px}.verdict ul\
{margin:0;padding-left:20px}.properties{display:flex;flex-wrap:wrap;gap:6px 28px;margin:0}.properties>div{min-width:0}.p\
roperties dt{display:inline;color:var(--muted)}.properties dt:after{content:" "}.properties dd{display:inline;margin:0;o\
verflow-wrap:anywhere}.card .properties{display:grid;gap:4px}.card .properties>div{display:grid;grid-template-columns:14\
0px 1fr}.tiles,.bars,.unstyled{list-style:none;margin:0;padding:0;display:grid}.tiles{grid-template-columns:repeat(auto-\
fit,minmax(min(140px,33%),1fr));gap:1px;overflow:hidden}.tiles li{padding:12px 16px;display:grid;outline:1px solid var(-\
-line)}.tiles b{color:var(--tone);font-size:22px;font-weight:600;line-height:1.3;font-variant-numeric:tabular-nums}.tile\
s a,.tiles span{color:var(--muted);font-size:12px}.tiles a{text-decoration:underline;text-decoration-color:var(--line);t\
ext-underline-offset:3px}.tiles .zero b{color:var(--muted);font-weight:400}.more-figures{list-style:none;margin:10px 0 0\
;padding:0;display:flex;flex-wrap:wrap;gap:4px 20px;font-size:12px;color:var(--muted)}.more-figures a{color:inherit;text\
-decoration:underline;text-decoration-color:var(--line);text-underline-offset:3px}.more-figures b{color:var(--text);font\
-variant-numeric:tabular-nums}.charts{display:grid;grid-template-columns:1fr 1fr;gap:24px}.charts:empty,.paths:empty{dis\
play:none}.full-width{grid-column:1 / -1}.bars{gap:6px}.bars li{display:grid;grid-template-columns:minmax(90px,190px) 1f\
r 92px;align-items:center;gap:12px}.bars .label{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.bars a,.stack\
ed-bar a{color:var(--text)}.bars svg{width:100%;height:8px;border-radius:4px}.bars .count{text-align:right;font-variant-\
numeric:tabular-nums}.bars small{display:inline-block;width:36px}.stacked-bar{margin:0}.stacked-bar svg{display:block;wi\
dth:100%;height:12px;border-radius:6px;margin-bottom:12px}.stacked-bar figcaption{display:flex;flex-wrap:wrap;gap:4px 24\
px}rect{fill:var(--fill, light-dark(#54aeff, #388bfd))}rect.track{fill:var(--faint)}.dot{display:inline-block;width:9px;\
height:9px;border-radius:50%;margin-right:5px;background:var(--fill)}.pill,.chip{display:inline-block;padding:0 8px;bord\
er-radius:12px;font-size:12px;line-height:20px;border:1px solid var(--line);max-width:100%;overflow:hidden;text-overflow\
:ellipsis;vertical-align:middle}.pill{font-weight:500;border-color:transparent;color:var(--tone);background:var(--tone-b\
ack, var(--faint))}.chips{display:flex;gap:6px;flex-wrap:wrap;margin-top:-14px}.chip{margin-right:2px;min-width:0;overfl\
ow-wrap:anywhere}.chip.added{border-color:var(--success)}.chip.removed{text-decoration:line-through}.chip.failed{border-\
color:var(--critical)}.direction{color:var(--muted);white-space:nowrap}.direction.down{color:var(--high)}.tag-group{disp\
lay:grid;grid-template-columns:minmax(0,1fr);gap:6px}.tag-group+.tag-group{margin-top:16px}table{border-collapse:collaps\
e;width:100%}th{text-align:left;font-weight:600;font-size:12px;color:var(--muted)}th,td{padding:6px 12px 6px 0;border-bo\
ttom:1px solid var(--faint);vertical-align:top}td.number{font-variant-numeric:tabular-nums}td.long{min-width:220px;max-w\
idth:420px;overflow-wrap:anywhere}td.picture{width:40%}td.picture svg{display:block;width:100%;height:14px;margin-top:3p\
x}.scroll+p{margin-top:12px}.unstyled{gap:4px}.unstyled li{overflow-wrap:anywhere;break-inside:avoid}.unstyled.columns{d\
isplay:block;columns:3 260px}.paths{margin:8px 0 0;padding-left:24px;display:grid;gap:4px;overflow-wrap:anywhere}.vulner\
ability{display:grid;gap:4px;overflow-wrap:anywhere}.vulnerability+.vulnerability{margin-top:14px;padding-top:14px;borde\
r-top:1px solid var(--faint)}button,select,input[type=search],summary{font:inherit;color:inherit}.filters{display:flex;f\
lex-wrap:wrap;gap:8px;align-items:center}.filters input[type=search]{flex:1 1 240px;min-width:180px;max-width:520px}.fil\
ters input[type=search],.filters select,.toggle,.menu summary{height:32px;padding:0 10px;border:1px solid var(--line);bo\
rder-radius:6px;background:var(--back)}.filters select{max-width:140px}.filters select.phone{display:none}.filters selec\
t.chosen,.toggle[aria-pressed=true]{background:var(--chosen);border-color:var(--accent)}.toggle[aria-pressed=true] small\
{color:inherit}.toggle,.link-button,.menu summary,.sort{cursor:pointer}.toggle:hover,.menu summary:hover{background:var(\
--shade)}.toggles{border:0;margin:0;padding:0;display:flex}.toggles .toggle{position:relative;border-radius:0;margin-lef\
t:-1px}.toggles .toggle[aria-pressed=true]{z-index:1}.toggles .toggle:first-of-type{border-top-left-radius:6px;border-bo\
ttom-left-radius:6px;margin-left:0}.toggles .toggle:last-of-type{border-top-right-radius:6px;border-bottom-right-radius:\
6px}.link-button,.sort{border:0;background:none}.link-button{color:var(--accent);padding:4px 8px;border-radius:6px}.link\
-button:hover{background:var(--faint)}.theme{font-size:17px;line-height:1;padding:8px;color:var(--muted)}.sort{padding:0\
;font-weight:600;font-size:12px}.sort:hover{color:var(--accent)}.menu{position:relative}.menu summary{line-height:30px;l\
ist-style:none}.menu summary:after{content:" \u25BE";color:var(--muted)}.menu>div{position:absolute;right:0;z-index:4;margin-\
top:4px;padding:8px 14px;display:grid;gap:4px;background:var(--back);border:1px solid var(--line);border-radius:6px;box-\
shadow:0 8px 24px light-dark(#1f23281f,#010409cc);white-space:nowrap}.menu input{margin-right:8px}.list-line{display:fle\
x;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 16px}.list-line p{line-height:29px}.virtual-list\
{position:relative;overflow:auto;flex:1;min-height:0}.table{flex:1;min-height:0;display:flex;flex-direction:column}.rows\
{min-width:max-content}.table .rows,.table .head{min-width:900px}.table .row{display:grid;grid-template-columns:var(--tr\
acks);height:var(--height);align-items:center;border-bottom:1px solid var(--faint);min-width:100%}.table .rows .row:hove\
r,.branch:hover{background:var(--shade)}.table .row>div{padding:0 12px;overflow:hidden;text-overflow:ellipsis;white-spac\
e:nowrap}.head{position:sticky;top:0;z-index:2;background:var(--shade)}.head .row{border-bottom-color:var(--line);font-w\
eight:600;font-size:12px}.branch{display:flex;align-items:center;gap:6px;height:30px;padding-right:12px;white-space:nowr\
ap;cursor:default}.branch.current{background:var(--chosen)}.branch b{color:var(--text)}.twisty{width:16px;text-align:cen\
ter;color:var(--muted)}@media(max-width:760px){header{flex-wrap:wrap;height:auto;padding:8px 16px 0;gap:4px 12px}nav{ord\
er:3;width:100%;margin:0;overflow-x:auto;min-height:40px}.theme{margin-left:auto}main,main.wide{padding:16px}.charts{gri\
d-template-columns:minmax(0,1fr)}.card .properties>div{grid-template-columns:1fr}.toggles{flex-wrap:wrap}.filters select\
.phone{display:block}.table .rows,.table .head{min-width:0}.table .head{display:none}.table .row{display:flex;flex-wrap:\
wrap;align-content:start;gap:0 12px;padding:5px 12px;overflow:hidden}.table .row>div{padding:0;max-width:100%;line-heigh\
t:24px}.table .row>div:first-child{flex:0 0 100%}.table .row>div:empty{display:none}.table .row>div[data-title]:before{c\
ontent:attr(data-title) ": ";color:var(--muted)}.stacked thead,.stacked td:empty{display:none}.stacked tr{display:flex;f\
lex-wrap:wrap;gap:0 16px;padding:8px 0;border-bottom:1px solid var(--faint)}.stacked td{border:0;padding:1px 0;min-width\
:0;max-width:100%;overflow-wrap:anywhere}.stacked td:first-child,.stacked td.long{flex:0 0 100%}.stacked td[data-title]:\
before{content:attr(data-title) ": ";color:var(--muted)}.picture{display:none}.branch .pill{order:-1}.branch .twisty{ord\
er:-2}.bars li{grid-template-columns:minmax(90px,1fr) 1fr 84px}}@media print{:root,:root[data-theme]{color-scheme:light}\
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}header,.head{position:static}nav,.filters,.hint,.link-button\
,.skip{display:none}main.wide{height:auto;display:block}.virtual-list{height:auto;overflow:visible;border:0}.table .rows\
,.table .head{min-width:0}.table .row{grid-template-columns:minmax(0,2fr);grid-auto-flow:column;grid-auto-columns:minmax\
(0,1fr);font-size:11px}.table .row>div{padding:0 6px}.table .row bdi{white-space:normal;overflow-wrap:anywhere}.tiles,.v\
erdict,.row,tr,li{break-inside:avoid}h2{break-after:avoid}a{color:inherit}}',scriptHash:"sha256-nwkKzmFs3tZUKynu0h6QcjBo\
y+QFt/jGidY0c2R400o=",styleHash:"sha256-qP1Zny9vzNXGkvJqwo5eoMVA/Fi6ghODY4NtsK8kNM8="};var clean=__webpack_require__(11),
names=__webpack_require__(5306),report=__webpack_require__(5259),outcome=__webpack_require__(3607),sbom_components=__webpack_require__(
6669);const pageFile="mend-report.html",textFields=["keyUuid","name","filename","groupId","artifactId","version","sha1",
"type","coordinates","languages","matchType","url","homePage","newestVersion"];function forTextFields(make){const entries=textFields.
map(field=>[field,make(field)]);return Object.fromEntries(entries)}function ordinaryName({type,groupId,artifactId}){return type===
"MAVEN_ARTIFACT"?`${groupId}:${artifactId}`:`${groupId}`}const elementIds={facts:"facts",contents:"contents",app:"app"};
var library_fix=__webpack_require__(6956),library_identity=__webpack_require__(6582);function packNames(rows){return rows.
map(({name,library:{type,groupId,artifactId}})=>name===ordinaryName({type,groupId,artifactId})?null:name)}function packDuplicates(rows){
return[...Map.groupBy(rows.keys(),row=>likeness(rows[row]?.name)).values()].filter(({length})=>length>1).flatMap(group=>duplicatesAmong(
group,rows)).sort((a,b)=>a-b)}function likeness(name=""){return name.toLowerCase().replace(/[-_.]+/g,"-")}function duplicatesAmong(group,rows){
return[...Map.groupBy(versionsOf(group,rows),({key})=>key).values()].filter(all=>new Set(all.map(({version})=>version)).
size>1).flatMap(all=>all.map(({row})=>row))}function versionsOf(group,rows){return group.flatMap(row=>{const library=rows[row]?.
library;if(!library)return[];const identity=(0,library_identity.cu)(library),{version}=identity;return version===void 0?
[]:[{row,key:(0,library_identity.TN)(identity,library),version}]})}var compare=__webpack_require__(185),waiver_facts=__webpack_require__(
8339);function packWaived(waived,rows){const places=placesOf(waived,rows),waivers=new Set([...waived.expired,...waived.nearlyExpired,
...places.map(({waiver})=>waiver),...waived.unused]),numbers=new Map([...waivers].map((waiver,at)=>[waiver,at])),status=statusIn(
waived);return{waivers:[...waivers].map(waiver=>({...(0,waiver_facts.kL)(waiver),status:status(waiver)})),findings:places.
map(({row,what,waiver})=>[row,what,numbers.get(waiver)??0])}}function placesOf({findings},rows){const known=new Map(rows.
map(({keyUuid},row)=>[keyUuid,row]));return findings.flatMap(({keyUuid,vulnerability,license="",waiver})=>{const row=known.
get(keyUuid);return row===void 0?[]:[{row,what:vulnerability??license,waiver}]}).sort((a,b)=>a.row-b.row||(0,compare.U)(
a.what,b.what))}function statusIn({expired,nearlyExpired,unused}){const statuses=new Map([...unused.map(waiver=>[waiver,
"unused"]),...nearlyExpired.map(waiver=>[waiver,"ends soon"]),...expired.map(waiver=>[waiver,"expired"])]);return waiver=>statuses.
get(waiver)}function pack(source){if(!(0,sbom_components.ZB)(source))return;const{result,tree,packageOrder}=source,{waived}=result,
listed=new Set(result.reported?.inventory?.libraries.map(({keyUuid})=>keyUuid)),all=(0,sbom_components.ct)(source),inInventory=({
library})=>listed.has(library.keyUuid),counted=all.filter(inInventory),components=[...counted,...all.filter(one=>!inInventory(
one))],rows=components.map(({library})=>library);return{libraries:{...packLibraries(rows,listed.size,(0,library_fix.hV)(
packageOrder)),names:column(packNames(components)),duplicates:packDuplicates(counted)},tree:tree&&packTree(tree,rows),waived:waived&&
packWaived(waived,rows)}}function packLibraries(rows,inventory,fixOf){return{count:rows.length,inventory,texts:forTextFields(
field=>column(rows.map(row=>row[field]??null))),outdated:rows.map(({outdated})=>outdated===void 0?-1:Number(outdated)),licenses:lists(
rows.map(({licenses})=>licenses)),vulnerabilities:lists(rows.map(({vulnerabilities})=>vulnerabilities)),fixes:lists(rows.
map(row=>[fixOf(row)].filter(fix=>fix!==void 0)))}}const sample=1e3;function column(texts){const first=texts.slice(0,sample);
if(new Set(first).size>.9*first.length)return{plain:texts};const numbers=new Map;for(const text of texts)numbers.has(text)||
numbers.set(text,numbers.size);return 2*numbers.size>texts.length?{plain:texts}:{words:[...numbers.keys()],at:texts.map(
text=>numbers.get(text)??0)}}function lists(rows){const numbers=new Map,values=[],numberOf=value=>{const known=numbers.get(
value);if(known!==void 0)return known;const text=JSON.stringify(value),number=numbers.get(text)??values.push(value)-1;return numbers.
set(text,number).set(value,number),number},of=rows.map(row=>row.length>0?row.map(numberOf):0);return{values,of}}function packTree(tree,rows){
const places=new Map(rows.map(({keyUuid},row)=>[keyUuid,row])),placesOf2=keys=>{const found=[];for(const key of keys){const place=places.
get(key);place!==void 0&&found.push(place)}return found.sort((a,b)=>a-b)};return{direct:placesOf2(tree.direct),dependencies:rows.
map(({keyUuid})=>{const children=tree.dependencies.get(keyUuid);return children?placesOf2(children):0})}}var rankings=__webpack_require__(
3968);const maxIndexSize=32e6;function packPortfolio({portfolio,serverDate=""},maxSize=maxIndexSize){const{projects,libraries,
vulnerabilities}=portfolio,stale=new Set((0,rankings.k7)(projects,Date.parse(serverDate))),isShown=shownLibraries(libraries,
maxSize),shown=libraries.filter(isShown);return{projects:projects.map(one=>packProject(one,stale.has(one))),libraries:shown.
map(packLibrary),vulnerabilities:vulnerabilities.map(({id:id2,severity,score})=>[id2,severity??"",score??-1]),left:libraries.
length-shown.length}}function packProject({product="",name,status,reason,figures,lastUpdated},isStale){const{libraries=-1,
vulnerableLibraries=-1}=figures??{},{critical=-1,high=-1,medium=-1,low=-1}=figures??{};return[product,name,status==="rea\
d"?"":reason??status,libraries,vulnerableLibraries,critical,high,medium,low,lastUpdated?.slice(0,10)??"",isStale?1:0]}function packLibrary({
package:name,library,projects}){const ids2=library.vulnerabilities.map(({id:id2})=>id2);return[name,library.version??"",
steps(projects),ids2]}function steps(places){return Array.from(places,(place,at)=>place-(places[at-1]??0))}function shownLibraries(libraries,maxSize){
const isVulnerable=({library})=>library.vulnerabilities.length>0;let left=maxSize;for(const one of libraries)isVulnerable(
one)&&(left-=sizeOf(one));const shown=new Set(libraries.filter(one=>{if(isVulnerable(one))return!0;const size=sizeOf(one);
return size>left?!1:(left-=size,!0)}));return library=>shown.has(library)}function sizeOf({package:name,library,projects}){
const{version="",vulnerabilities}=library;return name.length+version.length+20*vulnerabilities.length+3*projects.length+
16}function htmlReport(source,{script,style,scriptHash,styleHash}){const{facts,contents,app}=elementIds,{result,generatedAt,
links,project}=source,head={...(0,report.PL)(result,{generatedAt,runUrl:links.runUrl}),oneOf:project};return`<!doctype h\
tml>
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
