export const id=137,ids=[137],modules={8082:((module,__unused_webpack_exports,__webpack_require__)=>{const{EventEmitter}=__webpack_require__(
8474),{Buffer:Buffer2}=__webpack_require__(4573),{InvalidArgumentError,Socks5ProxyError}=__webpack_require__(8707),{debuglog}=__webpack_require__(
7975),{parseAddress}=__webpack_require__(1732),debug=debuglog("undici:socks5"),EMPTY_BUFFER=Buffer2.alloc(0),SOCKS_VERSION=5,
AUTH_METHODS={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},COMMANDS={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},ADDRESS_TYPES={
IPV4:1,DOMAIN:3,IPV6:4},REPLY_CODES={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,
CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},STATES={INITIAL:"initial",HANDSHAKING:"\
handshaking",AUTHENTICATING:"authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",
ERROR:"error",CLOSED:"closed"};class Socks5Client extends EventEmitter{constructor(socket,options={}){if(super(),!socket)
throw new InvalidArgumentError("socket is required");this.socket=socket,this.options=options,this.state=STATES.INITIAL,this.
buffer=EMPTY_BUFFER,this.onSocketData=this.onData.bind(this),this.onSocketError=this.onError.bind(this),this.onSocketClose=
this.onClose.bind(this),this.authMethods=[],options.username&&options.password&&this.authMethods.push(AUTH_METHODS.USERNAME_PASSWORD),
this.authMethods.push(AUTH_METHODS.NO_AUTH),this.socket.on("data",this.onSocketData),this.socket.on("error",this.onSocketError),
this.socket.on("close",this.onSocketClose)}onData(data){debug("received data",data.length,"bytes in state",this.state),this.
buffer=Buffer2.concat([this.buffer,data]);try{switch(this.state){case STATES.HANDSHAKING:this.handleHandshakeResponse();
break;case STATES.AUTHENTICATING:this.handleAuthResponse();break;case STATES.CONNECTING:this.handleConnectResponse();break}}catch(err){
this.onError(err)}}onError(err){debug("socket error",err),this.state=STATES.ERROR,this.emit("error",err),this.destroy()}onClose(){
debug("socket closed"),this.state=STATES.CLOSED,this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.
destroy()}markAuthenticated(){this.state=STATES.AUTHENTICATED,this.emit("authenticated")}handshake(){if(this.state!==STATES.
INITIAL)throw new InvalidArgumentError("Handshake already started");debug("starting handshake with",this.authMethods.length,
"auth methods"),this.state=STATES.HANDSHAKING;const request=Buffer2.alloc(2+this.authMethods.length);request[0]=SOCKS_VERSION,
request[1]=this.authMethods.length,this.authMethods.forEach((method,i)=>{request[2+i]=method}),this.socket.write(request)}handleHandshakeResponse(){
if(this.buffer.length<2)return;const version=this.buffer[0],method=this.buffer[1];if(version!==SOCKS_VERSION)throw new Socks5ProxyError(
`Invalid SOCKS version: ${version}`,"UND_ERR_SOCKS5_VERSION");if(method===AUTH_METHODS.NO_ACCEPTABLE)throw new Socks5ProxyError(
"No acceptable authentication method","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.buffer.subarray(2),debug("serv\
er selected auth method",method),method===AUTH_METHODS.NO_AUTH)this.markAuthenticated();else if(method===AUTH_METHODS.USERNAME_PASSWORD)
this.state=STATES.AUTHENTICATING,this.sendAuthRequest();else throw new Socks5ProxyError(`Unsupported authentication meth\
od: ${method}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){const{username,password}=this.options;if(!username||!password)
throw new InvalidArgumentError("Username and password required for authentication");debug("sending username/password aut\
h");const usernameBuffer=Buffer2.from(username),passwordBuffer=Buffer2.from(password);if(usernameBuffer.length>255||passwordBuffer.
length>255)throw new InvalidArgumentError("Username or password too long");const request=Buffer2.alloc(3+usernameBuffer.
length+passwordBuffer.length);request[0]=1,request[1]=usernameBuffer.length,usernameBuffer.copy(request,2),request[2+usernameBuffer.
length]=passwordBuffer.length,passwordBuffer.copy(request,3+usernameBuffer.length),this.socket.write(request)}handleAuthResponse(){
if(this.buffer.length<2)return;const version=this.buffer[0],status=this.buffer[1];if(version!==1)throw new Socks5ProxyError(
`Invalid auth sub-negotiation version: ${version}`,"UND_ERR_SOCKS5_AUTH_VERSION");if(status!==0)throw new Socks5ProxyError(
"Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED");this.buffer=this.buffer.subarray(2),debug("authentication successf\
ul"),this.markAuthenticated()}connect(address,port){if(this.state===STATES.CONNECTING||this.state===STATES.CONNECTED)throw new InvalidArgumentError(
"Connection already in progress");if(this.state!==STATES.AUTHENTICATED)throw new InvalidArgumentError("Client must be au\
thenticated before CONNECT");debug("connecting to",address,port),this.state=STATES.CONNECTING;const request=this.buildConnectRequest(
COMMANDS.CONNECT,address,port);this.socket.write(request)}buildConnectRequest(command,address,port){const{type:addressType,
buffer:addressBuffer}=parseAddress(address),request=Buffer2.alloc(4+addressBuffer.length+2);return request[0]=SOCKS_VERSION,
request[1]=command,request[2]=0,request[3]=addressType,addressBuffer.copy(request,4),request.writeUInt16BE(port,4+addressBuffer.
length),request}handleConnectResponse(){if(this.buffer.length<4)return;const version=this.buffer[0],reply=this.buffer[1],
addressType=this.buffer[3];if(version!==SOCKS_VERSION)throw new Socks5ProxyError(`Invalid SOCKS version in reply: ${version}`,
"UND_ERR_SOCKS5_REPLY_VERSION");let responseLength=4;if(addressType===ADDRESS_TYPES.IPV4)responseLength+=6;else if(addressType===
ADDRESS_TYPES.DOMAIN){if(this.buffer.length<5)return;responseLength+=1+this.buffer[4]+2}else if(addressType===ADDRESS_TYPES.
IPV6)responseLength+=18;else throw new Socks5ProxyError(`Invalid address type in reply: ${addressType}`,"UND_ERR_SOCKS5_\
ADDR_TYPE");if(this.buffer.length<responseLength)return;if(reply!==REPLY_CODES.SUCCEEDED){const errorMessage=this.getReplyErrorMessage(
reply);throw new Socks5ProxyError(`SOCKS5 connection failed: ${errorMessage}`,`UND_ERR_SOCKS5_REPLY_${reply}`)}let boundAddress,
offset=4;if(addressType===ADDRESS_TYPES.IPV4)boundAddress=Array.from(this.buffer.subarray(offset,offset+4)).join("."),offset+=
4;else if(addressType===ADDRESS_TYPES.DOMAIN){const domainLength=this.buffer[offset];offset+=1,boundAddress=this.buffer.
subarray(offset,offset+domainLength).toString(),offset+=domainLength}else if(addressType===ADDRESS_TYPES.IPV6){const parts=[];
for(let i=0;i<8;i++){const value=this.buffer.readUInt16BE(offset+i*2);parts.push(value.toString(16))}boundAddress=parts.
join(":"),offset+=16}const boundPort=this.buffer.readUInt16BE(offset);this.buffer=EMPTY_BUFFER,this.state=STATES.CONNECTED,
this.socket.removeListener("data",this.onSocketData),debug("connected, bound address:",boundAddress,"port:",boundPort),this.
emit("connected",{address:boundAddress,port:boundPort})}getReplyErrorMessage(reply){switch(reply){case REPLY_CODES.GENERAL_FAILURE:
return"General SOCKS server failure";case REPLY_CODES.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset";case REPLY_CODES.
NETWORK_UNREACHABLE:return"Network unreachable";case REPLY_CODES.HOST_UNREACHABLE:return"Host unreachable";case REPLY_CODES.
CONNECTION_REFUSED:return"Connection refused";case REPLY_CODES.TTL_EXPIRED:return"TTL expired";case REPLY_CODES.COMMAND_NOT_SUPPORTED:
return"Command not supported";case REPLY_CODES.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported";default:return`\
Unknown error code: ${reply}`}}}module.exports={Socks5Client,AUTH_METHODS,COMMANDS,ADDRESS_TYPES,REPLY_CODES,STATES}}),1732:((module,__unused_webpack_exports,__webpack_require__)=>{
const{Buffer:Buffer2}=__webpack_require__(4573),net=__webpack_require__(7030),{InvalidArgumentError}=__webpack_require__(
8707);function parseAddress(address){if(net.isIPv4(address)){const parts=address.split(".").map(Number);return{type:1,buffer:Buffer2.
from(parts)}}if(net.isIPv6(address))return{type:4,buffer:parseIPv6(address)};const domainBuffer=Buffer2.from(address,"ut\
f8");if(domainBuffer.length>255)throw new InvalidArgumentError("Domain name too long (max 255 bytes)");return{type:3,buffer:Buffer2.
concat([Buffer2.from([domainBuffer.length]),domainBuffer])}}function parseIPv6(address){const buffer=Buffer2.alloc(16);let normalizedAddress=address;
if(address.includes(".")){const lastColonIndex=address.lastIndexOf(":"),ipv4Part=address.slice(lastColonIndex+1);if(net.
isIPv4(ipv4Part)){const octets=ipv4Part.split(".").map(Number),high=(octets[0]<<8|octets[1]).toString(16),low=(octets[2]<<
8|octets[3]).toString(16);normalizedAddress=`${address.slice(0,lastColonIndex)}:${high}:${low}`}}const doubleColonIndex=normalizedAddress.
indexOf("::");if(doubleColonIndex!==-1){const before=normalizedAddress.slice(0,doubleColonIndex),after=normalizedAddress.
slice(doubleColonIndex+2),beforeParts=before===""?[]:before.split(":"),afterParts=after===""?[]:after.split(":");let bufferIndex=0;
for(const part of beforeParts)buffer.writeUInt16BE(parseInt(part,16),bufferIndex),bufferIndex+=2;bufferIndex=16-afterParts.
length*2;for(const part of afterParts)buffer.writeUInt16BE(parseInt(part,16),bufferIndex),bufferIndex+=2}else{const parts=normalizedAddress.
split(":");for(let i=0;i<parts.length;i++)buffer.writeUInt16BE(parseInt(parts[i],16),i*2)}return buffer}function buildAddressBuffer(type,addressBuffer,port){
const portBuffer=Buffer2.allocUnsafe(2);return portBuffer.writeUInt16BE(port,0),Buffer2.concat([Buffer2.from([type]),addressBuffer,
portBuffer])}function parseResponseAddress(buffer,offset=0){if(buffer.length<offset+1)throw new InvalidArgumentError("Bu\
ffer too small to contain address type");const addressType=buffer[offset];let address,currentOffset=offset+1;switch(addressType){case 1:{
if(buffer.length<currentOffset+6)throw new InvalidArgumentError("Buffer too small for IPv4 address");address=Array.from(
buffer.subarray(currentOffset,currentOffset+4)).join("."),currentOffset+=4;break}case 3:{if(buffer.length<currentOffset+
1)throw new InvalidArgumentError("Buffer too small for domain length");const domainLength=buffer[currentOffset];if(currentOffset+=
1,buffer.length<currentOffset+domainLength+2)throw new InvalidArgumentError("Buffer too small for domain address");address=
buffer.subarray(currentOffset,currentOffset+domainLength).toString("utf8"),currentOffset+=domainLength;break}case 4:{if(buffer.
length<currentOffset+18)throw new InvalidArgumentError("Buffer too small for IPv6 address");const parts=[];for(let i=0;i<
8;i++){const value=buffer.readUInt16BE(currentOffset+i*2);parts.push(value.toString(16))}address=parts.join(":"),currentOffset+=
16;break}default:throw new InvalidArgumentError(`Invalid address type: ${addressType}`)}if(buffer.length<currentOffset+2)
throw new InvalidArgumentError("Buffer too small for port");const port=buffer.readUInt16BE(currentOffset);return currentOffset+=
2,{address,port,bytesRead:currentOffset-offset}}function createReplyError(replyCode){const message={1:"General SOCKS ser\
ver failure",2:"Connection not allowed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"\
TTL expired",7:"Command not supported",8:"Address type not supported"}[replyCode]||`Unknown SOCKS5 error code: ${replyCode}`,
error=new Error(message);return error.code=`SOCKS5_${replyCode}`,error}module.exports={parseAddress,parseIPv6,buildAddressBuffer,
parseResponseAddress,createReplyError}}),7405:((module,__unused_webpack_exports,__webpack_require__)=>{const{InvalidArgumentError,
MaxOriginsReachedError}=__webpack_require__(8707),{kBusy,kClients,kConnected,kRunning,kPending,kClose,kDestroy,kDispatch,
kUrl}=__webpack_require__(6443),DispatcherBase=__webpack_require__(1841),Pool=__webpack_require__(628),Client=__webpack_require__(
3701),util=__webpack_require__(3440),kOnConnect=Symbol("onConnect"),kOnDisconnect=Symbol("onDisconnect"),kOnConnectionError=Symbol(
"onConnectionError"),kOnDrain=Symbol("onDrain"),kFactory=Symbol("factory"),kOptions=Symbol("options"),kOrigins=Symbol("o\
rigins");function defaultFactory(origin,opts){return opts&&opts.connections===1?new Client(origin,opts):new Pool(origin,
opts)}class Agent extends DispatcherBase{constructor({factory=defaultFactory,maxOrigins=1/0,connect,tls,...options}={}){
if(typeof factory!="function")throw new InvalidArgumentError("factory must be a function.");if(connect!=null&&typeof connect!=
"function"&&typeof connect!="object")throw new InvalidArgumentError("connect must be a function or an object");if(typeof maxOrigins!=
"number"||Number.isNaN(maxOrigins)||maxOrigins<=0)throw new InvalidArgumentError("maxOrigins must be a number greater th\
an 0");super(options),connect&&typeof connect!="function"&&(connect={...connect}),tls&&typeof tls!="function"&&(tls={...tls}),
this[kOptions]={...util.deepClone(options),maxOrigins,connect,tls},this[kFactory]=factory,this[kClients]=new Map,this[kOrigins]=
new Set,this[kOnDrain]=(origin,targets)=>{this.emit("drain",origin,[this,...targets])},this[kOnConnect]=(origin,targets)=>{
this.emit("connect",origin,[this,...targets])},this[kOnDisconnect]=(origin,targets,err)=>{this.emit("disconnect",origin,
[this,...targets],err)},this[kOnConnectionError]=(origin,targets,err)=>{this.emit("connectionError",origin,[this,...targets],
err)}}get[kRunning](){let ret=0;for(const dispatcher of this[kClients].values())ret+=dispatcher[kRunning];return ret}[kDispatch](opts,handler){
let origin;if(opts.origin&&(typeof opts.origin=="string"||opts.origin instanceof URL))origin=String(opts.origin);else throw new InvalidArgumentError(
"opts.origin must be a non-empty string or URL.");const allowH2=opts.allowH2??this[kOptions].allowH2,key=allowH2===!1?`${origin}\
#http1-only`:origin;if(this[kOrigins].size>=this[kOptions].maxOrigins&&!this[kOrigins].has(origin))throw new MaxOriginsReachedError;
let dispatcher=this[kClients].get(key);if(!dispatcher){dispatcher=this[kFactory](opts.origin,allowH2===!1?{...this[kOptions],
allowH2:!1}:this[kOptions]);const closeClientIfUnused=()=>{if(this[kClients].get(key)!==dispatcher||dispatcher[kConnected]>
0||dispatcher[kBusy]||dispatcher[kPending]>0)return;this[kClients].delete(key),dispatcher.destroyed||dispatcher.close();
let hasOrigin=!1;for(const k of this[kClients].keys())if(k===origin||k===`${origin}#http1-only`){hasOrigin=!0;break}hasOrigin||
this[kOrigins].delete(origin)};dispatcher.on("drain",this[kOnDrain]).on("connect",this[kOnConnect]).on("disconnect",(origin2,targets,err)=>{
closeClientIfUnused(),this[kOnDisconnect](origin2,targets,err)}).on("connectionError",(origin2,targets,err)=>{closeClientIfUnused(),
this[kOnConnectionError](origin2,targets,err)}),this[kClients].set(key,dispatcher),this[kOrigins].add(origin)}return dispatcher.
dispatch(opts,handler)}[kClose](){const closePromises=[];for(const dispatcher of this[kClients].values())closePromises.push(
dispatcher.close());return this[kClients].clear(),Promise.all(closePromises)}[kDestroy](err){const destroyPromises=[];for(const dispatcher of this[kClients].
values())destroyPromises.push(dispatcher.destroy(err));return this[kClients].clear(),Promise.all(destroyPromises)}get stats(){
const allClientStats={};for(const dispatcher of this[kClients].values())dispatcher.stats&&(allClientStats[dispatcher[kUrl].
origin]=dispatcher.stats);return allClientStats}}module.exports=Agent}),3137:((module,__unused_webpack_exports,__webpack_require__)=>{
const DispatcherBase=__webpack_require__(1841),{kClose,kDestroy,kClosed,kDestroyed,kDispatch,kNoProxyAgent,kHttpProxyAgent,
kHttpsProxyAgent}=__webpack_require__(6443),ProxyAgent=__webpack_require__(6672),Agent=__webpack_require__(7405),DEFAULT_PORTS={
"http:":80,"https:":443};class EnvHttpProxyAgent extends DispatcherBase{#noProxyValue=null;#noProxyEntries=null;#opts=null;constructor(opts={}){
super(opts),this.#opts=opts;const{httpProxy,httpsProxy,noProxy,...agentOpts}=opts;this[kNoProxyAgent]=new Agent(agentOpts);
const HTTP_PROXY=httpProxy??process.env.http_proxy??process.env.HTTP_PROXY;HTTP_PROXY?this[kHttpProxyAgent]=new ProxyAgent(
{...agentOpts,uri:HTTP_PROXY}):this[kHttpProxyAgent]=this[kNoProxyAgent];const HTTPS_PROXY=httpsProxy??process.env.https_proxy??
process.env.HTTPS_PROXY;HTTPS_PROXY?this[kHttpsProxyAgent]=new ProxyAgent({...agentOpts,uri:HTTPS_PROXY}):this[kHttpsProxyAgent]=
this[kHttpProxyAgent],this.#parseNoProxy()}[kDispatch](opts,handler){const url=new URL(opts.origin);return this.#getProxyAgentForUrl(
url).dispatch(opts,handler)}[kClose](){return Promise.all([this[kNoProxyAgent].close(),!this[kHttpProxyAgent][kClosed]&&
this[kHttpProxyAgent].close(),!this[kHttpsProxyAgent][kClosed]&&this[kHttpsProxyAgent].close()])}[kDestroy](err){return Promise.
all([this[kNoProxyAgent].destroy(err),!this[kHttpProxyAgent][kDestroyed]&&this[kHttpProxyAgent].destroy(err),!this[kHttpsProxyAgent][kDestroyed]&&
this[kHttpsProxyAgent].destroy(err)])}#getProxyAgentForUrl(url){let{protocol,host:hostname,port}=url;return hostname=hostname.
replace(/:\d*$/,"").replace(/^\[(.+)\]$/,"$1").toLowerCase(),hostname.length>1&&hostname.charCodeAt(hostname.length-1)===
46&&(hostname=hostname.slice(0,-1)),port=Number.parseInt(port,10)||DEFAULT_PORTS[protocol]||0,this.#shouldProxy(hostname,
port)?protocol==="https:"?this[kHttpsProxyAgent]:this[kHttpProxyAgent]:this[kNoProxyAgent]}#shouldProxy(hostname,port){if(this.#noProxyChanged&&
this.#parseNoProxy(),this.#noProxyEntries.length===0)return!0;for(let i=0;i<this.#noProxyEntries.length;i++){const entry=this.#noProxyEntries[i];
if(entry.hostname==="*"){if(entry.port&&entry.port!==port)continue;return!1}if(!(entry.port&&entry.port!==port)&&(!entry.
wildcard&&hostname===entry.hostname||hostname.slice(-(entry.hostname.length+1))===`.${entry.hostname}`))return!1}return!0}#parseNoProxy(){
const noProxyValue=this.#opts.noProxy??this.#noProxyEnv,noProxySplit=noProxyValue.split(/[,\s]/),noProxyEntries=[];for(let i=0;i<
noProxySplit.length;i++){const entry=noProxySplit[i];if(!entry)continue;let hostname,port;const ipv6WithPort=entry.match(
/^\[(.+)\]:(\d+)$/);if(ipv6WithPort)hostname=ipv6WithPort[1],port=Number.parseInt(ipv6WithPort[2],10);else{const unbracketed=entry.
replace(/^\[(.+)\]$/,"$1"),parsed=(unbracketed.match(/:/g)||[]).length===1&&unbracketed.match(/^(.+):(\d+)$/);hostname=parsed?
parsed[1]:unbracketed,port=parsed?Number.parseInt(parsed[2],10):0}const wildcard=entry.charCodeAt(0)===42;noProxyEntries.
push({hostname:hostname.replace(/^\*?\./,"").replace(/^(.+)\.$/,"$1").toLowerCase(),port,wildcard})}this.#noProxyValue=noProxyValue,
this.#noProxyEntries=noProxyEntries}get#noProxyChanged(){return this.#opts.noProxy!==void 0?!1:this.#noProxyValue!==this.#noProxyEnv}get#noProxyEnv(){
return process.env.no_proxy??process.env.NO_PROXY??""}}module.exports=EnvHttpProxyAgent}),6672:((module,__unused_webpack_exports,__webpack_require__)=>{
const{kProxy,kClose,kDestroy,kDispatch}=__webpack_require__(6443),Agent=__webpack_require__(7405),Pool=__webpack_require__(
628),DispatcherBase=__webpack_require__(1841),{InvalidArgumentError,RequestAbortedError,SecureProxyConnectionError,ProxyConnectionError}=__webpack_require__(
8707),buildConnector=__webpack_require__(9136),Client=__webpack_require__(3701),{channels}=__webpack_require__(2414),Socks5ProxyAgent=__webpack_require__(
7223),{hasSafeIterator}=__webpack_require__(3440),kAgent=Symbol("proxy agent"),kClient=Symbol("proxy client"),kProxyHeaders=Symbol(
"proxy headers"),kRequestTls=Symbol("request tls settings"),kProxyTls=Symbol("proxy tls settings"),kConnectEndpoint=Symbol(
"connect endpoint function"),kConnectEndpointHTTP1=Symbol("connect endpoint function (http/1.1 only)"),kTunnelProxy=Symbol(
"tunnel proxy"),proxyAuthorization="proxy-authorization";function defaultProtocolPort(protocol){return protocol==="https\
:"?443:80}function defaultFactory(origin,opts){return new Pool(origin,opts)}const noop=()=>{};function defaultAgentFactory(origin,opts){
return opts.connections===1?new Client(origin,opts):new Pool(origin,opts)}function shouldProxyTunnel(requestProtocol,proxyTunnel){
return proxyTunnel===!0||requestProtocol!=="http:"}class Http1ProxyWrapper extends DispatcherBase{#client;#proxyServername;constructor(proxyUrl,{
headers={},connect,factory,proxyServername}){if(!proxyUrl)throw new InvalidArgumentError("Proxy URL is mandatory");super(),
this[kProxyHeaders]=headers,this.#proxyServername=proxyServername,factory?this.#client=factory(proxyUrl,{connect}):this.#client=
new Client(proxyUrl,{connect})}[kDispatch](opts,handler){const onResponseStart=handler.onResponseStart;handler.onResponseStart=
function(controller,statusCode,data,statusMessage){if(statusCode===407){typeof handler.onResponseError=="function"&&handler.
onResponseError(controller,new InvalidArgumentError("Proxy Authentication Required (407)"));return}onResponseStart&&onResponseStart.
call(this,controller,statusCode,data,statusMessage)};const{origin,path="/",headers={}}=opts;return opts.path=origin+path,
opts.headers={...this[kProxyHeaders],...headers},hasHostHeader(headers)||(opts.headers.host=new URL(origin).host),this.#proxyServername!=
null&&(opts.servername=this.#proxyServername),this.#client[kDispatch](opts,handler)}[kClose](){return this.#client.close()}[kDestroy](err){
return this.#client.destroy(err)}}class ProxyAgent extends DispatcherBase{constructor(opts){if(!opts||typeof opts=="obje\
ct"&&!(opts instanceof URL)&&!opts.uri)throw new InvalidArgumentError("Proxy uri is mandatory");const{clientFactory=defaultFactory}=opts;
if(typeof clientFactory!="function")throw new InvalidArgumentError("Proxy opts.clientFactory must be a function.");const{
proxyTunnel,connectTimeout}=opts;super(opts);const url=this.#getUrl(opts),{href,origin,port,protocol,username,password,hostname:proxyHostname}=url;
if(this[kProxy]={uri:href,protocol},this[kRequestTls]=opts.requestTls,this[kProxyTls]=opts.proxyTls,this[kProxyHeaders]=
opts.headers||{},this[kTunnelProxy]=proxyTunnel,opts.auth&&opts.token)throw new InvalidArgumentError("opts.auth cannot b\
e used in combination with opts.token");opts.auth?this[kProxyHeaders]["proxy-authorization"]=`Basic ${opts.auth}`:opts.token?
this[kProxyHeaders]["proxy-authorization"]=opts.token:username&&password?this[kProxyHeaders]["proxy-authorization"]=`Bas\
ic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`:username&&(this[kProxyHeaders]["\
proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(username)}:`).toString("base64")}`);const connect=buildConnector(
{timeout:connectTimeout,...opts.proxyTls}),connectHTTP1=buildConnector({timeout:connectTimeout,...opts.proxyTls,allowH2:!1});
this[kConnectEndpoint]=buildConnector({timeout:connectTimeout,...opts.requestTls}),this[kConnectEndpointHTTP1]=buildConnector(
{timeout:connectTimeout,...opts.requestTls,allowH2:!1});const agentFactory=opts.factory||defaultAgentFactory,factory=(origin2,options)=>{
const{protocol:protocol2}=new URL(origin2);if(this[kProxy].protocol==="socks5:"||this[kProxy].protocol==="socks:")return new Socks5ProxyAgent(
this[kProxy].uri,{headers:this[kProxyHeaders],connect,factory:agentFactory,username:opts.username||username,password:opts.
password||password,connectTimeout,proxyTls:opts.proxyTls,requestTls:opts.requestTls});if(!shouldProxyTunnel(protocol2,this[kTunnelProxy])){
const forwardConnect=this[kProxy].protocol==="https:"?(opts2,cb)=>connectHTTP1(opts2,(err,socket)=>{err&&err.code==="ERR\
_TLS_CERT_ALTNAME_INVALID"?cb(new SecureProxyConnectionError(err)):cb(err,socket)}):connectHTTP1;return new Http1ProxyWrapper(
this[kProxy].uri,{headers:this[kProxyHeaders],connect:forwardConnect,factory:agentFactory,proxyServername:this[kProxy].protocol===
"https:"?this[kProxyTls]?.servername||proxyHostname:void 0})}return agentFactory(origin2,options)};protocol==="socks5:"||
protocol==="socks:"?this[kClient]=null:this[kClient]=clientFactory(url,{connect}),this[kAgent]=new Agent({...opts,factory,
connect:async(opts2,callback)=>{if(!this[kClient]){callback(new InvalidArgumentError("Cannot establish tunnel connection\
 without a proxy client"));return}let requestedPath=opts2.host;opts2.port||(requestedPath+=`:${defaultProtocolPort(opts2.
protocol)}`);try{const connectParams={origin,port,path:requestedPath,signal:opts2.signal,headers:{...this[kProxyHeaders],
host:opts2.host,...opts2.connections==null||opts2.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[kProxyTls]?.
servername||proxyHostname},{socket,statusCode}=await this[kClient].connect(connectParams);if(statusCode!==200){socket.on(
"error",noop).destroy(),callback(new RequestAbortedError(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`));
return}if(channels.proxyConnected.hasSubscribers&&channels.proxyConnected.publish({socket,connectParams}),opts2.protocol!==
"https:"){callback(null,socket);return}let servername;this[kRequestTls]?servername=this[kRequestTls].servername:servername=
opts2.servername,(opts2.allowH2===!1?this[kConnectEndpointHTTP1]:this[kConnectEndpoint])({...opts2,servername,httpSocket:socket},
callback)}catch(err){err.code==="ERR_TLS_CERT_ALTNAME_INVALID"?callback(new SecureProxyConnectionError(err)):err.code===
"UND_ERR_SOCKET"?callback(new ProxyConnectionError(err)):callback(err)}}})}dispatch(opts,handler){let headers=buildHeaders(
opts.headers);return throwIfProxyAuthIsSent(headers),headers&&!hasHostHeader(headers)&&(headers===opts.headers&&(headers=
{...headers}),headers.host=new URL(opts.origin).host),this[kAgent].dispatch({...opts,headers},handler)}#getUrl(opts){return typeof opts==
"string"?new URL(opts):opts instanceof URL?opts:new URL(opts.uri)}[kClose](){const promises=[this[kAgent].close()];return this[kClient]&&
promises.push(this[kClient].close()),Promise.all(promises)}[kDestroy](){const promises=[this[kAgent].destroy()];return this[kClient]&&
promises.push(this[kClient].destroy()),Promise.all(promises)}}function buildHeaders(headers){if(Array.isArray(headers)){
const headersPair={};for(let i=0;i<headers.length;i+=2)isProxyAuthorizationHeader(headers[i])&&throwProxyAuthError(),headersPair[headers[i]]=
headers[i+1];return headersPair}if(headers&&typeof headers=="object"&&hasSafeIterator(headers)){const headersPair={};for(const[
key,value]of headers){if(!Object.hasOwn(headersPair,key)){headersPair[key]=value;continue}const previous=headersPair[key],
values=[];previous!==void 0&&values.push(...Array.isArray(previous)?previous:[previous]),value!==void 0&&values.push(...Array.
isArray(value)?value:[value]),headersPair[key]=values.length>1?values:values[0]}return headersPair}return headers}function throwIfProxyAuthIsSent(headers){
for(const key in headers)isProxyAuthorizationHeader(key)&&throwProxyAuthError()}function isProxyAuthorizationHeader(key){
return key.length===proxyAuthorization.length&&key.toLowerCase()===proxyAuthorization}function hasHostHeader(headers){for(const key in headers)
if(key.length===4&&key.toLowerCase()==="host")return!0;return!1}function throwProxyAuthError(){throw new InvalidArgumentError(
"Proxy-Authorization should be sent in ProxyAgent constructor")}module.exports=ProxyAgent}),7223:((module,__unused_webpack_exports,__webpack_require__)=>{
const{URL:URL2}=__webpack_require__(3136);let tls;const DispatcherBase=__webpack_require__(1841),{ConnectTimeoutError,InvalidArgumentError}=__webpack_require__(
8707),{Socks5Client,STATES}=__webpack_require__(8082),{kBusy,kConnected,kDispatch,kClose,kDestroy}=__webpack_require__(6443),
Pool=__webpack_require__(628),buildConnector=__webpack_require__(9136),{setupConnectTimeout}=__webpack_require__(3440),{
debuglog}=__webpack_require__(7975),debug=debuglog("undici:socks5-proxy"),DEFAULT_SOCKS5_CONNECT_TIMEOUT=5e3,kProxyUrl=Symbol(
"proxy url"),kProxyHeaders=Symbol("proxy headers"),kProxyAuth=Symbol("proxy auth"),kProxyProtocol=Symbol("proxy protocol"),
kPools=Symbol("pools"),kConnector=Symbol("connector"),kConnectTimeout=Symbol("connect timeout"),kRequestTls=Symbol("requ\
est tls settings"),kRequestTlsTimeout=Symbol("request tls timeout");function createConnectTimeoutError(hostname,port,timeout){
return new ConnectTimeoutError(`Connect Timeout Error (attempted address: ${hostname}:${port}, timeout: ${timeout}ms)`)}
let experimentalWarningEmitted=!1;class Socks5ProxyAgent extends DispatcherBase{constructor(proxyUrl,options={}){if(super(
options),experimentalWarningEmitted||(process.emitWarning("SOCKS5 proxy support is experimental and subject to change","\
ExperimentalWarning"),experimentalWarningEmitted=!0),!proxyUrl)throw new InvalidArgumentError("Proxy URL is mandatory");
const url=typeof proxyUrl=="string"?new URL2(proxyUrl):proxyUrl;if(url.protocol!=="socks5:"&&url.protocol!=="socks:")throw new InvalidArgumentError(
"Proxy URL must use socks5:// or socks:// protocol");this[kProxyUrl]=url,this[kProxyHeaders]=options.headers||{},this[kProxyProtocol]=
options.proxyTls?"https:":"http:";const connectTimeout=options.connectTimeout??DEFAULT_SOCKS5_CONNECT_TIMEOUT;if(!Number.
isFinite(connectTimeout)||connectTimeout<0)throw new InvalidArgumentError("invalid connectTimeout");this[kConnectTimeout]=
connectTimeout;const{timeout,...requestTls}=options.requestTls||{},requestTlsTimeout=timeout??connectTimeout;if(!Number.
isFinite(requestTlsTimeout)||requestTlsTimeout<0)throw new InvalidArgumentError("invalid requestTls.timeout");this[kRequestTls]=
requestTls,this[kRequestTlsTimeout]=requestTlsTimeout,this[kProxyAuth]={username:options.username||(url.username?decodeURIComponent(
url.username):null),password:options.password||(url.password?decodeURIComponent(url.password):null)};const proxyTlsTimeout=options.
proxyTls?.timeout??connectTimeout;if(!Number.isFinite(proxyTlsTimeout)||proxyTlsTimeout<0)throw new InvalidArgumentError(
"invalid proxyTls.timeout");this[kConnector]=options.connect||buildConnector({...options.proxyTls,timeout:proxyTlsTimeout,
servername:options.proxyTls?.servername||url.hostname}),this[kPools]=new Map}async createSocks5Connection(targetHost,targetPort){
const proxyHost=this[kProxyUrl].hostname,proxyPort=parseInt(this[kProxyUrl].port)||1080;debug("creating SOCKS5 connectio\
n to",proxyHost,proxyPort);const socketReady=Promise.withResolvers();this[kConnector]({hostname:proxyHost,host:proxyHost,
port:proxyPort,protocol:this[kProxyProtocol]},(err,socket2)=>{err?socketReady.reject(err):socketReady.resolve(socket2)});
const socket=await socketReady.promise,socks5Client=new Socks5Client(socket,this[kProxyAuth]);socks5Client.on("error",err=>{
debug("SOCKS5 error:",err),socket.destroy()}),await socks5Client.handshake();const authenticationReady=Promise.withResolvers(),
authenticationTimeout=this[kConnectTimeout]===0?null:setTimeout(()=>{cleanupAuthenticationListeners(),socks5Client.destroy(),
authenticationReady.reject(createConnectTimeoutError(proxyHost,proxyPort,this[kConnectTimeout]))},this[kConnectTimeout]),
cleanupAuthenticationListeners=()=>{clearTimeout(authenticationTimeout),socks5Client.removeListener("authenticated",onAuthenticated),
socks5Client.removeListener("error",onAuthenticationError)},onAuthenticated=()=>{cleanupAuthenticationListeners(),authenticationReady.
resolve()},onAuthenticationError=err=>{cleanupAuthenticationListeners(),authenticationReady.reject(err)};socks5Client.state===
STATES.AUTHENTICATED?(clearTimeout(authenticationTimeout),authenticationReady.resolve()):(socks5Client.once("authenticat\
ed",onAuthenticated),socks5Client.once("error",onAuthenticationError)),await authenticationReady.promise,await socks5Client.
connect(targetHost,targetPort);const connectionReady=Promise.withResolvers(),connectionTimeout=this[kConnectTimeout]===0?
null:setTimeout(()=>{cleanupConnectionListeners(),socks5Client.destroy(),connectionReady.reject(createConnectTimeoutError(
targetHost,targetPort,this[kConnectTimeout]))},this[kConnectTimeout]),cleanupConnectionListeners=()=>{clearTimeout(connectionTimeout),
socks5Client.removeListener("connected",onConnected),socks5Client.removeListener("error",onConnectionError)},onConnected=info=>{
debug("SOCKS5 tunnel established to",targetHost,targetPort,"via",info),cleanupConnectionListeners(),connectionReady.resolve()},
onConnectionError=err=>{cleanupConnectionListeners(),connectionReady.reject(err)};return socks5Client.once("connected",onConnected),
socks5Client.once("error",onConnectionError),await connectionReady.promise,socket}[kDispatch](opts,handler){const{origin}=opts;
debug("dispatching request to",origin,"via SOCKS5");try{const originKey=String(origin);let pool=this[kPools].get(originKey);
if(!pool||pool.destroyed||pool.closed){pool=new Pool(origin,{pipelining:opts.pipelining,connections:opts.connections,connect:async(connectOpts,callback)=>{
try{const url=new URL2(origin),targetHost=url.hostname,targetPort=parseInt(url.port)||(url.protocol==="https:"?443:80);debug(
"establishing SOCKS5 connection to",targetHost,targetPort);const socket=await this.createSocks5Connection(targetHost,targetPort);
let finalSocket=socket;if(url.protocol==="https:"){tls||(tls=__webpack_require__(1692)),debug("upgrading to TLS"),finalSocket=
tls.connect({...this[kRequestTls],socket,servername:this[kRequestTls]?.servername||targetHost});const tlsReady=Promise.withResolvers(),
cleanupTlsListeners=()=>{queueMicrotask(clearTlsTimeout),finalSocket.removeListener("secureConnect",onSecureConnect),finalSocket.
removeListener("error",onTlsError)},onSecureConnect=()=>{cleanupTlsListeners(),tlsReady.resolve()},onTlsError=err=>{cleanupTlsListeners(),
tlsReady.reject(err)},clearTlsTimeout=setupConnectTimeout(new WeakRef(finalSocket),{timeout:this[kRequestTlsTimeout],hostname:targetHost,
port:targetPort});finalSocket.once("secureConnect",onSecureConnect),finalSocket.once("error",onTlsError),await tlsReady.
promise}callback(null,finalSocket)}catch(err){debug("SOCKS5 connection error:",err),callback(err)}}}),this[kPools].set(originKey,
pool);const closePoolIfUnused=()=>{this[kPools].get(originKey)!==pool||pool[kConnected]>0||pool[kBusy]||(this[kPools].delete(
originKey),pool.destroyed||pool.close())};pool.on("disconnect",closePoolIfUnused),pool.on("connectionError",closePoolIfUnused)}
return pool[kDispatch](opts,handler)}catch(err){if(debug("dispatch error:",err),typeof handler.onResponseError=="functio\
n")return handler.onResponseError(null,err),!1;if(typeof handler.onError=="function")return handler.onError(err),!1;throw err}}async[kClose](){
const closePromises=[];for(const pool of this[kPools].values())closePromises.push(pool.close());this[kPools].clear(),await Promise.
all(closePromises)}async[kDestroy](err){const destroyPromises=[];for(const pool of this[kPools].values())destroyPromises.
push(pool.destroy(err));this[kPools].clear(),await Promise.all(destroyPromises)}}module.exports=Socks5ProxyAgent})};
