export const id=253,ids=[253],modules={4253:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{htmlFormat:()=>htmlFormat});const assets={
script:'"use strict";(()=>{var w,Mn,Vr,U,ze,Se,Nn,Ce,In,Ye,Je,Hr,de=Symbol.for("pv"),Re={},Ae=[],Ur=/^m(i|n|o|s|text|spa\
ce)$/,Xe=Array.isArray,Dn=Ae.slice,J=Object.assign;function z(e){e&&e.parentNode&&e.remove()}function Pe(e,n,t,r,i){var \
s={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:de,__v:i||++Mn,__i:-1,__u:0};return!i\
&&w.vnode&&w.vnode(s),s}function h(e){return e.children}function Le(e,n){this.props=e,this.context=n,this.__g=0}function\
 G(e,n){if(n==null)return e.__&&G(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return \
typeof e.type!="function"||e.props.__P?null:G(e)}function Gr(e){var n,t=e.__v,r=t.__e,i=[],s=[],a=e.__P;a&&((n=J({constr\
uctor:de},t)).__v=t.__v+1,w.vnode&&w.vnode(n),Ze(a,n,t,e.__n,a.namespaceURI,32&t.__u?[r]:null,i,r||G(t),32&t.__u,s),n.__\
v=t.__v,n.__.__k[n.__i]=n,Gn(i,n,s),t.__=t.__e=null,n.__e!=r&&Bn(n))}function Bn(e){if((e=e.__)&&e.__c&&!e.props.__P)ret\
urn e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),Bn(e)}function En(e){(8&e.__g||(e.__g|=8,U.push(e),Se++)\
)&&ze==w.debounceRendering||((ze=w.debounceRendering)||queueMicrotask)(jn)}function jn(){try{for(var e,n=1;U.length;)U.l\
ength>n&&U.sort(Nn),e=U.shift(),n=U.length,8&e.__g&&Gr(e)}finally{(Se=U.length)&&(ze||queueMicrotask)(jn)}}function Vn(e\
,n,t,r,i,s,a,l,d,p,u){var f,y,c,m,T,v,P=r.__k||Ae,_=n.length;for(d=Wr(t,n,P,d,_),f=0;f<_;f++)(c=t.__k[f])!=null&&(y=~c._\
_i&&P[c.__i]||Re,c.__i=f,v=Ze(e,c,y,i,s,a,l,d,p,u),m=c.__e,(y.ref!=c.ref||8&y.__u)&&(y.ref&&en(y.ref,null,c,y),c.ref&&u.\
push(c.ref,c.__c||m,c)),T=T||m,4&c.__u?(d=Hn(c,d,e,!y.__v),y.__e&&(y.__e=null)):typeof c.type=="function"&&v!==void 0?d=\
v:m&&(d=m.nextSibling),c.__u&=-21);return t.__e=T,d}function Wr(e,n,t,r,i){var s,a,l,d,p,u,f,y,c,m=t.length,T=m,v=0,P=0,\
_=e.__k=Array(i);for(s=0;s<i;s++)(a=n[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constr\
uctor===String?a=_[s]=Pe(null,a):Xe(a)?a=_[s]=Pe(h,{children:a}):a.constructor===de&&a.__b?a=_[s]=Pe(a.type,a.props,a.ke\
y,a.ref,a.__v):_[s]=a,d=s+v,a.__=e,a.__b=e.__b+1,l=null,~(p=a.__i=Kr(a,t,d,T))&&(T--,(l=t[p])&&(l.__u|=2)),l&&l.__v?(a._\
_u|=16,p==d-1?v--:p==d+1?v++:p!=d&&(p>d?v--:v++,P=1)):(~p||(i>m?v--:i<m&&v++),typeof a.type!="function"&&(a.__u|=4))):_[\
s]=null;if(P){for(u=[],f=[],s=0;s<i;s++)if((a=_[s])&&16&a.__u){for(v=0,y=u.length;v<y;)u[c=v+y>>1]<a.__i?v=c+1:y=c;u[v]=\
a.__i,f[s]=v+1}for(v=u.length;s--;)f[s]&&(f[s]==v?v--:_[s].__u|=4)}if(T)for(s=0;s<m;s++)!(l=t[s])||2&l.__u||(l.__e==r&&(\
r=G(l)),nn(l,l));return r}function Hn(e,n,t,r){var i,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return n;if(i=e.\
__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,n=Hn(i[s],n,t,!1));return n}for(n&&!n.parentNode&&(n=G(e))&&!n.parentNode&&(\
n=null),a=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!r&&t.moveBefore&&a.parentNode?t.moveBefore(a,n):t.inse\
rtBefore(a,n||null)),n=a;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function Kr(e,n,t,r){v\
ar i,s=e.key,a=e.type,l=n[t],d=l&&!(2&l.__u);if(l===null&&s==null||d&&s==l.key&&a==l.type)return t;if(r>(d?1:0)){for(i=t\
-1;i>=0;i--)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=t+1;i<n.length;i++)if((l=n[i])&&!(2&l.__u)&&s==l\
.key&&a==l.type)return i}return-1}function On(e,n,t){t==null&&(t=""),n[0]=="-"?e.setProperty(n,t):e[n]=t}function ke(e,n\
,t,r,i){var s,a;if(n=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof r=="string"&&(e.style.cssText=r="")\
,r)for(n in r)t&&n in t||On(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||On(e.style,n,t[n])}else if(n[0]=="o"&&n[1]=="n")ty\
peof t!="function"&&(t=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(a=Je[n]||(Je[n]=Qr(n)),(e.__\
a||(e.__a={}))[n]=Ye,s=n!=(n=n.replace(In,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),t?e.addEventListener(n,a,s):\
e.removeEventListener(n,a,s));else{if(i=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s\
");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="col\
Span"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1\
&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&t==1?"":t)}}function Qr(e){return function(n){var t=this\
.__e;if(t){if(t=t[e],n[Ce]==null)n[Ce]=Ye++;else if(n[Ce]<this.__a[e])return;return t(w.event?w.event(n):n)}}}function Z\
e(e,n,t,r,i,s,a,l,d,p){var u,f,y,c,m,T,v,P,_,A,L,qe,Fn,we,Q,$n,H,q,j=n.type;if(n.constructor!==de)return null;128&t.__u&\
&(d=32&t.__u,u=t.__c.__z)&&(n.__u|=d,f=s=[],u.nodeType==8?l=Te(u,s):s.push(u),l=s[0]||l),(u=w.__b)&&u(n);e:if(typeof j==\
"function"){y=a.length;try{if(P=n.props,_=(u=j.prototype)&&u.render,A=(u=j.contextType)&&r[u.__c],L=u?A?A.props.value:u.\
__:r,(c=t.__c)?(n.__c=c,2&c.__g&&(c.__g|=1)):(_?n.__c=c=new j(P,L):(n.__c=c=new Le(P,L),c.constructor=j,c.render=zr),A&&\
A.sub(c),c.state||(c.state={}),c.__n=r,c.__g|=8,c.__h=[],c.__k=[]),_&&(c.__s||(c.__s=c.state),j.getDerivedStateFromProps\
&&(c.__s==c.state&&(c.__s=J({},c.__s)),J(c.__s,j.getDerivedStateFromProps(P,c.__s)))),m=c.props,T=c.state,c.__v=n,t.__c)\
{if(P!==m&&_&&!j.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(P,L),n.__v==t.__v&&!\
(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(P,c.__s,L)===!1){n.__v!=t.__v&&(c.props=P,c.stat\
e=c.__s,c.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(O){O&&(O.__=n)}),Ae.push.apply(c.__h,c.__k),c.__k=[],c.__\
h.length&&a.push(c),l=G(t);break e}c.componentWillUpdate&&c.componentWillUpdate(P,c.__s,L),_&&c.componentDidUpdate&&c.__\
h.push(function(){c.componentDidUpdate(m,T,v)})}else _&&!j.getDerivedStateFromProps&&c.componentWillMount&&c.componentWi\
llMount(),_&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=L,c.props=P,c.__P=e,c.__g&=-5,qe=w.__r,Fn=_?\
25:0;do c.__g&=-9,qe&&qe(n),u=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++Fn<25);_&&(Ae.push.apply(c.__h,\
c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(r=J({},r,c.getChildContext())),_&&t.__c&&c.getSnapshotBeforeUpdate&&(\
v=c.getSnapshotBeforeUpdate(m,T)),we=u&&u.type===h&&u.key==null?u.props.children:u,P.__P&&(u=l,i=(e=P.__P).namespaceURI,\
d=s=null,t.props&&t.props.__P!=e&&(t.__k.some(function(O){O&&nn(O,O)}),t.__k=null),l=t.__k?G(t,0):null),l=Vn(e,Xe(we)?we\
:[we],n,t,r,i,s,a,l,d,p),P.__P&&(n.__e=null,l=u),n.__u&=-161,f&&f.some(z),c.__h.length&&a.push(c),1&c.__g&&(c.__g&=-4)}c\
atch(O){if(a.length=y,n.__v=null,d||s)if(O&&O.then){if(n.__u|=128|d,s){for(~(H=s.indexOf(l||void 0))||(H=s.length);(q=s[\
H-1])&&q.nodeType==8;)H--;for(;H<s.length;H++)if(q=s[H])if(s[H]=null,Q){if(q==$n)break}else{if(q.nodeType!=8)break;q.dat\
a.startsWith("$s")&&($n=Te(Q=q))}}if(!Q){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Q=l}(u=Te(Q=n.__c.__z||(n\
.__c.__z=Q)))?(n.__e=Q,l=u):n.__e=l,l=l&&l.nextSibling}else s&&s.some(z);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),O&&O.\
then||Un(n),w.__e(O,n,t)}}else l=n.__e=qr(t.__e,n,t,r,i,s,a,d,p,e);return(u=w.diffed)&&u(n),l}function Te(e,n){if(e&&e.n\
odeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else \
if(e.data.startsWith("/$s")&&!--t)return e}n&&n.push(e)}}function Un(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Un))\
}function Gn(e,n,t){for(var r=0;r<t.length;)en(t[r++],t[r++],t[r++]);w.__c&&w.__c(n,e),e.some(function(i){try{e=i.__h,i.\
__h=[],e.some(function(s){s.call(i)})}catch(s){w.__e(s,i.__v)}})}function qr(e,n,t,r,i,s,a,l,d,p){var u,f,y,c,m,T,v,P,_=\
t.props||Re,A=n.props,L=n.type;if(L=="svg"?i="http://www.w3.org/2000/svg":L=="math"?i="http://www.w3.org/1998/Math/MathM\
L":i||(i="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((m=s[u])&&(L?m.localName==L:m.nodeType==3)){e=m,s[\
u]=null;break}}if(!e){if(P=p.ownerDocument||document,!L)return P.createTextNode(A);e=P.createElementNS(i,L,A.is?A:p),l&&\
(w.__m&&w.__m(n,s),l=!1),s=null}if(L){if(p=L=="template"&&e.content||e,s=L=="textarea"&&A.defaultValue!=null?null:s&&Dn.\
call(p.childNodes),!l&&s)for(_={},u=0;u<e.attributes.length;u++)_[(m=e.attributes[u]).name]=m.value;for(u in _)m=_[u],u=\
="dangerouslySetInnerHTML"?y=m:u=="children"||u in A||u=="value"&&"defaultValue"in A||u=="checked"&&"defaultChecked"in A\
||ke(e,u,null,m,i);for(u in A)m=A[u],u=="children"?c=m:u=="dangerouslySetInnerHTML"?f=m:u=="value"?T=m:u=="checked"?v=m:\
l&&typeof m!="function"||_[u]===m||ke(e,u,m,_[u],i);f?(l||y&&(f.__html==y.__html||f.__html==e.innerHTML)||(e.innerHTML=f\
.__html),n.__k=[]):(y&&(e.textContent=""),(L=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Ur.test(L))&&(i=\
"http://www.w3.org/1999/xhtml"),Vn(p,Xe(c)?c:[c],n,t,r,i,s,a,s?s[0]:t.__k&&G(t,0),l,d),s&&s.some(z)),l&&L!="textarea"||(\
u="value",L=="progress"&&T==null?e.removeAttribute(u):T==null||T===e[u]&&(L!="progress"||T)||ke(e,u,T,_[u],i),u="checked\
",v!=null&&v!=e[u]&&ke(e,u,v,_[u],i))}else _===A||l&&e.data==A||(e.data=A);return e}function en(e,n,t,r){try{typeof e=="\
function"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n=="function"?n():e(null)):e.current=n}catc\
h(i){w.__e(i,t)}}function nn(e,n,t){var r,i,s,a;if(w.unmount&&w.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||en(r\
,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){w.__e(l,n)}r.__P=r.__n=null}if(r=e._\
_k)for(a=0;a<r.length;a++)r[a]&&nn(r[a],n,typeof e.type!="function"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(i=Te(r,\
s=[]))&&(r==e.__e&&s.some(z),z(i),z(r)),t||z(e.__e),e.__e=e.__c=e.__=null}function zr(e,n,t){return this.constructor(e,t\
)}function Wn(e,n){var t,r,i,s;w.__&&w.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=P\
e(h,{children:[e]}),i=[],s=[],Ze(n,n.__k,r||Re,Re,n.namespaceURI,r?null:n.firstChild?Dn.call(n.childNodes):null,i,r?r.__\
e:n.firstChild,t,s),Gn(i,n.__k,s),n.__k.props.children=null}w={__e:function(e,n,t,r){for(var i,s,a;n=n.__;)if((i=n.__c)&\
&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&i.setState(s.getDerivedStateFromError(e)\
),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw Se=0,e}},\
Mn=0,Vr=function(e){return e!=null&&e.constructor===de},Le.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.st\
ate||(t=this.__s=J({},this.state)),typeof e=="function"&&(e=e(J({},t),this.props)),e&&(J(t,e),this.__v&&(n&&this.__k.pus\
h(n),En(this)))},Le.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),En(this))},Le.prototype\
.render=h,U=[],Se=0,Nn=function(e,n){return e.__v.__b-n.__v.__b},Ce=Symbol(),In=/(PointerCapture)$|Capture$/i,Ye=0,Je={}\
,Hr=0;var pe={passed:{icon:"\u2705",words:"passed",fails:!1},failed:{icon:"\u274C",words:"failed",fails:!0,level:"error"},warned:{\
icon:"\u26A0\uFE0F",words:"warned",fails:!1,level:"warning"},skipped:{icon:"\u23ED\uFE0F",words:"skipped",fails:!1,level:"notice"},planned:{\
icon:"\u{1F4DD}",words:"planned",fails:!1,level:"notice"},"timed-out":{icon:"\u23F1\uFE0F",words:"timed out",fails:!0,level:"error"},canc\
elled:{icon:"\u{1F6D1}",words:"cancelled",fails:!0,level:"error"},error:{icon:"\u{1F4A5}",words:"error",fails:!0,level:"error"}};var F\
e="mend-report.html",Jr=["keyUuid","name","filename","groupId","artifactId","version","sha1","type","coordinates","langu\
ages","matchType","url","homePage","newestVersion"];function Kn(e){let n=Jr.map(t=>[t,e(t)]);return Object.fromEntries(n\
)}var $e={facts:"facts",contents:"contents",app:"app"};function qn(e,n){let{graph:t}=e;if(!t)return[];let r=[],i=Qn(e,t.\
direct,"",n).reverse();for(let s=i.pop();s;s=i.pop()){if(r.push(s),!s.open)continue;let a=Qn(e,t.children(s.row),s.id,n)\
;for(let l of a.reverse())i.push(l)}return r}function Qn({graph:e,libraries:n},t,r,i){let s=r===""?[]:r.split("/");retur\
n[...t].sort((l,d)=>n.nameOrder(l)-n.nameOrder(d)).map((l,d)=>{let p=[...s,l].join("/"),u=s.includes(String(l)),f=e?.chi\
ldren(l).length??0;return{id:p,row:l,level:s.length+1,position:d+1,siblings:t.length,children:f,circular:u,open:f>0&&!u&\
&i.has(p)}})}function zn(e){let n=e.lastIndexOf("/");return n<0?void 0:e.slice(0,n)}function Jn(e){return e.slice(0,-1).\
map((n,t)=>e.slice(0,t+1).join("/"))}var Ee=["critical","high","medium","low"];var E=[...Ee,"unrated","none"];function Y\
({severity:e}){return e??"unrated"}function Oe(e,n){return ne(Y(e))-ne(Y(n))||(n.score??0)-(e.score??0)}function ne(e){r\
eturn 1<<E.indexOf(e)}function Yn(e){let{count:n,inventory:t,vulnerabilities:r}=e,i=r.values.map(a=>ne(Y(a))),s=ne("none\
");return Uint8Array.from({length:n},(a,l)=>(r.of[l]||[]).reduce((u,f)=>u|(i[f]??0),0)||(l<t?s:0))}function Xn(e){return\
 e===0?E.length-1:31-Math.clz32(e&-e)}function I(e,n){return e<n?-1:e>n?1:0}function Me([e,n],[t,r]){return r-n||I(e,t)}\
function fe(e){let n=new Map;for(let t of e)n.set(t,(n.get(t)??0)+1);return[...n].sort(Me).map(([t,r])=>({value:t,count:\
r}))}function Zn(e,n){let t=e.length>n?e.slice(0,n-1):e,r=e.slice(t.length);return{shown:t,others:r.length,sum:r.reduce(\
(i,{count:s})=>i+s,0)}}function et(e){let{count:n,inventory:t,knowsOutdated:r}=e;return{severities:E.map(i=>({name:i,cou\
nt:Ne(t,s=>e.hasSeverity(i,s))})).filter(({count:i})=>i>0),licenses:fe(Yr(e)),types:fe(tn(e)),outdated:r?Ne(n,i=>e.outda\
ted(i)===!0):void 0,weak:Ne(t,e.weak),duplicates:Ne(t,e.duplicate)}}function Ne(e,n){let t=0;for(let r=0;r<e;r++)n(r)&&t\
++;return t}function*Yr({inventory:e,licenses:n}){for(let t=0;t<e;t++){let r=n(t).map(({name:i})=>i);r.length===0?yield"\
":yield*new Set(r)}}function*tn({count:e,text:n}){for(let t=0;t<e;t++)yield n("type",t)??""}function nt({direct:e,depend\
encies:n}){let t=new Set(e),r=n.map(()=>[]);return n.forEach((i,s)=>{for(let a of i||[])r[a]?.push(s)}),{direct:e,isDire\
ct:i=>t.has(i),children:i=>n[i]||[],parents:i=>r[i]??[]}}function Ie(e,n,t){let r=new Map([[n,n]]),i=[],s=[n];for(let l \
of s)for(let d of e.parents(l))r.has(d)||(r.set(d,l),s.push(d),e.isDirect(d)&&i.push(d));return{paths:i.slice(0,t).map(l\
=>Xr(l,n,r)),roots:i.length}}function Xr(e,n,t){let r=[e];for(let i=e;i!==n;)i=t.get(i)??n,r.push(i);return r}var Zr={MA\
VEN_ARTIFACT:"maven",JAVA:"maven",NODE_PACKAGED_MODULE:"npm",JAVASCRIPT_NODE_JS:"npm",PYTHON_PACKAGE:"pypi",PYTHON:"pypi\
",DOT_NET_RESOURCE:"nuget",NUGET_PACKAGE_MODULE:"nuget",NUGET:"nuget",GO_PACKAGE:"golang",GO:"golang",REDHAT_PACKAGE_MOD\
ULE:"rpm",RPM:"rpm",DEBIAN_PACKAGE:"deb",DEBIAN:"deb",ALPINE:"apk",ARCH_LINUX:"alpm",RUBY:"gem",PHP:"composer",RUST:"car\
go",COCOAPODS:"cocoapods",HEX:"hex",R:"cran",CONDA:"conda",HASKELL:"hackage",OCAML:"opam",DOCKER:"docker",SOURCE_LIBRARY\
:"github"},eo=new Set(["ACTIONSCRIPT","DOCKER_LAYER","DOT_NET_AS_GENERIC_RESOURCE","FILE","FILE_CLUSTER","GENERIC_ARCHIV\
E","JAVASCRIPT","JAVASCRIPT_BOWER","JAVA_SCRIPT_LIBRARY","UNIX_LIBRARY","WINDOWS_INSTALLER"]),no=[[/\\.whl$/i,"pypi"],[/\\\
.nupkg$/i,"nuget"],[/\\.gem$/i,"gem"],[/\\.crate$/i,"cargo"],[/\\.rpm$/i,"rpm"],[/\\.deb$/i,"deb"],[/\\.tgz$/i,"npm",/javascr\
ipt|node/i]],to=/\\.(dll|exe)$/i;function tt(e){return e.filename??e.artifactId??e.name}function rt(e){let n=ro(e.type??"\
");if(eo.has(n))return"generic";let t=Zr[n];return t==="nuget"&&to.test(tt(e))?"generic":t||(on(e)?"maven":io(e))}var rn\
=new Map;function ro(e){let n=rn.get(e)??oo(e);return rn.size<1e3&&rn.set(e,n),n}function oo(e){return e.toUpperCase().r\
eplace(/[^A-Z0-9]+/g,"_").replace(/^_/,"")}function io(e){let n=tt(e);return no.find(([r,,i])=>r.test(n)&&(i===void 0||i\
.test(e.languages??"")))?.[1]??"generic"}var so=new Set(["MAVEN_ARTIFACT","JAVA_ARCHIVE"]),me=/\\.(jar|war|ear|aar|pom)$/\
i;function on(e){let{groupId:n,artifactId:t,coordinates:r,filename:i}=e;return!n||!t||me.test(n)||me.test(t)?!1:so.has(e\
.type?.toUpperCase()??"")?!0:!!r||me.test(i??e.name)}var ao=new Set(["NODE_PACKAGED_MODULE","PYTHON_PACKAGE","DOT_NET_RE\
SOURCE","NUGET_PACKAGE_MODULE","GO_PACKAGE","REDHAT_PACKAGE_MODULE"]);function sn(e){let{groupId:n,artifactId:t}=e,r=e.t\
ype?.toUpperCase()??"";return n&&ao.has(r)?n:n&&t&&r===""?lo(e):on(e)?`${n}:${t}`:e.name}function lo(e){let{groupId:n=""\
,artifactId:t="",version:r}=e;return me.test(n)?e.name:r!==void 0&&t.includes(r)||n===t?n:`${n}:${t}`}function ot(e,n){r\
eturn`${e}\n${rt(n)}`}var co=/(?!\\uFE0F)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]/gu,uo=/[\\t-\\r\\u0085\\u2\
028\\u2029]+/g,po=/^[ -~]*$/,fo=/^[!-~]+(?: [!-~]+)*$/;function k(e,n=Number.POSITIVE_INFINITY){return fo.test(e)?it(e,n)\
:it(st(e).replace(/\\s+/g," ").trim(),n)}function st(e){return po.test(e)?e:e.toWellFormed().replace(uo," ").replace(co,"\
")}function it(e,n){if(e.length<=n)return e;let t=Array.from(e.slice(0,2*n+2));return t.length<=n?e:`${t.slice(0,n-1).jo\
in("")}\u2026`}function ct(e){let{count:n,inventory:t,licenses:r,vulnerabilities:i,outdated:s}=e,a=Kn(c=>yo(e.texts[c])),l=(c\
,m)=>a[c](m),d=Array.from({length:n},(c,m)=>mo(sn(ut(l,m)))),p=Yn(e),u=c=>Xn(p[c]??0),f,y;return{count:n,inventory:t,tex\
t:l,name:c=>d[c]??"",licenses:c=>lt(r.values,r.of[c]),vulnerabilities:c=>lt(i.values,i.of[c]),outdated:c=>[void 0,!1,!0]\
[(s[c]??-1)+1],knowsOutdated:s.some(c=>c>=0),weak:c=>l("matchType",c)==="FILENAME",duplicate(c){return y??=ho(t,l),y.has\
(c)},severity:c=>E[u(c)]??"none",severityRank:u,hasSeverity:(c,m)=>((p[m]??0)&ne(c))!==0,nameOrder(c){return f??=go(d),f\
[c]??0}}}var at=200;function mo(e){return e.length<=at&&/^[!-~]*$/.test(e)?e:k(e,at)}function yo(e){if("plain"in e)retur\
n r=>e.plain[r]??void 0;let{words:n,at:t}=e;return r=>n[t[r]??-1]??void 0}function ut(e,n){return{keyUuid:"",name:e("nam\
e",n)??"",filename:e("filename",n),groupId:e("groupId",n),artifactId:e("artifactId",n),type:e("type",n),coordinates:e("c\
oordinates",n),languages:e("languages",n),url:e("url",n)}}function lt(e,n=0){return n===0?[]:n.map(t=>e[t]).filter(t=>t!\
==void 0)}function ho(e,n){let t=Array.from({length:e},(s,a)=>a).filter(s=>n("version",s)!==void 0),i=[...Map.groupBy(t,\
s=>{let a=ut(n,s);return ot(sn(a),a)}).values()].filter(s=>new Set(s.map(a=>n("version",a))).size>1);return new Set(i.fl\
at())}function go(e){let n=e.map(i=>i.toLowerCase()),t=Int32Array.from(e,(i,s)=>s).sort((i,s)=>I(n[i]??"",n[s]??"")||i-s\
),r=new Int32Array(e.length);return t.forEach((i,s)=>{r[i]=s}),r}function mt(e,n){return e===n?0:bo(e,n).sign||I(e,n)}va\
r dt={"~":0,dev:1,nightly:1,canary:1,alpha:2,a:2,beta:3,b:3,milestone:4,m:4,pre:5,preview:5,c:5,cr:5,rc:5,snapshot:6,fin\
al:7,ga:7,release:7,post:8,sp:8,sr:8,patch:8,hotfix:8},_o=7,yt=8,ht=9,cn=10,an={rank:_o,text:""};function bo(e,n){let[t,\
r]=[pt(e),pt(n)],i=ft(e)||ft(n),s=Math.max(t.length,r.length);for(let a=0;a<s;a++){let[l,d]=[t[a]??an,r[a]??an],p=xo(l,d\
);if(p!==0)return{sign:p,certain:!i&&vo(l,d)}}return{sign:0,certain:!0}}function vo(e,n){let t=i=>i.rank!==ht,r=e.rank+n\
.rank===yt+cn&&e.rank!==n.rank;return t(e)&&t(n)&&!r}function xo(e,n){return e.rank!==n.rank?e.rank-n.rank:e.rank===cn&&\
e.text.length!==n.text.length?e.text.length-n.text.length:I(e.text,n.text)}function pt(e){let t=(/^\\d+:/.test(e)?e:`0:${\
e}`).toLowerCase().match(/\\d+|[a-z]+|~/g)??[];return t.filter((r,i)=>r!=="v"||!ln(t[i+1])).map((r,i,s)=>ln(r)?wo(r):ko(r\
,s[i+1]))}function wo(e){let n=e.replace(/^0+/,"");return n===""?an:{rank:cn,text:n}}function ko(e,n){if(e.length===1&&e\
!=="~"&&!ln(n))return{rank:yt,text:e};let t=Object.hasOwn(dt,e)?dt[e]:void 0;return t===void 0?{rank:ht,text:e}:{rank:t,\
text:""}}function ln(e){return e!==void 0&&/^\\d/.test(e)}function ft(e){return/^(?=.*[a-f])(?=.*\\d)[0-9a-f]{7,64}$/i.tes\
t(e)}function gt(e){let n=new Map,t=(i,s)=>{let a=`${i} ${s}`,l=n.get(a)??Ro(e,i,s);return n.set(a,l),l},r;return i=>{le\
t s=Co(i.text);s.length>0&&(r??=Po(e));let a=To(e,i),l=[];for(let d of t(i.sort,i.descending)){let p=r?.[d]??"";s.every(\
u=>p.includes(u))&&a.every(u=>u(d))&&l.push(d)}return l}}function Co(e){return e.toLowerCase().split(/\\s+/).filter(Boole\
an)}function Po({libraries:e}){return Array.from({length:e.count},(n,t)=>{let r=e.name(t);for(let i of Lo)r+=`\n${e.text(\
i,t)??""}`;for(let{name:i}of e.licenses(t))r+=`\n${i}`;for(let{id:i}of e.vulnerabilities(t))r+=`\n${i}`;return r.toLowerCa\
se()})}var Lo=["name","coordinates","filename","version","sha1"];function To({libraries:e,graph:n},t){let{severity:r,lic\
ense:i,type:s,relation:a}=t,{outdated:l,weak:d,duplicates:p}=t;return[r.length>0&&(f=>r.some(y=>e.hasSeverity(y,f))),i!=\
=void 0&&(f=>f<e.inventory&&So(e.licenses(f),i)),s!==void 0&&(f=>(e.text("type",f)??"")===s),l&&(f=>e.outdated(f)===!0),\
d&&(f=>e.weak(f)),p&&(f=>e.duplicate(f)),a!==void 0&&(f=>n?.isDirect(f)===(a==="direct"))].filter(f=>f!==!1)}function So\
(e,n){return n===""?e.length===0:e.some(({name:t})=>t===n)}function Ro(e,n,t){let{nameOrder:r}=e.libraries,i=Ao(e,n),s=t\
?-1:1,a=l=>i[l]??0;return Int32Array.from(i,(l,d)=>d).sort((l,d)=>s*(a(l)-a(d))||r(l)-r(d))}function Ao({libraries:e,gra\
ph:n},t){let r={length:e.count},i=p=>Int32Array.from(r,(u,f)=>p(f));if(t==="name")return i(e.nameOrder);if(t==="severity\
")return i(e.severityRank);if(t==="relation")return i(p=>+!n?.isDirect(p));let s=Array.from(r,(p,u)=>$o(e,t,u)),a=t==="v\
ersion"||t==="newest",l=[...new Set(s)].sort(a?Fo:I),d=new Map(l.map((p,u)=>[p,u]));return Int32Array.from(s,p=>d.get(p)\
??0)}var te="\uFFFF";function Fo(e,n){return+(e===te)-+(n===te)||mt(e,n)}function $o(e,n,t){switch(n){case"license":return e.\
licenses(t)[0]?.name??te;case"newest":return e.outdated(t)&&e.text("newestVersion",t)||te;case"match":return e.text("mat\
chType",t)??te;default:return e.text(n,t)??te}}function _t({libraries:e,tree:n}){let t=ct(e),r=n&&nt(n),i=l=>(t.text("ke\
yUuid",l)??"").toWellFormed(),s,a;return{libraries:t,graph:r,search:gt({libraries:t,graph:r}),filterOptions(){return a??\
=et(t),a},key:i,find(l){return s??=new Map(Array.from({length:t.count},(d,p)=>[i(p),p])),s.get(l)}}}var re=["severity","\
version","license","type","relation","newest","languages","match"],un=re.filter(e=>e!=="languages"&&e!=="match"),X={text\
:"",severity:[],outdated:!1,weak:!1,duplicates:!1,sort:"severity",descending:!1,columns:un};function bt(e){let n=new URL\
SearchParams(e),t=a=>n.get(a)?.split(",")??[],r=n.get("relation"),i=re.filter(a=>t("columns").includes(a)),s=n.get("sort\
")??"";return{text:n.get("q")??"",severity:E.filter(a=>t("severity").includes(a)),license:n.get("license")??void 0,type:\
n.get("type")??void 0,relation:r==="direct"||r==="transitive"?r:void 0,outdated:n.get("outdated")==="1",weak:n.get("weak\
")==="1",duplicates:n.get("duplicates")==="1",sort:["name",...re].find(a=>a===s)??"severity",descending:n.get("order")==\
="desc",columns:n.has("columns")?i:un}}function ye(e){let n={...X,...e},t=new URLSearchParams;n.text&&t.set("q",n.text.t\
oWellFormed()),n.severity.length>0&&t.set("severity",n.severity.join(","));for(let r of["license","type","relation"]){le\
t i=n[r];i!==void 0&&t.set(r,i.toWellFormed())}for(let r of["outdated","weak","duplicates"])n[r]&&t.set(r,"1");return n.\
sort!==X.sort&&t.set("sort",n.sort),n.descending&&t.set("order","desc"),n.columns.join()!==un.join()&&t.set("columns",n.\
columns.join(",")),t.toString().replaceAll("%2C",",")}function De(e){let{sort:n,descending:t,columns:r}=X;return ye({...\
e,sort:n,descending:t,columns:r})!==""}function he(e){let[,n="",t=""]=/^#?\\/?([a-z]*)([\\s\\S]*)$/.exec(e)??[],r=Eo(t.slic\
e(1));switch(n){case"libraries":return{page:n,query:bt(t.slice(1))};case"library":return{page:n,key:r};case"tree":return\
{page:n,key:r||void 0};case"compare":return{page:n};default:return{page:"overview"}}}var vt="#/",ge="#/tree",Be="#/compa\
re";function b(e={}){let n=ye(e);return n?`#/libraries?${n}`:"#/libraries"}function D(e){return`#/library/${encodeURICom\
ponent(e)}`}function xt(e){return`${ge}/${encodeURIComponent(e)}`}function Eo(e){try{return decodeURIComponent(e)}catch{\
return e}}function dn(e){if(e===void 0||!URL.canParse(e))return;let n=new URL(e);if(!/^https?:$/.test(n.protocol)||n.use\
rname||n.password||n.href.length>2e3)return;let{href:t,origin:r}=n;return r+t.slice(r.length).replace(Oo,Mo)}var Oo=/["\'\
<>[\\\\\\]^`{|}]/g;function Mo(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function wt(e,...n){let t=n.map(r=\
>typeof r=="number"?C(r):r);return String.raw({raw:e},...t)}function C(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",\
")}var Ks=wt``,Qs=wt`(blank)`;function kt(e){let n=Math.max(0,Math.round(e/1e3));return[[Math.floor(n/3600),"h"],[Math.f\
loor(n/60)%60,"m"],[n%60,"s"]].filter(([i])=>i>0).map(i=>i.join("")).join("")||"0s"}function F(e,n,t=`${n}s`){return`${C\
(e)} ${e===1?n:t}`}function pn(e){return kt(e*1e3)}function Ct(e,n){return e.replace(".",`-${n}.`)}function je({delta:e}\
){return e?[Z("New vulnerabilities",e.newVulnerabilities,Pt),Z("Fixed vulnerabilities",e.fixedVulnerabilities,Pt),Z("Add\
ed libraries",e.added,oe),Z("Removed libraries",e.removed,oe),Z("Changed versions",e.changed,No),Z("New licenses",e.newL\
icenses,n=>({...oe(n),what:_e(n.name)})),Z("Changed licenses",e.licenseChanges,n=>({...oe(n),change:Lt(n.from.join(", ")\
,n.to.join(", "),"none")}))]:[]}function Z(e,n=[],t){return{title:e,lines:n.map(t)}}function oe({package:e,keyUuid:n,ver\
sion:t}){return{name:k(e,300),key:n.toWellFormed(),version:_e(t)}}function No({from:e,to:n,direction:t,...r}){return{...\
oe(r),change:Lt(e,n,"unknown"),direction:t==="up"||t==="down"?t:void 0}}function Pt(e){let{id:n,url:t,severity:r}=e;retu\
rn{...oe(e),what:_e(n),url:t,severity:r}}function Lt(e="",n="",t){return{from:_e(e)??t,to:_e(n)??t}}function _e(e=""){re\
turn k(e,300)||void 0}function ee(e){return ie(e.replaceAll("_"," ").trim().toLowerCase())}function Ve(e){return ie(e.re\
place(/[A-Z]/g,n=>` ${n.toLowerCase()}`))}function ie(e){return e.charAt(0).toUpperCase()+e.slice(1)}function fn(e){let \
n=Math.round(e*100);return e>0&&n===0?"<1%":`${n}%`}function be(e){let[,n,t]=/^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)/.exec(e)??[\
];return n&&t?`${n} ${t} UTC`:e}var Io=Symbol.for("pv"),Do=0;function o(e,n,t,r,i,s){n||(n={});var a,l,d=n;if("ref"in d&\
&typeof e!="function")for(l in d={},n)l=="ref"?a=n[l]:d[l]=n[l];var p={type:e,props:d,key:t,ref:a,__k:null,__:null,__b:0\
,__e:null,__c:null,constructor:Io,__v:--Do,__i:-1,__u:0};return(i||s)&&(p.__source=i,p.__self=s),w.vnode&&w.vnode(p),p}f\
unction g({of:e,max:n=300,blank:t="(blank)"}){return o("bdi",{children:k(e,n)||t})}function N({to:e,children:n}){let t=d\
n(e);return t===void 0?o(h,{children:n}):o("a",{href:t,target:"_blank",rel:"noopener noreferrer",children:n})}function M\
({level:e}){return o("span",{class:`pill ${e}`,children:e})}function se({contents:e,row:n}){let{libraries:t}=e,r=t.text(\
"version",n);return o(h,{children:[o("a",{href:D(e.key(n)),children:o("bdi",{children:t.name(n)||"(blank)"})}),r&&o("spa\
n",{class:"muted",children:[" ",o(g,{of:r,max:60})]})]})}function x({title:e,note:n,class:t="",children:r}){return o("se\
ction",{class:`card ${t}`,children:[o("h2",{children:[e," ",n!==void 0&&o("span",{class:"note",children:n})]}),r]})}func\
tion W({hidden:e}){return e>0?o("p",{class:"muted",children:["and ",C(e)," more"]}):null}function ae({of:e}){return o("d\
l",{class:"properties",children:e.filter(([,n])=>n!==void 0&&n!=="").map(([n,t])=>o("div",{children:[o("dt",{children:n}\
),o("dd",{children:t})]},n))})}var Tt=500;function St({state:{facts:e,contents:n}}){let t=je(e).filter(({lines:r})=>r.le\
ngth>0);return o("main",{id:"main",children:[o("h1",{tabIndex:-1,children:"Comparison with the baseline"}),o(Bo,{facts:e\
}),!e.delta&&o("p",{class:"empty",children:["There was nothing to compare with: the input ",o("code",{children:"baseline\
"})," was empty."]}),e.delta&&t.length===0&&o("p",{class:"empty",children:"Nothing changed."}),t.map(r=>o(jo,{...r,conte\
nts:n},r.title))]})}function Bo({facts:{baseline:e}}){if(!e)return null;let{name:n,updated:t,libraries:r}=e;return o("p"\
,{class:"muted",children:["Compared with ",o(g,{of:n}),t&&` of ${be(t)}`,","," ",F(r,"library","libraries"),"."]})}funct\
ion jo({title:e,lines:n,contents:t}){return o(x,{title:e,note:C(n.length),children:[o("ul",{class:"unstyled",children:n.\
slice(0,Tt).map((r,i)=>o(Vo,{line:r,contents:t},i))}),o(W,{hidden:n.length-Tt})]})}function Vo({line:e,contents:n}){let{\
severity:t,what:r,url:i,version:s,change:a,direction:l}=e;return o("li",{children:[t&&o(M,{level:t})," ",r&&o(N,{to:i,ch\
ildren:o("bdi",{children:r})})," ",o(Ho,{line:e,contents:n})," ",o("bdi",{class:"muted",children:s})," ",a&&o(h,{childre\
n:[o("bdi",{children:a.from})," \u2192 ",o("bdi",{children:a.to})," "]}),l&&o(Uo,{of:l})]})}function Ho({line:{name:e,key:n},\
contents:t}){let r=o("bdi",{children:e||"(blank)"});return t?.find(n)!==void 0?o("a",{href:D(n),children:r}):r}function \
Uo({of:e}){return o("span",{class:`direction ${e}`,children:[o("span",{"aria-hidden":"true",children:e==="up"?"\u25B2":"\u25BC"}),\
" ",e==="up"?"newer":"older"]})}var le=["auto","light","dark"];function At({state:e,actions:n}){return o("header",{child\
ren:[o("button",{type:"button",class:"skip",onClick:Go,children:"Skip to content"}),o(Wo,{facts:e.facts}),o(Qo,{state:e}\
),o(zo,{theme:e.theme,choose:n.chooseTheme})]})}function Go(){document.querySelector("main h1")?.focus()}function Wo({fa\
cts:e}){let{product:n,project:t,oneOf:r,operation:i}=e,s=t?.name??r;return o("div",{class:"title",children:[r!==void 0&&\
o(h,{children:[o("a",{href:Fe,children:"All projects"})," ",o(Rt,{})," "]}),n&&o(h,{children:[o("bdi",{class:"muted",chi\
ldren:k(n.name,80)})," ",o(Rt,{})," "]}),o("strong",{children:o("bdi",{children:s?k(s,80):`Mend Project: ${i}`})})]})}fu\
nction Rt(){return o("span",{class:"muted","aria-hidden":"true",children:"/"})}function Ko({facts:e,contents:n}){let t=n\
?.graph?.direct.length,r=[{text:"Libraries",href:b(),pages:["libraries","library"],count:n?.libraries.count},{text:"Depe\
ndencies",href:ge,pages:["tree"],count:t}],i={text:"Comparison",href:Be,pages:["compare"]};return[{text:"Overview",href:\
vt,pages:["overview"]},...e.projects?[]:r,...e.delta?[i]:[]]}function Qo({state:e}){return o("nav",{"aria-label":"Report\
",children:Ko(e).map(({text:n,href:t,pages:r,count:i})=>o("a",{href:t,"aria-current":r.includes(e.route.page)?"page":voi\
d 0,children:[n,i!==void 0&&o("span",{class:"counter",children:C(i)})]},n))})}var qo={auto:"\u25D0",light:"\u2600",dark:"\u263E"};funct\
ion zo({theme:e,choose:n}){let t=le[(le.indexOf(e)+1)%le.length]??"auto";return o("button",{type:"button",class:"link-bu\
tton theme","aria-label":`Colors: ${e}. Change to ${t}`,title:`Colors: ${e}`,onClick:()=>n(t),children:qo[e]})}var xe,R,\
mn,Ft,yn=Object.is,He=0,jt=[],hn=[],S=w,$t=S.__b,Et=S.__r,Ot=S.diffed,Mt=S.__c,Nt=S.unmount,It=S.__;function _n(e,n){S._\
_h&&S.__h(R,e,He||n),He=0;var t=R.__H||(R.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function ce(e\
){return He=1,Jo(Ht,e)}function Jo(e,n,t){var r=_n(xe++,2);if(r.t=e,!r.__c&&(r.__=[t?t(n):Ht(void 0,n),function(s){var a\
=(r.__N||r.__)[0],l=r.t(a,s);yn(a,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=R,!R.__f)){R.__f=!0;var i=R.shouldC\
omponentUpdate;R.shouldComponentUpdate=function(s,a,l){var d=this.__H;if(!d)return!0;var p=!1,u=this.props!=s;if(d.__.so\
me(function(y){y.__N&&(p=!0,yn(y.__[0],y.__N[0])||(u=!0))}),i){var f=i.call(this,s,a,l);return p?f||u:f}return!p||u}}ret\
urn r.__}function Ue(e,n){var t=_n(xe++,4);!S.__s&&Vt(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,R.__h.push(t))}function Ge(e){ret\
urn He=5,$(function(){return{current:e}},[])}function $(e,n){var t=_n(xe++,7);return Vt(t.__H,n)&&(t.__=e(),t.__H=n),t._\
_}function Yo(){var e;do{for(;e=hn.shift();)try{ve(e)}catch(t){S.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=jt.shift();){var n=\
e.__H;if(e.__P&&n)try{n.__h.some(ve),n.__h.some(gn),n.__h=[]}catch(t){n.__h=[],S.__e(t,e.__v)}}}while(hn.length)}S.__b=f\
unction(e){R=null,$t&&$t(e)},S.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),It&&It(e,n)},S.__r=function(e){Et\
&&Et(e),xe=0;var n=(R=e.__c).__H;n&&(mn==R?R.__h=[]:(n.__h.some(ve),n.__h.some(gn),xe=0),n.__h=[],n.__.some(function(t){\
t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),mn=R},S.diffed=function(e){Ot&&Ot(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Bt\
(jt.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),mn=R=null},S.__c=function(e,n){n.some(function(t){try{t.__h.s\
ome(ve),t.__h=t.__h.filter(function(r){return!r.__||gn(r)})}catch(r){t.__h=[function(){throw r}]}}),Mt&&Mt(e,n)},S.unmou\
nt=function(e){Nt&&Nt(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=\
e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}i.__P=t,Bt(hn.push(i))}else ve(i)}catch(s){n=s}}),r.__H=void 0,n&&S.__e(\
n,r.__v))};var Dt=typeof requestAnimationFrame=="function";function Xo(e){var n,t=function(){clearTimeout(r),Dt&&cancelA\
nimationFrame(n),setTimeout(e)},r=setTimeout(t,35);Dt&&(n=requestAnimationFrame(t))}function Bt(e){e!=1&&Ft==S.requestAn\
imationFrame||((Ft=S.requestAnimationFrame)||Xo)(Yo)}function ve(e){var n=R,t=e.__c;typeof t=="function"&&(e.__c=void 0,\
t()),R=n}function gn(e){var n=R;e.__c=e.__(),R=n}function Vt(e,n){return!e||e.length!=n.length||n.some(function(t,r){ret\
urn!yn(t,e[r])})}function Ht(e,n){return typeof n=="function"?n(e):n}var Ut=8,We=1e3;function Ke(e){let{count:n,rowHeigh\
t:t,row:r,head:i,frame:s,bodyRole:a="rowgroup"}=e,l=Ge(null),[d,p]=ce(0),u=ei(l);ni(l,e);let[f,y]=Zo(e,d,u),c=Math.max(0\
,y-f),m={height:`${n*t}px`,paddingTop:`${Math.min(f,n)*t}px`};return o("div",{...s,class:"virtual-list",ref:l,onScroll:T\
=>p(T.currentTarget.scrollTop),children:[i,o("div",{class:"rows",role:a,style:e.printing?{}:m,children:Array.from({lengt\
h:c},(T,v)=>r(f+v))})]})}function Zo({count:e,rowHeight:n,printing:t},r,i){return t?[0,Math.min(e,We)]:[Math.max(0,Math.\
floor(r/n)-Ut),Math.min(e,Math.ceil((r+i)/n)+Ut)]}function ei(e){let[n,t]=ce(800);return Ue(()=>{let r=e.current;if(!r)r\
eturn;let i=()=>t(r.clientHeight),s=new ResizeObserver(i);return s.observe(r),i(),()=>s.disconnect()},[e]),n}function ni\
(e,{list:n,current:t,rowHeight:r}){Ue(()=>{e.current&&(e.current.scrollTop=0)},[e,n]),Ue(()=>{let i=e.current;if(!i||t==\
=void 0||t<0)return;let{scrollTop:s,clientHeight:a}=i,l=t*r,d=l+2*r;l<s?i.scrollTop=l:d>s+a&&(i.scrollTop=d-a)},[e,t,r])\
}var ue={severity:{title:"Vulnerabilities",width:"150px",cell:ti},version:{title:"Version",width:"minmax(90px, 0.7fr)",c\
ell:bn("version")},license:{title:"License",width:"minmax(120px, 1fr)",cell:ri},type:{title:"Type",width:"minmax(130px, \
1fr)",cell:Gt("type")},relation:{title:"Relation",width:"96px",cell:oi},newest:{title:"Newer version",width:"minmax(110p\
x, 0.7fr)",cell:(e,n)=>e.libraries.outdated(n)&&(bn("newestVersion")(e,n)??"yes")},languages:{title:"Languages",width:"m\
inmax(100px, 0.7fr)",cell:bn("languages")},match:{title:"Matched by",width:"130px",cell:Gt("matchType")}};function bn(e)\
{return({libraries:n},t)=>{let r=n.text(e,t);return r===void 0?void 0:o(g,{of:r,max:100})}}function Gt(e){return({librar\
ies:n},t)=>ee(n.text(e,t)??"")}function ti({libraries:e},n){let t=e.vulnerabilities(n).length;if(t!==0)return o(h,{child\
ren:[o(M,{level:e.severity(n)}),t>1&&o("span",{class:"muted",children:[" +",t-1]})]})}function ri({libraries:e},n){let t\
=e.licenses(n).map(({name:r})=>r);return t.length>0?o(g,{of:t.join(", "),max:120}):n<e.inventory?o("span",{class:"warn",\
children:"none"}):void 0}function oi({graph:e},n){if(e)return e.isDirect(n)?"direct":o("span",{class:"muted",children:"t\
ransitive"})}function vn({on:e,toggle:n,children:t}){return o("button",{type:"button",class:"toggle","aria-pressed":e,on\
Click:n,children:t})}function Qe({label:e,value:n,options:t,choose:r}){let i=t.findIndex(([s])=>s===n);return o("select"\
,{"aria-label":e,value:String(i),class:n===void 0?"":"chosen",onChange:s=>r(t[+s.currentTarget.value]?.[0]),children:[o(\
"option",{value:"-1",children:[e,": any"]}),t.map(([s,a],l)=>o("option",{value:String(l),children:a},s))]})}function Wt(\
{shown:e,show:n}){let t=r=>re.filter(i=>e.includes(i)!==(i===r));return o("details",{class:"menu",children:[o("summary",\
{children:"Columns"}),o("div",{children:re.map(r=>o("label",{children:[o("input",{type:"checkbox",checked:e.includes(r),\
onChange:()=>n(t(r))}),ue[r].title]},r))})]})}function qt({query:e,change:n,options:t,hasTree:r}){let{columns:i}=e;retur\
n o("form",{class:"filters",role:"search",onSubmit:s=>s.preventDefault(),children:[o(ii,{query:e,change:n}),o(si,{query:\
e,change:n,options:t}),o(ai,{query:e,change:n,options:t}),r&&o(li,{query:e,change:n}),o(ci,{query:e,change:n,options:t})\
,o(Wt,{shown:i,show:s=>n({columns:s})}),De(e)&&o("button",{type:"button",class:"link-button",onClick:()=>n({...X,columns\
:i}),children:"Clear"})]})}function ii({query:e,change:n}){return o("input",{id:"search",type:"search",placeholder:"Sear\
ch name, license, CVE \u2026   ( / )","aria-label":"Search libraries",autocomplete:"off",spellcheck:!1,value:e.text,onInput:t\
=>n({text:t.currentTarget.value})})}function si({query:e,options:n,change:t}){let r=i=>e.severity.includes(i)?e.severity\
.filter(s=>s!==i):[...e.severity,i];return o("fieldset",{class:"toggles",children:[o("legend",{class:"visually-hidden",c\
hildren:"Severity"}),n.severities.map(({name:i,count:s})=>o(vn,{on:e.severity.includes(i),toggle:()=>t({severity:r(i)}),\
children:[o("i",{class:`dot ${i}`,"aria-hidden":"true"}),i==="none"?"not vulnerable":i," ",o("small",{children:C(s)})]},\
i))]})}function ai({query:e,options:n,change:t}){return o(h,{children:[o(Qe,{label:"License",value:e.license,options:n.l\
icenses.map(Kt),choose:r=>t({license:r})}),o(Qe,{label:"Type",value:e.type,options:n.types.map(Kt),choose:r=>t({type:r})\
})]})}function Kt({value:e,count:n}){return[e,`${k(e,60)||"(none)"} (${C(n)})`]}var Qt=["direct","transitive"];function \
li({query:e,change:n}){return o(Qe,{label:"Relation",value:e.relation,options:Qt.map(t=>[t,t]),choose:t=>n({relation:Qt.\
find(r=>r===t)})})}function ci({query:e,change:n,options:t}){return[["outdated","outdated",t.outdated],["duplicates","mu\
ltiple versions",t.duplicates||void 0],["weak","weak match",t.weak||void 0]].map(([i,s,a])=>a===void 0?null:o(vn,{on:e[i\
],toggle:()=>n({[i]:!e[i]}),children:[s," ",o("small",{children:C(a)})]},i))}function K(e){let{label:n,columns:t,rows:r,\
stacked:i=!0}=e;return o("section",{class:"scroll","aria-label":n,tabIndex:0,children:o("table",{class:i?"stacked":void \
0,children:[o("thead",{children:o("tr",{children:t.map(s=>o(di,{...s},s.title))})}),o("tbody",{children:r.map((s,a)=>o("\
tr",{children:t.map(l=>ui(l,s))},a))})]})})}function ui({title:e,labeled:n,class:t,cell:r},i){return o("td",{class:t,"da\
ta-title":n?e:void 0,children:r(i)},e)}function di({title:e,hidden:n,sorting:t}){if(n)return o("th",{scope:"col",childre\
n:o("span",{class:"visually-hidden",children:e})});if(!t)return o("th",{scope:"col",children:e});let{active:r,order:i,ch\
oose:s}=t;return o("th",{scope:"col","aria-sort":r?i:"none",children:o("button",{type:"button",class:"sort",onClick:s,ch\
ildren:[e,o(xn,{order:r?i:void 0})]})})}function xn({order:e}){return o("span",{"aria-hidden":"true",children:e&&(e==="a\
scending"?" \u2191":" \u2193")})}var pi=37;function zt(e){let{contents:n,query:t,rows:r,state:i}=e,a=["minmax(200px, 2fr)",...t.co\
lumns.map(d=>ue[d].width)].join(" "),l=Ge(null);return o("div",{ref:l,class:"table",style:{"--tracks":a},children:o(Ke,{\
count:r.length,rowHeight:pi,list:r,printing:i.printing,frame:{role:"table","aria-label":"Libraries","aria-rowcount":r.le\
ngth+1,tabIndex:0,onKeyDown:d=>fi(d,l.current)},head:o(mi,{...e}),row:d=>{let p=r[d]??0;return o(hi,{contents:n,query:t,\
index:d,row:p},p)}})})}function fi(e,n){let t={ArrowDown:1,ArrowUp:-1}[e.key],r=[...n?.querySelectorAll(".row a")??[]];i\
f(t===void 0||r.length===0)return;let{activeElement:i}=document,s=i?r.indexOf(i):-1,a=r[s<0?0:s+t];a instanceof HTMLElem\
ent&&(e.preventDefault(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}function mi({query:e,change:n}\
){return o("div",{class:"head",role:"rowgroup",children:o("div",{class:"row",role:"row","aria-rowindex":1,children:["nam\
e",...e.columns].map(t=>o(yi,{name:t,query:e,change:n},t))})})}function yi({name:e,query:n,change:t}){let r=n.sort===e,i\
=n.descending?"descending":"ascending";return o("div",{role:"columnheader","aria-sort":r?i:"none",children:o("button",{t\
ype:"button",class:"sort",onClick:()=>t({sort:e,descending:r&&!n.descending}),children:[e==="name"?"Library":ue[e].title\
,o(xn,{order:r?i:void 0})]})})}function hi({contents:e,query:n,index:t,row:r}){let i=e.libraries.name(r);return o("div",\
{class:"row",role:"row","aria-rowindex":t+2,children:[o("div",{role:"cell",children:o("a",{href:D(e.key(r)),title:i,chil\
dren:o("bdi",{children:i||"(blank)"})})}),n.columns.map(s=>o("div",{role:"cell",children:ue[s].cell(e,r)},s))]})}functio\
n Jt(e){let{state:n,contents:t,actions:r,query:i}=e,s=p=>r.replace(b({...i,...p})),a=ye({...i,columns:[]}),l=$(()=>t.sea\
rch(i),[a,t]),d=F(t.libraries.count,"library","libraries");return o("main",{id:"main",class:"wide",children:[o("h1",{cla\
ss:"visually-hidden",tabIndex:-1,children:"Libraries"}),o(qt,{query:i,change:s,options:t.filterOptions(),hasTree:t.graph\
!==void 0}),o("p",{class:"muted",role:"status",children:[De(i)?`${C(l.length)} of ${d}`:d,n.printing&&l.length>We&&` (th\
e first ${C(We)} are printed)`]}),l.length>0?o(zt,{...e,rows:l,change:s}):o("p",{class:"empty",children:"No libraries ma\
tch."})]})}var Yt=50;function Zt({contents:e,row:n}){let{graph:t}=e;return t?o(h,{children:[o(Xt,{title:"Depends on",row\
s:t.children(n),contents:e}),o(Xt,{title:"Required by",rows:t.parents(n),contents:e})]}):null}function Xt({title:e,rows:\
n,contents:t}){return n.length===0?null:o(x,{title:e,note:n.length,children:[o("ul",{class:"unstyled columns",children:n\
.slice(0,Yt).map(r=>o("li",{children:o(se,{contents:t,row:r})},r))}),o(W,{hidden:n.length-Yt})]})}var gi=10;function er(\
{contents:e,row:n}){let{graph:t}=e,r=$(()=>t&&Ie(t,n,gi),[t,n]);if(!t||!r)return null;let{paths:i,roots:s}=r,a=t.isDirec\
t(n);return o(x,{title:"Why is this here?",children:[o("p",{children:[a&&"The project depends on it directly. ",s>0&&`${\
F(s,"direct dependency brings","direct dependencies bring")} it in; below is the shortest path from each. `,s>0||a?o("a"\
,{href:xt(e.key(n)),children:"Show in the tree"}):"The hierarchy has no path to it."]}),o("ol",{class:"paths",children:i\
.map(l=>o("li",{children:o(_i,{path:l,contents:e})},l[0]))}),o(W,{hidden:s-i.length})]})}var wn=12;function _i({path:e,c\
ontents:n}){let t=e.length-wn,r=t>0?[...e.slice(0,wn-1),...e.slice(-1)]:e;return o(h,{children:r.map((i,s)=>o(h,{childre\
n:[s>0&&o("span",{class:"muted",children:" \u203A "}),s===wn-1&&t>0&&o("span",{class:"muted",children:["\u2026 ",t," more \u203A "]}),o\
(se,{contents:n,row:i})]},i))})}function nr({contents:{libraries:e},row:n}){if(n>=e.inventory)return null;let t=e.licens\
es(n);return o(x,{title:"Licenses",note:t.length,children:[t.length===0&&o("p",{class:"empty",children:"Mend has no lice\
nse for this library."}),o("ul",{class:"unstyled",children:t.map(r=>o("li",{children:o(bi,{...r})},r.name))})]})}functio\
n bi({name:e,url:n,spdxName:t,copyleft:r,copyrightRisk:i}){let s=[t&&`SPDX ${t}`,r&&`copyleft ${r.toLowerCase()}`,i&&`ri\
sk ${i.toLowerCase()}`];return o(h,{children:[o("a",{href:b({license:e}),children:o(g,{of:e,max:100})})," ",o("span",{cl\
ass:"muted",children:o(g,{blank:"",of:s.filter(Boolean).join(" \xB7 ")})})," ",n&&o(N,{to:n,children:"license text"})]})}fu\
nction tr({contents:{libraries:e},row:n}){let t=i=>{let s=e.text(i,n);return s===void 0?void 0:o(g,{of:s})},r=i=>{let s=\
e.text(i,n);return s===void 0?void 0:o(N,{to:s,children:o(g,{of:s,max:120})})};return o(x,{title:"Source",children:o(ae,\
{of:[["Home page",r("homePage")],["Download",r("url")],["Coordinates",t("coordinates")],["File",t("filename")],["Name in\
 Mend",t("name")],["Type",ee(e.text("type",n)??"")],["Languages",t("languages")],["Matched by",ee(e.text("matchType",n)?\
?"")],["SHA-1",t("sha1")],["Key",t("keyUuid")]]})})}function rr({contents:{libraries:e},row:n}){if(n>=e.inventory)return\
 null;let t=e.vulnerabilities(n).toSorted(Oe);return o(x,{title:"Vulnerabilities",note:t.length,children:[t.length===0&&\
o("p",{class:"empty",children:"No known vulnerabilities."}),t.map(r=>o(vi,{of:r},r.id))]})}function vi({of:e}){let{id:n,\
url:t,score:r,published:i,description:s,fix:a}=e;return o("article",{class:"vulnerability",children:[o("h3",{children:[o\
(M,{level:Y(e)})," ",o(N,{to:t,children:o(g,{of:n,max:60})})," ",o("span",{class:"muted",children:[r!==void 0&&`score ${\
r.toFixed(1)} `,i&&o(g,{of:`\xB7 published ${i}`,max:60})]})]}),s&&o("p",{children:o(g,{of:s,max:2e3})}),a&&o("p",{children\
:[o("b",{children:"Fix:"})," ",o(g,{of:a,max:500})]})]})}function or({contents:e,wanted:n}){let t=e.find(n);if(t===void \
0)return o(xi,{wanted:n});let{libraries:r}=e,i={contents:e,row:t};return o("main",{id:"main",children:[o("p",{class:"bre\
adcrumbs",children:[o("a",{href:b(),children:"Libraries"})," /"]}),o("h1",{tabIndex:-1,children:[o(g,{of:r.name(t)})," "\
,o("span",{class:"version",children:o("bdi",{children:r.text("version",t)?.slice(0,100)})})]}),o(wi,{...i}),o(rr,{...i})\
,o(er,{...i}),o(nr,{...i}),o(tr,{...i}),o(Zt,{...i})]})}function xi({wanted:e}){return o("main",{id:"main",children:[o("\
h1",{tabIndex:-1,children:"No such library"}),o("p",{children:["This report has no library with the key"," ",o("code",{c\
hildren:o(g,{of:e,max:100})}),". See ",o("a",{href:b(),children:"all libraries"}),"."]})]})}function wi({contents:{libra\
ries:e,graph:n},row:t}){let r=e.severity(t),i=e.text("newestVersion",t);return o("p",{class:"chips",children:[r!=="none"\
&&o(M,{level:r}),n&&o("span",{class:"chip",children:[n.isDirect(t)?"direct":"transitive"," dependency"]}),e.outdated(t)&\
&o("span",{class:"chip",children:["newer version",i&&": ",i&&o(g,{of:i,max:60})]}),t>=e.inventory&&e.inventory>0&&o("spa\
n",{class:"chip",children:"only in the hierarchy"})]})}function kn({bars:e,total:n}){let t=Math.max(1,...e.map(({count:r\
})=>r));return o("ul",{class:"bars",children:e.map(r=>o("li",{children:[o("span",{class:"label",children:o(ir,{...r})}),\
o("svg",{viewBox:"0 0 100 8",preserveAspectRatio:"none","aria-hidden":"true",children:[o("rect",{class:"track",width:"10\
0",height:"8"}),o("rect",{class:r.tone??"plain",width:100*r.count/t,height:"8"})]}),o("span",{class:"count",children:[C(\
r.count)," ",r.tone!=="others"&&o("small",{children:fn(r.count/Math.max(1,n))})]})]},r.label))})}function ir({label:e,hr\
ef:n}){return n===void 0?e:o("a",{href:n,children:e})}function sr({bars:e,label:n}){let t=e.reduce((r,{count:i})=>r+i,0)\
;return o("figure",{class:"stacked-bar",children:[o(ki,{bars:e,label:n,total:t}),o("figcaption",{children:e.map(r=>o("sp\
an",{children:[o("i",{class:`dot ${r.tone??"plain"}`,"aria-hidden":"true"}),o(ir,{...r})," ",o("b",{children:C(r.count)}\
)," ",o("small",{children:fn(r.count/t)})]},r.label))})]})}function ki({bars:e,label:n,total:t}){let r=e.map(({label:s,c\
ount:a})=>`${s} ${C(a)}`),i=0;return o("svg",{viewBox:"0 0 1000 12",preserveAspectRatio:"none",role:"img","aria-label":`\
${n}: ${r.join(", ")}`,children:e.map(({label:s,count:a,tone:l="plain"})=>{let d=1e3*a/t;return i+=d,o("rect",{class:l,x\
:i-d,width:Math.max(d,2),height:"12"},s)})})}var Ci=8;function ar({facts:e,contents:n}){return o("div",{class:"charts",c\
hildren:[n&&!e.alertsPending&&o(Pi,{contents:n}),o(Ti,{facts:e}),n&&o(Si,{contents:n})]})}function Pi({contents:e}){let \
n=$(()=>Li(e),[e]);if(n.length===0)return null;let t="Libraries by most severe vulnerability";return o(x,{title:t,class:\
"full-width",children:o(sr,{bars:n,label:t})})}function Li({libraries:e}){let n=E.map(()=>0);for(let t=0;t<e.inventory;t\
++){let r=e.severityRank(t);n[r]=(n[r]??0)+1}return E.map((t,r)=>({label:t==="none"?"no known vulnerability":t,count:n[r\
]??0,href:b({severity:[t]}),tone:t})).filter(({count:t})=>t>0)}function Ti({facts:{licenses:e={},figures:n}}){let t=Obje\
ct.entries(e).sort(Me).map(([i,s])=>({value:i,count:s}));if(t.length===0)return null;let r=i=>({label:k(i,60)||"(blank)"\
,href:b({license:i})});return o(x,{title:"Licenses",note:t.length,children:o(kn,{total:n?.libraries??0,bars:lr(t,r,"othe\
r license")})})}function Si({contents:{libraries:e}}){let n=$(()=>fe(tn(e)),[e]);if(n.length===0)return null;let t=r=>({\
label:k(ee(r),60)||"(unknown)",href:b({type:r})});return o(x,{title:"Types",note:n.length,children:o(kn,{total:e.count,b\
ars:lr(n,t,"other type")})})}function lr(e,n,t){let{shown:r,others:i,sum:s}=Zn(e,Ci),a=r.map(({value:l,count:d})=>({...n\
(l),count:d}));return i===0?a:[...a,{label:F(i,t),count:s,tone:"others"}]}function cr({facts:{figures:e,licenses:n}}){re\
turn e?o("ul",{class:"tiles","aria-label":"Figures",children:[...Ri(e),...Ai(e,n)].map(([t,r,i,s])=>r!==void 0&&o("li",{\
class:r>0?s:"zero",children:[o("b",{children:C(r)}),r>0?o("a",{href:i,children:t}):o("span",{children:t})]},t))}):null}f\
unction Ri(e){let{libraries:n,direct:t=0,transitive:r=0}=e,{bySeverity:i,noLicense:s,outdated:a}=e,l=b({outdated:!0,sort\
:"newest"});return[["Libraries",n??t+r,b()],...Ee.map(d=>{let p=b({severity:[d]});return[`${ie(d)} findings`,i?.[d],p,d]\
}),["No license",s,b({license:""}),"warn"],["Outdated",a,l]]}function Ai(e,n){let{direct:t,transitive:r,maxDepth:i}=e,{d\
uplicateVersions:s,weakMatches:a}=e,l=n&&Object.keys(n).length,d=b({duplicates:!0,sort:"name"}),p=b({weak:!0,sort:"name"\
});return[["Direct",t,b({relation:"direct"})],["Transitive",r,b({relation:"transitive"})],["Depth",i,ge],["Licenses",l,b\
({sort:"license"})],["Multiple versions",s,d],["Weak matches",a,p]]}function ur({gate:e=[]}){return e.map(n=>({condition\
:k(n.condition,300),allowed:n.limit,actual:Fi(n),verdict:n.verdict.replace("-"," "),note:k(n.why??n.examples.join(", "),\
300)}))}function Fi({actual:e,share:n}){return e===void 0?"":n===void 0?C(e):`${Math.round(e*10)/10}% (${n.count} of ${n\
.of})`}var $i={failed:"critical",passed:"success"},Ei=[{title:"Condition",cell:({condition:e})=>o("bdi",{children:e})},{\
title:"Allowed",labeled:!0,cell:({allowed:e})=>e},{title:"Actual",labeled:!0,class:"number",cell:({actual:e})=>e},{title\
:"Verdict",cell:({verdict:e})=>o("span",{class:`pill ${$i[e]??""}`,children:e})},{title:"Details",hidden:!0,class:"long"\
,cell:({note:e})=>o("bdi",{children:e})}];function dr({facts:e}){let n=ur(e);return n.length===0?null:o(x,{title:"Gate",\
children:o(K,{label:"Gate",columns:Ei,rows:n})})}var pr=500;function fr({facts:e}){return o(h,{children:[o(Cn,{title:"Ch\
ecks",rows:e.checks}),o(Cn,{title:"Projects",rows:e.statuses}),o(Cn,{title:"Tags",rows:e.objects}),o(Pn,{title:"Library"\
,fields:e.library}),o(Pn,{title:"Notification",fields:e.notification}),o(Pn,{title:"Deletion",fields:e.deletion})]})}fun\
ction Cn({title:e,rows:n=[]}){if(n.length===0)return null;let r=[...new Set(n.flatMap(i=>Object.keys(i)))].map(i=>({titl\
e:Ve(i),labeled:!0,cell:s=>o("bdi",{children:Ln(s[i])})}));return o(x,{title:e,note:n.length,children:[o(K,{label:e,colu\
mns:r,rows:n.slice(0,pr)}),o(W,{hidden:n.length-pr})]})}function Pn({title:e,fields:n}){return n?o(x,{title:e,children:o\
(ae,{of:Object.entries(n).map(([t,r])=>[Ve(t),Ln(r)&&o("bdi",{children:Ln(r)})])})}):null}function Ln(e){return k(mr(e),\
1e3)}function mr(e){if(e===void 0)return"";if(typeof e=="boolean")return e?"yes":"no";if(typeof e!="object")return Strin\
g(e);let n=Array.isArray(e);return Object.entries(e).map(([t,r])=>[n?"":t,mr(r)]).filter(([,t])=>t!=="").map(([t,r])=>`$\
{Ve(t).toLowerCase()} ${r}`.trim()).join(", ")}function yr({projects:e=[]}){return e.map(({result:n,project:t,figures:r,\
gate:i,reasons:s},a)=>({result:n,name:k(t?.name??"",200)||`project ${a+1}`,page:(r?.libraries??r?.direct)===void 0?void \
0:Ct(Fe,a+1),libraries:r?.libraries,critical:r?.bySeverity?.critical,high:r?.bySeverity?.high,failed:i?.filter(({verdict\
:l})=>l!=="passed").length,reason:k(s[0]??"",300)}))}function hr(e,n){return e.some(t=>t[n]!==void 0&&t[n]!=="")}functio\
n gr(e,n,t){let r=n.trim().toLowerCase(),i=e.filter(({name:s,reason:a})=>`${s}\n${a}`.toLowerCase().includes(r));return t\
===void 0?i:t==="name"?i.sort((s,a)=>I(s.name,a.name)):i.sort((s,a)=>(a[t]??-1)-(s[t]??-1))}var Tn=200,Oi=[{of:"result",\
title:"Result",cell:Ni},{of:"name",title:"Project",order:"name",cell:Ii},Sn("libraries","Libraries"),Sn("critical","Crit\
ical"),Sn("high","High"),{of:"failed",title:"Gate",cell:Di},{of:"reason",title:"Reason",class:"long",cell:({reason:e})=>\
e&&o("bdi",{children:e})}];function _r({facts:e}){let n=$(()=>yr(e),[e]),[t,r]=ce(""),[i,s]=ce();if(n.length===0)return \
null;let a=gr(n,t,i);return o(x,{title:"Projects",note:C(n.length),children:[o("div",{class:"filters",children:o("input"\
,{type:"search",placeholder:"Search name or reason \u2026","aria-label":"Search projects",value:t,onInput:l=>r(l.currentTarge\
t.value)})}),o(K,{label:"Projects",columns:Mi(n,i,s),rows:a.slice(0,Tn)}),o("p",{class:"muted",role:"status",children:[a\
.length===0&&"No projects match.",a.length>Tn&&`${C(a.length-Tn)} more; search to find them.`]})]})}function Mi(e,n,t){r\
eturn Oi.filter(({of:r})=>hr(e,r)).map(({order:r,...i})=>({...i,labeled:!0,sorting:r&&{order:r==="name"?"ascending":"des\
cending",active:r===n,choose:()=>t(r)}}))}function Ni({result:e}){let{icon:n,words:t}=pe[e];return o(h,{children:[o("spa\
n",{"aria-hidden":"true",children:n})," ",t]})}function Ii({name:e,page:n}){let t=o("bdi",{children:e});return n===void \
0?t:o("a",{href:n,children:t})}function Sn(e,n){return{of:e,title:n,order:e,class:"number",cell:t=>t[e]!==void 0&&C(t[e]\
)}}function Di({failed:e}){if(e!==void 0)return e>0?`${e} not passed`:"passed"}function br({facts:{wait:e}}){return!e||e\
.scans.length===0?null:o(x,{title:"Scan",children:e.scans.map((n,t)=>o("p",{children:[n.changes.map(({state:r,atSeconds:\
i},s)=>o("span",{children:[s>0&&o("span",{class:"muted",children:" \u203A "}),o("bdi",{children:k(r,40)})," ",o("small",{clas\
s:"muted",children:pn(i)})]},r))," ",o("span",{class:"muted",children:["\xB7 ",n.end??"still running"," after ",pn(n.second\
s),","," ",F(n.polls,"poll"),n.followed&&", followed another scan"]})]},t))})}var Rn=30,vr=[{of:"added",words:"added",si\
gn:"+"},{of:"removed",words:"removed",sign:"\u2212"},{of:"unchanged",words:"unchanged",sign:""},{of:"failed",words:"failed",s\
ign:"!"},{of:"spared",words:"kept because the new value failed",sign:""}];function xr({facts:{tags:e=[]}}){let n=e.filte\
r(t=>vr.some(({of:r})=>t[r].length>0));return n.length===0?null:o(x,{title:"Tags",children:n.map(t=>o("div",{class:"tag-\
group",children:[o("h3",{children:[t.scope," ",o(g,{of:t.name,max:120})]}),vr.map(r=>o(Bi,{...r,tags:t[r.of]},r.of))]},t\
.scope))})}function Bi({of:e,words:n,sign:t,tags:r}){return r.length===0?null:o("p",{children:[o("span",{class:"muted",c\
hildren:n})," ",r.slice(0,Rn).map(({key:i,value:s})=>o("span",{class:`chip ${e}`,children:[t&&o("span",{"aria-hidden":"t\
rue",children:[t," "]}),o(g,{of:i,max:60}),"=",o(g,{of:s,max:100})]},`${i}=${s}`)),r.length>Rn&&o("span",{class:"muted",\
children:["\u2026 and ",r.length-Rn," more"]})]})}function wr({libraries:e},n){let t=[];for(let r=0;r<e.inventory;r++)for(let\
 i of e.vulnerabilities(r))t.push({row:r,vulnerability:i});return t.sort((r,i)=>Oe(r.vulnerability,i.vulnerability)||e.n\
ameOrder(r.row)-e.nameOrder(i.row)).slice(0,n)}var ji=10;function kr({contents:e}){let n=$(()=>wr(e,ji),[e]);if(n.length\
===0)return null;let t="Most severe vulnerabilities",r=E.filter(i=>i!=="none");return o(x,{title:t,children:[o(K,{label:\
t,columns:Vi(e),rows:n,stacked:!1}),o("p",{children:o("a",{href:b({severity:r}),children:"All vulnerable libraries"})})]\
})}function Vi(e){return[{title:"Severity",cell:({vulnerability:n})=>o(M,{level:Y(n)})},{title:"Score",class:"number",ce\
ll:({vulnerability:{score:n}})=>n?.toFixed(1)},{title:"Library",cell:({row:n})=>o(se,{contents:e,row:n})},{title:"Vulner\
ability",cell:({vulnerability:{id:n,url:t}})=>o(N,{to:t,children:o(g,{of:n,max:60})})},{title:"Fix",class:"long",cell:Hi\
}]}function Hi({vulnerability:{fix:e}}){return e&&o("span",{title:k(e,500),children:o(g,{of:e,max:120})})}function Cr(e)\
{return[`${e.what}.`,e.said?.trim()&&`Mend said: ${Ui(e.said.trim())}`,e.why,e.fix].filter(Boolean).join(" ")}function U\
i(e){return/[.!?]$/.test(e)?e:`${e}.`}function Pr({facts:e}){let{icon:n,words:t,level:r="success"}=pe[e.result];return o\
("section",{class:`verdict ${r}`,children:[o("h1",{tabIndex:-1,children:[o("span",{"aria-hidden":"true",children:n})," "\
,ie(e.operation)," ",t]}),o(Gi,{facts:e}),e.alertsPending&&o("p",{children:["Mend had not computed the alerts yet, so vu\
lnerabilities and outdated libraries are incomplete. Set ",o("code",{children:"wait-for: finished"})," to wait for them.\
"]}),e.figures?.libraries===0&&o("p",{children:"The inventory is empty: either the scan found no libraries, or its resul\
t went to another project."}),o(Wi,{facts:e})]})}function Gi({facts:{failure:e,reasons:n}}){return e?o("p",{children:o(g\
,{of:Cr(e),max:1500})}):n.length===0?null:o("ul",{children:n.map(t=>o("li",{children:o(g,{of:t,max:1e3})},t))})}function\
 Wi({facts:e}){let{product:n,project:t,inventoryUpdated:r,generatedAt:i,runUrl:s}=e;return o(ae,{of:[["Product",n&&o(g,{\
of:n.name,max:120})],["Project",t&&o(g,{of:t.name,max:120})],["Inventory updated",r&&be(r)],["Report created",be(i)],["R\
un",s&&o(N,{to:s,children:"workflow run"})]]})}function Lr({state:{facts:e,contents:n}}){return o("main",{id:"main",chil\
dren:[o(Pr,{facts:e}),o(cr,{facts:e}),o(_r,{facts:e}),o(dr,{facts:e}),o(Ki,{facts:e}),o(ar,{facts:e,contents:n}),n&&o(kr\
,{contents:n}),o(br,{facts:e}),o(xr,{facts:e}),o(fr,{facts:e})]})}function Ki({facts:e}){if(!e.delta)return null;let t=j\
e(e).filter(({lines:r})=>r.length>0).map(({title:r,lines:i})=>`${r}: ${i.length}`);return o(x,{title:"Since the baseline\
",children:o("p",{children:[t.length===0?"Nothing changed. ":`${t.join(" \xB7 ")}. `,o("a",{href:Be,children:["See the comp\
arison",o("span",{class:"visually-hidden",children:[" ","(",F(t.length,"list"),")"]})]})]})})}function Tr(e,n,t,r){let i\
=n[t];if(!i)return;let s=l=>({open:r,branch:n[l]?.id??i.id}),a=i.children>0&&!i.circular&&!i.open;switch(e){case"ArrowDo\
wn":return s(t+1);case"ArrowUp":return s(t-1);case"Home":return s(0);case"End":return s(n.length-1);case"ArrowRight":ret\
urn a?{open:new Set([...r,i.id]),branch:i.id}:i.open?s(t+1):void 0;case"ArrowLeft":return i.open?Qi(i,r):{open:r,branch:\
zn(i.id)??i.id};case"Enter":return"enter";default:return}}function Qi({id:e},n){return{open:new Set([...n].filter(t=>t!=\
=e)),branch:e}}function Sr(e){let{branch:n,index:t,current:r,click:i}=e,{level:s,children:a,circular:l,open:d}=n,p=a===0\
||l;return o("div",{id:`branch-${t}`,class:`row branch ${r?"current":""}`,role:"treeitem","aria-level":s,"aria-posinset"\
:n.position,"aria-setsize":n.siblings,"aria-expanded":p?void 0:d,"aria-selected":r,style:{paddingLeft:`${8+20*(Math.min(\
s,40)-1)}px`},onClick:()=>i(n),children:[o("span",{class:"twisty","aria-hidden":"true",children:p?"\xB7":d?"\u25BE":"\u25B8"}),o(qi,{\
...e}),l&&o("span",{class:"muted",children:" circular, see above"}),!p&&o("small",{children:F(a,"dependency","dependenci\
es")})]})}function qi({branch:{row:e},contents:n}){let{libraries:t}=n,r=t.severity(e);return o(h,{children:[o("a",{href:\
D(n.key(e)),tabIndex:-1,onClick:i=>i.stopPropagation(),children:o("bdi",{children:t.name(e)||"(blank)"})})," ",o("bdi",{\
class:"muted",children:t.text("version",e)?.slice(0,60)})," ",r!=="none"&&o(M,{level:r})]})}var zi=30;function Rr(e){let\
{contents:n,actions:t}=e,r=n.graph?.direct.length??0;return o("main",{id:"main",class:"wide",children:[o("h1",{class:"vi\
sually-hidden",tabIndex:-1,children:"Dependencies"}),o("p",{class:"muted",children:[F(r,"direct dependency","direct depe\
ndencies"),","," ",F(n.libraries.count,"library","libraries")," in total."," ",o("span",{class:"hint",children:"Arrow ke\
ys move and expand, Enter shows the library."})," ",o("button",{type:"button",class:"link-button",onClick:()=>t.showTree\
(new Set,void 0),children:"Collapse all"})]}),o(Ji,{...e})]})}function Ji(e){let{state:n,contents:t,actions:r}=e,{open:i\
,branch:s}=n,a=$(()=>qn(t,i),[t,i]),l=a.findIndex(u=>u.id===s),d=Math.max(0,l),p=u=>r.showTree(Xi(i,u),u.id);return o(Ke\
,{count:a.length,rowHeight:zi,list:t,current:l<0?void 0:l,printing:n.printing,bodyRole:"presentation",frame:{id:"tree",r\
ole:"tree","aria-label":"Dependencies",tabIndex:0,"aria-activedescendant":`branch-${d}`,onKeyDown:u=>Yi(u,a,d,e)},row:u=\
>{let f=a[u];return f&&o(Sr,{...{index:u,current:u===d,contents:t,click:p},branch:f},f.id)}})}function Yi(e,n,t,{state:r\
,contents:i,actions:s}){let a=Tr(e.key,n,t,r.open);if(!a)return;e.preventDefault();let l=n[t]?.row;a!=="enter"?s.showTre\
e(a.open,a.branch):l!==void 0&&(location.hash=D(i.key(l)))}function Xi(e,{id:n}){let t=new Set(e);return t.delete(n)||t.\
add(n),t}function Ar(){return o("main",{id:"main",children:[o("h1",{tabIndex:-1,children:"Dependencies"}),o("p",{class:"\
empty",children:["The hierarchy was not read, because the input ",o("code",{children:"report"})," did not name it. See t\
he ",o("a",{href:b(),children:"libraries"}),"."]})]})}function Fr(e){return o(h,{children:[o(At,{...e}),o(Zi,{...e})]})}\
function Zi(e){let{route:n,contents:t}=e.state;if(n.page==="overview")return o(Lr,{...e});if(n.page==="compare")return o\
(St,{...e});if(!t)return o(es,{...e});let r={...e,contents:t};return n.page==="libraries"?o(Jt,{...r,query:n.query}):n.p\
age==="library"?o(or,{...r,wanted:n.key}):t.graph?o(Rr,{...r}):o(Ar,{})}function es({state:{contents:e,facts:n}}){let t=\
n.projects?"The libraries are on the pages of the projects.":"This run read no libraries.";return o("main",{id:"main",ch\
ildren:[o("h1",{tabIndex:-1,children:"Libraries"}),o("p",{class:"empty",role:"status",children:e===void 0?"Reading the l\
ibraries \u2026":t})]})}function $r({search:e,leave:n}){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.al\
tKey)return;let{target:r}=t,i=r instanceof HTMLInputElement||r instanceof HTMLSelectElement;if(t.key==="/"&&!i){t.preven\
tDefault(),e();let s=document.getElementById("search");s instanceof HTMLInputElement&&s.select()}t.key==="Escape"&&ns(r,\
n)})}function ns(e,n){let t=document.querySelector("details.menu[open]");t?(t.open=!1,t.querySelector("summary")?.focus(\
)):e instanceof HTMLInputElement&&e.id==="search"?e.blur():n()}var Er="mend-report-theme";function Or(){try{let e=localS\
torage.getItem(Er);return le.find(n=>n===e)??"auto"}catch{return"auto"}}function Mr(e){try{localStorage.setItem(Er,e)}ca\
tch{}}function An(e){document.documentElement.dataset.theme=e}var Nr=Or();An(Nr);var B={facts:Dr($e.facts),route:he(loca\
tion.hash),theme:Nr,open:new Set,printing:!1},ts={replace(e){history.replaceState(null,"",e),V({route:he(e)})},showTree:\
(e,n)=>V({open:e,...n!==void 0&&{branch:n}}),chooseTheme(e){Mr(e),An(e),V({theme:e})}};function V(e){B={...B,...e},Ir()}\
function Ir(){let e=document.getElementById($e.app);e&&Wn(o(Fr,{state:B,actions:ts}),e)}function Dr(e){return JSON.parse\
(document.getElementById(e)?.textContent??"null")}function Br(e){let{contents:n}=B;if(e.page!=="tree"||e.key===void 0)re\
turn{route:e};let t=n?.find(e.key);if(!n?.graph||t===void 0)return{route:e};let r=n.graph.isDirect(t),[i=[t]]=r?[]:Ie(n.\
graph,t,1).paths,s=new Set([...B.open,...Jn(i)]);return{route:e,open:s,branch:i.join("/")}}function rs(){let e=Dr($e.con\
tents);if(e===null){V({contents:null});return}let n=_t(e);B={...B,contents:n},V(Br(B.route)),setTimeout(()=>{n.filterOpt\
ions(),n.search({...X,text:"x"})})}var jr=!1;addEventListener("hashchange",()=>{jr=!0,V(Br(he(location.hash))),scrollTo(\
0,0),document.querySelector("main h1")?.focus({preventScroll:!0})});addEventListener("beforeprint",()=>V({printing:!0}))\
;addEventListener("afterprint",()=>V({printing:!1}));document.addEventListener("DOMContentLoaded",()=>{requestAnimationF\
rame(()=>setTimeout(rs))});$r({search:()=>{B.route.page!=="libraries"&&(history.pushState(null,"",b()),V({route:he(b())}\
))},leave:()=>{B.route.page==="library"&&(jr?history.back():location.hash=b())}});Ir();})();',style:':root{color-scheme:\
light dark;--text: light-dark(#1f2328, #e6edf3);--muted: light-dark(#59636e, #9198a1);--line: light-dark(#d1d9e0, #3d444\
d);--faint: light-dark(#e6eaef, #2a313a);--back: light-dark(#ffffff, #0d1117);--shade: light-dark(#f6f8fa, #151b23);--ac\
cent: light-dark(#0969da, #4493f8);--chosen: light-dark(#ddf4ff, #121d2f);--critical: light-dark(#a40e26, #ff7b72);--hig\
h: light-dark(#bc4c00, #f0883e);--medium: light-dark(#7d5700, #e3b341);--success: light-dark(#1a7f37, #3fb950)}:root[dat\
a-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}.critical{--tone: var(--critical);--tone-back\
: light-dark(#ffebe9, #3c1618);--fill: var(--critical)}.high{--tone: var(--high);--tone-back: light-dark(#fff1e5, #341d0\
c);--fill: var(--high)}.medium{--tone: var(--medium);--tone-back: light-dark(#fff8c5, #2e2408);--fill: light-dark(#d4a72\
c, #e3b341)}.low{--tone: light-dark(#0550ae, #79c0ff);--tone-back: light-dark(#ddf4ff, #0c2239);--fill: light-dark(#54ae\
ff, #388bfd)}.success{--tone: var(--success);--tone-back: light-dark(#f0fff4, #0f2a17)}.unrated{--fill: var(--muted)}.no\
ne{--fill: light-dark(#d1d9e0, #343b44)}.others{--fill: light-dark(#afb8c1, #6e7681)}.warn{--tone: var(--high)}*{box-siz\
ing:border-box}body{margin:0;background:var(--back);color:var(--text);font:14px/1.5 -apple-system,BlinkMacSystemFont,Seg\
oe UI,Noto Sans,Helvetica,Arial,sans-serif}h1,h2,h3,p{margin:0}h1:focus{outline:none}a{color:var(--accent);text-decorati\
on:none}a:hover,p:not(.breadcrumbs) a,.unstyled li a,.stacked a{text-decoration:underline}:focus-visible{outline:2px sol\
id var(--accent);outline-offset:1px;border-radius:4px}code{background:var(--shade);border-radius:6px;padding:.15em .4em;\
font:85% ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}small,.note,.muted,.empty{color:var(--muted)}small,.note{f\
ont-size:12px;font-weight:400}span.warn{color:var(--tone)}.visually-hidden{position:absolute;width:1px;height:1px;overfl\
ow:hidden;clip-path:inset(50%);white-space:nowrap}.skip:not(:focus){position:absolute;left:-999px}header{position:sticky\
;top:0;z-index:3;display:flex;align-items:center;gap:24px;padding:0 24px;height:56px;background:var(--shade);border-bott\
om:1px solid var(--line)}header .title{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}nav{display\
:flex;gap:4px;margin-left:auto;align-self:stretch}nav a{display:flex;align-items:center;padding:0 10px;color:var(--text)\
;border:solid transparent;border-width:2px 0;white-space:nowrap}nav a:hover{text-decoration:none;border-bottom-color:var\
(--line)}nav a[aria-current]{font-weight:600;border-bottom-color:#fd8c73}.counter{margin-left:6px;padding:0 6px;border-r\
adius:10px;background:var(--faint);font-size:12px;font-weight:500}main{max-width:1180px;margin:0 auto;padding:24px 24px \
64px;display:grid;gap:24px}main.wide{max-width:none;height:calc(100dvh - 56px);min-height:480px;padding:16px 24px;displa\
y:flex;flex-direction:column;gap:12px}main h1{font-size:24px;font-weight:600;line-height:1.25;overflow-wrap:anywhere}h1 \
.version{color:var(--muted);font-weight:300}.breadcrumbs{margin-bottom:-20px}.card,.tiles,.verdict,.virtual-list{border:\
1px solid var(--line);border-radius:6px}.card{padding:16px;min-width:0}.card h2,.card h3{font-size:14px;font-weight:600}\
.card h2{margin-bottom:12px}h3 .muted{font-weight:400}.scroll{overflow-x:auto}.verdict{overflow-wrap:anywhere;border-lef\
t:4px solid var(--success);padding:16px 20px;display:grid;gap:10px}.verdict.error{border-left-color:var(--critical)}.ver\
dict.warning{border-left-color:var(--medium)}.verdict.notice{border-left-color:var(--accent)}.verdict h1{font-size:20px}\
.verdict ul{margin:0;padding-left:20px}.properties{display:flex;flex-wrap:wrap;gap:6px 28px;margin:0}.properties>div{min\
-width:0}.properties dt{display:inline;color:var(--muted)}.properties dt:after{content:" "}.properties dd{display:inline\
;margin:0;overflow-wrap:anywhere}.card .properties{display:grid;gap:4px}.card .properties>div{display:grid;grid-template\
-columns:140px 1fr}.tiles,.bars,.unstyled{list-style:none;margin:0;padding:0;display:grid}.tiles{grid-template-columns:r\
epeat(auto-fill,minmax(min(140px,33%),1fr));gap:1px;overflow:hidden}.tiles li{padding:12px 16px;display:grid;outline:1px\
 solid var(--line)}.tiles b{color:var(--tone);font-size:22px;font-weight:600;line-height:1.3;font-variant-numeric:tabula\
r-nums}.tiles a,.tiles span{color:var(--muted);font-size:12px}.tiles a{text-decoration:underline;text-decoration-color:v\
ar(--line);text-underline-offset:3px}.tiles .zero b{color:var(--muted);font-weight:400}.charts{display:grid;grid-templat\
e-columns:1fr 1fr;gap:24px}.charts:empty,.paths:empty{display:none}.full-width{grid-column:1 / -1}.bars{gap:6px}.bars li\
{display:grid;grid-template-columns:minmax(90px,190px) 1fr 92px;align-items:center;gap:12px}.bars .label{overflow:hidden\
;text-overflow:ellipsis;white-space:nowrap}.bars a,.stacked-bar a{color:var(--text)}.bars svg{width:100%;height:8px;bord\
er-radius:4px}.bars .count{text-align:right;font-variant-numeric:tabular-nums}.bars small{display:inline-block;width:36p\
x}.stacked-bar{margin:0}.stacked-bar svg{display:block;width:100%;height:12px;border-radius:6px;margin-bottom:12px}.stac\
ked-bar figcaption{display:flex;flex-wrap:wrap;gap:4px 24px}rect{fill:var(--fill, light-dark(#54aeff, #388bfd))}rect.tra\
ck{fill:var(--faint)}.dot{display:inline-block;width:9px;height:9px;border-radius:50%;margin-right:5px;background:var(--\
fill)}.pill,.chip{display:inline-block;padding:0 8px;border-radius:12px;font-size:12px;line-height:20px;border:1px solid\
 var(--line);max-width:100%;overflow:hidden;text-overflow:ellipsis;vertical-align:middle}.pill{font-weight:500;border-co\
lor:transparent;color:var(--tone);background:var(--tone-back, var(--faint))}.chips{display:flex;gap:6px;flex-wrap:wrap;m\
argin-top:-14px}.chip{margin-right:2px;min-width:0;overflow-wrap:anywhere}.chip.added{border-color:var(--success)}.chip.\
removed{text-decoration:line-through}.chip.failed{border-color:var(--critical)}.direction{color:var(--muted);white-space\
:nowrap}.direction.down{color:var(--high)}.tag-group{display:grid;grid-template-columns:minmax(0,1fr);gap:6px}.tag-group\
+.tag-group{margin-top:16px}table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:600;font-size:12px;\
color:var(--muted)}th,td{padding:6px 12px 6px 0;border-bottom:1px solid var(--faint);vertical-align:top}td.number{font-v\
ariant-numeric:tabular-nums}td.long{min-width:220px;max-width:420px;overflow-wrap:anywhere}.scroll+p{margin-top:12px}.un\
styled{gap:4px}.unstyled li{overflow-wrap:anywhere;break-inside:avoid}.unstyled.columns{display:block;columns:3 260px}.p\
aths{margin:8px 0 0;padding-left:24px;display:grid;gap:4px;overflow-wrap:anywhere}.vulnerability{display:grid;gap:4px;ov\
erflow-wrap:anywhere}.vulnerability+.vulnerability{margin-top:14px;padding-top:14px;border-top:1px solid var(--faint)}bu\
tton,select,input[type=search],summary{font:inherit;color:inherit}.filters{display:flex;flex-wrap:wrap;gap:8px;align-ite\
ms:center}.filters input[type=search]{flex:1 1 240px;min-width:180px;max-width:520px}.filters input[type=search],.filter\
s select,.toggle,.menu summary{height:32px;padding:0 10px;border:1px solid var(--line);border-radius:6px;background:var(\
--back)}.filters select{max-width:140px}.filters select.chosen,.toggle[aria-pressed=true]{background:var(--chosen);borde\
r-color:var(--accent)}.toggle[aria-pressed=true] small{color:inherit}.toggle,.link-button,.menu summary,.sort{cursor:poi\
nter}.toggle:hover,.menu summary:hover{background:var(--shade)}.toggles{border:0;margin:0;padding:0;display:flex}.toggle\
s .toggle{position:relative;border-radius:0;margin-left:-1px}.toggles .toggle[aria-pressed=true]{z-index:1}.toggles .tog\
gle:first-of-type{border-top-left-radius:6px;border-bottom-left-radius:6px;margin-left:0}.toggles .toggle:last-of-type{b\
order-top-right-radius:6px;border-bottom-right-radius:6px}.link-button,.sort{border:0;background:none}.link-button{color\
:var(--accent);padding:4px 8px;border-radius:6px}.link-button:hover{background:var(--faint)}.theme{font-size:17px;line-h\
eight:1;padding:8px;color:var(--muted)}.sort{padding:0;font-weight:600;font-size:12px}.sort:hover{color:var(--accent)}.m\
enu{position:relative}.menu summary{line-height:30px;list-style:none}.menu summary:after{content:" \u25BE";color:var(--muted)\
}.menu>div{position:absolute;right:0;z-index:4;margin-top:4px;padding:8px 14px;display:grid;gap:4px;background:var(--bac\
k);border:1px solid var(--line);border-radius:6px;box-shadow:0 8px 24px light-dark(#1f23281f,#010409cc);white-space:nowr\
ap}.menu input{margin-right:8px}.virtual-list{position:relative;overflow:auto;flex:1;min-height:0}.table{flex:1;min-heig\
ht:0;display:flex;flex-direction:column}.rows{min-width:max-content}.table .rows,.table .head{min-width:900px}.table .ro\
w{display:grid;grid-template-columns:var(--tracks);height:37px;align-items:center;border-bottom:1px solid var(--faint);m\
in-width:100%}.table .rows .row:hover,.branch:hover{background:var(--shade)}.table .row>div{padding:0 12px;overflow:hidd\
en;text-overflow:ellipsis;white-space:nowrap}.head{position:sticky;top:0;z-index:2;background:var(--shade)}.head .row{bo\
rder-bottom-color:var(--line)}.branch{display:flex;align-items:center;gap:6px;height:30px;padding-right:12px;white-space\
:nowrap;cursor:default}.branch.current{background:var(--chosen)}.twisty{width:16px;text-align:center;color:var(--muted)}\
@media(max-width:760px){header{flex-wrap:wrap;height:auto;padding:8px 16px 0;gap:4px 12px}nav{order:3;width:100%;margin:\
0;overflow-x:auto;min-height:40px}.theme{margin-left:auto}main,main.wide{padding:16px}.charts{grid-template-columns:minm\
ax(0,1fr)}.card .properties>div{grid-template-columns:1fr}.toggles{flex-wrap:wrap}.stacked thead,.stacked td:empty{displ\
ay:none}.stacked tr{display:grid;padding:8px 0;border-bottom:1px solid var(--faint)}.stacked td{border:0;padding:1px 0;m\
in-width:0;overflow-wrap:anywhere}.stacked td[data-title]:before{content:attr(data-title) ": ";color:var(--muted)}.bars \
li{grid-template-columns:minmax(90px,1fr) 1fr 84px}}@media print{:root,:root[data-theme]{color-scheme:light}*{-webkit-pr\
int-color-adjust:exact;print-color-adjust:exact}header,.head{position:static}nav,.filters,.hint,.link-button,.skip{displ\
ay:none}main.wide{height:auto;display:block}.virtual-list{height:auto;overflow:visible;border:0}.table .rows,.table .hea\
d{min-width:0}.table .row{grid-template-columns:minmax(0,2fr);grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);font\
-size:11px}.table .row>div{padding:0 6px}.table .row bdi{white-space:normal;overflow-wrap:anywhere}.tiles,.verdict,.row,\
tr,li{break-inside:avoid}h2{break-after:avoid}a{color:inherit}}',scriptHash:"sha256-dHCyssxhE54y9o/unJemTCEM5mRxDGIiic9j\
3YbnZ7o=",styleHash:"sha256-6tjiJ+wmDzpXpcVFKxAjPgGaWSFKxcxFIjlPMTZevxo="};var clean=__webpack_require__(11),names=__webpack_require__(
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
