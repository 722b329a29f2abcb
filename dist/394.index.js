export const id=394,ids=[394],modules={2394:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{htmlFormat:()=>htmlFormat});const assets={
script:'(()=>{var S,or,Os,te,et,sn,ir,tn,sr,tt,nt,$s,Ie=Symbol.for("pv"),an={},ln=[],Ns=/^m(i|n|o|s|text|space)$/,rt=Arr\
ay.isArray,ot=ln.slice,de=Object.assign;function ce(e){e&&e.parentNode&&e.remove()}function o(e,n,t){var r,i,s,a={},l=ar\
guments.length;for(s in n)s=="key"?r=n[s]:s=="ref"&&typeof e!="function"?i=n[s]:a[s]=n[s];return l>2&&(a.children=l>3?ot\
.call(arguments,2):t),Be(e,a,r,i,null)}function Be(e,n,t,r,i){var s={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,_\
_e:null,__c:null,constructor:Ie,__v:i||++or,__i:-1,__u:0};return!i&&S.vnode&&S.vnode(s),s}function p(e){return e.childre\
n}function rn(e,n){this.props=e,this.context=n,this.__g=0}function re(e,n){if(n==null)return e.__&&re(e.__,e.__i+1);for(\
var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:re(e)}fu\
nction Ms(e){var n,t=e.__v,r=t.__e,i=[],s=[],a=e.__P;a&&((n=de({constructor:Ie},t)).__v=t.__v+1,S.vnode&&S.vnode(n),it(a\
,n,t,e.__n,a.namespaceURI,32&t.__u?[r]:null,i,r||re(t),32&t.__u,s),n.__v=t.__v,n.__.__k[n.__i]=n,pr(i,n,s),t.__=t.__e=nu\
ll,n.__e!=r&&ar(n))}function ar(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(\
e.__e=n.__e)}),ar(e)}function tr(e){(8&e.__g||(e.__g|=8,te.push(e),sn++))&&et==S.debounceRendering||((et=S.debounceRende\
ring)||queueMicrotask)(lr)}function lr(){try{for(var e,n=1;te.length;)te.length>n&&te.sort(ir),e=te.shift(),n=te.length,\
8&e.__g&&Ms(e)}finally{(sn=te.length)&&(et||queueMicrotask)(lr)}}function ur(e,n,t,r,i,s,a,l,u,d,c){var y,b,f,v,L,C,T=r.\
__k||ln,_=n.length;for(u=js(t,n,T,u,_),y=0;y<_;y++)(f=t.__k[y])!=null&&(b=~f.__i&&T[f.__i]||an,f.__i=y,C=it(e,f,b,i,s,a,\
l,u,d,c),v=f.__e,(b.ref!=f.ref||8&b.__u)&&(b.ref&&st(b.ref,null,f,b),f.ref&&c.push(f.ref,f.__c||v,f)),L=L||v,4&f.__u?(u=\
cr(f,u,e,!b.__v),b.__e&&(b.__e=null)):typeof f.type=="function"&&C!==void 0?u=C:v&&(u=v.nextSibling),f.__u&=-21);return \
t.__e=L,u}function js(e,n,t,r,i){var s,a,l,u,d,c,y,b,f,v=t.length,L=v,C=0,T=0,_=e.__k=Array(i);for(s=0;s<i;s++)(a=n[s])!\
=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=_[s]=Be(null,a):rt(a)?a=_\
[s]=Be(p,{children:a}):a.constructor===Ie&&a.__b?a=_[s]=Be(a.type,a.props,a.key,a.ref,a.__v):_[s]=a,u=s+C,a.__=e,a.__b=e\
.__b+1,l=null,~(d=a.__i=Vs(a,t,u,L))&&(L--,(l=t[d])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,d==u-1?C--:d==u+1?C++:d!=u&&(d>u?C-\
-:C++,T=1)):(~d||(i>v?C--:i<v&&C++),typeof a.type!="function"&&(a.__u|=4))):_[s]=null;if(T){for(c=[],y=[],s=0;s<i;s++)if\
((a=_[s])&&16&a.__u){for(C=0,b=c.length;C<b;)c[f=C+b>>1]<a.__i?C=f+1:b=f;c[C]=a.__i,y[s]=C+1}for(C=c.length;s--;)y[s]&&(\
y[s]==C?C--:_[s].__u|=4)}if(L)for(s=0;s<v;s++)!(l=t[s])||2&l.__u||(l.__e==r&&(r=re(l)),at(l,l));return r}function cr(e,n\
,t,r){var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__\
=e,n=cr(i[s],n,t,!1));return n}for(n&&!n.parentNode&&(n=re(e))&&!n.parentNode&&(n=null),a=e.__e,l=n;l&&l.nodeType==8;)l=\
l.nextSibling;for(a!=l&&(!r&&t.moveBefore&&a.parentNode?t.moveBefore(a,n):t.insertBefore(a,n||null)),n=a;(n=n&&n.nextSib\
ling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function Vs(e,n,t,r){var i,s=e.key,a=e.type,l=n[t],u=l&&!(2&l.\
__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return t;if(r>(u?1:0)){for(i=t-1;i>=0;i--)if((l=n[i])&&!(2&l.__u)&&s==\
l.key&&a==l.type)return i;for(i=t+1;i<n.length;i++)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}functi\
on rr(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function nn(e,n,t,r,i){var s,a;if(n=="style")if(typeof \
t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||rr(e.style,n);i\
f(t)for(n in t)r&&t[n]==r[n]||rr(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="\
function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(a=nt[n]||(nt[n]=Ws(n)),(e.__a||(e.__a={}))[n]=tt,s=n!=(n=n.replace(s\
r,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,a,s):e.removeEventListener(n,a,s));else{if(i=\
="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="\
href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)t\
ry{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAt\
tribute(n,n=="popover"&&t==1?"":t)}}function Ws(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[tn]==null)n[tn]=t\
t++;else if(n[tn]<this.__a[e])return;return t(S.event?S.event(n):n)}}}function it(e,n,t,r,i,s,a,l,u,d){var c,y,b,f,v,L,C\
,T,_,M,F,Yn,er,en,le,nr,ne,ue,K=n.type;if(n.constructor!==Ie)return null;128&t.__u&&(u=32&t.__u,c=t.__c.__z)&&(n.__u|=u,\
y=s=[],c.nodeType==8?l=on(c,s):s.push(c),l=s[0]||l),(c=S.__b)&&c(n);e:if(typeof K=="function"){b=a.length;try{if(T=n.pro\
ps,_=(c=K.prototype)&&c.render,M=(c=K.contextType)&&r[c.__c],F=c?M?M.props.value:c.__:r,(f=t.__c)?(n.__c=f,2&f.__g&&(f._\
_g|=1)):(_?n.__c=f=new K(T,F):(n.__c=f=new rn(T,F),f.constructor=K,f.render=Bs),M&&M.sub(f),f.state||(f.state={}),f.__n=\
r,f.__g|=8,f.__h=[],f.__k=[]),_&&(f.__s||(f.__s=f.state),K.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=de({},f.__s\
)),de(f.__s,K.getDerivedStateFromProps(T,f.__s)))),v=f.props,L=f.state,f.__v=n,t.__c){if(T!==v&&_&&!K.getDerivedStateFro\
mProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(T,F),n.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComp\
onentUpdate&&f.shouldComponentUpdate(T,f.__s,F)===!1){n.__v!=t.__v&&(f.props=T,f.state=f.__s,f.__g&=-9),n.__e=t.__e,n.__\
k=t.__k,n.__k.some(function(U){U&&(U.__=n)}),ln.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=re(t);break e\
}f.componentWillUpdate&&f.componentWillUpdate(T,f.__s,F),_&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUp\
date(v,L,C)})}else _&&!K.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),_&&f.componentDidMount&&\
f.__h.push(f.componentDidMount);f.context=F,f.props=T,f.__P=e,f.__g&=-5,Yn=S.__r,er=_?25:0;do f.__g&=-9,Yn&&Yn(n),c=f.re\
nder(f.props,f.state=f.__s,f.context);while(8&f.__g&&++er<25);_&&(ln.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.g\
etChildContext&&(r=de({},r,f.getChildContext())),_&&t.__c&&f.getSnapshotBeforeUpdate&&(C=f.getSnapshotBeforeUpdate(v,L))\
,en=c&&c.type===p&&c.key==null?c.props.children:c,T.__P&&(c=l,i=(e=T.__P).namespaceURI,u=s=null,t.props&&t.props.__P!=e&\
&(t.__k.some(function(U){U&&at(U,U)}),t.__k=null),l=t.__k?re(t,0):null),l=ur(e,rt(en)?en:[en],n,t,r,i,s,a,l,u,d),T.__P&&\
(n.__e=null,l=c),n.__u&=-161,y&&y.some(ce),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(U){if(a.length=b,n.__v=nul\
l,u||s)if(U&&U.then){if(n.__u|=128|u,s){for(~(ne=s.indexOf(l||void 0))||(ne=s.length);(ue=s[ne-1])&&ue.nodeType==8;)ne--\
;for(;ne<s.length;ne++)if(ue=s[ne])if(s[ne]=null,le){if(ue==nr)break}else{if(ue.nodeType!=8)break;ue.data.startsWith("$s\
")&&(nr=on(le=ue))}}if(!le){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;le=l}(c=on(le=n.__c.__z||(n.__c.__z=le\
)))?(n.__e=le,l=c):n.__e=l,l=l&&l.nextSibling}else s&&s.some(ce);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),U&&U.then||dr\
(n),S.__e(U,n,t)}}else l=n.__e=As(t.__e,n,t,r,i,s,a,u,d,e);return(c=S.diffed)&&c(n),l}function on(e,n){if(e&&e.nodeType=\
=8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.dat\
a.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function dr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(dr))}functio\
n pr(e,n,t){for(var r=0;r<t.length;)st(t[r++],t[r++],t[r++]);S.__c&&S.__c(n,e),e.some(function(i){try{e=i.__h,i.__h=[],e\
.some(function(s){s.call(i)})}catch(s){S.__e(s,i.__v)}})}function As(e,n,t,r,i,s,a,l,u,d){var c,y,b,f,v,L,C,T,_=t.props|\
|an,M=n.props,F=n.type;if(F=="svg"?i="http://www.w3.org/2000/svg":F=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i\
="http://www.w3.org/1999/xhtml"),s){for(c=0;c<s.length;c++)if((v=s[c])&&(F?v.localName==F:v.nodeType==3)){e=v,s[c]=null;\
break}}if(!e){if(T=d.ownerDocument||document,!F)return T.createTextNode(M);e=T.createElementNS(i,F,M.is?M:d),l&&(S.__m&&\
S.__m(n,s),l=!1),s=null}if(F){if(d=F=="template"&&e.content||e,s=F=="textarea"&&M.defaultValue!=null?null:s&&ot.call(d.c\
hildNodes),!l&&s)for(_={},c=0;c<e.attributes.length;c++)_[(v=e.attributes[c]).name]=v.value;for(c in _)v=_[c],c=="danger\
ouslySetInnerHTML"?b=v:c=="children"||c in M||c=="value"&&"defaultValue"in M||c=="checked"&&"defaultChecked"in M||nn(e,c\
,null,v,i);for(c in M)v=M[c],c=="children"?f=v:c=="dangerouslySetInnerHTML"?y=v:c=="value"?L=v:c=="checked"?C=v:l&&typeo\
f v!="function"||_[c]===v||nn(e,c,v,_[c],i);y?(l||b&&(y.__html==b.__html||y.__html==e.innerHTML)||(e.innerHTML=y.__html)\
,n.__k=[]):(b&&(e.textContent=""),(F=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Ns.test(F))&&(i="http://\
www.w3.org/1999/xhtml"),ur(d,rt(f)?f:[f],n,t,r,i,s,a,s?s[0]:t.__k&&re(t,0),l,u),s&&s.some(ce)),l&&F!="textarea"||(c="val\
ue",F=="progress"&&L==null?e.removeAttribute(c):L==null||L===e[c]&&(F!="progress"||L)||nn(e,c,L,_[c],i),c="checked",C!=n\
ull&&C!=e[c]&&nn(e,c,C,_[c],i))}else _===M||l&&e.data==M||(e.data=M);return e}function st(e,n,t,r){try{typeof e=="functi\
on"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(i){S\
.__e(i,t)}}function at(e,n,t){var r,i,s,a;if(S.unmount&&S.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||st(r,null,\
n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){S.__e(l,n)}r.__P=r.__n=null}if(r=e.__k)for\
(a=0;a<r.length;a++)r[a]&&at(r[a],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(i=on(r,s=[]))\
&&(r==e.__e&&s.some(ce),ce(i),ce(r)),t||ce(e.__e),e.__e=e.__c=e.__=null}function Bs(e,n,t){return this.constructor(e,t)}\
function fr(e,n){var t,r,i,s;S.__&&S.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=Be(\
p,{children:[e]}),i=[],s=[],it(n,n.__k,r||an,an,n.namespaceURI,r?null:n.firstChild?ot.call(n.childNodes):null,i,r?r.__e:\
n.firstChild,t,s),pr(i,n.__k,s),n.__k.props.children=null}S={__e:function(e,n,t,r){for(var i,s,a;n=n.__;)if((i=n.__c)&&!\
(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&i.setState(s.getDerivedStateFromError(e)),\
i.componentDidCatch&&(i.componentDidCatch(e,r||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw sn=0,e}},or\
=0,Os=function(e){return e!=null&&e.constructor===Ie},rn.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.stat\
e||(t=this.__s=de({},this.state)),typeof e=="function"&&(e=e(de({},t),this.props)),e&&(de(t,e),this.__v&&(n&&this.__k.pu\
sh(n),tr(this)))},rn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),tr(this))},rn.prototyp\
e.render=p,te=[],sn=0,ir=function(e,n){return e.__v.__b-n.__v.__b},tn=Symbol(),sr=/(PointerCapture)$|Capture$/i,tt=0,nt=\
{},$s=0;var mr="unknown";function m(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",")}function x(e,n,t=`${n}s`){return\
`${m(e)} ${e===1?n:t}`}var un=String.raw`[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]`,Is=String.raw`[\\u00\
AD\\u034F\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u180B-\\u180D\\u180F\\u200C\\u200D\\uFE00-\\uFE0F\\u{110BD}\\u{110CD}\\u{1343\
0}-\\u{1343F}\\u{E0100}-\\u{E01EF}]`,Ds=String.raw`\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}`,Es=new \
RegExp(`(${Ds})|(?!${Is})${un}`,"gu"),Us=new RegExp(un,"u"),Hs=/[!-~]/,Qs=new RegExp(`^(?:\\\\s|${un})*$`,"u"),Tc=new RegE\
xp(`(?! )(?:\\\\s|${un})`,"gu");function yr(e){return Us.test(e)?e.replace(Es,(n,t)=>t??qs(n)):e}function gr(e){return!Hs.\
test(e)&&Qs.test(e)}function qs(e){return`[U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}]`}var z\
s=/(?!\\uFE0F)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,vr=/[\\t-\\r\\u0085\\u2028\\u2029]+/g,lt=/^[ -~]*$\
/,Gs=/^ | $| {2}/;function hr(e){return lt.test(e)&&!Gs.test(e)}function w(e,n=Number.POSITIVE_INFINITY){return hr(e)?cn\
(e,n):gr(e)?"":cn(dn(e).replace(/\\s+/g," ").trim(),n)}function dn(e){return lt.test(e)?e:yr(e.toWellFormed().replace(vr,\
" "))}function xr(e){return hr(e)?e:e.replace(vr," ").replace(zs,"").replace(/\\s+/g," ").trim()}function cn(e,n){if(e.le\
ngth<=n)return e;let t=e.slice(0,2*n+2);if(lt.test(t))return`${t.slice(0,n-1)}\u2026`;let r=Array.from(t);if(r.length<=n)retu\
rn e;let i=r.slice(0,n-1).join("").length;return`${t.slice(0,Js(t,i))}\u2026`}var br,Ks=/^[ -~\\u00C0-\\u024F\\u0370-\\u0482\\u048\
A-\\u052F\\u3041-\\u3096\\u30A1-\\u30FA\\u4E00-\\u9FFF]{2}$/;function Js(e,n){return Ks.test(e.slice(n-1,n+1))||!("Segmenter"in\
 Intl)?n:(br??=new Intl.Segmenter("en",{granularity:"grapheme"}),br.segment(e).containing(n)?.index??n)}function ut(e){i\
f(e===void 0)return;let n=Zs(e);if(!n||!/^https?:$/.test(n.protocol)||n.username||n.password||n.href.length>2e3)return;l\
et{href:t}=n;if(t.search(wr)<0)return t;let{origin:r}=n;return r+t.slice(r.length).replace(wr,Xs)}var Zs="parse"in URL?U\
RL.parse:e=>URL.canParse(e)?new URL(e):null,wr=/["\'<>[\\\\\\]^`{|}]/g;function Xs(e){return`%${e.charCodeAt(0).toString(16)\
.toUpperCase()}`}function _r(e,...n){let t=n.map(r=>typeof r=="number"?m(r):r);return String.raw({raw:e},...t)}var Bc=_r\
``,Ic=_r`(blank)`;function Cr(e){let n=Math.max(0,Math.round(e/1e3));return[[Math.floor(n/3600),"h"],[Math.floor(n/60)%6\
0,"m"],[n%60,"s"]].filter(([i])=>i>0).map(i=>i.join("")).join("")||"0s"}function J(e){return x(e,"library","libraries")}\
function kr(e){return x(e,"dependency","dependencies")}function we(e){return x(e,"vulnerability","vulnerabilities")}func\
tion ct(e){return Cr(e*1e3)}function Pr(e,n){return e.replace(".",`-${n}.`)}var Sr="The inventory is empty. It has none \
of the libraries of the baseline, and it is not known which vulnerabilities are fixed.";var oe={passed:{icon:"\u2705",words:"\
passed",fails:!1},failed:{icon:"\u274C",words:"failed",fails:!0,level:"error"},warned:{icon:"\u26A0\uFE0F",words:"warned",fails:!1,leve\
l:"warning"},skipped:{icon:"\u23ED\uFE0F",words:"skipped",fails:!1,level:"notice"},planned:{icon:"\u{1F4DD}",words:"planned",fails:!1,lev\
el:"notice"},"timed-out":{icon:"\u23F1\uFE0F",words:"timed out",fails:!0,level:"error"},cancelled:{icon:"\u{1F6D1}",words:"cancelled",fai\
ls:!0,level:"error"},error:{icon:"\u{1F4A5}",words:"error",fails:!0,level:"error"}};function dt(e,n){let{words:t}=oe[e];return \
n?.length===0?`${t}, no conditions set`:t}function pn(e){return e===mr?"":e??""}function pt(e){return["Mend Project",pn(\
e)].filter(Boolean).join(": ")}function ft(e){let t=[...Map.groupBy(e,r=>r)].map(([r,{length:i}])=>r==="error"?x(i,oe.er\
ror.words):`${m(i)} ${oe[r].words}`);return`${x(e.length,"project")}: ${t.join(", ")}`}var fn="mend-report.html",Ys=["ke\
yUuid","name","filename","groupId","artifactId","version","sha1","type","coordinates","languages","matchType","url","hom\
ePage","newestVersion"];function Tr(e){let n=Ys.map(t=>[t,e(t)]);return Object.fromEntries(n)}function Lr({type:e,groupI\
d:n,artifactId:t}){return e==="MAVEN_ARTIFACT"?`${n}:${t}`:`${n}`}var mn={facts:"facts",contents:"contents",app:"app"};f\
unction yn(e,n,t){let{graph:r}=e;if(!r)return[];let i=[],s=Fr(e,r.direct,"",{open:n,kept:t}).reverse();for(let a=s.pop()\
;a;a=s.pop()){if(i.push(a),!a.open)continue;let l=mt(e,a,{open:n,kept:t});for(let u of l.reverse())s.push(u)}return i}fu\
nction mt(e,{row:n,id:t},r){return Fr(e,e.graph?.children(n)??[],t,r)}function Fr({graph:e,libraries:n},t,r,{open:i,kept\
:s}){let a=r===""?[]:r.split("/"),l=(d=[])=>s?d.filter(c=>s.has(c)):d,u=[...l(t)].sort((d,c)=>n.nameOrder(d)-n.nameOrder\
(c));return u.map((d,c)=>{let y=[...a,d].join("/"),b=a.includes(String(d)),f=l(e?.children(d)).length;return{id:y,row:d,\
level:a.length+1,position:c+1,siblings:u.length,children:f,circular:b,open:f>0&&!b&&i.has(y)}})}function Rr(e){let n=e.l\
astIndexOf("/");return n<0?void 0:e.slice(0,n)}function Or(e){return e.slice(0,-1).map((n,t)=>e.slice(0,t+1).join("/"))}\
function $r({graph:e}){let[n,...t]=e?.direct??[];return new Set(n===void 0||t.length>0?[]:[`${n}`])}function Nr(e){let n\
=new Map;return t=>{let r=n.get(t);if(r)return r.value;let i=e(t);return n.size<1e3&&n.set(t,{value:i}),i}}function I(e)\
{let n;return()=>(n??={value:e()},n.value)}function Mr({direct:e,dependencies:n}){let t=new Set(e),r=n.map(()=>[]);n.for\
Each((s,a)=>{for(let l of s||[])r[l]?.push(a)});let i=r.filter((s,a)=>s.length>0||t.has(a)).length;return{direct:e,size:\
i,isDirect:s=>t.has(s),children:s=>n[s]||[],parents:s=>r[s]??[]}}function D(e,n){return e?.isDirect(n)?"direct":e?.paren\
ts(n).length?"transitive":""}function gn(e,n,t){let r=new Map([[n,n]]),i=[],s=[n];for(let l of s)for(let u of e.parents(\
l))r.has(u)||(r.set(u,l),s.push(u),e.isDirect(u)&&i.push(u));return{paths:i.slice(0,t).map(l=>ea(l,n,r)),roots:i.length}\
}function ea(e,n,t){let r=[e];for(let i=e;i!==n;)i=t.get(i)??n,r.push(i);return r}var na=new Set(["","requires review","\
unspecified","unspecified license","unsupported filetype"]);function yt({name:e}){return ta(e)}var ta=Nr(e=>na.has(xr(oa\
(e)).toLowerCase()));function ie(e){return e.some(yt)?e.filter(n=>!yt(n)):e}function jr({licenses:e}){return e.every(yt)\
}var ra=/^\\s*suspected(?:\\s+|$)/i;function oa(e){return e.replace(ra,"")}function A(e,n){return e===n?0:e<n?-1:1}functio\
n bn([e,n],[t,r]){return r-n||A(e,t)}function De(e){let n=new Map;for(let t of e)n.set(t,(n.get(t)??0)+1);return n}funct\
ion Ee(e){return[...De(e)].sort(bn).map(([n,t])=>({value:n,count:t}))}function Vr(e,n){let t=e.length>n?e.slice(0,n-1):e\
,r=e.slice(t.length);return{shown:t,others:r.length,sum:r.reduce((i,{count:s})=>i+s,0)}}function Wr(e){let{count:n,inven\
tory:t,knowsOutdated:r}=e;return{severities:bt(e),licenses:Ee(ia(e)),types:Ee(vt(e)),outdated:r?gt(n,i=>e.outdated(i)===\
!0):void 0,weak:gt(t,e.weak),duplicates:gt(t,i=>e.several(i)!==void 0)}}function bt({inventory:e,severity:n}){return De(\
Array.from({length:e},(t,r)=>n(r)))}function gt(e,n){let t=0;for(let r=0;r<e;r++)n(r)&&t++;return t}function*ia({invento\
ry:e,licenses:n}){for(let t=0;t<e;t++){let r=ie(n(t)).map(({name:i})=>i.toWellFormed());r.length===0?yield"":yield*new S\
et(r)}}function*vt({count:e,text:n}){for(let t=0;t<e;t++)yield(n("type",t)??"").toWellFormed()}function Ar(e,{groupId:n,\
artifactId:t},r){let[,i]=/^Upgrade to version (.+)$/i.exec(e)??[];if(i===void 0)return e;if(!/[: ]/.test(i))return i;let\
 a=[`${n}:${t}`,`${n}/${t}`,r()].flatMap(l=>[`${l}:`,`${l} - `]).find(l=>i.startsWith(l));return i.slice(a?.length??0)}v\
ar sa=/^\\s*file[\\s_-]?name(?:[\\s_-]+match)?\\s*$/i;function Br({matchType:e}){return e!==void 0&&sa.test(e)}function Ir(e\
){let{version:n,texts:t=[],fixes:r,of:i}=e,s=n??t.join(" | ");return r<i&&r>0?`${s} (${aa(e)})`:s}function aa({fixes:e,o\
f:n}){return`fixes ${m(e)} of ${m(n)}`}function _e(e){let{count:n,value:t,position:r,descending:i}=e,s=Float64Array.from\
({length:n},(d,c)=>{let y=t(c);return y===void 0?Number.NaN:Math.round(y*1e3)}),a=s.reduce((d,c)=>c>d?c:d,0),l=new Int32\
Array(n),u=s.map((d,c)=>{let y=r(c);return l[y]=c,(Number.isNaN(d)?a+1:i?a-d:d)*n+y});return Int32Array.from(u.sort(),d=\
>l[d%n]??0)}function vn(e,n){let t=new Set(e.filter(i=>i!==void 0)),r=new Map([...t].sort(n).map((i,s)=>[i,s]));return i\
=>{let s=e[i];return s===void 0?void 0:r.get(s)}}function hn(e){let n=Int32Array.from(e,(r,i)=>i).sort((r,i)=>A(e[r]??""\
,e[i]??"")||r-i),t=new Int32Array(e.length);return n.forEach((r,i)=>{t[r]=i}),{sorted:n,positions:t}}function Ur({count:\
e,texts:n,names:t}){let r=Tr(u=>Dr(n[u])),i=(u,d)=>r[u](d),s=Dr(t),a=Array.from({length:e},(u,d)=>xt(s(d)??Lr(ht(i,d))))\
,l=I(()=>hn(a.map(u=>u.toLowerCase())));return{text:i,name:u=>a[u]??"",nameOrder:u=>l().positions[u]??0,byName:()=>l().s\
orted}}function Dr(e){if("plain"in e)return r=>e.plain[r]??void 0;let{words:n,at:t}=e;return r=>n[t[r]??-1]??void 0}func\
tion ht(e,n){return{type:e("type",n),groupId:e("groupId",n),artifactId:e("artifactId",n)}}var Er=200;function xt(e){retu\
rn e.length<=Er&&/^[!-~]*$/.test(e)?e:w(e,Er)}var Ce=["critical","high","medium","low"];var j=[...Ce,"unrated","none"];f\
unction xn(e){return e==="none"?"no known vulnerability":e}function W({severity:e}){return e??"unrated"}function wn(e,n)\
{return q(W(e))-q(W(n))||(n.score??0)-(e.score??0)}function _n(e,n=0){if(e!=="none")return 100*(j.length-q(e))+n}functio\
n q(e){return j.indexOf(e)}function Hr(e){let n=la(e),t=ua(e);return{severity:r=>j[n[r]??-1]??"none",score:r=>{let i=t[r\
]??-1;return i<0?void 0:i}}}function la({count:e,vulnerabilities:n}){let t=n.values.map(i=>q(W(i))),r=q("none");return U\
int8Array.from({length:e},(i,s)=>(n.of[s]||[]).reduce((l,u)=>Math.min(l,t[u]??r),r))}function ua(e){let{count:n,vulnerab\
ilities:t}=e,r=t.values.map(({score:i})=>i??-1);return Float64Array.from({length:n},(i,s)=>(t.of[s]||[]).reduce((l,u)=>M\
ath.max(l,r[u]??-1),-1))}function Qr(e){let{count:n,inventory:t,licenses:r,vulnerabilities:i,outdated:s}=e,a=Ur(e),l=I((\
)=>new Map(e.duplicates.flatMap((u,d)=>u.map(c=>[c,d]))));return{count:n,inventory:t,...a,...Hr(e),...ca(e,a),licenses:u\
=>wt(r.values,r.of[u]),vulnerabilityCount:new Set(i.values.map(({id:u})=>u)).size,findings:u=>(i.of[u]||[]).length,vulne\
rabilities:u=>wt(i.values,i.of[u]),outdated:u=>[void 0,!1,!0][(s[u]??-1)+1],knowsOutdated:s.some(u=>u>=0),weak:u=>Br({ma\
tchType:a.text("matchType",u)}),several:u=>l().get(u)}}function ca({fixes:e},{text:n,name:t}){return{fix:r=>wt(e.values,\
e.of[r]).map(Ir).join(),fixOf:(r,{fix:i})=>i?.trim()?Ar(i.trim(),ht(n,r),()=>t(r)):""}}function wt(e,n=0){return n===0?[\
]:n.map(t=>e[t]).filter(t=>t!==void 0)}function Kr(e,n){return e===n?0:pa(e,n).sign||A(e,n)}var qr={"~":0,dev:1,nightly:\
1,canary:1,alpha:2,a:2,beta:3,b:3,milestone:4,m:4,pre:5,preview:5,c:5,cr:5,rc:5,snapshot:6,final:7,ga:7,release:7,post:8\
,sp:8,sr:8,patch:8,hotfix:8},da=7,Jr=8,Zr=9,kt=10,_t={rank:da,text:""};function pa(e,n){let[t,r]=[zr(e),zr(n)],i=Gr(e)||\
Gr(n),s=Math.max(t.length,r.length);for(let a=0;a<s;a++){let[l,u]=[t[a]??_t,r[a]??_t],d=ma(l,u);if(d!==0)return{sign:d,c\
ertain:!i&&fa(l,u)}}return{sign:0,certain:!0}}function fa(e,n){let t=i=>i.rank!==Zr,r=e.rank+n.rank===Jr+kt&&e.rank!==n.\
rank;return t(e)&&t(n)&&!r}function ma(e,n){return e.rank!==n.rank?e.rank-n.rank:e.rank===kt&&e.text.length!==n.text.len\
gth?e.text.length-n.text.length:A(e.text,n.text)}function zr(e){let t=(/^\\d+:/.test(e)?e:`0:${e}`).toLowerCase().match(/\
\\d+|[a-z]+|~/g)??[];return t.filter((r,i)=>r!=="v"||!Ct(t[i+1])).map((r,i,s)=>Ct(r)?ya(r):ga(r,s[i+1]))}function ya(e){l\
et n=e.replace(/^0+/,"");return n===""?_t:{rank:kt,text:n}}function ga(e,n){if(e.length===1&&e!=="~"&&!Ct(n))return{rank\
:Jr,text:e};let t=Object.hasOwn(qr,e)?qr[e]:void 0;return t===void 0?{rank:Zr,text:e}:{rank:t,text:""}}function Ct(e){re\
turn e!==void 0&&/^\\d/.test(e)}function Gr(e){return/^(?=.*[a-f])(?=.*\\d)[0-9a-f]{7,64}$/i.test(e)}function Xr(e){let n=\
new Map,t=(i,s)=>{let a=`${i} ${s}`,l=n.get(a)??_a(e,i,s);return n.set(a,l),l},r=I(()=>ba(e));return i=>{let s=Pt(i.text\
),a=s.length>0?r():[],l=ha(e,i),u=[];for(let d of t(i.sort,i.descending)){let c=a[d]??"";s.every(y=>c.includes(y))&&l.ev\
ery(y=>y(d))&&u.push(d)}return u}}function Pt(e){return e.toLowerCase().split(/\\s+/).filter(Boolean)}function ba({librar\
ies:e}){return Array.from({length:e.count},(n,t)=>{let r=e.name(t);for(let i of va)r+=`\n${e.text(i,t)??""}`;for(let{name\
:i}of e.licenses(t))r+=`\n${i}`;for(let{id:i}of e.vulnerabilities(t))r+=`\n${i}`;return r.toLowerCase()})}var va=["name","\
coordinates","filename","version","sha1"];function ha(e,n){let{libraries:t,graph:r}=e,{severity:i,license:s,type:a,relat\
ion:l,waived:u}=n,{outdated:d,weak:c,duplicates:y}=n;return[i.length>0&&(f=>f<t.inventory&&i.includes(t.severity(f))),s!\
==void 0&&(f=>f<t.inventory&&wa(t.licenses(f),s)),a!==void 0&&(f=>(t.text("type",f)??"").toWellFormed()===a),d&&(f=>t.ou\
tdated(f)===!0),c&&(f=>t.weak(f)),y&&(f=>t.several(f)!==void 0),l!==void 0&&(f=>D(r,f)===l),u!==void 0&&xa(e,u)].filter(\
f=>f!==!1)}function xa({libraries:e,waivers:n},t){return t==="yes"?r=>n?.acts(r)??!1:r=>e.vulnerabilities(r).some(({id:i\
})=>!n?.waiverOf(r,i))}function wa(e,n){return n===""?jr({licenses:e}):e.some(({name:t})=>t.toWellFormed()===n)}function\
 _a(e,n,t){let{count:r,nameOrder:i}=e.libraries,s=Ca(e,n);return _e({count:r,value:s,position:i,descending:t})}function \
Ca({libraries:e,graph:n},t){let{score:r}=e;switch(t){case"name":return e.nameOrder;case"severity":return i=>_n(e.severit\
y(i),r(i));case"score":return r;case"vulnerabilities":return i=>e.findings(i)||void 0;case"relation":return i=>D(n,i).le\
ngth||void 0;default:{let i=Array.from({length:e.count},(a,l)=>ka(e,t,l));return vn(i,t==="version"||t==="newest"||t==="\
fix"?Kr:A)}}}function ka(e,n,t){switch(n){case"license":return ie(e.licenses(t))[0]?.name;case"newest":return e.outdated\
(t)?e.text("newestVersion",t):void 0;case"fix":return e.fix(t)||void 0;case"match":return e.text("matchType",t);default:\
return e.text(n,t)}}function Yr({waivers:e,findings:n}){let t=e.map(()=>0),r=new Map,i=new Map;for(let[s,a,l]of n){let u\
=e[l];if(!u)continue;t[l]=(t[l]??0)+1;let d=u.license===void 0?r:i,c=d.get(s)??new Map;d.set(s,c.set(a,u))}return{all:e.\
map((s,a)=>({...s,findings:t[a]??0})),waiverOf:(s,a)=>r.get(s)?.get(a),licenseWaiverOf:(s,a)=>i.get(s)?.get(a),acts:s=>r\
.has(s)||i.has(s)}}var V={fixable:1,direct:2,waived:4,fresh:8},eo=4;function St(e){return e>>eo}function no({delta:e}){i\
f(!e?.newVulnerabilities)return;let n=new Set(e.newVulnerabilities.map(t=>`${xt(t.package)}\n${t.id}`));return(t,r)=>n.ha\
s(`${t}\n${r}`)}function to(e){let n=Pa(e),{vulnerabilities:t,count:r}=n,i=_e({count:r,value:a=>n.numbers[a],position:a=>\
a,descending:!1}),s=new Int32Array(t.length+1);for(let[a,l]of i.entries())s[(n.numbers[l]??0)+1]=a+1;return{count:r,vuln\
erabilities:t,starts:s,rows:i.map(a=>n.rows[a]??0),traits:Uint8Array.from(i,a=>n.traits[a]??0)}}function Pa(e){let{libra\
ries:n}=e,t=n.byName(),r=t.reduce((u,d)=>u+n.findings(d),0),i=[],s=new Map,a={count:r,vulnerabilities:i,rows:new Int32Ar\
ray(r),numbers:new Int32Array(r),traits:new Uint8Array(r)},l=0;for(let u of t)if(n.findings(u)!==0)for(let d of n.vulner\
abilities(u))a.rows[l]=u,a.numbers[l]=Sa(d,s,i),a.traits[l]=Ta(e,u,d),l++;return a}function Sa(e,n,t){let r=n.get(e.id);\
if(r===void 0)return n.set(e.id,t.length),t.push(e)-1;let i=t[r];return i&&i!==e&&wn(e,i)<0&&(t[r]=e),r}function Ta({lib\
raries:e,graph:n,waivers:t,news:r},i,s){let{id:a,fix:l}=s,u=q(W(s))<<eo;return l?.trim()&&(u|=V.fixable),n?.isDirect(i)&\
&(u|=V.direct),t?.waiverOf(i,a)&&(u|=V.waived),r?.(e.name(i),a)&&(u|=V.fresh),u}function pe({starts:e},n){let t=e[n]??0,\
r=e[n+1]??t;return Array.from({length:r-t},(i,s)=>t+s)}function ro(e){let n=to(e),{vulnerabilities:t}=n,r=ja(n),i=I(()=>\
$a(e,n)),s=I(()=>new Map(t.map(({id:a},l)=>[a.toWellFormed(),l])));return{findings:n,levels:De(La(n)),find(a){let l=Pt(a\
.text),u=l.length>0?Ma(i(),l):void 0,d=Ra(n,a,u);return{numbers:Fa(d,r(a,d.of)),findings:d.all,matching:c=>pe(n,c).filte\
r(y=>d.matches[y]===1)}},numberOf:a=>s().get(a)}}function*La(e){for(let n of e.vulnerabilities.keys()){let r=pe(e,n).map\
(i=>St(e.traits[i]??0));for(let i of new Set(r))yield j[i]??"unrated"}}function Fa({of:e},n){let t=[];for(let r of n)e[r\
]&&t.push(r);return t}function Ra(e,n,t){let{vulnerabilities:r,starts:i,rows:s,count:a}=e,l=Oa(n),u={matches:new Uint8Ar\
ray(a),of:new Int32Array(r.length),all:0};for(let d of r.keys()){let c=i[d+1]??0;for(let y=i[d]??0;y<c;y++)l(e.traits[y]\
??0)&&(t&&!t(d,s[y]??0)||(u.matches[y]=1,u.of[d]=(u.of[d]??0)+1,u.all++))}return u}function Oa(e){let{fixable:n,direct:t\
,fresh:r,waived:i}=e,s=e.severity.map(q),a=(n?V.fixable:0)|(t?V.direct:0)|(r?V.fresh:0)|(i==="yes"?V.waived:0),l=i==="no\
"?V.waived:0;return u=>(u&a)===a&&!(u&l)&&(s.length===0||s.includes(St(u)))}function $a({libraries:e},n){let t=Array(e.c\
ount).fill(void 0);for(let r of n.rows){if(t[r]!==void 0)continue;let i=e.text("version",r)??"",s=`${e.name(r)}\n${i}`;t[\
r]=s.toLowerCase()}return{ids:n.vulnerabilities.map(({id:r})=>r.toLowerCase()),libraries:t}}var Na=30;function Ma(e,n){l\
et t=n.slice(0,Na),r=l=>t.reduce((u,d,c)=>l.includes(d)?u|1<<c:u,0),i=2**t.length-1,s=Int32Array.from(e.ids,r),a=Int32Ar\
ray.from(e.libraries,l=>l===void 0?0:r(l));return(l,u)=>((s[l]??0)|(a[u]??0))===i}function ja(e){let n=new Map;return({s\
ort:t,descending:r},i)=>{let s=`${t} ${r}`,a=n.get(s)??_e({count:e.vulnerabilities.length,value:Wa(e,i,t),position:l=>l,\
descending:r});return t!=="libraries"&&n.set(s,a),a}}function Va({vulnerabilities:e}){return hn(e.map(({id:n})=>n.replac\
e(/\\d+/g,t=>t.padStart(8,"0"))))}function Wa(e,n,t){let{vulnerabilities:r}=e,i=s=>r[s]??{id:""};switch(t){case"id":{let{\
positions:s}=Va(e);return a=>s[a]}case"libraries":return s=>n[s];case"score":return s=>i(s).score;case"severity":return \
s=>_n(W(i(s)),i(s).score);case"published":return vn(r.map(({published:s})=>s),A)}}function oo({libraries:e,tree:n,waived\
:t},r={}){let i=Qr(e),s=n&&Mr(n),a=t&&Yr(t),l=no(r),u=c=>(i.text("keyUuid",c)??"").toWellFormed(),d=I(()=>new Map(Array.\
from({length:i.count},(c,y)=>[u(y),y])));return{libraries:i,graph:s,waivers:a,key:u,search:Xr({libraries:i,graph:s,waive\
rs:a}),knowsNews:l!==void 0,hasNews:!!r.delta?.newVulnerabilities?.length,vulnerabilities:I(()=>ro({libraries:i,graph:s,\
waivers:a,news:l})),filterOptions:I(()=>Wr(i)),find:c=>d().get(c)}}var Aa=new Set(["q","sort","order","columns"]);functi\
on ke(e){return[...new URLSearchParams(e).keys()].filter(t=>!Aa.has(t)).length}var io=new Set(["severity","score","vulne\
rabilities","libraries","published"]);function Z(e){return{sort:e,descending:io.has(e)}}function so(e,n){return n.sort!=\
=e?Z(e):{sort:e,descending:!n.descending}}function Cn(e,n,t){let r=n.find(s=>s===e.get("sort"))??t,i=e.get("order");retu\
rn i!=="asc"&&i!=="desc"?Z(r):{sort:r,descending:i==="desc"}}function kn(e,{sort:n,descending:t},r){n!==r&&e.set("sort",\
n),t!==io.has(n)&&e.set("order",t?"desc":"asc")}var Pe=["version","severity","score","vulnerabilities","fix","license","\
type","relation","newest","languages","match"],Tt=Pe.filter(e=>e!=="languages"&&e!=="match"),X={text:"",severity:[],lice\
nse:void 0,type:void 0,relation:void 0,waived:void 0,outdated:!1,weak:!1,duplicates:!1,sort:"severity",descending:!0,col\
umns:Tt};function ao(e){let n=new URLSearchParams(e),t=a=>n.get(a)?.split(",")??[],r=n.get("relation"),i=n.get("waived")\
,s=Pe.filter(a=>t("columns").includes(a));return{text:n.get("q")??"",severity:j.filter(a=>t("severity").includes(a)),lic\
ense:n.get("license")??void 0,type:n.get("type")??void 0,relation:r==="direct"||r==="transitive"?r:void 0,waived:i==="ye\
s"||i==="no"?i:void 0,outdated:n.get("outdated")==="1",weak:n.get("weak")==="1",duplicates:n.get("duplicates")==="1",...\
Cn(n,["name",...Pe],X.sort),columns:n.has("columns")?s:Tt}}function fe(e){let{sort:n=X.sort}=e,{descending:t}=Z(n),r={..\
.X,descending:t,...e},i=new URLSearchParams;r.text&&i.set("q",r.text.toWellFormed()),r.severity.length>0&&i.set("severit\
y",r.severity.join(","));for(let s of["license","type","relation","waived"]){let a=r[s];a!==void 0&&i.set(s,a.toWellForm\
ed())}for(let s of["outdated","weak","duplicates"])r[s]&&i.set(s,"1");return kn(i,r,X.sort),r.columns.join()!==Tt.join()\
&&i.set("columns",r.columns.join(",")),i.toString().replaceAll("%2C",",")}function lo({sort:e,descending:n,columns:t}){r\
eturn{...X,sort:e,descending:n,columns:t}}function Pn(e){return e.text!==""||ke(fe(e))>0}function me(e,n){return n===voi\
d 0?[...e]:e.toSorted((t,r)=>Ba(t[n],r[n]))}function Ba(e,n){return typeof e=="number"&&typeof n=="number"?n-e:e&&n?A(St\
ring(e),String(n)):Number(uo(e))-Number(uo(n))}function uo(e){return e===void 0||e===""}var Lt={all:"All projects",vulne\
rable:"Vulnerable",critical:"With a critical vulnerability",stale:"Not updated for 90 days",empty:"Without libraries",un\
read:"Not read"},Ia={all:()=>!0,vulnerable:({vulnerable:e=0})=>e>0,critical:({critical:e=0})=>e>0,stale:({stale:e})=>e,e\
mpty:({libraries:e})=>e===0,unread:({problem:e})=>e!==""};function po(e){let{projects:n,libraries:t,left:r}=e,i=n.map(Ua\
),s=Da(e),a=({places:u})=>new Set(u.flatMap(d=>Ea(t[d]))),l=new Map;return{rows:i,left:r,projectsOf:a,find(u){let d=u.tr\
im().toLowerCase().split(/\\s+/);return s.filter(({folded:c})=>d.every(y=>c.includes(y))).map(c=>{let y=l.get(c.key);if(y\
)return y;let{label:b,kind:f,places:v}=c,[L,...C]=v,T=L!==void 0&&C.length===0?t[L]?.[2].length??0:a(c).size,_={label:b,\
kind:f,places:v,count:T};return l.set(c.key,_),_}).sort((c,y)=>y.count-c.count||A(c.label,y.label))}}}function Da({libra\
ries:e,vulnerabilities:n}){let t=new Map,r=new Map;for(let[s,[a,l,,u]]of e.entries()){co(r,[a,l].filter(Boolean).join(" \
"),s);for(let d of u)co(t,d,s)}let i=(s,a,l)=>({kind:s,label:a,places:l,key:`${s} ${a}`,folded:a.toLowerCase()});return[\
...n.map(([s])=>i("vulnerability",s,t.get(s)??[])),...[...r].map(([s,a])=>i("library",s,a))]}function co(e,n,t){let r=e.\
get(n);r?r.push(t):e.set(n,[t])}function Ea(e){let n=0;return(e?.[2]??[]).map(t=>(n+=t,n))}function Ua(e){let[n,t,r,...i\
]=e,[s,a,l,u,d,c,y,b]=i;return{product:n,name:t,problem:r,updated:y,stale:b===1,libraries:Se(s),vulnerable:Se(a),critica\
l:Se(l),high:Se(u),medium:Se(d),low:Se(c)}}function Se(e){return e<0?void 0:e}function fo({rows:e},{text:n,filter:t,orde\
r:r,having:i}){let s=n.trim().toLowerCase(),a=e.filter((d,c)=>(i?.has(c)??!0)&&Ia[t](d)&&`${d.product} ${d.name}`.toLowe\
rCase().includes(s));return me(r!==void 0&&!(r==="name"||r==="updated")?a.sort(Ha):a,r)}function Ha(e,n){for(let t of Ce\
){let r=(n[t]??-1)-(e[t]??-1);if(r!==0)return r}return 0}function mo(e){let n=new URLSearchParams(e);return{text:n.get("\
q")??"",vulnerable:n.get("vulnerable")==="1"}}function yo({text:e,vulnerable:n}){let t=new URLSearchParams;return e&&t.s\
et("q",e.toWellFormed()),n&&t.set("vulnerable","1"),t.toString()}function Ue({graph:e,libraries:n,search:t},{text:r,vuln\
erable:i}){if(!e||!r.trim()&&!i)return;let s=i?j.filter(d=>d!=="none"):[],a=t({...X,text:r,severity:s}),l=new Uint8Array\
(n.count),u=[...a];for(let d of u)l[d]=1;for(let d of u)for(let c of e.parents(d))l[c]||(l[c]=1,u.push(c));return{found:\
a.length,has:d=>l[d]===1}}var Qa=2e3;function Te(e,n,t=Qa){let r=new Set,i=yn(e,r,n);for(let s of i){let{id:a,children:l\
,circular:u}=s;if(!(l===0||u)){if(i.length+l>t)return{open:r,complete:!1};r.add(a);for(let d of mt(e,s,{open:r,kept:n}))\
i.push(d)}}return{open:r,complete:!0}}var qa=1e4;function go(e,n=qa){let t=new Map,r=new Int32Array(e.libraries.count);r\
eturn i=>{let s=t.get(i)??za(e,i,{seen:r,mark:t.size+1,max:n});return t.set(i,s),s}}function za({graph:e,libraries:n},t,\
{seen:r,mark:i,max:s}){r[t]=i;let a=[t],l=0;for(let u of a){if(a.length>s)return{count:l,atLeast:!0};for(let d of e?.chi\
ldren(u)??[])r[d]!==i&&(r[d]=i,l+=n.findings(d),a.push(d))}return{count:l,atLeast:!1}}var Ga=["id","severity","score","l\
ibraries","published"],ye={text:"",severity:[],fixable:!1,direct:!1,fresh:!1,waived:void 0,...Z("severity")},Sn={fixable\
:"fixable",direct:"direct",fresh:"new"};function bo(e){let n=new URLSearchParams(e),t=n.get("severity")?.split(",")??[],\
r=n.get("waived");return{text:n.get("q")??"",severity:j.filter(i=>t.includes(i)),fixable:n.get(Sn.fixable)==="1",direct:\
n.get(Sn.direct)==="1",fresh:n.get(Sn.fresh)==="1",waived:r==="yes"||r==="no"?r:void 0,...Cn(n,Ga,ye.sort)}}function ge(\
e){let n={...ye,...Z(e.sort??ye.sort),...e},t=new URLSearchParams;n.text&&t.set("q",n.text.toWellFormed()),n.severity.le\
ngth>0&&t.set("severity",n.severity.join(","));for(let r of["fixable","direct","fresh"])n[r]&&t.set(Sn[r],"1");return n.\
waived&&t.set("waived",n.waived),kn(t,n,ye.sort),t.toString().replaceAll("%2C",",")}function vo(e){let{sort:n,descending\
:t}=e;return{...ye,sort:n,descending:t}}function He(e){return e.text!==""||ke(ge(e))>0}function Qe(e){let[,n="",t=""]=/^\
#?\\/?([a-z]*)([\\s\\S]*)$/.exec(e)??[],r=Ka(t.slice(1));switch(n){case"libraries":return{page:n,query:ao(t.slice(1))};case\
"vulnerabilities":return{page:n,query:bo(t.slice(1))};case"library":case"vulnerability":return{page:n,key:r};case"tree":\
{let i=t.startsWith("?"),s=mo(i?t.slice(1):"");return{page:n,key:i?void 0:r||void 0,query:s}}case"compare":return{page:n\
};default:return{page:"overview"}}}var ho="#/",Tn="#/compare";function Le(e){let n=e&&yo(e);return n?`#/tree?${n}`:"#/tr\
ee"}function k(e={}){let n=fe(e);return n?`#/libraries?${n}`:"#/libraries"}function z(e){return`#/library/${encodeURICom\
ponent(e)}`}function E(e={}){let n=ge(e);return n?`#/vulnerabilities?${n}`:"#/vulnerabilities"}function qe(e){return`#/v\
ulnerability/${encodeURIComponent(e.toWellFormed())}`}function xo(e){return`#/tree/${encodeURIComponent(e)}`}function Ka\
(e){try{return decodeURIComponent(e)}catch{return e}}function Ln({alertsPending:e,figures:n}){return e?"Mend had not com\
puted the alerts yet, so vulnerabilities are not known.":n?.libraries===void 0?"The inventory was not read, so vulnerabi\
lities are not known.":""}function be(e){let[,n,t]=/^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)/.exec(e)??[];return n&&t?`${n} ${t} U\
TC`:e}function Fn({delta:e,figures:n}){if(!e)return[];let t=n?.libraries===0?[]:e.fixedVulnerabilities;return[ve("New vu\
lnerabilities",e.newVulnerabilities,wo),ve("Fixed vulnerabilities",t,wo),ve("Added libraries",e.added,Fe),ve("Removed li\
braries",e.removed,Fe),ve("Changed versions",e.changed,Ja),ve("New licenses",e.newLicenses,r=>({...Fe(r),license:ze(r.na\
me)})),ve("Changed licenses",e.licenseChanges,r=>({...Fe(r),change:_o(r.from.join(", "),r.to.join(", "),"none")}))]}func\
tion ve(e,n=[],t){return{title:e,lines:n.map(t)}}function Fe({package:e,keyUuid:n,version:t}){return{name:w(e,300),key:n\
.toWellFormed(),version:ze(t)}}function Ja({from:e,to:n,direction:t,...r}){return{...Fe(r),change:_o(e,n,"unknown"),dire\
ction:t==="up"||t==="down"?t:void 0}}function wo(e){let{id:n,url:t,severity:r}=e;return{...Fe(e),id:ze(n),url:t,severity\
:r}}function _o(e="",n="",t){return{from:ze(e)??t,to:ze(n)??t}}function ze(e=""){return w(e,300)||void 0}function g({of:\
e,max:n=300,blank:t="(blank)",breaks:r}){let i=w(e,n)||t,s=r?i.split(/(?<=[:/.-])/):[i];return o("bdi",null,s.flatMap((a\
,l)=>[l>0&&o("wbr",{key:l}),a]))}function H({to:e,children:n}){let t=ut(e);return t===void 0?o(p,null,n):o("a",{href:t,t\
arget:"_blank",rel:"noopener noreferrer"},n)}function Y({level:e}){return o("span",{class:`pill ${e}`},e)}function Re({c\
ontents:{libraries:e},row:n}){let t=e.severity(n);return t==="none"?null:o(Y,{level:t})}function se({contents:e,row:n}){\
let{libraries:t}=e,r=t.text("version",n);return o(p,null,o("a",{href:z(e.key(n))},o("bdi",null,t.name(n)||"(blank)")),r&\
&o("span",{class:"muted"}," ",o(g,{of:r,max:60})))}function h({title:e,note:n,class:t="",children:r}){return o("section"\
,{class:`card ${t}`},o("h2",null,e," ",n!==void 0&&o("span",{class:"note"},n)),r)}function Oe({title:e,children:n}){retu\
rn o("main",{id:"main",class:"wide"},o("h1",{class:"visually-hidden",tabIndex:-1},e),n)}function Rn({what:e,where:n,want\
ed:t,all:r}){return o("main",{id:"main"},o("h1",{tabIndex:-1},"No such ",e),o("p",null,n," ",o("code",null,o(g,{of:t,max\
:100})),". See ",r,"."))}function B({hidden:e}){return e>0?o("p",{class:"muted"},"and ",m(e)," more"):null}function $e({\
of:e}){return o("dl",{class:"properties"},e.filter(([,n])=>n!==void 0&&n!=="").map(([n,t])=>o("div",{key:n},o("dt",null,\
n),o("dd",null,t))))}function On(e,n){return e.filter(({known:t})=>t?.(n)??!0)}function Ne(e,n){return e.filter(({cell:t\
})=>n.some(r=>t(r)))}function R(e){let{label:n,columns:t,rows:r,stacked:i=!0}=e;return o("section",{class:"scroll","aria\
-label":n,tabIndex:0},o("table",{class:i?"stacked":void 0},o("thead",null,o("tr",null,t.map(s=>o(Xa,{key:s.title,...s}))\
)),o("tbody",null,r.map((s,a)=>o("tr",{key:a},t.map(l=>Za(l,s)))))))}function Za({title:e,labeled:n,class:t,cell:r},i){r\
eturn o("td",{key:e,class:t,"data-title":n?e:void 0},r(i))}function Xa(e){let{class:n,sorting:t}=e,r=t&&(t.active?t.orde\
r:"none");return o("th",{scope:"col",class:n,"aria-sort":r},o(Ya,{...e}))}function Ya({title:e,hidden:n,sorting:t}){if(n\
)return o("span",{class:"visually-hidden"},e);if(!t)return e;let{active:r,order:i,choose:s}=t;return o("button",{type:"b\
utton",class:"sort",onClick:s},e,o(Ft,{order:r?i:void 0}))}function Ft({order:e}){return o("span",{"aria-hidden":"true"}\
,e&&(e==="ascending"?" \u2191":" \u2193"))}function $n({by:e}){return e?o("span",{class:"chip",title:w(e.reason,500)},"waived"):nu\
ll}function he({by:e}){if(!e)return null;let{reason:n,until:t,state:r,justification:i}=e,s=[r,i].filter(Boolean).map(a=>\
a?.replaceAll("_"," ")).join(", ");return o("p",null,o("b",null,"Waived until ",w(t,20),":")," ",o(g,{of:n,max:1e3})," "\
,o("span",{class:"muted"},"\xB7 ",s&&`${s} \xB7 `,o(Rt,{of:e})))}function Rt({of:e}){return o(p,null,o(g,{of:`${w(e.file,200)}\
:${e.line}`}),e.workspace&&" (workspace)")}var ko=[Co("Vulnerability","id"),{title:"Severity",cell:({line:{severity:e}})\
=>e&&o(Y,{level:e})},{title:"Library",cell:el},Ot("Version",({version:e})=>e),Co("License","license"),Ot("Before",({chan\
ge:e})=>e?.from),Ot("Now",({change:e})=>e?.to),{title:"Change",cell:({line:e})=>nl(e)}];function Ot(e,n){return{title:e,\
labeled:!0,cell:({line:r})=>n(r)&&o("bdi",null,n(r))}}function Co(e,n){return{title:e,cell:({line:r,contents:i})=>{let s\
=r[n],{waivers:a}=i??{},l=i?.find(r.key)??-1;return s&&o(p,null,o(H,{to:r.url},o("bdi",null,s))," ",o($n,{by:a?.waiverOf\
(l,s)??a?.licenseWaiverOf(l,s)}))}}}function el({line:{name:e,key:n},contents:t}){let r=o("bdi",null,e||"(blank)");retur\
n t?.find(n)!==void 0?o("a",{href:z(n)},r):r}function nl({direction:e}){return e&&o("span",{class:`direction ${e}`},o("s\
pan",{"aria-hidden":"true"},e==="up"?"\u25B2":"\u25BC")," ",e==="up"?"newer":"older")}function ee(e){let n=w(e.replaceAll("_"," ")\
.toLowerCase(),100);return xe(n.replace(/^sha(?=\\d)/,"SHA-"))}function Nn(e){return xe(e.replace(/[A-Z]/g,n=>` ${n.toLow\
erCase()}`))}function xe(e){return e.charAt(0).toUpperCase()+e.slice(1)}function $t(e){return e>0&&e<.01?"<1%":`${Math.r\
ound(e*100)}%`}var Po=[{title:"Libraries",of:e=>e.libraries,href:k()},{title:"Vulnerable libraries",of:e=>e.vulnerableLi\
braries,href:k({severity:j.filter(e=>e!=="none")}),warns:!0}],Nt=Ce.map(e=>({title:`${xe(e)} findings`,of:({bySeverity:n\
})=>n?.[e],href:E({severity:[e]}),level:e})),So=[{title:"No license",of:e=>e.noLicense,href:k({license:""}),warns:!0},{t\
itle:"Outdated",of:e=>e.outdated,href:k({outdated:!0,sort:"newest"})}],To=[...Po,...Nt.slice(0,2),...So],Lo=[...Nt.slice\
(2),{title:"Direct",of:e=>e.direct,href:k({relation:"direct"})},{title:"Transitive",of:e=>e.transitive,href:k({relation:\
"transitive"})},{title:"Depth",of:e=>e.maxDepth,href:Le()},{title:"Licenses",of:e=>e.licenses},{title:"Packages in sever\
al versions",of:e=>e.duplicateVersions,href:k({duplicates:!0,sort:"name"})},{title:"Weak matches",of:e=>e.weakMatches,hr\
ef:k({weak:!0,sort:"name"})}];function Mn(e){return!e.projects&&!e.portfolio}function Fo({figures:e,licenses:n}){if(!e)r\
eturn;let{direct:t=0,transitive:r=0}=e;return{...e,libraries:e.libraries??t+r,licenses:n&&Object.keys(n).length}}functio\
n Ro({figures:e,baseline:n}){let{figures:t}=n??{};return!e||!t?[]:[...Po,...Nt,...So].flatMap(r=>{let[i,s]=[r.of(t),r.of\
(e)];return i===void 0||s===void 0?[]:[{figure:r,before:i,after:s}]})}function Oo({before:e,after:n}){let t=n-e;return(t\
>0?"+":t<0?"\u2212":"\xB1")+m(Math.abs(t))}var tl=[{title:"Number",hidden:!0,cell:({figure:e})=>e.title},Mt("Before",({before:e}\
)=>m(e)),Mt("Now",({after:e})=>o("b",null,m(e))),Mt("Change",e=>Oo(e)),{title:"Picture",hidden:!0,class:"picture",cell:r\
l}];function jn({facts:e}){let n=Ro(e);return n.length===0?null:o(R,{label:"Before and now",columns:tl,rows:n,stacked:!1\
})}function Vn({facts:{figures:e}}){return e?.libraries===0?o("p",null,Sr):null}function Mt(e,n){return{title:e,labeled:\
!0,class:"number",cell:n}}function rl({figure:e,before:n,after:t}){let r=e.level??"unrated",i=Math.max(1,n,t);return o("\
svg",{viewBox:"0 0 100 14",preserveAspectRatio:"none","aria-hidden":"true"},o("rect",{class:"none",width:100*n/i,height:\
"6"}),o("rect",{class:r,y:"8",width:100*t/i,height:"6"}))}var $o=500;function No({state:{facts:e,contents:n}}){let t=Fn(\
e).filter(({lines:r})=>r.length>0);return o("main",{id:"main"},o("h1",{tabIndex:-1},"Comparison with the baseline"),o(ol\
,{facts:e}),e.delta&&o(Vn,{facts:e}),e.baseline?.figures&&o(h,{title:"Numbers"},o(jn,{facts:e})),!e.delta&&o("p",{class:\
"empty"},"There was nothing to compare with: the input ",o("code",null,"baseline")," was empty."),e.delta&&t.length===0&\
&o("p",{class:"empty"},"Nothing changed."),t.map(r=>o(il,{key:r.title,...r,contents:n})))}function ol({facts:{baseline:e\
}}){if(!e)return null;let{name:n,updated:t,libraries:r}=e;return o("p",{class:"muted"},"Compared with ",o(g,{of:n}),t&&`\
 of ${be(t)}`,","," ",x(r,"library","libraries"),".")}function il({title:e,lines:n,contents:t}){let r=n.slice(0,$o).map(\
i=>({line:i,contents:t}));return o(h,{title:e,note:m(n.length)},o(R,{label:e,columns:Ne(ko,r),rows:r}),o(B,{hidden:n.len\
gth-$o}))}var Me=["auto","light","dark"];function jo({state:e,actions:n}){return o("header",null,o("button",{type:"butto\
n",class:"skip",onClick:sl},"Skip to content"),o(al,{facts:e.facts}),o(ul,{state:e}),o(dl,{theme:e.theme,choose:n.choose\
Theme}))}function sl(){document.querySelector("main h1")?.focus()}function al({facts:e}){let{product:n,project:t,oneOf:r\
,operation:i}=e,s=t?.name??r;return o("div",{class:"title"},r!==void 0&&o(p,null,o("a",{href:fn},"All projects")," ",o(M\
o,null)," "),n&&o(p,null,o("bdi",{class:"muted"},w(n.name,80))," ",o(Mo,null)," "),o("strong",null,o("bdi",null,s?w(s,80\
):pt(i))))}function Mo(){return o("span",{class:"muted","aria-hidden":"true"},"/")}function ll({facts:e,contents:n}){let\
{vulnerabilityCount:t,inventory:r,count:i}=n?.libraries??{},s=!t&&Ln(e),a=[{text:"Vulnerabilities",href:E(),pages:["vuln\
erabilities","vulnerability"],count:s?void 0:t},{text:"Libraries",href:k(),pages:["libraries","library"],count:r||i},{te\
xt:"Dependencies",href:Le(),pages:["tree"]}],l={text:"Comparison",href:Tn,pages:["compare"]};return[{text:"Overview",hre\
f:ho,pages:["overview"]},...e.projects||e.portfolio||e.cleanup?[]:a,...e.delta?[l]:[]]}function ul({state:e}){return o("\
nav",{"aria-label":"Report"},ll(e).map(({text:n,href:t,pages:r,count:i})=>o("a",{key:n,href:t,"aria-current":r.includes(\
e.route.page)?"page":void 0},n,i!==void 0&&o("span",{class:"counter"},m(i)))))}var cl={auto:"\u25D0",light:"\u2600",dark:"\u263E"};func\
tion dl({theme:e,choose:n}){let t=Me[(Me.indexOf(e)+1)%Me.length]??"auto";return o("button",{type:"button",class:"link-b\
utton theme","aria-label":`Colors: ${e}. Change to ${t}`,title:`Colors: ${e}`,onClick:()=>n(t)},cl[e])}var Ke,$,jt,Vo,Vt\
=Object.is,Je=0,Qo=[],Wt=[],O=S,Wo=O.__b,Ao=O.__r,Bo=O.diffed,Io=O.__c,Do=O.unmount,Eo=O.__;function Bt(e,n){O.__h&&O.__\
h($,e,Je||n),Je=0;var t=$.__H||($.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function N(e){return \
Je=1,pl(zo,e)}function pl(e,n,t){var r=Bt(Ke++,2);if(r.t=e,!r.__c&&(r.__=[t?t(n):zo(void 0,n),function(s){var a=(r.__N||\
r.__)[0],l=r.t(a,s);Vt(a,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=$,!$.__f)){$.__f=!0;var i=$.shouldComponentU\
pdate;$.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var d=!1,c=this.props!=s;if(u.__.some(functi\
on(b){b.__N&&(d=!0,Vt(b.__[0],b.__N[0])||(c=!0))}),i){var y=i.call(this,s,a,l);return d?y||c:y}return!d||c}}return r.__}\
function je(e,n){var t=Bt(Ke++,4);!O.__s&&qo(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,$.__h.push(t))}function Wn(e){return Je=5,\
P(function(){return{current:e}},[])}function P(e,n){var t=Bt(Ke++,7);return qo(t.__H,n)&&(t.__=e(),t.__H=n),t.__}functio\
n Ve(e,n){return Je=8,P(function(){return e},n)}function fl(){var e;do{for(;e=Wt.shift();)try{Ge(e)}catch(t){O.__e(t,{__\
:(e=e.__P)&&e.__v})}for(;e=Qo.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(Ge),n.__h.some(At),n.__h=[]}catch(t){n.__\
h=[],O.__e(t,e.__v)}}}while(Wt.length)}O.__b=function(e){$=null,Wo&&Wo(e)},O.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__\
m=n.__k.__m),Eo&&Eo(e,n)},O.__r=function(e){Ao&&Ao(e),Ke=0;var n=($=e.__c).__H;n&&(jt==$?$.__h=[]:(n.__h.some(Ge),n.__h.\
some(At),Ke=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),jt=$},O.diffed=function(e){Bo&&Bo(\
e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Ho(Qo.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),jt=$=null},O.__\
c=function(e,n){n.some(function(t){try{t.__h.some(Ge),t.__h=t.__h.filter(function(r){return!r.__||At(r)})}catch(r){t.__h\
=[function(){throw r}]}}),Io&&Io(e,n)},O.unmount=function(e){Do&&Do(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function\
(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}i.__P=t,Ho(Wt.push(i))}els\
e Ge(i)}catch(s){n=s}}),r.__H=void 0,n&&O.__e(n,r.__v))};var Uo=typeof requestAnimationFrame=="function";function ml(e){\
var n,t=function(){clearTimeout(r),Uo&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);Uo&&(n=requestAnimation\
Frame(t))}function Ho(e){e!=1&&Vo==O.requestAnimationFrame||((Vo=O.requestAnimationFrame)||ml)(fl)}function Ge(e){var n=\
$,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),$=n}function At(e){var n=$;e.__c=e.__(),$=n}function qo(e,n){return!e\
||e.length!=n.length||n.some(function(t,r){return!Vt(t,e[r])})}function zo(e,n){return typeof n=="function"?n(e):n}var y\
l=/^(?:[0-9A-Za-z][ -:<-~]*)?$/,gl=/(^|;)(?=[\\s"\'\\u2018\\u2019\\u201C\\u201D]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])/g,Go=32767;f\
unction Ko(e){return e.length<=Go&&yl.test(e)?e:cn(dn(e).replace(gl,"$1\'"),Go)}function An(e,n){let t=i=>`${i.map(s=>bl(\
Ko(s))).join()}\\r\n`,r=n.map(i=>t(e.map(([,s])=>s(i))));return t(e.map(([i])=>i))+r.join("")}function bl(e){return/[",]/.\
test(e)?`"${e.replaceAll(\'"\',\'""\')}"`:e}function Zo(e){let{libraries:n,graph:t}=e,r=(i,s)=>[i,a=>n.text(s,a)??""];return\
[["name",n.name],r("version","version"),...vl(e),["licenses",i=>Xo(ie(n.licenses(i)).map(({name:s})=>s))],r("type","type\
"),["dependency",i=>D(t,i)],["newest version",i=>hl(n,i)],r("match type","matchType"),r("key","keyUuid")]}function vl({l\
ibraries:e,waivers:n}){return[["severity",t=>e.findings(t)>0?e.severity(t):""],["score",t=>e.score(t)?.toFixed(1)??""],[\
"vulnerabilities",t=>Jo(e.vulnerabilities(t))],["waived",t=>Jo(e.vulnerabilities(t).filter(({id:r})=>n?.waiverOf(t,r)))]\
,["fix",e.fix]]}function hl({outdated:e,text:n},t){return e(t)?n("newestVersion",t)??"":""}function Jo(e){return Xo(e.ma\
p(({id:n})=>n))}function Xo(e){return e.join(" | ")}var Yo="(max-width: 760px)";function Bn(){let[e,n]=N(()=>matchMedia(\
Yo).matches);return je(()=>{let t=matchMedia(Yo),r=()=>n(t.matches);return t.addEventListener("change",r),()=>t.removeEv\
entListener("change",r)},[]),e}var ei=8,In=1e3;function Dn(e){let{count:n,rowHeight:t,row:r,head:i,frame:s,bodyRole:a="r\
owgroup"}=e,l=Wn(null),[u,d]=N(0),c=wl(l);_l(l,e);let[y,b]=xl(e,u,c),f=Math.max(0,b-y),v={height:`${n*t}px`,paddingTop:`\
${Math.min(y,n)*t}px`};return o("div",{...s,class:"virtual-list",ref:l,onScroll:L=>d(L.currentTarget.scrollTop)},i,o("di\
v",{class:"rows",role:a,style:e.printing?{}:v},Array.from({length:f},(L,C)=>r(y+C))))}function xl({count:e,rowHeight:n,p\
rinting:t},r,i){return t?[0,Math.min(e,In)]:[Math.max(0,Math.floor(r/n)-ei),Math.min(e,Math.ceil((r+i)/n)+ei)]}function \
wl(e){let[n,t]=N(800);return je(()=>{let r=e.current;if(!r)return;let i=()=>t(r.clientHeight),s=new ResizeObserver(i);re\
turn s.observe(r),i(),()=>s.disconnect()},[e]),n}function _l(e,{list:n,current:t,rowHeight:r}){je(()=>{e.current&&(e.cur\
rent.scrollTop=0)},[e,n]),je(()=>{let i=e.current;if(!i||t===void 0||t<0)return;let{scrollTop:s,clientHeight:a}=i,l=t*r,\
u=l+2*r;l<s?i.scrollTop=l:u>s+a&&(i.scrollTop=u-a)},[e,t,r])}var Cl=37,kl=24;function En(e){return e.rows.length===0?o("\
p",{class:"empty"},e.empty):o(Pl,{...e})}function Pl(e){let{label:n,columns:t,rows:r,printing:i}=e,s=Bn(),a=Wn(null),l=M\
ath.ceil((t.length+t.filter(({full:c})=>c).length)/2),u=s?kl*l+11:Cl,d=t.map(({width:c})=>c).join(" ");return o("div",{r\
ef:a,class:"table",style:{"--tracks":d,"--height":`${u}px`}},o(Dn,{count:r.length,rowHeight:u,list:r,printing:i,frame:{r\
ole:"table","aria-label":n,"aria-rowcount":r.length+1,tabIndex:0,onKeyDown:c=>Sl(c,a.current)},head:o(Tl,{...e}),row:c=>\
{let y=r[c]??0;return o(Fl,{key:y,columns:t,index:c,row:y})}}))}function Sl(e,n){let t={ArrowDown:1,ArrowUp:-1}[e.key],r\
=[...n?.querySelectorAll(".row > :first-child > a")??[]];if(t===void 0||r.length===0)return;let{activeElement:i}=documen\
t,s=i?r.indexOf(i):-1,a=r[s<0?0:s+t];a instanceof HTMLElement&&(e.preventDefault(),a.focus({preventScroll:!0}),a.scrollI\
ntoView({block:"nearest"}))}function Tl(e){return o("div",{class:"head",role:"rowgroup"},o("div",{class:"row",role:"row"\
,"aria-rowindex":1},e.columns.map(n=>o(Ll,{key:n.title,...n,table:e}))))}function Ll({title:e,sort:n,table:t}){if(n===vo\
id 0)return o("div",{role:"columnheader"},e);let r=t.sort===n,i=t.descending?"descending":"ascending";return o("div",{ro\
le:"columnheader","aria-sort":r?i:"none"},o("button",{type:"button",class:"sort",onClick:()=>t.change(so(n,t))},e,o(Ft,{\
order:r?i:void 0})))}function Fl({columns:e,index:n,row:t}){return o("div",{class:"row",role:"row","aria-rowindex":n+2},\
e.map(({title:r,labeled:i,full:s,cell:a})=>o("div",{role:"cell",key:r,class:s&&"full","data-title":i?r:void 0},a(t))))}f\
unction Un({rows:e,state:n,children:t,...r}){return o("div",{class:"list-line"},o("p",{class:"muted",role:"status"},t,n.\
printing&&e>In&&` (the first ${m(In)} are printed)`),o(Rl,{...r}))}function Rl({file:e,csv:n}){let[t,r]=N();return o("sp\
an",{class:"export"},o("button",{type:"button",class:"link-button",onClick:()=>navigator.clipboard.writeText(n()).then((\
)=>r(!0),()=>r(!1))},"Copy as CSV"),o("button",{type:"button",class:"link-button",onClick:()=>Ol(e,n())},"Download CSV")\
,o("span",{role:"status"},t===!0&&"Copied.",t===!1&&"This browser does not let the page copy."))}function Ol(e,n){let t=\
document.createElement("a");t.href=URL.createObjectURL(new Blob([n],{type:"text/csv"})),t.download=e,t.click(),URL.revok\
eObjectURL(t.href)}function Hn(e){let{columns:n,sort:t,descending:r,change:i}=e,s=$l(n),a=s.findIndex(l=>l.sort===t&&l.d\
escending===r);return o("select",{class:"phone","aria-label":"Sort",value:String(a),onChange:({currentTarget:{value:l}})\
=>{let u=s[+l];u&&i({sort:u.sort,descending:u.descending})}},a<0&&o("option",{value:"-1"},"Sort by \u2026"),s.map(({title:l,d\
escending:u},d)=>o("option",{key:d,value:String(d)},"Sort: ",l," ",u?"\u2193":"\u2191")))}function $l(e){return e.flatMap(({title:\
n,sort:t})=>t===void 0?[]:[!1,!0].map(r=>({title:n,sort:t,descending:r})))}var Qn={version:{title:"Version",width:"minma\
x(90px, 0.7fr)",cell:It("version")},severity:{title:"Severity",width:"100px",cell:(e,n)=>o(Re,{contents:e,row:n})},score\
:{title:"Score",width:"68px",labeled:!0,cell:jl},vulnerabilities:{title:"Vulnerabilities",width:"116px",labeled:!0,cell:\
Vl},fix:{title:"Fixed in",width:"minmax(96px, 0.8fr)",labeled:!0,cell:({libraries:e},n)=>{let t=e.fix(n);return t&&o(g,{\
of:t,max:120})}},license:{title:"License",width:"minmax(120px, 1fr)",cell:Wl},type:{title:"Type",width:"minmax(100px, 1f\
r)",cell:ni("type")},relation:{title:"Relation",width:"92px",cell:Al},newest:{title:"Newer version",width:"minmax(118px,\
 0.7fr)",labeled:!0,full:!0,cell:(e,n)=>e.libraries.outdated(n)&&(It("newestVersion")(e,n)??"yes")},languages:{title:"La\
nguages",width:"minmax(100px, 0.7fr)",cell:It("languages")},match:{title:"Matched by",width:"130px",cell:ni("matchType")\
}};function ti(e,n){return[{title:"Library",sort:"name",width:"minmax(200px, 2fr)",full:!0,cell:t=>o(Ml,{contents:e,row:\
t})},...n.filter(oi(e)).map(t=>({...Qn[t],sort:t,cell:r=>Qn[t].cell(e,r)}))]}var Nl=new Set(["severity","score","vulnera\
bilities","fix"]);function ri(e,{sort:n,descending:t}){return n!=="name"&&!oi(e)(n)?Z("name"):{sort:n,descending:t}}func\
tion oi({libraries:e,graph:n}){return t=>t==="relation"?n!==void 0:t==="newest"?e.knowsOutdated:!Nl.has(t)||e.vulnerabil\
ityCount>0}function Ml({contents:e,row:n}){let t=e.libraries.name(n);return o("a",{href:z(e.key(n)),title:t},o("bdi",nul\
l,t||"(blank)"))}function It(e){return({libraries:n},t)=>{let r=n.text(e,t);return r===void 0?void 0:o(g,{of:r,max:100})\
}}function ni(e){return({libraries:n},t)=>ee(n.text(e,t)??"")}function jl({libraries:e},n){return e.score(n)?.toFixed(1)\
}function Vl(e,n){let{libraries:t,waivers:r}=e,i=t.vulnerabilities(n);if(i.length===0)return;let s=i.filter(({id:a})=>r?\
.waiverOf(n,a)).length;return o(p,null,m(i.length),s>0&&o("small",{class:"muted"},", ",m(s)," waived"))}function Wl(e,n)\
{let{libraries:t,waivers:r}=e,i=t.licenses(n),s=ie(i).map(({name:u})=>u);if(s.length===0&&n>=t.inventory)return;let l=(i\
.length>0?i.map(({name:u})=>u):[""]).some(u=>r?.licenseWaiverOf(n,u));return o(p,null,l&&o("small",{class:"muted"},"waiv\
ed "),s.length>0?o(g,{of:s.join(", "),max:120}):o("span",{class:"warn"},"none"))}function Al({graph:e},n){let t=D(e,n);r\
eturn t==="direct"?t:o("span",{class:"muted"},t)}function Ze({on:e,toggle:n,children:t}){return o("button",{type:"button\
",class:"toggle","aria-pressed":e,onClick:n},t)}function ae(e){let{label:n,value:t,options:r,choose:i}=e,s=r.findIndex((\
[a])=>a===t);return o("select",{"aria-label":n,value:String(s),class:t===void 0?"":"chosen",onChange:a=>i(r[+a.currentTa\
rget.value]?.[0])},o("option",{value:"-1"},n,": any"),r.map(([a,l],u)=>o("option",{key:a,value:String(u)},l)))}function \
We({params:e,sort:n,children:t,...r}){return o("form",{class:"filters",role:"search",onSubmit:i=>i.preventDefault()},o(I\
l,{...r}),n,o(Bl,{params:e},t))}function Bl({params:e,children:n}){if(!Bn()||e===void 0)return o(p,null,n);let r=ke(e);r\
eturn o("details",{class:"fold"},o("summary",{class:r>0?"chosen":""},"Filters",r>0&&` (${r})`),o("div",{class:"filters"}\
,n))}function Il({text:e,label:n,hint:t,search:r}){return o("input",{id:"search",type:"search",placeholder:`${t} \u2026   ( /\
 )`,"aria-label":n,autocomplete:"off",spellcheck:!1,value:e,onInput:i=>r(i.currentTarget.value)})}function qn(e){let{of:\
n,counts:t,query:r,change:i}=e,s=r.severity,a=l=>s.includes(l)?s.filter(u=>u!==l):[...s,l];return o("fieldset",{class:"t\
oggles"},o("legend",{class:"visually-hidden"},"Severity"),o("span",{class:"muted"},n),j.filter(l=>t.has(l)).map(l=>o(Ze,\
{key:l,on:s.includes(l),toggle:()=>i({severity:a(l)})},o("i",{class:`dot ${l}`,"aria-hidden":"true"}),xn(l)," ",o("small\
",null,m(t.get(l)??0)))))}function zn(e){let{flags:n,query:t,toggle:r}=e;return n.map(([i,s])=>s!==!1&&o(Ze,{key:i,on:t[\
i],toggle:()=>r(i)},s))}function Gn({texts:e,query:n,change:t}){return o(ae,{label:"Waivers",value:n.waived,options:e,ch\
oose:r=>t({waived:r})})}function Kn({shown:e,clear:n}){return e?o("button",{type:"button",class:"link-button",onClick:n}\
,"Clear"):null}function ii({shown:e,show:n}){let t=r=>Pe.filter(i=>e.includes(i)!==(i===r));return o("details",{class:"m\
enu"},o("summary",null,"Columns"),o("div",null,Pe.map(r=>o("label",{key:r},o("input",{type:"checkbox",checked:e.includes\
(r),onChange:()=>n(t(r))}),Qn[r].title))))}function ai(e){let{contents:n,children:t,query:r,change:i}=e,{graph:s,waivers\
:a}=n,l={query:r,change:i},u=n.filterOptions();return o(We,{text:r.text,params:fe(r),sort:t,label:"Search libraries",hin\
t:"Search name, license, CVE",search:d=>i({text:d})},o(qn,{of:"Most severe:",counts:u.severities,...l}),o(Dl,{options:u,\
...l}),s&&o(Ul,{...l}),a&&o(Gn,{texts:Hl,...l}),o(zn,{flags:Ql(u),query:r,toggle:d=>i({[d]:!r[d]})}),o(ii,{shown:r.colum\
ns,show:d=>i({columns:d})}),o(Kn,{shown:Pn(r),clear:()=>i(lo(r))}))}function Dl({options:e,query:n,change:t}){return o(p\
,null,o(ae,{label:"License",value:n.license,options:e.licenses.map(si),choose:r=>t({license:r})}),o(ae,{label:"Type",val\
ue:n.type,options:e.types.map(si),choose:r=>t({type:r})}))}function si({value:e,count:n}){return[e,`${w(e,60)||"(none)"}\
 (${m(n)})`]}var El=[["direct","direct"],["transitive","transitive"]];function Ul({query:e,change:n}){return o(ae,{label\
:"Relation",value:e.relation,options:El,choose:t=>n({relation:t})})}var Hl=[["yes","with waived findings"],["no","with v\
ulnerabilities not waived"]];function Ql({outdated:e,duplicates:n,weak:t}){let r=(i,s)=>o(p,null,i," ",o("small",null,m(\
s)));return[["outdated",e!==void 0&&r("outdated",e)],["duplicates",n>0&&r("multiple versions",n)],["weak",t>0&&r("weak m\
atch",t)]]}function li(e){let{state:n,contents:t,actions:r,query:i}=e,s=c=>r.replace(k({...i,...c})),a=fe({...i,columns:\
[]}),l=P(()=>t.search(i),[a,t]),u=ti(t,i.columns),d=ri(t,i);return o(Oe,{title:"Libraries"},o(ai,{contents:t,query:i,cha\
nge:s},o(Hn,{...d,columns:u,change:s})),o(Un,{state:n,rows:l.length,file:"mend-libraries.csv",csv:()=>An(Zo(t),l)},o(ql,\
{...e,rows:l})),o(En,{...d,label:"Libraries",columns:u,rows:l,empty:"No libraries match.",printing:n.printing,change:s})\
)}function ql({contents:{libraries:e},query:n,rows:t}){let{count:r,inventory:i,several:s}=e;if(!Pn(n)){let a=i>0?r-i:0;r\
eturn a===0?o(p,null,J(r)):o(p,null,J(i),", and ",m(a)," more in the hierarchy only")}return o(p,null,m(t.length)," of "\
,J(r),n.duplicates&&`, ${x(new Set(t.map(s)).size,"package")}`)}var ui=50;function di({contents:e,row:n}){let{graph:t}=e\
;return t?o(p,null,o(ci,{title:"Depends on",rows:t.children(n),contents:e}),o(ci,{title:"Required by",rows:t.parents(n),\
contents:e})):null}function ci({title:e,rows:n,contents:t}){return n.length===0?null:o(h,{title:e,note:n.length},o("ul",\
{class:"unstyled columns"},n.slice(0,ui).map(r=>o("li",{key:r},o(se,{contents:t,row:r})))),o(B,{hidden:n.length-ui}))}va\
r zl=10;function pi({contents:e,row:n}){let{graph:t}=e,r=P(()=>t&&gn(t,n,zl),[t,n]);if(!t||!r)return null;let{paths:i,ro\
ots:s}=r,a=t.isDirect(n);return o(h,{title:"Why is this here?"},o("p",null,a&&"The project depends on it directly. ",s>0\
&&`${x(s,"direct dependency brings","direct dependencies bring")} it in; below is the shortest path from each. `,s>0||a?\
o("a",{href:xo(e.key(n))},"Show in the tree"):"The hierarchy has no path to it."),o("ol",{class:"paths"},i.map(l=>o("li"\
,{key:l[0]},o(Gl,{path:l,contents:e})))),o(B,{hidden:s-i.length}))}var Dt=12;function Gl({path:e,contents:n}){let t=e.le\
ngth-Dt,r=t>0?[...e.slice(0,Dt-1),...e.slice(-1)]:e;return o(p,null,r.map((i,s)=>o(p,{key:i},s>0&&o("span",{class:"muted\
"}," \u203A "),s===Dt-1&&t>0&&o("span",{class:"muted"},"\u2026 ",t," more \u203A "),o(se,{contents:n,row:i}))))}var Kl={NO:"no copyleft\
",PARTIAL:"partial copyleft",FULL:"full copyleft"},Jl={ONE:"low (1 of 5)",TWO:"2 of 5",THREE:"medium (3 of 5)",FOUR:"4 o\
f 5",FIVE:"high (5 of 5)"};function mi(e){let{spdxName:n,copyleft:t="",copyrightRisk:r=""}=e,i=fi(Jl,r);return[n&&`SPDX \
${n}`,fi(Kl,t,"copyleft: "),i&&`Mend\'s risk: ${i}`].filter(Boolean).join(" \xB7 ")}function fi(e,n,t=""){if(Object.hasOwn(e\
,n))return e[n]??"";let r=ee(n).toLowerCase();return r&&t+r}function yi({contents:e,row:n}){let{libraries:t,waivers:r}=e\
;if(n>=t.inventory)return null;let i=t.licenses(n);return o(h,{title:"Licenses",note:i.length},i.length===0&&o(p,null,o(\
"p",{class:"empty"},"Mend has no license for this library."),o(he,{by:r?.licenseWaiverOf(n,"")})),o("ul",{class:"unstyle\
d"},i.map(s=>o("li",{key:s.name},o(Zl,{...s}),o(he,{by:r?.licenseWaiverOf(n,s.name)})))))}function Zl(e){let{name:n,url:\
t}=e;return o(p,null,o("a",{href:k({license:n})},o(g,{of:n,max:100}))," ",o("span",{class:"muted"},o(g,{blank:"",of:mi(e\
)}))," ",t&&o(H,{to:t},"license text"))}function gi({contents:{libraries:e},row:n}){let t=i=>{let s=e.text(i,n);return s\
===void 0?void 0:o(g,{of:s})},r=i=>{let s=e.text(i,n);return s===void 0?void 0:o(H,{to:s},o(g,{of:s,max:120}))};return o\
(h,{title:"Source"},o($e,{of:[["Home page",r("homePage")],["Download",r("url")],["Coordinates",t("coordinates")],["File"\
,t("filename")],["Name in Mend",t("name")],["Type",ee(e.text("type",n)??"")],["Languages",t("languages")],["Matched by",\
ee(e.text("matchType",n)??"")],["SHA-1",t("sha1")],["Key",t("keyUuid")]]}))}function bi({contents:e,row:n}){let{librarie\
s:t,waivers:r}=e;if(n>=t.inventory)return null;let i=t.fix(n),s=t.vulnerabilities(n).toSorted(wn);return o(h,{title:"Vul\
nerabilities",note:s.length},s.length===0&&o("p",{class:"empty"},"No known vulnerabilities."),i&&o("p",null,o("b",null,"\
Upgrade to:")," ",o(g,{of:i,max:500})),s.map(a=>o(Yl,{key:a.id,of:a,others:Xl(e,a.id),waiver:r?.waiverOf(n,a.id)})))}fun\
ction Xl(e,n){let{findings:t,numberOf:r}=e.vulnerabilities(),i=r(n.toWellFormed());return i===void 0?0:pe(t,i).length-1}\
function Yl(e){let{waiver:n}=e,{description:t,fix:r}=e.of;return o("article",{class:"vulnerability"},o(eu,{...e}),o(he,{\
by:n}),t&&o("p",null,o(g,{of:t,max:2e3})),r&&o("p",null,o("b",null,"Fix:")," ",o(g,{of:r,max:500})))}function eu({of:e,o\
thers:n,waiver:t}){let{id:r,url:i,score:s,published:a}=e;return o("h3",null,o(Y,{level:W(e)})," ",o(H,{to:i},o(g,{of:r,m\
ax:60}))," ",o("span",{class:"muted"},s!==void 0&&`score ${s.toFixed(1)} `,a&&o(g,{of:`\xB7 published ${a}`,max:60}))," ",o\
($n,{by:t})," ",n>0&&o("a",{href:qe(r)},"also in ",x(n,"other library","other libraries")))}function vi({contents:e,want\
ed:n}){let t=e.find(n);if(t===void 0)return o(Rn,{what:"library",where:"This report has no library with the key",wanted:\
n,all:o("a",{href:k()},"all libraries")});let{libraries:r}=e,i={contents:e,row:t};return o("main",{id:"main"},o("p",{cla\
ss:"breadcrumbs"},o("a",{href:k()},"Libraries")),o("h1",{tabIndex:-1},o(g,{of:r.name(t),breaks:!0})," ",o("span",{class:\
"version"},o(g,{of:r.text("version",t)??"",max:100,blank:""}))),o(nu,{...i}),o(bi,{...i}),o(pi,{...i}),o(yi,{...i}),o(gi\
,{...i}),o(di,{...i}))}function nu({contents:e,row:n}){let{libraries:t,graph:r}=e,i=t.text("newestVersion",n),s=D(r,n);r\
eturn o("p",{class:"chips"},o(Re,{contents:e,row:n}),s&&o("span",{class:"chip"},s," dependency"),t.outdated(n)&&o("span"\
,{class:"chip"},"newer version",i&&": ",i&&o(g,{of:i,max:60})),n>=t.inventory&&t.inventory>0&&o("span",{class:"chip"},"o\
nly in the hierarchy"))}var Et=["unclear","refused","failed","undecided","planned","deleted","gone","kept","not-read"],t\
u={unclear:{icon:"\u2753",text:"unclear"},refused:{icon:"\u274C",text:"refused"},failed:{icon:"\u274C",text:"not deleted"},undecided:{i\
con:"\u274C",text:"undecided"},planned:{icon:"\u{1F4DD}",text:"would be deleted"},deleted:{icon:"\u{1F5D1}\uFE0F",text:"deleted"},gone:{icon:"\u{1F5D1}\
\uFE0F",text:"gone already"},kept:{icon:"",text:"kept"},"not-read":{icon:"",text:"not read"}};function hi(e,n){return e==="pl\
anned"&&n?{icon:"\u23F8\uFE0F",text:"not deleted yet"}:tu[e]}function xi({cleanup:e}){let{projects:n=[],confirmed:t=!1}=e??{},r=n.\
map(i=>{let{status:s,product:a="",name:l,lastScan:u="",ageDays:d}=i,{icon:c,text:y}=hi(s,t),b=Et.length-Et.indexOf(s),f=\
i.note??i.why;return{status:s,icon:c,result:y,attention:b,product:a,name:l,lastScan:u,ageDays:d,why:f}});return me(r,"at\
tention")}function wi(e){return[...Map.groupBy(e,({status:t})=>t)].map(([t,r])=>({status:t,result:r[0]?.result??"",count\
:r.length}))}function _i(e,{text:n,order:t,status:r}){let i=n.trim().toLowerCase(),s=e.filter(({status:a,product:l,name:\
u,why:d})=>(r===void 0||a===r)&&`${l} ${u}\n${d}`.toLowerCase().includes(i));return me(s,t)}var Ut=200;function Ae(e){let\
{title:n="Projects",hint:t,columns:r,find:i}=e,[s,a]=N(""),[l,u]=N(e.initial),d=P(()=>i(s,l),[i,s,l]);return o(h,{title:\
n,note:m(d.length)},e.children,o("div",{class:"filters"},o("input",{type:"search",placeholder:`Search ${t} \u2026`,"aria-labe\
l":"Search projects",value:s,onInput:c=>a(c.currentTarget.value)}),e.choice,o(ou,{columns:r,of:l,choose:u})),o(R,{label:\
"Projects",columns:ru(r,l,u),rows:d.slice(0,Ut)}),o(iu,{count:d.length}))}function ru(e,n,t){return e.map(({order:r,asce\
nding:i,...s})=>({labeled:!0,...s,sorting:r&&{order:i?"ascending":"descending",active:r===n,choose:()=>t(r)}}))}function\
 ou({columns:e,of:n,choose:t}){let r=e.filter(({order:s})=>s!==void 0),i=r.findIndex(({order:s})=>s===n);return o("selec\
t",{class:"phone","aria-label":"Sort",value:String(n===void 0?-1:i),onChange:({currentTarget:{value:s}})=>t(r[Number(s)]\
?.order)},o("option",{value:"-1"},"Sort: as in the report"),r.map(({title:s,ascending:a},l)=>o("option",{key:s,value:Str\
ing(l)},"Sort: ",s," ",a?"\u2191":"\u2193")))}function iu({count:e}){return o("p",{class:"muted",role:"status"},e===0&&"No project\
s match.",e>Ut&&`${m(e-Ut)} more; search or sort to see them.`)}var Ci=[{title:"Result",order:"attention",cell:su},{titl\
e:"Product",order:"product",ascending:!0,cell:({product:e})=>o(g,{of:e,blank:"not known"})},{title:"Project",order:"name\
",ascending:!0,cell:({name:e})=>o(g,{of:e})},{title:"Last scan",order:"lastScan",ascending:!0,cell:({lastScan:e})=>e?be(\
e):"not known"},{title:"Why",class:"long",cell:({why:e})=>o(g,{of:e})}];function su({icon:e,result:n}){return o(p,null,e\
&&o("span",{"aria-hidden":"true"},e)," ",n)}function ki({facts:e}){let n=P(()=>xi(e),[e]),[t,r]=N(),i=Ve((l,u)=>_i(n,{te\
xt:l,order:u,status:t}),[n,t]),{cleanup:s}=e;if(!s)return null;let a=o(au,{rows:n,of:t,choose:r});return o(Ae,{title:s.c\
onfirmed?"Cleanup":"Cleanup plan",hint:"product, project or reason",columns:Ci,find:i,choice:a},!s.complete&&o(lu,{rows:\
n}),o(uu,{cleanup:s}))}function au({rows:e,of:n,choose:t}){let r=wi(e).map(({status:i,result:s,count:a})=>[i,`${s} (${m(\
a)})`]);return o(ae,{label:"Result",value:n,options:r,choose:t})}function lu({rows:e}){let n=e.filter(({status:r})=>r===\
"not-read").length,t=n>0?`the last scan of ${x(n,"project")} could be read`:"the plan was made";return o("p",null,o("str\
ong",null,"Incomplete"),": the run was cut off, before ",t,". Nothing was deleted.")}function uu({cleanup:e}){let{keep:n\
,maxDeletions:t,shard:r,unknownAges:i}=e,s=[`Newest kept of each product: ${m(n)}`,`at most ${m(t)} deletions`,r&&`shard\
 ${r}`,i>0&&`${x(i,"project")} kept because Mend does not tell the last scan`];return o("p",{class:"muted"},s.filter(Boo\
lean).join(" \xB7 "))}var Pi=[{title:"Product",labeled:!1,cell:({product:e})=>o(g,{of:e,blank:""})},{title:"Project",labele\
d:!1,order:"name",ascending:!0,cell:({name:e})=>o(g,{of:e})},Jn("libraries","Libraries"),Jn("vulnerable","Vulnerable"),J\
n("critical","Critical"),Jn("high","High"),{title:"Updated",order:"updated",ascending:!0,cell:({updated:e})=>e},{title:"\
Not read because",class:"long",cell:({problem:e})=>e&&o(g,{of:e})}];function Si(e){return e.some(({problem:t})=>t!=="")?\
Pi:Pi.slice(0,-1)}function Jn(e,n){return{title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&m(t[e])}}var Ti=15;funct\
ion Li({portfolio:e,found:n,choose:t}){let[r,i]=N(""),s=P(()=>e.find(r),[e,r]),a=s.length-Ti;return o(h,{title:"Where is\
 it?",note:"libraries and vulnerabilities"},o("div",{class:"filters"},o("input",{id:"search",type:"search",placeholder:"\
Search log4j-core 2.14.1 or CVE-2021-44228 \u2026","aria-label":"Search libraries and vulnerabilities",value:r,onInput:l=>i(l\
.currentTarget.value)})),o(R,{label:"Libraries and vulnerabilities",columns:cu(n,t),rows:s.slice(0,Ti),stacked:!1}),o("p\
",{class:"muted",role:"status"},s.length===0&&"Nothing matches. ",a>0&&`${m(a)} more; refine the search. `,e.left>0&&`${\
m(e.left)} libraries without a known vulnerability are in the JSON report only.`))}function cu(e,n){return[{title:"Proje\
cts",class:"number",cell:t=>o("button",{type:"button",class:"link-button","aria-pressed":t===e,onClick:()=>n(t)},m(t.cou\
nt),o("span",{class:"visually-hidden"}," projects with ",t.label))},{title:"Name",cell:({label:t})=>o(g,{of:t,max:160})}\
,{title:"Kind",cell:({kind:t})=>t}]}function Ri({portfolio:e}){let[n,t]=N();return o(p,null,o(Li,{portfolio:e,found:n,ch\
oose:t}),o(du,{portfolio:e,found:n,choose:t}))}function du({portfolio:e,found:n,choose:t}){let[r,i]=N("all"),s=P(()=>n&&\
e.projectsOf(n),[e,n]),a=Ve((l,u)=>fo(e,{text:l,filter:r,order:u,having:s}),[e,r,s]);return o(Ae,{hint:"product or proje\
ct",columns:Si(e.rows),initial:"critical",find:a,choice:o(fu,{filter:r,choose:i})},n&&o(pu,{found:n,choose:t}))}function\
 pu({found:e,choose:n}){return e?o("p",null,x(e.count,"project")," with"," ",o("strong",null,o(g,{of:e.label,max:120})),\
" ",o("button",{type:"button",class:"link-button",onClick:()=>n(void 0)},"Show all")):null}var Fi=Object.keys(Lt);functi\
on fu({filter:e,choose:n}){let t=r=>{let i=Fi.find(s=>s===r);i&&n(i)};return o("select",{"aria-label":"Which projects",c\
lass:e==="all"?void 0:"chosen",value:e,onChange:r=>t(r.currentTarget.value)},Fi.map(r=>o("option",{key:r,value:r},Lt[r])\
))}function Ht({bars:e,total:n}){let t=Math.max(1,...e.map(({count:r})=>r));return o("ul",{class:"bars"},e.map(r=>o("li"\
,{key:r.label},o("span",{class:"label"},o(Xe,{...r})),o("svg",{viewBox:"0 0 100 8",preserveAspectRatio:"none","aria-hidd\
en":"true"},o("rect",{class:"track",width:"100",height:"8"}),o("rect",{class:r.tone??"plain",width:100*r.count/t,height:\
"8"})),o("span",{class:"count"},m(r.count)," ",r.tone!=="others"&&o("small",null,$t(r.count/Math.max(1,n)))))))}function\
 Xe({label:e,href:n}){return n===void 0?e:o("a",{href:n},e)}function Oi({bars:e,label:n}){let t=e.reduce((r,{count:i})=>\
r+i,0);return o("figure",{class:"stacked-bar"},o(mu,{bars:e,label:n,total:t}),o("figcaption",null,e.map(r=>o("span",{key\
:r.label},o("i",{class:`dot ${r.tone??"plain"}`,"aria-hidden":"true"}),o(Xe,{...r})," ",o("b",null,m(r.count))," ",o("sm\
all",null,$t(r.count/t))))))}function mu({bars:e,label:n,total:t}){let r=e.map(({label:s,count:a})=>`${s} ${m(a)}`),i=0;\
return o("svg",{viewBox:"0 0 1000 12",preserveAspectRatio:"none",role:"img","aria-label":`${n}: ${r.join(", ")}`},e.map(\
({label:s,count:a,tone:l="plain"},u)=>{let d=1e3*a/t,c=u&&3;return i+=d,o("rect",{key:s,class:l,x:Math.min(i-d+c,998),wi\
dth:Math.max(d-c,2),height:"12"})}))}var yu=8;function $i({facts:e,contents:n}){return o("div",{class:"charts"},n&&!e.al\
ertsPending&&o(gu,{contents:n}),o(vu,{facts:e}),n&&o(hu,{contents:n}))}function gu({contents:e}){let n=P(()=>bu(e),[e]);\
if(n.length===0)return null;let t="Libraries by most severe vulnerability";return o(h,{title:t,class:"full-width"},o(Oi,\
{bars:n,label:t}))}function bu({libraries:e}){let n=bt(e);return j.map(t=>({label:xn(t),count:n.get(t)??0,href:k({severi\
ty:[t]}),tone:t})).filter(({count:t})=>t>0)}function vu({facts:e}){let{licenses:n={},figures:t}=e,{libraries:r=0,noLicen\
se:i=0}=t??{},s=Object.entries(n).sort(bn).map(([d,c])=>({value:d,count:c})),a=d=>({label:w(d,60)||"(blank)",href:Mn(e)?\
k({license:d}):void 0}),l={...a(""),label:"none known",count:i},u=Ni(s,a,"other license");return i>0&&u.push({...l,tone:\
"none"}),u.length===0?null:o(h,{title:"Licenses",note:s.length},o(Ht,{total:r,bars:u}))}function hu({contents:{libraries\
:e}}){let n=P(()=>Ee(vt(e)),[e]);if(n.length===0)return null;let t=r=>({label:ee(r)||"(unknown)",href:k({type:r})});retu\
rn o(h,{title:"Types",note:n.length},o(Ht,{total:e.count,bars:Ni(n,t,"other type")}))}function Ni(e,n,t){let{shown:r,oth\
ers:i,sum:s}=Vr(e,yu),a=r.map(({value:l,count:u})=>({...n(l),count:u}));return i===0?a:[...a,{label:x(i,t),count:s,tone:\
"others"}]}function Mi({facts:e}){let n=Fo(e);if(!n)return null;let t=r=>r.flatMap(i=>{let s=i.of(n),a=Mn(e)&&s?i.href:v\
oid 0;return s===void 0?[]:[{figure:i,count:s,href:a}]});return o("div",null,o("ul",{class:"tiles","aria-label":"Figures\
"},t(To).map(r=>o(xu,{key:r.figure.title,...r}))),o("ul",{class:"more-figures","aria-label":"More figures"},t(Lo).map(r=\
>o(wu,{key:r.figure.title,...r}))))}function xu({figure:{title:e,level:n,warns:t},count:r,href:i}){let s=n??(t&&"warn");\
return o("li",{class:r>0?s:"zero"},o("b",null,m(r)),o("span",null,o(Xe,{label:e,href:i})))}function wu({figure:{title:e}\
,count:n,href:t}){return o("li",null,o(Xe,{label:e,href:t})," ",o("b",null,m(n)))}function Ye(e=[]){return e.filter(({ve\
rdict:n})=>n!=="passed")}function ji(e){return`${x(e,"library","libraries")} without a known license not judged`}functio\
n Vi(e){return _u(e,"different ")}function _u(e,n){return x(e,`${n}vulnerability`,`${n}vulnerabilities`)}function Wi({un\
it:e,different:n},t){let r=n===void 0?"":" findings";return`${m(t)}${e??""}${r}`}function Ai({share:e,different:n}){retu\
rn e?`${m(e.count)} of ${m(e.of)}`:n===void 0?"":Vi(n)}var Bi="nothing to judge";function Qt({conditions:e=[]}){return e\
.map(n=>({condition:w(n.condition,300),allowed:n.limit,actual:Pu(n),verdict:n.isEmpty?Bi:n.verdict.replace("-"," "),note\
:Cu(n),origin:n.origin?`${w(n.origin.file,200)}:${n.origin.line}`:""}))}function Cu({why:e,examples:n,withoutLicense:t})\
{if(e!==void 0)return w(e,300);let r=t?[ji(t)]:[];return[ku(n),...r].filter(Boolean).join(" \xB7 ")}function ku(e){let n=e.\
map(s=>w(s,150)),t=s=>n.slice(0,s).join(", ").length<=280,r=n.findLastIndex((s,a)=>t(a+1))+1,i=r===n.length;return[...n.\
slice(0,r),...i?[]:["\u2026"]].join(", ")}function Zn({conditions:e}){let n=Ye(e).map(({condition:t})=>`${t}: `);return t=>n.\
some(r=>t.startsWith(r))}function Ii({conditions:e}){return Qt({conditions:Ye(e)}).map(({condition:n,actual:t,verdict:r}\
)=>`${n}: ${t||r}`).join(", ")}function Pu(e){let{actual:n,waived:t}=e;if(n===void 0)return"";let r=Ai(e),i=r&&` (${r})`\
,s=t?`, ${m(t)} waived`:"";return`${Wi(e,n)}${i}${s}`}var Su={failed:"critical",passed:"success"},Tu=[{title:"Fails if",\
labeled:!0,cell:({condition:e})=>o("bdi",null,e)},{title:"Limit",labeled:!0,cell:({allowed:e})=>e},{title:"Actual",label\
ed:!0,cell:({actual:e})=>e},{title:"Verdict",cell:({verdict:e})=>o("span",{class:`pill ${Su[e]??""}`},e)},{title:"Detail\
s",class:"long",cell:({note:e})=>e&&o("bdi",null,e)},{title:"File",class:"muted",cell:({origin:e})=>e&&o("bdi",null,e)}]\
;function Di({facts:e}){let n=Qt(e);return n.length===0?null:o(h,{title:"Gate"},o(R,{label:"Gate",columns:Ne(Tu,n),rows:\
n}))}var Ei=500;function Ui({facts:e}){return o(p,null,o(qt,{title:"Checks",rows:e.checks}),o(qt,{title:"Projects",rows:\
e.statuses}),o(qt,{title:"Tags",rows:e.objects}),o(zt,{title:"Library",fields:e.library}),o(zt,{title:"Notification",fie\
lds:e.notification}),o(zt,{title:"Deletion",fields:e.deletion}))}function qt({title:e,rows:n=[]}){if(n.length===0)return\
 null;let r=[...new Set(n.flatMap(i=>Object.keys(i)))].map(i=>({title:Nn(i),labeled:!0,cell:s=>o("bdi",null,Gt(s,i))}));\
return o(h,{title:e,note:n.length},o(R,{label:e,columns:r,rows:n.slice(0,Ei)}),o(B,{hidden:n.length-Ei}))}function zt({t\
itle:e,fields:n}){return n?o(h,{title:e},o($e,{of:Object.keys(n).map(t=>[Nn(t),Gt(n,t)&&o("bdi",null,Gt(n,t))])})):null}\
function Gt(e,n){let t=w(Hi(e[n]),1e3);return n==="status"?t.replace("-"," "):t}function Hi(e){if(e===void 0)return"";if\
(typeof e=="boolean")return e?"yes":"no";if(typeof e!="object")return String(e);let n=Array.isArray(e);return Object.ent\
ries(e).map(([t,r])=>[n?"":t,Hi(r)]).filter(([,t])=>t!=="").map(([t,r])=>`${Nn(t).toLowerCase()} ${r}`.trim()).join(", "\
)}var Lu=[{title:"Policy",cell:({policy:e})=>o(g,{of:e,max:100})},{title:"Library",cell:({library:e})=>o(g,{of:e,max:100\
})},{title:"Manifest",class:"long",cell:({manifest:e=""})=>o(g,{of:e,blank:""})}];function Qi({facts:e}){let{total:n,row\
s:t=[]}=e.policyViolations??{};return n?o(h,{title:"Policy violations",note:n},o(R,{label:"Policy violations",columns:Lu\
,rows:t}),o(B,{hidden:n-t.length})):null}function qi({projects:e=[]}){return e.map(({result:n,project:t,figures:r,condit\
ions:i,reasons:s},a)=>({result:n,name:w(t?.name??"",200)||`project ${a+1}`,page:(r?.libraries??r?.direct)===void 0?void \
0:Pr(fn,a+1),libraries:r?.libraries,critical:r?.bySeverity?.critical,high:r?.bySeverity?.high,failed:i&&Ye(i).length,rea\
son:Fu({conditions:i,reasons:s})}))}function Fu({conditions:e,reasons:[n]}){return n===void 0?"":Ii({conditions:e})||w(n\
,300)}function zi({reasons:e,projects:n=[]}){let t=n.flatMap(i=>i.reasons.filter(Zn(i))),r=new Set(t);return e.filter(i=\
>!r.has(i.replace(/^.*?: /,"")))}function Gi(e,n){return e.some(t=>t[n]!==void 0&&t[n]!=="")}function Ki(e,n,t){let r=n.\
trim().toLowerCase(),i=e.filter(({name:s,reason:a})=>`${s}\n${a}`.toLowerCase().includes(r));return me(i,t)}var Ru=[{of:"\
result",title:"Result",labeled:!1,cell:Ou},{of:"name",title:"Project",labeled:!1,order:"name",ascending:!0,cell:$u},Kt("\
libraries","Libraries"),Kt("critical","Critical"),Kt("high","High"),{of:"failed",title:"Gate",cell:Nu},{of:"reason",titl\
e:"Reason",class:"long",cell:({reason:e})=>e&&o("bdi",null,e)}];function Ji({facts:e}){let n=P(()=>qi(e),[e]),t=Ve((i,s)\
=>Ki(n,i,s),[n]);if(n.length===0)return null;let r=Ru.filter(({of:i})=>Gi(n,i));return o(Ae,{hint:"name or reason",colum\
ns:r,find:t})}function Ou({result:e}){let{icon:n,words:t}=oe[e];return o(p,null,o("span",{"aria-hidden":"true"},n)," ",t\
)}function $u({name:e,page:n}){let t=o("bdi",null,e);return n===void 0?t:o("a",{href:n},t)}function Kt(e,n){return{of:e,\
title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&m(t[e])}}function Nu({failed:e}){if(e!==void 0)return e>0?`${e} no\
t passed`:"passed"}function Zi({facts:{wait:e}}){return!e||e.scans.length===0?null:o(h,{title:"Scan"},e.scans.map((n,t)=\
>o("p",{key:t},n.changes.map(({state:r,atSeconds:i},s)=>o("span",{key:r},s>0&&o("span",{class:"muted"}," \u203A "),o("bdi",nu\
ll,w(r,40))," ",o("small",{class:"muted"},ct(i))))," ",o("span",{class:"muted"},"\xB7 ",Mu(n),x(n.polls,"poll"),n.followed&\
&", followed another scan"))))}function Mu({changes:e,end:n,seconds:t}){return(e.at(-1)?.state??"").toLowerCase()===n?""\
:`${n?.replace("-"," ")??"still running"} after ${ct(t)}, `}var Jt=30,Xi=[{of:"added",words:"added",sign:"+"},{of:"remov\
ed",words:"removed",sign:"\u2212"},{of:"unchanged",words:"unchanged",sign:""},{of:"failed",words:"failed",sign:"!"},{of:"uncl\
ear",words:"unclear",sign:"?"},{of:"spared",words:"kept because the new value failed",sign:""}];function Yi({facts:{tags\
:e=[]}}){let n=e.filter(t=>Xi.some(({of:r})=>t[r]?.length));return n.length===0?null:o(h,{title:"Tags"},n.map(t=>o("div"\
,{key:t.scope,class:"tag-group"},o("h3",null,t.scope," ",o(g,{of:t.name,max:120,breaks:!0})),Xi.map(r=>o(ju,{key:r.of,..\
.r,tags:t[r.of]})))))}function ju({of:e,words:n,sign:t,tags:r=[]}){return r.length===0?null:o("p",null,o("span",{class:"\
muted"},n)," ",r.slice(0,Jt).map(({key:i,value:s})=>o("span",{key:`${i}=${s}`,class:`chip ${e}`},t&&o("span",{"aria-hidd\
en":"true"},t,"\xA0"),o(g,{of:i,max:60}),"=",o(g,{of:s,max:100}))),r.length>Jt&&o("span",{class:"muted"},"\u2026 and ",r.length-\
Jt," more"))}var Vu=[{title:"Vulnerability",sort:"id",width:"minmax(160px, 0.6fr)",full:!0,cell:Wu},{title:"Severity",so\
rt:"severity",width:"100px",cell:({vulnerability:e})=>o(Y,{level:W(e)})},{title:"Score",sort:"score",width:"72px",labele\
d:!0,cell:({vulnerability:e})=>e.score?.toFixed(1)},{title:"Libraries",sort:"libraries",width:"minmax(220px, 1.4fr)",ful\
l:!0,cell:Au},{title:"Fixed in",width:"minmax(120px, 0.8fr)",full:!0,labeled:!0,cell:Iu},{title:"Waived",width:"88px",kn\
own:({waivers:e})=>e!==void 0,cell:e=>es(e,V.waived,"waived")},{title:"New",width:"88px",known:({hasNews:e})=>e,cell:e=>\
es(e,V.fresh,"new")},{title:"Published",sort:"published",width:"116px",labeled:!0,cell:({vulnerability:{published:e}})=>\
e&&o(g,{of:e,max:20})}];function Xn(e){let{vulnerabilities:n}=e.contents.vulnerabilities().findings,t=r=>{let i=n[r]??{i\
d:""};return{...e,number:r,vulnerability:i}};return On(Vu,e.contents).map(r=>({...r,cell:i=>r.cell(t(i))}))}function es(\
{contents:e,found:n,number:t},r,i){let{findings:s}=e.vulnerabilities(),a=n.matching(t),l=a.filter(u=>((s.traits[u]??0)&r\
)!==0);if(l.length!==0)return l.length===a.length?o("span",{class:"pill"},i):o(p,null,m(l.length)," of ",m(a.length))}fu\
nction Wu({vulnerability:{id:e}}){return o("a",{href:qe(e)},o(g,{of:e,max:60}))}function Au(e){let{contents:n,found:t,nu\
mber:r,vulnerability:i}=e,{rows:s}=n.vulnerabilities().findings,[a=0,...l]=t.matching(r);return o(p,null,o(se,{contents:\
n,row:s[a]??0}),l.length>0&&o("a",{href:qe(i.id),class:"muted"}," ","and ",x(l.length,"other","others")))}var Zt=3,Bu=1e\
3;function Iu(e){let{contents:n,found:t,number:r,vulnerability:i}=e,{rows:s}=n.vulnerabilities().findings,a=new Set;for(\
let d of t.matching(r).slice(0,Bu)){let c=Xt(n,s[d]??0,i.id);if(c&&a.add(c),a.size>Zt)break}if(a.size===0)return;let u=[\
...[...a].slice(0,Zt),...a.size>Zt?["\u2026"]:[]].join(" | ");return o("span",{title:w(u,500)},o(g,{of:u,max:120}))}function \
Xt({libraries:e},n,t){let r=e.vulnerabilities(n).find(i=>i.id===t);return r?e.fixOf(n,r):""}var Du=10;function ns({conte\
nts:e}){let n=P(()=>e.vulnerabilities().find(ye),[e]);if(n.numbers.length===0)return null;let t="Most severe vulnerabili\
ties",r=n.numbers.slice(0,Du);return o(h,{title:t},o(R,{label:t,columns:Ne(Xn({contents:e,found:n}).map(({title:i,labele\
d:s,cell:a})=>({title:i,labeled:s,cell:a})),r),rows:r}),o("p",null,o("a",{href:E()},"All ",we(n.numbers.length))))}funct\
ion ts(e){return[`${e.what}.`,e.said?.trim()&&`Mend said: ${Eu(e.said.trim())}`,e.why,e.fix].filter(Boolean).join(" ")}f\
unction Eu(e){return/[.!?]$/.test(e)?e:`${e}.`}function rs({facts:e}){let{icon:n,level:t="success"}=oe[e.result];return \
o("section",{class:`verdict ${t}`},o("h1",{tabIndex:-1},o("span",{"aria-hidden":"true"},n)," ",Uu(e)),o(Hu,{facts:e}),o(\
Qu,{facts:e}),e.alertsPending&&o("p",null,"Mend had not computed the alerts yet, so vulnerabilities and outdated librari\
es are incomplete. Set ",o("code",null,"wait-for: finished")," to wait for them."),e.figures?.libraries===0&&o("p",null,\
"The inventory is empty, so the zeros say nothing about the project. If the scanner found libraries, its result may have\
 gone to another project."),o(zu,{facts:e}))}function Uu(e){let{operation:n,result:t,conditions:r,projects:i,reasons:s,f\
ailure:a}=e,l=pn(n);if(!i){let c=!a&&s.length>0&&s.every(Zn(e)),y=dt(t,r);return xe(`${c?"gate":l} ${y}`.trim())}let u=f\
t(i.map(({result:c})=>c)),d=r?.length===0?", no conditions set":"";return xe(`${l} of ${u}${d}`)}function Hu({facts:{phr\
ases:e=[]}}){return e.length===0?null:o("p",null,o(g,{of:e.join(" \xB7 "),max:1e3}))}function Qu({facts:e}){let{failure:n}=\
e;if(n)return o("p",null,o(g,{of:ts(n),max:1500}));let t=zi(e);return t.length===0?null:o("ul",null,t.map(r=>o("li",{key\
:r},o(g,{of:r,max:1e3}))))}function qu(e){let{figures:n,inventoryUpdated:t,projects:r,portfolio:i}=e;if(n?.libraries!==v\
oid 0&&!(r||i))return t===void 0?"date not known":be(t)}function zu({facts:e}){let{product:n,project:t,generatedAt:r,run\
Url:i}=e;return o($e,{of:[["Product",n&&o(g,{of:n.name,max:120})],["Project",t&&o(g,{of:t.name,max:120})],["Inventory up\
dated",qu(e)],["Report created",be(r)],["Workflow run",i&&o(H,{to:i},"on GitHub")]]})}var os=50,Gu={expired:"critical","\
ends soon":"medium"},Ku=[{title:"Waived",cell:({vulnerability:e,license:n=""})=>o(g,{of:e??n,max:60})},{title:"In",cell:\
({library:e})=>o(g,{of:e,max:100})},{title:"Findings",labeled:!0,class:"number",cell:({findings:e})=>e},{title:"Last day\
",labeled:!0,cell:Ju},{title:"Reason",class:"long",cell:({reason:e})=>o(g,{of:e,max:300})},{title:"File",cell:e=>o(Rt,{o\
f:e})}];function Ju({until:e,status:n}){return o(p,null,o(g,{of:e,max:20})," ",n&&o("span",{class:`pill ${Gu[n]??""}`},n\
))}function is({contents:{waivers:e}}){if(!e||e.all.length===0)return null;let{all:n}=e;return o(h,{title:"Waivers",note\
:n.length},o(R,{label:"Waivers",columns:Ku,rows:n.slice(0,os)}),o(B,{hidden:n.length-os}),o("p",null,o("a",{href:k({waiv\
ed:"yes"})},"Libraries with waived findings")))}function ss({state:{facts:e,contents:n,portfolio:t}}){return o("main",{i\
d:"main"},o(rs,{facts:e}),o(Mi,{facts:e}),o(Ji,{facts:e}),o(ki,{facts:e}),t&&o(Ri,{portfolio:t}),n&&o(ns,{contents:n}),o\
(Zu,{facts:e}),o(Di,{facts:e}),o($i,{facts:e,contents:n}),n&&o(is,{contents:n}),o(Qi,{facts:e}),o(Zi,{facts:e}),o(Yi,{fa\
cts:e}),o(Ui,{facts:e}))}function Zu({facts:e}){if(!e.delta)return null;let t=Fn(e).filter(({lines:r})=>r.length>0).map(\
({title:r,lines:i})=>`${r}: ${m(i.length)}`);return o(h,{title:"Since the baseline"},o(Vn,{facts:e}),o(jn,{facts:e}),o("\
p",null,t.length===0?"Nothing changed. ":`${t.join(" \xB7 ")}. `,o("a",{href:Tn},"See the comparison",o("span",{class:"visu\
ally-hidden"}," ","(",x(t.length,"list"),")"))))}function as({contents:e,actions:n,kept:t}){let[r,i]=N(!1);return o(p,nu\
ll,o("button",{type:"button",class:"link-button",onClick:()=>{let{open:l,complete:u}=Te(e,t);i(!u),n.showTree(l,void 0)}\
},"Expand all"),o("button",{type:"button",class:"link-button",onClick:()=>{i(!1),n.showTree(new Set,void 0)}},"Collapse \
all"),o("span",{class:"muted",role:"status"},r&&"Too many to expand at once; the first levels are open."))}function ls({\
contents:e,kept:n}){let{direct:t=[],size:r=0}=e.graph??{},i=n?t.filter(a=>n.has(a)):t,s=x(t.length,"direct dependency","\
direct dependencies");return o("p",{class:"muted",role:"status"},n?`${m(i.length)} of ${s} lead to ${J(n.found)}. `:`${s\
}, ${J(r)} in total. `,o("span",{class:"hint"},"Arrow keys move and expand, Enter shows the library."))}function us(e,n,\
t,r){let i=n[t];if(!i)return;let s=l=>({open:r,branch:n[l]?.id??i.id}),a=i.children>0&&!i.circular&&!i.open;switch(e){ca\
se"ArrowDown":return s(t+1);case"ArrowUp":return s(t-1);case"Home":return s(0);case"End":return s(n.length-1);case"Arrow\
Right":return a?{open:new Set([...r,i.id]),branch:i.id}:i.open?s(t+1):void 0;case"ArrowLeft":return i.open?Xu(i,r):{open\
:r,branch:Rr(i.id)??i.id};case"Enter":return"enter";default:return}}function Xu({id:e},n){return{open:new Set([...n].fil\
ter(t=>t!==e)),branch:e}}function cs(e){let{branch:n,index:t,current:r,click:i,below:s}=e,{level:a,children:l,circular:u\
,open:d}=n,c=l===0||u;return o("div",{id:`branch-${t}`,class:`row branch ${r?"current":""}`,role:"treeitem","aria-level"\
:a,"aria-posinset":n.position,"aria-setsize":n.siblings,"aria-expanded":c?void 0:d,"aria-selected":r,style:{paddingLeft:\
`${8+20*(Math.min(a,40)-1)}px`},onClick:()=>i(n)},o("span",{class:"twisty","aria-hidden":"true"},c?"\xB7":d?"\u25BE":"\u25B8"),o(ec,{\
...e}),u&&o("span",{class:"muted"}," circular, see above"),!c&&o("small",null,kr(l),!d&&o(Yu,{...s(n.row)})))}function Y\
u({count:e,atLeast:n}){if(e===0)return null;let[t,r]=we(e).split(" ");return o(p,null," \xB7 ",o("b",null,n&&"at least ",t,\
" ",o("span",{class:"wide"},r," "),"below"))}function ec({branch:{row:e},contents:n}){let{libraries:t}=n;return o(p,null\
,o("a",{href:z(n.key(e)),tabIndex:-1,onClick:r=>r.stopPropagation()},o("bdi",null,t.name(e)||"(blank)"))," ",o("span",{c\
lass:"muted"},o(g,{of:t.text("version",e)??"",max:60,blank:""}))," ",o(Re,{contents:n,row:e}))}var nc=30;function ds(e){\
let{contents:n,query:t,actions:r}=e,i=P(()=>Ue(n,t),[n,t.text,t.vulnerable]),s=a=>{let l={...t,...a},u=Ue(n,l);r.replace\
(Le(l)),u&&r.showTree(Te(n,u).open,void 0)};return o(Oe,{title:"Dependencies"},o(We,{text:t.text,label:"Search dependenc\
ies",hint:"Search name, license, CVE",search:a=>s({text:a})},(t.vulnerable||n.libraries.vulnerabilityCount>0)&&o(Ze,{on:\
t.vulnerable,toggle:()=>s({vulnerable:!t.vulnerable})},"only paths to vulnerable libraries"),o(as,{...e,kept:i})),o(ls,{\
contents:n,kept:i}),o(tc,{...e,kept:i}))}function tc(e){let{state:n,contents:t,actions:r,kept:i}=e,{open:s,branch:a}=n,l\
=P(()=>yn(t,s,i),[t,s,i]),u=P(()=>go(t),[t]),d=l.findIndex(b=>b.id===a),c=Math.max(0,d),y=b=>r.showTree(oc(s,b),b.id);re\
turn o(Dn,{count:l.length,rowHeight:nc,list:i??t,current:d<0?void 0:d,printing:n.printing,bodyRole:"presentation",frame:\
rc(e,l,c),row:b=>{let f=l[b],v={index:b,current:b===c,contents:t,click:y};return f&&o(cs,{key:f.id,...v,branch:f,below:u\
})}})}function rc({state:e,contents:n,actions:t},r,i){let s=a=>{let l=us(a.key,r,i,e.open);if(!l)return;a.preventDefault\
();let u=r[i]?.row;l!=="enter"?t.showTree(l.open,l.branch):u!==void 0&&(location.hash=z(n.key(u)))};return{id:"tree",rol\
e:"tree","aria-label":"Dependencies",tabIndex:0,"aria-activedescendant":`branch-${i}`,onKeyDown:s}}function oc(e,{id:n})\
{let t=new Set(e);return t.delete(n)||t.add(n),t}function ps(){return o("main",{id:"main"},o("h1",{tabIndex:-1},"Depende\
ncies"),o("p",{class:"empty"},"The hierarchy was not read, because the input ",o("code",null,"report")," did not name it\
. See the ",o("a",{href:k()},"libraries"),"."))}function fs(e){let{libraries:n,graph:t,waivers:r,knowsNews:i}=e,s=ic(e),\
a=(l,u)=>[l,d=>u(s(d))??""];return[a("vulnerability",({vulnerability:{id:l}})=>l),a("severity",({vulnerability:l})=>W(l)\
),a("score",({vulnerability:{score:l}})=>l?.toFixed(1)),a("library",({row:l})=>n.name(l)),a("version",({row:l})=>n.text(\
"version",l)),a("dependency",({row:l})=>D(t,l)),a("fix",({row:l,vulnerability:u})=>n.fixOf(l,u)),a("library fix",({row:l\
})=>n.fix(l)),a("published",({vulnerability:{published:l}})=>l),a("waived until",({row:l,vulnerability:{id:u}})=>r?.waiv\
erOf(l,u)?.until),a("new",({bits:l})=>i?String((l&V.fresh)!==0):""),a("url",({vulnerability:{url:l}})=>l),a("key",({row:\
l})=>n.text("keyUuid",l))]}function ic(e){let{findings:n}=e.vulnerabilities(),t=new Int32Array(n.count);for(let r=0;r<n.\
vulnerabilities.length;r++)t.fill(r,n.starts[r],n.starts[r+1]);return r=>{let i=n.rows[r]??0,s=n.vulnerabilities[t[r]??0\
]??{id:""},l=e.libraries.vulnerabilities(i).find(({id:u})=>u===s.id)??s;return{row:i,bits:n.traits[r]??0,vulnerability:l\
}}}function ms(e){let{contents:n,children:t,query:r,change:i}=e,{waivers:s}=n,a={query:r,change:i};return o(We,{text:r.t\
ext,params:ge(r),sort:t,label:"Search vulnerabilities",hint:"Search CVE, library",search:l=>i({text:l})},o(qn,{of:"Vulne\
rabilities:",counts:n.vulnerabilities().levels,...a}),o(zn,{flags:sc(n),query:r,toggle:l=>i({[l]:!r[l]})}),s&&o(Gn,{text\
s:ac,...a}),o(Kn,{shown:He(r),clear:()=>i(vo(r))}))}function sc({graph:e,hasNews:n}){return[["fixable","fix known"],["di\
rect",e!==void 0&&"direct"],["fresh",n&&"new"]]}var ac=[["no","not waived"],["yes","waived"]];function ys(e){let{state:n\
,contents:t,actions:r,query:i}=e,s=c=>r.replace(E({...i,...c})),a=t.vulnerabilities(),l=ge(i),u=P(()=>a.find(i),[l,a]),d\
=Xn({contents:t,found:u});return o(Oe,{title:"Vulnerabilities"},o(ms,{contents:t,query:i,change:s},o(Hn,{...i,columns:d,\
change:s})),o(Un,{state:n,rows:u.numbers.length,file:"mend-vulnerabilities.csv",csv:()=>uc(t,u)},o(cc,{...e,found:u})),o\
(En,{...i,label:"Vulnerabilities",columns:d,rows:u.numbers,empty:lc(i),printing:n.printing,change:s}))}function lc(e){re\
turn He(e)?"No vulnerabilities match.":"No known vulnerabilities."}function uc(e,{numbers:n,matching:t}){return An(fs(e)\
,n.flatMap(t))}function cc({state:e,contents:n,query:t,found:{numbers:r,findings:i}}){let s=n.vulnerabilities().findings\
.vulnerabilities.length,a=He(t);return o(p,null,a&&`${m(r.length)} of `,we(s),i>r.length&&`, ${x(i,"finding")} in librar\
ies`,e.facts.alertsPending&&", incomplete: Mend had not computed the alerts yet")}function gs(e,n,t){let{findings:r}=e.v\
ulnerabilities(),s=((r.traits[n]??0)&V.fresh)!==0;return{contents:e,row:r.rows[n]??0,id:t,fresh:s}}var bs=[{title:"Libra\
ry",cell:({contents:e,row:n})=>o(se,{contents:e,row:n})},{title:"Fixed in",labeled:!0,cell:({contents:e,row:n,id:t})=>{l\
et r=Xt(e,n,t);return r&&o(g,{of:r})}},{title:"Library fixed in",labeled:!0,cell:({contents:{libraries:e},row:n})=>{let \
t=e.fix(n);return t&&o(g,{of:t,max:120})}},{title:"Relation",known:({graph:e})=>e!==void 0,cell:({contents:{graph:e},row\
:n})=>D(e,n)},{title:"New",known:({hasNews:e})=>e,cell:({fresh:e})=>e&&o("span",{class:"pill"},"new")},{title:"Waived",c\
lass:"long",known:({waivers:e})=>e!==void 0,cell:({contents:{waivers:e},row:n,id:t})=>o(he,{by:e?.waiverOf(n,t)})}];var \
vs=500;function hs({contents:e,wanted:n}){let{findings:t,numberOf:r}=e.vulnerabilities(),i=r(n),s=t.vulnerabilities[i??-\
1];if(i===void 0||!s)return o(Rn,{what:"vulnerability",where:"No library of this report has",wanted:n,all:o("a",{href:E(\
)},"all vulnerabilities")});let a=pe(t,i),l="Libraries";return o("main",{id:"main"},o(dc,{of:s}),s.description&&o("p",nu\
ll,o(g,{of:s.description,max:5e3})),o(h,{title:l,note:m(a.length)},o(R,{label:l,columns:On(bs,e),rows:a.slice(0,vs).map(\
u=>gs(e,u,s.id))}),o(B,{hidden:a.length-vs})))}function dc({of:e}){let{id:n,url:t,score:r,published:i}=e;return o(p,null\
,o("p",{class:"breadcrumbs"},o("a",{href:E()},"Vulnerabilities")),o("h1",{tabIndex:-1},o(g,{of:n,max:100})),o("p",{class\
:"chips"},o(Y,{level:W(e)}),r!==void 0&&o("span",{class:"chip"},"score ",r.toFixed(1)),i&&o("span",{class:"chip"},"publi\
shed ",o(g,{of:i,max:20})),t&&o(H,{to:t},"Description on the web")))}function xs(e){return o(p,null,o(jo,{...e}),o(pc,{.\
..e}))}function pc(e){let{route:n,contents:t}=e.state;if(n.page==="overview")return o(ss,{...e});if(n.page==="compare")r\
eturn o(No,{...e});if(!t)return o(yc,{...e});let r={...e,contents:t},i=fc(e,t);return i?o(mc,{text:i}):n.page==="librari\
es"?o(li,{...r,query:n.query}):n.page==="library"?o(vi,{...r,wanted:n.key}):n.page==="vulnerabilities"?o(ys,{...r,query:\
n.query}):n.page==="vulnerability"?o(hs,{...r,wanted:n.key}):t.graph?o(ds,{...r,query:n.query}):o(ps,null)}function fc({\
state:e},{libraries:n}){return n.count===0?"The inventory is empty, so there is nothing to show. That does not mean that\
 the project is safe: if the scanner found libraries, its result may have gone to another project.":!(e.route.page==="vu\
lnerabilities")||n.vulnerabilityCount>0?"":Ln(e.facts)||`Mend knows of no vulnerabilities in the ${J(n.inventory)} of th\
e project.`}function mc({text:e}){return o("main",{id:"main"},o("h1",{tabIndex:-1},"Nothing to list"),o("p",{class:"empt\
y",role:"status"},e))}function yc({state:{contents:e,facts:n}}){let t=n.projects?"The libraries are on the pages of the \
projects.":"This run read no libraries.";return o("main",{id:"main"},o("h1",{tabIndex:-1},"Libraries"),o("p",{class:"emp\
ty",role:"status"},e===void 0?"Reading the libraries \u2026":t))}function ws({search:e,leave:n}){document.addEventListener("k\
eydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let{target:r}=t,i=r instanceof HTMLInputElement||r instanceof HTMLS\
electElement;if(t.key==="/"&&!i){t.preventDefault(),e();let s=document.getElementById("search");s instanceof HTMLInputEl\
ement&&s.select()}t.key==="Escape"&&gc(r,n)})}function gc(e,n){let t=document.querySelector("details.menu[open]");t?(t.o\
pen=!1,t.querySelector("summary")?.focus()):e instanceof HTMLInputElement&&e.id==="search"?e.blur():n()}var _s="mend-rep\
ort-theme";function Cs(){try{let e=localStorage.getItem(_s);return Me.find(n=>n===e)??"auto"}catch{return"auto"}}functio\
n ks(e){try{localStorage.setItem(_s,e)}catch{}}function Yt(e){document.documentElement.dataset.theme=e}var Ps=Cs();Yt(Ps\
);var Q={facts:Ts(mn.facts),route:Qe(location.hash),theme:Ps,open:new Set,printing:!1},bc={replace(e){history.replaceSta\
te(null,"",e),G({route:Qe(e)})},showTree:(e,n)=>G({open:e,...n!==void 0&&{branch:n}}),chooseTheme(e){ks(e),Yt(e),G({them\
e:e})}};function G(e){Q={...Q,...e},Ss()}function Ss(){let e=document.getElementById(mn.app);e&&fr(o(xs,{state:Q,actions\
:bc}),e)}function Ts(e){return JSON.parse(document.getElementById(e)?.textContent??"null")}function Ls(e){let{contents:n\
}=Q;if(e.page!=="tree"||!n)return{route:e};let t=Ue(n,e.query);if(t)return{route:e,open:Te(n,t).open};if(e.key===void 0)\
return{route:e};let r=n.find(e.key);if(!n.graph||r===void 0)return{route:e};let i=n.graph.isDirect(r),[s=[r]]=i?[]:gn(n.\
graph,r,1).paths,a=new Set([...Q.open,...Or(s)]);return{route:e,open:a,branch:s.join("/")}}function vc(){let e=Ts(mn.con\
tents);if(e!==null&&"projects"in e){G({contents:null,portfolio:po(e)});return}if(e===null){G({contents:null});return}let\
 n=oo(e,Q.facts);Q={...Q,contents:n,open:$r(n)},G(Ls(Q.route)),document.activeElement===document.body&&Fs(),setTimeout((\
)=>{n.filterOptions(),n.search({...X,text:"x"}),n.vulnerabilities()})}function Fs(){let e=document.getElementById("tree"\
);return e?.focus({preventScroll:!0}),e!==null}var Rs=!1;addEventListener("hashchange",()=>{Rs=!0,G(Ls(Qe(location.hash)\
)),scrollTo(0,0),Fs()||document.querySelector("main h1")?.focus({preventScroll:!0})});addEventListener("beforeprint",()=\
>G({printing:!0}));addEventListener("afterprint",()=>G({printing:!1}));document.addEventListener("DOMContentLoaded",()=>\
{requestAnimationFrame(()=>setTimeout(vc))});ws({search:()=>{["libraries","vulnerabilities","tree"].includes(Q.route.pag\
e)||(history.pushState(null,"",k()),G({route:Qe(k())}))},leave:()=>{let{page:e}=Q.route;e!=="library"&&e!=="vulnerabilit\
y"||(Rs?history.back():location.hash=e==="library"?k():E())}});Ss();})();',style:':root{color-scheme:light dark;--text: \
light-dark(#1f2328, #e6edf3);--muted: light-dark(#59636e, #9198a1);--line: light-dark(#d1d9e0, #3d444d);--faint: light-d\
ark(#e6eaef, #2a313a);--back: light-dark(#ffffff, #0d1117);--shade: light-dark(#f6f8fa, #151b23);--accent: light-dark(#0\
969da, #4493f8);--chosen: light-dark(#ddf4ff, #121d2f);--critical: light-dark(#a40e26, #ff7b72);--high: light-dark(#bc4c\
00, #f0883e);--medium: light-dark(#7d5700, #e3b341);--success: light-dark(#1a7f37, #3fb950)}:root[data-theme=light]{colo\
r-scheme:light}:root[data-theme=dark]{color-scheme:dark}.critical{--tone: var(--critical);--tone-back: light-dark(#ffebe\
9, #3c1618);--fill: var(--critical)}.high{--tone: var(--high);--tone-back: light-dark(#fff1e5, #341d0c);--fill: var(--hi\
gh)}.medium{--tone: var(--medium);--tone-back: light-dark(#fff8c5, #2e2408);--fill: light-dark(#bf8700, #e3b341)}.low{--\
tone: light-dark(#0550ae, #79c0ff);--tone-back: light-dark(#ddf4ff, #0c2239);--fill: light-dark(#218bff, #388bfd)}.succe\
ss{--tone: var(--success);--tone-back: light-dark(#f0fff4, #0f2a17)}.unrated{--fill: var(--muted)}.none,.others{--fill: \
light-dark(#818b98, #6e7681)}.warn{--tone: var(--high)}*{box-sizing:border-box}body{margin:0;background:var(--back);colo\
r:var(--text);font:14px/1.5 -apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif}h1,h2,h3,p{ma\
rgin:0}h1:focus{outline:none}a{color:var(--accent);text-decoration:none}a:hover,p:not(.breadcrumbs) a,.unstyled li a,.st\
acked a{text-decoration:underline}:focus-visible{outline:2px solid var(--accent);outline-offset:1px;border-radius:4px}co\
de{background:var(--shade);border-radius:6px;padding:.15em .4em;font:85% ui-monospace,SFMono-Regular,Menlo,Consolas,mono\
space}small,.note,.muted,.empty{color:var(--muted)}small,.note{font-size:12px;font-weight:400}span.warn{color:var(--tone\
)}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip:\
not(:focus){position:absolute;left:-999px}header{position:sticky;top:0;z-index:3;display:flex;align-items:center;gap:24p\
x;padding:0 24px;height:56px;background:var(--shade);border-bottom:1px solid var(--line)}header .title{min-width:0;overf\
low:hidden;text-overflow:ellipsis;white-space:nowrap}nav{display:flex;gap:4px;margin-left:auto;align-self:stretch}nav a{\
display:flex;align-items:center;padding:0 10px;color:var(--text);border:solid transparent;border-width:2px 0;white-space\
:nowrap}nav a:hover{text-decoration:none;border-bottom-color:var(--line)}nav a[aria-current]{font-weight:600;border-bott\
om-color:#fd8c73}.counter{margin-left:6px;padding:0 6px;border-radius:10px;background:var(--faint);font-size:12px;font-w\
eight:500}main{max-width:1180px;margin:0 auto;padding:24px 24px 64px;display:grid;gap:24px}main.wide{max-width:none;heig\
ht:calc(100dvh - 56px);min-height:480px;padding:16px 24px;display:flex;flex-direction:column;gap:12px}main h1{font-size:\
24px;font-weight:600;line-height:1.25;overflow-wrap:anywhere}h1 .version{color:var(--muted);font-weight:300}.breadcrumbs\
{margin-bottom:-20px}.card,.tiles,.verdict,.virtual-list{border:1px solid var(--line);border-radius:6px}.card{padding:16\
px;min-width:0}.card h2,.card h3{font-size:14px;font-weight:600}.card h2{margin-bottom:12px}.card p+.filters{margin-top:\
12px}h3 .muted{font-weight:400}.scroll{overflow-x:auto}.verdict{overflow-wrap:anywhere;border-left:4px solid var(--succe\
ss);padding:16px 20px;display:grid;gap:10px}.verdict.error{border-left-color:var(--critical)}.verdict.warning{border-lef\
t-color:var(--medium)}.verdict.notice{border-left-color:var(--accent)}.verdict h1{font-size:20px}.verdict ul{margin:0;pa\
dding-left:20px}.properties{display:flex;flex-wrap:wrap;gap:6px 28px;margin:0}.properties>div{min-width:0}.properties dt\
{display:inline;color:var(--muted)}.properties dt:after{content:" "}.properties dd{display:inline;margin:0;overflow-wrap\
:anywhere}.card .properties{display:grid;gap:4px}.card .properties>div{display:grid;grid-template-columns:140px 1fr}.til\
es,.more-figures,.bars,.unstyled{list-style:none;margin:0;padding:0;display:grid}.tiles{grid-template-columns:repeat(aut\
o-fit,minmax(min(140px,33%),1fr));gap:1px;overflow:hidden}.tiles li{padding:12px 16px;display:grid;outline:1px solid var\
(--line)}.tiles b{color:var(--tone);font-size:22px;font-weight:600;line-height:1.3;font-variant-numeric:tabular-nums}.ti\
les span{color:var(--muted);font-size:12px}.tiles a,.more-figures a{color:inherit;text-decoration:underline;text-decorat\
ion-color:var(--line);text-underline-offset:3px}.tiles .zero b{color:var(--muted);font-weight:400}.more-figures{margin-t\
op:10px;display:flex;flex-wrap:wrap;gap:4px 20px;font-size:12px;color:var(--muted)}.more-figures b{color:var(--text);fon\
t-variant-numeric:tabular-nums}.charts{display:grid;grid-template-columns:1fr 1fr;gap:24px}.charts:empty,.paths:empty{di\
splay:none}.full-width,.charts>:only-child{grid-column:1 / -1}.bars{gap:6px}.bars li{display:grid;grid-template-columns:\
minmax(90px,190px) 1fr 92px;align-items:center;gap:12px}.bars .label{overflow-wrap:anywhere}.bars a,.stacked-bar a{color\
:var(--text)}.bars svg{width:100%;height:8px;border-radius:4px}.bars .count{text-align:right;font-variant-numeric:tabula\
r-nums}.bars small{display:inline-block;width:36px}.stacked-bar{margin:0}.stacked-bar svg{display:block;width:100%;heigh\
t:12px;border-radius:6px;margin-bottom:12px}.stacked-bar figcaption{display:flex;flex-wrap:wrap;gap:4px 24px}rect{fill:v\
ar(--fill, light-dark(#218bff, #388bfd))}rect.track{fill:var(--faint)}.dot{display:inline-block;width:9px;height:9px;bor\
der-radius:50%;margin-right:5px;background:var(--fill)}.pill,.chip{display:inline-block;padding:0 8px;border-radius:12px\
;font-size:12px;line-height:20px;border:1px solid var(--line);max-width:100%;overflow:hidden;text-overflow:ellipsis;vert\
ical-align:middle}.pill{font-weight:500;border-color:transparent;color:var(--tone);background:var(--tone-back, var(--fai\
nt))}.chips{display:flex;gap:6px;flex-wrap:wrap;margin-top:-14px}.chip{min-width:0;overflow-wrap:anywhere}.chip.added{bo\
rder-color:var(--success)}.chip.removed{text-decoration:line-through}.chip.failed{border-color:var(--critical)}.directio\
n{color:var(--muted);white-space:nowrap}.direction.down{color:var(--high)}.tag-group{display:grid;grid-template-columns:\
minmax(0,1fr);gap:6px}.tag-group .chip{margin:0 6px 4px 0}.tag-group+.tag-group{margin-top:16px}table{border-collapse:co\
llapse;width:100%}th{text-align:left;font-weight:600;font-size:12px;color:var(--muted)}th,td{padding:6px 12px 6px 0;bord\
er-bottom:1px solid var(--faint);vertical-align:top}table .number{text-align:right;font-variant-numeric:tabular-nums}td \
.link-button{margin:-4px -8px}td.long{min-width:220px;max-width:420px;overflow-wrap:anywhere}td.picture{width:40%}td.pic\
ture svg{display:block;width:100%;height:14px;margin-top:3px}.scroll+p{margin-top:12px}.unstyled{gap:4px}.unstyled li{ov\
erflow-wrap:anywhere;break-inside:avoid}.unstyled.columns{display:block;columns:3 260px}.paths{margin:8px 0 0;padding-le\
ft:24px;display:grid;gap:4px;overflow-wrap:anywhere}.vulnerability{margin-top:10px;display:grid;gap:4px;overflow-wrap:an\
ywhere}.vulnerability+.vulnerability{margin-top:14px;padding-top:14px;border-top:1px solid var(--faint)}button,select,in\
put[type=search],summary{font:inherit;color:inherit}::placeholder{color:var(--muted);opacity:1}.filters{display:flex;fle\
x-wrap:wrap;gap:8px;align-items:center}.filters input[type=search]{flex:1 1 260px;min-width:260px;max-width:520px}.filte\
rs input[type=search],.filters select,.toggle,.filters summary{height:32px;padding:0 10px;border:1px solid var(--line);b\
order-radius:6px;background:var(--back)}.filters select{max-width:140px}.filters select.phone{display:none}.filters .cho\
sen,.toggle[aria-pressed=true]{background:var(--chosen);border-color:var(--accent)}.toggle[aria-pressed=true] small{colo\
r:inherit}.toggle,.link-button,.filters summary,.sort{cursor:pointer}.toggle:hover,.filters summary:hover{background:var\
(--shade)}.toggles{border:0;margin:0;padding:0;display:flex}.toggles .muted{align-self:center;margin-right:6px}.toggles \
.toggle{position:relative;border-radius:0;margin-left:-1px}.toggles .toggle[aria-pressed=true]{z-index:1}.toggles .toggl\
e:first-of-type{border-top-left-radius:6px;border-bottom-left-radius:6px;margin-left:0}.toggles .toggle:last-of-type{bor\
der-top-right-radius:6px;border-bottom-right-radius:6px}.link-button,.sort{border:0;background:none}.link-button{color:v\
ar(--accent);padding:4px 8px;border-radius:6px}.link-button:hover{background:var(--faint)}.theme{font-size:17px;line-hei\
ght:1;padding:8px;color:var(--muted)}.sort{padding:0;text-align:inherit;font-weight:600;font-size:12px}.sort:hover{color\
:var(--accent)}.menu{position:relative}.filters summary{line-height:30px;list-style:none}.fold[open]{flex:0 0 100%}.fold\
[open]>summary{width:max-content;margin-bottom:8px}.filters summary:after{content:" \u25BE";color:var(--muted)}.menu>div{posi\
tion:absolute;right:0;z-index:4;margin-top:4px;padding:8px 14px;display:grid;gap:4px;background:var(--back);border:1px s\
olid var(--line);border-radius:6px;box-shadow:0 8px 24px light-dark(#1f23281f,#010409cc);white-space:nowrap}.menu input{\
margin-right:8px}.list-line{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 16px}.lis\
t-line p{line-height:29px}.virtual-list{position:relative;overflow:auto;flex:1;min-height:0}.table{flex:1;min-height:0;d\
isplay:flex;flex-direction:column}.rows{min-width:max-content}.table .rows,.table .head{min-width:900px}.table .row{disp\
lay:grid;grid-template-columns:var(--tracks);height:var(--height);align-items:center;border-bottom:1px solid var(--faint\
);min-width:100%}.table .rows .row:hover,.branch:hover{background:var(--shade)}.table .row>div{padding:0 12px;overflow:h\
idden;text-overflow:ellipsis;white-space:nowrap}.head{position:sticky;top:0;z-index:2;background:var(--shade)}.head .row\
{border-bottom-color:var(--line);font-weight:600;font-size:12px}.branch{display:flex;align-items:center;gap:6px;height:3\
0px;padding-right:12px;white-space:nowrap;cursor:default}.branch.current{background:var(--chosen)}.branch b{color:var(--\
text)}.twisty{width:16px;text-align:center;color:var(--muted)}@media(max-width:760px){header{flex-wrap:wrap;height:auto;\
padding:8px 16px 0;gap:4px 12px}nav{order:3;width:100%;margin:0;flex-wrap:wrap}nav a{height:40px}.theme{margin-left:auto\
}main,main.wide{padding:16px}.charts{grid-template-columns:minmax(0,1fr)}.card .properties>div{grid-template-columns:1fr\
}.toggles{flex-wrap:wrap;gap:8px}.toggles .toggle{border-radius:6px;margin-left:0}.hint{display:none}.filters select.pho\
ne{display:block;max-width:100%}.table .rows,.table .head{min-width:0}.table .head{display:none}.table .row{grid:auto-fl\
ow dense 24px / minmax(0,12fr) minmax(0,13fr);gap:0 8px;padding:5px 12px}.table .row>div{padding:0;line-height:24px}.tab\
le .row>.full{grid-column:1 / -1}.table .row>div:empty{display:none}.table .row>div[data-title]:before{content:attr(data\
-title) ": ";color:var(--muted)}.stacked thead,.stacked td:empty{display:none}.stacked tr{display:flex;flex-wrap:wrap;ga\
p:0 16px;padding:8px 0;border-bottom:1px solid var(--faint)}.stacked td{border:0;padding:1px 0;min-width:0;max-width:100\
%;overflow-wrap:anywhere}.stacked td:first-child,.stacked td.long{flex:0 0 100%}.stacked td[data-title]:before{content:a\
ttr(data-title) ": ";color:var(--muted)}.picture{display:none}.branch .pill{order:-1}.branch small:has(b){display:conten\
ts;font-size:0}.branch small b{font-size:12px;order:-1}.branch .wide{display:none}.branch .twisty{order:-2}.bars li{grid\
-template-columns:minmax(90px,1fr) 1fr 84px}}@media(max-width:480px){nav{gap:0}nav a{padding:0 5px}.counter{display:none\
}}@media print{:root,:root[data-theme]{color-scheme:light}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}he\
ader,.head{position:static}nav,.filters,.hint,.link-button,.skip{display:none}main.wide{height:auto;display:block}.virtu\
al-list{height:auto;overflow:visible;border:0}.rows.rows,.table .head,td.long{min-width:0}.row.row,.table .row>div,.titl\
e.title{height:auto;white-space:normal}.branch{flex-wrap:wrap;overflow-wrap:anywhere}td,.table .row>div{max-width:22vw;o\
verflow-wrap:break-word}td.long,.table .rows .row>.full{max-width:none;overflow-wrap:anywhere}.tiles,.verdict,.row,tr,li\
{break-inside:avoid}h2{break-after:avoid}a{color:inherit}}@media print and (min-width:761px){.table .virtual-list{displa\
y:table;width:100%;font-size:11px}.table .head{display:table-header-group}.table .rows{display:table-row-group}.table .r\
ow{display:table-row}.table .row>div{display:table-cell;max-width:12vw;padding:4px 8px 4px 0;border-bottom:1px solid var\
(--faint)}}@media print and (max-width:760px){.table .row{display:flex;flex-wrap:wrap}.table .row>div{max-width:100%}.ta\
ble .row>.full{flex:0 0 100%}}',scriptHash:"sha256-y+WDDv7gzHPx7ymlNJwNHdiP3LFVrRHhLMtRVk9Iz0c=",styleHash:"sha256-fC9qK\
9A/XZpEZyYnBSNQXiPOAaUm/yEUq1ywrfS8lFw="};var clean=__webpack_require__(11),findings=__webpack_require__(6837),names=__webpack_require__(
5306),report=__webpack_require__(5259),outcome=__webpack_require__(3607),sbom_components=__webpack_require__(6669);const pageFile="\
mend-report.html",textFields=["keyUuid","name","filename","groupId","artifactId","version","sha1","type","coordinates","\
languages","matchType","url","homePage","newestVersion"];function forTextFields(make){const entries=textFields.map(field=>[
field,make(field)]);return Object.fromEntries(entries)}function ordinaryName({type,groupId,artifactId}){return type==="M\
AVEN_ARTIFACT"?`${groupId}:${artifactId}`:`${groupId}`}const elementIds={facts:"facts",contents:"contents",app:"app"};var library_fix=__webpack_require__(
6956),library_identity=__webpack_require__(6582);function packNames(rows){return rows.map(({name,library:{type,groupId,artifactId}})=>name===
ordinaryName({type,groupId,artifactId})?null:name)}function packDuplicates(rows){return[...Map.groupBy(rows.keys(),row=>likeness(
rows[row]?.name)).values()].filter(({length})=>length>1).flatMap(group=>duplicatesAmong(group,rows)).sort(([a=0],[b=0])=>a-
b)}function likeness(name=""){return name.toLowerCase().replace(/[-_.]+/g,"-")}function duplicatesAmong(group,rows){return[
...Map.groupBy(versionsOf(group,rows),({key})=>key).values()].filter(all=>new Set(all.map(({version})=>version)).size>1).
map(all=>all.map(({row})=>row))}function versionsOf(group,rows){return group.flatMap(row=>{const library=rows[row]?.library;
if(!library)return[];const identity=(0,library_identity.cu)(library),{version}=identity;return version===void 0?[]:[{row,
key:(0,library_identity.TN)(identity,library),version}]})}var compare=__webpack_require__(185),waiver_facts=__webpack_require__(
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
0)}}var rankings=__webpack_require__(3968);const maxIndexSize=32e6;function packPortfolio({portfolio,serverDate=""},maxSize=maxIndexSize){
const{projects,libraries,vulnerabilities}=portfolio,stale=new Set((0,rankings.k7)(projects,Date.parse(serverDate))),isShown=shownLibraries(
libraries,maxSize),shown=libraries.filter(isShown);return{projects:projects.map(one=>packProject(one,stale.has(one))),libraries:shown.
map(packLibrary),vulnerabilities:vulnerabilities.map(({id:id2,severity,score})=>[id2,severity??"",score??-1]),left:libraries.
length-shown.length}}function packProject({product="",name,status,reason,figures,lastUpdated},isStale){const{libraries=-1,
vulnerableLibraries=-1}=figures??{},{critical=-1,high=-1,medium=-1,low=-1}=figures??{};return[product,name,status==="rea\
d"?"":reason??status.replace("-"," "),libraries,vulnerableLibraries,critical,high,medium,low,lastUpdated?.slice(0,10)??"",
isStale?1:0]}function packLibrary({package:name,library,projects}){const ids2=library.vulnerabilities.map(({id:id2})=>id2);
return[name,library.version??"",steps(projects),ids2]}function steps(places){return Array.from(places,(place,at)=>place-
(places[at-1]??0))}function shownLibraries(libraries,maxSize){const isVulnerable=({library})=>library.vulnerabilities.length>
0;let left=maxSize;for(const one of libraries)isVulnerable(one)&&(left-=sizeOf(one));const shown=new Set(libraries.filter(
one=>{if(isVulnerable(one))return!0;const size=sizeOf(one);return size>left?!1:(left-=size,!0)}));return library=>shown.
has(library)}function sizeOf({package:name,library,projects}){const{version="",vulnerabilities}=library;return name.length+
version.length+20*vulnerabilities.length+3*projects.length+16}function htmlReport(source,{script,style,scriptHash,styleHash}){
const{facts,contents,app}=elementIds,{result,generatedAt,links,project}=source,head={...(0,report.PL)(result,{generatedAt,
runUrl:links.runUrl}),oneOf:project,phrases:[...result.dryRun?[outcome.Oy]:[],...(0,findings.Lx)(result)]};return`<!doct\
ype html>
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
