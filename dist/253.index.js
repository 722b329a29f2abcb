export const id = 253;
export const ids = [253];
export const modules = {

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xj: () => (/* binding */ billOf),
  hk: () => (/* binding */ dependenciesOf),
  a$: () => (/* binding */ hasBill),
  JI: () => (/* binding */ sha1Of)
});

// EXTERNAL MODULE: ./lib/domain/library/ecosystem.js
var ecosystem = __webpack_require__(9964);
// EXTERNAL MODULE: ./lib/domain/library/library.js
var library_library = __webpack_require__(6427);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./lib/domain/library/purl.js



/**
 * The package URL of a library. Where the parts that its ecosystem needs are not
 * there it is a `generic` one, which claims nothing; `undefined` when not even
 * that can be written.
 */
function purlOf(library) {
    const type = (0,ecosystem/* ecosystemOf */.Mg)(library);
    const parts = rules[type](library);
    return ((parts && build(type, parts, library)) ??
        build('generic', generic(library), library));
}
function build(type, { namespace, name, qualifiers }, { version, coordinates }) {
    const known = version ?? coordinates?.split(':')[2];
    try {
        const purl = new packageurl_js.PackageURL(type, namespace?.toWellFormed(), name.toWellFormed(), known?.toWellFormed(), qualifiers, undefined);
        return {
            text: purl.toString(),
            namespace: purl.namespace ?? undefined,
            name: purl.name,
        };
    }
    catch {
        return undefined;
    }
}
/** Which of Mend's fields are the parts (facts 6.5). */
const rules = {
    alpm: (library) => within('arch', byGroup(library)),
    apk: (library) => within('alpine', byGroup(library)),
    cargo: byGroup,
    cocoapods: byGroup,
    composer,
    conda: byGroup,
    cran: byGroup,
    deb: (library) => withArchitecture(/_([a-z0-9-]+)\.deb$/i, library),
    docker: ({ name }) => split(name),
    gem: byGroup,
    generic,
    github,
    golang: ({ groupId, artifactId, name }) => split(groupId ?? artifactId ?? name),
    hackage: byGroup,
    hex: byGroup,
    maven,
    npm: ({ groupId }) => (groupId ? split(groupId) : undefined),
    nuget: byGroup,
    opam: byGroup,
    pypi: byGroup,
    rpm: (library) => withArchitecture(/\.([a-z0-9_]+)\.rpm$/i, library),
};
function generic(library) {
    return { name: library.filename ?? library.name };
}
/** `groupId` is the package, `artifactId` its file: npm, PyPI, NuGet, RPM and others. */
function byGroup(library) {
    const name = library.groupId ?? nameInFile(library);
    return name ? { name } : undefined;
}
/** `chardet-4.0.0-py2.py3-none-any.whl` → `chardet`; nothing without the version in it. */
function nameInFile(library) {
    const { version } = library;
    const file = (0,ecosystem/* fileOf */.W7)(library);
    if (!version)
        return undefined;
    const ends = ['-', '_', '.']
        .map((sign) => file.indexOf(`${sign}${version}`))
        .filter((at) => at > 0);
    return ends.length > 0 ? file.slice(0, Math.min(...ends)) : undefined;
}
function within(namespace, parts) {
    return parts && { ...parts, namespace };
}
/** `@babel/core` → `@babel`, `core`; `github.com/a/b` → `github.com/a`, `b` */
function split(path) {
    const at = path.lastIndexOf('/');
    return at < 0
        ? { name: path }
        : { namespace: path.slice(0, at), name: path.slice(at + 1) };
}
/** Group and artifact; `type` and `classifier` as far as the file tells them. */
function maven(library) {
    const [group, artifact, version] = library.coordinates?.split(':') ?? [];
    const told = version === undefined ? undefined : [group, artifact];
    const own = (0,library_library/* isMaven */._w)(library) ? [library.groupId, library.artifactId] : [];
    const [namespace, name] = told ?? own;
    if (!namespace || !name)
        return undefined;
    return { namespace, name, qualifiers: mavenQualifiers(name, library) };
}
/** `netty-4.1-linux.jar` of `netty` 4.1 → classifier `linux`; `jar` is the default type. */
function mavenQualifiers(artifact, { version, filename, name }) {
    const start = `${artifact}-${version}`;
    const file = filename ?? name;
    const ending = /\.(aar|ear|jar|pom|war)$/i.exec(file)?.[1]?.toLowerCase();
    if (!ending || !file.startsWith(start))
        return undefined;
    const classifier = file.slice(start.length + 1, -ending.length - 1);
    return {
        ...(classifier && file[start.length] === '-' && { classifier }),
        ...(ending !== 'jar' && { type: ending }),
    };
}
/** `vendor/name`, in one field or in two. */
function composer({ groupId, artifactId, name }) {
    const whole = [groupId, artifactId, name].find((text) => text?.includes('/'));
    if (whole)
        return split(whole);
    if (!groupId || !artifactId)
        return undefined;
    return { namespace: groupId, name: artifactId };
}
/** From the address of the repository, when it is GitHub's. */
function github({ url }) {
    const [, namespace, name] = /^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url ?? '') ?? [];
    return namespace && name ? { namespace, name } : undefined;
}
function withArchitecture(shape, library) {
    const parts = byGroup(library);
    const arch = shape.exec((0,ecosystem/* fileOf */.W7)(library))?.[1];
    return parts && arch ? { ...parts, qualifiers: { arch } } : parts;
}

// EXTERNAL MODULE: ./lib/reports/text/web-address.js
var web_address = __webpack_require__(4000);
// EXTERNAL MODULE: ./lib/reports/text/words.js
var words = __webpack_require__(2230);
;// CONCATENATED MODULE: ./lib/reports/formats/sbom/components.js





const made = new WeakMap();
/** Whether inventory or hierarchy was read; a bill of neither would be empty. */
function hasBill({ result, tree }) {
    return result.reported?.inventory !== undefined || tree !== undefined;
}
/**
 * The bill of materials: every library once, by name, version and keyUuid. The
 * first format that asks makes it, the others share it.
 */
function billOf(source) {
    const { inventory } = source.result.reported ?? {};
    const bill = made.get(source) ?? gathered(inventory?.libraries, source.tree);
    made.set(source, bill);
    return bill;
}
/**
 * Sorted before the items are made: what is used one after the other then lies
 * so in memory, which all formats are faster for.
 */
function gathered(inventory = [], tree) {
    const told = new Set();
    const rows = [];
    for (const library of inventory) {
        const known = tree?.libraries.get(library.keyUuid);
        if (told.has(library.keyUuid))
            continue;
        told.add(library.keyUuid);
        rows.push({ library, known, name: (0,library_library/* packageName */.oZ)(joined({ library, known })) });
    }
    for (const [key, known] of tree?.libraries ?? []) {
        if (told.has(key))
            continue;
        const library = { ...known, licenses: [], vulnerabilities: [] };
        rows.push({ library, known, name: (0,library_library/* packageName */.oZ)(library) });
    }
    return rows.sort(byName).map((row) => item(row, tree?.direct));
}
function joined({ library, known }) {
    if (!known)
        return library;
    return {
        ...library,
        filename: library.filename ?? known.filename,
        groupId: library.groupId ?? known.groupId,
        artifactId: library.artifactId ?? known.artifactId,
        version: library.version ?? known.version,
        sha1: library.sha1 ?? known.sha1,
        type: library.type ?? known.type,
        coordinates: library.coordinates ?? known.coordinates,
    };
}
function item(row, direct) {
    const library = joined(row);
    return {
        library,
        name: row.name,
        ecosystem: (0,ecosystem/* ecosystemOf */.Mg)(library),
        purl: purlOf(library),
        homePage: (0,web_address/* webAddress */.D)(library.homePage),
        relation: row.known && (direct?.has(library.keyUuid) ? 'direct' : 'transitive'),
    };
}
/** keyUuids of what the library depends on directly, sorted, never its own. */
function dependenciesOf({ library: { keyUuid } }, tree) {
    const children = tree?.dependencies.get(keyUuid);
    if (!children)
        return [];
    return children.filter((key) => key !== keyUuid).sort(words/* compare */.UD);
}
function byName(a, b) {
    return ((0,words/* compare */.UD)(a.name, b.name) ||
        (0,words/* compare */.UD)(versionOf(a), versionOf(b)) ||
        (0,words/* compare */.UD)(a.library.keyUuid, b.library.keyUuid));
}
function versionOf({ library, known }) {
    return library.version ?? known?.version ?? '';
}
/**
 * The SHA-1 of the library's file. Mend knows libraries that it recognized by
 * file name alone under the hash of another file (facts 6.2): those have none.
 */
function sha1Of({ sha1, matchType }) {
    if (matchType === 'FILENAME' || !sha1)
        return undefined;
    return /^[0-9a-f]{40}$/i.test(sha1) ? sha1.toLowerCase() : undefined;
}


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlFormat: () => (/* binding */ htmlFormat)
});

