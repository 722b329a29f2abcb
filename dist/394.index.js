export const id=394,ids=[394],modules={2394:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{htmlFormat:()=>htmlFormat});const assets={
script:'(()=>{var S,zt,ls,X,Qn,nn,Kt,Xe,Gt,zn,qn,us,Ie=Symbol.for("pv"),tn={},rn=[],cs=/^m(i|n|o|s|text|space)$/,Kn=Arra\
y.isArray,Gn=rn.slice,ue=Object.assign;function le(e){e&&e.parentNode&&e.remove()}function o(e,n,t){var r,i,s,a={},l=arg\
uments.length;for(s in n)s=="key"?r=n[s]:s=="ref"&&typeof e!="function"?i=n[s]:a[s]=n[s];return l>2&&(a.children=l>3?Gn.\
call(arguments,2):t),Be(e,a,r,i,null)}function Be(e,n,t,r,i){var s={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__\
e:null,__c:null,constructor:Ie,__v:i||++zt,__i:-1,__u:0};return!i&&S.vnode&&S.vnode(s),s}function p(e){return e.children\
}function Ye(e,n){this.props=e,this.context=n,this.__g=0}function Y(e,n){if(n==null)return e.__&&Y(e.__,e.__i+1);for(var\
 t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:Y(e)}functi\
on ds(e){var n,t=e.__v,r=t.__e,i=[],s=[],a=e.__P;a&&((n=ue({constructor:Ie},t)).__v=t.__v+1,S.vnode&&S.vnode(n),Jn(a,n,t\
,e.__n,a.namespaceURI,32&t.__u?[r]:null,i,r||Y(t),32&t.__u,s),n.__v=t.__v,n.__.__k[n.__i]=n,nr(i,n,s),t.__=t.__e=null,n.\
__e!=r&&Jt(n))}function Jt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e\
=n.__e)}),Jt(e)}function Qt(e){(8&e.__g||(e.__g|=8,X.push(e),nn++))&&Qn==S.debounceRendering||((Qn=S.debounceRendering)|\
|queueMicrotask)(Zt)}function Zt(){try{for(var e,n=1;X.length;)X.length>n&&X.sort(Kt),e=X.shift(),n=X.length,8&e.__g&&ds\
(e)}finally{(nn=X.length)&&(Qn||queueMicrotask)(Zt)}}function Xt(e,n,t,r,i,s,a,l,u,d,c){var m,g,f,v,L,_,T=r.__k||rn,w=n.\
length;for(u=ps(t,n,T,u,w),m=0;m<w;m++)(f=t.__k[m])!=null&&(g=~f.__i&&T[f.__i]||tn,f.__i=m,_=Jn(e,f,g,i,s,a,l,u,d,c),v=f\
.__e,(g.ref!=f.ref||8&g.__u)&&(g.ref&&Zn(g.ref,null,f,g),f.ref&&c.push(f.ref,f.__c||v,f)),L=L||v,4&f.__u?(u=Yt(f,u,e,!g.\
__v),g.__e&&(g.__e=null)):typeof f.type=="function"&&_!==void 0?u=_:v&&(u=v.nextSibling),f.__u&=-21);return t.__e=L,u}fu\
nction ps(e,n,t,r,i){var s,a,l,u,d,c,m,g,f,v=t.length,L=v,_=0,T=0,w=e.__k=Array(i);for(s=0;s<i;s++)(a=n[s])!=null&&typeo\
f a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=w[s]=Be(null,a):Kn(a)?a=w[s]=Be(p,{ch\
ildren:a}):a.constructor===Ie&&a.__b?a=w[s]=Be(a.type,a.props,a.key,a.ref,a.__v):w[s]=a,u=s+_,a.__=e,a.__b=e.__b+1,l=nul\
l,~(d=a.__i=fs(a,t,u,L))&&(L--,(l=t[d])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,d==u-1?_--:d==u+1?_++:d!=u&&(d>u?_--:_++,T=1)):\
(~d||(i>v?_--:i<v&&_++),typeof a.type!="function"&&(a.__u|=4))):w[s]=null;if(T){for(c=[],m=[],s=0;s<i;s++)if((a=w[s])&&1\
6&a.__u){for(_=0,g=c.length;_<g;)c[f=_+g>>1]<a.__i?_=f+1:g=f;c[_]=a.__i,m[s]=_+1}for(_=c.length;s--;)m[s]&&(m[s]==_?_--:\
w[s].__u|=4)}if(L)for(s=0;s<v;s++)!(l=t[s])||2&l.__u||(l.__e==r&&(r=Y(l)),Xn(l,l));return r}function Yt(e,n,t,r){var i,s\
,a,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,n=Yt(i[s],\
n,t,!1));return n}for(n&&!n.parentNode&&(n=Y(e))&&!n.parentNode&&(n=null),a=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;\
for(a!=l&&(!r&&t.moveBefore&&a.parentNode?t.moveBefore(a,n):t.insertBefore(a,n||null)),n=a;(n=n&&n.nextSibling)&&n.nodeT\
ype==8&&!n.data.startsWith("$s"););return n}function fs(e,n,t,r){var i,s=e.key,a=e.type,l=n[t],u=l&&!(2&l.__u);if(l===nu\
ll&&s==null||u&&s==l.key&&a==l.type)return t;if(r>(u?1:0)){for(i=t-1;i>=0;i--)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.ty\
pe)return i;for(i=t+1;i<n.length;i++)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function qt(e,n,t){t\
==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function Ze(e,n,t,r,i){var s,a;if(n=="style")if(typeof t=="string")e.\
style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||qt(e.style,n);if(t)for(n in t\
)r&&t[n]==r[n]||qt(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=\
null),(e.__e||(e.__e={}))[n]=t,t&&r||(a=qn[n]||(qn[n]=ms(n)),(e.__a||(e.__a={}))[n]=zn,s=n!=(n=n.replace(Gt,"$1")),(n=n.\
slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,a,s):e.removeEventListener(n,a,s));else{if(i=="http://www.w\
3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="lis\
t"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void\
(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="\
popover"&&t==1?"":t)}}function ms(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[Xe]==null)n[Xe]=zn++;else if(n[\
Xe]<this.__a[e])return;return t(S.event?S.event(n):n)}}}function Jn(e,n,t,r,i,s,a,l,u,d){var c,m,g,f,v,L,_,T,w,M,F,Hn,Ut\
,Je,se,Ht,Z,ae,z=n.type;if(n.constructor!==Ie)return null;128&t.__u&&(u=32&t.__u,c=t.__c.__z)&&(n.__u|=u,m=s=[],c.nodeTy\
pe==8?l=en(c,s):s.push(c),l=s[0]||l),(c=S.__b)&&c(n);e:if(typeof z=="function"){g=a.length;try{if(T=n.props,w=(c=z.proto\
type)&&c.render,M=(c=z.contextType)&&r[c.__c],F=c?M?M.props.value:c.__:r,(f=t.__c)?(n.__c=f,2&f.__g&&(f.__g|=1)):(w?n.__\
c=f=new z(T,F):(n.__c=f=new Ye(T,F),f.constructor=z,f.render=bs),M&&M.sub(f),f.state||(f.state={}),f.__n=r,f.__g|=8,f.__\
h=[],f.__k=[]),w&&(f.__s||(f.__s=f.state),z.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=ue({},f.__s)),ue(f.__s,z.g\
etDerivedStateFromProps(T,f.__s)))),v=f.props,L=f.state,f.__v=n,t.__c){if(T!==v&&w&&!z.getDerivedStateFromProps&&f.compo\
nentWillReceiveProps&&f.componentWillReceiveProps(T,F),n.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.\
shouldComponentUpdate(T,f.__s,F)===!1){n.__v!=t.__v&&(f.props=T,f.state=f.__s,f.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.s\
ome(function(E){E&&(E.__=n)}),rn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Y(t);break e}f.componentWill\
Update&&f.componentWillUpdate(T,f.__s,F),w&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(v,L,_)})}el\
se w&&!z.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),w&&f.componentDidMount&&f.__h.push(f.com\
ponentDidMount);f.context=F,f.props=T,f.__P=e,f.__g&=-5,Hn=S.__r,Ut=w?25:0;do f.__g&=-9,Hn&&Hn(n),c=f.render(f.props,f.s\
tate=f.__s,f.context);while(8&f.__g&&++Ut<25);w&&(rn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&\
(r=ue({},r,f.getChildContext())),w&&t.__c&&f.getSnapshotBeforeUpdate&&(_=f.getSnapshotBeforeUpdate(v,L)),Je=c&&c.type===\
p&&c.key==null?c.props.children:c,T.__P&&(c=l,i=(e=T.__P).namespaceURI,u=s=null,t.props&&t.props.__P!=e&&(t.__k.some(fun\
ction(E){E&&Xn(E,E)}),t.__k=null),l=t.__k?Y(t,0):null),l=Xt(e,Kn(Je)?Je:[Je],n,t,r,i,s,a,l,u,d),T.__P&&(n.__e=null,l=c),\
n.__u&=-161,m&&m.some(le),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(E){if(a.length=g,n.__v=null,u||s)if(E&&E.th\
en){if(n.__u|=128|u,s){for(~(Z=s.indexOf(l||void 0))||(Z=s.length);(ae=s[Z-1])&&ae.nodeType==8;)Z--;for(;Z<s.length;Z++)\
if(ae=s[Z])if(s[Z]=null,se){if(ae==Ht)break}else{if(ae.nodeType!=8)break;ae.data.startsWith("$s")&&(Ht=en(se=ae))}}if(!s\
e){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;se=l}(c=en(se=n.__c.__z||(n.__c.__z=se)))?(n.__e=se,l=c):n.__e=\
l,l=l&&l.nextSibling}else s&&s.some(le);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),E&&E.then||er(n),S.__e(E,n,t)}}else l=\
n.__e=ys(t.__e,n,t,r,i,s,a,u,d,e);return(c=S.diffed)&&c(n),l}function en(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s\
"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t\
)return e}n&&n.push(e)}}function er(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(er))}function nr(e,n,t){for(var r=0;r\
<t.length;)Zn(t[r++],t[r++],t[r++]);S.__c&&S.__c(n,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(s){s.call(\
i)})}catch(s){S.__e(s,i.__v)}})}function ys(e,n,t,r,i,s,a,l,u,d){var c,m,g,f,v,L,_,T,w=t.props||tn,M=n.props,F=n.type;if\
(F=="svg"?i="http://www.w3.org/2000/svg":F=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/\
xhtml"),s){for(c=0;c<s.length;c++)if((v=s[c])&&(F?v.localName==F:v.nodeType==3)){e=v,s[c]=null;break}}if(!e){if(T=d.owne\
rDocument||document,!F)return T.createTextNode(M);e=T.createElementNS(i,F,M.is?M:d),l&&(S.__m&&S.__m(n,s),l=!1),s=null}i\
f(F){if(d=F=="template"&&e.content||e,s=F=="textarea"&&M.defaultValue!=null?null:s&&Gn.call(d.childNodes),!l&&s)for(w={}\
,c=0;c<e.attributes.length;c++)w[(v=e.attributes[c]).name]=v.value;for(c in w)v=w[c],c=="dangerouslySetInnerHTML"?g=v:c=\
="children"||c in M||c=="value"&&"defaultValue"in M||c=="checked"&&"defaultChecked"in M||Ze(e,c,null,v,i);for(c in M)v=M\
[c],c=="children"?f=v:c=="dangerouslySetInnerHTML"?m=v:c=="value"?L=v:c=="checked"?_=v:l&&typeof v!="function"||w[c]===v\
||Ze(e,c,v,w[c],i);m?(l||g&&(m.__html==g.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),n.__k=[]):(g&&(e.textCon\
tent=""),(F=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&cs.test(F))&&(i="http://www.w3.org/1999/xhtml"),X\
t(d,Kn(f)?f:[f],n,t,r,i,s,a,s?s[0]:t.__k&&Y(t,0),l,u),s&&s.some(le)),l&&F!="textarea"||(c="value",F=="progress"&&L==null\
?e.removeAttribute(c):L==null||L===e[c]&&(F!="progress"||L)||Ze(e,c,L,w[c],i),c="checked",_!=null&&_!=e[c]&&Ze(e,c,_,w[c\
],i))}else w===M||l&&e.data==M||(e.data=M);return e}function Zn(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=\
r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(i){S.__e(i,t)}}function Xn(e,n\
,t){var r,i,s,a;if(S.unmount&&S.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Zn(r,null,n,e),r=e.__c){if(r.compone\
ntWillUnmount)try{r.componentWillUnmount()}catch(l){S.__e(l,n)}r.__P=r.__n=null}if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&\
Xn(r[a],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(i=en(r,s=[]))&&(r==e.__e&&s.some(le),le\
(i),le(r)),t||le(e.__e),e.__e=e.__c=e.__=null}function bs(e,n,t){return this.constructor(e,t)}function tr(e,n){var t,r,i\
,s;S.__&&S.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=Be(p,{children:[e]}),i=[],s=[\
],Jn(n,n.__k,r||tn,tn,n.namespaceURI,r?null:n.firstChild?Gn.call(n.childNodes):null,i,r?r.__e:n.firstChild,t,s),nr(i,n._\
_k,s),n.__k.props.children=null}S={__e:function(e,n,t,r){for(var i,s,a;n=n.__;)if((i=n.__c)&&!(1&i.__g)){i.__g|=4;try{if\
((a=(s=i.constructor)&&s.getDerivedStateFromError)&&i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.co\
mponentDidCatch(e,r||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw nn=0,e}},zt=0,ls=function(e){return e\
!=null&&e.constructor===Ie},Ye.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=ue({},this.\
state)),typeof e=="function"&&(e=e(ue({},t),this.props)),e&&(ue(t,e),this.__v&&(n&&this.__k.push(n),Qt(this)))},Ye.proto\
type.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Qt(this))},Ye.prototype.render=p,X=[],nn=0,Kt=fu\
nction(e,n){return e.__v.__b-n.__v.__b},Xe=Symbol(),Gt=/(PointerCapture)$|Capture$/i,zn=0,qn={},us=0;var rr="unknown";va\
r on=String.raw`[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]`,gs=String.raw`[\\u00AD\\u034F\\u0600-\\u0605\\u06\
DD\\u070F\\u0890\\u0891\\u08E2\\u180B-\\u180D\\u180F\\u200C\\u200D\\uFE00-\\uFE0F\\u{110BD}\\u{110CD}\\u{13430}-\\u{1343F}\\u{E0100}-\\u{\
E01EF}]`,vs=String.raw`\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}`,hs=new RegExp(`(${vs})|(?!${gs})\
${on}`,"gu"),xs=new RegExp(on,"u"),ws=/[!-~]/,_s=new RegExp(`^(?:\\\\s|${on})*$`,"u"),Zu=new RegExp(`(?! )(?:\\\\s|${on})`,"\
gu");function or(e){return xs.test(e)?e.replace(hs,(n,t)=>t??Cs(n)):e}function ir(e){return!ws.test(e)&&_s.test(e)}funct\
ion Cs(e){return`[U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}]`}var ks=/(?!\\uFE0F)[\\p{Cc}\\p{Cf\
}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,ar=/[\\t-\\r\\u0085\\u2028\\u2029]+/g,Yn=/^[ -~]*$/,Ps=/^ | $| {2}/;functio\
n lr(e){return Yn.test(e)&&!Ps.test(e)}function x(e,n=Number.POSITIVE_INFINITY){return lr(e)?sn(e,n):ir(e)?"":sn(an(e).r\
eplace(/\\s+/g," ").trim(),n)}function an(e){return Yn.test(e)?e:or(e.toWellFormed().replace(ar," "))}function ur(e){retu\
rn lr(e)?e:e.replace(ar," ").replace(ks,"").replace(/\\s+/g," ").trim()}function sn(e,n){if(e.length<=n)return e;let t=e.\
slice(0,2*n+2);if(Yn.test(t))return`${t.slice(0,n-1)}\u2026`;let r=Array.from(t);if(r.length<=n)return e;let i=r.slice(0,n-1)\
.join("").length;return`${t.slice(0,Ts(t,i))}\u2026`}var sr,Ss=/^[ -~\\u00C0-\\u024F\\u0370-\\u0482\\u048A-\\u052F\\u3041-\\u3096\\u30\
A1-\\u30FA\\u4E00-\\u9FFF]{2}$/;function Ts(e,n){return Ss.test(e.slice(n-1,n+1))||!("Segmenter"in Intl)?n:(sr??=new Intl.S\
egmenter("en",{granularity:"grapheme"}),sr.segment(e).containing(n)?.index??n)}function b(e){return String(e).replace(/\\\
B(?=(\\d{3})+$)/g,",")}function k(e,n,t=`${n}s`){return`${b(e)} ${e===1?n:t}`}function et(e){if(e===void 0||!URL.canParse\
(e))return;let n=new URL(e);if(!/^https?:$/.test(n.protocol)||n.username||n.password||n.href.length>2e3)return;let{href:\
t,origin:r}=n;return r+t.slice(r.length).replace(Ls,Fs)}var Ls=/["\'<>[\\\\\\]^`{|}]/g;function Fs(e){return`%${e.charCodeAt\
(0).toString(16).toUpperCase()}`}function cr(e,...n){let t=n.map(r=>typeof r=="number"?b(r):r);return String.raw({raw:e}\
,...t)}var cc=cr``,dc=cr`(blank)`;function dr(e){let n=Math.max(0,Math.round(e/1e3));return[[Math.floor(n/3600),"h"],[Ma\
th.floor(n/60)%60,"m"],[n%60,"s"]].filter(([i])=>i>0).map(i=>i.join("")).join("")||"0s"}function ce(e){return k(e,"libra\
ry","libraries")}function pr(e){return k(e,"dependency","dependencies")}function he(e){return k(e,"vulnerability","vulne\
rabilities")}function nt(e){return dr(e*1e3)}function fr(e,n){return e.replace(".",`-${n}.`)}var ee={passed:{icon:"\u2705",wo\
rds:"passed",fails:!1},failed:{icon:"\u274C",words:"failed",fails:!0,level:"error"},warned:{icon:"\u26A0\uFE0F",words:"warned",fails:!1\
,level:"warning"},skipped:{icon:"\u23ED\uFE0F",words:"skipped",fails:!1,level:"notice"},planned:{icon:"\u{1F4DD}",words:"planned",fails:!\
1,level:"notice"},"timed-out":{icon:"\u23F1\uFE0F",words:"timed out",fails:!0,level:"error"},cancelled:{icon:"\u{1F6D1}",words:"cancelled\
",fails:!0,level:"error"},error:{icon:"\u{1F4A5}",words:"error",fails:!0,level:"error"}};function tt(e,n){let{words:t}=ee[e];re\
turn n?.length===0?`${t}, no conditions set`:t}function ln(e){return e===rr?"":e??""}function rt(e){return["Mend Project\
",ln(e)].filter(Boolean).join(": ")}function ot(e){let t=[...Map.groupBy(e,r=>r)].map(([r,{length:i}])=>r==="error"?k(i,\
ee.error.words):`${b(i)} ${ee[r].words}`);return`${k(e.length,"project")}: ${t.join(", ")}`}var un="mend-report.html",Rs\
=["keyUuid","name","filename","groupId","artifactId","version","sha1","type","coordinates","languages","matchType","url"\
,"homePage","newestVersion"];function mr(e){let n=Rs.map(t=>[t,e(t)]);return Object.fromEntries(n)}function yr({type:e,g\
roupId:n,artifactId:t}){return e==="MAVEN_ARTIFACT"?`${n}:${t}`:`${n}`}var cn={facts:"facts",contents:"contents",app:"ap\
p"};function dn(e,n,t){let{graph:r}=e;if(!r)return[];let i=[],s=br(e,r.direct,"",{open:n,kept:t}).reverse();for(let a=s.\
pop();a;a=s.pop()){if(i.push(a),!a.open)continue;let l=it(e,a,{open:n,kept:t});for(let u of l.reverse())s.push(u)}return\
 i}function it(e,{row:n,id:t},r){return br(e,e.graph?.children(n)??[],t,r)}function br({graph:e,libraries:n},t,r,{open:i\
,kept:s}){let a=r===""?[]:r.split("/"),l=(d=[])=>s?d.filter(c=>s.has(c)):d,u=[...l(t)].sort((d,c)=>n.nameOrder(d)-n.name\
Order(c));return u.map((d,c)=>{let m=[...a,d].join("/"),g=a.includes(String(d)),f=l(e?.children(d)).length;return{id:m,r\
ow:d,level:a.length+1,position:c+1,siblings:u.length,children:f,circular:g,open:f>0&&!g&&i.has(m)}})}function gr(e){let \
n=e.lastIndexOf("/");return n<0?void 0:e.slice(0,n)}function vr(e){return e.slice(0,-1).map((n,t)=>e.slice(0,t+1).join("\
/"))}function hr(e){let n=new Map;return t=>{let r=n.get(t);if(r)return r.value;let i=e(t);return n.size<1e3&&n.set(t,{v\
alue:i}),i}}function I(e){let n;return()=>(n??={value:e()},n.value)}function xr({direct:e,dependencies:n}){let t=new Set\
(e),r=n.map(()=>[]);return n.forEach((i,s)=>{for(let a of i||[])r[a]?.push(s)}),{direct:e,isDirect:i=>t.has(i),children:\
i=>n[i]||[],parents:i=>r[i]??[]}}function ne(e,n){return e?e.isDirect(n)?"direct":"transitive":""}function pn(e,n,t){let\
 r=new Map([[n,n]]),i=[],s=[n];for(let l of s)for(let u of e.parents(l))r.has(u)||(r.set(u,l),s.push(u),e.isDirect(u)&&i\
.push(u));return{paths:i.slice(0,t).map(l=>Os(l,n,r)),roots:i.length}}function Os(e,n,t){let r=[e];for(let i=e;i!==n;)i=\
t.get(i)??n,r.push(i);return r}var $s=new Set(["","requires review","unspecified","unspecified license","unsupported fil\
etype"]);function st({name:e}){return Ns(e)}var Ns=hr(e=>$s.has(ur(js(e)).toLowerCase()));function te(e){return e.some(s\
t)?e.filter(n=>!st(n)):e}function wr({licenses:e}){return e.every(st)}var Ms=/^\\s*suspected(?:\\s+|$)/i;function js(e){re\
turn e.replace(Ms,"")}var xe=["critical","high","medium","low"];var R=[...xe,"unrated","none"];function A({severity:e}){\
return e??"unrated"}function fn(e,n){return we(A(e))-we(A(n))||(n.score??0)-(e.score??0)}function mn(e,n=0){if(e!=="none\
")return 100*(R.length-R.indexOf(e))+n}function we(e){return 1<<R.indexOf(e)}function W(e,n){return e<n?-1:e>n?1:0}funct\
ion yn([e,n],[t,r]){return r-n||W(e,t)}function de(e){let n=new Map;for(let t of e)n.set(t,(n.get(t)??0)+1);return[...n]\
.sort(yn).map(([t,r])=>({value:t,count:r}))}function _r(e,n){let t=e.length>n?e.slice(0,n-1):e,r=e.slice(t.length);retur\
n{shown:t,others:r.length,sum:r.reduce((i,{count:s})=>i+s,0)}}function Cr(e){let{count:n,inventory:t,knowsOutdated:r}=e;\
return{severities:Vs(e),licenses:de(As(e)),types:de(at(e)),outdated:r?bn(n,i=>e.outdated(i)===!0):void 0,weak:bn(t,e.wea\
k),duplicates:bn(t,e.duplicate)}}function Vs({inventory:e,hasSeverity:n}){let t=R.map(r=>[r,bn(e,i=>n(r,i))]);return new\
 Map(t.filter(([,r])=>r>0))}function bn(e,n){let t=0;for(let r=0;r<e;r++)n(r)&&t++;return t}function*As({inventory:e,lic\
enses:n}){for(let t=0;t<e;t++){let r=te(n(t)).map(({name:i})=>i);r.length===0?yield"":yield*new Set(r)}}function*at({cou\
nt:e,text:n}){for(let t=0;t<e;t++)yield n("type",t)??""}function kr(e,{groupId:n,artifactId:t},r){let[,i]=/^Upgrade to v\
ersion (.+)$/i.exec(e)??[];if(i===void 0)return e;if(!/[: ]/.test(i))return i;let a=[`${n}:${t}`,`${n}/${t}`,r()].flatMa\
p(l=>[`${l}:`,`${l} - `]).find(l=>i.startsWith(l));return i.slice(a?.length??0)}var Ws=/^\\s*file[\\s_-]?name(?:[\\s_-]+mat\
ch)?\\s*$/i;function Pr({matchType:e}){return e!==void 0&&Ws.test(e)}function Sr(e){let{version:n,texts:t=[],fixes:r,of:i\
}=e,s=n??t.join(" | ");return r<i&&r>0?`${s} (${Bs(e)})`:s}function Bs({fixes:e,of:n}){return`fixes ${b(e)} of ${b(n)}`}\
function _e(e){let{count:n,value:t,position:r,descending:i}=e,s=Float64Array.from({length:n},(d,c)=>{let m=t(c);return m\
===void 0?Number.NaN:Math.round(m*1e3)}),a=s.reduce((d,c)=>c>d?c:d,0),l=new Int32Array(n),u=s.map((d,c)=>{let m=r(c);ret\
urn l[m]=c,(Number.isNaN(d)?a+1:i?a-d:d)*n+m});return Int32Array.from(u.sort(),d=>l[d%n]??0)}function gn(e,n){let t=new \
Set(e.filter(i=>i!==void 0)),r=new Map([...t].sort(n).map((i,s)=>[i,s]));return i=>{let s=e[i];return s===void 0?void 0:\
r.get(s)}}function vn(e){let n=Int32Array.from(e,(r,i)=>i).sort((r,i)=>W(e[r]??"",e[i]??"")||r-i),t=new Int32Array(e.len\
gth);return n.forEach((r,i)=>{t[r]=i}),{sorted:n,positions:t}}function Fr({count:e,texts:n,names:t}){let r=mr(u=>Tr(n[u]\
)),i=(u,d)=>r[u](d),s=Tr(t),a=Array.from({length:e},(u,d)=>ut(s(d)??yr(lt(i,d)))),l=I(()=>vn(a.map(u=>u.toLowerCase())))\
;return{text:i,name:u=>a[u]??"",nameOrder:u=>l().positions[u]??0,byName:()=>l().sorted}}function Tr(e){if("plain"in e)re\
turn r=>e.plain[r]??void 0;let{words:n,at:t}=e;return r=>n[t[r]??-1]??void 0}function lt(e,n){return{type:e("type",n),gr\
oupId:e("groupId",n),artifactId:e("artifactId",n)}}var Lr=200;function ut(e){return e.length<=Lr&&/^[!-~]*$/.test(e)?e:x\
(e,Lr)}function Rr(e){let n=Is(e),t=Ds(e),r=i=>Es(n[i]??0);return{severity:i=>R[r(i)]??"none",severityRank:r,score:i=>{l\
et s=t[i]??-1;return s<0?void 0:s},hasSeverity:(i,s)=>((n[s]??0)&we(i))!==0}}function Is(e){let{count:n,inventory:t,vuln\
erabilities:r}=e,i=r.values.map(a=>we(A(a))),s=we("none");return Uint8Array.from({length:n},(a,l)=>(r.of[l]||[]).reduce(\
(c,m)=>c|(i[m]??0),0)||(l<t?s:0))}function Ds(e){let{count:n,vulnerabilities:t}=e,r=t.values.map(({score:i})=>i??-1);ret\
urn Float64Array.from({length:n},(i,s)=>(t.of[s]||[]).reduce((l,u)=>Math.max(l,r[u]??-1),-1))}function Es(e){return e===\
0?R.length-1:31-Math.clz32(e&-e)}function Or(e){let{count:n,inventory:t,licenses:r,vulnerabilities:i,outdated:s}=e,a=Fr(\
e),l=I(()=>new Set(e.duplicates));return{count:n,inventory:t,...a,...Rr(e),...Us(e,a),licenses:u=>ct(r.values,r.of[u]),v\
ulnerabilityCount:new Set(i.values.map(({id:u})=>u)).size,findings:u=>(i.of[u]||[]).length,vulnerabilities:u=>ct(i.value\
s,i.of[u]),outdated:u=>[void 0,!1,!0][(s[u]??-1)+1],knowsOutdated:s.some(u=>u>=0),weak:u=>Pr({matchType:a.text("matchTyp\
e",u)}),duplicate:u=>l().has(u)}}function Us({fixes:e},{text:n,name:t}){return{fix:r=>ct(e.values,e.of[r]).map(Sr).join(\
),fixOf:(r,{fix:i})=>i?.trim()?kr(i.trim(),lt(n,r),()=>t(r)):""}}function ct(e,n=0){return n===0?[]:n.map(t=>e[t]).filte\
r(t=>t!==void 0)}function jr(e,n){return e===n?0:Qs(e,n).sign||W(e,n)}var $r={"~":0,dev:1,nightly:1,canary:1,alpha:2,a:2\
,beta:3,b:3,milestone:4,m:4,pre:5,preview:5,c:5,cr:5,rc:5,snapshot:6,final:7,ga:7,release:7,post:8,sp:8,sr:8,patch:8,hot\
fix:8},Hs=7,Vr=8,Ar=9,ft=10,dt={rank:Hs,text:""};function Qs(e,n){let[t,r]=[Nr(e),Nr(n)],i=Mr(e)||Mr(n),s=Math.max(t.len\
gth,r.length);for(let a=0;a<s;a++){let[l,u]=[t[a]??dt,r[a]??dt],d=zs(l,u);if(d!==0)return{sign:d,certain:!i&&qs(l,u)}}re\
turn{sign:0,certain:!0}}function qs(e,n){let t=i=>i.rank!==Ar,r=e.rank+n.rank===Vr+ft&&e.rank!==n.rank;return t(e)&&t(n)\
&&!r}function zs(e,n){return e.rank!==n.rank?e.rank-n.rank:e.rank===ft&&e.text.length!==n.text.length?e.text.length-n.te\
xt.length:W(e.text,n.text)}function Nr(e){let t=(/^\\d+:/.test(e)?e:`0:${e}`).toLowerCase().match(/\\d+|[a-z]+|~/g)??[];re\
turn t.filter((r,i)=>r!=="v"||!pt(t[i+1])).map((r,i,s)=>pt(r)?Ks(r):Gs(r,s[i+1]))}function Ks(e){let n=e.replace(/^0+/,"\
");return n===""?dt:{rank:ft,text:n}}function Gs(e,n){if(e.length===1&&e!=="~"&&!pt(n))return{rank:Vr,text:e};let t=Obje\
ct.hasOwn($r,e)?$r[e]:void 0;return t===void 0?{rank:Ar,text:e}:{rank:t,text:""}}function pt(e){return e!==void 0&&/^\\d/\
.test(e)}function Mr(e){return/^(?=.*[a-f])(?=.*\\d)[0-9a-f]{7,64}$/i.test(e)}function Wr(e){let n=new Map,t=(i,s)=>{let \
a=`${i} ${s}`,l=n.get(a)??na(e,i,s);return n.set(a,l),l},r=I(()=>Js(e));return i=>{let s=mt(i.text),a=s.length>0?r():[],\
l=Xs(e,i),u=[];for(let d of t(i.sort,i.descending)){let c=a[d]??"";s.every(m=>c.includes(m))&&l.every(m=>m(d))&&u.push(d\
)}return u}}function mt(e){return e.toLowerCase().split(/\\s+/).filter(Boolean)}function Js({libraries:e}){return Array.f\
rom({length:e.count},(n,t)=>{let r=e.name(t);for(let i of Zs)r+=`\n${e.text(i,t)??""}`;for(let{name:i}of e.licenses(t))r+\
=`\n${i}`;for(let{id:i}of e.vulnerabilities(t))r+=`\n${i}`;return r.toLowerCase()})}var Zs=["name","coordinates","filename\
","version","sha1"];function Xs(e,n){let{libraries:t,graph:r}=e,{severity:i,license:s,type:a,relation:l,waived:u}=n,{out\
dated:d,weak:c,duplicates:m}=n;return[i.length>0&&(f=>i.some(v=>t.hasSeverity(v,f))),s!==void 0&&(f=>f<t.inventory&&ea(t\
.licenses(f),s)),a!==void 0&&(f=>(t.text("type",f)??"")===a),d&&(f=>t.outdated(f)===!0),c&&(f=>t.weak(f)),m&&(f=>t.dupli\
cate(f)),l!==void 0&&(f=>r?.isDirect(f)===(l==="direct")),u!==void 0&&Ys(e,u)].filter(f=>f!==!1)}function Ys({libraries:\
e,waivers:n},t){return t==="yes"?r=>n?.acts(r)??!1:r=>e.vulnerabilities(r).some(({id:i})=>!n?.waiverOf(r,i))}function ea\
(e,n){return n===""?wr({licenses:e}):e.some(({name:t})=>t===n)}function na(e,n,t){let{count:r,nameOrder:i}=e.libraries,s\
=ta(e,n);return _e({count:r,value:s,position:i,descending:t})}function ta({libraries:e,graph:n},t){let{score:r}=e;switch\
(t){case"name":return e.nameOrder;case"severity":return i=>mn(e.severity(i),r(i));case"score":return r;case"vulnerabilit\
ies":return i=>e.findings(i)||void 0;case"relation":return i=>n&&+!n.isDirect(i);default:{let i=Array.from({length:e.cou\
nt},(a,l)=>ra(e,t,l));return gn(i,t==="version"||t==="newest"||t==="fix"?jr:W)}}}function ra(e,n,t){switch(n){case"licen\
se":return te(e.licenses(t))[0]?.name;case"newest":return e.outdated(t)?e.text("newestVersion",t):void 0;case"fix":retur\
n e.fix(t)||void 0;case"match":return e.text("matchType",t);default:return e.text(n,t)}}function Br({waivers:e,findings:\
n}){let t=e.map(()=>0),r=new Map,i=new Map;for(let[s,a,l]of n){let u=e[l];if(!u)continue;t[l]=(t[l]??0)+1;let d=u.licens\
e===void 0?r:i,c=d.get(s)??new Map;d.set(s,c.set(a,u))}return{all:e.map((s,a)=>({...s,findings:t[a]??0})),waiverOf:(s,a)\
=>r.get(s)?.get(a),licenseWaiverOf:(s,a)=>i.get(s)?.get(a),acts:s=>r.has(s)||i.has(s)}}var V={fixable:1,direct:2,waived:\
4,fresh:8};function Ir({delta:e}){if(!e?.newVulnerabilities)return;let n=new Set(e.newVulnerabilities.map(t=>`${ut(t.pac\
kage)}\n${t.id}`));return(t,r)=>n.has(`${t}\n${r}`)}function Dr(e){let n=oa(e),{vulnerabilities:t,count:r}=n,i=_e({count:r\
,value:a=>n.numbers[a],position:a=>a,descending:!1}),s=new Int32Array(t.length+1);for(let[a,l]of i.entries())s[(n.number\
s[l]??0)+1]=a+1;return{count:r,vulnerabilities:t,starts:s,rows:i.map(a=>n.rows[a]??0),traits:Uint8Array.from(i,a=>n.trai\
ts[a]??0)}}function oa(e){let{libraries:n}=e,t=n.byName(),r=t.reduce((u,d)=>u+n.findings(d),0),i=[],s=new Map,a={count:r\
,vulnerabilities:i,rows:new Int32Array(r),numbers:new Int32Array(r),traits:new Uint8Array(r)},l=0;for(let u of t)if(n.fi\
ndings(u)!==0)for(let d of n.vulnerabilities(u))a.rows[l]=u,a.numbers[l]=ia(d,s,i),a.traits[l]=sa(e,u,d),l++;return a}fu\
nction ia(e,n,t){let r=n.get(e.id);if(r===void 0)return n.set(e.id,t.length),t.push(e)-1;let i=t[r];return i&&i!==e&&fn(\
e,i)<0&&(t[r]=e),r}function sa({libraries:e,graph:n,waivers:t,news:r},i,{id:s,fix:a}){let l=a?.trim()?V.fixable:0;return\
 n?.isDirect(i)&&(l|=V.direct),t?.waiverOf(i,s)&&(l|=V.waived),r?.(e.name(i),s)&&(l|=V.fresh),l}function Ce({starts:e},n\
){let t=e[n]??0,r=e[n+1]??t;return Array.from({length:r-t},(i,s)=>t+s)}function Er(e){let n=Dr(e),{vulnerabilities:t}=n,\
r=fa(n),i=I(()=>ca(e,n)),s=I(()=>new Map(t.map(({id:l},u)=>[l.toWellFormed(),u]))),a=de(t.map(A));return{findings:n,leve\
ls:new Map(a.map(({value:l,count:u})=>[l,u])),find(l){let u=mt(l.text),d=u.length>0?pa(i(),u):void 0,c=la(n,l,d);return{\
numbers:aa(c,r(l,c.of)),findings:c.all,matching:m=>Ce(n,m).filter(g=>c.matches[g]===1)}},numberOf:l=>s().get(l)}}functio\
n aa({of:e},n){let t=[];for(let r of n)e[r]&&t.push(r);return t}function la(e,n,t){let{vulnerabilities:r,starts:i,rows:s\
,count:a}=e,l=ua(n),u={matches:new Uint8Array(a),of:new Int32Array(r.length),all:0};for(let[d,c]of r.entries()){let{seve\
rity:m}=n;if(m.length>0&&!m.includes(A(c)))continue;let g=i[d+1]??0;for(let f=i[d]??0;f<g;f++)l(e.traits[f]??0)&&(t&&!t(\
d,s[f]??0)||(u.matches[f]=1,u.of[d]=(u.of[d]??0)+1,u.all++))}return u}function ua({fixable:e,direct:n,fresh:t,waived:r})\
{let i=(e?V.fixable:0)|(n?V.direct:0)|(t?V.fresh:0)|(r==="yes"?V.waived:0),s=r==="no"?V.waived:0;return a=>(a&i)===i&&!(\
a&s)}function ca({libraries:e},n){let t=Array(e.count).fill(void 0);for(let r of n.rows){if(t[r]!==void 0)continue;let i\
=e.text("version",r)??"",s=`${e.name(r)}\n${i}`;t[r]=s.toLowerCase()}return{ids:n.vulnerabilities.map(({id:r})=>r.toLower\
Case()),libraries:t}}var da=30;function pa(e,n){let t=n.slice(0,da),r=l=>t.reduce((u,d,c)=>l.includes(d)?u|1<<c:u,0),i=2\
**t.length-1,s=Int32Array.from(e.ids,r),a=Int32Array.from(e.libraries,l=>l===void 0?0:r(l));return(l,u)=>((s[l]??0)|(a[u\
]??0))===i}function fa(e){let n=new Map;return({sort:t,descending:r},i)=>{let s=`${t} ${r}`,a=n.get(s)??_e({count:e.vuln\
erabilities.length,value:ya(e,i,t),position:l=>l,descending:r});return t!=="libraries"&&n.set(s,a),a}}function ma({vulne\
rabilities:e}){return vn(e.map(({id:n})=>n.replace(/\\d+/g,t=>t.padStart(8,"0"))))}function ya(e,n,t){let{vulnerabilities\
:r}=e,i=s=>r[s]??{id:""};switch(t){case"id":{let{positions:s}=ma(e);return a=>s[a]}case"libraries":return s=>n[s];case"s\
core":return s=>i(s).score;case"severity":return s=>mn(A(i(s)),i(s).score);case"published":return gn(r.map(({published:s\
})=>s),W)}}function Ur({libraries:e,tree:n,waived:t},r={}){let i=Or(e),s=n&&xr(n),a=t&&Br(t),l=Ir(r),u=c=>(i.text("keyUu\
id",c)??"").toWellFormed(),d=I(()=>new Map(Array.from({length:i.count},(c,m)=>[u(m),m])));return{libraries:i,graph:s,wai\
vers:a,key:u,search:Wr({libraries:i,graph:s,waivers:a}),knowsNews:l!==void 0,vulnerabilities:I(()=>Er({libraries:i,graph\
:s,waivers:a,news:l})),filterOptions:I(()=>Cr(i)),find:c=>d().get(c)}}var Hr=new Set(["severity","score","vulnerabilitie\
s","libraries","published"]);function pe(e){return{sort:e,descending:Hr.has(e)}}function Qr(e,n){return n.sort!==e?pe(e)\
:{sort:e,descending:!n.descending}}function hn(e,n,t){let r=n.find(s=>s===e.get("sort"))??t,i=e.get("order");return i!==\
"asc"&&i!=="desc"?pe(r):{sort:r,descending:i==="desc"}}function xn(e,{sort:n,descending:t},r){n!==r&&e.set("sort",n),t!=\
=Hr.has(n)&&e.set("order",t?"desc":"asc")}var ke=["version","severity","score","vulnerabilities","fix","license","type",\
"relation","newest","languages","match"],yt=ke.filter(e=>e!=="languages"&&e!=="match"),K={text:"",severity:[],license:vo\
id 0,type:void 0,relation:void 0,waived:void 0,outdated:!1,weak:!1,duplicates:!1,sort:"severity",descending:!0,columns:y\
t};function qr(e){let n=new URLSearchParams(e),t=a=>n.get(a)?.split(",")??[],r=n.get("relation"),i=n.get("waived"),s=ke.\
filter(a=>t("columns").includes(a));return{text:n.get("q")??"",severity:R.filter(a=>t("severity").includes(a)),license:n\
.get("license")??void 0,type:n.get("type")??void 0,relation:r==="direct"||r==="transitive"?r:void 0,waived:i==="yes"||i=\
=="no"?i:void 0,outdated:n.get("outdated")==="1",weak:n.get("weak")==="1",duplicates:n.get("duplicates")==="1",...hn(n,[\
"name",...ke],K.sort),columns:n.has("columns")?s:yt}}function Pe(e){let{sort:n=K.sort}=e,{descending:t}=pe(n),r={...K,de\
scending:t,...e},i=new URLSearchParams;r.text&&i.set("q",r.text.toWellFormed()),r.severity.length>0&&i.set("severity",r.\
severity.join(","));for(let s of["license","type","relation","waived"]){let a=r[s];a!==void 0&&i.set(s,a.toWellFormed())\
}for(let s of["outdated","weak","duplicates"])r[s]&&i.set(s,"1");return xn(i,r,K.sort),r.columns.join()!==yt.join()&&i.s\
et("columns",r.columns.join(",")),i.toString().replaceAll("%2C",",")}function bt({sort:e,descending:n,columns:t}){return\
{...K,sort:e,descending:n,columns:t}}function wn(e){return Pe(e)!==Pe(bt(e))}function fe(e,n){return n===void 0?[...e]:e\
.toSorted((t,r)=>ba(t[n],r[n]))}function ba(e,n){return typeof e=="number"&&typeof n=="number"?n-e:e&&n?W(String(e),Stri\
ng(n)):Number(zr(e))-Number(zr(n))}function zr(e){return e===void 0||e===""}var gt={all:"All projects",vulnerable:"Vulne\
rable",critical:"With a critical vulnerability",stale:"Not updated for 90 days",empty:"Without libraries",unread:"Not re\
ad"},ga={all:()=>!0,vulnerable:({vulnerable:e=0})=>e>0,critical:({critical:e=0})=>e>0,stale:({stale:e})=>e,empty:({libra\
ries:e})=>e===0,unread:({problem:e})=>e!==""};function Gr(e){let{projects:n,libraries:t,left:r}=e,i=n.map(xa),s=va(e),a=\
({places:u})=>new Set(u.flatMap(d=>ha(t[d]))),l=new Map;return{rows:i,left:r,projectsOf:a,find(u){let d=u.trim().toLower\
Case().split(/\\s+/);return s.filter(({folded:c})=>d.every(m=>c.includes(m))).map(c=>{let m=l.get(c.key);if(m)return m;le\
t{label:g,kind:f,places:v}=c,[L,..._]=v,T=L!==void 0&&_.length===0?t[L]?.[2].length??0:a(c).size,w={label:g,kind:f,place\
s:v,count:T};return l.set(c.key,w),w}).sort((c,m)=>m.count-c.count||W(c.label,m.label))}}}function va({libraries:e,vulne\
rabilities:n}){let t=new Map,r=new Map;for(let[s,[a,l,,u]]of e.entries()){Kr(r,[a,l].filter(Boolean).join(" "),s);for(le\
t d of u)Kr(t,d,s)}let i=(s,a,l)=>({kind:s,label:a,places:l,key:`${s} ${a}`,folded:a.toLowerCase()});return[...n.map(([s\
])=>i("vulnerability",s,t.get(s)??[])),...[...r].map(([s,a])=>i("library",s,a))]}function Kr(e,n,t){let r=e.get(n);r?r.p\
ush(t):e.set(n,[t])}function ha(e){let n=0;return(e?.[2]??[]).map(t=>(n+=t,n))}function xa(e){let[n,t,r,...i]=e,[s,a,l,u\
,d,c,m,g]=i;return{product:n,name:t,problem:r,updated:m,stale:g===1,libraries:Se(s),vulnerable:Se(a),critical:Se(l),high\
:Se(u),medium:Se(d),low:Se(c)}}function Se(e){return e<0?void 0:e}function Jr({rows:e},{text:n,filter:t,order:r,having:i\
}){let s=n.trim().toLowerCase(),a=e.filter((d,c)=>(i?.has(c)??!0)&&ga[t](d)&&`${d.product} ${d.name}`.toLowerCase().incl\
udes(s));return fe(r!==void 0&&!(r==="name"||r==="updated")?a.sort(wa):a,r)}function wa(e,n){for(let t of xe){let r=(n[t\
]??-1)-(e[t]??-1);if(r!==0)return r}return 0}function Zr(e){let n=new URLSearchParams(e);return{text:n.get("q")??"",vuln\
erable:n.get("vulnerable")==="1"}}function Xr({text:e,vulnerable:n}){let t=new URLSearchParams;return e&&t.set("q",e.toW\
ellFormed()),n&&t.set("vulnerable","1"),t.toString()}function De({graph:e,libraries:n,search:t},{text:r,vulnerable:i}){i\
f(!e||!r.trim()&&!i)return;let s=i?R.filter(d=>d!=="none"):[],a=t({...K,text:r,severity:s}),l=new Uint8Array(n.count),u=\
[...a];for(let d of u)l[d]=1;for(let d of u)for(let c of e.parents(d))l[c]||(l[c]=1,u.push(c));return{found:a.length,has\
:d=>l[d]===1}}var _a=2e3;function Te(e,n,t=_a){let r=new Set,i=dn(e,r,n);for(let s of i){let{id:a,children:l,circular:u}\
=s;if(!(l===0||u)){if(i.length+l>t)return{open:r,complete:!1};r.add(a);for(let d of it(e,s,{open:r,kept:n}))i.push(d)}}r\
eturn{open:r,complete:!0}}var Ca=1e4;function Yr(e,n=Ca){let t=new Map,r=new Int32Array(e.libraries.count);return i=>{le\
t s=t.get(i)??ka(e,i,{seen:r,mark:t.size+1,max:n});return t.set(i,s),s}}function ka({graph:e,libraries:n},t,{seen:r,mark\
:i,max:s}){r[t]=i;let a=[t],l=0;for(let u of a){if(a.length>s)return{count:l,atLeast:!0};for(let d of e?.children(u)??[]\
)r[d]!==i&&(r[d]=i,l+=n.findings(d),a.push(d))}return{count:l,atLeast:!1}}var Pa=["id","severity","score","libraries","p\
ublished"],me={text:"",severity:[],fixable:!1,direct:!1,fresh:!1,waived:void 0,...pe("severity")},_n={fixable:"fixable",\
direct:"direct",fresh:"new"};function eo(e){let n=new URLSearchParams(e),t=n.get("severity")?.split(",")??[],r=n.get("wa\
ived");return{text:n.get("q")??"",severity:R.filter(i=>t.includes(i)),fixable:n.get(_n.fixable)==="1",direct:n.get(_n.di\
rect)==="1",fresh:n.get(_n.fresh)==="1",waived:r==="yes"||r==="no"?r:void 0,...hn(n,Pa,me.sort)}}function Le(e){let n={.\
..me,...pe(e.sort??me.sort),...e},t=new URLSearchParams;n.text&&t.set("q",n.text.toWellFormed()),n.severity.length>0&&t.\
set("severity",n.severity.join(","));for(let r of["fixable","direct","fresh"])n[r]&&t.set(_n[r],"1");return n.waived&&t.\
set("waived",n.waived),xn(t,n,me.sort),t.toString().replaceAll("%2C",",")}function vt(e){let{sort:n,descending:t}=e;retu\
rn{...me,sort:n,descending:t}}function Ee(e){return Le(e)!==Le(vt(e))}function Ue(e){let[,n="",t=""]=/^#?\\/?([a-z]*)([\\s\
\\S]*)$/.exec(e)??[],r=Sa(t.slice(1));switch(n){case"libraries":return{page:n,query:qr(t.slice(1))};case"vulnerabilities"\
:return{page:n,query:eo(t.slice(1))};case"library":case"vulnerability":return{page:n,key:r};case"tree":{let i=t.startsWi\
th("?"),s=Zr(i?t.slice(1):"");return{page:n,key:i?void 0:r||void 0,query:s}}case"compare":return{page:n};default:return{\
page:"overview"}}}var no="#/",Cn="#/compare";function Fe(e){let n=e&&Xr(e);return n?`#/tree?${n}`:"#/tree"}function C(e=\
{}){let n=Pe(e);return n?`#/libraries?${n}`:"#/libraries"}function Q(e){return`#/library/${encodeURIComponent(e)}`}funct\
ion D(e={}){let n=Le(e);return n?`#/vulnerabilities?${n}`:"#/vulnerabilities"}function He(e){return`#/vulnerability/${en\
codeURIComponent(e.toWellFormed())}`}function to(e){return`#/tree/${encodeURIComponent(e)}`}function Sa(e){try{return de\
codeURIComponent(e)}catch{return e}}function ye(e){let[,n,t]=/^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)/.exec(e)??[];return n&&t?`$\
{n} ${t} UTC`:e}function kn({delta:e}){return e?[be("New vulnerabilities",e.newVulnerabilities,ro),be("Fixed vulnerabili\
ties",e.fixedVulnerabilities,ro),be("Added libraries",e.added,Re),be("Removed libraries",e.removed,Re),be("Changed versi\
ons",e.changed,Ta),be("New licenses",e.newLicenses,n=>({...Re(n),what:Qe(n.name)})),be("Changed licenses",e.licenseChang\
es,n=>({...Re(n),change:oo(n.from.join(", "),n.to.join(", "),"none")}))]:[]}function be(e,n=[],t){return{title:e,lines:n\
.map(t)}}function Re({package:e,keyUuid:n,version:t}){return{name:x(e,300),key:n.toWellFormed(),version:Qe(t)}}function \
Ta({from:e,to:n,direction:t,...r}){return{...Re(r),change:oo(e,n,"unknown"),direction:t==="up"||t==="down"?t:void 0}}fun\
ction ro(e){let{id:n,url:t,severity:r}=e;return{...Re(e),what:Qe(n),url:t,severity:r}}function oo(e="",n="",t){return{fr\
om:Qe(e)??t,to:Qe(n)??t}}function Qe(e=""){return x(e,300)||void 0}function y({of:e,max:n=300,blank:t="(blank)"}){return\
 o("bdi",null,x(e,n)||t)}function U({to:e,children:n}){let t=et(e);return t===void 0?o(p,null,n):o("a",{href:t,target:"_\
blank",rel:"noopener noreferrer"},n)}function G({level:e}){return o("span",{class:`pill ${e}`},e)}function Oe({contents:\
{libraries:e},row:n}){let t=e.severity(n);return t==="none"?null:o(G,{level:t})}function re({contents:e,row:n}){let{libr\
aries:t}=e,r=t.text("version",n);return o(p,null,o("a",{href:Q(e.key(n))},o("bdi",null,t.name(n)||"(blank)")),r&&o("span\
",{class:"muted"}," ",o(y,{of:r,max:60})))}function h({title:e,note:n,class:t="",children:r}){return o("section",{class:\
`card ${t}`},o("h2",null,e," ",n!==void 0&&o("span",{class:"note"},n)),r)}function $e({title:e,children:n}){return o("ma\
in",{id:"main",class:"wide"},o("h1",{class:"visually-hidden",tabIndex:-1},e),n)}function Pn({what:e,where:n,wanted:t,all\
:r}){return o("main",{id:"main"},o("h1",{tabIndex:-1},"No such ",e),o("p",null,n," ",o("code",null,o(y,{of:t,max:100})),\
". See ",r,"."))}function B({hidden:e}){return e>0?o("p",{class:"muted"},"and ",b(e)," more"):null}function Ne({of:e}){r\
eturn o("dl",{class:"properties"},e.filter(([,n])=>n!==void 0&&n!=="").map(([n,t])=>o("div",{key:n},o("dt",null,n),o("dd\
",null,t))))}function Sn({by:e}){return e?o("span",{class:"chip",title:x(e.reason,500)},"waived"):null}function ge({by:e\
}){if(!e)return null;let{reason:n,until:t,state:r,justification:i}=e,s=[r,i].filter(Boolean).map(a=>a?.replaceAll("_"," \
")).join(", ");return o("p",null,o("b",null,"Waived until ",x(t,20),":")," ",o(y,{of:n,max:1e3})," ",o("span",{class:"mu\
ted"},"\xB7 ",s&&`${s} \xB7 `,o(ht,{of:e})))}function ht({of:e}){return o(p,null,o(y,{of:`${x(e.file,200)}:${e.line}`}),e.work\
space&&" (workspace)")}function J(e){return ve(x(e.replaceAll("_"," ").toLowerCase(),100))}function Tn(e){return ve(e.re\
place(/[A-Z]/g,n=>` ${n.toLowerCase()}`))}function ve(e){return e.charAt(0).toUpperCase()+e.slice(1)}function xt(e){let \
n=Math.round(e*100);return e>0&&n===0?"<1%":`${n}%`}var io=[{title:"Libraries",of:e=>e.libraries,href:C()},{title:"Vulne\
rable libraries",of:e=>e.vulnerableLibraries,href:C({severity:R.filter(e=>e!=="none")}),warns:!0}],wt=xe.map(e=>({title:\
`${ve(e)} findings`,of:({bySeverity:n})=>n?.[e],href:D({severity:[e]}),level:e})),so=[{title:"No license",of:e=>e.noLice\
nse,href:C({license:""}),warns:!0},{title:"Outdated",of:e=>e.outdated,href:C({outdated:!0,sort:"newest"})}],ao=[...io,..\
.wt.slice(0,2),...so],lo=[...wt.slice(2),{title:"Direct",of:e=>e.direct,href:C({relation:"direct"})},{title:"Transitive"\
,of:e=>e.transitive,href:C({relation:"transitive"})},{title:"Depth",of:e=>e.maxDepth,href:Fe()},{title:"Licenses",of:e=>\
e.licenses,href:C({sort:"license"})},{title:"Packages in several versions",of:e=>e.duplicateVersions,href:C({duplicates:\
!0,sort:"name"})},{title:"Weak matches",of:e=>e.weakMatches,href:C({weak:!0,sort:"name"})}];function uo({figures:e,licen\
ses:n}){if(!e)return;let{direct:t=0,transitive:r=0}=e;return{...e,libraries:e.libraries??t+r,licenses:n&&Object.keys(n).\
length}}function co({figures:e,baseline:n}){let{figures:t}=n??{};return!e||!t?[]:[...io,...wt,...so].flatMap(r=>{let[i,s\
]=[r.of(t),r.of(e)];return i===void 0||s===void 0?[]:[{figure:r,before:i,after:s}]})}function po({before:e,after:n}){let\
 t=n-e;return(t>0?"+":t<0?"\u2212":"\xB1")+b(Math.abs(t))}function Ln(e,n){return e.filter(({known:t})=>t?.(n)??!0)}function j(e\
){let{label:n,columns:t,rows:r,stacked:i=!0}=e;return o("section",{class:"scroll","aria-label":n,tabIndex:0},o("table",{\
class:i?"stacked":void 0},o("thead",null,o("tr",null,t.map(s=>o(Fa,{key:s.title,...s})))),o("tbody",null,r.map((s,a)=>o(\
"tr",{key:a},t.map(l=>La(l,s)))))))}function La({title:e,labeled:n,class:t,cell:r},i){return o("td",{key:e,class:t,"data\
-title":n?e:void 0},r(i))}function Fa({title:e,hidden:n,sorting:t}){if(n)return o("th",{scope:"col"},o("span",{class:"vi\
sually-hidden"},e));if(!t)return o("th",{scope:"col"},e);let{active:r,order:i,choose:s}=t;return o("th",{scope:"col","ar\
ia-sort":r?i:"none"},o("button",{type:"button",class:"sort",onClick:s},e,o(_t,{order:r?i:void 0})))}function _t({order:e\
}){return o("span",{"aria-hidden":"true"},e&&(e==="ascending"?" \u2191":" \u2193"))}var Ra=[{title:"Number",hidden:!0,cell:({figur\
e:e})=>e.title},Ct("Before",({before:e})=>b(e)),Ct("Now",({after:e})=>o("b",null,b(e))),Ct("Change",e=>po(e)),{title:"Pi\
cture",hidden:!0,class:"picture",cell:Oa}];function Fn({facts:e}){let n=co(e);return n.length===0?null:o(j,{label:"Befor\
e and now",columns:Ra,rows:n,stacked:!1})}function Rn({facts:{figures:e}}){return e?.libraries!==0?null:o("p",null,"The \
inventory is empty, so everything that the baseline has counts as removed or fixed.")}function Ct(e,n){return{title:e,la\
beled:!0,class:"number",cell:n}}function Oa({figure:e,before:n,after:t}){let r=e.level??"unrated",i=Math.max(1,n,t);retu\
rn o("svg",{viewBox:"0 0 100 14",preserveAspectRatio:"none","aria-hidden":"true"},o("rect",{class:"none",width:100*n/i,h\
eight:"6"}),o("rect",{class:r,y:"8",width:100*t/i,height:"6"}))}var fo=500;function mo({state:{facts:e,contents:n}}){let\
 t=kn(e).filter(({lines:r})=>r.length>0);return o("main",{id:"main"},o("h1",{tabIndex:-1},"Comparison with the baseline"\
),o($a,{facts:e}),e.delta&&o(Rn,{facts:e}),e.baseline?.figures&&o(h,{title:"Numbers"},o(Fn,{facts:e})),!e.delta&&o("p",{\
class:"empty"},"There was nothing to compare with: the input ",o("code",null,"baseline")," was empty."),e.delta&&t.lengt\
h===0&&o("p",{class:"empty"},"Nothing changed."),t.map(r=>o(Na,{key:r.title,...r,contents:n})))}function $a({facts:{base\
line:e}}){if(!e)return null;let{name:n,updated:t,libraries:r}=e;return o("p",{class:"muted"},"Compared with ",o(y,{of:n}\
),t&&` of ${ye(t)}`,","," ",k(r,"library","libraries"),".")}function Na({title:e,lines:n,contents:t}){return o(h,{title:\
e,note:b(n.length)},o("ul",{class:"unstyled"},n.slice(0,fo).map((r,i)=>o(Ma,{key:i,line:r,contents:t}))),o(B,{hidden:n.l\
ength-fo}))}function Ma({line:e,contents:n}){let{severity:t,what:r,url:i,version:s,change:a,direction:l}=e;return o("li"\
,null,t&&o(G,{level:t})," ",r&&o(U,{to:i},o("bdi",null,r))," ",o(Sn,{by:ja(e,n)})," ",o(Va,{line:e,contents:n})," ",o("b\
di",{class:"muted"},s)," ",a&&o(p,null,o("bdi",null,a.from)," \u2192 ",o("bdi",null,a.to)," "),l&&o(Aa,{of:l}))}function ja({\
key:e,what:n},t){let{waivers:r}=t??{},i=t?.find(e);if(!(!r||!n||i===void 0))return r.waiverOf(i,n)??r.licenseWaiverOf(i,\
n)}function Va({line:{name:e,key:n},contents:t}){let r=o("bdi",null,e||"(blank)");return t?.find(n)!==void 0?o("a",{href\
:Q(n)},r):r}function Aa({of:e}){return o("span",{class:`direction ${e}`},o("span",{"aria-hidden":"true"},e==="up"?"\u25B2":"\u25BC\
")," ",e==="up"?"newer":"older")}var ze,$,kt,yo,Pt=Object.is,Ke=0,ko=[],St=[],O=S,bo=O.__b,go=O.__r,vo=O.diffed,ho=O.__c\
,xo=O.unmount,wo=O.__;function Lt(e,n){O.__h&&O.__h($,e,Ke||n),Ke=0;var t=$.__H||($.__H={__:[],__h:[]});return e>=t.__.l\
ength&&t.__.push({}),t.__[e]}function N(e){return Ke=1,Wa(So,e)}function Wa(e,n,t){var r=Lt(ze++,2);if(r.t=e,!r.__c&&(r.\
__=[t?t(n):So(void 0,n),function(s){var a=(r.__N||r.__)[0],l=r.t(a,s);Pt(a,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],\
r.__c=$,!$.__f)){$.__f=!0;var i=$.shouldComponentUpdate;$.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)ret\
urn!0;var d=!1,c=this.props!=s;if(u.__.some(function(g){g.__N&&(d=!0,Pt(g.__[0],g.__N[0])||(c=!0))}),i){var m=i.call(thi\
s,s,a,l);return d?m||c:m}return!d||c}}return r.__}function oe(e,n){var t=Lt(ze++,4);!O.__s&&Po(t.__H,n)&&(t.__P=!1,t.__=\
e,t.u=n,$.__h.push(t))}function Me(e){return Ke=5,P(function(){return{current:e}},[])}function P(e,n){var t=Lt(ze++,7);r\
eturn Po(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function je(e,n){return Ke=8,P(function(){return e},n)}function Ba(){var e;do\
{for(;e=St.shift();)try{qe(e)}catch(t){O.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=ko.shift();){var n=e.__H;if(e.__P&&n)try{n.\
__h.some(qe),n.__h.some(Tt),n.__h=[]}catch(t){n.__h=[],O.__e(t,e.__v)}}}while(St.length)}O.__b=function(e){$=null,bo&&bo\
(e)},O.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),wo&&wo(e,n)},O.__r=function(e){go&&go(e),ze=0;var n=($=e.\
__c).__H;n&&(kt==$?$.__h=[]:(n.__h.some(qe),n.__h.some(Tt),ze=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=\
t.__N=void 0})),kt=$},O.diffed=function(e){vo&&vo(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Co(ko.push(n)),n.__H.__.so\
me(function(t){t.u&&(t.__H=t.u)})),kt=$=null},O.__c=function(e,n){n.some(function(t){try{t.__h.some(qe),t.__h=t.__h.filt\
er(function(r){return!r.__||Tt(r)})}catch(r){t.__h=[function(){throw r}]}}),ho&&ho(e,n)},O.unmount=function(e){xo&&xo(e)\
;var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.\
__P);)t=t.__;t=t&&t.__c}i.__P=t,Co(St.push(i))}else qe(i)}catch(s){n=s}}),r.__H=void 0,n&&O.__e(n,r.__v))};var _o=typeof\
 requestAnimationFrame=="function";function Ia(e){var n,t=function(){clearTimeout(r),_o&&cancelAnimationFrame(n),setTime\
out(e)},r=setTimeout(t,35);_o&&(n=requestAnimationFrame(t))}function Co(e){e!=1&&yo==O.requestAnimationFrame||((yo=O.req\
uestAnimationFrame)||Ia)(Ba)}function qe(e){var n=$,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),$=n}function Tt(e){\
var n=$;e.__c=e.__(),$=n}function Po(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!Pt(t,e[r])})}functio\
n So(e,n){return typeof n=="function"?n(e):n}var Ve=["auto","light","dark"];function Lo({state:e,actions:n}){return o("h\
eader",null,o("button",{type:"button",class:"skip",onClick:Da},"Skip to content"),o(Ea,{facts:e.facts}),o(Ha,{state:e}),\
o(qa,{theme:e.theme,choose:n.chooseTheme}))}function Da(){document.querySelector("main h1")?.focus()}function Ea({facts:\
e}){let{product:n,project:t,oneOf:r,operation:i}=e,s=t?.name??r;return o("div",{class:"title"},r!==void 0&&o(p,null,o("a\
",{href:un},"All projects")," ",o(To,null)," "),n&&o(p,null,o("bdi",{class:"muted"},x(n.name,80))," ",o(To,null)," "),o(\
"strong",null,o("bdi",null,s?x(s,80):rt(i))))}function To(){return o("span",{class:"muted","aria-hidden":"true"},"/")}fu\
nction Ua({facts:e,contents:n}){let t=n?.graph?.direct.length,r=[{text:"Vulnerabilities",href:D(),pages:["vulnerabilitie\
s","vulnerability"],count:n?.libraries.vulnerabilityCount},{text:"Libraries",href:C(),pages:["libraries","library"],coun\
t:n?.libraries.count},{text:"Dependencies",href:Fe(),pages:["tree"],count:t}],i={text:"Comparison",href:Cn,pages:["compa\
re"]};return[{text:"Overview",href:no,pages:["overview"]},...e.projects||e.portfolio||e.cleanup?[]:r,...e.delta?[i]:[]]}\
function Ha({state:e}){let n=Me(null);return oe(()=>{n.current?.querySelector("[aria-current]")?.scrollIntoView({block:"\
nearest",inline:"nearest"})},[e.route.page,e.contents]),o("nav",{ref:n,"aria-label":"Report"},Ua(e).map(({text:t,href:r,\
pages:i,count:s})=>o("a",{key:t,href:r,"aria-current":i.includes(e.route.page)?"page":void 0},t,s!==void 0&&o("span",{cl\
ass:"counter"},b(s)))))}var Qa={auto:"\u25D0",light:"\u2600",dark:"\u263E"};function qa({theme:e,choose:n}){let t=Ve[(Ve.indexOf(e)+1)%\
Ve.length]??"auto";return o("button",{type:"button",class:"link-button theme","aria-label":`Colors: ${e}. Change to ${t}\
`,title:`Colors: ${e}`,onClick:()=>n(t)},Qa[e])}var za=/^(?:[0-9A-Za-z][ -:<-~]*)?$/,Ka=/(^|;)(?=[\\s"\'\\u2018\\u2019\\u201C\
\\u201D]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])/g,Fo=32767;function Ro(e){return e.length<=Fo&&za.test(e)?e:sn(an(e).replace(Ka\
,"$1\'"),Fo)}function On(e,n){let t=i=>`${i.map(s=>Ga(Ro(s))).join()}\\r\n`,r=n.map(i=>t(e.map(([,s])=>s(i))));return t(e.m\
ap(([i])=>i))+r.join("")}function Ga(e){return/[",]/.test(e)?`"${e.replaceAll(\'"\',\'""\')}"`:e}function $o(e){let{librarie\
s:n,graph:t}=e,r=(i,s)=>[i,a=>n.text(s,a)??""];return[["name",n.name],r("version","version"),...Ja(e),["licenses",i=>No(\
te(n.licenses(i)).map(({name:s})=>s))],r("type","type"),["dependency",i=>ne(t,i)],["newest version",i=>Za(n,i)],r("match\
 type","matchType"),r("key","keyUuid")]}function Ja({libraries:e,waivers:n}){return[["severity",t=>e.findings(t)>0?e.sev\
erity(t):""],["score",t=>e.score(t)?.toFixed(1)??""],["vulnerabilities",t=>Oo(e.vulnerabilities(t))],["waived",t=>Oo(e.v\
ulnerabilities(t).filter(({id:r})=>n?.waiverOf(t,r)))],["fix",e.fix]]}function Za({outdated:e,text:n},t){return e(t)?n("\
newestVersion",t)??"":""}function Oo(e){return No(e.map(({id:n})=>n))}function No(e){return e.join(" | ")}var Mo="(max-w\
idth: 760px)";function jo(){let[e,n]=N(()=>matchMedia(Mo).matches);return oe(()=>{let t=matchMedia(Mo),r=()=>n(t.matches\
);return t.addEventListener("change",r),()=>t.removeEventListener("change",r)},[]),e}var Vo=8,$n=1e3;function Nn(e){let{\
count:n,rowHeight:t,row:r,head:i,frame:s,bodyRole:a="rowgroup"}=e,l=Me(null),[u,d]=N(0),c=Ya(l);el(l,e);let[m,g]=Xa(e,u,\
c),f=Math.max(0,g-m),v={height:`${n*t}px`,paddingTop:`${Math.min(m,n)*t}px`};return o("div",{...s,class:"virtual-list",r\
ef:l,onScroll:L=>d(L.currentTarget.scrollTop)},i,o("div",{class:"rows",role:a,style:e.printing?{}:v},Array.from({length:\
f},(L,_)=>r(m+_))))}function Xa({count:e,rowHeight:n,printing:t},r,i){return t?[0,Math.min(e,$n)]:[Math.max(0,Math.floor\
(r/n)-Vo),Math.min(e,Math.ceil((r+i)/n)+Vo)]}function Ya(e){let[n,t]=N(800);return oe(()=>{let r=e.current;if(!r)return;\
let i=()=>t(r.clientHeight),s=new ResizeObserver(i);return s.observe(r),i(),()=>s.disconnect()},[e]),n}function el(e,{li\
st:n,current:t,rowHeight:r}){oe(()=>{e.current&&(e.current.scrollTop=0)},[e,n]),oe(()=>{let i=e.current;if(!i||t===void \
0||t<0)return;let{scrollTop:s,clientHeight:a}=i,l=t*r,u=l+2*r;l<s?i.scrollTop=l:u>s+a&&(i.scrollTop=u-a)},[e,t,r])}var n\
l=37,tl=24;function Mn(e){return e.rows.length===0?o("p",{class:"empty"},e.empty):o(rl,{...e})}function rl(e){let{label:\
n,columns:t,rows:r,lines:i,printing:s}=e,a=jo(),l=Me(null),u=a?tl*i+11:nl,d=t.map(({width:c})=>c).join(" ");return o("di\
v",{ref:l,class:"table",style:{"--tracks":d,"--height":`${u}px`}},o(Nn,{count:r.length,rowHeight:u,list:r,printing:s,fra\
me:{role:"table","aria-label":n,"aria-rowcount":r.length+1,tabIndex:0,onKeyDown:c=>ol(c,l.current)},head:o(il,{...e}),ro\
w:c=>{let m=r[c]??0;return o(al,{key:m,columns:t,index:c,row:m})}}))}function ol(e,n){let t={ArrowDown:1,ArrowUp:-1}[e.k\
ey],r=[...n?.querySelectorAll(".row > :first-child > a")??[]];if(t===void 0||r.length===0)return;let{activeElement:i}=do\
cument,s=i?r.indexOf(i):-1,a=r[s<0?0:s+t];a instanceof HTMLElement&&(e.preventDefault(),a.focus({preventScroll:!0}),a.sc\
rollIntoView({block:"nearest"}))}function il(e){return o("div",{class:"head",role:"rowgroup"},o("div",{class:"row",role:\
"row","aria-rowindex":1},e.columns.map(n=>o(sl,{key:n.title,...n,table:e}))))}function sl({title:e,sort:n,table:t}){if(n\
===void 0)return o("div",{role:"columnheader"},e);let r=t.sort===n,i=t.descending?"descending":"ascending";return o("div\
",{role:"columnheader","aria-sort":r?i:"none"},o("button",{type:"button",class:"sort",onClick:()=>t.change(Qr(n,t))},e,o\
(_t,{order:r?i:void 0})))}function al({columns:e,index:n,row:t}){return o("div",{class:"row",role:"row","aria-rowindex":\
n+2},e.map(({title:r,labeled:i,cell:s})=>o("div",{role:"cell",key:r,"data-title":i?r:void 0},s(t))))}function jn({rows:e\
,state:n,children:t,...r}){return o("div",{class:"list-line"},o("p",{class:"muted",role:"status"},t,n.printing&&e>$n&&` \
(the first ${b($n)} are printed)`),o(ll,{...r}))}function ll({file:e,csv:n}){let[t,r]=N();return o("span",{class:"export\
"},o("button",{type:"button",class:"link-button",onClick:()=>navigator.clipboard.writeText(n()).then(()=>r(!0),()=>r(!1)\
)},"Copy as CSV"),o("button",{type:"button",class:"link-button",onClick:()=>ul(e,n())},"Download CSV"),o("span",{role:"s\
tatus"},t===!0&&"Copied.",t===!1&&"This browser does not let the page copy."))}function ul(e,n){let t=document.createEle\
ment("a");t.href=URL.createObjectURL(new Blob([n],{type:"text/csv"})),t.download=e,t.click(),URL.revokeObjectURL(t.href)\
}function Vn(e){let{columns:n,sort:t,descending:r,change:i}=e,s=cl(n),a=s.findIndex(l=>l.sort===t&&l.descending===r);ret\
urn o("select",{class:"phone","aria-label":"Sort",value:String(a),onChange:({currentTarget:{value:l}})=>{let u=s[+l];u&&\
i({sort:u.sort,descending:u.descending})}},a<0&&o("option",{value:"-1"},"Sort by \u2026"),s.map(({title:l,descending:u},d)=>o\
("option",{key:d,value:String(d)},"Sort: ",l," ",u?"\u2193":"\u2191")))}function cl(e){return e.flatMap(({title:n,sort:t})=>t===vo\
id 0?[]:[!1,!0].map(r=>({title:n,sort:t,descending:r})))}var An={version:{title:"Version",width:"minmax(90px, 0.7fr)",ce\
ll:Ft("version")},severity:{title:"Severity",width:"100px",cell:(e,n)=>o(Oe,{contents:e,row:n})},score:{title:"Score",wi\
dth:"68px",labeled:!0,cell:ml},vulnerabilities:{title:"Vulnerabilities",width:"116px",labeled:!0,cell:yl},fix:{title:"Fi\
xed in",width:"minmax(96px, 0.8fr)",labeled:!0,cell:({libraries:e},n)=>{let t=e.fix(n);return t&&o(y,{of:t,max:120})}},l\
icense:{title:"License",width:"minmax(120px, 1fr)",cell:bl},type:{title:"Type",width:"minmax(100px, 1fr)",cell:Ao("type"\
)},relation:{title:"Relation",width:"92px",cell:gl},newest:{title:"Newer version",width:"minmax(118px, 0.7fr)",labeled:!\
0,cell:(e,n)=>e.libraries.outdated(n)&&(Ft("newestVersion")(e,n)??"yes")},languages:{title:"Languages",width:"minmax(100\
px, 0.7fr)",cell:Ft("languages")},match:{title:"Matched by",width:"130px",cell:Ao("matchType")}};function Wo(e,n){return\
[{title:"Library",sort:"name",width:"minmax(200px, 2fr)",cell:t=>o(fl,{contents:e,row:t})},...n.filter(pl(e)).map(t=>({.\
..An[t],sort:t,cell:r=>An[t].cell(e,r)}))]}var dl=new Set(["severity","score","vulnerabilities","fix"]);function pl({lib\
raries:e,graph:n}){return t=>t==="relation"?n!==void 0:t==="newest"?e.knowsOutdated:!dl.has(t)||e.vulnerabilityCount>0}f\
unction fl({contents:e,row:n}){let t=e.libraries.name(n);return o("a",{href:Q(e.key(n)),title:t},o("bdi",null,t||"(blank\
)"))}function Ft(e){return({libraries:n},t)=>{let r=n.text(e,t);return r===void 0?void 0:o(y,{of:r,max:100})}}function A\
o(e){return({libraries:n},t)=>J(n.text(e,t)??"")}function ml({libraries:e},n){return e.score(n)?.toFixed(1)}function yl(\
e,n){let{libraries:t,waivers:r}=e,i=t.vulnerabilities(n);if(i.length===0)return;let s=i.filter(({id:a})=>r?.waiverOf(n,a\
)).length;return o(p,null,b(i.length),s>0&&o("small",{class:"muted"},", ",b(s)," waived"))}function bl(e,n){let{librarie\
s:t,waivers:r}=e,i=t.licenses(n),s=te(i).map(({name:u})=>u);if(s.length===0&&n>=t.inventory)return;let l=(i.length>0?i.m\
ap(({name:u})=>u):[""]).some(u=>r?.licenseWaiverOf(n,u));return o(p,null,l&&o("small",{class:"muted"},"waived "),s.lengt\
h>0?o(y,{of:s.join(", "),max:120}):o("span",{class:"warn"},"none"))}function gl({graph:e},n){if(e)return e.isDirect(n)?"\
direct":o("span",{class:"muted"},"transitive")}function Ge({on:e,toggle:n,children:t}){return o("button",{type:"button",\
class:"toggle","aria-pressed":e,onClick:n},t)}function ie(e){let{label:n,value:t,options:r,choose:i}=e,s=r.findIndex(([a\
])=>a===t);return o("select",{"aria-label":n,value:String(s),class:t===void 0?"":"chosen",onChange:a=>i(r[+a.currentTarg\
et.value]?.[0])},o("option",{value:"-1"},n,": any"),r.map(([a,l],u)=>o("option",{key:a,value:String(u)},l)))}function Ae\
({children:e,...n}){return o("form",{class:"filters",role:"search",onSubmit:t=>t.preventDefault()},o(vl,{...n}),e)}funct\
ion vl({text:e,label:n,hint:t,search:r}){return o("input",{id:"search",type:"search",placeholder:`${t} \u2026   ( / )`,"aria-\
label":n,autocomplete:"off",spellcheck:!1,value:e,onInput:i=>r(i.currentTarget.value)})}function Wn(e){let{of:n,counts:t\
,query:r,change:i}=e,s=r.severity,a=l=>s.includes(l)?s.filter(u=>u!==l):[...s,l];return o("fieldset",{class:"toggles"},o\
("legend",{class:"visually-hidden"},"Severity"),o("span",{class:"muted"},n),R.filter(l=>t.has(l)).map(l=>o(Ge,{key:l,on:\
s.includes(l),toggle:()=>i({severity:a(l)})},o("i",{class:`dot ${l}`,"aria-hidden":"true"}),l==="none"?"not vulnerable":\
l," ",o("small",null,b(t.get(l)??0)))))}function Bn(e){let{flags:n,query:t,toggle:r}=e;return n.map(([i,s])=>s!==!1&&o(G\
e,{key:i,on:t[i],toggle:()=>r(i)},s))}function In({texts:e,query:n,change:t}){return o(ie,{label:"Waivers",value:n.waive\
d,options:e,choose:r=>t({waived:r})})}function Dn({shown:e,clear:n}){return e?o("button",{type:"button",class:"link-butt\
on",onClick:n},"Clear"):null}function Bo({shown:e,show:n}){let t=r=>ke.filter(i=>e.includes(i)!==(i===r));return o("deta\
ils",{class:"menu"},o("summary",null,"Columns"),o("div",null,ke.map(r=>o("label",{key:r},o("input",{type:"checkbox",chec\
ked:e.includes(r),onChange:()=>n(t(r))}),An[r].title))))}function Do(e){let{contents:n,children:t,query:r,change:i}=e,{g\
raph:s,waivers:a}=n,l={query:r,change:i},u=n.filterOptions();return o(Ae,{text:r.text,label:"Search libraries",hint:"Sea\
rch name, license, CVE",search:d=>i({text:d})},o(Wn,{of:"Libraries with:",counts:u.severities,...l}),o(hl,{options:u,...\
l}),s&&o(wl,{...l}),a&&o(In,{texts:_l,...l}),o(Bn,{flags:Cl(u),query:r,toggle:d=>i({[d]:!r[d]})}),t,o(Bo,{shown:r.column\
s,show:d=>i({columns:d})}),o(Dn,{shown:wn(r),clear:()=>i(bt(r))}))}function hl({options:e,query:n,change:t}){return o(p,\
null,o(ie,{label:"License",value:n.license,options:e.licenses.map(Io),choose:r=>t({license:r})}),o(ie,{label:"Type",valu\
e:n.type,options:e.types.map(Io),choose:r=>t({type:r})}))}function Io({value:e,count:n}){return[e,`${x(e,60)||"(none)"} \
(${b(n)})`]}var xl=[["direct","direct"],["transitive","transitive"]];function wl({query:e,change:n}){return o(ie,{label:\
"Relation",value:e.relation,options:xl,choose:t=>n({relation:t})})}var _l=[["yes","with waived findings"],["no","with vu\
lnerabilities not waived"]];function Cl({outdated:e,duplicates:n,weak:t}){let r=(i,s)=>o(p,null,i," ",o("small",null,b(s\
)));return[["outdated",e!==void 0&&r("outdated",e)],["duplicates",n>0&&r("multiple versions",n)],["weak",t>0&&r("weak ma\
tch",t)]]}function Eo(e){let{state:n,contents:t,actions:r,query:i}=e,s=c=>r.replace(C({...i,...c})),a=Pe({...i,columns:[\
]}),l=P(()=>t.search(i),[a,t]),u=Wo(t,i.columns),d=ce(t.libraries.count);return o($e,{title:"Libraries"},o(Do,{contents:\
t,query:i,change:s},o(Vn,{...i,columns:u,change:s})),o(jn,{state:n,rows:l.length,file:"mend-libraries.csv",csv:()=>On($o\
(t),l)},wn(i)?`${b(l.length)} of ${d}`:d),o(Mn,{...i,label:"Libraries",lines:3,columns:u,rows:l,empty:"No libraries matc\
h.",printing:n.printing,change:s}))}var Uo=50;function Qo({contents:e,row:n}){let{graph:t}=e;return t?o(p,null,o(Ho,{tit\
le:"Depends on",rows:t.children(n),contents:e}),o(Ho,{title:"Required by",rows:t.parents(n),contents:e})):null}function \
Ho({title:e,rows:n,contents:t}){return n.length===0?null:o(h,{title:e,note:n.length},o("ul",{class:"unstyled columns"},n\
.slice(0,Uo).map(r=>o("li",{key:r},o(re,{contents:t,row:r})))),o(B,{hidden:n.length-Uo}))}var kl=10;function qo({content\
s:e,row:n}){let{graph:t}=e,r=P(()=>t&&pn(t,n,kl),[t,n]);if(!t||!r)return null;let{paths:i,roots:s}=r,a=t.isDirect(n);ret\
urn o(h,{title:"Why is this here?"},o("p",null,a&&"The project depends on it directly. ",s>0&&`${k(s,"direct dependency \
brings","direct dependencies bring")} it in; below is the shortest path from each. `,s>0||a?o("a",{href:to(e.key(n))},"S\
how in the tree"):"The hierarchy has no path to it."),o("ol",{class:"paths"},i.map(l=>o("li",{key:l[0]},o(Pl,{path:l,con\
tents:e})))),o(B,{hidden:s-i.length}))}var Rt=12;function Pl({path:e,contents:n}){let t=e.length-Rt,r=t>0?[...e.slice(0,\
Rt-1),...e.slice(-1)]:e;return o(p,null,r.map((i,s)=>o(p,{key:i},s>0&&o("span",{class:"muted"}," \u203A "),s===Rt-1&&t>0&&o("\
span",{class:"muted"},"\u2026 ",t," more \u203A "),o(re,{contents:n,row:i}))))}var Sl={NO:"no copyleft",PARTIAL:"partial copyleft"\
,FULL:"full copyleft"},Tl={ONE:"low (1 of 5)",TWO:"2 of 5",THREE:"medium (3 of 5)",FOUR:"4 of 5",FIVE:"high (5 of 5)"};f\
unction Ko(e){let{spdxName:n,copyleft:t="",copyrightRisk:r=""}=e,i=zo(Tl,r);return[n&&`SPDX ${n}`,zo(Sl,t,"copyleft: "),\
i&&`Mend\'s risk: ${i}`].filter(Boolean).join(" \xB7 ")}function zo(e,n,t=""){if(Object.hasOwn(e,n))return e[n]??"";let r=J(\
n).toLowerCase();return r&&t+r}function Go({contents:e,row:n}){let{libraries:t,waivers:r}=e;if(n>=t.inventory)return nul\
l;let i=t.licenses(n);return o(h,{title:"Licenses",note:i.length},i.length===0&&o(p,null,o("p",{class:"empty"},"Mend has\
 no license for this library."),o(ge,{by:r?.licenseWaiverOf(n,"")})),o("ul",{class:"unstyled"},i.map(s=>o("li",{key:s.na\
me},o(Ll,{...s}),o(ge,{by:r?.licenseWaiverOf(n,s.name)})))))}function Ll(e){let{name:n,url:t}=e;return o(p,null,o("a",{h\
ref:C({license:n})},o(y,{of:n,max:100}))," ",o("span",{class:"muted"},o(y,{blank:"",of:Ko(e)}))," ",t&&o(U,{to:t},"licen\
se text"))}function Jo({contents:{libraries:e},row:n}){let t=i=>{let s=e.text(i,n);return s===void 0?void 0:o(y,{of:s})}\
,r=i=>{let s=e.text(i,n);return s===void 0?void 0:o(U,{to:s},o(y,{of:s,max:120}))};return o(h,{title:"Source"},o(Ne,{of:\
[["Home page",r("homePage")],["Download",r("url")],["Coordinates",t("coordinates")],["File",t("filename")],["Name in Men\
d",t("name")],["Type",J(e.text("type",n)??"")],["Languages",t("languages")],["Matched by",J(e.text("matchType",n)??"")],\
["SHA-1",t("sha1")],["Key",t("keyUuid")]]}))}function Zo({contents:e,row:n}){let{libraries:t,waivers:r}=e;if(n>=t.invent\
ory)return null;let i=t.fix(n),s=t.vulnerabilities(n).toSorted(fn);return o(h,{title:"Vulnerabilities",note:s.length},s.\
length===0&&o("p",{class:"empty"},"No known vulnerabilities."),i&&o("p",null,o("b",null,"Upgrade to:")," ",o(y,{of:i,max\
:500})),s.map(a=>o(Rl,{key:a.id,of:a,others:Fl(e,a.id),waiver:r?.waiverOf(n,a.id)})))}function Fl(e,n){let{findings:t,nu\
mberOf:r}=e.vulnerabilities(),i=r(n.toWellFormed());return i===void 0?0:Ce(t,i).length-1}function Rl(e){let{waiver:n}=e,\
{description:t,fix:r}=e.of;return o("article",{class:"vulnerability"},o(Ol,{...e}),o(ge,{by:n}),t&&o("p",null,o(y,{of:t,\
max:2e3})),r&&o("p",null,o("b",null,"Fix:")," ",o(y,{of:r,max:500})))}function Ol({of:e,others:n,waiver:t}){let{id:r,url\
:i,score:s,published:a}=e;return o("h3",null,o(G,{level:A(e)})," ",o(U,{to:i},o(y,{of:r,max:60}))," ",o("span",{class:"m\
uted"},s!==void 0&&`score ${s.toFixed(1)} `,a&&o(y,{of:`\xB7 published ${a}`,max:60}))," ",o(Sn,{by:t})," ",n>0&&o("a",{hre\
f:He(r)},"also in ",k(n,"other library","other libraries")))}function Xo({contents:e,wanted:n}){let t=e.find(n);if(t===v\
oid 0)return o(Pn,{what:"library",where:"This report has no library with the key",wanted:n,all:o("a",{href:C()},"all lib\
raries")});let{libraries:r}=e,i={contents:e,row:t};return o("main",{id:"main"},o("p",{class:"breadcrumbs"},o("a",{href:C\
()},"Libraries")," /"),o("h1",{tabIndex:-1},o(y,{of:r.name(t)})," ",o("span",{class:"version"},o(y,{of:r.text("version",\
t)??"",max:100,blank:""}))),o($l,{...i}),o(Zo,{...i}),o(qo,{...i}),o(Go,{...i}),o(Jo,{...i}),o(Qo,{...i}))}function $l({\
contents:e,row:n}){let{libraries:t,graph:r}=e,i=t.text("newestVersion",n);return o("p",{class:"chips"},o(Oe,{contents:e,\
row:n}),r&&o("span",{class:"chip"},ne(r,n)," dependency"),t.outdated(n)&&o("span",{class:"chip"},"newer version",i&&": "\
,i&&o(y,{of:i,max:60})),n>=t.inventory&&t.inventory>0&&o("span",{class:"chip"},"only in the hierarchy"))}var Ot=["unclea\
r","refused","failed","undecided","planned","deleted","gone","kept","not-read"],Nl={unclear:{icon:"\u2753",text:"unclear"},re\
fused:{icon:"\u274C",text:"refused"},failed:{icon:"\u274C",text:"not deleted"},undecided:{icon:"\u274C",text:"undecided"},planned:{icon\
:"\u{1F4DD}",text:"would be deleted"},deleted:{icon:"\u{1F5D1}\uFE0F",text:"deleted"},gone:{icon:"\u{1F5D1}\uFE0F",text:"gone already"},kept:{icon:"",t\
ext:"kept"},"not-read":{icon:"",text:"not read"}};function Yo(e,n){return e==="planned"&&n?{icon:"\u23F8\uFE0F",text:"not deleted \
yet"}:Nl[e]}function ei({cleanup:e}){let{projects:n=[],confirmed:t=!1}=e??{},r=n.map(i=>{let{status:s,product:a="",name:\
l,lastScan:u="",ageDays:d}=i,{icon:c,text:m}=Yo(s,t),g=Ot.length-Ot.indexOf(s),f=i.note??i.why;return{status:s,icon:c,re\
sult:m,attention:g,product:a,name:l,lastScan:u,ageDays:d,why:f}});return fe(r,"attention")}function ni(e){return[...Map.\
groupBy(e,({status:t})=>t)].map(([t,r])=>({status:t,result:r[0]?.result??"",count:r.length}))}function ti(e,{text:n,orde\
r:t,status:r}){let i=n.trim().toLowerCase(),s=e.filter(({status:a,product:l,name:u,why:d})=>(r===void 0||a===r)&&`${l} $\
{u}\n${d}`.toLowerCase().includes(i));return fe(s,t)}var $t=200;function We(e){let{title:n="Projects",hint:t,columns:r,fi\
nd:i}=e,[s,a]=N(""),[l,u]=N(e.initial),d=P(()=>i(s,l),[i,s,l]);return o(h,{title:n,note:b(d.length)},e.children,o("div",\
{class:"filters"},o("input",{type:"search",placeholder:`Search ${t} \u2026`,"aria-label":"Search projects",value:s,onInput:c=\
>a(c.currentTarget.value)}),e.choice,o(jl,{columns:r,of:l,choose:u})),o(j,{label:"Projects",columns:Ml(r,l,u),rows:d.sli\
ce(0,$t)}),o(Vl,{count:d.length}))}function Ml(e,n,t){return e.map(({order:r,ascending:i,...s})=>({labeled:!0,...s,sorti\
ng:r&&{order:i?"ascending":"descending",active:r===n,choose:()=>t(r)}}))}function jl({columns:e,of:n,choose:t}){let r=e.\
filter(({order:s})=>s!==void 0),i=r.findIndex(({order:s})=>s===n);return o("select",{class:"phone","aria-label":"Sort",v\
alue:String(n===void 0?-1:i),onChange:({currentTarget:{value:s}})=>t(r[Number(s)]?.order)},o("option",{value:"-1"},"Sort\
: as in the report"),r.map(({title:s,ascending:a},l)=>o("option",{key:s,value:String(l)},"Sort: ",s," ",a?"\u2191":"\u2193")))}fun\
ction Vl({count:e}){return o("p",{class:"muted",role:"status"},e===0&&"No projects match.",e>$t&&`${b(e-$t)} more; searc\
h or sort to see them.`)}var ri=[{title:"Result",order:"attention",cell:Al},{title:"Product",order:"product",ascending:!\
0,cell:({product:e})=>o(y,{of:e,blank:"not known"})},{title:"Project",order:"name",ascending:!0,cell:({name:e})=>o(y,{of\
:e})},{title:"Last scan",order:"lastScan",ascending:!0,cell:({lastScan:e})=>e?ye(e):"not known"},{title:"Why",class:"lon\
g",cell:({why:e})=>o(y,{of:e})}];function Al({icon:e,result:n}){return o(p,null,e&&o("span",{"aria-hidden":"true"},e)," \
",n)}function oi({facts:e}){let n=P(()=>ei(e),[e]),[t,r]=N(),i=je((l,u)=>ti(n,{text:l,order:u,status:t}),[n,t]),{cleanup\
:s}=e;if(!s)return null;let a=o(Wl,{rows:n,of:t,choose:r});return o(We,{title:s.confirmed?"Cleanup":"Cleanup plan",hint:\
"product, project or reason",columns:ri,find:i,choice:a},!s.complete&&o(Bl,{rows:n}),o(Il,{cleanup:s}))}function Wl({row\
s:e,of:n,choose:t}){let r=ni(e).map(({status:i,result:s,count:a})=>[i,`${s} (${b(a)})`]);return o(ie,{label:"Result",val\
ue:n,options:r,choose:t})}function Bl({rows:e}){let n=e.filter(({status:r})=>r==="not-read").length,t=n>0?`the last scan\
 of ${k(n,"project")} could be read`:"the plan was made";return o("p",null,o("strong",null,"Incomplete"),": the run was \
cut off, before ",t,". Nothing was deleted.")}function Il({cleanup:e}){let{keep:n,maxDeletions:t,shard:r,unknownAges:i}=\
e,s=[`Newest kept of each product: ${b(n)}`,`at most ${b(t)} deletions`,r&&`shard ${r}`,i>0&&`${k(i,"project")} kept bec\
ause Mend does not tell the last scan`];return o("p",{class:"muted"},s.filter(Boolean).join(" \xB7 "))}var ii=[{title:"Prod\
uct",labeled:!1,cell:({product:e})=>o(y,{of:e,blank:""})},{title:"Project",labeled:!1,order:"name",ascending:!0,cell:({n\
ame:e})=>o(y,{of:e})},En("libraries","Libraries"),En("vulnerable","Vulnerable"),En("critical","Critical"),En("high","Hig\
h"),{title:"Updated",order:"updated",ascending:!0,cell:({updated:e})=>e},{title:"Not read because",class:"long",cell:({p\
roblem:e})=>e&&o(y,{of:e})}];function si(e){return e.some(({problem:t})=>t!=="")?ii:ii.slice(0,-1)}function En(e,n){retu\
rn{title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&b(t[e])}}var ai=15;function li({portfolio:e,found:n,choose:t}){\
let[r,i]=N(""),s=P(()=>e.find(r),[e,r]),a=s.length-ai;return o(h,{title:"Where is it?",note:"libraries and vulnerabiliti\
es"},o("div",{class:"filters"},o("input",{id:"search",type:"search",placeholder:"Search log4j-core 2.14.1 or CVE-2021-44\
228 \u2026","aria-label":"Search libraries and vulnerabilities",value:r,onInput:l=>i(l.currentTarget.value)})),o(j,{label:"Li\
braries and vulnerabilities",columns:Dl(n,t),rows:s.slice(0,ai),stacked:!1}),o("p",{class:"muted",role:"status"},s.lengt\
h===0&&"Nothing matches. ",a>0&&`${b(a)} more; add a word to find fewer. `,e.left>0&&`${b(e.left)} libraries without a k\
nown vulnerability are in the JSON report only.`))}function Dl(e,n){return[{title:"Projects",class:"number",cell:t=>o("b\
utton",{type:"button",class:"link-button","aria-pressed":t===e,onClick:()=>n(t)},b(t.count),o("span",{class:"visually-hi\
dden"}," projects with ",t.label))},{title:"Name",cell:({label:t})=>o(y,{of:t,max:160})},{title:"Kind",cell:({kind:t})=>\
t}]}function ci({portfolio:e}){let[n,t]=N();return o(p,null,o(li,{portfolio:e,found:n,choose:t}),o(El,{portfolio:e,found\
:n,choose:t}))}function El({portfolio:e,found:n,choose:t}){let[r,i]=N("all"),s=P(()=>n&&e.projectsOf(n),[e,n]),a=je((l,u\
)=>Jr(e,{text:l,filter:r,order:u,having:s}),[e,r,s]);return o(We,{hint:"product or project",columns:si(e.rows),initial:"\
critical",find:a,choice:o(Hl,{filter:r,choose:i})},n&&o(Ul,{found:n,choose:t}))}function Ul({found:e,choose:n}){return e\
?o("p",null,k(e.count,"project")," with"," ",o("strong",null,o(y,{of:e.label,max:120}))," ",o("button",{type:"button",cl\
ass:"link-button",onClick:()=>n(void 0)},"Show all")):null}var ui=Object.keys(gt);function Hl({filter:e,choose:n}){let t\
=r=>{let i=ui.find(s=>s===r);i&&n(i)};return o("select",{"aria-label":"Which projects",class:e==="all"?void 0:"chosen",v\
alue:e,onChange:r=>t(r.currentTarget.value)},ui.map(r=>o("option",{key:r,value:r},gt[r])))}function Nt({bars:e,total:n})\
{let t=Math.max(1,...e.map(({count:r})=>r));return o("ul",{class:"bars"},e.map(r=>o("li",{key:r.label},o("span",{class:"\
label"},o(di,{...r})),o("svg",{viewBox:"0 0 100 8",preserveAspectRatio:"none","aria-hidden":"true"},o("rect",{class:"tra\
ck",width:"100",height:"8"}),o("rect",{class:r.tone??"plain",width:100*r.count/t,height:"8"})),o("span",{class:"count"},\
b(r.count)," ",r.tone!=="others"&&o("small",null,xt(r.count/Math.max(1,n)))))))}function di({label:e,href:n}){return n==\
=void 0?e:o("a",{href:n},e)}function pi({bars:e,label:n}){let t=e.reduce((r,{count:i})=>r+i,0);return o("figure",{class:\
"stacked-bar"},o(Ql,{bars:e,label:n,total:t}),o("figcaption",null,e.map(r=>o("span",{key:r.label},o("i",{class:`dot ${r.\
tone??"plain"}`,"aria-hidden":"true"}),o(di,{...r})," ",o("b",null,b(r.count))," ",o("small",null,xt(r.count/t))))))}fun\
ction Ql({bars:e,label:n,total:t}){let r=e.map(({label:s,count:a})=>`${s} ${b(a)}`),i=0;return o("svg",{viewBox:"0 0 100\
0 12",preserveAspectRatio:"none",role:"img","aria-label":`${n}: ${r.join(", ")}`},e.map(({label:s,count:a,tone:l="plain"\
})=>{let u=1e3*a/t;return i+=u,o("rect",{key:s,class:l,x:i-u,width:Math.max(u,2),height:"12"})}))}var ql=8;function fi({\
facts:e,contents:n}){return o("div",{class:"charts"},n&&!e.alertsPending&&o(zl,{contents:n}),o(Gl,{facts:e}),n&&o(Jl,{co\
ntents:n}))}function zl({contents:e}){let n=P(()=>Kl(e),[e]);if(n.length===0)return null;let t="Libraries by most severe\
 vulnerability";return o(h,{title:t,class:"full-width"},o(pi,{bars:n,label:t}))}function Kl({libraries:e}){let n=R.map((\
)=>0);for(let t=0;t<e.inventory;t++){let r=e.severityRank(t);n[r]=(n[r]??0)+1}return R.map((t,r)=>({label:t==="none"?"no\
 known vulnerability":t,count:n[r]??0,href:C({severity:[t]}),tone:t})).filter(({count:t})=>t>0)}function Gl({facts:{lice\
nses:e={},figures:n}}){let t=Object.entries(e).sort(yn).map(([i,s])=>({value:i,count:s}));if(t.length===0)return null;le\
t r=i=>({label:x(i,60)||"(blank)",href:C({license:i})});return o(h,{title:"Licenses",note:t.length},o(Nt,{total:n?.libra\
ries??0,bars:mi(t,r,"other license")}))}function Jl({contents:{libraries:e}}){let n=P(()=>de(at(e)),[e]);if(n.length===0\
)return null;let t=r=>({label:J(r)||"(unknown)",href:C({type:r})});return o(h,{title:"Types",note:n.length},o(Nt,{total:\
e.count,bars:mi(n,t,"other type")}))}function mi(e,n,t){let{shown:r,others:i,sum:s}=_r(e,ql),a=r.map(({value:l,count:u})\
=>({...n(l),count:u}));return i===0?a:[...a,{label:k(i,t),count:s,tone:"others"}]}function yi({facts:e}){let n=uo(e);if(\
!n)return null;let t=r=>r.flatMap(i=>{let s=i.of(n),a=!e.portfolio&&!e.projects;return s===void 0?[]:[{figure:i,count:s,\
linked:a}]});return o("div",null,o("ul",{class:"tiles","aria-label":"Figures"},t(ao).map(r=>o(Zl,{key:r.figure.title,...\
r}))),o("ul",{class:"more-figures","aria-label":"More figures"},t(lo).map(r=>o(Xl,{key:r.figure.title,...r}))))}function\
 Zl({figure:e,count:n,linked:t}){let{title:r,href:i,level:s,warns:a}=e,l=s??(a&&"warn");return o("li",{class:n>0?l:"zero\
"},o("b",null,b(n)),t&&n>0?o("a",{href:i},r):o("span",null,r))}function Xl({figure:{title:e,href:n},count:t,linked:r}){r\
eturn o("li",null,r&&t>0?o("a",{href:n},e):e," ",o("b",null,b(t)))}function Mt({conditions:e=[]}){return e.map(n=>({cond\
ition:x(n.condition,300),allowed:n.limit,actual:eu(n),verdict:n.verdict.replace("-"," "),note:n.why===void 0?Yl(n.exampl\
es):x(n.why,300),origin:n.origin?`${x(n.origin.file,200)}:${n.origin.line}`:""}))}function Yl(e){let n=e.map(s=>x(s,150)\
),t=s=>n.slice(0,s).join(", ").length<=280,r=n.findLastIndex((s,a)=>t(a+1))+1,i=r===n.length;return[...n.slice(0,r),...i\
?[]:["\u2026"]].join(", ")}function bi(e){return Mt(e).filter(({verdict:n})=>n!=="passed").map(({condition:n,actual:t,verdict\
:r})=>`${n}: ${t||r}`).join(", ")}function eu({actual:e,unit:n,share:t,waived:r}){if(e===void 0)return"";let i=r?`, ${b(\
r)} waived`:"";if(t===void 0)return`${b(e)}${n??""}${i}`;let{count:s,of:a}=t;return`${Math.round(e*10)/10}% (${s} of ${a\
})${i}`}var nu={failed:"critical",passed:"success"},gi=[{title:"Condition",cell:({condition:e})=>o("bdi",null,e)},{title\
:"Limit",labeled:!0,cell:({allowed:e})=>e},{title:"Actual",labeled:!0,class:"number",cell:({actual:e})=>e},{title:"Verdi\
ct",cell:({verdict:e})=>o("span",{class:`pill ${nu[e]??""}`},e)},{title:"Details",hidden:!0,class:"long",cell:({note:e})\
=>o("bdi",null,e)},{title:"File",hidden:!0,class:"muted",cell:({origin:e})=>o("bdi",null,e)}];function vi({facts:e}){let\
 n=Mt(e);if(n.length===0)return null;let t=n.some(({origin:r})=>r!=="");return o(h,{title:"Gate"},o(j,{label:"Gate",colu\
mns:t?gi:gi.slice(0,-1),rows:n}))}var hi=500;function xi({facts:e}){return o(p,null,o(jt,{title:"Checks",rows:e.checks})\
,o(jt,{title:"Projects",rows:e.statuses}),o(jt,{title:"Tags",rows:e.objects}),o(Vt,{title:"Library",fields:e.library}),o\
(Vt,{title:"Notification",fields:e.notification}),o(Vt,{title:"Deletion",fields:e.deletion}))}function jt({title:e,rows:\
n=[]}){if(n.length===0)return null;let r=[...new Set(n.flatMap(i=>Object.keys(i)))].map(i=>({title:Tn(i),labeled:!0,cell\
:s=>o("bdi",null,At(s[i]))}));return o(h,{title:e,note:n.length},o(j,{label:e,columns:r,rows:n.slice(0,hi)}),o(B,{hidden\
:n.length-hi}))}function Vt({title:e,fields:n}){return n?o(h,{title:e},o(Ne,{of:Object.entries(n).map(([t,r])=>[Tn(t),At\
(r)&&o("bdi",null,At(r))])})):null}function At(e){return x(wi(e),1e3)}function wi(e){if(e===void 0)return"";if(typeof e=\
="boolean")return e?"yes":"no";if(typeof e!="object")return String(e);let n=Array.isArray(e);return Object.entries(e).ma\
p(([t,r])=>[n?"":t,wi(r)]).filter(([,t])=>t!=="").map(([t,r])=>`${Tn(t).toLowerCase()} ${r}`.trim()).join(", ")}var tu=[\
{title:"Policy",cell:({policy:e})=>o(y,{of:e,max:100})},{title:"Library",cell:({library:e})=>o(y,{of:e,max:100})},{title\
:"Manifest",class:"long",cell:({manifest:e=""})=>o(y,{of:e,blank:""})}];function _i({facts:e}){let{total:n,rows:t=[]}=e.\
policyViolations??{};return n?o(h,{title:"Policy violations",note:n},o(j,{label:"Policy violations",columns:tu,rows:t}),\
o(B,{hidden:n-t.length})):null}function Ci({projects:e=[]}){return e.map(({result:n,project:t,figures:r,conditions:i,rea\
sons:s},a)=>({result:n,name:x(t?.name??"",200)||`project ${a+1}`,page:(r?.libraries??r?.direct)===void 0?void 0:fr(un,a+\
1),libraries:r?.libraries,critical:r?.bySeverity?.critical,high:r?.bySeverity?.high,failed:i?.filter(({verdict:l})=>l!==\
"passed").length,reason:ru({conditions:i,reasons:s})}))}function ru({conditions:e,reasons:[n]}){return n===void 0?"":bi(\
{conditions:e})||x(n,300)}function ki({reasons:e,projects:n=[]}){let t=n.flatMap(({reasons:i,conditions:s=[]})=>{let a=s\
.filter(({verdict:l})=>l!=="passed");return i.filter(l=>a.some(({condition:u})=>l.startsWith(`${u}: `)))}),r=new Set(t);\
return e.filter(i=>!r.has(i.replace(/^.*?: /,"")))}function Pi(e,n){return e.some(t=>t[n]!==void 0&&t[n]!=="")}function \
Si(e,n,t){let r=n.trim().toLowerCase(),i=e.filter(({name:s,reason:a})=>`${s}\n${a}`.toLowerCase().includes(r));return fe(\
i,t)}var ou=[{of:"result",title:"Result",labeled:!1,cell:iu},{of:"name",title:"Project",labeled:!1,order:"name",ascendin\
g:!0,cell:su},Wt("libraries","Libraries"),Wt("critical","Critical"),Wt("high","High"),{of:"failed",title:"Gate",cell:au}\
,{of:"reason",title:"Reason",class:"long",cell:({reason:e})=>e&&o("bdi",null,e)}];function Ti({facts:e}){let n=P(()=>Ci(\
e),[e]),t=je((i,s)=>Si(n,i,s),[n]);if(n.length===0)return null;let r=ou.filter(({of:i})=>Pi(n,i));return o(We,{hint:"nam\
e or reason",columns:r,find:t})}function iu({result:e}){let{icon:n,words:t}=ee[e];return o(p,null,o("span",{"aria-hidden\
":"true"},n)," ",t)}function su({name:e,page:n}){let t=o("bdi",null,e);return n===void 0?t:o("a",{href:n},t)}function Wt\
(e,n){return{of:e,title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&b(t[e])}}function au({failed:e}){if(e!==void 0)r\
eturn e>0?`${e} not passed`:"passed"}function Li({facts:{wait:e}}){return!e||e.scans.length===0?null:o(h,{title:"Scan"},\
e.scans.map((n,t)=>o("p",{key:t},n.changes.map(({state:r,atSeconds:i},s)=>o("span",{key:r},s>0&&o("span",{class:"muted"}\
," \u203A "),o("bdi",null,x(r,40))," ",o("small",{class:"muted"},nt(i))))," ",o("span",{class:"muted"},"\xB7 ",n.end??"still run\
ning"," after ",nt(n.seconds),","," ",k(n.polls,"poll"),n.followed&&", followed another scan"))))}var Bt=30,Fi=[{of:"add\
ed",words:"added",sign:"+"},{of:"removed",words:"removed",sign:"\u2212"},{of:"unchanged",words:"unchanged",sign:""},{of:"fail\
ed",words:"failed",sign:"!"},{of:"unclear",words:"unclear",sign:"?"},{of:"spared",words:"kept because the new value fail\
ed",sign:""}];function Ri({facts:{tags:e=[]}}){let n=e.filter(t=>Fi.some(({of:r})=>t[r]?.length));return n.length===0?nu\
ll:o(h,{title:"Tags"},n.map(t=>o("div",{key:t.scope,class:"tag-group"},o("h3",null,t.scope," ",o(y,{of:t.name,max:120}))\
,Fi.map(r=>o(lu,{key:r.of,...r,tags:t[r.of]})))))}function lu({of:e,words:n,sign:t,tags:r=[]}){return r.length===0?null:\
o("p",null,o("span",{class:"muted"},n)," ",r.slice(0,Bt).map(({key:i,value:s})=>o("span",{key:`${i}=${s}`,class:`chip ${\
e}`},t&&o("span",{"aria-hidden":"true"},t,"\xA0"),o(y,{of:i,max:60}),"=",o(y,{of:s,max:100}))),r.length>Bt&&o("span",{class\
:"muted"},"\u2026 and ",r.length-Bt," more"))}var uu=[{title:"Vulnerability",sort:"id",width:"minmax(160px, 0.6fr)",cell:cu},\
{title:"Severity",sort:"severity",width:"100px",cell:({vulnerability:e})=>o(G,{level:A(e)})},{title:"Score",sort:"score"\
,width:"72px",labeled:!0,cell:({vulnerability:e})=>e.score?.toFixed(1)},{title:"Libraries",sort:"libraries",width:"minma\
x(220px, 1.4fr)",cell:du},{title:"Fixed in",width:"minmax(120px, 0.8fr)",labeled:!0,cell:fu},{title:"Waived",width:"88px\
",known:({waivers:e})=>e!==void 0,cell:e=>Oi(e,V.waived,"waived")},{title:"New",width:"88px",known:({knowsNews:e})=>e,ce\
ll:e=>Oi(e,V.fresh,"new")},{title:"Published",sort:"published",width:"116px",labeled:!0,cell:({vulnerability:{published:\
e}})=>e&&o(y,{of:e,max:20})}];function Un(e){let{vulnerabilities:n}=e.contents.vulnerabilities().findings,t=r=>{let i=n[\
r]??{id:""};return{...e,number:r,vulnerability:i}};return Ln(uu,e.contents).map(r=>({...r,cell:i=>r.cell(t(i))}))}functi\
on Oi({contents:e,found:n,number:t},r,i){let{findings:s}=e.vulnerabilities(),a=n.matching(t),l=a.filter(u=>((s.traits[u]\
??0)&r)!==0);if(l.length!==0)return l.length===a.length?o("span",{class:"pill"},i):o(p,null,b(l.length)," of ",b(a.lengt\
h))}function cu({vulnerability:{id:e}}){return o("a",{href:He(e)},o(y,{of:e,max:60}))}function du(e){let{contents:n,foun\
d:t,number:r,vulnerability:i}=e,{rows:s}=n.vulnerabilities().findings,[a=0,...l]=t.matching(r);return o(p,null,o(re,{con\
tents:n,row:s[a]??0}),l.length>0&&o("a",{href:He(i.id),class:"muted"}," ","and ",k(l.length,"other","others")))}var It=3\
,pu=1e3;function fu(e){let{contents:n,found:t,number:r,vulnerability:i}=e,{rows:s}=n.vulnerabilities().findings,a=new Se\
t;for(let d of t.matching(r).slice(0,pu)){let c=Dt(n,s[d]??0,i.id);if(c&&a.add(c),a.size>It)break}if(a.size===0)return;l\
et u=[...[...a].slice(0,It),...a.size>It?["\u2026"]:[]].join(" | ");return o("span",{title:x(u,500)},o(y,{of:u,max:120}))}fun\
ction Dt({libraries:e},n,t){let r=e.vulnerabilities(n).find(i=>i.id===t);return r?e.fixOf(n,r):""}var mu=10;function $i(\
{contents:e}){let n=P(()=>e.vulnerabilities().find(me),[e]);if(n.numbers.length===0)return null;let t="Most severe vulne\
rabilities",r=n.numbers.slice(0,mu);return o(h,{title:t},o(j,{label:t,columns:Un({contents:e,found:n}).map(({title:i,lab\
eled:s,cell:a})=>({title:i,labeled:s,cell:a})).filter(({cell:i})=>r.some(s=>i(s))),rows:r}),o("p",null,o("a",{href:D()},\
"All ",he(n.numbers.length))))}function Ni(e){return[`${e.what}.`,e.said?.trim()&&`Mend said: ${yu(e.said.trim())}`,e.wh\
y,e.fix].filter(Boolean).join(" ")}function yu(e){return/[.!?]$/.test(e)?e:`${e}.`}function Mi({facts:e}){let{icon:n,lev\
el:t="success"}=ee[e.result];return o("section",{class:`verdict ${t}`},o("h1",{tabIndex:-1},o("span",{"aria-hidden":"tru\
e"},n)," ",bu(e)),o(gu,{facts:e}),e.alertsPending&&o("p",null,"Mend had not computed the alerts yet, so vulnerabilities \
and outdated libraries are incomplete. Set ",o("code",null,"wait-for: finished")," to wait for them."),e.figures?.librar\
ies===0&&o("p",null,"The inventory is empty, so the zeros say nothing about the project. If the scanner found libraries,\
 its result may have gone to another project."),o(hu,{facts:e}))}function bu({operation:e,result:n,conditions:t,projects\
:r}){let i=ln(e),s=tt(n,t);if(!r)return ve(`${i} ${s}`.trim());let a=ot(r.map(({result:u})=>u)),l=t?.length===0?", no co\
nditions set":"";return ve(`${i} of ${a}${l}`)}function gu({facts:e}){let{failure:n}=e;if(n)return o("p",null,o(y,{of:Ni\
(n),max:1500}));let t=ki(e);return t.length===0?null:o("ul",null,t.map(r=>o("li",{key:r},o(y,{of:r,max:1e3}))))}function\
 vu(e){let{figures:n,inventoryUpdated:t,projects:r,portfolio:i}=e;if(n?.libraries!==void 0&&!(r||i))return t===void 0?"d\
ate not known":ye(t)}function hu({facts:e}){let{product:n,project:t,generatedAt:r,runUrl:i}=e;return o(Ne,{of:[["Product\
",n&&o(y,{of:n.name,max:120})],["Project",t&&o(y,{of:t.name,max:120})],["Inventory updated",vu(e)],["Report created",ye(\
r)],["Run",i&&o(U,{to:i},"workflow run")]]})}var ji=50,xu={expired:"critical","ends soon":"medium"},wu=[{title:"Waived",\
cell:({vulnerability:e,license:n=""})=>o(y,{of:e??n,max:60})},{title:"In",cell:({library:e})=>o(y,{of:e,max:100})},{titl\
e:"Findings",labeled:!0,class:"number",cell:({findings:e})=>e},{title:"Last day",labeled:!0,cell:_u},{title:"Reason",cla\
ss:"long",cell:({reason:e})=>o(y,{of:e,max:300})},{title:"File",cell:e=>o(ht,{of:e})}];function _u({until:e,status:n}){r\
eturn o(p,null,o(y,{of:e,max:20})," ",n&&o("span",{class:`pill ${xu[n]??""}`},n))}function Vi({contents:{waivers:e}}){if\
(!e||e.all.length===0)return null;let{all:n}=e;return o(h,{title:"Waivers",note:n.length},o(j,{label:"Waivers",columns:w\
u,rows:n.slice(0,ji)}),o(B,{hidden:n.length-ji}),o("p",null,o("a",{href:C({waived:"yes"})},"Libraries with waived findin\
gs")))}function Ai({state:{facts:e,contents:n,portfolio:t}}){return o("main",{id:"main"},o(Mi,{facts:e}),o(yi,{facts:e})\
,o(Ti,{facts:e}),o(oi,{facts:e}),t&&o(ci,{portfolio:t}),n&&o($i,{contents:n}),o(Cu,{facts:e}),o(vi,{facts:e}),o(fi,{fact\
s:e,contents:n}),n&&o(Vi,{contents:n}),o(_i,{facts:e}),o(Li,{facts:e}),o(Ri,{facts:e}),o(xi,{facts:e}))}function Cu({fac\
ts:e}){if(!e.delta)return null;let t=kn(e).filter(({lines:r})=>r.length>0).map(({title:r,lines:i})=>`${r}: ${b(i.length)\
}`);return o(h,{title:"Since the baseline"},o(Rn,{facts:e}),o(Fn,{facts:e}),o("p",null,t.length===0?"Nothing changed. ":\
`${t.join(" \xB7 ")}. `,o("a",{href:Cn},"See the comparison",o("span",{class:"visually-hidden"}," ","(",k(t.length,"list"),\
")"))))}function Wi({contents:e,actions:n,kept:t}){let[r,i]=N(!1);return o(p,null,o("button",{type:"button",class:"link-\
button",onClick:()=>{let{open:l,complete:u}=Te(e,t);i(!u),n.showTree(l,void 0)}},"Expand all"),o("button",{type:"button"\
,class:"link-button",onClick:()=>{i(!1),n.showTree(new Set,void 0)}},"Collapse all"),o("span",{class:"muted",role:"statu\
s"},r&&"Too many to expand at once; the first levels are open."))}function Bi({contents:e,kept:n}){let t=e.graph?.direct\
??[],r=n?t.filter(s=>n.has(s)):t,i=k(t.length,"direct dependency","direct dependencies");return o("p",{class:"muted",rol\
e:"status"},n?`${b(r.length)} of ${i} lead to ${ce(n.found)}. `:`${i}, ${ce(e.libraries.count)} in total. `,o("span",{cl\
ass:"hint"},"Arrow keys move and expand, Enter shows the library."))}function Ii(e,n,t,r){let i=n[t];if(!i)return;let s=\
l=>({open:r,branch:n[l]?.id??i.id}),a=i.children>0&&!i.circular&&!i.open;switch(e){case"ArrowDown":return s(t+1);case"Ar\
rowUp":return s(t-1);case"Home":return s(0);case"End":return s(n.length-1);case"ArrowRight":return a?{open:new Set([...r\
,i.id]),branch:i.id}:i.open?s(t+1):void 0;case"ArrowLeft":return i.open?ku(i,r):{open:r,branch:gr(i.id)??i.id};case"Ente\
r":return"enter";default:return}}function ku({id:e},n){return{open:new Set([...n].filter(t=>t!==e)),branch:e}}function D\
i(e){let{branch:n,index:t,current:r,click:i,below:s}=e,{level:a,children:l,circular:u,open:d}=n,c=l===0||u;return o("div\
",{id:`branch-${t}`,class:`row branch ${r?"current":""}`,role:"treeitem","aria-level":a,"aria-posinset":n.position,"aria\
-setsize":n.siblings,"aria-expanded":c?void 0:d,"aria-selected":r,style:{paddingLeft:`${8+20*(Math.min(a,40)-1)}px`},onC\
lick:()=>i(n)},o("span",{class:"twisty","aria-hidden":"true"},c?"\xB7":d?"\u25BE":"\u25B8"),o(Su,{...e}),u&&o("span",{class:"muted"},\
" circular, see above"),!c&&o("small",null,pr(l),!d&&o(Pu,{...s(n.row)})))}function Pu({count:e,atLeast:n}){return e===0\
?null:o(p,null," \xB7 ",o("b",null,n&&"at least ",he(e)," below"))}function Su({branch:{row:e},contents:n}){let{libraries:t\
}=n;return o(p,null,o("a",{href:Q(n.key(e)),tabIndex:-1,onClick:r=>r.stopPropagation()},o("bdi",null,t.name(e)||"(blank)\
"))," ",o("span",{class:"muted"},o(y,{of:t.text("version",e)??"",max:60,blank:""}))," ",o(Oe,{contents:n,row:e}))}var Tu\
=30;function Ei(e){let{contents:n,query:t,actions:r}=e,i=P(()=>De(n,t),[n,t.text,t.vulnerable]),s=a=>{let l={...t,...a},\
u=De(n,l);r.replace(Fe(l)),u&&r.showTree(Te(n,u).open,void 0)};return o($e,{title:"Dependencies"},o(Ae,{text:t.text,labe\
l:"Search dependencies",hint:"Search name, license, CVE",search:a=>s({text:a})},o(Ge,{on:t.vulnerable,toggle:()=>s({vuln\
erable:!t.vulnerable})},"only paths to vulnerable libraries"),o(Wi,{...e,kept:i})),o(Bi,{contents:n,kept:i}),o(Lu,{...e,\
kept:i}))}function Lu(e){let{state:n,contents:t,actions:r,kept:i}=e,{open:s,branch:a}=n,l=P(()=>dn(t,s,i),[t,s,i]),u=P((\
)=>Yr(t),[t]),d=l.findIndex(g=>g.id===a),c=Math.max(0,d),m=g=>r.showTree(Ru(s,g),g.id);return o(Nn,{count:l.length,rowHe\
ight:Tu,list:i??t,current:d<0?void 0:d,printing:n.printing,bodyRole:"presentation",frame:Fu(e,l,c),row:g=>{let f=l[g],v=\
{index:g,current:g===c,contents:t,click:m};return f&&o(Di,{key:f.id,...v,branch:f,below:u})}})}function Fu({state:e,cont\
ents:n,actions:t},r,i){let s=a=>{let l=Ii(a.key,r,i,e.open);if(!l)return;a.preventDefault();let u=r[i]?.row;l!=="enter"?\
t.showTree(l.open,l.branch):u!==void 0&&(location.hash=Q(n.key(u)))};return{id:"tree",role:"tree","aria-label":"Dependen\
cies",tabIndex:0,"aria-activedescendant":`branch-${i}`,onKeyDown:s}}function Ru(e,{id:n}){let t=new Set(e);return t.dele\
te(n)||t.add(n),t}function Ui(){return o("main",{id:"main"},o("h1",{tabIndex:-1},"Dependencies"),o("p",{class:"empty"},"\
The hierarchy was not read, because the input ",o("code",null,"report")," did not name it. See the ",o("a",{href:C()},"l\
ibraries"),"."))}function Hi(e){let{libraries:n,graph:t,waivers:r,knowsNews:i}=e,s=Ou(e),a=(l,u)=>[l,d=>u(s(d))??""];ret\
urn[a("vulnerability",({vulnerability:{id:l}})=>l),a("severity",({vulnerability:l})=>A(l)),a("score",({vulnerability:{sc\
ore:l}})=>l?.toFixed(1)),a("library",({row:l})=>n.name(l)),a("version",({row:l})=>n.text("version",l)),a("dependency",({\
row:l})=>ne(t,l)),a("fix",({row:l,vulnerability:u})=>n.fixOf(l,u)),a("library fix",({row:l})=>n.fix(l)),a("published",({\
vulnerability:{published:l}})=>l),a("waived until",({row:l,vulnerability:{id:u}})=>r?.waiverOf(l,u)?.until),a("new",({bi\
ts:l})=>i?String((l&V.fresh)!==0):""),a("url",({vulnerability:{url:l}})=>l),a("key",({row:l})=>n.text("keyUuid",l))]}fun\
ction Ou(e){let{findings:n}=e.vulnerabilities(),t=new Int32Array(n.count);for(let r=0;r<n.vulnerabilities.length;r++)t.f\
ill(r,n.starts[r],n.starts[r+1]);return r=>{let i=n.rows[r]??0,s=n.vulnerabilities[t[r]??0]??{id:""},l=e.libraries.vulne\
rabilities(i).find(({id:u})=>u===s.id)??s;return{row:i,bits:n.traits[r]??0,vulnerability:l}}}function Qi(e){let{contents\
:n,children:t,query:r,change:i}=e,{waivers:s}=n,a={query:r,change:i};return o(Ae,{text:r.text,label:"Search vulnerabilit\
ies",hint:"Search CVE, library",search:l=>i({text:l})},o(Wn,{of:"Vulnerabilities:",counts:n.vulnerabilities().levels,...\
a}),o(Bn,{flags:$u(n),query:r,toggle:l=>i({[l]:!r[l]})}),s&&o(In,{texts:Nu,...a}),t,o(Dn,{shown:Ee(r),clear:()=>i(vt(r))\
}))}function $u({graph:e,knowsNews:n}){return[["fixable","fix known"],["direct",e!==void 0&&"direct"],["fresh",n&&"new"]\
]}var Nu=[["no","not waived"],["yes","waived"]];function qi(e){let{state:n,contents:t,actions:r,query:i}=e,s=c=>r.replac\
e(D({...i,...c})),a=t.vulnerabilities(),l=Le(i),u=P(()=>a.find(i),[l,a]),d=Un({contents:t,found:u});return o($e,{title:"\
Vulnerabilities"},o(Qi,{contents:t,query:i,change:s},o(Vn,{...i,columns:d,change:s})),o(jn,{state:n,rows:u.numbers.lengt\
h,file:"mend-vulnerabilities.csv",csv:()=>ju(t,u)},o(Vu,{...e,found:u})),o(Mn,{...i,label:"Vulnerabilities",lines:4,colu\
mns:d,rows:u.numbers,empty:Mu(i),printing:n.printing,change:s}))}function Mu(e){return Ee(e)?"No vulnerabilities match."\
:"No known vulnerabilities."}function ju(e,{numbers:n,matching:t}){return On(Hi(e),n.flatMap(t))}function Vu({state:e,co\
ntents:n,query:t,found:{numbers:r,findings:i}}){let s=n.vulnerabilities().findings.vulnerabilities.length,a=Ee(t);return\
 o(p,null,a&&`${b(r.length)} of `,he(s),i>r.length&&`, ${k(i,"finding")} in libraries`,e.facts.alertsPending&&", incompl\
ete: Mend had not computed the alerts yet")}function zi(e,n,t){let{findings:r}=e.vulnerabilities(),s=((r.traits[n]??0)&V\
.fresh)!==0;return{contents:e,row:r.rows[n]??0,id:t,fresh:s}}var Ki=[{title:"Library",cell:({contents:e,row:n})=>o(re,{c\
ontents:e,row:n})},{title:"Fixed in",labeled:!0,cell:({contents:e,row:n,id:t})=>{let r=Dt(e,n,t);return r&&o(y,{of:r})}}\
,{title:"Library fixed in",labeled:!0,cell:({contents:{libraries:e},row:n})=>{let t=e.fix(n);return t&&o(y,{of:t,max:120\
})}},{title:"Relation",known:({graph:e})=>e!==void 0,cell:({contents:{graph:e},row:n})=>ne(e,n)},{title:"New",known:({kn\
owsNews:e})=>e,cell:({fresh:e})=>e&&o("span",{class:"pill"},"new")},{title:"Waived",class:"long",known:({waivers:e})=>e!\
==void 0,cell:({contents:{waivers:e},row:n,id:t})=>o(ge,{by:e?.waiverOf(n,t)})}];var Gi=500;function Ji({contents:e,want\
ed:n}){let{findings:t,numberOf:r}=e.vulnerabilities(),i=r(n),s=t.vulnerabilities[i??-1];if(i===void 0||!s)return o(Pn,{w\
hat:"vulnerability",where:"No library of this report has",wanted:n,all:o("a",{href:D()},"all vulnerabilities")});let a=C\
e(t,i),l="Libraries";return o("main",{id:"main"},o(Au,{of:s}),s.description&&o("p",null,o(y,{of:s.description,max:5e3}))\
,o(h,{title:l,note:b(a.length)},o(j,{label:l,columns:Ln(Ki,e),rows:a.slice(0,Gi).map(u=>zi(e,u,s.id))}),o(B,{hidden:a.le\
ngth-Gi})))}function Au({of:e}){let{id:n,url:t,score:r,published:i}=e;return o(p,null,o("p",{class:"breadcrumbs"},o("a",\
{href:D()},"Vulnerabilities")," /"),o("h1",{tabIndex:-1},o(y,{of:n,max:100})),o("p",{class:"chips"},o(G,{level:A(e)}),r!\
==void 0&&o("span",{class:"chip"},"score ",r.toFixed(1)),i&&o("span",{class:"chip"},"published ",o(y,{of:i,max:20})),t&&\
o(U,{to:t},"Description on the web")))}function Zi(e){return o(p,null,o(Lo,{...e}),o(Wu,{...e}))}function Wu(e){let{rout\
e:n,contents:t}=e.state;if(n.page==="overview")return o(Ai,{...e});if(n.page==="compare")return o(mo,{...e});if(!t)retur\
n o(Du,{...e});let r={...e,contents:t},i=Bu(e,t);return i?o(Iu,{text:i}):n.page==="libraries"?o(Eo,{...r,query:n.query})\
:n.page==="library"?o(Xo,{...r,wanted:n.key}):n.page==="vulnerabilities"?o(qi,{...r,query:n.query}):n.page==="vulnerabil\
ity"?o(Ji,{...r,wanted:n.key}):t.graph?o(Ei,{...r,query:n.query}):o(Ui,null)}function Bu({state:e},{libraries:n}){return\
 n.count===0?"The inventory is empty, so there is nothing to show, and nothing says that the project is safe. If the sca\
nner found libraries, its result may have gone to another project.":!(e.route.page==="vulnerabilities")||n.vulnerability\
Count>0?"":e.facts.alertsPending?"Mend had not computed the alerts yet, so vulnerabilities are not known.":`Mend knows n\
o vulnerabilities of ${ce(n.count)}.`}function Iu({text:e}){return o("main",{id:"main"},o("h1",{tabIndex:-1},"Nothing to\
 list"),o("p",{class:"empty",role:"status"},e))}function Du({state:{contents:e,facts:n}}){let t=n.projects?"The librarie\
s are on the pages of the projects.":"This run read no libraries.";return o("main",{id:"main"},o("h1",{tabIndex:-1},"Lib\
raries"),o("p",{class:"empty",role:"status"},e===void 0?"Reading the libraries \u2026":t))}function Xi({search:e,leave:n}){do\
cument.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let{target:r}=t,i=r instanceof HTMLInputE\
lement||r instanceof HTMLSelectElement;if(t.key==="/"&&!i){t.preventDefault(),e();let s=document.getElementById("search"\
);s instanceof HTMLInputElement&&s.select()}t.key==="Escape"&&Eu(r,n)})}function Eu(e,n){let t=document.querySelector("d\
etails.menu[open]");t?(t.open=!1,t.querySelector("summary")?.focus()):e instanceof HTMLInputElement&&e.id==="search"?e.b\
lur():n()}var Yi="mend-report-theme";function es(){try{let e=localStorage.getItem(Yi);return Ve.find(n=>n===e)??"auto"}c\
atch{return"auto"}}function ns(e){try{localStorage.setItem(Yi,e)}catch{}}function Et(e){document.documentElement.dataset\
.theme=e}var ts=es();Et(ts);var H={facts:os(cn.facts),route:Ue(location.hash),theme:ts,open:new Set,printing:!1},Uu={rep\
lace(e){history.replaceState(null,"",e),q({route:Ue(e)})},showTree:(e,n)=>q({open:e,...n!==void 0&&{branch:n}}),chooseTh\
eme(e){ns(e),Et(e),q({theme:e})}};function q(e){H={...H,...e},rs()}function rs(){let e=document.getElementById(cn.app);e\
&&tr(o(Zi,{state:H,actions:Uu}),e)}function os(e){return JSON.parse(document.getElementById(e)?.textContent??"null")}fun\
ction is(e){let{contents:n}=H;if(e.page!=="tree"||!n)return{route:e};let t=De(n,e.query);if(t)return{route:e,open:Te(n,t\
).open};if(e.key===void 0)return{route:e};let r=n.find(e.key);if(!n.graph||r===void 0)return{route:e};let i=n.graph.isDi\
rect(r),[s=[r]]=i?[]:pn(n.graph,r,1).paths,a=new Set([...H.open,...vr(s)]);return{route:e,open:a,branch:s.join("/")}}fun\
ction Hu(){let e=os(cn.contents);if(e!==null&&"projects"in e){q({contents:null,portfolio:Gr(e)});return}if(e===null){q({\
contents:null});return}let n=Ur(e,H.facts);H={...H,contents:n},q(is(H.route)),document.activeElement===document.body&&ss\
(),setTimeout(()=>{n.filterOptions(),n.search({...K,text:"x"}),n.vulnerabilities()})}function ss(){let e=document.getEle\
mentById("tree");return e?.focus({preventScroll:!0}),e!==null}var as=!1;addEventListener("hashchange",()=>{as=!0,q(is(Ue\
(location.hash))),scrollTo(0,0),ss()||document.querySelector("main h1")?.focus({preventScroll:!0})});addEventListener("b\
eforeprint",()=>q({printing:!0}));addEventListener("afterprint",()=>q({printing:!1}));document.addEventListener("DOMCont\
entLoaded",()=>{requestAnimationFrame(()=>setTimeout(Hu))});Xi({search:()=>{["libraries","vulnerabilities","tree"].inclu\
des(H.route.page)||(history.pushState(null,"",C()),q({route:Ue(C())}))},leave:()=>{let{page:e}=H.route;e!=="library"&&e!\
=="vulnerability"||(as?history.back():location.hash=e==="library"?C():D())}});rs();})();',style:':root{color-scheme:ligh\
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
d h2{margin-bottom:12px}.card p+.filters{margin-top:12px}h3 .muted{font-weight:400}.scroll{overflow-x:auto}.verdict{over\
flow-wrap:anywhere;border-left:4px solid var(--success);padding:16px 20px;display:grid;gap:10px}.verdict.error{border-le\
ft-color:var(--critical)}.verdict.warning{border-left-color:var(--medium)}.verdict.notice{border-left-color:var(--accent\
)}.verdict h1{font-size:20px}.verdict ul{margin:0;padding-left:20px}.properties{display:flex;flex-wrap:wrap;gap:6px 28px\
;margin:0}.properties>div{min-width:0}.properties dt{display:inline;color:var(--muted)}.properties dt:after{content:" "}\
.properties dd{display:inline;margin:0;overflow-wrap:anywhere}.card .properties{display:grid;gap:4px}.card .properties>d\
iv{display:grid;grid-template-columns:140px 1fr}.tiles,.bars,.unstyled{list-style:none;margin:0;padding:0;display:grid}.\
tiles{grid-template-columns:repeat(auto-fit,minmax(min(140px,33%),1fr));gap:1px;overflow:hidden}.tiles li{padding:12px 1\
6px;display:grid;outline:1px solid var(--line)}.tiles b{color:var(--tone);font-size:22px;font-weight:600;line-height:1.3\
;font-variant-numeric:tabular-nums}.tiles a,.tiles span{color:var(--muted);font-size:12px}.tiles a{text-decoration:under\
line;text-decoration-color:var(--line);text-underline-offset:3px}.tiles .zero b{color:var(--muted);font-weight:400}.more\
-figures{list-style:none;margin:10px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:4px 20px;font-size:12px;color:var(--m\
uted)}.more-figures a{color:inherit;text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:3p\
x}.more-figures b{color:var(--text);font-variant-numeric:tabular-nums}.charts{display:grid;grid-template-columns:1fr 1fr\
;gap:24px}.charts:empty,.paths:empty{display:none}.full-width,.charts>:only-child{grid-column:1 / -1}.bars{gap:6px}.bars\
 li{display:grid;grid-template-columns:minmax(90px,190px) 1fr 92px;align-items:center;gap:12px}.bars .label{overflow:hid\
den;text-overflow:ellipsis;white-space:nowrap}.bars a,.stacked-bar a{color:var(--text)}.bars svg{width:100%;height:8px;b\
order-radius:4px}.bars .count{text-align:right;font-variant-numeric:tabular-nums}.bars small{display:inline-block;width:\
36px}.stacked-bar{margin:0}.stacked-bar svg{display:block;width:100%;height:12px;border-radius:6px;margin-bottom:12px}.s\
tacked-bar figcaption{display:flex;flex-wrap:wrap;gap:4px 24px}rect{fill:var(--fill, light-dark(#54aeff, #388bfd))}rect.\
track{fill:var(--faint)}.dot{display:inline-block;width:9px;height:9px;border-radius:50%;margin-right:5px;background:var\
(--fill)}.pill,.chip{display:inline-block;padding:0 8px;border-radius:12px;font-size:12px;line-height:20px;border:1px so\
lid var(--line);max-width:100%;overflow:hidden;text-overflow:ellipsis;vertical-align:middle}.pill{font-weight:500;border\
-color:transparent;color:var(--tone);background:var(--tone-back, var(--faint))}.chips{display:flex;gap:6px;flex-wrap:wra\
p;margin-top:-14px}.chip{margin-right:2px;min-width:0;overflow-wrap:anywhere}.chip.added{border-color:var(--success)}.ch\
ip.removed{text-decoration:line-through}.chip.failed{border-color:var(--critical)}.direction{color:var(--muted);white-sp\
ace:nowrap}.direction.down{color:var(--high)}.tag-group{display:grid;grid-template-columns:minmax(0,1fr);gap:6px}.tag-gr\
oup+.tag-group{margin-top:16px}table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:600;font-size:12\
px;color:var(--muted)}th,td{padding:6px 12px 6px 0;border-bottom:1px solid var(--faint);vertical-align:top}td.number{fon\
t-variant-numeric:tabular-nums}td .link-button{margin:-4px -8px}td.long{min-width:220px;max-width:420px;overflow-wrap:an\
ywhere}td.picture{width:40%}td.picture svg{display:block;width:100%;height:14px;margin-top:3px}.scroll+p{margin-top:12px\
}.unstyled{gap:4px}.unstyled li{overflow-wrap:anywhere;break-inside:avoid}.unstyled .pill{min-width:66px;text-align:cent\
er}.unstyled.columns{display:block;columns:3 260px}.paths{margin:8px 0 0;padding-left:24px;display:grid;gap:4px;overflow\
-wrap:anywhere}.vulnerability{margin-top:10px;display:grid;gap:4px;overflow-wrap:anywhere}.vulnerability+.vulnerability{\
margin-top:14px;padding-top:14px;border-top:1px solid var(--faint)}button,select,input[type=search],summary{font:inherit\
;color:inherit}.filters{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.filters input[type=search]{flex:1 1 260p\
x;min-width:260px;max-width:520px}.filters input[type=search],.filters select,.toggle,.menu summary{height:32px;padding:\
0 10px;border:1px solid var(--line);border-radius:6px;background:var(--back)}.filters select{max-width:140px}.filters se\
lect.phone{display:none}.filters select.chosen,.toggle[aria-pressed=true]{background:var(--chosen);border-color:var(--ac\
cent)}.toggle[aria-pressed=true] small{color:inherit}.toggle,.link-button,.menu summary,.sort{cursor:pointer}.toggle:hov\
er,.menu summary:hover{background:var(--shade)}.toggles{border:0;margin:0;padding:0;display:flex}.toggles .muted{align-s\
elf:center;margin-right:6px}.toggles .toggle{position:relative;border-radius:0;margin-left:-1px}.toggles .toggle[aria-pr\
essed=true]{z-index:1}.toggles .toggle:first-of-type{border-top-left-radius:6px;border-bottom-left-radius:6px;margin-lef\
t:0}.toggles .toggle:last-of-type{border-top-right-radius:6px;border-bottom-right-radius:6px}.link-button,.sort{border:0\
;background:none}.link-button{color:var(--accent);padding:4px 8px;border-radius:6px}.link-button:hover{background:var(--\
faint)}.theme{font-size:17px;line-height:1;padding:8px;color:var(--muted)}.sort{padding:0;font-weight:600;font-size:12px\
}.sort:hover{color:var(--accent)}.menu{position:relative}.menu summary{line-height:30px;list-style:none}.menu summary:af\
ter{content:" \u25BE";color:var(--muted)}.menu>div{position:absolute;right:0;z-index:4;margin-top:4px;padding:8px 14px;displa\
y:grid;gap:4px;background:var(--back);border:1px solid var(--line);border-radius:6px;box-shadow:0 8px 24px light-dark(#1\
f23281f,#010409cc);white-space:nowrap}.menu input{margin-right:8px}.list-line{display:flex;flex-wrap:wrap;justify-conten\
t:space-between;align-items:center;gap:0 16px}.list-line p{line-height:29px}.virtual-list{position:relative;overflow:aut\
o;flex:1;min-height:0}.table{flex:1;min-height:0;display:flex;flex-direction:column}.rows{min-width:max-content}.table .\
rows,.table .head{min-width:900px}.table .row{display:grid;grid-template-columns:var(--tracks);height:var(--height);alig\
n-items:center;border-bottom:1px solid var(--faint);min-width:100%}.table .rows .row:hover,.branch:hover{background:var(\
--shade)}.table .row>div{padding:0 12px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.head{position:sticky;\
top:0;z-index:2;background:var(--shade)}.head .row{border-bottom-color:var(--line);font-weight:600;font-size:12px}.branc\
h{display:flex;align-items:center;gap:6px;height:30px;padding-right:12px;white-space:nowrap;cursor:default}.branch.curre\
nt{background:var(--chosen)}.branch b{color:var(--text)}.twisty{width:16px;text-align:center;color:var(--muted)}@media(m\
ax-width:760px){header{flex-wrap:wrap;height:auto;padding:8px 16px 0;gap:4px 12px}nav{order:3;width:100%;margin:0;overfl\
ow-x:auto;min-height:40px}.theme{margin-left:auto}main,main.wide{padding:16px}.charts{grid-template-columns:minmax(0,1fr\
)}.card .properties>div{grid-template-columns:1fr}.toggles{flex-wrap:wrap;gap:8px}.toggles .toggle{border-radius:6px;mar\
gin-left:0}.hint{display:none}.filters select.phone{display:block}.table .rows,.table .head{min-width:0}.table .head{dis\
play:none}.table .row{display:flex;flex-wrap:wrap;align-content:start;gap:0 12px;padding:5px 12px;overflow:hidden}.table\
 .row>div{padding:0;max-width:100%;line-height:24px}.table .row>div:first-child{flex:0 0 100%}.table .row>div:empty{disp\
lay:none}.table .row>div[data-title]:before{content:attr(data-title) ": ";color:var(--muted)}.stacked thead,.stacked td:\
empty{display:none}.stacked tr{display:flex;flex-wrap:wrap;gap:0 16px;padding:8px 0;border-bottom:1px solid var(--faint)\
}.stacked td{border:0;padding:1px 0;min-width:0;max-width:100%;overflow-wrap:anywhere}.stacked td:first-child,.stacked t\
d.long{flex:0 0 100%}.stacked td[data-title]:before{content:attr(data-title) ": ";color:var(--muted)}.picture{display:no\
ne}.branch .pill{order:-1}.branch small:has(b){display:contents;font-size:0}.branch small b{font-size:12px}.branch .twis\
ty{order:-2}.bars li{grid-template-columns:minmax(90px,1fr) 1fr 84px}}@media(max-width:480px){nav{gap:0}nav a{padding:0 \
7px}.counter{display:none}}@media print{:root,:root[data-theme]{color-scheme:light}*{-webkit-print-color-adjust:exact;pr\
int-color-adjust:exact}header,.head{position:static}nav,.filters,.hint,.link-button,.skip{display:none}main.wide{height:\
auto;display:block}.virtual-list{height:auto;overflow:visible;border:0}.table .rows,.table .head{min-width:0}.table .row\
{grid-template-columns:minmax(0,2fr);grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);font-size:11px}.table .row>di\
v{padding:0 6px}.table .row bdi{white-space:normal;overflow-wrap:anywhere}.tiles,.verdict,.row,tr,li{break-inside:avoid}\
h2{break-after:avoid}a{color:inherit}}',scriptHash:"sha256-LSr4a+Eq3HAhV+cDMd5BJ++RBlOOX3FXyBldUxSmGrM=",styleHash:"sha2\
56-jiT4xAgWu7FMfiC/3oRURfAE+HFPojiLAN+oW9t9C/s="};var clean=__webpack_require__(11),names=__webpack_require__(5306),report=__webpack_require__(
5259),outcome=__webpack_require__(3607),sbom_components=__webpack_require__(6669);const pageFile="mend-report.html",textFields=[
"keyUuid","name","filename","groupId","artifactId","version","sha1","type","coordinates","languages","matchType","url","\
homePage","newestVersion"];function forTextFields(make){const entries=textFields.map(field=>[field,make(field)]);return Object.
fromEntries(entries)}function ordinaryName({type,groupId,artifactId}){return type==="MAVEN_ARTIFACT"?`${groupId}:${artifactId}`:
`${groupId}`}const elementIds={facts:"facts",contents:"contents",app:"app"};var library_fix=__webpack_require__(6956),library_identity=__webpack_require__(
6582);function packNames(rows){return rows.map(({name,library:{type,groupId,artifactId}})=>name===ordinaryName({type,groupId,
artifactId})?null:name)}function packDuplicates(rows){return[...Map.groupBy(rows.keys(),row=>likeness(rows[row]?.name)).
values()].filter(({length})=>length>1).flatMap(group=>duplicatesAmong(group,rows)).sort((a,b)=>a-b)}function likeness(name=""){
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
duplicates:packDuplicates(counted)},tree:tree&&packTree(tree,rows),waived:waived&&packWaived(waived,rows)}}function packLibraries(rows,inventory,fixOf){
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
dependencies.get(keyUuid);return children?placesOf2(children):0})}}var rankings=__webpack_require__(3968);const maxIndexSize=32e6;
function packPortfolio({portfolio,serverDate=""},maxSize=maxIndexSize){const{projects,libraries,vulnerabilities}=portfolio,
stale=new Set((0,rankings.k7)(projects,Date.parse(serverDate))),isShown=shownLibraries(libraries,maxSize),shown=libraries.
filter(isShown);return{projects:projects.map(one=>packProject(one,stale.has(one))),libraries:shown.map(packLibrary),vulnerabilities:vulnerabilities.
map(({id:id2,severity,score})=>[id2,severity??"",score??-1]),left:libraries.length-shown.length}}function packProject({product="",
name,status,reason,figures,lastUpdated},isStale){const{libraries=-1,vulnerableLibraries=-1}=figures??{},{critical=-1,high=-1,
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
