export const id=394,ids=[394],modules={2394:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{htmlFormat:()=>htmlFormat});const assets={
script:'(()=>{var S,Kt,us,X,qn,tn,Gt,Ye,Jt,Kn,zn,cs,Ie=Symbol.for("pv"),rn={},on=[],ds=/^m(i|n|o|s|text|space)$/,Gn=Arra\
y.isArray,Jn=on.slice,ue=Object.assign;function le(e){e&&e.parentNode&&e.remove()}function o(e,n,t){var r,i,s,a={},l=arg\
uments.length;for(s in n)s=="key"?r=n[s]:s=="ref"&&typeof e!="function"?i=n[s]:a[s]=n[s];return l>2&&(a.children=l>3?Jn.\
call(arguments,2):t),Be(e,a,r,i,null)}function Be(e,n,t,r,i){var s={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__\
e:null,__c:null,constructor:Ie,__v:i||++Kt,__i:-1,__u:0};return!i&&S.vnode&&S.vnode(s),s}function p(e){return e.children\
}function en(e,n){this.props=e,this.context=n,this.__g=0}function Y(e,n){if(n==null)return e.__&&Y(e.__,e.__i+1);for(var\
 t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:Y(e)}functi\
on ps(e){var n,t=e.__v,r=t.__e,i=[],s=[],a=e.__P;a&&((n=ue({constructor:Ie},t)).__v=t.__v+1,S.vnode&&S.vnode(n),Zn(a,n,t\
,e.__n,a.namespaceURI,32&t.__u?[r]:null,i,r||Y(t),32&t.__u,s),n.__v=t.__v,n.__.__k[n.__i]=n,tr(i,n,s),t.__=t.__e=null,n.\
__e!=r&&Zt(n))}function Zt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e\
=n.__e)}),Zt(e)}function qt(e){(8&e.__g||(e.__g|=8,X.push(e),tn++))&&qn==S.debounceRendering||((qn=S.debounceRendering)|\
|queueMicrotask)(Xt)}function Xt(){try{for(var e,n=1;X.length;)X.length>n&&X.sort(Gt),e=X.shift(),n=X.length,8&e.__g&&ps\
(e)}finally{(tn=X.length)&&(qn||queueMicrotask)(Xt)}}function Yt(e,n,t,r,i,s,a,l,u,d,c){var m,b,f,v,L,_,T=r.__k||on,w=n.\
length;for(u=fs(t,n,T,u,w),m=0;m<w;m++)(f=t.__k[m])!=null&&(b=~f.__i&&T[f.__i]||rn,f.__i=m,_=Zn(e,f,b,i,s,a,l,u,d,c),v=f\
.__e,(b.ref!=f.ref||8&b.__u)&&(b.ref&&Xn(b.ref,null,f,b),f.ref&&c.push(f.ref,f.__c||v,f)),L=L||v,4&f.__u?(u=er(f,u,e,!b.\
__v),b.__e&&(b.__e=null)):typeof f.type=="function"&&_!==void 0?u=_:v&&(u=v.nextSibling),f.__u&=-21);return t.__e=L,u}fu\
nction fs(e,n,t,r,i){var s,a,l,u,d,c,m,b,f,v=t.length,L=v,_=0,T=0,w=e.__k=Array(i);for(s=0;s<i;s++)(a=n[s])!=null&&typeo\
f a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=w[s]=Be(null,a):Gn(a)?a=w[s]=Be(p,{ch\
ildren:a}):a.constructor===Ie&&a.__b?a=w[s]=Be(a.type,a.props,a.key,a.ref,a.__v):w[s]=a,u=s+_,a.__=e,a.__b=e.__b+1,l=nul\
l,~(d=a.__i=ms(a,t,u,L))&&(L--,(l=t[d])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,d==u-1?_--:d==u+1?_++:d!=u&&(d>u?_--:_++,T=1)):\
(~d||(i>v?_--:i<v&&_++),typeof a.type!="function"&&(a.__u|=4))):w[s]=null;if(T){for(c=[],m=[],s=0;s<i;s++)if((a=w[s])&&1\
6&a.__u){for(_=0,b=c.length;_<b;)c[f=_+b>>1]<a.__i?_=f+1:b=f;c[_]=a.__i,m[s]=_+1}for(_=c.length;s--;)m[s]&&(m[s]==_?_--:\
w[s].__u|=4)}if(L)for(s=0;s<v;s++)!(l=t[s])||2&l.__u||(l.__e==r&&(r=Y(l)),Yn(l,l));return r}function er(e,n,t,r){var i,s\
,a,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,n=er(i[s],\
n,t,!1));return n}for(n&&!n.parentNode&&(n=Y(e))&&!n.parentNode&&(n=null),a=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;\
for(a!=l&&(!r&&t.moveBefore&&a.parentNode?t.moveBefore(a,n):t.insertBefore(a,n||null)),n=a;(n=n&&n.nextSibling)&&n.nodeT\
ype==8&&!n.data.startsWith("$s"););return n}function ms(e,n,t,r){var i,s=e.key,a=e.type,l=n[t],u=l&&!(2&l.__u);if(l===nu\
ll&&s==null||u&&s==l.key&&a==l.type)return t;if(r>(u?1:0)){for(i=t-1;i>=0;i--)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.ty\
pe)return i;for(i=t+1;i<n.length;i++)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function zt(e,n,t){t\
==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function Xe(e,n,t,r,i){var s,a;if(n=="style")if(typeof t=="string")e.\
style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(n in r)t&&n in t||zt(e.style,n);if(t)for(n in t\
)r&&t[n]==r[n]||zt(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")typeof t!="function"&&(t=null),typeof r!="function"&&(r=\
null),(e.__e||(e.__e={}))[n]=t,t&&r||(a=zn[n]||(zn[n]=ys(n)),(e.__a||(e.__a={}))[n]=Kn,s=n!=(n=n.replace(Jt,"$1")),(n=n.\
slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,a,s):e.removeEventListener(n,a,s));else{if(i=="http://www.w\
3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="lis\
t"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void\
(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="\
popover"&&t==1?"":t)}}function ys(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[Ye]==null)n[Ye]=Kn++;else if(n[\
Ye]<this.__a[e])return;return t(S.event?S.event(n):n)}}}function Zn(e,n,t,r,i,s,a,l,u,d){var c,m,b,f,v,L,_,T,w,M,F,Qn,Ht\
,Ze,se,Qt,Z,ae,z=n.type;if(n.constructor!==Ie)return null;128&t.__u&&(u=32&t.__u,c=t.__c.__z)&&(n.__u|=u,m=s=[],c.nodeTy\
pe==8?l=nn(c,s):s.push(c),l=s[0]||l),(c=S.__b)&&c(n);e:if(typeof z=="function"){b=a.length;try{if(T=n.props,w=(c=z.proto\
type)&&c.render,M=(c=z.contextType)&&r[c.__c],F=c?M?M.props.value:c.__:r,(f=t.__c)?(n.__c=f,2&f.__g&&(f.__g|=1)):(w?n.__\
c=f=new z(T,F):(n.__c=f=new en(T,F),f.constructor=z,f.render=bs),M&&M.sub(f),f.state||(f.state={}),f.__n=r,f.__g|=8,f.__\
h=[],f.__k=[]),w&&(f.__s||(f.__s=f.state),z.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=ue({},f.__s)),ue(f.__s,z.g\
etDerivedStateFromProps(T,f.__s)))),v=f.props,L=f.state,f.__v=n,t.__c){if(T!==v&&w&&!z.getDerivedStateFromProps&&f.compo\
nentWillReceiveProps&&f.componentWillReceiveProps(T,F),n.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.\
shouldComponentUpdate(T,f.__s,F)===!1){n.__v!=t.__v&&(f.props=T,f.state=f.__s,f.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.s\
ome(function(E){E&&(E.__=n)}),on.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Y(t);break e}f.componentWill\
Update&&f.componentWillUpdate(T,f.__s,F),w&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(v,L,_)})}el\
se w&&!z.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),w&&f.componentDidMount&&f.__h.push(f.com\
ponentDidMount);f.context=F,f.props=T,f.__P=e,f.__g&=-5,Qn=S.__r,Ht=w?25:0;do f.__g&=-9,Qn&&Qn(n),c=f.render(f.props,f.s\
tate=f.__s,f.context);while(8&f.__g&&++Ht<25);w&&(on.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&\
(r=ue({},r,f.getChildContext())),w&&t.__c&&f.getSnapshotBeforeUpdate&&(_=f.getSnapshotBeforeUpdate(v,L)),Ze=c&&c.type===\
p&&c.key==null?c.props.children:c,T.__P&&(c=l,i=(e=T.__P).namespaceURI,u=s=null,t.props&&t.props.__P!=e&&(t.__k.some(fun\
ction(E){E&&Yn(E,E)}),t.__k=null),l=t.__k?Y(t,0):null),l=Yt(e,Gn(Ze)?Ze:[Ze],n,t,r,i,s,a,l,u,d),T.__P&&(n.__e=null,l=c),\
n.__u&=-161,m&&m.some(le),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(E){if(a.length=b,n.__v=null,u||s)if(E&&E.th\
en){if(n.__u|=128|u,s){for(~(Z=s.indexOf(l||void 0))||(Z=s.length);(ae=s[Z-1])&&ae.nodeType==8;)Z--;for(;Z<s.length;Z++)\
if(ae=s[Z])if(s[Z]=null,se){if(ae==Qt)break}else{if(ae.nodeType!=8)break;ae.data.startsWith("$s")&&(Qt=nn(se=ae))}}if(!s\
e){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;se=l}(c=nn(se=n.__c.__z||(n.__c.__z=se)))?(n.__e=se,l=c):n.__e=\
l,l=l&&l.nextSibling}else s&&s.some(le);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),E&&E.then||nr(n),S.__e(E,n,t)}}else l=\
n.__e=gs(t.__e,n,t,r,i,s,a,u,d,e);return(c=S.diffed)&&c(n),l}function nn(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s\
"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t\
)return e}n&&n.push(e)}}function nr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(nr))}function tr(e,n,t){for(var r=0;r\
<t.length;)Xn(t[r++],t[r++],t[r++]);S.__c&&S.__c(n,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(s){s.call(\
i)})}catch(s){S.__e(s,i.__v)}})}function gs(e,n,t,r,i,s,a,l,u,d){var c,m,b,f,v,L,_,T,w=t.props||rn,M=n.props,F=n.type;if\
(F=="svg"?i="http://www.w3.org/2000/svg":F=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/\
xhtml"),s){for(c=0;c<s.length;c++)if((v=s[c])&&(F?v.localName==F:v.nodeType==3)){e=v,s[c]=null;break}}if(!e){if(T=d.owne\
rDocument||document,!F)return T.createTextNode(M);e=T.createElementNS(i,F,M.is?M:d),l&&(S.__m&&S.__m(n,s),l=!1),s=null}i\
f(F){if(d=F=="template"&&e.content||e,s=F=="textarea"&&M.defaultValue!=null?null:s&&Jn.call(d.childNodes),!l&&s)for(w={}\
,c=0;c<e.attributes.length;c++)w[(v=e.attributes[c]).name]=v.value;for(c in w)v=w[c],c=="dangerouslySetInnerHTML"?b=v:c=\
="children"||c in M||c=="value"&&"defaultValue"in M||c=="checked"&&"defaultChecked"in M||Xe(e,c,null,v,i);for(c in M)v=M\
[c],c=="children"?f=v:c=="dangerouslySetInnerHTML"?m=v:c=="value"?L=v:c=="checked"?_=v:l&&typeof v!="function"||w[c]===v\
||Xe(e,c,v,w[c],i);m?(l||b&&(m.__html==b.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),n.__k=[]):(b&&(e.textCon\
tent=""),(F=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&ds.test(F))&&(i="http://www.w3.org/1999/xhtml"),Y\
t(d,Gn(f)?f:[f],n,t,r,i,s,a,s?s[0]:t.__k&&Y(t,0),l,u),s&&s.some(le)),l&&F!="textarea"||(c="value",F=="progress"&&L==null\
?e.removeAttribute(c):L==null||L===e[c]&&(F!="progress"||L)||Xe(e,c,L,w[c],i),c="checked",_!=null&&_!=e[c]&&Xe(e,c,_,w[c\
],i))}else w===M||l&&e.data==M||(e.data=M);return e}function Xn(e,n,t,r){try{typeof e=="function"?n?n.__x=e(n)||1:r&&(r=\
r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(i){S.__e(i,t)}}function Yn(e,n\
,t){var r,i,s,a;if(S.unmount&&S.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Xn(r,null,n,e),r=e.__c){if(r.compone\
ntWillUnmount)try{r.componentWillUnmount()}catch(l){S.__e(l,n)}r.__P=r.__n=null}if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&\
Yn(r[a],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(i=nn(r,s=[]))&&(r==e.__e&&s.some(le),le\
(i),le(r)),t||le(e.__e),e.__e=e.__c=e.__=null}function bs(e,n,t){return this.constructor(e,t)}function rr(e,n){var t,r,i\
,s;S.__&&S.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=Be(p,{children:[e]}),i=[],s=[\
],Zn(n,n.__k,r||rn,rn,n.namespaceURI,r?null:n.firstChild?Jn.call(n.childNodes):null,i,r?r.__e:n.firstChild,t,s),tr(i,n._\
_k,s),n.__k.props.children=null}S={__e:function(e,n,t,r){for(var i,s,a;n=n.__;)if((i=n.__c)&&!(1&i.__g)){i.__g|=4;try{if\
((a=(s=i.constructor)&&s.getDerivedStateFromError)&&i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.co\
mponentDidCatch(e,r||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw tn=0,e}},Kt=0,us=function(e){return e\
!=null&&e.constructor===Ie},en.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=ue({},this.\
state)),typeof e=="function"&&(e=e(ue({},t),this.props)),e&&(ue(t,e),this.__v&&(n&&this.__k.push(n),qt(this)))},en.proto\
type.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),qt(this))},en.prototype.render=p,X=[],tn=0,Gt=fu\
nction(e,n){return e.__v.__b-n.__v.__b},Ye=Symbol(),Jt=/(PointerCapture)$|Capture$/i,Kn=0,zn={},cs=0;var or="unknown";va\
r sn=String.raw`[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]`,vs=String.raw`[\\u00AD\\u034F\\u0600-\\u0605\\u06\
DD\\u070F\\u0890\\u0891\\u08E2\\u180B-\\u180D\\u180F\\u200C\\u200D\\uFE00-\\uFE0F\\u{110BD}\\u{110CD}\\u{13430}-\\u{1343F}\\u{E0100}-\\u{\
E01EF}]`,hs=String.raw`\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}`,xs=new RegExp(`(${hs})|(?!${vs})\
${sn}`,"gu"),ws=new RegExp(sn,"u"),_s=/[!-~]/,Cs=new RegExp(`^(?:\\\\s|${sn})*$`,"u"),Xu=new RegExp(`(?! )(?:\\\\s|${sn})`,"\
gu");function ir(e){return ws.test(e)?e.replace(xs,(n,t)=>t??ks(n)):e}function sr(e){return!_s.test(e)&&Cs.test(e)}funct\
ion ks(e){return`[U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}]`}var Ps=/(?!\\uFE0F)[\\p{Cc}\\p{Cf\
}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,lr=/[\\t-\\r\\u0085\\u2028\\u2029]+/g,et=/^[ -~]*$/,Ss=/^ | $| {2}/;functio\
n ur(e){return et.test(e)&&!Ss.test(e)}function x(e,n=Number.POSITIVE_INFINITY){return ur(e)?an(e,n):sr(e)?"":an(ln(e).r\
eplace(/\\s+/g," ").trim(),n)}function ln(e){return et.test(e)?e:ir(e.toWellFormed().replace(lr," "))}function cr(e){retu\
rn ur(e)?e:e.replace(lr," ").replace(Ps,"").replace(/\\s+/g," ").trim()}function an(e,n){if(e.length<=n)return e;let t=e.\
slice(0,2*n+2);if(et.test(t))return`${t.slice(0,n-1)}\u2026`;let r=Array.from(t);if(r.length<=n)return e;let i=r.slice(0,n-1)\
.join("").length;return`${t.slice(0,Ls(t,i))}\u2026`}var ar,Ts=/^[ -~\\u00C0-\\u024F\\u0370-\\u0482\\u048A-\\u052F\\u3041-\\u3096\\u30\
A1-\\u30FA\\u4E00-\\u9FFF]{2}$/;function Ls(e,n){return Ts.test(e.slice(n-1,n+1))||!("Segmenter"in Intl)?n:(ar??=new Intl.S\
egmenter("en",{granularity:"grapheme"}),ar.segment(e).containing(n)?.index??n)}function g(e){return String(e).replace(/\\\
B(?=(\\d{3})+$)/g,",")}function k(e,n,t=`${n}s`){return`${g(e)} ${e===1?n:t}`}function nt(e){if(e===void 0||!URL.canParse\
(e))return;let n=new URL(e);if(!/^https?:$/.test(n.protocol)||n.username||n.password||n.href.length>2e3)return;let{href:\
t,origin:r}=n;return r+t.slice(r.length).replace(Fs,Rs)}var Fs=/["\'<>[\\\\\\]^`{|}]/g;function Rs(e){return`%${e.charCodeAt\
(0).toString(16).toUpperCase()}`}function dr(e,...n){let t=n.map(r=>typeof r=="number"?g(r):r);return String.raw({raw:e}\
,...t)}var dc=dr``,pc=dr`(blank)`;function pr(e){let n=Math.max(0,Math.round(e/1e3));return[[Math.floor(n/3600),"h"],[Ma\
th.floor(n/60)%60,"m"],[n%60,"s"]].filter(([i])=>i>0).map(i=>i.join("")).join("")||"0s"}function ce(e){return k(e,"libra\
ry","libraries")}function fr(e){return k(e,"dependency","dependencies")}function he(e){return k(e,"vulnerability","vulne\
rabilities")}function tt(e){return pr(e*1e3)}function mr(e,n){return e.replace(".",`-${n}.`)}var ee={passed:{icon:"\u2705",wo\
rds:"passed",fails:!1},failed:{icon:"\u274C",words:"failed",fails:!0,level:"error"},warned:{icon:"\u26A0\uFE0F",words:"warned",fails:!1\
,level:"warning"},skipped:{icon:"\u23ED\uFE0F",words:"skipped",fails:!1,level:"notice"},planned:{icon:"\u{1F4DD}",words:"planned",fails:!\
1,level:"notice"},"timed-out":{icon:"\u23F1\uFE0F",words:"timed out",fails:!0,level:"error"},cancelled:{icon:"\u{1F6D1}",words:"cancelled\
",fails:!0,level:"error"},error:{icon:"\u{1F4A5}",words:"error",fails:!0,level:"error"}};function rt(e,n){let{words:t}=ee[e];re\
turn n?.length===0?`${t}, no conditions set`:t}function un(e){return e===or?"":e??""}function ot(e){return["Mend Project\
",un(e)].filter(Boolean).join(": ")}function it(e){let t=[...Map.groupBy(e,r=>r)].map(([r,{length:i}])=>r==="error"?k(i,\
ee.error.words):`${g(i)} ${ee[r].words}`);return`${k(e.length,"project")}: ${t.join(", ")}`}var cn="mend-report.html",Os\
=["keyUuid","name","filename","groupId","artifactId","version","sha1","type","coordinates","languages","matchType","url"\
,"homePage","newestVersion"];function yr(e){let n=Os.map(t=>[t,e(t)]);return Object.fromEntries(n)}function gr({type:e,g\
roupId:n,artifactId:t}){return e==="MAVEN_ARTIFACT"?`${n}:${t}`:`${n}`}var dn={facts:"facts",contents:"contents",app:"ap\
p"};function pn(e,n,t){let{graph:r}=e;if(!r)return[];let i=[],s=br(e,r.direct,"",{open:n,kept:t}).reverse();for(let a=s.\
pop();a;a=s.pop()){if(i.push(a),!a.open)continue;let l=st(e,a,{open:n,kept:t});for(let u of l.reverse())s.push(u)}return\
 i}function st(e,{row:n,id:t},r){return br(e,e.graph?.children(n)??[],t,r)}function br({graph:e,libraries:n},t,r,{open:i\
,kept:s}){let a=r===""?[]:r.split("/"),l=(d=[])=>s?d.filter(c=>s.has(c)):d,u=[...l(t)].sort((d,c)=>n.nameOrder(d)-n.name\
Order(c));return u.map((d,c)=>{let m=[...a,d].join("/"),b=a.includes(String(d)),f=l(e?.children(d)).length;return{id:m,r\
ow:d,level:a.length+1,position:c+1,siblings:u.length,children:f,circular:b,open:f>0&&!b&&i.has(m)}})}function vr(e){let \
n=e.lastIndexOf("/");return n<0?void 0:e.slice(0,n)}function hr(e){return e.slice(0,-1).map((n,t)=>e.slice(0,t+1).join("\
/"))}function xr(e){let n=new Map;return t=>{let r=n.get(t);if(r)return r.value;let i=e(t);return n.size<1e3&&n.set(t,{v\
alue:i}),i}}function I(e){let n;return()=>(n??={value:e()},n.value)}function wr({direct:e,dependencies:n}){let t=new Set\
(e),r=n.map(()=>[]);return n.forEach((i,s)=>{for(let a of i||[])r[a]?.push(s)}),{direct:e,isDirect:i=>t.has(i),children:\
i=>n[i]||[],parents:i=>r[i]??[]}}function ne(e,n){return e?e.isDirect(n)?"direct":"transitive":""}function fn(e,n,t){let\
 r=new Map([[n,n]]),i=[],s=[n];for(let l of s)for(let u of e.parents(l))r.has(u)||(r.set(u,l),s.push(u),e.isDirect(u)&&i\
.push(u));return{paths:i.slice(0,t).map(l=>$s(l,n,r)),roots:i.length}}function $s(e,n,t){let r=[e];for(let i=e;i!==n;)i=\
t.get(i)??n,r.push(i);return r}var Ns=new Set(["","requires review","unspecified","unspecified license","unsupported fil\
etype"]);function at({name:e}){return Ms(e)}var Ms=xr(e=>Ns.has(cr(Vs(e)).toLowerCase()));function te(e){return e.some(a\
t)?e.filter(n=>!at(n)):e}function _r({licenses:e}){return e.every(at)}var js=/^\\s*suspected(?:\\s+|$)/i;function Vs(e){re\
turn e.replace(js,"")}var xe=["critical","high","medium","low"];var R=[...xe,"unrated","none"];function A({severity:e}){\
return e??"unrated"}function mn(e,n){return we(A(e))-we(A(n))||(n.score??0)-(e.score??0)}function yn(e,n=0){if(e!=="none\
")return 100*(R.length-R.indexOf(e))+n}function we(e){return 1<<R.indexOf(e)}function W(e,n){return e<n?-1:e>n?1:0}funct\
ion gn([e,n],[t,r]){return r-n||W(e,t)}function de(e){let n=new Map;for(let t of e)n.set(t,(n.get(t)??0)+1);return[...n]\
.sort(gn).map(([t,r])=>({value:t,count:r}))}function Cr(e,n){let t=e.length>n?e.slice(0,n-1):e,r=e.slice(t.length);retur\
n{shown:t,others:r.length,sum:r.reduce((i,{count:s})=>i+s,0)}}function kr(e){let{count:n,inventory:t,knowsOutdated:r}=e;\
return{severities:As(e),licenses:de(Ws(e)),types:de(lt(e)),outdated:r?bn(n,i=>e.outdated(i)===!0):void 0,weak:bn(t,e.wea\
k),duplicates:bn(t,e.duplicate)}}function As({inventory:e,hasSeverity:n}){let t=R.map(r=>[r,bn(e,i=>n(r,i))]);return new\
 Map(t.filter(([,r])=>r>0))}function bn(e,n){let t=0;for(let r=0;r<e;r++)n(r)&&t++;return t}function*Ws({inventory:e,lic\
enses:n}){for(let t=0;t<e;t++){let r=te(n(t)).map(({name:i})=>i);r.length===0?yield"":yield*new Set(r)}}function*lt({cou\
nt:e,text:n}){for(let t=0;t<e;t++)yield n("type",t)??""}function Pr(e,{groupId:n,artifactId:t},r){let[,i]=/^Upgrade to v\
ersion (.+)$/i.exec(e)??[];if(i===void 0)return e;if(!/[: ]/.test(i))return i;let a=[`${n}:${t}`,`${n}/${t}`,r()].flatMa\
p(l=>[`${l}:`,`${l} - `]).find(l=>i.startsWith(l));return i.slice(a?.length??0)}var Bs=/^\\s*file[\\s_-]?name(?:[\\s_-]+mat\
ch)?\\s*$/i;function Sr({matchType:e}){return e!==void 0&&Bs.test(e)}function Tr(e){let{version:n,texts:t=[],fixes:r,of:i\
}=e,s=n??t.join(" | ");return r<i&&r>0?`${s} (${Is(e)})`:s}function Is({fixes:e,of:n}){return`fixes ${g(e)} of ${g(n)}`}\
function _e(e){let{count:n,value:t,position:r,descending:i}=e,s=Float64Array.from({length:n},(d,c)=>{let m=t(c);return m\
===void 0?Number.NaN:Math.round(m*1e3)}),a=s.reduce((d,c)=>c>d?c:d,0),l=new Int32Array(n),u=s.map((d,c)=>{let m=r(c);ret\
urn l[m]=c,(Number.isNaN(d)?a+1:i?a-d:d)*n+m});return Int32Array.from(u.sort(),d=>l[d%n]??0)}function vn(e,n){let t=new \
Set(e.filter(i=>i!==void 0)),r=new Map([...t].sort(n).map((i,s)=>[i,s]));return i=>{let s=e[i];return s===void 0?void 0:\
r.get(s)}}function hn(e){let n=Int32Array.from(e,(r,i)=>i).sort((r,i)=>W(e[r]??"",e[i]??"")||r-i),t=new Int32Array(e.len\
gth);return n.forEach((r,i)=>{t[r]=i}),{sorted:n,positions:t}}function Rr({count:e,texts:n,names:t}){let r=yr(u=>Lr(n[u]\
)),i=(u,d)=>r[u](d),s=Lr(t),a=Array.from({length:e},(u,d)=>ct(s(d)??gr(ut(i,d)))),l=I(()=>hn(a.map(u=>u.toLowerCase())))\
;return{text:i,name:u=>a[u]??"",nameOrder:u=>l().positions[u]??0,byName:()=>l().sorted}}function Lr(e){if("plain"in e)re\
turn r=>e.plain[r]??void 0;let{words:n,at:t}=e;return r=>n[t[r]??-1]??void 0}function ut(e,n){return{type:e("type",n),gr\
oupId:e("groupId",n),artifactId:e("artifactId",n)}}var Fr=200;function ct(e){return e.length<=Fr&&/^[!-~]*$/.test(e)?e:x\
(e,Fr)}function Or(e){let n=Ds(e),t=Es(e),r=i=>Us(n[i]??0);return{severity:i=>R[r(i)]??"none",severityRank:r,score:i=>{l\
et s=t[i]??-1;return s<0?void 0:s},hasSeverity:(i,s)=>((n[s]??0)&we(i))!==0}}function Ds(e){let{count:n,inventory:t,vuln\
erabilities:r}=e,i=r.values.map(a=>we(A(a))),s=we("none");return Uint8Array.from({length:n},(a,l)=>(r.of[l]||[]).reduce(\
(c,m)=>c|(i[m]??0),0)||(l<t?s:0))}function Es(e){let{count:n,vulnerabilities:t}=e,r=t.values.map(({score:i})=>i??-1);ret\
urn Float64Array.from({length:n},(i,s)=>(t.of[s]||[]).reduce((l,u)=>Math.max(l,r[u]??-1),-1))}function Us(e){return e===\
0?R.length-1:31-Math.clz32(e&-e)}function $r(e){let{count:n,inventory:t,licenses:r,vulnerabilities:i,outdated:s}=e,a=Rr(\
e),l=I(()=>new Set(e.duplicates));return{count:n,inventory:t,...a,...Or(e),...Hs(e,a),licenses:u=>dt(r.values,r.of[u]),v\
ulnerabilityCount:new Set(i.values.map(({id:u})=>u)).size,findings:u=>(i.of[u]||[]).length,vulnerabilities:u=>dt(i.value\
s,i.of[u]),outdated:u=>[void 0,!1,!0][(s[u]??-1)+1],knowsOutdated:s.some(u=>u>=0),weak:u=>Sr({matchType:a.text("matchTyp\
e",u)}),duplicate:u=>l().has(u)}}function Hs({fixes:e},{text:n,name:t}){return{fix:r=>dt(e.values,e.of[r]).map(Tr).join(\
),fixOf:(r,{fix:i})=>i?.trim()?Pr(i.trim(),ut(n,r),()=>t(r)):""}}function dt(e,n=0){return n===0?[]:n.map(t=>e[t]).filte\
r(t=>t!==void 0)}function Vr(e,n){return e===n?0:qs(e,n).sign||W(e,n)}var Nr={"~":0,dev:1,nightly:1,canary:1,alpha:2,a:2\
,beta:3,b:3,milestone:4,m:4,pre:5,preview:5,c:5,cr:5,rc:5,snapshot:6,final:7,ga:7,release:7,post:8,sp:8,sr:8,patch:8,hot\
fix:8},Qs=7,Ar=8,Wr=9,mt=10,pt={rank:Qs,text:""};function qs(e,n){let[t,r]=[Mr(e),Mr(n)],i=jr(e)||jr(n),s=Math.max(t.len\
gth,r.length);for(let a=0;a<s;a++){let[l,u]=[t[a]??pt,r[a]??pt],d=Ks(l,u);if(d!==0)return{sign:d,certain:!i&&zs(l,u)}}re\
turn{sign:0,certain:!0}}function zs(e,n){let t=i=>i.rank!==Wr,r=e.rank+n.rank===Ar+mt&&e.rank!==n.rank;return t(e)&&t(n)\
&&!r}function Ks(e,n){return e.rank!==n.rank?e.rank-n.rank:e.rank===mt&&e.text.length!==n.text.length?e.text.length-n.te\
xt.length:W(e.text,n.text)}function Mr(e){let t=(/^\\d+:/.test(e)?e:`0:${e}`).toLowerCase().match(/\\d+|[a-z]+|~/g)??[];re\
turn t.filter((r,i)=>r!=="v"||!ft(t[i+1])).map((r,i,s)=>ft(r)?Gs(r):Js(r,s[i+1]))}function Gs(e){let n=e.replace(/^0+/,"\
");return n===""?pt:{rank:mt,text:n}}function Js(e,n){if(e.length===1&&e!=="~"&&!ft(n))return{rank:Ar,text:e};let t=Obje\
ct.hasOwn(Nr,e)?Nr[e]:void 0;return t===void 0?{rank:Wr,text:e}:{rank:t,text:""}}function ft(e){return e!==void 0&&/^\\d/\
.test(e)}function jr(e){return/^(?=.*[a-f])(?=.*\\d)[0-9a-f]{7,64}$/i.test(e)}function Br(e){let n=new Map,t=(i,s)=>{let \
a=`${i} ${s}`,l=n.get(a)??ta(e,i,s);return n.set(a,l),l},r=I(()=>Zs(e));return i=>{let s=yt(i.text),a=s.length>0?r():[],\
l=Ys(e,i),u=[];for(let d of t(i.sort,i.descending)){let c=a[d]??"";s.every(m=>c.includes(m))&&l.every(m=>m(d))&&u.push(d\
)}return u}}function yt(e){return e.toLowerCase().split(/\\s+/).filter(Boolean)}function Zs({libraries:e}){return Array.f\
rom({length:e.count},(n,t)=>{let r=e.name(t);for(let i of Xs)r+=`\n${e.text(i,t)??""}`;for(let{name:i}of e.licenses(t))r+\
=`\n${i}`;for(let{id:i}of e.vulnerabilities(t))r+=`\n${i}`;return r.toLowerCase()})}var Xs=["name","coordinates","filename\
","version","sha1"];function Ys(e,n){let{libraries:t,graph:r}=e,{severity:i,license:s,type:a,relation:l,waived:u}=n,{out\
dated:d,weak:c,duplicates:m}=n;return[i.length>0&&(f=>i.some(v=>t.hasSeverity(v,f))),s!==void 0&&(f=>f<t.inventory&&na(t\
.licenses(f),s)),a!==void 0&&(f=>(t.text("type",f)??"")===a),d&&(f=>t.outdated(f)===!0),c&&(f=>t.weak(f)),m&&(f=>t.dupli\
cate(f)),l!==void 0&&(f=>r?.isDirect(f)===(l==="direct")),u!==void 0&&ea(e,u)].filter(f=>f!==!1)}function ea({libraries:\
e,waivers:n},t){return t==="yes"?r=>n?.acts(r)??!1:r=>e.vulnerabilities(r).some(({id:i})=>!n?.waiverOf(r,i))}function na\
(e,n){return n===""?_r({licenses:e}):e.some(({name:t})=>t===n)}function ta(e,n,t){let{count:r,nameOrder:i}=e.libraries,s\
=ra(e,n);return _e({count:r,value:s,position:i,descending:t})}function ra({libraries:e,graph:n},t){let{score:r}=e;switch\
(t){case"name":return e.nameOrder;case"severity":return i=>yn(e.severity(i),r(i));case"score":return r;case"vulnerabilit\
ies":return i=>e.findings(i)||void 0;case"relation":return i=>n&&+!n.isDirect(i);default:{let i=Array.from({length:e.cou\
nt},(a,l)=>oa(e,t,l));return vn(i,t==="version"||t==="newest"||t==="fix"?Vr:W)}}}function oa(e,n,t){switch(n){case"licen\
se":return te(e.licenses(t))[0]?.name;case"newest":return e.outdated(t)?e.text("newestVersion",t):void 0;case"fix":retur\
n e.fix(t)||void 0;case"match":return e.text("matchType",t);default:return e.text(n,t)}}function Ir({waivers:e,findings:\
n}){let t=e.map(()=>0),r=new Map,i=new Map;for(let[s,a,l]of n){let u=e[l];if(!u)continue;t[l]=(t[l]??0)+1;let d=u.licens\
e===void 0?r:i,c=d.get(s)??new Map;d.set(s,c.set(a,u))}return{all:e.map((s,a)=>({...s,findings:t[a]??0})),waiverOf:(s,a)\
=>r.get(s)?.get(a),licenseWaiverOf:(s,a)=>i.get(s)?.get(a),acts:s=>r.has(s)||i.has(s)}}var V={fixable:1,direct:2,waived:\
4,fresh:8};function Dr({delta:e}){if(!e?.newVulnerabilities)return;let n=new Set(e.newVulnerabilities.map(t=>`${ct(t.pac\
kage)}\n${t.id}`));return(t,r)=>n.has(`${t}\n${r}`)}function Er(e){let n=ia(e),{vulnerabilities:t,count:r}=n,i=_e({count:r\
,value:a=>n.numbers[a],position:a=>a,descending:!1}),s=new Int32Array(t.length+1);for(let[a,l]of i.entries())s[(n.number\
s[l]??0)+1]=a+1;return{count:r,vulnerabilities:t,starts:s,rows:i.map(a=>n.rows[a]??0),traits:Uint8Array.from(i,a=>n.trai\
ts[a]??0)}}function ia(e){let{libraries:n}=e,t=n.byName(),r=t.reduce((u,d)=>u+n.findings(d),0),i=[],s=new Map,a={count:r\
,vulnerabilities:i,rows:new Int32Array(r),numbers:new Int32Array(r),traits:new Uint8Array(r)},l=0;for(let u of t)if(n.fi\
ndings(u)!==0)for(let d of n.vulnerabilities(u))a.rows[l]=u,a.numbers[l]=sa(d,s,i),a.traits[l]=aa(e,u,d),l++;return a}fu\
nction sa(e,n,t){let r=n.get(e.id);if(r===void 0)return n.set(e.id,t.length),t.push(e)-1;let i=t[r];return i&&i!==e&&mn(\
e,i)<0&&(t[r]=e),r}function aa({libraries:e,graph:n,waivers:t,news:r},i,{id:s,fix:a}){let l=a?.trim()?V.fixable:0;return\
 n?.isDirect(i)&&(l|=V.direct),t?.waiverOf(i,s)&&(l|=V.waived),r?.(e.name(i),s)&&(l|=V.fresh),l}function Ce({starts:e},n\
){let t=e[n]??0,r=e[n+1]??t;return Array.from({length:r-t},(i,s)=>t+s)}function Ur(e){let n=Er(e),{vulnerabilities:t}=n,\
r=ma(n),i=I(()=>da(e,n)),s=I(()=>new Map(t.map(({id:l},u)=>[l.toWellFormed(),u]))),a=de(t.map(A));return{findings:n,leve\
ls:new Map(a.map(({value:l,count:u})=>[l,u])),find(l){let u=yt(l.text),d=u.length>0?fa(i(),u):void 0,c=ua(n,l,d);return{\
numbers:la(c,r(l,c.of)),findings:c.all,matching:m=>Ce(n,m).filter(b=>c.matches[b]===1)}},numberOf:l=>s().get(l)}}functio\
n la({of:e},n){let t=[];for(let r of n)e[r]&&t.push(r);return t}function ua(e,n,t){let{vulnerabilities:r,starts:i,rows:s\
,count:a}=e,l=ca(n),u={matches:new Uint8Array(a),of:new Int32Array(r.length),all:0};for(let[d,c]of r.entries()){let{seve\
rity:m}=n;if(m.length>0&&!m.includes(A(c)))continue;let b=i[d+1]??0;for(let f=i[d]??0;f<b;f++)l(e.traits[f]??0)&&(t&&!t(\
d,s[f]??0)||(u.matches[f]=1,u.of[d]=(u.of[d]??0)+1,u.all++))}return u}function ca({fixable:e,direct:n,fresh:t,waived:r})\
{let i=(e?V.fixable:0)|(n?V.direct:0)|(t?V.fresh:0)|(r==="yes"?V.waived:0),s=r==="no"?V.waived:0;return a=>(a&i)===i&&!(\
a&s)}function da({libraries:e},n){let t=Array(e.count).fill(void 0);for(let r of n.rows){if(t[r]!==void 0)continue;let i\
=e.text("version",r)??"",s=`${e.name(r)}\n${i}`;t[r]=s.toLowerCase()}return{ids:n.vulnerabilities.map(({id:r})=>r.toLower\
Case()),libraries:t}}var pa=30;function fa(e,n){let t=n.slice(0,pa),r=l=>t.reduce((u,d,c)=>l.includes(d)?u|1<<c:u,0),i=2\
**t.length-1,s=Int32Array.from(e.ids,r),a=Int32Array.from(e.libraries,l=>l===void 0?0:r(l));return(l,u)=>((s[l]??0)|(a[u\
]??0))===i}function ma(e){let n=new Map;return({sort:t,descending:r},i)=>{let s=`${t} ${r}`,a=n.get(s)??_e({count:e.vuln\
erabilities.length,value:ga(e,i,t),position:l=>l,descending:r});return t!=="libraries"&&n.set(s,a),a}}function ya({vulne\
rabilities:e}){return hn(e.map(({id:n})=>n.replace(/\\d+/g,t=>t.padStart(8,"0"))))}function ga(e,n,t){let{vulnerabilities\
:r}=e,i=s=>r[s]??{id:""};switch(t){case"id":{let{positions:s}=ya(e);return a=>s[a]}case"libraries":return s=>n[s];case"s\
core":return s=>i(s).score;case"severity":return s=>yn(A(i(s)),i(s).score);case"published":return vn(r.map(({published:s\
})=>s),W)}}function Hr({libraries:e,tree:n,waived:t},r={}){let i=$r(e),s=n&&wr(n),a=t&&Ir(t),l=Dr(r),u=c=>(i.text("keyUu\
id",c)??"").toWellFormed(),d=I(()=>new Map(Array.from({length:i.count},(c,m)=>[u(m),m])));return{libraries:i,graph:s,wai\
vers:a,key:u,search:Br({libraries:i,graph:s,waivers:a}),knowsNews:l!==void 0,vulnerabilities:I(()=>Ur({libraries:i,graph\
:s,waivers:a,news:l})),filterOptions:I(()=>kr(i)),find:c=>d().get(c)}}var Qr=new Set(["severity","score","vulnerabilitie\
s","libraries","published"]);function pe(e){return{sort:e,descending:Qr.has(e)}}function qr(e,n){return n.sort!==e?pe(e)\
:{sort:e,descending:!n.descending}}function xn(e,n,t){let r=n.find(s=>s===e.get("sort"))??t,i=e.get("order");return i!==\
"asc"&&i!=="desc"?pe(r):{sort:r,descending:i==="desc"}}function wn(e,{sort:n,descending:t},r){n!==r&&e.set("sort",n),t!=\
=Qr.has(n)&&e.set("order",t?"desc":"asc")}var ke=["version","severity","score","vulnerabilities","fix","license","type",\
"relation","newest","languages","match"],gt=ke.filter(e=>e!=="languages"&&e!=="match"),K={text:"",severity:[],license:vo\
id 0,type:void 0,relation:void 0,waived:void 0,outdated:!1,weak:!1,duplicates:!1,sort:"severity",descending:!0,columns:g\
t};function zr(e){let n=new URLSearchParams(e),t=a=>n.get(a)?.split(",")??[],r=n.get("relation"),i=n.get("waived"),s=ke.\
filter(a=>t("columns").includes(a));return{text:n.get("q")??"",severity:R.filter(a=>t("severity").includes(a)),license:n\
.get("license")??void 0,type:n.get("type")??void 0,relation:r==="direct"||r==="transitive"?r:void 0,waived:i==="yes"||i=\
=="no"?i:void 0,outdated:n.get("outdated")==="1",weak:n.get("weak")==="1",duplicates:n.get("duplicates")==="1",...xn(n,[\
"name",...ke],K.sort),columns:n.has("columns")?s:gt}}function Pe(e){let{sort:n=K.sort}=e,{descending:t}=pe(n),r={...K,de\
scending:t,...e},i=new URLSearchParams;r.text&&i.set("q",r.text.toWellFormed()),r.severity.length>0&&i.set("severity",r.\
severity.join(","));for(let s of["license","type","relation","waived"]){let a=r[s];a!==void 0&&i.set(s,a.toWellFormed())\
}for(let s of["outdated","weak","duplicates"])r[s]&&i.set(s,"1");return wn(i,r,K.sort),r.columns.join()!==gt.join()&&i.s\
et("columns",r.columns.join(",")),i.toString().replaceAll("%2C",",")}function bt({sort:e,descending:n,columns:t}){return\
{...K,sort:e,descending:n,columns:t}}function _n(e){return Pe(e)!==Pe(bt(e))}function fe(e,n){return n===void 0?[...e]:e\
.toSorted((t,r)=>ba(t[n],r[n]))}function ba(e,n){return typeof e=="number"&&typeof n=="number"?n-e:e&&n?W(String(e),Stri\
ng(n)):Number(Kr(e))-Number(Kr(n))}function Kr(e){return e===void 0||e===""}var vt={all:"All projects",vulnerable:"Vulne\
rable",critical:"With a critical vulnerability",stale:"Not updated for 90 days",empty:"Without libraries",unread:"Not re\
ad"},va={all:()=>!0,vulnerable:({vulnerable:e=0})=>e>0,critical:({critical:e=0})=>e>0,stale:({stale:e})=>e,empty:({libra\
ries:e})=>e===0,unread:({problem:e})=>e!==""};function Jr(e){let{projects:n,libraries:t,left:r}=e,i=n.map(wa),s=ha(e),a=\
({places:u})=>new Set(u.flatMap(d=>xa(t[d]))),l=new Map;return{rows:i,left:r,projectsOf:a,find(u){let d=u.trim().toLower\
Case().split(/\\s+/);return s.filter(({folded:c})=>d.every(m=>c.includes(m))).map(c=>{let m=l.get(c.key);if(m)return m;le\
t{label:b,kind:f,places:v}=c,[L,..._]=v,T=L!==void 0&&_.length===0?t[L]?.[2].length??0:a(c).size,w={label:b,kind:f,place\
s:v,count:T};return l.set(c.key,w),w}).sort((c,m)=>m.count-c.count||W(c.label,m.label))}}}function ha({libraries:e,vulne\
rabilities:n}){let t=new Map,r=new Map;for(let[s,[a,l,,u]]of e.entries()){Gr(r,[a,l].filter(Boolean).join(" "),s);for(le\
t d of u)Gr(t,d,s)}let i=(s,a,l)=>({kind:s,label:a,places:l,key:`${s} ${a}`,folded:a.toLowerCase()});return[...n.map(([s\
])=>i("vulnerability",s,t.get(s)??[])),...[...r].map(([s,a])=>i("library",s,a))]}function Gr(e,n,t){let r=e.get(n);r?r.p\
ush(t):e.set(n,[t])}function xa(e){let n=0;return(e?.[2]??[]).map(t=>(n+=t,n))}function wa(e){let[n,t,r,...i]=e,[s,a,l,u\
,d,c,m,b]=i;return{product:n,name:t,problem:r,updated:m,stale:b===1,libraries:Se(s),vulnerable:Se(a),critical:Se(l),high\
:Se(u),medium:Se(d),low:Se(c)}}function Se(e){return e<0?void 0:e}function Zr({rows:e},{text:n,filter:t,order:r,having:i\
}){let s=n.trim().toLowerCase(),a=e.filter((d,c)=>(i?.has(c)??!0)&&va[t](d)&&`${d.product} ${d.name}`.toLowerCase().incl\
udes(s));return fe(r!==void 0&&!(r==="name"||r==="updated")?a.sort(_a):a,r)}function _a(e,n){for(let t of xe){let r=(n[t\
]??-1)-(e[t]??-1);if(r!==0)return r}return 0}function Xr(e){let n=new URLSearchParams(e);return{text:n.get("q")??"",vuln\
erable:n.get("vulnerable")==="1"}}function Yr({text:e,vulnerable:n}){let t=new URLSearchParams;return e&&t.set("q",e.toW\
ellFormed()),n&&t.set("vulnerable","1"),t.toString()}function De({graph:e,libraries:n,search:t},{text:r,vulnerable:i}){i\
f(!e||!r.trim()&&!i)return;let s=i?R.filter(d=>d!=="none"):[],a=t({...K,text:r,severity:s}),l=new Uint8Array(n.count),u=\
[...a];for(let d of u)l[d]=1;for(let d of u)for(let c of e.parents(d))l[c]||(l[c]=1,u.push(c));return{found:a.length,has\
:d=>l[d]===1}}var Ca=2e3;function Te(e,n,t=Ca){let r=new Set,i=pn(e,r,n);for(let s of i){let{id:a,children:l,circular:u}\
=s;if(!(l===0||u)){if(i.length+l>t)return{open:r,complete:!1};r.add(a);for(let d of st(e,s,{open:r,kept:n}))i.push(d)}}r\
eturn{open:r,complete:!0}}var ka=1e4;function eo(e,n=ka){let t=new Map,r=new Int32Array(e.libraries.count);return i=>{le\
t s=t.get(i)??Pa(e,i,{seen:r,mark:t.size+1,max:n});return t.set(i,s),s}}function Pa({graph:e,libraries:n},t,{seen:r,mark\
:i,max:s}){r[t]=i;let a=[t],l=0;for(let u of a){if(a.length>s)return{count:l,atLeast:!0};for(let d of e?.children(u)??[]\
)r[d]!==i&&(r[d]=i,l+=n.findings(d),a.push(d))}return{count:l,atLeast:!1}}var Sa=["id","severity","score","libraries","p\
ublished"],me={text:"",severity:[],fixable:!1,direct:!1,fresh:!1,waived:void 0,...pe("severity")},Cn={fixable:"fixable",\
direct:"direct",fresh:"new"};function no(e){let n=new URLSearchParams(e),t=n.get("severity")?.split(",")??[],r=n.get("wa\
ived");return{text:n.get("q")??"",severity:R.filter(i=>t.includes(i)),fixable:n.get(Cn.fixable)==="1",direct:n.get(Cn.di\
rect)==="1",fresh:n.get(Cn.fresh)==="1",waived:r==="yes"||r==="no"?r:void 0,...xn(n,Sa,me.sort)}}function Le(e){let n={.\
..me,...pe(e.sort??me.sort),...e},t=new URLSearchParams;n.text&&t.set("q",n.text.toWellFormed()),n.severity.length>0&&t.\
set("severity",n.severity.join(","));for(let r of["fixable","direct","fresh"])n[r]&&t.set(Cn[r],"1");return n.waived&&t.\
set("waived",n.waived),wn(t,n,me.sort),t.toString().replaceAll("%2C",",")}function ht(e){let{sort:n,descending:t}=e;retu\
rn{...me,sort:n,descending:t}}function Ee(e){return Le(e)!==Le(ht(e))}function Ue(e){let[,n="",t=""]=/^#?\\/?([a-z]*)([\\s\
\\S]*)$/.exec(e)??[],r=Ta(t.slice(1));switch(n){case"libraries":return{page:n,query:zr(t.slice(1))};case"vulnerabilities"\
:return{page:n,query:no(t.slice(1))};case"library":case"vulnerability":return{page:n,key:r};case"tree":{let i=t.startsWi\
th("?"),s=Xr(i?t.slice(1):"");return{page:n,key:i?void 0:r||void 0,query:s}}case"compare":return{page:n};default:return{\
page:"overview"}}}var to="#/",kn="#/compare";function Fe(e){let n=e&&Yr(e);return n?`#/tree?${n}`:"#/tree"}function C(e=\
{}){let n=Pe(e);return n?`#/libraries?${n}`:"#/libraries"}function Q(e){return`#/library/${encodeURIComponent(e)}`}funct\
ion D(e={}){let n=Le(e);return n?`#/vulnerabilities?${n}`:"#/vulnerabilities"}function He(e){return`#/vulnerability/${en\
codeURIComponent(e.toWellFormed())}`}function ro(e){return`#/tree/${encodeURIComponent(e)}`}function Ta(e){try{return de\
codeURIComponent(e)}catch{return e}}function ye(e){let[,n,t]=/^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)/.exec(e)??[];return n&&t?`$\
{n} ${t} UTC`:e}function Pn({delta:e}){return e?[ge("New vulnerabilities",e.newVulnerabilities,oo),ge("Fixed vulnerabili\
ties",e.fixedVulnerabilities,oo),ge("Added libraries",e.added,Re),ge("Removed libraries",e.removed,Re),ge("Changed versi\
ons",e.changed,La),ge("New licenses",e.newLicenses,n=>({...Re(n),what:Qe(n.name)})),ge("Changed licenses",e.licenseChang\
es,n=>({...Re(n),change:io(n.from.join(", "),n.to.join(", "),"none")}))]:[]}function ge(e,n=[],t){return{title:e,lines:n\
.map(t)}}function Re({package:e,keyUuid:n,version:t}){return{name:x(e,300),key:n.toWellFormed(),version:Qe(t)}}function \
La({from:e,to:n,direction:t,...r}){return{...Re(r),change:io(e,n,"unknown"),direction:t==="up"||t==="down"?t:void 0}}fun\
ction oo(e){let{id:n,url:t,severity:r}=e;return{...Re(e),what:Qe(n),url:t,severity:r}}function io(e="",n="",t){return{fr\
om:Qe(e)??t,to:Qe(n)??t}}function Qe(e=""){return x(e,300)||void 0}function y({of:e,max:n=300,blank:t="(blank)"}){return\
 o("bdi",null,x(e,n)||t)}function U({to:e,children:n}){let t=nt(e);return t===void 0?o(p,null,n):o("a",{href:t,target:"_\
blank",rel:"noopener noreferrer"},n)}function G({level:e}){return o("span",{class:`pill ${e}`},e)}function Oe({contents:\
{libraries:e},row:n}){let t=e.severity(n);return t==="none"?null:o(G,{level:t})}function re({contents:e,row:n}){let{libr\
aries:t}=e,r=t.text("version",n);return o(p,null,o("a",{href:Q(e.key(n))},o("bdi",null,t.name(n)||"(blank)")),r&&o("span\
",{class:"muted"}," ",o(y,{of:r,max:60})))}function h({title:e,note:n,class:t="",children:r}){return o("section",{class:\
`card ${t}`},o("h2",null,e," ",n!==void 0&&o("span",{class:"note"},n)),r)}function $e({title:e,children:n}){return o("ma\
in",{id:"main",class:"wide"},o("h1",{class:"visually-hidden",tabIndex:-1},e),n)}function Sn({what:e,where:n,wanted:t,all\
:r}){return o("main",{id:"main"},o("h1",{tabIndex:-1},"No such ",e),o("p",null,n," ",o("code",null,o(y,{of:t,max:100})),\
". See ",r,"."))}function B({hidden:e}){return e>0?o("p",{class:"muted"},"and ",g(e)," more"):null}function Ne({of:e}){r\
eturn o("dl",{class:"properties"},e.filter(([,n])=>n!==void 0&&n!=="").map(([n,t])=>o("div",{key:n},o("dt",null,n),o("dd\
",null,t))))}function Tn({by:e}){return e?o("span",{class:"chip",title:x(e.reason,500)},"waived"):null}function be({by:e\
}){if(!e)return null;let{reason:n,until:t,state:r,justification:i}=e,s=[r,i].filter(Boolean).map(a=>a?.replaceAll("_"," \
")).join(", ");return o("p",null,o("b",null,"Waived until ",x(t,20),":")," ",o(y,{of:n,max:1e3})," ",o("span",{class:"mu\
ted"},"\xB7 ",s&&`${s} \xB7 `,o(xt,{of:e})))}function xt({of:e}){return o(p,null,o(y,{of:`${x(e.file,200)}:${e.line}`}),e.work\
space&&" (workspace)")}function J(e){return ve(x(e.replaceAll("_"," ").toLowerCase(),100))}function Ln(e){return ve(e.re\
place(/[A-Z]/g,n=>` ${n.toLowerCase()}`))}function ve(e){return e.charAt(0).toUpperCase()+e.slice(1)}function wt(e){let \
n=Math.round(e*100);return e>0&&n===0?"<1%":`${n}%`}var so=[{title:"Libraries",of:e=>e.libraries,href:C()},{title:"Vulne\
rable libraries",of:e=>e.vulnerableLibraries,href:C({severity:R.filter(e=>e!=="none")}),warns:!0}],_t=xe.map(e=>({title:\
`${ve(e)} findings`,of:({bySeverity:n})=>n?.[e],href:D({severity:[e]}),level:e})),ao=[{title:"No license",of:e=>e.noLice\
nse,href:C({license:""}),warns:!0},{title:"Outdated",of:e=>e.outdated,href:C({outdated:!0,sort:"newest"})}],lo=[...so,..\
._t.slice(0,2),...ao],uo=[..._t.slice(2),{title:"Direct",of:e=>e.direct,href:C({relation:"direct"})},{title:"Transitive"\
,of:e=>e.transitive,href:C({relation:"transitive"})},{title:"Depth",of:e=>e.maxDepth,href:Fe()},{title:"Licenses",of:e=>\
e.licenses,href:C({sort:"license"})},{title:"Packages in several versions",of:e=>e.duplicateVersions,href:C({duplicates:\
!0,sort:"name"})},{title:"Weak matches",of:e=>e.weakMatches,href:C({weak:!0,sort:"name"})}];function co({figures:e,licen\
ses:n}){if(!e)return;let{direct:t=0,transitive:r=0}=e;return{...e,libraries:e.libraries??t+r,licenses:n&&Object.keys(n).\
length}}function po({figures:e,baseline:n}){let{figures:t}=n??{};return!e||!t?[]:[...so,..._t,...ao].flatMap(r=>{let[i,s\
]=[r.of(t),r.of(e)];return i===void 0||s===void 0?[]:[{figure:r,before:i,after:s}]})}function fo({before:e,after:n}){let\
 t=n-e;return(t>0?"+":t<0?"\u2212":"\xB1")+g(Math.abs(t))}function Fn(e,n){return e.filter(({known:t})=>t?.(n)??!0)}function j(e\
){let{label:n,columns:t,rows:r,stacked:i=!0}=e;return o("section",{class:"scroll","aria-label":n,tabIndex:0},o("table",{\
class:i?"stacked":void 0},o("thead",null,o("tr",null,t.map(s=>o(Ra,{key:s.title,...s})))),o("tbody",null,r.map((s,a)=>o(\
"tr",{key:a},t.map(l=>Fa(l,s)))))))}function Fa({title:e,labeled:n,class:t,cell:r},i){return o("td",{key:e,class:t,"data\
-title":n?e:void 0},r(i))}function Ra({title:e,hidden:n,sorting:t}){if(n)return o("th",{scope:"col"},o("span",{class:"vi\
sually-hidden"},e));if(!t)return o("th",{scope:"col"},e);let{active:r,order:i,choose:s}=t;return o("th",{scope:"col","ar\
ia-sort":r?i:"none"},o("button",{type:"button",class:"sort",onClick:s},e,o(Ct,{order:r?i:void 0})))}function Ct({order:e\
}){return o("span",{"aria-hidden":"true"},e&&(e==="ascending"?" \u2191":" \u2193"))}var Oa=[{title:"Number",hidden:!0,cell:({figur\
e:e})=>e.title},kt("Before",({before:e})=>g(e)),kt("Now",({after:e})=>o("b",null,g(e))),kt("Change",e=>fo(e)),{title:"Pi\
cture",hidden:!0,class:"picture",cell:$a}];function Rn({facts:e}){let n=po(e);return n.length===0?null:o(j,{label:"Befor\
e and now",columns:Oa,rows:n,stacked:!1})}function On({facts:{figures:e}}){return e?.libraries!==0?null:o("p",null,"The \
inventory is empty, so everything that the baseline has counts as removed or fixed.")}function kt(e,n){return{title:e,la\
beled:!0,class:"number",cell:n}}function $a({figure:e,before:n,after:t}){let r=e.level??"unrated",i=Math.max(1,n,t);retu\
rn o("svg",{viewBox:"0 0 100 14",preserveAspectRatio:"none","aria-hidden":"true"},o("rect",{class:"none",width:100*n/i,h\
eight:"6"}),o("rect",{class:r,y:"8",width:100*t/i,height:"6"}))}var mo=500;function yo({state:{facts:e,contents:n}}){let\
 t=Pn(e).filter(({lines:r})=>r.length>0);return o("main",{id:"main"},o("h1",{tabIndex:-1},"Comparison with the baseline"\
),o(Na,{facts:e}),e.delta&&o(On,{facts:e}),e.baseline?.figures&&o(h,{title:"Numbers"},o(Rn,{facts:e})),!e.delta&&o("p",{\
class:"empty"},"There was nothing to compare with: the input ",o("code",null,"baseline")," was empty."),e.delta&&t.lengt\
h===0&&o("p",{class:"empty"},"Nothing changed."),t.map(r=>o(Ma,{key:r.title,...r,contents:n})))}function Na({facts:{base\
line:e}}){if(!e)return null;let{name:n,updated:t,libraries:r}=e;return o("p",{class:"muted"},"Compared with ",o(y,{of:n}\
),t&&` of ${ye(t)}`,","," ",k(r,"library","libraries"),".")}function Ma({title:e,lines:n,contents:t}){return o(h,{title:\
e,note:g(n.length)},o("ul",{class:"unstyled"},n.slice(0,mo).map((r,i)=>o(ja,{key:i,line:r,contents:t}))),o(B,{hidden:n.l\
ength-mo}))}function ja({line:e,contents:n}){let{severity:t,what:r,url:i,version:s,change:a,direction:l}=e;return o("li"\
,null,t&&o(G,{level:t})," ",r&&o(U,{to:i},o("bdi",null,r))," ",o(Tn,{by:Va(e,n)})," ",o(Aa,{line:e,contents:n})," ",o("b\
di",{class:"muted"},s)," ",a&&o(p,null,o("bdi",null,a.from)," \u2192 ",o("bdi",null,a.to)," "),l&&o(Wa,{of:l}))}function Va({\
key:e,what:n},t){let{waivers:r}=t??{},i=t?.find(e);if(!(!r||!n||i===void 0))return r.waiverOf(i,n)??r.licenseWaiverOf(i,\
n)}function Aa({line:{name:e,key:n},contents:t}){let r=o("bdi",null,e||"(blank)");return t?.find(n)!==void 0?o("a",{href\
:Q(n)},r):r}function Wa({of:e}){return o("span",{class:`direction ${e}`},o("span",{"aria-hidden":"true"},e==="up"?"\u25B2":"\u25BC\
")," ",e==="up"?"newer":"older")}var ze,$,Pt,go,St=Object.is,Ke=0,Po=[],Tt=[],O=S,bo=O.__b,vo=O.__r,ho=O.diffed,xo=O.__c\
,wo=O.unmount,_o=O.__;function Ft(e,n){O.__h&&O.__h($,e,Ke||n),Ke=0;var t=$.__H||($.__H={__:[],__h:[]});return e>=t.__.l\
ength&&t.__.push({}),t.__[e]}function N(e){return Ke=1,Ba(To,e)}function Ba(e,n,t){var r=Ft(ze++,2);if(r.t=e,!r.__c&&(r.\
__=[t?t(n):To(void 0,n),function(s){var a=(r.__N||r.__)[0],l=r.t(a,s);St(a,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],\
r.__c=$,!$.__f)){$.__f=!0;var i=$.shouldComponentUpdate;$.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)ret\
urn!0;var d=!1,c=this.props!=s;if(u.__.some(function(b){b.__N&&(d=!0,St(b.__[0],b.__N[0])||(c=!0))}),i){var m=i.call(thi\
s,s,a,l);return d?m||c:m}return!d||c}}return r.__}function oe(e,n){var t=Ft(ze++,4);!O.__s&&So(t.__H,n)&&(t.__P=!1,t.__=\
e,t.u=n,$.__h.push(t))}function Me(e){return Ke=5,P(function(){return{current:e}},[])}function P(e,n){var t=Ft(ze++,7);r\
eturn So(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function je(e,n){return Ke=8,P(function(){return e},n)}function Ia(){var e;do\
{for(;e=Tt.shift();)try{qe(e)}catch(t){O.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=Po.shift();){var n=e.__H;if(e.__P&&n)try{n.\
__h.some(qe),n.__h.some(Lt),n.__h=[]}catch(t){n.__h=[],O.__e(t,e.__v)}}}while(Tt.length)}O.__b=function(e){$=null,bo&&bo\
(e)},O.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),_o&&_o(e,n)},O.__r=function(e){vo&&vo(e),ze=0;var n=($=e.\
__c).__H;n&&(Pt==$?$.__h=[]:(n.__h.some(qe),n.__h.some(Lt),ze=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=\
t.__N=void 0})),Pt=$},O.diffed=function(e){ho&&ho(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&ko(Po.push(n)),n.__H.__.so\
me(function(t){t.u&&(t.__H=t.u)})),Pt=$=null},O.__c=function(e,n){n.some(function(t){try{t.__h.some(qe),t.__h=t.__h.filt\
er(function(r){return!r.__||Lt(r)})}catch(r){t.__h=[function(){throw r}]}}),xo&&xo(e,n)},O.unmount=function(e){wo&&wo(e)\
;var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.\
__P);)t=t.__;t=t&&t.__c}i.__P=t,ko(Tt.push(i))}else qe(i)}catch(s){n=s}}),r.__H=void 0,n&&O.__e(n,r.__v))};var Co=typeof\
 requestAnimationFrame=="function";function Da(e){var n,t=function(){clearTimeout(r),Co&&cancelAnimationFrame(n),setTime\
out(e)},r=setTimeout(t,35);Co&&(n=requestAnimationFrame(t))}function ko(e){e!=1&&go==O.requestAnimationFrame||((go=O.req\
uestAnimationFrame)||Da)(Ia)}function qe(e){var n=$,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),$=n}function Lt(e){\
var n=$;e.__c=e.__(),$=n}function So(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!St(t,e[r])})}functio\
n To(e,n){return typeof n=="function"?n(e):n}var Ve=["auto","light","dark"];function Fo({state:e,actions:n}){return o("h\
eader",null,o("button",{type:"button",class:"skip",onClick:Ea},"Skip to content"),o(Ua,{facts:e.facts}),o(Qa,{state:e}),\
o(za,{theme:e.theme,choose:n.chooseTheme}))}function Ea(){document.querySelector("main h1")?.focus()}function Ua({facts:\
e}){let{product:n,project:t,oneOf:r,operation:i}=e,s=t?.name??r;return o("div",{class:"title"},r!==void 0&&o(p,null,o("a\
",{href:cn},"All projects")," ",o(Lo,null)," "),n&&o(p,null,o("bdi",{class:"muted"},x(n.name,80))," ",o(Lo,null)," "),o(\
"strong",null,o("bdi",null,s?x(s,80):ot(i))))}function Lo(){return o("span",{class:"muted","aria-hidden":"true"},"/")}fu\
nction Ha({facts:e,contents:n}){let t=n?.graph?.direct.length,r=[{text:"Vulnerabilities",href:D(),pages:["vulnerabilitie\
s","vulnerability"],count:n?.libraries.vulnerabilityCount},{text:"Libraries",href:C(),pages:["libraries","library"],coun\
t:n?.libraries.count},{text:"Dependencies",href:Fe(),pages:["tree"],count:t}],i={text:"Comparison",href:kn,pages:["compa\
re"]};return[{text:"Overview",href:to,pages:["overview"]},...e.projects||e.portfolio||e.cleanup?[]:r,...e.delta?[i]:[]]}\
function Qa({state:e}){let n=Me(null);return oe(()=>{n.current?.querySelector("[aria-current]")?.scrollIntoView({block:"\
nearest",inline:"nearest"})},[e.route.page,e.contents]),o("nav",{ref:n,"aria-label":"Report"},Ha(e).map(({text:t,href:r,\
pages:i,count:s})=>o("a",{key:t,href:r,"aria-current":i.includes(e.route.page)?"page":void 0},t,s!==void 0&&o("span",{cl\
ass:"counter"},g(s)))))}var qa={auto:"\u25D0",light:"\u2600",dark:"\u263E"};function za({theme:e,choose:n}){let t=Ve[(Ve.indexOf(e)+1)%\
Ve.length]??"auto";return o("button",{type:"button",class:"link-button theme","aria-label":`Colors: ${e}. Change to ${t}\
`,title:`Colors: ${e}`,onClick:()=>n(t)},qa[e])}var Ka=/^(?:[0-9A-Za-z][ -:<-~]*)?$/,Ga=/(^|;)(?=[\\s"\'\\u2018\\u2019\\u201C\
\\u201D]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])/g,Ro=32767;function Oo(e){return e.length<=Ro&&Ka.test(e)?e:an(ln(e).replace(Ga\
,"$1\'"),Ro)}function $n(e,n){let t=i=>`${i.map(s=>Ja(Oo(s))).join()}\\r\n`,r=n.map(i=>t(e.map(([,s])=>s(i))));return t(e.m\
ap(([i])=>i))+r.join("")}function Ja(e){return/[",]/.test(e)?`"${e.replaceAll(\'"\',\'""\')}"`:e}function No(e){let{librarie\
s:n,graph:t}=e,r=(i,s)=>[i,a=>n.text(s,a)??""];return[["name",n.name],r("version","version"),...Za(e),["licenses",i=>Mo(\
te(n.licenses(i)).map(({name:s})=>s))],r("type","type"),["dependency",i=>ne(t,i)],["newest version",i=>Xa(n,i)],r("match\
 type","matchType"),r("key","keyUuid")]}function Za({libraries:e,waivers:n}){return[["severity",t=>e.findings(t)>0?e.sev\
erity(t):""],["score",t=>e.score(t)?.toFixed(1)??""],["vulnerabilities",t=>$o(e.vulnerabilities(t))],["waived",t=>$o(e.v\
ulnerabilities(t).filter(({id:r})=>n?.waiverOf(t,r)))],["fix",e.fix]]}function Xa({outdated:e,text:n},t){return e(t)?n("\
newestVersion",t)??"":""}function $o(e){return Mo(e.map(({id:n})=>n))}function Mo(e){return e.join(" | ")}var jo="(max-w\
idth: 760px)";function Vo(){let[e,n]=N(()=>matchMedia(jo).matches);return oe(()=>{let t=matchMedia(jo),r=()=>n(t.matches\
);return t.addEventListener("change",r),()=>t.removeEventListener("change",r)},[]),e}var Ao=8,Nn=1e3;function Mn(e){let{\
count:n,rowHeight:t,row:r,head:i,frame:s,bodyRole:a="rowgroup"}=e,l=Me(null),[u,d]=N(0),c=el(l);nl(l,e);let[m,b]=Ya(e,u,\
c),f=Math.max(0,b-m),v={height:`${n*t}px`,paddingTop:`${Math.min(m,n)*t}px`};return o("div",{...s,class:"virtual-list",r\
ef:l,onScroll:L=>d(L.currentTarget.scrollTop)},i,o("div",{class:"rows",role:a,style:e.printing?{}:v},Array.from({length:\
f},(L,_)=>r(m+_))))}function Ya({count:e,rowHeight:n,printing:t},r,i){return t?[0,Math.min(e,Nn)]:[Math.max(0,Math.floor\
(r/n)-Ao),Math.min(e,Math.ceil((r+i)/n)+Ao)]}function el(e){let[n,t]=N(800);return oe(()=>{let r=e.current;if(!r)return;\
let i=()=>t(r.clientHeight),s=new ResizeObserver(i);return s.observe(r),i(),()=>s.disconnect()},[e]),n}function nl(e,{li\
st:n,current:t,rowHeight:r}){oe(()=>{e.current&&(e.current.scrollTop=0)},[e,n]),oe(()=>{let i=e.current;if(!i||t===void \
0||t<0)return;let{scrollTop:s,clientHeight:a}=i,l=t*r,u=l+2*r;l<s?i.scrollTop=l:u>s+a&&(i.scrollTop=u-a)},[e,t,r])}var t\
l=37,rl=24;function jn(e){return e.rows.length===0?o("p",{class:"empty"},e.empty):o(ol,{...e})}function ol(e){let{label:\
n,columns:t,rows:r,lines:i,printing:s}=e,a=Vo(),l=Me(null),u=a?rl*i+11:tl,d=t.map(({width:c})=>c).join(" ");return o("di\
v",{ref:l,class:"table",style:{"--tracks":d,"--height":`${u}px`}},o(Mn,{count:r.length,rowHeight:u,list:r,printing:s,fra\
me:{role:"table","aria-label":n,"aria-rowcount":r.length+1,tabIndex:0,onKeyDown:c=>il(c,l.current)},head:o(sl,{...e}),ro\
w:c=>{let m=r[c]??0;return o(ll,{key:m,columns:t,index:c,row:m})}}))}function il(e,n){let t={ArrowDown:1,ArrowUp:-1}[e.k\
ey],r=[...n?.querySelectorAll(".row > :first-child > a")??[]];if(t===void 0||r.length===0)return;let{activeElement:i}=do\
cument,s=i?r.indexOf(i):-1,a=r[s<0?0:s+t];a instanceof HTMLElement&&(e.preventDefault(),a.focus({preventScroll:!0}),a.sc\
rollIntoView({block:"nearest"}))}function sl(e){return o("div",{class:"head",role:"rowgroup"},o("div",{class:"row",role:\
"row","aria-rowindex":1},e.columns.map(n=>o(al,{key:n.title,...n,table:e}))))}function al({title:e,sort:n,table:t}){if(n\
===void 0)return o("div",{role:"columnheader"},e);let r=t.sort===n,i=t.descending?"descending":"ascending";return o("div\
",{role:"columnheader","aria-sort":r?i:"none"},o("button",{type:"button",class:"sort",onClick:()=>t.change(qr(n,t))},e,o\
(Ct,{order:r?i:void 0})))}function ll({columns:e,index:n,row:t}){return o("div",{class:"row",role:"row","aria-rowindex":\
n+2},e.map(({title:r,labeled:i,cell:s})=>o("div",{role:"cell",key:r,"data-title":i?r:void 0},s(t))))}function Vn({rows:e\
,state:n,children:t,...r}){return o("div",{class:"list-line"},o("p",{class:"muted",role:"status"},t,n.printing&&e>Nn&&` \
(the first ${g(Nn)} are printed)`),o(ul,{...r}))}function ul({file:e,csv:n}){let[t,r]=N();return o("span",{class:"export\
"},o("button",{type:"button",class:"link-button",onClick:()=>navigator.clipboard.writeText(n()).then(()=>r(!0),()=>r(!1)\
)},"Copy as CSV"),o("button",{type:"button",class:"link-button",onClick:()=>cl(e,n())},"Download CSV"),o("span",{role:"s\
tatus"},t===!0&&"Copied.",t===!1&&"This browser does not let the page copy."))}function cl(e,n){let t=document.createEle\
ment("a");t.href=URL.createObjectURL(new Blob([n],{type:"text/csv"})),t.download=e,t.click(),URL.revokeObjectURL(t.href)\
}function An(e){let{columns:n,sort:t,descending:r,change:i}=e,s=dl(n),a=s.findIndex(l=>l.sort===t&&l.descending===r);ret\
urn o("select",{class:"phone","aria-label":"Sort",value:String(a),onChange:({currentTarget:{value:l}})=>{let u=s[+l];u&&\
i({sort:u.sort,descending:u.descending})}},a<0&&o("option",{value:"-1"},"Sort by \u2026"),s.map(({title:l,descending:u},d)=>o\
("option",{key:d,value:String(d)},"Sort: ",l," ",u?"\u2193":"\u2191")))}function dl(e){return e.flatMap(({title:n,sort:t})=>t===vo\
id 0?[]:[!1,!0].map(r=>({title:n,sort:t,descending:r})))}var Wn={version:{title:"Version",width:"minmax(90px, 0.7fr)",ce\
ll:Rt("version")},severity:{title:"Severity",width:"100px",cell:(e,n)=>o(Oe,{contents:e,row:n})},score:{title:"Score",wi\
dth:"68px",labeled:!0,cell:yl},vulnerabilities:{title:"Vulnerabilities",width:"116px",labeled:!0,cell:gl},fix:{title:"Fi\
xed in",width:"minmax(96px, 0.8fr)",labeled:!0,cell:({libraries:e},n)=>{let t=e.fix(n);return t&&o(y,{of:t,max:120})}},l\
icense:{title:"License",width:"minmax(120px, 1fr)",cell:bl},type:{title:"Type",width:"minmax(100px, 1fr)",cell:Wo("type"\
)},relation:{title:"Relation",width:"92px",cell:vl},newest:{title:"Newer version",width:"minmax(118px, 0.7fr)",labeled:!\
0,cell:(e,n)=>e.libraries.outdated(n)&&(Rt("newestVersion")(e,n)??"yes")},languages:{title:"Languages",width:"minmax(100\
px, 0.7fr)",cell:Rt("languages")},match:{title:"Matched by",width:"130px",cell:Wo("matchType")}};function Bo(e,n){return\
[{title:"Library",sort:"name",width:"minmax(200px, 2fr)",cell:t=>o(ml,{contents:e,row:t})},...n.filter(fl(e)).map(t=>({.\
..Wn[t],sort:t,cell:r=>Wn[t].cell(e,r)}))]}var pl=new Set(["severity","score","vulnerabilities","fix"]);function fl({lib\
raries:e,graph:n}){return t=>t==="relation"?n!==void 0:t==="newest"?e.knowsOutdated:!pl.has(t)||e.vulnerabilityCount>0}f\
unction ml({contents:e,row:n}){let t=e.libraries.name(n);return o("a",{href:Q(e.key(n)),title:t},o("bdi",null,t||"(blank\
)"))}function Rt(e){return({libraries:n},t)=>{let r=n.text(e,t);return r===void 0?void 0:o(y,{of:r,max:100})}}function W\
o(e){return({libraries:n},t)=>J(n.text(e,t)??"")}function yl({libraries:e},n){return e.score(n)?.toFixed(1)}function gl(\
e,n){let{libraries:t,waivers:r}=e,i=t.vulnerabilities(n);if(i.length===0)return;let s=i.filter(({id:a})=>r?.waiverOf(n,a\
)).length;return o(p,null,g(i.length),s>0&&o("small",{class:"muted"},", ",g(s)," waived"))}function bl(e,n){let{librarie\
s:t,waivers:r}=e,i=t.licenses(n),s=te(i).map(({name:u})=>u);if(s.length===0&&n>=t.inventory)return;let l=(i.length>0?i.m\
ap(({name:u})=>u):[""]).some(u=>r?.licenseWaiverOf(n,u));return o(p,null,l&&o("small",{class:"muted"},"waived "),s.lengt\
h>0?o(y,{of:s.join(", "),max:120}):o("span",{class:"warn"},"none"))}function vl({graph:e},n){if(e)return e.isDirect(n)?"\
direct":o("span",{class:"muted"},"transitive")}function Ge({on:e,toggle:n,children:t}){return o("button",{type:"button",\
class:"toggle","aria-pressed":e,onClick:n},t)}function ie(e){let{label:n,value:t,options:r,choose:i}=e,s=r.findIndex(([a\
])=>a===t);return o("select",{"aria-label":n,value:String(s),class:t===void 0?"":"chosen",onChange:a=>i(r[+a.currentTarg\
et.value]?.[0])},o("option",{value:"-1"},n,": any"),r.map(([a,l],u)=>o("option",{key:a,value:String(u)},l)))}function Ae\
({children:e,...n}){return o("form",{class:"filters",role:"search",onSubmit:t=>t.preventDefault()},o(hl,{...n}),e)}funct\
ion hl({text:e,label:n,hint:t,search:r}){return o("input",{id:"search",type:"search",placeholder:`${t} \u2026   ( / )`,"aria-\
label":n,autocomplete:"off",spellcheck:!1,value:e,onInput:i=>r(i.currentTarget.value)})}function Bn(e){let{of:n,counts:t\
,query:r,change:i}=e,s=r.severity,a=l=>s.includes(l)?s.filter(u=>u!==l):[...s,l];return o("fieldset",{class:"toggles"},o\
("legend",{class:"visually-hidden"},"Severity"),o("span",{class:"muted"},n),R.filter(l=>t.has(l)).map(l=>o(Ge,{key:l,on:\
s.includes(l),toggle:()=>i({severity:a(l)})},o("i",{class:`dot ${l}`,"aria-hidden":"true"}),l==="none"?"not vulnerable":\
l," ",o("small",null,g(t.get(l)??0)))))}function In(e){let{flags:n,query:t,toggle:r}=e;return n.map(([i,s])=>s!==!1&&o(G\
e,{key:i,on:t[i],toggle:()=>r(i)},s))}function Dn({texts:e,query:n,change:t}){return o(ie,{label:"Waivers",value:n.waive\
d,options:e,choose:r=>t({waived:r})})}function En({shown:e,clear:n}){return e?o("button",{type:"button",class:"link-butt\
on",onClick:n},"Clear"):null}function Io({shown:e,show:n}){let t=r=>ke.filter(i=>e.includes(i)!==(i===r));return o("deta\
ils",{class:"menu"},o("summary",null,"Columns"),o("div",null,ke.map(r=>o("label",{key:r},o("input",{type:"checkbox",chec\
ked:e.includes(r),onChange:()=>n(t(r))}),Wn[r].title))))}function Eo(e){let{contents:n,children:t,query:r,change:i}=e,{g\
raph:s,waivers:a}=n,l={query:r,change:i},u=n.filterOptions();return o(Ae,{text:r.text,label:"Search libraries",hint:"Sea\
rch name, license, CVE",search:d=>i({text:d})},o(Bn,{of:"Libraries with:",counts:u.severities,...l}),o(xl,{options:u,...\
l}),s&&o(_l,{...l}),a&&o(Dn,{texts:Cl,...l}),o(In,{flags:kl(u),query:r,toggle:d=>i({[d]:!r[d]})}),t,o(Io,{shown:r.column\
s,show:d=>i({columns:d})}),o(En,{shown:_n(r),clear:()=>i(bt(r))}))}function xl({options:e,query:n,change:t}){return o(p,\
null,o(ie,{label:"License",value:n.license,options:e.licenses.map(Do),choose:r=>t({license:r})}),o(ie,{label:"Type",valu\
e:n.type,options:e.types.map(Do),choose:r=>t({type:r})}))}function Do({value:e,count:n}){return[e,`${x(e,60)||"(none)"} \
(${g(n)})`]}var wl=[["direct","direct"],["transitive","transitive"]];function _l({query:e,change:n}){return o(ie,{label:\
"Relation",value:e.relation,options:wl,choose:t=>n({relation:t})})}var Cl=[["yes","with waived findings"],["no","with vu\
lnerabilities not waived"]];function kl({outdated:e,duplicates:n,weak:t}){let r=(i,s)=>o(p,null,i," ",o("small",null,g(s\
)));return[["outdated",e!==void 0&&r("outdated",e)],["duplicates",n>0&&r("multiple versions",n)],["weak",t>0&&r("weak ma\
tch",t)]]}function Uo(e){let{state:n,contents:t,actions:r,query:i}=e,s=c=>r.replace(C({...i,...c})),a=Pe({...i,columns:[\
]}),l=P(()=>t.search(i),[a,t]),u=Bo(t,i.columns),d=ce(t.libraries.count);return o($e,{title:"Libraries"},o(Eo,{contents:\
t,query:i,change:s},o(An,{...i,columns:u,change:s})),o(Vn,{state:n,rows:l.length,file:"mend-libraries.csv",csv:()=>$n(No\
(t),l)},_n(i)?`${g(l.length)} of ${d}`:d),o(jn,{...i,label:"Libraries",lines:3,columns:u,rows:l,empty:"No libraries matc\
h.",printing:n.printing,change:s}))}var Ho=50;function qo({contents:e,row:n}){let{graph:t}=e;return t?o(p,null,o(Qo,{tit\
le:"Depends on",rows:t.children(n),contents:e}),o(Qo,{title:"Required by",rows:t.parents(n),contents:e})):null}function \
Qo({title:e,rows:n,contents:t}){return n.length===0?null:o(h,{title:e,note:n.length},o("ul",{class:"unstyled columns"},n\
.slice(0,Ho).map(r=>o("li",{key:r},o(re,{contents:t,row:r})))),o(B,{hidden:n.length-Ho}))}var Pl=10;function zo({content\
s:e,row:n}){let{graph:t}=e,r=P(()=>t&&fn(t,n,Pl),[t,n]);if(!t||!r)return null;let{paths:i,roots:s}=r,a=t.isDirect(n);ret\
urn o(h,{title:"Why is this here?"},o("p",null,a&&"The project depends on it directly. ",s>0&&`${k(s,"direct dependency \
brings","direct dependencies bring")} it in; below is the shortest path from each. `,s>0||a?o("a",{href:ro(e.key(n))},"S\
how in the tree"):"The hierarchy has no path to it."),o("ol",{class:"paths"},i.map(l=>o("li",{key:l[0]},o(Sl,{path:l,con\
tents:e})))),o(B,{hidden:s-i.length}))}var Ot=12;function Sl({path:e,contents:n}){let t=e.length-Ot,r=t>0?[...e.slice(0,\
Ot-1),...e.slice(-1)]:e;return o(p,null,r.map((i,s)=>o(p,{key:i},s>0&&o("span",{class:"muted"}," \u203A "),s===Ot-1&&t>0&&o("\
span",{class:"muted"},"\u2026 ",t," more \u203A "),o(re,{contents:n,row:i}))))}var Tl={NO:"no copyleft",PARTIAL:"partial copyleft"\
,FULL:"full copyleft"},Ll={ONE:"low (1 of 5)",TWO:"2 of 5",THREE:"medium (3 of 5)",FOUR:"4 of 5",FIVE:"high (5 of 5)"};f\
unction Go(e){let{spdxName:n,copyleft:t="",copyrightRisk:r=""}=e,i=Ko(Ll,r);return[n&&`SPDX ${n}`,Ko(Tl,t,"copyleft: "),\
i&&`Mend\'s risk: ${i}`].filter(Boolean).join(" \xB7 ")}function Ko(e,n,t=""){if(Object.hasOwn(e,n))return e[n]??"";let r=J(\
n).toLowerCase();return r&&t+r}function Jo({contents:e,row:n}){let{libraries:t,waivers:r}=e;if(n>=t.inventory)return nul\
l;let i=t.licenses(n);return o(h,{title:"Licenses",note:i.length},i.length===0&&o(p,null,o("p",{class:"empty"},"Mend has\
 no license for this library."),o(be,{by:r?.licenseWaiverOf(n,"")})),o("ul",{class:"unstyled"},i.map(s=>o("li",{key:s.na\
me},o(Fl,{...s}),o(be,{by:r?.licenseWaiverOf(n,s.name)})))))}function Fl(e){let{name:n,url:t}=e;return o(p,null,o("a",{h\
ref:C({license:n})},o(y,{of:n,max:100}))," ",o("span",{class:"muted"},o(y,{blank:"",of:Go(e)}))," ",t&&o(U,{to:t},"licen\
se text"))}function Zo({contents:{libraries:e},row:n}){let t=i=>{let s=e.text(i,n);return s===void 0?void 0:o(y,{of:s})}\
,r=i=>{let s=e.text(i,n);return s===void 0?void 0:o(U,{to:s},o(y,{of:s,max:120}))};return o(h,{title:"Source"},o(Ne,{of:\
[["Home page",r("homePage")],["Download",r("url")],["Coordinates",t("coordinates")],["File",t("filename")],["Name in Men\
d",t("name")],["Type",J(e.text("type",n)??"")],["Languages",t("languages")],["Matched by",J(e.text("matchType",n)??"")],\
["SHA-1",t("sha1")],["Key",t("keyUuid")]]}))}function Xo({contents:e,row:n}){let{libraries:t,waivers:r}=e;if(n>=t.invent\
ory)return null;let i=t.fix(n),s=t.vulnerabilities(n).toSorted(mn);return o(h,{title:"Vulnerabilities",note:s.length},s.\
length===0&&o("p",{class:"empty"},"No known vulnerabilities."),i&&o("p",null,o("b",null,"Upgrade to:")," ",o(y,{of:i,max\
:500})),s.map(a=>o(Ol,{key:a.id,of:a,others:Rl(e,a.id),waiver:r?.waiverOf(n,a.id)})))}function Rl(e,n){let{findings:t,nu\
mberOf:r}=e.vulnerabilities(),i=r(n.toWellFormed());return i===void 0?0:Ce(t,i).length-1}function Ol(e){let{waiver:n}=e,\
{description:t,fix:r}=e.of;return o("article",{class:"vulnerability"},o($l,{...e}),o(be,{by:n}),t&&o("p",null,o(y,{of:t,\
max:2e3})),r&&o("p",null,o("b",null,"Fix:")," ",o(y,{of:r,max:500})))}function $l({of:e,others:n,waiver:t}){let{id:r,url\
:i,score:s,published:a}=e;return o("h3",null,o(G,{level:A(e)})," ",o(U,{to:i},o(y,{of:r,max:60}))," ",o("span",{class:"m\
uted"},s!==void 0&&`score ${s.toFixed(1)} `,a&&o(y,{of:`\xB7 published ${a}`,max:60}))," ",o(Tn,{by:t})," ",n>0&&o("a",{hre\
f:He(r)},"also in ",k(n,"other library","other libraries")))}function Yo({contents:e,wanted:n}){let t=e.find(n);if(t===v\
oid 0)return o(Sn,{what:"library",where:"This report has no library with the key",wanted:n,all:o("a",{href:C()},"all lib\
raries")});let{libraries:r}=e,i={contents:e,row:t};return o("main",{id:"main"},o("p",{class:"breadcrumbs"},o("a",{href:C\
()},"Libraries")," /"),o("h1",{tabIndex:-1},o(y,{of:r.name(t)})," ",o("span",{class:"version"},o(y,{of:r.text("version",\
t)??"",max:100,blank:""}))),o(Nl,{...i}),o(Xo,{...i}),o(zo,{...i}),o(Jo,{...i}),o(Zo,{...i}),o(qo,{...i}))}function Nl({\
contents:e,row:n}){let{libraries:t,graph:r}=e,i=t.text("newestVersion",n);return o("p",{class:"chips"},o(Oe,{contents:e,\
row:n}),r&&o("span",{class:"chip"},ne(r,n)," dependency"),t.outdated(n)&&o("span",{class:"chip"},"newer version",i&&": "\
,i&&o(y,{of:i,max:60})),n>=t.inventory&&t.inventory>0&&o("span",{class:"chip"},"only in the hierarchy"))}var $t=["unclea\
r","refused","failed","undecided","planned","deleted","gone","kept","not-read"],Ml={unclear:{icon:"\u2753",text:"unclear"},re\
fused:{icon:"\u274C",text:"refused"},failed:{icon:"\u274C",text:"not deleted"},undecided:{icon:"\u274C",text:"undecided"},planned:{icon\
:"\u{1F4DD}",text:"would be deleted"},deleted:{icon:"\u{1F5D1}\uFE0F",text:"deleted"},gone:{icon:"\u{1F5D1}\uFE0F",text:"gone already"},kept:{icon:"",t\
ext:"kept"},"not-read":{icon:"",text:"not read"}};function ei(e,n){return e==="planned"&&n?{icon:"\u23F8\uFE0F",text:"not deleted \
yet"}:Ml[e]}function ni({cleanup:e}){let{projects:n=[],confirmed:t=!1}=e??{},r=n.map(i=>{let{status:s,product:a="",name:\
l,lastScan:u="",ageDays:d}=i,{icon:c,text:m}=ei(s,t),b=$t.length-$t.indexOf(s),f=i.note??i.why;return{status:s,icon:c,re\
sult:m,attention:b,product:a,name:l,lastScan:u,ageDays:d,why:f}});return fe(r,"attention")}function ti(e){return[...Map.\
groupBy(e,({status:t})=>t)].map(([t,r])=>({status:t,result:r[0]?.result??"",count:r.length}))}function ri(e,{text:n,orde\
r:t,status:r}){let i=n.trim().toLowerCase(),s=e.filter(({status:a,product:l,name:u,why:d})=>(r===void 0||a===r)&&`${l} $\
{u}\n${d}`.toLowerCase().includes(i));return fe(s,t)}var Nt=200;function We(e){let{title:n="Projects",hint:t,columns:r,fi\
nd:i}=e,[s,a]=N(""),[l,u]=N(e.initial),d=P(()=>i(s,l),[i,s,l]);return o(h,{title:n,note:g(d.length)},e.children,o("div",\
{class:"filters"},o("input",{type:"search",placeholder:`Search ${t} \u2026`,"aria-label":"Search projects",value:s,onInput:c=\
>a(c.currentTarget.value)}),e.choice,o(Vl,{columns:r,of:l,choose:u})),o(j,{label:"Projects",columns:jl(r,l,u),rows:d.sli\
ce(0,Nt)}),o(Al,{count:d.length}))}function jl(e,n,t){return e.map(({order:r,ascending:i,...s})=>({labeled:!0,...s,sorti\
ng:r&&{order:i?"ascending":"descending",active:r===n,choose:()=>t(r)}}))}function Vl({columns:e,of:n,choose:t}){let r=e.\
filter(({order:s})=>s!==void 0),i=r.findIndex(({order:s})=>s===n);return o("select",{class:"phone","aria-label":"Sort",v\
alue:String(n===void 0?-1:i),onChange:({currentTarget:{value:s}})=>t(r[Number(s)]?.order)},o("option",{value:"-1"},"Sort\
: as in the report"),r.map(({title:s,ascending:a},l)=>o("option",{key:s,value:String(l)},"Sort: ",s," ",a?"\u2191":"\u2193")))}fun\
ction Al({count:e}){return o("p",{class:"muted",role:"status"},e===0&&"No projects match.",e>Nt&&`${g(e-Nt)} more; searc\
h or sort to see them.`)}var oi=[{title:"Result",order:"attention",cell:Wl},{title:"Product",order:"product",ascending:!\
0,cell:({product:e})=>o(y,{of:e,blank:"not known"})},{title:"Project",order:"name",ascending:!0,cell:({name:e})=>o(y,{of\
:e})},{title:"Last scan",order:"lastScan",ascending:!0,cell:({lastScan:e})=>e?ye(e):"not known"},{title:"Why",class:"lon\
g",cell:({why:e})=>o(y,{of:e})}];function Wl({icon:e,result:n}){return o(p,null,e&&o("span",{"aria-hidden":"true"},e)," \
",n)}function ii({facts:e}){let n=P(()=>ni(e),[e]),[t,r]=N(),i=je((l,u)=>ri(n,{text:l,order:u,status:t}),[n,t]),{cleanup\
:s}=e;if(!s)return null;let a=o(Bl,{rows:n,of:t,choose:r});return o(We,{title:s.confirmed?"Cleanup":"Cleanup plan",hint:\
"product, project or reason",columns:oi,find:i,choice:a},!s.complete&&o(Il,{rows:n}),o(Dl,{cleanup:s}))}function Bl({row\
s:e,of:n,choose:t}){let r=ti(e).map(({status:i,result:s,count:a})=>[i,`${s} (${g(a)})`]);return o(ie,{label:"Result",val\
ue:n,options:r,choose:t})}function Il({rows:e}){let n=e.filter(({status:r})=>r==="not-read").length,t=n>0?`the last scan\
 of ${k(n,"project")} could be read`:"the plan was made";return o("p",null,o("strong",null,"Incomplete"),": the run was \
cut off, before ",t,". Nothing was deleted.")}function Dl({cleanup:e}){let{keep:n,maxDeletions:t,shard:r,unknownAges:i}=\
e,s=[`Newest kept of each product: ${g(n)}`,`at most ${g(t)} deletions`,r&&`shard ${r}`,i>0&&`${k(i,"project")} kept bec\
ause Mend does not tell the last scan`];return o("p",{class:"muted"},s.filter(Boolean).join(" \xB7 "))}var si=[{title:"Prod\
uct",labeled:!1,cell:({product:e})=>o(y,{of:e,blank:""})},{title:"Project",labeled:!1,order:"name",ascending:!0,cell:({n\
ame:e})=>o(y,{of:e})},Un("libraries","Libraries"),Un("vulnerable","Vulnerable"),Un("critical","Critical"),Un("high","Hig\
h"),{title:"Updated",order:"updated",ascending:!0,cell:({updated:e})=>e},{title:"Not read because",class:"long",cell:({p\
roblem:e})=>e&&o(y,{of:e})}];function ai(e){return e.some(({problem:t})=>t!=="")?si:si.slice(0,-1)}function Un(e,n){retu\
rn{title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&g(t[e])}}var li=15;function ui({portfolio:e,found:n,choose:t}){\
let[r,i]=N(""),s=P(()=>e.find(r),[e,r]),a=s.length-li;return o(h,{title:"Where is it?",note:"libraries and vulnerabiliti\
es"},o("div",{class:"filters"},o("input",{id:"search",type:"search",placeholder:"Search log4j-core 2.14.1 or CVE-2021-44\
228 \u2026","aria-label":"Search libraries and vulnerabilities",value:r,onInput:l=>i(l.currentTarget.value)})),o(j,{label:"Li\
braries and vulnerabilities",columns:El(n,t),rows:s.slice(0,li),stacked:!1}),o("p",{class:"muted",role:"status"},s.lengt\
h===0&&"Nothing matches. ",a>0&&`${g(a)} more; add a word to find fewer. `,e.left>0&&`${g(e.left)} libraries without a k\
nown vulnerability are in the JSON report only.`))}function El(e,n){return[{title:"Projects",class:"number",cell:t=>o("b\
utton",{type:"button",class:"link-button","aria-pressed":t===e,onClick:()=>n(t)},g(t.count),o("span",{class:"visually-hi\
dden"}," projects with ",t.label))},{title:"Name",cell:({label:t})=>o(y,{of:t,max:160})},{title:"Kind",cell:({kind:t})=>\
t}]}function di({portfolio:e}){let[n,t]=N();return o(p,null,o(ui,{portfolio:e,found:n,choose:t}),o(Ul,{portfolio:e,found\
:n,choose:t}))}function Ul({portfolio:e,found:n,choose:t}){let[r,i]=N("all"),s=P(()=>n&&e.projectsOf(n),[e,n]),a=je((l,u\
)=>Zr(e,{text:l,filter:r,order:u,having:s}),[e,r,s]);return o(We,{hint:"product or project",columns:ai(e.rows),initial:"\
critical",find:a,choice:o(Ql,{filter:r,choose:i})},n&&o(Hl,{found:n,choose:t}))}function Hl({found:e,choose:n}){return e\
?o("p",null,k(e.count,"project")," with"," ",o("strong",null,o(y,{of:e.label,max:120}))," ",o("button",{type:"button",cl\
ass:"link-button",onClick:()=>n(void 0)},"Show all")):null}var ci=Object.keys(vt);function Ql({filter:e,choose:n}){let t\
=r=>{let i=ci.find(s=>s===r);i&&n(i)};return o("select",{"aria-label":"Which projects",class:e==="all"?void 0:"chosen",v\
alue:e,onChange:r=>t(r.currentTarget.value)},ci.map(r=>o("option",{key:r,value:r},vt[r])))}function Mt({bars:e,total:n})\
{let t=Math.max(1,...e.map(({count:r})=>r));return o("ul",{class:"bars"},e.map(r=>o("li",{key:r.label},o("span",{class:"\
label"},o(pi,{...r})),o("svg",{viewBox:"0 0 100 8",preserveAspectRatio:"none","aria-hidden":"true"},o("rect",{class:"tra\
ck",width:"100",height:"8"}),o("rect",{class:r.tone??"plain",width:100*r.count/t,height:"8"})),o("span",{class:"count"},\
g(r.count)," ",r.tone!=="others"&&o("small",null,wt(r.count/Math.max(1,n)))))))}function pi({label:e,href:n}){return n==\
=void 0?e:o("a",{href:n},e)}function fi({bars:e,label:n}){let t=e.reduce((r,{count:i})=>r+i,0);return o("figure",{class:\
"stacked-bar"},o(ql,{bars:e,label:n,total:t}),o("figcaption",null,e.map(r=>o("span",{key:r.label},o("i",{class:`dot ${r.\
tone??"plain"}`,"aria-hidden":"true"}),o(pi,{...r})," ",o("b",null,g(r.count))," ",o("small",null,wt(r.count/t))))))}fun\
ction ql({bars:e,label:n,total:t}){let r=e.map(({label:s,count:a})=>`${s} ${g(a)}`),i=0;return o("svg",{viewBox:"0 0 100\
0 12",preserveAspectRatio:"none",role:"img","aria-label":`${n}: ${r.join(", ")}`},e.map(({label:s,count:a,tone:l="plain"\
})=>{let u=1e3*a/t;return i+=u,o("rect",{key:s,class:l,x:i-u,width:Math.max(u,2),height:"12"})}))}var zl=8;function mi({\
facts:e,contents:n}){return o("div",{class:"charts"},n&&!e.alertsPending&&o(Kl,{contents:n}),o(Jl,{facts:e}),n&&o(Zl,{co\
ntents:n}))}function Kl({contents:e}){let n=P(()=>Gl(e),[e]);if(n.length===0)return null;let t="Libraries by most severe\
 vulnerability";return o(h,{title:t,class:"full-width"},o(fi,{bars:n,label:t}))}function Gl({libraries:e}){let n=R.map((\
)=>0);for(let t=0;t<e.inventory;t++){let r=e.severityRank(t);n[r]=(n[r]??0)+1}return R.map((t,r)=>({label:t==="none"?"no\
 known vulnerability":t,count:n[r]??0,href:C({severity:[t]}),tone:t})).filter(({count:t})=>t>0)}function Jl({facts:{lice\
nses:e={},figures:n}}){let t=Object.entries(e).sort(gn).map(([i,s])=>({value:i,count:s}));if(t.length===0)return null;le\
t r=i=>({label:x(i,60)||"(blank)",href:C({license:i})});return o(h,{title:"Licenses",note:t.length},o(Mt,{total:n?.libra\
ries??0,bars:yi(t,r,"other license")}))}function Zl({contents:{libraries:e}}){let n=P(()=>de(lt(e)),[e]);if(n.length===0\
)return null;let t=r=>({label:J(r)||"(unknown)",href:C({type:r})});return o(h,{title:"Types",note:n.length},o(Mt,{total:\
e.count,bars:yi(n,t,"other type")}))}function yi(e,n,t){let{shown:r,others:i,sum:s}=Cr(e,zl),a=r.map(({value:l,count:u})\
=>({...n(l),count:u}));return i===0?a:[...a,{label:k(i,t),count:s,tone:"others"}]}function gi({facts:e}){let n=co(e);if(\
!n)return null;let t=r=>r.flatMap(i=>{let s=i.of(n),a=!e.portfolio&&!e.projects;return s===void 0?[]:[{figure:i,count:s,\
linked:a}]});return o("div",null,o("ul",{class:"tiles","aria-label":"Figures"},t(lo).map(r=>o(Xl,{key:r.figure.title,...\
r}))),o("ul",{class:"more-figures","aria-label":"More figures"},t(uo).map(r=>o(Yl,{key:r.figure.title,...r}))))}function\
 Xl({figure:e,count:n,linked:t}){let{title:r,href:i,level:s,warns:a}=e,l=s??(a&&"warn");return o("li",{class:n>0?l:"zero\
"},o("b",null,g(n)),t&&n>0?o("a",{href:i},r):o("span",null,r))}function Yl({figure:{title:e,href:n},count:t,linked:r}){r\
eturn o("li",null,r&&t>0?o("a",{href:n},e):e," ",o("b",null,g(t)))}function Je(e=[]){return e.filter(({verdict:n})=>n!==\
"passed")}function jt({conditions:e=[]}){return e.map(n=>({condition:x(n.condition,300),allowed:n.limit,actual:nu(n),ver\
dict:n.verdict.replace("-"," "),note:n.why===void 0?eu(n.examples):x(n.why,300),origin:n.origin?`${x(n.origin.file,200)}\
:${n.origin.line}`:""}))}function eu(e){let n=e.map(s=>x(s,150)),t=s=>n.slice(0,s).join(", ").length<=280,r=n.findLastIn\
dex((s,a)=>t(a+1))+1,i=r===n.length;return[...n.slice(0,r),...i?[]:["\u2026"]].join(", ")}function bi({conditions:e}){return \
jt({conditions:Je(e)}).map(({condition:n,actual:t,verdict:r})=>`${n}: ${t||r}`).join(", ")}function nu({actual:e,unit:n,\
share:t,waived:r}){if(e===void 0)return"";let i=r?`, ${g(r)} waived`:"";if(t===void 0)return`${g(e)}${n??""}${i}`;let{co\
unt:s,of:a}=t;return`${Math.round(e*10)/10}% (${s} of ${a})${i}`}var tu={failed:"critical",passed:"success"},vi=[{title:\
"Condition",cell:({condition:e})=>o("bdi",null,e)},{title:"Limit",labeled:!0,cell:({allowed:e})=>e},{title:"Actual",labe\
led:!0,class:"number",cell:({actual:e})=>e},{title:"Verdict",cell:({verdict:e})=>o("span",{class:`pill ${tu[e]??""}`},e)\
},{title:"Details",hidden:!0,class:"long",cell:({note:e})=>o("bdi",null,e)},{title:"File",hidden:!0,class:"muted",cell:(\
{origin:e})=>o("bdi",null,e)}];function hi({facts:e}){let n=jt(e);if(n.length===0)return null;let t=n.some(({origin:r})=\
>r!=="");return o(h,{title:"Gate"},o(j,{label:"Gate",columns:t?vi:vi.slice(0,-1),rows:n}))}var xi=500;function wi({facts\
:e}){return o(p,null,o(Vt,{title:"Checks",rows:e.checks}),o(Vt,{title:"Projects",rows:e.statuses}),o(Vt,{title:"Tags",ro\
ws:e.objects}),o(At,{title:"Library",fields:e.library}),o(At,{title:"Notification",fields:e.notification}),o(At,{title:"\
Deletion",fields:e.deletion}))}function Vt({title:e,rows:n=[]}){if(n.length===0)return null;let r=[...new Set(n.flatMap(\
i=>Object.keys(i)))].map(i=>({title:Ln(i),labeled:!0,cell:s=>o("bdi",null,Wt(s[i]))}));return o(h,{title:e,note:n.length\
},o(j,{label:e,columns:r,rows:n.slice(0,xi)}),o(B,{hidden:n.length-xi}))}function At({title:e,fields:n}){return n?o(h,{t\
itle:e},o(Ne,{of:Object.entries(n).map(([t,r])=>[Ln(t),Wt(r)&&o("bdi",null,Wt(r))])})):null}function Wt(e){return x(_i(e\
),1e3)}function _i(e){if(e===void 0)return"";if(typeof e=="boolean")return e?"yes":"no";if(typeof e!="object")return Str\
ing(e);let n=Array.isArray(e);return Object.entries(e).map(([t,r])=>[n?"":t,_i(r)]).filter(([,t])=>t!=="").map(([t,r])=>\
`${Ln(t).toLowerCase()} ${r}`.trim()).join(", ")}var ru=[{title:"Policy",cell:({policy:e})=>o(y,{of:e,max:100})},{title:\
"Library",cell:({library:e})=>o(y,{of:e,max:100})},{title:"Manifest",class:"long",cell:({manifest:e=""})=>o(y,{of:e,blan\
k:""})}];function Ci({facts:e}){let{total:n,rows:t=[]}=e.policyViolations??{};return n?o(h,{title:"Policy violations",no\
te:n},o(j,{label:"Policy violations",columns:ru,rows:t}),o(B,{hidden:n-t.length})):null}function ki({projects:e=[]}){ret\
urn e.map(({result:n,project:t,figures:r,conditions:i,reasons:s},a)=>({result:n,name:x(t?.name??"",200)||`project ${a+1}\
`,page:(r?.libraries??r?.direct)===void 0?void 0:mr(cn,a+1),libraries:r?.libraries,critical:r?.bySeverity?.critical,high\
:r?.bySeverity?.high,failed:i&&Je(i).length,reason:ou({conditions:i,reasons:s})}))}function ou({conditions:e,reasons:[n]\
}){return n===void 0?"":bi({conditions:e})||x(n,300)}function Pi({reasons:e,projects:n=[]}){let t=n.flatMap(({reasons:i,\
conditions:s})=>{let a=Je(s);return i.filter(l=>a.some(({condition:u})=>l.startsWith(`${u}: `)))}),r=new Set(t);return e\
.filter(i=>!r.has(i.replace(/^.*?: /,"")))}function Si(e,n){return e.some(t=>t[n]!==void 0&&t[n]!=="")}function Ti(e,n,t\
){let r=n.trim().toLowerCase(),i=e.filter(({name:s,reason:a})=>`${s}\n${a}`.toLowerCase().includes(r));return fe(i,t)}var\
 iu=[{of:"result",title:"Result",labeled:!1,cell:su},{of:"name",title:"Project",labeled:!1,order:"name",ascending:!0,cel\
l:au},Bt("libraries","Libraries"),Bt("critical","Critical"),Bt("high","High"),{of:"failed",title:"Gate",cell:lu},{of:"re\
ason",title:"Reason",class:"long",cell:({reason:e})=>e&&o("bdi",null,e)}];function Li({facts:e}){let n=P(()=>ki(e),[e]),\
t=je((i,s)=>Ti(n,i,s),[n]);if(n.length===0)return null;let r=iu.filter(({of:i})=>Si(n,i));return o(We,{hint:"name or rea\
son",columns:r,find:t})}function su({result:e}){let{icon:n,words:t}=ee[e];return o(p,null,o("span",{"aria-hidden":"true"\
},n)," ",t)}function au({name:e,page:n}){let t=o("bdi",null,e);return n===void 0?t:o("a",{href:n},t)}function Bt(e,n){re\
turn{of:e,title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&g(t[e])}}function lu({failed:e}){if(e!==void 0)return e>\
0?`${e} not passed`:"passed"}function Fi({facts:{wait:e}}){return!e||e.scans.length===0?null:o(h,{title:"Scan"},e.scans.\
map((n,t)=>o("p",{key:t},n.changes.map(({state:r,atSeconds:i},s)=>o("span",{key:r},s>0&&o("span",{class:"muted"}," \u203A "),\
o("bdi",null,x(r,40))," ",o("small",{class:"muted"},tt(i))))," ",o("span",{class:"muted"},"\xB7 ",n.end??"still running"," \
after ",tt(n.seconds),","," ",k(n.polls,"poll"),n.followed&&", followed another scan"))))}var It=30,Ri=[{of:"added",word\
s:"added",sign:"+"},{of:"removed",words:"removed",sign:"\u2212"},{of:"unchanged",words:"unchanged",sign:""},{of:"failed",word\
s:"failed",sign:"!"},{of:"unclear",words:"unclear",sign:"?"},{of:"spared",words:"kept because the new value failed",sign\
:""}];function Oi({facts:{tags:e=[]}}){let n=e.filter(t=>Ri.some(({of:r})=>t[r]?.length));return n.length===0?null:o(h,{\
title:"Tags"},n.map(t=>o("div",{key:t.scope,class:"tag-group"},o("h3",null,t.scope," ",o(y,{of:t.name,max:120})),Ri.map(\
r=>o(uu,{key:r.of,...r,tags:t[r.of]})))))}function uu({of:e,words:n,sign:t,tags:r=[]}){return r.length===0?null:o("p",nu\
ll,o("span",{class:"muted"},n)," ",r.slice(0,It).map(({key:i,value:s})=>o("span",{key:`${i}=${s}`,class:`chip ${e}`},t&&\
o("span",{"aria-hidden":"true"},t,"\xA0"),o(y,{of:i,max:60}),"=",o(y,{of:s,max:100}))),r.length>It&&o("span",{class:"muted"\
},"\u2026 and ",r.length-It," more"))}var cu=[{title:"Vulnerability",sort:"id",width:"minmax(160px, 0.6fr)",cell:du},{title:"\
Severity",sort:"severity",width:"100px",cell:({vulnerability:e})=>o(G,{level:A(e)})},{title:"Score",sort:"score",width:"\
72px",labeled:!0,cell:({vulnerability:e})=>e.score?.toFixed(1)},{title:"Libraries",sort:"libraries",width:"minmax(220px,\
 1.4fr)",cell:pu},{title:"Fixed in",width:"minmax(120px, 0.8fr)",labeled:!0,cell:mu},{title:"Waived",width:"88px",known:\
({waivers:e})=>e!==void 0,cell:e=>$i(e,V.waived,"waived")},{title:"New",width:"88px",known:({knowsNews:e})=>e,cell:e=>$i\
(e,V.fresh,"new")},{title:"Published",sort:"published",width:"116px",labeled:!0,cell:({vulnerability:{published:e}})=>e&\
&o(y,{of:e,max:20})}];function Hn(e){let{vulnerabilities:n}=e.contents.vulnerabilities().findings,t=r=>{let i=n[r]??{id:\
""};return{...e,number:r,vulnerability:i}};return Fn(cu,e.contents).map(r=>({...r,cell:i=>r.cell(t(i))}))}function $i({c\
ontents:e,found:n,number:t},r,i){let{findings:s}=e.vulnerabilities(),a=n.matching(t),l=a.filter(u=>((s.traits[u]??0)&r)!\
==0);if(l.length!==0)return l.length===a.length?o("span",{class:"pill"},i):o(p,null,g(l.length)," of ",g(a.length))}func\
tion du({vulnerability:{id:e}}){return o("a",{href:He(e)},o(y,{of:e,max:60}))}function pu(e){let{contents:n,found:t,numb\
er:r,vulnerability:i}=e,{rows:s}=n.vulnerabilities().findings,[a=0,...l]=t.matching(r);return o(p,null,o(re,{contents:n,\
row:s[a]??0}),l.length>0&&o("a",{href:He(i.id),class:"muted"}," ","and ",k(l.length,"other","others")))}var Dt=3,fu=1e3;\
function mu(e){let{contents:n,found:t,number:r,vulnerability:i}=e,{rows:s}=n.vulnerabilities().findings,a=new Set;for(le\
t d of t.matching(r).slice(0,fu)){let c=Et(n,s[d]??0,i.id);if(c&&a.add(c),a.size>Dt)break}if(a.size===0)return;let u=[..\
.[...a].slice(0,Dt),...a.size>Dt?["\u2026"]:[]].join(" | ");return o("span",{title:x(u,500)},o(y,{of:u,max:120}))}function Et\
({libraries:e},n,t){let r=e.vulnerabilities(n).find(i=>i.id===t);return r?e.fixOf(n,r):""}var yu=10;function Ni({content\
s:e}){let n=P(()=>e.vulnerabilities().find(me),[e]);if(n.numbers.length===0)return null;let t="Most severe vulnerabiliti\
es",r=n.numbers.slice(0,yu);return o(h,{title:t},o(j,{label:t,columns:Hn({contents:e,found:n}).map(({title:i,labeled:s,c\
ell:a})=>({title:i,labeled:s,cell:a})).filter(({cell:i})=>r.some(s=>i(s))),rows:r}),o("p",null,o("a",{href:D()},"All ",h\
e(n.numbers.length))))}function Mi(e){return[`${e.what}.`,e.said?.trim()&&`Mend said: ${gu(e.said.trim())}`,e.why,e.fix]\
.filter(Boolean).join(" ")}function gu(e){return/[.!?]$/.test(e)?e:`${e}.`}function ji({facts:e}){let{icon:n,level:t="su\
ccess"}=ee[e.result];return o("section",{class:`verdict ${t}`},o("h1",{tabIndex:-1},o("span",{"aria-hidden":"true"},n),"\
 ",bu(e)),o(vu,{facts:e}),e.alertsPending&&o("p",null,"Mend had not computed the alerts yet, so vulnerabilities and outd\
ated libraries are incomplete. Set ",o("code",null,"wait-for: finished")," to wait for them."),e.figures?.libraries===0&\
&o("p",null,"The inventory is empty, so the zeros say nothing about the project. If the scanner found libraries, its res\
ult may have gone to another project."),o(xu,{facts:e}))}function bu({operation:e,result:n,conditions:t,projects:r}){let\
 i=un(e),s=rt(n,t);if(!r)return ve(`${i} ${s}`.trim());let a=it(r.map(({result:u})=>u)),l=t?.length===0?", no conditions\
 set":"";return ve(`${i} of ${a}${l}`)}function vu({facts:e}){let{failure:n}=e;if(n)return o("p",null,o(y,{of:Mi(n),max:\
1500}));let t=Pi(e);return t.length===0?null:o("ul",null,t.map(r=>o("li",{key:r},o(y,{of:r,max:1e3}))))}function hu(e){l\
et{figures:n,inventoryUpdated:t,projects:r,portfolio:i}=e;if(n?.libraries!==void 0&&!(r||i))return t===void 0?"date not \
known":ye(t)}function xu({facts:e}){let{product:n,project:t,generatedAt:r,runUrl:i}=e;return o(Ne,{of:[["Product",n&&o(y\
,{of:n.name,max:120})],["Project",t&&o(y,{of:t.name,max:120})],["Inventory updated",hu(e)],["Report created",ye(r)],["Ru\
n",i&&o(U,{to:i},"workflow run")]]})}var Vi=50,wu={expired:"critical","ends soon":"medium"},_u=[{title:"Waived",cell:({v\
ulnerability:e,license:n=""})=>o(y,{of:e??n,max:60})},{title:"In",cell:({library:e})=>o(y,{of:e,max:100})},{title:"Findi\
ngs",labeled:!0,class:"number",cell:({findings:e})=>e},{title:"Last day",labeled:!0,cell:Cu},{title:"Reason",class:"long\
",cell:({reason:e})=>o(y,{of:e,max:300})},{title:"File",cell:e=>o(xt,{of:e})}];function Cu({until:e,status:n}){return o(\
p,null,o(y,{of:e,max:20})," ",n&&o("span",{class:`pill ${wu[n]??""}`},n))}function Ai({contents:{waivers:e}}){if(!e||e.a\
ll.length===0)return null;let{all:n}=e;return o(h,{title:"Waivers",note:n.length},o(j,{label:"Waivers",columns:_u,rows:n\
.slice(0,Vi)}),o(B,{hidden:n.length-Vi}),o("p",null,o("a",{href:C({waived:"yes"})},"Libraries with waived findings")))}f\
unction Wi({state:{facts:e,contents:n,portfolio:t}}){return o("main",{id:"main"},o(ji,{facts:e}),o(gi,{facts:e}),o(Li,{f\
acts:e}),o(ii,{facts:e}),t&&o(di,{portfolio:t}),n&&o(Ni,{contents:n}),o(ku,{facts:e}),o(hi,{facts:e}),o(mi,{facts:e,cont\
ents:n}),n&&o(Ai,{contents:n}),o(Ci,{facts:e}),o(Fi,{facts:e}),o(Oi,{facts:e}),o(wi,{facts:e}))}function ku({facts:e}){i\
f(!e.delta)return null;let t=Pn(e).filter(({lines:r})=>r.length>0).map(({title:r,lines:i})=>`${r}: ${g(i.length)}`);retu\
rn o(h,{title:"Since the baseline"},o(On,{facts:e}),o(Rn,{facts:e}),o("p",null,t.length===0?"Nothing changed. ":`${t.joi\
n(" \xB7 ")}. `,o("a",{href:kn},"See the comparison",o("span",{class:"visually-hidden"}," ","(",k(t.length,"list"),")"))))}\
function Bi({contents:e,actions:n,kept:t}){let[r,i]=N(!1);return o(p,null,o("button",{type:"button",class:"link-button",\
onClick:()=>{let{open:l,complete:u}=Te(e,t);i(!u),n.showTree(l,void 0)}},"Expand all"),o("button",{type:"button",class:"\
link-button",onClick:()=>{i(!1),n.showTree(new Set,void 0)}},"Collapse all"),o("span",{class:"muted",role:"status"},r&&"\
Too many to expand at once; the first levels are open."))}function Ii({contents:e,kept:n}){let t=e.graph?.direct??[],r=n\
?t.filter(s=>n.has(s)):t,i=k(t.length,"direct dependency","direct dependencies");return o("p",{class:"muted",role:"statu\
s"},n?`${g(r.length)} of ${i} lead to ${ce(n.found)}. `:`${i}, ${ce(e.libraries.count)} in total. `,o("span",{class:"hin\
t"},"Arrow keys move and expand, Enter shows the library."))}function Di(e,n,t,r){let i=n[t];if(!i)return;let s=l=>({ope\
n:r,branch:n[l]?.id??i.id}),a=i.children>0&&!i.circular&&!i.open;switch(e){case"ArrowDown":return s(t+1);case"ArrowUp":r\
eturn s(t-1);case"Home":return s(0);case"End":return s(n.length-1);case"ArrowRight":return a?{open:new Set([...r,i.id]),\
branch:i.id}:i.open?s(t+1):void 0;case"ArrowLeft":return i.open?Pu(i,r):{open:r,branch:vr(i.id)??i.id};case"Enter":retur\
n"enter";default:return}}function Pu({id:e},n){return{open:new Set([...n].filter(t=>t!==e)),branch:e}}function Ei(e){let\
{branch:n,index:t,current:r,click:i,below:s}=e,{level:a,children:l,circular:u,open:d}=n,c=l===0||u;return o("div",{id:`b\
ranch-${t}`,class:`row branch ${r?"current":""}`,role:"treeitem","aria-level":a,"aria-posinset":n.position,"aria-setsize\
":n.siblings,"aria-expanded":c?void 0:d,"aria-selected":r,style:{paddingLeft:`${8+20*(Math.min(a,40)-1)}px`},onClick:()=\
>i(n)},o("span",{class:"twisty","aria-hidden":"true"},c?"\xB7":d?"\u25BE":"\u25B8"),o(Tu,{...e}),u&&o("span",{class:"muted"}," circul\
ar, see above"),!c&&o("small",null,fr(l),!d&&o(Su,{...s(n.row)})))}function Su({count:e,atLeast:n}){return e===0?null:o(\
p,null," \xB7 ",o("b",null,n&&"at least ",he(e)," below"))}function Tu({branch:{row:e},contents:n}){let{libraries:t}=n;retu\
rn o(p,null,o("a",{href:Q(n.key(e)),tabIndex:-1,onClick:r=>r.stopPropagation()},o("bdi",null,t.name(e)||"(blank)"))," ",\
o("span",{class:"muted"},o(y,{of:t.text("version",e)??"",max:60,blank:""}))," ",o(Oe,{contents:n,row:e}))}var Lu=30;func\
tion Ui(e){let{contents:n,query:t,actions:r}=e,i=P(()=>De(n,t),[n,t.text,t.vulnerable]),s=a=>{let l={...t,...a},u=De(n,l\
);r.replace(Fe(l)),u&&r.showTree(Te(n,u).open,void 0)};return o($e,{title:"Dependencies"},o(Ae,{text:t.text,label:"Searc\
h dependencies",hint:"Search name, license, CVE",search:a=>s({text:a})},o(Ge,{on:t.vulnerable,toggle:()=>s({vulnerable:!\
t.vulnerable})},"only paths to vulnerable libraries"),o(Bi,{...e,kept:i})),o(Ii,{contents:n,kept:i}),o(Fu,{...e,kept:i})\
)}function Fu(e){let{state:n,contents:t,actions:r,kept:i}=e,{open:s,branch:a}=n,l=P(()=>pn(t,s,i),[t,s,i]),u=P(()=>eo(t)\
,[t]),d=l.findIndex(b=>b.id===a),c=Math.max(0,d),m=b=>r.showTree(Ou(s,b),b.id);return o(Mn,{count:l.length,rowHeight:Lu,\
list:i??t,current:d<0?void 0:d,printing:n.printing,bodyRole:"presentation",frame:Ru(e,l,c),row:b=>{let f=l[b],v={index:b\
,current:b===c,contents:t,click:m};return f&&o(Ei,{key:f.id,...v,branch:f,below:u})}})}function Ru({state:e,contents:n,a\
ctions:t},r,i){let s=a=>{let l=Di(a.key,r,i,e.open);if(!l)return;a.preventDefault();let u=r[i]?.row;l!=="enter"?t.showTr\
ee(l.open,l.branch):u!==void 0&&(location.hash=Q(n.key(u)))};return{id:"tree",role:"tree","aria-label":"Dependencies",ta\
bIndex:0,"aria-activedescendant":`branch-${i}`,onKeyDown:s}}function Ou(e,{id:n}){let t=new Set(e);return t.delete(n)||t\
.add(n),t}function Hi(){return o("main",{id:"main"},o("h1",{tabIndex:-1},"Dependencies"),o("p",{class:"empty"},"The hier\
archy was not read, because the input ",o("code",null,"report")," did not name it. See the ",o("a",{href:C()},"libraries\
"),"."))}function Qi(e){let{libraries:n,graph:t,waivers:r,knowsNews:i}=e,s=$u(e),a=(l,u)=>[l,d=>u(s(d))??""];return[a("v\
ulnerability",({vulnerability:{id:l}})=>l),a("severity",({vulnerability:l})=>A(l)),a("score",({vulnerability:{score:l}})\
=>l?.toFixed(1)),a("library",({row:l})=>n.name(l)),a("version",({row:l})=>n.text("version",l)),a("dependency",({row:l})=\
>ne(t,l)),a("fix",({row:l,vulnerability:u})=>n.fixOf(l,u)),a("library fix",({row:l})=>n.fix(l)),a("published",({vulnerab\
ility:{published:l}})=>l),a("waived until",({row:l,vulnerability:{id:u}})=>r?.waiverOf(l,u)?.until),a("new",({bits:l})=>\
i?String((l&V.fresh)!==0):""),a("url",({vulnerability:{url:l}})=>l),a("key",({row:l})=>n.text("keyUuid",l))]}function $u\
(e){let{findings:n}=e.vulnerabilities(),t=new Int32Array(n.count);for(let r=0;r<n.vulnerabilities.length;r++)t.fill(r,n.\
starts[r],n.starts[r+1]);return r=>{let i=n.rows[r]??0,s=n.vulnerabilities[t[r]??0]??{id:""},l=e.libraries.vulnerabiliti\
es(i).find(({id:u})=>u===s.id)??s;return{row:i,bits:n.traits[r]??0,vulnerability:l}}}function qi(e){let{contents:n,child\
ren:t,query:r,change:i}=e,{waivers:s}=n,a={query:r,change:i};return o(Ae,{text:r.text,label:"Search vulnerabilities",hin\
t:"Search CVE, library",search:l=>i({text:l})},o(Bn,{of:"Vulnerabilities:",counts:n.vulnerabilities().levels,...a}),o(In\
,{flags:Nu(n),query:r,toggle:l=>i({[l]:!r[l]})}),s&&o(Dn,{texts:Mu,...a}),t,o(En,{shown:Ee(r),clear:()=>i(ht(r))}))}func\
tion Nu({graph:e,knowsNews:n}){return[["fixable","fix known"],["direct",e!==void 0&&"direct"],["fresh",n&&"new"]]}var Mu\
=[["no","not waived"],["yes","waived"]];function zi(e){let{state:n,contents:t,actions:r,query:i}=e,s=c=>r.replace(D({...\
i,...c})),a=t.vulnerabilities(),l=Le(i),u=P(()=>a.find(i),[l,a]),d=Hn({contents:t,found:u});return o($e,{title:"Vulnerab\
ilities"},o(qi,{contents:t,query:i,change:s},o(An,{...i,columns:d,change:s})),o(Vn,{state:n,rows:u.numbers.length,file:"\
mend-vulnerabilities.csv",csv:()=>Vu(t,u)},o(Au,{...e,found:u})),o(jn,{...i,label:"Vulnerabilities",lines:4,columns:d,ro\
ws:u.numbers,empty:ju(i),printing:n.printing,change:s}))}function ju(e){return Ee(e)?"No vulnerabilities match.":"No kno\
wn vulnerabilities."}function Vu(e,{numbers:n,matching:t}){return $n(Qi(e),n.flatMap(t))}function Au({state:e,contents:n\
,query:t,found:{numbers:r,findings:i}}){let s=n.vulnerabilities().findings.vulnerabilities.length,a=Ee(t);return o(p,nul\
l,a&&`${g(r.length)} of `,he(s),i>r.length&&`, ${k(i,"finding")} in libraries`,e.facts.alertsPending&&", incomplete: Men\
d had not computed the alerts yet")}function Ki(e,n,t){let{findings:r}=e.vulnerabilities(),s=((r.traits[n]??0)&V.fresh)!\
==0;return{contents:e,row:r.rows[n]??0,id:t,fresh:s}}var Gi=[{title:"Library",cell:({contents:e,row:n})=>o(re,{contents:\
e,row:n})},{title:"Fixed in",labeled:!0,cell:({contents:e,row:n,id:t})=>{let r=Et(e,n,t);return r&&o(y,{of:r})}},{title:\
"Library fixed in",labeled:!0,cell:({contents:{libraries:e},row:n})=>{let t=e.fix(n);return t&&o(y,{of:t,max:120})}},{ti\
tle:"Relation",known:({graph:e})=>e!==void 0,cell:({contents:{graph:e},row:n})=>ne(e,n)},{title:"New",known:({knowsNews:\
e})=>e,cell:({fresh:e})=>e&&o("span",{class:"pill"},"new")},{title:"Waived",class:"long",known:({waivers:e})=>e!==void 0\
,cell:({contents:{waivers:e},row:n,id:t})=>o(be,{by:e?.waiverOf(n,t)})}];var Ji=500;function Zi({contents:e,wanted:n}){l\
et{findings:t,numberOf:r}=e.vulnerabilities(),i=r(n),s=t.vulnerabilities[i??-1];if(i===void 0||!s)return o(Sn,{what:"vul\
nerability",where:"No library of this report has",wanted:n,all:o("a",{href:D()},"all vulnerabilities")});let a=Ce(t,i),l\
="Libraries";return o("main",{id:"main"},o(Wu,{of:s}),s.description&&o("p",null,o(y,{of:s.description,max:5e3})),o(h,{ti\
tle:l,note:g(a.length)},o(j,{label:l,columns:Fn(Gi,e),rows:a.slice(0,Ji).map(u=>Ki(e,u,s.id))}),o(B,{hidden:a.length-Ji}\
)))}function Wu({of:e}){let{id:n,url:t,score:r,published:i}=e;return o(p,null,o("p",{class:"breadcrumbs"},o("a",{href:D(\
)},"Vulnerabilities")," /"),o("h1",{tabIndex:-1},o(y,{of:n,max:100})),o("p",{class:"chips"},o(G,{level:A(e)}),r!==void 0\
&&o("span",{class:"chip"},"score ",r.toFixed(1)),i&&o("span",{class:"chip"},"published ",o(y,{of:i,max:20})),t&&o(U,{to:\
t},"Description on the web")))}function Xi(e){return o(p,null,o(Fo,{...e}),o(Bu,{...e}))}function Bu(e){let{route:n,cont\
ents:t}=e.state;if(n.page==="overview")return o(Wi,{...e});if(n.page==="compare")return o(yo,{...e});if(!t)return o(Eu,{\
...e});let r={...e,contents:t},i=Iu(e,t);return i?o(Du,{text:i}):n.page==="libraries"?o(Uo,{...r,query:n.query}):n.page=\
=="library"?o(Yo,{...r,wanted:n.key}):n.page==="vulnerabilities"?o(zi,{...r,query:n.query}):n.page==="vulnerability"?o(Z\
i,{...r,wanted:n.key}):t.graph?o(Ui,{...r,query:n.query}):o(Hi,null)}function Iu({state:e},{libraries:n}){return n.count\
===0?"The inventory is empty, so there is nothing to show, and nothing says that the project is safe. If the scanner fou\
nd libraries, its result may have gone to another project.":!(e.route.page==="vulnerabilities")||n.vulnerabilityCount>0?\
"":e.facts.alertsPending?"Mend had not computed the alerts yet, so vulnerabilities are not known.":`Mend knows no vulner\
abilities of ${ce(n.count)}.`}function Du({text:e}){return o("main",{id:"main"},o("h1",{tabIndex:-1},"Nothing to list"),\
o("p",{class:"empty",role:"status"},e))}function Eu({state:{contents:e,facts:n}}){let t=n.projects?"The libraries are on\
 the pages of the projects.":"This run read no libraries.";return o("main",{id:"main"},o("h1",{tabIndex:-1},"Libraries")\
,o("p",{class:"empty",role:"status"},e===void 0?"Reading the libraries \u2026":t))}function Yi({search:e,leave:n}){document.a\
ddEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let{target:r}=t,i=r instanceof HTMLInputElement||\
r instanceof HTMLSelectElement;if(t.key==="/"&&!i){t.preventDefault(),e();let s=document.getElementById("search");s inst\
anceof HTMLInputElement&&s.select()}t.key==="Escape"&&Uu(r,n)})}function Uu(e,n){let t=document.querySelector("details.m\
enu[open]");t?(t.open=!1,t.querySelector("summary")?.focus()):e instanceof HTMLInputElement&&e.id==="search"?e.blur():n(\
)}var es="mend-report-theme";function ns(){try{let e=localStorage.getItem(es);return Ve.find(n=>n===e)??"auto"}catch{ret\
urn"auto"}}function ts(e){try{localStorage.setItem(es,e)}catch{}}function Ut(e){document.documentElement.dataset.theme=e\
}var rs=ns();Ut(rs);var H={facts:is(dn.facts),route:Ue(location.hash),theme:rs,open:new Set,printing:!1},Hu={replace(e){\
history.replaceState(null,"",e),q({route:Ue(e)})},showTree:(e,n)=>q({open:e,...n!==void 0&&{branch:n}}),chooseTheme(e){t\
s(e),Ut(e),q({theme:e})}};function q(e){H={...H,...e},os()}function os(){let e=document.getElementById(dn.app);e&&rr(o(X\
i,{state:H,actions:Hu}),e)}function is(e){return JSON.parse(document.getElementById(e)?.textContent??"null")}function ss\
(e){let{contents:n}=H;if(e.page!=="tree"||!n)return{route:e};let t=De(n,e.query);if(t)return{route:e,open:Te(n,t).open};\
if(e.key===void 0)return{route:e};let r=n.find(e.key);if(!n.graph||r===void 0)return{route:e};let i=n.graph.isDirect(r),\
[s=[r]]=i?[]:fn(n.graph,r,1).paths,a=new Set([...H.open,...hr(s)]);return{route:e,open:a,branch:s.join("/")}}function Qu\
(){let e=is(dn.contents);if(e!==null&&"projects"in e){q({contents:null,portfolio:Jr(e)});return}if(e===null){q({contents\
:null});return}let n=Hr(e,H.facts);H={...H,contents:n},q(ss(H.route)),document.activeElement===document.body&&as(),setTi\
meout(()=>{n.filterOptions(),n.search({...K,text:"x"}),n.vulnerabilities()})}function as(){let e=document.getElementById\
("tree");return e?.focus({preventScroll:!0}),e!==null}var ls=!1;addEventListener("hashchange",()=>{ls=!0,q(ss(Ue(locatio\
n.hash))),scrollTo(0,0),as()||document.querySelector("main h1")?.focus({preventScroll:!0})});addEventListener("beforepri\
nt",()=>q({printing:!0}));addEventListener("afterprint",()=>q({printing:!1}));document.addEventListener("DOMContentLoade\
d",()=>{requestAnimationFrame(()=>setTimeout(Qu))});Yi({search:()=>{["libraries","vulnerabilities","tree"].includes(H.ro\
ute.page)||(history.pushState(null,"",C()),q({route:Ue(C())}))},leave:()=>{let{page:e}=H.route;e!=="library"&&e!=="vulne\
rability"||(ls?history.back():location.hash=e==="library"?C():D())}});os();})();',style:':root{color-scheme:light dark;-\
-text: light-dark(#1f2328, #e6edf3);--muted: light-dark(#59636e, #9198a1);--line: light-dark(#d1d9e0, #3d444d);--faint: \
light-dark(#e6eaef, #2a313a);--back: light-dark(#ffffff, #0d1117);--shade: light-dark(#f6f8fa, #151b23);--accent: light-\
dark(#0969da, #4493f8);--chosen: light-dark(#ddf4ff, #121d2f);--critical: light-dark(#a40e26, #ff7b72);--high: light-dar\
k(#bc4c00, #f0883e);--medium: light-dark(#7d5700, #e3b341);--success: light-dark(#1a7f37, #3fb950)}:root[data-theme=ligh\
t]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}.critical{--tone: var(--critical);--tone-back: light-dark\
(#ffebe9, #3c1618);--fill: var(--critical)}.high{--tone: var(--high);--tone-back: light-dark(#fff1e5, #341d0c);--fill: v\
ar(--high)}.medium{--tone: var(--medium);--tone-back: light-dark(#fff8c5, #2e2408);--fill: light-dark(#d4a72c, #e3b341)}\
.low{--tone: light-dark(#0550ae, #79c0ff);--tone-back: light-dark(#ddf4ff, #0c2239);--fill: light-dark(#54aeff, #388bfd)\
}.success{--tone: var(--success);--tone-back: light-dark(#f0fff4, #0f2a17)}.unrated{--fill: var(--muted)}.none{--fill: l\
ight-dark(#d1d9e0, #343b44)}.others{--fill: light-dark(#afb8c1, #6e7681)}.warn{--tone: var(--high)}*{box-sizing:border-b\
ox}body{margin:0;background:var(--back);color:var(--text);font:14px/1.5 -apple-system,BlinkMacSystemFont,Segoe UI,Noto S\
ans,Helvetica,Arial,sans-serif}h1,h2,h3,p{margin:0}h1:focus{outline:none}a{color:var(--accent);text-decoration:none}a:ho\
ver,p:not(.breadcrumbs) a,.unstyled li a,.stacked a{text-decoration:underline}:focus-visible{outline:2px solid var(--acc\
ent);outline-offset:1px;border-radius:4px}code{background:var(--shade);border-radius:6px;padding:.15em .4em;font:85% ui-\
monospace,SFMono-Regular,Menlo,Consolas,monospace}small,.note,.muted,.empty{color:var(--muted)}small,.note{font-size:12p\
x;font-weight:400}span.warn{color:var(--tone)}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;cl\
ip-path:inset(50%);white-space:nowrap}.skip:not(:focus){position:absolute;left:-999px}header{position:sticky;top:0;z-ind\
ex:3;display:flex;align-items:center;gap:24px;padding:0 24px;height:56px;background:var(--shade);border-bottom:1px solid\
 var(--line)}header .title{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}nav{display:flex;gap:4p\
x;margin-left:auto;align-self:stretch}nav a{display:flex;align-items:center;padding:0 10px;color:var(--text);border:soli\
d transparent;border-width:2px 0;white-space:nowrap}nav a:hover{text-decoration:none;border-bottom-color:var(--line)}nav\
 a[aria-current]{font-weight:600;border-bottom-color:#fd8c73}.counter{margin-left:6px;padding:0 6px;border-radius:10px;b\
ackground:var(--faint);font-size:12px;font-weight:500}main{max-width:1180px;margin:0 auto;padding:24px 24px 64px;display\
:grid;gap:24px}main.wide{max-width:none;height:calc(100dvh - 56px);min-height:480px;padding:16px 24px;display:flex;flex-\
direction:column;gap:12px}main h1{font-size:24px;font-weight:600;line-height:1.25;overflow-wrap:anywhere}h1 .version{col\
or:var(--muted);font-weight:300}.breadcrumbs{margin-bottom:-20px}.card,.tiles,.verdict,.virtual-list{border:1px solid va\
r(--line);border-radius:6px}.card{padding:16px;min-width:0}.card h2,.card h3{font-size:14px;font-weight:600}.card h2{mar\
gin-bottom:12px}.card p+.filters{margin-top:12px}h3 .muted{font-weight:400}.scroll{overflow-x:auto}.verdict{overflow-wra\
p:anywhere;border-left:4px solid var(--success);padding:16px 20px;display:grid;gap:10px}.verdict.error{border-left-color\
:var(--critical)}.verdict.warning{border-left-color:var(--medium)}.verdict.notice{border-left-color:var(--accent)}.verdi\
ct h1{font-size:20px}.verdict ul{margin:0;padding-left:20px}.properties{display:flex;flex-wrap:wrap;gap:6px 28px;margin:\
0}.properties>div{min-width:0}.properties dt{display:inline;color:var(--muted)}.properties dt:after{content:" "}.propert\
ies dd{display:inline;margin:0;overflow-wrap:anywhere}.card .properties{display:grid;gap:4px}.card .properties>div{displ\
ay:grid;grid-template-columns:140px 1fr}.tiles,.bars,.unstyled{list-style:none;margin:0;padding:0;display:grid}.tiles{gr\
id-template-columns:repeat(auto-fit,minmax(min(140px,33%),1fr));gap:1px;overflow:hidden}.tiles li{padding:12px 16px;disp\
lay:grid;outline:1px solid var(--line)}.tiles b{color:var(--tone);font-size:22px;font-weight:600;line-height:1.3;font-va\
riant-numeric:tabular-nums}.tiles a,.tiles span{color:var(--muted);font-size:12px}.tiles a{text-decoration:underline;tex\
t-decoration-color:var(--line);text-underline-offset:3px}.tiles .zero b{color:var(--muted);font-weight:400}.more-figures\
{list-style:none;margin:10px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:4px 20px;font-size:12px;color:var(--muted)}.m\
ore-figures a{color:inherit;text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:3px}.more-\
figures b{color:var(--text);font-variant-numeric:tabular-nums}.charts{display:grid;grid-template-columns:1fr 1fr;gap:24p\
x}.charts:empty,.paths:empty{display:none}.full-width,.charts>:only-child{grid-column:1 / -1}.bars{gap:6px}.bars li{disp\
lay:grid;grid-template-columns:minmax(90px,190px) 1fr 92px;align-items:center;gap:12px}.bars .label{overflow:hidden;text\
-overflow:ellipsis;white-space:nowrap}.bars a,.stacked-bar a{color:var(--text)}.bars svg{width:100%;height:8px;border-ra\
dius:4px}.bars .count{text-align:right;font-variant-numeric:tabular-nums}.bars small{display:inline-block;width:36px}.st\
acked-bar{margin:0}.stacked-bar svg{display:block;width:100%;height:12px;border-radius:6px;margin-bottom:12px}.stacked-b\
ar figcaption{display:flex;flex-wrap:wrap;gap:4px 24px}rect{fill:var(--fill, light-dark(#54aeff, #388bfd))}rect.track{fi\
ll:var(--faint)}.dot{display:inline-block;width:9px;height:9px;border-radius:50%;margin-right:5px;background:var(--fill)\
}.pill,.chip{display:inline-block;padding:0 8px;border-radius:12px;font-size:12px;line-height:20px;border:1px solid var(\
--line);max-width:100%;overflow:hidden;text-overflow:ellipsis;vertical-align:middle}.pill{font-weight:500;border-color:t\
ransparent;color:var(--tone);background:var(--tone-back, var(--faint))}.chips{display:flex;gap:6px;flex-wrap:wrap;margin\
-top:-14px}.chip{margin-right:2px;min-width:0;overflow-wrap:anywhere}.chip.added{border-color:var(--success)}.chip.remov\
ed{text-decoration:line-through}.chip.failed{border-color:var(--critical)}.direction{color:var(--muted);white-space:nowr\
ap}.direction.down{color:var(--high)}.tag-group{display:grid;grid-template-columns:minmax(0,1fr);gap:6px}.tag-group+.tag\
-group{margin-top:16px}table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:600;font-size:12px;color\
:var(--muted)}th,td{padding:6px 12px 6px 0;border-bottom:1px solid var(--faint);vertical-align:top}td.number{font-varian\
t-numeric:tabular-nums}td .link-button{margin:-4px -8px}td.long{min-width:220px;max-width:420px;overflow-wrap:anywhere}t\
d.picture{width:40%}td.picture svg{display:block;width:100%;height:14px;margin-top:3px}.scroll+p{margin-top:12px}.unstyl\
ed{gap:4px}.unstyled li{overflow-wrap:anywhere;break-inside:avoid}.unstyled .pill{min-width:66px;text-align:center}.unst\
yled.columns{display:block;columns:3 260px}.paths{margin:8px 0 0;padding-left:24px;display:grid;gap:4px;overflow-wrap:an\
ywhere}.vulnerability{margin-top:10px;display:grid;gap:4px;overflow-wrap:anywhere}.vulnerability+.vulnerability{margin-t\
op:14px;padding-top:14px;border-top:1px solid var(--faint)}button,select,input[type=search],summary{font:inherit;color:i\
nherit}.filters{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.filters input[type=search]{flex:1 1 260px;min-wi\
dth:260px;max-width:520px}.filters input[type=search],.filters select,.toggle,.menu summary{height:32px;padding:0 10px;b\
order:1px solid var(--line);border-radius:6px;background:var(--back)}.filters select{max-width:140px}.filters select.pho\
ne{display:none}.filters select.chosen,.toggle[aria-pressed=true]{background:var(--chosen);border-color:var(--accent)}.t\
oggle[aria-pressed=true] small{color:inherit}.toggle,.link-button,.menu summary,.sort{cursor:pointer}.toggle:hover,.menu\
 summary:hover{background:var(--shade)}.toggles{border:0;margin:0;padding:0;display:flex}.toggles .muted{align-self:cent\
er;margin-right:6px}.toggles .toggle{position:relative;border-radius:0;margin-left:-1px}.toggles .toggle[aria-pressed=tr\
ue]{z-index:1}.toggles .toggle:first-of-type{border-top-left-radius:6px;border-bottom-left-radius:6px;margin-left:0}.tog\
gles .toggle:last-of-type{border-top-right-radius:6px;border-bottom-right-radius:6px}.link-button,.sort{border:0;backgro\
und:none}.link-button{color:var(--accent);padding:4px 8px;border-radius:6px}.link-button:hover{background:var(--faint)}.\
theme{font-size:17px;line-height:1;padding:8px;color:var(--muted)}.sort{padding:0;font-weight:600;font-size:12px}.sort:h\
over{color:var(--accent)}.menu{position:relative}.menu summary{line-height:30px;list-style:none}.menu summary:after{cont\
ent:" \u25BE";color:var(--muted)}.menu>div{position:absolute;right:0;z-index:4;margin-top:4px;padding:8px 14px;display:grid;g\
ap:4px;background:var(--back);border:1px solid var(--line);border-radius:6px;box-shadow:0 8px 24px light-dark(#1f23281f,\
#010409cc);white-space:nowrap}.menu input{margin-right:8px}.list-line{display:flex;flex-wrap:wrap;justify-content:space-\
between;align-items:center;gap:0 16px}.list-line p{line-height:29px}.virtual-list{position:relative;overflow:auto;flex:1\
;min-height:0}.table{flex:1;min-height:0;display:flex;flex-direction:column}.rows{min-width:max-content}.table .rows,.ta\
ble .head{min-width:900px}.table .row{display:grid;grid-template-columns:var(--tracks);height:var(--height);align-items:\
center;border-bottom:1px solid var(--faint);min-width:100%}.table .rows .row:hover,.branch:hover{background:var(--shade)\
}.table .row>div{padding:0 12px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.head{position:sticky;top:0;z-\
index:2;background:var(--shade)}.head .row{border-bottom-color:var(--line);font-weight:600;font-size:12px}.branch{displa\
y:flex;align-items:center;gap:6px;height:30px;padding-right:12px;white-space:nowrap;cursor:default}.branch.current{backg\
round:var(--chosen)}.branch b{color:var(--text)}.twisty{width:16px;text-align:center;color:var(--muted)}@media(max-width\
:760px){header{flex-wrap:wrap;height:auto;padding:8px 16px 0;gap:4px 12px}nav{order:3;width:100%;margin:0;overflow-x:aut\
o;min-height:40px}.theme{margin-left:auto}main,main.wide{padding:16px}.charts{grid-template-columns:minmax(0,1fr)}.card \
.properties>div{grid-template-columns:1fr}.toggles{flex-wrap:wrap;gap:8px}.toggles .toggle{border-radius:6px;margin-left\
:0}.hint{display:none}.filters select.phone{display:block}.table .rows,.table .head{min-width:0}.table .head{display:non\
e}.table .row{display:flex;flex-wrap:wrap;align-content:start;gap:0 12px;padding:5px 12px;overflow:hidden}.table .row>di\
v{padding:0;max-width:100%;line-height:24px}.table .row>div:first-child{flex:0 0 100%}.table .row>div:empty{display:none\
}.table .row>div[data-title]:before{content:attr(data-title) ": ";color:var(--muted)}.stacked thead,.stacked td:empty{di\
splay:none}.stacked tr{display:flex;flex-wrap:wrap;gap:0 16px;padding:8px 0;border-bottom:1px solid var(--faint)}.stacke\
d td{border:0;padding:1px 0;min-width:0;max-width:100%;overflow-wrap:anywhere}.stacked td:first-child,.stacked td.long{f\
lex:0 0 100%}.stacked td[data-title]:before{content:attr(data-title) ": ";color:var(--muted)}.picture{display:none}.bran\
ch .pill{order:-1}.branch small:has(b){display:contents;font-size:0}.branch small b{font-size:12px}.branch .twisty{order\
:-2}.bars li{grid-template-columns:minmax(90px,1fr) 1fr 84px}}@media(max-width:480px){nav{gap:0}nav a{padding:0 7px}.cou\
nter{display:none}}@media print{:root,:root[data-theme]{color-scheme:light}*{-webkit-print-color-adjust:exact;print-colo\
r-adjust:exact}header,.head{position:static}nav,.filters,.hint,.link-button,.skip{display:none}main.wide{height:auto;dis\
play:block}.virtual-list{height:auto;overflow:visible;border:0}.table .rows,.table .head{min-width:0}.table .row{grid-te\
mplate-columns:minmax(0,2fr);grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);font-size:11px}.table .row>div{paddin\
g:0 6px}.table .row bdi{white-space:normal;overflow-wrap:anywhere}.tiles,.verdict,.row,tr,li{break-inside:avoid}h2{break\
-after:avoid}a{color:inherit}}',scriptHash:"sha256-7aRxWfiL6DGfOJRIixdWIAfrDp91iX1Hz4wYdADFn/g=",styleHash:"sha256-jiT4x\
AgWu7FMfiC/3oRURfAE+HFPojiLAN+oW9t9C/s="};var clean=__webpack_require__(11),names=__webpack_require__(5306),report=__webpack_require__(
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