;// CONCATENATED MODULE: ./lib/page/assets.js
const assets = {"script":"\"use strict\";(()=>{var x,Rn,_r,W,Qe,Pe,Fn,we,Mn,Je,ze,br,ae=Symbol.for(\"pv\"),Te={},Se=[],vr=/^m(i|n|o|s|text|space)$/,Ye=Array.isArray,On=Se.slice,X=Object.assign;function Y(e){e&&e.parentNode&&e.remove()}function ke(e,n,t,r,i){var s={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ae,__v:i||++Rn,__i:-1,__u:0};return!i&&x.vnode&&x.vnode(s),s}function g(e){return e.children}function xe(e,n){this.props=e,this.context=n,this.__g=0}function q(e,n){if(n==null)return e.__&&q(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!=\"function\"||e.props.__P?null:q(e)}function wr(e){var n,t=e.__v,r=t.__e,i=[],s=[],a=e.__P;a&&((n=X({constructor:ae},t)).__v=t.__v+1,x.vnode&&x.vnode(n),Xe(a,n,t,e.__n,a.namespaceURI,32&t.__u?[r]:null,i,r||q(t),32&t.__u,s),n.__v=t.__v,n.__.__k[n.__i]=n,Bn(i,n,s),t.__=t.__e=null,n.__e!=r&&En(n))}function En(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),En(e)}function An(e){(8&e.__g||(e.__g|=8,W.push(e),Pe++))&&Qe==x.debounceRendering||((Qe=x.debounceRendering)||queueMicrotask)(In)}function In(){try{for(var e,n=1;W.length;)W.length>n&&W.sort(Fn),e=W.shift(),n=W.length,8&e.__g&&wr(e)}finally{(Pe=W.length)&&(Qe||queueMicrotask)(In)}}function Nn(e,n,t,r,i,s,a,l,u,p,d){var m,f,c,y,S,_,P=r.__k||Se,h=n.length;for(u=kr(t,n,P,u,h),m=0;m<h;m++)(c=t.__k[m])!=null&&(f=~c.__i&&P[c.__i]||Te,c.__i=m,_=Xe(e,c,f,i,s,a,l,u,p,d),y=c.__e,(f.ref!=c.ref||8&f.__u)&&(f.ref&&Ze(f.ref,null,c,f),c.ref&&d.push(c.ref,c.__c||y,c)),S=S||y,4&c.__u?(u=Dn(c,u,e,!f.__v),f.__e&&(f.__e=null)):typeof c.type==\"function\"&&_!==void 0?u=_:y&&(u=y.nextSibling),c.__u&=-21);return t.__e=S,u}function kr(e,n,t,r,i){var s,a,l,u,p,d,m,f,c,y=t.length,S=y,_=0,P=0,h=e.__k=Array(i);for(s=0;s<i;s++)(a=n[s])!=null&&typeof a!=\"boolean\"&&typeof a!=\"function\"?(typeof a!=\"object\"||a.constructor===String?a=h[s]=ke(null,a):Ye(a)?a=h[s]=ke(g,{children:a}):a.constructor===ae&&a.__b?a=h[s]=ke(a.type,a.props,a.key,a.ref,a.__v):h[s]=a,u=s+_,a.__=e,a.__b=e.__b+1,l=null,~(p=a.__i=xr(a,t,u,S))&&(S--,(l=t[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==u-1?_--:p==u+1?_++:p!=u&&(p>u?_--:_++,P=1)):(~p||(i>y?_--:i<y&&_++),typeof a.type!=\"function\"&&(a.__u|=4))):h[s]=null;if(P){for(d=[],m=[],s=0;s<i;s++)if((a=h[s])&&16&a.__u){for(_=0,f=d.length;_<f;)d[c=_+f>>1]<a.__i?_=c+1:f=c;d[_]=a.__i,m[s]=_+1}for(_=d.length;s--;)m[s]&&(m[s]==_?_--:h[s].__u|=4)}if(S)for(s=0;s<y;s++)!(l=t[s])||2&l.__u||(l.__e==r&&(r=q(l)),en(l,l));return r}function Dn(e,n,t,r){var i,s,a,l;if(typeof e.type==\"function\"){if(e.props.__P)return n;if(i=e.__k)for(s=0;s<i.length;s++)i[s]&&(i[s].__=e,n=Dn(i[s],n,t,!1));return n}for(n&&!n.parentNode&&(n=q(e))&&!n.parentNode&&(n=null),a=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!r&&t.moveBefore&&a.parentNode?t.moveBefore(a,n):t.insertBefore(a,n||null)),n=a;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith(\"$s\"););return n}function xr(e,n,t,r){var i,s=e.key,a=e.type,l=n[t],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return t;if(r>(u?1:0)){for(i=t-1;i>=0;i--)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i;for(i=t+1;i<n.length;i++)if((l=n[i])&&!(2&l.__u)&&s==l.key&&a==l.type)return i}return-1}function $n(e,n,t){t==null&&(t=\"\"),n[0]==\"-\"?e.setProperty(n,t):e[n]=t}function ve(e,n,t,r,i){var s,a;if(n==\"style\")if(typeof t==\"string\")e.style.cssText=t;else{if(typeof r==\"string\"&&(e.style.cssText=r=\"\"),r)for(n in r)t&&n in t||$n(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||$n(e.style,n,t[n])}else if(n[0]==\"o\"&&n[1]==\"n\")typeof t!=\"function\"&&(t=null),typeof r!=\"function\"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(a=ze[n]||(ze[n]=Cr(n)),(e.__a||(e.__a={}))[n]=Je,s=n!=(n=n.replace(Mn,\"$1\")),(n=n.slice(2))[0]<\"a\"&&(n=n.toLowerCase()),t?e.addEventListener(n,a,s):e.removeEventListener(n,a,s));else{if(i==\"http://www.w3.org/2000/svg\")n=n.replace(/xlink(H|:h)/,\"h\").replace(/sName$/,\"s\");else if(n!=\"width\"&&n!=\"height\"&&n!=\"href\"&&n!=\"list\"&&n!=\"form\"&&n!=\"tabIndex\"&&n!=\"download\"&&n!=\"rowSpan\"&&n!=\"colSpan\"&&n!=\"role\"&&n!=\"popover\"&&n in e)try{return void(e[n]=t??\"\")}catch{}if(typeof t==\"function\")return;t==null||t===!1&&n[4]!=\"-\"?e.removeAttribute(n):e.setAttribute(n,n==\"popover\"&&t==1?\"\":t)}}function Cr(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[we]==null)n[we]=Je++;else if(n[we]<this.__a[e])return;return t(x.event?x.event(n):n)}}}function Xe(e,n,t,r,i,s,a,l,u,p){var d,m,f,c,y,S,_,P,h,R,T,Ke,Sn,be,z,Ln,V,J,U=n.type;if(n.constructor!==ae)return null;128&t.__u&&(u=32&t.__u,d=t.__c.__z)&&(n.__u|=u,m=s=[],d.nodeType==8?l=Ce(d,s):s.push(d),l=s[0]||l),(d=x.__b)&&d(n);e:if(typeof U==\"function\"){f=a.length;try{if(P=n.props,h=(d=U.prototype)&&d.render,R=(d=U.contextType)&&r[d.__c],T=d?R?R.props.value:d.__:r,(c=t.__c)?(n.__c=c,2&c.__g&&(c.__g|=1)):(h?n.__c=c=new U(P,T):(n.__c=c=new xe(P,T),c.constructor=U,c.render=Tr),R&&R.sub(c),c.state||(c.state={}),c.__n=r,c.__g|=8,c.__h=[],c.__k=[]),h&&(c.__s||(c.__s=c.state),U.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=X({},c.__s)),X(c.__s,U.getDerivedStateFromProps(P,c.__s)))),y=c.props,S=c.state,c.__v=n,t.__c){if(P!==y&&h&&!U.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(P,T),n.__v==t.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(P,c.__s,T)===!1){n.__v!=t.__v&&(c.props=P,c.state=c.__s,c.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(O){O&&(O.__=n)}),Se.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&a.push(c),l=q(t);break e}c.componentWillUpdate&&c.componentWillUpdate(P,c.__s,T),h&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate(y,S,_)})}else h&&!U.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),h&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=T,c.props=P,c.__P=e,c.__g&=-5,Ke=x.__r,Sn=h?25:0;do c.__g&=-9,Ke&&Ke(n),d=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++Sn<25);h&&(Se.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(r=X({},r,c.getChildContext())),h&&t.__c&&c.getSnapshotBeforeUpdate&&(_=c.getSnapshotBeforeUpdate(y,S)),be=d&&d.type===g&&d.key==null?d.props.children:d,P.__P&&(d=l,i=(e=P.__P).namespaceURI,u=s=null,t.props&&t.props.__P!=e&&(t.__k.some(function(O){O&&en(O,O)}),t.__k=null),l=t.__k?q(t,0):null),l=Nn(e,Ye(be)?be:[be],n,t,r,i,s,a,l,u,p),P.__P&&(n.__e=null,l=d),n.__u&=-161,m&&m.some(Y),c.__h.length&&a.push(c),1&c.__g&&(c.__g&=-4)}catch(O){if(a.length=f,n.__v=null,u||s)if(O&&O.then){if(n.__u|=128|u,s){for(~(V=s.indexOf(l||void 0))||(V=s.length);(J=s[V-1])&&J.nodeType==8;)V--;for(;V<s.length;V++)if(J=s[V])if(s[V]=null,z){if(J==Ln)break}else{if(J.nodeType!=8)break;J.data.startsWith(\"$s\")&&(Ln=Ce(z=J))}}if(!z){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;z=l}(d=Ce(z=n.__c.__z||(n.__c.__z=z)))?(n.__e=z,l=d):n.__e=l,l=l&&l.nextSibling}else s&&s.some(Y);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),O&&O.then||jn(n),x.__e(O,n,t)}}else l=n.__e=Pr(t.__e,n,t,r,i,s,a,u,p,e);return(d=x.diffed)&&d(n),l}function Ce(e,n){if(e&&e.nodeType==8&&e.data.startsWith(\"$s\"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(\"$s\"))t++;else if(e.data.startsWith(\"/$s\")&&!--t)return e}n&&n.push(e)}}function jn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(jn))}function Bn(e,n,t){for(var r=0;r<t.length;)Ze(t[r++],t[r++],t[r++]);x.__c&&x.__c(n,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){x.__e(s,i.__v)}})}function Pr(e,n,t,r,i,s,a,l,u,p){var d,m,f,c,y,S,_,P,h=t.props||Te,R=n.props,T=n.type;if(T==\"svg\"?i=\"http://www.w3.org/2000/svg\":T==\"math\"?i=\"http://www.w3.org/1998/Math/MathML\":i||(i=\"http://www.w3.org/1999/xhtml\"),s){for(d=0;d<s.length;d++)if((y=s[d])&&(T?y.localName==T:y.nodeType==3)){e=y,s[d]=null;break}}if(!e){if(P=p.ownerDocument||document,!T)return P.createTextNode(R);e=P.createElementNS(i,T,R.is?R:p),l&&(x.__m&&x.__m(n,s),l=!1),s=null}if(T){if(p=T==\"template\"&&e.content||e,s=T==\"textarea\"&&R.defaultValue!=null?null:s&&On.call(p.childNodes),!l&&s)for(h={},d=0;d<e.attributes.length;d++)h[(y=e.attributes[d]).name]=y.value;for(d in h)y=h[d],d==\"dangerouslySetInnerHTML\"?f=y:d==\"children\"||d in R||d==\"value\"&&\"defaultValue\"in R||d==\"checked\"&&\"defaultChecked\"in R||ve(e,d,null,y,i);for(d in R)y=R[d],d==\"children\"?c=y:d==\"dangerouslySetInnerHTML\"?m=y:d==\"value\"?S=y:d==\"checked\"?_=y:l&&typeof y!=\"function\"||h[d]===y||ve(e,d,y,h[d],i);m?(l||f&&(m.__html==f.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),n.__k=[]):(f&&(e.textContent=\"\"),(T==\"foreignObject\"||i==\"http://www.w3.org/1998/Math/MathML\"&&vr.test(T))&&(i=\"http://www.w3.org/1999/xhtml\"),Nn(p,Ye(c)?c:[c],n,t,r,i,s,a,s?s[0]:t.__k&&q(t,0),l,u),s&&s.some(Y)),l&&T!=\"textarea\"||(d=\"value\",T==\"progress\"&&S==null?e.removeAttribute(d):S==null||S===e[d]&&(T!=\"progress\"||S)||ve(e,d,S,h[d],i),d=\"checked\",_!=null&&_!=e[d]&&ve(e,d,_,h[d],i))}else h===R||l&&e.data==R||(e.data=R);return e}function Ze(e,n,t,r){try{typeof e==\"function\"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n==\"function\"?n():e(null)):e.current=n}catch(i){x.__e(i,t)}}function en(e,n,t){var r,i,s,a;if(x.unmount&&x.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Ze(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){x.__e(l,n)}r.__P=r.__n=null}if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&en(r[a],n,typeof e.type!=\"function\"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(i=Ce(r,s=[]))&&(r==e.__e&&s.some(Y),Y(i),Y(r)),t||Y(e.__e),e.__e=e.__c=e.__=null}function Tr(e,n,t){return this.constructor(e,t)}function Un(e,n){var t,r,i,s;x.__&&x.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=ke(g,{children:[e]}),i=[],s=[],Xe(n,n.__k,r||Te,Te,n.namespaceURI,r?null:n.firstChild?On.call(n.childNodes):null,i,r?r.__e:n.firstChild,t,s),Bn(i,n.__k,s),n.__k.props.children=null}x={__e:function(e,n,t,r){for(var i,s,a;n=n.__;)if((i=n.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(s=i.constructor)&&s.getDerivedStateFromError)&&i.setState(s.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw Pe=0,e}},Rn=0,_r=function(e){return e!=null&&e.constructor===ae},xe.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=X({},this.state)),typeof e==\"function\"&&(e=e(X({},t),this.props)),e&&(X(t,e),this.__v&&(n&&this.__k.push(n),An(this)))},xe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),An(this))},xe.prototype.render=g,W=[],Pe=0,Fn=function(e,n){return e.__v.__b-n.__v.__b},we=Symbol(),Mn=/(PointerCapture)$|Capture$/i,Je=0,ze={},br=0;var Le=\"mend-report.html\",Hn=[\"keyUuid\",\"name\",\"filename\",\"groupId\",\"artifactId\",\"version\",\"sha1\",\"type\",\"coordinates\",\"languages\",\"matchType\",\"url\",\"homePage\",\"newestVersion\"],Ae={facts:\"facts\",contents:\"contents\",app:\"app\"};function Vn(e,n){let{graph:t}=e;if(!t)return[];let r=[],i=Gn(e,t.direct,\"\",n).reverse();for(let s=i.pop();s;s=i.pop()){if(r.push(s),!s.open)continue;let a=Gn(e,t.children(s.row),s.id,n);for(let l of a.reverse())i.push(l)}return r}function Gn({graph:e,libraries:n},t,r,i){let s=r===\"\"?[]:r.split(\"/\");return[...t].sort((l,u)=>n.place(l)-n.place(u)).map((l,u)=>{let p=[...s,l].join(\"/\"),d=s.includes(String(l)),m=e?.children(l).length??0;return{id:p,row:l,level:s.length+1,position:u+1,siblings:t.length,children:m,circular:d,open:m>0&&!d&&i.has(p)}})}function Wn(e){let n=e.lastIndexOf(\"/\");return n<0?void 0:e.slice(0,n)}function qn(e){return e.slice(0,-1).map((n,t)=>e.slice(0,t+1).join(\"/\"))}var ee=[\"critical\",\"high\",\"medium\",\"low\"],Sr=new Set([\"NODE_PACKAGED_MODULE\",\"PYTHON_PACKAGE\",\"DOT_NET_RESOURCE\",\"NUGET_PACKAGE_MODULE\",\"GO_PACKAGE\",\"REDHAT_PACKAGE_MODULE\"]),Lr=new Set([\"MAVEN_ARTIFACT\",\"JAVA_ARCHIVE\"]),$e=/\\.(jar|war|ear|aar|pom)$/i;function nn(e){let{groupId:n,artifactId:t}=e,r=e.type?.toUpperCase()??\"\";return n&&Sr.has(r)?n:n&&t&&r===\"\"?Ar(e):tn(e)?`${n}:${t}`:e.name}function Ar(e){let{groupId:n=\"\",artifactId:t=\"\",version:r}=e;return $e.test(n)?e.name:r!==void 0&&t.includes(r)||n===t?n:`${n}:${t}`}function tn(e){let{groupId:n,artifactId:t,coordinates:r,filename:i}=e;return!n||!t||$e.test(n)||$e.test(t)?!1:Lr.has(e.type?.toUpperCase()??\"\")?!0:!!r||$e.test(i??e.name)}var $r={MAVEN_ARTIFACT:\"maven\",JAVA:\"maven\",NODE_PACKAGED_MODULE:\"npm\",JAVASCRIPT_NODE_JS:\"npm\",PYTHON_PACKAGE:\"pypi\",PYTHON:\"pypi\",DOT_NET_RESOURCE:\"nuget\",NUGET_PACKAGE_MODULE:\"nuget\",NUGET:\"nuget\",GO_PACKAGE:\"golang\",GO:\"golang\",REDHAT_PACKAGE_MODULE:\"rpm\",RPM:\"rpm\",DEBIAN_PACKAGE:\"deb\",DEBIAN:\"deb\",ALPINE:\"apk\",ARCH_LINUX:\"alpm\",RUBY:\"gem\",PHP:\"composer\",RUST:\"cargo\",COCOAPODS:\"cocoapods\",HEX:\"hex\",R:\"cran\",CONDA:\"conda\",HASKELL:\"hackage\",OCAML:\"opam\",DOCKER:\"docker\",SOURCE_LIBRARY:\"github\"},Rr=new Set([\"ACTIONSCRIPT\",\"DOCKER_LAYER\",\"DOT_NET_AS_GENERIC_RESOURCE\",\"FILE\",\"FILE_CLUSTER\",\"GENERIC_ARCHIVE\",\"JAVASCRIPT\",\"JAVASCRIPT_BOWER\",\"JAVA_SCRIPT_LIBRARY\",\"UNIX_LIBRARY\",\"WINDOWS_INSTALLER\"]),Fr=[[/\\.whl$/i,\"pypi\"],[/\\.nupkg$/i,\"nuget\"],[/\\.gem$/i,\"gem\"],[/\\.crate$/i,\"cargo\"],[/\\.rpm$/i,\"rpm\"],[/\\.deb$/i,\"deb\"],[/\\.tgz$/i,\"npm\",/javascript|node/i]],Mr=/\\.(dll|exe)$/i;function Kn(e){return e.filename??e.artifactId??e.name}function Or(e){let n=Er(e.type??\"\");if(Rr.has(n))return\"generic\";let t=$r[n];return t===\"nuget\"&&Mr.test(Kn(e))?\"generic\":t||(tn(e)?\"maven\":Nr(e))}function Qn(e,n){return`${e}\n${Or(n)}`}var rn=new Map;function Er(e){let n=rn.get(e)??Ir(e);return rn.size<1e3&&rn.set(e,n),n}function Ir(e){return e.toUpperCase().replace(/[^A-Z0-9]+/g,\"_\").replace(/^_/,\"\")}function Nr(e){let n=Kn(e);return Fr.find(([r,,i])=>r.test(n)&&(i===void 0||i.test(e.languages??\"\")))?.[1]??\"generic\"}var Dr=/[\\t-\\r\\u0085\\u2028\\u2029]+/g,jr=/(?!\\uFE0F)[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]/gu;function C(e,n=Number.POSITIVE_INFINITY){return Ur.test(e)?zn(e,n):zn(Jn(e).replace(/\\s+/g,\" \").trim(),n)}var Br=/^[ -~]*$/,Ur=/^[!-~]+(?: [!-~]+)*$/;function Jn(e){return Br.test(e)?e:e.toWellFormed().replace(Dr,\" \").replace(jr,\"\")}function zn(e,n){if(e.length<=n)return e;let t=Array.from(e.slice(0,2*n+2));return t.length<=n?e:`${t.slice(0,n-1).join(\"\")}…`}function Yn(e){let n=Math.max(0,Math.round(e/1e3));return[[Math.floor(n/3600),\"h\"],[Math.floor(n/60)%60,\"m\"],[n%60,\"s\"]].filter(([i])=>i>0).map(i=>i.join(\"\")).join(\"\")||\"0s\"}function Xn(e,...n){let t=n.map(r=>typeof r==\"number\"?b(r):r);return String.raw({raw:e},...t)}function b(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,\",\")}var Li=Xn``,Ai=Xn`(blank)`;function F(e,n,t=`${n}s`){return`${b(e)} ${e===1?n:t}`}function on(e){return Yn(e*1e3)}function j(e,n){return e<n?-1:e>n?1:0}function Zn(e,n){return e.replace(\".\",`-${n}.`)}var A=[...ee,\"unrated\",\"none\"];function tt(e){let{count:n,inventory:t,licenses:r,vulnerabilities:i,outdated:s}=e,a=Object.fromEntries(Hn.map(f=>[f,Gr(e.texts[f])])),l=(f,c)=>a[f](c),u=Array.from({length:n},(f,c)=>Hr(nn(rt(l,c)))),p=Vr(e),d,m;return{count:n,inventory:t,text:l,name:f=>u[f]??\"\",licenses:f=>nt(r.values,r.of[f]),vulnerabilities:f=>nt(i.values,i.of[f]),outdated:f=>[void 0,!1,!0][(s[f]??-1)+1],weak:f=>l(\"matchType\",f)===\"FILENAME\",several(f){return m??=qr(e,l),m.has(f)},gravity:f=>Wr(p[f]),has:(f,c)=>((p[c]??0)&1<<f)!==0,place(f){return d??=Kr(u),d[f]??0},knowsOutdated:s.some(f=>f>=0)}}var et=200;function Hr(e){return e.length<=et&&/^[!-~]*$/.test(e)?e:C(e,et)}function Gr(e){if(\"plain\"in e)return r=>e.plain[r]??void 0;let{words:n,at:t}=e;return r=>n[t[r]??-1]??void 0}function rt(e,n){return{keyUuid:\"\",name:e(\"name\",n)??\"\",filename:e(\"filename\",n),groupId:e(\"groupId\",n),artifactId:e(\"artifactId\",n),type:e(\"type\",n),coordinates:e(\"coordinates\",n),languages:e(\"languages\",n),url:e(\"url\",n)}}function nt(e,n=0){return n===0?[]:n.map(t=>e[t]).filter(t=>t!==void 0)}function Vr(e){let{count:n,inventory:t,vulnerabilities:r}=e,i=r.values.map(({severity:a})=>1<<A.indexOf(a??\"unrated\")),s=1<<A.indexOf(\"none\");return Uint8Array.from({length:n},(a,l)=>(r.of[l]||[]).reduce((u,p)=>u|(i[p]??0),0)||(l<t?s:0))}function Wr(e=0){let n=A.findIndex((t,r)=>(e&1<<r)!==0);return n<0?A.length-1:n}function qr({inventory:e},n){let t=new Map;for(let i=0;i<e;i++){if(n(\"version\",i)===void 0)continue;let s=rt(n,i),a=Qn(nn(s),s);t.set(a,[...t.get(a)??[],i])}let r=i=>new Set(i.map(s=>n(\"version\",s))).size>1;return new Set([...t.values()].filter(r).flat())}function Kr(e){let n=e.map(i=>i.toLowerCase()),t=Int32Array.from(e,(i,s)=>s).sort((i,s)=>j(n[i]??\"\",n[s]??\"\")||i-s),r=new Int32Array(e.length);return t.forEach((i,s)=>{r[i]=s}),r}function le(e){let n=new Map;for(let t of e)n.set(t,(n.get(t)??0)+1);return[...n].map(([t,r])=>({value:t,count:r})).sort((t,r)=>r.count-t.count||j(t.value,r.value))}function ot(e,n){let t=e.length>n?e.slice(0,n-1):e,r=e.slice(t.length);return{shown:t,others:r.length,rest:r.reduce((i,{count:s})=>i+s,0)}}function it(e){let n;return()=>(n??=Qr(e),n)}function Qr({libraries:e}){let{count:n,inventory:t,knowsOutdated:r}=e;return{severities:A.map((i,s)=>({name:i,count:Re(t,a=>e.has(s,a))})).filter(({count:i})=>i>0),licenses:le(zr(e)),types:le(Jr(e)),outdated:r?Re(n,i=>e.outdated(i)===!0):void 0,weak:Re(t,e.weak),several:Re(t,e.several)}}function Re(e,n){let t=0;for(let r=0;r<e;r++)n(r)&&t++;return t}function*zr(e){for(let n=0;n<e.inventory;n++){let t=e.licenses(n).map(({name:r})=>r);t.length===0?yield\"\":t.length===1?yield t[0]??\"\":yield*new Set(t)}}function*Jr(e){for(let n=0;n<e.count;n++)yield e.text(\"type\",n)??\"\"}function st({direct:e,dependencies:n}){let t=new Set(e),r=n.map(()=>[]);return n.forEach((i,s)=>{for(let a of i||[])r[a]?.push(s)}),{direct:e,isDirect:i=>t.has(i),children:i=>n[i]||[],parents:i=>r[i]??[]}}function Fe(e,n,t){let r=new Map([[n,n]]),i=[],s=[n];for(let l of s)for(let u of e.parents(l))r.has(u)||(r.set(u,l),s.push(u),e.isDirect(u)&&i.push(u));return{paths:i.slice(0,t).map(l=>Yr(l,n,r)),roots:i.length}}function Yr(e,n,t){let r=[e];for(let i=e;i!==n;)i=t.get(i)??n,r.push(i);return r}function at({libraries:e,tree:n}){let t=tt(e),r=s=>(t.text(\"keyUuid\",s)??\"\").toWellFormed(),i;return{libraries:t,graph:n&&st(n),key:r,find(s){return i??=new Map(Array.from({length:t.count},(a,l)=>[r(l),l])),i.get(s)}}}var ce=[\"severity\",\"version\",\"license\",\"type\",\"relation\",\"newest\",\"languages\",\"match\"],sn=[\"severity\",\"version\",\"license\",\"type\",\"relation\",\"newest\"],Z={text:\"\",severity:[],outdated:!1,weak:!1,several:!1,sort:\"severity\",descending:!1,columns:sn};function lt(e){let n=new URLSearchParams(e),t=a=>n.get(a)?.split(\",\")??[],r=n.get(\"relation\"),i=ce.filter(a=>t(\"columns\").includes(a)),s=n.get(\"sort\")??\"\";return{text:n.get(\"q\")??\"\",severity:A.filter(a=>t(\"severity\").includes(a)),license:n.get(\"license\")??void 0,type:n.get(\"type\")??void 0,relation:r===\"direct\"||r===\"transitive\"?r:void 0,outdated:n.get(\"outdated\")===\"1\",weak:n.get(\"weak\")===\"1\",several:n.get(\"several\")===\"1\",sort:[\"name\",...ce].find(a=>a===s)??\"severity\",descending:n.get(\"order\")===\"desc\",columns:n.has(\"columns\")?i:sn}}function de(e){let n={...Z,...e},t=new URLSearchParams;n.text&&t.set(\"q\",n.text.toWellFormed()),n.severity.length>0&&t.set(\"severity\",n.severity.join(\",\"));for(let r of[\"license\",\"type\",\"relation\"]){let i=n[r];i!==void 0&&t.set(r,i.toWellFormed())}for(let r of[\"outdated\",\"weak\",\"several\"])n[r]&&t.set(r,\"1\");return n.sort!==Z.sort&&t.set(\"sort\",n.sort),n.descending&&t.set(\"order\",\"desc\"),n.columns.join()!==sn.join()&&t.set(\"columns\",n.columns.join(\",\")),t.toString().replaceAll(\"%2C\",\",\")}function Me(e){let{sort:n,descending:t,columns:r}=Z;return de({...e,sort:n,descending:t,columns:r})!==\"\"}function ue(e){let[,n=\"\",t=\"\"]=/^#?\\/?([a-z]*)([\\s\\S]*)$/.exec(e)??[],r=Xr(t.slice(1));switch(n){case\"libraries\":return{page:n,query:lt(t.slice(1))};case\"library\":return{page:n,key:r};case\"tree\":return{page:n,key:r||void 0};case\"compare\":return{page:n};default:return{page:\"overview\"}}}var ct=\"#/\",pe=\"#/tree\",Oe=\"#/compare\";function v(e={}){let n=de(e);return n?`#/libraries?${n}`:\"#/libraries\"}function H(e){return`#/library/${encodeURIComponent(e)}`}function dt(e){return`${pe}/${encodeURIComponent(e)}`}function Xr(e){try{return decodeURIComponent(e)}catch{return e}}function ut(e){let n=new Map,t=(i,s)=>{let a=`${i} ${s}`,l=n.get(a)??oo(e,i,s);return n.set(a,l),l},r;return i=>{let s=Zr(i.text);s.length>0&&(r??=eo(e));let a=to(e,i),l=[];for(let u of t(i.sort,i.descending)){let p=r?.[u]??\"\";s.every(d=>p.includes(d))&&a.every(d=>d(u))&&l.push(u)}return l}}function Zr(e){return e.toLowerCase().split(/\\s+/).filter(Boolean)}function eo({libraries:e}){return Array.from({length:e.count},(n,t)=>{let r=e.name(t);for(let i of no)r+=`\n${e.text(i,t)??\"\"}`;for(let{name:i}of e.licenses(t))r+=`\n${i}`;for(let{id:i}of e.vulnerabilities(t))r+=`\n${i}`;return r.toLowerCase()})}var no=[\"name\",\"coordinates\",\"filename\",\"version\",\"sha1\"];function to({libraries:e,graph:n},t){let{severity:r,license:i,type:s,relation:a}=t,{outdated:l,weak:u,several:p}=t,d=r.map(f=>A.indexOf(f));return[r.length>0&&(f=>d.some(c=>e.has(c,f))),i!==void 0&&(f=>f<e.inventory&&ro(e.licenses(f),i)),s!==void 0&&(f=>(e.text(\"type\",f)??\"\")===s),l&&(f=>e.outdated(f)===!0),u&&(f=>e.weak(f)),p&&(f=>e.several(f)),a!==void 0&&(f=>n?.isDirect(f)===(a===\"direct\"))].filter(f=>f!==!1)}function ro(e,n){return n===\"\"?e.length===0:e.some(({name:t})=>t===n)}function oo({libraries:e,graph:n},t,r){let i=so({libraries:e,graph:n},t),s=r?-1:1,a=l=>i[l]??0;return Int32Array.from(i,(l,u)=>u).sort((l,u)=>s*(a(l)-a(u))||e.place(l)-e.place(u))}var io=new Intl.Collator(\"en\",{numeric:!0});function so({libraries:e,graph:n},t){let r={length:e.count},i=p=>Int32Array.from(r,(d,m)=>p(m));if(t===\"name\")return i(e.place);if(t===\"severity\")return i(e.gravity);if(t===\"relation\")return i(p=>+!n?.isDirect(p));let s=Array.from(r,(p,d)=>ao(e,t,d)),a=t===\"version\"||t===\"newest\",l=[...new Set(s)].sort(a?io.compare:j),u=new Map(l.map((p,d)=>[p,d]));return Int32Array.from(s,p=>u.get(p)??0)}var Ee=\"￿\";function ao(e,n,t){switch(n){case\"license\":return e.licenses(t)[0]?.name??Ee;case\"newest\":return e.outdated(t)&&e.text(\"newestVersion\",t)||Ee;case\"match\":return e.text(\"matchType\",t)??Ee;default:return e.text(n,t)??Ee}}function N(e,n){if(!(typeof e!=\"object\"||e===null))return Object.getOwnPropertyDescriptor(e,n)?.value}function E(e,n){let t=N(e,n);if(typeof t==\"number\")return String(t);let r=Array.isArray(t)?t.filter(i=>typeof i==\"string\").join(\", \"):t;return typeof r==\"string\"&&r!==\"\"?C(r,300):void 0}function Ie(e,n){let t=N(e,n);return Array.isArray(t)?t:[]}var lo={newVulnerabilities:{title:\"New vulnerabilities\"},fixedVulnerabilities:{title:\"Fixed vulnerabilities\"},added:{title:\"Added libraries\"},removed:{title:\"Removed libraries\"},changed:{title:\"Changed versions\",missing:\"unknown\"},newLicenses:{title:\"New licenses\"},licenseChanges:{title:\"Changed licenses\",missing:\"none\"}};function ne(e){let n=N(e,\"delta\");return Object.entries(lo).filter(([t])=>Array.isArray(N(n,t))).map(([t,r])=>({title:r.title,lines:Ie(n,t).map(i=>co(i,r))}))}function pt(e){return ne(e).length>0}function co(e,{missing:n}){let t=s=>E(e,s),r=N(e,\"severity\"),i=[\"up\",\"down\"];return{name:t(\"package\")??\"\",key:t(\"keyUuid\"),version:t(\"version\"),change:n===void 0?void 0:{from:t(\"from\")??n,to:t(\"to\")??n},direction:i.find(s=>s===N(e,\"direction\")),what:t(\"id\")??t(\"name\"),url:t(\"url\"),severity:ee.find(s=>s===r)}}function ft(e){let n=N(e,\"baseline\"),t=E(n,\"name\");if(t!==void 0)return{name:t,updated:E(n,\"updated\"),libraries:E(n,\"libraries\")}}function mt({product:e}){return e&&C(e.name,80)}function yt({project:e,oneOf:n,operation:t}){let r=e?.name??n;return r?C(r,80):`Mend Project: ${t}`}function K(e){let n=e.replaceAll(\"_\",\" \").trim().toLowerCase();return n.charAt(0).toUpperCase()+n.slice(1)}function an(e){let n=Math.round(e*100);return e>0&&n===0?\"<1%\":`${n}%`}function fe(e){let[,n,t]=/^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)/.exec(e)??[];return n&&t?`${n} ${t} UTC`:e}function ht(e){if(!(e===void 0||e.length>2e3))try{let n=new URL(e);return(n.protocol===\"https:\"||n.protocol===\"http:\")&&!n.username&&!n.password?n.href:void 0}catch{return}}var uo=Symbol.for(\"pv\"),po=0;function o(e,n,t,r,i,s){n||(n={});var a,l,u=n;if(\"ref\"in u&&typeof e!=\"function\")for(l in u={},n)l==\"ref\"?a=n[l]:u[l]=n[l];var p={type:e,props:u,key:t,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:uo,__v:--po,__i:-1,__u:0};return(i||s)&&(p.__source=i,p.__self=s),x.vnode&&x.vnode(p),p}function w({of:e,most:n=300,blank:t=\"(blank)\"}){return o(\"bdi\",{children:C(e,n)||t})}function D({to:e,children:n}){let t=ht(e);return t===void 0?o(g,{children:n}):o(\"a\",{href:t,target:\"_blank\",rel:\"noopener noreferrer\",children:n})}function I({name:e}){return o(\"span\",{class:`pill ${e}`,children:e===\"none\"?\"none\":e})}function te(e){return A[e]??\"none\"}function k({title:e,note:n,class:t=\"\",children:r}){return o(\"section\",{class:`card ${t}`,children:[o(\"h2\",{children:[e,\" \",n!==void 0&&o(\"span\",{class:\"note\",children:n})]}),r]})}function Q({label:e,children:n}){return o(\"section\",{class:\"scroll\",\"aria-label\":e,tabIndex:0,children:n})}function re({of:e}){return o(\"dl\",{class:\"facts\",children:e.filter(([,n])=>n!==void 0&&n!==\"\").map(([n,t])=>o(\"div\",{children:[o(\"dt\",{children:n}),o(\"dd\",{children:t})]},n))})}var ln=500;function gt({state:e}){let n=ne(e.facts),t=n.filter(({lines:r})=>r.length>0);return o(\"main\",{id:\"main\",children:[o(\"h1\",{tabIndex:-1,children:\"Comparison with the baseline\"}),o(fo,{facts:e.facts}),n.length===0&&o(\"p\",{class:\"empty\",children:[\"There was nothing to compare with: the input \",o(\"code\",{children:\"baseline\"}),\" was empty.\"]}),n.length>0&&t.length===0&&o(\"p\",{class:\"empty\",children:\"Nothing changed.\"}),t.map(({title:r,lines:i})=>o(k,{title:r,note:b(i.length),children:[o(\"ul\",{class:\"plain lines\",children:i.slice(0,ln).map((s,a)=>o(mo,{line:s,contents:e.contents},a))}),i.length>ln&&o(\"p\",{class:\"soft\",children:[\"and \",b(i.length-ln),\" more\"]})]},r))]})}function fo({facts:e}){let n=ft(e);if(!n)return null;let{name:t,updated:r,libraries:i}=n;return o(\"p\",{class:\"soft\",children:[\"Compared with \",o(\"bdi\",{children:t}),r&&` of ${fe(r)}`,i&&`, ${i} libraries`,\".\"]})}function mo({line:e,contents:n}){let{name:t,key:r,version:i,what:s,url:a,severity:l}=e,u=r!==void 0&&n?.find(r)!==void 0;return o(\"li\",{children:[l&&o(I,{name:l}),\" \",s&&o(g,{children:[o(D,{to:a,children:o(\"bdi\",{children:s})}),\" \"]}),u?o(\"a\",{href:H(r),children:o(\"bdi\",{children:t||\"(blank)\"})}):o(\"bdi\",{children:t||\"(blank)\"}),\" \",o(\"bdi\",{class:\"soft\",children:i}),\" \",o(ho,{of:e})]})}var yo={up:{sign:\"▲\",word:\"newer\"},down:{sign:\"▼\",word:\"older\"}};function ho({of:{change:e,direction:n}}){if(!e)return null;let t=n&&yo[n];return o(g,{children:[o(\"bdi\",{children:e.from}),\" → \",o(\"bdi\",{children:e.to}),\" \",t&&o(\"span\",{class:`way ${n}`,children:[o(\"span\",{\"aria-hidden\":\"true\",children:t.sign}),\" \",t.word]})]})}var ye,$,cn,_t,dn=Object.is,Ne=0,St=[],un=[],L=x,bt=L.__b,vt=L.__r,wt=L.diffed,kt=L.__c,xt=L.unmount,Ct=L.__;function fn(e,n){L.__h&&L.__h($,e,Ne||n),Ne=0;var t=$.__H||($.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function oe(e){return Ne=1,go(At,e)}function go(e,n,t){var r=fn(ye++,2);if(r.t=e,!r.__c&&(r.__=[t?t(n):At(void 0,n),function(s){var a=(r.__N||r.__)[0],l=r.t(a,s);dn(a,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=$,!$.__f)){$.__f=!0;var i=$.shouldComponentUpdate;$.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=s;if(u.__.some(function(f){f.__N&&(p=!0,dn(f.__[0],f.__N[0])||(d=!0))}),i){var m=i.call(this,s,a,l);return p?m||d:m}return!p||d}}return r.__}function De(e,n){var t=fn(ye++,4);!L.__s&&Lt(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,$.__h.push(t))}function je(e){return Ne=5,M(function(){return{current:e}},[])}function M(e,n){var t=fn(ye++,7);return Lt(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function _o(){var e;do{for(;e=un.shift();)try{me(e)}catch(t){L.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=St.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(me),n.__h.some(pn),n.__h=[]}catch(t){n.__h=[],L.__e(t,e.__v)}}}while(un.length)}L.__b=function(e){$=null,bt&&bt(e)},L.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),Ct&&Ct(e,n)},L.__r=function(e){vt&&vt(e),ye=0;var n=($=e.__c).__H;n&&(cn==$?$.__h=[]:(n.__h.some(me),n.__h.some(pn),ye=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),cn=$},L.diffed=function(e){wt&&wt(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Tt(St.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),cn=$=null},L.__c=function(e,n){n.some(function(t){try{t.__h.some(me),t.__h=t.__h.filter(function(r){return!r.__||pn(r)})}catch(r){t.__h=[function(){throw r}]}}),kt&&kt(e,n)},L.unmount=function(e){xt&&xt(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}i.__P=t,Tt(un.push(i))}else me(i)}catch(s){n=s}}),r.__H=void 0,n&&L.__e(n,r.__v))};var Pt=typeof requestAnimationFrame==\"function\";function bo(e){var n,t=function(){clearTimeout(r),Pt&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);Pt&&(n=requestAnimationFrame(t))}function Tt(e){e!=1&&_t==L.requestAnimationFrame||((_t=L.requestAnimationFrame)||bo)(_o)}function me(e){var n=$,t=e.__c;typeof t==\"function\"&&(e.__c=void 0,t()),$=n}function pn(e){var n=$;e.__c=e.__(),$=n}function Lt(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!dn(t,e[r])})}function At(e,n){return typeof n==\"function\"?n(e):n}var $t=8,Be=1e3;function Ue(e){let{count:n,rowHeight:t,row:r,head:i,printing:s,frame:a,bodyRole:l}=e,u=je(null),[p,d]=oe(0),m=vo(u);wo(u,e);let f=s?0:Math.max(0,Math.floor(p/t)-$t),c=s?Math.min(n,Be):Math.min(n,Math.ceil((p+m)/t)+$t),y=Array.from({length:Math.max(0,c-f)},(S,_)=>r(f+_));return o(\"div\",{...a,class:\"windowed\",ref:u,onScroll:S=>d(S.currentTarget.scrollTop),children:[i,o(\"div\",{class:\"rows\",role:l??\"rowgroup\",style:s?{}:{height:`${n*t}px`,paddingTop:`${Math.min(f,n)*t}px`},children:y})]})}function vo(e){let[n,t]=oe(800);return De(()=>{let r=e.current;if(!r)return;let i=()=>t(r.clientHeight),s=new ResizeObserver(i);return s.observe(r),i(),()=>s.disconnect()},[e]),n}function wo(e,{list:n,current:t,rowHeight:r}){De(()=>{e.current&&(e.current.scrollTop=0)},[e,n]),De(()=>{let i=e.current;if(!i||t===void 0||t<0)return;let{scrollTop:s,clientHeight:a}=i,l=t*r,u=l+2*r;l<s?i.scrollTop=l:u>s+a&&(i.scrollTop=u-a)},[e,t,r])}var ie={severity:{title:\"Vulnerabilities\",width:\"150px\",cell:ko},version:{title:\"Version\",width:\"minmax(90px, 0.7fr)\",cell:({libraries:e},n)=>mn(e.text(\"version\",n))},license:{title:\"License\",width:\"minmax(120px, 1fr)\",cell:xo},type:{title:\"Type\",width:\"minmax(130px, 1fr)\",cell:({libraries:e},n)=>K(e.text(\"type\",n)??\"\")},relation:{title:\"Relation\",width:\"96px\",cell:Co},newest:{title:\"Newer version\",width:\"minmax(110px, 0.7fr)\",cell:({libraries:e},n)=>e.outdated(n)?mn(e.text(\"newestVersion\",n)??\"yes\"):void 0},languages:{title:\"Languages\",width:\"minmax(100px, 0.7fr)\",cell:({libraries:e},n)=>mn(e.text(\"languages\",n))},match:{title:\"Recognized by\",width:\"130px\",cell:({libraries:e},n)=>K(e.text(\"matchType\",n)??\"\")}};function mn(e){return e===void 0?void 0:o(w,{of:e,most:100})}function ko({libraries:e},n){let t=e.vulnerabilities(n).length;if(t!==0)return o(g,{children:[o(I,{name:te(e.gravity(n))}),t>1&&o(\"span\",{class:\"soft\",children:[\" +\",t-1]})]})}function xo({libraries:e},n){let t=e.licenses(n).map(({name:r})=>r);return t.length>0?o(w,{of:t.join(\", \"),most:120}):n<e.inventory?o(\"span\",{class:\"warn\",children:\"none\"}):void 0}function Co({graph:e},n){if(e)return e.isDirect(n)?\"direct\":o(\"span\",{class:\"soft\",children:\"transitive\"})}function Rt(e){let{query:n,change:t,tree:r}=e;return o(\"form\",{class:\"filters\",role:\"search\",onSubmit:i=>i.preventDefault(),children:[o(\"input\",{id:\"search\",type:\"search\",placeholder:\"Search name, license, CVE …   ( / )\",\"aria-label\":\"Search libraries\",autocomplete:\"off\",spellcheck:!1,value:n.text,onInput:i=>t({text:i.currentTarget.value})}),o(To,{...e}),o(yn,{label:\"License\",value:n.license,options:e.licenses.map(({value:i,count:s})=>[i,`${C(i,60)||\"(none)\"} (${b(s)})`]),choose:i=>t({license:i})}),o(yn,{label:\"Type\",value:n.type,options:e.types.map(({value:i,count:s})=>[i,`${C(i,60)||\"(none)\"} (${b(s)})`]),choose:i=>t({type:i})}),r&&o(So,{query:n,change:t}),o(Po,{...e}),o(Lo,{query:n,change:t}),Me(n)&&o(\"button\",{type:\"button\",class:\"quiet\",onClick:()=>t({...Z,columns:n.columns}),children:\"Clear\"})]})}function Po({query:e,change:n,outdated:t,several:r,weak:i}){return[[\"outdated\",\"outdated\",t],[\"several\",\"several versions\",r||void 0],[\"weak\",\"weak match\",i||void 0]].map(([a,l,u])=>u===void 0?null:o(Ft,{on:e[a],toggle:()=>n({[a]:!e[a]}),children:[l,\" \",o(\"small\",{children:b(u)})]},a))}function To({query:e,severities:n,change:t}){let r=i=>e.severity.includes(i)?e.severity.filter(s=>s!==i):[...e.severity,i];return o(\"fieldset\",{class:\"toggles\",children:[o(\"legend\",{class:\"unseen\",children:\"Severity\"}),n.map(({name:i,count:s})=>o(Ft,{on:e.severity.includes(i),toggle:()=>t({severity:r(i)}),children:[o(\"i\",{class:`dot ${i}`,\"aria-hidden\":\"true\"}),i===\"none\"?\"not vulnerable\":i,\" \",o(\"small\",{children:b(s)})]},i))]})}function Ft({on:e,toggle:n,children:t}){return o(\"button\",{type:\"button\",class:\"toggle\",\"aria-pressed\":e,onClick:n,children:t})}function yn({label:e,value:n,options:t,choose:r}){let i=t.findIndex(([s])=>s===n);return o(\"select\",{\"aria-label\":e,value:String(i),class:n===void 0?\"\":\"chosen\",onChange:s=>r(t[+s.currentTarget.value]?.[0]),children:[o(\"option\",{value:\"-1\",children:[e,\": any\"]}),t.map(([s,a],l)=>o(\"option\",{value:String(l),children:a},s))]})}function So({query:e,change:n}){let t=[\"direct\",\"transitive\"];return o(yn,{label:\"Relation\",value:e.relation,options:t.map(r=>[r,r]),choose:r=>n({relation:t.find(i=>i===r)})})}function Lo({query:e,change:n}){let t=r=>ce.filter(i=>i===r?!e.columns.includes(r):e.columns.includes(i));return o(\"details\",{class:\"menu\",children:[o(\"summary\",{children:\"Columns\"}),o(\"div\",{children:ce.map(r=>o(\"label\",{children:[o(\"input\",{type:\"checkbox\",checked:e.columns.includes(r),onChange:()=>n({columns:t(r)})}),ie[r].title]},r))})]})}var Ao=37;function Mt(e){let{contents:n,query:t,rows:r,state:i}=e,s=t.columns.map(l=>ie[l].width),a=je(null);return o(\"div\",{ref:a,class:\"table\",style:{\"--tracks\":[\"minmax(200px, 2fr)\",...s].join(\" \")},children:o(Ue,{count:r.length,rowHeight:Ao,list:r,printing:i.printing,frame:{role:\"table\",\"aria-label\":\"Libraries\",\"aria-rowcount\":r.length+1,tabIndex:0,onKeyDown:l=>$o(l,a.current)},head:o(Ro,{...e}),row:l=>o(Mo,{contents:n,query:t,index:l,row:r[l]??0},r[l])})})}function $o(e,n){let t={ArrowDown:1,ArrowUp:-1}[e.key],r=[...n?.querySelectorAll(\".row a\")??[]];if(t===void 0||r.length===0)return;let{activeElement:i}=document,s=i?r.indexOf(i):-1,a=r[s<0?0:s+t];a instanceof HTMLElement&&(e.preventDefault(),a.focus({preventScroll:!0}),a.scrollIntoView({block:\"nearest\"}))}function Ro({query:e,change:n}){return o(\"div\",{class:\"head\",role:\"rowgroup\",children:o(\"div\",{class:\"row\",role:\"row\",\"aria-rowindex\":1,children:[\"name\",...e.columns].map(t=>o(Fo,{name:t,query:e,change:n},t))})})}function Fo({name:e,query:n,change:t}){let r=n.sort===e,i=n.descending?\"descending\":\"ascending\";return o(\"div\",{role:\"columnheader\",\"aria-sort\":r?i:\"none\",children:o(\"button\",{type:\"button\",onClick:()=>t({sort:e,descending:r&&!n.descending}),children:[e===\"name\"?\"Library\":ie[e].title,o(\"span\",{\"aria-hidden\":\"true\",children:r?n.descending?\" ↓\":\" ↑\":\"\"})]})})}function Mo({contents:e,query:n,index:t,row:r}){let i=e.libraries.name(r);return o(\"div\",{class:\"row\",role:\"row\",\"aria-rowindex\":t+2,children:[o(\"div\",{role:\"cell\",children:o(\"a\",{href:H(e.key(r)),title:i,children:o(\"bdi\",{children:i||\"(blank)\"})})}),n.columns.map(s=>o(\"div\",{role:\"cell\",children:ie[s].cell(e,r)},s))]})}function Ot(e){let{state:n,contents:t,actions:r,query:i}=e,s=d=>r.replace(v({...i,...d})),a=n.choices?.(),l=de({...i,columns:[]}),u=M(()=>n.select?.(i)??[],[l,n.select]),p=t.libraries.count;return o(\"main\",{id:\"main\",class:\"wide\",children:[o(\"h1\",{class:\"unseen\",tabIndex:-1,children:\"Libraries\"}),a&&o(Rt,{query:i,change:s,tree:t.graph!==void 0,...a}),o(\"p\",{class:\"found\",role:\"status\",children:[Me(i)?`${b(u.length)} of ${F(p,\"library\",\"libraries\")}`:F(p,\"library\",\"libraries\"),n.printing&&u.length>Be&&o(g,{children:[\" (the first \",b(Be),\" are printed)\"]})]}),u.length>0?o(Mt,{...e,rows:u,change:s}):o(\"p\",{class:\"empty\",children:\"No library is like that.\"})]})}function It({contents:e,row:n}){let{graph:t}=e;return t?o(g,{children:[o(Et,{title:\"Depends on\",rows:t.children(n),contents:e}),o(Et,{title:\"Needed by\",rows:t.parents(n),contents:e})]}):null}var hn=50;function Et({title:e,rows:n,contents:t}){return n.length===0?null:o(k,{title:e,note:n.length,children:[o(\"ul\",{class:\"plain columns\",children:n.slice(0,hn).map(r=>o(\"li\",{children:o(he,{contents:t,row:r})},r))}),n.length>hn&&o(\"p\",{class:\"soft\",children:[\"and \",F(n.length-hn,\"other\")]})]})}function he({contents:e,row:n}){let{libraries:t}=e,r=t.text(\"version\",n);return o(g,{children:[o(\"a\",{href:H(e.key(n)),children:o(\"bdi\",{children:t.name(n)||\"(blank)\"})}),r&&o(\"span\",{class:\"soft\",children:[\" \",o(w,{of:r,most:60})]})]})}var Oo=10;function Nt({contents:e,row:n}){let{graph:t}=e,r=M(()=>t&&Fe(t,n,Oo),[t,n]);if(!t||!r)return null;let i=r.roots-r.paths.length;return o(k,{title:\"Why is this here?\",children:[o(\"p\",{children:[t.isDirect(n)&&\"The project depends on it directly. \",r.roots>0&&`${F(r.roots,\"direct dependency\",\"direct dependencies\")} ${r.roots===1?\"brings\":\"bring\"} it in; the shortest path from each: `,r.roots===0&&!t.isDirect(n)&&\"The hierarchy does not say: no path leads to it. \",(r.roots>0||t.isDirect(n))&&o(\"a\",{href:dt(e.key(n)),children:\"show in the tree\"})]}),o(\"ol\",{class:\"paths\",children:r.paths.map(s=>o(\"li\",{children:o(Eo,{path:s,contents:e})},s[0]))}),i>0&&o(\"p\",{class:\"soft\",children:[\"and \",b(i),\" more\"]})]})}var ge=12;function Eo({path:e,contents:n}){let t=e.length>ge?[...e.slice(0,ge-1),...e.slice(-1)]:e;return o(g,{children:t.map((r,i)=>o(g,{children:[i>0&&o(\"span\",{class:\"soft\",children:\" › \"}),i===ge-1&&e.length>ge&&o(\"span\",{class:\"soft\",children:[\"… \",e.length-ge,\" more › \"]}),o(he,{contents:n,row:r})]},r))})}function jt(e,n){let{libraries:t}=e,r=[];for(let i=0;i<t.inventory;i++)for(let s of t.vulnerabilities(i))r.push({row:i,vulnerability:s});return r.sort((i,s)=>gn(i,s)||t.place(i.row)-t.place(s.row)).slice(0,n)}function gn({vulnerability:e},{vulnerability:n}){return Dt(e)-Dt(n)||(n.score??0)-(e.score??0)}function Dt({severity:e}){return A.indexOf(e??\"unrated\")}function Bt({contents:e,row:n}){let t=e.libraries.vulnerabilities(n).map(r=>({vulnerability:r})).toSorted(gn);return n>=e.libraries.inventory?null:o(k,{title:\"Vulnerabilities\",note:t.length,children:[t.length===0&&o(\"p\",{class:\"empty\",children:\"None is known.\"}),t.map(({vulnerability:r})=>o(\"article\",{class:\"finding\",children:[o(\"h3\",{children:[o(I,{name:r.severity??\"unrated\"}),\" \",o(D,{to:r.url,children:o(w,{of:r.id,most:60})}),\" \",o(\"span\",{class:\"soft\",children:[r.score!==void 0&&`score ${r.score.toFixed(1)} `,r.published&&o(w,{of:`· published ${r.published}`,most:60})]})]}),r.description&&o(\"p\",{children:o(w,{of:r.description,most:2e3})}),r.fix&&o(\"p\",{children:[o(\"b\",{children:\"Fix:\"}),\" \",o(w,{of:r.fix,most:500})]})]},r.id))]})}function Ut(e){let{contents:n,wanted:t}=e,r=n.find(t);if(r===void 0)return o(Io,{wanted:t});let{libraries:i}=n,s=te(i.gravity(r)),a=i.text(\"newestVersion\",r);return o(\"main\",{id:\"main\",children:[o(\"p\",{class:\"crumbs\",children:[o(\"a\",{href:v(),children:\"Libraries\"}),\" /\"]}),o(\"h1\",{tabIndex:-1,children:[o(w,{of:i.name(r)}),\" \",o(\"span\",{class:\"version\",children:o(\"bdi\",{children:i.text(\"version\",r)?.slice(0,100)})})]}),o(\"p\",{class:\"chips\",children:[s!==\"none\"&&o(I,{name:s}),n.graph&&o(\"span\",{class:\"chip\",children:n.graph.isDirect(r)?\"direct dependency\":\"transitive dependency\"}),i.outdated(r)&&o(\"span\",{class:\"chip\",children:[\"newer version\",a&&\": \",a&&o(w,{of:a,most:60})]}),r>=i.inventory&&i.inventory>0&&o(\"span\",{class:\"chip\",children:\"in the hierarchy only\"})]}),o(Bt,{contents:n,row:r}),o(Nt,{contents:n,row:r}),o(No,{contents:n,row:r}),o(Do,{contents:n,row:r}),o(It,{contents:n,row:r})]})}function Io({wanted:e}){return o(\"main\",{id:\"main\",children:[o(\"h1\",{tabIndex:-1,children:\"No such library\"}),o(\"p\",{children:[\"This report holds no library with the key\",\" \",o(\"code\",{children:o(w,{of:e,most:100})}),\". See \",o(\"a\",{href:v(),children:\"all libraries\"}),\".\"]})]})}function No({contents:e,row:n}){let t=e.libraries.licenses(n);return n>=e.libraries.inventory?null:o(k,{title:\"Licenses\",note:t.length,children:[t.length===0&&o(\"p\",{class:\"empty\",children:\"Mend knows no license.\"}),o(\"ul\",{class:\"plain\",children:t.map(({name:r,url:i,spdxName:s,copyleft:a,copyrightRisk:l})=>o(\"li\",{children:[o(\"a\",{href:v({license:r}),children:o(w,{of:r,most:100})}),\" \",o(\"span\",{class:\"soft\",children:o(w,{blank:\"\",of:[s&&`SPDX ${s}`,a&&`copyleft ${a.toLowerCase()}`,l&&`risk ${l.toLowerCase()}`].filter(Boolean).join(\" · \")})}),\" \",i&&o(D,{to:i,children:\"license text\"})]},r))})]})}function Do({contents:{libraries:e},row:n}){let t=i=>{let s=e.text(i,n);return s===void 0?void 0:o(w,{of:s})},r=i=>{let s=e.text(i,n);return s===void 0?void 0:o(D,{to:s,children:o(w,{of:s,most:120})})};return o(k,{title:\"Source\",children:o(re,{of:[[\"Home page\",r(\"homePage\")],[\"Download\",r(\"url\")],[\"Coordinates\",t(\"coordinates\")],[\"File\",t(\"filename\")],[\"Name in Mend\",t(\"name\")],[\"Type\",K(e.text(\"type\",n)??\"\")],[\"Languages\",t(\"languages\")],[\"Recognized by\",K(e.text(\"matchType\",n)??\"\")],[\"SHA-1\",t(\"sha1\")],[\"Key\",t(\"keyUuid\")]]})})}function _n({bars:e,total:n}){let t=Math.max(1,...e.map(({count:r})=>r));return o(\"ul\",{class:\"bars\",children:e.map(({label:r,count:i,href:s,tone:a=\"plain\"})=>o(\"li\",{children:[o(\"span\",{class:\"label\",children:s===void 0?r:o(\"a\",{href:s,children:r})}),o(\"svg\",{viewBox:\"0 0 100 8\",preserveAspectRatio:\"none\",\"aria-hidden\":\"true\",children:[o(\"rect\",{class:\"track\",width:\"100\",height:\"8\",rx:\"0\"}),o(\"rect\",{class:a,width:100*i/t,height:\"8\",rx:\"0\"})]}),o(\"span\",{class:\"count\",children:[b(i),\" \",a!==\"others\"&&o(\"small\",{children:an(i/Math.max(1,n))})]})]},r))})}function Ht({bars:e,label:n}){let t=e.filter(({count:l})=>l>0),r=t.reduce((l,{count:u})=>l+u,0),i=t.map(({count:l})=>1e3*l/Math.max(1,r)),s=i.map((l,u)=>i.slice(0,u).reduce((p,d)=>p+d,0)),a=t.map(({label:l,count:u})=>`${l} ${b(u)}`);return o(\"figure\",{class:\"divided\",children:[o(\"svg\",{viewBox:\"0 0 1000 12\",preserveAspectRatio:\"none\",role:\"img\",\"aria-label\":`${n}: ${a.join(\", \")}`,children:t.map(({label:l,tone:u=\"plain\"},p)=>o(\"rect\",{class:u,x:s[p]??0,width:Math.max(i[p]??0,2),height:\"12\"},l))}),o(\"figcaption\",{children:t.map(({label:l,count:u,href:p,tone:d})=>o(\"span\",{class:\"key\",children:[o(\"i\",{class:`dot ${d??\"plain\"}`,\"aria-hidden\":\"true\"}),p===void 0?l:o(\"a\",{href:p,children:l}),\" \",o(\"b\",{children:b(u)}),\" \",o(\"small\",{children:an(u/r)})]},l))})]})}var jo=8;function Gt({facts:e,contents:n}){return o(\"div\",{class:\"charts\",children:[!e.alertsPending&&o(Bo,{contents:n}),o(Ho,{facts:e}),o(Go,{contents:n})]})}function Bo({contents:e}){let n=M(()=>e&&Uo(e),[e]);return!n||n.length===0?null:o(k,{title:\"Libraries by gravest vulnerability\",class:\"across\",children:o(Ht,{bars:n,label:\"Libraries by gravest vulnerability\"})})}function Uo({libraries:e}){let n=A.map(()=>0);for(let t=0;t<e.inventory;t++){let r=e.gravity(t);n[r]=(n[r]??0)+1}return A.map((t,r)=>({label:t===\"none\"?\"no known vulnerability\":t,count:n[r]??0,href:v({severity:[t]}),tone:t})).filter(({count:t})=>t>0)}function Ho({facts:{licenses:e={},figures:n}}){let t=Object.entries(e).map(([r,i])=>({value:r,count:i})).sort((r,i)=>i.count-r.count||j(r.value,i.value));return t.length===0?null:o(k,{title:\"Licenses\",note:t.length,children:o(_n,{total:n?.libraries??0,bars:Vt(t,r=>({label:C(r,60)||\"(blank)\",href:v({license:r})}),r=>F(r,\"other license\"))})})}function Go({contents:e}){let n=M(()=>e&&Vo(e),[e]);return!e||!n||n.length===0?null:o(k,{title:\"Types\",note:n.length,children:o(_n,{total:e.libraries.count,bars:Vt(n,t=>({label:C(K(t),60)||\"(unknown)\",href:v({type:t})}),t=>F(t,\"other type\"))})})}function Vo({libraries:e}){let n={length:e.count};return le(Array.from(n,(t,r)=>e.text(\"type\",r)??\"\"))}function Vt(e,n,t){let{shown:r,others:i,rest:s}=ot(e,jo),a=r.map(({value:l,count:u})=>({...n(l),count:u}));return i===0?a:[...a,{label:t(i),count:s,tone:\"others\"}]}function Wt({facts:{figures:e,licenses:n}}){if(!e)return null;let{direct:t=0,transitive:r=0}=e,i=[{label:\"Libraries\",count:e.libraries??t+r,href:v()},...ee.map(s=>({label:`${s.charAt(0).toUpperCase()}${s.slice(1)} findings`,count:e.bySeverity?.[s],href:v({severity:[s]}),tone:s})),{label:\"No license\",count:e.noLicense,href:v({license:\"\"}),tone:\"warn\"},{label:\"Outdated\",count:e.outdated,href:v({outdated:!0,sort:\"newest\"})},{label:\"Direct\",count:e.direct,href:v({relation:\"direct\"})},{label:\"Transitive\",count:e.transitive,href:v({relation:\"transitive\"})},{label:\"Depth\",count:e.maxDepth,href:pe},{label:\"Licenses\",count:n&&Object.keys(n).length,href:v({sort:\"license\"})},{label:\"Several versions\",count:e.duplicateVersions,href:v({several:!0,sort:\"name\"})},{label:\"Weak matches\",count:e.weakMatches,href:v({weak:!0,sort:\"name\"})}];return o(\"ul\",{class:\"tiles\",\"aria-label\":\"Figures\",children:i.map(({label:s,count:a,href:l,tone:u=\"\"})=>a===void 0?null:o(\"li\",{class:a>0?u:\"nought\",children:[o(\"b\",{children:b(a)}),l&&a>0?o(\"a\",{href:l,children:s}):o(\"span\",{children:s})]},s))})}function He(e){return Ie(e,\"gate\").map(n=>({condition:E(n,\"condition\")??\"\",allowed:E(n,\"limit\")??\"\",actual:Wo(n),verdict:E(n,\"verdict\")?.replaceAll(\"-\",\" \")??\"\",note:E(n,\"why\")??E(n,\"examples\")??\"\"}))}function Wo(e){let n=N(e,\"actual\");if(typeof n!=\"number\")return\"\";let t=N(e,\"share\"),[r,i]=[\"count\",\"of\"].map(s=>E(t,s));return r===void 0||i===void 0?b(n):`${Math.round(n*10)/10}% (${r} of ${i})`}var qo=[\"Condition\",\"Allowed\",\"Actual\",\"Verdict\",\"\"];function qt({facts:e}){let n=He(e);if(n.length===0)return null;let t=r=>({failed:\"critical\",passed:\"fine\"})[r]??\"\";return o(k,{title:\"Gate\",children:o(Q,{label:\"Gate\",children:o(\"table\",{class:\"stacked\",children:[o(\"thead\",{children:o(\"tr\",{children:qo.map(r=>o(\"th\",{scope:\"col\",children:r||o(\"span\",{class:\"unseen\",children:\"Why\"})},r))})}),o(\"tbody\",{children:n.map(({condition:r,allowed:i,actual:s,verdict:a,note:l})=>o(\"tr\",{children:[o(\"td\",{children:o(\"bdi\",{children:r})}),o(\"td\",{\"data-title\":\"Allowed\",children:i}),o(\"td\",{\"data-title\":\"Actual\",class:\"number\",children:s}),o(\"td\",{children:o(\"span\",{class:`pill ${t(a)}`,children:a})}),o(\"td\",{class:\"fix\",children:o(\"bdi\",{children:l})})]},r))})]})})})}var bn=500;function Kt({facts:e}){let{checks:n,statuses:t,objects:r,library:i,notification:s,deletion:a}=e;return o(g,{children:[o(vn,{title:\"Checks\",rows:n}),o(vn,{title:\"Projects\",rows:t}),o(vn,{title:\"Tags\",rows:r}),o(wn,{title:\"Library\",of:i}),o(wn,{title:\"Notification\",of:s}),o(wn,{title:\"Deletion\",of:a})]})}function vn({title:e,rows:n=[]}){if(n.length===0)return null;let t=[...new Set(n.flatMap(r=>Object.keys(r)))];return o(k,{title:e,note:n.length,children:[o(Q,{label:e,children:o(\"table\",{class:\"stacked\",children:[o(\"thead\",{children:o(\"tr\",{children:t.map(r=>o(\"th\",{scope:\"col\",children:Ve(r)},r))})}),o(\"tbody\",{children:n.slice(0,bn).map((r,i)=>o(\"tr\",{children:t.map(s=>o(\"td\",{\"data-title\":Ve(s),children:o(\"bdi\",{children:kn(Object.entries(r),s)})},s))},i))})]})}),n.length>bn&&o(\"p\",{class:\"soft\",children:[\"and \",n.length-bn,\" more\"]})]})}function wn({title:e,of:n}){if(!n)return null;let t=Object.entries(n);return o(k,{title:e,children:o(re,{of:t.map(([r])=>[Ve(r),kn(t,r)&&o(\"bdi\",{children:kn(t,r)})])})})}function Ve(e){let n=e.replace(/[A-Z]/g,t=>` ${t.toLowerCase()}`);return n.charAt(0).toUpperCase()+n.slice(1)}function kn(e,n){let[,t]=e.find(([r])=>r===n)??[];return C(Ge(t),1e3)}function Ge(e){return e==null?\"\":typeof e==\"boolean\"?e?\"yes\":\"no\":Array.isArray(e)?e.map(Ge).join(\", \"):typeof e!=\"object\"?String(e):Object.entries(e).filter(([,n])=>Ge(n)!==\"\").map(([n,t])=>`${Ve(n).toLowerCase()} ${Ge(t)}`).join(\", \")}var We={passed:{icon:\"✅\",words:\"passed\",fails:!1},failed:{icon:\"❌\",words:\"failed\",fails:!0,level:\"error\"},warned:{icon:\"⚠️\",words:\"warned\",fails:!1,level:\"warning\"},skipped:{icon:\"⏭️\",words:\"skipped\",fails:!1,level:\"notice\"},planned:{icon:\"📝\",words:\"planned\",fails:!1,level:\"notice\"},\"timed-out\":{icon:\"⏱️\",words:\"timed out\",fails:!0,level:\"error\"},cancelled:{icon:\"🛑\",words:\"cancelled\",fails:!0,level:\"error\"},error:{icon:\"💥\",words:\"error\",fails:!0,level:\"error\"}};var Qt=[\"name\",\"libraries\",\"critical\",\"high\"];function zt({projects:e=[]}){return e.map((n,t)=>({result:n.result,name:C(n.project?.name??\"\",200)||`project ${t+1}`,page:Ko(n)?Zn(Le,t+1):void 0,libraries:n.figures?.libraries,critical:n.figures?.bySeverity?.critical,high:n.figures?.bySeverity?.high,failed:n.gate&&He(n).filter(({verdict:r})=>r!==\"passed\").length,reason:C(n.reasons[0]??\"\",300)}))}function Ko({figures:e}){return(e?.libraries??e?.direct)!==void 0}function Jt(e,n){return e.some(t=>t[n]!==void 0&&t[n]!==\"\")}function Yt(e,n,t){let r=n.trim().toLowerCase(),i=e.filter(({name:s,reason:a})=>`${s}\n${a}`.toLowerCase().includes(r));return t===void 0?i:t===\"name\"?i.sort((s,a)=>j(s.name,a.name)):i.sort((s,a)=>(a[t]??-1)-(s[t]??-1))}var xn=200,Qo=[{of:\"result\",title:\"Result\",cell:Jo},{of:\"name\",title:\"Project\",cell:Yo},Cn(\"libraries\",\"Libraries\"),Cn(\"critical\",\"Critical\"),Cn(\"high\",\"High\"),{of:\"failed\",title:\"Gate\",cell:({failed:e})=>e===void 0?void 0:e>0?`${e} not passed`:\"passed\"},{of:\"reason\",title:\"Why\",look:\"fix\",cell:({reason:e})=>e&&o(\"bdi\",{children:e})}];function Xt({facts:e}){let n=M(()=>zt(e),[e]),[t,r]=oe(\"\"),[i,s]=oe();if(n.length===0)return null;let a=Yt(n,t,i),l=Qo.filter(({of:u})=>Jt(n,u));return o(k,{title:\"Projects\",note:b(n.length),children:[o(\"div\",{class:\"filters\",children:o(\"input\",{type:\"search\",placeholder:\"Search name or reason …\",\"aria-label\":\"Search projects\",value:t,onInput:u=>r(u.currentTarget.value)})}),o(Q,{label:\"Projects\",children:o(\"table\",{class:\"stacked\",children:[o(\"thead\",{children:o(\"tr\",{children:l.map(u=>o(zo,{column:u,order:i,choose:s},u.of))})}),o(\"tbody\",{children:a.slice(0,xn).map((u,p)=>o(\"tr\",{children:l.map(({of:d,title:m,look:f,cell:c})=>o(\"td\",{class:f,\"data-title\":m,children:c(u)},d))},p))})]})}),o(\"p\",{class:\"soft\",role:\"status\",children:[a.length===0&&\"No project is like that.\",a.length>xn&&`${b(a.length-xn)} more; search for them.`]})]})}function zo({column:{of:e,title:n},order:t,choose:r}){let i=Qt.find(u=>u===e);if(i===void 0)return o(\"th\",{scope:\"col\",children:n});let[s,a]=i===\"name\"?[\"ascending\",\" ↑\"]:[\"descending\",\" ↓\"],l=t===i;return o(\"th\",{scope:\"col\",\"aria-sort\":l?s:\"none\",children:o(\"button\",{type:\"button\",class:\"plain\",onClick:()=>r(i),children:[n,o(\"span\",{\"aria-hidden\":\"true\",children:l?a:\"\"})]})})}function Jo({result:e}){let{icon:n,words:t}=We[e];return o(g,{children:[o(\"span\",{\"aria-hidden\":\"true\",children:n}),\" \",t]})}function Yo({name:e,page:n}){let t=o(\"bdi\",{children:e});return n===void 0?t:o(\"a\",{href:n,children:t})}function Cn(e,n){return{of:e,title:n,look:\"number\",cell:t=>t[e]!==void 0&&b(t[e])}}function Zt({facts:{wait:e}}){return!e||e.scans.length===0?null:o(k,{title:\"Scan\",children:e.scans.map((n,t)=>o(\"p\",{children:[n.changes.map(({state:r,atSeconds:i},s)=>o(\"span\",{children:[s>0&&o(\"span\",{class:\"soft\",children:\" › \"}),o(\"bdi\",{children:C(r,40)}),\" \",o(\"small\",{class:\"soft\",children:on(i)})]},r)),\" \",o(\"span\",{class:\"soft\",children:[\"· \",n.end??\"still under way\",\" after \",on(n.seconds),\",\",\" \",F(n.polls,\"poll\"),n.followed&&\", followed another scan\"]})]},t))})}var Pn=30;function er({facts:{tags:e=[]}}){let n=e.filter(t=>Xo(t).flat().length>0);return n.length===0?null:o(k,{title:\"Tags\",children:n.map(t=>o(\"div\",{class:\"tagged\",children:[o(\"h3\",{children:[t.scope,\" \",o(w,{of:t.name,most:120})]}),o(_e,{word:\"added\",sign:\"+\",tags:t.added}),o(_e,{word:\"removed\",sign:\"−\",tags:t.removed}),o(_e,{word:\"unchanged\",sign:\"\",tags:t.unchanged}),o(_e,{word:\"failed\",sign:\"!\",tags:t.failed}),o(_e,{word:\"kept, as the new value failed\",sign:\"\",tags:t.spared})]},t.scope))})}function Xo({added:e,removed:n,unchanged:t,failed:r,spared:i}){return[e,n,t,r,i]}function _e({word:e,sign:n,tags:t}){return t.length===0?null:o(\"p\",{children:[o(\"span\",{class:\"soft\",children:e}),\" \",t.slice(0,Pn).map(({key:r,value:i})=>o(\"span\",{class:`chip ${e}`,children:[n&&o(\"span\",{\"aria-hidden\":\"true\",children:[n,\" \"]}),o(w,{of:r,most:60}),\"=\",o(w,{of:i,most:100})]},`${r}=${i}`)),t.length>Pn&&o(\"span\",{class:\"soft\",children:[\"… and \",t.length-Pn,\" more\"]})]})}var Zo=10;function nr({contents:e}){let n=M(()=>e?jt(e,Zo):[],[e]);if(!e||n.length===0)return null;let t=A.filter(r=>r!==\"none\");return o(k,{title:\"Gravest vulnerabilities\",children:[o(Q,{label:\"Gravest vulnerabilities\",children:o(\"table\",{children:[o(\"thead\",{children:o(\"tr\",{children:[\"Severity\",\"Score\",\"Library\",\"Vulnerability\",\"Fix\"].map(r=>o(\"th\",{scope:\"col\",children:r},r))})}),o(\"tbody\",{children:n.map(({row:r,vulnerability:i})=>o(\"tr\",{children:[o(\"td\",{children:o(I,{name:i.severity??\"unrated\"})}),o(\"td\",{class:\"number\",children:i.score?.toFixed(1)}),o(\"td\",{children:o(he,{contents:e,row:r})}),o(\"td\",{children:o(D,{to:i.url,children:o(w,{of:i.id,most:60})})}),o(\"td\",{class:\"fix\",title:C(i.fix??\"\",500),children:i.fix&&o(w,{of:i.fix,most:120})})]},`${r} ${i.id}`))})]})}),o(\"p\",{children:o(\"a\",{href:v({severity:t}),children:\"All vulnerable libraries\"})})]})}function tr(e){return[`${e.what}.`,e.said?.trim()&&`Mend said: ${ei(e.said.trim())}`,e.why,e.fix].filter(Boolean).join(\" \")}function ei(e){return/[.!?]$/.test(e)?e:`${e}.`}function rr({facts:e}){let{result:n,reasons:t,failure:r,operation:i,product:s,project:a}=e,{icon:l,words:u,level:p=\"fine\"}=We[n];return o(\"section\",{class:`verdict ${p}`,children:[o(\"h1\",{tabIndex:-1,children:[o(\"span\",{\"aria-hidden\":\"true\",children:l}),\" \",ni(i),\" \",u]}),r&&o(\"p\",{children:o(w,{of:tr(r),most:1500})}),!r&&t.length>0&&o(\"ul\",{children:t.map(d=>o(\"li\",{children:o(w,{of:d,most:1e3})},d))}),e.alertsPending&&o(\"p\",{children:[\"Mend had not computed the alerts yet: vulnerabilities and outdated libraries are not complete. With \",o(\"code\",{children:\"wait-for: finished\"}),\" they are.\"]}),e.figures?.libraries===0&&o(\"p\",{children:\"The inventory is empty. Either the scan found no library, or its result went to another project.\"}),o(re,{of:[[\"Product\",s&&o(w,{of:s.name,most:120})],[\"Project\",a&&o(w,{of:a.name,most:120})],[\"Inventory of\",e.inventoryUpdated&&fe(e.inventoryUpdated)],[\"Report made\",fe(e.generatedAt)],[\"Run\",e.runUrl&&o(D,{to:e.runUrl,children:\"workflow run\"})]]})]})}function ni(e){return e.charAt(0).toUpperCase()+e.slice(1)}function or({state:e}){let{facts:n,contents:t}=e;return o(\"main\",{id:\"main\",children:[o(rr,{facts:n}),o(Wt,{facts:n}),o(Xt,{facts:n}),o(qt,{facts:n}),o(ti,{facts:n}),o(Gt,{facts:n,contents:t}),o(nr,{contents:t}),o(Zt,{facts:n}),o(er,{facts:n}),o(Kt,{facts:n})]})}function ti({facts:e}){let n=ne(e).filter(({lines:t})=>t.length>0);return ne(e).length===0?null:o(k,{title:\"Since the baseline\",children:o(\"p\",{children:[n.length===0?\"Nothing changed. \":`${n.map(({title:t,lines:r})=>`${t}: ${r.length}`).join(\" · \")}. `,o(\"a\",{href:Oe,children:[\"See the comparison\",o(\"span\",{class:\"unseen\",children:[\" (\",F(n.length,\"list\"),\")\"]})]})]})})}var se=[\"auto\",\"light\",\"dark\"];function ir(e,n,t,r){let i=n[t];if(!i)return;let s=l=>({open:r,branch:n[l]?.id??i.id}),a=i.children>0&&!i.circular&&!i.open;switch(e){case\"ArrowDown\":return s(t+1);case\"ArrowUp\":return s(t-1);case\"Home\":return s(0);case\"End\":return s(n.length-1);case\"ArrowRight\":return a?{open:new Set([...r,i.id]),branch:i.id}:i.open?s(t+1):void 0;case\"ArrowLeft\":return i.open?ri(i,r):{open:r,branch:Wn(i.id)??i.id};case\"Enter\":return\"enter\";default:return}}function ri({id:e},n){return{open:new Set([...n].filter(t=>t!==e)),branch:e}}var oi=30;function sr({state:e,contents:n,actions:t}){let{open:r}=e,i=M(()=>Vn(n,r),[n,r]),s=i.findIndex(({id:p})=>p===e.branch),a=Math.max(0,s),l=n.graph?.direct.length??0,u=p=>t.show(ii(r,p),p.id);return o(\"main\",{id:\"main\",class:\"wide\",children:[o(\"h1\",{class:\"unseen\",tabIndex:-1,children:\"Dependencies\"}),o(\"p\",{class:\"found\",children:[F(l,\"direct dependency\",\"direct dependencies\"),\",\",\" \",F(n.libraries.count,\"library\",\"libraries\"),\" in all.\",\" \",o(\"span\",{class:\"soft hint\",children:\"Arrow keys move and open, Enter shows the library.\"}),\" \",o(\"button\",{type:\"button\",class:\"quiet\",onClick:()=>t.show(new Set,void 0),children:\"Close all\"})]}),o(Ue,{count:i.length,rowHeight:oi,list:n,current:s<0?void 0:s,printing:e.printing,bodyRole:\"presentation\",frame:{id:\"tree\",role:\"tree\",\"aria-label\":\"Dependencies\",tabIndex:0,\"aria-activedescendant\":`branch-${a}`,onKeyDown:p=>{let d=ir(p.key,i,a,r);if(!d)return;p.preventDefault();let m=i[a]?.row;d===\"enter\"&&m!==void 0?location.hash=H(n.key(m)):d!==\"enter\"&&t.show(d.open,d.branch)}},row:p=>{let d=i[p];return d&&o(si,{branch:d,index:p,current:p===a,contents:n,click:u},d.id)}})]})}function ii(e,{id:n}){let t=new Set(e);return t.delete(n)||t.add(n),t}function si({branch:e,index:n,current:t,contents:r,click:i}){let{row:s,level:a,children:l,circular:u,open:p}=e,{libraries:d}=r,m=l===0||u,f=te(d.gravity(s));return o(\"div\",{id:`branch-${n}`,class:`row branch ${t?\"current\":\"\"}`,role:\"treeitem\",\"aria-level\":a,\"aria-posinset\":e.position,\"aria-setsize\":e.siblings,\"aria-expanded\":m?void 0:p,\"aria-selected\":t,style:{paddingLeft:`${8+20*(Math.min(a,40)-1)}px`},onClick:()=>i(e),children:[o(\"span\",{class:`twist ${m?\"leaf\":\"\"}`,\"aria-hidden\":\"true\",children:m?\"·\":p?\"▾\":\"▸\"}),o(\"a\",{href:H(r.key(s)),tabIndex:-1,onClick:c=>c.stopPropagation(),children:o(\"bdi\",{children:d.name(s)||\"(blank)\"})}),\" \",o(\"bdi\",{class:\"soft\",children:d.text(\"version\",s)?.slice(0,60)}),\" \",f!==\"none\"&&o(I,{name:f}),u&&o(\"span\",{class:\"soft\",children:\" depends on itself, see above\"}),!m&&o(\"small\",{class:\"soft\",children:F(l,\"dependency\",\"dependencies\")})]})}function ar(){return o(\"main\",{id:\"main\",children:[o(\"h1\",{tabIndex:-1,children:\"Dependencies\"}),o(\"p\",{class:\"empty\",children:[\"No hierarchy was read: the input \",o(\"code\",{children:\"report\"}),\" did not name it. See the \",o(\"a\",{href:v(),children:\"libraries\"}),\".\"]})]})}function lr(e){return o(g,{children:[o(ci,{...e}),o(ai,{...e})]})}function ai(e){let{route:n,contents:t}=e.state;if(n.page===\"overview\")return o(or,{...e});if(n.page===\"compare\")return o(gt,{...e});if(!t)return o(li,{...e});let r={...e,contents:t};return n.page===\"libraries\"?o(Ot,{...r,query:n.query}):n.page===\"library\"?o(Ut,{...r,wanted:n.key}):t.graph?o(sr,{...r}):o(ar,{})}function li({state:{contents:e,facts:n}}){let t=n.projects?\"The libraries are on the pages of the projects.\":\"This run read no libraries.\";return o(\"main\",{id:\"main\",children:[o(\"h1\",{tabIndex:-1,children:\"Libraries\"}),o(\"p\",{class:\"empty\",role:\"status\",children:e===void 0?\"Reading the libraries …\":t})]})}function ci({state:e,actions:n}){let{facts:t,contents:r,route:i,theme:s}=e,a=mt(t);return o(\"header\",{children:[o(\"button\",{type:\"button\",class:\"skip\",onClick:di,children:\"Skip to content\"}),o(\"div\",{class:\"title\",children:[t.oneOf!==void 0&&o(g,{children:[o(\"a\",{href:Le,children:\"All projects\"}),\" \",o(\"span\",{class:\"soft\",\"aria-hidden\":\"true\",children:\"/\"}),\" \"]}),a&&o(g,{children:[o(\"bdi\",{class:\"soft\",children:a}),\" \",o(\"span\",{class:\"soft\",children:\"/\"}),\" \"]}),o(\"strong\",{children:o(\"bdi\",{children:yt(t)})})]}),o(\"nav\",{\"aria-label\":\"Report\",children:[o(qe,{route:i,pages:[\"overview\"],href:ct,text:\"Overview\"}),t.projects===void 0&&o(g,{children:[o(qe,{route:i,pages:[\"libraries\",\"library\"],href:v(),text:\"Libraries\",count:r?.libraries.count}),o(qe,{route:i,pages:[\"tree\"],href:pe,text:\"Dependencies\",count:r?.graph?.direct.length})]}),pt(t)&&o(qe,{route:i,pages:[\"compare\"],href:Oe,text:\"Comparison\"})]}),o(pi,{theme:s,choose:n.choose})]})}function di(){document.querySelector(\"main h1\")?.focus()}function qe({route:e,pages:n,href:t,text:r,count:i}){return o(\"a\",{href:t,\"aria-current\":n.includes(e.page)?\"page\":void 0,children:[r,i!==void 0&&o(\"span\",{class:\"counter\",children:b(i)})]})}var ui={auto:\"◐\",light:\"☀\",dark:\"☾\"};function pi({theme:e,choose:n}){let t=se[(se.indexOf(e)+1)%se.length]??\"auto\";return o(\"button\",{type:\"button\",class:\"quiet theme\",\"aria-label\":`Colors: ${e}. Change to ${t}`,title:`Colors: ${e}`,onClick:()=>n(t),children:ui[e]})}function cr({search:e,leave:n}){document.addEventListener(\"keydown\",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let{target:r}=t,i=r instanceof HTMLInputElement||r instanceof HTMLSelectElement;if(t.key===\"/\"&&!i){t.preventDefault(),e();let s=document.getElementById(\"search\");s instanceof HTMLInputElement&&s.select()}t.key===\"Escape\"&&fi(r,n)})}function fi(e,n){let t=document.querySelector(\"details.menu[open]\");t?(t.open=!1,t.querySelector(\"summary\")?.focus()):e instanceof HTMLInputElement&&e.id===\"search\"?e.blur():n()}var dr=\"mend-report-theme\";function ur(){try{let e=localStorage.getItem(dr);return se.find(n=>n===e)??\"auto\"}catch{return\"auto\"}}function pr(e){try{localStorage.setItem(dr,e)}catch{}}function Tn(e){document.documentElement.dataset.theme=e}var fr=ur();Tn(fr);var B={facts:yr(Ae.facts),route:ue(location.hash),theme:fr,open:new Set,printing:!1},mi={replace(e){history.replaceState(null,\"\",e),G({route:ue(e)})},show:(e,n)=>G({open:e,...n!==void 0&&{branch:n}}),choose(e){pr(e),Tn(e),G({theme:e})}};function G(e){B={...B,...e},mr()}function mr(){let e=document.getElementById(Ae.app);e&&Un(o(lr,{state:B,actions:mi}),e)}function yr(e){return JSON.parse(document.getElementById(e)?.textContent??\"null\")}function hr(e){let{contents:n}=B;if(e.page!==\"tree\"||e.key===void 0)return{route:e};let t=n?.find(e.key);if(!n?.graph||t===void 0)return{route:e};let r=n.graph.isDirect(t),[i=[t]]=r?[]:Fe(n.graph,t,1).paths,s=new Set([...B.open,...qn(i)]);return{route:e,open:s,branch:i.join(\"/\")}}function yi(){let e=yr(Ae.contents);if(e===null){G({contents:null});return}let n=at(e),t=ut(n),r=it(n);B={...B,contents:n,select:t,choices:r},G(hr(B.route)),setTimeout(()=>{r(),t({...Z,text:\"x\"})})}var gr=!1;addEventListener(\"hashchange\",()=>{gr=!0,G(hr(ue(location.hash))),scrollTo(0,0),document.querySelector(\"main h1\")?.focus({preventScroll:!0})});addEventListener(\"beforeprint\",()=>G({printing:!0}));addEventListener(\"afterprint\",()=>G({printing:!1}));document.addEventListener(\"DOMContentLoaded\",()=>{requestAnimationFrame(()=>setTimeout(yi))});cr({search:()=>{B.route.page!==\"libraries\"&&(history.pushState(null,\"\",v()),G({route:ue(v())}))},leave:()=>{B.route.page===\"library\"&&(gr?history.back():location.hash=v())}});mr();})();","style":":root{color-scheme:light dark;--text: light-dark(#1f2328, #e6edf3);--soft: light-dark(#59636e, #9198a1);--line: light-dark(#d1d9e0, #3d444d);--faint: light-dark(#e6eaef, #2a313a);--back: light-dark(#ffffff, #0d1117);--shade: light-dark(#f6f8fa, #151b23);--accent: light-dark(#0969da, #4493f8);--chosen: light-dark(#ddf4ff, #121d2f);--critical: light-dark(#a40e26, #ff7b72);--critical-back: light-dark(#ffebe9, #3c1618);--high: light-dark(#bc4c00, #f0883e);--high-back: light-dark(#fff1e5, #341d0c);--medium: light-dark(#7d5700, #e3b341);--medium-back: light-dark(#fff8c5, #2e2408);--low: light-dark(#0550ae, #79c0ff);--low-back: light-dark(#ddf4ff, #0c2239);--fine: light-dark(#1a7f37, #3fb950);--fine-back: light-dark(#f0fff4, #0f2a17);--fill-none: light-dark(#d1d9e0, #343b44);--fill-plain: light-dark(#54aeff, #388bfd)}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*{box-sizing:border-box}body{margin:0;background:var(--back);color:var(--text);font:14px/1.5 -apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif}h1,h2,h3,p{margin:0}h1:focus{outline:none}a{color:var(--accent);text-decoration:none}a:hover,p:not(.crumbs) a,.plain li a,.stacked a{text-decoration:underline}:focus-visible{outline:2px solid var(--accent);outline-offset:1px;border-radius:4px}code{background:var(--shade);border-radius:6px;padding:.15em .4em;font:85% ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}small,.note,.soft{color:var(--soft)}small,.note{font-size:12px;font-weight:400}.warn{color:var(--high)}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip{position:absolute;left:-999px}.skip:focus{position:static}header{position:sticky;top:0;z-index:3;display:flex;align-items:center;gap:24px;padding:0 24px;height:56px;background:var(--shade);border-bottom:1px solid var(--line)}header .title{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}nav{display:flex;gap:4px;margin-left:auto;align-self:stretch}nav a{display:flex;align-items:center;padding:0 10px;color:var(--text);border-bottom:2px solid transparent;border-top:2px solid transparent;white-space:nowrap}nav a:hover{text-decoration:none;border-bottom-color:var(--line)}nav a[aria-current]{font-weight:600;border-bottom-color:#fd8c73}.counter{margin-left:6px;padding:0 6px;border-radius:10px;background:var(--faint);font-size:12px;font-weight:500}main{max-width:1180px;margin:0 auto;padding:24px 24px 64px;display:grid;gap:24px}main.wide{max-width:none;height:calc(100dvh - 56px);min-height:480px;padding:16px 24px;display:flex;flex-direction:column;gap:12px}main h1{font-size:24px;font-weight:600;line-height:1.25;overflow-wrap:anywhere}h1 .version{color:var(--soft);font-weight:300}.crumbs{margin-bottom:-20px}.card{border:1px solid var(--line);border-radius:6px;padding:16px;min-width:0}.card h2{font-size:14px;font-weight:600;margin-bottom:12px}.card h3{font-size:14px;font-weight:600}h3 .soft{font-weight:400}.empty{color:var(--soft)}.scroll{overflow-x:auto}.verdict{overflow-wrap:anywhere;border:1px solid var(--line);border-left:4px solid var(--fine);border-radius:6px;padding:16px 20px;display:grid;gap:10px}.verdict.error{border-left-color:var(--critical)}.verdict.warning{border-left-color:var(--medium)}.verdict.notice{border-left-color:var(--accent)}.verdict h1{font-size:20px}.verdict ul{margin:0;padding-left:20px}.facts{display:flex;flex-wrap:wrap;gap:6px 28px;margin:0}.facts>div{min-width:0}.facts dt{display:inline;color:var(--soft)}.facts dt:after{content:\" \"}.facts dd{display:inline;margin:0;overflow-wrap:anywhere}.card .facts{display:grid;gap:4px}.card .facts>div{display:grid;grid-template-columns:140px 1fr}.tiles{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(140px,33%),1fr));gap:1px;border:1px solid var(--line);border-radius:6px;overflow:hidden}.tiles li{padding:12px 16px;display:grid;outline:1px solid var(--line)}.tiles b{font-size:22px;font-weight:600;line-height:1.3;font-variant-numeric:tabular-nums}.tiles a,.tiles span{color:var(--soft);font-size:12px}.tiles a{text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:3px}.tiles .critical b{color:var(--critical)}.tiles .high b,.tiles .warn b{color:var(--high)}.tiles .medium b{color:var(--medium)}.tiles .low b{color:var(--low)}.tiles .nought b{color:var(--soft);font-weight:400}.charts{display:grid;grid-template-columns:1fr 1fr;gap:24px}.charts:empty{display:none}.across{grid-column:1 / -1}.bars{list-style:none;margin:0;padding:0;display:grid;gap:6px}.bars li{display:grid;grid-template-columns:minmax(90px,190px) 1fr 92px;align-items:center;gap:12px}.bars .label{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.bars .label a{color:var(--text)}.bars svg{width:100%;height:8px;border-radius:4px}.bars .count{text-align:right;font-variant-numeric:tabular-nums}.bars small{display:inline-block;width:36px}.divided{margin:0}.divided svg{display:block;width:100%;height:12px;border-radius:6px;margin-bottom:12px}.divided figcaption{display:flex;flex-wrap:wrap;gap:4px 24px}.divided a{color:var(--text)}svg .track{fill:var(--faint)}svg .plain{fill:var(--fill-plain)}svg .others{fill:light-dark(#afb8c1,#6e7681)}svg .none{fill:var(--fill-none)}svg .critical{fill:var(--critical)}svg .high{fill:var(--high)}svg .medium{fill:light-dark(#d4a72c,#e3b341)}svg .low{fill:light-dark(#54aeff,#388bfd)}svg .unrated{fill:var(--soft)}.dot{display:inline-block;width:9px;height:9px;border-radius:50%;margin-right:5px;background:var(--fill-none)}.dot.critical{background:var(--critical)}.dot.high{background:var(--high)}.dot.medium{background:light-dark(#d4a72c,#e3b341)}.dot.low{background:light-dark(#54aeff,#388bfd)}.dot.unrated{background:var(--soft)}.pill,.chip{display:inline-block;padding:0 8px;border-radius:12px;font-size:12px;line-height:20px;border:1px solid var(--line);max-width:100%;overflow:hidden;text-overflow:ellipsis;vertical-align:middle}.pill{font-weight:500;border-color:transparent;background:var(--faint)}.pill.fine{color:var(--fine);background:var(--fine-back)}.pill.critical{color:var(--critical);background:var(--critical-back)}.pill.high{color:var(--high);background:var(--high-back)}.pill.medium{color:var(--medium);background:var(--medium-back)}.pill.low{color:var(--low);background:var(--low-back)}.chips{display:flex;gap:6px;flex-wrap:wrap;margin-top:-14px}.chip{margin-right:2px;min-width:0;overflow-wrap:anywhere}.way{color:var(--soft);white-space:nowrap}.way.down{color:var(--high)}.chip.added{border-color:var(--fine)}.chip.removed{text-decoration:line-through}.chip.failed{border-color:var(--critical)}.tagged{display:grid;grid-template-columns:minmax(0,1fr);gap:6px}.tagged+.tagged{margin-top:16px}table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:600;font-size:12px;color:var(--soft)}th,td{padding:6px 12px 6px 0;border-bottom:1px solid var(--faint);vertical-align:top}td.number{font-variant-numeric:tabular-nums}td.fix{min-width:220px;max-width:420px;overflow-wrap:anywhere}.card table+p,.scroll+p{margin-top:12px}ul.plain{list-style:none;margin:0;padding:0;display:grid;gap:4px}ul.columns{display:block;columns:3 260px}ul.plain li{overflow-wrap:anywhere;break-inside:avoid}.paths{margin:8px 0 0;padding-left:24px;display:grid;gap:4px;overflow-wrap:anywhere}.paths:empty{display:none}.finding{display:grid;gap:4px;overflow-wrap:anywhere}.finding+.finding{margin-top:14px;padding-top:14px;border-top:1px solid var(--faint)}button,select,input[type=search],summary{font:inherit;color:inherit}.filters{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.filters input[type=search]{flex:1 1 240px;min-width:180px;max-width:520px}.filters input[type=search],.filters select,.toggle,.menu summary{height:32px;padding:0 10px;border:1px solid var(--line);border-radius:6px;background:var(--back)}.filters select{max-width:140px}.filters select.chosen,.toggle[aria-pressed=true]{background:var(--chosen);border-color:var(--accent)}.filters select.chosen small,.toggle[aria-pressed=true] small{color:inherit}.toggle,.quiet,.menu summary,.head button,.plain{cursor:pointer}.toggle:hover,.menu summary:hover{background:var(--shade)}.toggles{border:0;margin:0;padding:0;display:flex}.toggles .toggle{border-radius:0;margin-left:-1px}.toggles .toggle:first-of-type{border-radius:6px 0 0 6px;margin-left:0}.toggles .toggle:last-of-type{border-radius:0 6px 6px 0}.toggles .toggle:only-of-type{border-radius:6px}.toggles .toggle[aria-pressed=true]{position:relative}.quiet{border:0;background:none;color:var(--accent);padding:4px 8px;border-radius:6px}.quiet:hover{background:var(--faint)}.theme{font-size:17px;line-height:1;padding:8px;color:var(--soft)}.menu{position:relative}.menu summary{line-height:30px;list-style:none}.menu summary:after{content:\" ▾\";color:var(--soft)}.menu>div{position:absolute;right:0;z-index:4;margin-top:4px;padding:8px 14px;display:grid;gap:4px;background:var(--back);border:1px solid var(--line);border-radius:6px;box-shadow:0 8px 24px light-dark(#1f23281f,#010409cc);white-space:nowrap}.menu input{margin-right:8px}.found{color:var(--soft)}.windowed{position:relative;overflow:auto;flex:1;min-height:0;border:1px solid var(--line);border-radius:6px}.table{flex:1;min-height:0;display:flex;flex-direction:column}.rows{min-width:max-content}.table .row{display:grid;grid-template-columns:var(--tracks);height:37px;align-items:center;border-bottom:1px solid var(--faint);min-width:100%}.table .rows,.table .head{min-width:900px}.table .rows .row:hover,.branch:hover{background:var(--shade)}.table .row>div{padding:0 12px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.head{position:sticky;top:0;z-index:2;background:var(--shade)}.head .row{border-bottom-color:var(--line)}.head button,.plain{border:0;padding:0;background:none;font-weight:600;font-size:12px}.head button:hover,.plain:hover{color:var(--accent)}.branch{display:flex;align-items:center;gap:6px;height:30px;padding-right:12px;white-space:nowrap;cursor:default}.branch.current{background:var(--chosen)}.twist{width:16px;text-align:center;color:var(--soft)}@media(max-width:760px){header{flex-wrap:wrap;height:auto;padding:8px 16px 0;gap:4px 12px}nav{order:3;width:100%;margin:0;overflow-x:auto;min-height:40px}.theme{margin-left:auto}main,main.wide{padding:16px}.charts{grid-template-columns:minmax(0,1fr)}.card .facts>div{grid-template-columns:1fr}.toggles{flex-wrap:wrap}.stacked thead{display:none}.stacked tr{display:grid;padding:8px 0;border-bottom:1px solid var(--faint)}.stacked td{border:0;padding:1px 0;min-width:0;overflow-wrap:anywhere}.stacked td:empty{display:none}.stacked td[data-title]:before{content:attr(data-title) \": \";color:var(--soft)}.bars li{grid-template-columns:minmax(90px,1fr) 1fr 84px}}@media print{:root,:root[data-theme]{color-scheme:light}header{position:static}nav,.filters,.hint,.quiet,.skip{display:none}main.wide{height:auto;display:block}.windowed{height:auto;overflow:visible;border:0}.table .rows,.table .head{min-width:0}.head{position:static}.table .row{grid-template-columns:minmax(0,2fr);grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);font-size:11px}.table .row>div{padding:0 6px}.tiles,.verdict,.row,tr,li{break-inside:avoid}h2{break-after:avoid}.table .row bdi{white-space:normal;overflow-wrap:anywhere}a{color:inherit}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}","scriptHash":"sha256-nHiLiXqeKA2Qqs5kD23R8IbS5LpvVbAqeJUK9VuVTwU=","styleHash":"sha256-M0NLEgl/Ma3EHtbG/gRbwuUNN6Lva7QfFLyapSZB2b4="}

