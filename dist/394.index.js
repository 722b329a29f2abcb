export const id=394,ids=[394],modules={2394:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{htmlFormat:()=>htmlFormat});const assets={
script:'(()=>{var S,ir,Ns,te,nt,ln,sr,on,ar,rt,tt,Ms,De=Symbol.for("pv"),un={},cn=[],js=/^m(i|n|o|s|text|space)$/,ot=Arr\
ay.isArray,it=cn.slice,de=Object.assign;function ce(e){e&&e.parentNode&&e.remove()}function o(e,n,t){var r,i,s,a={},l=ar\
guments.length;for(s in n)s=="key"?r=n[s]:s=="ref"&&typeof e!="function"?i=n[s]:a[s]=n[s];return l>2&&(a.children=l>3?it\
.call(arguments,2):t),Ie(e,a,r,i,null)}function Ie(e,n,t,r,i){var s={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,_\
_e:null,__c:null,constructor:De,__v:i||++ir,__i:-1,__u:0};return!i&&S.vnode&&S.vnode(s),s}function p(e){return e.childre\
n}function sn(e,n){this.props=e,this.context=n,this.__g=0}function re(e,n){if(n==null)return e.__&&re(e.__,e.__i+1);for(\
var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:re(e)}fu\
nction Vs(e){var n,t=e.__v,r=t.__e,i=[],s=[],a=e.__P;a&&((n=de({constructor:De},t)).__v=t.__v+1,S.vnode&&S.vnode(n),st(a\
,n,t,e.__n,a.namespaceURI,32&t.__u?[r]:null,i,r||re(t),32&t.__u,s),n.__v=t.__v,n.__.__k[n.__i]=n,fr(i,n,s),t.__=t.__e=nu\
ll,n.__e!=r&&lr(n))}function lr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(\
e.__e=n.__e)}),lr(e)}function rr(e){(8&e.__g||(e.__g|=8,te.push(e),ln++))&&nt==S.debounceRendering||((nt=S.debounceRende\
ring)||queueMicrotask)(ur)}function ur(){try{for(var e,n=1;te.length;)te.length>n&&te.sort(sr),e=te.shift(),n=te.length,\
8&e.__g&&Vs(e)}finally{(ln=te.length)&&(nt||queueMicrotask)(ur)}}function cr(e,n,t,r,i,s,a,l,u,d,c){var y,b,f,v,L,C,T=r.\
__k||cn,_=n.length;for(u=Ws(t,n,T,u,_),y=0;y<_;y++)(f=t.__k[y])!=null&&(b=~f.__i&&T[f.__i]||un,f.__i=y,C=st(e,f,b,i,s,a,\
l,u,d,c),v=f.__e,(b.ref!=f.ref||8&b.__u)&&(b.ref&&at(b.ref,null,f,b),f.ref&&c.push(f.ref,f.__c||v,f)),L=L||v,4&f.__u?(u=\
dr(f,u,e,!b.__v),b.__e&&(b.__e=null)):typeof f.type=="function"&&C!==void 0?u=C:v&&(u=v.nextSibling),f.__u&=-21);return \
t.__e=L,u}function Ws(e,n,t,r,i){var s,a,l,u,d,c,y,b,f,v=t.length,L=v,C=0,T=0,_=e.__k=Array(i);for(s=0;s<i;s++)(a=n[s])!\
=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=_[s]=Ie(null,a):ot(a)?a=_\
[s]=Ie(p,{children:a}):a.constructor===De&&a.__b?a=_[s]=Ie(a.type,a.props,a.key,a.ref,a.__v):_[s]=a,u=s+C,a.__=e,a.__b=e\
.__b+1,l=null,~(d=a.__i=As(a,t,u,L))&&(L--,(l=t[d])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,d==u-1?C--:d==u+1?C++:d!=u&&(d>u?C-\
-:C++,T=1)):(~d||(i>v?C--:i<v&&C++),typeof a.type!="function"&&(a.__u|=4))):_[s]=null;if(T){for(c=[],y=[],s=0;s<i;s++)if\
((a=_[s])&&16&a.__u){for(C=0,b=c.length;C<b;)c[f=C+b>>1]<a.__i?C=f+1:b=f;c[C]=a.__i,y[s]=C+1}for(C=c.length;s--;)y[s]&&(\
y[s]==C?C--:_[s].__u|=4)}if(L)for(s=0;s<v;s++)!(l=t[s])||2&l.__u||(l.__e==r&&(r=re(l)),lt(l,l));return r}function dr(e,n\
,t,r){var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__\
=e,n=dr(i[s],n,t,!1));return n}for(n&&!n.parentNode&&(n=re(e))&&!n.parentNode&&(n=null),a=e.__e,l=n;l&&l.nodeType==8;)l=\
l.nextSibling;for(a!=l&&(!r&&t.moveBefore&&a.parentNode?t.moveBefore(a,n):t.insertBefore(a,n||null)),n=a;(n=n&&n.nextSib\
ling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function As(e,n,t,r){var i,s=e.key,a=e.type,l=n[t],u=l&&!(2&l.\
__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return t;if(r>(u?1:0)){for(i=t-1;i>=0;i--)if((l=n[i])&&!(2&l.__u)&&s==\
l.key&&a==l.type)return i;for(i=t+1;i<n.length;i++)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}functi\
on or(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function rn(e,n,t,r,i){var s,a;if(n=="style")if(typeof \
t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||or(e.style,n);i\
f(t)for(n in t)r&&t[n]==r[n]||or(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="\
function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(a=tt[n]||(tt[n]=Bs(n)),(e.__a||(e.__a={}))[n]=rt,s=n!=(n=n.replace(a\
r,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,a,s):e.removeEventListener(n,a,s));else{if(i=\
="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="\
href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)t\
ry{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAt\
tribute(n,n=="popover"&&t==1?"":t)}}function Bs(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[on]==null)n[on]=r\
t++;else if(n[on]<this.__a[e])return;return t(S.event?S.event(n):n)}}}function st(e,n,t,r,i,s,a,l,u,d){var c,y,b,f,v,L,C\
,T,_,M,F,et,nr,tn,le,tr,ne,ue,G=n.type;if(n.constructor!==De)return null;128&t.__u&&(u=32&t.__u,c=t.__c.__z)&&(n.__u|=u,\
y=s=[],c.nodeType==8?l=an(c,s):s.push(c),l=s[0]||l),(c=S.__b)&&c(n);e:if(typeof G=="function"){b=a.length;try{if(T=n.pro\
ps,_=(c=G.prototype)&&c.render,M=(c=G.contextType)&&r[c.__c],F=c?M?M.props.value:c.__:r,(f=t.__c)?(n.__c=f,2&f.__g&&(f._\
_g|=1)):(_?n.__c=f=new G(T,F):(n.__c=f=new sn(T,F),f.constructor=G,f.render=Ds),M&&M.sub(f),f.state||(f.state={}),f.__n=\
r,f.__g|=8,f.__h=[],f.__k=[]),_&&(f.__s||(f.__s=f.state),G.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=de({},f.__s\
)),de(f.__s,G.getDerivedStateFromProps(T,f.__s)))),v=f.props,L=f.state,f.__v=n,t.__c){if(T!==v&&_&&!G.getDerivedStateFro\
mProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(T,F),n.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComp\
onentUpdate&&f.shouldComponentUpdate(T,f.__s,F)===!1){n.__v!=t.__v&&(f.props=T,f.state=f.__s,f.__g&=-9),n.__e=t.__e,n.__\
k=t.__k,n.__k.some(function(U){U&&(U.__=n)}),cn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=re(t);break e\
}f.componentWillUpdate&&f.componentWillUpdate(T,f.__s,F),_&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUp\
date(v,L,C)})}else _&&!G.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),_&&f.componentDidMount&&\
f.__h.push(f.componentDidMount);f.context=F,f.props=T,f.__P=e,f.__g&=-5,et=S.__r,nr=_?25:0;do f.__g&=-9,et&&et(n),c=f.re\
nder(f.props,f.state=f.__s,f.context);while(8&f.__g&&++nr<25);_&&(cn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.g\
etChildContext&&(r=de({},r,f.getChildContext())),_&&t.__c&&f.getSnapshotBeforeUpdate&&(C=f.getSnapshotBeforeUpdate(v,L))\
,tn=c&&c.type===p&&c.key==null?c.props.children:c,T.__P&&(c=l,i=(e=T.__P).namespaceURI,u=s=null,t.props&&t.props.__P!=e&\
&(t.__k.some(function(U){U&&lt(U,U)}),t.__k=null),l=t.__k?re(t,0):null),l=cr(e,ot(tn)?tn:[tn],n,t,r,i,s,a,l,u,d),T.__P&&\
(n.__e=null,l=c),n.__u&=-161,y&&y.some(ce),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(U){if(a.length=b,n.__v=nul\
l,u||s)if(U&&U.then){if(n.__u|=128|u,s){for(~(ne=s.indexOf(l||void 0))||(ne=s.length);(ue=s[ne-1])&&ue.nodeType==8;)ne--\
;for(;ne<s.length;ne++)if(ue=s[ne])if(s[ne]=null,le){if(ue==tr)break}else{if(ue.nodeType!=8)break;ue.data.startsWith("$s\
")&&(tr=an(le=ue))}}if(!le){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;le=l}(c=an(le=n.__c.__z||(n.__c.__z=le\
)))?(n.__e=le,l=c):n.__e=l,l=l&&l.nextSibling}else s&&s.some(ce);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),U&&U.then||pr\
(n),S.__e(U,n,t)}}else l=n.__e=Is(t.__e,n,t,r,i,s,a,u,d,e);return(c=S.diffed)&&c(n),l}function an(e,n){if(e&&e.nodeType=\
=8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.dat\
a.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function pr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(pr))}functio\
n fr(e,n,t){for(var r=0;r<t.length;)at(t[r++],t[r++],t[r++]);S.__c&&S.__c(n,e),e.some(function(i){try{e=i.__h,i.__h=[],e\
.some(function(s){s.call(i)})}catch(s){S.__e(s,i.__v)}})}function Is(e,n,t,r,i,s,a,l,u,d){var c,y,b,f,v,L,C,T,_=t.props|\
|un,M=n.props,F=n.type;if(F=="svg"?i="http://www.w3.org/2000/svg":F=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i\
="http://www.w3.org/1999/xhtml"),s){for(c=0;c<s.length;c++)if((v=s[c])&&(F?v.localName==F:v.nodeType==3)){e=v,s[c]=null;\
break}}if(!e){if(T=d.ownerDocument||document,!F)return T.createTextNode(M);e=T.createElementNS(i,F,M.is?M:d),l&&(S.__m&&\
S.__m(n,s),l=!1),s=null}if(F){if(d=F=="template"&&e.content||e,s=F=="textarea"&&M.defaultValue!=null?null:s&&it.call(d.c\
hildNodes),!l&&s)for(_={},c=0;c<e.attributes.length;c++)_[(v=e.attributes[c]).name]=v.value;for(c in _)v=_[c],c=="danger\
ouslySetInnerHTML"?b=v:c=="children"||c in M||c=="value"&&"defaultValue"in M||c=="checked"&&"defaultChecked"in M||rn(e,c\
,null,v,i);for(c in M)v=M[c],c=="children"?f=v:c=="dangerouslySetInnerHTML"?y=v:c=="value"?L=v:c=="checked"?C=v:l&&typeo\
f v!="function"||_[c]===v||rn(e,c,v,_[c],i);y?(l||b&&(y.__html==b.__html||y.__html==e.innerHTML)||(e.innerHTML=y.__html)\
,n.__k=[]):(b&&(e.textContent=""),(F=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&js.test(F))&&(i="http://\
www.w3.org/1999/xhtml"),cr(d,ot(f)?f:[f],n,t,r,i,s,a,s?s[0]:t.__k&&re(t,0),l,u),s&&s.some(ce)),l&&F!="textarea"||(c="val\
ue",F=="progress"&&L==null?e.removeAttribute(c):L==null||L===e[c]&&(F!="progress"||L)||rn(e,c,L,_[c],i),c="checked",C!=n\
ull&&C!=e[c]&&rn(e,c,C,_[c],i))}else _===M||l&&e.data==M||(e.data=M);return e}function at(e,n,t,r){try{typeof e=="functi\
on"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(i){S\
.__e(i,t)}}function lt(e,n,t){var r,i,s,a;if(S.unmount&&S.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||at(r,null,\
n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){S.__e(l,n)}r.__P=r.__n=null}if(r=e.__k)for\
(a=0;a<r.length;a++)r[a]&&lt(r[a],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(i=an(r,s=[]))\
&&(r==e.__e&&s.some(ce),ce(i),ce(r)),t||ce(e.__e),e.__e=e.__c=e.__=null}function Ds(e,n,t){return this.constructor(e,t)}\
function mr(e,n){var t,r,i,s;S.__&&S.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=Ie(\
p,{children:[e]}),i=[],s=[],st(n,n.__k,r||un,un,n.namespaceURI,r?null:n.firstChild?it.call(n.childNodes):null,i,r?r.__e:\
n.firstChild,t,s),fr(i,n.__k,s),n.__k.props.children=null}S={__e:function(e,n,t,r){for(var i,s,a;n=n.__;)if((i=n.__c)&&!\
(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&i.setState(s.getDerivedStateFromError(e)),\
i.componentDidCatch&&(i.componentDidCatch(e,r||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw ln=0,e}},ir\
=0,Ns=function(e){return e!=null&&e.constructor===De},sn.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.stat\
e||(t=this.__s=de({},this.state)),typeof e=="function"&&(e=e(de({},t),this.props)),e&&(de(t,e),this.__v&&(n&&this.__k.pu\
sh(n),rr(this)))},sn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),rr(this))},sn.prototyp\
e.render=p,te=[],ln=0,sr=function(e,n){return e.__v.__b-n.__v.__b},on=Symbol(),ar=/(PointerCapture)$|Capture$/i,rt=0,tt=\
{},Ms=0;var yr="unknown";function m(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",")}function x(e,n,t=`${n}s`){return\
`${m(e)} ${e===1?n:t}`}var dn=String.raw`[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]`,Es=String.raw`[\\u00\
AD\\u034F\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u180B-\\u180D\\u180F\\u200C\\u200D\\uFE00-\\uFE0F\\u{110BD}\\u{110CD}\\u{1343\
0}-\\u{1343F}\\u{E0100}-\\u{E01EF}]`,Us=String.raw`\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}`,Hs=new \
RegExp(`(${Us})|(?!${Es})${dn}`,"gu"),Qs=new RegExp(dn,"u"),qs=/[!-~]/,zs=new RegExp(`^(?:\\\\s|${dn})*$`,"u"),Fc=new RegE\
xp(`(?! )(?:\\\\s|${dn})`,"gu");function gr(e){return Qs.test(e)?e.replace(Hs,(n,t)=>t??Ks(n)):e}function br(e){return!qs.\
test(e)&&zs.test(e)}function Ks(e){return`[U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}]`}var G\
s=/(?!\\uFE0F)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,hr=/[\\t-\\r\\u0085\\u2028\\u2029]+/g,ut=/^[ -~]*$\
/,Js=/^ | $| {2}/;function xr(e){return ut.test(e)&&!Js.test(e)}function w(e,n=Number.POSITIVE_INFINITY){return xr(e)?pn\
(e,n):br(e)?"":pn(fn(e).replace(/\\s+/g," ").trim(),n)}function fn(e){return ut.test(e)?e:gr(e.toWellFormed().replace(hr,\
" "))}function wr(e){return xr(e)?e:e.replace(hr," ").replace(Gs,"").replace(/\\s+/g," ").trim()}function pn(e,n){if(e.le\
ngth<=n)return e;let t=e.slice(0,2*n+2);if(ut.test(t))return`${t.slice(0,n-1)}\u2026`;let r=Array.from(t);if(r.length<=n)retu\
rn e;let i=r.slice(0,n-1).join("").length;return`${t.slice(0,Xs(t,i))}\u2026`}var vr,Zs=/^[ -~\\u00C0-\\u024F\\u0370-\\u0482\\u048\
A-\\u052F\\u3041-\\u3096\\u30A1-\\u30FA\\u4E00-\\u9FFF]{2}$/;function Xs(e,n){return Zs.test(e.slice(n-1,n+1))||!("Segmenter"in\
 Intl)?n:(vr??=new Intl.Segmenter("en",{granularity:"grapheme"}),vr.segment(e).containing(n)?.index??n)}function ct(e){i\
f(e===void 0)return;let n=Ys(e);if(!n||!/^https?:$/.test(n.protocol)||n.username||n.password||n.href.length>2e3)return;l\
et{href:t}=n;if(t.search(_r)<0)return t;let{origin:r}=n;return r+t.slice(r.length).replace(_r,ea)}var Ys="parse"in URL?U\
RL.parse:e=>URL.canParse(e)?new URL(e):null,_r=/["\'<>[\\\\\\]^`{|}]/g;function ea(e){return`%${e.charCodeAt(0).toString(16)\
.toUpperCase()}`}function Cr(e,...n){let t=n.map(r=>typeof r=="number"?m(r):r);return String.raw({raw:e},...t)}var Dc=Cr\
``,Ec=Cr`(blank)`;function kr(e){let n=Math.max(0,Math.round(e/1e3));return[[Math.floor(n/3600),"h"],[Math.floor(n/60)%6\
0,"m"],[n%60,"s"]].filter(([i])=>i>0).map(i=>i.join("")).join("")||"0s"}function J(e){return x(e,"library","libraries")}\
function Pr(e){return x(e,"dependency","dependencies")}function we(e){return x(e,"vulnerability","vulnerabilities")}func\
tion dt(e){return kr(e*1e3)}function Sr(e,n){return e.replace(".",`-${n}.`)}function _e(e){return e.replaceAll("-"," ")}\
function Tr({before:e,now:n}){return n===0?"inventory":e===0?"baseline":void 0}var Lr={inventory:"The inventory is empty\
. It has none of the libraries of the baseline, and it is not known which vulnerabilities are fixed.",baseline:"The base\
line is empty, so every library counts as added and every vulnerability as new."};var oe={passed:{icon:"\u2705",words:"passed\
",fails:!1},failed:{icon:"\u274C",words:"failed",fails:!0,level:"error"},warned:{icon:"\u26A0\uFE0F",words:"warned",fails:!1,level:"war\
ning"},skipped:{icon:"\u23ED\uFE0F",words:"skipped",fails:!1,level:"notice"},planned:{icon:"\u{1F4DD}",words:"planned",fails:!1,level:"no\
tice"},"timed-out":{icon:"\u23F1\uFE0F",words:"timed out",fails:!0,level:"error"},cancelled:{icon:"\u{1F6D1}",words:"cancelled",fails:!0,\
level:"error"},error:{icon:"\u{1F4A5}",words:"error",fails:!0,level:"error"}};function pt(e,n){let{words:t}=oe[e];return n?.len\
gth===0?`${t}, no conditions set`:t}function mn(e){return e===yr?"":e??""}function ft(e){return["Mend Project",mn(e)].fi\
lter(Boolean).join(": ")}function mt(e){let t=[...Map.groupBy(e,r=>r)].map(([r,{length:i}])=>r==="error"?x(i,oe.error.wo\
rds):`${m(i)} ${oe[r].words}`);return`${x(e.length,"project")}: ${t.join(", ")}`}var yn="mend-report.html",na=["keyUuid"\
,"name","filename","groupId","artifactId","version","sha1","type","coordinates","languages","matchType","url","homePage"\
,"newestVersion"];function Fr(e){let n=na.map(t=>[t,e(t)]);return Object.fromEntries(n)}function Rr({type:e,groupId:n,ar\
tifactId:t}){return e==="MAVEN_ARTIFACT"?`${n}:${t}`:`${n}`}var gn={facts:"facts",contents:"contents",app:"app"};functio\
n bn(e,n,t){let{graph:r}=e;if(!r)return[];let i=[],s=Or(e,r.direct,"",{open:n,kept:t}).reverse();for(let a=s.pop();a;a=s\
.pop()){if(i.push(a),!a.open)continue;let l=yt(e,a,{open:n,kept:t});for(let u of l.reverse())s.push(u)}return i}function\
 yt(e,{row:n,id:t},r){return Or(e,e.graph?.children(n)??[],t,r)}function Or({graph:e,libraries:n},t,r,{open:i,kept:s}){l\
et a=r===""?[]:r.split("/"),l=(d=[])=>s?d.filter(c=>s.has(c)):d,u=[...l(t)].sort((d,c)=>n.nameOrder(d)-n.nameOrder(c));r\
eturn u.map((d,c)=>{let y=[...a,d].join("/"),b=a.includes(String(d)),f=l(e?.children(d)).length;return{id:y,row:d,level:\
a.length+1,position:c+1,siblings:u.length,children:f,circular:b,open:f>0&&!b&&i.has(y)}})}function $r(e){let n=e.lastInd\
exOf("/");return n<0?void 0:e.slice(0,n)}function Nr(e){return e.slice(0,-1).map((n,t)=>e.slice(0,t+1).join("/"))}functi\
on Mr({graph:e}){let[n,...t]=e?.direct??[];return new Set(n===void 0||t.length>0?[]:[`${n}`])}function jr(e){let n=new M\
ap;return t=>{let r=n.get(t);if(r)return r.value;let i=e(t);return n.size<1e3&&n.set(t,{value:i}),i}}function I(e){let n\
;return()=>(n??={value:e()},n.value)}function Vr({direct:e,dependencies:n}){let t=new Set(e),r=n.map(()=>[]);n.forEach((\
s,a)=>{for(let l of s||[])r[l]?.push(a)});let i=r.filter((s,a)=>s.length>0||t.has(a)).length;return{direct:e,size:i,isDi\
rect:s=>t.has(s),children:s=>n[s]||[],parents:s=>r[s]??[]}}function D(e,n){return e?.isDirect(n)?"direct":e?.parents(n).\
length?"transitive":""}function vn(e,n,t){let r=new Map([[n,n]]),i=[],s=[n];for(let l of s)for(let u of e.parents(l))r.h\
as(u)||(r.set(u,l),s.push(u),e.isDirect(u)&&i.push(u));return{paths:i.slice(0,t).map(l=>ta(l,n,r)),roots:i.length}}funct\
ion ta(e,n,t){let r=[e];for(let i=e;i!==n;)i=t.get(i)??n,r.push(i);return r}var ra=new Set(["","requires review","unspec\
ified","unspecified license","unsupported filetype"]);function gt({name:e}){return oa(e)}var oa=jr(e=>ra.has(wr(sa(e)).t\
oLowerCase()));function ie(e){return e.some(gt)?e.filter(n=>!gt(n)):e}function Wr({licenses:e}){return e.every(gt)}var i\
a=/^\\s*suspected(?:\\s+|$)/i;function sa(e){return e.replace(ia,"")}function A(e,n){return e===n?0:e<n?-1:1}function hn([\
e,n],[t,r]){return r-n||A(e,t)}function Ee(e){let n=new Map;for(let t of e)n.set(t,(n.get(t)??0)+1);return n}function Ue\
(e){return[...Ee(e)].sort(hn).map(([n,t])=>({value:n,count:t}))}function Ar(e,n){let t=e.length>n?e.slice(0,n-1):e,r=e.s\
lice(t.length);return{shown:t,others:r.length,sum:r.reduce((i,{count:s})=>i+s,0)}}function Br(e){let{count:n,inventory:t\
,knowsOutdated:r}=e;return{severities:vt(e),licenses:Ue(aa(e)),types:Ue(ht(e)),outdated:r?bt(n,i=>e.outdated(i)===!0):vo\
id 0,weak:bt(t,e.weak),duplicates:bt(t,i=>e.several(i)!==void 0)}}function vt({inventory:e,severity:n}){return Ee(Array.\
from({length:e},(t,r)=>n(r)))}function bt(e,n){let t=0;for(let r=0;r<e;r++)n(r)&&t++;return t}function*aa({inventory:e,l\
icenses:n}){for(let t=0;t<e;t++){let r=ie(n(t)).map(({name:i})=>i.toWellFormed());r.length===0?yield"":yield*new Set(r)}\
}function*ht({count:e,text:n}){for(let t=0;t<e;t++)yield(n("type",t)??"").toWellFormed()}function Ir(e,{groupId:n,artifa\
ctId:t},r){let[,i]=/^Upgrade to version (.+)$/i.exec(e)??[];if(i===void 0)return e;if(!/[: ]/.test(i))return i;let a=[`$\
{n}:${t}`,`${n}/${t}`,r()].flatMap(l=>[`${l}:`,`${l} - `]).find(l=>i.startsWith(l));return i.slice(a?.length??0)}var la=\
/^\\s*file[\\s_-]?name(?:[\\s_-]+match)?\\s*$/i;function Dr({matchType:e}){return e!==void 0&&la.test(e)}function Er(e){let{\
version:n,texts:t=[],fixes:r,of:i}=e,s=n??t.join(" | ");return r<i&&r>0?`${s} (${ua(e)})`:s}function ua({fixes:e,of:n}){\
return`fixes ${m(e)} of ${m(n)}`}function Ce(e){let{count:n,value:t,position:r,descending:i}=e,s=Float64Array.from({leng\
th:n},(d,c)=>{let y=t(c);return y===void 0?Number.NaN:Math.round(y*1e3)}),a=s.reduce((d,c)=>c>d?c:d,0),l=new Int32Array(\
n),u=s.map((d,c)=>{let y=r(c);return l[y]=c,(Number.isNaN(d)?a+1:i?a-d:d)*n+y});return Int32Array.from(u.sort(),d=>l[d%n\
]??0)}function xn(e,n){let t=new Set(e.filter(i=>i!==void 0)),r=new Map([...t].sort(n).map((i,s)=>[i,s]));return i=>{let\
 s=e[i];return s===void 0?void 0:r.get(s)}}function wn(e){let n=Int32Array.from(e,(r,i)=>i).sort((r,i)=>A(e[r]??"",e[i]?\
?"")||r-i),t=new Int32Array(e.length);return n.forEach((r,i)=>{t[r]=i}),{sorted:n,positions:t}}function Qr({count:e,text\
s:n,names:t}){let r=Fr(u=>Ur(n[u])),i=(u,d)=>r[u](d),s=Ur(t),a=Array.from({length:e},(u,d)=>wt(s(d)??Rr(xt(i,d)))),l=I((\
)=>wn(a.map(u=>u.toLowerCase())));return{text:i,name:u=>a[u]??"",nameOrder:u=>l().positions[u]??0,byName:()=>l().sorted}\
}function Ur(e){if("plain"in e)return r=>e.plain[r]??void 0;let{words:n,at:t}=e;return r=>n[t[r]??-1]??void 0}function x\
t(e,n){return{type:e("type",n),groupId:e("groupId",n),artifactId:e("artifactId",n)}}var Hr=200;function wt(e){return e.l\
ength<=Hr&&/^[!-~]*$/.test(e)?e:w(e,Hr)}var ke=["critical","high","medium","low"];var j=[...ke,"unrated","none"];functio\
n _n(e){return e==="none"?"no known vulnerability":e}function W({severity:e}){return e??"unrated"}function Cn(e,n){retur\
n q(W(e))-q(W(n))||(n.score??0)-(e.score??0)}function kn(e,n=0){if(e!=="none")return 100*(j.length-q(e))+n}function q(e)\
{return j.indexOf(e)}function qr(e){let n=ca(e),t=da(e);return{severity:r=>j[n[r]??-1]??"none",score:r=>{let i=t[r]??-1;\
return i<0?void 0:i}}}function ca({count:e,vulnerabilities:n}){let t=n.values.map(i=>q(W(i))),r=q("none");return Uint8Ar\
ray.from({length:e},(i,s)=>(n.of[s]||[]).reduce((l,u)=>Math.min(l,t[u]??r),r))}function da(e){let{count:n,vulnerabilitie\
s:t}=e,r=t.values.map(({score:i})=>i??-1);return Float64Array.from({length:n},(i,s)=>(t.of[s]||[]).reduce((l,u)=>Math.ma\
x(l,r[u]??-1),-1))}function zr(e){let{count:n,inventory:t,licenses:r,vulnerabilities:i,outdated:s}=e,a=Qr(e),l=I(()=>new\
 Map(e.duplicates.flatMap((u,d)=>u.map(c=>[c,d]))));return{count:n,inventory:t,...a,...qr(e),...pa(e,a),licenses:u=>_t(r\
.values,r.of[u]),vulnerabilityCount:new Set(i.values.map(({id:u})=>u)).size,findings:u=>(i.of[u]||[]).length,vulnerabili\
ties:u=>_t(i.values,i.of[u]),outdated:u=>[void 0,!1,!0][(s[u]??-1)+1],knowsOutdated:s.some(u=>u>=0),weak:u=>Dr({matchTyp\
e:a.text("matchType",u)}),several:u=>l().get(u)}}function pa({fixes:e},{text:n,name:t}){return{fix:r=>_t(e.values,e.of[r\
]).map(Er).join(),fixOf:(r,{fix:i})=>i?.trim()?Ir(i.trim(),xt(n,r),()=>t(r)):""}}function _t(e,n=0){return n===0?[]:n.ma\
p(t=>e[t]).filter(t=>t!==void 0)}function Zr(e,n){return e===n?0:ma(e,n).sign||A(e,n)}var Kr={"~":0,dev:1,nightly:1,cana\
ry:1,alpha:2,a:2,beta:3,b:3,milestone:4,m:4,pre:5,preview:5,c:5,cr:5,rc:5,snapshot:6,final:7,ga:7,release:7,post:8,sp:8,\
sr:8,patch:8,hotfix:8},fa=7,Xr=8,Yr=9,Pt=10,Ct={rank:fa,text:""};function ma(e,n){let[t,r]=[Gr(e),Gr(n)],i=Jr(e)||Jr(n),\
s=Math.max(t.length,r.length);for(let a=0;a<s;a++){let[l,u]=[t[a]??Ct,r[a]??Ct],d=ga(l,u);if(d!==0)return{sign:d,certain\
:!i&&ya(l,u)}}return{sign:0,certain:!0}}function ya(e,n){let t=i=>i.rank!==Yr,r=e.rank+n.rank===Xr+Pt&&e.rank!==n.rank;r\
eturn t(e)&&t(n)&&!r}function ga(e,n){return e.rank!==n.rank?e.rank-n.rank:e.rank===Pt&&e.text.length!==n.text.length?e.\
text.length-n.text.length:A(e.text,n.text)}function Gr(e){let t=(/^\\d+:/.test(e)?e:`0:${e}`).toLowerCase().match(/\\d+|[a\
-z]+|~/g)??[];return t.filter((r,i)=>r!=="v"||!kt(t[i+1])).map((r,i,s)=>kt(r)?ba(r):va(r,s[i+1]))}function ba(e){let n=e\
.replace(/^0+/,"");return n===""?Ct:{rank:Pt,text:n}}function va(e,n){if(e.length===1&&e!=="~"&&!kt(n))return{rank:Xr,te\
xt:e};let t=Object.hasOwn(Kr,e)?Kr[e]:void 0;return t===void 0?{rank:Yr,text:e}:{rank:t,text:""}}function kt(e){return e\
!==void 0&&/^\\d/.test(e)}function Jr(e){return/^(?=.*[a-f])(?=.*\\d)[0-9a-f]{7,64}$/i.test(e)}function eo(e){let n=new Ma\
p,t=(i,s)=>{let a=`${i} ${s}`,l=n.get(a)??ka(e,i,s);return n.set(a,l),l},r=I(()=>ha(e));return i=>{let s=St(i.text),a=s.\
length>0?r():[],l=wa(e,i),u=[];for(let d of t(i.sort,i.descending)){let c=a[d]??"";s.every(y=>c.includes(y))&&l.every(y=\
>y(d))&&u.push(d)}return u}}function St(e){return e.toLowerCase().split(/\\s+/).filter(Boolean)}function ha({libraries:e}\
){return Array.from({length:e.count},(n,t)=>{let r=e.name(t);for(let i of xa)r+=`\n${e.text(i,t)??""}`;for(let{name:i}of \
e.licenses(t))r+=`\n${i}`;for(let{id:i}of e.vulnerabilities(t))r+=`\n${i}`;return r.toLowerCase()})}var xa=["name","coordi\
nates","filename","version","sha1"];function wa(e,n){let{libraries:t,graph:r}=e,{severity:i,license:s,type:a,relation:l,\
waived:u}=n,{outdated:d,weak:c,duplicates:y}=n;return[i.length>0&&(f=>f<t.inventory&&i.includes(t.severity(f))),s!==void\
 0&&(f=>f<t.inventory&&Ca(t.licenses(f),s)),a!==void 0&&(f=>(t.text("type",f)??"").toWellFormed()===a),d&&(f=>t.outdated\
(f)===!0),c&&(f=>t.weak(f)),y&&(f=>t.several(f)!==void 0),l!==void 0&&(f=>D(r,f)===l),u!==void 0&&_a(e,u)].filter(f=>f!=\
=!1)}function _a({libraries:e,waivers:n},t){return t==="yes"?r=>n?.acts(r)??!1:r=>e.vulnerabilities(r).some(({id:i})=>!n\
?.waiverOf(r,i))}function Ca(e,n){return n===""?Wr({licenses:e}):e.some(({name:t})=>t.toWellFormed()===n)}function ka(e,\
n,t){let{count:r,nameOrder:i}=e.libraries,s=Pa(e,n);return Ce({count:r,value:s,position:i,descending:t})}function Pa({li\
braries:e,graph:n},t){let{score:r}=e;switch(t){case"name":return e.nameOrder;case"severity":return i=>kn(e.severity(i),r\
(i));case"score":return r;case"vulnerabilities":return i=>e.findings(i)||void 0;case"relation":return i=>D(n,i).length||\
void 0;default:{let i=Array.from({length:e.count},(a,l)=>Sa(e,t,l));return xn(i,t==="version"||t==="newest"||t==="fix"?Z\
r:A)}}}function Sa(e,n,t){switch(n){case"license":return ie(e.licenses(t))[0]?.name;case"newest":return e.outdated(t)?e.\
text("newestVersion",t):void 0;case"fix":return e.fix(t)||void 0;case"match":return e.text("matchType",t);default:return\
 e.text(n,t)}}function no({waivers:e,findings:n}){let t=e.map(()=>0),r=new Map,i=new Map;for(let[s,a,l]of n){let u=e[l];\
if(!u)continue;t[l]=(t[l]??0)+1;let d=u.license===void 0?r:i,c=d.get(s)??new Map;d.set(s,c.set(a,u))}return{all:e.map((s\
,a)=>({...s,findings:t[a]??0})),waiverOf:(s,a)=>r.get(s)?.get(a),licenseWaiverOf:(s,a)=>i.get(s)?.get(a),acts:s=>r.has(s\
)||i.has(s)}}var V={fixable:1,direct:2,waived:4,fresh:8},to=4;function Tt(e){return e>>to}function ro({delta:e}){if(!e?.\
newVulnerabilities)return;let n=new Set(e.newVulnerabilities.map(t=>`${wt(t.package)}\n${t.id}`));return(t,r)=>n.has(`${t\
}\n${r}`)}function oo(e){let n=Ta(e),{vulnerabilities:t,count:r}=n,i=Ce({count:r,value:a=>n.numbers[a],position:a=>a,desc\
ending:!1}),s=new Int32Array(t.length+1);for(let[a,l]of i.entries())s[(n.numbers[l]??0)+1]=a+1;return{count:r,vulnerabil\
ities:t,starts:s,rows:i.map(a=>n.rows[a]??0),traits:Uint8Array.from(i,a=>n.traits[a]??0)}}function Ta(e){let{libraries:n\
}=e,t=n.byName(),r=t.reduce((u,d)=>u+n.findings(d),0),i=[],s=new Map,a={count:r,vulnerabilities:i,rows:new Int32Array(r)\
,numbers:new Int32Array(r),traits:new Uint8Array(r)},l=0;for(let u of t)if(n.findings(u)!==0)for(let d of n.vulnerabilit\
ies(u))a.rows[l]=u,a.numbers[l]=La(d,s,i),a.traits[l]=Fa(e,u,d),l++;return a}function La(e,n,t){let r=n.get(e.id);if(r==\
=void 0)return n.set(e.id,t.length),t.push(e)-1;let i=t[r];return i&&i!==e&&Cn(e,i)<0&&(t[r]=e),r}function Fa({libraries\
:e,graph:n,waivers:t,news:r},i,s){let{id:a,fix:l}=s,u=q(W(s))<<to;return l?.trim()&&(u|=V.fixable),n?.isDirect(i)&&(u|=V\
.direct),t?.waiverOf(i,a)&&(u|=V.waived),r?.(e.name(i),a)&&(u|=V.fresh),u}function pe({starts:e},n){let t=e[n]??0,r=e[n+\
1]??t;return Array.from({length:r-t},(i,s)=>t+s)}function io(e){let n=oo(e),{vulnerabilities:t}=n,r=Wa(n),i=I(()=>Ma(e,n\
)),s=I(()=>new Map(t.map(({id:a},l)=>[a.toWellFormed(),l])));return{findings:n,levels:Ee(Ra(n)),find(a){let l=St(a.text)\
,u=l.length>0?Va(i(),l):void 0,d=$a(n,a,u);return{numbers:Oa(d,r(a,d.of)),findings:d.all,matching:c=>pe(n,c).filter(y=>d\
.matches[y]===1)}},numberOf:a=>s().get(a)}}function*Ra(e){for(let n of e.vulnerabilities.keys()){let r=pe(e,n).map(i=>Tt\
(e.traits[i]??0));for(let i of new Set(r))yield j[i]??"unrated"}}function Oa({of:e},n){let t=[];for(let r of n)e[r]&&t.p\
ush(r);return t}function $a(e,n,t){let{vulnerabilities:r,starts:i,rows:s,count:a}=e,l=Na(n),u={matches:new Uint8Array(a)\
,of:new Int32Array(r.length),all:0};for(let d of r.keys()){let c=i[d+1]??0;for(let y=i[d]??0;y<c;y++)l(e.traits[y]??0)&&\
(t&&!t(d,s[y]??0)||(u.matches[y]=1,u.of[d]=(u.of[d]??0)+1,u.all++))}return u}function Na(e){let{fixable:n,direct:t,fresh\
:r,waived:i}=e,s=e.severity.map(q),a=(n?V.fixable:0)|(t?V.direct:0)|(r?V.fresh:0)|(i==="yes"?V.waived:0),l=i==="no"?V.wa\
ived:0;return u=>(u&a)===a&&!(u&l)&&(s.length===0||s.includes(Tt(u)))}function Ma({libraries:e},n){let t=Array(e.count).\
fill(void 0);for(let r of n.rows){if(t[r]!==void 0)continue;let i=e.text("version",r)??"",s=`${e.name(r)}\n${i}`;t[r]=s.t\
oLowerCase()}return{ids:n.vulnerabilities.map(({id:r})=>r.toLowerCase()),libraries:t}}var ja=30;function Va(e,n){let t=n\
.slice(0,ja),r=l=>t.reduce((u,d,c)=>l.includes(d)?u|1<<c:u,0),i=2**t.length-1,s=Int32Array.from(e.ids,r),a=Int32Array.fr\
om(e.libraries,l=>l===void 0?0:r(l));return(l,u)=>((s[l]??0)|(a[u]??0))===i}function Wa(e){let n=new Map;return({sort:t,\
descending:r},i)=>{let s=`${t} ${r}`,a=n.get(s)??Ce({count:e.vulnerabilities.length,value:Ba(e,i,t),position:l=>l,descen\
ding:r});return t!=="libraries"&&n.set(s,a),a}}function Aa({vulnerabilities:e}){return wn(e.map(({id:n})=>n.replace(/\\d+\
/g,t=>t.padStart(8,"0"))))}function Ba(e,n,t){let{vulnerabilities:r}=e,i=s=>r[s]??{id:""};switch(t){case"id":{let{positi\
ons:s}=Aa(e);return a=>s[a]}case"libraries":return s=>n[s];case"score":return s=>i(s).score;case"severity":return s=>kn(\
W(i(s)),i(s).score);case"published":return xn(r.map(({published:s})=>s),A)}}function so({libraries:e,tree:n,waived:t},r=\
{}){let i=zr(e),s=n&&Vr(n),a=t&&no(t),l=ro(r),u=c=>(i.text("keyUuid",c)??"").toWellFormed(),d=I(()=>new Map(Array.from({\
length:i.count},(c,y)=>[u(y),y])));return{libraries:i,graph:s,waivers:a,key:u,search:eo({libraries:i,graph:s,waivers:a})\
,knowsNews:l!==void 0,hasNews:!!r.delta?.newVulnerabilities?.length,vulnerabilities:I(()=>io({libraries:i,graph:s,waiver\
s:a,news:l})),filterOptions:I(()=>Br(i)),find:c=>d().get(c)}}var Ia=new Set(["q","sort","order","columns"]);function Pe(\
e){return[...new URLSearchParams(e).keys()].filter(t=>!Ia.has(t)).length}var ao=new Set(["severity","score","vulnerabili\
ties","libraries","published"]);function Z(e){return{sort:e,descending:ao.has(e)}}function lo(e,n){return n.sort!==e?Z(e\
):{sort:e,descending:!n.descending}}function Pn(e,n,t){let r=n.find(s=>s===e.get("sort"))??t,i=e.get("order");return i!=\
="asc"&&i!=="desc"?Z(r):{sort:r,descending:i==="desc"}}function Sn(e,{sort:n,descending:t},r){n!==r&&e.set("sort",n),t!=\
=ao.has(n)&&e.set("order",t?"desc":"asc")}var Se=["version","severity","score","vulnerabilities","fix","license","type",\
"relation","newest","languages","match"],Lt=Se.filter(e=>e!=="languages"&&e!=="match"),X={text:"",severity:[],license:vo\
id 0,type:void 0,relation:void 0,waived:void 0,outdated:!1,weak:!1,duplicates:!1,sort:"severity",descending:!0,columns:L\
t};function uo(e){let n=new URLSearchParams(e),t=a=>n.get(a)?.split(",")??[],r=n.get("relation"),i=n.get("waived"),s=Se.\
filter(a=>t("columns").includes(a));return{text:n.get("q")??"",severity:j.filter(a=>t("severity").includes(a)),license:n\
.get("license")??void 0,type:n.get("type")??void 0,relation:r==="direct"||r==="transitive"?r:void 0,waived:i==="yes"||i=\
=="no"?i:void 0,outdated:n.get("outdated")==="1",weak:n.get("weak")==="1",duplicates:n.get("duplicates")==="1",...Pn(n,[\
"name",...Se],X.sort),columns:n.has("columns")?s:Lt}}function fe(e){let{sort:n=X.sort}=e,{descending:t}=Z(n),r={...X,des\
cending:t,...e},i=new URLSearchParams;r.text&&i.set("q",r.text.toWellFormed()),r.severity.length>0&&i.set("severity",r.s\
everity.join(","));for(let s of["license","type","relation","waived"]){let a=r[s];a!==void 0&&i.set(s,a.toWellFormed())}\
for(let s of["outdated","weak","duplicates"])r[s]&&i.set(s,"1");return Sn(i,r,X.sort),r.columns.join()!==Lt.join()&&i.se\
t("columns",r.columns.join(",")),i.toString().replaceAll("%2C",",")}function co({sort:e,descending:n,columns:t}){return{\
...X,sort:e,descending:n,columns:t}}function Tn(e){return e.text!==""||Pe(fe(e))>0}function me(e,n){return n===void 0?[.\
..e]:e.toSorted((t,r)=>Da(t[n],r[n]))}function Da(e,n){return typeof e=="number"&&typeof n=="number"?n-e:e&&n?A(String(e\
),String(n)):Number(po(e))-Number(po(n))}function po(e){return e===void 0||e===""}var Ft={all:"All projects",vulnerable:\
"Vulnerable",critical:"With a critical vulnerability",stale:"Not updated for 90 days",empty:"Without libraries",unread:"\
Not read"},Ea={all:()=>!0,vulnerable:({vulnerable:e=0})=>e>0,critical:({critical:e=0})=>e>0,stale:({stale:e})=>e,empty:(\
{libraries:e})=>e===0,unread:({problem:e})=>e!==""};function mo(e){let{projects:n,libraries:t,left:r}=e,i=n.map(Qa),s=Ua\
(e),a=({places:u})=>new Set(u.flatMap(d=>Ha(t[d]))),l=new Map;return{rows:i,left:r,projectsOf:a,find(u){let d=u.trim().t\
oLowerCase().split(/\\s+/);return s.filter(({folded:c})=>d.every(y=>c.includes(y))).map(c=>{let y=l.get(c.key);if(y)retur\
n y;let{label:b,kind:f,places:v}=c,[L,...C]=v,T=L!==void 0&&C.length===0?t[L]?.[2].length??0:a(c).size,_={label:b,kind:f\
,places:v,count:T};return l.set(c.key,_),_}).sort((c,y)=>y.count-c.count||A(c.label,y.label))}}}function Ua({libraries:e\
,vulnerabilities:n}){let t=new Map,r=new Map;for(let[s,[a,l,,u]]of e.entries()){fo(r,[a,l].filter(Boolean).join(" "),s);\
for(let d of u)fo(t,d,s)}let i=(s,a,l)=>({kind:s,label:a,places:l,key:`${s} ${a}`,folded:a.toLowerCase()});return[...n.m\
ap(([s])=>i("vulnerability",s,t.get(s)??[])),...[...r].map(([s,a])=>i("library",s,a))]}function fo(e,n,t){let r=e.get(n)\
;r?r.push(t):e.set(n,[t])}function Ha(e){let n=0;return(e?.[2]??[]).map(t=>(n+=t,n))}function Qa(e){let[n,t,r,...i]=e,[s\
,a,l,u,d,c,y,b]=i;return{product:n,name:t,problem:r,updated:y,stale:b===1,libraries:Te(s),vulnerable:Te(a),critical:Te(l\
),high:Te(u),medium:Te(d),low:Te(c)}}function Te(e){return e<0?void 0:e}function yo({rows:e},{text:n,filter:t,order:r,ha\
ving:i}){let s=n.trim().toLowerCase(),a=e.filter((d,c)=>(i?.has(c)??!0)&&Ea[t](d)&&`${d.product} ${d.name}`.toLowerCase(\
).includes(s));return me(r!==void 0&&!(r==="name"||r==="updated")?a.sort(qa):a,r)}function qa(e,n){for(let t of ke){let \
r=(n[t]??-1)-(e[t]??-1);if(r!==0)return r}return 0}function go(e){let n=new URLSearchParams(e);return{text:n.get("q")??"\
",vulnerable:n.get("vulnerable")==="1"}}function bo({text:e,vulnerable:n}){let t=new URLSearchParams;return e&&t.set("q"\
,e.toWellFormed()),n&&t.set("vulnerable","1"),t.toString()}function He({graph:e,libraries:n,search:t},{text:r,vulnerable\
:i}){if(!e||!r.trim()&&!i)return;let s=i?j.filter(d=>d!=="none"):[],a=t({...X,text:r,severity:s}),l=new Uint8Array(n.cou\
nt),u=[...a];for(let d of u)l[d]=1;for(let d of u)for(let c of e.parents(d))l[c]||(l[c]=1,u.push(c));return{found:a.leng\
th,has:d=>l[d]===1}}var za=2e3;function Le(e,n,t=za){let r=new Set,i=bn(e,r,n);for(let s of i){let{id:a,children:l,circu\
lar:u}=s;if(!(l===0||u)){if(i.length+l>t)return{open:r,complete:!1};r.add(a);for(let d of yt(e,s,{open:r,kept:n}))i.push\
(d)}}return{open:r,complete:!0}}var Ka=1e4;function vo(e,n=Ka){let t=new Map,r=new Int32Array(e.libraries.count);return \
i=>{let s=t.get(i)??Ga(e,i,{seen:r,mark:t.size+1,max:n});return t.set(i,s),s}}function Ga({graph:e,libraries:n},t,{seen:\
r,mark:i,max:s}){r[t]=i;let a=[t],l=0;for(let u of a){if(a.length>s)return{count:l,atLeast:!0};for(let d of e?.children(\
u)??[])r[d]!==i&&(r[d]=i,l+=n.findings(d),a.push(d))}return{count:l,atLeast:!1}}var Ja=["id","severity","score","librari\
es","published"],ye={text:"",severity:[],fixable:!1,direct:!1,fresh:!1,waived:void 0,...Z("severity")},Ln={fixable:"fixa\
ble",direct:"direct",fresh:"new"};function ho(e){let n=new URLSearchParams(e),t=n.get("severity")?.split(",")??[],r=n.ge\
t("waived");return{text:n.get("q")??"",severity:j.filter(i=>t.includes(i)),fixable:n.get(Ln.fixable)==="1",direct:n.get(\
Ln.direct)==="1",fresh:n.get(Ln.fresh)==="1",waived:r==="yes"||r==="no"?r:void 0,...Pn(n,Ja,ye.sort)}}function ge(e){let\
 n={...ye,...Z(e.sort??ye.sort),...e},t=new URLSearchParams;n.text&&t.set("q",n.text.toWellFormed()),n.severity.length>0\
&&t.set("severity",n.severity.join(","));for(let r of["fixable","direct","fresh"])n[r]&&t.set(Ln[r],"1");return n.waived\
&&t.set("waived",n.waived),Sn(t,n,ye.sort),t.toString().replaceAll("%2C",",")}function xo(e){let{sort:n,descending:t}=e;\
return{...ye,sort:n,descending:t}}function Qe(e){return e.text!==""||Pe(ge(e))>0}function qe(e){let[,n="",t=""]=/^#?\\/?(\
[a-z]*)([\\s\\S]*)$/.exec(e)??[],r=Za(t.slice(1));switch(n){case"libraries":return{page:n,query:uo(t.slice(1))};case"vulne\
rabilities":return{page:n,query:ho(t.slice(1))};case"library":case"vulnerability":return{page:n,key:r};case"tree":{let i\
=t.startsWith("?"),s=go(i?t.slice(1):"");return{page:n,key:i?void 0:r||void 0,query:s}}case"compare":return{page:n};defa\
ult:return{page:"overview"}}}var wo="#/",Fn="#/compare";function Fe(e){let n=e&&bo(e);return n?`#/tree?${n}`:"#/tree"}fu\
nction k(e={}){let n=fe(e);return n?`#/libraries?${n}`:"#/libraries"}function z(e){return`#/library/${encodeURIComponent\
(e)}`}function E(e={}){let n=ge(e);return n?`#/vulnerabilities?${n}`:"#/vulnerabilities"}function ze(e){return`#/vulnera\
bility/${encodeURIComponent(e.toWellFormed())}`}function _o(e){return`#/tree/${encodeURIComponent(e)}`}function Za(e){tr\
y{return decodeURIComponent(e)}catch{return e}}function Rn({alertsPending:e,figures:n}){return e?"Mend had not computed \
the alerts yet, so vulnerabilities are not known.":n?.libraries===void 0?"The inventory was not read, so vulnerabilities\
 are not known.":""}function be(e){let[,n,t]=/^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)/.exec(e)??[];return n&&t?`${n} ${t} UTC`:e}\
function On({delta:e,figures:n}){if(!e)return[];let t=n?.libraries===0?[]:e.fixedVulnerabilities;return[ve("New vulnerab\
ilities",e.newVulnerabilities,Co),ve("Fixed vulnerabilities",t,Co),ve("Added libraries",e.added,Re),ve("Removed librarie\
s",e.removed,Re),ve("Changed versions",e.changed,Xa),ve("New licenses",e.newLicenses,r=>({...Re(r),license:Ke(r.name)}))\
,ve("Changed licenses",e.licenseChanges,r=>({...Re(r),change:ko(r.from.join(", "),r.to.join(", "),"none")}))]}function v\
e(e,n=[],t){return{title:e,lines:n.map(t)}}function Re({package:e,keyUuid:n,version:t}){return{name:w(e,300),key:n.toWel\
lFormed(),version:Ke(t)}}function Xa({from:e,to:n,direction:t,...r}){return{...Re(r),change:ko(e,n,"unknown"),direction:\
t==="up"||t==="down"?t:void 0}}function Co(e){let{id:n,url:t,severity:r}=e;return{...Re(e),id:Ke(n),url:t,severity:r}}fu\
nction ko(e="",n="",t){return{from:Ke(e)??t,to:Ke(n)??t}}function Ke(e=""){return w(e,300)||void 0}function g({of:e,max:\
n=300,blank:t="(blank)",breaks:r}){let i=w(e,n)||t,s=r?i.split(/(?<=[:/.-])/):[i];return o("bdi",null,s.flatMap((a,l)=>[\
l>0&&o("wbr",{key:l}),a]))}function H({to:e,children:n}){let t=ct(e);return t===void 0?o(p,null,n):o("a",{href:t,target:\
"_blank",rel:"noopener noreferrer"},n)}function Y({level:e}){return o("span",{class:`pill ${e}`},e)}function Oe({content\
s:{libraries:e},row:n}){let t=e.severity(n);return t==="none"?null:o(Y,{level:t})}function se({contents:e,row:n}){let{li\
braries:t}=e,r=t.text("version",n);return o(p,null,o("a",{href:z(e.key(n))},o("bdi",null,t.name(n)||"(blank)")),r&&o("sp\
an",{class:"muted"}," ",o(g,{of:r,max:60})))}function h({title:e,note:n,class:t="",children:r}){return o("section",{clas\
s:`card ${t}`},o("h2",null,e," ",n!==void 0&&o("span",{class:"note"},n)),r)}function $e({title:e,children:n}){return o("\
main",{id:"main",class:"wide"},o("h1",{class:"visually-hidden",tabIndex:-1},e),n)}function $n({what:e,where:n,wanted:t,a\
ll:r}){return o("main",{id:"main"},o("h1",{tabIndex:-1},"No such ",e),o("p",null,n," ",o("code",null,o(g,{of:t,max:100})\
),". See ",r,"."))}function B({hidden:e}){return e>0?o("p",{class:"muted"},"and ",m(e)," more"):null}function Ne({of:e})\
{return o("dl",{class:"properties"},e.filter(([,n])=>n!==void 0&&n!=="").map(([n,t])=>o("div",{key:n},o("dt",null,n),o("\
dd",null,t))))}function Nn(e,n){return e.filter(({known:t})=>t?.(n)??!0)}function Me(e,n){return e.filter(({cell:t})=>n.\
some(r=>t(r)))}function R(e){let{label:n,columns:t,rows:r,stacked:i=!0}=e;return o("section",{class:"scroll","aria-label\
":n,tabIndex:0},o("table",{class:i?"stacked":void 0},o("thead",null,o("tr",null,t.map(s=>o(el,{key:s.title,...s})))),o("\
tbody",null,r.map((s,a)=>o("tr",{key:a},t.map(l=>Ya(l,s)))))))}function Ya({title:e,labeled:n,class:t,cell:r},i){return \
o("td",{key:e,class:t,"data-title":n?e:void 0},r(i))}function el(e){let{class:n,sorting:t}=e,r=t&&(t.active?t.order:"non\
e");return o("th",{scope:"col",class:n,"aria-sort":r},o(nl,{...e}))}function nl({title:e,hidden:n,sorting:t}){if(n)retur\
n o("span",{class:"visually-hidden"},e);if(!t)return e;let{active:r,order:i,choose:s}=t;return o("button",{type:"button"\
,class:"sort",onClick:s},e,o(Rt,{order:r?i:void 0}))}function Rt({order:e}){return o("span",{"aria-hidden":"true"},e&&(e\
==="ascending"?" \u2191":" \u2193"))}function Mn({by:e}){return e?o("span",{class:"chip",title:w(e.reason,500)},"waived"):null}fun\
ction he({by:e}){if(!e)return null;let{reason:n,until:t,state:r,justification:i}=e,s=[r,i].filter(Boolean).map(a=>a?.rep\
laceAll("_"," ")).join(", ");return o("p",null,o("b",null,"Waived until ",w(t,20),":")," ",o(g,{of:n,max:1e3})," ",o("sp\
an",{class:"muted"},"\xB7 ",s&&`${s} \xB7 `,o(Ot,{of:e})))}function Ot({of:e}){return o(p,null,o(g,{of:`${w(e.file,200)}:${e.l\
ine}`}),e.workspace&&" (workspace)")}var So=[Po("Vulnerability","id"),{title:"Severity",cell:({line:{severity:e}})=>e&&o\
(Y,{level:e})},{title:"Library",cell:tl},$t("Version",({version:e})=>e),Po("License","license"),$t("Before",({change:e})\
=>e?.from),$t("Now",({change:e})=>e?.to),{title:"Change",cell:({line:e})=>rl(e)}];function $t(e,n){return{title:e,labele\
d:!0,cell:({line:r})=>n(r)&&o("bdi",null,n(r))}}function Po(e,n){return{title:e,cell:({line:r,contents:i})=>{let s=r[n],\
{waivers:a}=i??{},l=i?.find(r.key)??-1;return s&&o(p,null,o(H,{to:r.url},o("bdi",null,s))," ",o(Mn,{by:a?.waiverOf(l,s)?\
?a?.licenseWaiverOf(l,s)}))}}}function tl({line:{name:e,key:n},contents:t}){let r=o("bdi",null,e||"(blank)");return t?.f\
ind(n)!==void 0?o("a",{href:z(n)},r):r}function rl({direction:e}){return e&&o("span",{class:`direction ${e}`},o("span",{\
"aria-hidden":"true"},e==="up"?"\u25B2":"\u25BC")," ",e==="up"?"newer":"older")}function ee(e){let n=w(e.replaceAll("_"," ").toLow\
erCase(),100);return xe(n.replace(/^sha(?=\\d)/,"SHA-"))}function jn(e){return xe(e.replace(/[A-Z]/g,n=>` ${n.toLowerCase\
()}`))}function xe(e){return e.charAt(0).toUpperCase()+e.slice(1)}function Nt(e){return e>0&&e<.01?"<1%":`${Math.round(e\
*100)}%`}var To=[{title:"Libraries",of:e=>e.libraries,href:k()},{title:"Vulnerable libraries",of:e=>e.vulnerableLibrarie\
s,href:k({severity:j.filter(e=>e!=="none")}),warns:!0}],Mt=ke.map(e=>({title:`${xe(e)} findings`,of:({bySeverity:n})=>n?\
.[e],href:E({severity:[e]}),level:e})),Lo=[{title:"No license",of:e=>e.noLicense,href:k({license:""}),warns:!0},{title:"\
Outdated",of:e=>e.outdated,href:k({outdated:!0,sort:"newest"})}],Fo=[...To,...Mt.slice(0,2),...Lo],Ro=[...Mt.slice(2),{t\
itle:"Direct",of:e=>e.direct,href:k({relation:"direct"})},{title:"Transitive",of:e=>e.transitive,href:k({relation:"trans\
itive"})},{title:"Depth",of:e=>e.maxDepth,href:Fe()},{title:"Licenses",of:e=>e.licenses},{title:"Packages in several ver\
sions",of:e=>e.duplicateVersions,href:k({duplicates:!0,sort:"name"})},{title:"Weak matches",of:e=>e.weakMatches,href:k({\
weak:!0,sort:"name"})}];function Vn(e){return!e.projects&&!e.portfolio}function Oo({figures:e,licenses:n}){if(!e)return;\
let{direct:t=0,transitive:r=0}=e;return{...e,libraries:e.libraries??t+r,licenses:n&&Object.keys(n).length}}function $o({\
figures:e,baseline:n}){let{figures:t}=n??{};return!e||!t?[]:[...To,...Mt,...Lo].flatMap(r=>{let[i,s]=[r.of(t),r.of(e)];r\
eturn i===void 0||s===void 0?[]:[{figure:r,before:i,after:s}]})}function No({before:e,after:n}){let t=n-e;return(t>0?"+"\
:t<0?"\u2212":"\xB1")+m(Math.abs(t))}var ol=[{title:"Number",hidden:!0,cell:({figure:e})=>e.title},jt("Before",({before:e})=>m(e\
)),jt("Now",({after:e})=>o("b",null,m(e))),jt("Change",e=>No(e)),{title:"Picture",hidden:!0,class:"picture",cell:il}];fu\
nction Wn({facts:e}){let n=$o(e);return n.length===0?null:o(R,{label:"Before and now",columns:ol,rows:n,stacked:!1})}fun\
ction An({facts:{baseline:e,figures:n}}){let t=n?.libraries,r=e&&Tr({before:e.libraries,now:t});return r?o("p",null,Lr[r\
]):null}function jt(e,n){return{title:e,labeled:!0,class:"number",cell:n}}function il({figure:e,before:n,after:t}){let r\
=e.level??"unrated",i=Math.max(1,n,t);return o("svg",{viewBox:"0 0 100 14",preserveAspectRatio:"none","aria-hidden":"tru\
e"},o("rect",{class:"none",width:100*n/i,height:"6"}),o("rect",{class:r,y:"8",width:100*t/i,height:"6"}))}var Mo=500;fun\
ction jo({state:{facts:e,contents:n}}){let t=On(e).filter(({lines:r})=>r.length>0);return o("main",{id:"main"},o("h1",{t\
abIndex:-1},"Comparison with the baseline"),o(sl,{facts:e}),o(An,{facts:e}),e.baseline?.figures&&o(h,{title:"Numbers"},o\
(Wn,{facts:e})),!e.delta&&o("p",{class:"empty"},"There was nothing to compare with: the input ",o("code",null,"baseline"\
)," was empty."),e.delta&&t.length===0&&o("p",{class:"empty"},"Nothing changed."),t.map(r=>o(al,{key:r.title,...r,conten\
ts:n})))}function sl({facts:{baseline:e}}){if(!e)return null;let{name:n,updated:t,libraries:r}=e;return o("p",{class:"mu\
ted"},"Compared with ",o(g,{of:n}),t&&` of ${be(t)}`,","," ",x(r,"library","libraries"),".")}function al({title:e,lines:\
n,contents:t}){let r=n.slice(0,Mo).map(i=>({line:i,contents:t}));return o(h,{title:e,note:m(n.length)},o(R,{label:e,colu\
mns:Me(So,r),rows:r}),o(B,{hidden:n.length-Mo}))}var je=["auto","light","dark"];function Wo({state:e,actions:n}){return \
o("header",null,o("button",{type:"button",class:"skip",onClick:ll},"Skip to content"),o(ul,{facts:e.facts}),o(dl,{state:\
e}),o(fl,{theme:e.theme,choose:n.chooseTheme}))}function ll(){document.querySelector("main h1")?.focus()}function ul({fa\
cts:e}){let{product:n,project:t,oneOf:r,operation:i}=e,s=t?.name??r;return o("div",{class:"title"},r!==void 0&&o(p,null,\
o("a",{href:yn},"All projects")," ",o(Vo,null)," "),n&&o(p,null,o("bdi",{class:"muted"},w(n.name,80))," ",o(Vo,null)," "\
),o("strong",null,o("bdi",null,s?w(s,80):ft(i))))}function Vo(){return o("span",{class:"muted","aria-hidden":"true"},"/"\
)}function cl({facts:e,contents:n}){let{vulnerabilityCount:t,inventory:r,count:i}=n?.libraries??{},s=!t&&Rn(e),a=[{text:\
"Vulnerabilities",href:E(),pages:["vulnerabilities","vulnerability"],count:s?void 0:t},{text:"Libraries",href:k(),pages:\
["libraries","library"],count:r||i},{text:"Dependencies",href:Fe(),pages:["tree"]}],l={text:"Comparison",href:Fn,pages:[\
"compare"]};return[{text:"Overview",href:wo,pages:["overview"]},...e.projects||e.portfolio||e.cleanup?[]:a,...e.delta?[l\
]:[]]}function dl({state:e}){return o("nav",{"aria-label":"Report"},cl(e).map(({text:n,href:t,pages:r,count:i})=>o("a",{\
key:n,href:t,"aria-current":r.includes(e.route.page)?"page":void 0},n,i!==void 0&&o("span",{class:"counter"},m(i)))))}va\
r pl={auto:"\u25D0",light:"\u2600",dark:"\u263E"};function fl({theme:e,choose:n}){let t=je[(je.indexOf(e)+1)%je.length]??"auto";return \
o("button",{type:"button",class:"link-button theme","aria-label":`Colors: ${e}. Change to ${t}`,title:`Colors: ${e}`,onC\
lick:()=>n(t)},pl[e])}var Je,$,Vt,Ao,Wt=Object.is,Ze=0,zo=[],At=[],O=S,Bo=O.__b,Io=O.__r,Do=O.diffed,Eo=O.__c,Uo=O.unmou\
nt,Ho=O.__;function It(e,n){O.__h&&O.__h($,e,Ze||n),Ze=0;var t=$.__H||($.__H={__:[],__h:[]});return e>=t.__.length&&t.__\
.push({}),t.__[e]}function N(e){return Ze=1,ml(Go,e)}function ml(e,n,t){var r=It(Je++,2);if(r.t=e,!r.__c&&(r.__=[t?t(n):\
Go(void 0,n),function(s){var a=(r.__N||r.__)[0],l=r.t(a,s);Wt(a,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=$,!$.\
__f)){$.__f=!0;var i=$.shouldComponentUpdate;$.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var d\
=!1,c=this.props!=s;if(u.__.some(function(b){b.__N&&(d=!0,Wt(b.__[0],b.__N[0])||(c=!0))}),i){var y=i.call(this,s,a,l);re\
turn d?y||c:y}return!d||c}}return r.__}function Ve(e,n){var t=It(Je++,4);!O.__s&&Ko(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,$._\
_h.push(t))}function Bn(e){return Ze=5,P(function(){return{current:e}},[])}function P(e,n){var t=It(Je++,7);return Ko(t.\
__H,n)&&(t.__=e(),t.__H=n),t.__}function We(e,n){return Ze=8,P(function(){return e},n)}function yl(){var e;do{for(;e=At.\
shift();)try{Ge(e)}catch(t){O.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=zo.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(Ge\
),n.__h.some(Bt),n.__h=[]}catch(t){n.__h=[],O.__e(t,e.__v)}}}while(At.length)}O.__b=function(e){$=null,Bo&&Bo(e)},O.__=f\
unction(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),Ho&&Ho(e,n)},O.__r=function(e){Io&&Io(e),Je=0;var n=($=e.__c).__H;n&\
&(Vt==$?$.__h=[]:(n.__h.some(Ge),n.__h.some(Bt),Je=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void \
0})),Vt=$},O.diffed=function(e){Do&&Do(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&qo(zo.push(n)),n.__H.__.some(function\
(t){t.u&&(t.__H=t.u)})),Vt=$=null},O.__c=function(e,n){n.some(function(t){try{t.__h.some(Ge),t.__h=t.__h.filter(function\
(r){return!r.__||Bt(r)})}catch(r){t.__h=[function(){throw r}]}}),Eo&&Eo(e,n)},O.unmount=function(e){Uo&&Uo(e);var n,t,r=\
e.__c;r&&r.__H&&(r.__H.__.some(function(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t._\
_;t=t&&t.__c}i.__P=t,qo(At.push(i))}else Ge(i)}catch(s){n=s}}),r.__H=void 0,n&&O.__e(n,r.__v))};var Qo=typeof requestAni\
mationFrame=="function";function gl(e){var n,t=function(){clearTimeout(r),Qo&&cancelAnimationFrame(n),setTimeout(e)},r=s\
etTimeout(t,35);Qo&&(n=requestAnimationFrame(t))}function qo(e){e!=1&&Ao==O.requestAnimationFrame||((Ao=O.requestAnimati\
onFrame)||gl)(yl)}function Ge(e){var n=$,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),$=n}function Bt(e){var n=$;e._\
_c=e.__(),$=n}function Ko(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!Wt(t,e[r])})}function Go(e,n){r\
eturn typeof n=="function"?n(e):n}var bl=/^(?:[0-9A-Za-z][ -:<-~]*)?$/,vl=/(^|;)(?=[\\s"\'\\u2018\\u2019\\u201C\\u201D]*[=+\\-@\
\\uFF1D\\uFF0B\\uFF0D\\uFF20])/g,Jo=32767;function Zo(e){return e.length<=Jo&&bl.test(e)?e:pn(fn(e).replace(vl,"$1\'"),Jo)}fu\
nction In(e,n){let t=i=>`${i.map(s=>hl(Zo(s))).join()}\\r\n`,r=n.map(i=>t(e.map(([,s])=>s(i))));return t(e.map(([i])=>i))+\
r.join("")}function hl(e){return/[",]/.test(e)?`"${e.replaceAll(\'"\',\'""\')}"`:e}function Yo(e){let{libraries:n,graph:t}=e\
,r=(i,s)=>[i,a=>n.text(s,a)??""];return[["name",n.name],r("version","version"),...xl(e),["licenses",i=>ei(ie(n.licenses(\
i)).map(({name:s})=>s))],r("type","type"),["dependency",i=>D(t,i)],["newest version",i=>wl(n,i)],r("match type","matchTy\
pe"),r("key","keyUuid")]}function xl({libraries:e,waivers:n}){return[["severity",t=>e.findings(t)>0?e.severity(t):""],["\
score",t=>e.score(t)?.toFixed(1)??""],["vulnerabilities",t=>Xo(e.vulnerabilities(t))],["waived",t=>Xo(e.vulnerabilities(\
t).filter(({id:r})=>n?.waiverOf(t,r)))],["fix",e.fix]]}function wl({outdated:e,text:n},t){return e(t)?n("newestVersion",\
t)??"":""}function Xo(e){return ei(e.map(({id:n})=>n))}function ei(e){return e.join(" | ")}var ni="(max-width: 760px)";f\
unction Dn(){let[e,n]=N(()=>matchMedia(ni).matches);return Ve(()=>{let t=matchMedia(ni),r=()=>n(t.matches);return t.addE\
ventListener("change",r),()=>t.removeEventListener("change",r)},[]),e}var ti=8,En=1e3;function Un(e){let{count:n,rowHeig\
ht:t,row:r,head:i,frame:s,bodyRole:a="rowgroup"}=e,l=Bn(null),[u,d]=N(0),c=Cl(l);kl(l,e);let[y,b]=_l(e,u,c),f=Math.max(0\
,b-y),v={height:`${n*t}px`,paddingTop:`${Math.min(y,n)*t}px`};return o("div",{...s,class:"virtual-list",ref:l,onScroll:L\
=>d(L.currentTarget.scrollTop)},i,o("div",{class:"rows",role:a,style:e.printing?{}:v},Array.from({length:f},(L,C)=>r(y+C\
))))}function _l({count:e,rowHeight:n,printing:t},r,i){return t?[0,Math.min(e,En)]:[Math.max(0,Math.floor(r/n)-ti),Math.\
min(e,Math.ceil((r+i)/n)+ti)]}function Cl(e){let[n,t]=N(800);return Ve(()=>{let r=e.current;if(!r)return;let i=()=>t(r.c\
lientHeight),s=new ResizeObserver(i);return s.observe(r),i(),()=>s.disconnect()},[e]),n}function kl(e,{list:n,current:t,\
rowHeight:r}){Ve(()=>{e.current&&(e.current.scrollTop=0)},[e,n]),Ve(()=>{let i=e.current;if(!i||t===void 0||t<0)return;l\
et{scrollTop:s,clientHeight:a}=i,l=t*r,u=l+2*r;l<s?i.scrollTop=l:u>s+a&&(i.scrollTop=u-a)},[e,t,r])}var Pl=37,Sl=24;func\
tion Hn(e){return e.rows.length===0?o("p",{class:"empty"},e.empty):o(Tl,{...e})}function Tl(e){let{label:n,columns:t,row\
s:r,printing:i}=e,s=Dn(),a=Bn(null),l=Math.ceil((t.length+t.filter(({full:c})=>c).length)/2),u=s?Sl*l+11:Pl,d=t.map(({wi\
dth:c})=>c).join(" ");return o("div",{ref:a,class:"table",style:{"--tracks":d,"--height":`${u}px`}},o(Un,{count:r.length\
,rowHeight:u,list:r,printing:i,frame:{role:"table","aria-label":n,"aria-rowcount":r.length+1,tabIndex:0,onKeyDown:c=>Ll(\
c,a.current)},head:o(Fl,{...e}),row:c=>{let y=r[c]??0;return o(Ol,{key:y,columns:t,index:c,row:y})}}))}function Ll(e,n){\
let t={ArrowDown:1,ArrowUp:-1}[e.key],r=[...n?.querySelectorAll(".row > :first-child > a")??[]];if(t===void 0||r.length=\
==0)return;let{activeElement:i}=document,s=i?r.indexOf(i):-1,a=r[s<0?0:s+t];a instanceof HTMLElement&&(e.preventDefault(\
),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}function Fl(e){return o("div",{class:"head",role:"row\
group"},o("div",{class:"row",role:"row","aria-rowindex":1},e.columns.map(n=>o(Rl,{key:n.title,...n,table:e}))))}function\
 Rl({title:e,sort:n,table:t}){if(n===void 0)return o("div",{role:"columnheader"},e);let r=t.sort===n,i=t.descending?"des\
cending":"ascending";return o("div",{role:"columnheader","aria-sort":r?i:"none"},o("button",{type:"button",class:"sort",\
onClick:()=>t.change(lo(n,t))},e,o(Rt,{order:r?i:void 0})))}function Ol({columns:e,index:n,row:t}){return o("div",{class\
:"row",role:"row","aria-rowindex":n+2},e.map(({title:r,labeled:i,full:s,cell:a})=>o("div",{role:"cell",key:r,class:s&&"f\
ull","data-title":i?r:void 0},a(t))))}function Qn({rows:e,state:n,children:t,...r}){return o("div",{class:"list-line"},o\
("p",{class:"muted",role:"status"},t,n.printing&&e>En&&` (the first ${m(En)} are printed)`),o($l,{...r}))}function $l({f\
ile:e,csv:n}){let[t,r]=N();return o("span",{class:"export"},o("button",{type:"button",class:"link-button",onClick:()=>na\
vigator.clipboard.writeText(n()).then(()=>r(!0),()=>r(!1))},"Copy as CSV"),o("button",{type:"button",class:"link-button"\
,onClick:()=>Nl(e,n())},"Download CSV"),o("span",{role:"status"},t===!0&&"Copied.",t===!1&&"This browser does not let th\
e page copy."))}function Nl(e,n){let t=document.createElement("a");t.href=URL.createObjectURL(new Blob([n],{type:"text/c\
sv"})),t.download=e,t.click(),URL.revokeObjectURL(t.href)}function qn(e){let{columns:n,sort:t,descending:r,change:i}=e,s\
=Ml(n),a=s.findIndex(l=>l.sort===t&&l.descending===r);return o("select",{class:"phone","aria-label":"Sort",value:String(\
a),onChange:({currentTarget:{value:l}})=>{let u=s[+l];u&&i({sort:u.sort,descending:u.descending})}},a<0&&o("option",{val\
ue:"-1"},"Sort by \u2026"),s.map(({title:l,descending:u},d)=>o("option",{key:d,value:String(d)},"Sort: ",l," ",u?"\u2193":"\u2191")))}f\
unction Ml(e){return e.flatMap(({title:n,sort:t})=>t===void 0?[]:[!1,!0].map(r=>({title:n,sort:t,descending:r})))}var zn\
={version:{title:"Version",width:"minmax(90px, 0.7fr)",cell:Dt("version")},severity:{title:"Severity",width:"100px",cell\
:(e,n)=>o(Oe,{contents:e,row:n})},score:{title:"Score",width:"68px",labeled:!0,cell:Wl},vulnerabilities:{title:"Vulnerab\
ilities",width:"116px",labeled:!0,cell:Al},fix:{title:"Fixed in",width:"minmax(96px, 0.8fr)",labeled:!0,cell:({libraries\
:e},n)=>{let t=e.fix(n);return t&&o(g,{of:t,max:120})}},license:{title:"License",width:"minmax(120px, 1fr)",cell:Bl},typ\
e:{title:"Type",width:"minmax(100px, 1fr)",cell:ri("type")},relation:{title:"Relation",width:"92px",cell:Il},newest:{tit\
le:"Newer version",width:"minmax(118px, 0.7fr)",labeled:!0,full:!0,cell:(e,n)=>e.libraries.outdated(n)&&(Dt("newestVersi\
on")(e,n)??"yes")},languages:{title:"Languages",width:"minmax(100px, 0.7fr)",cell:Dt("languages")},match:{title:"Matched\
 by",width:"130px",cell:ri("matchType")}};function oi(e,n){return[{title:"Library",sort:"name",width:"minmax(200px, 2fr)\
",full:!0,cell:t=>o(Vl,{contents:e,row:t})},...n.filter(si(e)).map(t=>({...zn[t],sort:t,cell:r=>zn[t].cell(e,r)}))]}var \
jl=new Set(["severity","score","vulnerabilities","fix"]);function ii(e,{sort:n,descending:t}){return n!=="name"&&!si(e)(\
n)?Z("name"):{sort:n,descending:t}}function si({libraries:e,graph:n}){return t=>t==="relation"?n!==void 0:t==="newest"?e\
.knowsOutdated:!jl.has(t)||e.vulnerabilityCount>0}function Vl({contents:e,row:n}){let t=e.libraries.name(n);return o("a"\
,{href:z(e.key(n)),title:t},o("bdi",null,t||"(blank)"))}function Dt(e){return({libraries:n},t)=>{let r=n.text(e,t);retur\
n r===void 0?void 0:o(g,{of:r,max:100})}}function ri(e){return({libraries:n},t)=>ee(n.text(e,t)??"")}function Wl({librar\
ies:e},n){return e.score(n)?.toFixed(1)}function Al(e,n){let{libraries:t,waivers:r}=e,i=t.vulnerabilities(n);if(i.length\
===0)return;let s=i.filter(({id:a})=>r?.waiverOf(n,a)).length;return o(p,null,m(i.length),s>0&&o("small",{class:"muted"}\
,", ",m(s)," waived"))}function Bl(e,n){let{libraries:t,waivers:r}=e,i=t.licenses(n),s=ie(i).map(({name:u})=>u);if(s.len\
gth===0&&n>=t.inventory)return;let l=(i.length>0?i.map(({name:u})=>u):[""]).some(u=>r?.licenseWaiverOf(n,u));return o(p,\
null,l&&o("small",{class:"muted"},"waived "),s.length>0?o(g,{of:s.join(", "),max:120}):o("span",{class:"warn"},"none"))}\
function Il({graph:e},n){let t=D(e,n);return t==="direct"?t:o("span",{class:"muted"},t)}function Xe({on:e,toggle:n,child\
ren:t}){return o("button",{type:"button",class:"toggle","aria-pressed":e,onClick:n},t)}function ae(e){let{label:n,value:\
t,options:r,choose:i}=e,s=r.findIndex(([a])=>a===t);return o("select",{"aria-label":n,value:String(s),class:t===void 0?"\
":"chosen",onChange:a=>i(r[+a.currentTarget.value]?.[0])},o("option",{value:"-1"},n,": any"),r.map(([a,l],u)=>o("option"\
,{key:a,value:String(u)},l)))}function Ae({params:e,sort:n,children:t,...r}){return o("form",{class:"filters",role:"sear\
ch",onSubmit:i=>i.preventDefault()},o(El,{...r}),n,o(Dl,{params:e},t))}function Dl({params:e,children:n}){if(!Dn()||e===\
void 0)return o(p,null,n);let r=Pe(e);return o("details",{class:"fold"},o("summary",{class:r>0?"chosen":""},"Filters",r>\
0&&` (${r})`),o("div",{class:"filters"},n))}function El({text:e,label:n,hint:t,search:r}){return o("input",{id:"search",\
type:"search",placeholder:`${t} \u2026   ( / )`,"aria-label":n,autocomplete:"off",spellcheck:!1,value:e,onInput:i=>r(i.curren\
tTarget.value)})}function Kn(e){let{of:n,counts:t,query:r,change:i}=e,s=r.severity,a=l=>s.includes(l)?s.filter(u=>u!==l)\
:[...s,l];return o("fieldset",{class:"toggles"},o("legend",{class:"visually-hidden"},"Severity"),o("span",{class:"muted"\
},n),j.filter(l=>t.has(l)).map(l=>o(Xe,{key:l,on:s.includes(l),toggle:()=>i({severity:a(l)})},o("i",{class:`dot ${l}`,"a\
ria-hidden":"true"}),_n(l)," ",o("small",null,m(t.get(l)??0)))))}function Gn(e){let{flags:n,query:t,toggle:r}=e;return n\
.map(([i,s])=>s!==!1&&o(Xe,{key:i,on:t[i],toggle:()=>r(i)},s))}function Jn({texts:e,query:n,change:t}){return o(ae,{labe\
l:"Waivers",value:n.waived,options:e,choose:r=>t({waived:r})})}function Zn({shown:e,clear:n}){return e?o("button",{type:\
"button",class:"link-button",onClick:n},"Clear"):null}function ai({shown:e,show:n}){let t=r=>Se.filter(i=>e.includes(i)!\
==(i===r));return o("details",{class:"menu"},o("summary",null,"Columns"),o("div",null,Se.map(r=>o("label",{key:r},o("inp\
ut",{type:"checkbox",checked:e.includes(r),onChange:()=>n(t(r))}),zn[r].title))))}function ui(e){let{contents:n,children\
:t,query:r,change:i}=e,{graph:s,waivers:a}=n,l={query:r,change:i},u=n.filterOptions();return o(Ae,{text:r.text,params:fe\
(r),sort:t,label:"Search libraries",hint:"Search name, license, CVE",search:d=>i({text:d})},o(Kn,{of:"Most severe:",coun\
ts:u.severities,...l}),o(Ul,{options:u,...l}),s&&o(Ql,{...l}),a&&o(Jn,{texts:ql,...l}),o(Gn,{flags:zl(u),query:r,toggle:\
d=>i({[d]:!r[d]})}),o(ai,{shown:r.columns,show:d=>i({columns:d})}),o(Zn,{shown:Tn(r),clear:()=>i(co(r))}))}function Ul({\
options:e,query:n,change:t}){return o(p,null,o(ae,{label:"License",value:n.license,options:e.licenses.map(li),choose:r=>\
t({license:r})}),o(ae,{label:"Type",value:n.type,options:e.types.map(li),choose:r=>t({type:r})}))}function li({value:e,c\
ount:n}){return[e,`${w(e,60)||"(none)"} (${m(n)})`]}var Hl=[["direct","direct"],["transitive","transitive"]];function Ql\
({query:e,change:n}){return o(ae,{label:"Relation",value:e.relation,options:Hl,choose:t=>n({relation:t})})}var ql=[["yes\
","with waived findings"],["no","with vulnerabilities not waived"]];function zl({outdated:e,duplicates:n,weak:t}){let r=\
(i,s)=>o(p,null,i," ",o("small",null,m(s)));return[["outdated",e!==void 0&&r("outdated",e)],["duplicates",n>0&&r("multip\
le versions",n)],["weak",t>0&&r("weak match",t)]]}function ci(e){let{state:n,contents:t,actions:r,query:i}=e,s=c=>r.repl\
ace(k({...i,...c})),a=fe({...i,columns:[]}),l=P(()=>t.search(i),[a,t]),u=oi(t,i.columns),d=ii(t,i);return o($e,{title:"L\
ibraries"},o(ui,{contents:t,query:i,change:s},o(qn,{...d,columns:u,change:s})),o(Qn,{state:n,rows:l.length,file:"mend-li\
braries.csv",csv:()=>In(Yo(t),l)},o(Kl,{...e,rows:l})),o(Hn,{...d,label:"Libraries",columns:u,rows:l,empty:"No libraries\
 match.",printing:n.printing,change:s}))}function Kl({contents:{libraries:e},query:n,rows:t}){let{count:r,inventory:i,se\
veral:s}=e;if(!Tn(n)){let a=i>0?r-i:0;return a===0?o(p,null,J(r)):o(p,null,J(i),", and ",m(a)," more in the hierarchy on\
ly")}return o(p,null,m(t.length)," of ",J(r),n.duplicates&&`, ${x(new Set(t.map(s)).size,"package")}`)}var di=50;functio\
n fi({contents:e,row:n}){let{graph:t}=e;return t?o(p,null,o(pi,{title:"Depends on",rows:t.children(n),contents:e}),o(pi,\
{title:"Required by",rows:t.parents(n),contents:e})):null}function pi({title:e,rows:n,contents:t}){return n.length===0?n\
ull:o(h,{title:e,note:n.length},o("ul",{class:"unstyled columns"},n.slice(0,di).map(r=>o("li",{key:r},o(se,{contents:t,r\
ow:r})))),o(B,{hidden:n.length-di}))}var Gl=10;function mi({contents:e,row:n}){let{graph:t}=e,r=P(()=>t&&vn(t,n,Gl),[t,n\
]);if(!t||!r)return null;let{paths:i,roots:s}=r,a=t.isDirect(n);return o(h,{title:"Why is this here?"},o("p",null,a&&"Th\
e project depends on it directly. ",s>0&&`${x(s,"direct dependency brings","direct dependencies bring")} it in; below is\
 the shortest path from each. `,s>0||a?o("a",{href:_o(e.key(n))},"Show in the tree"):"The hierarchy has no path to it.")\
,o("ol",{class:"paths"},i.map(l=>o("li",{key:l[0]},o(Jl,{path:l,contents:e})))),o(B,{hidden:s-i.length}))}var Et=12;func\
tion Jl({path:e,contents:n}){let t=e.length-Et,r=t>0?[...e.slice(0,Et-1),...e.slice(-1)]:e;return o(p,null,r.map((i,s)=>\
o(p,{key:i},s>0&&o("span",{class:"muted"}," \u203A "),s===Et-1&&t>0&&o("span",{class:"muted"},"\u2026 ",t," more \u203A "),o(se,{conten\
ts:n,row:i}))))}var Zl={NO:"no copyleft",PARTIAL:"partial copyleft",FULL:"full copyleft"},Xl={ONE:"low (1 of 5)",TWO:"2 \
of 5",THREE:"medium (3 of 5)",FOUR:"4 of 5",FIVE:"high (5 of 5)"};function gi(e){let{spdxName:n,copyleft:t="",copyrightR\
isk:r=""}=e,i=yi(Xl,r);return[n&&`SPDX ${n}`,yi(Zl,t,"copyleft: "),i&&`Mend\'s risk: ${i}`].filter(Boolean).join(" \xB7 ")}f\
unction yi(e,n,t=""){if(Object.hasOwn(e,n))return e[n]??"";let r=ee(n).toLowerCase();return r&&t+r}function bi({contents\
:e,row:n}){let{libraries:t,waivers:r}=e;if(n>=t.inventory)return null;let i=t.licenses(n);return o(h,{title:"Licenses",n\
ote:i.length},i.length===0&&o(p,null,o("p",{class:"empty"},"Mend has no license for this library."),o(he,{by:r?.licenseW\
aiverOf(n,"")})),o("ul",{class:"unstyled"},i.map(s=>o("li",{key:s.name},o(Yl,{...s}),o(he,{by:r?.licenseWaiverOf(n,s.nam\
e)})))))}function Yl(e){let{name:n,url:t}=e;return o(p,null,o("a",{href:k({license:n})},o(g,{of:n,max:100}))," ",o("span\
",{class:"muted"},o(g,{blank:"",of:gi(e)}))," ",t&&o(H,{to:t},"license text"))}function vi({contents:{libraries:e},row:n\
}){let t=i=>{let s=e.text(i,n);return s===void 0?void 0:o(g,{of:s})},r=i=>{let s=e.text(i,n);return s===void 0?void 0:o(\
H,{to:s},o(g,{of:s,max:120}))};return o(h,{title:"Source"},o(Ne,{of:[["Home page",r("homePage")],["Download",r("url")],[\
"Coordinates",t("coordinates")],["File",t("filename")],["Name in Mend",t("name")],["Type",ee(e.text("type",n)??"")],["La\
nguages",t("languages")],["Matched by",ee(e.text("matchType",n)??"")],["SHA-1",t("sha1")],["Key",t("keyUuid")]]}))}funct\
ion hi({contents:e,row:n}){let{libraries:t,waivers:r}=e;if(n>=t.inventory)return null;let i=t.fix(n),s=t.vulnerabilities\
(n).toSorted(Cn);return o(h,{title:"Vulnerabilities",note:s.length},s.length===0&&o("p",{class:"empty"},"No known vulner\
abilities."),i&&o("p",null,o("b",null,"Upgrade to:")," ",o(g,{of:i,max:500})),s.map(a=>o(nu,{key:a.id,of:a,others:eu(e,a\
.id),waiver:r?.waiverOf(n,a.id)})))}function eu(e,n){let{findings:t,numberOf:r}=e.vulnerabilities(),i=r(n.toWellFormed()\
);return i===void 0?0:pe(t,i).length-1}function nu(e){let{waiver:n}=e,{description:t,fix:r}=e.of;return o("article",{cla\
ss:"vulnerability"},o(tu,{...e}),o(he,{by:n}),t&&o("p",null,o(g,{of:t,max:2e3})),r&&o("p",null,o("b",null,"Fix:")," ",o(\
g,{of:r,max:500})))}function tu({of:e,others:n,waiver:t}){let{id:r,url:i,score:s,published:a}=e;return o("h3",null,o(Y,{\
level:W(e)})," ",o(H,{to:i},o(g,{of:r,max:60}))," ",o("span",{class:"muted"},s!==void 0&&`score ${s.toFixed(1)} `,a&&o(g\
,{of:`\xB7 published ${a}`,max:60}))," ",o(Mn,{by:t})," ",n>0&&o("a",{href:ze(r)},"also in ",x(n,"other library","other lib\
raries")))}function xi({contents:e,wanted:n}){let t=e.find(n);if(t===void 0)return o($n,{what:"library",where:"This repo\
rt has no library with the key",wanted:n,all:o("a",{href:k()},"all libraries")});let{libraries:r}=e,i={contents:e,row:t}\
;return o("main",{id:"main"},o("p",{class:"breadcrumbs"},o("a",{href:k()},"Libraries")),o("h1",{tabIndex:-1},o(g,{of:r.n\
ame(t),breaks:!0})," ",o("span",{class:"version"},o(g,{of:r.text("version",t)??"",max:100,blank:""}))),o(ru,{...i}),o(hi\
,{...i}),o(mi,{...i}),o(bi,{...i}),o(vi,{...i}),o(fi,{...i}))}function ru({contents:e,row:n}){let{libraries:t,graph:r}=e\
,i=t.text("newestVersion",n),s=D(r,n);return o("p",{class:"chips"},o(Oe,{contents:e,row:n}),s&&o("span",{class:"chip"},s\
," dependency"),t.outdated(n)&&o("span",{class:"chip"},"newer version",i&&": ",i&&o(g,{of:i,max:60})),n>=t.inventory&&t.\
inventory>0&&o("span",{class:"chip"},"only in the hierarchy"))}var Ut=["unclear","refused","failed","undecided","planned\
","deleted","gone","kept","not-read"],ou={unclear:{icon:"\u2753",text:"unclear"},refused:{icon:"\u274C",text:"refused"},failed:{ic\
on:"\u274C",text:"not deleted"},undecided:{icon:"\u274C",text:"undecided"},planned:{icon:"\u{1F4DD}",text:"would be deleted"},deleted:{ic\
on:"\u{1F5D1}\uFE0F",text:"deleted"},gone:{icon:"\u{1F5D1}\uFE0F",text:"gone already"},kept:{icon:"",text:"kept"},"not-read":{icon:"",text:"not \
read"}};function wi(e,n){return e==="planned"&&n?{icon:"\u23F8\uFE0F",text:"not deleted yet"}:ou[e]}function _i({cleanup:e}){let{p\
rojects:n=[],confirmed:t=!1}=e??{},r=n.map(i=>{let{status:s,product:a="",name:l,lastScan:u="",ageDays:d}=i,{icon:c,text:\
y}=wi(s,t),b=Ut.length-Ut.indexOf(s),f=i.note??i.why;return{status:s,icon:c,result:y,attention:b,product:a,name:l,lastSc\
an:u,ageDays:d,why:f}});return me(r,"attention")}function Ci(e){return[...Map.groupBy(e,({status:t})=>t)].map(([t,r])=>(\
{status:t,result:r[0]?.result??"",count:r.length}))}function ki(e,{text:n,order:t,status:r}){let i=n.trim().toLowerCase(\
),s=e.filter(({status:a,product:l,name:u,why:d})=>(r===void 0||a===r)&&`${l} ${u}\n${d}`.toLowerCase().includes(i));retur\
n me(s,t)}var Ht=200;function Be(e){let{title:n="Projects",hint:t,columns:r,find:i}=e,[s,a]=N(""),[l,u]=N(e.initial),d=P\
(()=>i(s,l),[i,s,l]);return o(h,{title:n,note:m(d.length)},e.children,o("div",{class:"filters"},o("input",{type:"search"\
,placeholder:`Search ${t} \u2026`,"aria-label":"Search projects",value:s,onInput:c=>a(c.currentTarget.value)}),e.choice,o(su,\
{columns:r,of:l,choose:u})),o(R,{label:"Projects",columns:iu(r,l,u),rows:d.slice(0,Ht)}),o(au,{count:d.length}))}functio\
n iu(e,n,t){return e.map(({order:r,ascending:i,...s})=>({labeled:!0,...s,sorting:r&&{order:i?"ascending":"descending",ac\
tive:r===n,choose:()=>t(r)}}))}function su({columns:e,of:n,choose:t}){let r=e.filter(({order:s})=>s!==void 0),i=r.findIn\
dex(({order:s})=>s===n);return o("select",{class:"phone","aria-label":"Sort",value:String(n===void 0?-1:i),onChange:({cu\
rrentTarget:{value:s}})=>t(r[Number(s)]?.order)},o("option",{value:"-1"},"Sort: as in the report"),r.map(({title:s,ascen\
ding:a},l)=>o("option",{key:s,value:String(l)},"Sort: ",s," ",a?"\u2191":"\u2193")))}function au({count:e}){return o("p",{class:"m\
uted",role:"status"},e===0&&"No projects match.",e>Ht&&`${m(e-Ht)} more; search or sort to see them.`)}var Pi=[{title:"R\
esult",order:"attention",cell:lu},{title:"Product",order:"product",ascending:!0,cell:({product:e})=>o(g,{of:e,blank:"not\
 known"})},{title:"Project",order:"name",ascending:!0,cell:({name:e})=>o(g,{of:e})},{title:"Last scan",order:"lastScan",\
ascending:!0,cell:({lastScan:e})=>e?be(e):"not known"},{title:"Why",class:"long",cell:({why:e})=>o(g,{of:e})}];function \
lu({icon:e,result:n}){return o(p,null,e&&o("span",{"aria-hidden":"true"},e)," ",n)}function Si({facts:e}){let n=P(()=>_i\
(e),[e]),[t,r]=N(),i=We((l,u)=>ki(n,{text:l,order:u,status:t}),[n,t]),{cleanup:s}=e;if(!s)return null;let a=o(uu,{rows:n\
,of:t,choose:r});return o(Be,{title:s.confirmed?"Cleanup":"Cleanup plan",hint:"product, project or reason",columns:Pi,fi\
nd:i,choice:a},!s.complete&&o(cu,{rows:n}),o(du,{cleanup:s}))}function uu({rows:e,of:n,choose:t}){let r=Ci(e).map(({stat\
us:i,result:s,count:a})=>[i,`${s} (${m(a)})`]);return o(ae,{label:"Result",value:n,options:r,choose:t})}function cu({row\
s:e}){let n=e.filter(({status:r})=>r==="not-read").length,t=n>0?`the last scan of ${x(n,"project")} could be read`:"the \
plan was made";return o("p",null,o("strong",null,"Incomplete"),": the run was cut off, before ",t,". Nothing was deleted\
.")}function du({cleanup:e}){let{keep:n,maxDeletions:t,shard:r,unknownAges:i}=e,s=[`Newest kept of each product: ${m(n)}\
`,`at most ${m(t)} deletions`,r&&`shard ${r}`,i>0&&`${x(i,"project")} kept because Mend does not tell the last scan`];re\
turn o("p",{class:"muted"},s.filter(Boolean).join(" \xB7 "))}var Ti=[{title:"Product",labeled:!1,cell:({product:e})=>o(g,{o\
f:e,blank:""})},{title:"Project",labeled:!1,order:"name",ascending:!0,cell:({name:e})=>o(g,{of:e})},Xn("libraries","Libr\
aries"),Xn("vulnerable","Vulnerable"),Xn("critical","Critical"),Xn("high","High"),{title:"Updated",order:"updated",ascen\
ding:!0,cell:({updated:e})=>e},{title:"Not read because",class:"long",cell:({problem:e})=>e&&o(g,{of:e})}];function Li(e\
){return e.some(({problem:t})=>t!=="")?Ti:Ti.slice(0,-1)}function Xn(e,n){return{title:n,order:e,class:"number",cell:t=>\
t[e]!==void 0&&m(t[e])}}var Fi=15;function Ri({portfolio:e,found:n,choose:t}){let[r,i]=N(""),s=P(()=>e.find(r),[e,r]),a=\
s.length-Fi;return o(h,{title:"Where is it?",note:"libraries and vulnerabilities"},o("div",{class:"filters"},o("input",{\
id:"search",type:"search",placeholder:"Search log4j-core 2.14.1 or CVE-2021-44228 \u2026","aria-label":"Search libraries and \
vulnerabilities",value:r,onInput:l=>i(l.currentTarget.value)})),o(R,{label:"Libraries and vulnerabilities",columns:pu(n,\
t),rows:s.slice(0,Fi),stacked:!1}),o("p",{class:"muted",role:"status"},s.length===0&&"Nothing matches. ",a>0&&`${m(a)} m\
ore; refine the search. `,e.left>0&&`${m(e.left)} libraries without a known vulnerability are in the JSON report only.`)\
)}function pu(e,n){return[{title:"Projects",class:"number",cell:t=>o("button",{type:"button",class:"link-button","aria-p\
ressed":t===e,onClick:()=>n(t)},m(t.count),o("span",{class:"visually-hidden"}," projects with ",t.label))},{title:"Name"\
,cell:({label:t})=>o(g,{of:t,max:160})},{title:"Kind",cell:({kind:t})=>t}]}function $i({portfolio:e}){let[n,t]=N();retur\
n o(p,null,o(Ri,{portfolio:e,found:n,choose:t}),o(fu,{portfolio:e,found:n,choose:t}))}function fu({portfolio:e,found:n,c\
hoose:t}){let[r,i]=N("all"),s=P(()=>n&&e.projectsOf(n),[e,n]),a=We((l,u)=>yo(e,{text:l,filter:r,order:u,having:s}),[e,r,\
s]);return o(Be,{hint:"product or project",columns:Li(e.rows),initial:"critical",find:a,choice:o(yu,{filter:r,choose:i})\
},n&&o(mu,{found:n,choose:t}))}function mu({found:e,choose:n}){return e?o("p",null,x(e.count,"project")," with"," ",o("s\
trong",null,o(g,{of:e.label,max:120}))," ",o("button",{type:"button",class:"link-button",onClick:()=>n(void 0)},"Show al\
l")):null}var Oi=Object.keys(Ft);function yu({filter:e,choose:n}){let t=r=>{let i=Oi.find(s=>s===r);i&&n(i)};return o("s\
elect",{"aria-label":"Which projects",class:e==="all"?void 0:"chosen",value:e,onChange:r=>t(r.currentTarget.value)},Oi.m\
ap(r=>o("option",{key:r,value:r},Ft[r])))}function Qt({bars:e,total:n}){let t=Math.max(1,...e.map(({count:r})=>r));retur\
n o("ul",{class:"bars"},e.map(r=>o("li",{key:r.label},o("span",{class:"label"},o(Ye,{...r})),o("svg",{viewBox:"0 0 100 8\
",preserveAspectRatio:"none","aria-hidden":"true"},o("rect",{class:"track",width:"100",height:"8"}),o("rect",{class:r.to\
ne??"plain",width:100*r.count/t,height:"8"})),o("span",{class:"count"},m(r.count)," ",r.tone!=="others"&&o("small",null,\
Nt(r.count/Math.max(1,n)))))))}function Ye({label:e,href:n}){return n===void 0?e:o("a",{href:n},e)}function Ni({bars:e,l\
abel:n}){let t=e.reduce((r,{count:i})=>r+i,0);return o("figure",{class:"stacked-bar"},o(gu,{bars:e,label:n,total:t}),o("\
figcaption",null,e.map(r=>o("span",{key:r.label},o("i",{class:`dot ${r.tone??"plain"}`,"aria-hidden":"true"}),o(Ye,{...r\
})," ",o("b",null,m(r.count))," ",o("small",null,Nt(r.count/t))))))}function gu({bars:e,label:n,total:t}){let r=e.map(({\
label:s,count:a})=>`${s} ${m(a)}`),i=0;return o("svg",{viewBox:"0 0 1000 12",preserveAspectRatio:"none",role:"img","aria\
-label":`${n}: ${r.join(", ")}`},e.map(({label:s,count:a,tone:l="plain"},u)=>{let d=1e3*a/t,c=u&&3;return i+=d,o("rect",\
{key:s,class:l,x:Math.min(i-d+c,998),width:Math.max(d-c,2),height:"12"})}))}var bu=8;function Mi({facts:e,contents:n}){r\
eturn o("div",{class:"charts"},n&&!e.alertsPending&&o(vu,{contents:n}),o(xu,{facts:e}),n&&o(wu,{contents:n}))}function v\
u({contents:e}){let n=P(()=>hu(e),[e]);if(n.length===0)return null;let t="Libraries by most severe vulnerability";return\
 o(h,{title:t,class:"full-width"},o(Ni,{bars:n,label:t}))}function hu({libraries:e}){let n=vt(e);return j.map(t=>({label\
:_n(t),count:n.get(t)??0,href:k({severity:[t]}),tone:t})).filter(({count:t})=>t>0)}function xu({facts:e}){let{licenses:n\
={},figures:t}=e,{libraries:r=0,noLicense:i=0}=t??{},s=Object.entries(n).sort(hn).map(([d,c])=>({value:d,count:c})),a=d=\
>({label:w(d,60)||"(blank)",href:Vn(e)?k({license:d}):void 0}),l={...a(""),label:"none known",count:i},u=ji(s,a,"other l\
icense");return i>0&&u.push({...l,tone:"none"}),u.length===0?null:o(h,{title:"Licenses",note:s.length},o(Qt,{total:r,bar\
s:u}))}function wu({contents:{libraries:e}}){let n=P(()=>Ue(ht(e)),[e]);if(n.length===0)return null;let t=r=>({label:ee(\
r)||"(unknown)",href:k({type:r})});return o(h,{title:"Types",note:n.length},o(Qt,{total:e.count,bars:ji(n,t,"other type"\
)}))}function ji(e,n,t){let{shown:r,others:i,sum:s}=Ar(e,bu),a=r.map(({value:l,count:u})=>({...n(l),count:u}));return i=\
==0?a:[...a,{label:x(i,t),count:s,tone:"others"}]}function Vi({facts:e}){let n=Oo(e);if(!n)return null;let t=r=>r.flatMa\
p(i=>{let s=i.of(n),a=Vn(e)&&s?i.href:void 0;return s===void 0?[]:[{figure:i,count:s,href:a}]});return o("div",null,o("u\
l",{class:"tiles","aria-label":"Figures"},t(Fo).map(r=>o(_u,{key:r.figure.title,...r}))),o("ul",{class:"more-figures","a\
ria-label":"More figures"},t(Ro).map(r=>o(Cu,{key:r.figure.title,...r}))))}function _u({figure:{title:e,level:n,warns:t}\
,count:r,href:i}){let s=n??(t&&"warn");return o("li",{class:r>0?s:"zero"},o("b",null,m(r)),o("span",null,o(Ye,{label:e,h\
ref:i})))}function Cu({figure:{title:e},count:n,href:t}){return o("li",null,o(Ye,{label:e,href:t})," ",o("b",null,m(n)))\
}function en(e=[]){return e.filter(({verdict:n})=>n!=="passed")}function nn(e){let n=en(e).map(({condition:t})=>`${t}: `\
);return t=>n.some(r=>t.startsWith(r))}function Wi(e){return`${x(e,"library","libraries")} without a known license not j\
udged`}function Ai(e){return ku(e,"different ")}function ku(e,n){return x(e,`${n}vulnerability`,`${n}vulnerabilities`)}f\
unction Bi({unit:e,different:n},t){let r=n===void 0?"":" findings";return`${m(t)}${e??""}${r}`}function Ii({share:e,diff\
erent:n}){return e?`${m(e.count)} of ${m(e.of)}`:n===void 0?"":Ai(n)}var Di="nothing to judge";function qt({conditions:e\
=[]}){return e.map(n=>({condition:w(n.condition,300),allowed:n.limit,actual:Tu(n),verdict:n.isEmpty?Di:_e(n.verdict),not\
e:Pu(n),origin:n.origin?`${w(n.origin.file,200)}:${n.origin.line}`:""}))}function Pu({why:e,examples:n,withoutLicense:t}\
){if(e!==void 0)return w(e,300);let r=t?[Wi(t)]:[];return[Su(n),...r].filter(Boolean).join(" \xB7 ")}function Su(e){let n=e\
.map(s=>w(s,150)),t=s=>n.slice(0,s).join(", ").length<=280,r=n.findLastIndex((s,a)=>t(a+1))+1,i=r===n.length;return[...n\
.slice(0,r),...i?[]:["\u2026"]].join(", ")}function Ei({conditions:e}){return qt({conditions:en(e)}).map(({condition:n,actual\
:t,verdict:r})=>`${n}: ${t||r}`).join(", ")}function Tu(e){let{actual:n,waived:t}=e;if(n===void 0)return"";let r=Ii(e),i\
=r&&` (${r})`,s=t?`, ${m(t)} waived`:"";return`${Bi(e,n)}${i}${s}`}var Lu={failed:"critical",passed:"success"},Fu=[{titl\
e:"Fails if",labeled:!0,cell:({condition:e})=>o("bdi",null,e)},{title:"Limit",labeled:!0,cell:({allowed:e})=>e},{title:"\
Actual",labeled:!0,cell:({actual:e})=>e},{title:"Verdict",cell:({verdict:e})=>o("span",{class:`pill ${Lu[e]??""}`},e)},{\
title:"Details",class:"long",cell:({note:e})=>e&&o("bdi",null,e)},{title:"File",class:"muted",cell:({origin:e})=>e&&o("b\
di",null,e)}];function Ui({facts:e}){let n=qt(e);return n.length===0?null:o(h,{title:"Gate"},o(R,{label:"Gate",columns:M\
e(Fu,n),rows:n}))}var Hi=500;function Qi({facts:e}){return o(p,null,o(zt,{title:"Checks",rows:e.checks}),o(zt,{title:"Pr\
ojects",rows:e.statuses}),o(zt,{title:"Tags",rows:e.objects}),o(Kt,{title:"Library",fields:e.library}),o(Kt,{title:"Noti\
fication",fields:e.notification}),o(Kt,{title:"Deletion",fields:e.deletion}))}function zt({title:e,rows:n=[]}){if(n.leng\
th===0)return null;let r=[...new Set(n.flatMap(i=>Object.keys(i)))].map(i=>({title:jn(i),labeled:!0,cell:s=>o("bdi",null\
,Gt(s,i))}));return o(h,{title:e,note:n.length},o(R,{label:e,columns:r,rows:n.slice(0,Hi)}),o(B,{hidden:n.length-Hi}))}f\
unction Kt({title:e,fields:n}){return n?o(h,{title:e},o(Ne,{of:Object.keys(n).map(t=>[jn(t),Gt(n,t)&&o("bdi",null,Gt(n,t\
))])})):null}function Gt(e,n){let t=w(qi(e[n]),1e3);return n==="status"?_e(t):t}function qi(e){if(e===void 0)return"";if\
(typeof e=="boolean")return e?"yes":"no";if(typeof e!="object")return String(e);let n=Array.isArray(e);return Object.ent\
ries(e).map(([t,r])=>[n?"":t,qi(r)]).filter(([,t])=>t!=="").map(([t,r])=>`${jn(t).toLowerCase()} ${r}`.trim()).join(", "\
)}var Ru=[{title:"Policy",cell:({policy:e})=>o(g,{of:e,max:100})},{title:"Library",cell:({library:e})=>o(g,{of:e,max:100\
})},{title:"Manifest",class:"long",cell:({manifest:e=""})=>o(g,{of:e,blank:""})}];function zi({facts:e}){let{total:n,row\
s:t=[]}=e.policyViolations??{};return n?o(h,{title:"Policy violations",note:n},o(R,{label:"Policy violations",columns:Ru\
,rows:t}),o(B,{hidden:n-t.length})):null}function Ki({projects:e=[]}){return e.map(({result:n,project:t,figures:r,condit\
ions:i,reasons:s},a)=>({result:n,name:w(t?.name??"",200)||`project ${a+1}`,page:(r?.libraries??r?.direct)===void 0?void \
0:Sr(yn,a+1),libraries:r?.libraries,critical:r?.bySeverity?.critical,high:r?.bySeverity?.high,failed:i&&en(i).length,rea\
son:Ou({conditions:i,reasons:s})}))}function Ou({conditions:e,reasons:[n]}){return n===void 0?"":nn(e)(n)?Ei({conditions\
:e}):w(n,300)}function Gi({reasons:e,projects:n=[]}){let t=n.flatMap(i=>i.reasons.filter(nn(i.conditions))),r=new Set(t)\
;return e.filter(i=>!r.has(i.replace(/^.*?: /,"")))}function Ji(e,n){return e.some(t=>t[n]!==void 0&&t[n]!=="")}function\
 Zi(e,n,t){let r=n.trim().toLowerCase(),i=e.filter(({name:s,reason:a})=>`${s}\n${a}`.toLowerCase().includes(r));return me\
(i,t)}var $u=[{of:"result",title:"Result",labeled:!1,cell:Nu},{of:"name",title:"Project",labeled:!1,order:"name",ascendi\
ng:!0,cell:Mu},Jt("libraries","Libraries"),Jt("critical","Critical"),Jt("high","High"),{of:"failed",title:"Gate",cell:ju\
},{of:"reason",title:"Reason",class:"long",cell:({reason:e})=>e&&o("bdi",null,e)}];function Xi({facts:e}){let n=P(()=>Ki\
(e),[e]),t=We((i,s)=>Zi(n,i,s),[n]);if(n.length===0)return null;let r=$u.filter(({of:i})=>Ji(n,i));return o(Be,{hint:"na\
me or reason",columns:r,find:t})}function Nu({result:e}){let{icon:n,words:t}=oe[e];return o(p,null,o("span",{"aria-hidde\
n":"true"},n)," ",t)}function Mu({name:e,page:n}){let t=o("bdi",null,e);return n===void 0?t:o("a",{href:n},t)}function J\
t(e,n){return{of:e,title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&m(t[e])}}function ju({failed:e}){if(e!==void 0)\
return e>0?`${e} not passed`:"passed"}function Yi({facts:{wait:e}}){return!e||e.scans.length===0?null:o(h,{title:"Scan"}\
,e.scans.map((n,t)=>o("p",{key:t},n.changes.map(({state:r,atSeconds:i},s)=>o("span",{key:r},s>0&&o("span",{class:"muted"\
}," \u203A "),o("bdi",null,w(r,40))," ",o("small",{class:"muted"},dt(i))))," ",o("span",{class:"muted"},"\xB7 ",Vu(n),x(n.polls,\
"poll"),n.followed&&", followed another scan"))))}function Vu({changes:e,end:n,seconds:t}){return(e.at(-1)?.state??"").t\
oLowerCase()===n?"":`${n?_e(n):"still running"} after ${dt(t)}, `}var Zt=30,es=[{of:"added",words:"added",sign:"+"},{of:\
"removed",words:"removed",sign:"\u2212"},{of:"unchanged",words:"unchanged",sign:""},{of:"failed",words:"failed",sign:"!"},{of\
:"unclear",words:"unclear",sign:"?"},{of:"spared",words:"kept because the new value failed",sign:""}];function ns({facts\
:{tags:e=[]}}){let n=e.filter(t=>es.some(({of:r})=>t[r]?.length));return n.length===0?null:o(h,{title:"Tags"},n.map(t=>o\
("div",{key:t.scope,class:"tag-group"},o("h3",null,t.scope," ",o(g,{of:t.name,max:120,breaks:!0})),es.map(r=>o(Wu,{key:r\
.of,...r,tags:t[r.of]})))))}function Wu({of:e,words:n,sign:t,tags:r=[]}){return r.length===0?null:o("p",null,o("span",{c\
lass:"muted"},n)," ",r.slice(0,Zt).map(({key:i,value:s})=>o("span",{key:`${i}=${s}`,class:`chip ${e}`},t&&o("span",{"ari\
a-hidden":"true"},t,"\xA0"),o(g,{of:i,max:60}),"=",o(g,{of:s,max:100}))),r.length>Zt&&o("span",{class:"muted"},"\u2026 and ",r.l\
ength-Zt," more"))}var Au=[{title:"Vulnerability",sort:"id",width:"minmax(160px, 0.6fr)",full:!0,cell:Bu},{title:"Severi\
ty",sort:"severity",width:"100px",cell:({vulnerability:e})=>o(Y,{level:W(e)})},{title:"Score",sort:"score",width:"72px",\
labeled:!0,cell:({vulnerability:e})=>e.score?.toFixed(1)},{title:"Libraries",sort:"libraries",width:"minmax(220px, 1.4fr\
)",full:!0,cell:Iu},{title:"Fixed in",width:"minmax(120px, 0.8fr)",full:!0,labeled:!0,cell:Eu},{title:"Waived",width:"88\
px",known:({waivers:e})=>e!==void 0,cell:e=>ts(e,V.waived,"waived")},{title:"New",width:"88px",known:({hasNews:e})=>e,ce\
ll:e=>ts(e,V.fresh,"new")},{title:"Published",sort:"published",width:"116px",labeled:!0,cell:({vulnerability:{published:\
e}})=>e&&o(g,{of:e,max:20})}];function Yn(e){let{vulnerabilities:n}=e.contents.vulnerabilities().findings,t=r=>{let i=n[\
r]??{id:""};return{...e,number:r,vulnerability:i}};return Nn(Au,e.contents).map(r=>({...r,cell:i=>r.cell(t(i))}))}functi\
on ts({contents:e,found:n,number:t},r,i){let{findings:s}=e.vulnerabilities(),a=n.matching(t),l=a.filter(u=>((s.traits[u]\
??0)&r)!==0);if(l.length!==0)return l.length===a.length?o("span",{class:"pill"},i):o(p,null,m(l.length)," of ",m(a.lengt\
h))}function Bu({vulnerability:{id:e}}){return o("a",{href:ze(e)},o(g,{of:e,max:60}))}function Iu(e){let{contents:n,foun\
d:t,number:r,vulnerability:i}=e,{rows:s}=n.vulnerabilities().findings,[a=0,...l]=t.matching(r);return o(p,null,o(se,{con\
tents:n,row:s[a]??0}),l.length>0&&o("a",{href:ze(i.id),class:"muted"}," ","and ",x(l.length,"other","others")))}var Xt=3\
,Du=1e3;function Eu(e){let{contents:n,found:t,number:r,vulnerability:i}=e,{rows:s}=n.vulnerabilities().findings,a=new Se\
t;for(let d of t.matching(r).slice(0,Du)){let c=Yt(n,s[d]??0,i.id);if(c&&a.add(c),a.size>Xt)break}if(a.size===0)return;l\
et u=[...[...a].slice(0,Xt),...a.size>Xt?["\u2026"]:[]].join(" | ");return o("span",{title:w(u,500)},o(g,{of:u,max:120}))}fun\
ction Yt({libraries:e},n,t){let r=e.vulnerabilities(n).find(i=>i.id===t);return r?e.fixOf(n,r):""}var Uu=10;function rs(\
{contents:e}){let n=P(()=>e.vulnerabilities().find(ye),[e]);if(n.numbers.length===0)return null;let t="Most severe vulne\
rabilities",r=n.numbers.slice(0,Uu);return o(h,{title:t},o(R,{label:t,columns:Me(Yn({contents:e,found:n}).map(({title:i,\
labeled:s,cell:a})=>({title:i,labeled:s,cell:a})),r),rows:r}),o("p",null,o("a",{href:E()},"All ",we(n.numbers.length))))\
}function os(e){return[`${e.what}.`,e.said?.trim()&&`Mend said: ${Hu(e.said.trim())}`,e.why,e.fix].filter(Boolean).join(\
" ")}function Hu(e){return/[.!?]$/.test(e)?e:`${e}.`}function is({facts:e}){let{icon:n,level:t="success"}=oe[e.result];r\
eturn o("section",{class:`verdict ${t}`},o("h1",{tabIndex:-1},o("span",{"aria-hidden":"true"},n)," ",Qu(e)),o(qu,{facts:\
e}),o(zu,{facts:e}),e.alertsPending&&o("p",null,"Mend had not computed the alerts yet, so vulnerabilities and outdated l\
ibraries are incomplete. Set ",o("code",null,"wait-for: finished")," to wait for them."),e.figures?.libraries===0&&o("p"\
,null,"The inventory is empty, so the zeros say nothing about the project. If the scanner found libraries, its result ma\
y have gone to another project."),o(Gu,{facts:e}))}function Qu(e){let{operation:n,result:t,conditions:r,projects:i,reaso\
ns:s,failure:a}=e,l=mn(n);if(!i){let c=!a&&s.length>0&&s.every(nn(e.conditions)),y=pt(t,r);return xe(`${c?"gate":l} ${y}\
`.trim())}let u=mt(i.map(({result:c})=>c)),d=r?.length===0?", no conditions set":"";return xe(`${l} of ${u}${d}`)}functi\
on qu({facts:{phrases:e=[]}}){return e.length===0?null:o("p",null,o(g,{of:e.join(" \xB7 "),max:1e3}))}function zu({facts:e}\
){let{failure:n}=e;if(n)return o("p",null,o(g,{of:os(n),max:1500}));let t=Gi(e);return t.length===0?null:o("ul",null,t.m\
ap(r=>o("li",{key:r},o(g,{of:r,max:1e3}))))}function Ku(e){let{figures:n,inventoryUpdated:t,projects:r,portfolio:i}=e;if\
(n?.libraries!==void 0&&!(r||i))return t===void 0?"date not known":be(t)}function Gu({facts:e}){let{product:n,project:t,\
generatedAt:r,runUrl:i}=e;return o(Ne,{of:[["Product",n&&o(g,{of:n.name,max:120})],["Project",t&&o(g,{of:t.name,max:120}\
)],["Inventory updated",Ku(e)],["Report created",be(r)],["Workflow run",i&&o(H,{to:i},"on GitHub")]]})}var ss=50,Ju={exp\
ired:"critical","ends soon":"medium"},Zu=[{title:"Waived",cell:({vulnerability:e,license:n=""})=>o(g,{of:e??n,max:60})},\
{title:"In",cell:({library:e})=>o(g,{of:e,max:100})},{title:"Findings",labeled:!0,class:"number",cell:({findings:e})=>e}\
,{title:"Last day",labeled:!0,cell:Xu},{title:"Reason",class:"long",cell:({reason:e})=>o(g,{of:e,max:300})},{title:"File\
",cell:e=>o(Ot,{of:e})}];function Xu({until:e,status:n}){return o(p,null,o(g,{of:e,max:20})," ",n&&o("span",{class:`pill\
 ${Ju[n]??""}`},n))}function as({contents:{waivers:e}}){if(!e||e.all.length===0)return null;let{all:n}=e;return o(h,{tit\
le:"Waivers",note:n.length},o(R,{label:"Waivers",columns:Zu,rows:n.slice(0,ss)}),o(B,{hidden:n.length-ss}),o("p",null,o(\
"a",{href:k({waived:"yes"})},"Libraries with waived findings")))}function ls({state:{facts:e,contents:n,portfolio:t}}){r\
eturn o("main",{id:"main"},o(is,{facts:e}),o(Vi,{facts:e}),o(Xi,{facts:e}),o(Si,{facts:e}),t&&o($i,{portfolio:t}),n&&o(r\
s,{contents:n}),o(Yu,{facts:e}),o(Ui,{facts:e}),o(Mi,{facts:e,contents:n}),n&&o(as,{contents:n}),o(zi,{facts:e}),o(Yi,{f\
acts:e}),o(ns,{facts:e}),o(Qi,{facts:e}))}function Yu({facts:e}){if(!e.delta)return null;let t=On(e).filter(({lines:r})=\
>r.length>0).map(({title:r,lines:i})=>`${r}: ${m(i.length)}`);return o(h,{title:"Since the baseline"},o(An,{facts:e}),o(\
Wn,{facts:e}),o("p",null,t.length===0?"Nothing changed. ":`${t.join(" \xB7 ")}. `,o("a",{href:Fn},"See the comparison",o("s\
pan",{class:"visually-hidden"}," ","(",x(t.length,"list"),")"))))}function us({contents:e,actions:n,kept:t}){let[r,i]=N(\
!1);return o(p,null,o("button",{type:"button",class:"link-button",onClick:()=>{let{open:l,complete:u}=Le(e,t);i(!u),n.sh\
owTree(l,void 0)}},"Expand all"),o("button",{type:"button",class:"link-button",onClick:()=>{i(!1),n.showTree(new Set,voi\
d 0)}},"Collapse all"),o("span",{class:"muted",role:"status"},r&&"Too many to expand at once; the first levels are open.\
"))}function cs({contents:e,kept:n}){let{direct:t=[],size:r=0}=e.graph??{},i=n?t.filter(a=>n.has(a)):t,s=x(t.length,"dir\
ect dependency","direct dependencies");return o("p",{class:"muted",role:"status"},n?`${m(i.length)} of ${s} lead to ${J(\
n.found)}. `:`${s}, ${J(r)} in total. `,o("span",{class:"hint"},"Arrow keys move and expand, Enter shows the library."))\
}function ds(e,n,t,r){let i=n[t];if(!i)return;let s=l=>({open:r,branch:n[l]?.id??i.id}),a=i.children>0&&!i.circular&&!i.\
open;switch(e){case"ArrowDown":return s(t+1);case"ArrowUp":return s(t-1);case"Home":return s(0);case"End":return s(n.len\
gth-1);case"ArrowRight":return a?{open:new Set([...r,i.id]),branch:i.id}:i.open?s(t+1):void 0;case"ArrowLeft":return i.o\
pen?ec(i,r):{open:r,branch:$r(i.id)??i.id};case"Enter":return"enter";default:return}}function ec({id:e},n){return{open:n\
ew Set([...n].filter(t=>t!==e)),branch:e}}function ps(e){let{branch:n,index:t,current:r,click:i,below:s}=e,{level:a,chil\
dren:l,circular:u,open:d}=n,c=l===0||u;return o("div",{id:`branch-${t}`,class:`row branch ${r?"current":""}`,role:"treei\
tem","aria-level":a,"aria-posinset":n.position,"aria-setsize":n.siblings,"aria-expanded":c?void 0:d,"aria-selected":r,st\
yle:{paddingLeft:`${8+20*(Math.min(a,40)-1)}px`},onClick:()=>i(n)},o("span",{class:"twisty","aria-hidden":"true"},c?"\xB7":\
d?"\u25BE":"\u25B8"),o(tc,{...e}),u&&o("span",{class:"muted"}," circular, see above"),!c&&o("small",null,Pr(l),!d&&o(nc,{...s(n.ro\
w)})))}function nc({count:e,atLeast:n}){if(e===0)return null;let[t,r]=we(e).split(" ");return o(p,null," \xB7 ",o("b",null,\
n&&"at least ",t," ",o("span",{class:"wide"},r," "),"below"))}function tc({branch:{row:e},contents:n}){let{libraries:t}=\
n;return o(p,null,o("a",{href:z(n.key(e)),tabIndex:-1,onClick:r=>r.stopPropagation()},o("bdi",null,t.name(e)||"(blank)")\
)," ",o("span",{class:"muted"},o(g,{of:t.text("version",e)??"",max:60,blank:""}))," ",o(Oe,{contents:n,row:e}))}var rc=3\
0;function fs(e){let{contents:n,query:t,actions:r}=e,i=P(()=>He(n,t),[n,t.text,t.vulnerable]),s=a=>{let l={...t,...a},u=\
He(n,l);r.replace(Fe(l)),u&&r.showTree(Le(n,u).open,void 0)};return o($e,{title:"Dependencies"},o(Ae,{text:t.text,label:\
"Search dependencies",hint:"Search name, license, CVE",search:a=>s({text:a})},(t.vulnerable||n.libraries.vulnerabilityCo\
unt>0)&&o(Xe,{on:t.vulnerable,toggle:()=>s({vulnerable:!t.vulnerable})},"only paths to vulnerable libraries"),o(us,{...e\
,kept:i})),o(cs,{contents:n,kept:i}),o(oc,{...e,kept:i}))}function oc(e){let{state:n,contents:t,actions:r,kept:i}=e,{ope\
n:s,branch:a}=n,l=P(()=>bn(t,s,i),[t,s,i]),u=P(()=>vo(t),[t]),d=l.findIndex(b=>b.id===a),c=Math.max(0,d),y=b=>r.showTree\
(sc(s,b),b.id);return o(Un,{count:l.length,rowHeight:rc,list:i??t,current:d<0?void 0:d,printing:n.printing,bodyRole:"pre\
sentation",frame:ic(e,l,c),row:b=>{let f=l[b],v={index:b,current:b===c,contents:t,click:y};return f&&o(ps,{key:f.id,...v\
,branch:f,below:u})}})}function ic({state:e,contents:n,actions:t},r,i){let s=a=>{let l=ds(a.key,r,i,e.open);if(!l)return\
;a.preventDefault();let u=r[i]?.row;l!=="enter"?t.showTree(l.open,l.branch):u!==void 0&&(location.hash=z(n.key(u)))};ret\
urn{id:"tree",role:"tree","aria-label":"Dependencies",tabIndex:0,"aria-activedescendant":`branch-${i}`,onKeyDown:s}}func\
tion sc(e,{id:n}){let t=new Set(e);return t.delete(n)||t.add(n),t}function ms(){return o("main",{id:"main"},o("h1",{tabI\
ndex:-1},"Dependencies"),o("p",{class:"empty"},"The hierarchy was not read, because the input ",o("code",null,"report"),\
" did not name it. See the ",o("a",{href:k()},"libraries"),"."))}function ys(e){let{libraries:n,graph:t,waivers:r,knowsN\
ews:i}=e,s=ac(e),a=(l,u)=>[l,d=>u(s(d))??""];return[a("vulnerability",({vulnerability:{id:l}})=>l),a("severity",({vulner\
ability:l})=>W(l)),a("score",({vulnerability:{score:l}})=>l?.toFixed(1)),a("library",({row:l})=>n.name(l)),a("version",(\
{row:l})=>n.text("version",l)),a("dependency",({row:l})=>D(t,l)),a("fix",({row:l,vulnerability:u})=>n.fixOf(l,u)),a("lib\
rary fix",({row:l})=>n.fix(l)),a("published",({vulnerability:{published:l}})=>l),a("waived until",({row:l,vulnerability:\
{id:u}})=>r?.waiverOf(l,u)?.until),a("new",({bits:l})=>i?String((l&V.fresh)!==0):""),a("url",({vulnerability:{url:l}})=>\
l),a("key",({row:l})=>n.text("keyUuid",l))]}function ac(e){let{findings:n}=e.vulnerabilities(),t=new Int32Array(n.count)\
;for(let r=0;r<n.vulnerabilities.length;r++)t.fill(r,n.starts[r],n.starts[r+1]);return r=>{let i=n.rows[r]??0,s=n.vulner\
abilities[t[r]??0]??{id:""},l=e.libraries.vulnerabilities(i).find(({id:u})=>u===s.id)??s;return{row:i,bits:n.traits[r]??\
0,vulnerability:l}}}function gs(e){let{contents:n,children:t,query:r,change:i}=e,{waivers:s}=n,a={query:r,change:i};retu\
rn o(Ae,{text:r.text,params:ge(r),sort:t,label:"Search vulnerabilities",hint:"Search CVE, library",search:l=>i({text:l})\
},o(Kn,{of:"Vulnerabilities:",counts:n.vulnerabilities().levels,...a}),o(Gn,{flags:lc(n),query:r,toggle:l=>i({[l]:!r[l]}\
)}),s&&o(Jn,{texts:uc,...a}),o(Zn,{shown:Qe(r),clear:()=>i(xo(r))}))}function lc({graph:e,hasNews:n}){return[["fixable",\
"fix known"],["direct",e!==void 0&&"direct"],["fresh",n&&"new"]]}var uc=[["no","not waived"],["yes","waived"]];function \
bs(e){let{state:n,contents:t,actions:r,query:i}=e,s=c=>r.replace(E({...i,...c})),a=t.vulnerabilities(),l=ge(i),u=P(()=>a\
.find(i),[l,a]),d=Yn({contents:t,found:u});return o($e,{title:"Vulnerabilities"},o(gs,{contents:t,query:i,change:s},o(qn\
,{...i,columns:d,change:s})),o(Qn,{state:n,rows:u.numbers.length,file:"mend-vulnerabilities.csv",csv:()=>dc(t,u)},o(pc,{\
...e,found:u})),o(Hn,{...i,label:"Vulnerabilities",columns:d,rows:u.numbers,empty:cc(i),printing:n.printing,change:s}))}\
function cc(e){return Qe(e)?"No vulnerabilities match.":"No known vulnerabilities."}function dc(e,{numbers:n,matching:t}\
){return In(ys(e),n.flatMap(t))}function pc({state:e,contents:n,query:t,found:{numbers:r,findings:i}}){let s=n.vulnerabi\
lities().findings.vulnerabilities.length,a=Qe(t);return o(p,null,a&&`${m(r.length)} of `,we(s),i>r.length&&`, ${x(i,"fin\
ding")} in libraries`,e.facts.alertsPending&&", incomplete: Mend had not computed the alerts yet")}function vs(e,n,t){le\
t{findings:r}=e.vulnerabilities(),s=((r.traits[n]??0)&V.fresh)!==0;return{contents:e,row:r.rows[n]??0,id:t,fresh:s}}var \
hs=[{title:"Library",cell:({contents:e,row:n})=>o(se,{contents:e,row:n})},{title:"Fixed in",labeled:!0,cell:({contents:e\
,row:n,id:t})=>{let r=Yt(e,n,t);return r&&o(g,{of:r})}},{title:"Library fixed in",labeled:!0,cell:({contents:{libraries:\
e},row:n})=>{let t=e.fix(n);return t&&o(g,{of:t,max:120})}},{title:"Relation",known:({graph:e})=>e!==void 0,cell:({conte\
nts:{graph:e},row:n})=>D(e,n)},{title:"New",known:({hasNews:e})=>e,cell:({fresh:e})=>e&&o("span",{class:"pill"},"new")},\
{title:"Waived",class:"long",known:({waivers:e})=>e!==void 0,cell:({contents:{waivers:e},row:n,id:t})=>o(he,{by:e?.waive\
rOf(n,t)})}];var xs=500;function ws({contents:e,wanted:n}){let{findings:t,numberOf:r}=e.vulnerabilities(),i=r(n),s=t.vul\
nerabilities[i??-1];if(i===void 0||!s)return o($n,{what:"vulnerability",where:"No library of this report has",wanted:n,a\
ll:o("a",{href:E()},"all vulnerabilities")});let a=pe(t,i),l="Libraries";return o("main",{id:"main"},o(fc,{of:s}),s.desc\
ription&&o("p",null,o(g,{of:s.description,max:5e3})),o(h,{title:l,note:m(a.length)},o(R,{label:l,columns:Nn(hs,e),rows:a\
.slice(0,xs).map(u=>vs(e,u,s.id))}),o(B,{hidden:a.length-xs})))}function fc({of:e}){let{id:n,url:t,score:r,published:i}=\
e;return o(p,null,o("p",{class:"breadcrumbs"},o("a",{href:E()},"Vulnerabilities")),o("h1",{tabIndex:-1},o(g,{of:n,max:10\
0})),o("p",{class:"chips"},o(Y,{level:W(e)}),r!==void 0&&o("span",{class:"chip"},"score ",r.toFixed(1)),i&&o("span",{cla\
ss:"chip"},"published ",o(g,{of:i,max:20})),t&&o(H,{to:t},"Description on the web")))}function _s(e){return o(p,null,o(W\
o,{...e}),o(mc,{...e}))}function mc(e){let{route:n,contents:t}=e.state;if(n.page==="overview")return o(ls,{...e});if(n.p\
age==="compare")return o(jo,{...e});if(!t)return o(bc,{...e});let r={...e,contents:t},i=yc(e,t);return i?o(gc,{text:i}):\
n.page==="libraries"?o(ci,{...r,query:n.query}):n.page==="library"?o(xi,{...r,wanted:n.key}):n.page==="vulnerabilities"?\
o(bs,{...r,query:n.query}):n.page==="vulnerability"?o(ws,{...r,wanted:n.key}):t.graph?o(fs,{...r,query:n.query}):o(ms,nu\
ll)}function yc({state:e},{libraries:n}){return n.count===0?"The inventory is empty, so there is nothing to show. That d\
oes not mean that the project is safe: if the scanner found libraries, its result may have gone to another project.":!(e\
.route.page==="vulnerabilities")||n.vulnerabilityCount>0?"":Rn(e.facts)||`Mend knows of no vulnerabilities in the ${J(n.\
inventory)} of the project.`}function gc({text:e}){return o("main",{id:"main"},o("h1",{tabIndex:-1},"Nothing to list"),o\
("p",{class:"empty",role:"status"},e))}function bc({state:{contents:e,facts:n}}){let t=n.projects?"The libraries are on \
the pages of the projects.":"This run read no libraries.";return o("main",{id:"main"},o("h1",{tabIndex:-1},"Libraries"),\
o("p",{class:"empty",role:"status"},e===void 0?"Reading the libraries \u2026":t))}function Cs({search:e,leave:n}){document.ad\
dEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let{target:r}=t,i=r instanceof HTMLInputElement||r\
 instanceof HTMLSelectElement;if(t.key==="/"&&!i){t.preventDefault(),e();let s=document.getElementById("search");s insta\
nceof HTMLInputElement&&s.select()}t.key==="Escape"&&vc(r,n)})}function vc(e,n){let t=document.querySelector("details.me\
nu[open]");t?(t.open=!1,t.querySelector("summary")?.focus()):e instanceof HTMLInputElement&&e.id==="search"?e.blur():n()\
}var ks="mend-report-theme";function Ps(){try{let e=localStorage.getItem(ks);return je.find(n=>n===e)??"auto"}catch{retu\
rn"auto"}}function Ss(e){try{localStorage.setItem(ks,e)}catch{}}function er(e){document.documentElement.dataset.theme=e}\
var Ts=Ps();er(Ts);var Q={facts:Fs(gn.facts),route:qe(location.hash),theme:Ts,open:new Set,printing:!1},hc={replace(e){h\
istory.replaceState(null,"",e),K({route:qe(e)})},showTree:(e,n)=>K({open:e,...n!==void 0&&{branch:n}}),chooseTheme(e){Ss\
(e),er(e),K({theme:e})}};function K(e){Q={...Q,...e},Ls()}function Ls(){let e=document.getElementById(gn.app);e&&mr(o(_s\
,{state:Q,actions:hc}),e)}function Fs(e){return JSON.parse(document.getElementById(e)?.textContent??"null")}function Rs(\
e){let{contents:n}=Q;if(e.page!=="tree"||!n)return{route:e};let t=He(n,e.query);if(t)return{route:e,open:Le(n,t).open};i\
f(e.key===void 0)return{route:e};let r=n.find(e.key);if(!n.graph||r===void 0)return{route:e};let i=n.graph.isDirect(r),[\
s=[r]]=i?[]:vn(n.graph,r,1).paths,a=new Set([...Q.open,...Nr(s)]);return{route:e,open:a,branch:s.join("/")}}function xc(\
){let e=Fs(gn.contents);if(e!==null&&"projects"in e){K({contents:null,portfolio:mo(e)});return}if(e===null){K({contents:\
null});return}let n=so(e,Q.facts);Q={...Q,contents:n,open:Mr(n)},K(Rs(Q.route)),document.activeElement===document.body&&\
Os(),setTimeout(()=>{n.filterOptions(),n.search({...X,text:"x"}),n.vulnerabilities()})}function Os(){let e=document.getE\
lementById("tree");return e?.focus({preventScroll:!0}),e!==null}var $s=!1;addEventListener("hashchange",()=>{$s=!0,K(Rs(\
qe(location.hash))),scrollTo(0,0),Os()||document.querySelector("main h1")?.focus({preventScroll:!0})});addEventListener(\
"beforeprint",()=>K({printing:!0}));addEventListener("afterprint",()=>K({printing:!1}));document.addEventListener("DOMCo\
ntentLoaded",()=>{requestAnimationFrame(()=>setTimeout(xc))});Cs({search:()=>{["libraries","vulnerabilities","tree"].inc\
ludes(Q.route.page)||(history.pushState(null,"",k()),K({route:qe(k())}))},leave:()=>{let{page:e}=Q.route;e!=="library"&&\
e!=="vulnerability"||($s?history.back():location.hash=e==="library"?k():E())}});Ls();})();',style:':root{color-scheme:li\
ght dark;--text: light-dark(#1f2328, #e6edf3);--muted: light-dark(#59636e, #9198a1);--line: light-dark(#d1d9e0, #3d444d)\
;--faint: light-dark(#e6eaef, #2a313a);--back: light-dark(#ffffff, #0d1117);--shade: light-dark(#f6f8fa, #151b23);--acce\
nt: light-dark(#0969da, #4493f8);--chosen: light-dark(#ddf4ff, #121d2f);--critical: light-dark(#a40e26, #ff7b72);--high:\
 light-dark(#bc4c00, #f0883e);--medium: light-dark(#7d5700, #e3b341);--success: light-dark(#1a7f37, #3fb950)}:root[data-\
theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}.critical{--tone: var(--critical);--tone-back: \
light-dark(#ffebe9, #3c1618);--fill: var(--critical)}.high{--tone: var(--high);--tone-back: light-dark(#fff1e5, #341d0c)\
;--fill: var(--high)}.medium{--tone: var(--medium);--tone-back: light-dark(#fff8c5, #2e2408);--fill: light-dark(#bf8700,\
 #e3b341)}.low{--tone: light-dark(#0550ae, #79c0ff);--tone-back: light-dark(#ddf4ff, #0c2239);--fill: light-dark(#218bff\
, #388bfd)}.success{--tone: var(--success);--tone-back: light-dark(#f0fff4, #0f2a17)}.unrated{--fill: var(--muted)}.none\
,.others{--fill: light-dark(#818b98, #6e7681)}.warn{--tone: var(--high)}*{box-sizing:border-box}body{margin:0;background\
:var(--back);color:var(--text);font:14px/1.5 -apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-se\
rif}h1,h2,h3,p{margin:0}h1:focus{outline:none}a{color:var(--accent);text-decoration:none}a:hover,p:not(.breadcrumbs) a,.\
unstyled li a,.stacked a{text-decoration:underline}:focus-visible{outline:2px solid var(--accent);outline-offset:1px;bor\
der-radius:4px}code{background:var(--shade);border-radius:6px;padding:.15em .4em;font:85% ui-monospace,SFMono-Regular,Me\
nlo,Consolas,monospace}small,.note,.muted,.empty{color:var(--muted)}small,.note{font-size:12px;font-weight:400}span.warn\
{color:var(--tone)}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-sp\
ace:nowrap}.skip:not(:focus){position:absolute;left:-999px}header{position:sticky;top:0;z-index:3;display:flex;align-ite\
ms:center;gap:24px;padding:0 24px;height:56px;background:var(--shade);border-bottom:1px solid var(--line)}header .title{\
min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}nav{display:flex;gap:4px;margin-left:auto;align-se\
lf:stretch}nav a{display:flex;align-items:center;padding:0 10px;color:var(--text);border:solid transparent;border-width:\
2px 0;white-space:nowrap}nav a:hover{text-decoration:none;border-bottom-color:var(--line)}nav a[aria-current]{font-weigh\
t:600;border-bottom-color:#fd8c73}.counter{margin-left:6px;padding:0 6px;border-radius:10px;background:var(--faint);font\
-size:12px;font-weight:500}main{max-width:1180px;margin:0 auto;padding:24px 24px 64px;display:grid;gap:24px}main.wide{ma\
x-width:none;height:calc(100dvh - 56px);min-height:480px;padding:16px 24px;display:flex;flex-direction:column;gap:12px}m\
ain h1{font-size:24px;font-weight:600;line-height:1.25;overflow-wrap:anywhere}h1 .version{color:var(--muted);font-weight\
:300}.breadcrumbs{margin-bottom:-20px}.card,.tiles,.verdict,.virtual-list{border:1px solid var(--line);border-radius:6px\
}.card{padding:16px;min-width:0}.card h2,.card h3{font-size:14px;font-weight:600}.card h2{margin-bottom:12px}.card p+.fi\
lters{margin-top:12px}h3 .muted{font-weight:400}.scroll{overflow-x:auto}.verdict{overflow-wrap:anywhere;border-left:4px \
solid var(--success);padding:16px 20px;display:grid;gap:10px}.verdict.error{border-left-color:var(--critical)}.verdict.w\
arning{border-left-color:var(--medium)}.verdict.notice{border-left-color:var(--accent)}.verdict h1{font-size:20px}.verdi\
ct ul{margin:0;padding-left:20px}.properties{display:flex;flex-wrap:wrap;gap:6px 28px;margin:0}.properties>div{min-width\
:0}.properties dt{display:inline;color:var(--muted)}.properties dt:after{content:" "}.properties dd{display:inline;margi\
n:0;overflow-wrap:anywhere}.card .properties{display:grid;gap:4px}.card .properties>div{display:grid;grid-template-colum\
ns:140px 1fr}.tiles,.more-figures,.bars,.unstyled{list-style:none;margin:0;padding:0;display:grid}.tiles{grid-template-c\
olumns:repeat(auto-fit,minmax(min(140px,33%),1fr));gap:1px;overflow:hidden}.tiles li{padding:12px 16px;display:grid;outl\
ine:1px solid var(--line)}.tiles b{color:var(--tone);font-size:22px;font-weight:600;line-height:1.3;font-variant-numeric\
:tabular-nums}.tiles span{color:var(--muted);font-size:12px}.tiles a,.more-figures a{color:inherit;text-decoration:under\
line;text-decoration-color:var(--line);text-underline-offset:3px}.tiles .zero b{color:var(--muted);font-weight:400}.more\
-figures{margin-top:10px;display:flex;flex-wrap:wrap;gap:4px 20px;font-size:12px;color:var(--muted)}.more-figures b{colo\
r:var(--text);font-variant-numeric:tabular-nums}.charts{display:grid;grid-template-columns:1fr 1fr;gap:24px}.charts:empt\
y,.paths:empty{display:none}.full-width,.charts>:only-child{grid-column:1 / -1}.bars{gap:6px}.bars li{display:grid;grid-\
template-columns:minmax(90px,190px) 1fr 92px;align-items:center;gap:12px}.bars .label{overflow-wrap:anywhere}.bars a,.st\
acked-bar a{color:var(--text)}.bars svg{width:100%;height:8px;border-radius:4px}.bars .count{text-align:right;font-varia\
nt-numeric:tabular-nums}.bars small{display:inline-block;width:36px}.stacked-bar{margin:0}.stacked-bar svg{display:block\
;width:100%;height:12px;border-radius:6px;margin-bottom:12px}.stacked-bar figcaption{display:flex;flex-wrap:wrap;gap:4px\
 24px}rect{fill:var(--fill, light-dark(#218bff, #388bfd))}rect.track{fill:var(--faint)}.dot{display:inline-block;width:9\
px;height:9px;border-radius:50%;margin-right:5px;background:var(--fill)}.pill,.chip{display:inline-block;padding:0 8px;b\
order-radius:12px;font-size:12px;line-height:20px;border:1px solid var(--line);max-width:100%;overflow:hidden;text-overf\
low:ellipsis;vertical-align:middle}.pill{font-weight:500;border-color:transparent;color:var(--tone);background:var(--ton\
e-back, var(--faint))}.chips{display:flex;gap:6px;flex-wrap:wrap;margin-top:-14px}.chip{min-width:0;overflow-wrap:anywhe\
re}.chip.added{border-color:var(--success)}.chip.removed{text-decoration:line-through}.chip.failed{border-color:var(--cr\
itical)}.direction{color:var(--muted);white-space:nowrap}.direction.down{color:var(--high)}.tag-group{display:grid;grid-\
template-columns:minmax(0,1fr);gap:6px}.tag-group .chip{margin:0 6px 4px 0}.tag-group+.tag-group{margin-top:16px}table{b\
order-collapse:collapse;width:100%}th{text-align:left;font-weight:600;font-size:12px;color:var(--muted)}th,td{padding:6p\
x 12px 6px 0;border-bottom:1px solid var(--faint);vertical-align:top}table .number{text-align:right;font-variant-numeric\
:tabular-nums}td .link-button{margin:-4px -8px}td.long{min-width:220px;max-width:420px;overflow-wrap:anywhere}td.picture\
{width:40%}td.picture svg{display:block;width:100%;height:14px;margin-top:3px}.scroll+p{margin-top:12px}.unstyled{gap:4p\
x}.unstyled li{overflow-wrap:anywhere;break-inside:avoid}.unstyled.columns{display:block;columns:3 260px}.paths{margin:8\
px 0 0;padding-left:24px;display:grid;gap:4px;overflow-wrap:anywhere}.vulnerability{margin-top:10px;display:grid;gap:4px\
;overflow-wrap:anywhere}.vulnerability+.vulnerability{margin-top:14px;padding-top:14px;border-top:1px solid var(--faint)\
}button,select,input[type=search],summary{font:inherit;color:inherit}::placeholder{color:var(--muted);opacity:1}.filters\
{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.filters input[type=search]{flex:1 1 260px;min-width:260px;max-w\
idth:520px}.filters input[type=search],.filters select,.toggle,.filters summary{height:32px;padding:0 10px;border:1px so\
lid var(--line);border-radius:6px;background:var(--back)}.filters select{max-width:140px}.filters select.phone{display:n\
one}.filters .chosen,.toggle[aria-pressed=true]{background:var(--chosen);border-color:var(--accent)}.toggle[aria-pressed\
=true] small{color:inherit}.toggle,.link-button,.filters summary,.sort{cursor:pointer}.toggle:hover,.filters summary:hov\
er{background:var(--shade)}.toggles{border:0;margin:0;padding:0;display:flex}.toggles .muted{align-self:center;margin-ri\
ght:6px}.toggles .toggle{position:relative;border-radius:0;margin-left:-1px}.toggles .toggle[aria-pressed=true]{z-index:\
1}.toggles .toggle:first-of-type{border-top-left-radius:6px;border-bottom-left-radius:6px;margin-left:0}.toggles .toggle\
:last-of-type{border-top-right-radius:6px;border-bottom-right-radius:6px}.link-button,.sort{border:0;background:none}.li\
nk-button{color:var(--accent);padding:4px 8px;border-radius:6px}.link-button:hover{background:var(--faint)}.theme{font-s\
ize:17px;line-height:1;padding:8px;color:var(--muted)}.sort{padding:0;text-align:inherit;font-weight:600;font-size:12px}\
.sort:hover{color:var(--accent)}.menu{position:relative}.filters summary{line-height:30px;list-style:none}.fold[open]{fl\
ex:0 0 100%}.fold[open]>summary{width:max-content;margin-bottom:8px}.filters summary:after{content:" \u25BE";color:var(--mute\
d)}.menu>div{position:absolute;right:0;z-index:4;margin-top:4px;padding:8px 14px;display:grid;gap:4px;background:var(--b\
ack);border:1px solid var(--line);border-radius:6px;box-shadow:0 8px 24px light-dark(#1f23281f,#010409cc);white-space:no\
wrap}.menu input{margin-right:8px}.list-line{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:cente\
r;gap:0 16px}.list-line p{line-height:29px}.virtual-list{position:relative;overflow:auto;flex:1;min-height:0}.table{flex\
:1;min-height:0;display:flex;flex-direction:column}.rows{min-width:max-content}.table .rows,.table .head{min-width:900px\
}.table .row{display:grid;grid-template-columns:var(--tracks);height:var(--height);align-items:center;border-bottom:1px \
solid var(--faint);min-width:100%}.table .rows .row:hover,.branch:hover{background:var(--shade)}.table .row>div{padding:\
0 12px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.head{position:sticky;top:0;z-index:2;background:var(--\
shade)}.head .row{border-bottom-color:var(--line);font-weight:600;font-size:12px}.branch{display:flex;align-items:center\
;gap:6px;height:30px;padding-right:12px;white-space:nowrap;cursor:default}.branch.current{background:var(--chosen)}.bran\
ch b{color:var(--text)}.twisty{width:16px;text-align:center;color:var(--muted)}@media(max-width:760px){header{flex-wrap:\
wrap;height:auto;padding:8px 16px 0;gap:4px 12px}nav{order:3;width:100%;margin:0;flex-wrap:wrap}nav a{height:40px}.theme\
{margin-left:auto}main,main.wide{padding:16px}.charts{grid-template-columns:minmax(0,1fr)}.card .properties>div{grid-tem\
plate-columns:1fr}.toggles{flex-wrap:wrap;gap:8px}.toggles .toggle{border-radius:6px;margin-left:0}.hint{display:none}.f\
ilters select.phone{display:block;max-width:100%}.table .rows,.table .head{min-width:0}.table .head{display:none}.table \
.row{grid:auto-flow dense 24px / minmax(0,12fr) minmax(0,13fr);gap:0 8px;padding:5px 12px}.table .row>div{padding:0;line\
-height:24px}.table .row>.full{grid-column:1 / -1}.table .row>div:empty{display:none}.table .row>div[data-title]:before{\
content:attr(data-title) ": ";color:var(--muted)}.stacked thead,.stacked td:empty{display:none}.stacked tr{display:flex;\
flex-wrap:wrap;gap:0 16px;padding:8px 0;border-bottom:1px solid var(--faint)}.stacked td{border:0;padding:1px 0;min-widt\
h:0;max-width:100%;overflow-wrap:anywhere}.stacked td:first-child,.stacked td.long{flex:0 0 100%}.stacked td[data-title]\
:before{content:attr(data-title) ": ";color:var(--muted)}.picture{display:none}.branch .pill{order:-1}.branch small:has(\
b){display:contents;font-size:0}.branch small b{font-size:12px;order:-1}.branch .wide{display:none}.branch .twisty{order\
:-2}.bars li{grid-template-columns:minmax(90px,1fr) 1fr 84px}}@media(max-width:480px){nav{gap:0}nav a{padding:0 5px}.cou\
nter{display:none}}@media print{:root,:root[data-theme]{color-scheme:light}*{-webkit-print-color-adjust:exact;print-colo\
r-adjust:exact}header,.head{position:static}nav,.filters,.hint,.link-button,.skip{display:none}main.wide{height:auto;dis\
play:block}.virtual-list{height:auto;overflow:visible;border:0}.rows.rows,.table .head,td.long{min-width:0}.row.row,.tab\
le .row>div,.title.title{height:auto;white-space:normal}.branch{flex-wrap:wrap;overflow-wrap:anywhere}td,.table .row>div\
{max-width:22vw;overflow-wrap:break-word}td.long,.table .rows .row>.full{max-width:none;overflow-wrap:anywhere}.tiles,.v\
erdict,.row,tr,li{break-inside:avoid}h2{break-after:avoid}a{color:inherit}}@media print and (min-width:761px){.table .vi\
rtual-list{display:table;width:100%;font-size:11px}.table .head{display:table-header-group}.table .rows{display:table-ro\
w-group}.table .row{display:table-row}.table .row>div{display:table-cell;max-width:12vw;padding:4px 8px 4px 0;border-bot\
tom:1px solid var(--faint)}}@media print and (max-width:760px){.table .row{display:flex;flex-wrap:wrap}.table .row>div{m\
ax-width:100%}.table .row>.full{flex:0 0 100%}}',scriptHash:"sha256-2XwKufYkBqI1smap27j2/TJL3WTBx8wsuzguVUp+ENA=",styleHash:"\
sha256-fC9qK9A/XZpEZyYnBSNQXiPOAaUm/yEUq1ywrfS8lFw="};var clean=__webpack_require__(11),findings=__webpack_require__(6837),
names=__webpack_require__(5306),report=__webpack_require__(5259),outcome=__webpack_require__(3607),sbom_components=__webpack_require__(
6669);const pageFile="mend-report.html",textFields=["keyUuid","name","filename","groupId","artifactId","version","sha1",
"type","coordinates","languages","matchType","url","homePage","newestVersion"];function forTextFields(make){const entries=textFields.
map(field=>[field,make(field)]);return Object.fromEntries(entries)}function ordinaryName({type,groupId,artifactId}){return type===
"MAVEN_ARTIFACT"?`${groupId}:${artifactId}`:`${groupId}`}const elementIds={facts:"facts",contents:"contents",app:"app"};
var library_fix=__webpack_require__(6956),library_identity=__webpack_require__(8028);function packNames(rows){return rows.
map(({name,library:{type,groupId,artifactId}})=>name===ordinaryName({type,groupId,artifactId})?null:name)}function packDuplicates(rows){
return[...Map.groupBy(rows.keys(),row=>likeness(rows[row]?.name)).values()].filter(({length})=>length>1).flatMap(group=>duplicatesAmong(
group,rows)).sort(([a=0],[b=0])=>a-b)}function likeness(name=""){return name.toLowerCase().replace(/[-_.]+/g,"-")}function duplicatesAmong(group,rows){
return[...Map.groupBy(versionsOf(group,rows),({key})=>key).values()].filter(all=>new Set(all.map(({version})=>version)).
size>1).map(all=>all.map(({row})=>row))}function versionsOf(group,rows){return group.flatMap(row=>{const library=rows[row]?.
library;if(!library)return[];const identity=(0,library_identity.cu)(library),version=(0,library_identity.ol)(identity);return version===
""?[]:[{row,key:(0,library_identity.TN)(identity,library),version}]})}var compare=__webpack_require__(185),waiver_facts=__webpack_require__(
8339);function packWaived(waived,rows){const places=placesOf(waived,rows),waivers=new Set([...waived.expired,...waived.nearlyExpired,
...places.map(({waiver})=>waiver),...waived.unused]),numbers=new Map([...waivers].map((waiver,at)=>[waiver,at])),status=statusIn(
waived);return{waivers:[...waivers].map(waiver=>({...(0,waiver_facts.kL)(waiver),status:status(waiver)})),findings:places.
map(({row,what,waiver})=>[row,what,numbers.get(waiver)??0])}}function placesOf({findings:findings2},rows){const known=new Map(
rows.map(({keyUuid},row)=>[keyUuid,row]));return findings2.flatMap(({keyUuid,vulnerability,license="",waiver})=>{const row=known.
get(keyUuid);return row===void 0?[]:[{row,what:vulnerability??license,waiver}]}).sort((a,b)=>a.row-b.row||(0,compare.U)(
a.what,b.what))}function statusIn({expired,nearlyExpired,unused}){const statuses=new Map([...unused.map(waiver=>[waiver,
"unused"]),...nearlyExpired.map(waiver=>[waiver,"ends soon"]),...expired.map(waiver=>[waiver,"expired"])]);return waiver=>statuses.
get(waiver)}function pack(source){if(!(0,sbom_components.ZB)(source))return;const{result,tree,packageOrder}=source,{waived}=result,
all=(0,sbom_components.ct)(source),counted=all.filter(({inInventory})=>inInventory),others=all.filter(({inInventory})=>!inInventory),
components=[...counted,...others],rows=components.map(({library})=>library);return{libraries:{...packLibraries(rows,counted.
length,(0,library_fix.hV)(packageOrder)),names:column(packNames(components)),duplicates:packDuplicates(counted)},tree:tree&&
packTree(components),waived:waived&&packWaived(waived,rows)}}function packLibraries(rows,inventory,fixOf){return{count:rows.
length,inventory,texts:forTextFields(field=>column(rows.map(row=>row[field]??null))),outdated:rows.map(({outdated})=>outdated===
void 0?-1:Number(outdated)),licenses:lists(rows.map(({licenses})=>licenses)),vulnerabilities:lists(rows.map(({vulnerabilities})=>vulnerabilities)),
fixes:lists(rows.map(row=>[fixOf(row)].filter(fix=>fix!==void 0)))}}const sample=1e3;function column(texts){const first=texts.
slice(0,sample);if(new Set(first).size>.9*first.length)return{plain:texts};const numbers=new Map;for(const text of texts)
numbers.has(text)||numbers.set(text,numbers.size);return 2*numbers.size>texts.length?{plain:texts}:{words:[...numbers.keys()],
at:texts.map(text=>numbers.get(text)??0)}}function lists(rows){const numbers=new Map,values=[],numberOf=value=>{const known=numbers.
get(value);if(known!==void 0)return known;const text=JSON.stringify(value),number=numbers.get(text)??values.push(value)-
1;return numbers.set(text,number).set(value,number),number},of=rows.map(row=>row.length>0?row.map(numberOf):0);return{values,
of}}function packTree(components){const rows=new Uint32Array(components.length);for(const[row,{place}]of components.entries())
rows[place]=row;const rowsOf=some=>some.map(({place})=>rows[place]??0).sort((a,b)=>a-b);return{direct:rowsOf(components.
filter(({relation})=>relation==="direct")),dependencies:components.map(({dependencies})=>dependencies?rowsOf(dependencies):
0)}}var rankings=__webpack_require__(3968),words=__webpack_require__(2230);const maxIndexSize=32e6;function packPortfolio({
portfolio,serverDate=""},maxSize=maxIndexSize){const{projects,libraries,vulnerabilities}=portfolio,stale=new Set((0,rankings.
k7)(projects,Date.parse(serverDate))),isShown=shownLibraries(libraries,maxSize),shown=libraries.filter(isShown);return{projects:projects.
map(one=>packProject(one,stale.has(one))),libraries:shown.map(packLibrary),vulnerabilities:vulnerabilities.map(({id:id2,
severity,score})=>[id2,severity??"",score??-1]),left:libraries.length-shown.length}}function packProject({product="",name,
status,reason,figures,lastUpdated},isStale){const{libraries=-1,vulnerableLibraries=-1}=figures??{},{critical=-1,high=-1,
medium=-1,low=-1}=figures??{};return[product,name,status==="read"?"":reason??(0,words.ji)(status),libraries,vulnerableLibraries,
critical,high,medium,low,lastUpdated?.slice(0,10)??"",isStale?1:0]}function packLibrary({package:name,library,projects}){
const ids2=library.vulnerabilities.map(({id:id2})=>id2);return[name,library.version??"",steps(projects),ids2]}function steps(places){
return Array.from(places,(place,at)=>place-(places[at-1]??0))}function shownLibraries(libraries,maxSize){const isVulnerable=({
library})=>library.vulnerabilities.length>0;let left=maxSize;for(const one of libraries)isVulnerable(one)&&(left-=sizeOf(
one));const shown=new Set(libraries.filter(one=>{if(isVulnerable(one))return!0;const size=sizeOf(one);return size>left?!1:
(left-=size,!0)}));return library=>shown.has(library)}function sizeOf({package:name,library,projects}){const{version="",
vulnerabilities}=library;return name.length+version.length+20*vulnerabilities.length+3*projects.length+16}function htmlReport(source,{
script,style,scriptHash,styleHash}){const{facts,contents,app}=elementIds,{result,generatedAt,links,project}=source,head={
...(0,report.PL)(result,{generatedAt,runUrl:links.runUrl}),oneOf:project,phrases:[...result.dryRun?[outcome.Oy]:[],...(0,findings.
Lx)(result)]};return`<!doctype html>
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
return(0,clean.Pq)(value).replaceAll("<","\\u003c")}const htmlFormat=htmlFormatOf(assets)}),6669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
