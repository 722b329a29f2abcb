export const id=253,ids=[253],modules={4253:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{htmlFormat:()=>htmlFormat});const assets={
script:'"use strict";(()=>{var P,Mn,Wr,V,Je,Te,In,Se,En,qe,ze,Kr,de=Symbol.for("pv"),De={},Ae=[],Qr=/^m(i|n|o|s|text|spa\
ce)$/,Xe=Array.isArray,Gn=Ae.slice,z=Object.assign;function J(e){e&&e.parentNode&&e.remove()}function xe(e,n,t,r,i){var \
s={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:de,__v:i||++Mn,__i:-1,__u:0};return!i\
&&P.vnode&&P.vnode(s),s}function h(e){return e.children}function we(e,n){this.props=e,this.context=n,this.__g=0}function\
 j(e,n){if(n==null)return e.__&&j(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return \
typeof e.type!="function"||e.props.__P?null:j(e)}function Jr(e){var n,t=e.__v,r=t.__e,i=[],s=[],a=e.__P;a&&((n=z({constr\
uctor:de},t)).__v=t.__v+1,P.vnode&&P.vnode(n),Ze(a,n,t,e.__n,a.namespaceURI,32&t.__u?[r]:null,i,r||j(t),32&t.__u,s),n.__\
v=t.__v,n.__.__k[n.__i]=n,Yn(i,n,s),t.__=t.__e=null,n.__e!=r&&$n(n))}function $n(e){if((e=e.__)&&e.__c&&!e.props.__P)ret\
urn e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),$n(e)}function Bn(e){(8&e.__g||(e.__g|=8,V.push(e),Te++)\
)&&Je==P.debounceRendering||((Je=P.debounceRendering)||queueMicrotask)(Hn)}function Hn(){try{for(var e,n=1;V.length;)V.l\
ength>n&&V.sort(In),e=V.shift(),n=V.length,8&e.__g&&Jr(e)}finally{(Te=V.length)&&(Je||queueMicrotask)(Hn)}}function Un(e\
,n,t,r,i,s,a,l,d,p,u){var f,y,c,m,k,C,x=r.__k||Ae,_=n.length;for(d=zr(t,n,x,d,_),f=0;f<_;f++)(c=t.__k[f])!=null&&(y=~c._\
_i&&x[c.__i]||De,c.__i=f,C=Ze(e,c,y,i,s,a,l,d,p,u),m=c.__e,(y.ref!=c.ref||8&y.__u)&&(y.ref&&en(y.ref,null,c,y),c.ref&&u.\
push(c.ref,c.__c||m,c)),k=k||m,4&c.__u?(d=Vn(c,d,e,!y.__v),y.__e&&(y.__e=null)):typeof c.type=="function"&&C!==void 0?d=\
C:m&&(d=m.nextSibling),c.__u&=-21);return t.__e=k,d}function zr(e,n,t,r,i){var s,a,l,d,p,u,f,y,c,m=t.length,k=m,C=0,x=0,\
_=e.__k=Array(i);for(s=0;s<i;s++)(a=n[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constr\
uctor===String?a=_[s]=xe(null,a):Xe(a)?a=_[s]=xe(h,{children:a}):a.constructor===de&&a.__b?a=_[s]=xe(a.type,a.props,a.ke\
y,a.ref,a.__v):_[s]=a,d=s+C,a.__=e,a.__b=e.__b+1,l=null,~(p=a.__i=qr(a,t,d,k))&&(k--,(l=t[p])&&(l.__u|=2)),l&&l.__v?(a._\
_u|=16,p==d-1?C--:p==d+1?C++:p!=d&&(p>d?C--:C++,x=1)):(~p||(i>m?C--:i<m&&C++),typeof a.type!="function"&&(a.__u|=4))):_[\
s]=null;if(x){for(u=[],f=[],s=0;s<i;s++)if((a=_[s])&&16&a.__u){for(C=0,y=u.length;C<y;)u[c=C+y>>1]<a.__i?C=c+1:y=c;u[C]=\
a.__i,f[s]=C+1}for(C=u.length;s--;)f[s]&&(f[s]==C?C--:_[s].__u|=4)}if(k)for(s=0;s<m;s++)!(l=t[s])||2&l.__u||(l.__e==r&&(\
r=j(l)),nn(l,l));return r}function Vn(e,n,t,r){var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(i=e.\
__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,n=Vn(i[s],n,t,!1));return n}for(n&&!n.parentNode&&(n=j(e))&&!n.parentNode&&(\
n=null),a=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!r&&t.moveBefore&&a.parentNode?t.moveBefore(a,n):t.inse\
rtBefore(a,n||null)),n=a;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function qr(e,n,t,r){v\
ar i,s=e.key,a=e.type,l=n[t],d=l&&!(2&l.__u);if(l===null&&s==null||d&&s==l.key&&a==l.type)return t;if(r>(d?1:0)){for(i=t\
-1;i>=0;i--)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=t+1;i<n.length;i++)if((l=n[i])&&!(2&l.__u)&&s==l\
.key&&a==l.type)return i}return-1}function Rn(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function Pe(e,n\
,t,r,i){var s,a;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r="")\
,r)for(n in r)t&&n in t||Rn(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||Rn(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")ty\
peof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(a=ze[n]||(ze[n]=Xr(n)),(e.__\
a||(e.__a={}))[n]=qe,s=n!=(n=n.replace(En,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,a,s):\
e.removeEventListener(n,a,s));else{if(i=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s\
");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="col\
Span"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1\
&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function Xr(e){return function(n){var t=this\
.__e;if(t){if(t=t[e],n[Se]==null)n[Se]=qe++;else if(n[Se]<this.__a[e])return;return t(P.event?P.event(n):n)}}}function Z\
e(e,n,t,r,i,s,a,l,d,p){var u,f,y,c,m,k,C,x,_,A,w,Qe,Fn,ve,K,On,U,Q,$=n.type;if(n.constructor!==de)return null;128&t.__u&\
&(d=32&t.__u,u=t.__c.__z)&&(n.__u|=d,f=s=[],u.nodeType==8?l=ke(u,s):s.push(u),l=s[0]||l),(u=P.__b)&&u(n);e:if(typeof $==\
"function"){y=a.length;try{if(x=n.props,_=(u=$.prototype)&&u.render,A=(u=$.contextType)&&r[u.__c],w=u?A?A.props.value:u.\
__:r,(c=t.__c)?(n.__c=c,2&c.__g&&(c.__g|=1)):(_?n.__c=c=new $(x,w):(n.__c=c=new we(x,w),c.constructor=$,c.render=eo),A&&\
A.sub(c),c.state||(c.state={}),c.__n=r,c.__g|=8,c.__h=[],c.__k=[]),_&&(c.__s||(c.__s=c.state),$.getDerivedStateFromProps\
&&(c.__s==c.state&&(c.__s=z({},c.__s)),z(c.__s,$.getDerivedStateFromProps(x,c.__s)))),m=c.props,k=c.state,c.__v=n,t.__c)\
{if(x!==m&&_&&!$.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(x,w),n.__v==t.__v&&!\
(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(x,c.__s,w)===!1){n.__v!=t.__v&&(c.props=x,c.stat\
e=c.__s,c.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(B){B&&(B.__=n)}),Ae.push.apply(c.__h,c.__k),c.__k=[],c.__\
h.length&&a.push(c),l=j(t);break e}c.componentWillUpdate&&c.componentWillUpdate(x,c.__s,w),_&&c.componentDidUpdate&&c.__\
h.push(function(){c.componentDidUpdate(m,k,C)})}else _&&!$.getDerivedStateFromProps&&c.componentWillMount&&c.componentWi\
llMount(),_&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=w,c.props=x,c.__P=e,c.__g&=-5,Qe=P.__r,Fn=_?\
25:0;do c.__g&=-9,Qe&&Qe(n),u=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++Fn<25);_&&(Ae.push.apply(c.__h,\
c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(r=z({},r,c.getChildContext())),_&&t.__c&&c.getSnapshotBeforeUpdate&&(\
C=c.getSnapshotBeforeUpdate(m,k)),ve=u&&u.type===h&&u.key==null?u.props.children:u,x.__P&&(u=l,i=(e=x.__P).namespaceURI,\
d=s=null,t.props&&t.props.__P!=e&&(t.__k.some(function(B){B&&nn(B,B)}),t.__k=null),l=t.__k?j(t,0):null),l=Un(e,Xe(ve)?ve\
:[ve],n,t,r,i,s,a,l,d,p),x.__P&&(n.__e=null,l=u),n.__u&=-161,f&&f.some(J),c.__h.length&&a.push(c),1&c.__g&&(c.__g&=-4)}c\
atch(B){if(a.length=y,n.__v=null,d||s)if(B&&B.then){if(n.__u|=128|d,s){for(~(U=s.indexOf(l||void 0))||(U=s.length);(Q=s[\
U-1])&&Q.nodeType==8;)U--;for(;U<s.length;U++)if(Q=s[U])if(s[U]=null,K){if(Q==On)break}else{if(Q.nodeType!=8)break;Q.dat\
a.startsWith("$s")&&(On=ke(K=Q))}}if(!K){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;K=l}(u=ke(K=n.__c.__z||(n\
.__c.__z=K)))?(n.__e=K,l=u):n.__e=l,l=l&&l.nextSibling}else s&&s.some(J);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),B&&B.\
then||jn(n),P.__e(B,n,t)}}else l=n.__e=Zr(t.__e,n,t,r,i,s,a,d,p,e);return(u=P.diffed)&&u(n),l}function ke(e,n){if(e&&e.n\
odeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else \
if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function jn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(jn))\
}function Yn(e,n,t){for(var r=0;r<t.length;)en(t[r++],t[r++],t[r++]);P.__c&&P.__c(n,e),e.some(function(i){try{e=i.__h,i.\
__h=[],e.some(function(s){s.call(i)})}catch(s){P.__e(s,i.__v)}})}function Zr(e,n,t,r,i,s,a,l,d,p){var u,f,y,c,m,k,C,x,_=\
t.props||De,A=n.props,w=n.type;if(w=="svg"?i="http://www.w3.org/2000/svg":w=="math"?i="http://www.w3.org/1998/Math/MathM\
L":i||(i="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((m=s[u])&&(w?m.localName==w:m.nodeType==3)){e=m,s[\
u]=null;break}}if(!e){if(x=p.ownerDocument||document,!w)return x.createTextNode(A);e=x.createElementNS(i,w,A.is?A:p),l&&\
(P.__m&&P.__m(n,s),l=!1),s=null}if(w){if(p=w=="template"&&e.content||e,s=w=="textarea"&&A.defaultValue!=null?null:s&&Gn.\
call(p.childNodes),!l&&s)for(_={},u=0;u<e.attributes.length;u++)_[(m=e.attributes[u]).name]=m.value;for(u in _)m=_[u],u=\
="dangerouslySetInnerHTML"?y=m:u=="children"||u in A||u=="value"&&"defaultValue"in A||u=="checked"&&"defaultChecked"in A\
||Pe(e,u,null,m,i);for(u in A)m=A[u],u=="children"?c=m:u=="dangerouslySetInnerHTML"?f=m:u=="value"?k=m:u=="checked"?C=m:\
l&&typeof m!="function"||_[u]===m||Pe(e,u,m,_[u],i);f?(l||y&&(f.__html==y.__html||f.__html==e.innerHTML)||(e.innerHTML=f\
.__html),n.__k=[]):(y&&(e.textContent=""),(w=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Qr.test(w))&&(i=\
"http://www.w3.org/1999/xhtml"),Un(p,Xe(c)?c:[c],n,t,r,i,s,a,s?s[0]:t.__k&&j(t,0),l,d),s&&s.some(J)),l&&w!="textarea"||(\
u="value",w=="progress"&&k==null?e.removeAttribute(u):k==null||k===e[u]&&(w!="progress"||k)||Pe(e,u,k,_[u],i),u="checked\
",C!=null&&C!=e[u]&&Pe(e,u,C,_[u],i))}else _===A||l&&e.data==A||(e.data=A);return e}function en(e,n,t,r){try{typeof e=="\
function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catc\
h(i){P.__e(i,t)}}function nn(e,n,t){var r,i,s,a;if(P.unmount&&P.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||en(r\
,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){P.__e(l,n)}r.__P=r.__n=null}if(r=e._\
_k)for(a=0;a<r.length;a++)r[a]&&nn(r[a],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(i=ke(r,\
s=[]))&&(r==e.__e&&s.some(J),J(i),J(r)),t||J(e.__e),e.__e=e.__c=e.__=null}function eo(e,n,t){return this.constructor(e,t\
)}function Wn(e,n){var t,r,i,s;P.__&&P.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=x\
e(h,{children:[e]}),i=[],s=[],Ze(n,n.__k,r||De,De,n.namespaceURI,r?null:n.firstChild?Gn.call(n.childNodes):null,i,r?r.__\
e:n.firstChild,t,s),Yn(i,n.__k,s),n.__k.props.children=null}P={__e:function(e,n,t,r){for(var i,s,a;n=n.__;)if((i=n.__c)&\
&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&i.setState(s.getDerivedStateFromError(e)\
),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw Te=0,e}},\
Mn=0,Wr=function(e){return e!=null&&e.constructor===de},we.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.st\
ate||(t=this.__s=z({},this.state)),typeof e=="function"&&(e=e(z({},t),this.props)),e&&(z(t,e),this.__v&&(n&&this.__k.pus\
h(n),Bn(this)))},we.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Bn(this))},we.prototype\
.render=h,V=[],Te=0,In=function(e,n){return e.__v.__b-n.__v.__b},Se=Symbol(),En=/(PointerCapture)$|Capture$/i,qe=0,ze={}\
,Kr=0;var pe={passed:{icon:"\u2705",words:"passed",fails:!1},failed:{icon:"\u274C",words:"failed",fails:!0,level:"error"},warned:{\
icon:"\u26A0\uFE0F",words:"warned",fails:!1,level:"warning"},skipped:{icon:"\u23ED\uFE0F",words:"skipped",fails:!1,level:"notice"},planned:{\
icon:"\u{1F4DD}",words:"planned",fails:!1,level:"notice"},"timed-out":{icon:"\u23F1\uFE0F",words:"timed out",fails:!0,level:"error"},canc\
elled:{icon:"\u{1F6D1}",words:"cancelled",fails:!0,level:"error"},error:{icon:"\u{1F4A5}",words:"error",fails:!0,level:"error"}};var N\
e="mend-report.html",no=["keyUuid","name","filename","groupId","artifactId","version","sha1","type","coordinates","langu\
ages","matchType","url","homePage","newestVersion"];function Kn(e){let n=no.map(t=>[t,e(t)]);return Object.fromEntries(n\
)}var Fe={facts:"facts",contents:"contents",app:"app"};function Jn(e,n){let{graph:t}=e;if(!t)return[];let r=[],i=Qn(e,t.\
direct,"",n).reverse();for(let s=i.pop();s;s=i.pop()){if(r.push(s),!s.open)continue;let a=Qn(e,t.children(s.row),s.id,n)\
;for(let l of a.reverse())i.push(l)}return r}function Qn({graph:e,libraries:n},t,r,i){let s=r===""?[]:r.split("/");retur\
n[...t].sort((l,d)=>n.nameOrder(l)-n.nameOrder(d)).map((l,d)=>{let p=[...s,l].join("/"),u=s.includes(String(l)),f=e?.chi\
ldren(l).length??0;return{id:p,row:l,level:s.length+1,position:d+1,siblings:t.length,children:f,circular:u,open:f>0&&!u&\
&i.has(p)}})}function zn(e){let n=e.lastIndexOf("/");return n<0?void 0:e.slice(0,n)}function qn(e){return e.slice(0,-1).\
map((n,t)=>e.slice(0,t+1).join("/"))}var Xn=["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.\
1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-wit\
h-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exceptio\
n","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","\
eCos-2.0","wxWindows"];var Zn=["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AG\
PL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML"\
,"AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","AS\
WF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe\
-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s\
2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA\
-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first\
-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-\
Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-\
3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Ope\
n-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-C\
lause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-At\
tribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Sourc\
e-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-\
to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Chart\
er","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman\
-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Excepti\
on","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU\
","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5",\
"CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5"\
,"CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-\
BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-\
BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY\
-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-A\
T","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1\
","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECIL\
L-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO",\
"CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CP\
OL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1"\
,"Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY\
-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML\
","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-c\
opyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1\
","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD\
","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR\
-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invaria\
nts-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no\
-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL\
-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-l\
ater","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-la\
ter","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","\
HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","\
HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND\
-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","H\
PND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-v\
ariant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocrati\
c-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-perm\
ission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0"\
,"JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL\
-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","L\
PL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Lat\
ex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Lin\
ux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida\
-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK\
","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPE\
G-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerra\
s-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Mot\
osoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","N\
CSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","\
NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","O\
AR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN\
","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.\
1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OL\
DAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0"\
,"OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL",\
"OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parit\
y-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Py\
thon-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RS\
CPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM"\
,"SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH",\
"SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail\
-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","S\
un-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL\
-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UM\
ich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TO\
U","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","\
W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-\
modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","\
YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","an\
y-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3\
.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generi\
c-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","li\
btiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep",\
"pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threepart\
table","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"];var oo=/(?!\
\\uFE0F)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,io=/[\\t-\\r\\u0085\\u2028\\u2029]+/g,so=/^[ -~]*$/,ao=/\
^[!-~]+(?: [!-~]+)*$/;function L(e,n=Number.POSITIVE_INFINITY){return ao.test(e)?et(e,n):et(nt(e).replace(/\\s+/g," ").tr\
im(),n)}function nt(e){return so.test(e)?e:e.toWellFormed().replace(io," ").replace(oo,"")}function et(e,n){if(e.length<\
=n)return e;let t=Array.from(e.slice(0,2*n+2));return t.length<=n?e:`${t.slice(0,n-1).join("")}\u2026`}var xs=new Set([...Zn,\
...Xn]);var lo=new Set(["","requires review","unspecified","unspecified license","unsupported filetype"]);function tn({n\
ame:e}){return lo.has(L(uo(e)).toLowerCase())}function tt(e){return e.some(tn)?e.filter(n=>!tn(n)):e}function rt({licens\
es:e}){return e.every(tn)}var co=/^\\s*suspected(?:\\s+|$)/i;function uo(e){return e.replace(co,"")}var Oe=["critical","hi\
gh","medium","low"];var O=[...Oe,"unrated","none"];function q({severity:e}){return e??"unrated"}function Be(e,n){return \
ne(q(e))-ne(q(n))||(n.score??0)-(e.score??0)}function ne(e){return 1<<O.indexOf(e)}function ot(e){let{count:n,inventory:\
t,vulnerabilities:r}=e,i=r.values.map(a=>ne(q(a))),s=ne("none");return Uint8Array.from({length:n},(a,l)=>(r.of[l]||[]).r\
educe((u,f)=>u|(i[f]??0),0)||(l<t?s:0))}function it(e){return e===0?O.length-1:31-Math.clz32(e&-e)}function I(e,n){retur\
n e<n?-1:e>n?1:0}function Re([e,n],[t,r]){return r-n||I(e,t)}function fe(e){let n=new Map;for(let t of e)n.set(t,(n.get(\
t)??0)+1);return[...n].sort(Re).map(([t,r])=>({value:t,count:r}))}function st(e,n){let t=e.length>n?e.slice(0,n-1):e,r=e\
.slice(t.length);return{shown:t,others:r.length,sum:r.reduce((i,{count:s})=>i+s,0)}}function at(e){let{count:n,inventory\
:t,knowsOutdated:r}=e;return{severities:O.map(i=>({name:i,count:Me(t,s=>e.hasSeverity(i,s))})).filter(({count:i})=>i>0),\
licenses:fe(po(e)),types:fe(rn(e)),outdated:r?Me(n,i=>e.outdated(i)===!0):void 0,weak:Me(t,e.weak),duplicates:Me(t,e.dup\
licate)}}function Me(e,n){let t=0;for(let r=0;r<e;r++)n(r)&&t++;return t}function*po({inventory:e,licenses:n}){for(let t\
=0;t<e;t++){let r=tt(n(t)).map(({name:i})=>i);r.length===0?yield"":yield*new Set(r)}}function*rn({count:e,text:n}){for(l\
et t=0;t<e;t++)yield n("type",t)??""}function lt({direct:e,dependencies:n}){let t=new Set(e),r=n.map(()=>[]);return n.fo\
rEach((i,s)=>{for(let a of i||[])r[a]?.push(s)}),{direct:e,isDirect:i=>t.has(i),children:i=>n[i]||[],parents:i=>r[i]??[]\
}}function Ie(e,n,t){let r=new Map([[n,n]]),i=[],s=[n];for(let l of s)for(let d of e.parents(l))r.has(d)||(r.set(d,l),s.\
push(d),e.isDirect(d)&&i.push(d));return{paths:i.slice(0,t).map(l=>fo(l,n,r)),roots:i.length}}function fo(e,n,t){let r=[\
e];for(let i=e;i!==n;)i=t.get(i)??n,r.push(i);return r}var mo={MAVEN_ARTIFACT:"maven",JAVA:"maven",NODE_PACKAGED_MODULE:\
"npm",JAVASCRIPT_NODE_JS:"npm",PYTHON_PACKAGE:"pypi",PYTHON:"pypi",DOT_NET_RESOURCE:"nuget",NUGET_PACKAGE_MODULE:"nuget"\
,NUGET:"nuget",GO_PACKAGE:"golang",GO:"golang",REDHAT_PACKAGE_MODULE:"rpm",RPM:"rpm",DEBIAN_PACKAGE:"deb",DEBIAN:"deb",A\
LPINE:"apk",ARCH_LINUX:"alpm",RUBY:"gem",PHP:"composer",RUST:"cargo",COCOAPODS:"cocoapods",HEX:"hex",R:"cran",CONDA:"con\
da",HASKELL:"hackage",OCAML:"opam",DOCKER:"docker",SOURCE_LIBRARY:"github"},yo=new Set(["ACTIONSCRIPT","DOCKER_LAYER","D\
OT_NET_AS_GENERIC_RESOURCE","FILE","FILE_CLUSTER","GENERIC_ARCHIVE","JAVASCRIPT","JAVASCRIPT_BOWER","JAVA_SCRIPT_LIBRARY\
","UNIX_LIBRARY","WINDOWS_INSTALLER"]),ho=[[/\\.whl$/i,"pypi"],[/\\.nupkg$/i,"nuget"],[/\\.gem$/i,"gem"],[/\\.crate$/i,"carg\
o"],[/\\.rpm$/i,"rpm"],[/\\.deb$/i,"deb"],[/\\.tgz$/i,"npm",/javascript|node/i]],go=/\\.(dll|exe)$/i;function ct(e){return e\
.filename??e.artifactId??e.name}function ut(e){let n=_o(e.type??"");if(yo.has(n))return"generic";let t=mo[n];return t===\
"nuget"&&go.test(ct(e))?"generic":t||(sn(e)?"maven":Co(e))}var on=new Map;function _o(e){let n=on.get(e)??bo(e);return o\
n.size<1e3&&on.set(e,n),n}function bo(e){return e.toUpperCase().replace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}function Co(\
e){let n=ct(e);return ho.find(([r,,i])=>r.test(n)&&(i===void 0||i.test(e.languages??"")))?.[1]??"generic"}var Lo=new Set\
(["MAVEN_ARTIFACT","JAVA_ARCHIVE"]),me=/\\.(jar|war|ear|aar|pom)$/i;function sn(e){let{groupId:n,artifactId:t,coordinates\
:r,filename:i}=e;return!n||!t||me.test(n)||me.test(t)?!1:Lo.has(e.type?.toUpperCase()??"")?!0:!!r||me.test(i??e.name)}va\
r vo=new Set(["NODE_PACKAGED_MODULE","PYTHON_PACKAGE","DOT_NET_RESOURCE","NUGET_PACKAGE_MODULE","GO_PACKAGE","REDHAT_PAC\
KAGE_MODULE"]);function an(e){let{groupId:n,artifactId:t}=e,r=e.type?.toUpperCase()??"";return n&&vo.has(r)?n:n&&t&&r===\
""?Po(e):sn(e)?`${n}:${t}`:e.name}function Po(e){let{groupId:n="",artifactId:t="",version:r}=e;return me.test(n)?e.name:\
r!==void 0&&t.includes(r)||n===t?n:`${n}:${t}`}function dt(e,n){return`${e}\n${ut(n)}`}function mt(e){let{count:n,invento\
ry:t,licenses:r,vulnerabilities:i,outdated:s}=e,a=Kn(c=>xo(e.texts[c])),l=(c,m)=>a[c](m),d=Array.from({length:n},(c,m)=>\
So(an(yt(l,m)))),p=ot(e),u=c=>it(p[c]??0),f,y;return{count:n,inventory:t,text:l,name:c=>d[c]??"",licenses:c=>ft(r.values\
,r.of[c]),vulnerabilities:c=>ft(i.values,i.of[c]),outdated:c=>[void 0,!1,!0][(s[c]??-1)+1],knowsOutdated:s.some(c=>c>=0)\
,weak:c=>l("matchType",c)==="FILENAME",duplicate(c){return y??=wo(t,l),y.has(c)},severity:c=>O[u(c)]??"none",severityRan\
k:u,hasSeverity:(c,m)=>((p[m]??0)&ne(c))!==0,nameOrder(c){return f??=ko(d),f[c]??0}}}var pt=200;function So(e){return e.\
length<=pt&&/^[!-~]*$/.test(e)?e:L(e,pt)}function xo(e){if("plain"in e)return r=>e.plain[r]??void 0;let{words:n,at:t}=e;\
return r=>n[t[r]??-1]??void 0}function yt(e,n){return{keyUuid:"",name:e("name",n)??"",filename:e("filename",n),groupId:e\
("groupId",n),artifactId:e("artifactId",n),type:e("type",n),coordinates:e("coordinates",n),languages:e("languages",n),ur\
l:e("url",n)}}function ft(e,n=0){return n===0?[]:n.map(t=>e[t]).filter(t=>t!==void 0)}function wo(e,n){let t=Array.from(\
{length:e},(s,a)=>a).filter(s=>n("version",s)!==void 0),i=[...Map.groupBy(t,s=>{let a=yt(n,s);return dt(an(a),a)}).value\
s()].filter(s=>new Set(s.map(a=>n("version",a))).size>1);return new Set(i.flat())}function ko(e){let n=e.map(i=>i.toLowe\
rCase()),t=Int32Array.from(e,(i,s)=>s).sort((i,s)=>I(n[i]??"",n[s]??"")||i-s),r=new Int32Array(e.length);return t.forEac\
h((i,s)=>{r[i]=s}),r}function bt(e,n){return e===n?0:Do(e,n).sign||I(e,n)}var ht={"~":0,dev:1,nightly:1,canary:1,alpha:2\
,a:2,beta:3,b:3,milestone:4,m:4,pre:5,preview:5,c:5,cr:5,rc:5,snapshot:6,final:7,ga:7,release:7,post:8,sp:8,sr:8,patch:8\
,hotfix:8},To=7,Ct=8,Lt=9,un=10,ln={rank:To,text:""};function Do(e,n){let[t,r]=[gt(e),gt(n)],i=_t(e)||_t(n),s=Math.max(t\
.length,r.length);for(let a=0;a<s;a++){let[l,d]=[t[a]??ln,r[a]??ln],p=No(l,d);if(p!==0)return{sign:p,certain:!i&&Ao(l,d)\
}}return{sign:0,certain:!0}}function Ao(e,n){let t=i=>i.rank!==Lt,r=e.rank+n.rank===Ct+un&&e.rank!==n.rank;return t(e)&&\
t(n)&&!r}function No(e,n){return e.rank!==n.rank?e.rank-n.rank:e.rank===un&&e.text.length!==n.text.length?e.text.length-\
n.text.length:I(e.text,n.text)}function gt(e){let t=(/^\\d+:/.test(e)?e:`0:${e}`).toLowerCase().match(/\\d+|[a-z]+|~/g)??[\
];return t.filter((r,i)=>r!=="v"||!cn(t[i+1])).map((r,i,s)=>cn(r)?Fo(r):Oo(r,s[i+1]))}function Fo(e){let n=e.replace(/^0\
+/,"");return n===""?ln:{rank:un,text:n}}function Oo(e,n){if(e.length===1&&e!=="~"&&!cn(n))return{rank:Ct,text:e};let t=\
Object.hasOwn(ht,e)?ht[e]:void 0;return t===void 0?{rank:Lt,text:e}:{rank:t,text:""}}function cn(e){return e!==void 0&&/\
^\\d/.test(e)}function _t(e){return/^(?=.*[a-f])(?=.*\\d)[0-9a-f]{7,64}$/i.test(e)}function vt(e){let n=new Map,t=(i,s)=>{\
let a=`${i} ${s}`,l=n.get(a)??Go(e,i,s);return n.set(a,l),l},r;return i=>{let s=Bo(i.text);s.length>0&&(r??=Ro(e));let a\
=Io(e,i),l=[];for(let d of t(i.sort,i.descending)){let p=r?.[d]??"";s.every(u=>p.includes(u))&&a.every(u=>u(d))&&l.push(\
d)}return l}}function Bo(e){return e.toLowerCase().split(/\\s+/).filter(Boolean)}function Ro({libraries:e}){return Array.\
from({length:e.count},(n,t)=>{let r=e.name(t);for(let i of Mo)r+=`\n${e.text(i,t)??""}`;for(let{name:i}of e.licenses(t))r\
+=`\n${i}`;for(let{id:i}of e.vulnerabilities(t))r+=`\n${i}`;return r.toLowerCase()})}var Mo=["name","coordinates","filenam\
e","version","sha1"];function Io({libraries:e,graph:n},t){let{severity:r,license:i,type:s,relation:a}=t,{outdated:l,weak\
:d,duplicates:p}=t;return[r.length>0&&(f=>r.some(y=>e.hasSeverity(y,f))),i!==void 0&&(f=>f<e.inventory&&Eo(e.licenses(f)\
,i)),s!==void 0&&(f=>(e.text("type",f)??"")===s),l&&(f=>e.outdated(f)===!0),d&&(f=>e.weak(f)),p&&(f=>e.duplicate(f)),a!=\
=void 0&&(f=>n?.isDirect(f)===(a==="direct"))].filter(f=>f!==!1)}function Eo(e,n){return n===""?rt({licenses:e}):e.some(\
({name:t})=>t===n)}function Go(e,n,t){let{nameOrder:r}=e.libraries,i=$o(e,n),s=t?-1:1,a=l=>i[l]??0;return Int32Array.fro\
m(i,(l,d)=>d).sort((l,d)=>s*(a(l)-a(d))||r(l)-r(d))}function $o({libraries:e,graph:n},t){let r={length:e.count},i=p=>Int\
32Array.from(r,(u,f)=>p(f));if(t==="name")return i(e.nameOrder);if(t==="severity")return i(e.severityRank);if(t==="relat\
ion")return i(p=>+!n?.isDirect(p));let s=Array.from(r,(p,u)=>Uo(e,t,u)),a=t==="version"||t==="newest",l=[...new Set(s)].\
sort(a?Ho:I),d=new Map(l.map((p,u)=>[p,u]));return Int32Array.from(s,p=>d.get(p)??0)}var te="\uFFFF";function Ho(e,n){return+\
(e===te)-+(n===te)||bt(e,n)}function Uo(e,n,t){switch(n){case"license":return e.licenses(t)[0]?.name??te;case"newest":re\
turn e.outdated(t)&&e.text("newestVersion",t)||te;case"match":return e.text("matchType",t)??te;default:return e.text(n,t\
)??te}}function Pt({libraries:e,tree:n}){let t=mt(e),r=n&&lt(n),i=l=>(t.text("keyUuid",l)??"").toWellFormed(),s,a;return\
{libraries:t,graph:r,search:vt({libraries:t,graph:r}),filterOptions(){return a??=at(t),a},key:i,find(l){return s??=new M\
ap(Array.from({length:t.count},(d,p)=>[i(p),p])),s.get(l)}}}var re=["severity","version","license","type","relation","ne\
west","languages","match"],dn=re.filter(e=>e!=="languages"&&e!=="match"),X={text:"",severity:[],outdated:!1,weak:!1,dupl\
icates:!1,sort:"severity",descending:!1,columns:dn};function St(e){let n=new URLSearchParams(e),t=a=>n.get(a)?.split(","\
)??[],r=n.get("relation"),i=re.filter(a=>t("columns").includes(a)),s=n.get("sort")??"";return{text:n.get("q")??"",severi\
ty:O.filter(a=>t("severity").includes(a)),license:n.get("license")??void 0,type:n.get("type")??void 0,relation:r==="dire\
ct"||r==="transitive"?r:void 0,outdated:n.get("outdated")==="1",weak:n.get("weak")==="1",duplicates:n.get("duplicates")=\
=="1",sort:["name",...re].find(a=>a===s)??"severity",descending:n.get("order")==="desc",columns:n.has("columns")?i:dn}}f\
unction ye(e){let n={...X,...e},t=new URLSearchParams;n.text&&t.set("q",n.text.toWellFormed()),n.severity.length>0&&t.se\
t("severity",n.severity.join(","));for(let r of["license","type","relation"]){let i=n[r];i!==void 0&&t.set(r,i.toWellFor\
med())}for(let r of["outdated","weak","duplicates"])n[r]&&t.set(r,"1");return n.sort!==X.sort&&t.set("sort",n.sort),n.de\
scending&&t.set("order","desc"),n.columns.join()!==dn.join()&&t.set("columns",n.columns.join(",")),t.toString().replaceA\
ll("%2C",",")}function Ee(e){let{sort:n,descending:t,columns:r}=X;return ye({...e,sort:n,descending:t,columns:r})!==""}f\
unction he(e){let[,n="",t=""]=/^#?\\/?([a-z]*)([\\s\\S]*)$/.exec(e)??[],r=Vo(t.slice(1));switch(n){case"libraries":return{p\
age:n,query:St(t.slice(1))};case"library":return{page:n,key:r};case"tree":return{page:n,key:r||void 0};case"compare":ret\
urn{page:n};default:return{page:"overview"}}}var xt="#/",ge="#/tree",Ge="#/compare";function b(e={}){let n=ye(e);return \
n?`#/libraries?${n}`:"#/libraries"}function E(e){return`#/library/${encodeURIComponent(e)}`}function wt(e){return`${ge}/\
${encodeURIComponent(e)}`}function Vo(e){try{return decodeURIComponent(e)}catch{return e}}function pn(e){if(e===void 0||\
!URL.canParse(e))return;let n=new URL(e);if(!/^https?:$/.test(n.protocol)||n.username||n.password||n.href.length>2e3)ret\
urn;let{href:t,origin:r}=n;return r+t.slice(r.length).replace(jo,Yo)}var jo=/["\'<>[\\\\\\]^`{|}]/g;function Yo(e){return`%$\
{e.charCodeAt(0).toString(16).toUpperCase()}`}function kt(e,...n){let t=n.map(r=>typeof r=="number"?S(r):r);return Strin\
g.raw({raw:e},...t)}function S(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",")}var da=kt``,pa=kt`(blank)`;function T\
t(e){let n=Math.max(0,Math.round(e/1e3));return[[Math.floor(n/3600),"h"],[Math.floor(n/60)%60,"m"],[n%60,"s"]].filter(([\
i])=>i>0).map(i=>i.join("")).join("")||"0s"}function N(e,n,t=`${n}s`){return`${S(e)} ${e===1?n:t}`}function fn(e){return\
 Tt(e*1e3)}function Dt(e,n){return e.replace(".",`-${n}.`)}function $e({delta:e}){return e?[Z("New vulnerabilities",e.ne\
wVulnerabilities,At),Z("Fixed vulnerabilities",e.fixedVulnerabilities,At),Z("Added libraries",e.added,oe),Z("Removed lib\
raries",e.removed,oe),Z("Changed versions",e.changed,Wo),Z("New licenses",e.newLicenses,n=>({...oe(n),what:_e(n.name)}))\
,Z("Changed licenses",e.licenseChanges,n=>({...oe(n),change:Nt(n.from.join(", "),n.to.join(", "),"none")}))]:[]}function\
 Z(e,n=[],t){return{title:e,lines:n.map(t)}}function oe({package:e,keyUuid:n,version:t}){return{name:L(e,300),key:n.toWe\
llFormed(),version:_e(t)}}function Wo({from:e,to:n,direction:t,...r}){return{...oe(r),change:Nt(e,n,"unknown"),direction\
:t==="up"||t==="down"?t:void 0}}function At(e){let{id:n,url:t,severity:r}=e;return{...oe(e),what:_e(n),url:t,severity:r}\
}function Nt(e="",n="",t){return{from:_e(e)??t,to:_e(n)??t}}function _e(e=""){return L(e,300)||void 0}function ee(e){ret\
urn ie(e.replaceAll("_"," ").trim().toLowerCase())}function He(e){return ie(e.replace(/[A-Z]/g,n=>` ${n.toLowerCase()}`)\
)}function ie(e){return e.charAt(0).toUpperCase()+e.slice(1)}function mn(e){let n=Math.round(e*100);return e>0&&n===0?"<\
1%":`${n}%`}function be(e){let[,n,t]=/^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)/.exec(e)??[];return n&&t?`${n} ${t} UTC`:e}var Ko=S\
ymbol.for("pv"),Qo=0;function o(e,n,t,r,i,s){n||(n={});var a,l,d=n;if("ref"in d&&typeof e!="function")for(l in d={},n)l=\
="ref"?a=n[l]:d[l]=n[l];var p={type:e,props:d,key:t,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ko,__v:--\
Qo,__i:-1,__u:0};return(i||s)&&(p.__source=i,p.__self=s),P.vnode&&P.vnode(p),p}function g({of:e,max:n=300,blank:t="(blan\
k)"}){return o("bdi",{children:L(e,n)||t})}function M({to:e,children:n}){let t=pn(e);return t===void 0?o(h,{children:n})\
:o("a",{href:t,target:"_blank",rel:"noopener noreferrer",children:n})}function R({level:e}){return o("span",{class:`pill\
 ${e}`,children:e})}function se({contents:e,row:n}){let{libraries:t}=e,r=t.text("version",n);return o(h,{children:[o("a"\
,{href:E(e.key(n)),children:o("bdi",{children:t.name(n)||"(blank)"})}),r&&o("span",{class:"muted",children:[" ",o(g,{of:\
r,max:60})]})]})}function v({title:e,note:n,class:t="",children:r}){return o("section",{class:`card ${t}`,children:[o("h\
2",{children:[e," ",n!==void 0&&o("span",{class:"note",children:n})]}),r]})}function Y({hidden:e}){return e>0?o("p",{cla\
ss:"muted",children:["and ",S(e)," more"]}):null}function ae({of:e}){return o("dl",{class:"properties",children:e.filter\
(([,n])=>n!==void 0&&n!=="").map(([n,t])=>o("div",{children:[o("dt",{children:n}),o("dd",{children:t})]},n))})}var Ft=50\
0;function Ot({state:{facts:e,contents:n}}){let t=$e(e).filter(({lines:r})=>r.length>0);return o("main",{id:"main",child\
ren:[o("h1",{tabIndex:-1,children:"Comparison with the baseline"}),o(Jo,{facts:e}),!e.delta&&o("p",{class:"empty",childr\
en:["There was nothing to compare with: the input ",o("code",{children:"baseline"})," was empty."]}),e.delta&&t.length==\
=0&&o("p",{class:"empty",children:"Nothing changed."}),t.map(r=>o(zo,{...r,contents:n},r.title))]})}function Jo({facts:{\
baseline:e}}){if(!e)return null;let{name:n,updated:t,libraries:r}=e;return o("p",{class:"muted",children:["Compared with\
 ",o(g,{of:n}),t&&` of ${be(t)}`,","," ",N(r,"library","libraries"),"."]})}function zo({title:e,lines:n,contents:t}){ret\
urn o(v,{title:e,note:S(n.length),children:[o("ul",{class:"unstyled",children:n.slice(0,Ft).map((r,i)=>o(qo,{line:r,cont\
ents:t},i))}),o(Y,{hidden:n.length-Ft})]})}function qo({line:e,contents:n}){let{severity:t,what:r,url:i,version:s,change\
:a,direction:l}=e;return o("li",{children:[t&&o(R,{level:t})," ",r&&o(M,{to:i,children:o("bdi",{children:r})})," ",o(Xo,\
{line:e,contents:n})," ",o("bdi",{class:"muted",children:s})," ",a&&o(h,{children:[o("bdi",{children:a.from})," \u2192 ",o("b\
di",{children:a.to})," "]}),l&&o(Zo,{of:l})]})}function Xo({line:{name:e,key:n},contents:t}){let r=o("bdi",{children:e||\
"(blank)"});return t?.find(n)!==void 0?o("a",{href:E(n),children:r}):r}function Zo({of:e}){return o("span",{class:`direc\
tion ${e}`,children:[o("span",{"aria-hidden":"true",children:e==="up"?"\u25B2":"\u25BC"})," ",e==="up"?"newer":"older"]})}var le=[\
"auto","light","dark"];function Rt({state:e,actions:n}){return o("header",{children:[o("button",{type:"button",class:"sk\
ip",onClick:ei,children:"Skip to content"}),o(ni,{facts:e.facts}),o(ri,{state:e}),o(ii,{theme:e.theme,choose:n.chooseThe\
me})]})}function ei(){document.querySelector("main h1")?.focus()}function ni({facts:e}){let{product:n,project:t,oneOf:r,\
operation:i}=e,s=t?.name??r;return o("div",{class:"title",children:[r!==void 0&&o(h,{children:[o("a",{href:Ne,children:"\
All projects"})," ",o(Bt,{})," "]}),n&&o(h,{children:[o("bdi",{class:"muted",children:L(n.name,80)})," ",o(Bt,{})," "]})\
,o("strong",{children:o("bdi",{children:s?L(s,80):`Mend Project: ${i}`})})]})}function Bt(){return o("span",{class:"mute\
d","aria-hidden":"true",children:"/"})}function ti({facts:e,contents:n}){let t=n?.graph?.direct.length,r=[{text:"Librari\
es",href:b(),pages:["libraries","library"],count:n?.libraries.count},{text:"Dependencies",href:ge,pages:["tree"],count:t\
}],i={text:"Comparison",href:Ge,pages:["compare"]};return[{text:"Overview",href:xt,pages:["overview"]},...e.projects?[]:\
r,...e.delta?[i]:[]]}function ri({state:e}){return o("nav",{"aria-label":"Report",children:ti(e).map(({text:n,href:t,pag\
es:r,count:i})=>o("a",{href:t,"aria-current":r.includes(e.route.page)?"page":void 0,children:[n,i!==void 0&&o("span",{cl\
ass:"counter",children:S(i)})]},n))})}var oi={auto:"\u25D0",light:"\u2600",dark:"\u263E"};function ii({theme:e,choose:n}){let t=le[(le.\
indexOf(e)+1)%le.length]??"auto";return o("button",{type:"button",class:"link-button theme","aria-label":`Colors: ${e}. \
Change to ${t}`,title:`Colors: ${e}`,onClick:()=>n(t),children:oi[e]})}var Le,D,yn,Mt,hn=Object.is,Ue=0,Yt=[],gn=[],T=P,\
It=T.__b,Et=T.__r,Gt=T.diffed,$t=T.__c,Ht=T.unmount,Ut=T.__;function bn(e,n){T.__h&&T.__h(D,e,Ue||n),Ue=0;var t=D.__H||(\
D.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function ce(e){return Ue=1,si(Kt,e)}function si(e,n,t\
){var r=bn(Le++,2);if(r.t=e,!r.__c&&(r.__=[t?t(n):Kt(void 0,n),function(s){var a=(r.__N||r.__)[0],l=r.t(a,s);hn(a,l)||(r\
.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=D,!D.__f)){D.__f=!0;var i=D.shouldComponentUpdate;D.shouldComponentUpdate=f\
unction(s,a,l){var d=this.__H;if(!d)return!0;var p=!1,u=this.props!=s;if(d.__.some(function(y){y.__N&&(p=!0,hn(y.__[0],y\
.__N[0])||(u=!0))}),i){var f=i.call(this,s,a,l);return p?f||u:f}return!p||u}}return r.__}function Ve(e,n){var t=bn(Le++,\
4);!T.__s&&Wt(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,D.__h.push(t))}function je(e){return Ue=5,F(function(){return{current:e}}\
,[])}function F(e,n){var t=bn(Le++,7);return Wt(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function ai(){var e;do{for(;e=gn.shift\
();)try{Ce(e)}catch(t){T.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=Yt.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(Ce),n._\
_h.some(_n),n.__h=[]}catch(t){n.__h=[],T.__e(t,e.__v)}}}while(gn.length)}T.__b=function(e){D=null,It&&It(e)},T.__=functi\
on(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),Ut&&Ut(e,n)},T.__r=function(e){Et&&Et(e),Le=0;var n=(D=e.__c).__H;n&&(yn=\
=D?D.__h=[]:(n.__h.some(Ce),n.__h.some(_n),Le=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),\
yn=D},T.diffed=function(e){Gt&&Gt(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&jt(Yt.push(n)),n.__H.__.some(function(t){t\
.u&&(t.__H=t.u)})),yn=D=null},T.__c=function(e,n){n.some(function(t){try{t.__h.some(Ce),t.__h=t.__h.filter(function(r){r\
eturn!r.__||_n(r)})}catch(r){t.__h=[function(){throw r}]}}),$t&&$t(e,n)},T.unmount=function(e){Ht&&Ht(e);var n,t,r=e.__c\
;r&&r.__H&&(r.__H.__.some(function(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t\
&&t.__c}i.__P=t,jt(gn.push(i))}else Ce(i)}catch(s){n=s}}),r.__H=void 0,n&&T.__e(n,r.__v))};var Vt=typeof requestAnimatio\
nFrame=="function";function li(e){var n,t=function(){clearTimeout(r),Vt&&cancelAnimationFrame(n),setTimeout(e)},r=setTim\
eout(t,35);Vt&&(n=requestAnimationFrame(t))}function jt(e){e!=1&&Mt==T.requestAnimationFrame||((Mt=T.requestAnimationFra\
me)||li)(ai)}function Ce(e){var n=D,t=e.__c;typeof t=="function"&&(e.__c=void 0,t()),D=n}function _n(e){var n=D;e.__c=e.\
__(),D=n}function Wt(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!hn(t,e[r])})}function Kt(e,n){return\
 typeof n=="function"?n(e):n}var Qt=8,Ye=1e3;function We(e){let{count:n,rowHeight:t,row:r,head:i,frame:s,bodyRole:a="row\
group"}=e,l=je(null),[d,p]=ce(0),u=ui(l);di(l,e);let[f,y]=ci(e,d,u),c=Math.max(0,y-f),m={height:`${n*t}px`,paddingTop:`$\
{Math.min(f,n)*t}px`};return o("div",{...s,class:"virtual-list",ref:l,onScroll:k=>p(k.currentTarget.scrollTop),children:\
[i,o("div",{class:"rows",role:a,style:e.printing?{}:m,children:Array.from({length:c},(k,C)=>r(f+C))})]})}function ci({co\
unt:e,rowHeight:n,printing:t},r,i){return t?[0,Math.min(e,Ye)]:[Math.max(0,Math.floor(r/n)-Qt),Math.min(e,Math.ceil((r+i\
)/n)+Qt)]}function ui(e){let[n,t]=ce(800);return Ve(()=>{let r=e.current;if(!r)return;let i=()=>t(r.clientHeight),s=new \
ResizeObserver(i);return s.observe(r),i(),()=>s.disconnect()},[e]),n}function di(e,{list:n,current:t,rowHeight:r}){Ve(()\
=>{e.current&&(e.current.scrollTop=0)},[e,n]),Ve(()=>{let i=e.current;if(!i||t===void 0||t<0)return;let{scrollTop:s,clie\
ntHeight:a}=i,l=t*r,d=l+2*r;l<s?i.scrollTop=l:d>s+a&&(i.scrollTop=d-a)},[e,t,r])}var ue={severity:{title:"Vulnerabilitie\
s",width:"150px",cell:pi},version:{title:"Version",width:"minmax(90px, 0.7fr)",cell:Cn("version")},license:{title:"Licen\
se",width:"minmax(120px, 1fr)",cell:fi},type:{title:"Type",width:"minmax(130px, 1fr)",cell:Jt("type")},relation:{title:"\
Relation",width:"96px",cell:mi},newest:{title:"Newer version",width:"minmax(110px, 0.7fr)",cell:(e,n)=>e.libraries.outda\
ted(n)&&(Cn("newestVersion")(e,n)??"yes")},languages:{title:"Languages",width:"minmax(100px, 0.7fr)",cell:Cn("languages"\
)},match:{title:"Matched by",width:"130px",cell:Jt("matchType")}};function Cn(e){return({libraries:n},t)=>{let r=n.text(\
e,t);return r===void 0?void 0:o(g,{of:r,max:100})}}function Jt(e){return({libraries:n},t)=>ee(n.text(e,t)??"")}function \
pi({libraries:e},n){let t=e.vulnerabilities(n).length;if(t!==0)return o(h,{children:[o(R,{level:e.severity(n)}),t>1&&o("\
span",{class:"muted",children:[" +",t-1]})]})}function fi({libraries:e},n){let t=e.licenses(n).map(({name:r})=>r);return\
 t.length>0?o(g,{of:t.join(", "),max:120}):n<e.inventory?o("span",{class:"warn",children:"none"}):void 0}function mi({gr\
aph:e},n){if(e)return e.isDirect(n)?"direct":o("span",{class:"muted",children:"transitive"})}function Ln({on:e,toggle:n,\
children:t}){return o("button",{type:"button",class:"toggle","aria-pressed":e,onClick:n,children:t})}function Ke({label:\
e,value:n,options:t,choose:r}){let i=t.findIndex(([s])=>s===n);return o("select",{"aria-label":e,value:String(i),class:n\
===void 0?"":"chosen",onChange:s=>r(t[+s.currentTarget.value]?.[0]),children:[o("option",{value:"-1",children:[e,": any"\
]}),t.map(([s,a],l)=>o("option",{value:String(l),children:a},s))]})}function zt({shown:e,show:n}){let t=r=>re.filter(i=>\
e.includes(i)!==(i===r));return o("details",{class:"menu",children:[o("summary",{children:"Columns"}),o("div",{children:\
re.map(r=>o("label",{children:[o("input",{type:"checkbox",checked:e.includes(r),onChange:()=>n(t(r))}),ue[r].title]},r))\
})]})}function Zt({query:e,change:n,options:t,hasTree:r}){let{columns:i}=e;return o("form",{class:"filters",role:"search\
",onSubmit:s=>s.preventDefault(),children:[o(yi,{query:e,change:n}),o(hi,{query:e,change:n,options:t}),o(gi,{query:e,cha\
nge:n,options:t}),r&&o(_i,{query:e,change:n}),o(bi,{query:e,change:n,options:t}),o(zt,{shown:i,show:s=>n({columns:s})}),\
Ee(e)&&o("button",{type:"button",class:"link-button",onClick:()=>n({...X,columns:i}),children:"Clear"})]})}function yi({\
query:e,change:n}){return o("input",{id:"search",type:"search",placeholder:"Search name, license, CVE \u2026   ( / )","aria-l\
abel":"Search libraries",autocomplete:"off",spellcheck:!1,value:e.text,onInput:t=>n({text:t.currentTarget.value})})}func\
tion hi({query:e,options:n,change:t}){let r=i=>e.severity.includes(i)?e.severity.filter(s=>s!==i):[...e.severity,i];retu\
rn o("fieldset",{class:"toggles",children:[o("legend",{class:"visually-hidden",children:"Severity"}),n.severities.map(({\
name:i,count:s})=>o(Ln,{on:e.severity.includes(i),toggle:()=>t({severity:r(i)}),children:[o("i",{class:`dot ${i}`,"aria-\
hidden":"true"}),i==="none"?"not vulnerable":i," ",o("small",{children:S(s)})]},i))]})}function gi({query:e,options:n,ch\
ange:t}){return o(h,{children:[o(Ke,{label:"License",value:e.license,options:n.licenses.map(qt),choose:r=>t({license:r})\
}),o(Ke,{label:"Type",value:e.type,options:n.types.map(qt),choose:r=>t({type:r})})]})}function qt({value:e,count:n}){ret\
urn[e,`${L(e,60)||"(none)"} (${S(n)})`]}var Xt=["direct","transitive"];function _i({query:e,change:n}){return o(Ke,{labe\
l:"Relation",value:e.relation,options:Xt.map(t=>[t,t]),choose:t=>n({relation:Xt.find(r=>r===t)})})}function bi({query:e,\
change:n,options:t}){return[["outdated","outdated",t.outdated],["duplicates","multiple versions",t.duplicates||void 0],[\
"weak","weak match",t.weak||void 0]].map(([i,s,a])=>a===void 0?null:o(Ln,{on:e[i],toggle:()=>n({[i]:!e[i]}),children:[s,\
" ",o("small",{children:S(a)})]},i))}function W(e){let{label:n,columns:t,rows:r,stacked:i=!0}=e;return o("section",{clas\
s:"scroll","aria-label":n,tabIndex:0,children:o("table",{class:i?"stacked":void 0,children:[o("thead",{children:o("tr",{\
children:t.map(s=>o(Li,{...s},s.title))})}),o("tbody",{children:r.map((s,a)=>o("tr",{children:t.map(l=>Ci(l,s))},a))})]}\
)})}function Ci({title:e,labeled:n,class:t,cell:r},i){return o("td",{class:t,"data-title":n?e:void 0,children:r(i)},e)}f\
unction Li({title:e,hidden:n,sorting:t}){if(n)return o("th",{scope:"col",children:o("span",{class:"visually-hidden",chil\
dren:e})});if(!t)return o("th",{scope:"col",children:e});let{active:r,order:i,choose:s}=t;return o("th",{scope:"col","ar\
ia-sort":r?i:"none",children:o("button",{type:"button",class:"sort",onClick:s,children:[e,o(vn,{order:r?i:void 0})]})})}\
function vn({order:e}){return o("span",{"aria-hidden":"true",children:e&&(e==="ascending"?" \u2191":" \u2193")})}var vi=37;functio\
n er(e){let{contents:n,query:t,rows:r,state:i}=e,a=["minmax(200px, 2fr)",...t.columns.map(d=>ue[d].width)].join(" "),l=j\
e(null);return o("div",{ref:l,class:"table",style:{"--tracks":a},children:o(We,{count:r.length,rowHeight:vi,list:r,print\
ing:i.printing,frame:{role:"table","aria-label":"Libraries","aria-rowcount":r.length+1,tabIndex:0,onKeyDown:d=>Pi(d,l.cu\
rrent)},head:o(Si,{...e}),row:d=>{let p=r[d]??0;return o(wi,{contents:n,query:t,index:d,row:p},p)}})})}function Pi(e,n){\
let t={ArrowDown:1,ArrowUp:-1}[e.key],r=[...n?.querySelectorAll(".row a")??[]];if(t===void 0||r.length===0)return;let{ac\
tiveElement:i}=document,s=i?r.indexOf(i):-1,a=r[s<0?0:s+t];a instanceof HTMLElement&&(e.preventDefault(),a.focus({preven\
tScroll:!0}),a.scrollIntoView({block:"nearest"}))}function Si({query:e,change:n}){return o("div",{class:"head",role:"row\
group",children:o("div",{class:"row",role:"row","aria-rowindex":1,children:["name",...e.columns].map(t=>o(xi,{name:t,que\
ry:e,change:n},t))})})}function xi({name:e,query:n,change:t}){let r=n.sort===e,i=n.descending?"descending":"ascending";r\
eturn o("div",{role:"columnheader","aria-sort":r?i:"none",children:o("button",{type:"button",class:"sort",onClick:()=>t(\
{sort:e,descending:r&&!n.descending}),children:[e==="name"?"Library":ue[e].title,o(vn,{order:r?i:void 0})]})})}function \
wi({contents:e,query:n,index:t,row:r}){let i=e.libraries.name(r);return o("div",{class:"row",role:"row","aria-rowindex":\
t+2,children:[o("div",{role:"cell",children:o("a",{href:E(e.key(r)),title:i,children:o("bdi",{children:i||"(blank)"})})}\
),n.columns.map(s=>o("div",{role:"cell",children:ue[s].cell(e,r)},s))]})}function nr(e){let{state:n,contents:t,actions:r\
,query:i}=e,s=p=>r.replace(b({...i,...p})),a=ye({...i,columns:[]}),l=F(()=>t.search(i),[a,t]),d=N(t.libraries.count,"lib\
rary","libraries");return o("main",{id:"main",class:"wide",children:[o("h1",{class:"visually-hidden",tabIndex:-1,childre\
n:"Libraries"}),o(Zt,{query:i,change:s,options:t.filterOptions(),hasTree:t.graph!==void 0}),o("p",{class:"muted",role:"s\
tatus",children:[Ee(i)?`${S(l.length)} of ${d}`:d,n.printing&&l.length>Ye&&` (the first ${S(Ye)} are printed)`]}),l.leng\
th>0?o(er,{...e,rows:l,change:s}):o("p",{class:"empty",children:"No libraries match."})]})}var tr=50;function or({conten\
ts:e,row:n}){let{graph:t}=e;return t?o(h,{children:[o(rr,{title:"Depends on",rows:t.children(n),contents:e}),o(rr,{title\
:"Required by",rows:t.parents(n),contents:e})]}):null}function rr({title:e,rows:n,contents:t}){return n.length===0?null:\
o(v,{title:e,note:n.length,children:[o("ul",{class:"unstyled columns",children:n.slice(0,tr).map(r=>o("li",{children:o(s\
e,{contents:t,row:r})},r))}),o(Y,{hidden:n.length-tr})]})}var ki=10;function ir({contents:e,row:n}){let{graph:t}=e,r=F((\
)=>t&&Ie(t,n,ki),[t,n]);if(!t||!r)return null;let{paths:i,roots:s}=r,a=t.isDirect(n);return o(v,{title:"Why is this here\
?",children:[o("p",{children:[a&&"The project depends on it directly. ",s>0&&`${N(s,"direct dependency brings","direct d\
ependencies bring")} it in; below is the shortest path from each. `,s>0||a?o("a",{href:wt(e.key(n)),children:"Show in th\
e tree"}):"The hierarchy has no path to it."]}),o("ol",{class:"paths",children:i.map(l=>o("li",{children:o(Ti,{path:l,co\
ntents:e})},l[0]))}),o(Y,{hidden:s-i.length})]})}var Pn=12;function Ti({path:e,contents:n}){let t=e.length-Pn,r=t>0?[...\
e.slice(0,Pn-1),...e.slice(-1)]:e;return o(h,{children:r.map((i,s)=>o(h,{children:[s>0&&o("span",{class:"muted",children\
:" \u203A "}),s===Pn-1&&t>0&&o("span",{class:"muted",children:["\u2026 ",t," more \u203A "]}),o(se,{contents:n,row:i})]},i))})}function\
 sr({contents:{libraries:e},row:n}){if(n>=e.inventory)return null;let t=e.licenses(n);return o(v,{title:"Licenses",note:\
t.length,children:[t.length===0&&o("p",{class:"empty",children:"Mend has no license for this library."}),o("ul",{class:"\
unstyled",children:t.map(r=>o("li",{children:o(Di,{...r})},r.name))})]})}function Di({name:e,url:n,spdxName:t,copyleft:r\
,copyrightRisk:i}){let s=[t&&`SPDX ${t}`,r&&`copyleft ${r.toLowerCase()}`,i&&`risk ${i.toLowerCase()}`];return o(h,{chil\
dren:[o("a",{href:b({license:e}),children:o(g,{of:e,max:100})})," ",o("span",{class:"muted",children:o(g,{blank:"",of:s.\
filter(Boolean).join(" \xB7 ")})})," ",n&&o(M,{to:n,children:"license text"})]})}function ar({contents:{libraries:e},row:n}\
){let t=i=>{let s=e.text(i,n);return s===void 0?void 0:o(g,{of:s})},r=i=>{let s=e.text(i,n);return s===void 0?void 0:o(M\
,{to:s,children:o(g,{of:s,max:120})})};return o(v,{title:"Source",children:o(ae,{of:[["Home page",r("homePage")],["Downl\
oad",r("url")],["Coordinates",t("coordinates")],["File",t("filename")],["Name in Mend",t("name")],["Type",ee(e.text("typ\
e",n)??"")],["Languages",t("languages")],["Matched by",ee(e.text("matchType",n)??"")],["SHA-1",t("sha1")],["Key",t("keyU\
uid")]]})})}function lr({contents:{libraries:e},row:n}){if(n>=e.inventory)return null;let t=e.vulnerabilities(n).toSorte\
d(Be);return o(v,{title:"Vulnerabilities",note:t.length,children:[t.length===0&&o("p",{class:"empty",children:"No known \
vulnerabilities."}),t.map(r=>o(Ai,{of:r},r.id))]})}function Ai({of:e}){let{id:n,url:t,score:r,published:i,description:s,\
fix:a}=e;return o("article",{class:"vulnerability",children:[o("h3",{children:[o(R,{level:q(e)})," ",o(M,{to:t,children:\
o(g,{of:n,max:60})})," ",o("span",{class:"muted",children:[r!==void 0&&`score ${r.toFixed(1)} `,i&&o(g,{of:`\xB7 published \
${i}`,max:60})]})]}),s&&o("p",{children:o(g,{of:s,max:2e3})}),a&&o("p",{children:[o("b",{children:"Fix:"})," ",o(g,{of:a\
,max:500})]})]})}function cr({contents:e,wanted:n}){let t=e.find(n);if(t===void 0)return o(Ni,{wanted:n});let{libraries:\
r}=e,i={contents:e,row:t};return o("main",{id:"main",children:[o("p",{class:"breadcrumbs",children:[o("a",{href:b(),chil\
dren:"Libraries"})," /"]}),o("h1",{tabIndex:-1,children:[o(g,{of:r.name(t)})," ",o("span",{class:"version",children:o("b\
di",{children:r.text("version",t)?.slice(0,100)})})]}),o(Fi,{...i}),o(lr,{...i}),o(ir,{...i}),o(sr,{...i}),o(ar,{...i}),\
o(or,{...i})]})}function Ni({wanted:e}){return o("main",{id:"main",children:[o("h1",{tabIndex:-1,children:"No such libra\
ry"}),o("p",{children:["This report has no library with the key"," ",o("code",{children:o(g,{of:e,max:100})}),". See ",o\
("a",{href:b(),children:"all libraries"}),"."]})]})}function Fi({contents:{libraries:e,graph:n},row:t}){let r=e.severity\
(t),i=e.text("newestVersion",t);return o("p",{class:"chips",children:[r!=="none"&&o(R,{level:r}),n&&o("span",{class:"chi\
p",children:[n.isDirect(t)?"direct":"transitive"," dependency"]}),e.outdated(t)&&o("span",{class:"chip",children:["newer\
 version",i&&": ",i&&o(g,{of:i,max:60})]}),t>=e.inventory&&e.inventory>0&&o("span",{class:"chip",children:"only in the h\
ierarchy"})]})}function Sn({bars:e,total:n}){let t=Math.max(1,...e.map(({count:r})=>r));return o("ul",{class:"bars",chil\
dren:e.map(r=>o("li",{children:[o("span",{class:"label",children:o(ur,{...r})}),o("svg",{viewBox:"0 0 100 8",preserveAsp\
ectRatio:"none","aria-hidden":"true",children:[o("rect",{class:"track",width:"100",height:"8"}),o("rect",{class:r.tone??\
"plain",width:100*r.count/t,height:"8"})]}),o("span",{class:"count",children:[S(r.count)," ",r.tone!=="others"&&o("small\
",{children:mn(r.count/Math.max(1,n))})]})]},r.label))})}function ur({label:e,href:n}){return n===void 0?e:o("a",{href:n\
,children:e})}function dr({bars:e,label:n}){let t=e.reduce((r,{count:i})=>r+i,0);return o("figure",{class:"stacked-bar",\
children:[o(Oi,{bars:e,label:n,total:t}),o("figcaption",{children:e.map(r=>o("span",{children:[o("i",{class:`dot ${r.ton\
e??"plain"}`,"aria-hidden":"true"}),o(ur,{...r})," ",o("b",{children:S(r.count)})," ",o("small",{children:mn(r.count/t)}\
)]},r.label))})]})}function Oi({bars:e,label:n,total:t}){let r=e.map(({label:s,count:a})=>`${s} ${S(a)}`),i=0;return o("\
svg",{viewBox:"0 0 1000 12",preserveAspectRatio:"none",role:"img","aria-label":`${n}: ${r.join(", ")}`,children:e.map(({\
label:s,count:a,tone:l="plain"})=>{let d=1e3*a/t;return i+=d,o("rect",{class:l,x:i-d,width:Math.max(d,2),height:"12"},s)\
})})}var Bi=8;function pr({facts:e,contents:n}){return o("div",{class:"charts",children:[n&&!e.alertsPending&&o(Ri,{cont\
ents:n}),o(Ii,{facts:e}),n&&o(Ei,{contents:n})]})}function Ri({contents:e}){let n=F(()=>Mi(e),[e]);if(n.length===0)retur\
n null;let t="Libraries by most severe vulnerability";return o(v,{title:t,class:"full-width",children:o(dr,{bars:n,label\
:t})})}function Mi({libraries:e}){let n=O.map(()=>0);for(let t=0;t<e.inventory;t++){let r=e.severityRank(t);n[r]=(n[r]??\
0)+1}return O.map((t,r)=>({label:t==="none"?"no known vulnerability":t,count:n[r]??0,href:b({severity:[t]}),tone:t})).fi\
lter(({count:t})=>t>0)}function Ii({facts:{licenses:e={},figures:n}}){let t=Object.entries(e).sort(Re).map(([i,s])=>({va\
lue:i,count:s}));if(t.length===0)return null;let r=i=>({label:L(i,60)||"(blank)",href:b({license:i})});return o(v,{title\
:"Licenses",note:t.length,children:o(Sn,{total:n?.libraries??0,bars:fr(t,r,"other license")})})}function Ei({contents:{l\
ibraries:e}}){let n=F(()=>fe(rn(e)),[e]);if(n.length===0)return null;let t=r=>({label:L(ee(r),60)||"(unknown)",href:b({t\
ype:r})});return o(v,{title:"Types",note:n.length,children:o(Sn,{total:e.count,bars:fr(n,t,"other type")})})}function fr\
(e,n,t){let{shown:r,others:i,sum:s}=st(e,Bi),a=r.map(({value:l,count:d})=>({...n(l),count:d}));return i===0?a:[...a,{lab\
el:N(i,t),count:s,tone:"others"}]}function mr({facts:{figures:e,licenses:n}}){return e?o("ul",{class:"tiles","aria-label\
":"Figures",children:[...Gi(e),...$i(e,n)].map(([t,r,i,s])=>r!==void 0&&o("li",{class:r>0?s:"zero",children:[o("b",{chil\
dren:S(r)}),r>0?o("a",{href:i,children:t}):o("span",{children:t})]},t))}):null}function Gi(e){let{libraries:n,direct:t=0\
,transitive:r=0}=e,{bySeverity:i,noLicense:s,outdated:a}=e,l=b({outdated:!0,sort:"newest"});return[["Libraries",n??t+r,b\
()],...Oe.map(d=>{let p=b({severity:[d]});return[`${ie(d)} findings`,i?.[d],p,d]}),["No license",s,b({license:""}),"warn\
"],["Outdated",a,l]]}function $i(e,n){let{direct:t,transitive:r,maxDepth:i}=e,{duplicateVersions:s,weakMatches:a}=e,l=n&\
&Object.keys(n).length,d=b({duplicates:!0,sort:"name"}),p=b({weak:!0,sort:"name"});return[["Direct",t,b({relation:"direc\
t"})],["Transitive",r,b({relation:"transitive"})],["Depth",i,ge],["Licenses",l,b({sort:"license"})],["Multiple versions"\
,s,d],["Weak matches",a,p]]}function yr({gate:e=[]}){return e.map(n=>({condition:L(n.condition,300),allowed:n.limit,actu\
al:Hi(n),verdict:n.verdict.replace("-"," "),note:L(n.why??n.examples.join(", "),300)}))}function Hi({actual:e,share:n}){\
return e===void 0?"":n===void 0?S(e):`${Math.round(e*10)/10}% (${n.count} of ${n.of})`}var Ui={failed:"critical",passed:\
"success"},Vi=[{title:"Condition",cell:({condition:e})=>o("bdi",{children:e})},{title:"Allowed",labeled:!0,cell:({allowe\
d:e})=>e},{title:"Actual",labeled:!0,class:"number",cell:({actual:e})=>e},{title:"Verdict",cell:({verdict:e})=>o("span",\
{class:`pill ${Ui[e]??""}`,children:e})},{title:"Details",hidden:!0,class:"long",cell:({note:e})=>o("bdi",{children:e})}\
];function hr({facts:e}){let n=yr(e);return n.length===0?null:o(v,{title:"Gate",children:o(W,{label:"Gate",columns:Vi,ro\
ws:n})})}var gr=500;function _r({facts:e}){return o(h,{children:[o(xn,{title:"Checks",rows:e.checks}),o(xn,{title:"Proje\
cts",rows:e.statuses}),o(xn,{title:"Tags",rows:e.objects}),o(wn,{title:"Library",fields:e.library}),o(wn,{title:"Notific\
ation",fields:e.notification}),o(wn,{title:"Deletion",fields:e.deletion})]})}function xn({title:e,rows:n=[]}){if(n.lengt\
h===0)return null;let r=[...new Set(n.flatMap(i=>Object.keys(i)))].map(i=>({title:He(i),labeled:!0,cell:s=>o("bdi",{chil\
dren:kn(s[i])})}));return o(v,{title:e,note:n.length,children:[o(W,{label:e,columns:r,rows:n.slice(0,gr)}),o(Y,{hidden:n\
.length-gr})]})}function wn({title:e,fields:n}){return n?o(v,{title:e,children:o(ae,{of:Object.entries(n).map(([t,r])=>[\
He(t),kn(r)&&o("bdi",{children:kn(r)})])})}):null}function kn(e){return L(br(e),1e3)}function br(e){if(e===void 0)return\
"";if(typeof e=="boolean")return e?"yes":"no";if(typeof e!="object")return String(e);let n=Array.isArray(e);return Objec\
t.entries(e).map(([t,r])=>[n?"":t,br(r)]).filter(([,t])=>t!=="").map(([t,r])=>`${He(t).toLowerCase()} ${r}`.trim()).join\
(", ")}function Cr({projects:e=[]}){return e.map(({result:n,project:t,figures:r,gate:i,reasons:s},a)=>({result:n,name:L(\
t?.name??"",200)||`project ${a+1}`,page:(r?.libraries??r?.direct)===void 0?void 0:Dt(Ne,a+1),libraries:r?.libraries,crit\
ical:r?.bySeverity?.critical,high:r?.bySeverity?.high,failed:i?.filter(({verdict:l})=>l!=="passed").length,reason:L(s[0]\
??"",300)}))}function Lr(e,n){return e.some(t=>t[n]!==void 0&&t[n]!=="")}function vr(e,n,t){let r=n.trim().toLowerCase()\
,i=e.filter(({name:s,reason:a})=>`${s}\n${a}`.toLowerCase().includes(r));return t===void 0?i:t==="name"?i.sort((s,a)=>I(s\
.name,a.name)):i.sort((s,a)=>(a[t]??-1)-(s[t]??-1))}var Tn=200,ji=[{of:"result",title:"Result",cell:Wi},{of:"name",title\
:"Project",order:"name",cell:Ki},Dn("libraries","Libraries"),Dn("critical","Critical"),Dn("high","High"),{of:"failed",ti\
tle:"Gate",cell:Qi},{of:"reason",title:"Reason",class:"long",cell:({reason:e})=>e&&o("bdi",{children:e})}];function Pr({\
facts:e}){let n=F(()=>Cr(e),[e]),[t,r]=ce(""),[i,s]=ce();if(n.length===0)return null;let a=vr(n,t,i);return o(v,{title:"\
Projects",note:S(n.length),children:[o("div",{class:"filters",children:o("input",{type:"search",placeholder:"Search name\
 or reason \u2026","aria-label":"Search projects",value:t,onInput:l=>r(l.currentTarget.value)})}),o(W,{label:"Projects",colum\
ns:Yi(n,i,s),rows:a.slice(0,Tn)}),o("p",{class:"muted",role:"status",children:[a.length===0&&"No projects match.",a.leng\
th>Tn&&`${S(a.length-Tn)} more; search to find them.`]})]})}function Yi(e,n,t){return ji.filter(({of:r})=>Lr(e,r)).map((\
{order:r,...i})=>({...i,labeled:!0,sorting:r&&{order:r==="name"?"ascending":"descending",active:r===n,choose:()=>t(r)}})\
)}function Wi({result:e}){let{icon:n,words:t}=pe[e];return o(h,{children:[o("span",{"aria-hidden":"true",children:n})," \
",t]})}function Ki({name:e,page:n}){let t=o("bdi",{children:e});return n===void 0?t:o("a",{href:n,children:t})}function \
Dn(e,n){return{of:e,title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&S(t[e])}}function Qi({failed:e}){if(e!==void 0\
)return e>0?`${e} not passed`:"passed"}function Sr({facts:{wait:e}}){return!e||e.scans.length===0?null:o(v,{title:"Scan"\
,children:e.scans.map((n,t)=>o("p",{children:[n.changes.map(({state:r,atSeconds:i},s)=>o("span",{children:[s>0&&o("span"\
,{class:"muted",children:" \u203A "}),o("bdi",{children:L(r,40)})," ",o("small",{class:"muted",children:fn(i)})]},r))," ",o("\
span",{class:"muted",children:["\xB7 ",n.end??"still running"," after ",fn(n.seconds),","," ",N(n.polls,"poll"),n.followed&\
&", followed another scan"]})]},t))})}var An=30,xr=[{of:"added",words:"added",sign:"+"},{of:"removed",words:"removed",si\
gn:"\u2212"},{of:"unchanged",words:"unchanged",sign:""},{of:"failed",words:"failed",sign:"!"},{of:"spared",words:"kept becaus\
e the new value failed",sign:""}];function wr({facts:{tags:e=[]}}){let n=e.filter(t=>xr.some(({of:r})=>t[r].length>0));r\
eturn n.length===0?null:o(v,{title:"Tags",children:n.map(t=>o("div",{class:"tag-group",children:[o("h3",{children:[t.sco\
pe," ",o(g,{of:t.name,max:120})]}),xr.map(r=>o(Ji,{...r,tags:t[r.of]},r.of))]},t.scope))})}function Ji({of:e,words:n,sig\
n:t,tags:r}){return r.length===0?null:o("p",{children:[o("span",{class:"muted",children:n})," ",r.slice(0,An).map(({key:\
i,value:s})=>o("span",{class:`chip ${e}`,children:[t&&o("span",{"aria-hidden":"true",children:[t," "]}),o(g,{of:i,max:60\
}),"=",o(g,{of:s,max:100})]},`${i}=${s}`)),r.length>An&&o("span",{class:"muted",children:["\u2026 and ",r.length-An," more"]}\
)]})}function kr({libraries:e},n){let t=[];for(let r=0;r<e.inventory;r++)for(let i of e.vulnerabilities(r))t.push({row:r\
,vulnerability:i});return t.sort((r,i)=>Be(r.vulnerability,i.vulnerability)||e.nameOrder(r.row)-e.nameOrder(i.row)).slic\
e(0,n)}var zi=10;function Tr({contents:e}){let n=F(()=>kr(e,zi),[e]);if(n.length===0)return null;let t="Most severe vuln\
erabilities",r=O.filter(i=>i!=="none");return o(v,{title:t,children:[o(W,{label:t,columns:qi(e),rows:n,stacked:!1}),o("p\
",{children:o("a",{href:b({severity:r}),children:"All vulnerable libraries"})})]})}function qi(e){return[{title:"Severit\
y",cell:({vulnerability:n})=>o(R,{level:q(n)})},{title:"Score",class:"number",cell:({vulnerability:{score:n}})=>n?.toFix\
ed(1)},{title:"Library",cell:({row:n})=>o(se,{contents:e,row:n})},{title:"Vulnerability",cell:({vulnerability:{id:n,url:\
t}})=>o(M,{to:t,children:o(g,{of:n,max:60})})},{title:"Fix",class:"long",cell:Xi}]}function Xi({vulnerability:{fix:e}}){\
return e&&o("span",{title:L(e,500),children:o(g,{of:e,max:120})})}function Dr(e){return[`${e.what}.`,e.said?.trim()&&`Me\
nd said: ${Zi(e.said.trim())}`,e.why,e.fix].filter(Boolean).join(" ")}function Zi(e){return/[.!?]$/.test(e)?e:`${e}.`}fu\
nction Ar({facts:e}){let{icon:n,words:t,level:r="success"}=pe[e.result];return o("section",{class:`verdict ${r}`,childre\
n:[o("h1",{tabIndex:-1,children:[o("span",{"aria-hidden":"true",children:n})," ",ie(e.operation)," ",t]}),o(es,{facts:e}\
),e.alertsPending&&o("p",{children:["Mend had not computed the alerts yet, so vulnerabilities and outdated libraries are\
 incomplete. Set ",o("code",{children:"wait-for: finished"})," to wait for them."]}),e.figures?.libraries===0&&o("p",{ch\
ildren:"The inventory is empty: either the scan found no libraries, or its result went to another project."}),o(ns,{fact\
s:e})]})}function es({facts:{failure:e,reasons:n}}){return e?o("p",{children:o(g,{of:Dr(e),max:1500})}):n.length===0?nul\
l:o("ul",{children:n.map(t=>o("li",{children:o(g,{of:t,max:1e3})},t))})}function ns({facts:e}){let{product:n,project:t,i\
nventoryUpdated:r,generatedAt:i,runUrl:s}=e;return o(ae,{of:[["Product",n&&o(g,{of:n.name,max:120})],["Project",t&&o(g,{\
of:t.name,max:120})],["Inventory updated",r&&be(r)],["Report created",be(i)],["Run",s&&o(M,{to:s,children:"workflow run"\
})]]})}function Nr({state:{facts:e,contents:n}}){return o("main",{id:"main",children:[o(Ar,{facts:e}),o(mr,{facts:e}),o(\
Pr,{facts:e}),o(hr,{facts:e}),o(ts,{facts:e}),o(pr,{facts:e,contents:n}),n&&o(Tr,{contents:n}),o(Sr,{facts:e}),o(wr,{fac\
ts:e}),o(_r,{facts:e})]})}function ts({facts:e}){if(!e.delta)return null;let t=$e(e).filter(({lines:r})=>r.length>0).map\
(({title:r,lines:i})=>`${r}: ${i.length}`);return o(v,{title:"Since the baseline",children:o("p",{children:[t.length===0\
?"Nothing changed. ":`${t.join(" \xB7 ")}. `,o("a",{href:Ge,children:["See the comparison",o("span",{class:"visually-hidden\
",children:[" ","(",N(t.length,"list"),")"]})]})]})})}function Fr(e,n,t,r){let i=n[t];if(!i)return;let s=l=>({open:r,bra\
nch:n[l]?.id??i.id}),a=i.children>0&&!i.circular&&!i.open;switch(e){case"ArrowDown":return s(t+1);case"ArrowUp":return s\
(t-1);case"Home":return s(0);case"End":return s(n.length-1);case"ArrowRight":return a?{open:new Set([...r,i.id]),branch:\
i.id}:i.open?s(t+1):void 0;case"ArrowLeft":return i.open?rs(i,r):{open:r,branch:zn(i.id)??i.id};case"Enter":return"enter\
";default:return}}function rs({id:e},n){return{open:new Set([...n].filter(t=>t!==e)),branch:e}}function Or(e){let{branch\
:n,index:t,current:r,click:i}=e,{level:s,children:a,circular:l,open:d}=n,p=a===0||l;return o("div",{id:`branch-${t}`,cla\
ss:`row branch ${r?"current":""}`,role:"treeitem","aria-level":s,"aria-posinset":n.position,"aria-setsize":n.siblings,"a\
ria-expanded":p?void 0:d,"aria-selected":r,style:{paddingLeft:`${8+20*(Math.min(s,40)-1)}px`},onClick:()=>i(n),children:\
[o("span",{class:"twisty","aria-hidden":"true",children:p?"\xB7":d?"\u25BE":"\u25B8"}),o(os,{...e}),l&&o("span",{class:"muted",childr\
en:" circular, see above"}),!p&&o("small",{children:N(a,"dependency","dependencies")})]})}function os({branch:{row:e},co\
ntents:n}){let{libraries:t}=n,r=t.severity(e);return o(h,{children:[o("a",{href:E(n.key(e)),tabIndex:-1,onClick:i=>i.sto\
pPropagation(),children:o("bdi",{children:t.name(e)||"(blank)"})})," ",o("bdi",{class:"muted",children:t.text("version",\
e)?.slice(0,60)})," ",r!=="none"&&o(R,{level:r})]})}var is=30;function Br(e){let{contents:n,actions:t}=e,r=n.graph?.dire\
ct.length??0;return o("main",{id:"main",class:"wide",children:[o("h1",{class:"visually-hidden",tabIndex:-1,children:"Dep\
endencies"}),o("p",{class:"muted",children:[N(r,"direct dependency","direct dependencies"),","," ",N(n.libraries.count,"\
library","libraries")," in total."," ",o("span",{class:"hint",children:"Arrow keys move and expand, Enter shows the libr\
ary."})," ",o("button",{type:"button",class:"link-button",onClick:()=>t.showTree(new Set,void 0),children:"Collapse all"\
})]}),o(ss,{...e})]})}function ss(e){let{state:n,contents:t,actions:r}=e,{open:i,branch:s}=n,a=F(()=>Jn(t,i),[t,i]),l=a.\
findIndex(u=>u.id===s),d=Math.max(0,l),p=u=>r.showTree(ls(i,u),u.id);return o(We,{count:a.length,rowHeight:is,list:t,cur\
rent:l<0?void 0:l,printing:n.printing,bodyRole:"presentation",frame:{id:"tree",role:"tree","aria-label":"Dependencies",t\
abIndex:0,"aria-activedescendant":`branch-${d}`,onKeyDown:u=>as(u,a,d,e)},row:u=>{let f=a[u];return f&&o(Or,{...{index:u\
,current:u===d,contents:t,click:p},branch:f},f.id)}})}function as(e,n,t,{state:r,contents:i,actions:s}){let a=Fr(e.key,n\
,t,r.open);if(!a)return;e.preventDefault();let l=n[t]?.row;a!=="enter"?s.showTree(a.open,a.branch):l!==void 0&&(location\
.hash=E(i.key(l)))}function ls(e,{id:n}){let t=new Set(e);return t.delete(n)||t.add(n),t}function Rr(){return o("main",{\
id:"main",children:[o("h1",{tabIndex:-1,children:"Dependencies"}),o("p",{class:"empty",children:["The hierarchy was not \
read, because the input ",o("code",{children:"report"})," did not name it. See the ",o("a",{href:b(),children:"libraries\
"}),"."]})]})}function Mr(e){return o(h,{children:[o(Rt,{...e}),o(cs,{...e})]})}function cs(e){let{route:n,contents:t}=e\
.state;if(n.page==="overview")return o(Nr,{...e});if(n.page==="compare")return o(Ot,{...e});if(!t)return o(us,{...e});le\
t r={...e,contents:t};return n.page==="libraries"?o(nr,{...r,query:n.query}):n.page==="library"?o(cr,{...r,wanted:n.key}\
):t.graph?o(Br,{...r}):o(Rr,{})}function us({state:{contents:e,facts:n}}){let t=n.projects?"The libraries are on the pag\
es of the projects.":"This run read no libraries.";return o("main",{id:"main",children:[o("h1",{tabIndex:-1,children:"Li\
braries"}),o("p",{class:"empty",role:"status",children:e===void 0?"Reading the libraries \u2026":t})]})}function Ir({search:e\
,leave:n}){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let{target:r}=t,i=r instance\
of HTMLInputElement||r instanceof HTMLSelectElement;if(t.key==="/"&&!i){t.preventDefault(),e();let s=document.getElement\
ById("search");s instanceof HTMLInputElement&&s.select()}t.key==="Escape"&&ds(r,n)})}function ds(e,n){let t=document.que\
rySelector("details.menu[open]");t?(t.open=!1,t.querySelector("summary")?.focus()):e instanceof HTMLInputElement&&e.id==\
="search"?e.blur():n()}var Er="mend-report-theme";function Gr(){try{let e=localStorage.getItem(Er);return le.find(n=>n==\
=e)??"auto"}catch{return"auto"}}function $r(e){try{localStorage.setItem(Er,e)}catch{}}function Nn(e){document.documentEl\
ement.dataset.theme=e}var Hr=Gr();Nn(Hr);var G={facts:Vr(Fe.facts),route:he(location.hash),theme:Hr,open:new Set,printin\
g:!1},ps={replace(e){history.replaceState(null,"",e),H({route:he(e)})},showTree:(e,n)=>H({open:e,...n!==void 0&&{branch:\
n}}),chooseTheme(e){$r(e),Nn(e),H({theme:e})}};function H(e){G={...G,...e},Ur()}function Ur(){let e=document.getElementB\
yId(Fe.app);e&&Wn(o(Mr,{state:G,actions:ps}),e)}function Vr(e){return JSON.parse(document.getElementById(e)?.textContent\
??"null")}function jr(e){let{contents:n}=G;if(e.page!=="tree"||e.key===void 0)return{route:e};let t=n?.find(e.key);if(!n\
?.graph||t===void 0)return{route:e};let r=n.graph.isDirect(t),[i=[t]]=r?[]:Ie(n.graph,t,1).paths,s=new Set([...G.open,..\
.qn(i)]);return{route:e,open:s,branch:i.join("/")}}function fs(){let e=Vr(Fe.contents);if(e===null){H({contents:null});r\
eturn}let n=Pt(e);G={...G,contents:n},H(jr(G.route)),setTimeout(()=>{n.filterOptions(),n.search({...X,text:"x"})})}var Y\
r=!1;addEventListener("hashchange",()=>{Yr=!0,H(jr(he(location.hash))),scrollTo(0,0),document.querySelector("main h1")?.\
focus({preventScroll:!0})});addEventListener("beforeprint",()=>H({printing:!0}));addEventListener("afterprint",()=>H({pr\
inting:!1}));document.addEventListener("DOMContentLoaded",()=>{requestAnimationFrame(()=>setTimeout(fs))});Ir({search:()\
=>{G.route.page!=="libraries"&&(history.pushState(null,"",b()),H({route:he(b())}))},leave:()=>{G.route.page==="library"&\
&(Yr?history.back():location.hash=b())}});Ur();})();',style:':root{color-scheme:light dark;--text: light-dark(#1f2328, #\
e6edf3);--muted: light-dark(#59636e, #9198a1);--line: light-dark(#d1d9e0, #3d444d);--faint: light-dark(#e6eaef, #2a313a)\
;--back: light-dark(#ffffff, #0d1117);--shade: light-dark(#f6f8fa, #151b23);--accent: light-dark(#0969da, #4493f8);--cho\
sen: light-dark(#ddf4ff, #121d2f);--critical: light-dark(#a40e26, #ff7b72);--high: light-dark(#bc4c00, #f0883e);--medium\
: light-dark(#7d5700, #e3b341);--success: light-dark(#1a7f37, #3fb950)}:root[data-theme=light]{color-scheme:light}:root[\
data-theme=dark]{color-scheme:dark}.critical{--tone: var(--critical);--tone-back: light-dark(#ffebe9, #3c1618);--fill: v\
ar(--critical)}.high{--tone: var(--high);--tone-back: light-dark(#fff1e5, #341d0c);--fill: var(--high)}.medium{--tone: v\
ar(--medium);--tone-back: light-dark(#fff8c5, #2e2408);--fill: light-dark(#d4a72c, #e3b341)}.low{--tone: light-dark(#055\
0ae, #79c0ff);--tone-back: light-dark(#ddf4ff, #0c2239);--fill: light-dark(#54aeff, #388bfd)}.success{--tone: var(--succ\
ess);--tone-back: light-dark(#f0fff4, #0f2a17)}.unrated{--fill: var(--muted)}.none{--fill: light-dark(#d1d9e0, #343b44)}\
.others{--fill: light-dark(#afb8c1, #6e7681)}.warn{--tone: var(--high)}*{box-sizing:border-box}body{margin:0;background:\
var(--back);color:var(--text);font:14px/1.5 -apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-ser\
if}h1,h2,h3,p{margin:0}h1:focus{outline:none}a{color:var(--accent);text-decoration:none}a:hover,p:not(.breadcrumbs) a,.u\
nstyled li a,.stacked a{text-decoration:underline}:focus-visible{outline:2px solid var(--accent);outline-offset:1px;bord\
er-radius:4px}code{background:var(--shade);border-radius:6px;padding:.15em .4em;font:85% ui-monospace,SFMono-Regular,Men\
lo,Consolas,monospace}small,.note,.muted,.empty{color:var(--muted)}small,.note{font-size:12px;font-weight:400}span.warn{\
color:var(--tone)}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-spa\
ce:nowrap}.skip:not(:focus){position:absolute;left:-999px}header{position:sticky;top:0;z-index:3;display:flex;align-item\
s:center;gap:24px;padding:0 24px;height:56px;background:var(--shade);border-bottom:1px solid var(--line)}header .title{m\
in-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}nav{display:flex;gap:4px;margin-left:auto;align-sel\
f:stretch}nav a{display:flex;align-items:center;padding:0 10px;color:var(--text);border:solid transparent;border-width:2\
px 0;white-space:nowrap}nav a:hover{text-decoration:none;border-bottom-color:var(--line)}nav a[aria-current]{font-weight\
:600;border-bottom-color:#fd8c73}.counter{margin-left:6px;padding:0 6px;border-radius:10px;background:var(--faint);font-\
size:12px;font-weight:500}main{max-width:1180px;margin:0 auto;padding:24px 24px 64px;display:grid;gap:24px}main.wide{max\
-width:none;height:calc(100dvh - 56px);min-height:480px;padding:16px 24px;display:flex;flex-direction:column;gap:12px}ma\
in h1{font-size:24px;font-weight:600;line-height:1.25;overflow-wrap:anywhere}h1 .version{color:var(--muted);font-weight:\
300}.breadcrumbs{margin-bottom:-20px}.card,.tiles,.verdict,.virtual-list{border:1px solid var(--line);border-radius:6px}\
.card{padding:16px;min-width:0}.card h2,.card h3{font-size:14px;font-weight:600}.card h2{margin-bottom:12px}h3 .muted{fo\
nt-weight:400}.scroll{overflow-x:auto}.verdict{overflow-wrap:anywhere;border-left:4px solid var(--success);padding:16px \
20px;display:grid;gap:10px}.verdict.error{border-left-color:var(--critical)}.verdict.warning{border-left-color:var(--med\
ium)}.verdict.notice{border-left-color:var(--accent)}.verdict h1{font-size:20px}.verdict ul{margin:0;padding-left:20px}.\
properties{display:flex;flex-wrap:wrap;gap:6px 28px;margin:0}.properties>div{min-width:0}.properties dt{display:inline;c\
olor:var(--muted)}.properties dt:after{content:" "}.properties dd{display:inline;margin:0;overflow-wrap:anywhere}.card .\
properties{display:grid;gap:4px}.card .properties>div{display:grid;grid-template-columns:140px 1fr}.tiles,.bars,.unstyle\
d{list-style:none;margin:0;padding:0;display:grid}.tiles{grid-template-columns:repeat(auto-fill,minmax(min(140px,33%),1f\
r));gap:1px;overflow:hidden}.tiles li{padding:12px 16px;display:grid;outline:1px solid var(--line)}.tiles b{color:var(--\
tone);font-size:22px;font-weight:600;line-height:1.3;font-variant-numeric:tabular-nums}.tiles a,.tiles span{color:var(--\
muted);font-size:12px}.tiles a{text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:3px}.ti\
les .zero b{color:var(--muted);font-weight:400}.charts{display:grid;grid-template-columns:1fr 1fr;gap:24px}.charts:empty\
,.paths:empty{display:none}.full-width{grid-column:1 / -1}.bars{gap:6px}.bars li{display:grid;grid-template-columns:minm\
ax(90px,190px) 1fr 92px;align-items:center;gap:12px}.bars .label{overflow:hidden;text-overflow:ellipsis;white-space:nowr\
ap}.bars a,.stacked-bar a{color:var(--text)}.bars svg{width:100%;height:8px;border-radius:4px}.bars .count{text-align:ri\
ght;font-variant-numeric:tabular-nums}.bars small{display:inline-block;width:36px}.stacked-bar{margin:0}.stacked-bar svg\
{display:block;width:100%;height:12px;border-radius:6px;margin-bottom:12px}.stacked-bar figcaption{display:flex;flex-wra\
p:wrap;gap:4px 24px}rect{fill:var(--fill, light-dark(#54aeff, #388bfd))}rect.track{fill:var(--faint)}.dot{display:inline\
-block;width:9px;height:9px;border-radius:50%;margin-right:5px;background:var(--fill)}.pill,.chip{display:inline-block;p\
adding:0 8px;border-radius:12px;font-size:12px;line-height:20px;border:1px solid var(--line);max-width:100%;overflow:hid\
den;text-overflow:ellipsis;vertical-align:middle}.pill{font-weight:500;border-color:transparent;color:var(--tone);backgr\
ound:var(--tone-back, var(--faint))}.chips{display:flex;gap:6px;flex-wrap:wrap;margin-top:-14px}.chip{margin-right:2px;m\
in-width:0;overflow-wrap:anywhere}.chip.added{border-color:var(--success)}.chip.removed{text-decoration:line-through}.ch\
ip.failed{border-color:var(--critical)}.direction{color:var(--muted);white-space:nowrap}.direction.down{color:var(--high\
)}.tag-group{display:grid;grid-template-columns:minmax(0,1fr);gap:6px}.tag-group+.tag-group{margin-top:16px}table{border\
-collapse:collapse;width:100%}th{text-align:left;font-weight:600;font-size:12px;color:var(--muted)}th,td{padding:6px 12p\
x 6px 0;border-bottom:1px solid var(--faint);vertical-align:top}td.number{font-variant-numeric:tabular-nums}td.long{min-\
width:220px;max-width:420px;overflow-wrap:anywhere}.scroll+p{margin-top:12px}.unstyled{gap:4px}.unstyled li{overflow-wra\
p:anywhere;break-inside:avoid}.unstyled.columns{display:block;columns:3 260px}.paths{margin:8px 0 0;padding-left:24px;di\
splay:grid;gap:4px;overflow-wrap:anywhere}.vulnerability{display:grid;gap:4px;overflow-wrap:anywhere}.vulnerability+.vul\
nerability{margin-top:14px;padding-top:14px;border-top:1px solid var(--faint)}button,select,input[type=search],summary{f\
ont:inherit;color:inherit}.filters{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.filters input[type=search]{fl\
ex:1 1 240px;min-width:180px;max-width:520px}.filters input[type=search],.filters select,.toggle,.menu summary{height:32\
px;padding:0 10px;border:1px solid var(--line);border-radius:6px;background:var(--back)}.filters select{max-width:140px}\
.filters select.chosen,.toggle[aria-pressed=true]{background:var(--chosen);border-color:var(--accent)}.toggle[aria-press\
ed=true] small{color:inherit}.toggle,.link-button,.menu summary,.sort{cursor:pointer}.toggle:hover,.menu summary:hover{b\
ackground:var(--shade)}.toggles{border:0;margin:0;padding:0;display:flex}.toggles .toggle{position:relative;border-radiu\
s:0;margin-left:-1px}.toggles .toggle[aria-pressed=true]{z-index:1}.toggles .toggle:first-of-type{border-top-left-radius\
:6px;border-bottom-left-radius:6px;margin-left:0}.toggles .toggle:last-of-type{border-top-right-radius:6px;border-bottom\
-right-radius:6px}.link-button,.sort{border:0;background:none}.link-button{color:var(--accent);padding:4px 8px;border-ra\
dius:6px}.link-button:hover{background:var(--faint)}.theme{font-size:17px;line-height:1;padding:8px;color:var(--muted)}.\
sort{padding:0;font-weight:600;font-size:12px}.sort:hover{color:var(--accent)}.menu{position:relative}.menu summary{line\
-height:30px;list-style:none}.menu summary:after{content:" \u25BE";color:var(--muted)}.menu>div{position:absolute;right:0;z-i\
ndex:4;margin-top:4px;padding:8px 14px;display:grid;gap:4px;background:var(--back);border:1px solid var(--line);border-r\
adius:6px;box-shadow:0 8px 24px light-dark(#1f23281f,#010409cc);white-space:nowrap}.menu input{margin-right:8px}.virtual\
-list{position:relative;overflow:auto;flex:1;min-height:0}.table{flex:1;min-height:0;display:flex;flex-direction:column}\
.rows{min-width:max-content}.table .rows,.table .head{min-width:900px}.table .row{display:grid;grid-template-columns:var\
(--tracks);height:37px;align-items:center;border-bottom:1px solid var(--faint);min-width:100%}.table .rows .row:hover,.b\
ranch:hover{background:var(--shade)}.table .row>div{padding:0 12px;overflow:hidden;text-overflow:ellipsis;white-space:no\
wrap}.head{position:sticky;top:0;z-index:2;background:var(--shade)}.head .row{border-bottom-color:var(--line)}.branch{di\
splay:flex;align-items:center;gap:6px;height:30px;padding-right:12px;white-space:nowrap;cursor:default}.branch.current{b\
ackground:var(--chosen)}.twisty{width:16px;text-align:center;color:var(--muted)}@media(max-width:760px){header{flex-wrap\
:wrap;height:auto;padding:8px 16px 0;gap:4px 12px}nav{order:3;width:100%;margin:0;overflow-x:auto;min-height:40px}.theme\
{margin-left:auto}main,main.wide{padding:16px}.charts{grid-template-columns:minmax(0,1fr)}.card .properties>div{grid-tem\
plate-columns:1fr}.toggles{flex-wrap:wrap}.stacked thead,.stacked td:empty{display:none}.stacked tr{display:grid;padding\
:8px 0;border-bottom:1px solid var(--faint)}.stacked td{border:0;padding:1px 0;min-width:0;overflow-wrap:anywhere}.stack\
ed td[data-title]:before{content:attr(data-title) ": ";color:var(--muted)}.bars li{grid-template-columns:minmax(90px,1fr\
) 1fr 84px}}@media print{:root,:root[data-theme]{color-scheme:light}*{-webkit-print-color-adjust:exact;print-color-adjus\
t:exact}header,.head{position:static}nav,.filters,.hint,.link-button,.skip{display:none}main.wide{height:auto;display:bl\
ock}.virtual-list{height:auto;overflow:visible;border:0}.table .rows,.table .head{min-width:0}.table .row{grid-template-\
columns:minmax(0,2fr);grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);font-size:11px}.table .row>div{padding:0 6px\
}.table .row bdi{white-space:normal;overflow-wrap:anywhere}.tiles,.verdict,.row,tr,li{break-inside:avoid}h2{break-after:\
avoid}a{color:inherit}}',scriptHash:"sha256-9Ji7JQQgZpvhFi/3nMskRll5sZ2jmg4GPCvQ45G66N8=",styleHash:"sha256-6tjiJ+wmDzpX\
pcVFKxAjPgGaWSFKxcxFIjlPMTZevxo="};var clean=__webpack_require__(11),names=__webpack_require__(5306),report=__webpack_require__(
8222),components=__webpack_require__(6669),outcome=__webpack_require__(3607);const pageFile="mend-report.html",textFields=[
"keyUuid","name","filename","groupId","artifactId","version","sha1","type","coordinates","languages","matchType","url","\
homePage","newestVersion"];function forTextFields(make){const entries=textFields.map(field=>[field,make(field)]);return Object.
fromEntries(entries)}const elementIds={facts:"facts",contents:"contents",app:"app"};function pack(source){if(!(0,components.
ZB)(source))return;const{result,tree}=source,listed=new Set(result.reported?.inventory?.libraries.map(({keyUuid})=>keyUuid)),
all=(0,components.ct)(source).map(({library})=>library),rows=[...all.filter(({keyUuid})=>listed.has(keyUuid)),...all.filter(
({keyUuid})=>!listed.has(keyUuid))];return{libraries:packLibraries(rows,listed.size),tree:tree&&packTree(tree,rows)}}function packLibraries(rows,inventory){
return{count:rows.length,inventory,texts:forTextFields(field=>column(rows.map(row=>row[field]??null))),outdated:rows.map(
({outdated})=>outdated===void 0?-1:Number(outdated)),licenses:lists(rows.map(({licenses})=>licenses)),vulnerabilities:lists(
rows.map(({vulnerabilities})=>vulnerabilities))}}const sample=1e3;function column(texts){const first=texts.slice(0,sample);
if(new Set(first).size>.9*first.length)return{plain:texts};const numbers=new Map;for(const text of texts)numbers.has(text)||
numbers.set(text,numbers.size);return 2*numbers.size>texts.length?{plain:texts}:{words:[...numbers.keys()],at:texts.map(
text=>numbers.get(text)??0)}}function lists(rows){const numbers=new Map,values=[],numberOf=value=>{const known=numbers.get(
value);if(known!==void 0)return known;const text=JSON.stringify(value),number=numbers.get(text)??values.push(value)-1;return numbers.
set(text,number).set(value,number),number},of=rows.map(row=>row.length>0?row.map(numberOf):0);return{values,of}}function packTree(tree,rows){
const places=new Map(rows.map(({keyUuid},row)=>[keyUuid,row])),placesOf=keys=>{const found=[];for(const key of keys){const place=places.
get(key);place!==void 0&&found.push(place)}return found.sort((a,b)=>a-b)};return{direct:placesOf(tree.direct),dependencies:rows.
map(({keyUuid})=>{const children=tree.dependencies.get(keyUuid);return children?placesOf(children):0})}}function htmlReport(source,{
script,style,scriptHash,styleHash}){const{facts,contents,app}=elementIds,{result,generatedAt,links,project}=source,head={
...(0,report.PL)(result,{generatedAt,runUrl:links.runUrl}),oneOf:project};return`<!doctype html>
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
var ecosystem=__webpack_require__(9964),identity=__webpack_require__(4636),packageurl_js=__webpack_require__(7091);function purlOf(library){
const type=(0,ecosystem.Mg)(library),parts=rules[type](library);return(parts&&build(type,parts,library))??build("generic",
generic(library),library)}function build(type,{namespace,name,qualifiers},{version,coordinates}){const known=version??coordinates?.
split(":")[2];try{const purl=new packageurl_js.PackageURL(type,namespace?.toWellFormed(),name.toWellFormed(),known?.toWellFormed(),
qualifiers,void 0);return{text:purl.toString(),namespace:purl.namespace??void 0,name:purl.name}}catch{return}}const rules={
alpm:library=>within("arch",byGroup(library)),apk:library=>within("alpine",byGroup(library)),cargo:byGroup,cocoapods:byGroup,
composer,conda:byGroup,cran:byGroup,deb:library=>withArchitecture(/_([a-z0-9-]+)\.deb$/i,library),docker:({name})=>split(
name),gem:byGroup,generic,github,golang:({groupId,artifactId,name})=>split(groupId??artifactId??name),hackage:byGroup,hex:byGroup,
maven,npm:({groupId})=>groupId?split(groupId):void 0,nuget:byGroup,opam:byGroup,pypi:byGroup,rpm:library=>withArchitecture(
/\.([a-z0-9_]+)\.rpm$/i,library)};function generic(library){return{name:library.filename??library.name}}function byGroup(library){
const name=library.groupId??nameInFile(library);return name?{name}:void 0}function nameInFile(library){const{version}=library,
file=(0,ecosystem.W7)(library);if(!version)return;const ends=["-","_","."].map(mark=>file.indexOf(`${mark}${version}`)).
filter(at=>at>0);return ends.length>0?file.slice(0,Math.min(...ends)):void 0}function within(namespace,parts){return parts&&
{...parts,namespace}}function split(path){const at=path.lastIndexOf("/");return at<0?{name:path}:{namespace:path.slice(0,
at),name:path.slice(at+1)}}function maven(library){const[group,artifact,version]=library.coordinates?.split(":")??[],fields=(0,ecosystem.
_w)(library)?[library.groupId,library.artifactId]:[],[namespace,name]=version===void 0?fields:[group,artifact];if(!(!namespace||
!name))return{namespace,name,qualifiers:mavenQualifiers(name,library)}}function mavenQualifiers(artifact,{version,filename,
name}){const start=`${artifact}-${version}`,file=filename??name,ending=/\.(aar|ear|jar|pom|war)$/i.exec(file)?.[1]?.toLowerCase();
if(!ending||!file.startsWith(start))return;const classifier=file.slice(start.length+1,-ending.length-1);return{...classifier&&
file[start.length]==="-"&&{classifier},...ending!=="jar"&&{type:ending}}}function composer({groupId,artifactId,name}){const whole=[
groupId,artifactId,name].find(text=>text?.includes("/"));if(whole)return split(whole);if(!(!groupId||!artifactId))return{
namespace:groupId,name:artifactId}}function github({url}){const[,namespace,name]=/^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.
exec(url??"")??[];return namespace&&name?{namespace,name}:void 0}function withArchitecture(shape,library){const parts=byGroup(
library),arch=shape.exec((0,ecosystem.W7)(library))?.[1];return parts&&arch?{...parts,qualifiers:{arch}}:parts}var compare=__webpack_require__(
185),web_address=__webpack_require__(4e3);const made=new WeakMap;function hasComponents({result,tree}){return result.reported?.
inventory!==void 0||tree!==void 0}function componentsOf(source){const{inventory}=source.result.reported??{},components=made.
get(source)??joinComponents(inventory?.libraries,source.tree);return made.set(source,components),components}function joinComponents(inventory=[],tree){
const seen=new Set,rows=[];for(const library of inventory){const known=tree?.libraries.get(library.keyUuid);seen.has(library.
keyUuid)||(seen.add(library.keyUuid),rows.push({library,known,name:(0,identity.o)(joined({library,known}))}))}for(const[
key,known]of tree?.libraries??[]){if(seen.has(key))continue;const library={...known,licenses:[],vulnerabilities:[]};rows.
push({library,known,name:(0,identity.o)(library)})}return rows.sort(byName).map(row=>component(row,tree?.direct))}function joined({
library,known}){return known?{...library,filename:library.filename??known.filename,groupId:library.groupId??known.groupId,
artifactId:library.artifactId??known.artifactId,version:library.version??known.version,sha1:library.sha1??known.sha1,type:library.
type??known.type,coordinates:library.coordinates??known.coordinates}:library}function component(row,direct){const library=joined(
row);return{library,name:row.name,ecosystem:(0,ecosystem.Mg)(library),purl:purlOf(library),homePage:(0,web_address.D)(library.
homePage),relation:row.known&&(direct?.has(library.keyUuid)?"direct":"transitive")}}function dependenciesOf({library:{keyUuid}},tree){
const children=tree?.dependencies.get(keyUuid);return children?children.filter(key=>key!==keyUuid).sort(compare.U):[]}function byName(a,b){
return(0,compare.U)(a.name,b.name)||(0,compare.U)(versionOf(a),versionOf(b))||(0,compare.U)(a.library.keyUuid,b.library.
keyUuid)}function versionOf({library,known}){return library.version??known?.version??""}function sha1Of({sha1,matchType}){
if(!(matchType==="FILENAME"||!sha1))return/^[0-9a-f]{40}$/i.test(sha1)?sha1.toLowerCase():void 0}})};