// EXTERNAL MODULE: ./lib/domain/text/clean.js
var clean = __webpack_require__(11);
// EXTERNAL MODULE: ./lib/reports/findings/names.js
var names = __webpack_require__(5306);
// EXTERNAL MODULE: ./lib/reports/formats/sbom/components.js + 1 modules
var components = __webpack_require__(4130);
// EXTERNAL MODULE: ./lib/reports/json/report.js
var report = __webpack_require__(2094);
;// CONCATENATED MODULE: ./lib/reports/html/data.js
/** The page's file; in a run about several projects that of all, with one for each beside it. */
const pageFile = 'mend-report.html';
/** The texts of a library, in the order of the JSON report. */
const textFields = [
    'keyUuid',
    'name',
    'filename',
    'groupId',
    'artifactId',
    'version',
    'sha1',
    'type',
    'coordinates',
    'languages',
    'matchType',
    'url',
    'homePage',
    'newestVersion',
];
/** Ids of the elements that hold the data, and of the one that the page is drawn in. */
const elementIds = {
    facts: 'facts',
    contents: 'contents',
    app: 'app',
};

;// CONCATENATED MODULE: ./lib/reports/html/pack.js


/** Libraries and hierarchy in columns; absent when neither was read. */
function pack(source) {
    if (!(0,components/* hasBill */.a$)(source))
        return undefined;
    const { result, tree } = source;
    const listed = new Set(result.reported?.inventory?.libraries.map(({ keyUuid }) => keyUuid));
    const all = (0,components/* billOf */.Xj)(source).map(({ library }) => library);
    const rows = [
        ...all.filter(({ keyUuid }) => listed.has(keyUuid)),
        ...all.filter(({ keyUuid }) => !listed.has(keyUuid)),
    ];
    return {
        libraries: packLibraries(rows, listed.size),
        tree: tree && packTree(tree, rows),
    };
}
function packLibraries(rows, inventory) {
    const texts = textFields.map((field) => [field, column(rows.map((row) => row[field] ?? null))]);
    return {
        count: rows.length,
        inventory,
        texts: Object.fromEntries(texts),
        outdated: rows.map(({ outdated }) => outdated === undefined ? -1 : Number(outdated)),
        licenses: lists(rows.map(({ licenses }) => licenses)),
        vulnerabilities: lists(rows.map(({ vulnerabilities }) => vulnerabilities)),
    };
}
/** So many tell whether a column has words that recur. */
const sample = 1_000;
/** With numbers into a list of words when most words recur. */
function column(texts) {
    const first = texts.slice(0, sample);
    if (new Set(first).size > 0.9 * first.length)
        return { plain: texts };
    const numbers = new Map();
    for (const text of texts) {
        if (!numbers.has(text))
            numbers.set(text, numbers.size);
    }
    if (2 * numbers.size > texts.length)
        return { plain: texts };
    return {
        words: [...numbers.keys()],
        at: texts.map((text) => numbers.get(text) ?? 0),
    };
}
function lists(rows) {
    /** By the value itself, which many rows may share, and by its text. */
    const numbers = new Map();
    const values = [];
    const numberOf = (value) => {
        const known = numbers.get(value);
        if (known !== undefined)
            return known;
        const text = JSON.stringify(value);
        const number = numbers.get(text) ?? values.push(value) - 1;
        numbers.set(text, number).set(value, number);
        return number;
    };
    const of = rows.map((row) => (row.length > 0 ? row.map(numberOf) : 0));
    return { values, of };
}
function packTree(tree, rows) {
    const places = new Map(rows.map(({ keyUuid }, row) => [keyUuid, row]));
    const placesOf = (keys) => {
        const found = [];
        for (const key of keys) {
            const place = places.get(key);
            if (place !== undefined)
                found.push(place);
        }
        return found.sort((a, b) => a - b);
    };
    return {
        direct: placesOf(tree.direct),
        dependencies: rows.map(({ keyUuid }) => {
            const children = tree.dependencies.get(keyUuid);
            return children ? placesOf(children) : 0;
        }),
    };
}

;// CONCATENATED MODULE: ./lib/reports/html/html.js






/**
 * The report as one page that needs nothing else: no network, and no script or
 * style but its own, which its policy names by hash. It holds what the JSON
 * report holds. The script stands before the libraries, so that the overview is
 * there before a hundred thousand of them are read.
 */
function htmlReport(source, { script, style, scriptHash, styleHash }) {
    const { facts, contents, app } = elementIds;
    const { result, generatedAt, links, project } = source;
    const head = {
        ...(0,report/* pageFacts */.PL)(result, { generatedAt, runUrl: links.runUrl }),
        oneOf: project,
    };
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(scriptHash, styleHash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${markup(title(source))}</title>
<style>${style}</style>
</head>
<body>
<div id="${app}"></div>
<noscript>This report needs JavaScript, which runs in this page alone.</noscript>
<script type="application/json" id="${facts}">${data(head)}</script>
<script>${script}</script>
<script type="application/json" id="${contents}">${data(pack(source) ?? null)}</script>
</body>
</html>
`;
}
/**
 * The report as a page to browse; it is there whatever the run has read. Of
 * several projects, those have a page of their own whose libraries were read.
 */
function htmlFormatOf(assets) {
    return {
        name: 'html',
        output: 'html-path',
        file: pageFile,
        perProject: 'beside',
        write: (source) => source.project === undefined || (0,components/* hasBill */.a$)(source)
            ? htmlReport(source, assets)
            : undefined,
    };
}
/** A data block is no script to the policy; whatever else appears cannot run. */
function policy(scriptHash, styleHash) {
    return [
        "default-src 'none'",
        `script-src '${scriptHash}'`,
        `style-src '${styleHash}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}
function title({ result, project }) {
    const name = (0,names/* projectName */.j1)(result) ?? project ?? (0,names/* productName */.tZ)(result) ?? 'Mend Project';
    return `${(0,clean/* plain */.pj)(name, 100)}: Mend report`;
}
function markup(text) {
    return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
/** JSON that cannot end its element: not one `<` is left in it. */
function data(value) {
    return (0,clean/* json */.Pq)(value).replaceAll('<', '\\u003c');
}

;// CONCATENATED MODULE: ./lib/reports/html/load.js


/** With the page's code, which no other run should have to load. */
const htmlFormat = htmlFormatOf(assets);


/***/ })

};
