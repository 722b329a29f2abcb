export const id=413,ids=[413,660],modules={9659:(function(__unused_webpack_module,exports,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,
k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||
(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];
for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){
if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&
__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})(),__awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports,"__esModule",{value:!0}),exports.HttpClient=exports.HttpClientResponse=exports.HttpClientError=exports.MediaTypes=
exports.Headers=exports.HttpCodes=void 0,exports.getProxyUrl=getProxyUrl,exports.isHttps=isHttps;const http=__importStar(
__webpack_require__(8611)),https=__importStar(__webpack_require__(5692)),pm=__importStar(__webpack_require__(3335)),tunnel=__importStar(
__webpack_require__(770)),undici_1=__webpack_require__(6752);var HttpCodes;(function(HttpCodes2){HttpCodes2[HttpCodes2.OK=
200]="OK",HttpCodes2[HttpCodes2.MultipleChoices=300]="MultipleChoices",HttpCodes2[HttpCodes2.MovedPermanently=301]="Move\
dPermanently",HttpCodes2[HttpCodes2.ResourceMoved=302]="ResourceMoved",HttpCodes2[HttpCodes2.SeeOther=303]="SeeOther",HttpCodes2[HttpCodes2.
NotModified=304]="NotModified",HttpCodes2[HttpCodes2.UseProxy=305]="UseProxy",HttpCodes2[HttpCodes2.SwitchProxy=306]="Sw\
itchProxy",HttpCodes2[HttpCodes2.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes2[HttpCodes2.PermanentRedirect=308]=
"PermanentRedirect",HttpCodes2[HttpCodes2.BadRequest=400]="BadRequest",HttpCodes2[HttpCodes2.Unauthorized=401]="Unauthor\
ized",HttpCodes2[HttpCodes2.PaymentRequired=402]="PaymentRequired",HttpCodes2[HttpCodes2.Forbidden=403]="Forbidden",HttpCodes2[HttpCodes2.
NotFound=404]="NotFound",HttpCodes2[HttpCodes2.MethodNotAllowed=405]="MethodNotAllowed",HttpCodes2[HttpCodes2.NotAcceptable=
406]="NotAcceptable",HttpCodes2[HttpCodes2.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",HttpCodes2[HttpCodes2.
RequestTimeout=408]="RequestTimeout",HttpCodes2[HttpCodes2.Conflict=409]="Conflict",HttpCodes2[HttpCodes2.Gone=410]="Gon\
e",HttpCodes2[HttpCodes2.TooManyRequests=429]="TooManyRequests",HttpCodes2[HttpCodes2.InternalServerError=500]="Internal\
ServerError",HttpCodes2[HttpCodes2.NotImplemented=501]="NotImplemented",HttpCodes2[HttpCodes2.BadGateway=502]="BadGatewa\
y",HttpCodes2[HttpCodes2.ServiceUnavailable=503]="ServiceUnavailable",HttpCodes2[HttpCodes2.GatewayTimeout=504]="Gateway\
Timeout"})(HttpCodes||(exports.HttpCodes=HttpCodes={}));var Headers;(function(Headers2){Headers2.Accept="accept",Headers2.
ContentType="content-type"})(Headers||(exports.Headers=Headers={}));var MediaTypes;(function(MediaTypes2){MediaTypes2.ApplicationJson=
"application/json"})(MediaTypes||(exports.MediaTypes=MediaTypes={}));function getProxyUrl(serverUrl){const proxyUrl=pm.getProxyUrl(
new URL(serverUrl));return proxyUrl?proxyUrl.href:""}const HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,
HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],HttpResponseRetryCodes=[HttpCodes.BadGateway,
HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=10,
ExponentialBackoffTimeSlice=5;class HttpClientError extends Error{constructor(message,statusCode){super(message),this.name=
"HttpClientError",this.statusCode=statusCode,Object.setPrototypeOf(this,HttpClientError.prototype)}}exports.HttpClientError=
HttpClientError;class HttpClientResponse{constructor(message){this.message=message}readBody(){return __awaiter(this,void 0,
void 0,function*(){return new Promise(resolve=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.
message.on("data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve(output.toString())})}))})}readBodyBuffer(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve=>__awaiter(this,void 0,void 0,function*(){const chunks=[];
this.message.on("data",chunk=>{chunks.push(chunk)}),this.message.on("end",()=>{resolve(Buffer.concat(chunks))})}))})}}exports.
HttpClientResponse=HttpClientResponse;function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}class HttpClient{constructor(userAgent,handlers,requestOptions){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=
!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(userAgent),
this.handlers=handlers||[],this.requestOptions=requestOptions,requestOptions&&(requestOptions.ignoreSslError!=null&&(this.
_ignoreSslError=requestOptions.ignoreSslError),this._socketTimeout=requestOptions.socketTimeout,requestOptions.allowRedirects!=
null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
requestOptions.allowRedirectDowngrade),requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(requestOptions.maxRedirects,
0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.keepAlive),requestOptions.allowRetries!=null&&(this.
_allowRetries=requestOptions.allowRetries),requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.maxRetries))}options(requestUrl,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request(verb,requestUrl,stream,additionalHeaders)})}getJson(requestUrl_1){
return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=this.
_getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);const res=yield this.get(requestUrl,
additionalHeaders);return this._processResponse(res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(
this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){const data=JSON.stringify(obj,null,2);additionalHeaders[Headers.
Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),additionalHeaders[Headers.
ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);const res=yield this.
post(requestUrl,data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){
return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){const data=JSON.stringify(obj,null,
2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);
const res=yield this.put(requestUrl,data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){
return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){const data=JSON.stringify(obj,null,
2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);
const res=yield this.patch(requestUrl,data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){
return __awaiter(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const parsedUrl=new URL(
requestUrl);let info=this._prepareRequest(verb,parsedUrl,headers);const maxTries=this._allowRetries&&RetryableHttpVerbs.
includes(verb)?this._maxRetries+1:1;let numTries=0,response;do{if(response=yield this.requestRaw(info,data),response&&response.
message&&response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(const handler of this.handlers)
if(handler.canHandleAuthentication(response)){authenticationHandler=handler;break}return authenticationHandler?authenticationHandler.
handleAuthentication(this,info,data):response}let redirectsRemaining=this._maxRedirects;for(;response.message.statusCode&&
HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){const redirectUrl=response.
message.headers.location;if(!redirectUrl)break;const parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="htt\
ps:"&&parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTP\
S to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allo\
wRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(const header in headers)
header.toLowerCase()==="authorization"&&delete headers[header];info=this._prepareRequest(verb,parsedRedirectUrl,headers),
response=yield this.requestRaw(info,data),redirectsRemaining--}if(!response.message.statusCode||!HttpResponseRetryCodes.
includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&(yield response.readBody(),yield this.
_performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(info,data){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>{
function callbackForResult(err,res){err?reject(err):res?resolve(res):reject(new Error("Unknown error"))}this.requestRawWithCallback(
info,data,callbackForResult)})})}requestRawWithCallback(info,data,onResult){typeof data=="string"&&(info.options.headers||
(info.options.headers={}),info.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;function handleResult(err,res){
callbackCalled||(callbackCalled=!0,onResult(err,res))}const req=info.httpModule.request(info.options,msg=>{const res=new HttpClientResponse(
msg);handleResult(void 0,res)});let socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,
()=>{socket&&socket.end(),handleResult(new Error(`Request timeout: ${info.options.path}`))}),req.on("error",function(err){
handleResult(err)}),data&&typeof data=="string"&&req.write(data,"utf8"),data&&typeof data!="string"?(data.on("close",function(){
req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){const parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
const parsedUrl=new URL(serverUrl),proxyUrl=pm.getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(
parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){const info={};info.parsedUrl=requestUrl;const usingSsl=info.
parsedUrl.protocol==="https:";info.httpModule=usingSsl?https:http;const defaultPort=usingSsl?443:80;if(info.options={},info.
options.host=info.parsedUrl.hostname,info.options.port=info.parsedUrl.port?parseInt(info.parsedUrl.port):defaultPort,info.
options.path=(info.parsedUrl.pathname||"")+(info.parsedUrl.search||""),info.options.method=method,info.options.headers=this.
_mergeHeaders(headers),this.userAgent!=null&&(info.options.headers["user-agent"]=this.userAgent),info.options.agent=this.
_getAgent(info.parsedUrl),this.handlers)for(const handler of this.handlers)handler.prepareRequest(info.options);return info}_mergeHeaders(headers){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(
headers||{})):lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;
if(this.requestOptions&&this.requestOptions.headers){const headerValue=lowercaseKeys(this.requestOptions.headers)[header];
headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():headerValue)}const additionalValue=additionalHeaders[header];
return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:clientHeader!==
void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader;if(this.
requestOptions&&this.requestOptions.headers){const headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
headerValue&&(typeof headerValue=="number"?clientHeader=String(headerValue):Array.isArray(headerValue)?clientHeader=headerValue.
join(", "):clientHeader=headerValue)}const additionalValue=additionalHeaders[Headers.ContentType];return additionalValue!==
void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):
additionalValue:clientHeader!==void 0?clientHeader:_default}_getAgent(parsedUrl){let agent;const proxyUrl=pm.getProxyUrl(
parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy&&(agent=this._proxyAgent),useProxy||(agent=
this._agent),agent)return agent;const usingSsl=parsedUrl.protocol==="https:";let maxSockets=100;if(this.requestOptions&&
(maxSockets=this.requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){const agentOptions={
maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.
username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})};let tunnelAgent;const overHttps=proxyUrl.
protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=overHttps?tunnel.
httpOverHttps:tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){const options={keepAlive:this.
_keepAlive,maxSockets};agent=usingSsl?new https.Agent(options):new http.Agent(options),this._agent=agent}return usingSsl&&
this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1})),agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){
let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)return proxyAgent;const usingSsl=parsedUrl.
protocol==="https:";return proxyAgent=new undici_1.ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?
1:0},(proxyUrl.username||proxyUrl.password)&&{token:`Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString(
"base64")}`})),this._proxyAgentDispatcher=proxyAgent,usingSsl&&this._ignoreSslError&&(proxyAgent.options=Object.assign(proxyAgent.
options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent){const baseUserAgent=userAgent||
"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){const sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,
"_");return`${baseUserAgent} actions_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){
return __awaiter(this,void 0,void 0,function*(){retryNumber=Math.min(ExponentialBackoffCeiling,retryNumber);const ms=ExponentialBackoffTimeSlice*
Math.pow(2,retryNumber);return new Promise(resolve=>setTimeout(()=>resolve(),ms))})}_processResponse(res,options){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){const statusCode=res.
message.statusCode||0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes.NotFound&&resolve(response);function dateTimeDeserializer(key,value){
if(typeof value=="string"){const a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}let obj,contents;try{contents=
yield res.readBody(),contents&&contents.length>0&&(options&&options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):
obj=JSON.parse(contents),response.result=obj),response.headers=res.message.headers}catch{}if(statusCode>299){let msg;obj&&
obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:msg=`Failed request: (${statusCode})`;const err=new HttpClientError(
msg,statusCode);err.result=response.result,reject(err)}else resolve(response)}))})}}exports.HttpClient=HttpClient;const lowercaseKeys=obj=>Object.
keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],c),{})}),3335:((__unused_webpack_module,exports)=>{Object.defineProperty(
exports,"__esModule",{value:!0}),exports.getProxyUrl=getProxyUrl,exports.checkBypass=checkBypass;function getProxyUrl(reqUrl){
const usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl))return;const proxyVar=usingSsl?process.env.https_proxy||
process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{
if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("https://"))return new DecodedURL(`http://${proxyVar}`)}else return}
function checkBypass(reqUrl){if(!reqUrl.hostname)return!1;const reqHost=reqUrl.hostname;if(isLoopbackAddress(reqHost))return!0;
const noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(
reqUrl.port):reqUrl.protocol==="http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);const upperReqHosts=[reqUrl.
hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);for(const upperNoProxyItem of noProxy.
split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||
x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}
function isLoopbackAddress(host){const hostLower=host.toLowerCase();return hostLower==="localhost"||hostLower.startsWith(
"127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(url,base){
super(url,base),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.
password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),770:((module,__unused_webpack_exports,__webpack_require__)=>{
module.exports=__webpack_require__(218)}),218:((__unused_webpack_module,exports,__webpack_require__)=>{var net=__webpack_require__(
9278),tls=__webpack_require__(4756),http=__webpack_require__(8611),https=__webpack_require__(5692),events=__webpack_require__(
4434),assert=__webpack_require__(2613),util=__webpack_require__(9023);exports.httpOverHttp=httpOverHttp,exports.httpsOverHttp=
httpsOverHttp,exports.httpOverHttps=httpOverHttps,exports.httpsOverHttps=httpsOverHttps;function httpOverHttp(options){var agent=new TunnelingAgent(
options);return agent.request=http.request,agent}function httpsOverHttp(options){var agent=new TunnelingAgent(options);return agent.
request=http.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function httpOverHttps(options){var agent=new TunnelingAgent(
options);return agent.request=https.request,agent}function httpsOverHttps(options){var agent=new TunnelingAgent(options);
return agent.request=https.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function TunnelingAgent(options){
var self=this;self.options=options||{},self.proxyOptions=self.options.proxy||{},self.maxSockets=self.options.maxSockets||
http.Agent.defaultMaxSockets,self.requests=[],self.sockets=[],self.on("free",function(socket,host,port,localAddress){for(var options2=toOptions(
host,port,localAddress),i=0,len=self.requests.length;i<len;++i){var pending=self.requests[i];if(pending.host===options2.
host&&pending.port===options2.port){self.requests.splice(i,1),pending.request.onSocket(socket);return}}socket.destroy(),
self.removeSocket(socket)})}util.inherits(TunnelingAgent,events.EventEmitter),TunnelingAgent.prototype.addRequest=function(req,host,port,localAddress){
var self=this,options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress));if(self.sockets.length>=
this.maxSockets){self.requests.push(options);return}self.createSocket(options,function(socket){socket.on("free",onFree),
socket.on("close",onCloseOrRemove),socket.on("agentRemove",onCloseOrRemove),req.onSocket(socket);function onFree(){self.
emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket),socket.removeListener("free",onFree),
socket.removeListener("close",onCloseOrRemove),socket.removeListener("agentRemove",onCloseOrRemove)}})},TunnelingAgent.prototype.
createSocket=function(options,cb){var self=this,placeholder={};self.sockets.push(placeholder);var connectOptions=mergeOptions(
{},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:!1,headers:{host:options.host+":"+options.
port}});options.localAddress&&(connectOptions.localAddress=options.localAddress),connectOptions.proxyAuth&&(connectOptions.
headers=connectOptions.headers||{},connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).
toString("base64")),debug("making CONNECT request");var connectReq=self.request(connectOptions);connectReq.useChunkedEncodingByDefault=
!1,connectReq.once("response",onResponse),connectReq.once("upgrade",onUpgrade),connectReq.once("connect",onConnect),connectReq.
once("error",onError),connectReq.end();function onResponse(res){res.upgrade=!0}function onUpgrade(res,socket,head){process.
nextTick(function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){if(connectReq.removeAllListeners(),
socket.removeAllListeners(),res.statusCode!==200){debug("tunneling socket could not be established, statusCode=%d",res.statusCode),
socket.destroy();var error=new Error("tunneling socket could not be established, statusCode="+res.statusCode);error.code=
"ECONNRESET",options.request.emit("error",error),self.removeSocket(placeholder);return}if(head.length>0){debug("got ille\
gal response body from proxy"),socket.destroy();var error=new Error("got illegal response body from proxy");error.code="\
ECONNRESET",options.request.emit("error",error),self.removeSocket(placeholder);return}return debug("tunneling connection\
 has established"),self.sockets[self.sockets.indexOf(placeholder)]=socket,cb(socket)}function onError(cause){connectReq.
removeAllListeners(),debug(`tunneling socket could not be established, cause=%s
`,cause.message,cause.stack);var error=new Error("tunneling socket could not be established, cause="+cause.message);error.
code="ECONNRESET",options.request.emit("error",error),self.removeSocket(placeholder)}},TunnelingAgent.prototype.removeSocket=
function(socket){var pos=this.sockets.indexOf(socket);if(pos!==-1){this.sockets.splice(pos,1);var pending=this.requests.
shift();pending&&this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){
var self=this;TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader(
"host"),tlsOptions=mergeOptions({},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host}),
secureSocket=tls.connect(0,tlsOptions);self.sockets[self.sockets.indexOf(socket)]=secureSocket,cb(secureSocket)})}function toOptions(host,port,localAddress){
return typeof host=="string"?{host,port,localAddress}:host}function mergeOptions(target){for(var i=1,len=arguments.length;i<
len;++i){var overrides=arguments[i];if(typeof overrides=="object")for(var keys=Object.keys(overrides),j=0,keyLen=keys.length;j<
keyLen;++j){var k=keys[j];overrides[k]!==void 0&&(target[k]=overrides[k])}}return target}var debug;process.env.NODE_DEBUG&&
/\btunnel\b/.test(process.env.NODE_DEBUG)?debug=function(){var args=Array.prototype.slice.call(arguments);typeof args[0]==
"string"?args[0]="TUNNEL: "+args[0]:args.unshift("TUNNEL:"),console.error.apply(console,args)}:debug=function(){},exports.
debug=debug}),6752:((module,__unused_webpack_exports,__webpack_require__)=>{const Client=__webpack_require__(3701),Dispatcher=__webpack_require__(
883),Pool=__webpack_require__(628),BalancedPool=__webpack_require__(837),RoundRobinPool=__webpack_require__(5520),Agent=__webpack_require__(
7405),Dispatcher1Wrapper=__webpack_require__(3650),ProxyAgent=__webpack_require__(6672),Socks5ProxyAgent=__webpack_require__(
7223),EnvHttpProxyAgent=__webpack_require__(3137),RetryAgent=__webpack_require__(50),H2CClient=__webpack_require__(6815),
errors=__webpack_require__(8707),util=__webpack_require__(3440),{InvalidArgumentError}=errors,api=__webpack_require__(6615),
buildConnector=__webpack_require__(9136),MockClient=__webpack_require__(7365),{MockCallHistory,MockCallHistoryLog}=__webpack_require__(
431),MockAgent=__webpack_require__(7501),MockPool=__webpack_require__(4004),SnapshotAgent=__webpack_require__(5095),mockErrors=__webpack_require__(
4810),RetryHandler=__webpack_require__(7816),{getGlobalDispatcher,setGlobalDispatcher}=__webpack_require__(2581),DecoratorHandler=__webpack_require__(
8155),RedirectHandler=__webpack_require__(8754);Object.assign(Dispatcher.prototype,api),module.exports.Dispatcher=Dispatcher,
module.exports.Client=Client,module.exports.Pool=Pool,module.exports.BalancedPool=BalancedPool,module.exports.RoundRobinPool=
RoundRobinPool,module.exports.Agent=Agent,module.exports.Dispatcher1Wrapper=Dispatcher1Wrapper,module.exports.ProxyAgent=
ProxyAgent,module.exports.Socks5ProxyAgent=Socks5ProxyAgent,module.exports.EnvHttpProxyAgent=EnvHttpProxyAgent,module.exports.
RetryAgent=RetryAgent,module.exports.H2CClient=H2CClient,module.exports.RetryHandler=RetryHandler,module.exports.DecoratorHandler=
DecoratorHandler,module.exports.RedirectHandler=RedirectHandler,module.exports.interceptors={redirect:__webpack_require__(
1514),responseError:__webpack_require__(8918),retry:__webpack_require__(2026),dump:__webpack_require__(8060),dns:__webpack_require__(
379),cache:__webpack_require__(5542),decompress:__webpack_require__(557),deduplicate:__webpack_require__(7240)},module.exports.
cacheStores={MemoryCacheStore:__webpack_require__(4889)};const SqliteCacheStore=__webpack_require__(1522);module.exports.
cacheStores.SqliteCacheStore=SqliteCacheStore,module.exports.buildConnector=buildConnector,module.exports.errors=errors,
module.exports.util={parseHeaders:util.parseHeaders,headerNameToString:util.headerNameToString};function makeDispatcher(fn){
return(url,opts,handler)=>{if(typeof opts=="function"&&(handler=opts,opts=null),!url||typeof url!="string"&&typeof url!=
"object"&&!(url instanceof URL))throw new InvalidArgumentError("invalid url");if(opts!=null&&typeof opts!="object")throw new InvalidArgumentError(
"invalid opts");if(opts&&opts.path!=null){if(typeof opts.path!="string")throw new InvalidArgumentError("invalid opts.pat\
h");let path=opts.path;opts.path.startsWith("/")||(path=`/${path}`),url=new URL(util.parseOrigin(url).origin+path)}else opts||
(opts=typeof url=="object"?url:{}),url=util.parseURL(url);const{agent,dispatcher=getGlobalDispatcher(),...restOpts}=opts;
if(agent)throw new InvalidArgumentError("unsupported opts.agent. Did you mean opts.client?");return fn.call(dispatcher,{
...restOpts,origin:url.origin,path:url.search?`${url.pathname}${url.search}`:url.pathname,method:opts.method||(opts.body?
"PUT":"GET")},handler)}}module.exports.setGlobalDispatcher=setGlobalDispatcher,module.exports.getGlobalDispatcher=getGlobalDispatcher;
const fetchImpl=__webpack_require__(4398).fetch,currentFilename=typeof __filename<"u"?__filename:void 0;function appendFetchStackTrace(err,filename){
if(!err||typeof err!="object")return;const stack=typeof err.stack=="string"?err.stack:"",normalizedFilename=filename.replace(
/\\/g,"/");if(stack&&(stack.includes(filename)||stack.includes(normalizedFilename)))return;const capture={};if(Error.captureStackTrace(
capture,appendFetchStackTrace),!capture.stack)return;const captureLines=capture.stack.split(`
`).slice(1).join(`
`);err.stack=stack?`${stack}
${captureLines}`:capture.stack}module.exports.fetch=function(init,options=void 0){return fetchImpl(init,options).catch(err=>{
throw currentFilename?appendFetchStackTrace(err,currentFilename):err&&typeof err=="object"&&Error.captureStackTrace(err,
module.exports.fetch),err})},module.exports.Headers=__webpack_require__(660).Headers,module.exports.Response=__webpack_require__(
9051).Response,module.exports.Request=__webpack_require__(9967).Request,module.exports.FormData=__webpack_require__(5910).
FormData;const{setGlobalOrigin,getGlobalOrigin}=__webpack_require__(1059);module.exports.setGlobalOrigin=setGlobalOrigin,
module.exports.getGlobalOrigin=getGlobalOrigin;const{CacheStorage}=__webpack_require__(3245),{kConstruct}=__webpack_require__(
6443);module.exports.caches=new CacheStorage(kConstruct);const{deleteCookie,getCookies,getSetCookies,setCookie,parseCookie}=__webpack_require__(
9061);module.exports.deleteCookie=deleteCookie,module.exports.getCookies=getCookies,module.exports.getSetCookies=getSetCookies,
module.exports.setCookie=setCookie,module.exports.parseCookie=parseCookie;const{parseMIMEType,serializeAMimeType}=__webpack_require__(
1900);module.exports.parseMIMEType=parseMIMEType,module.exports.serializeAMimeType=serializeAMimeType;const{CloseEvent,ErrorEvent,
MessageEvent}=__webpack_require__(5188),{WebSocket,ping}=__webpack_require__(3726);module.exports.WebSocket=WebSocket,module.
exports.CloseEvent=CloseEvent,module.exports.ErrorEvent=ErrorEvent,module.exports.MessageEvent=MessageEvent,module.exports.
ping=ping,module.exports.WebSocketStream=__webpack_require__(2873).WebSocketStream,module.exports.WebSocketError=__webpack_require__(
6919).WebSocketError,module.exports.request=makeDispatcher(api.request),module.exports.stream=makeDispatcher(api.stream),
module.exports.pipeline=makeDispatcher(api.pipeline),module.exports.connect=makeDispatcher(api.connect),module.exports.upgrade=
makeDispatcher(api.upgrade),module.exports.MockClient=MockClient,module.exports.MockCallHistory=MockCallHistory,module.exports.
MockCallHistoryLog=MockCallHistoryLog,module.exports.MockPool=MockPool,module.exports.MockAgent=MockAgent,module.exports.
SnapshotAgent=SnapshotAgent,module.exports.mockErrors=mockErrors;const{EventSource}=__webpack_require__(1238);module.exports.
EventSource=EventSource;function install(){globalThis.fetch=module.exports.fetch,globalThis.Headers=module.exports.Headers,
globalThis.Response=module.exports.Response,globalThis.Request=module.exports.Request,globalThis.FormData=module.exports.
FormData,globalThis.WebSocket=module.exports.WebSocket,globalThis.CloseEvent=module.exports.CloseEvent,globalThis.ErrorEvent=
module.exports.ErrorEvent,globalThis.MessageEvent=module.exports.MessageEvent,globalThis.EventSource=module.exports.EventSource}
module.exports.install=install}),158:((module,__unused_webpack_exports,__webpack_require__)=>{const{addAbortListener}=__webpack_require__(
3440),{RequestAbortedError}=__webpack_require__(8707),kListener=Symbol("kListener"),kSignal=Symbol("kSignal");function abort(self){
self.abort?self.abort(self[kSignal]?.reason):self.reason=self[kSignal]?.reason??new RequestAbortedError,removeSignal(self)}
function addSignal(self,signal){if(self.reason=null,self[kSignal]=null,self[kListener]=null,!!signal){if(signal.aborted){
abort(self);return}self[kSignal]=signal,self[kListener]=()=>{abort(self)},addAbortListener(self[kSignal],self[kListener])}}
function removeSignal(self){self[kSignal]&&("removeEventListener"in self[kSignal]?self[kSignal].removeEventListener("abo\
rt",self[kListener]):self[kSignal].removeListener("abort",self[kListener]),self[kSignal]=null,self[kListener]=null)}module.
exports={addSignal,removeSignal}}),2279:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(
4589),{AsyncResource}=__webpack_require__(6698),{InvalidArgumentError,SocketError}=__webpack_require__(8707),util=__webpack_require__(
3440),{addSignal,removeSignal}=__webpack_require__(158);class ConnectHandler extends AsyncResource{constructor(opts,callback){
if(!opts||typeof opts!="object")throw new InvalidArgumentError("invalid opts");if(typeof callback!="function")throw new InvalidArgumentError(
"invalid callback");const{signal,opaque,responseHeaders}=opts;if(signal&&typeof signal.on!="function"&&typeof signal.addEventListener!=
"function")throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.
opaque=opaque||null,this.responseHeaders=responseHeaders||null,this.callback=callback,this.abort=null,addSignal(this,signal)}onRequestStart(controller,context){
if(this.reason){controller.abort(this.reason);return}assert(this.callback),this.abort=reason=>controller.abort(reason),this.
context=context}onResponseStart(){throw new SocketError("bad connect",null)}onRequestUpgrade(controller,statusCode,headers,socket){
const{callback,opaque,context}=this;removeSignal(this),this.callback=null;let responseHeaders=headers;const rawHeaders=controller?.
rawHeaders;responseHeaders!=null&&(responseHeaders=this.responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):headers),
this.runInAsyncScope(callback,null,null,{statusCode,headers:responseHeaders,socket,opaque,context})}onResponseError(_controller,err){
const{callback,opaque}=this;removeSignal(this),callback&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(callback,
null,err,{opaque})}))}}function connect(opts,callback){if(callback===void 0)return new Promise((resolve,reject)=>{connect.
call(this,opts,(err,data)=>err?reject(err):resolve(data))});try{const connectHandler=new ConnectHandler(opts,callback),connectOptions={
...opts,method:"CONNECT"};this.dispatch(connectOptions,connectHandler)}catch(err){if(typeof callback!="function")throw err;
const opaque=opts?.opaque;queueMicrotask(()=>callback(err,{opaque}))}}module.exports=connect}),6862:((module,__unused_webpack_exports,__webpack_require__)=>{
const{Readable,Duplex,PassThrough}=__webpack_require__(7075),assert=__webpack_require__(4589),{AsyncResource}=__webpack_require__(
6698),{InvalidArgumentError,InvalidReturnValueError,RequestAbortedError}=__webpack_require__(8707),util=__webpack_require__(
3440),{kBodyUsed}=__webpack_require__(6443),{addSignal,removeSignal}=__webpack_require__(158);function noop(){}const kResume=Symbol(
"resume");class PipelineRequest extends Readable{constructor(){super({autoDestroy:!0}),this[kResume]=null,this[kBodyUsed]=
!0}_read(){const{[kResume]:resume}=this;resume&&(this[kResume]=null,resume())}_destroy(err,callback){this._read(),callback(
err)}}class PipelineResponse extends Readable{constructor(resume){super({autoDestroy:!0}),this[kResume]=resume}_read(){this[kResume]()}_destroy(err,callback){
!err&&!this._readableState.endEmitted&&(err=new RequestAbortedError),callback(err)}}class PipelineHandler extends AsyncResource{constructor(opts,handler){
if(!opts||typeof opts!="object")throw new InvalidArgumentError("invalid opts");if(typeof handler!="function")throw new InvalidArgumentError(
"invalid handler");const{signal,method,opaque,onInfo,responseHeaders}=opts;if(signal&&typeof signal.on!="function"&&typeof signal.
addEventListener!="function")throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");if(method===
"CONNECT")throw new InvalidArgumentError("invalid method");if(onInfo&&typeof onInfo!="function")throw new InvalidArgumentError(
"invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=opaque||null,this.responseHeaders=responseHeaders||null,
this.handler=handler,this.abort=null,this.context=null,this.onInfo=onInfo||null,this.req=new PipelineRequest().on("error",
noop),this.ret=new Duplex({readableObjectMode:opts.objectMode,autoDestroy:!0,read:()=>{const{body}=this;body?.resume&&body.
resume()},write:(chunk,encoding,callback)=>{const{req}=this;req.push(chunk,encoding)||req._readableState.destroyed?callback():
req[kResume]=callback},destroy:(err,callback)=>{const{body,req,res,ret,abort}=this;!err&&!ret._readableState.endEmitted&&
(err=new RequestAbortedError),abort&&err&&abort(),util.destroy(body,err),util.destroy(req,err),util.destroy(res,err),removeSignal(
this),callback(err)}}).on("prefinish",()=>{const{req}=this;req.push(null)}),this.res=null,addSignal(this,signal)}onRequestStart(controller,context){
const{res}=this;if(this.reason){controller.abort(this.reason);return}assert(!res,"pipeline cannot be retried"),this.abort=
reason=>controller.abort(reason),this.context=context}onResponseStart(controller,statusCode,headers,_statusMessage){const{
opaque,handler,context}=this;if(statusCode<200){if(this.onInfo){const rawHeaders=controller?.rawHeaders,responseHeaders=this.
responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):headers;this.onInfo({statusCode,headers:responseHeaders})}return}
this.res=new PipelineResponse(()=>controller.resume());let body;try{this.handler=null;const rawHeaders=controller?.rawHeaders,
responseHeaders=this.responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):headers;body=this.runInAsyncScope(handler,
null,{statusCode,headers:responseHeaders,opaque,body:this.res,context})}catch(err){throw this.res.on("error",noop),err}if(!body||
typeof body.on!="function")throw new InvalidReturnValueError("expected Readable");body.on("data",chunk=>{const{ret,body:body2}=this;
!ret.push(chunk)&&body2.pause&&body2.pause()}).on("error",err=>{const{ret}=this;util.destroy(ret,err)}).on("end",()=>{const{
ret}=this;ret.push(null)}).on("close",()=>{const{ret}=this;ret._readableState.ended||util.destroy(ret,new RequestAbortedError)}),
this.body=body}onResponseData(controller,chunk){const{res}=this;res.push(chunk)===!1&&controller.pause()}onResponseEnd(_controller,_trailers){
const{res}=this;res.push(null)}onResponseError(_controller,err){const{ret}=this;this.handler=null,util.destroy(ret,err)}}
function pipeline(opts,handler){try{const pipelineHandler=new PipelineHandler(opts,handler);return this.dispatch({...opts,
body:pipelineHandler.req},pipelineHandler),pipelineHandler.ret}catch(err){return new PassThrough().destroy(err)}}module.
exports=pipeline}),3560:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),
{AsyncResource}=__webpack_require__(6698),{InvalidArgumentError,InvalidReturnValueError}=__webpack_require__(8707),util=__webpack_require__(
3440),{addSignal,removeSignal}=__webpack_require__(158);function noop(){}function getWritableError(stream2){return stream2.
errored??stream2.writableErrored??stream2._writableState?.errored}function createPrematureCloseError(){const err=new Error(
"Premature close");return err.code="ERR_STREAM_PREMATURE_CLOSE",err}function trackWritableLifecycle(stream2,callback){let done=!1;
const cleanup=()=>{stream2.removeListener("close",onClose),stream2.removeListener("error",onError),stream2.removeListener(
"finish",onFinish)},finish=(err,fromErrorEvent=!1)=>{done||(done=!0,cleanup(),callback(err,fromErrorEvent))},onClose=()=>{
const err=getWritableError(stream2);finish(err??(stream2.writableFinished?void 0:createPrematureCloseError()))},onError=err=>finish(
err,!0),onFinish=()=>finish();stream2.on("close",onClose),stream2.on("error",onError),stream2.on("finish",onFinish),stream2.
closed?process.nextTick(onClose):stream2.writableFinished&&process.nextTick(onFinish)}class StreamHandler extends AsyncResource{constructor(opts,factory,callback){
if(!opts||typeof opts!="object")throw new InvalidArgumentError("invalid opts");const{signal,method,opaque,body,onInfo,responseHeaders}=opts;
try{if(typeof callback!="function")throw new InvalidArgumentError("invalid callback");if(typeof factory!="function")throw new InvalidArgumentError(
"invalid factory");if(signal&&typeof signal.on!="function"&&typeof signal.addEventListener!="function")throw new InvalidArgumentError(
"signal must be an EventEmitter or EventTarget");if(method==="CONNECT")throw new InvalidArgumentError("invalid method");
if(onInfo&&typeof onInfo!="function")throw new InvalidArgumentError("invalid onInfo callback");super("UNDICI_STREAM")}catch(err){
throw util.isStream(body)&&util.destroy(body.on("error",noop),err),err}this.responseHeaders=responseHeaders||null,this.opaque=
opaque||null,this.factory=factory,this.callback=callback,this.res=null,this.abort=null,this.context=null,this.controller=
null,this.trailers=null,this.body=body,this.onInfo=onInfo||null,util.isStream(body)&&body.on("error",err=>{this.onResponseError(
this.controller,err)}),addSignal(this,signal)}onRequestStart(controller,context){if(this.reason){controller.abort(this.reason);
return}assert(this.callback),this.controller=controller,this.abort=reason=>controller.abort(reason),this.context=context}onResponseStart(controller,statusCode,headers,_statusMessage){
const{factory,opaque,context,responseHeaders}=this,rawHeaders=controller?.rawHeaders,responseHeaderData=responseHeaders===
"raw"?util.parseRawHeaders(rawHeaders):headers;if(statusCode<200){this.onInfo&&this.onInfo({statusCode,headers:responseHeaderData});
return}if(this.factory=null,factory===null)return;const res=this.runInAsyncScope(factory,null,{statusCode,headers:responseHeaderData,
opaque,context});if(!res||typeof res.write!="function"||typeof res.end!="function"||typeof res.on!="function")throw new InvalidReturnValueError(
"expected Writable");trackWritableLifecycle(res,(err,fromErrorEvent)=>{const{callback,res:res2,opaque:opaque2,trailers,abort}=this;
this.res=null,(err||!res2?.readable)&&util.destroy(res2,fromErrorEvent?void 0:err),this.callback=null,this.runInAsyncScope(
callback,null,err||null,{opaque:opaque2,trailers}),err&&abort(err)}),res.on("drain",()=>controller.resume()),this.res=res,
(res.writableNeedDrain!==void 0?res.writableNeedDrain:res._writableState?.needDrain)===!0&&controller.pause()}onResponseData(controller,chunk){
const{res}=this;res&&res.write(chunk)===!1&&controller.pause()}onResponseEnd(_controller,trailers){const{res}=this;removeSignal(
this),res&&(trailers&&typeof trailers=="object"&&(this.trailers=trailers),res.end())}onResponseError(_controller,err){const{
res,callback,opaque,body}=this;removeSignal(this),this.factory=null,res?(this.res=null,util.destroy(res,err)):callback&&
(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(callback,null,err,{opaque})})),body&&(this.body=null,util.destroy(
body,err))}}function stream(opts,factory,callback){if(callback===void 0)return new Promise((resolve,reject)=>{stream.call(
this,opts,factory,(err,data)=>err?reject(err):resolve(data))});try{const handler=new StreamHandler(opts,factory,callback);
this.dispatch(opts,handler)}catch(err){if(typeof callback!="function")throw err;const opaque=opts?.opaque;queueMicrotask(
()=>callback(err,{opaque}))}}module.exports=stream}),1882:((module,__unused_webpack_exports,__webpack_require__)=>{const{
InvalidArgumentError,SocketError}=__webpack_require__(8707),{AsyncResource}=__webpack_require__(6698),assert=__webpack_require__(
4589),util=__webpack_require__(3440),{kHTTP2Stream}=__webpack_require__(6443),{addSignal,removeSignal}=__webpack_require__(
158);class UpgradeHandler extends AsyncResource{constructor(opts,callback){if(!opts||typeof opts!="object")throw new InvalidArgumentError(
"invalid opts");if(typeof callback!="function")throw new InvalidArgumentError("invalid callback");const{signal,opaque,responseHeaders}=opts;
if(signal&&typeof signal.on!="function"&&typeof signal.addEventListener!="function")throw new InvalidArgumentError("sign\
al must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=responseHeaders||null,this.opaque=
opaque||null,this.callback=callback,this.abort=null,this.context=null,addSignal(this,signal)}onRequestStart(controller,context){
if(this.reason){controller.abort(this.reason);return}assert(this.callback),this.abort=reason=>controller.abort(reason),this.
context=context}onResponseStart(){throw new SocketError("bad upgrade",null)}onRequestUpgrade(controller,statusCode,headers,socket){
const expectedStatusCode=socket[kHTTP2Stream]===!0?200:101;if(statusCode!==expectedStatusCode){const socketInfo=socket[kHTTP2Stream]===
!0?null:util.getSocketInfo(socket);controller.abort(new SocketError("bad upgrade",socketInfo));return}const{callback,opaque,
context}=this;removeSignal(this),this.callback=null;const rawHeaders=controller?.rawHeaders,responseHeaders=this.responseHeaders===
"raw"?util.parseRawHeaders(rawHeaders):headers;this.runInAsyncScope(callback,null,null,{headers:responseHeaders,socket,opaque,
context})}onResponseError(_controller,err){const{callback,opaque}=this;removeSignal(this),callback&&(this.callback=null,
queueMicrotask(()=>{this.runInAsyncScope(callback,null,err,{opaque})}))}}function upgrade(opts,callback){if(callback===void 0)
return new Promise((resolve,reject)=>{upgrade.call(this,opts,(err,data)=>err?reject(err):resolve(data))});try{const upgradeHandler=new UpgradeHandler(
opts,callback),upgradeOpts={...opts,method:opts.method||"GET",upgrade:opts.protocol||"Websocket"};this.dispatch(upgradeOpts,
upgradeHandler)}catch(err){if(typeof callback!="function")throw err;const opaque=opts?.opaque;queueMicrotask(()=>callback(
err,{opaque}))}}module.exports=upgrade}),6615:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports.request=
__webpack_require__(4043),module.exports.stream=__webpack_require__(3560),module.exports.pipeline=__webpack_require__(6862),
module.exports.upgrade=__webpack_require__(1882),module.exports.connect=__webpack_require__(2279)}),4889:((module,__unused_webpack_exports,__webpack_require__)=>{
const{Writable}=__webpack_require__(7075),{EventEmitter}=__webpack_require__(8474),{assertCacheKey,assertCacheValue}=__webpack_require__(
7659);class MemoryCacheStore extends EventEmitter{#maxCount=1024;#maxSize=104857600;#maxEntrySize=5242880;#size=0;#count=0;#entries=new Map;#hasEmittedMaxSizeEvent=!1;constructor(opts){
if(super(),opts){if(typeof opts!="object")throw new TypeError("MemoryCacheStore options must be an object");if(opts.maxCount!==
void 0){if(typeof opts.maxCount!="number"||!Number.isInteger(opts.maxCount)||opts.maxCount<0)throw new TypeError("Memory\
CacheStore options.maxCount must be a non-negative integer");this.#maxCount=opts.maxCount}if(opts.maxSize!==void 0){if(typeof opts.
maxSize!="number"||!Number.isInteger(opts.maxSize)||opts.maxSize<0)throw new TypeError("MemoryCacheStore options.maxSize\
 must be a non-negative integer");this.#maxSize=opts.maxSize}if(opts.maxEntrySize!==void 0){if(typeof opts.maxEntrySize!=
"number"||!Number.isInteger(opts.maxEntrySize)||opts.maxEntrySize<0)throw new TypeError("MemoryCacheStore options.maxEnt\
rySize must be a non-negative integer");this.#maxEntrySize=opts.maxEntrySize}}}get size(){return this.#size}isFull(){return this.#size>=
this.#maxSize||this.#count>=this.#maxCount}get(key){assertCacheKey(key);const topLevelKey=`${key.origin}:${key.path}`,now=Date.
now(),entries=this.#entries.get(topLevelKey),entry=entries?findEntry(key,entries,now):null;return entry!=null&&(this.#entries.
delete(topLevelKey),this.#entries.set(topLevelKey,entries)),entry==null?void 0:{statusMessage:entry.statusMessage,statusCode:entry.
statusCode,headers:entry.headers,body:entry.body,vary:entry.vary?entry.vary:void 0,etag:entry.etag,cacheControlDirectives:entry.
cacheControlDirectives,cachedAt:entry.cachedAt,staleAt:entry.staleAt,deleteAt:entry.deleteAt}}createWriteStream(key,val){
assertCacheKey(key),assertCacheValue(val);const topLevelKey=`${key.origin}:${key.path}`,store=this,entry={...key,...val,
body:[],size:0};return new Writable({write(chunk,encoding,callback){typeof chunk=="string"&&(chunk=Buffer.from(chunk,encoding)),
entry.size+=chunk.byteLength,entry.size>store.#maxEntrySize?this.destroy():entry.body.push(chunk),callback(null)},final(callback){
let entries=store.#entries.get(topLevelKey);entries?store.#entries.delete(topLevelKey):entries=[],store.#entries.set(topLevelKey,
entries);const previousEntry=findEntry(key,entries,-1/0);if(previousEntry){const index=entries.indexOf(previousEntry);entries.
splice(index,1,entry),store.#size-=previousEntry.size}else entries.push(entry),store.#count+=1;store.#size+=entry.size,(store.#size>
store.#maxSize||store.#count>store.#maxCount)&&(store.#hasEmittedMaxSizeEvent||(store.emit("maxSizeExceeded",{size:store.#size,
maxSize:store.#maxSize,count:store.#count,maxCount:store.#maxCount}),store.#hasEmittedMaxSizeEvent=!0),store.#evict(entry),
store.#size<store.#maxSize&&store.#count<store.#maxCount&&(store.#hasEmittedMaxSizeEvent=!1)),callback(null)}})}#evict(keep){
const targetSize=this.#maxSize/2,targetCount=this.#maxCount/2;for(const[key,entries]of this.#entries){for(let i=0;i<entries.
length&&(this.#size>targetSize||this.#count>targetCount);){const entry=entries[i];if(entry===keep){i++;continue}entries.
splice(i,1),this.#size-=entry.size,this.#count-=1}if(entries.length===0&&this.#entries.delete(key),this.#size<=targetSize&&
this.#count<=targetCount)return}if(this.#size>this.#maxSize||this.#count>this.#maxCount){const topLevelKey=`${keep.origin}\
:${keep.path}`,entries=this.#entries.get(topLevelKey);entries.splice(entries.indexOf(keep),1),this.#size-=keep.size,this.#count-=
1,entries.length===0&&this.#entries.delete(topLevelKey)}}delete(key){if(typeof key!="object")throw new TypeError(`expect\
ed key to be object, got ${typeof key}`);const topLevelKey=`${key.origin}:${key.path}`;for(const entry of this.#entries.
get(topLevelKey)??[])this.#size-=entry.size,this.#count-=1;this.#entries.delete(topLevelKey)}}function findEntry(key,entries,now){
for(let i=0;i<entries.length;i++){const entry=entries[i];if(entry.deleteAt>now&&entry.method===key.method&&varyMatches(key,
entry))return entry}}function varyMatches(key,entry){if(entry.vary==null)return!0;for(const headerName in entry.vary)if(Object.
hasOwn(entry.vary,headerName)&&!headerValueEquals(key.headers?.[headerName],entry.vary[headerName]))return!1;return!0}function headerValueEquals(lhs,rhs){
if(lhs==null&&rhs==null)return!0;if(lhs==null&&rhs!=null||lhs!=null&&rhs==null)return!1;if(Array.isArray(lhs)&&Array.isArray(
rhs)){if(lhs.length!==rhs.length)return!1;for(let i=0;i<lhs.length;i++)if(lhs[i]!==rhs[i])return!1;return!0}return lhs===
rhs}module.exports=MemoryCacheStore}),1522:((module,__unused_webpack_exports,__webpack_require__)=>{const{Writable}=__webpack_require__(
7075),{assertCacheKey,assertCacheValue}=__webpack_require__(7659),{zstdCompressSync,zstdDecompressSync}=__webpack_require__(
8522);let DatabaseSync;const VERSION=5,MAX_ENTRY_SIZE=2*1e3*1e3*1e3,COMPRESS_THRESHOLD=1024*1024,hasZstd=typeof zstdCompressSync==
"function"&&typeof zstdDecompressSync=="function",SQLITE_BUSY=5,SQLITE_LOCKED=6;function isLockedError(err){return err?.
errcode===SQLITE_BUSY||err?.errcode===SQLITE_LOCKED}module.exports=class{#maxEntrySize=MAX_ENTRY_SIZE;#maxCount=1/0;#compressThreshold=COMPRESS_THRESHOLD;#db;#getValuesQuery;#updateValueQuery;#insertValueQuery;#deleteExpiredValuesQuery;#deleteByUrlQuery;#countEntriesQuery;#deleteOldValuesQuery;constructor(opts){
if(opts){if(typeof opts!="object")throw new TypeError("SqliteCacheStore options must be an object");if(opts.maxEntrySize!==
void 0){if(typeof opts.maxEntrySize!="number"||!Number.isInteger(opts.maxEntrySize)||opts.maxEntrySize<0)throw new TypeError(
"SqliteCacheStore options.maxEntrySize must be a non-negative integer");if(opts.maxEntrySize>MAX_ENTRY_SIZE)throw new TypeError(
"SqliteCacheStore options.maxEntrySize must be less than 2gb");this.#maxEntrySize=opts.maxEntrySize}if(opts.maxCount!==void 0){
if(typeof opts.maxCount!="number"||!Number.isInteger(opts.maxCount)||opts.maxCount<0)throw new TypeError("SqliteCacheSto\
re options.maxCount must be a non-negative integer");this.#maxCount=opts.maxCount}if(opts.compressThreshold!==void 0){if(typeof opts.
compressThreshold!="number"||!Number.isInteger(opts.compressThreshold)||opts.compressThreshold<0)throw new TypeError("Sq\
liteCacheStore options.compressThreshold must be a non-negative integer");this.#compressThreshold=opts.compressThreshold}}
DatabaseSync||(DatabaseSync=__webpack_require__(99).DatabaseSync),this.#db=new DatabaseSync(opts?.location??":memory:"),
this.#db.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA temp_store = memory;
      PRAGMA optimize;

      CREATE TABLE IF NOT EXISTS cacheInterceptorV${VERSION} (
        -- Data specific to us
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        url TEXT NOT NULL,
        method TEXT NOT NULL,

        -- Data returned to the interceptor
        body BUF NULL,
        compressed TEXT NULL,
        deleteAt INTEGER NOT NULL,
        statusCode INTEGER NOT NULL,
        statusMessage TEXT NOT NULL,
        headers TEXT NULL,
        cacheControlDirectives TEXT NULL,
        etag TEXT NULL,
        vary TEXT NULL,
        cachedAt INTEGER NOT NULL,
        staleAt INTEGER NOT NULL
      );

      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${VERSION}_getValuesQuery ON cacheInterceptorV${VERSION}(url, meth\
od, deleteAt);
      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${VERSION}_deleteByUrlQuery ON cacheInterceptorV${VERSION}(deleteA\
t);
    `),this.#getValuesQuery=this.#db.prepare(`
      SELECT
        id,
        body,
        compressed,
        deleteAt,
        statusCode,
        statusMessage,
        headers,
        etag,
        cacheControlDirectives,
        vary,
        cachedAt,
        staleAt
      FROM cacheInterceptorV${VERSION}
      WHERE
        url = ?
        AND method = ?
      ORDER BY
        deleteAt ASC
    `),this.#updateValueQuery=this.#db.prepare(`
      UPDATE cacheInterceptorV${VERSION} SET
        body = ?,
        compressed = ?,
        deleteAt = ?,
        statusCode = ?,
        statusMessage = ?,
        headers = ?,
        etag = ?,
        cacheControlDirectives = ?,
        vary = ?,
        cachedAt = ?,
        staleAt = ?
      WHERE
        id = ?
    `),this.#insertValueQuery=this.#db.prepare(`
      INSERT INTO cacheInterceptorV${VERSION} (
        url,
        method,
        body,
        compressed,
        deleteAt,
        statusCode,
        statusMessage,
        headers,
        etag,
        cacheControlDirectives,
        vary,
        cachedAt,
        staleAt
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    `),this.#deleteByUrlQuery=this.#db.prepare(`DELETE FROM cacheInterceptorV${VERSION} WHERE url = ?`),this.#countEntriesQuery=
this.#db.prepare(`SELECT COUNT(*) AS total FROM cacheInterceptorV${VERSION}`),this.#deleteExpiredValuesQuery=this.#db.prepare(
`DELETE FROM cacheInterceptorV${VERSION} WHERE deleteAt <= ?`),this.#deleteOldValuesQuery=this.#maxCount===1/0?null:this.#db.
prepare(`
        DELETE FROM cacheInterceptorV${VERSION}
        WHERE id IN (
          SELECT
            id
          FROM cacheInterceptorV${VERSION}
          ORDER BY cachedAt ASC
          LIMIT ?
        )
      `)}close(){this.#db.close()}get(key){assertCacheKey(key);const value=this.#lockSafe(()=>this.#findValue(key));return value?
{body:value.body?value.compressed==="zstd"?zstdDecompressSync(Buffer.from(value.body.buffer,value.body.byteOffset,value.
body.byteLength)):Buffer.from(value.body.buffer,value.body.byteOffset,value.body.byteLength):void 0,statusCode:value.statusCode,
statusMessage:value.statusMessage,headers:value.headers?JSON.parse(value.headers):void 0,etag:value.etag?value.etag:void 0,
vary:value.vary?JSON.parse(value.vary):void 0,cacheControlDirectives:value.cacheControlDirectives?JSON.parse(value.cacheControlDirectives):
void 0,cachedAt:value.cachedAt,staleAt:value.staleAt,deleteAt:value.deleteAt}:void 0}set(key,value){assertCacheKey(key);
const url=this.#makeValueUrl(key),body=Array.isArray(value.body)?Buffer.concat(value.body):value.body,size=body?.byteLength;
if(size&&size>this.#maxEntrySize)return;let compressed=null,storedBody=body;if(body&&hasZstd&&(size>this.#compressThreshold||
isCompressibleContentType(getContentType(value.headers)))){const candidate=zstdCompressSync(body);candidate.byteLength<body.
byteLength&&(storedBody=candidate,compressed="zstd")}const existingValue=this.#lockSafe(()=>this.#findValue(key,!0));existingValue?
this.#lockSafe(()=>this.#updateValueQuery.run(storedBody,compressed,value.deleteAt,value.statusCode,value.statusMessage,
value.headers?JSON.stringify(value.headers):null,value.etag?value.etag:null,value.cacheControlDirectives?JSON.stringify(
value.cacheControlDirectives):null,value.vary?JSON.stringify(value.vary):null,value.cachedAt,value.staleAt,existingValue.
id)):(this.#lockSafe(()=>this.#insertValueQuery.run(url,key.method,storedBody,compressed,value.deleteAt,value.statusCode,
value.statusMessage,value.headers?JSON.stringify(value.headers):null,value.etag?value.etag:null,value.cacheControlDirectives?
JSON.stringify(value.cacheControlDirectives):null,value.vary?JSON.stringify(value.vary):null,value.cachedAt,value.staleAt)),
this.#prune())}createWriteStream(key,value){assertCacheKey(key),assertCacheValue(value);let size=0;const body=[],store=this;
return new Writable({decodeStrings:!0,write(chunk,encoding,callback){size+=chunk.byteLength,size<=store.#maxEntrySize?body.
push(chunk):this.destroy(),callback()},final(callback){store.set(key,{...value,body}),callback()}})}delete(key){if(typeof key!=
"object")throw new TypeError(`expected key to be object, got ${typeof key}`);this.#lockSafe(()=>this.#deleteByUrlQuery.run(
this.#makeValueUrl(key)))}#lockSafe(fn){try{return fn()}catch(err){if(!isLockedError(err))throw err;return}}#prune(){if(Number.
isFinite(this.#maxCount)){const size=this.#lockSafe(()=>this.size);if(size===void 0||size<=this.#maxCount)return 0}{const removed=this.#lockSafe(
()=>this.#deleteExpiredValuesQuery.run(Date.now()).changes);if(removed)return removed}{const removed=this.#lockSafe(()=>this.#deleteOldValuesQuery?.
run(Math.max(Math.floor(this.#maxCount*.1),1)).changes);if(removed)return removed}return 0}get size(){const{total}=this.#countEntriesQuery.
get();return total}#makeValueUrl(key){return`${key.origin}/${key.path}`}#findValue(key,canBeExpired=!1){const url=this.#makeValueUrl(
key),{headers,method}=key,values=this.#getValuesQuery.all(url,method);if(values.length===0)return;const now=Date.now();for(const value of values){
if(now>=value.deleteAt&&!canBeExpired)continue;let matches=!0;if(value.vary){const vary=JSON.parse(value.vary);for(const header in vary)
if(!headerValueEquals(headers[header],vary[header])){matches=!1;break}}if(matches)return value}}};function headerValueEquals(lhs,rhs){
if(lhs==null&&rhs==null)return!0;if(lhs==null&&rhs!=null||lhs!=null&&rhs==null)return!1;if(Array.isArray(lhs)&&Array.isArray(
rhs)){if(lhs.length!==rhs.length)return!1;for(let i=0;i<lhs.length;i++)if(lhs[i]!==rhs[i])return!1;return!0}return lhs===
rhs}function getContentType(headers){if(headers!=null){for(const key in headers)if(key.toLowerCase()==="content-type"){const value=headers[key];
return Array.isArray(value)?value[0]:value}}}function isCompressibleContentType(contentType){if(contentType==null)return!1;
const type=contentType.toLowerCase();return/^text\//.test(type)||/^application\/(json|xml|javascript|x-www-form-urlencoded|graphql)(\s|;|$)/.
test(type)||/\+(json|xml)(\s|;|$)/.test(type)}}),837:((module,__unused_webpack_exports,__webpack_require__)=>{const{BalancedPoolMissingUpstreamError,
InvalidArgumentError}=__webpack_require__(8707),{PoolBase,kClients,kNeedDrain,kAddClient,kRemoveClient,kGetDispatcher}=__webpack_require__(
2128),Pool=__webpack_require__(628),{kOriginless,kUrl}=__webpack_require__(6443),util=__webpack_require__(3440),kFactory=Symbol(
"factory"),kOptions=Symbol("options"),kGreatestCommonDivisor=Symbol("kGreatestCommonDivisor"),kCurrentWeight=Symbol("kCu\
rrentWeight"),kIndex=Symbol("kIndex"),kWeight=Symbol("kWeight"),kMaxWeightPerServer=Symbol("kMaxWeightPerServer"),kErrorPenalty=Symbol(
"kErrorPenalty");function getGreatestCommonDivisor(a,b){if(a===0)return b;for(;b!==0;){const t=b;b=a%b,a=t}return a}function defaultFactory(origin,opts){
return new Pool(origin,opts)}class BalancedPool extends PoolBase{constructor(upstreams=[],{factory=defaultFactory,connect,
tls,...opts}={}){if(typeof factory!="function")throw new InvalidArgumentError("factory must be a function.");super(opts),
this[kOriginless]=!0,connect&&typeof connect!="function"&&(connect={...connect}),tls&&typeof tls!="function"&&(tls={...tls}),
this[kOptions]={...util.deepClone(opts),connect,tls},this[kIndex]=-1,this[kCurrentWeight]=0,this[kMaxWeightPerServer]=this[kOptions].
maxWeightPerServer||100,this[kErrorPenalty]=this[kOptions].errorPenalty||15,Array.isArray(upstreams)||(upstreams=[upstreams]),
this[kFactory]=factory;for(const upstream of upstreams)this.addUpstream(upstream);this._updateBalancedPoolStats()}addUpstream(upstream){
const upstreamOrigin=util.parseOrigin(upstream).origin;if(this[kClients].find(pool2=>pool2[kUrl].origin===upstreamOrigin&&
pool2.closed!==!0&&pool2.destroyed!==!0))return this;const pool=this[kFactory](upstreamOrigin,this[kOptions]);this[kAddClient](
pool),pool.on("connect",()=>{pool[kWeight]=Math.min(this[kMaxWeightPerServer],pool[kWeight]+this[kErrorPenalty])}),pool.
on("connectionError",()=>{pool[kWeight]=Math.max(1,pool[kWeight]-this[kErrorPenalty]),this._updateBalancedPoolStats()}),
pool.on("disconnect",(...args)=>{const err=args[2];err&&err.code==="UND_ERR_SOCKET"&&(pool[kWeight]=Math.max(1,pool[kWeight]-
this[kErrorPenalty]),this._updateBalancedPoolStats())});for(const client of this[kClients])client[kWeight]=this[kMaxWeightPerServer];
return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let result=0;for(let i=0;i<this[kClients].length;i++)
result=getGreatestCommonDivisor(this[kClients][i][kWeight],result);this[kGreatestCommonDivisor]=result}removeUpstream(upstream){
const upstreamOrigin=util.parseOrigin(upstream).origin,pool=this[kClients].find(pool2=>pool2[kUrl].origin===upstreamOrigin&&
pool2.closed!==!0&&pool2.destroyed!==!0);return pool&&this[kRemoveClient](pool),this}getUpstream(upstream){const upstreamOrigin=util.
parseOrigin(upstream).origin;return this[kClients].find(pool=>pool[kUrl].origin===upstreamOrigin&&pool.closed!==!0&&pool.
destroyed!==!0)}get upstreams(){return this[kClients].filter(dispatcher=>dispatcher.closed!==!0&&dispatcher.destroyed!==
!0).map(p=>p[kUrl].origin)}[kGetDispatcher](){if(this[kClients].length===0)throw new BalancedPoolMissingUpstreamError;let counter=0,
maxWeightIndex=-1;for(;counter++<this[kClients].length;){this[kIndex]=(this[kIndex]+1)%this[kClients].length;const pool=this[kClients][this[kIndex]];
if(this[kIndex]===0&&(this[kCurrentWeight]=this[kCurrentWeight]-this[kGreatestCommonDivisor],this[kCurrentWeight]<=0&&(this[kCurrentWeight]=
this[kMaxWeightPerServer])),!(pool[kNeedDrain]||pool.closed===!0||pool.destroyed===!0)&&((maxWeightIndex===-1||pool[kWeight]>
this[kClients][maxWeightIndex][kWeight])&&(maxWeightIndex=this[kIndex]),pool[kWeight]>=this[kCurrentWeight]))return pool}
if(maxWeightIndex!==-1)return this[kCurrentWeight]=this[kClients][maxWeightIndex][kWeight],this[kIndex]=maxWeightIndex,this[kClients][maxWeightIndex]}}
module.exports=BalancedPool}),3650:((module,__unused_webpack_exports,__webpack_require__)=>{const Dispatcher=__webpack_require__(
883),{InvalidArgumentError}=__webpack_require__(8707),{toRawHeaders}=__webpack_require__(3440),{kOriginless,kUrl}=__webpack_require__(
6443);class LegacyHandlerWrapper{#handler;constructor(handler){this.#handler=handler}onRequestStart(controller,context){
this.#handler.onConnect?.(reason=>controller.abort(reason),context)}onRequestUpgrade(controller,statusCode,headers,socket){
const rawHeaders=Array.isArray(controller?.rawHeaders)?controller.rawHeaders:toRawHeaders(controller?.rawHeaders??headers??
{});this.#handler.onUpgrade?.(statusCode,rawHeaders,socket)}onResponseStart(controller,statusCode,headers,statusMessage){
const rawHeaders=Array.isArray(controller?.rawHeaders)?controller.rawHeaders:toRawHeaders(controller?.rawHeaders??headers??
{});this.#handler.onHeaders?.(statusCode,rawHeaders,()=>controller.resume(),statusMessage)===!1&&controller.pause()}onResponseData(controller,chunk){
this.#handler.onData?.(chunk)===!1&&controller.pause()}onResponseEnd(controller,trailers){const rawTrailers=Array.isArray(
controller?.rawTrailers)?controller.rawTrailers:toRawHeaders(controller?.rawTrailers??trailers??{});this.#handler.onComplete?.(
rawTrailers)}onResponseError(_controller,err){if(!this.#handler.onError)throw err;this.#handler.onError(err)}onBodySent(chunk){
this.#handler.onBodySent?.(chunk)}onRequestSent(){this.#handler.onRequestSent?.()}onResponseStarted(){this.#handler.onResponseStarted?.()}}
class Dispatcher1Wrapper extends Dispatcher{#dispatcher;constructor(dispatcher){if(super(),!dispatcher||typeof dispatcher.
dispatch!="function")throw new InvalidArgumentError("Argument dispatcher must implement dispatch");this.#dispatcher=dispatcher,
this[kUrl]=dispatcher[kUrl],this[kOriginless]=dispatcher[kOriginless]}static wrapHandler(handler){if(!handler||typeof handler!=
"object")throw new InvalidArgumentError("handler must be an object");return typeof handler.onRequestStart=="function"?handler:
new LegacyHandlerWrapper(handler)}dispatch(opts,handler){return opts.allowH2!==!1&&(opts={...opts,allowH2:!1}),this.#dispatcher.
dispatch(opts,Dispatcher1Wrapper.wrapHandler(handler))}get webSocketOptions(){return this.#dispatcher.webSocketOptions}get eventSourceOptions(){
return this.#dispatcher.eventSourceOptions}close(...args){return this.#dispatcher.close(...args)}destroy(...args){return this.#dispatcher.
destroy(...args)}}module.exports=Dispatcher1Wrapper}),6815:((module,__unused_webpack_exports,__webpack_require__)=>{const{
InvalidArgumentError}=__webpack_require__(8707),Client=__webpack_require__(3701);class H2CClient extends Client{constructor(origin,clientOpts){
if(typeof origin=="string"&&(origin=new URL(origin)),origin.protocol!=="http:")throw new InvalidArgumentError("h2c-clien\
t: Only h2c protocol is supported");const{maxConcurrentStreams,pipelining,...opts}=clientOpts??{},defaultMaxConcurrentStreams=maxConcurrentStreams??
100;let defaultPipelining=100;if(maxConcurrentStreams!=null&&(!Number.isInteger(maxConcurrentStreams)||maxConcurrentStreams<
1))throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");if(pipelining!=null&&
Number.isInteger(pipelining)&&pipelining>0&&(defaultPipelining=pipelining),defaultPipelining>defaultMaxConcurrentStreams)
throw new InvalidArgumentError("h2c-client: pipelining cannot be greater than maxConcurrentStreams");super(origin,{...opts,
maxConcurrentStreams:defaultMaxConcurrentStreams,pipelining:defaultPipelining,allowH2:!0,useH2c:!0})}}module.exports=H2CClient}),
50:((module,__unused_webpack_exports,__webpack_require__)=>{const Dispatcher=__webpack_require__(883),RetryHandler=__webpack_require__(
7816),{kOriginless,kUrl}=__webpack_require__(6443);class RetryAgent extends Dispatcher{#agent=null;#options=null;constructor(agent,options={}){
super(options),this.#agent=agent,this.#options=options,this[kUrl]=agent[kUrl],this[kOriginless]=agent[kOriginless]}dispatch(opts,handler){
const retry=new RetryHandler({...opts,retryOptions:this.#options},{dispatch:this.#agent.dispatch.bind(this.#agent),handler});
return this.#agent.dispatch(opts,retry)}get webSocketOptions(){return this.#agent.webSocketOptions}get eventSourceOptions(){
return this.#agent.eventSourceOptions}close(){return this.#agent.close()}destroy(){return this.#agent.destroy()}}module.
exports=RetryAgent}),5520:((module,__unused_webpack_exports,__webpack_require__)=>{const{PoolBase,kClients,kNeedDrain,kAddClient,
kGetDispatcher,kHasDispatcher,kRemoveClient,kRetireClient,kDrainQueue}=__webpack_require__(2128),Client=__webpack_require__(
3701),{InvalidArgumentError}=__webpack_require__(8707),util=__webpack_require__(3440),{kUrl,kQueued}=__webpack_require__(
6443),buildConnector=__webpack_require__(9136),kOptions=Symbol("options"),kConnections=Symbol("connections"),kFactory=Symbol(
"factory"),kIndex=Symbol("index");function defaultFactory(origin,opts){return new Client(origin,opts)}class RoundRobinPool extends PoolBase{constructor(origin,{
connections,factory=defaultFactory,connect,connectTimeout,tls,maxCachedSessions,socketPath,autoSelectFamily,autoSelectFamilyAttemptTimeout,
allowH2,clientTtl,...options}={}){if(connections!=null&&(!Number.isFinite(connections)||connections<0))throw new InvalidArgumentError(
"invalid connections");if(typeof factory!="function")throw new InvalidArgumentError("factory must be a function.");if(connect!=
null&&typeof connect!="function"&&typeof connect!="object")throw new InvalidArgumentError("connect must be a function or\
 an object");typeof connect!="function"&&(connect=buildConnector({...tls,maxCachedSessions,allowH2,socketPath,timeout:connectTimeout,
...typeof autoSelectFamily=="boolean"?{autoSelectFamily,autoSelectFamilyAttemptTimeout}:void 0,...connect})),super(options),
this[kConnections]=connections||null,this[kUrl]=util.parseOrigin(origin),this[kOptions]={...util.deepClone(options),connect,
allowH2,clientTtl,socketPath},this[kFactory]=factory,this[kIndex]=-1,this.on("connect",(origin2,targets)=>{if(clientTtl!=
null&&clientTtl>0)for(const target of targets)Object.assign(target,{ttl:Date.now()})}),this.on("connectionError",(origin2,targets,error)=>{
for(const target of targets)this[kClients].includes(target)&&this[kRetireClient](target);this[kQueued]>0&&this[kDrainQueue](
origin2,targets.slice(1))})}[kGetDispatcher](){const clientTtlOption=this[kOptions].clientTtl;if(this[kClients].length===
0){const dispatcher=this[kFactory](this[kUrl],this[kOptions]);return this[kAddClient](dispatcher),dispatcher}let checked=0;
for(;checked<this[kClients].length;){this[kIndex]=(this[kIndex]+1)%this[kClients].length;const client=this[kClients][this[kIndex]];
if(clientTtlOption!=null&&clientTtlOption>0&&client.ttl&&Date.now()-client.ttl>clientTtlOption){this[kRemoveClient](client),
this[kIndex]--;continue}if(!client[kNeedDrain])return client;checked++}if(!this[kConnections]||this[kClients].length<this[kConnections]){
const dispatcher=this[kFactory](this[kUrl],this[kOptions]);return this[kAddClient](dispatcher),dispatcher}}[kHasDispatcher](){
const clientTtlOption=this[kOptions].clientTtl;for(let i=0;i<this[kClients].length;i++){const client=this[kClients][i];if(clientTtlOption!=
null&&clientTtlOption>0&&client.ttl&&Date.now()-client.ttl>clientTtlOption)this[kRemoveClient](client),i<=this[kIndex]&&
this[kIndex]--,i--;else if(!client[kNeedDrain])return!0}if(!this[kConnections]||this[kClients].length<this[kConnections]){
const dispatcher=this[kFactory](this[kUrl],this[kOptions]);return this[kAddClient](dispatcher),!0}return!1}}module.exports=
RoundRobinPool}),2581:((module,__unused_webpack_exports,__webpack_require__)=>{const globalDispatcher=Symbol.for("undici\
.globalDispatcher.2"),legacyGlobalDispatcher=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError}=__webpack_require__(
8707),Agent=__webpack_require__(7405),Dispatcher1Wrapper=__webpack_require__(3650);let fallbackDispatcher;getGlobalDispatcher()===
void 0&&setGlobalDispatcher(new Agent);function setGlobalDispatcher(agent){if(!agent||typeof agent.dispatch!="function")
throw new InvalidArgumentError("Argument agent must implement Agent");try{Object.defineProperty(globalThis,globalDispatcher,
{value:agent,writable:!0,enumerable:!1,configurable:!1})}catch(err){if(err instanceof TypeError){fallbackDispatcher=agent;
return}throw err}try{const legacyAgent=agent instanceof Dispatcher1Wrapper?agent:new Dispatcher1Wrapper(agent);Object.defineProperty(
globalThis,legacyGlobalDispatcher,{value:legacyAgent,writable:!0,enumerable:!1,configurable:!1})}catch(err){if(!(err instanceof
TypeError))throw err}}function getGlobalDispatcher(){return globalThis[globalDispatcher]??fallbackDispatcher}const installedExports=[
"fetch","Headers","Response","Request","FormData","WebSocket","CloseEvent","ErrorEvent","MessageEvent","EventSource"];module.
exports={setGlobalDispatcher,getGlobalDispatcher,installedExports}}),9976:((module,__unused_webpack_exports,__webpack_require__)=>{
const util=__webpack_require__(3440),{kRedirectCacheControl}=__webpack_require__(6443),{parseCacheControlHeader,hasInvalidCacheControlDirective,
parseVaryHeader,hasVaryStar,isInvalidOrWildcardVaryHeader,isEtagUsable}=__webpack_require__(7659),{parseHttpDate}=__webpack_require__(
5453);function noop(){}class CacheController{#blocked=!1;#downstreamPaused=!1;constructor(target){this.target=target}block(){
this.#blocked=!0}release(){this.#blocked=!1,this.#downstreamPaused||this.target.resume()}pause(){this.#downstreamPaused=
!0,this.target.pause()}resume(){this.#downstreamPaused=!1,this.#blocked||this.target.resume()}abort(reason){this.target.
abort(reason)}get paused(){return this.#downstreamPaused}get aborted(){return this.target.aborted}get reason(){return this.
target.reason}get rawHeaders(){return this.target.rawHeaders}set rawHeaders(value){this.target.rawHeaders=value}get rawTrailers(){
return this.target.rawTrailers}set rawTrailers(value){this.target.rawTrailers=value}}function sameOrigin(a,b){try{return new URL(
String(a)).origin===new URL(String(b)).origin}catch{return String(a)===String(b)}}const HEURISTICALLY_CACHEABLE_STATUS_CODES=[
200,203,204,206,300,301,308,404,405,410,414,501],NOT_UNDERSTOOD_STATUS_CODES=[206],MAX_RESPONSE_AGE=2147483647e3,REVALIDATION_ONLY_RETENTION=864e5;
function trimOWS(value){return value.replace(/^[\t ]+|[\t ]+$/g,"")}function arrayIncludes(array,value){for(let i=0;i<array.
length;i++)if(array[i]===value)return!0;return!1}function appendVaryValues(target,varyValue){if(Array.isArray(varyValue))
for(let i=0;i<varyValue.length;i++)target.push(varyValue[i]);else varyValue!=null&&target.push(varyValue)}function appendConnectionHeaderTokens(headersToRemove,connectionHeader){
const values=Array.isArray(connectionHeader)?connectionHeader:[connectionHeader];for(let i=0;i<values.length;i++){const tokens=values[i].
split(",");for(let j=0;j<tokens.length;j++)headersToRemove.push(trimOWS(tokens[j]).toLowerCase())}}function getSameOriginPath(cacheKey,location){
if(typeof location!="string")return;let originUrl,requestUrl,locationUrl;try{originUrl=new URL(cacheKey.origin),requestUrl=
new URL(cacheKey.path,originUrl),locationUrl=new URL(location,requestUrl)}catch{return}if(locationUrl.origin===originUrl.
origin)return locationUrl.pathname+locationUrl.search}function deleteCachedUri(store,cacheKey,path){deleteCachedValue(store,
{...cacheKey,path});for(let i=0;i<util.safeHTTPMethods.length;i++){const method=util.safeHTTPMethods[i];method!==cacheKey.
method&&deleteCachedValue(store,{...cacheKey,method,path})}}function deleteLocationTargets(store,cacheKey,headerValue){if(headerValue===
void 0)return;const values=Array.isArray(headerValue)?headerValue:[headerValue];for(let i=0;i<values.length;i++){const path=getSameOriginPath(
cacheKey,values[i]);path!==void 0&&deleteCachedUri(store,cacheKey,path)}}function invalidateUnsafeRequest(store,cacheKey,resHeaders){
deleteCachedUri(store,cacheKey,cacheKey.path),deleteLocationTargets(store,cacheKey,resHeaders.location),deleteLocationTargets(
store,cacheKey,resHeaders["content-location"])}function requestCarriesCredentials(headers){return headers!=null&&(Object.
hasOwn(headers,"authorization")||Object.hasOwn(headers,"cookie")||Object.hasOwn(headers,"proxy-authorization"))}class CacheHandler{#cacheKey;#cacheType;#cacheByDefault;#store;#handler;#downstreamController;#writeStream;#history;constructor({
store,type,cacheByDefault},cacheKey,handler){this.#store=store,this.#cacheType=type,this.#cacheByDefault=cacheByDefault,
this.#cacheKey=cacheKey,this.#handler=handler}onRequestStart(controller,context){this.#writeStream?.destroy(),this.#writeStream=
void 0,this.#downstreamController=new CacheController(controller),this.#history=context?.history,this.#handler.onRequestStart?.(
this.#downstreamController,context)}onBodySent(chunk){this.#handler.onBodySent?.(chunk)}onRequestSent(){this.#handler.onRequestSent?.()}onRequestUpgrade(_controller,statusCode,headers,socket){
this.#handler.onRequestUpgrade?.(this.#downstreamController,statusCode,headers,socket)}onResponseStart(controller,statusCode,resHeaders,statusMessage){
const downstreamOnHeaders=()=>this.#handler.onResponseStart?.(this.#downstreamController,statusCode,resHeaders,statusMessage),
handler=this;if(!arrayIncludes(util.safeHTTPMethods,this.#cacheKey.method)&&statusCode>=200&&statusCode<=399)return invalidateUnsafeRequest(
this.#store,this.#cacheKey,resHeaders),downstreamOnHeaders();if(this.#history&&this.#history.length>1&&requestCarriesCredentials(
this.#cacheKey.headers))return downstreamOnHeaders();if(this.#history&&this.#history.length>0){for(const hopUrl of this.#history)
if(!sameOrigin(hopUrl.origin,this.#cacheKey.origin))return downstreamOnHeaders()}const now=Date.now(),redirectHopInfo=this.#history?.[kRedirectCacheControl],
redirectPolicy=redirectHopInfo?.length>0?getRedirectPolicy(this.#cacheType,this.#cacheKey.method,redirectHopInfo,this.#cacheKey.
headers,this.#cacheByDefault,now):void 0;if(redirectHopInfo?.length>0&&redirectPolicy===void 0)return downstreamOnHeaders();
const cacheControlHeader=resHeaders["cache-control"],cacheControlDirectives=cacheControlHeader?parseCacheControlHeader(cacheControlHeader):
{};if(revalidationResponseDisallowsCachedReuse(this.#cacheType,resHeaders,cacheControlDirectives))return deleteCachedValue(
this.#store,this.#cacheKey),downstreamOnHeaders();const heuristicallyCacheable=resHeaders["last-modified"]&&arrayIncludes(
HEURISTICALLY_CACHEABLE_STATUS_CODES,statusCode);if(!cacheControlHeader&&!resHeaders.expires&&!heuristicallyCacheable&&!this.#cacheByDefault)
return statusCode===304&&resHeaders.vary&&isInvalidOrWildcardVaryHeader(resHeaders.vary)&&deleteCachedValue(this.#store,
this.#cacheKey),downstreamOnHeaders();if(!canCacheResponse(this.#cacheType,this.#cacheKey.method,statusCode,resHeaders,cacheControlDirectives,
this.#cacheKey.headers))return statusCode===304&&(cacheControlHeader||revalidationResponseDisallowsCachedReuse(this.#cacheType,
resHeaders,cacheControlDirectives))&&deleteCachedValue(this.#store,this.#cacheKey),downstreamOnHeaders();const resAge=Object.
hasOwn(resHeaders,"age")?getAge(resHeaders.age):void 0;if(resAge!==void 0&&resAge>=MAX_RESPONSE_AGE)return deleteCachedValueIfNotModified(
statusCode,this.#store,this.#cacheKey),downstreamOnHeaders();const resDate=Object.hasOwn(resHeaders,"date")?getDate(resHeaders.
date):void 0;if(resDate===null)return deleteCachedValueIfNotModified(statusCode,this.#store,this.#cacheKey),downstreamOnHeaders();
const apparentAge=resDate?Math.max(0,now-resDate.getTime()):0,currentAge=Math.max(apparentAge,resAge??0),hasValidator=typeof resHeaders.
etag=="string"&&isEtagUsable(resHeaders.etag)||typeof resHeaders["last-modified"]=="string",staleAt=determineStaleAt(this.#cacheType,
now,resAge,resHeaders,resDate,cacheControlDirectives,hasValidator)??this.#cacheByDefault,revalidationOnly=staleAt===0&&hasValidator;
if(staleAt===void 0||currentAge>=staleAt&&!revalidationOnly)return(cacheControlHeader||staleAt!==void 0)&&deleteCachedValueIfNotModified(
statusCode,this.#store,this.#cacheKey),downstreamOnHeaders();const baseTime=now-currentAge;let absoluteStaleAt=staleAt+baseTime;
if(redirectPolicy!==void 0&&(absoluteStaleAt=Math.min(absoluteStaleAt,redirectPolicy.staleAt)),now>=absoluteStaleAt&&!revalidationOnly)
return deleteCachedValueIfNotModified(statusCode,this.#store,this.#cacheKey),downstreamOnHeaders();let varyDirectives;const combinedVary=[];
if(redirectHopInfo)for(const hop of redirectHopInfo)appendVaryValues(combinedVary,hop?.headers?.vary);if(appendVaryValues(
combinedVary,resHeaders.vary),combinedVary.length>0){for(const varyHeader of combinedVary)if(hasVaryStar(varyHeader))return downstreamOnHeaders();
if(this.#cacheKey.headers&&(varyDirectives=parseVaryHeader(combinedVary,this.#cacheKey.headers),!varyDirectives))return downstreamOnHeaders()}
let effectiveCacheControlDirectives=cacheControlDirectives;redirectPolicy!==void 0&&(effectiveCacheControlDirectives={...cacheControlDirectives},
delete effectiveCacheControlDirectives["stale-while-revalidate"],delete effectiveCacheControlDirectives["stale-if-error"],
redirectPolicy.requiresRevalidation===!0&&(effectiveCacheControlDirectives["proxy-revalidate"]=!0));const cachedAt=baseTime,
deleteAt=determineDeleteAt(baseTime,now,effectiveCacheControlDirectives,absoluteStaleAt),strippedHeaders=stripNecessaryHeaders(
resHeaders,cacheControlDirectives),value={statusCode,statusMessage,headers:strippedHeaders,vary:varyDirectives,cacheControlDirectives:effectiveCacheControlDirectives,
cachedAt,staleAt:absoluteStaleAt,deleteAt};if(statusCode===304){let done=!1;const finish304=()=>{done||(done=!0,this.#downstreamController.
release())},failReplay=err=>{done||(done=!0,controller.abort(err))},handle304=cachedValue=>{if(!cachedValue){downstreamOnHeaders(),
finish304();return}if(value.statusCode=cachedValue.statusCode,value.statusMessage=cachedValue.statusMessage,value.etag=cachedValue.
etag,value.vary=varyDirectives??cachedValue.vary,value.headers={...cachedValue.headers,...strippedHeaders},downstreamOnHeaders(),
this.#writeStream=this.#store.createWriteStream(this.#cacheKey,value),!this.#writeStream||!cachedValue?.body){finish304();
return}if(typeof cachedValue.body.values=="function"){const bodyIterator=cachedValue.body.values(),streamCachedBody=()=>{
if(!done)try{for(const chunk of bodyIterator){const full=this.#writeStream?.write(chunk)===!1;if(this.#handler.onResponseData?.(
this.#downstreamController,chunk),full)return}finish304()}catch(err){failReplay(err)}};this.#writeStream.on("error",function(){
handler.#writeStream=void 0,handler.#store.delete(handler.#cacheKey),streamCachedBody()}).on("drain",()=>{streamCachedBody()}).
on("close",function(){handler.#writeStream===this&&(handler.#writeStream=void 0,streamCachedBody())}),streamCachedBody()}else
typeof cachedValue.body.on=="function"?(cachedValue.body.on("data",chunk=>{try{this.#writeStream?.write(chunk),this.#handler.
onResponseData?.(this.#downstreamController,chunk)}catch(err){cachedValue.body.destroy(),failReplay(err)}}).on("end",()=>{
this.#writeStream?.end(),finish304()}).on("error",()=>{this.#writeStream=void 0,this.#store.delete(this.#cacheKey),finish304()}),
this.#writeStream.on("error",function(){handler.#writeStream=void 0,handler.#store.delete(handler.#cacheKey)}).on("close",
function(){handler.#writeStream===this&&(handler.#writeStream=void 0)})):finish304()},result=this.#store.get(this.#cacheKey);
this.#downstreamController.block(),controller.pause(),result&&typeof result.then=="function"?result.then(handle304,()=>handle304(
void 0)).catch(err=>{controller.abort(err)}):handle304(result)}else{if(typeof resHeaders.etag=="string"&&isEtagUsable(resHeaders.
etag)&&(value.etag=resHeaders.etag),this.#writeStream=this.#store.createWriteStream(this.#cacheKey,value),!this.#writeStream)
return downstreamOnHeaders();this.#writeStream.on("drain",()=>controller.resume()).on("error",function(){handler.#writeStream=
void 0,handler.#store.delete(handler.#cacheKey)}).on("close",function(){handler.#writeStream===this&&(handler.#writeStream=
void 0),controller.resume()}),downstreamOnHeaders()}}onResponseData(controller,chunk){this.#writeStream?.write(chunk)===
!1&&controller.pause(),this.#handler.onResponseData?.(this.#downstreamController,chunk)}onResponseEnd(controller,trailers){
this.#writeStream?.end(),this.#handler.onResponseEnd?.(this.#downstreamController,trailers)}onResponseError(controller,err){
this.#writeStream?.destroy(err),this.#writeStream=void 0,this.#handler.onResponseError?.(this.#downstreamController,err)}}
function deleteCachedValue(store,cacheKey){try{store.delete(cacheKey)?.catch?.(noop)}catch{}}function deleteCachedValueIfNotModified(statusCode,store,cacheKey){
statusCode===304&&deleteCachedValue(store,cacheKey)}function revalidationResponseDisallowsCachedReuse(cacheType,resHeaders,cacheControlDirectives){
return cacheControlDirectives["no-store"]===!0||cacheType==="shared"&&(cacheControlDirectives.private===!0||Object.hasOwn(
resHeaders,"set-cookie"))||(resHeaders.vary?isInvalidOrWildcardVaryHeader(resHeaders.vary):!1)}function canCacheResponse(cacheType,method,statusCode,resHeaders,cacheControlDirectives,reqHeaders){
return!(!arrayIncludes(util.safeHTTPMethods,method)||statusCode<200||arrayIncludes(NOT_UNDERSTOOD_STATUS_CODES,statusCode)||
!arrayIncludes(HEURISTICALLY_CACHEABLE_STATUS_CODES,statusCode)&&!resHeaders.expires&&!cacheControlDirectives.public&&cacheControlDirectives["\
max-age"]===void 0&&!(cacheControlDirectives.private&&cacheType==="private")&&!(cacheControlDirectives["s-maxage"]!==void 0&&
cacheType==="shared")||cacheControlDirectives["no-store"]||cacheType==="shared"&&(cacheControlDirectives.private===!0||Object.
hasOwn(resHeaders,"set-cookie"))||resHeaders.vary&&hasVaryStar(resHeaders.vary)||reqHeaders!=null&&Object.hasOwn(reqHeaders,
"authorization")&&(!cacheControlDirectives.public&&!cacheControlDirectives["s-maxage"]&&!cacheControlDirectives["must-re\
validate"]||typeof reqHeaders.authorization!="string"||Array.isArray(cacheControlDirectives["no-cache"])&&arrayIncludes(
cacheControlDirectives["no-cache"],"authorization")||Array.isArray(cacheControlDirectives.private)&&arrayIncludes(cacheControlDirectives.
private,"authorization")))}function getRedirectPolicy(cacheType,method,redirectHops,reqHeaders,cacheByDefault,now){let staleAt=1/0,
requiresRevalidation=!1;for(const hop of redirectHops){const hopPolicy=getRedirectHopPolicy(cacheType,method,hop,reqHeaders,
cacheByDefault);if(hopPolicy===void 0||hopPolicy.staleAt<=now)return;staleAt=Math.min(staleAt,hopPolicy.staleAt),requiresRevalidation||=
hopPolicy.requiresRevalidation}return{staleAt,requiresRevalidation}}function getRedirectHopPolicy(cacheType,method,hop,reqHeaders,cacheByDefault){
if(!Number.isInteger(hop?.statusCode)||!Number.isFinite(hop?.receivedAt))return;const hopHeaders=hop.headers??{},cacheControlHeader=hopHeaders["\
cache-control"],hopCacheControl=cacheControlHeader?parseCacheControlHeader(cacheControlHeader):{};if(hopHeaders.vary&&hasVaryStar(
hopHeaders.vary)||hopCacheControl["no-store"]===!0||cacheType==="shared"&&Object.hasOwn(hopCacheControl,"private")||Object.
hasOwn(hopCacheControl,"no-cache")||hopCacheControl["must-revalidate"]===!0||cacheType==="shared"&&hopCacheControl["prox\
y-revalidate"]===!0)return;const heuristicallyCacheable=hopHeaders["last-modified"]&&arrayIncludes(HEURISTICALLY_CACHEABLE_STATUS_CODES,
hop.statusCode);if(!cacheControlHeader&&!hopHeaders.expires&&!heuristicallyCacheable&&!cacheByDefault||!canCacheResponse(
cacheType,method,hop.statusCode,hopHeaders,hopCacheControl,reqHeaders))return;const age=Object.hasOwn(hopHeaders,"age")?
getAge(hopHeaders.age):void 0;if(age!==void 0&&age>=MAX_RESPONSE_AGE)return;const responseDate=Object.hasOwn(hopHeaders,
"date")?getDate(hopHeaders.date):void 0;if(responseDate===null)return;const apparentAge=responseDate?Math.max(0,hop.receivedAt-
responseDate.getTime()):0,currentAge=Math.max(apparentAge,age??0),hasValidator=typeof hopHeaders.etag=="string"&&isEtagUsable(
hopHeaders.etag)||typeof hopHeaders["last-modified"]=="string",freshnessLifetime=determineStaleAt(cacheType,hop.receivedAt,
age,hopHeaders,responseDate,hopCacheControl,hasValidator)??cacheByDefault;if(freshnessLifetime!==void 0)return{staleAt:hop.
receivedAt-currentAge+freshnessLifetime,requiresRevalidation:cacheType==="shared"&&Object.hasOwn(hopCacheControl,"s-maxa\
ge")}}function getDate(dateHeader){let dateValue=dateHeader;if(Array.isArray(dateValue)){if(dateValue.length!==1)return null;
dateValue=dateValue[0]}return typeof dateValue!="string"?null:parseHttpDate(dateValue)}function getAge(ageHeader){let ageValue=ageHeader;
if(Array.isArray(ageValue)){if(ageValue.length!==1)return MAX_RESPONSE_AGE;ageValue=ageValue[0]}if(typeof ageValue!="str\
ing"||!/^[\t ]*[0-9]+[\t ]*$/.test(ageValue))return MAX_RESPONSE_AGE;const age=BigInt(ageValue.replace(/^[\t ]+|[\t ]+$/g,
""));return age>=BigInt(MAX_RESPONSE_AGE/1e3)?MAX_RESPONSE_AGE:Number(age)*1e3}function determineStaleAt(cacheType,now,age,resHeaders,responseDate,cacheControlDirectives,hasValidator){
if(cacheType==="shared"){if(hasInvalidCacheControlDirective(cacheControlDirectives,"s-maxage"))return 0;const sMaxAge=cacheControlDirectives["\
s-maxage"];if(sMaxAge!==void 0)return sMaxAge>0?sMaxAge*1e3:0}if(hasInvalidCacheControlDirective(cacheControlDirectives,
"max-age"))return 0;const maxAge=cacheControlDirectives["max-age"];if(maxAge!==void 0)return maxAge>0?maxAge*1e3:0;if(Object.
hasOwn(resHeaders,"expires")){if(typeof resHeaders.expires!="string")return 0;const expiresDate=parseHttpDate(resHeaders.
expires);if(!expiresDate||now>=expiresDate.getTime())return 0;if(responseDate){if(responseDate>=expiresDate)return 0;const freshnessLifetime=expiresDate.
getTime()-responseDate.getTime();return age!==void 0&&age>=freshnessLifetime?0:freshnessLifetime}return expiresDate.getTime()-
now}if(typeof resHeaders["last-modified"]=="string"){const lastModified=parseHttpDate(resHeaders["last-modified"]);if(lastModified)
return lastModified.getTime()>=now?void 0:(now-lastModified.getTime())*.1}if(cacheControlDirectives.immutable)return 31536e6;
if(cacheControlDirectives["no-cache"]===!0&&hasValidator)return 0}function determineDeleteAt(baseTime,cachedAt,cacheControlDirectives,staleAt){
let staleWhileRevalidate=-1/0,staleIfError=-1/0,immutable=-1/0;if(cacheControlDirectives["stale-while-revalidate"]&&(staleWhileRevalidate=
staleAt+cacheControlDirectives["stale-while-revalidate"]*1e3),cacheControlDirectives["stale-if-error"]&&(staleIfError=staleAt+
cacheControlDirectives["stale-if-error"]*1e3),cacheControlDirectives.immutable&&staleWhileRevalidate===-1/0&&staleIfError===
-1/0&&(immutable=cachedAt+31536e6),staleWhileRevalidate===-1/0&&staleIfError===-1/0&&immutable===-1/0){const freshnessLifetime=staleAt-
baseTime;if(freshnessLifetime<=0)return cachedAt+REVALIDATION_ONLY_RETENTION;const datePrecisionPadding=Math.min(Math.max(
cachedAt-baseTime,0),1e3);return staleAt+freshnessLifetime+datePrecisionPadding}return Math.max(staleAt,staleWhileRevalidate,
staleIfError,immutable)}function stripNecessaryHeaders(resHeaders,cacheControlDirectives){const headersToRemove=["connec\
tion","proxy-authenticate","proxy-authentication-info","proxy-authorization","proxy-connection","te","transfer-encoding",
"upgrade","age"];resHeaders.connection&&appendConnectionHeaderTokens(headersToRemove,resHeaders.connection),Array.isArray(
cacheControlDirectives["no-cache"])&&headersToRemove.push(...cacheControlDirectives["no-cache"]),Array.isArray(cacheControlDirectives.
private)&&headersToRemove.push(...cacheControlDirectives.private);let strippedHeaders;for(const headerName of headersToRemove)
Object.hasOwn(resHeaders,headerName)&&(strippedHeaders??={...resHeaders},delete strippedHeaders[headerName]);return strippedHeaders??
resHeaders}module.exports=CacheHandler}),7133:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(
4589);class CacheRevalidationHandler{#successful=!1;#callback;#handler;#context;#allowErrorStatusCodes;constructor(callback,handler,allowErrorStatusCodes){
if(typeof callback!="function")throw new TypeError("callback must be a function");this.#callback=callback,this.#handler=
handler,this.#allowErrorStatusCodes=allowErrorStatusCodes}onRequestStart(_,context){this.#successful=!1,this.#context=context}onRequestUpgrade(controller,statusCode,headers,socket){
this.#handler.onRequestUpgrade?.(controller,statusCode,headers,socket)}onResponseStart(controller,statusCode,headers,statusMessage){
if(assert(this.#callback!=null),this.#successful=statusCode===304||this.#allowErrorStatusCodes&&statusCode>=500&&statusCode<=
504,this.#callback(this.#successful,this.#context,statusCode,headers),this.#callback=null,this.#successful)return!0;this.#handler.
onRequestStart?.(controller,this.#context),this.#handler.onResponseStart?.(controller,statusCode,headers,statusMessage)}onResponseData(controller,chunk){
if(!this.#successful)return this.#handler.onResponseData?.(controller,chunk)}onResponseEnd(controller,trailers){this.#successful||
this.#handler.onResponseEnd?.(controller,trailers)}onResponseError(controller,err){if(!this.#successful){if(this.#callback){
if(this.#allowErrorStatusCodes){this.#successful=!0,this.#callback(!0,this.#context),this.#callback=null;return}this.#callback(
!1),this.#callback=null}if(typeof this.#handler.onResponseError=="function")this.#handler.onResponseError(controller,err);else
throw err}}}module.exports=CacheRevalidationHandler}),8155:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(
4589);module.exports=class{#handler;#onCompleteCalled=!1;#onErrorCalled=!1;#onResponseStartCalled=!1;constructor(handler){
if(typeof handler!="object"||handler===null)throw new TypeError("handler must be an object");this.#handler=handler}onRequestStart(...args){
this.#handler.onRequestStart?.(...args)}onRequestUpgrade(...args){return assert(!this.#onCompleteCalled),assert(!this.#onErrorCalled),
this.#handler.onRequestUpgrade?.(...args)}onResponseStart(...args){return assert(!this.#onCompleteCalled),assert(!this.#onErrorCalled),
args[1]>=200&&(assert(!this.#onResponseStartCalled),this.#onResponseStartCalled=!0),this.#handler.onResponseStart?.(...args)}onResponseData(...args){
return assert(!this.#onCompleteCalled),assert(!this.#onErrorCalled),this.#handler.onResponseData?.(...args)}onResponseEnd(...args){
return assert(!this.#onCompleteCalled),assert(!this.#onErrorCalled),this.#onCompleteCalled=!0,this.#handler.onResponseEnd?.(
...args)}onResponseError(...args){return this.#onErrorCalled=!0,this.#handler.onResponseError?.(...args)}onBodySent(...args){
return this.#handler.onBodySent?.(...args)}onRequestSent(...args){return this.#handler.onRequestSent?.(...args)}}}),3599:((module,__unused_webpack_exports,__webpack_require__)=>{
const{RequestAbortedError}=__webpack_require__(8707),DEFAULT_MAX_BUFFER_SIZE=5*1024*1024;class DeduplicationHandler{#primaryHandler;#requestStarted=!1;#context=null;#waitingHandlers=[];#maxBufferSize=DEFAULT_MAX_BUFFER_SIZE;#statusCode=0;#headers={};#statusMessage="";#aborted=!1;#responseStarted=!1;#responseDataStarted=!1;#completed=!1;#controller=null;#onComplete=null;constructor(primaryHandler,onComplete,maxBufferSize=DEFAULT_MAX_BUFFER_SIZE){
this.#primaryHandler=primaryHandler,this.#onComplete=onComplete,this.#maxBufferSize=maxBufferSize}addWaitingHandler(handler){
if(this.#completed||this.#responseDataStarted)return!1;const waitingHandler=this.#createWaitingHandler(handler),waitingController=waitingHandler.
controller;try{if(this.#requestStarted){if(handler.onRequestStart?.(waitingController,this.#context),waitingController.aborted)
return waitingHandler.done=!0,!0;this.#responseStarted&&handler.onResponseStart?.(waitingController,this.#statusCode,this.#headers,
this.#statusMessage)}else waitingHandler.pendingStart=!0}catch{return waitingHandler.done=!0,!0}return waitingController.
aborted||this.#waitingHandlers.push(waitingHandler),!0}onRequestStart(controller,context){if(this.#controller=controller,
!this.#requestStarted){this.#requestStarted=!0,this.#context=context;for(const waitingHandler of this.#waitingHandlers)if(waitingHandler.
pendingStart&&!waitingHandler.done&&!waitingHandler.controller.aborted){waitingHandler.pendingStart=!1;try{waitingHandler.
handler.onRequestStart?.(waitingHandler.controller,context)}catch{waitingHandler.done=!0}}this.#pruneDoneWaitingHandlers()}
this.#primaryHandler.onRequestStart?.(controller,context)}onRequestUpgrade(controller,statusCode,headers,socket){this.#primaryHandler.
onRequestUpgrade?.(controller,statusCode,headers,socket)}onResponseStart(controller,statusCode,headers,statusMessage){this.#responseStarted=
!0,this.#statusCode=statusCode,this.#headers=headers,this.#statusMessage=statusMessage,this.#primaryHandler.onResponseStart?.(
controller,statusCode,headers,statusMessage);for(const waitingHandler of this.#waitingHandlers){const{handler,controller:waitingController}=waitingHandler;
if(waitingHandler.done||waitingController.aborted){waitingHandler.done=!0;continue}try{handler.onResponseStart?.(waitingController,
statusCode,headers,statusMessage)}catch{}waitingController.aborted&&(waitingHandler.done=!0)}this.#pruneDoneWaitingHandlers()}onResponseData(controller,chunk){
if(!(this.#aborted||this.#completed)){this.#responseDataStarted=!0,this.#primaryHandler.onResponseData?.(controller,chunk);
for(const waitingHandler of this.#waitingHandlers){const{handler,controller:waitingController}=waitingHandler;if(waitingHandler.
done||waitingController.aborted){waitingHandler.done=!0;continue}if(waitingController.paused){this.#bufferWaitingChunk(waitingHandler,
chunk);continue}try{handler.onResponseData?.(waitingController,chunk)}catch{}waitingController.aborted&&(waitingHandler.
done=!0,waitingHandler.bufferedChunks=[],waitingHandler.bufferedBytes=0)}this.#pruneDoneWaitingHandlers()}}onResponseEnd(controller,trailers){
if(!(this.#aborted||this.#completed)){this.#completed=!0,this.#cleanup();try{this.#primaryHandler.onResponseEnd?.(controller,
trailers)}catch(err){this.#primaryHandler.onResponseError?.(controller,err)}finally{for(const waitingHandler of this.#waitingHandlers){
if(waitingHandler.done||waitingHandler.controller.aborted){waitingHandler.done=!0;continue}if(this.#flushWaitingHandler(
waitingHandler),waitingHandler.done||waitingHandler.controller.aborted){waitingHandler.done=!0;continue}if(waitingHandler.
controller.paused){waitingHandler.pendingTrailers=trailers;continue}this.#endWaitingHandler(waitingHandler,trailers)}this.#pruneDoneWaitingHandlers()}}}onResponseError(controller,err){
if(!this.#completed){this.#aborted=!0,this.#completed=!0,this.#cleanup();try{this.#primaryHandler.onResponseError?.(controller,
err)}finally{for(const waitingHandler of this.#waitingHandlers)this.#errorWaitingHandler(waitingHandler,err);this.#waitingHandlers=
[]}}}#cleanup(){const onComplete=this.#onComplete;this.#onComplete=null,onComplete?.()}#createWaitingHandler(handler){const waitingHandler={
handler,controller:null,bufferedChunks:[],bufferedBytes:0,pendingTrailers:null,done:!1,pendingStart:!1},state={aborted:!1,
paused:!1,reason:null};return waitingHandler.controller={resume:()=>{state.aborted||(state.paused=!1,this.#flushWaitingHandler(
waitingHandler),this.#completed&&waitingHandler.pendingTrailers&&waitingHandler.bufferedChunks.length===0&&!state.paused&&
!state.aborted&&this.#endWaitingHandler(waitingHandler,waitingHandler.pendingTrailers),this.#pruneDoneWaitingHandlers())},
pause:()=>{state.aborted||(state.paused=!0)},get paused(){return state.paused},get aborted(){return state.aborted},get reason(){
return state.reason},abort:reason=>{if(!state.aborted){state.aborted=!0,state.reason=reason??null,waitingHandler.done=!0,
waitingHandler.pendingTrailers=null,waitingHandler.bufferedChunks=[],waitingHandler.bufferedBytes=0;try{handler.onResponseError?.(
waitingHandler.controller,state.reason??new RequestAbortedError)}catch{}}}},waitingHandler}#bufferWaitingChunk(waitingHandler,chunk){
if(waitingHandler.done||waitingHandler.controller.aborted){waitingHandler.done=!0,waitingHandler.bufferedChunks=[],waitingHandler.
bufferedBytes=0;return}const bufferedChunk=Buffer.from(chunk);if(waitingHandler.bufferedChunks.push(bufferedChunk),waitingHandler.
bufferedBytes+=bufferedChunk.length,waitingHandler.bufferedBytes>this.#maxBufferSize){const err=new RequestAbortedError(
`Deduplicated waiting handler exceeded maxBufferSize (${this.#maxBufferSize} bytes) while paused`);waitingHandler.controller.
abort(err)}}#flushWaitingHandler(waitingHandler){const{handler,controller}=waitingHandler;for(;!waitingHandler.done&&!controller.
aborted&&!controller.paused&&waitingHandler.bufferedChunks.length>0;){const bufferedChunk=waitingHandler.bufferedChunks.
shift();waitingHandler.bufferedBytes-=bufferedChunk.length;try{handler.onResponseData?.(controller,bufferedChunk)}catch{}
if(controller.aborted){waitingHandler.done=!0,waitingHandler.pendingTrailers=null,waitingHandler.bufferedChunks=[],waitingHandler.
bufferedBytes=0;break}}}#endWaitingHandler(waitingHandler,trailers){waitingHandler.done=!0,waitingHandler.pendingTrailers=
null;try{waitingHandler.handler.onResponseEnd?.(waitingHandler.controller,trailers)}catch(err){try{waitingHandler.handler.
onResponseError?.(waitingHandler.controller,err)}catch{}}}#errorWaitingHandler(waitingHandler,err){if(!waitingHandler.done){
waitingHandler.done=!0,waitingHandler.pendingTrailers=null,waitingHandler.bufferedChunks=[],waitingHandler.bufferedBytes=
0;try{waitingHandler.handler.onResponseError?.(waitingHandler.controller,err)}catch{}}}#pruneDoneWaitingHandlers(){this.#waitingHandlers=
this.#waitingHandlers.filter(waitingHandler=>waitingHandler.done===!1)}}module.exports=DeduplicationHandler}),8754:((module,__unused_webpack_exports,__webpack_require__)=>{
const util=__webpack_require__(3440),assert=__webpack_require__(4589),{InvalidArgumentError,MaxRedirectsError}=__webpack_require__(
8707),{kRequestOrigin,kRedirectCacheControl}=__webpack_require__(6443),redirectableStatusCodes=[300,301,302,303,307,308],
noop=()=>{};class RedirectHandler{static buildDispatch(dispatcher,maxRedirections){if(maxRedirections!=null&&(!Number.isInteger(
maxRedirections)||maxRedirections<0))throw new InvalidArgumentError("maxRedirections must be a positive number");const dispatch=dispatcher.
dispatch.bind(dispatcher);return(opts,originalHandler)=>dispatch(opts,new RedirectHandler(dispatch,maxRedirections,opts,
originalHandler))}constructor(dispatch,maxRedirections,opts,handler){if(maxRedirections!=null&&(!Number.isInteger(maxRedirections)||
maxRedirections<0))throw new InvalidArgumentError("maxRedirections must be a positive number");if(opts.throwOnMaxRedirect!=
null&&typeof opts.throwOnMaxRedirect!="boolean")throw new InvalidArgumentError("throwOnMaxRedirect must be a boolean");this.
dispatch=dispatch,this.location=null;const{maxRedirections:_,stripHeadersOnRedirect,stripHeadersOnCrossOriginRedirect,...cleanOpts}=opts;
this.opts=cleanOpts,this.opts.body=util.wrapRequestBody(this.opts.body),this.stripHeadersOnRedirect=normalizeStripHeaders(
stripHeadersOnRedirect,"stripHeadersOnRedirect"),this.stripHeadersOnCrossOriginRedirect=normalizeStripHeaders(stripHeadersOnCrossOriginRedirect,
"stripHeadersOnCrossOriginRedirect"),this.maxRedirections=maxRedirections,this.handler=handler,this.history=[],Object.defineProperty(
this.history,kRedirectCacheControl,{value:[],enumerable:!1})}onRequestStart(controller,context){this.handler.onRequestStart?.(
controller,{...context,history:this.history})}onBodySent(chunk){this.handler.onBodySent?.(chunk)}onRequestSent(){this.handler.
onRequestSent?.()}onRequestUpgrade(controller,statusCode,headers,socket){this.handler.onRequestUpgrade?.(controller,statusCode,
headers,socket)}onResponseStart(controller,statusCode,headers,statusMessage){if(statusCode<200){this.handler.onResponseStart?.(
controller,statusCode,headers,statusMessage);return}let removeContentHeaders=statusCode===303;if((statusCode===301||statusCode===
302)&&this.opts.method==="POST"&&(this.opts.method="GET",util.isStream(this.opts.body)&&util.destroy(this.opts.body.on("\
error",noop)),this.opts.body=null,removeContentHeaders=!0),statusCode===303&&this.opts.method!=="HEAD"&&(this.opts.method=
"GET",util.isStream(this.opts.body)&&util.destroy(this.opts.body.on("error",noop)),this.opts.body=null),this.location=util.
isDisturbed(this.opts.body)||redirectableStatusCodes.indexOf(statusCode)===-1?null:headers.location||null,this.location&&
this.history.length>=this.maxRedirections){if(this.opts.throwOnMaxRedirect)throw new MaxRedirectsError;this.location=null}
const requestOrigin=this.opts[kRequestOrigin]===void 0?this.opts.origin:this.opts[kRequestOrigin];if(requestOrigin&&this.
history.push(new URL(this.opts.path,requestOrigin)),!this.location){this.handler.onResponseStart?.(controller,statusCode,
headers,statusMessage);return}this.history[kRedirectCacheControl].push({statusCode,headers:{...headers},receivedAt:Date.
now()});const baseUrl=requestOrigin?new URL(this.opts.path,requestOrigin):void 0,{origin,pathname,search}=util.parseURL(
new URL(this.location,baseUrl)),path=search?`${pathname}${search}`:pathname,redirectUrlString=`${origin}${path}`;for(const historyUrl of this.
history)if(historyUrl.toString()===redirectUrlString)throw new InvalidArgumentError(`Redirect loop detected. Cannot redi\
rect to ${origin}. This typically happens when using a Client or Pool with cross-origin redirects. Use an Agent for cros\
s-origin redirects.`);this.opts.headers=cleanRequestHeaders(this.opts.headers,removeContentHeaders,requestOrigin!==origin,
this.stripHeadersOnRedirect,this.stripHeadersOnCrossOriginRedirect),this.opts.path=path,this.opts.origin=origin,this.opts[kRequestOrigin]=
origin,this.opts.query=null}onResponseData(controller,chunk){this.location||this.handler.onResponseData?.(controller,chunk)}onResponseEnd(controller,trailers){
this.location?this.dispatch(this.opts,this):this.handler.onResponseEnd(controller,trailers)}onResponseError(controller,error){
this.handler.onResponseError?.(controller,error)}}function shouldRemoveHeader(header,removeContent,unknownOrigin,stripHeaders,stripHeadersOnCrossOrigin){
const name=util.headerNameToString(header);return name==="host"||stripHeaders?.has(name)||unknownOrigin&&stripHeadersOnCrossOrigin?.
has(name)||removeContent&&name.startsWith("content-")?!0:unknownOrigin?name==="authorization"||name==="cookie"||name==="\
proxy-authorization":!1}function normalizeStripHeaders(headers,optionName){if(headers==null)return null;if(!Array.isArray(
headers))throw new InvalidArgumentError(`${optionName} must be an array`);const normalized=new Set;for(const header of headers){
if(typeof header!="string")throw new InvalidArgumentError(`${optionName} must contain header names`);normalized.add(util.
headerNameToString(header))}return normalized}function cleanRequestHeaders(headers,removeContent,unknownOrigin,stripHeaders,stripHeadersOnCrossOrigin){
const ret=[];if(Array.isArray(headers))if(headers.length>0&&Array.isArray(headers[0]))for(const[key,value]of headers)shouldRemoveHeader(
key,removeContent,unknownOrigin,stripHeaders,stripHeadersOnCrossOrigin)||ret.push(key,value);else for(let i=0;i<headers.
length;i+=2)shouldRemoveHeader(headers[i],removeContent,unknownOrigin,stripHeaders,stripHeadersOnCrossOrigin)||ret.push(
headers[i],headers[i+1]);else if(headers&&typeof headers=="object"){const entries=util.hasSafeIterator(headers)?headers:
Object.entries(headers);for(const[key,value]of entries)shouldRemoveHeader(key,removeContent,unknownOrigin,stripHeaders,stripHeadersOnCrossOrigin)||
ret.push(key,value)}else assert(headers==null,"headers must be an object or an array");return ret}module.exports=RedirectHandler}),
7816:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),{kRetryHandlerDefaultRetry}=__webpack_require__(
6443),{RequestRetryError,RequestAbortedError}=__webpack_require__(8707),{hasSafeIterator,isDisturbed,parseRangeHeader,wrapRequestBody}=__webpack_require__(
3440);function calculateRetryAfterHeader(retryAfter){const retryTime=new Date(retryAfter).getTime();return isNaN(retryTime)?
null:retryTime-Date.now()}function validatePartialResponseContentLength(headers,range,statusCode,retryCount){const contentLength=headers["\
content-length"];if(contentLength==null||!Number.isFinite(range.start)||!Number.isFinite(range.end))return;const length=Number(
contentLength),expectedLength=range.end-range.start+1;if(!Number.isFinite(length)||length!==expectedLength)throw new RequestRetryError(
"Content-Length mismatch",statusCode,{headers,data:{count:retryCount}})}class RetryController{#onAbort;#paused=!1;#target=null;constructor(onAbort){
this.#onAbort=onAbort}set target(target){this.#target=target,this.#paused&&target?.pause()}get target(){return this.#target}pause(){
this.#paused=!0,this.#target?.pause()}resume(){this.#paused=!1,this.#target?.resume()}abort(reason){this.#target?.abort(
reason),this.#onAbort(reason)}get paused(){return this.#paused||(this.#target?.paused??!1)}get aborted(){return this.#target?.
aborted??!1}get reason(){return this.#target?.reason??null}get rawHeaders(){return this.#target?.rawHeaders??null}set rawHeaders(value){
this.#target&&(this.#target.rawHeaders=value)}get rawTrailers(){return this.#target?.rawTrailers??null}set rawTrailers(value){
this.#target&&(this.#target.rawTrailers=value)}}class RetryHandler{constructor(opts,{dispatch,handler}){const{retryOptions,
...dispatchOpts}=opts,{retry:retryFn,maxRetries,maxTimeout,minTimeout,timeoutFactor,methods,errorCodes,retryAfter,statusCodes,
throwOnError}=retryOptions??{};this.error=null,this.dispatch=dispatch,this.handler=handler,this.opts={...dispatchOpts,body:wrapRequestBody(
opts.body)},this.retryOpts={throwOnError:throwOnError??!0,retry:retryFn??RetryHandler[kRetryHandlerDefaultRetry],retryAfter:retryAfter??
!0,maxTimeout:maxTimeout??30*1e3,minTimeout:minTimeout??500,timeoutFactor:timeoutFactor??2,maxRetries:maxRetries??5,methods:methods??
["GET","HEAD","OPTIONS","PUT","DELETE","TRACE","QUERY"],statusCodes:statusCodes??[500,502,503,504,429],errorCodes:errorCodes??
["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},
this.retryCount=0,this.retryCountCheckpoint=0,this.headersSent=!1,this.start=0,this.end=null,this.etag=null,this.statusCode=
null,this.headers=null,this.controllerProxy=new RetryController(reason=>this.#onAbort(reason)),this.retryPending=!1,this.
retryTimer=null,this.pendingResponseData=null,this.pendingResponseTrailers=null,this.pendingResponseEnded=!1,this.aborted=
!1}onResponseStartWithRetry(controller,statusCode,headers,statusMessage,err){if(this.retryOpts.throwOnError){this.retryOpts.
statusCodes.includes(statusCode)===!1?this.headersSent?this.handler.onResponseError?.(this.controllerProxy,err):(this.headersSent=
!0,this.checkpointResponseEnd(headers),this.handler.onResponseStart?.(this.controllerProxy,statusCode,headers,statusMessage)):
this.error=err;return}if(isDisturbed(this.opts.body)){this.headersSent=!0,this.checkpointResponseEnd(headers),this.handler.
onResponseStart?.(this.controllerProxy,statusCode,headers,statusMessage);return}function shouldRetry(passedErr){if(this.
aborted)return;this.retryPending=!1,this.retryTimer=null;const pendingData=this.pendingResponseData,pendingTrailers=this.
pendingResponseTrailers,pendingEnd=this.pendingResponseEnded;if(this.pendingResponseData=null,this.pendingResponseTrailers=
null,this.pendingResponseEnded=!1,passedErr){if(this.headersSent)this.handler.onResponseError?.(this.controllerProxy,passedErr);else{
if(this.headersSent=!0,this.checkpointResponseEnd(headers),this.handler.onResponseStart?.(this.controllerProxy,statusCode,
headers,statusMessage),controller.resume(),pendingEnd){for(const chunk of pendingData)this.onResponseData(controller,chunk);
this.onResponseEnd(controller,pendingTrailers)}return}controller.resume();return}this.error=err,controller.resume(),pendingEnd&&
this.onResponseEnd(controller,pendingTrailers)}controller.pause(),this.retryPending=!0,this.pendingResponseData=[],this.
pendingResponseTrailers=null,this.pendingResponseEnded=!1,this.retryTimer=this.retryOpts.retry(err,{state:{counter:this.
retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},shouldRetry.bind(this))??null}checkpointResponseEnd(headers){
if(this.end==null&&this.opts.method!=="HEAD"){const contentLength=headers["content-length"];this.end=contentLength!=null?
Number(contentLength)-1:null,assert(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=this.
end!=null}}onRequestStart(controller,context){this.controllerProxy.target=controller,this.headersSent||this.handler.onRequestStart?.(
this.controllerProxy,context)}onBodySent(chunk){this.handler.onBodySent?.(chunk)}onRequestSent(){this.handler.onRequestSent?.()}onRequestUpgrade(_controller,statusCode,headers,socket){
this.handler.onRequestUpgrade?.(this.controllerProxy,statusCode,headers,socket)}static[kRetryHandlerDefaultRetry](err,{state,
opts},cb){const{statusCode,code,headers}=err,{method,retryOptions}=opts,{maxRetries,minTimeout,maxTimeout,timeoutFactor,
statusCodes,errorCodes,methods,retryAfter}=retryOptions,{counter}=state;if(code&&code!=="UND_ERR_REQ_RETRY"&&!errorCodes.
includes(code)){cb(err);return}if(Array.isArray(methods)&&!methods.includes(method)){cb(err);return}if(statusCode!=null&&
Array.isArray(statusCodes)&&!statusCodes.includes(statusCode)){cb(err);return}if(counter>maxRetries){cb(err);return}let retryAfterHeader=retryAfter===
!1?void 0:headers?.["retry-after"];retryAfterHeader&&(retryAfterHeader=Number(retryAfterHeader),retryAfterHeader=Number.
isNaN(retryAfterHeader)?calculateRetryAfterHeader(headers["retry-after"]):retryAfterHeader*1e3);const retryTimeout=retryAfterHeader===
0?0:retryAfterHeader>0?Math.min(retryAfterHeader,maxTimeout):Math.min(minTimeout*timeoutFactor**(counter-1),maxTimeout);
return setTimeout(()=>cb(null),retryTimeout)}onResponseStart(controller,statusCode,headers,statusMessage){if(statusCode<
200){this.handler.onResponseStart?.(this.controllerProxy,statusCode,headers,statusMessage);return}if(this.error=null,this.
retryCount+=1,this.statusCode=statusCode,this.headers=headers,this.headersSent){if(statusCode!==206&&(this.start>0||statusCode!==
200))throw new RequestRetryError("server does not support the range header and the payload was partially consumed",statusCode,
{headers,data:{count:this.retryCount}});const contentRange=parseRangeHeader(headers["content-range"]);if(!contentRange)throw new RequestRetryError(
"Content-Range mismatch",statusCode,{headers,data:{count:this.retryCount}});if(this.etag!=null&&this.etag!==headers.etag)
throw new RequestRetryError("ETag mismatch",statusCode,{headers,data:{count:this.retryCount}});validatePartialResponseContentLength(
headers,contentRange,statusCode,this.retryCount);const{start,size,end=size?size-1:null}=contentRange;if(this.start!==start||
this.end!=null&&this.end!==end)throw new RequestRetryError("Content-Range mismatch",statusCode,{headers,data:{count:this.
retryCount}});return}if(statusCode>=300){const err=new RequestRetryError("Request failed",statusCode,{headers,data:{count:this.
retryCount}});this.onResponseStartWithRetry(controller,statusCode,headers,statusMessage,err);return}if(this.end==null){if(statusCode===
206){const range=parseRangeHeader(headers["content-range"]);if(range==null||range.end==null){this.headersSent=!0,this.handler.
onResponseStart?.(this.controllerProxy,statusCode,headers,statusMessage);return}validatePartialResponseContentLength(headers,
range,statusCode,this.retryCount);const{start,size,end=size?size-1:null}=range;assert(start!=null&&Number.isFinite(start),
"content-range mismatch"),assert(end!=null&&Number.isFinite(end),"invalid content-length"),this.start=start,this.end=end}
if(this.end==null&&this.opts.method!=="HEAD"){const contentLength=headers["content-length"];this.end=contentLength!=null?
Number(contentLength)-1:null}assert(Number.isFinite(this.start)),assert(this.end==null||Number.isFinite(this.end),"inval\
id content-length"),this.resume=!0,this.etag=headers.etag!=null?headers.etag:null,this.etag!=null&&this.etag[0]==="W"&&this.
etag[1]==="/"&&(this.etag=null),this.headersSent=!0,this.handler.onResponseStart?.(this.controllerProxy,statusCode,headers,
statusMessage)}else throw new RequestRetryError("Request failed",statusCode,{headers,data:{count:this.retryCount}})}onResponseData(_controller,chunk){
if(this.pendingResponseData!==null){this.pendingResponseData.push(chunk);return}this.error||(this.start+=chunk.length,this.
handler.onResponseData?.(this.controllerProxy,chunk))}onResponseEnd(_controller,trailers){if(this.pendingResponseData!==
null){this.pendingResponseTrailers=trailers,this.pendingResponseEnded=!0;return}if(this.error&&this.retryOpts.throwOnError)
throw this.error;if(!this.error){if(this.end!=null&&Number.isFinite(this.end)&&this.start!==this.end+1)throw new RequestRetryError(
"Content-Range mismatch",this.statusCode,{headers:this.headers,data:{count:this.retryCount}});return this.retryCount=0,this.
handler.onResponseEnd?.(this.controllerProxy,trailers)}this.retry()}retry(){this.start!==0&&(this.opts={...this.opts,headers:buildResumeHeaders(
this.opts.headers,`bytes=${this.start}-${this.end??""}`,this.etag)});try{this.retryCountCheckpoint=this.retryCount,this.
dispatch(this.opts,this)}catch(err){this.handler.onResponseError?.(this.controllerProxy,err)}}onResponseError(controller,err){
if(this.aborted)return;if(controller?.aborted||isDisturbed(this.opts.body)||this.headersSent&&!this.resume){this.handler.
onResponseError?.(this.controllerProxy,err);return}function shouldRetry(returnedErr){if(!this.aborted){if(this.retryPending=
!1,this.retryTimer=null,!returnedErr){this.retry();return}this.handler?.onResponseError?.(this.controllerProxy,returnedErr)}}
this.retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):
this.retryCount+=1,this.retryPending=!0,this.retryTimer=this.retryOpts.retry(err,{state:{counter:this.retryCount},opts:{
retryOptions:this.retryOpts,...this.opts}},shouldRetry.bind(this))??null}#onAbort(reason){this.retryPending&&(this.aborted=
!0,this.retryPending=!1,clearTimeout(this.retryTimer),this.retryTimer=null,this.pendingResponseData=null,this.pendingResponseTrailers=
null,this.pendingResponseEnded=!1,this.handler.onResponseError?.(this.controllerProxy,reason??new RequestAbortedError))}}
function isReplacedHeader(key,etag){const name=key.toLowerCase();return name==="range"||etag!=null&&name==="if-match"}function buildResumeHeaders(headers,range,etag){
if(Array.isArray(headers)||headers&&typeof headers=="object"&&hasSafeIterator(headers)){const ret2=[];if(Array.isArray(headers))
for(let i=0;i<headers.length;i+=2)isReplacedHeader(headers[i],etag)||ret2.push(headers[i],headers[i+1]);else for(const[key,
value]of headers)isReplacedHeader(key,etag)||ret2.push(key,value);return ret2.push("range",range),etag!=null&&ret2.push(
"if-match",etag),ret2}const ret={};for(const key in headers)Object.hasOwn(headers,key)&&!isReplacedHeader(key,etag)&&(ret[key]=
headers[key]);return ret.range=range,etag!=null&&(ret["if-match"]=etag),ret}module.exports=RetryHandler}),5542:((module,__unused_webpack_exports,__webpack_require__)=>{
const assert=__webpack_require__(4589),{Readable}=__webpack_require__(7075),util=__webpack_require__(3440),CacheHandler=__webpack_require__(
9976),MemoryCacheStore=__webpack_require__(4889),CacheRevalidationHandler=__webpack_require__(7133),{assertCacheStore,assertCacheMethods,
getInterceptorOrigin,makeCacheKey,normalizeHeaders,parseCacheControlHeader,isInvalidOrWildcardVaryHeader,parseVaryHeader,
isEtagUsable}=__webpack_require__(7659),{AbortError}=__webpack_require__(8707),{parseHttpDate}=__webpack_require__(5453);
function assertCacheOrigins(origins,name){if(origins!==void 0){if(!Array.isArray(origins))throw new TypeError(`expected ${name}\
 to be an array or undefined, got ${typeof origins}`);for(let i=0;i<origins.length;i++){const origin=origins[i];if(typeof origin!=
"string"&&!(origin instanceof RegExp))throw new TypeError(`expected ${name}[${i}] to be a string or RegExp, got ${typeof origin}`)}}}
const nop=()=>{};function trimOWS(value){return value.replace(/^[\t ]+|[\t ]+$/g,"")}function arrayIncludes(array,value){
for(let i=0;i<array.length;i++)if(array[i]===value)return!0;return!1}function hasPragmaNoCache(headers){const pragma=headers?.
pragma;if(!pragma)return!1;const values=Array.isArray(pragma)?pragma:[pragma];for(let i=0;i<values.length;i++){const value=values[i];
if(typeof value!="string")continue;const directives=value.split(",");for(let j=0;j<directives.length;j++)if(trimOWS(directives[j]).
toLowerCase()==="no-cache")return!0}return!1}function needsRevalidation(result,cacheControlDirectives,{headers={}}){return!!(cacheControlDirectives?.["\
no-cache"]||result.cacheControlDirectives?.["no-cache"]&&!Array.isArray(result.cacheControlDirectives["no-cache"])||headers["\
if-modified-since"]||headers["if-none-match"])}function staleResponseRequiresRevalidation(result,cacheType){return result.
cacheControlDirectives?.["must-revalidate"]===!0||cacheType==="shared"&&(result.cacheControlDirectives?.["proxy-revalida\
te"]===!0||result.cacheControlDirectives?.["s-maxage"]!==void 0)}function revalidationResponseDisallowsCachedReuse(cacheType,headers){
if(headers.vary&&isInvalidOrWildcardVaryHeader(headers.vary)||cacheType==="shared"&&Object.hasOwn(headers,"set-cookie"))
return!0;const cacheControl=headers["cache-control"];if(!cacheControl)return!1;const cacheControlDirectives=parseCacheControlHeader(
cacheControl);return cacheControlDirectives["no-store"]===!0||cacheType==="shared"&&cacheControlDirectives.private===!0}
function revalidationResponseUpdatesCacheControl(headers){return headers["cache-control"]!==void 0}function revalidationResponseAddsVary(result,varyDirectives){
if(!varyDirectives)return!1;for(const key in varyDirectives)if(result.vary==null||!Object.hasOwn(result.vary,key))return!0;
return!1}function deleteCachedValue(store,cacheKey){try{store.delete(cacheKey)?.catch?.(nop)}catch{}}function getUsableLastModified(headers){
const lastModified=headers?.["last-modified"];if(typeof lastModified=="string"&&parseHttpDate(lastModified))return lastModified}
function makeRevalidationHeaders(opts,result){const headers={...opts.headers,"if-modified-since":getUsableLastModified(result.
headers)??new Date(result.cachedAt).toUTCString()};if(result.etag&&(headers["if-none-match"]=result.etag),result.vary)for(const key in result.
vary)result.vary[key]!=null&&(headers[key]=result.vary[key]);return headers}function revalidationTargetMatchesCacheKey(cacheKey,context){
const history=context?.history;if(!Array.isArray(history)||history.length===0)return!0;try{const cachedUrl=new URL(cacheKey.
path,cacheKey.origin),responseUrl=history[history.length-1];return responseUrl.origin===cachedUrl.origin&&responseUrl.pathname===
cachedUrl.pathname&&responseUrl.search===cachedUrl.search}catch{return!1}}function revalidationEtagMatchesCachedValue(result,headers){
if(!Object.hasOwn(headers,"etag"))return!0;const responseEtag=headers.etag,cachedEtag=result.etag;if(typeof responseEtag!=
"string"||typeof cachedEtag!="string"||!isEtagUsable(responseEtag)||!isEtagUsable(cachedEtag))return!1;if(!responseEtag.
startsWith("W/"))return responseEtag===cachedEtag;const cachedOpaqueTag=cachedEtag.startsWith("W/")?cachedEtag.slice(2):
cachedEtag;return responseEtag.slice(2)===cachedOpaqueTag}function isStale(result,cacheControlDirectives,cacheType){const now=Date.
now();if(now>result.staleAt||result.staleAt<=result.cachedAt){if(!staleResponseRequiresRevalidation(result,cacheType)&&cacheControlDirectives?.["\
max-stale"]){const gracePeriod=result.staleAt+cacheControlDirectives["max-stale"]*1e3;return now>gracePeriod}return!0}if(cacheControlDirectives?.["\
min-fresh"]){const timeLeftTillStale=result.staleAt-now,threshold=cacheControlDirectives["min-fresh"]*1e3;return timeLeftTillStale<=
threshold}return!1}function withinStaleWhileRevalidateWindow(result,cacheType){const staleWhileRevalidate=result.cacheControlDirectives?.["\
stale-while-revalidate"];if(!staleWhileRevalidate||staleResponseRequiresRevalidation(result,cacheType))return!1;const now=Date.
now(),staleWhileRevalidateExpiry=result.staleAt+staleWhileRevalidate*1e3;return now<=staleWhileRevalidateExpiry}function handleUncachedResponse(dispatch,globalOpts,cacheKey,handler,opts,reqCacheControl){
if(reqCacheControl?.["only-if-cached"]){let aborted=!1;const controller={paused:!1,rawHeaders:[],rawTrailers:[],pause(){
this.paused=!0},resume(){this.paused=!1},abort:reason=>{aborted=!0,handler.onResponseError?.(controller,reason??new AbortError)}};
try{if(handler.onRequestStart?.(controller,null),aborted||(handler.onResponseStart?.(controller,504,{},"Gateway Timeout"),
aborted))return;handler.onResponseEnd?.(controller,{})}catch(err){typeof handler.onResponseError=="function"&&handler.onResponseError(
controller,err)}return!0}return dispatch(opts,new CacheHandler(globalOpts,cacheKey,handler))}function sendCachedValue(handler,opts,result,age,context,isStale2){
const stream=util.isStream(result.body)?result.body:Readable.from(result.body??[]);assert(!stream.destroyed,"stream shou\
ld not be destroyed"),assert(!stream.readableDidRead,"stream should not be readableDidRead");let aborted=!1,abortReason=null;
const controller={rawHeaders:[],rawTrailers:[],resume(){stream.resume()},pause(){stream.pause()},get paused(){return stream.
isPaused()},get aborted(){return aborted},get reason(){return abortReason},abort(reason){aborted||(aborted=!0,abortReason=
reason??new AbortError,stream.destroy(abortReason))}};stream.on("error",function(err){this.readableEnded||handler.onResponseError?.(
controller,err)}).on("close",function(){if(!this.errored)try{handler.onResponseEnd?.(controller,{})}catch(err){handler.onResponseError?.(
controller,err)}});try{handler.onRequestStart?.(controller,context)}catch(err){stream.destroy(err);return}if(stream.destroyed)
return;const headers={...result.headers,age:String(age)};isStale2&&(headers.warning='110 - "response is stale"'),controller.
rawHeaders=util.toRawHeaders(headers);try{handler.onResponseStart?.(controller,result.statusCode,headers,result.statusMessage)}catch(err){
stream.destroy(err);return}opts.method==="HEAD"?stream.destroy():stream.on("data",function(chunk){try{handler.onResponseData?.(
controller,chunk)}catch(err){stream.destroy(err)}})}function handleResult(dispatch,globalOpts,cacheKey,handler,opts,reqCacheControl,result){
if(!result)return handleUncachedResponse(dispatch,globalOpts,cacheKey,handler,opts,reqCacheControl);if(globalOpts.type===
"shared"&&Object.hasOwn(result.headers,"set-cookie"))return util.isStream(result.body)&&result.body.on("error",nop).destroy(),
deleteCachedValue(globalOpts.store,cacheKey),handleUncachedResponse(dispatch,globalOpts,cacheKey,handler,opts,reqCacheControl);
const now=Date.now();if(now>result.deleteAt)return dispatch(opts,new CacheHandler(globalOpts,cacheKey,handler));const age=Math.
round((now-result.cachedAt)/1e3),requestMaxAgeExpired=reqCacheControl?.["max-age"]!==void 0&&age>=reqCacheControl["max-a\
ge"],stale=requestMaxAgeExpired||isStale(result,reqCacheControl,globalOpts.type),revalidate=requestMaxAgeExpired||needsRevalidation(
result,reqCacheControl,opts);if(stale||revalidate){if(util.isStream(opts.body)&&util.bodyLength(opts.body)!==0)return dispatch(
opts,new CacheHandler(globalOpts,cacheKey,handler));if(!revalidate&&withinStaleWhileRevalidateWindow(result,globalOpts.type))
return sendCachedValue(handler,opts,result,age,null,!0),queueMicrotask(()=>{const headers2=makeRevalidationHeaders(opts,
result);dispatch({...opts,headers:headers2},new CacheHandler(globalOpts,cacheKey,{onRequestStart(){},onRequestUpgrade(){},
onResponseStart(){},onResponseData(){},onResponseEnd(){},onResponseError(){}}))}),!0;let withinStaleIfErrorThreshold=!1;
if(!staleResponseRequiresRevalidation(result,globalOpts.type)){const staleIfErrorExpiry=result.cacheControlDirectives["s\
tale-if-error"]??reqCacheControl?.["stale-if-error"];staleIfErrorExpiry&&(withinStaleIfErrorThreshold=now<result.staleAt+
staleIfErrorExpiry*1e3)}const headers=makeRevalidationHeaders(opts,result),refetch=()=>(util.isStream(result.body)&&result.
body.on("error",nop).destroy(),deleteCachedValue(globalOpts.store,cacheKey),dispatch(opts,new CacheHandler(globalOpts,cacheKey,
handler)));return dispatch({...opts,headers},new CacheRevalidationHandler((success,context,statusCode,headers2)=>{if(success){
if(statusCode===304){if(!revalidationTargetMatchesCacheKey(cacheKey,context)||!revalidationEtagMatchesCachedValue(result,
headers2)||revalidationResponseDisallowsCachedReuse(globalOpts.type,headers2))return refetch();if(revalidationResponseUpdatesCacheControl(
headers2))deleteCachedValue(globalOpts.store,cacheKey);else if(revalidationResponseAddsVary(result,headers2.vary?parseVaryHeader(
headers2.vary,opts.headers):void 0))return refetch()}sendCachedValue(handler,opts,result,age,context,stale)}else util.isStream(
result.body)&&result.body.on("error",nop).destroy()},new CacheHandler(globalOpts,cacheKey,handler),withinStaleIfErrorThreshold))}
util.isStream(opts.body)&&opts.body.on("error",nop).destroy(),sendCachedValue(handler,opts,result,age,null,!1)}module.exports=
(opts={})=>{const{store=new MemoryCacheStore,methods=["GET"],cacheByDefault=void 0,type="shared",origins=void 0}=opts;if(typeof opts!=
"object"||opts===null)throw new TypeError(`expected type of opts to be an Object, got ${opts===null?"null":typeof opts}`);
if(assertCacheStore(store,"opts.store"),assertCacheMethods(methods,"opts.methods"),assertCacheOrigins(origins,"opts.orig\
ins"),typeof cacheByDefault<"u"&&typeof cacheByDefault!="number")throw new TypeError(`expected opts.cacheByDefault to be\
 number or undefined, got ${typeof cacheByDefault}`);if(typeof type<"u"&&type!=="shared"&&type!=="private")throw new TypeError(
`expected opts.type to be shared, private, or undefined, got ${typeof type}`);const globalOpts={store,methods,cacheByDefault,
type},safeMethodsToNotCache=[];for(let i=0;i<util.safeHTTPMethods.length;i++){const method=util.safeHTTPMethods[i];arrayIncludes(
methods,method)||safeMethodsToNotCache.push(method)}return(dispatch,interceptorOrigin)=>(opts2,handler)=>{const requestOrigin=getInterceptorOrigin(
opts2,interceptorOrigin);if(!requestOrigin||arrayIncludes(safeMethodsToNotCache,opts2.method))return dispatch(opts2,handler);
if(origins!==void 0){const normalizedRequestOrigin=requestOrigin.toString().toLowerCase();let isAllowed=!1;for(let i=0;i<
origins.length;i++){const allowed=origins[i];if(typeof allowed=="string"){if(allowed.toLowerCase()===normalizedRequestOrigin){
isAllowed=!0;break}}else if(allowed.test(normalizedRequestOrigin)){isAllowed=!0;break}}if(!isAllowed)return dispatch(opts2,
handler)}opts2={...opts2,headers:normalizeHeaders(opts2)};const reqCacheControl=opts2.headers?.["cache-control"]?parseCacheControlHeader(
opts2.headers["cache-control"]):hasPragmaNoCache(opts2.headers)?{"no-cache":!0}:void 0;if(reqCacheControl?.["no-store"])
return dispatch(opts2,handler);const cacheKey=makeCacheKey(opts2,requestOrigin);if(!arrayIncludes(util.safeHTTPMethods,opts2.
method))return dispatch(opts2,new CacheHandler(globalOpts,cacheKey,handler));const result=store.get(cacheKey);return result&&
typeof result.then=="function"?result.then(result2=>handleResult(dispatch,globalOpts,cacheKey,handler,opts2,reqCacheControl,
result2)).catch(err=>{if(typeof handler.onResponseError=="function")handler.onResponseError({rawHeaders:[],rawTrailers:[],
pause(){},resume(){},get paused(){return!1},get aborted(){return!1},get reason(){return null},abort(){}},err);else throw err}):
handleResult(dispatch,globalOpts,cacheKey,handler,opts2,reqCacheControl,result)}}}),557:((module,__unused_webpack_exports,__webpack_require__)=>{
const{createInflate,createGunzip,createBrotliDecompress,createZstdDecompress,constants}=__webpack_require__(8522),{pipeline,
Transform:TransformStream2}=__webpack_require__(7075),{InvalidArgumentError,ResponseExceededMaxSizeError}=__webpack_require__(
8707),DecoratorHandler=__webpack_require__(8155);class DecompressController{#onPause;#onResume;#onAbort;#paused=!1;constructor(onPause,onResume,onAbort){
this.#onPause=onPause,this.#onResume=onResume,this.#onAbort=onAbort,this.target=null}pause(){this.#paused||(this.#paused=
!0,this.#onPause())}resume(){this.#paused&&(this.#paused=!1,this.#onResume())}abort(reason){this.target?.abort(reason),this.#onAbort(
reason)}get paused(){return this.#paused}get aborted(){return this.target?.aborted??!1}get reason(){return this.target?.
reason??null}get rawHeaders(){return this.target?.rawHeaders??null}set rawHeaders(value){this.target&&(this.target.rawHeaders=
value)}get rawTrailers(){return this.target?.rawTrailers??null}set rawTrailers(value){this.target&&(this.target.rawTrailers=
value)}}const supportedEncodings={__proto__:null,gzip:createGunzip,"x-gzip":createGunzip,br:createBrotliDecompress,deflate:createInflate,
zstd:createZstdDecompress.bind(null,{params:{[constants.ZSTD_d_windowLogMax]:23}})},defaultSkipStatusCodes=[204,304],defaultMaxSize=0;
function createMaxSizeLimiter(maxSize){let size=0;return new TransformStream2({transform(chunk,_encoding,callback){const decompressedSize=size+
chunk.length;if(decompressedSize>maxSize){callback(new ResponseExceededMaxSizeError(`Decompressed response size (${decompressedSize}\
) exceeded maxSize (${maxSize})`));return}size=decompressedSize,callback(null,chunk)}})}let warningEmitted=!1;class DecompressHandler extends DecoratorHandler{#decompressors=[];#trailers;#skipStatusCodes;#skipErrorResponses;#maxSize;#decompressedSize=0;#terminated=!1;#inputEnded=!1;#inputBackpressured=!1;#upstreamPaused=!1;#draining=!1;#drainRequested=!1;#completionPending=!1;#finalDecompressor;#controller;constructor(handler,{
skipStatusCodes=defaultSkipStatusCodes,skipErrorResponses=!0,maxSize=defaultMaxSize}={}){if(!Number.isSafeInteger(maxSize)||
maxSize<0)throw new InvalidArgumentError("maxSize must be a non-negative integer");super(handler),this.#skipStatusCodes=
skipStatusCodes,this.#skipErrorResponses=skipErrorResponses,this.#maxSize=maxSize,this.#controller=new DecompressController(
()=>this.#onDownstreamPause(),()=>this.#onDownstreamResume(),reason=>{this.#inputEnded&&!this.#terminated&&this.onResponseError(
this.#controller,reason)})}#onDownstreamPause(){this.#pauseUpstream()}#onDownstreamResume(){const drainWasDeferred=this.#draining;
this.#drainOutput(),drainWasDeferred||(this.#resumeUpstreamIfNeeded(),this.#finishIfReady())}#pauseUpstream(){!this.#upstreamPaused&&
!this.#terminated&&(this.#upstreamPaused=!0,this.#controller.target?.pause())}#resumeUpstreamIfNeeded(){this.#upstreamPaused&&
!this.#controller.paused&&!this.#inputBackpressured&&(this.#upstreamPaused=!1,this.#inputEnded||this.#controller.target?.
resume())}#drainOutput(){if(!(this.#terminated||this.#controller.paused||!this.#finalDecompressor)){if(this.#draining){this.#drainRequested=
!0;return}this.#draining=!0;try{do{this.#drainRequested=!1;let chunk;for(;!this.#terminated&&!this.#controller.paused&&(chunk=
this.#finalDecompressor.read())!==null;){if(this.#maxSize>0){const decompressedSize=this.#decompressedSize+chunk.length;
if(decompressedSize>this.#maxSize){this.#fail(new ResponseExceededMaxSizeError(`Decompressed response size (${decompressedSize}\
) exceeded maxSize (${this.#maxSize})`));return}this.#decompressedSize=decompressedSize}try{super.onResponseData(this.#controller,
chunk)===!1&&!this.#controller.paused&&this.#controller.pause()}catch(err){this.#fail(err);return}}}while(this.#drainRequested&&
!this.#terminated&&!this.#controller.paused)}finally{this.#draining=!1}this.#resumeUpstreamIfNeeded(),this.#finishIfReady()}}#finishIfReady(){
if(!(this.#terminated||!this.#completionPending||this.#controller.paused||this.#draining)){this.#cleanupDecompressors();
try{super.onResponseEnd(this.#controller,this.#trailers)}catch(err){this.#fail(err);return}this.#terminated=!0}}#onDecompressionEnd(){
this.#terminated||(this.#completionPending=!0,this.#drainOutput(),this.#finishIfReady())}#shouldSkipDecompression(contentEncoding,statusCode){
return!!(!contentEncoding||statusCode<200||this.#skipStatusCodes.includes(statusCode)||this.#skipErrorResponses&&statusCode>=
400)}#createDecompressionChain(encodings){const parts=encodings.split(","),maxContentEncodings=5;if(parts.length>maxContentEncodings)
throw new Error(`too many content-encodings in response: ${parts.length}, maximum allowed is ${maxContentEncodings}`);const decompressors=[];
for(let i=parts.length-1;i>=0;i--){const encoding=parts[i].trim();if(encoding){if(!supportedEncodings[encoding])return decompressors.
length=0,decompressors;decompressors.push(supportedEncodings[encoding]())}}if(decompressors.length<2)return decompressors;
const streams=[];for(let i=0;i<decompressors.length;i++)streams.push(decompressors[i]),i<decompressors.length-1&&this.#maxSize>
0&&streams.push(createMaxSizeLimiter(this.#maxSize));return streams}#fail(error){this.#terminated||(this.#inputEnded?this.
onResponseError(this.#controller,error):this.#controller.abort(error))}#setupDecompressorEvents(decompressor){this.#finalDecompressor=
decompressor,decompressor.on("readable",()=>this.#drainOutput()),decompressor.on("error",error=>this.#fail(error))}#setupSingleDecompressor(){
const decompressor=this.#decompressors[0];this.#setupDecompressorEvents(decompressor),decompressor.on("end",()=>this.#onDecompressionEnd())}#setupMultipleDecompressors(){
const lastDecompressor=this.#decompressors[this.#decompressors.length-1];this.#setupDecompressorEvents(lastDecompressor),
pipeline(this.#decompressors,err=>{if(!this.#terminated){if(err){this.#fail(err);return}this.#onDecompressionEnd()}})}#setupInputBackpressure(){
this.#decompressors[0].on("drain",()=>{this.#terminated||(this.#inputBackpressured=!1,this.#controller.paused||(this.#drainOutput(),
this.#resumeUpstreamIfNeeded()))})}#cleanupDecompressors(){this.#decompressors.length=0,this.#finalDecompressor=void 0}onRequestStart(controller,context){
return this.#controller.target=controller,super.onRequestStart(this.#controller,context)}onRequestUpgrade(controller,statusCode,headers,socket){
return super.onRequestUpgrade(this.#controller,statusCode,headers,socket)}onResponseStart(controller,statusCode,headers,statusMessage){
const rawContentEncoding=headers["content-encoding"],contentEncoding=Array.isArray(rawContentEncoding)?rawContentEncoding.
join(","):rawContentEncoding;if(this.#shouldSkipDecompression(contentEncoding,statusCode))return super.onResponseStart(this.#controller,
statusCode,headers,statusMessage);const decompressors=this.#createDecompressionChain(contentEncoding.toLowerCase());if(decompressors.
length===0)return this.#cleanupDecompressors(),super.onResponseStart(this.#controller,statusCode,headers,statusMessage);
this.#decompressors=decompressors;const{"content-encoding":_,"content-length":__,...newHeaders}=headers;if(this.#controller.
rawHeaders){const rawHeaders=this.#controller.rawHeaders;if(Array.isArray(rawHeaders)){const filteredHeaders=[];for(let i=0;i<
rawHeaders.length;i+=2){const headerName=rawHeaders[i],lowerName=(Buffer.isBuffer(headerName)?headerName.toString("latin\
1"):`${headerName}`).toLowerCase();lowerName==="content-encoding"||lowerName==="content-length"||filteredHeaders.push(rawHeaders[i],
rawHeaders[i+1])}rawHeaders.splice(0,rawHeaders.length,...filteredHeaders)}else if(typeof rawHeaders=="object")for(const name of Object.
keys(rawHeaders)){const lowerName=name.toLowerCase();(lowerName==="content-encoding"||lowerName==="content-length")&&delete rawHeaders[name]}}
return this.#setupInputBackpressure(),this.#decompressors.length===1?this.#setupSingleDecompressor():this.#setupMultipleDecompressors(),
super.onResponseStart(this.#controller,statusCode,newHeaders,statusMessage)}onResponseData(controller,chunk){if(this.#decompressors.
length>0){this.#decompressors[0].write(chunk)||(this.#inputBackpressured=!0,this.#pauseUpstream());return}return super.onResponseData(
this.#controller,chunk)}onResponseEnd(controller,trailers){if(this.#decompressors.length>0){this.#inputEnded=!0,this.#trailers=
trailers,this.#decompressors[0].end();return}return super.onResponseEnd(this.#controller,trailers)}onResponseError(controller,err){
if(!this.#terminated){this.#terminated=!0;for(const decompressor of this.#decompressors)decompressor.destroy();this.#cleanupDecompressors(),
super.onResponseError(this.#controller,err)}}}function createDecompressInterceptor(options={}){return warningEmitted||(process.
emitWarning("DecompressInterceptor is experimental and subject to change","ExperimentalWarning"),warningEmitted=!0),dispatch=>(opts,handler)=>{
if(opts.method==="HEAD")return dispatch(opts,handler);const decompressHandler=new DecompressHandler(handler,options);return dispatch(
opts,decompressHandler)}}module.exports=createDecompressInterceptor}),7240:((module,__unused_webpack_exports,__webpack_require__)=>{
const diagnosticsChannel=__webpack_require__(3053),util=__webpack_require__(3440),DeduplicationHandler=__webpack_require__(
3599),{getInterceptorOrigin,normalizeHeaders,makeCacheKey,makeDeduplicationKey}=__webpack_require__(7659),pendingRequestsChannel=diagnosticsChannel.
channel("undici:request:pending-requests");module.exports=(opts={})=>{const{methods=["GET"],skipHeaderNames=[],excludeHeaderNames=[],
maxBufferSize=5*1024*1024}=opts;if(typeof opts!="object"||opts===null)throw new TypeError(`expected type of opts to be a\
n Object, got ${opts===null?"null":typeof opts}`);if(!Array.isArray(methods))throw new TypeError(`expected opts.methods \
to be an array, got ${typeof methods}`);for(const method of methods)if(!util.safeHTTPMethods.includes(method))throw new TypeError(
`expected opts.methods to only contain safe HTTP methods, got ${method}`);if(!Array.isArray(skipHeaderNames))throw new TypeError(
`expected opts.skipHeaderNames to be an array, got ${typeof skipHeaderNames}`);if(!Array.isArray(excludeHeaderNames))throw new TypeError(
`expected opts.excludeHeaderNames to be an array, got ${typeof excludeHeaderNames}`);if(!Number.isFinite(maxBufferSize)||
maxBufferSize<=0)throw new TypeError(`expected opts.maxBufferSize to be a positive finite number, got ${maxBufferSize}`);
const skipHeaderNamesSet=new Set(skipHeaderNames.map(name=>name.toLowerCase())),excludeHeaderNamesSet=new Set(excludeHeaderNames.
map(name=>name.toLowerCase())),pendingRequests=new Map;return(dispatch,interceptorOrigin)=>(opts2,handler)=>{const requestOrigin=getInterceptorOrigin(
opts2,interceptorOrigin);if(!requestOrigin||opts2.upgrade||methods.includes(opts2.method)===!1)return dispatch(opts2,handler);
if(opts2={...opts2,headers:normalizeHeaders(opts2)},skipHeaderNamesSet.size>0){for(const headerName of Object.keys(opts2.
headers))if(skipHeaderNamesSet.has(headerName.toLowerCase()))return dispatch(opts2,handler)}const cacheKey=makeCacheKey(
opts2,requestOrigin),dedupeKey=makeDeduplicationKey(cacheKey,excludeHeaderNamesSet),pendingHandler=pendingRequests.get(dedupeKey);
if(pendingHandler)return pendingHandler.addWaitingHandler(handler)?!0:dispatch(opts2,handler);const deduplicationHandler=new DeduplicationHandler(
handler,()=>{pendingRequests.delete(dedupeKey),pendingRequestsChannel.hasSubscribers&&pendingRequestsChannel.publish({size:pendingRequests.
size,key:dedupeKey,type:"removed"})},maxBufferSize);return pendingRequests.set(dedupeKey,deduplicationHandler),pendingRequestsChannel.
hasSubscribers&&pendingRequestsChannel.publish({size:pendingRequests.size,key:dedupeKey,type:"added"}),dispatch(opts2,deduplicationHandler)}}}),
379:((module,__unused_webpack_exports,__webpack_require__)=>{const{isIP}=__webpack_require__(7030),{lookup}=__webpack_require__(
610),DecoratorHandler=__webpack_require__(8155),{InvalidArgumentError,InformationalError}=__webpack_require__(8707),{kRequestOrigin}=__webpack_require__(
6443),maxInt=Math.pow(2,31)-1;function hasSafeIterator(headers){const prototype=Object.getPrototypeOf(headers);return Object.
hasOwn(headers,Symbol.iterator)||prototype!=null&&prototype!==Object.prototype&&typeof headers[Symbol.iterator]=="functi\
on"}function isHostHeader(key){return typeof key=="string"&&key.toLowerCase()==="host"}function normalizeHeaders(headers){
if(headers==null)return null;if(Array.isArray(headers)){if(headers.length===0||!Array.isArray(headers[0]))return headers;
const normalized=[];for(const header of headers)Array.isArray(header)&&header.length===2?normalized.push(header[0],header[1]):
normalized.push(header);return normalized}if(typeof headers=="object"&&hasSafeIterator(headers)){const normalized=[];for(const header of headers)
Array.isArray(header)&&header.length===2?normalized.push(header[0],header[1]):normalized.push(header);return normalized}
return headers}function hasHostHeader(headers){if(headers==null)return!1;if(Array.isArray(headers)){if(headers.length===
0)return!1;for(let i=0;i<headers.length;i+=2)if(isHostHeader(headers[i]))return!0;return!1}if(typeof headers=="object"){
for(const key in headers)if(isHostHeader(key))return!0}return!1}function withHostHeader(host,headers){const normalizedHeaders=normalizeHeaders(
headers);return hasHostHeader(normalizedHeaders)?normalizedHeaders:Array.isArray(normalizedHeaders)?["host",host,...normalizedHeaders]:
normalizedHeaders&&typeof normalizedHeaders=="object"?{host,...normalizedHeaders}:{host}}class DNSStorage{#maxItems=0;#records=new Map;constructor(opts){
this.#maxItems=opts.maxItems}get size(){return this.#records.size}get(hostname){return this.#records.get(hostname)??null}set(hostname,records){
this.#records.set(hostname,records)}delete(hostname){this.#records.delete(hostname)}full(){return this.size>=this.#maxItems}}
class DNSInstance{#maxTTL=0;#maxItems=0;dualStack=!0;affinity=null;lookup=null;pick=null;storage=null;constructor(opts){
this.#maxTTL=opts.maxTTL,this.#maxItems=opts.maxItems,this.dualStack=opts.dualStack,this.affinity=opts.affinity,this.lookup=
opts.lookup??this.#defaultLookup,this.pick=opts.pick??this.#defaultPick,this.storage=opts.storage??new DNSStorage(opts)}runLookup(origin,opts,cb){
const ips=this.storage.get(origin.hostname);if(ips==null&&this.storage.full()){cb(null,origin);return}const newOpts={affinity:this.
affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...opts.dns,maxTTL:this.#maxTTL,maxItems:this.#maxItems};
if(ips==null)this.lookup(origin,newOpts,(err,addresses)=>{if(err||addresses==null||addresses.length===0){cb(err??new InformationalError(
"No DNS entries found"));return}this.setRecords(origin,addresses);const records=this.storage.get(origin.hostname),ip=this.
pick(origin,records,newOpts.affinity);if(ip==null){this.storage.delete(origin.hostname),cb(new InformationalError("No DN\
S entries found"));return}let port;typeof ip.port=="number"?port=`:${ip.port}`:origin.port!==""?port=`:${origin.port}`:port=
"",cb(null,new URL(`${origin.protocol}//${ip.family===6?`[${ip.address}]`:ip.address}${port}`))});else{const ip=this.pick(
origin,ips,newOpts.affinity);if(ip==null){this.storage.delete(origin.hostname),this.runLookup(origin,opts,cb);return}let port;
typeof ip.port=="number"?port=`:${ip.port}`:origin.port!==""?port=`:${origin.port}`:port="",cb(null,new URL(`${origin.protocol}\
//${ip.family===6?`[${ip.address}]`:ip.address}${port}`))}}#defaultLookup(origin,opts,cb){lookup(origin.hostname,{all:!0,
family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(err,addresses)=>{if(err)return cb(err);const results=new Map;
for(const addr of addresses)results.set(`${addr.address}:${addr.family}`,addr);cb(null,results.values())})}#defaultPick(origin,hostnameRecords,affinity){
let ip=null;const{records,offset}=hostnameRecords;let family;if(this.dualStack?(affinity==null&&(offset==null||offset===
maxInt?(hostnameRecords.offset=0,affinity=4):(hostnameRecords.offset++,affinity=(hostnameRecords.offset&1)===1?6:4)),records[affinity]!=
null&&records[affinity].ips.length>0?family=records[affinity]:family=records[affinity===4?6:4]):family=records[affinity],
family==null||family.ips.length===0)return ip;family.offset==null||family.offset===maxInt?family.offset=0:family.offset++;
const position=family.offset%family.ips.length;return ip=family.ips[position]??null,ip==null?ip:Date.now()-ip.timestamp>
ip.ttl?(family.ips.splice(position,1),this.pick(origin,hostnameRecords,affinity)):ip}pickFamily(origin,ipFamily){const records=this.
storage.get(origin.hostname)?.records;if(!records)return null;const family=records[ipFamily];if(!family)return null;family.
offset==null||family.offset===maxInt?family.offset=0:family.offset++;const position=family.offset%family.ips.length,ip=family.
ips[position]??null;return ip==null?ip:Date.now()-ip.timestamp>ip.ttl?(family.ips.splice(position,1),this.pickFamily(origin,
ipFamily)):ip}setRecords(origin,addresses){const timestamp=Date.now(),records={records:{4:null,6:null}};let minTTL=this.#maxTTL;
for(const record of addresses){record.timestamp=timestamp,typeof record.ttl=="number"?(record.ttl=Math.min(record.ttl,this.#maxTTL),
minTTL=Math.min(minTTL,record.ttl)):record.ttl=this.#maxTTL;const familyRecords=records.records[record.family]??{ips:[]};
familyRecords.ips.push(record),records.records[record.family]=familyRecords}this.storage.set(origin.hostname,records,{ttl:minTTL})}deleteRecords(origin){
this.storage.delete(origin.hostname)}getHandler(meta,opts){return new DNSDispatchHandler(this,meta,opts)}}class DNSDispatchHandler extends DecoratorHandler{#state=null;#opts=null;#dispatch=null;#origin=null;#controller=null;#newOrigin=null;#firstTry=!0;constructor(state,{
origin,handler,dispatch,newOrigin},opts){super(handler),this.#origin=origin,this.#newOrigin=newOrigin,this.#opts={...opts},
this.#state=state,this.#dispatch=dispatch}onResponseError(controller,err){switch(err.code){case"ETIMEDOUT":case"ECONNREF\
USED":{if(this.#state.dualStack){if(!this.#firstTry){super.onResponseError(controller,err);return}this.#firstTry=!1;const otherFamily=this.#newOrigin.
hostname[0]==="["?4:6,ip=this.#state.pickFamily(this.#origin,otherFamily);if(ip==null){super.onResponseError(controller,
err);return}let port;typeof ip.port=="number"?port=`:${ip.port}`:this.#origin.port!==""?port=`:${this.#origin.port}`:port=
"";const dispatchOpts={...this.#opts,origin:`${this.#origin.protocol}//${ip.family===6?`[${ip.address}]`:ip.address}${port}`,
[kRequestOrigin]:this.#opts[kRequestOrigin]===void 0?this.#origin:this.#opts[kRequestOrigin],headers:withHostHeader(this.#origin.
host,this.#opts.headers)};this.#dispatch(dispatchOpts,this);return}super.onResponseError(controller,err);break}case"ENOT\
FOUND":this.#state.deleteRecords(this.#origin),super.onResponseError(controller,err);break;default:super.onResponseError(
controller,err);break}}}module.exports=interceptorOpts=>{if(interceptorOpts?.maxTTL!=null&&(typeof interceptorOpts?.maxTTL!=
"number"||interceptorOpts?.maxTTL<0))throw new InvalidArgumentError("Invalid maxTTL. Must be a positive number");if(interceptorOpts?.
maxItems!=null&&(typeof interceptorOpts?.maxItems!="number"||interceptorOpts?.maxItems<1))throw new InvalidArgumentError(
"Invalid maxItems. Must be a positive number and greater than zero");if(interceptorOpts?.affinity!=null&&interceptorOpts?.
affinity!==4&&interceptorOpts?.affinity!==6)throw new InvalidArgumentError("Invalid affinity. Must be either 4 or 6");if(interceptorOpts?.
dualStack!=null&&typeof interceptorOpts?.dualStack!="boolean")throw new InvalidArgumentError("Invalid dualStack. Must be\
 a boolean");if(interceptorOpts?.lookup!=null&&typeof interceptorOpts?.lookup!="function")throw new InvalidArgumentError(
"Invalid lookup. Must be a function");if(interceptorOpts?.pick!=null&&typeof interceptorOpts?.pick!="function")throw new InvalidArgumentError(
"Invalid pick. Must be a function");if(interceptorOpts?.storage!=null&&(typeof interceptorOpts?.storage?.get!="function"||
typeof interceptorOpts?.storage?.set!="function"||typeof interceptorOpts?.storage?.full!="function"||typeof interceptorOpts?.
storage?.delete!="function"))throw new InvalidArgumentError("Invalid storage. Must be a object with methods: { get, set,\
 full, delete }");const dualStack=interceptorOpts?.dualStack??!0;let affinity;dualStack?affinity=interceptorOpts?.affinity??
null:affinity=interceptorOpts?.affinity??4;const opts={maxTTL:interceptorOpts?.maxTTL??1e4,lookup:interceptorOpts?.lookup??
null,pick:interceptorOpts?.pick??null,dualStack,affinity,maxItems:interceptorOpts?.maxItems??1/0,storage:interceptorOpts?.
storage},instance=new DNSInstance(opts);return dispatch=>function(origDispatchOpts,handler){if(origDispatchOpts.origin==
null)return dispatch(origDispatchOpts,handler);const origin=origDispatchOpts.origin.constructor===URL?origDispatchOpts.origin:
new URL(origDispatchOpts.origin);return isIP(origin.hostname)!==0?dispatch(origDispatchOpts,handler):(instance.runLookup(
origin,origDispatchOpts,(err,newOrigin)=>{if(err)return handler.onResponseError(null,err);const dispatchOpts={...origDispatchOpts,
servername:origin.hostname,origin:newOrigin.origin,[kRequestOrigin]:origDispatchOpts[kRequestOrigin]===void 0?origin:origDispatchOpts[kRequestOrigin],
headers:withHostHeader(origin.host,origDispatchOpts.headers)};dispatch(dispatchOpts,instance.getHandler({origin,dispatch,
handler,newOrigin},origDispatchOpts))}),!0)}}}),8060:((module,__unused_webpack_exports,__webpack_require__)=>{const{InvalidArgumentError,
RequestAbortedError}=__webpack_require__(8707),DecoratorHandler=__webpack_require__(8155);class DumpHandler extends DecoratorHandler{#maxSize=1024*
1024;#dumped=!1;#size=0;aborted=!1;reason=!1;constructor({maxSize,signal},handler){if(maxSize!=null&&(!Number.isFinite(maxSize)||
maxSize<1))throw new InvalidArgumentError("maxSize must be a number greater than 0");super(handler),this.#maxSize=maxSize??
this.#maxSize}#abort(reason){this.aborted=!0,this.reason=reason}onRequestStart(controller,context){return controller.abort=
this.#abort.bind(this),super.onRequestStart(controller,context)}onResponseStart(controller,statusCode,headers,statusMessage){
const contentLength=headers["content-length"];if(contentLength!=null&&contentLength>this.#maxSize)throw new RequestAbortedError(
`Response size (${contentLength}) larger than maxSize (${this.#maxSize})`);return this.aborted===!0?!0:super.onResponseStart(
controller,statusCode,headers,statusMessage)}onResponseError(controller,err){super.onResponseError(controller,this.aborted===
!0?this.reason:err)}onResponseData(controller,chunk){if(this.#size=this.#size+chunk.length,this.#size>this.#maxSize)throw new RequestAbortedError(
`Response size (${this.#size}) larger than maxSize (${this.#maxSize})`);return this.#size===this.#maxSize&&(this.#dumped=
!0),!0}onResponseEnd(controller,trailers){if(this.aborted===!0){super.onResponseError(controller,this.reason);return}super.
onResponseEnd(controller,this.#dumped?{}:trailers)}}function createDumpInterceptor({maxSize:defaultMaxSize}={maxSize:1024*
1024}){return dispatch=>function(opts,handler){const{dumpMaxSize=defaultMaxSize}=opts,dumpHandler=new DumpHandler({maxSize:dumpMaxSize,
signal:opts.signal},handler);return dispatch(opts,dumpHandler)}}module.exports=createDumpInterceptor}),1514:((module,__unused_webpack_exports,__webpack_require__)=>{
const RedirectHandler=__webpack_require__(8754);function createRedirectInterceptor({maxRedirections:defaultMaxRedirections,
throwOnMaxRedirect:defaultThrowOnMaxRedirect,stripHeadersOnRedirect:defaultStripHeadersOnRedirect,stripHeadersOnCrossOriginRedirect:defaultStripHeadersOnCrossOriginRedirect}={}){
return dispatch=>function(opts,handler){const{maxRedirections=defaultMaxRedirections,throwOnMaxRedirect=defaultThrowOnMaxRedirect,
stripHeadersOnRedirect=defaultStripHeadersOnRedirect,stripHeadersOnCrossOriginRedirect=defaultStripHeadersOnCrossOriginRedirect,
...rest}=opts;if(maxRedirections==null||maxRedirections===0)return dispatch(opts,handler);const dispatchOpts={...rest,throwOnMaxRedirect,
stripHeadersOnRedirect,stripHeadersOnCrossOriginRedirect},redirectHandler=new RedirectHandler(dispatch,maxRedirections,dispatchOpts,
handler);return dispatch(dispatchOpts,redirectHandler)}}module.exports=createRedirectInterceptor}),8918:((module,__unused_webpack_exports,__webpack_require__)=>{
const DecoratorHandler=__webpack_require__(8155),{InvalidArgumentError,ResponseError}=__webpack_require__(8707),defaultMaxSize=1024*
1024;class ResponseErrorHandler extends DecoratorHandler{#statusCode;#contentType;#decoder;#headers;#body;#bodySize;#bodyTruncated;#maxSize;constructor({
maxSize},{handler}){super(handler),this.#maxSize=maxSize}#checkContentType(contentType){return(this.#contentType??"").indexOf(
contentType)===0}onRequestStart(controller,context){return this.#statusCode=0,this.#contentType=null,this.#decoder=null,
this.#headers=null,this.#body="",this.#bodySize=0,this.#bodyTruncated=!1,super.onRequestStart(controller,context)}onResponseStart(controller,statusCode,headers,statusMessage){
if(this.#statusCode=statusCode,this.#headers=headers,this.#contentType=headers["content-type"],this.#statusCode<400)return super.
onResponseStart(controller,statusCode,headers,statusMessage);(this.#checkContentType("application/json")||this.#checkContentType(
"text/plain"))&&(this.#decoder=new TextDecoder("utf-8"))}#createResponseError(){if(this.#body+=this.#decoder?.decode(void 0,
{stream:!1})??"",this.#decoder=null,!this.#bodyTruncated&&this.#checkContentType("application/json"))try{this.#body=JSON.
parse(this.#body)}catch{}let err;const stackTraceLimit=Error.stackTraceLimit;Error.stackTraceLimit=0;try{err=new ResponseError(
"Response Error",this.#statusCode,{body:this.#body,bodyTruncated:this.#bodyTruncated,headers:this.#headers})}finally{Error.
stackTraceLimit=stackTraceLimit}return err}onResponseData(controller,chunk){if(this.#statusCode<400)return super.onResponseData(
controller,chunk);if(this.#decoder==null)return;if(this.#maxSize===0){this.#body+=this.#decoder.decode(chunk,{stream:!0});
return}const remaining=this.#maxSize-this.#bodySize;if(chunk.length<=remaining){this.#bodySize+=chunk.length,this.#body+=
this.#decoder.decode(chunk,{stream:!0});return}remaining>0&&(this.#body+=this.#decoder.decode(chunk.subarray(0,remaining),
{stream:!0}),this.#bodySize=this.#maxSize),this.#bodyTruncated=!0,this.#body+=this.#decoder.decode(void 0,{stream:!1}),this.#decoder=
null}onResponseEnd(controller,trailers){this.#statusCode>=400?super.onResponseError(controller,this.#createResponseError()):
super.onResponseEnd(controller,trailers)}onResponseError(controller,err){super.onResponseError(controller,err)}}module.exports=
(opts={})=>{const{maxSize=defaultMaxSize}=opts;if(!Number.isSafeInteger(maxSize)||maxSize<0)throw new InvalidArgumentError(
"maxSize must be a non-negative integer");return dispatch=>function(opts2,handler){return dispatch(opts2,new ResponseErrorHandler(
{maxSize},{handler}))}}}),2026:((module,__unused_webpack_exports,__webpack_require__)=>{const RetryHandler=__webpack_require__(
7816);module.exports=globalOpts=>dispatch=>function(opts,handler){return dispatch(opts,new RetryHandler({...opts,retryOptions:{
...globalOpts,...opts.retryOptions}},{handler,dispatch}))}}),7501:((module,__unused_webpack_exports,__webpack_require__)=>{
const{kClients}=__webpack_require__(6443),Agent=__webpack_require__(7405),{kAgent,kMockAgentSet,kMockAgentGet,kDispatches,
kIsMockActive,kNetConnect,kGetNetConnect,kOptions,kFactory,kMockAgentRegisterCallHistory,kMockAgentIsCallHistoryEnabled,
kMockAgentAddCallHistoryLog,kMockAgentMockCallHistoryInstance,kMockAgentAcceptsNonStandardSearchParameters,kMockCallHistoryAddLog,
kIgnoreTrailingSlash}=__webpack_require__(1117),MockClient=__webpack_require__(7365),MockPool=__webpack_require__(4004),
{matchValue,normalizeSearchParams,buildAndValidateMockOptions,normalizeOrigin}=__webpack_require__(3397),{InvalidArgumentError,
UndiciError}=__webpack_require__(8707),Dispatcher=__webpack_require__(883),PendingInterceptorsFormatter=__webpack_require__(
6142),{MockCallHistory}=__webpack_require__(431);class MockAgent extends Dispatcher{constructor(opts={}){super(opts);const mockOptions=buildAndValidateMockOptions(
opts);if(this[kNetConnect]=!0,this[kIsMockActive]=!0,this[kMockAgentIsCallHistoryEnabled]=mockOptions.enableCallHistory??
!1,this[kMockAgentAcceptsNonStandardSearchParameters]=mockOptions.acceptNonStandardSearchParameters??!1,this[kIgnoreTrailingSlash]=
mockOptions.ignoreTrailingSlash??!1,opts?.agent&&typeof opts.agent.dispatch!="function")throw new InvalidArgumentError("\
Argument opts.agent must implement Agent");const agent=opts?.agent?opts.agent:new Agent(opts);this[kAgent]=agent,this[kClients]=
agent[kClients],this[kOptions]=mockOptions,this[kMockAgentIsCallHistoryEnabled]&&this[kMockAgentRegisterCallHistory]()}get webSocketOptions(){
return this[kAgent].webSocketOptions}get eventSourceOptions(){return this[kAgent].eventSourceOptions}get(origin){const normalizedOrigin=normalizeOrigin(
origin),originKey=this[kIgnoreTrailingSlash]?normalizedOrigin.replace(/\/$/,""):normalizedOrigin;let dispatcher=this[kMockAgentGet](
originKey);return dispatcher||(dispatcher=this[kFactory](originKey),this[kMockAgentSet](originKey,dispatcher)),dispatcher}dispatch(opts,handler){
opts.origin=normalizeOrigin(opts.origin);const mockDispatcher=this.get(opts.origin);this[kMockAgentAddCallHistoryLog](opts);
const acceptNonStandardSearchParameters=this[kMockAgentAcceptsNonStandardSearchParameters],dispatchOpts={...opts};if(dispatchOpts.
allowH2===!1){const http1OnlyKey=`${dispatchOpts.origin}#http1-only`;if(!this[kClients].has(http1OnlyKey)){const http1OnlyDispatcher=this[kFactory](
dispatchOpts.origin);http1OnlyDispatcher[kDispatches]=mockDispatcher[kDispatches],this[kMockAgentSet](http1OnlyKey,http1OnlyDispatcher)}}
if(acceptNonStandardSearchParameters&&dispatchOpts.path){const[path,searchParams]=dispatchOpts.path.split("?"),normalizedSearchParams=normalizeSearchParams(
searchParams,acceptNonStandardSearchParameters);dispatchOpts.path=`${path}?${normalizedSearchParams}`}return this[kAgent].
dispatch(dispatchOpts,handler)}async close(){this.clearCallHistory(),await this[kAgent].close(),this[kClients].clear()}deactivate(){
this[kIsMockActive]=!1}activate(){this[kIsMockActive]=!0}enableNetConnect(matcher){if(typeof matcher=="string"||typeof matcher==
"function"||matcher instanceof RegExp)Array.isArray(this[kNetConnect])?this[kNetConnect].push(matcher):this[kNetConnect]=
[matcher];else if(typeof matcher>"u")this[kNetConnect]=!0;else throw new InvalidArgumentError("Unsupported matcher. Must\
 be one of String|Function|RegExp.")}disableNetConnect(){this[kNetConnect]=!1}enableCallHistory(){return this[kMockAgentIsCallHistoryEnabled]=
!0,this}disableCallHistory(){return this[kMockAgentIsCallHistoryEnabled]=!1,this}getCallHistory(){return this[kMockAgentMockCallHistoryInstance]}clearCallHistory(){
this[kMockAgentMockCallHistoryInstance]!==void 0&&this[kMockAgentMockCallHistoryInstance].clear()}get isMockActive(){return this[kIsMockActive]}[kMockAgentRegisterCallHistory](){
this[kMockAgentMockCallHistoryInstance]===void 0&&(this[kMockAgentMockCallHistoryInstance]=new MockCallHistory)}[kMockAgentAddCallHistoryLog](opts){
this[kMockAgentIsCallHistoryEnabled]&&(this[kMockAgentRegisterCallHistory](),this[kMockAgentMockCallHistoryInstance][kMockCallHistoryAddLog](
opts))}[kMockAgentSet](origin,dispatcher){this[kClients].set(origin,dispatcher)}[kFactory](origin){const mockOptions=Object.
assign({agent:this},this[kOptions]);return this[kOptions]&&this[kOptions].connections===1?new MockClient(origin,mockOptions):
new MockPool(origin,mockOptions)}[kMockAgentGet](origin){const dispatcher=this[kClients].get(origin);if(dispatcher)return dispatcher;
if(typeof origin!="string"){const dispatcher2=this[kFactory]("http://localhost:9999");return this[kMockAgentSet](origin,
dispatcher2),dispatcher2}for(const[keyMatcher,nonExplicitDispatcher]of Array.from(this[kClients]))if(nonExplicitDispatcher&&
typeof keyMatcher!="string"&&matchValue(keyMatcher,origin)){const dispatcher2=this[kFactory](origin);return this[kMockAgentSet](
origin,dispatcher2),dispatcher2[kDispatches]=nonExplicitDispatcher[kDispatches],dispatcher2}}[kGetNetConnect](){return this[kNetConnect]}pendingInterceptors(){
const mockAgentClients=this[kClients];return Array.from(mockAgentClients.entries()).flatMap(([origin,dispatcher])=>dispatcher[kDispatches].
map(dispatch=>({...dispatch,origin}))).filter(({pending})=>pending)}assertNoPendingInterceptors({pendingInterceptorsFormatter=new PendingInterceptorsFormatter}={}){
const pending=this.pendingInterceptors();if(pending.length!==0)throw new UndiciError(pending.length===1?`1 interceptor i\
s pending:

${pendingInterceptorsFormatter.format(pending)}`.trim():`${pending.length} interceptors are pending:

${pendingInterceptorsFormatter.format(pending)}`.trim())}}module.exports=MockAgent}),431:((module,__unused_webpack_exports,__webpack_require__)=>{
const{kMockCallHistoryAddLog}=__webpack_require__(1117),{InvalidArgumentError}=__webpack_require__(8707);function handleFilterCallsWithOptions(criteria,options,handler,store,allLogs){
switch(options.operator){case"OR":return store.push(...handler(criteria,allLogs)),store;case"AND":return handler(criteria,
store);default:throw new InvalidArgumentError("options.operator must to be a case insensitive string equal to 'OR' or 'A\
ND'")}}function buildAndValidateFilterCallsOptions(options={}){const finalOptions={};if("operator"in options){if(typeof options.
operator!="string"||options.operator.toUpperCase()!=="OR"&&options.operator.toUpperCase()!=="AND")throw new InvalidArgumentError(
"options.operator must to be a case insensitive string equal to 'OR' or 'AND'");return{...finalOptions,operator:options.
operator.toUpperCase()}}return finalOptions}function makeFilterCalls(parameterName){return(parameterValue,logs=this.logs)=>{
if(typeof parameterValue=="string"||parameterValue==null)return logs.filter(log=>log[parameterName]===parameterValue);if(parameterValue instanceof
RegExp)return logs.filter(log=>parameterValue.test(log[parameterName]));throw new InvalidArgumentError(`${parameterName}\
 parameter should be one of string, regexp, undefined or null`)}}function computeUrlWithMaybeSearchParameters(requestInit){
try{const url=new URL(requestInit.path,requestInit.origin);return url.search.length!==0||(url.search=new URLSearchParams(
requestInit.query).toString()),url}catch(error){throw new InvalidArgumentError("An error occurred when computing MockCal\
lHistoryLog.url",{cause:error})}}class MockCallHistoryLog{constructor(requestInit={}){this.body=requestInit.body,this.headers=
requestInit.headers,this.method=requestInit.method;const url=computeUrlWithMaybeSearchParameters(requestInit);this.fullUrl=
url.toString(),this.origin=url.origin,this.path=url.pathname,this.searchParams=Object.fromEntries(url.searchParams),this.
protocol=url.protocol,this.host=url.host,this.port=url.port,this.hash=url.hash}toMap(){return new Map([["protocol",this.
protocol],["host",this.host],["port",this.port],["origin",this.origin],["path",this.path],["hash",this.hash],["searchPar\
ams",this.searchParams],["fullUrl",this.fullUrl],["method",this.method],["body",this.body],["headers",this.headers]])}toString(){
const options={betweenKeyValueSeparator:"->",betweenPairSeparator:"|"};let result="";return this.toMap().forEach((value,key)=>{
(typeof value=="string"||value===void 0||value===null)&&(result=`${result}${key}${options.betweenKeyValueSeparator}${value}${options.
betweenPairSeparator}`),(typeof value=="object"&&value!==null||Array.isArray(value))&&(result=`${result}${key}${options.
betweenKeyValueSeparator}${JSON.stringify(value)}${options.betweenPairSeparator}`)}),result.slice(0,-1)}}class MockCallHistory{logs=[];calls(){
return this.logs}firstCall(){return this.logs.at(0)}lastCall(){return this.logs.at(-1)}nthCall(number){if(typeof number!=
"number")throw new InvalidArgumentError("nthCall must be called with a number");if(!Number.isInteger(number))throw new InvalidArgumentError(
"nthCall must be called with an integer");if(Math.sign(number)!==1)throw new InvalidArgumentError("nthCall must be calle\
d with a positive value. use firstCall or lastCall instead");return this.logs.at(number-1)}filterCalls(criteria,options){
if(this.logs.length===0)return this.logs;if(typeof criteria=="function")return this.logs.filter(criteria);if(criteria instanceof
RegExp)return this.logs.filter(log=>criteria.test(log.toString()));if(typeof criteria=="object"&&criteria!==null){if(Object.
keys(criteria).length===0)return this.logs;const finalOptions={operator:"OR",...buildAndValidateFilterCallsOptions(options)};
let maybeDuplicatedLogsFiltered=finalOptions.operator==="AND"?this.logs:[];return"protocol"in criteria&&(maybeDuplicatedLogsFiltered=
handleFilterCallsWithOptions(criteria.protocol,finalOptions,this.filterCallsByProtocol,maybeDuplicatedLogsFiltered,this.
logs)),"host"in criteria&&(maybeDuplicatedLogsFiltered=handleFilterCallsWithOptions(criteria.host,finalOptions,this.filterCallsByHost,
maybeDuplicatedLogsFiltered,this.logs)),"port"in criteria&&(maybeDuplicatedLogsFiltered=handleFilterCallsWithOptions(criteria.
port,finalOptions,this.filterCallsByPort,maybeDuplicatedLogsFiltered,this.logs)),"origin"in criteria&&(maybeDuplicatedLogsFiltered=
handleFilterCallsWithOptions(criteria.origin,finalOptions,this.filterCallsByOrigin,maybeDuplicatedLogsFiltered,this.logs)),
"path"in criteria&&(maybeDuplicatedLogsFiltered=handleFilterCallsWithOptions(criteria.path,finalOptions,this.filterCallsByPath,
maybeDuplicatedLogsFiltered,this.logs)),"hash"in criteria&&(maybeDuplicatedLogsFiltered=handleFilterCallsWithOptions(criteria.
hash,finalOptions,this.filterCallsByHash,maybeDuplicatedLogsFiltered,this.logs)),"fullUrl"in criteria&&(maybeDuplicatedLogsFiltered=
handleFilterCallsWithOptions(criteria.fullUrl,finalOptions,this.filterCallsByFullUrl,maybeDuplicatedLogsFiltered,this.logs)),
"method"in criteria&&(maybeDuplicatedLogsFiltered=handleFilterCallsWithOptions(criteria.method,finalOptions,this.filterCallsByMethod,
maybeDuplicatedLogsFiltered,this.logs)),[...new Set(maybeDuplicatedLogsFiltered)]}throw new InvalidArgumentError("criter\
ia parameter should be one of function, regexp, or object")}filterCallsByProtocol=makeFilterCalls.call(this,"protocol");filterCallsByHost=makeFilterCalls.
call(this,"host");filterCallsByPort=makeFilterCalls.call(this,"port");filterCallsByOrigin=makeFilterCalls.call(this,"ori\
gin");filterCallsByPath=makeFilterCalls.call(this,"path");filterCallsByHash=makeFilterCalls.call(this,"hash");filterCallsByFullUrl=makeFilterCalls.
call(this,"fullUrl");filterCallsByMethod=makeFilterCalls.call(this,"method");clear(){this.logs=[]}[kMockCallHistoryAddLog](requestInit){
const log=new MockCallHistoryLog(requestInit);return this.logs.push(log),log}*[Symbol.iterator](){for(const log of this.
calls())yield log}}module.exports.MockCallHistory=MockCallHistory,module.exports.MockCallHistoryLog=MockCallHistoryLog}),
7365:((module,__unused_webpack_exports,__webpack_require__)=>{const{promisify}=__webpack_require__(7975),Client=__webpack_require__(
3701),{buildMockDispatch}=__webpack_require__(3397),{kDispatches,kMockAgent,kClose,kOriginalClose,kOrigin,kOriginalDispatch,
kConnected,kIgnoreTrailingSlash}=__webpack_require__(1117),{MockInterceptor}=__webpack_require__(1511),Symbols=__webpack_require__(
6443),{InvalidArgumentError}=__webpack_require__(8707);class MockClient extends Client{constructor(origin,opts){if(!opts||
!opts.agent||typeof opts.agent.dispatch!="function")throw new InvalidArgumentError("Argument opts.agent must implement A\
gent");super(origin,opts),this[kMockAgent]=opts.agent,this[kOrigin]=origin,this[kIgnoreTrailingSlash]=opts.ignoreTrailingSlash??
!1,this[kDispatches]=[],this[kConnected]=1,this[kOriginalDispatch]=this.dispatch,this[kOriginalClose]=this.close.bind(this),
this.dispatch=buildMockDispatch.call(this),this.close=this[kClose]}get[Symbols.kConnected](){return this[kConnected]}intercept(opts){
return new MockInterceptor(opts&&{ignoreTrailingSlash:this[kIgnoreTrailingSlash],...opts},this[kDispatches])}cleanMocks(){
this[kDispatches]=[]}async[kClose](){await promisify(this[kOriginalClose])(),this[kConnected]=0,this[kMockAgent][Symbols.
kClients].delete(this[kOrigin])}}module.exports=MockClient}),4810:((module,__unused_webpack_exports,__webpack_require__)=>{
const{UndiciError}=__webpack_require__(8707),kMockNotMatchedError=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
class MockNotMatchedError extends UndiciError{constructor(message){super(message),this.name="MockNotMatchedError",this.message=
message||"The request does not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.
hasInstance](instance){return instance&&instance[kMockNotMatchedError]===!0}get[kMockNotMatchedError](){return!0}}module.
exports={MockNotMatchedError}}),1511:((module,__unused_webpack_exports,__webpack_require__)=>{const{getResponseData,buildKey,
addMockDispatch}=__webpack_require__(3397),{kDispatches,kDispatchKey,kDefaultHeaders,kDefaultTrailers,kContentLength,kMockDispatch,
kIgnoreTrailingSlash}=__webpack_require__(1117),{InvalidArgumentError}=__webpack_require__(8707),{serializePathWithQuery}=__webpack_require__(
3440),{types:{isPromise}}=__webpack_require__(7975);class MockScope{constructor(mockDispatch){this[kMockDispatch]=mockDispatch}delay(waitInMs){
if(typeof waitInMs!="number"||!Number.isInteger(waitInMs)||waitInMs<=0)throw new InvalidArgumentError("waitInMs must be \
a valid integer > 0");return this[kMockDispatch].delay=waitInMs,this}persist(){return this[kMockDispatch].persist=!0,this}times(repeatTimes){
if(typeof repeatTimes!="number"||!Number.isInteger(repeatTimes)||repeatTimes<=0)throw new InvalidArgumentError("repeatTi\
mes must be a valid integer > 0");return this[kMockDispatch].times=repeatTimes,this}}class MockInterceptor{constructor(opts,mockDispatches){
if(typeof opts!="object")throw new InvalidArgumentError("opts must be an object");if(typeof opts.path>"u")throw new InvalidArgumentError(
"opts.path must be defined");if(typeof opts.method>"u"&&(opts.method="GET"),typeof opts.path=="string")if(opts.query)opts.
path=serializePathWithQuery(opts.path,opts.query);else{const parsedURL=new URL(opts.path,"data://");opts.path=parsedURL.
pathname+parsedURL.search}typeof opts.method=="string"&&(opts.method=opts.method.toUpperCase()),this[kDispatchKey]=buildKey(
opts),this[kDispatches]=mockDispatches,this[kIgnoreTrailingSlash]=opts.ignoreTrailingSlash??!1,this[kDefaultHeaders]={},
this[kDefaultTrailers]={},this[kContentLength]=!1}createMockScopeDispatchData({statusCode,data,responseOptions}){const responseData=getResponseData(
data),contentLength=this[kContentLength]?{"content-length":responseData.length}:{},headers={...this[kDefaultHeaders],...contentLength,
...responseOptions.headers},trailers={...this[kDefaultTrailers],...responseOptions.trailers};return{statusCode,data,headers,
trailers}}validateReplyParameters(replyParameters){if(typeof replyParameters.statusCode>"u")throw new InvalidArgumentError(
"statusCode must be defined");if(typeof replyParameters.responseOptions!="object"||replyParameters.responseOptions===null)
throw new InvalidArgumentError("responseOptions must be an object")}reply(replyOptionsCallbackOrStatusCode){if(typeof replyOptionsCallbackOrStatusCode==
"function"){const resolveReplyCallbackData=resolvedData=>{if(typeof resolvedData!="object"||resolvedData===null)throw new InvalidArgumentError(
"reply options callback must return an object");const replyParameters2={data:"",responseOptions:{},...resolvedData};return this.
validateReplyParameters(replyParameters2),{...this.createMockScopeDispatchData(replyParameters2)}},wrappedDefaultsCallback=opts=>{
const resolvedData=replyOptionsCallbackOrStatusCode(opts);return isPromise(resolvedData)?resolvedData.then(resolveReplyCallbackData):
resolveReplyCallbackData(resolvedData)},newMockDispatch2=addMockDispatch(this[kDispatches],this[kDispatchKey],wrappedDefaultsCallback,
{ignoreTrailingSlash:this[kIgnoreTrailingSlash]});return new MockScope(newMockDispatch2)}const replyParameters={statusCode:replyOptionsCallbackOrStatusCode,
data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(
replyParameters);const dispatchData=this.createMockScopeDispatchData(replyParameters),newMockDispatch=addMockDispatch(this[kDispatches],
this[kDispatchKey],dispatchData,{ignoreTrailingSlash:this[kIgnoreTrailingSlash]});return new MockScope(newMockDispatch)}replyWithError(error){
if(typeof error>"u")throw new InvalidArgumentError("error must be defined");const newMockDispatch=addMockDispatch(this[kDispatches],
this[kDispatchKey],{error},{ignoreTrailingSlash:this[kIgnoreTrailingSlash]});return new MockScope(newMockDispatch)}defaultReplyHeaders(headers){
if(typeof headers>"u")throw new InvalidArgumentError("headers must be defined");return this[kDefaultHeaders]=headers,this}defaultReplyTrailers(trailers){
if(typeof trailers>"u")throw new InvalidArgumentError("trailers must be defined");return this[kDefaultTrailers]=trailers,
this}replyContentLength(){return this[kContentLength]=!0,this}}module.exports.MockInterceptor=MockInterceptor,module.exports.
MockScope=MockScope}),4004:((module,__unused_webpack_exports,__webpack_require__)=>{const{promisify}=__webpack_require__(
7975),Pool=__webpack_require__(628),{buildMockDispatch}=__webpack_require__(3397),{kDispatches,kMockAgent,kClose,kOriginalClose,
kOrigin,kOriginalDispatch,kConnected,kIgnoreTrailingSlash}=__webpack_require__(1117),{MockInterceptor}=__webpack_require__(
1511),Symbols=__webpack_require__(6443),{InvalidArgumentError}=__webpack_require__(8707);class MockPool extends Pool{constructor(origin,opts){
if(!opts||!opts.agent||typeof opts.agent.dispatch!="function")throw new InvalidArgumentError("Argument opts.agent must i\
mplement Agent");super(origin,opts),this[kMockAgent]=opts.agent,this[kOrigin]=origin,this[kIgnoreTrailingSlash]=opts.ignoreTrailingSlash??
!1,this[kDispatches]=[],this[kConnected]=1,this[kOriginalDispatch]=this.dispatch,this[kOriginalClose]=this.close.bind(this),
this.dispatch=buildMockDispatch.call(this),this.close=this[kClose]}get[Symbols.kConnected](){return this[kConnected]}intercept(opts){
return new MockInterceptor(opts&&{ignoreTrailingSlash:this[kIgnoreTrailingSlash],...opts},this[kDispatches])}cleanMocks(){
this[kDispatches]=[]}async[kClose](){await promisify(this[kOriginalClose])(),this[kConnected]=0,this[kMockAgent][Symbols.
kClients].delete(this[kOrigin])}}module.exports=MockPool}),1117:(module=>{module.exports={kAgent:Symbol("agent"),kOptions:Symbol(
"options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol(
"mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock d\
ispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOriginalDispatch:Symbol("original dispat\
ch"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol(
"get net connect"),kConnected:Symbol("connected"),kIgnoreTrailingSlash:Symbol("ignore trailing slash"),kMockAgentMockCallHistoryInstance:Symbol(
"mock agent mock call history name"),kMockAgentRegisterCallHistory:Symbol("mock agent register mock call history"),kMockAgentAddCallHistoryLog:Symbol(
"mock agent add call history log"),kMockAgentIsCallHistoryEnabled:Symbol("mock agent is call history enabled"),kMockAgentAcceptsNonStandardSearchParameters:Symbol(
"mock agent accepts non standard search parameters"),kMockCallHistoryAddLog:Symbol("mock call history add log"),kTotalDispatchCount:Symbol(
"total dispatch count")}}),3397:((module,__unused_webpack_exports,__webpack_require__)=>{const{MockNotMatchedError}=__webpack_require__(
4810),{kDispatches,kMockAgent,kOriginalDispatch,kOrigin,kGetNetConnect,kTotalDispatchCount}=__webpack_require__(1117),{serializePathWithQuery,
parseHeaders}=__webpack_require__(3440),{STATUS_CODES}=__webpack_require__(7067),{types:{isPromise}}=__webpack_require__(
7975),{InvalidArgumentError}=__webpack_require__(8707),requestAborted=Symbol("request aborted");function matchValue(match,value){
return typeof match=="string"?match===value:match instanceof RegExp?match.test(value):typeof match=="function"?match(value)===
!0:!1}function lowerCaseEntries(headers){return Object.fromEntries(Object.entries(headers).map(([headerName,headerValue])=>[
headerName.toLocaleLowerCase(),headerValue]))}function getHeaderByName(headers,key){if(Array.isArray(headers)){for(let i=0;i<
headers.length;i+=2)if(headers[i].toLocaleLowerCase()===key.toLocaleLowerCase())return headers[i+1];return}else return typeof headers.
get=="function"?headers.get(key):lowerCaseEntries(headers)[key.toLocaleLowerCase()]}function buildHeadersFromArray(headers){
const clone=headers.slice(),entries=[];for(let index=0;index<clone.length;index+=2)entries.push([clone[index],clone[index+
1]]);return Object.fromEntries(entries)}function matchHeaders(mockDispatch2,headers){if(typeof mockDispatch2.headers=="f\
unction")return Array.isArray(headers)&&(headers=buildHeadersFromArray(headers)),mockDispatch2.headers(headers?lowerCaseEntries(
headers):{});if(typeof mockDispatch2.headers>"u")return!0;if(typeof headers!="object"||typeof mockDispatch2.headers!="ob\
ject")return!1;for(const[matchHeaderName,matchHeaderValue]of Object.entries(mockDispatch2.headers)){const headerValue=getHeaderByName(
headers,matchHeaderName);if(!matchValue(matchHeaderValue,headerValue))return!1}return!0}function normalizeSearchParams(query){
if(typeof query!="string")return query;const originalQp=new URLSearchParams(query),normalizedQp=new URLSearchParams;for(let[
key,value]of originalQp.entries()){if(key=key.replace("[]",""),/^(['"]).*\1$/.test(value)){normalizedQp.append(key,value);
continue}if(value.includes(",")){const values=value.split(",");for(const v of values)normalizedQp.append(key,v);continue}
normalizedQp.append(key,value)}return normalizedQp}function safeUrl(path){if(typeof path!="string")return path;const pathSegments=path.
split("?",3);if(pathSegments.length!==2)return path;const qp=new URLSearchParams(pathSegments.pop());return qp.sort(),[...pathSegments,
qp.toString()].join("?")}function matchKey(mockDispatch2,{path,method,body,headers}){const pathMatch=matchValue(mockDispatch2.
path,path),methodMatch=matchValue(mockDispatch2.method,method),bodyMatch=typeof mockDispatch2.body<"u"?matchValue(mockDispatch2.
body,body):!0,headersMatch=matchHeaders(mockDispatch2,headers);return pathMatch&&methodMatch&&bodyMatch&&headersMatch}function getResponseData(data){
return Buffer.isBuffer(data)||data instanceof Uint8Array||data instanceof ArrayBuffer?data:ArrayBuffer.isView(data)?new Uint8Array(
data.buffer,data.byteOffset,data.byteLength):typeof data=="object"?JSON.stringify(data):data?data.toString():""}function getMockDispatch(mockDispatches,key){
const basePath=key.query?serializePathWithQuery(key.path,key.query):key.path,resolvedPath=typeof basePath=="string"?safeUrl(
basePath):basePath,resolvedPathWithoutTrailingSlash=removeTrailingSlash(resolvedPath);let matchedMockDispatches=mockDispatches.
filter(({consumed})=>!consumed).filter(({path,ignoreTrailingSlash})=>ignoreTrailingSlash?matchValue(removeTrailingSlash(
safeUrl(path)),resolvedPathWithoutTrailingSlash):matchValue(safeUrl(path),resolvedPath));if(matchedMockDispatches.length===
0)throw new MockNotMatchedError(`Mock dispatch not matched for path '${resolvedPath}'`);if(matchedMockDispatches=matchedMockDispatches.
filter(({method})=>matchValue(method,key.method)),matchedMockDispatches.length===0)throw new MockNotMatchedError(`Mock d\
ispatch not matched for method '${key.method}' on path '${resolvedPath}'`);if(matchedMockDispatches=matchedMockDispatches.
filter(({body})=>typeof body<"u"?matchValue(body,key.body):!0),matchedMockDispatches.length===0)throw new MockNotMatchedError(
`Mock dispatch not matched for body '${key.body}' on path '${resolvedPath}'`);if(matchedMockDispatches=matchedMockDispatches.
filter(mockDispatch2=>matchHeaders(mockDispatch2,key.headers)),matchedMockDispatches.length===0){const headers=typeof key.
headers=="object"?JSON.stringify(key.headers):key.headers;throw new MockNotMatchedError(`Mock dispatch not matched for h\
eaders '${headers}' on path '${resolvedPath}'`)}return matchedMockDispatches[0]}function addMockDispatch(mockDispatches,key,data,opts){
const baseData={timesInvoked:0,times:1,persist:!1,consumed:!1,...opts},replyData=typeof data=="function"?{callback:data}:
{...data},newMockDispatch={...baseData,...key,pending:!0,data:{error:null,...replyData}};return mockDispatches.push(newMockDispatch),
mockDispatches[kTotalDispatchCount]=(mockDispatches[kTotalDispatchCount]||0)+1,newMockDispatch}function deleteMockDispatch(mockDispatches,key){
const index=mockDispatches.findIndex(dispatch=>dispatch.consumed?matchKey(dispatch,key):!1);index!==-1&&mockDispatches.splice(
index,1)}function removeTrailingSlash(path){if(typeof path!="string")return path;const queryIndex=path.indexOf("?"),search=queryIndex===
-1?"":path.slice(queryIndex);for(queryIndex!==-1&&(path=path.slice(0,queryIndex));path.endsWith("/");)path=path.slice(0,
-1);return path.length===0&&(path="/"),path+search}function buildKey(opts){const{path,method,body,headers,query}=opts;return{
path,method,body,headers,query}}function generateKeyValues(data){const keys=Object.keys(data),result=[];for(let i=0;i<keys.
length;++i){const key=keys[i],value=data[key],name=Buffer.from(`${key}`);if(Array.isArray(value))for(let j=0;j<value.length;++j)
result.push(name,Buffer.from(`${value[j]}`));else result.push(name,Buffer.from(`${value}`))}return result}function getStatusText(statusCode){
return STATUS_CODES[statusCode]||"unknown"}async function getResponse(body){const buffers=[];for await(const data of body)
buffers.push(data);return Buffer.concat(buffers).toString("utf8")}function mockDispatch(opts,handler){const key=buildKey(
opts),mockDispatch2=getMockDispatch(this[kDispatches],key),mockDispatches=this[kDispatches];mockDispatch2.timesInvoked++;
const{timesInvoked,times}=mockDispatch2;mockDispatch2.consumed=!mockDispatch2.persist&&timesInvoked>=times,mockDispatch2.
pending=timesInvoked<times;const hasBodyHooks=typeof handler.onBodySent=="function"||typeof handler.onRequestSent=="func\
tion";if(mockDispatch2.data.callback&&(!hasBodyHooks||opts.body==null)){const{callback,...responseDefaults}=mockDispatch2.
data,callbackResult=callback(opts);if(isPromise(callbackResult))return callbackResult.then(resolvedData=>{if(resolvedData==
null||typeof resolvedData!="object"){handler.onResponseError(null,new InvalidArgumentError("reply options callback must \
return an object"));return}dispatchMockReply(mockDispatches,mockDispatch2,key,opts,handler,{...responseDefaults,...resolvedData})},
error=>{handler.onResponseError(null,error)}),!0;if(callbackResult==null||typeof callbackResult!="object")throw new InvalidArgumentError(
"reply options callback must return an object");return dispatchMockReply(mockDispatches,mockDispatch2,key,opts,handler,{
...responseDefaults,...callbackResult})}return dispatchMockReply(mockDispatches,mockDispatch2,key,opts,handler)}function dispatchMockReply(mockDispatches,mockDispatch2,key,opts,handler,resolvedResponse){
const{data:responseData,delay}=mockDispatch2,response=resolvedResponse??responseData;if(response.error!==null)return deleteMockDispatch(
mockDispatches,key),handler.onResponseError(null,response.error),!0;let aborted=!1,timer=null;const controller={paused:!1,
rawHeaders:null,rawTrailers:null,get aborted(){return aborted},pause(){this.paused=!0},resume(){this.paused=!1},abort:reason=>{
aborted||(aborted=!0,timer!==null&&(clearTimeout(timer),timer=null),handler.onResponseError?.(controller,reason))}};let replyOpts=opts;
const dispatches=mockDispatches;if(handler.onRequestStart?.(controller,null),aborted)return!0;const requestBody=dispatchRequestBody(
opts.body,handler,controller,()=>aborted);if(isPromise(requestBody))return requestBody.then(body=>{body!==requestAborted&&
(body!==opts.body&&(replyOpts={...opts,body}),sendReply())},error=>controller.abort(error)),!0;if(requestBody===requestAborted)
return!0;requestBody!==opts.body&&(replyOpts={...opts,body:requestBody}),sendReply();function sendReply(){if(response.callback){
const{callback,...responseDefaults}=response;let callbackResult;try{callbackResult=callback(replyOpts)}catch(err){deleteMockDispatch(
mockDispatches,key),handler.onResponseError(null,err);return}if(isPromise(callbackResult)){callbackResult.then(resolvedData=>{
if(resolvedData==null||typeof resolvedData!="object"){handler.onResponseError(null,new InvalidArgumentError("reply optio\
ns callback must return an object"));return}handleReply(dispatches,{...responseDefaults,...resolvedData})},err=>{handler.
onResponseError(null,err)});return}if(callbackResult==null||typeof callbackResult!="object")throw new InvalidArgumentError(
"reply options callback must return an object");handleReply(dispatches,{...responseDefaults,...callbackResult});return}typeof delay==
"number"&&delay>0?timer=setTimeout(()=>{timer=null,handleReply(dispatches)},delay):handleReply(dispatches)}function handleReply(mockDispatches2,_response=response){
if(aborted)return;const{statusCode,data,headers,trailers}=_response,optsHeaders=Array.isArray(opts.headers)?buildHeadersFromArray(
opts.headers):opts.headers,body=typeof data=="function"?data({...replyOpts,headers:optsHeaders}):data;if(isPromise(body))
return body.then(newData=>handleReply(mockDispatches2,{..._response,data:newData}));if(aborted)return;const responseData2=getResponseData(
body),responseHeaders=generateKeyValues(headers??{}),responseTrailers=generateKeyValues(trailers??{});controller.rawHeaders=
responseHeaders,controller.rawTrailers=responseTrailers,handler.onResponseStart?.(controller,statusCode,parseHeaders(responseHeaders),
getStatusText(statusCode)),handler.onResponseData?.(controller,Buffer.from(responseData2)),handler.onResponseEnd?.(controller,
parseHeaders(responseTrailers)),deleteMockDispatch(mockDispatches2,key)}return!0}function dispatchRequestBody(body,handler,controller,isAborted){
if(typeof handler.onBodySent!="function"&&typeof handler.onRequestSent!="function")return body;if(body==null)return callOnRequestSent(
handler,controller,isAborted)?body:requestAborted;if(body&&typeof body[Symbol.asyncIterator]=="function")return dispatchAsyncIterableBody(
body,handler,controller,isAborted);if(isIterableBody(body)){const chunks=[];for(const chunk of body)if(isAborted()||(chunks.
push(chunk),!callOnBodySent(handler,controller,chunk)||isAborted()))return requestAborted;return callOnRequestSent(handler,
controller,isAborted)?chunks:requestAborted}return isAborted()||!callOnBodySent(handler,controller,body)?requestAborted:
callOnRequestSent(handler,controller,isAborted)?body:requestAborted}async function dispatchAsyncIterableBody(body,handler,controller,isAborted){
const chunks=[];for await(const chunk of body)if(isAborted()||(chunks.push(chunk),!callOnBodySent(handler,controller,chunk)||
isAborted()))return requestAborted;return callOnRequestSent(handler,controller,isAborted)?{async*[Symbol.asyncIterator](){
yield*chunks}}:requestAborted}function callOnBodySent(handler,controller,chunk){try{return handler.onBodySent?.(chunk),!0}catch(error){
return controller.abort(error),!1}}function callOnRequestSent(handler,controller,isAborted){try{return handler.onRequestSent?.(),
!isAborted()}catch(error){return controller.abort(error),!1}}function isIterableBody(body){return typeof body!="string"&&
!Buffer.isBuffer(body)&&!ArrayBuffer.isView(body)&&typeof body[Symbol.iterator]=="function"}function buildMockDispatch(){
const agent=this[kMockAgent],origin=this[kOrigin],originalDispatch=this[kOriginalDispatch];return function(opts,handler){
if(agent.isMockActive)try{mockDispatch.call(this,opts,handler)}catch(error){if(error.code==="UND_MOCK_ERR_MOCK_NOT_MATCH\
ED"){const netConnect=agent[kGetNetConnect](),totalInterceptsCount=this[kDispatches][kTotalDispatchCount]||this[kDispatches].
length,interceptsMessage=`, ${this[kDispatches].filter(({consumed})=>!consumed).length} interceptor(s) remaining out of ${totalInterceptsCount}\
 defined`;if(netConnect===!1)throw new MockNotMatchedError(`${error.message}: subsequent request to origin ${origin} was\
 not allowed (net.connect disabled)${interceptsMessage}`);if(checkNetConnect(netConnect,origin))originalDispatch.call(this,
"__mockAgentBodyForDispatch"in opts?{...opts,body:opts.__mockAgentBodyForDispatch}:opts,handler);else throw new MockNotMatchedError(
`${error.message}: subsequent request to origin ${origin} was not allowed (net.connect is not enabled for this origin)${interceptsMessage}`)}else
throw error}else originalDispatch.call(this,opts,handler)}}function checkNetConnect(netConnect,origin){const url=new URL(
origin);return netConnect===!0?!0:!!(Array.isArray(netConnect)&&netConnect.some(matcher=>matchValue(matcher,url.host)))}
function normalizeOrigin(origin){return typeof origin!="string"&&!(origin instanceof URL)?origin:origin instanceof URL?origin.
origin:origin.toLowerCase()}function buildAndValidateMockOptions(opts){const{agent,...mockOptions}=opts;if("enableCallHi\
story"in mockOptions&&typeof mockOptions.enableCallHistory!="boolean")throw new InvalidArgumentError("options.enableCall\
History must to be a boolean");if("acceptNonStandardSearchParameters"in mockOptions&&typeof mockOptions.acceptNonStandardSearchParameters!=
"boolean")throw new InvalidArgumentError("options.acceptNonStandardSearchParameters must to be a boolean");if("ignoreTra\
ilingSlash"in mockOptions&&typeof mockOptions.ignoreTrailingSlash!="boolean")throw new InvalidArgumentError("options.ign\
oreTrailingSlash must to be a boolean");return mockOptions}module.exports={getResponseData,getMockDispatch,addMockDispatch,
deleteMockDispatch,buildKey,generateKeyValues,matchValue,getResponse,getStatusText,mockDispatch,buildMockDispatch,checkNetConnect,
buildAndValidateMockOptions,getHeaderByName,buildHeadersFromArray,normalizeSearchParams,normalizeOrigin}}),6142:((module,__unused_webpack_exports,__webpack_require__)=>{
const{Transform}=__webpack_require__(7075),{Console}=__webpack_require__(7540),PERSISTENT=process.versions.icu?"\u2705":
"Y ",NOT_PERSISTENT=process.versions.icu?"\u274C":"N ";module.exports=class{constructor({disableColors}={}){this.transform=
new Transform({transform(chunk,_enc,cb){cb(null,chunk)}}),this.logger=new Console({stdout:this.transform,inspectOptions:{
colors:!disableColors&&!process.env.CI}})}format(pendingInterceptors){const withPrettyHeaders=pendingInterceptors.map(({
method,path,data:{statusCode},persist,times,timesInvoked,origin})=>({Method:method,Origin:origin,Path:path,"Status code":statusCode,
Persistent:persist?PERSISTENT:NOT_PERSISTENT,Invocations:timesInvoked,Remaining:persist?1/0:times-timesInvoked}));return this.
logger.table(withPrettyHeaders),this.transform.read().toString()}}}),5095:((module,__unused_webpack_exports,__webpack_require__)=>{
const Agent=__webpack_require__(7405),MockAgent=__webpack_require__(7501),{SnapshotRecorder}=__webpack_require__(3766),{
InvalidArgumentError,UndiciError}=__webpack_require__(8707),util=__webpack_require__(3440),{validateSnapshotMode}=__webpack_require__(
9683),kSnapshotRecorder=Symbol("kSnapshotRecorder"),kSnapshotMode=Symbol("kSnapshotMode"),kSnapshotPath=Symbol("kSnapsho\
tPath"),kSnapshotLoaded=Symbol("kSnapshotLoaded"),kRealAgent=Symbol("kRealAgent");let warningEmitted=!1;class SnapshotAgent extends MockAgent{constructor(opts={}){
warningEmitted||(process.emitWarning("SnapshotAgent is experimental and subject to change","ExperimentalWarning"),warningEmitted=
!0);const{mode="record",snapshotPath=null,...mockAgentOpts}=opts;if(super(mockAgentOpts),validateSnapshotMode(mode),(mode===
"playback"||mode==="update")&&!snapshotPath)throw new InvalidArgumentError(`snapshotPath is required when mode is '${mode}\
'`);this[kSnapshotMode]=mode,this[kSnapshotPath]=snapshotPath,this[kSnapshotRecorder]=new SnapshotRecorder({snapshotPath:this[kSnapshotPath],
mode:this[kSnapshotMode],maxSnapshots:opts.maxSnapshots,autoFlush:opts.autoFlush,flushInterval:opts.flushInterval,matchHeaders:opts.
matchHeaders,ignoreHeaders:opts.ignoreHeaders,excludeHeaders:opts.excludeHeaders,matchBody:opts.matchBody,normalizeBody:opts.
normalizeBody,matchQuery:opts.matchQuery,normalizeQuery:opts.normalizeQuery,caseSensitive:opts.caseSensitive,shouldRecord:opts.
shouldRecord,shouldPlayback:opts.shouldPlayback,excludeUrls:opts.excludeUrls}),this[kSnapshotLoaded]=!1,(this[kSnapshotMode]===
"record"||this[kSnapshotMode]==="update"||this[kSnapshotMode]==="playback"&&opts.excludeUrls&&opts.excludeUrls.length>0)&&
(this[kRealAgent]=new Agent(opts)),(this[kSnapshotMode]==="playback"||this[kSnapshotMode]==="update")&&this[kSnapshotPath]&&
this.loadSnapshots().catch(()=>{})}dispatch(opts,handler){const mode=this[kSnapshotMode];if(this[kSnapshotRecorder].isUrlExcluded(
opts))return this[kRealAgent].dispatch(opts,handler);if(mode==="playback"||mode==="update"){if(!this[kSnapshotLoaded])return this.#asyncDispatch(
opts,handler);const snapshot=this[kSnapshotRecorder].findSnapshot(opts);if(snapshot)return this.#replaySnapshot(snapshot,
handler);if(mode==="update")return this.#recordAndReplay(opts,handler);{const error=new UndiciError(`No snapshot found f\
or ${opts.method||"GET"} ${opts.path}`);if(handler.onResponseError){handler.onResponseError(null,error);return}throw error}}else if(mode===
"record")return this.#recordAndReplay(opts,handler)}async#asyncDispatch(opts,handler){return await this.loadSnapshots(),
this.dispatch(opts,handler)}#recordAndReplay(opts,handler){const responseData={statusCode:null,headers:{},trailers:{},body:[]},
self=this,recordingHandler={onRequestStart(controller,context){return handler.onRequestStart(controller,{...context,history:this.
history})},onRequestUpgrade(controller,statusCode,headers,socket){return handler.onRequestUpgrade(controller,statusCode,
headers,socket)},onResponseStart(controller,statusCode,headers,statusMessage){return responseData.statusCode=statusCode,
responseData.headers=headers,handler.onResponseStart(controller,statusCode,headers,statusMessage)},onResponseData(controller,chunk){
return responseData.body.push(chunk),handler.onResponseData(controller,chunk)},onResponseEnd(controller,trailers){responseData.
trailers=trailers;const responseBody=Buffer.concat(responseData.body);self[kSnapshotRecorder].record(opts,{statusCode:responseData.
statusCode,headers:responseData.headers,body:responseBody,trailers:responseData.trailers}).then(()=>handler.onResponseEnd(
controller,trailers)).catch(error=>handler.onResponseError(controller,error))},onResponseError(controller,error){return handler.
onResponseError(controller,error)}};return this[kRealAgent].dispatch(opts,recordingHandler)}#replaySnapshot(snapshot,handler){
try{const{response}=snapshot,rawHeaders=response.headers?util.toRawHeaders(response.headers):[],rawTrailers=response.trailers?
util.toRawHeaders(response.trailers):[],controller={rawHeaders,rawTrailers,pause(){},resume(){},abort(reason){this.aborted=
!0,this.reason=reason},aborted:!1,paused:!1};handler.onRequestStart(controller),handler.onResponseStart(controller,response.
statusCode,response.headers,response.statusMessage);const body=Buffer.from(response.body,"base64");handler.onResponseData(
controller,body),handler.onResponseEnd(controller,response.trailers)}catch(error){handler.onResponseError?.(null,error)}}async loadSnapshots(filePath){
await this[kSnapshotRecorder].loadSnapshots(filePath||this[kSnapshotPath]),this[kSnapshotLoaded]=!0,this[kSnapshotMode]===
"playback"&&this.#setupMockInterceptors()}async saveSnapshots(filePath){return this[kSnapshotRecorder].saveSnapshots(filePath||
this[kSnapshotPath])}#setupMockInterceptors(){for(const snapshot of this[kSnapshotRecorder].getSnapshots()){const{request,
responses,response}=snapshot,url=new URL(request.url),mockPool=this.get(url.origin),responseData=responses?responses[0]:
response;responseData&&mockPool.intercept({path:url.pathname+url.search,method:request.method,headers:request.headers,body:request.
body}).reply(responseData.statusCode,responseData.body,{headers:responseData.headers,trailers:responseData.trailers}).persist()}}getRecorder(){
return this[kSnapshotRecorder]}getMode(){return this[kSnapshotMode]}clearSnapshots(){this[kSnapshotRecorder].clear()}resetCallCounts(){
this[kSnapshotRecorder].resetCallCounts()}deleteSnapshot(requestOpts){return this[kSnapshotRecorder].deleteSnapshot(requestOpts)}getSnapshotInfo(requestOpts){
return this[kSnapshotRecorder].getSnapshotInfo(requestOpts)}replaceSnapshots(snapshotData){this[kSnapshotRecorder].replaceSnapshots(
snapshotData)}async close(){this[kSnapshotMode]==="playback"?this[kSnapshotRecorder].destroy():await this[kSnapshotRecorder].
close(),await this[kRealAgent]?.close(),await super.close()}}module.exports=SnapshotAgent}),3766:((module,__unused_webpack_exports,__webpack_require__)=>{
const{writeFile,readFile,mkdir}=__webpack_require__(1455),{dirname,resolve}=__webpack_require__(6760),{setTimeout:setTimeout2,
clearTimeout:clearTimeout2}=__webpack_require__(7997),{InvalidArgumentError,UndiciError}=__webpack_require__(8707),{setHeader}=__webpack_require__(
3440),{hashId,isUrlExcludedFactory,normalizeHeaders,createHeaderFilters}=__webpack_require__(9683);function normalizeUrlForMatching(url,matchQuery,normalizeQuery){
if(matchQuery===!1)return`${url.origin}${url.pathname}`;if(normalizeQuery){const normalized=String(normalizeQuery(url.searchParams)??
"");return normalized?`${url.origin}${url.pathname}?${normalized}`:`${url.origin}${url.pathname}`}return url.toString()}
function normalizeBodyForMatching(body,matchBody,normalizeBody){return matchBody===!1?"":normalizeBody?String(normalizeBody(
body)??""):body?String(body):""}function formatRequestKey(opts,headerFilters,matchOptions={}){const url=new URL(opts.path,
opts.origin),normalized=opts._normalizedHeaders||normalizeHeaders(opts.headers);return opts._normalizedHeaders||(opts._normalizedHeaders=
normalized),{method:opts.method||"GET",url:normalizeUrlForMatching(url,matchOptions.matchQuery,matchOptions.normalizeQuery),
headers:filterHeadersForMatching(normalized,headerFilters,matchOptions),body:normalizeBodyForMatching(opts.body,matchOptions.
matchBody,matchOptions.normalizeBody)}}function filterHeadersForMatching(headers,headerFilters,matchOptions={}){if(!headers||
typeof headers!="object")return{};const{caseSensitive=!1}=matchOptions,filtered={},{ignore,exclude,match}=headerFilters;
for(const[key,value]of Object.entries(headers)){const headerKey=caseSensitive?key:key.toLowerCase();exclude.has(headerKey)||
ignore.has(headerKey)||match.size!==0&&!match.has(headerKey)||setHeader(filtered,headerKey,value)}return filtered}function filterHeadersForStorage(headers,headerFilters,matchOptions={}){
if(!headers||typeof headers!="object")return{};const{caseSensitive=!1}=matchOptions,filtered={},{exclude:excludeSet}=headerFilters;
for(const[key,value]of Object.entries(headers)){const headerKey=caseSensitive?key:key.toLowerCase();excludeSet.has(headerKey)||
setHeader(filtered,headerKey,value)}return filtered}function createRequestHash(formattedRequest){const parts=[formattedRequest.
method,formattedRequest.url];if(formattedRequest.headers&&typeof formattedRequest.headers=="object"){const headerKeys=Object.
keys(formattedRequest.headers).sort();for(const key of headerKeys){const values=Array.isArray(formattedRequest.headers[key])?
formattedRequest.headers[key]:[formattedRequest.headers[key]];parts.push(key);for(const value of values.sort())parts.push(
String(value))}}parts.push(formattedRequest.body);const content=parts.join("|");return hashId(content)}class SnapshotRecorder{#flushTimeout;#isUrlExcluded;#snapshots=new Map;#snapshotPath;#maxSnapshots=1/0;#autoFlush=!1;#headerFilters;constructor(options={}){
this.#snapshotPath=options.snapshotPath,this.#maxSnapshots=options.maxSnapshots||1/0,this.#autoFlush=options.autoFlush||
!1,this.flushInterval=options.flushInterval||3e4,this._flushTimer=null,this.matchOptions={matchHeaders:options.matchHeaders||
[],ignoreHeaders:options.ignoreHeaders||[],excludeHeaders:options.excludeHeaders||[],matchBody:options.matchBody!==!1,normalizeBody:options.
normalizeBody||void 0,matchQuery:options.matchQuery!==!1,normalizeQuery:options.normalizeQuery||void 0,caseSensitive:options.
caseSensitive||!1},this.#headerFilters=createHeaderFilters(this.matchOptions),this.shouldRecord=options.shouldRecord||(()=>!0),
this.shouldPlayback=options.shouldPlayback||(()=>!0),this.#isUrlExcluded=isUrlExcludedFactory(options.excludeUrls),this.#autoFlush&&
this.#snapshotPath&&this.#startAutoFlush()}async record(requestOpts,response){if(!this.shouldRecord(requestOpts)||this.isUrlExcluded(
requestOpts))return;const request=formatRequestKey(requestOpts,this.#headerFilters,this.matchOptions),hash=createRequestHash(
request),normalizedHeaders=normalizeHeaders(response.headers),responseData={statusCode:response.statusCode,headers:filterHeadersForStorage(
normalizedHeaders,this.#headerFilters,this.matchOptions),body:Buffer.isBuffer(response.body)?response.body.toString("bas\
e64"):Buffer.from(String(response.body||"")).toString("base64"),trailers:response.trailers};if(this.#snapshots.size>=this.#maxSnapshots&&
!this.#snapshots.has(hash)){const oldestKey=this.#snapshots.keys().next().value;this.#snapshots.delete(oldestKey)}const existingSnapshot=this.#snapshots.
get(hash);existingSnapshot&&existingSnapshot.responses?(existingSnapshot.responses.push(responseData),existingSnapshot.timestamp=
new Date().toISOString()):this.#snapshots.set(hash,{request,responses:[responseData],callCount:0,timestamp:new Date().toISOString()}),
this.#autoFlush&&this.#snapshotPath&&this.#scheduleFlush()}isUrlExcluded(requestOpts){const url=new URL(requestOpts.path,
requestOpts.origin).toString();return this.#isUrlExcluded(url)}findSnapshot(requestOpts){if(!this.shouldPlayback(requestOpts)||
this.isUrlExcluded(requestOpts))return;const request=formatRequestKey(requestOpts,this.#headerFilters,this.matchOptions),
hash=createRequestHash(request),snapshot=this.#snapshots.get(hash);if(!snapshot)return;const currentCallCount=snapshot.callCount||
0,responseIndex=Math.min(currentCallCount,snapshot.responses.length-1);return snapshot.callCount=currentCallCount+1,{...snapshot,
response:snapshot.responses[responseIndex]}}async loadSnapshots(filePath){const path=filePath||this.#snapshotPath;if(!path)
throw new InvalidArgumentError("Snapshot path is required");try{const data=await readFile(resolve(path),"utf8"),parsed=JSON.
parse(data);if(Array.isArray(parsed)){this.#snapshots.clear();for(const{hash,snapshot}of parsed)this.#snapshots.set(hash,
snapshot)}else this.#snapshots=new Map(Object.entries(parsed))}catch(error){if(error.code==="ENOENT")this.#snapshots.clear();else
throw new UndiciError(`Failed to load snapshots from ${path}`,{cause:error})}}async saveSnapshots(filePath){const path=filePath||
this.#snapshotPath;if(!path)throw new InvalidArgumentError("Snapshot path is required");const resolvedPath=resolve(path);
await mkdir(dirname(resolvedPath),{recursive:!0});const data=Array.from(this.#snapshots.entries()).map(([hash,snapshot])=>({
hash,snapshot}));await writeFile(resolvedPath,JSON.stringify(data,null,2),{flush:!0})}clear(){this.#snapshots.clear()}getSnapshots(){
return Array.from(this.#snapshots.values())}size(){return this.#snapshots.size}resetCallCounts(){for(const snapshot of this.#snapshots.
values())snapshot.callCount=0}deleteSnapshot(requestOpts){const request=formatRequestKey(requestOpts,this.#headerFilters,
this.matchOptions),hash=createRequestHash(request);return this.#snapshots.delete(hash)}getSnapshotInfo(requestOpts){const request=formatRequestKey(
requestOpts,this.#headerFilters,this.matchOptions),hash=createRequestHash(request),snapshot=this.#snapshots.get(hash);return snapshot?
{hash,request:snapshot.request,responseCount:snapshot.responses?snapshot.responses.length:snapshot.response?1:0,callCount:snapshot.
callCount||0,timestamp:snapshot.timestamp}:null}replaceSnapshots(snapshotData){if(this.#snapshots.clear(),Array.isArray(
snapshotData))for(const{hash,snapshot}of snapshotData)this.#snapshots.set(hash,snapshot);else snapshotData&&typeof snapshotData==
"object"&&(this.#snapshots=new Map(Object.entries(snapshotData)))}#startAutoFlush(){return this.#scheduleFlush()}#stopAutoFlush(){
this.#flushTimeout&&(clearTimeout2(this.#flushTimeout),this.saveSnapshots().catch(()=>{}),this.#flushTimeout=null)}#scheduleFlush(){
this.#flushTimeout=setTimeout2(()=>{this.saveSnapshots().catch(()=>{}),this.#autoFlush?this.#flushTimeout?.refresh():this.#flushTimeout=
null},1e3)}destroy(){this.#stopAutoFlush(),this.#flushTimeout&&(clearTimeout2(this.#flushTimeout),this.#flushTimeout=null)}async close(){
this.#snapshotPath&&this.#snapshots.size!==0&&await this.saveSnapshots(),this.destroy()}}module.exports={SnapshotRecorder,
formatRequestKey,createRequestHash,filterHeadersForMatching,filterHeadersForStorage,createHeaderFilters}}),9683:((module,__unused_webpack_exports,__webpack_require__)=>{
const{InvalidArgumentError}=__webpack_require__(8707),{setHeader}=__webpack_require__(3440),{runtimeFeatures}=__webpack_require__(
313);function createHeaderFilters(matchOptions={}){const{ignoreHeaders=[],excludeHeaders=[],matchHeaders=[],caseSensitive=!1}=matchOptions;
return{ignore:new Set(ignoreHeaders.map(header=>caseSensitive?header:header.toLowerCase())),exclude:new Set(excludeHeaders.
map(header=>caseSensitive?header:header.toLowerCase())),match:new Set(matchHeaders.map(header=>caseSensitive?header:header.
toLowerCase()))}}const crypto=runtimeFeatures.has("crypto")?__webpack_require__(7598):null,hashId=crypto?.hash?value=>crypto.
hash("sha256",value,"base64url"):value=>Buffer.from(value).toString("base64url");function isUndiciHeaders(headers){return Array.
isArray(headers)&&(headers.length&1)===0}function isUrlExcludedFactory(excludePatterns=[]){return excludePatterns.length===
0?()=>!1:function(url){let urlLowerCased;for(const pattern of excludePatterns)if(typeof pattern=="string"){if(urlLowerCased||
(urlLowerCased=url.toLowerCase()),urlLowerCased.includes(pattern.toLowerCase()))return!0}else if(pattern instanceof RegExp&&
pattern.test(url))return!0;return!1}}function normalizeHeaders(headers){const normalizedHeaders={};if(!headers)return normalizedHeaders;
if(isUndiciHeaders(headers)){for(let i=0;i<headers.length;i+=2){const key=headers[i],value=headers[i+1];if(key&&value!==
void 0){const keyStr=Buffer.isBuffer(key)?key.toString():key,valueStr=Buffer.isBuffer(value)?value.toString():value;setHeader(
normalizedHeaders,keyStr.toLowerCase(),valueStr)}}return normalizedHeaders}if(headers&&typeof headers=="object")for(const[
key,value]of Object.entries(headers))key&&typeof key=="string"&&setHeader(normalizedHeaders,key.toLowerCase(),Array.isArray(
value)?value.join(", "):String(value));return normalizedHeaders}const validSnapshotModes=["record","playback","update"];
function validateSnapshotMode(mode){if(!validSnapshotModes.includes(mode))throw new InvalidArgumentError(`Invalid snapsh\
ot mode: ${mode}. Must be one of: ${validSnapshotModes.join(", ")}`)}module.exports={createHeaderFilters,hashId,isUndiciHeaders,
normalizeHeaders,isUrlExcludedFactory,validateSnapshotMode}}),7659:((module,__unused_webpack_exports,__webpack_require__)=>{
const{safeHTTPMethods,pathHasQueryOrFragment,hasSafeIterator,isValidHTTPToken,setHeader}=__webpack_require__(3440),{serializePathWithQuery}=__webpack_require__(
3440),{kRequestOrigin}=__webpack_require__(6443),MAX_DELTA_SECONDS=2147483647,RESTRICTIVE_DIRECTIVE_NAMES=["no-store","p\
rivate","no-cache"],kInvalidCacheControlDirectives=Symbol("invalid cache-control directives");function trimOWS(value){return value.
replace(/^[\t ]+|[\t ]+$/g,"")}function arrayIncludes(array,value){for(let i=0;i<array.length;i++)if(array[i]===value)return!0;
return!1}function trimOWSStart(value){return value.replace(/^[\t ]+/,"")}function trimOWSEnd(value){return value.replace(
/[\t ]+$/,"")}function findUnescapedQuote(value,start){let escaped=!1;for(let i=start;i<value.length;i++)if(escaped)escaped=
!1;else if(value[i]==="\\")escaped=!0;else if(value[i]==='"')return i;return-1}function splitCacheControlHeaderValue(value){
const directives=[];let start=0,quoteStart=-1,inQuote=!1,escaped=!1;for(let i=0;i<value.length;i++)inQuote?escaped?escaped=
!1:value[i]==="\\"?escaped=!0:value[i]==='"'&&(inQuote=!1,quoteStart=-1):value[i]==='"'?(inQuote=!0,quoteStart=i):value[i]===
","&&(directives.push({value:value.substring(start,i),fromMalformedQuote:!1}),start=i+1);if(!inQuote)return directives.push(
{value:value.substring(start),fromMalformedQuote:!1}),directives;const tail=value.substring(start),quoteOffset=quoteStart-
start;let tailStart=0;for(let i=0;i<tail.length;i++)tail[i]===","&&(directives.push({value:tail.substring(tailStart,i),fromMalformedQuote:tailStart>
quoteOffset}),tailStart=i+1);return directives.push({value:tail.substring(tailStart),fromMalformedQuote:tailStart>quoteOffset}),
directives}function markInvalidCacheControlDirective(directives,key){let invalidDirectives=directives[kInvalidCacheControlDirectives];
invalidDirectives===void 0&&(invalidDirectives=new Set,Object.defineProperty(directives,kInvalidCacheControlDirectives,{
value:invalidDirectives})),invalidDirectives.add(key)}function hasInvalidCacheControlDirective(directives,key){return directives[kInvalidCacheControlDirectives]?.
has(key)===!0}function getMalformedRestrictiveDirectiveName(key){for(const directiveName of RESTRICTIVE_DIRECTIVE_NAMES)
if(key.startsWith(directiveName)&&key.length>directiveName.length&&!isValidHTTPToken(key[directiveName.length]))return directiveName;
let tokenOnlyKey="",hasInvalidTokenChar=!1;for(let i=0;i<key.length;i++)isValidHTTPToken(key[i])?tokenOnlyKey+=key[i]:hasInvalidTokenChar=
!0;if(hasInvalidTokenChar&&arrayIncludes(RESTRICTIVE_DIRECTIVE_NAMES,tokenOnlyKey))return tokenOnlyKey}function getRequestOrigin(opts){
const origin=opts[kRequestOrigin]===void 0?opts.origin:opts[kRequestOrigin];return typeof origin=="string"||origin instanceof
URL?origin:null}function getInterceptorOrigin(opts,interceptorOrigin){const requestOrigin=getRequestOrigin(opts);if(interceptorOrigin===
void 0)return requestOrigin;if(interceptorOrigin===null)return null;if(requestOrigin)try{if(new URL(requestOrigin).origin!==
interceptorOrigin)return null}catch{return interceptorOrigin}return interceptorOrigin}function makeCacheKey(opts,origin=getRequestOrigin(
opts)){if(!origin)throw new Error("opts.origin is undefined");let fullPath=opts.path||"/";return opts.query&&!pathHasQueryOrFragment(
fullPath)&&(fullPath=serializePathWithQuery(fullPath,opts.query)),{origin:origin.toString(),method:opts.method,path:fullPath,
headers:opts.headers}}function appendHeader(headers,key,val){const headerName=key.toLowerCase(),current=Object.hasOwn(headers,
headerName)?headers[headerName]:void 0,values=Array.isArray(val)?val:[val];current===void 0?setHeader(headers,headerName,
Array.isArray(val)?val.slice():val):Array.isArray(current)?current.push(...values):setHeader(headers,headerName,[current,
...values])}function normalizeHeaders(opts){let headers;if(opts.headers==null)headers={};else if(typeof opts.headers=="o\
bject")if(headers={},hasSafeIterator(opts.headers))if(Array.isArray(opts.headers)){const first=opts.headers[0];if(Array.
isArray(first))for(const x of opts.headers){if(!Array.isArray(x))throw new Error("opts.headers is not a valid header map");
const[key,val]=x;if(typeof key!="string"||typeof val!="string")throw new Error("opts.headers is not a valid header map");
appendHeader(headers,key,val)}else{const len=opts.headers.length;if(len%2!==0)throw new Error("opts.headers is not a val\
id header map");for(let i=0;i<len;i+=2){const key=opts.headers[i],val=opts.headers[i+1];if(typeof key!="string"||typeof val!=
"string"&&!Array.isArray(val))throw new Error("opts.headers is not a valid header map");if(typeof val=="string")appendHeader(
headers,key,val);else{const mapped=[];for(let j=0;j<val.length;j++){const v=val[j];mapped.push(typeof v=="string"?v:v.toString(
"latin1"))}appendHeader(headers,key,mapped)}}}}else for(const x of opts.headers){if(!Array.isArray(x))throw new Error("o\
pts.headers is not a valid header map");const[key,val]=x;if(typeof key!="string"||typeof val!="string")throw new Error("\
opts.headers is not a valid header map");appendHeader(headers,key,val)}else for(const key of Object.keys(opts.headers))appendHeader(
headers,key,opts.headers[key]);else throw new Error("opts.headers is not an object");return headers}function assertCacheKey(key){
if(typeof key!="object")throw new TypeError(`expected key to be object, got ${typeof key}`);for(const property of["origi\
n","method","path"])if(typeof key[property]!="string")throw new TypeError(`expected key.${property} to be string, got ${typeof key[property]}`);
if(key.headers!==void 0&&typeof key.headers!="object")throw new TypeError(`expected headers to be object, got ${typeof key}`)}
function assertCacheValue(value){if(typeof value!="object")throw new TypeError(`expected value to be object, got ${typeof value}`);
for(const property of["statusCode","cachedAt","staleAt","deleteAt"])if(typeof value[property]!="number")throw new TypeError(
`expected value.${property} to be number, got ${typeof value[property]}`);if(typeof value.statusMessage!="string")throw new TypeError(
`expected value.statusMessage to be string, got ${typeof value.statusMessage}`);if(value.headers!=null&&typeof value.headers!=
"object")throw new TypeError(`expected value.rawHeaders to be object, got ${typeof value.headers}`);if(value.vary!==void 0&&
typeof value.vary!="object")throw new TypeError(`expected value.vary to be object, got ${typeof value.vary}`);if(value.etag!==
void 0&&typeof value.etag!="string")throw new TypeError(`expected value.etag to be string, got ${typeof value.etag}`)}function parseCacheControlHeader(header){
const output={},invalidNumericDirectives=new Set,invalidNoArgumentDirectives=new Set,directives=splitCacheControlHeaderValue(
Array.isArray(header)?header.join(","):header);for(let i=0;i<directives.length;i++){const directiveRecord=directives[i],
directive=directiveRecord.value.toLowerCase(),fromMalformedQuote=directiveRecord.fromMalformedQuote,keyValueDelimiter=directive.
indexOf("=");let key,value,keyHasTrailingWhitespace=!1,valueHasLeadingWhitespace=!1;if(keyValueDelimiter!==-1){const rawKey=directive.
substring(0,keyValueDelimiter),rawValue=directive.substring(keyValueDelimiter+1);keyHasTrailingWhitespace=trimOWSEnd(rawKey)!==
rawKey,valueHasLeadingWhitespace=trimOWSStart(rawValue)!==rawValue,key=trimOWS(rawKey),value=trimOWSStart(rawValue)}else
key=trimOWS(directive);const malformedRestrictiveDirectiveName=getMalformedRestrictiveDirectiveName(key);if(malformedRestrictiveDirectiveName!==
void 0){output[malformedRestrictiveDirectiveName]=!0;continue}switch(key){case"min-fresh":case"max-stale":case"max-age":case"\
s-maxage":case"stale-while-revalidate":case"stale-if-error":{if(fromMalformedQuote||invalidNumericDirectives.has(key))continue;
if(value===void 0||keyHasTrailingWhitespace||valueHasLeadingWhitespace){delete output[key],invalidNumericDirectives.add(
key),markInvalidCacheControlDirective(output,key);continue}if(value.length>=2&&value[0]==='"'&&value[value.length-1]==='\
"'&&(value=value.substring(1,value.length-1)),!/^[0-9]+$/.test(value)){delete output[key],invalidNumericDirectives.add(key),
markInvalidCacheControlDirective(output,key);continue}const parsedValue=Math.min(parseInt(value,10),MAX_DELTA_SECONDS);key===
"min-fresh"?(!(key in output)||output[key]<parsedValue)&&(output[key]=parsedValue):(!(key in output)||output[key]>parsedValue)&&
(output[key]=parsedValue);break}case"private":case"no-cache":{if(fromMalformedQuote){output[key]=!0;break}if(value!==void 0&&
value.length===0){output[key]=!0;break}if(value){if(value[0]==='"'){value=trimOWSEnd(value);let fieldList="",lastQuotedPart=i,
foundEndingQuote=!1;const closingQuote=findUnescapedQuote(value,1);if(closingQuote!==-1)fieldList=value.substring(1,closingQuote),
foundEndingQuote=!0;else{const fieldListParts=[value.substring(1)];for(let j=i+1;j<directives.length;j++){const nextPart=trimOWS(
directives[j].value),closingQuote2=findUnescapedQuote(nextPart,0);if(lastQuotedPart=j,closingQuote2!==-1){fieldListParts.
push(nextPart.substring(0,closingQuote2)),foundEndingQuote=!0;break}fieldListParts.push(nextPart)}fieldList=fieldListParts.
join(",")}if(!foundEndingQuote){output[key]=!0;break}i=lastQuotedPart;const headers=fieldList.split(",");let validFieldNames=!0;
for(let j=0;j<headers.length;j++)headers[j]=trimOWS(headers[j]),isValidHTTPToken(headers[j])||(validFieldNames=!1);validFieldNames?
output[key]!==!0&&(key in output?output[key]=output[key].concat(headers):output[key]=headers):output[key]=!0}else{const fieldName=trimOWS(
value);isValidHTTPToken(fieldName)?output[key]!==!0&&(key in output?output[key]=output[key].concat(fieldName):output[key]=
[fieldName]):output[key]=!0}break}}case"public":case"must-revalidate":case"proxy-revalidate":case"immutable":case"no-tra\
nsform":case"must-understand":case"only-if-cached":if(fromMalformedQuote||invalidNoArgumentDirectives.has(key))continue;
if(value!==void 0){delete output[key],invalidNoArgumentDirectives.add(key);continue}output[key]=!0;break;case"no-store":
output[key]=!0;break;default:continue}}return output}function splitVaryHeader(varyHeader){const values=Array.isArray(varyHeader)?
varyHeader:[varyHeader],output=[];for(let i=0;i<values.length;i++){const parts=values[i].split(",");for(let j=0;j<parts.
length;j++)output.push(parts[j])}return output}function hasVaryStar(varyHeader){const values=splitVaryHeader(varyHeader);
for(let i=0;i<values.length;i++)if(trimOWS(values[i]).indexOf("*")!==-1)return!0;return!1}function parseVaryHeader(varyHeader,headers){
if(hasVaryStar(varyHeader))return headers;const output={},varyingHeaders=splitVaryHeader(varyHeader);for(const header of varyingHeaders){
const trimmedHeader=trimOWS(header).toLowerCase();if(trimmedHeader.length===0)continue;if(!isValidHTTPToken(trimmedHeader))
return;const headerValue=headers[trimmedHeader];output[trimmedHeader]=Array.isArray(headerValue)?headerValue.slice():headerValue??
null}return output}function isInvalidOrWildcardVaryHeader(varyHeader){return hasVaryStar(varyHeader)||parseVaryHeader(varyHeader,
{})===void 0}function isEtagUsable(etag){return etag.length<=2?!1:etag[0]==='"'&&etag[etag.length-1]==='"'?!(etag[1]==='\
"'||etag.startsWith('"W/')):etag.startsWith('W/"')&&etag[etag.length-1]==='"'?etag.length!==4:!1}function assertCacheStore(store,name="\
CacheStore"){if(typeof store!="object"||store===null)throw new TypeError(`expected type of ${name} to be a CacheStore, g\
ot ${store===null?"null":typeof store}`);for(const fn of["get","createWriteStream","delete"])if(typeof store[fn]!="funct\
ion")throw new TypeError(`${name} needs to have a \`${fn}()\` function`)}function assertCacheMethods(methods,name="Cache\
Methods"){if(!Array.isArray(methods))throw new TypeError(`expected type of ${name} needs to be an array, got ${methods===
null?"null":typeof methods}`);if(methods.length===0)throw new TypeError(`${name} needs to have at least one method`);for(const method of methods)
if(!arrayIncludes(safeHTTPMethods,method))throw new TypeError(`element of ${name}-array needs to be one of following val\
ues: ${safeHTTPMethods.join(", ")}, got ${method}`)}function makeDeduplicationKey(cacheKey,excludeHeaders){const headers={};
if(cacheKey.headers){const sortedHeaders=Object.keys(cacheKey.headers).sort();for(const header of sortedHeaders)excludeHeaders?.
has(header.toLowerCase())||setHeader(headers,header,cacheKey.headers[header])}return JSON.stringify([cacheKey.origin,cacheKey.
method,cacheKey.path,headers])}module.exports={getInterceptorOrigin,getRequestOrigin,makeCacheKey,normalizeHeaders,assertCacheKey,
assertCacheValue,parseCacheControlHeader,hasInvalidCacheControlDirective,parseVaryHeader,hasVaryStar,isInvalidOrWildcardVaryHeader,
isEtagUsable,assertCacheMethods,assertCacheStore,makeDeduplicationKey}}),5453:(module=>{function parseHttpDate(date){switch(date[3]){case"\
,":return parseImfDate(date);case" ":return parseAscTimeDate(date);default:return parseRfc850Date(date)}}function makeDate(year,monthIdx,day,hour,minute,second,weekday){
const result=new Date(Date.UTC(year,monthIdx,day,hour,minute,second));return year>=0&&year<=99&&result.setUTCFullYear(year),
result.getUTCFullYear()===year&&result.getUTCMonth()===monthIdx&&result.getUTCDate()===day&&result.getUTCHours()===hour&&
result.getUTCMinutes()===minute&&result.getUTCSeconds()===second&&result.getUTCDay()===weekday?result:void 0}function parseImfDate(date){
if(date.length!==29||date[4]!==" "||date[7]!==" "||date[11]!==" "||date[16]!==" "||date[19]!==":"||date[22]!==":"||date[25]!==
" "||date[26]!=="G"||date[27]!=="M"||date[28]!=="T")return;let weekday=-1;if(date[0]==="S"&&date[1]==="u"&&date[2]==="n")
weekday=0;else if(date[0]==="M"&&date[1]==="o"&&date[2]==="n")weekday=1;else if(date[0]==="T"&&date[1]==="u"&&date[2]===
"e")weekday=2;else if(date[0]==="W"&&date[1]==="e"&&date[2]==="d")weekday=3;else if(date[0]==="T"&&date[1]==="h"&&date[2]===
"u")weekday=4;else if(date[0]==="F"&&date[1]==="r"&&date[2]==="i")weekday=5;else if(date[0]==="S"&&date[1]==="a"&&date[2]===
"t")weekday=6;else return;let day=0;if(date[5]==="0"){const code=date.charCodeAt(6);if(code<49||code>57)return;day=code-
48}else{const code1=date.charCodeAt(5);if(code1<49||code1>51)return;const code2=date.charCodeAt(6);if(code2<48||code2>57)
return;day=(code1-48)*10+(code2-48)}let monthIdx=-1;if(date[8]==="J"&&date[9]==="a"&&date[10]==="n")monthIdx=0;else if(date[8]===
"F"&&date[9]==="e"&&date[10]==="b")monthIdx=1;else if(date[8]==="M"&&date[9]==="a")if(date[10]==="r")monthIdx=2;else if(date[10]===
"y")monthIdx=4;else return;else if(date[8]==="J")if(date[9]==="a"&&date[10]==="n")monthIdx=0;else if(date[9]==="u")if(date[10]===
"n")monthIdx=5;else if(date[10]==="l")monthIdx=6;else return;else return;else if(date[8]==="A")if(date[9]==="p"&&date[10]===
"r")monthIdx=3;else if(date[9]==="u"&&date[10]==="g")monthIdx=7;else return;else if(date[8]==="S"&&date[9]==="e"&&date[10]===
"p")monthIdx=8;else if(date[8]==="O"&&date[9]==="c"&&date[10]==="t")monthIdx=9;else if(date[8]==="N"&&date[9]==="o"&&date[10]===
"v")monthIdx=10;else if(date[8]==="D"&&date[9]==="e"&&date[10]==="c")monthIdx=11;else return;const yearDigit1=date.charCodeAt(
12);if(yearDigit1<48||yearDigit1>57)return;const yearDigit2=date.charCodeAt(13);if(yearDigit2<48||yearDigit2>57)return;const yearDigit3=date.
charCodeAt(14);if(yearDigit3<48||yearDigit3>57)return;const yearDigit4=date.charCodeAt(15);if(yearDigit4<48||yearDigit4>
57)return;const year=(yearDigit1-48)*1e3+(yearDigit2-48)*100+(yearDigit3-48)*10+(yearDigit4-48);let hour=0;if(date[17]===
"0"){const code=date.charCodeAt(18);if(code<48||code>57)return;hour=code-48}else{const code1=date.charCodeAt(17);if(code1<
48||code1>50)return;const code2=date.charCodeAt(18);if(code2<48||code2>57||code1===50&&code2>51)return;hour=(code1-48)*10+
(code2-48)}let minute=0;if(date[20]==="0"){const code=date.charCodeAt(21);if(code<48||code>57)return;minute=code-48}else{
const code1=date.charCodeAt(20);if(code1<48||code1>53)return;const code2=date.charCodeAt(21);if(code2<48||code2>57)return;
minute=(code1-48)*10+(code2-48)}let second=0;if(date[23]==="0"){const code=date.charCodeAt(24);if(code<48||code>57)return;
second=code-48}else{const code1=date.charCodeAt(23);if(code1<48||code1>53)return;const code2=date.charCodeAt(24);if(code2<
48||code2>57)return;second=(code1-48)*10+(code2-48)}return makeDate(year,monthIdx,day,hour,minute,second,weekday)}function parseAscTimeDate(date){
if(date.length!==24||date[7]!==" "||date[10]!==" "||date[19]!==" ")return;let weekday=-1;if(date[0]==="S"&&date[1]==="u"&&
date[2]==="n")weekday=0;else if(date[0]==="M"&&date[1]==="o"&&date[2]==="n")weekday=1;else if(date[0]==="T"&&date[1]==="\
u"&&date[2]==="e")weekday=2;else if(date[0]==="W"&&date[1]==="e"&&date[2]==="d")weekday=3;else if(date[0]==="T"&&date[1]===
"h"&&date[2]==="u")weekday=4;else if(date[0]==="F"&&date[1]==="r"&&date[2]==="i")weekday=5;else if(date[0]==="S"&&date[1]===
"a"&&date[2]==="t")weekday=6;else return;let monthIdx=-1;if(date[4]==="J"&&date[5]==="a"&&date[6]==="n")monthIdx=0;else if(date[4]===
"F"&&date[5]==="e"&&date[6]==="b")monthIdx=1;else if(date[4]==="M"&&date[5]==="a")if(date[6]==="r")monthIdx=2;else if(date[6]===
"y")monthIdx=4;else return;else if(date[4]==="J")if(date[5]==="a"&&date[6]==="n")monthIdx=0;else if(date[5]==="u")if(date[6]===
"n")monthIdx=5;else if(date[6]==="l")monthIdx=6;else return;else return;else if(date[4]==="A")if(date[5]==="p"&&date[6]===
"r")monthIdx=3;else if(date[5]==="u"&&date[6]==="g")monthIdx=7;else return;else if(date[4]==="S"&&date[5]==="e"&&date[6]===
"p")monthIdx=8;else if(date[4]==="O"&&date[5]==="c"&&date[6]==="t")monthIdx=9;else if(date[4]==="N"&&date[5]==="o"&&date[6]===
"v")monthIdx=10;else if(date[4]==="D"&&date[5]==="e"&&date[6]==="c")monthIdx=11;else return;let day=0;if(date[8]===" "){
const code=date.charCodeAt(9);if(code<49||code>57)return;day=code-48}else{const code1=date.charCodeAt(8);if(code1<49||code1>
51)return;const code2=date.charCodeAt(9);if(code2<48||code2>57)return;day=(code1-48)*10+(code2-48)}let hour=0;if(date[11]===
"0"){const code=date.charCodeAt(12);if(code<48||code>57)return;hour=code-48}else{const code1=date.charCodeAt(11);if(code1<
48||code1>50)return;const code2=date.charCodeAt(12);if(code2<48||code2>57||code1===50&&code2>51)return;hour=(code1-48)*10+
(code2-48)}let minute=0;if(date[14]==="0"){const code=date.charCodeAt(15);if(code<48||code>57)return;minute=code-48}else{
const code1=date.charCodeAt(14);if(code1<48||code1>53)return;const code2=date.charCodeAt(15);if(code2<48||code2>57)return;
minute=(code1-48)*10+(code2-48)}let second=0;if(date[17]==="0"){const code=date.charCodeAt(18);if(code<48||code>57)return;
second=code-48}else{const code1=date.charCodeAt(17);if(code1<48||code1>53)return;const code2=date.charCodeAt(18);if(code2<
48||code2>57)return;second=(code1-48)*10+(code2-48)}const yearDigit1=date.charCodeAt(20);if(yearDigit1<48||yearDigit1>57)
return;const yearDigit2=date.charCodeAt(21);if(yearDigit2<48||yearDigit2>57)return;const yearDigit3=date.charCodeAt(22);
if(yearDigit3<48||yearDigit3>57)return;const yearDigit4=date.charCodeAt(23);if(yearDigit4<48||yearDigit4>57)return;const year=(yearDigit1-
48)*1e3+(yearDigit2-48)*100+(yearDigit3-48)*10+(yearDigit4-48);return makeDate(year,monthIdx,day,hour,minute,second,weekday)}
function parseRfc850Date(date){let commaIndex=-1,weekday=-1;if(date[0]==="S")date[1]==="u"&&date[2]==="n"&&date[3]==="d"&&
date[4]==="a"&&date[5]==="y"?(weekday=0,commaIndex=6):date[1]==="a"&&date[2]==="t"&&date[3]==="u"&&date[4]==="r"&&date[5]===
"d"&&date[6]==="a"&&date[7]==="y"&&(weekday=6,commaIndex=8);else if(date[0]==="M"&&date[1]==="o"&&date[2]==="n"&&date[3]===
"d"&&date[4]==="a"&&date[5]==="y")weekday=1,commaIndex=6;else if(date[0]==="T")date[1]==="u"&&date[2]==="e"&&date[3]==="\
s"&&date[4]==="d"&&date[5]==="a"&&date[6]==="y"?(weekday=2,commaIndex=7):date[1]==="h"&&date[2]==="u"&&date[3]==="r"&&date[4]===
"s"&&date[5]==="d"&&date[6]==="a"&&date[7]==="y"&&(weekday=4,commaIndex=8);else if(date[0]==="W"&&date[1]==="e"&&date[2]===
"d"&&date[3]==="n"&&date[4]==="e"&&date[5]==="s"&&date[6]==="d"&&date[7]==="a"&&date[8]==="y")weekday=3,commaIndex=9;else if(date[0]===
"F"&&date[1]==="r"&&date[2]==="i"&&date[3]==="d"&&date[4]==="a"&&date[5]==="y")weekday=5,commaIndex=6;else return;if(date[commaIndex]!==
","||date.length-commaIndex-1!==23||date[commaIndex+1]!==" "||date[commaIndex+4]!=="-"||date[commaIndex+8]!=="-"||date[commaIndex+
11]!==" "||date[commaIndex+14]!==":"||date[commaIndex+17]!==":"||date[commaIndex+20]!==" "||date[commaIndex+21]!=="G"||date[commaIndex+
22]!=="M"||date[commaIndex+23]!=="T")return;let day=0;if(date[commaIndex+2]==="0"){const code=date.charCodeAt(commaIndex+
3);if(code<49||code>57)return;day=code-48}else{const code1=date.charCodeAt(commaIndex+2);if(code1<49||code1>51)return;const code2=date.
charCodeAt(commaIndex+3);if(code2<48||code2>57)return;day=(code1-48)*10+(code2-48)}let monthIdx=-1;if(date[commaIndex+5]===
"J"&&date[commaIndex+6]==="a"&&date[commaIndex+7]==="n")monthIdx=0;else if(date[commaIndex+5]==="F"&&date[commaIndex+6]===
"e"&&date[commaIndex+7]==="b")monthIdx=1;else if(date[commaIndex+5]==="M"&&date[commaIndex+6]==="a"&&date[commaIndex+7]===
"r")monthIdx=2;else if(date[commaIndex+5]==="A"&&date[commaIndex+6]==="p"&&date[commaIndex+7]==="r")monthIdx=3;else if(date[commaIndex+
5]==="M"&&date[commaIndex+6]==="a"&&date[commaIndex+7]==="y")monthIdx=4;else if(date[commaIndex+5]==="J"&&date[commaIndex+
6]==="u"&&date[commaIndex+7]==="n")monthIdx=5;else if(date[commaIndex+5]==="J"&&date[commaIndex+6]==="u"&&date[commaIndex+
7]==="l")monthIdx=6;else if(date[commaIndex+5]==="A"&&date[commaIndex+6]==="u"&&date[commaIndex+7]==="g")monthIdx=7;else if(date[commaIndex+
5]==="S"&&date[commaIndex+6]==="e"&&date[commaIndex+7]==="p")monthIdx=8;else if(date[commaIndex+5]==="O"&&date[commaIndex+
6]==="c"&&date[commaIndex+7]==="t")monthIdx=9;else if(date[commaIndex+5]==="N"&&date[commaIndex+6]==="o"&&date[commaIndex+
7]==="v")monthIdx=10;else if(date[commaIndex+5]==="D"&&date[commaIndex+6]==="e"&&date[commaIndex+7]==="c")monthIdx=11;else
return;const yearDigit1=date.charCodeAt(commaIndex+9);if(yearDigit1<48||yearDigit1>57)return;const yearDigit2=date.charCodeAt(
commaIndex+10);if(yearDigit2<48||yearDigit2>57)return;let year=(yearDigit1-48)*10+(yearDigit2-48);year+=year<70?2e3:1900;
let hour=0;if(date[commaIndex+12]==="0"){const code=date.charCodeAt(commaIndex+13);if(code<48||code>57)return;hour=code-
48}else{const code1=date.charCodeAt(commaIndex+12);if(code1<48||code1>50)return;const code2=date.charCodeAt(commaIndex+13);
if(code2<48||code2>57||code1===50&&code2>51)return;hour=(code1-48)*10+(code2-48)}let minute=0;if(date[commaIndex+15]==="\
0"){const code=date.charCodeAt(commaIndex+16);if(code<48||code>57)return;minute=code-48}else{const code1=date.charCodeAt(
commaIndex+15);if(code1<48||code1>53)return;const code2=date.charCodeAt(commaIndex+16);if(code2<48||code2>57)return;minute=
(code1-48)*10+(code2-48)}let second=0;if(date[commaIndex+18]==="0"){const code=date.charCodeAt(commaIndex+19);if(code<48||
code>57)return;second=code-48}else{const code1=date.charCodeAt(commaIndex+18);if(code1<48||code1>53)return;const code2=date.
charCodeAt(commaIndex+19);if(code2<48||code2>57)return;second=(code1-48)*10+(code2-48)}return makeDate(year,monthIdx,day,
hour,minute,second,weekday)}module.exports={parseHttpDate}}),9634:((module,__unused_webpack_exports,__webpack_require__)=>{
const assert=__webpack_require__(4589),{kConstruct}=__webpack_require__(6443),{urlEquals,getFieldValues}=__webpack_require__(
6798),{kEnumerableProperty,isDisturbed}=__webpack_require__(3440),{webidl}=__webpack_require__(7879),{cloneResponse,fromInnerResponse,
getResponseState}=__webpack_require__(9051),{Request,fromInnerRequest,getRequestState}=__webpack_require__(9967),{fetching}=__webpack_require__(
4398),{urlIsHttpHttpsScheme,readAllBytes}=__webpack_require__(3168);class Cache{#relevantRequestResponseList;constructor(){
arguments[0]!==kConstruct&&webidl.illegalConstructor(),webidl.util.markAsUncloneable(this),this.#relevantRequestResponseList=
arguments[1]}async match(request,options={}){webidl.brandCheck(this,webidl.is.Cache);const prefix="Cache.match";webidl.argumentLengthCheck(
arguments,1,prefix),request=webidl.converters.RequestInfo(request),options=webidl.converters.CacheQueryOptions(options,prefix,
"options");const p=this.#internalMatchAll(request,options,1);if(p.length!==0)return p[0]}async matchAll(request=void 0,options={}){
webidl.brandCheck(this,webidl.is.Cache);const prefix="Cache.matchAll";return request!==void 0&&(request=webidl.converters.
RequestInfo(request)),options=webidl.converters.CacheQueryOptions(options,prefix,"options"),this.#internalMatchAll(request,
options)}async add(request){webidl.brandCheck(this,webidl.is.Cache),webidl.argumentLengthCheck(arguments,1,"Cache.add"),
request=webidl.converters.RequestInfo(request);const requests=[request];return await this.addAll(requests)}async addAll(requests){
webidl.brandCheck(this,webidl.is.Cache);const prefix="Cache.addAll";webidl.argumentLengthCheck(arguments,1,prefix);const responsePromises=[],
requestList=[];for(let request of requests){if(request===void 0)throw webidl.errors.conversionFailed({prefix,argument:"A\
rgument 1",types:["undefined is not allowed"]});if(request=webidl.converters.RequestInfo(request),typeof request=="strin\
g")continue;const r=getRequestState(request);if(!urlIsHttpHttpsScheme(r.url)||r.method!=="GET")throw webidl.errors.exception(
{header:prefix,message:"Expected http/s scheme when method is not GET."})}const fetchControllers=[];for(const request of requests){
const r=getRequestState(new Request(request));if(!urlIsHttpHttpsScheme(r.url))throw webidl.errors.exception({header:prefix,
message:"Expected http/s scheme."});r.initiator="fetch",r.destination="subresource",requestList.push(r);const responsePromise=Promise.
withResolvers();fetchControllers.push(fetching({request:r,processResponse(response){if(response.type==="error"||response.
status===206||response.status<200||response.status>299)responsePromise.reject(webidl.errors.exception({header:"Cache.add\
All",message:"Received an invalid status code or the request failed."}));else if(response.headersList.contains("vary")){
const fieldValues=getFieldValues(response.headersList.get("vary"));for(const fieldValue of fieldValues)if(fieldValue==="\
*"){responsePromise.reject(webidl.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const controller of fetchControllers)
controller.abort();return}}},processResponseConsumeBody(response){if(response.aborted){responsePromise.reject(new DOMException(
"aborted","AbortError"));return}responsePromise.resolve(response)}})),responsePromises.push(responsePromise.promise)}const responses=await Promise.
all(responsePromises),operations=[];let index=0;for(const response of responses){const operation={type:"put",request:requestList[index],
response};operations.push(operation),index++}const cacheJobPromise=Promise.withResolvers();let errorData=null;try{this.#batchCacheOperations(
operations)}catch(e){errorData=e}return queueMicrotask(()=>{errorData===null?cacheJobPromise.resolve(void 0):cacheJobPromise.
reject(errorData)}),cacheJobPromise.promise}async put(request,response){webidl.brandCheck(this,webidl.is.Cache);const prefix="\
Cache.put";webidl.argumentLengthCheck(arguments,2,prefix),request=webidl.converters.RequestInfo(request),response=webidl.
converters.Response(response,prefix,"response");let innerRequest=null;if(webidl.is.Request(request)?innerRequest=getRequestState(
request):innerRequest=getRequestState(new Request(request)),!urlIsHttpHttpsScheme(innerRequest.url)||innerRequest.method!==
"GET")throw webidl.errors.exception({header:prefix,message:"Expected an http/s scheme when method is not GET"});const innerResponse=getResponseState(
response);if(innerResponse.status===206)throw webidl.errors.exception({header:prefix,message:"Got 206 status"});if(innerResponse.
headersList.contains("vary")){const fieldValues=getFieldValues(innerResponse.headersList.get("vary"));for(const fieldValue of fieldValues)
if(fieldValue==="*")throw webidl.errors.exception({header:prefix,message:"Got * vary field value"})}if(innerResponse.body&&
(isDisturbed(innerResponse.body.stream)||innerResponse.body.stream.locked))throw webidl.errors.exception({header:prefix,
message:"Response body is locked or disturbed"});const clonedResponse=cloneResponse(innerResponse),bodyReadPromise=Promise.
withResolvers();if(innerResponse.body!=null){const reader=innerResponse.body.stream.getReader();readAllBytes(reader,bodyReadPromise.
resolve,bodyReadPromise.reject)}else bodyReadPromise.resolve(void 0);const operations=[],operation={type:"put",request:innerRequest,
response:clonedResponse};operations.push(operation);const bytes=await bodyReadPromise.promise;clonedResponse.body!=null&&
(clonedResponse.body.source=bytes);const cacheJobPromise=Promise.withResolvers();let errorData=null;try{this.#batchCacheOperations(
operations)}catch(e){errorData=e}return queueMicrotask(()=>{errorData===null?cacheJobPromise.resolve():cacheJobPromise.reject(
errorData)}),cacheJobPromise.promise}async delete(request,options={}){webidl.brandCheck(this,webidl.is.Cache);const prefix="\
Cache.delete";webidl.argumentLengthCheck(arguments,1,prefix),request=webidl.converters.RequestInfo(request),options=webidl.
converters.CacheQueryOptions(options,prefix,"options");let r=null;if(webidl.is.Request(request)){if(r=getRequestState(request),
r.method!=="GET"&&!options.ignoreMethod)return!1}else assert(typeof request=="string"),r=getRequestState(new Request(request));
const operations=[],operation={type:"delete",request:r,options};operations.push(operation);const cacheJobPromise=Promise.
withResolvers();let errorData=null,requestResponses;try{requestResponses=this.#batchCacheOperations(operations)}catch(e){
errorData=e}return queueMicrotask(()=>{errorData===null?cacheJobPromise.resolve(!!requestResponses?.length):cacheJobPromise.
reject(errorData)}),cacheJobPromise.promise}async keys(request=void 0,options={}){webidl.brandCheck(this,webidl.is.Cache);
const prefix="Cache.keys";request!==void 0&&(request=webidl.converters.RequestInfo(request)),options=webidl.converters.CacheQueryOptions(
options,prefix,"options");let r=null;if(request!==void 0)if(webidl.is.Request(request)){if(r=getRequestState(request),r.
method!=="GET"&&!options.ignoreMethod)return[]}else typeof request=="string"&&(r=getRequestState(new Request(request)));
const promise=Promise.withResolvers(),requests=[];if(request===void 0)for(const requestResponse of this.#relevantRequestResponseList)
requests.push(requestResponse[0]);else{const requestResponses=this.#queryCache(r,options);for(const requestResponse of requestResponses)
requests.push(requestResponse[0])}return queueMicrotask(()=>{const requestList=[];for(const request2 of requests){const requestObject=fromInnerRequest(
request2,void 0,new AbortController().signal,"immutable");requestList.push(requestObject)}promise.resolve(Object.freeze(
requestList))}),promise.promise}#batchCacheOperations(operations){const cache=this.#relevantRequestResponseList,backupCache=[
...cache],addedItems=[],resultList=[];try{for(const operation of operations){if(operation.type!=="delete"&&operation.type!==
"put")throw webidl.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete\
" or "put"'});if(operation.type==="delete"&&operation.response!=null)throw webidl.errors.exception({header:"Cache.#batch\
CacheOperations",message:"delete operation should not have an associated response"});if(this.#queryCache(operation.request,
operation.options,addedItems).length)throw new DOMException("???","InvalidStateError");let requestResponses;if(operation.
type==="delete"){if(requestResponses=this.#queryCache(operation.request,operation.options),requestResponses.length===0)return[];
for(const requestResponse of requestResponses){const idx=cache.indexOf(requestResponse);assert(idx!==-1),cache.splice(idx,
1)}}else if(operation.type==="put"){if(operation.response==null)throw webidl.errors.exception({header:"Cache.#batchCache\
Operations",message:"put operation should have an associated response"});const r=operation.request;if(!urlIsHttpHttpsScheme(
r.url))throw webidl.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(r.
method!=="GET")throw webidl.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(operation.
options!=null)throw webidl.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});
requestResponses=this.#queryCache(operation.request);for(const requestResponse of requestResponses){const idx=cache.indexOf(
requestResponse);assert(idx!==-1),cache.splice(idx,1)}cache.push([operation.request,operation.response]),addedItems.push(
[operation.request,operation.response])}resultList.push([operation.request,operation.response])}return resultList}catch(e){
throw this.#relevantRequestResponseList.length=0,this.#relevantRequestResponseList=backupCache,e}}#queryCache(requestQuery,options,targetStorage){
const resultList=[],storage=targetStorage??this.#relevantRequestResponseList;for(const requestResponse of storage){const[
cachedRequest,cachedResponse]=requestResponse;this.#requestMatchesCachedItem(requestQuery,cachedRequest,cachedResponse,options)&&
resultList.push(requestResponse)}return resultList}#requestMatchesCachedItem(requestQuery,request,response=null,options){
const queryURL=new URL(requestQuery.url),cachedURL=new URL(request.url);if(options?.ignoreSearch&&(cachedURL.search="",queryURL.
search=""),!urlEquals(queryURL,cachedURL,!0))return!1;if(response==null||options?.ignoreVary||!response.headersList.contains(
"vary"))return!0;const fieldValues=getFieldValues(response.headersList.get("vary"));for(const fieldValue of fieldValues){
if(fieldValue==="*")return!1;const requestValue=request.headersList.get(fieldValue),queryValue=requestQuery.headersList.
get(fieldValue);if(requestValue!==queryValue)return!1}return!0}#internalMatchAll(request,options,maxResponses=1/0){let r=null;
if(request!==void 0)if(webidl.is.Request(request)){if(r=getRequestState(request),r.method!=="GET"&&!options.ignoreMethod)
return[]}else typeof request=="string"&&(r=getRequestState(new Request(request)));const responses=[];if(request===void 0)
for(const requestResponse of this.#relevantRequestResponseList)responses.push(requestResponse[1]);else{const requestResponses=this.#queryCache(
r,options);for(const requestResponse of requestResponses)responses.push(requestResponse[1])}const responseList=[];for(const response of responses){
const responseObject=fromInnerResponse(cloneResponse(response),"immutable");if(responseList.push(responseObject),responseList.
length>=maxResponses)break}return Object.freeze(responseList)}static{webidl.is.Cache=arg=>arg!=null&&typeof arg=="object"&&
#relevantRequestResponseList in arg}}Object.defineProperties(Cache.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},
match:kEnumerableProperty,matchAll:kEnumerableProperty,add:kEnumerableProperty,addAll:kEnumerableProperty,put:kEnumerableProperty,
delete:kEnumerableProperty,keys:kEnumerableProperty});const cacheQueryOptionConverters=[{key:"ignoreSearch",converter:webidl.
converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:webidl.converters.boolean,defaultValue:()=>!1},{key:"\
ignoreVary",converter:webidl.converters.boolean,defaultValue:()=>!1}];webidl.converters.CacheQueryOptions=webidl.dictionaryConverter(
cacheQueryOptionConverters),webidl.converters.MultiCacheQueryOptions=webidl.dictionaryConverter([...cacheQueryOptionConverters,
{key:"cacheName",converter:webidl.converters.DOMString}]),webidl.converters.Response=webidl.interfaceConverter(webidl.is.
Response,"Response"),webidl.converters["sequence<RequestInfo>"]=webidl.sequenceConverter(webidl.converters.RequestInfo),
module.exports={Cache}}),3245:((module,__unused_webpack_exports,__webpack_require__)=>{const{Cache}=__webpack_require__(
9634),{webidl}=__webpack_require__(7879),{kEnumerableProperty}=__webpack_require__(3440),{kConstruct}=__webpack_require__(
6443);class CacheStorage{#caches=new Map;constructor(){arguments[0]!==kConstruct&&webidl.illegalConstructor(),webidl.util.
markAsUncloneable(this)}async match(request,options={}){if(webidl.brandCheck(this,webidl.is.CacheStorage),webidl.argumentLengthCheck(
arguments,1,"CacheStorage.match"),request=webidl.converters.RequestInfo(request),options=webidl.converters.MultiCacheQueryOptions(
options),options.cacheName!=null){if(this.#caches.has(options.cacheName)){const cacheList=this.#caches.get(options.cacheName);
return await new Cache(kConstruct,cacheList).match(request,options)}}else for(const cacheList of this.#caches.values()){
const response=await new Cache(kConstruct,cacheList).match(request,options);if(response!==void 0)return response}}async has(cacheName){
webidl.brandCheck(this,webidl.is.CacheStorage);const prefix="CacheStorage.has";return webidl.argumentLengthCheck(arguments,
1,prefix),cacheName=webidl.converters.DOMString(cacheName,prefix,"cacheName"),this.#caches.has(cacheName)}async open(cacheName){
webidl.brandCheck(this,webidl.is.CacheStorage);const prefix="CacheStorage.open";if(webidl.argumentLengthCheck(arguments,
1,prefix),cacheName=webidl.converters.DOMString(cacheName,prefix,"cacheName"),this.#caches.has(cacheName)){const cache2=this.#caches.
get(cacheName);return new Cache(kConstruct,cache2)}const cache=[];return this.#caches.set(cacheName,cache),new Cache(kConstruct,
cache)}async delete(cacheName){webidl.brandCheck(this,webidl.is.CacheStorage);const prefix="CacheStorage.delete";return webidl.
argumentLengthCheck(arguments,1,prefix),cacheName=webidl.converters.DOMString(cacheName,prefix,"cacheName"),this.#caches.
delete(cacheName)}async keys(){return webidl.brandCheck(this,webidl.is.CacheStorage),[...this.#caches.keys()]}static{webidl.
is.CacheStorage=arg=>arg!=null&&typeof arg=="object"&&#caches in arg}}Object.defineProperties(CacheStorage.prototype,{[Symbol.
toStringTag]:{value:"CacheStorage",configurable:!0},match:kEnumerableProperty,has:kEnumerableProperty,open:kEnumerableProperty,
delete:kEnumerableProperty,keys:kEnumerableProperty}),module.exports={CacheStorage}}),6798:((module,__unused_webpack_exports,__webpack_require__)=>{
const assert=__webpack_require__(4589),{URLSerializer}=__webpack_require__(1900),{isValidHeaderName}=__webpack_require__(
3168);function urlEquals(A,B,excludeFragment=!1){const serializedA=URLSerializer(A,excludeFragment),serializedB=URLSerializer(
B,excludeFragment);return serializedA===serializedB}function getFieldValues(header){assert(header!==null);const values=[];
for(let value of header.split(","))value=value.trim(),isValidHeaderName(value)&&values.push(value);return values}module.
exports={urlEquals,getFieldValues}}),1276:(module=>{module.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
9061:((module,__unused_webpack_exports,__webpack_require__)=>{const{parseSetCookie}=__webpack_require__(1978),{stringify}=__webpack_require__(
7797),{webidl}=__webpack_require__(7879),globalHeadersBrandCheck=arg=>webidl.brandCheck(arg,webidl.util.MakeTypeAssertion(
globalThis.Headers)),undiciHeadersBrandCheck=arg=>webidl.brandCheck(arg,webidl.is.Headers);function brandCheckHeaders(arg){
try{undiciHeadersBrandCheck(arg);return}catch{}globalHeadersBrandCheck(arg)}function getCookies(headers){webidl.argumentLengthCheck(
arguments,1,"getCookies"),brandCheckHeaders(headers);const cookie=headers.get("cookie"),out={__proto__:null};if(!cookie)
return out;for(const piece of cookie.split(";")){const[name,...value]=piece.split("=");out[name.trim()]=value.join("=")}
return out}function deleteCookie(headers,name,attributes){brandCheckHeaders(headers);const prefix="deleteCookie";webidl.
argumentLengthCheck(arguments,2,prefix),name=webidl.converters.DOMString(name,prefix,"name"),attributes=webidl.converters.
DeleteCookieAttributes(attributes),setCookie(headers,{name,value:"",expires:new Date(0),...attributes})}function getSetCookies(headers){
webidl.argumentLengthCheck(arguments,1,"getSetCookies"),brandCheckHeaders(headers);const cookies=headers.getSetCookie();
return cookies?cookies.map(pair=>parseSetCookie(pair)):[]}function parseCookie(cookie){return cookie=webidl.converters.DOMString(
cookie),parseSetCookie(cookie)}function setCookie(headers,cookie){webidl.argumentLengthCheck(arguments,2,"setCookie"),brandCheckHeaders(
headers),cookie=webidl.converters.Cookie(cookie);const str=stringify(cookie);str&&headers.append("set-cookie",str,!0)}webidl.
converters.DeleteCookieAttributes=webidl.dictionaryConverter([{converter:webidl.nullableConverter(webidl.converters.DOMString),
key:"path",defaultValue:()=>null},{converter:webidl.nullableConverter(webidl.converters.DOMString),key:"domain",defaultValue:()=>null}]),
webidl.converters.Cookie=webidl.dictionaryConverter([{converter:webidl.converters.DOMString,key:"name"},{converter:webidl.
converters.DOMString,key:"value"},{converter:webidl.nullableConverter(value=>typeof value=="number"?webidl.converters["u\
nsigned long long"](value):new Date(value)),key:"expires",defaultValue:()=>null},{converter:webidl.nullableConverter(webidl.
converters["long long"]),key:"maxAge",defaultValue:()=>null},{converter:webidl.nullableConverter(webidl.converters.DOMString),
key:"domain",defaultValue:()=>null},{converter:webidl.nullableConverter(webidl.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:webidl.nullableConverter(webidl.converters.boolean),key:"secure",defaultValue:()=>null},{converter:webidl.nullableConverter(
webidl.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:webidl.converters.USVString,key:"sameSite",allowedValues:[
"Strict","Lax","None"]},{converter:webidl.sequenceConverter(webidl.converters.DOMString),key:"unparsed",defaultValue:()=>[]}]),
module.exports={getCookies,deleteCookie,getSetCookies,setCookie,parseCookie}}),1978:((module,__unused_webpack_exports,__webpack_require__)=>{
const{collectASequenceOfCodePointsFast}=__webpack_require__(8116),{maxNameValuePairSize,maxAttributeValueSize}=__webpack_require__(
1276),{isCTLExcludingHtab}=__webpack_require__(7797),assert=__webpack_require__(4589);function parseSetCookie(header){if(isCTLExcludingHtab(
header))return null;let nameValuePair="",unparsedAttributes="",name="",value="";if(header.includes(";")){const position={
position:0};nameValuePair=collectASequenceOfCodePointsFast(";",header,position),unparsedAttributes=header.slice(position.
position)}else nameValuePair=header;if(!nameValuePair.includes("="))value=nameValuePair;else{const position={position:0};
name=collectASequenceOfCodePointsFast("=",nameValuePair,position),value=nameValuePair.slice(position.position+1)}return name=
name.trim(),value=value.trim(),name.length+value.length>maxNameValuePairSize?null:{name,value,...parseUnparsedAttributes(
unparsedAttributes)}}function parseUnparsedAttributes(unparsedAttributes,cookieAttributeList={}){for(;;){if(unparsedAttributes.
length===0)return cookieAttributeList;assert(unparsedAttributes[0]===";"),unparsedAttributes=unparsedAttributes.slice(1);
let cookieAv="";unparsedAttributes.includes(";")?(cookieAv=collectASequenceOfCodePointsFast(";",unparsedAttributes,{position:0}),
unparsedAttributes=unparsedAttributes.slice(cookieAv.length)):(cookieAv=unparsedAttributes,unparsedAttributes="");let attributeName="",
attributeValue="";if(cookieAv.includes("=")){const position={position:0};attributeName=collectASequenceOfCodePointsFast(
"=",cookieAv,position),attributeValue=cookieAv.slice(position.position+1)}else attributeName=cookieAv;if(attributeName=attributeName.
trim(),attributeValue=attributeValue.trim(),attributeValue.length>maxAttributeValueSize)continue;const attributeNameLowercase=attributeName.
toLowerCase();if(attributeNameLowercase==="expires"){const expiryTime=new Date(attributeValue);Number.isNaN(expiryTime.getTime())||
(cookieAttributeList.expires=expiryTime)}else if(attributeNameLowercase==="max-age"){const charCode=attributeValue.charCodeAt(
0),startsWithDigit=charCode>=48&&charCode<=57,startsWithSignedDigit=attributeValue[0]==="-"&&attributeValue.length>1;if(!startsWithDigit&&
!startsWithSignedDigit||/[^\d]/.test(attributeValue.slice(1)))continue;const deltaSeconds=Number(attributeValue);cookieAttributeList.
maxAge=deltaSeconds}else if(attributeNameLowercase==="domain"){let cookieDomain=attributeValue;cookieDomain[0]==="."&&(cookieDomain=
cookieDomain.slice(1)),cookieDomain=cookieDomain.toLowerCase(),cookieAttributeList.domain=cookieDomain}else if(attributeNameLowercase===
"path"){let cookiePath="";attributeValue.length===0||attributeValue[0]!=="/"?cookiePath="/":cookiePath=attributeValue,cookieAttributeList.
path=cookiePath}else if(attributeNameLowercase==="secure")cookieAttributeList.secure=!0;else if(attributeNameLowercase===
"httponly")cookieAttributeList.httpOnly=!0;else if(attributeNameLowercase==="samesite"){const attributeValueLowercase=attributeValue.
toLowerCase();attributeValueLowercase==="none"?cookieAttributeList.sameSite="None":attributeValueLowercase==="strict"?cookieAttributeList.
sameSite="Strict":attributeValueLowercase==="lax"&&(cookieAttributeList.sameSite="Lax")}else cookieAttributeList.unparsed??=
[],cookieAttributeList.unparsed.push(`${attributeName}=${attributeValue}`)}}module.exports={parseSetCookie,parseUnparsedAttributes}}),
7797:(module=>{function isCTLExcludingHtab(value){for(let i=0;i<value.length;++i){const code=value.charCodeAt(i);if(code>=
0&&code<=8||code>=10&&code<=31||code===127)return!0}return!1}function validateCookieName(name){for(let i=0;i<name.length;++i){
const code=name.charCodeAt(i);if(code<33||code>126||code===34||code===40||code===41||code===60||code===62||code===64||code===
44||code===59||code===58||code===92||code===47||code===91||code===93||code===63||code===61||code===123||code===125)throw new Error(
"Invalid cookie name")}}function validateCookieValue(value){let len=value.length,i=0;if(value[0]==='"'){if(len===1||value[len-
1]!=='"')throw new Error("Invalid cookie value");--len,++i}for(;i<len;){const code=value.charCodeAt(i++);if(code<33||code>
126||code===34||code===44||code===59||code===92)throw new Error("Invalid cookie value")}}function validateCookiePath(path){
for(let i=0;i<path.length;++i){const code=path.charCodeAt(i);if(code<32||code>126||code===59)throw new Error("Invalid co\
okie path")}}function isLetterOrDigit(code){return code>=48&&code<=57||code>=65&&code<=90||code>=97&&code<=122}function validateCookieDomain(domain){
if(domain===" ")return;if(domain.length>255)throw new Error("Invalid cookie domain");let labelLength=0;for(let i=0;i<domain.
length;++i){const code=domain.charCodeAt(i);if(code===46){if(labelLength===0)throw new Error("Invalid cookie domain");if(domain.
charCodeAt(i-1)===45)throw new Error("Invalid cookie domain");labelLength=0;continue}if(labelLength===0&&!isLetterOrDigit(
code))throw new Error("Invalid cookie domain");if(!isLetterOrDigit(code)&&code!==45)throw new Error("Invalid cookie doma\
in");if(++labelLength>63)throw new Error("Invalid cookie domain")}if(labelLength===0||domain.charCodeAt(domain.length-1)===
45)throw new Error("Invalid cookie domain")}const IMFDays=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],IMFMonths=["Jan","\
Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],IMFPaddedNumbers=Array(61).fill(0).map((_,i)=>i.toString().
padStart(2,"0"));function toIMFDate(date){return typeof date=="number"&&(date=new Date(date)),`${IMFDays[date.getUTCDay()]}\
, ${IMFPaddedNumbers[date.getUTCDate()]} ${IMFMonths[date.getUTCMonth()]} ${date.getUTCFullYear()} ${IMFPaddedNumbers[date.
getUTCHours()]}:${IMFPaddedNumbers[date.getUTCMinutes()]}:${IMFPaddedNumbers[date.getUTCSeconds()]} GMT`}function validateCookieMaxAge(maxAge){
if(maxAge<0)throw new Error("Invalid cookie max-age")}function stringify(cookie){if(cookie.name.length===0)return null;validateCookieName(
cookie.name),validateCookieValue(cookie.value);const out=[`${cookie.name}=${cookie.value}`];if(cookie.name.startsWith("_\
_Secure-")&&(cookie.secure=!0),cookie.name.startsWith("__Host-")&&(cookie.secure=!0,cookie.domain=null,cookie.path="/"),
cookie.secure&&out.push("Secure"),cookie.httpOnly&&out.push("HttpOnly"),typeof cookie.maxAge=="number"&&(validateCookieMaxAge(
cookie.maxAge),out.push(`Max-Age=${cookie.maxAge}`)),cookie.domain&&(validateCookieDomain(cookie.domain),out.push(`Domai\
n=${cookie.domain}`)),cookie.path&&(validateCookiePath(cookie.path),out.push(`Path=${cookie.path}`)),cookie.expires!=null){
const expiresMs=cookie.expires instanceof Date?cookie.expires.getTime():cookie.expires;typeof expiresMs=="number"&&Number.
isFinite(expiresMs)&&Math.abs(expiresMs)<=864e13&&out.push(`Expires=${toIMFDate(cookie.expires)}`)}cookie.sameSite&&out.
push(`SameSite=${cookie.sameSite}`);for(const part of cookie.unparsed){if(!part.includes("="))throw new Error("Invalid u\
nparsed");const[key,...value]=part.split("="),trimmedKey=key.trim(),joinedValue=value.join("=");validateCookieName(trimmedKey),
validateCookieValue(joinedValue),out.push(`${trimmedKey}=${joinedValue}`)}return out.join("; ")}module.exports={isCTLExcludingHtab,
validateCookieName,validateCookiePath,validateCookieValue,toIMFDate,stringify}}),4031:((module,__unused_webpack_exports,__webpack_require__)=>{
const buffer=__webpack_require__(4573),{Transform}=__webpack_require__(7075),{isASCIINumber,isValidLastEventId}=__webpack_require__(
4811),BOM=[239,187,191],LF=10,CR=13,COLON=58,SPACE=32,defaultMaxEventSize=buffer.kStringMaxLength,DATA=Buffer.from("data"),
EVENT=Buffer.from("event"),ID=Buffer.from("id"),RETRY=Buffer.from("retry"),minParserItems=1024,maxParserItems=131072,bytesPerParserItem=128;
function isASCIINumberBytes(buffer2,start){if(start>=buffer2.length)return!1;for(let i=start;i<buffer2.length;i++)if(buffer2[i]<
48||buffer2[i]>57)return!1;return!0}function isValidLastEventIdBytes(buffer2,start){for(let i=start;i<buffer2.length;i++)
if(buffer2[i]===0)return!1;return!0}function isFieldName(line,length,field){if(length!==field.length)return!1;for(let i=0;i<
length;i++)if(line[i]!==field[i])return!1;return!0}function createMaxEventSizeExceededError(){const error=new Error("Eve\
ntSource message size exceeded");return error.aborted=!1,error}class EventSourceStream extends Transform{state;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,
id:void 0,retry:void 0};constructor(options={}){options.readableObjectMode=!0,super(options),this.state=options.eventSourceSettings||
{},this.maxEventSize=options.maxEventSize??defaultMaxEventSize;const parserItemLimit=this.maxEventSize>0?Math.min(maxParserItems,
Math.max(minParserItems,Math.floor(this.maxEventSize/bytesPerParserItem))):0;this.maxDataLines=parserItemLimit,this.maxBufferedChunks=
parserItemLimit,options.push&&(this.push=options.push)}_transform(chunk,_encoding,callback){if(chunk.length===0){callback();
return}if(this.maxEventSize>0&&this.chunks.length>=this.maxBufferedChunks&&chunk[0]!==LF&&chunk[0]!==CR){callback(createMaxEventSizeExceededError());
return}if(this.chunks.push(chunk),this.checkBOM&&this.handleBOM()){callback();return}for(;this.hasCurrentByte();){const byte=this.
currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(byte===LF){this.crlfCheck=!1,this.consumeCurrentByte();continue}
this.crlfCheck=!1}if(byte===LF||byte===CR){byte===CR&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(byte===LF||byte===CR){byte===
CR&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(error){callback(error);return}this.consumeCurrentByte(),
this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){callback(createMaxEventSizeExceededError());
return}this.advanceCursor()}callback()}_destroy(error,callback){this.chunks.length=0,this.clearEvent(),super._destroy(error,
callback)}parseLine(line,event){if(line.length===0)return;const colonPosition=line.indexOf(COLON);if(colonPosition===0)return;
let fieldLength=line.length,valueStart=line.length;if(colonPosition!==-1&&(fieldLength=colonPosition,valueStart=colonPosition+
1,line[valueStart]===SPACE&&++valueStart),isFieldName(line,fieldLength,DATA)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw createMaxEventSizeExceededError();const valueBytes=line.length-valueStart,dataSize=this.eventFieldSizes.
data+(event.data===void 0?0:1)+valueBytes;this.setEventFieldSize("data",dataSize);const value=line.toString("utf8",valueStart);
event.data===void 0?event.data=value:event.data+=`
${value}`,this.dataLineCount++;return}if(isFieldName(line,fieldLength,RETRY)){isASCIINumberBytes(line,valueStart)&&(this.
setEventFieldSize("retry",line.length-valueStart),event.retry=line.toString("utf8",valueStart));return}if(isFieldName(line,
fieldLength,ID)){isValidLastEventIdBytes(line,valueStart)&&(this.setEventFieldSize("id",line.length-valueStart),event.id=
line.toString("utf8",valueStart));return}isFieldName(line,fieldLength,EVENT)&&valueStart<line.length&&(this.setEventFieldSize(
"event",line.length-valueStart),event.event=line.toString("utf8",valueStart))}setEventFieldSize(field,size){const eventSize=this.
eventSize-this.eventFieldSizes[field]+size;if(this.maxEventSize>0&&eventSize>this.maxEventSize)throw createMaxEventSizeExceededError();
this.eventSize=eventSize,this.eventFieldSizes[field]=size}processEvent(event){event.retry&&isASCIINumber(event.retry)&&(this.
state.reconnectionTime=parseInt(event.retry,10)),event.id!==void 0&&isValidLastEventId(event.id)&&(this.state.lastEventId=
event.id),event.data!==void 0&&this.push({type:event.event||"message",options:{data:event.data,lastEventId:this.state.lastEventId,
origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=void 0,this.event.id=void 0,this.event.
retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.
id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.
id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.
chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),
this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.
chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=
this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const consumed=this.
lineChunkIndex;this.chunks.splice(0,consumed),this.lineChunkIndex=0,this.chunkIndex-=consumed}this.chunkIndex===this.chunks.
length&&(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===
this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.pos);const chunks=[];let length=0;for(let i=this.
lineChunkIndex;i<=this.chunkIndex;i++){const chunk=this.chunks[i],start=i===this.lineChunkIndex?this.linePos:0,end=i===this.
chunkIndex?this.pos:chunk.length,slice=chunk.subarray(start,end);length+=slice.length,chunks.push(slice)}return Buffer.concat(
chunks,length)}peekBufferedByte(offset){let chunkIndex=this.lineChunkIndex,pos=this.linePos;for(;chunkIndex<this.chunks.
length;){const chunk=this.chunks[chunkIndex],remaining=chunk.length-pos;if(offset<remaining)return chunk[pos+offset];offset-=
remaining,chunkIndex++,pos=0}}discardLeadingBytes(count){for(;count>0&&this.lineChunkIndex<this.chunks.length;){const remaining=this.
chunks[this.lineChunkIndex].length-this.linePos;count<remaining?(this.linePos+=count,count=0):(count-=remaining,this.lineChunkIndex++,
this.linePos=0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const first=this.
peekBufferedByte(0),second=this.peekBufferedByte(1),third=this.peekBufferedByte(2);return second===void 0?(first===BOM[0]||
(this.checkBOM=!1),!0):third===void 0?first===BOM[0]&&second===BOM[1]?!0:(this.checkBOM=!1,!1):(first===BOM[0]&&second===
BOM[1]&&third===BOM[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}module.exports={EventSourceStream}}),
1238:((module,__unused_webpack_exports,__webpack_require__)=>{const{pipeline}=__webpack_require__(7075),{fetching}=__webpack_require__(
4398),{webidl}=__webpack_require__(7879),{EventSourceStream}=__webpack_require__(4031),{parseMIMEType}=__webpack_require__(
1900),{createFastMessageEvent}=__webpack_require__(5188),{isNetworkError}=__webpack_require__(9051),{cloneRequest}=__webpack_require__(
9967),{isValidHeaderValue,kEnumerableProperty}=__webpack_require__(3440),{environmentSettingsObject}=__webpack_require__(
3168),{createPotentialCORSRequest}=__webpack_require__(4811),{getGlobalDispatcher}=__webpack_require__(2581),{isomorphicDecode}=__webpack_require__(
8116),textEncoder=new TextEncoder;let experimentalWarned=!1;const defaultReconnectionTime=3e3,maxReconnectionTime=2**31-
1,CONNECTING=0,OPEN=1,CLOSED=2,ANONYMOUS="anonymous",USE_CREDENTIALS="use-credentials";class EventSource extends EventTarget{#events={
open:null,error:null,message:null};#url;#withCredentials=!1;#readyState=CONNECTING;#request=null;#controller=null;#dispatcher;#state;constructor(url,eventSourceInitDict={}){
super(),webidl.util.markAsUncloneable(this);const prefix="EventSource constructor";webidl.argumentLengthCheck(arguments,
1,prefix),experimentalWarned||(experimentalWarned=!0,process.emitWarning("EventSource is experimental, expect them to ch\
ange at any time.",{code:"UNDICI-ES"})),url=webidl.converters.USVString(url),eventSourceInitDict=webidl.converters.EventSourceInitDict(
eventSourceInitDict,prefix,"eventSourceInitDict"),this.#dispatcher=eventSourceInitDict.node.dispatcher||eventSourceInitDict.
dispatcher,this.#state={lastEventId:"",reconnectionTime:eventSourceInitDict.node.reconnectionTime};const settings=environmentSettingsObject;
let urlRecord;try{urlRecord=new URL(url,settings.settingsObject.baseUrl),this.#state.origin=urlRecord.origin}catch(e){throw new DOMException(
e,"SyntaxError")}this.#url=urlRecord.href;let corsAttributeState=ANONYMOUS;eventSourceInitDict.withCredentials===!0&&(corsAttributeState=
USE_CREDENTIALS,this.#withCredentials=!0);const request=createPotentialCORSRequest(urlRecord,"",corsAttributeState);request.
client=environmentSettingsObject.settingsObject,request.headersList.set("Accept","text/event-stream"),request.cache="no-\
store",request.initiator="other",this.#request=request,this.#connect()}get readyState(){return webidl.brandCheck(this,webidl.
is.EventSource),this.#readyState}get url(){return webidl.brandCheck(this,webidl.is.EventSource),this.#url}get withCredentials(){
return webidl.brandCheck(this,webidl.is.EventSource),this.#withCredentials}#connect(){if(this.#readyState===CLOSED)return;
this.#readyState=CONNECTING;const request=cloneRequest(this.#request);request.urlList=[...this.#request.urlList];const fetchParams={
request,dispatcher:this.#dispatcher},processEventSourceEndOfBody=response=>{if(!isNetworkError(response))return this.#reconnect()};
fetchParams.processResponseEndOfBody=processEventSourceEndOfBody,fetchParams.processResponse=response=>{if(isNetworkError(
response))if(response.aborted){this.close(),this.dispatchEvent(new Event("error"));return}else{this.#reconnect();return}
const contentType=response.headersList.get("content-type",!0),mimeType=contentType!==null?parseMIMEType(contentType):"fa\
ilure",contentTypeValid=mimeType!=="failure"&&mimeType.essence==="text/event-stream";if(response.status!==200||contentTypeValid===
!1){this.close(),this.dispatchEvent(new Event("error"));return}this.#readyState=OPEN,this.dispatchEvent(new Event("open")),
this.#state.origin=response.urlList[response.urlList.length-1].origin;const eventSourceStream=new EventSourceStream({eventSourceSettings:this.#state,
maxEventSize:this.#dispatcher.eventSourceOptions?.maxEventSize,push:event=>{this.dispatchEvent(createFastMessageEvent(event.
type,event.options))}});pipeline(response.body.stream,eventSourceStream,error=>{error?.aborted===!1&&(this.close(),this.
dispatchEvent(new Event("error")))})},this.#controller=fetching(fetchParams)}#reconnect(){this.#readyState!==CLOSED&&(this.#readyState=
CONNECTING,this.dispatchEvent(new Event("error")),setTimeout(()=>{if(this.#readyState===CONNECTING){if(this.#request.headersList.
delete("last-event-id",!0),this.#state.lastEventId.length){const lastEventId=isomorphicDecode(textEncoder.encode(this.#state.
lastEventId));isValidHeaderValue(lastEventId)&&this.#request.headersList.set("last-event-id",lastEventId,!0)}this.#connect()}},
Math.min(this.#state.reconnectionTime,maxReconnectionTime))?.unref())}close(){webidl.brandCheck(this,webidl.is.EventSource),
this.#readyState!==CLOSED&&(this.#readyState=CLOSED,this.#controller.abort(),this.#request=null)}get onopen(){return webidl.
brandCheck(this,webidl.is.EventSource),this.#events.open}set onopen(fn){webidl.brandCheck(this,webidl.is.EventSource),this.#events.
open&&this.removeEventListener("open",this.#events.open);const listener=webidl.converters.EventHandlerNonNull(fn);listener!==
null?(this.addEventListener("open",listener),this.#events.open=fn):this.#events.open=null}get onmessage(){return webidl.
brandCheck(this,webidl.is.EventSource),this.#events.message}set onmessage(fn){webidl.brandCheck(this,webidl.is.EventSource),
this.#events.message&&this.removeEventListener("message",this.#events.message);const listener=webidl.converters.EventHandlerNonNull(
fn);listener!==null?(this.addEventListener("message",listener),this.#events.message=fn):this.#events.message=null}get onerror(){
return webidl.brandCheck(this,webidl.is.EventSource),this.#events.error}set onerror(fn){webidl.brandCheck(this,webidl.is.
EventSource),this.#events.error&&this.removeEventListener("error",this.#events.error);const listener=webidl.converters.EventHandlerNonNull(
fn);listener!==null?(this.addEventListener("error",listener),this.#events.error=fn):this.#events.error=null}static{webidl.
is.EventSource=arg=>arg!=null&&typeof arg=="object"&&#events in arg}}const constantsPropertyDescriptors={CONNECTING:{__proto__:null,
configurable:!1,enumerable:!0,value:CONNECTING,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:OPEN,
writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:CLOSED,writable:!1}};Object.defineProperties(EventSource,
constantsPropertyDescriptors),Object.defineProperties(EventSource.prototype,constantsPropertyDescriptors),Object.defineProperties(
EventSource.prototype,{close:kEnumerableProperty,onerror:kEnumerableProperty,onmessage:kEnumerableProperty,onopen:kEnumerableProperty,
readyState:kEnumerableProperty,url:kEnumerableProperty,withCredentials:kEnumerableProperty}),webidl.converters.EventSourceInitDict=
webidl.dictionaryConverter([{key:"withCredentials",converter:webidl.converters.boolean,defaultValue:()=>!1},{key:"dispat\
cher",converter:webidl.converters.any,defaultValue:()=>getGlobalDispatcher()},{key:"node",converter:webidl.dictionaryConverter(
[{key:"reconnectionTime",converter:webidl.converters["unsigned long"],defaultValue:()=>defaultReconnectionTime},{key:"di\
spatcher",converter:webidl.converters.any}]),defaultValue:()=>({})}]),module.exports={EventSource,defaultReconnectionTime}}),
4811:((module,__unused_webpack_exports,__webpack_require__)=>{const{makeRequest}=__webpack_require__(9967);function isValidLastEventId(value){
return value.indexOf("\0")===-1}function isASCIINumber(value){if(value.length===0)return!1;for(let i=0;i<value.length;i++)
if(value.charCodeAt(i)<48||value.charCodeAt(i)>57)return!1;return!0}function createPotentialCORSRequest(url,destination,corsAttributeState,sameOriginFallback){
let mode=corsAttributeState==="no cors"?"no-cors":"cors";sameOriginFallback&&mode==="no-cors"&&(mode="same-origin");let credentialsMode="\
include";return corsAttributeState==="anonymous"&&(credentialsMode="same-origin"),makeRequest({urlList:[url],destination,
mode,credentials:credentialsMode,useURLCredentials:!0})}module.exports={isValidLastEventId,isASCIINumber,createPotentialCORSRequest}}),
660:((module,__unused_webpack_exports,__webpack_require__)=>{const{kConstruct}=__webpack_require__(6443),{kEnumerableProperty,
setHeader}=__webpack_require__(3440),{iteratorMixin,isValidHeaderName,isValidHeaderValue}=__webpack_require__(3168),{webidl}=__webpack_require__(
7879),assert=__webpack_require__(4589),util=__webpack_require__(7975);function isHTTPWhiteSpaceCharCode(code){return code===
10||code===13||code===9||code===32}function headerValueNormalize(potentialValue){let i=0,j=potentialValue.length;for(;j>
i&&isHTTPWhiteSpaceCharCode(potentialValue.charCodeAt(j-1));)--j;for(;j>i&&isHTTPWhiteSpaceCharCode(potentialValue.charCodeAt(
i));)++i;return i===0&&j===potentialValue.length?potentialValue:potentialValue.substring(i,j)}function fill(headers,object){
if(Array.isArray(object))for(let i=0;i<object.length;++i){const header=object[i];if(header.length!==2)throw webidl.errors.
exception({header:"Headers constructor",message:`expected name/value pair to be length 2, found ${header.length}.`});appendHeader(
headers,header[0],header[1])}else if(typeof object=="object"&&object!==null){const keys=Object.keys(object);for(let i=0;i<
keys.length;++i)appendHeader(headers,keys[i],object[keys[i]])}else throw webidl.errors.conversionFailed({prefix:"Headers\
 constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function appendHeader(headers,name,value){
if(value=headerValueNormalize(value),isValidHeaderName(name)){if(!isValidHeaderValue(value))throw webidl.errors.invalidArgument(
{prefix:"Headers.append",value,type:"header value"})}else throw webidl.errors.invalidArgument({prefix:"Headers.append",value:name,
type:"header name"});if(getHeadersGuard(headers)==="immutable")throw new TypeError("immutable");return getHeadersList(headers).
append(name,value,!1)}function headersListSortAndCombine(target){const headersList=getHeadersList(target);if(!headersList)
return[];if(headersList.sortedMap)return headersList.sortedMap;const headers=[],names=headersList.toSortedArray(),cookies=headersList.
cookies;if(cookies===null||cookies.length===1)return headersList.sortedMap=names;for(let i=0;i<names.length;++i){const{0:name,
1:value}=names[i];if(name==="set-cookie")for(let j=0;j<cookies.length;++j)headers.push([name,cookies[j]]);else headers.push(
[name,value])}return headersList.sortedMap=headers}function compareHeaderName(a,b){return a[0]<b[0]?-1:1}class HeadersList{cookies=null;sortedMap;headersMap;constructor(init){
init instanceof HeadersList?(this.headersMap=new Map(init.headersMap),this.sortedMap=init.sortedMap,this.cookies=init.cookies===
null?null:[...init.cookies]):(this.headersMap=new Map(init),this.sortedMap=null)}contains(name,isLowerCase){return this.
headersMap.has(isLowerCase?name:name.toLowerCase())}clear(){this.headersMap.clear(),this.sortedMap=null,this.cookies=null}append(name,value,isLowerCase){
this.sortedMap=null;const lowercaseName=isLowerCase?name:name.toLowerCase(),exists=this.headersMap.get(lowercaseName);if(exists){
const delimiter=lowercaseName==="cookie"?"; ":", ";this.headersMap.set(lowercaseName,{name:exists.name,value:`${exists.value}${delimiter}${value}`})}else
this.headersMap.set(lowercaseName,{name,value});lowercaseName==="set-cookie"&&(this.cookies??=[]).push(value)}set(name,value,isLowerCase){
this.sortedMap=null;const lowercaseName=isLowerCase?name:name.toLowerCase();lowercaseName==="set-cookie"&&(this.cookies=
[value]),this.headersMap.set(lowercaseName,{name,value})}delete(name,isLowerCase){this.sortedMap=null,isLowerCase||(name=
name.toLowerCase()),name==="set-cookie"&&(this.cookies=null),this.headersMap.delete(name)}get(name,isLowerCase){return this.
headersMap.get(isLowerCase?name:name.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:name,1:{value}}of this.
headersMap)yield[name,value]}get entries(){const headers={};if(this.headersMap.size!==0)for(const{name,value}of this.headersMap.
values())setHeader(headers,name,value);return headers}rawValues(){return this.headersMap.values()}get entriesList(){const headers=[];
if(this.headersMap.size!==0)for(const{0:lowerName,1:{name,value}}of this.headersMap)if(lowerName==="set-cookie")for(const cookie of this.
cookies)headers.push([name,cookie]);else headers.push([name,value]);return headers}toSortedArray(){const size=this.headersMap.
size,array=new Array(size);if(size<=32){if(size===0)return array;const iterator=this.headersMap[Symbol.iterator](),firstValue=iterator.
next().value;array[0]=[firstValue[0],firstValue[1].value],assert(firstValue[1].value!==null);for(let i=1,j=0,right=0,left=0,
pivot=0,x,value;i<size;++i){for(value=iterator.next().value,x=array[i]=[value[0],value[1].value],assert(x[1]!==null),left=
0,right=i;left<right;)pivot=left+(right-left>>1),array[pivot][0]<=x[0]?left=pivot+1:right=pivot;if(i!==pivot){for(j=i;j>
left;)array[j]=array[--j];array[left]=x}}if(!iterator.next().done)throw new TypeError("Unreachable");return array}else{let i=0;
for(const{0:name,1:{value}}of this.headersMap)array[i++]=[name,value],assert(value!==null);return array.sort(compareHeaderName)}}}
let getHeadersGuard,setHeadersGuard,getHeadersList,setHeadersList;class Headers{#guard;#headersList;constructor(init=void 0){
webidl.util.markAsUncloneable(this),init!==kConstruct&&(this.#headersList=new HeadersList,this.#guard="none",init!==void 0&&
(init=webidl.converters.HeadersInit(init,"Headers constructor","init"),fill(this,init)))}append(name,value){webidl.brandCheck(
this,webidl.is.Headers),webidl.argumentLengthCheck(arguments,2,"Headers.append");const prefix="Headers.append";return name=
webidl.converters.ByteString(name,prefix,"name"),value=webidl.converters.ByteString(value,prefix,"value"),appendHeader(this,
name,value)}delete(name){if(webidl.brandCheck(this,webidl.is.Headers),webidl.argumentLengthCheck(arguments,1,"Headers.de\
lete"),name=webidl.converters.ByteString(name,"Headers.delete","name"),!isValidHeaderName(name))throw webidl.errors.invalidArgument(
{prefix:"Headers.delete",value:name,type:"header name"});if(this.#guard==="immutable")throw new TypeError("immutable");this.#headersList.
contains(name,!1)&&this.#headersList.delete(name,!1)}get(name){webidl.brandCheck(this,webidl.is.Headers),webidl.argumentLengthCheck(
arguments,1,"Headers.get");const prefix="Headers.get";if(name=webidl.converters.ByteString(name,prefix,"name"),!isValidHeaderName(
name))throw webidl.errors.invalidArgument({prefix,value:name,type:"header name"});return this.#headersList.get(name,!1)}has(name){
webidl.brandCheck(this,webidl.is.Headers),webidl.argumentLengthCheck(arguments,1,"Headers.has");const prefix="Headers.ha\
s";if(name=webidl.converters.ByteString(name,prefix,"name"),!isValidHeaderName(name))throw webidl.errors.invalidArgument(
{prefix,value:name,type:"header name"});return this.#headersList.contains(name,!1)}set(name,value){webidl.brandCheck(this,
webidl.is.Headers),webidl.argumentLengthCheck(arguments,2,"Headers.set");const prefix="Headers.set";if(name=webidl.converters.
ByteString(name,prefix,"name"),value=webidl.converters.ByteString(value,prefix,"value"),value=headerValueNormalize(value),
isValidHeaderName(name)){if(!isValidHeaderValue(value))throw webidl.errors.invalidArgument({prefix,value,type:"header va\
lue"})}else throw webidl.errors.invalidArgument({prefix,value:name,type:"header name"});if(this.#guard==="immutable")throw new TypeError(
"immutable");this.#headersList.set(name,value,!1)}getSetCookie(){webidl.brandCheck(this,webidl.is.Headers);const list=this.#headersList.
cookies;return list?[...list]:[]}[util.inspect.custom](depth,options){return options.depth??=depth,`Headers ${util.formatWithOptions(
options,this.#headersList.entries)}`}static{getHeadersGuard=headers=>headers.#guard,setHeadersGuard=(headers,guard)=>{headers.#guard=
guard},getHeadersList=headers=>headers.#headersList,setHeadersList=(target,list)=>{target.#headersList=list},webidl.is.Headers=
arg=>arg!=null&&typeof arg=="object"&&#guard in arg}}iteratorMixin("Headers",Headers,headersListSortAndCombine,0,1,webidl.
is.Headers),Object.defineProperties(Headers.prototype,{append:kEnumerableProperty,delete:kEnumerableProperty,get:kEnumerableProperty,
has:kEnumerableProperty,set:kEnumerableProperty,getSetCookie:kEnumerableProperty,[Symbol.toStringTag]:{value:"Headers",configurable:!0},
[util.inspect.custom]:{enumerable:!1}}),webidl.converters.HeadersInit=function(V,prefix,argument){if(webidl.util.Type(V)===
webidl.util.Types.OBJECT){const iterator=Reflect.get(V,Symbol.iterator);if(!util.types.isProxy(V)&&iterator===Headers.prototype.
entries)try{return getHeadersList(V).entriesList}catch{}return typeof iterator=="function"?webidl.converters["sequence<s\
equence<ByteString>>"](V,prefix,argument,iterator.bind(V)):webidl.converters["record<ByteString, ByteString>"](V,prefix,
argument)}throw webidl.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequ\
ence<ByteString>>","record<ByteString, ByteString>"]})},module.exports={fill,compareHeaderName,Headers,HeadersList,getHeadersGuard,
setHeadersGuard,setHeadersList,getHeadersList}}),4398:((module,__unused_webpack_exports,__webpack_require__)=>{const{makeNetworkError,
makeAppropriateNetworkError,filterResponse,makeResponse,fromInnerResponse,getResponseState}=__webpack_require__(9051),{HeadersList}=__webpack_require__(
660),{Request,cloneRequest,getRequestDispatcher,getRequestState,removeRequestAbortListener}=__webpack_require__(9967),zlib=__webpack_require__(
8522),{makePolicyContainer,clonePolicyContainer,requestBadPort,TAOCheck,appendRequestOriginHeader,responseLocationURL,requestCurrentURL,
setRequestReferrerPolicyOnRedirect,tryUpgradeRequestToAPotentiallyTrustworthyURL,createOpaqueTimingInfo,appendFetchMetadata,
corsCheck,crossOriginResourcePolicyCheck,determineRequestsReferrer,coarsenedSharedCurrentTime,sameOrigin,isCancelled,isAborted,
isErrorLike,fullyReadBody,readableStreamClose,urlIsLocal,urlIsHttpHttpsScheme,urlHasHttpsScheme,clampAndCoarsenConnectionTimingInfo,
simpleRangeHeaderValue,buildContentRange,createInflate,extractMimeType,hasAuthenticationEntry,includesCredentials,isTraversableNavigable}=__webpack_require__(
3168),assert=__webpack_require__(4589),{safelyExtractBody,extractBody}=__webpack_require__(4492),{redirectStatusSet,nullBodyStatus,
safeMethodsSet,requestBodyHeader,subresourceSet}=__webpack_require__(4495),EE=__webpack_require__(8474),{Readable,pipeline,
finished,isErrored,isReadable}=__webpack_require__(7075),{addAbortListener,bufferToLowerCasedHeaderName}=__webpack_require__(
3440),{SocketError}=__webpack_require__(8707),{dataURLProcessor,serializeAMimeType,minimizeSupportedMimeType}=__webpack_require__(
1900),{getGlobalDispatcher}=__webpack_require__(2581),{webidl}=__webpack_require__(7879),{STATUS_CODES}=__webpack_require__(
7067),{bytesMatch}=__webpack_require__(5082),{isomorphicEncode}=__webpack_require__(8116),GET_OR_HEAD=["GET","HEAD"],defaultUserAgent=typeof __UNDICI_IS_NODE__<
"u"||typeof esbuildDetection<"u"?"node":"undici";let resolveObjectURL;function appendHeadersListFromResponseHeaders(headersList,headers,rawHeaders){
if(Array.isArray(rawHeaders)){for(let i=0;i<rawHeaders.length;i+=2){const nameStr=bufferToLowerCasedHeaderName(rawHeaders[i]),
value=rawHeaders[i+1];if(Array.isArray(value)&&!Buffer.isBuffer(value))for(const val of value)headersList.append(nameStr,
val.toString("latin1"),!0);else headersList.append(nameStr,value.toString("latin1"),!0)}return}for(const[name,value]of Object.
entries(headers??{}))if(Array.isArray(value))for(const entry of value)headersList.append(name,`${entry}`,!0);else headersList.
append(name,`${value}`,!0)}class Fetch extends EE{constructor(dispatcher){super(),this.dispatcher=dispatcher,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(reason){this.state==="ongoing"&&(this.state="terminated",this.connection?.
destroy(reason),this.emit("terminated",reason))}abort(error){this.state==="ongoing"&&(this.state="aborted",error||(error=
new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=error,this.connection?.destroy(error),
this.emit("terminated",error))}}function handleFetchDone(response){finalizeAndReportTiming(response,"fetch")}function fetch(input,init=void 0){
webidl.argumentLengthCheck(arguments,1,"globalThis.fetch");let p=Promise.withResolvers(),requestObject;try{requestObject=
new Request(input,init)}catch(e){return p.reject(e),p.promise}const request=getRequestState(requestObject);if(requestObject.
signal.aborted)return abortFetch(p,request,null,requestObject.signal.reason,null),p.promise;request.client.globalObject?.
constructor?.name==="ServiceWorkerGlobalScope"&&(request.serviceWorkers="none");let responseObject=null,locallyAborted=!1,
controller=null;const removeAbortListener=addAbortListener(requestObject.signal,()=>{locallyAborted=!0,assert(controller!=
null),controller.abort(requestObject.signal.reason);const realResponse=responseObject?.deref();abortFetch(p,request,realResponse,
requestObject.signal.reason,controller.controller)}),cleanupAbortListeners=()=>{removeAbortListener(),removeRequestAbortListener(
requestObject)};return controller=fetching({request,processResponseEndOfBody:response=>{handleFetchDone(response),cleanupAbortListeners()},
processResponse:response=>{if(!locallyAborted){if(response.aborted){abortFetch(p,request,responseObject,controller.serializedAbortReason,
controller.controller),cleanupAbortListeners();return}if(response.type==="error"){p.reject(new TypeError("fetch failed",
{cause:response.error})),cleanupAbortListeners();return}responseObject=new WeakRef(fromInnerResponse(response,"immutable")),
p.resolve(responseObject.deref()),p=null}},dispatcher:getRequestDispatcher(requestObject)}),p.promise}function finalizeAndReportTiming(response,initiatorType="\
other"){if(response.type==="error"&&response.aborted||!response.urlList?.length)return;const originalURL=response.urlList[0];
let timingInfo=response.timingInfo,cacheState=response.cacheState;urlIsHttpHttpsScheme(originalURL)&&timingInfo!==null&&
(response.timingAllowPassed||(timingInfo=createOpaqueTimingInfo({startTime:timingInfo.startTime}),cacheState=""),timingInfo.
endTime=coarsenedSharedCurrentTime(),response.timingInfo=timingInfo,markResourceTiming(timingInfo,originalURL.href,initiatorType,
globalThis,cacheState,"",response.status))}const markResourceTiming=performance.markResourceTiming;function abortFetch(p,request,responseObject,error,controller){
if(p&&p.reject(error),request.body?.stream!=null&&isReadable(request.body.stream)&&request.body.stream.cancel(error).catch(
err=>{if(err.code!=="ERR_INVALID_STATE")throw err}),responseObject==null)return;const response=getResponseState(responseObject);
response.body?.stream!=null&&isReadable(response.body.stream)&&controller.error(error)}function fetching({request,processRequestBodyChunkLength,
processRequestEndOfBody,processResponse,processResponseEndOfBody,processResponseConsumeBody,useParallelQueue=!1,dispatcher=getGlobalDispatcher()}){
assert(dispatcher);let taskDestination=null,crossOriginIsolatedCapability=!1;request.client!=null&&(taskDestination=request.
client.globalObject,crossOriginIsolatedCapability=request.client.crossOriginIsolatedCapability);const currentTime=coarsenedSharedCurrentTime(
crossOriginIsolatedCapability),timingInfo=createOpaqueTimingInfo({startTime:currentTime}),fetchParams={controller:new Fetch(
dispatcher),request,timingInfo,processRequestBodyChunkLength,processRequestEndOfBody,processResponse,processResponseConsumeBody,
processResponseEndOfBody,taskDestination,crossOriginIsolatedCapability};return assert(!request.body||request.body.stream),
request.window==="client"&&(request.window=request.client?.globalObject?.constructor?.name==="Window"?request.client:"no\
-window"),request.origin==="client"&&(request.origin=request.client.origin),request.policyContainer==="client"&&(request.
client!=null?request.policyContainer=clonePolicyContainer(request.client.policyContainer):request.policyContainer=makePolicyContainer()),
request.headersList.contains("accept",!0)||request.headersList.append("accept","*/*",!0),request.headersList.contains("a\
ccept-language",!0)||request.headersList.append("accept-language","*",!0),request.priority,subresourceSet.has(request.destination),
mainFetch(fetchParams,!1),fetchParams.controller}async function mainFetch(fetchParams,recursive){try{const request=fetchParams.
request;let response=null;if(request.localURLsOnly&&!urlIsLocal(requestCurrentURL(request))&&(response=makeNetworkError(
"local URLs only")),tryUpgradeRequestToAPotentiallyTrustworthyURL(request),requestBadPort(request)==="blocked"&&(response=
makeNetworkError("bad port")),request.referrerPolicy===""&&(request.referrerPolicy=request.policyContainer.referrerPolicy),
request.referrer!=="no-referrer"&&(request.referrer=determineRequestsReferrer(request)),response===null){const currentURL=requestCurrentURL(
request);sameOrigin(currentURL,request.url)&&request.responseTainting==="basic"||currentURL.protocol==="data:"||request.
mode==="navigate"||request.mode==="websocket"?(request.responseTainting="basic",response=await schemeFetch(fetchParams)):
request.mode==="same-origin"?response=makeNetworkError('request mode cannot be "same-origin"'):request.mode==="no-cors"?
request.redirect!=="follow"?response=makeNetworkError('redirect mode cannot be "follow" for "no-cors" request'):(request.
responseTainting="opaque",response=await schemeFetch(fetchParams)):urlIsHttpHttpsScheme(requestCurrentURL(request))?(request.
responseTainting="cors",response=await httpFetch(fetchParams)):response=makeNetworkError("URL scheme must be a HTTP(S) s\
cheme")}if(recursive)return response;response.status!==0&&!response.internalResponse&&(request.responseTainting,request.
responseTainting==="basic"?response=filterResponse(response,"basic"):request.responseTainting==="cors"?response=filterResponse(
response,"cors"):request.responseTainting==="opaque"?response=filterResponse(response,"opaque"):assert(!1));let internalResponse=response.
status===0?response:response.internalResponse;if(internalResponse.urlList.length===0&&internalResponse.urlList.push(...request.
urlList),request.timingAllowFailed||(response.timingAllowPassed=!0),response.type==="opaque"&&internalResponse.status===
206&&internalResponse.rangeRequested&&!request.headers.contains("range",!0)&&(response=internalResponse=makeNetworkError()),
response.status!==0&&(request.method==="HEAD"||request.method==="CONNECT"||nullBodyStatus.includes(internalResponse.status))&&
(internalResponse.body=null,fetchParams.controller.dump=!0),request.integrity){const processBodyError=reason=>fetchFinale(
fetchParams,makeNetworkError(reason));if(request.responseTainting==="opaque"||response.body==null){processBodyError(response.
error);return}const processBody=bytes=>{if(!bytesMatch(bytes,request.integrity)){processBodyError("integrity mismatch");
return}response.body=safelyExtractBody(bytes)[0],fetchFinale(fetchParams,response)};fullyReadBody(response.body,processBody,
processBodyError)}else fetchFinale(fetchParams,response)}catch(err){fetchParams.controller.terminate(err)}}function schemeFetch(fetchParams){
if(isCancelled(fetchParams))return Promise.resolve(makeAppropriateNetworkError(fetchParams));const{request}=fetchParams,
{protocol:scheme}=requestCurrentURL(request);switch(scheme){case"about:":return Promise.resolve(makeNetworkError("about \
scheme is not supported"));case"blob:":{resolveObjectURL||(resolveObjectURL=__webpack_require__(4573).resolveObjectURL);
const blobURLEntry=requestCurrentURL(request);if(blobURLEntry.search.length!==0)return Promise.resolve(makeNetworkError(
"NetworkError when attempting to fetch resource."));const blob=resolveObjectURL(blobURLEntry.toString());if(request.method!==
"GET"||!webidl.is.Blob(blob))return Promise.resolve(makeNetworkError("invalid method"));const response=makeResponse(),fullLength=blob.
size,serializedFullLength=isomorphicEncode(`${fullLength}`),type=blob.type;if(request.headersList.contains("range",!0)){
response.rangeRequested=!0;const rangeHeader=request.headersList.get("range",!0),rangeValue=simpleRangeHeaderValue(rangeHeader,
!0);if(rangeValue==="failure")return Promise.resolve(makeNetworkError("failed to fetch the data URL"));let{rangeStartValue:rangeStart,
rangeEndValue:rangeEnd}=rangeValue;if(rangeStart===null)rangeStart=fullLength-rangeEnd,rangeEnd=rangeStart+rangeEnd-1;else{
if(rangeStart>=fullLength)return Promise.resolve(makeNetworkError("Range start is greater than the blob's size."));(rangeEnd===
null||rangeEnd>=fullLength)&&(rangeEnd=fullLength-1)}const slicedBlob=blob.slice(rangeStart,rangeEnd+1,type),slicedBodyWithType=extractBody(
slicedBlob);response.body=slicedBodyWithType[0];const serializedSlicedLength=isomorphicEncode(`${slicedBlob.size}`),contentRange=buildContentRange(
rangeStart,rangeEnd,fullLength);response.status=206,response.statusText="Partial Content",response.headersList.set("cont\
ent-length",serializedSlicedLength,!0),response.headersList.set("content-type",type,!0),response.headersList.set("conten\
t-range",contentRange,!0)}else{const bodyWithType=extractBody(blob);response.statusText="OK",response.body=bodyWithType[0],
response.headersList.set("content-length",serializedFullLength,!0),response.headersList.set("content-type",type,!0)}return Promise.
resolve(response)}case"data:":{const currentURL=requestCurrentURL(request),dataURLStruct=dataURLProcessor(currentURL);if(dataURLStruct===
"failure")return Promise.resolve(makeNetworkError("failed to fetch the data URL"));const mimeType=serializeAMimeType(dataURLStruct.
mimeType);return Promise.resolve(makeResponse({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:mimeType}]],
body:safelyExtractBody(dataURLStruct.body)[0]}))}case"file:":return Promise.resolve(makeNetworkError("not implemented...\
 yet..."));case"http:":case"https:":return httpFetch(fetchParams).catch(err=>makeNetworkError(err));default:return Promise.
resolve(makeNetworkError("unknown scheme"))}}function finalizeResponse(fetchParams,response){fetchParams.request.done=!0,
fetchParams.processResponseDone!=null&&queueMicrotask(()=>fetchParams.processResponseDone(response))}function fetchFinale(fetchParams,response){
let timingInfo=fetchParams.timingInfo;fetchParams.request.destination==="document"&&(fetchParams.controller.fullTimingInfo=
timingInfo);const processResponseEndOfBody=()=>{const unsafeEndTime=Date.now();fetchParams.controller.reportTimingSteps=
()=>{if(!urlIsHttpHttpsScheme(fetchParams.request.url))return;timingInfo.endTime=unsafeEndTime;let cacheState=response.cacheState;
const bodyInfo=response.bodyInfo;response.timingAllowPassed||(timingInfo=createOpaqueTimingInfo(timingInfo),cacheState="");
let responseStatus=0;if(fetchParams.request.mode!=="navigate"||!response.hasCrossOriginRedirects){responseStatus=response.
status;const mimeType=extractMimeType(response.headersList);mimeType!=="failure"&&(bodyInfo.contentType=minimizeSupportedMimeType(
mimeType))}fetchParams.request.initiatorType!=null&&markResourceTiming(timingInfo,fetchParams.request.url.href,fetchParams.
request.initiatorType,globalThis,cacheState,bodyInfo,responseStatus)};const processResponseEndOfBodyTask=()=>{fetchParams.
request.done=!0,fetchParams.processResponseEndOfBody!=null&&queueMicrotask(()=>fetchParams.processResponseEndOfBody(response)),
fetchParams.request.initiatorType!=null&&fetchParams.controller.reportTimingSteps()};queueMicrotask(()=>processResponseEndOfBodyTask())};
fetchParams.processResponse!=null&&queueMicrotask(()=>{fetchParams.processResponse(response),fetchParams.processResponse=
null});const internalResponse=response.type==="error"?response:response.internalResponse??response;if(internalResponse.body==
null?processResponseEndOfBody():finished(internalResponse.body.stream,()=>{processResponseEndOfBody()}),fetchParams.processResponseConsumeBody!=
null){const processBody=nullOrBytes=>fetchParams.processResponseConsumeBody(response,nullOrBytes),processBodyError=()=>fetchParams.
processResponseConsumeBody(response,"failure");internalResponse.body==null?queueMicrotask(()=>processBody(null)):fullyReadBody(
internalResponse.body,processBody,processBodyError)}}async function httpFetch(fetchParams){const request=fetchParams.request;
let response=null,actualResponse=null;const timingInfo=fetchParams.timingInfo;if(request.serviceWorkers,response===null){
if(request.redirect==="follow"&&(request.serviceWorkers="none"),actualResponse=response=await httpNetworkOrCacheFetch(fetchParams),
request.responseTainting==="cors"&&corsCheck(request,response)==="failure")return makeNetworkError("cors failure");TAOCheck(
request,response)==="failure"&&(request.timingAllowFailed=!0)}return(request.responseTainting==="opaque"||response.type===
"opaque")&&crossOriginResourcePolicyCheck(request.origin,request.client,request.destination,actualResponse)==="blocked"?
makeNetworkError("blocked"):(redirectStatusSet.has(actualResponse.status)&&(request.redirect!=="manual"&&fetchParams.controller.
connection.destroy(),request.redirect==="error"?response=makeNetworkError("unexpected redirect"):request.redirect==="man\
ual"?response=actualResponse:request.redirect==="follow"?response=await httpRedirectFetch(fetchParams,response):assert(!1)),
response.timingInfo=timingInfo,response)}function httpRedirectFetch(fetchParams,response){const request=fetchParams.request,
actualResponse=response.internalResponse?response.internalResponse:response;let locationURL;try{if(locationURL=responseLocationURL(
actualResponse,requestCurrentURL(request).hash),locationURL==null)return response}catch(err){return Promise.resolve(makeNetworkError(
err))}if(!urlIsHttpHttpsScheme(locationURL))return Promise.resolve(makeNetworkError("URL scheme must be a HTTP(S) scheme"));
if(request.redirectCount===20)return Promise.resolve(makeNetworkError("redirect count exceeded"));if(request.redirectCount+=
1,request.mode==="cors"&&(locationURL.username||locationURL.password)&&!sameOrigin(request,locationURL))return Promise.resolve(
makeNetworkError('cross origin not allowed for request mode "cors"'));if(request.responseTainting==="cors"&&(locationURL.
username||locationURL.password))return Promise.resolve(makeNetworkError('URL cannot contain credentials for request mode\
 "cors"'));if(actualResponse.status!==303&&request.body!=null&&request.body.source==null)return Promise.resolve(makeNetworkError());
if([301,302].includes(actualResponse.status)&&request.method==="POST"||actualResponse.status===303&&!GET_OR_HEAD.includes(
request.method)){request.method="GET",request.body=null;for(const headerName of requestBodyHeader)request.headersList.delete(
headerName)}sameOrigin(requestCurrentURL(request),locationURL)||(request.headersList.delete("authorization",!0),request.
headersList.delete("proxy-authorization",!0),request.headersList.delete("cookie",!0),request.headersList.delete("host",!0)),
request.body!=null&&(assert(request.body.source!=null),request.body=safelyExtractBody(request.body.source)[0]);const timingInfo=fetchParams.
timingInfo;return timingInfo.redirectEndTime=timingInfo.postRedirectStartTime=coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability),
timingInfo.redirectStartTime===0&&(timingInfo.redirectStartTime=timingInfo.startTime),request.urlList.push(locationURL),
setRequestReferrerPolicyOnRedirect(request,actualResponse),mainFetch(fetchParams,!0)}async function httpNetworkOrCacheFetch(fetchParams,isAuthenticationFetch=!1,isNewConnectionFetch=!1){
const request=fetchParams.request;let httpFetchParams=null,httpRequest=null,response=null;const httpCache=null,revalidatingFlag=!1;
request.window==="no-window"&&request.redirect==="error"?(httpFetchParams=fetchParams,httpRequest=request):(request.body?.
source!=null?httpRequest=cloneRequest(request):(httpRequest=cloneRequest({...request,body:null}),httpRequest.body=request.
body),httpFetchParams={...fetchParams},httpFetchParams.request=httpRequest);const includeCredentials=request.credentials===
"include"||request.credentials==="same-origin"&&request.responseTainting==="basic",contentLength=httpRequest.body?httpRequest.
body.length:null;let contentLengthHeaderValue=null;if(httpRequest.body==null&&["POST","PUT"].includes(httpRequest.method)&&
(contentLengthHeaderValue="0"),contentLength!=null&&(contentLengthHeaderValue=isomorphicEncode(`${contentLength}`)),contentLengthHeaderValue!=
null&&!httpRequest.headersList.contains("content-length",!0)&&httpRequest.headersList.append("content-length",contentLengthHeaderValue,
!0),contentLength!=null&&httpRequest.keepalive,webidl.is.URL(httpRequest.referrer)&&httpRequest.headersList.append("refe\
rer",isomorphicEncode(httpRequest.referrer.href),!0),appendRequestOriginHeader(httpRequest),appendFetchMetadata(httpRequest),
httpRequest.headersList.contains("user-agent",!0)||httpRequest.headersList.append("user-agent",defaultUserAgent,!0),httpRequest.
cache==="default"&&(httpRequest.headersList.contains("if-modified-since",!0)||httpRequest.headersList.contains("if-none-\
match",!0)||httpRequest.headersList.contains("if-unmodified-since",!0)||httpRequest.headersList.contains("if-match",!0)||
httpRequest.headersList.contains("if-range",!0))&&(httpRequest.cache="no-store"),httpRequest.cache==="no-cache"&&!httpRequest.
preventNoCacheCacheControlHeaderModification&&!httpRequest.headersList.contains("cache-control",!0)&&httpRequest.headersList.
append("cache-control","max-age=0",!0),(httpRequest.cache==="no-store"||httpRequest.cache==="reload")&&(httpRequest.headersList.
contains("pragma",!0)||httpRequest.headersList.append("pragma","no-cache",!0),httpRequest.headersList.contains("cache-co\
ntrol",!0)||httpRequest.headersList.append("cache-control","no-cache",!0)),httpRequest.headersList.contains("range",!0)&&
httpRequest.headersList.append("accept-encoding","identity",!0),httpRequest.headersList.contains("accept-encoding",!0)||
(urlHasHttpsScheme(requestCurrentURL(httpRequest))?httpRequest.headersList.append("accept-encoding","br, gzip, deflate, \
zstd",!0):httpRequest.headersList.append("accept-encoding","gzip, deflate",!0)),httpRequest.headersList.delete("host",!0),
includeCredentials&&!httpRequest.headersList.contains("authorization",!0)){let authorizationValue=null;if(!(hasAuthenticationEntry(
httpRequest)&&(httpRequest.useURLCredentials===void 0||!includesCredentials(requestCurrentURL(httpRequest))))){if(includesCredentials(
requestCurrentURL(httpRequest))&&isAuthenticationFetch){const{username,password}=requestCurrentURL(httpRequest);authorizationValue=
`Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`}}authorizationValue!==null&&httpRequest.headersList.
append("Authorization",authorizationValue,!1)}if(httpCache==null&&(httpRequest.cache="no-store"),httpRequest.cache!=="no\
-store"&&httpRequest.cache,response==null){if(httpRequest.cache==="only-if-cached")return makeNetworkError("only if cach\
ed");const forwardResponse=await httpNetworkFetch(httpFetchParams,includeCredentials,isNewConnectionFetch);!safeMethodsSet.
has(httpRequest.method)&&forwardResponse.status>=200&&forwardResponse.status<=399,revalidatingFlag&&forwardResponse.status,
response==null&&(response=forwardResponse)}if(response.urlList=[...httpRequest.urlList],httpRequest.headersList.contains(
"range",!0)&&(response.rangeRequested=!0),response.requestIncludesCredentials=includeCredentials,response.status===401&&
httpRequest.responseTainting!=="cors"&&includeCredentials&&(request.useURLCredentials!==void 0||isTraversableNavigable(request.
traversableForUserPrompts))){if(request.body!=null){if(request.body.source==null)return response;request.body=safelyExtractBody(
request.body.source)[0]}if(request.useURLCredentials===void 0||isAuthenticationFetch)return isCancelled(fetchParams)?makeAppropriateNetworkError(
fetchParams):response;fetchParams.controller.connection.destroy(),response=await httpNetworkOrCacheFetch(fetchParams,!0)}
if(response.status===407)return request.window==="no-window"?makeNetworkError():isCancelled(fetchParams)?makeAppropriateNetworkError(
fetchParams):makeNetworkError("proxy authentication required");if(response.status===421&&!isNewConnectionFetch&&(request.
body==null||request.body.source!=null)){if(isCancelled(fetchParams))return makeAppropriateNetworkError(fetchParams);fetchParams.
controller.connection.destroy(),response=await httpNetworkOrCacheFetch(fetchParams,isAuthenticationFetch,!0)}return response}
async function httpNetworkFetch(fetchParams,includeCredentials=!1,forceNewConnection=!1){assert(!fetchParams.controller.
connection||fetchParams.controller.connection.destroyed),fetchParams.controller.connection={abort:null,destroyed:!1,destroy(err){
this.destroyed||(this.destroyed=!0,this.abort?.(err??new DOMException("The operation was aborted.","AbortError")))}};const request=fetchParams.
request;let response=null;const timingInfo=fetchParams.timingInfo;null==null&&(request.cache="no-store");const newConnection=forceNewConnection?
"yes":"no";request.mode;let requestBody=null;if(request.body==null&&fetchParams.processRequestEndOfBody)queueMicrotask(()=>fetchParams.
processRequestEndOfBody());else if(request.body!=null){const processBodyChunk=async function*(bytes){isCancelled(fetchParams)||
(yield bytes,fetchParams.processRequestBodyChunkLength?.(bytes.byteLength))},processEndOfBody=()=>{isCancelled(fetchParams)||
fetchParams.processRequestEndOfBody&&fetchParams.processRequestEndOfBody()},processBodyError=e=>{isCancelled(fetchParams)||
(e.name==="AbortError"?fetchParams.controller.abort():fetchParams.controller.terminate(e))};requestBody=(async function*(){
try{for await(const bytes of request.body.stream)yield*processBodyChunk(bytes);processEndOfBody()}catch(err){processBodyError(
err)}})()}try{const{body,status,statusText,headersList,socket}=await dispatch({body:requestBody});if(socket)response=makeResponse(
{status,statusText,headersList,socket});else{const iterator=body[Symbol.asyncIterator]();fetchParams.controller.next=()=>iterator.
next(),response=makeResponse({status,statusText,headersList})}}catch(err){return err.name==="AbortError"?(fetchParams.controller.
connection.destroy(),makeAppropriateNetworkError(fetchParams,err)):makeNetworkError(err)}const pullAlgorithm=()=>fetchParams.
controller.resume(),cancelAlgorithm=reason=>{isCancelled(fetchParams)||fetchParams.controller.abort(reason)},stream=new ReadableStream(
{start(controller){fetchParams.controller.controller=controller},pull:pullAlgorithm,cancel:cancelAlgorithm,type:"bytes"});
response.body={stream,source:null,length:null},fetchParams.controller.resume||fetchParams.controller.on("terminated",onAborted),
fetchParams.controller.resume=async()=>{for(;;){let bytes,isFailure;try{const{done,value}=await fetchParams.controller.next();
if(isAborted(fetchParams))break;bytes=done?void 0:value}catch(err){fetchParams.controller.ended&&!timingInfo.encodedBodySize?
bytes=void 0:(bytes=err,isFailure=!0)}if(bytes===void 0){readableStreamClose(fetchParams.controller.controller),finalizeResponse(
fetchParams,response);return}if(timingInfo.decodedBodySize+=bytes?.byteLength??0,isFailure){fetchParams.controller.terminate(
bytes);return}const buffer=new Uint8Array(bytes);if(buffer.byteLength&&fetchParams.controller.controller.enqueue(buffer),
isErrored(stream)){fetchParams.controller.terminate();return}if(fetchParams.controller.controller.desiredSize<=0)return}};
function onAborted(reason){isAborted(fetchParams)?(response.aborted=!0,isReadable(stream)&&fetchParams.controller.controller.
error(fetchParams.controller.serializedAbortReason)):isReadable(stream)&&fetchParams.controller.controller.error(new TypeError(
"terminated",{cause:isErrorLike(reason)?reason:void 0})),fetchParams.controller.connection.destroy()}return response;function dispatch({
body}){const url=requestCurrentURL(request),agent=fetchParams.controller.dispatcher,path=url.pathname+url.search,hasTrailingQuestionMark=url.
search.length===0&&url.href[url.href.length-url.hash.length-1]==="?";return dispatchWithProtocolPreference(body);function dispatchWithProtocolPreference(body2,allowH2){
return new Promise((resolve,reject)=>agent.dispatch({path:hasTrailingQuestionMark?`${path}?`:path,origin:url.origin,method:request.
method,body:agent.isMockActive?request.body&&(request.body.source||request.body.stream):body2,__mockAgentBodyForDispatch:body2,
headers:request.headersList.entries,maxRedirections:0,upgrade:request.mode==="websocket"?"websocket":void 0,...allowH2===
!1?{allowH2}:null},{body:null,abort:null,onRequestStart(controller){const{connection}=fetchParams.controller;timingInfo.
finalConnectionTimingInfo=clampAndCoarsenConnectionTimingInfo(void 0,timingInfo.postRedirectStartTime,fetchParams.crossOriginIsolatedCapability);
const abort=reason=>controller.abort(reason);connection.destroyed?abort(new DOMException("The operation was aborted.","A\
bortError")):(fetchParams.controller.on("terminated",abort),this.abort=connection.abort=abort),timingInfo.finalNetworkRequestStartTime=
coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability)},onResponseStarted(){timingInfo.finalNetworkResponseStartTime=
coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability)},onResponseStart(controller,status,headers,statusText){
if(status<200)return;const rawHeaders=controller?.rawHeaders??[],headersList=new HeadersList;appendHeadersListFromResponseHeaders(
headersList,headers,rawHeaders);const willFollow=headersList.get("location",!0)&&request.redirect==="follow"&&redirectStatusSet.
has(status),decoders=[];if(request.method!=="HEAD"&&request.method!=="CONNECT"&&!nullBodyStatus.includes(status)&&!willFollow){
const contentEncoding=headersList.get("content-encoding",!0),codings=contentEncoding?contentEncoding.toLowerCase().split(
","):[],maxContentEncodings=5;if(codings.length>maxContentEncodings){controller.abort(new Error(`too many content-encodi\
ngs in response: ${codings.length}, maximum allowed is ${maxContentEncodings}`));return}for(let i=codings.length-1;i>=0;--i){
const coding=codings[i].trim();if(coding==="x-gzip"||coding==="gzip")decoders.push(zlib.createGunzip({flush:zlib.constants.
Z_SYNC_FLUSH,finishFlush:zlib.constants.Z_SYNC_FLUSH}));else if(coding==="deflate")decoders.push(createInflate({flush:zlib.
constants.Z_SYNC_FLUSH,finishFlush:zlib.constants.Z_SYNC_FLUSH}));else if(coding==="br")decoders.push(zlib.createBrotliDecompress(
{flush:zlib.constants.BROTLI_OPERATION_FLUSH,finishFlush:zlib.constants.BROTLI_OPERATION_FLUSH}));else if(coding==="zstd")
decoders.push(zlib.createZstdDecompress({flush:zlib.constants.ZSTD_e_continue,finishFlush:zlib.constants.ZSTD_e_end,params:{
[zlib.constants.ZSTD_d_windowLogMax]:23}}));else{decoders.length=0;break}}}this.body=new Readable({read:()=>controller.resume()});
const onError=err=>this.onResponseError(controller,err);resolve({status,statusText,headersList,body:decoders.length?pipeline(
this.body,...decoders,err=>{err&&this.onResponseError(controller,err)}).on("error",onError):this.body.on("error",onError)})},
onResponseData(controller,chunk){if(fetchParams.controller.dump)return;const bytes=chunk;timingInfo.encodedBodySize+=bytes.
byteLength,this.body.push(bytes)===!1&&controller.pause()},onResponseEnd(){this.abort&&fetchParams.controller.off("termi\
nated",this.abort),fetchParams.controller.ended=!0,this.body?.push(null)},onResponseError(controller,error){if(this.abort&&
fetchParams.controller.off("terminated",this.abort),request.mode==="websocket"&&allowH2!==!1&&error?.code==="UND_ERR_INF\
O"&&error?.message==="HTTP/2: Extended CONNECT protocol not supported by server"){resolve(dispatchWithProtocolPreference(
body2,!1));return}this.body?.destroy(error),controller?.aborted||fetchParams.controller.terminate(error),reject(error)},
onRequestUpgrade(controller,status,headers,socket){if(socket.session!=null&&status!==200||socket.session==null&&status!==
101)return socket.session!=null&&controller.abort(new SocketError("bad upgrade",null)),!1;const rawHeaders=controller?.rawHeaders??
[],headersList=new HeadersList;return appendHeadersListFromResponseHeaders(headersList,headers,rawHeaders),resolve({status,
statusText:STATUS_CODES[status],headersList,socket}),!0}}))}}}module.exports={fetch,Fetch,fetching,finalizeAndReportTiming}}),
9967:((module,__unused_webpack_exports,__webpack_require__)=>{const{extractBody,mixinBody,cloneBody,bodyUnusable}=__webpack_require__(
4492),{Headers,fill:fillHeaders,HeadersList,setHeadersGuard,getHeadersGuard,setHeadersList,getHeadersList}=__webpack_require__(
660),util=__webpack_require__(3440),nodeUtil=__webpack_require__(7975),{isValidHTTPToken,sameOrigin,environmentSettingsObject}=__webpack_require__(
3168),{forbiddenMethodsSet,corsSafeListedMethodsSet,referrerPolicy,requestRedirect,requestMode,requestCredentials,requestCache,
requestDuplex}=__webpack_require__(4495),{kEnumerableProperty,normalizedMethodRecordsBase,normalizedMethodRecords}=util,
{webidl}=__webpack_require__(7879),{URLSerializer}=__webpack_require__(1900),{kConstruct}=__webpack_require__(6443),assert=__webpack_require__(
4589),requestFinalizer=new FinalizationRegistry(({signal,reference})=>{removeSignalFollower(signal,reference)}),requestSignals=new WeakMap,
signalFollowers=new WeakMap;function removeSignalFollower(signal,reference){const followers=signalFollowers.get(signal);
followers instanceof Set&&(followers.delete(reference),followers.size!==0)||(signal.removeEventListener("abort",abortSignalFollowers),
signalFollowers.delete(signal))}function abortSignalFollower(reference,reason){requestFinalizer.unregister(reference);const ac=reference.
deref();ac!==void 0&&(requestSignals.delete(ac.signal),ac.abort(reason))}function abortSignalFollowers(){this.removeEventListener(
"abort",abortSignalFollowers);const followers=signalFollowers.get(this);if(followers instanceof Set){for(const reference of followers)
abortSignalFollower(reference,this.reason);followers.clear()}else abortSignalFollower(followers,this.reason);signalFollowers.
delete(this)}function createDependentSignal(signal){const ac=new AbortController;if(signal==null)return ac.signal;if(signal.
aborted)return ac.abort(signal.reason),ac.signal;const reference=new WeakRef(ac),followers=signalFollowers.get(signal);if(followers===
void 0)util.addAbortListener(signal,abortSignalFollowers),signalFollowers.set(signal,reference);else if(followers instanceof
WeakRef){const controllers=new Set;controllers.add(followers),controllers.add(reference),signalFollowers.set(signal,controllers)}else
followers.add(reference);return requestFinalizer.register(ac,{signal,reference},reference),requestSignals.set(ac.signal,
{controller:ac,source:signal,reference}),ac.signal}let patchMethodWarning=!1,setRequestSignal,getRequestDispatcher,setRequestDispatcher,
setRequestHeaders,getRequestState,setRequestState,removeRequestAbortListener;class Request{#signal;#dispatcher;#headers;#state;constructor(input,init=void 0){
if(webidl.util.markAsUncloneable(this),input===kConstruct)return;webidl.argumentLengthCheck(arguments,1,"Request constru\
ctor"),input=webidl.converters.RequestInfo(input),init=webidl.converters.RequestInit(init);let request=null,fallbackMode=null;
const baseUrl=environmentSettingsObject.settingsObject.baseUrl;let signal=null;if(typeof input=="string"){this.#dispatcher=
init.dispatcher;let parsedURL;try{parsedURL=new URL(input,baseUrl)}catch(err){throw new TypeError("Failed to parse URL f\
rom "+input,{cause:err})}if(parsedURL.username||parsedURL.password)throw new TypeError("Request cannot be constructed fr\
om a URL that includes credentials: "+input);request=makeRequest({urlList:[parsedURL]}),fallbackMode="cors"}else assert(
webidl.is.Request(input)),request=input.#state,signal=input.#signal,this.#dispatcher=init.dispatcher||input.#dispatcher;
const origin=environmentSettingsObject.settingsObject.origin;let window="client";if(request.window?.constructor?.name===
"EnvironmentSettingsObject"&&sameOrigin(request.window,origin)&&(window=request.window),init.window!=null)throw new TypeError(
`'window' option '${window}' must be null`);"window"in init&&(window="no-window"),request=makeRequest({method:request.method,
headersList:request.headersList,unsafeRequest:request.unsafeRequest,client:environmentSettingsObject.settingsObject,window,
priority:request.priority,origin:request.origin,referrer:request.referrer,referrerPolicy:request.referrerPolicy,mode:request.
mode,credentials:request.credentials,cache:request.cache,redirect:request.redirect,integrity:request.integrity,keepalive:request.
keepalive,reloadNavigation:request.reloadNavigation,historyNavigation:request.historyNavigation,urlList:[...request.urlList]});
const initHasKey=Object.keys(init).length!==0;if(initHasKey&&(request.mode==="navigate"&&(request.mode="same-origin"),request.
reloadNavigation=!1,request.historyNavigation=!1,request.origin="client",request.referrer="client",request.referrerPolicy=
"",request.url=request.urlList[request.urlList.length-1],request.urlList=[request.url]),init.referrer!==void 0){const referrer=init.
referrer;if(referrer==="")request.referrer="no-referrer";else{let parsedReferrer;try{parsedReferrer=new URL(referrer,baseUrl)}catch(err){
throw new TypeError(`Referrer "${referrer}" is not a valid URL.`,{cause:err})}parsedReferrer.protocol==="about:"&&parsedReferrer.
hostname==="client"||origin&&!sameOrigin(parsedReferrer,environmentSettingsObject.settingsObject.baseUrl)?request.referrer=
"client":request.referrer=parsedReferrer}}init.referrerPolicy!==void 0&&(request.referrerPolicy=init.referrerPolicy);let mode;
if(init.mode!==void 0?mode=init.mode:mode=fallbackMode,mode==="navigate")throw webidl.errors.exception({header:"Request \
constructor",message:"invalid request mode navigate."});if(mode!=null&&(request.mode=mode),init.credentials!==void 0&&(request.
credentials=init.credentials),init.cache!==void 0&&(request.cache=init.cache),request.cache==="only-if-cached"&&request.
mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(init.redirect!==
void 0&&(request.redirect=init.redirect),init.integrity!=null&&(request.integrity=String(init.integrity)),init.keepalive!==
void 0&&(request.keepalive=!!init.keepalive),init.method!==void 0){let method=init.method;const mayBeNormalized=normalizedMethodRecords[method];
if(mayBeNormalized!==void 0)request.method=mayBeNormalized;else{if(!isValidHTTPToken(method))throw new TypeError(`'${method}\
' is not a valid HTTP method.`);const upperCase=method.toUpperCase();if(forbiddenMethodsSet.has(upperCase))throw new TypeError(
`'${method}' HTTP method is unsupported.`);method=normalizedMethodRecordsBase[upperCase]??method,request.method=method}!patchMethodWarning&&
request.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. \
`PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),patchMethodWarning=!0)}if(init.signal!==void 0&&(signal=
init.signal),this.#state=request,this.#signal=createDependentSignal(signal),this.#headers=new Headers(kConstruct),setHeadersList(
this.#headers,request.headersList),setHeadersGuard(this.#headers,"request"),mode==="no-cors"){if(!corsSafeListedMethodsSet.
has(request.method))throw new TypeError(`'${request.method} is unsupported in no-cors mode.`);setHeadersGuard(this.#headers,
"request-no-cors")}if(initHasKey){const headersList=getHeadersList(this.#headers),headers=init.headers!==void 0?init.headers:
new HeadersList(headersList);if(headersList.clear(),headers instanceof HeadersList){for(const{name,value}of headers.rawValues())
headersList.append(name,value,!1);headersList.cookies=headers.cookies}else fillHeaders(this.#headers,headers)}const inputBody=webidl.
is.Request(input)?input.#state.body:null;if((init.body!=null||inputBody!=null)&&(request.method==="GET"||request.method===
"HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let initBody=null;if(init.body!=null){const[
extractedBody,contentType]=extractBody(init.body,request.keepalive);initBody=extractedBody,contentType&&!getHeadersList(
this.#headers).contains("content-type",!0)&&this.#headers.append("content-type",contentType,!0)}const inputOrInitBody=initBody??
inputBody;if(inputOrInitBody!=null&&inputOrInitBody.source==null){if(initBody!=null&&init.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(request.mode!=="same-origin"&&request.mode!=="cors")throw new TypeError(
'If request is made from ReadableStream, mode should be "same-origin" or "cors"');request.useCORSPreflightFlag=!0}let finalBody=inputOrInitBody;
if(initBody==null&&inputBody!=null){if(bodyUnusable(input.#state))throw new TypeError("Cannot construct a Request with a\
 Request object that has already been used.");const identityTransform=new TransformStream;inputBody.stream.pipeThrough(identityTransform),
finalBody={source:inputBody.source,length:inputBody.length,stream:identityTransform.readable}}this.#state.body=finalBody}get method(){
return webidl.brandCheck(this,webidl.is.Request),this.#state.method}get url(){return webidl.brandCheck(this,webidl.is.Request),
URLSerializer(this.#state.url)}get headers(){return webidl.brandCheck(this,webidl.is.Request),this.#headers}get destination(){
return webidl.brandCheck(this,webidl.is.Request),this.#state.destination}get referrer(){return webidl.brandCheck(this,webidl.
is.Request),this.#state.referrer==="no-referrer"?"":this.#state.referrer==="client"?"about:client":this.#state.referrer.
toString()}get referrerPolicy(){return webidl.brandCheck(this,webidl.is.Request),this.#state.referrerPolicy}get mode(){return webidl.
brandCheck(this,webidl.is.Request),this.#state.mode}get credentials(){return webidl.brandCheck(this,webidl.is.Request),this.#state.
credentials}get cache(){return webidl.brandCheck(this,webidl.is.Request),this.#state.cache}get redirect(){return webidl.
brandCheck(this,webidl.is.Request),this.#state.redirect}get integrity(){return webidl.brandCheck(this,webidl.is.Request),
this.#state.integrity}get keepalive(){return webidl.brandCheck(this,webidl.is.Request),this.#state.keepalive}get isReloadNavigation(){
return webidl.brandCheck(this,webidl.is.Request),this.#state.reloadNavigation}get isHistoryNavigation(){return webidl.brandCheck(
this,webidl.is.Request),this.#state.historyNavigation}get signal(){return webidl.brandCheck(this,webidl.is.Request),this.#signal}get body(){
return webidl.brandCheck(this,webidl.is.Request),this.#state.body?this.#state.body.stream:null}get bodyUsed(){return webidl.
brandCheck(this,webidl.is.Request),!!this.#state.body&&util.isDisturbed(this.#state.body.stream)}get duplex(){return webidl.
brandCheck(this,webidl.is.Request),"half"}clone(){if(webidl.brandCheck(this,webidl.is.Request),bodyUnusable(this.#state))
throw new TypeError("unusable");const clonedRequest=cloneRequest(this.#state),signal=createDependentSignal(this.#signal);
return fromInnerRequest(clonedRequest,this.#dispatcher,signal,getHeadersGuard(this.#headers))}[nodeUtil.inspect.custom](depth,options){
options.depth===null&&(options.depth=2),options.colors??=!0;const properties={method:this.method,url:this.url,headers:this.
headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.
credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.
isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${nodeUtil.formatWithOptions(
options,properties)}`}static{setRequestSignal=(request,newSignal)=>{request.#signal=newSignal},getRequestDispatcher=request=>request.#dispatcher,
setRequestDispatcher=(request,newDispatcher)=>{request.#dispatcher=newDispatcher},setRequestHeaders=(request,newHeaders)=>{
request.#headers=newHeaders},getRequestState=request=>request.#state,setRequestState=(request,newState)=>{request.#state=
newState},removeRequestAbortListener=request=>{const state=requestSignals.get(request.#signal);state!==void 0&&(requestSignals.
delete(request.#signal),requestFinalizer.unregister(state.reference),removeSignalFollower(state.source,state.reference))},
webidl.is.Request=arg=>arg!=null&&typeof arg=="object"&&#state in arg}}mixinBody(Request,getRequestState,webidl.is.Request);
function makeRequest(init){return{method:init.method??"GET",localURLsOnly:init.localURLsOnly??!1,unsafeRequest:init.unsafeRequest??
!1,body:init.body??null,client:init.client??null,reservedClient:init.reservedClient??null,replacesClientId:init.replacesClientId??
"",window:init.window??"client",keepalive:init.keepalive??!1,serviceWorkers:init.serviceWorkers??"all",initiator:init.initiator??
"",destination:init.destination??"",priority:init.priority??"auto",origin:init.origin??"client",policyContainer:init.policyContainer??
"client",referrer:init.referrer??"client",referrerPolicy:init.referrerPolicy??"",mode:init.mode??"no-cors",useCORSPreflightFlag:init.
useCORSPreflightFlag??!1,credentials:init.credentials??"same-origin",useCredentials:init.useCredentials??!1,cache:init.cache??
"default",redirect:init.redirect??"follow",integrity:init.integrity??"",cryptoGraphicsNonceMetadata:init.cryptoGraphicsNonceMetadata??
"",parserMetadata:init.parserMetadata??"",reloadNavigation:init.reloadNavigation??!1,historyNavigation:init.historyNavigation??
!1,userActivation:init.userActivation??!1,taintedOrigin:init.taintedOrigin??!1,redirectCount:init.redirectCount??0,responseTainting:init.
responseTainting??"basic",preventNoCacheCacheControlHeaderModification:init.preventNoCacheCacheControlHeaderModification??
!1,done:init.done??!1,timingAllowFailed:init.timingAllowFailed??!1,useURLCredentials:init.useURLCredentials??void 0,traversableForUserPrompts:init.
traversableForUserPrompts??"client",urlList:init.urlList,url:init.urlList[0],headersList:init.headersList?new HeadersList(
init.headersList):new HeadersList}}function cloneRequest(request){const newRequest=makeRequest({...request,body:null});return request.
body!=null&&(newRequest.body=cloneBody(request.body)),newRequest}function fromInnerRequest(innerRequest,dispatcher,signal,guard){
const request=new Request(kConstruct);setRequestState(request,innerRequest),setRequestDispatcher(request,dispatcher),setRequestSignal(
request,signal);const headers=new Headers(kConstruct);return setRequestHeaders(request,headers),setHeadersList(headers,innerRequest.
headersList),setHeadersGuard(headers,guard),request}Object.defineProperties(Request.prototype,{method:kEnumerableProperty,
url:kEnumerableProperty,headers:kEnumerableProperty,redirect:kEnumerableProperty,clone:kEnumerableProperty,signal:kEnumerableProperty,
duplex:kEnumerableProperty,destination:kEnumerableProperty,body:kEnumerableProperty,bodyUsed:kEnumerableProperty,isHistoryNavigation:kEnumerableProperty,
isReloadNavigation:kEnumerableProperty,keepalive:kEnumerableProperty,integrity:kEnumerableProperty,cache:kEnumerableProperty,
credentials:kEnumerableProperty,attribute:kEnumerableProperty,referrerPolicy:kEnumerableProperty,referrer:kEnumerableProperty,
mode:kEnumerableProperty,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),webidl.converters.RequestInfo=function(V){
return typeof V=="string"?webidl.converters.USVString(V):webidl.is.Request(V)?V:webidl.converters.USVString(V)},webidl.converters.
RequestInit=webidl.dictionaryConverter([{key:"method",converter:webidl.converters.ByteString},{key:"headers",converter:webidl.
converters.HeadersInit},{key:"body",converter:webidl.nullableConverter(webidl.converters.BodyInit)},{key:"referrer",converter:webidl.
converters.USVString},{key:"referrerPolicy",converter:webidl.converters.DOMString,allowedValues:referrerPolicy},{key:"mo\
de",converter:webidl.converters.DOMString,allowedValues:requestMode},{key:"credentials",converter:webidl.converters.DOMString,
allowedValues:requestCredentials},{key:"cache",converter:webidl.converters.DOMString,allowedValues:requestCache},{key:"r\
edirect",converter:webidl.converters.DOMString,allowedValues:requestRedirect},{key:"integrity",converter:webidl.converters.
DOMString},{key:"keepalive",converter:webidl.converters.boolean},{key:"signal",converter:webidl.nullableConverter(signal=>webidl.
converters.AbortSignal(signal,"RequestInit","signal"))},{key:"window",converter:webidl.converters.any},{key:"duplex",converter:webidl.
converters.DOMString,allowedValues:requestDuplex},{key:"dispatcher",converter:webidl.converters.any},{key:"priority",converter:webidl.
converters.DOMString,allowedValues:["high","low","auto"]}]),module.exports={Request,makeRequest,fromInnerRequest,cloneRequest,
getRequestDispatcher,getRequestState,removeRequestAbortListener}}),9051:((module,__unused_webpack_exports,__webpack_require__)=>{
const{Headers,HeadersList,fill,getHeadersGuard,setHeadersGuard,setHeadersList}=__webpack_require__(660),{extractBody,cloneBody,
mixinBody,streamRegistry,bodyUnusable}=__webpack_require__(4492),util=__webpack_require__(3440),nodeUtil=__webpack_require__(
7975),{kEnumerableProperty}=util,{isValidReasonPhrase,isCancelled,isAborted,isErrorLike,environmentSettingsObject:relevantRealm}=__webpack_require__(
3168),{redirectStatusSet,nullBodyStatus}=__webpack_require__(4495),{webidl}=__webpack_require__(7879),{URLSerializer}=__webpack_require__(
1900),{kConstruct}=__webpack_require__(6443),assert=__webpack_require__(4589),{isomorphicEncode,serializeJavascriptValueToJSONString}=__webpack_require__(
8116),textEncoder=new TextEncoder("utf-8");let getResponseHeaders,setResponseHeaders,getResponseState,setResponseState;class Response{#headers;#state;static error(){
return fromInnerResponse(makeNetworkError(),"immutable")}static json(data,init=void 0){webidl.argumentLengthCheck(arguments,
1,"Response.json"),init=webidl.converters.ResponseInit(init);const bytes=textEncoder.encode(serializeJavascriptValueToJSONString(
data)),body=extractBody(bytes),responseObject=fromInnerResponse(makeResponse({}),"response");return initializeResponse(responseObject,
init,{body:body[0],type:"application/json"}),responseObject}static redirect(url,status=302){webidl.argumentLengthCheck(arguments,
1,"Response.redirect"),url=webidl.converters.USVString(url),status=webidl.converters["unsigned short"](status);let parsedURL;
try{parsedURL=new URL(url,relevantRealm.settingsObject.baseUrl)}catch(err){throw new TypeError(`Failed to parse URL from\
 ${url}`,{cause:err})}if(!redirectStatusSet.has(status))throw new RangeError(`Invalid status code ${status}`);const responseObject=fromInnerResponse(
makeResponse({}),"immutable");responseObject.#state.status=status;const value=isomorphicEncode(URLSerializer(parsedURL));
return responseObject.#state.headersList.append("location",value,!0),responseObject}constructor(body=null,init=void 0){if(webidl.
util.markAsUncloneable(this),body===kConstruct)return;body!==null&&(body=webidl.converters.BodyInit(body,"Response","bod\
y")),init=webidl.converters.ResponseInit(init),this.#state=makeResponse({}),this.#headers=new Headers(kConstruct),setHeadersGuard(
this.#headers,"response"),setHeadersList(this.#headers,this.#state.headersList);let bodyWithType=null;if(body!=null){const[
extractedBody,type]=extractBody(body);bodyWithType={body:extractedBody,type}}initializeResponse(this,init,bodyWithType)}get type(){
return webidl.brandCheck(this,webidl.is.Response),this.#state.type}get url(){webidl.brandCheck(this,webidl.is.Response);
const urlList=this.#state.urlList,url=urlList[urlList.length-1]??null;return url===null?"":URLSerializer(url,!0)}get redirected(){
return webidl.brandCheck(this,webidl.is.Response),this.#state.urlList.length>1}get status(){return webidl.brandCheck(this,
webidl.is.Response),this.#state.status}get ok(){return webidl.brandCheck(this,webidl.is.Response),this.#state.status>=200&&
this.#state.status<=299}get statusText(){return webidl.brandCheck(this,webidl.is.Response),this.#state.statusText}get headers(){
return webidl.brandCheck(this,webidl.is.Response),this.#headers}get body(){return webidl.brandCheck(this,webidl.is.Response),
this.#state.body?this.#state.body.stream:null}get bodyUsed(){return webidl.brandCheck(this,webidl.is.Response),!!this.#state.
body&&util.isDisturbed(this.#state.body.stream)}clone(){if(webidl.brandCheck(this,webidl.is.Response),bodyUnusable(this.#state))
throw webidl.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const clonedResponse=cloneResponse(
this.#state);return this.#state.urlList.length!==0&&this.#state.body?.stream&&streamRegistry.register(this,new WeakRef(this.#state.
body.stream)),fromInnerResponse(clonedResponse,getHeadersGuard(this.#headers))}[nodeUtil.inspect.custom](depth,options){
options.depth===null&&(options.depth=2),options.colors??=!0;const properties={status:this.status,statusText:this.statusText,
headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.
url};return`Response ${nodeUtil.formatWithOptions(options,properties)}`}static{getResponseHeaders=response=>response.#headers,
setResponseHeaders=(response,newHeaders)=>{response.#headers=newHeaders},getResponseState=response=>response.#state,setResponseState=
(response,newState)=>{response.#state=newState},webidl.is.Response=arg=>arg!=null&&typeof arg=="object"&&#state in arg}}
mixinBody(Response,getResponseState,webidl.is.Response),Object.defineProperties(Response.prototype,{type:kEnumerableProperty,
url:kEnumerableProperty,status:kEnumerableProperty,ok:kEnumerableProperty,redirected:kEnumerableProperty,statusText:kEnumerableProperty,
headers:kEnumerableProperty,clone:kEnumerableProperty,body:kEnumerableProperty,bodyUsed:kEnumerableProperty,[Symbol.toStringTag]:{
value:"Response",configurable:!0}}),Object.defineProperties(Response,{json:kEnumerableProperty,redirect:kEnumerableProperty,
error:kEnumerableProperty});function cloneResponse(response){if(response.internalResponse)return filterResponse(cloneResponse(
response.internalResponse),response.type);const newResponse=makeResponse({...response,body:null});return response.body!=
null&&(newResponse.body=cloneBody(response.body)),newResponse}function makeResponse(init){return{aborted:!1,rangeRequested:!1,
timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",
...init,headersList:init?.headersList?new HeadersList(init?.headersList):new HeadersList,urlList:init?.urlList?[...init.
urlList]:[]}}function makeNetworkError(reason){const isError=isErrorLike(reason);return makeResponse({type:"error",status:0,
error:isError?reason:new Error(reason&&String(reason)),aborted:reason&&reason.name==="AbortError"})}function isNetworkError(response){
return response.type==="error"&&response.status===0}function makeFilteredResponse(response,state){return state={internalResponse:response,
...state},new Proxy(response,{get(target,p){return p in state?state[p]:target[p]},set(target,p,value){return assert(!(p in
state)),target[p]=value,!0}})}function filterResponse(response,type){if(type==="basic")return makeFilteredResponse(response,
{type:"basic",headersList:response.headersList});if(type==="cors")return makeFilteredResponse(response,{type:"cors",headersList:response.
headersList});if(type==="opaque")return makeFilteredResponse(response,{type:"opaque",urlList:[],status:0,statusText:"",body:null});
if(type==="opaqueredirect")return makeFilteredResponse(response,{type:"opaqueredirect",status:0,statusText:"",headersList:[],
body:null});assert(!1)}function makeAppropriateNetworkError(fetchParams,err=null){return assert(isCancelled(fetchParams)),
isAborted(fetchParams)?makeNetworkError(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:err})):
makeNetworkError(Object.assign(new DOMException("Request was cancelled."),{cause:err}))}function initializeResponse(response,init,body){
if(init.status!==null&&(init.status<200||init.status>599))throw new RangeError('init["status"] must be in the range of 2\
00 to 599, inclusive.');if("statusText"in init&&init.statusText!=null&&!isValidReasonPhrase(String(init.statusText)))throw new TypeError(
"Invalid statusText");if("status"in init&&init.status!=null&&(getResponseState(response).status=init.status),"statusText"in
init&&init.statusText!=null&&(getResponseState(response).statusText=init.statusText),"headers"in init&&init.headers!=null&&
fill(getResponseHeaders(response),init.headers),body){if(nullBodyStatus.includes(response.status))throw webidl.errors.exception(
{header:"Response constructor",message:`Invalid response status code ${response.status}`});getResponseState(response).body=
body.body,body.type!=null&&!getResponseState(response).headersList.contains("content-type",!0)&&getResponseState(response).
headersList.append("content-type",body.type,!0)}}function fromInnerResponse(innerResponse,guard){const response=new Response(
kConstruct);setResponseState(response,innerResponse);const headers=new Headers(kConstruct);return setResponseHeaders(response,
headers),setHeadersList(headers,innerResponse.headersList),setHeadersGuard(headers,guard),innerResponse.urlList.length!==
0&&innerResponse.body?.stream&&streamRegistry.register(response,new WeakRef(innerResponse.body.stream)),response}webidl.
converters.XMLHttpRequestBodyInit=function(V,prefix,name){return typeof V=="string"?webidl.converters.USVString(V,prefix,
name):webidl.is.Blob(V)||webidl.is.BufferSource(V)||webidl.is.FormData(V)||webidl.is.URLSearchParams(V)?V:webidl.converters.
DOMString(V,prefix,name)},webidl.converters.BodyInit=function(V,prefix,argument){return webidl.is.ReadableStream(V)||V?.[Symbol.
asyncIterator]?V:webidl.converters.XMLHttpRequestBodyInit(V,prefix,argument)},webidl.converters.ResponseInit=webidl.dictionaryConverter(
[{key:"status",converter:webidl.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:webidl.converters.
ByteString,defaultValue:()=>""},{key:"headers",converter:webidl.converters.HeadersInit}]),module.exports={isNetworkError,
makeNetworkError,makeResponse,makeAppropriateNetworkError,filterResponse,Response,cloneResponse,fromInnerResponse,getResponseState}}),
5082:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),{runtimeFeatures}=__webpack_require__(
313),{asciiLowercase}=__webpack_require__(8116),validSRIHashAlgorithmTokenSet=new Map([["sha256",0],["sha384",1],["sha51\
2",2]]);let crypto;if(runtimeFeatures.has("crypto")){crypto=__webpack_require__(7598);const cryptoHashes=crypto.getHashes();
cryptoHashes.length===0&&validSRIHashAlgorithmTokenSet.clear();for(const algorithm of validSRIHashAlgorithmTokenSet.keys())
cryptoHashes.includes(algorithm)===!1&&validSRIHashAlgorithmTokenSet.delete(algorithm)}else validSRIHashAlgorithmTokenSet.
clear();const getSRIHashAlgorithmIndex=Map.prototype.get.bind(validSRIHashAlgorithmTokenSet),isValidSRIHashAlgorithm=algorithm=>validSRIHashAlgorithmTokenSet.
has(asciiLowercase(algorithm)),bytesMatch=runtimeFeatures.has("crypto")===!1||validSRIHashAlgorithmTokenSet.size===0?()=>!0:
(bytes,metadataList)=>{const parsedMetadata=parseMetadata(metadataList);if(parsedMetadata.length===0)return!0;const metadata=getStrongestMetadata(
parsedMetadata);for(const item of metadata){const algorithm=item.alg,expectedValue=item.val,actualValue=applyAlgorithmToBytes(
algorithm,bytes);if(caseSensitiveMatch(actualValue,expectedValue))return!0}return!1};function getStrongestMetadata(metadataList){
const result=[];let strongest=null;for(const item of metadataList){if(assert(isValidSRIHashAlgorithm(item.alg),"Invalid \
SRI hash algorithm token"),result.length===0){result.push(item),strongest=item;continue}const currentAlgorithm=strongest.
alg,currentAlgorithmIndex=getSRIHashAlgorithmIndex(currentAlgorithm),newAlgorithm=item.alg,newAlgorithmIndex=getSRIHashAlgorithmIndex(
newAlgorithm);newAlgorithmIndex<currentAlgorithmIndex||(newAlgorithmIndex>currentAlgorithmIndex?(strongest=item,result[0]=
item,result.length=1):result.push(item))}return result}function parseMetadata(metadata){const result=[];for(const item of metadata.
split(/[\t\n\f\r ]+/)){const algorithmExpression=item.split("?",1)[0];let base64Value="";const algorithmAndValue=[algorithmExpression.
slice(0,6),algorithmExpression.slice(7)],algorithm=algorithmAndValue[0];if(!isValidSRIHashAlgorithm(algorithm))continue;
algorithmAndValue[1]&&(base64Value=algorithmAndValue[1]);const metadata2={alg:asciiLowercase(algorithm),val:base64Value};
result.push(metadata2)}return result}const applyAlgorithmToBytes=(algorithm,bytes)=>crypto.hash(algorithm,bytes,"base64");
function caseSensitiveMatch(actualValue,expectedValue){let actualValueLength=actualValue.length;actualValueLength!==0&&actualValue[actualValueLength-
1]==="="&&(actualValueLength-=1),actualValueLength!==0&&actualValue[actualValueLength-1]==="="&&(actualValueLength-=1);let expectedValueLength=expectedValue.
length;if(expectedValueLength!==0&&expectedValue[expectedValueLength-1]==="="&&(expectedValueLength-=1),expectedValueLength!==
0&&expectedValue[expectedValueLength-1]==="="&&(expectedValueLength-=1),actualValueLength!==expectedValueLength)return!1;
for(let i=0;i<actualValueLength;++i)if(!(actualValue[i]===expectedValue[i]||actualValue[i]==="+"&&expectedValue[i]==="-"||
actualValue[i]==="/"&&expectedValue[i]==="_"))return!1;return!0}module.exports={applyAlgorithmToBytes,bytesMatch,caseSensitiveMatch,
isValidSRIHashAlgorithm,getStrongestMetadata,parseMetadata}}),6897:((module,__unused_webpack_exports,__webpack_require__)=>{
const{uid,states,sentCloseFrameState,emptyBuffer,opcodes}=__webpack_require__(736),{parseExtensions,isClosed,isClosing,isEstablished,
isConnecting,validateCloseCodeAndReason}=__webpack_require__(8625),{makeRequest}=__webpack_require__(9967),{fetching}=__webpack_require__(
4398),{Headers,getHeadersList}=__webpack_require__(660),{getDecodeSplit}=__webpack_require__(3168),{WebsocketFrameSend}=__webpack_require__(
3264),assert=__webpack_require__(4589),{runtimeFeatures}=__webpack_require__(313),crypto=runtimeFeatures.has("crypto")?__webpack_require__(
7598):null;let warningEmitted=!1;function establishWebSocketConnection(url,protocols,client,handler,options){const requestURL=url;
requestURL.protocol=url.protocol==="ws:"?"http:":"https:";const request=makeRequest({urlList:[requestURL],client,serviceWorkers:"\
none",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error",useURLCredentials:!0});
if(options.headers){const headersList=getHeadersList(new Headers(options.headers));request.headersList=headersList}const keyValue=crypto.
randomBytes(16).toString("base64");request.headersList.append("sec-websocket-key",keyValue,!0),request.headersList.append(
"sec-websocket-version","13",!0);for(const protocol of protocols)request.headersList.append("sec-websocket-protocol",protocol,
!0);return request.headersList.append("sec-websocket-extensions","permessage-deflate; client_max_window_bits",!0),fetching(
{request,useParallelQueue:!0,dispatcher:options.dispatcher,processResponse(response){if(response.type==="error"||response.
status!==101){if(response.socket?.session==null){failHandshake(handler,response,1002,"Received network error or non-101 \
status code.",response.error);return}if(response.status!==200){failHandshake(handler,response,1002,"Received network err\
or or non-200 status code.",response.error);return}}if(warningEmitted===!1&&response.socket?.session!=null&&(process.emitWarning(
"WebSocket over HTTP2 is experimental, and subject to change.","ExperimentalWarning"),warningEmitted=!0),protocols.length!==
0&&!response.headersList.get("Sec-WebSocket-Protocol")){failHandshake(handler,response,1002,"Server did not respond with\
 sent protocols.");return}if(response.socket.session==null&&response.headersList.get("Upgrade")?.toLowerCase()!=="websoc\
ket"){failHandshake(handler,response,1002,'Server did not set Upgrade header to "websocket".');return}if(response.socket.
session==null&&response.headersList.get("Connection")?.toLowerCase()!=="upgrade"){failHandshake(handler,response,1002,'S\
erver did not set Connection header to "upgrade".');return}if(response.socket.session==null){const secWSAccept=response.
headersList.get("Sec-WebSocket-Accept"),digest=crypto.hash("sha1",keyValue+uid,"base64");if(secWSAccept!==digest){failHandshake(
handler,response,1002,"Incorrect hash received in Sec-WebSocket-Accept header.");return}}const secExtension=response.headersList.
get("Sec-WebSocket-Extensions");let extensions;if(secExtension!==null&&(extensions=parseExtensions(secExtension),!extensions.
has("permessage-deflate"))){failHandshake(handler,response,1002,"Sec-WebSocket-Extensions header does not match.");return}
const secProtocol=response.headersList.get("Sec-WebSocket-Protocol");if(secProtocol!==null){const requestProtocols=getDecodeSplit(
"sec-websocket-protocol",request.headersList);if(requestProtocols===null||!requestProtocols.includes(secProtocol)){failHandshake(
handler,response,1002,"Protocol was not set in the opening handshake.");return}}response.socket.session!=null&&(response.
socket.allowHalfOpen=!1),response.socket.on("data",handler.onSocketData),response.socket.on("close",handler.onSocketClose),
response.socket.on("error",handler.onSocketError),handler.wasEverConnected=!0,handler.onConnectionEstablished(response,extensions)}})}
function closeWebSocketConnection(object,code,reason,validate=!1){if(code??=null,reason??="",validate&&validateCloseCodeAndReason(
code,reason),!(isClosed(object.readyState)||isClosing(object.readyState)))if(!isEstablished(object.readyState))failWebsocketConnection(
object),object.readyState=states.CLOSING;else if(!object.closeState.has(sentCloseFrameState.SENT)&&!object.closeState.has(
sentCloseFrameState.RECEIVED)){const frame=new WebsocketFrameSend;reason.length!==0&&code===null&&(code=1e3),assert(code===
null||Number.isInteger(code)),code===null&&reason.length===0?frame.frameData=emptyBuffer:code!==null&&reason===null?(frame.
frameData=Buffer.allocUnsafe(2),frame.frameData.writeUInt16BE(code,0)):code!==null&&reason!==null?(frame.frameData=Buffer.
allocUnsafe(2+Buffer.byteLength(reason)),frame.frameData.writeUInt16BE(code,0),frame.frameData.write(reason,2,"utf-8")):
frame.frameData=emptyBuffer,object.socket.write(frame.createFrame(opcodes.CLOSE)),object.closeState.add(sentCloseFrameState.
SENT),object.readyState=states.CLOSING}else object.readyState=states.CLOSING}function failHandshake(handler,response,code,reason,cause){
response.socket?.session!=null&&!response.socket.destroyed&&response.socket.destroy(),failWebsocketConnection(handler,code,
reason,cause)}function failWebsocketConnection(handler,code,reason,cause){isEstablished(handler.readyState)&&closeWebSocketConnection(
handler,code,reason,!1),handler.controller.abort(),isConnecting(handler.readyState)?handler.onSocketClose():handler.socket?.
destroyed===!1&&handler.socket.destroy()}module.exports={establishWebSocketConnection,failWebsocketConnection,closeWebSocketConnection}}),
736:(module=>{const uid="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",staticPropertyDescriptors={enumerable:!0,writable:!1,configurable:!1},
states={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},sentCloseFrameState={SENT:1,RECEIVED:2},opcodes={CONTINUATION:0,TEXT:1,BINARY:2,
CLOSE:8,PING:9,PONG:10},maxUnsigned16Bit=65535,parserStates={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},emptyBuffer=Buffer.
allocUnsafe(0),sendHints={text:1,typedArray:2,arrayBuffer:3,blob:4};module.exports={uid,sentCloseFrameState,staticPropertyDescriptors,
states,opcodes,maxUnsigned16Bit,parserStates,emptyBuffer,sendHints}}),5188:((module,__unused_webpack_exports,__webpack_require__)=>{
const{webidl}=__webpack_require__(7879),{kEnumerableProperty}=__webpack_require__(3440),{kConstruct}=__webpack_require__(
6443);let createFastMessageEvent;class MessageEvent extends Event{#eventInit;constructor(type,eventInitDict={}){if(type===
kConstruct){super(arguments[1],arguments[2]),webidl.util.markAsUncloneable(this);return}const prefix="MessageEvent const\
ructor";webidl.argumentLengthCheck(arguments,1,prefix),type=webidl.converters.DOMString(type,prefix,"type"),eventInitDict=
webidl.converters.MessageEventInit(eventInitDict,prefix,"eventInitDict"),super(type,eventInitDict),this.#eventInit=eventInitDict,
webidl.util.markAsUncloneable(this)}get data(){return webidl.brandCheck(this,webidl.is.MessageEvent),this.#eventInit.data}get origin(){
return webidl.brandCheck(this,webidl.is.MessageEvent),this.#eventInit.origin}get lastEventId(){return webidl.brandCheck(
this,webidl.is.MessageEvent),this.#eventInit.lastEventId}get source(){return webidl.brandCheck(this,webidl.is.MessageEvent),
this.#eventInit.source}get ports(){return webidl.brandCheck(this,webidl.is.MessageEvent),Object.isFrozen(this.#eventInit.
ports)||Object.freeze(this.#eventInit.ports),this.#eventInit.ports}initMessageEvent(type,bubbles=!1,cancelable=!1,data=null,origin="",lastEventId="",source=null,ports=[]){
return webidl.brandCheck(this,webidl.is.MessageEvent),webidl.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEv\
ent"),new MessageEvent(type,{bubbles,cancelable,data,origin,lastEventId,source,ports})}static{createFastMessageEvent=(type,init)=>{
const messageEvent=new MessageEvent(kConstruct,type,init);return messageEvent.#eventInit=init,messageEvent.#eventInit.data??=
null,messageEvent.#eventInit.origin??="",messageEvent.#eventInit.lastEventId??="",messageEvent.#eventInit.source??=null,
messageEvent.#eventInit.ports??=[],messageEvent},webidl.is.MessageEvent=arg=>arg!=null&&typeof arg=="object"&&#eventInit in
arg}}class CloseEvent extends Event{#eventInit;constructor(type,eventInitDict={}){const prefix="CloseEvent constructor";
webidl.argumentLengthCheck(arguments,1,prefix),type=webidl.converters.DOMString(type,prefix,"type"),eventInitDict=webidl.
converters.CloseEventInit(eventInitDict),super(type,eventInitDict),this.#eventInit=eventInitDict,webidl.util.markAsUncloneable(
this)}get wasClean(){return webidl.brandCheck(this,webidl.is.CloseEvent),this.#eventInit.wasClean}get code(){return webidl.
brandCheck(this,webidl.is.CloseEvent),this.#eventInit.code}get reason(){return webidl.brandCheck(this,webidl.is.CloseEvent),
this.#eventInit.reason}static{webidl.is.CloseEvent=arg=>arg!=null&&typeof arg=="object"&&#eventInit in arg}}class ErrorEvent extends Event{#eventInit;constructor(type,eventInitDict){
const prefix="ErrorEvent constructor";webidl.argumentLengthCheck(arguments,1,prefix),super(type,eventInitDict),webidl.util.
markAsUncloneable(this),type=webidl.converters.DOMString(type,prefix,"type"),eventInitDict=webidl.converters.ErrorEventInit(
eventInitDict??{}),this.#eventInit=eventInitDict}get message(){return webidl.brandCheck(this,webidl.is.ErrorEvent),this.#eventInit.
message}get filename(){return webidl.brandCheck(this,webidl.is.ErrorEvent),this.#eventInit.filename}get lineno(){return webidl.
brandCheck(this,webidl.is.ErrorEvent),this.#eventInit.lineno}get colno(){return webidl.brandCheck(this,webidl.is.ErrorEvent),
this.#eventInit.colno}get error(){return webidl.brandCheck(this,webidl.is.ErrorEvent),this.#eventInit.error}static{webidl.
is.ErrorEvent=arg=>arg!=null&&typeof arg=="object"&&#eventInit in arg}}Object.defineProperties(MessageEvent.prototype,{[Symbol.
toStringTag]:{value:"MessageEvent",configurable:!0},data:kEnumerableProperty,origin:kEnumerableProperty,lastEventId:kEnumerableProperty,
source:kEnumerableProperty,ports:kEnumerableProperty,initMessageEvent:kEnumerableProperty}),Object.defineProperties(CloseEvent.
prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:kEnumerableProperty,code:kEnumerableProperty,
wasClean:kEnumerableProperty}),Object.defineProperties(ErrorEvent.prototype,{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},
message:kEnumerableProperty,filename:kEnumerableProperty,lineno:kEnumerableProperty,colno:kEnumerableProperty,error:kEnumerableProperty}),
webidl.converters.MessagePort=webidl.interfaceConverter(webidl.is.MessagePort,"MessagePort"),webidl.converters["sequence\
<MessagePort>"]=webidl.sequenceConverter(webidl.converters.MessagePort);const eventInit=[{key:"bubbles",converter:webidl.
converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:webidl.converters.boolean,defaultValue:()=>!1},{key:"\
composed",converter:webidl.converters.boolean,defaultValue:()=>!1}];webidl.converters.MessageEventInit=webidl.dictionaryConverter(
[...eventInit,{key:"data",converter:webidl.converters.any,defaultValue:()=>null},{key:"origin",converter:webidl.converters.
USVString,defaultValue:()=>""},{key:"lastEventId",converter:webidl.converters.DOMString,defaultValue:()=>""},{key:"sourc\
e",converter:webidl.nullableConverter(webidl.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:webidl.
converters["sequence<MessagePort>"],defaultValue:()=>[]}]),webidl.converters.CloseEventInit=webidl.dictionaryConverter([
...eventInit,{key:"wasClean",converter:webidl.converters.boolean,defaultValue:()=>!1},{key:"code",converter:webidl.converters["\
unsigned short"],defaultValue:()=>0},{key:"reason",converter:webidl.converters.USVString,defaultValue:()=>""}]),webidl.converters.
ErrorEventInit=webidl.dictionaryConverter([...eventInit,{key:"message",converter:webidl.converters.DOMString,defaultValue:()=>""},
{key:"filename",converter:webidl.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:webidl.converters["un\
signed long"],defaultValue:()=>0},{key:"colno",converter:webidl.converters["unsigned long"],defaultValue:()=>0},{key:"er\
ror",converter:webidl.converters.any}]),module.exports={MessageEvent,CloseEvent,ErrorEvent,createFastMessageEvent}}),3264:((module,__unused_webpack_exports,__webpack_require__)=>{
const{runtimeFeatures}=__webpack_require__(313),{maxUnsigned16Bit,opcodes}=__webpack_require__(736),BUFFER_SIZE=8*1024;let buffer=null,
bufIdx=BUFFER_SIZE;const randomFillSync=runtimeFeatures.has("crypto")?__webpack_require__(7598).randomFillSync:null;function generateMask(){
return bufIdx===BUFFER_SIZE&&(bufIdx=0,randomFillSync(buffer??=Buffer.allocUnsafeSlow(BUFFER_SIZE),0,BUFFER_SIZE)),[buffer[bufIdx++],
buffer[bufIdx++],buffer[bufIdx++],buffer[bufIdx++]]}class WebsocketFrameSend{constructor(data){this.frameData=data}createFrame(opcode){
const frameData=this.frameData,maskKey=generateMask(),bodyLength=frameData?.byteLength??0;let payloadLength=bodyLength,offset=6;
bodyLength>maxUnsigned16Bit?(offset+=8,payloadLength=127):bodyLength>125&&(offset+=2,payloadLength=126);const buffer2=Buffer.
allocUnsafe(bodyLength+offset);buffer2[0]=buffer2[1]=0,buffer2[0]|=128,buffer2[0]=(buffer2[0]&240)+opcode;buffer2[offset-
4]=maskKey[0],buffer2[offset-3]=maskKey[1],buffer2[offset-2]=maskKey[2],buffer2[offset-1]=maskKey[3],buffer2[1]=payloadLength,
payloadLength===126?buffer2.writeUInt16BE(bodyLength,2):payloadLength===127&&(buffer2[2]=buffer2[3]=0,buffer2.writeUIntBE(
bodyLength,4,6)),buffer2[1]|=128;for(let i=0;i<bodyLength;++i)buffer2[offset+i]=frameData[i]^maskKey[i&3];return buffer2}static createFastTextFrame(buffer2){
const maskKey=generateMask(),bodyLength=buffer2.length;for(let i=0;i<bodyLength;++i)buffer2[i]^=maskKey[i&3];let payloadLength=bodyLength,
offset=6;bodyLength>maxUnsigned16Bit?(offset+=8,payloadLength=127):bodyLength>125&&(offset+=2,payloadLength=126);const head=Buffer.
allocUnsafeSlow(offset);return head[0]=128|opcodes.TEXT,head[1]=payloadLength|128,head[offset-4]=maskKey[0],head[offset-
3]=maskKey[1],head[offset-2]=maskKey[2],head[offset-1]=maskKey[3],payloadLength===126?head.writeUInt16BE(bodyLength,2):payloadLength===
127&&(head[2]=head[3]=0,head.writeUIntBE(bodyLength,4,6)),[head,buffer2]}}module.exports={WebsocketFrameSend,generateMask}}),
9469:((module,__unused_webpack_exports,__webpack_require__)=>{const{createInflateRaw,Z_DEFAULT_WINDOWBITS}=__webpack_require__(
8522),{isValidClientWindowBits}=__webpack_require__(8625),{MessageSizeExceededError}=__webpack_require__(8707),tail=Buffer.
from([0,0,255,255]),kBuffer=Symbol("kBuffer"),kLength=Symbol("kLength");class PerMessageDeflate{#inflate;#options={};#maxPayloadSize=0;constructor(extensions,options){
this.#options.serverNoContextTakeover=extensions.has("server_no_context_takeover"),this.#options.serverMaxWindowBits=extensions.
get("server_max_window_bits"),this.#maxPayloadSize=options.maxPayloadSize}decompress(chunk,fin,callback){if(!this.#inflate){
let windowBits=Z_DEFAULT_WINDOWBITS;if(this.#options.serverMaxWindowBits){if(!isValidClientWindowBits(this.#options.serverMaxWindowBits)){
callback(new Error("Invalid server_max_window_bits"));return}windowBits=Number.parseInt(this.#options.serverMaxWindowBits)}
try{this.#inflate=createInflateRaw({windowBits})}catch(err){callback(err);return}this.#inflate[kBuffer]=[],this.#inflate[kLength]=
0,this.#inflate.on("data",data=>{if(this.#inflate[kLength]+=data.length,this.#maxPayloadSize>0&&this.#inflate[kLength]>this.#maxPayloadSize){
callback(new MessageSizeExceededError),this.#inflate.removeAllListeners(),this.#inflate.destroy(),this.#inflate=null;return}
this.#inflate[kBuffer].push(data)}),this.#inflate.on("error",err=>{this.#inflate=null,callback(err)})}this.#inflate.write(
chunk),fin&&this.#inflate.write(tail),this.#inflate.flush(()=>{if(!this.#inflate)return;const full=Buffer.concat(this.#inflate[kBuffer],
this.#inflate[kLength]);this.#inflate[kBuffer].length=0,this.#inflate[kLength]=0,callback(null,full)})}}module.exports={
PerMessageDeflate}}),1652:((module,__unused_webpack_exports,__webpack_require__)=>{const{Writable}=__webpack_require__(7075),
assert=__webpack_require__(4589),{parserStates,opcodes,states,emptyBuffer,sentCloseFrameState}=__webpack_require__(736),
{isValidStatusCode,isValidOpcode,websocketMessageReceived,utf8Decode,isControlFrame,isTextBinaryFrame,isContinuationFrame}=__webpack_require__(
8625),{failWebsocketConnection}=__webpack_require__(6897),{WebsocketFrameSend}=__webpack_require__(3264),{PerMessageDeflate}=__webpack_require__(
9469),{MessageSizeExceededError}=__webpack_require__(8707),{defaultWebSocketMaxFragments,defaultWebSocketMaxPayloadSize}=__webpack_require__(
735);class ByteParser extends Writable{#buffers=[];#fragmentsBytes=0;#byteOffset=0;#loop=!1;#state=parserStates.INFO;#info={};#fragments=[];#extensions;#handler;#maxFragments;#maxPayloadSize;constructor(handler,extensions,options={}){
super(),this.#handler=handler,this.#extensions=extensions??new Map,this.#maxFragments=options.maxFragments??defaultWebSocketMaxFragments,
this.#maxPayloadSize=options.maxPayloadSize??defaultWebSocketMaxPayloadSize,this.#extensions.has("permessage-deflate")&&
this.#extensions.set("permessage-deflate",new PerMessageDeflate(extensions,{maxPayloadSize:this.#maxPayloadSize}))}_write(chunk,_,callback){
this.#buffers.push(chunk),this.#byteOffset+=chunk.length,this.#loop=!0,this.run(callback)}#validatePayloadLength(){return this.#maxPayloadSize>
0&&!isControlFrame(this.#info.opcode)&&this.#info.payloadLength+this.#fragmentsBytes>this.#maxPayloadSize?(failWebsocketConnection(
this.#handler,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(callback){for(;this.#loop;)if(this.#state===parserStates.
INFO){if(this.#byteOffset<2)return callback();const buffer=this.consume(2),fin=(buffer[0]&128)!==0,opcode=buffer[0]&15,masked=(buffer[1]&
128)===128,fragmented=!fin&&opcode!==opcodes.CONTINUATION,payloadLength=buffer[1]&127,rsv1=buffer[0]&64,rsv2=buffer[0]&32,
rsv3=buffer[0]&16;if(!isValidOpcode(opcode))return failWebsocketConnection(this.#handler,1002,"Invalid opcode received"),
callback();if(masked)return failWebsocketConnection(this.#handler,1002,"Frame cannot be masked"),callback();if(rsv1!==0&&
!this.#extensions.has("permessage-deflate")){failWebsocketConnection(this.#handler,1002,"Expected RSV1 to be clear.");return}
if(rsv2!==0||rsv3!==0){failWebsocketConnection(this.#handler,1002,"RSV1, RSV2, RSV3 must be clear");return}if(fragmented&&
!isTextBinaryFrame(opcode)){failWebsocketConnection(this.#handler,1002,"Invalid frame type was fragmented.");return}if(isTextBinaryFrame(
opcode)&&this.#fragments.length>0){failWebsocketConnection(this.#handler,1002,"Expected continuation frame");return}if(this.#info.
fragmented&&fragmented){failWebsocketConnection(this.#handler,1002,"Fragmented frame exceeded 125 bytes.");return}if((payloadLength>
125||fragmented)&&isControlFrame(opcode)){failWebsocketConnection(this.#handler,1002,"Control frame either too large or \
fragmented");return}if(isContinuationFrame(opcode)&&this.#fragments.length===0&&!this.#info.compressed){failWebsocketConnection(
this.#handler,1002,"Unexpected continuation frame");return}if(payloadLength<=125){if(this.#info.payloadLength=payloadLength,
this.#state=parserStates.READ_DATA,!this.#validatePayloadLength())return}else payloadLength===126?this.#state=parserStates.
PAYLOADLENGTH_16:payloadLength===127&&(this.#state=parserStates.PAYLOADLENGTH_64);isTextBinaryFrame(opcode)&&(this.#info.
binaryType=opcode,this.#info.compressed=rsv1!==0),this.#info.opcode=opcode,this.#info.masked=masked,this.#info.fin=fin,this.#info.
fragmented=fragmented}else if(this.#state===parserStates.PAYLOADLENGTH_16){if(this.#byteOffset<2)return callback();const buffer=this.
consume(2);if(this.#info.payloadLength=buffer.readUInt16BE(0),this.#state=parserStates.READ_DATA,!this.#validatePayloadLength())
return}else if(this.#state===parserStates.PAYLOADLENGTH_64){if(this.#byteOffset<8)return callback();const buffer=this.consume(
8),upper=buffer.readUInt32BE(0),lower=buffer.readUInt32BE(4);if(upper!==0||lower>2**31-1){failWebsocketConnection(this.#handler,
1009,"Received payload length > 2^31 bytes.");return}if(this.#info.payloadLength=lower,this.#state=parserStates.READ_DATA,
!this.#validatePayloadLength())return}else if(this.#state===parserStates.READ_DATA){if(this.#byteOffset<this.#info.payloadLength)
return callback();const body=this.consume(this.#info.payloadLength);if(isControlFrame(this.#info.opcode)){if(this.#loop=
this.parseControlFrame(body),this.#state=parserStates.INFO,this.#loop&&this.#handler.socket.writableNeedDrain){this.#loop=
!1,this.#handler.socket.once("drain",()=>{this.destroyed||(this.#loop=!0,this.run(callback))});return}}else if(this.#info.
compressed){this.#extensions.get("permessage-deflate").decompress(body,this.#info.fin,(error,data)=>{if(error){const code=error instanceof
MessageSizeExceededError?1009:1007;failWebsocketConnection(this.#handler,code,error.message);return}if(this.writeFragments(
data)){if(this.#maxPayloadSize>0&&this.#fragmentsBytes>this.#maxPayloadSize){failWebsocketConnection(this.#handler,1009,
new MessageSizeExceededError().message);return}if(!this.#info.fin){this.#state=parserStates.INFO,this.#loop=!0,this.run(
callback);return}websocketMessageReceived(this.#handler,this.#info.binaryType,this.consumeFragments()),this.#loop=!0,this.#state=
parserStates.INFO,this.run(callback)}},this.#fragmentsBytes),this.#loop=!1;break}else{if(!this.writeFragments(body))return;
!this.#info.fragmented&&this.#info.fin&&websocketMessageReceived(this.#handler,this.#info.binaryType,this.consumeFragments()),
this.#state=parserStates.INFO}}}consume(n){if(n>this.#byteOffset)throw new Error("Called consume() before buffers satiat\
ed.");if(n===0)return emptyBuffer;this.#byteOffset-=n;const first=this.#buffers[0];if(first.length>n)return this.#buffers[0]=
first.subarray(n,first.length),first.subarray(0,n);if(first.length===n)return this.#buffers.shift();{let offset=0;const buffer=Buffer.
allocUnsafeSlow(n);for(;offset!==n;){const next=this.#buffers[0],length=next.length;if(length+offset===n){buffer.set(this.#buffers.
shift(),offset);break}else if(length+offset>n){buffer.set(next.subarray(0,n-offset),offset),this.#buffers[0]=next.subarray(
n-offset);break}else buffer.set(this.#buffers.shift(),offset),offset+=length}return buffer}}writeFragments(fragment){return this.#maxFragments>
0&&this.#fragments.length===this.#maxFragments?(failWebsocketConnection(this.#handler,1008,"Too many message fragments"),
!1):(this.#fragmentsBytes+=fragment.length,this.#fragments.push(fragment),!0)}consumeFragments(){const fragments=this.#fragments;
if(this.#info.compressed=!1,fragments.length===1)return this.#fragmentsBytes=0,fragments.shift();let offset=0;const output=Buffer.
allocUnsafeSlow(this.#fragmentsBytes);for(let i=0;i<fragments.length;++i){const buffer=fragments[i];output.set(buffer,offset),
offset+=buffer.length}return this.#fragments=[],this.#fragmentsBytes=0,output}parseCloseBody(data){assert(data.length!==
1);let code;if(data.length>=2&&(code=data.readUInt16BE(0)),code!==void 0&&!isValidStatusCode(code))return{code:1002,reason:"\
Invalid status code",error:!0};let reason=data.subarray(2);reason[0]===239&&reason[1]===187&&reason[2]===191&&(reason=reason.
subarray(3));try{reason=utf8Decode(reason)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{code,reason,error:!1}}parseControlFrame(body){
const{opcode,payloadLength}=this.#info;if(opcode===opcodes.CLOSE){if(payloadLength===1)return failWebsocketConnection(this.#handler,
1002,"Received close frame with a 1-byte body."),!1;if(this.#info.closeInfo=this.parseCloseBody(body),this.#info.closeInfo.
error){const{code,reason}=this.#info.closeInfo;return failWebsocketConnection(this.#handler,code,reason),!1}if(!this.#handler.
closeState.has(sentCloseFrameState.SENT)&&!this.#handler.closeState.has(sentCloseFrameState.RECEIVED)){let body2=emptyBuffer;
this.#info.closeInfo.code&&(body2=Buffer.allocUnsafe(2),body2.writeUInt16BE(this.#info.closeInfo.code,0));const closeFrame=new WebsocketFrameSend(
body2);this.#handler.socket.write(closeFrame.createFrame(opcodes.CLOSE)),this.#handler.closeState.add(sentCloseFrameState.
SENT)}return this.#handler.readyState=states.CLOSING,this.#handler.closeState.add(sentCloseFrameState.RECEIVED),!1}else if(opcode===
opcodes.PING){if(!this.#handler.closeState.has(sentCloseFrameState.RECEIVED)){const frame=new WebsocketFrameSend(body);this.#handler.
socket.write(frame.createFrame(opcodes.PONG)),this.#handler.onPing(body)}}else opcode===opcodes.PONG&&this.#handler.onPong(
body);return!0}get closingInfo(){return this.#info.closeInfo}}module.exports={ByteParser}}),3900:((module,__unused_webpack_exports,__webpack_require__)=>{
const{WebsocketFrameSend}=__webpack_require__(3264),{opcodes,sendHints}=__webpack_require__(736),FixedQueue=__webpack_require__(
4660);class SendQueue{#queue=new FixedQueue;#running=!1;#socket;constructor(socket){this.#socket=socket}add(item,cb,hint){
if(hint!==sendHints.blob){if(this.#running){const node2={promise:null,callback:cb,frame:createFrame(item,hint)};this.#queue.
push(node2)}else if(hint===sendHints.text){const{0:head,1:body}=WebsocketFrameSend.createFastTextFrame(item);this.#socket.
cork(),this.#socket.write(head),this.#socket.write(body,cb),this.#socket.uncork()}else this.#socket.write(createFrame(item,
hint),cb);return}const node={promise:item.arrayBuffer().then(ab=>{node.promise=null,node.frame=createFrame(ab,hint)}),callback:cb,
frame:null};this.#queue.push(node),this.#running||this.#run()}async#run(){this.#running=!0;const queue=this.#queue;for(;!queue.
isEmpty();){const node=queue.shift();node.promise!==null&&await node.promise,this.#socket.write(node.frame,node.callback),
node.callback=node.frame=null}this.#running=!1}}function createFrame(data,hint){return new WebsocketFrameSend(toBuffer(data,
hint)).createFrame(hint===sendHints.text?opcodes.TEXT:opcodes.BINARY)}function toBuffer(data,hint){switch(hint){case sendHints.
text:case sendHints.typedArray:return new Uint8Array(data.buffer,data.byteOffset,data.byteLength);case sendHints.arrayBuffer:case sendHints.
blob:return new Uint8Array(data)}}module.exports={SendQueue}}),6919:((module,__unused_webpack_exports,__webpack_require__)=>{
const{webidl}=__webpack_require__(7879),{validateCloseCodeAndReason}=__webpack_require__(8625),{kConstruct}=__webpack_require__(
6443),{kEnumerableProperty}=__webpack_require__(3440);function createInheritableDOMException(){class Test extends DOMException{get reason(){
return""}}return new Test().reason!==void 0?DOMException:new Proxy(DOMException,{construct(target,args,newTarget){const instance=Reflect.
construct(target,args,target);return Object.setPrototypeOf(instance,newTarget.prototype),instance}})}let createUnvalidatedWebSocketError;
class WebSocketError extends createInheritableDOMException(){#closeCode;#reason;constructor(message="",init=void 0){if(message=
webidl.converters.DOMString(message,"WebSocketError","message"),super(message,"WebSocketError"),init===kConstruct)return;
init!==null&&(init=webidl.converters.WebSocketCloseInfo(init));let code=init.closeCode??null;const reason=init.reason??"";
validateCloseCodeAndReason(code,reason),reason.length!==0&&code===null&&(code=1e3),this.#closeCode=code,this.#reason=reason}get closeCode(){
return this.#closeCode}get reason(){return this.#reason}static{createUnvalidatedWebSocketError=(message,code,reason)=>{const error=new WebSocketError(
message,kConstruct);return error.#closeCode=code,error.#reason=reason,error},webidl.is.WebSocketError=arg=>arg!=null&&typeof arg==
"object"&&#reason in arg}}Object.defineProperties(WebSocketError.prototype,{closeCode:kEnumerableProperty,reason:kEnumerableProperty,
[Symbol.toStringTag]:{value:"WebSocketError",writable:!1,enumerable:!1,configurable:!0}}),module.exports={WebSocketError,
createUnvalidatedWebSocketError}}),2873:((module,__unused_webpack_exports,__webpack_require__)=>{const{addAbortListener}=__webpack_require__(
8474),{environmentSettingsObject,readableStreamClose}=__webpack_require__(3168),{states,opcodes,sentCloseFrameState}=__webpack_require__(
736),{webidl}=__webpack_require__(7879),{getURLRecord,isValidSubprotocol,isEstablished,utf8Decode}=__webpack_require__(8625),
{establishWebSocketConnection,failWebsocketConnection,closeWebSocketConnection}=__webpack_require__(6897),{channels}=__webpack_require__(
2414),{WebsocketFrameSend}=__webpack_require__(3264),{ByteParser}=__webpack_require__(1652),{WebSocketError,createUnvalidatedWebSocketError}=__webpack_require__(
6919),{kEnumerableProperty}=__webpack_require__(3440),{utf8DecodeBytes}=__webpack_require__(276);let emittedExperimentalWarning=!1;
class WebSocketStream{#url;#openedPromise;#closedPromise;#readableStream;#readableStreamController;#writableStreamController;#handshakeAborted=!1;#handler={
onConnectionEstablished:(response,extensions)=>this.#onConnectionEstablished(response,extensions),onMessage:(opcode,data)=>this.#onMessage(
opcode,data),onParserError:err=>failWebsocketConnection(this.#handler,null,err.message),onParserDrain:()=>this.#handler.
socket.resume(),onSocketData:chunk=>{this.#parser.write(chunk)||this.#handler.socket.pause()},onSocketError:err=>{this.#handler.
readyState=states.CLOSING,channels.socketError.hasSubscribers&&channels.socketError.publish(err),this.#handler.socket.destroy()},
onSocketClose:()=>queueMicrotask(()=>this.#onSocketClose()),onPing:()=>{},onPong:()=>{},readyState:states.CONNECTING,socket:null,
closeState:new Set,controller:null,wasEverConnected:!1};#parser;constructor(url,options=void 0){emittedExperimentalWarning||
(process.emitWarning("WebSocketStream is experimental! Expect it to change at any time.",{code:"UNDICI-WSS"}),emittedExperimentalWarning=
!0),webidl.argumentLengthCheck(arguments,1,"WebSocket"),url=webidl.converters.USVString(url),options!==null&&(options=webidl.
converters.WebSocketStreamOptions(options));const baseURL=environmentSettingsObject.settingsObject.baseUrl,urlRecord=getURLRecord(
url,baseURL),protocols=options.protocols;if(protocols.length!==new Set(protocols.map(p=>p.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(protocols.length>0&&!protocols.every(p=>isValidSubprotocol(p)))
throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(this.#url=urlRecord.toString(),this.#openedPromise=
Promise.withResolvers(),this.#closedPromise=Promise.withResolvers(),options.signal!=null){const signal=options.signal;if(signal.
aborted){this.#openedPromise.reject(signal.reason),this.#closedPromise.reject(signal.reason);return}addAbortListener(signal,
()=>{isEstablished(this.#handler.readyState)||(failWebsocketConnection(this.#handler),this.#handler.readyState=states.CLOSING,
this.#openedPromise.reject(signal.reason),this.#closedPromise.reject(signal.reason),this.#handshakeAborted=!0)})}const client=environmentSettingsObject.
settingsObject;this.#handler.controller=establishWebSocketConnection(urlRecord,protocols,client,this.#handler,options)}get url(){
return this.#url.toString()}get opened(){return this.#openedPromise.promise}get closed(){return this.#closedPromise.promise}close(closeInfo=void 0){
closeInfo!==null&&(closeInfo=webidl.converters.WebSocketCloseInfo(closeInfo));const code=closeInfo.closeCode??null,reason=closeInfo.
reason;closeWebSocketConnection(this.#handler,code,reason,!0)}#write(chunk){chunk=webidl.converters.WebSocketStreamWrite(
chunk);const promise=Promise.withResolvers();let data=null,opcode=null;if(webidl.is.BufferSource(chunk))data=new Uint8Array(
ArrayBuffer.isView(chunk)?new Uint8Array(chunk.buffer,chunk.byteOffset,chunk.byteLength):chunk.slice()),opcode=opcodes.BINARY;else{
let string;try{string=webidl.converters.DOMString(chunk)}catch(e){return promise.reject(e),promise.promise}data=new TextEncoder().
encode(string),opcode=opcodes.TEXT}if(!this.#handler.closeState.has(sentCloseFrameState.SENT)&&!this.#handler.closeState.
has(sentCloseFrameState.RECEIVED)){const frame=new WebsocketFrameSend(data);this.#handler.socket.write(frame.createFrame(
opcode),()=>{promise.resolve(void 0)})}else promise.resolve(void 0);return promise.promise}#onConnectionEstablished(response,parsedExtensions){
this.#handler.socket=response.socket;const maxFragments=this.#handler.controller.dispatcher?.webSocketOptions?.maxFragments,
maxPayloadSize=this.#handler.controller.dispatcher?.webSocketOptions?.maxPayloadSize,parser=new ByteParser(this.#handler,
parsedExtensions,{maxFragments,maxPayloadSize});parser.on("drain",()=>this.#handler.onParserDrain()),parser.on("error",err=>this.#handler.
onParserError(err)),this.#parser=parser,this.#handler.readyState=states.OPEN;const extensions=response.headersList.get("\
sec-websocket-extensions")??"",protocol=response.headersList.get("sec-websocket-protocol")??"",readable=new ReadableStream(
{start:controller=>{this.#readableStreamController=controller},pull:()=>this.#pull(),cancel:reason=>this.#cancel(reason)}),
writable=new WritableStream({start:controller=>{this.#writableStreamController=controller},write:chunk=>this.#write(chunk),
close:()=>closeWebSocketConnection(this.#handler,null,null),abort:reason=>this.#closeUsingReason(reason)});this.#readableStream=
readable,this.#openedPromise.resolve({extensions,protocol,readable,writable})}#onMessage(type,data){if(this.#handler.readyState!==
states.OPEN)return;let chunk;if(type===opcodes.TEXT)try{chunk=utf8Decode(data)}catch{failWebsocketConnection(this.#handler,
1007,"Received invalid UTF-8 in text frame.");return}else type===opcodes.BINARY&&(chunk=new Uint8Array(data.buffer,data.
byteOffset,data.byteLength));this.#readableStreamController.enqueue(chunk),this.#readableStreamController.desiredSize<=0&&
this.#handler.socket.pause()}#onSocketClose(){const wasClean=this.#handler.closeState.has(sentCloseFrameState.SENT)&&this.#handler.
closeState.has(sentCloseFrameState.RECEIVED);if(this.#handler.readyState=states.CLOSED,this.#handshakeAborted)return;this.#handler.
wasEverConnected||this.#openedPromise.reject(new WebSocketError("Socket never opened"));const result=this.#parser?.closingInfo;
let code=result?.code??1005;this.#handler.closeState.has(sentCloseFrameState.RECEIVED)||(code=1006);const reason=result?.
reason==null?"":utf8DecodeBytes(Buffer.from(result.reason));if(wasClean)readableStreamClose(this.#readableStreamController),
this.#writableStreamController.error(new DOMException("A closed WebSocketStream cannot be written to","InvalidStateError")),
this.#closedPromise.resolve({closeCode:code,reason});else{const error=createUnvalidatedWebSocketError("unclean close",code,
reason);this.#readableStreamController?.error(error),this.#writableStreamController?.error(error),this.#closedPromise.reject(
error)}}#closeUsingReason(reason){let code=null,reasonString="";webidl.is.WebSocketError(reason)&&(code=reason.closeCode,
reasonString=reason.reason),closeWebSocketConnection(this.#handler,code,reasonString)}#pull(){this.#handler.socket.resume()}#cancel(reason){
this.#closeUsingReason(reason)}}Object.defineProperties(WebSocketStream.prototype,{url:kEnumerableProperty,opened:kEnumerableProperty,
closed:kEnumerableProperty,close:kEnumerableProperty,[Symbol.toStringTag]:{value:"WebSocketStream",writable:!1,enumerable:!1,
configurable:!0}}),webidl.converters.WebSocketStreamOptions=webidl.dictionaryConverter([{key:"protocols",converter:webidl.
sequenceConverter(webidl.converters.USVString),defaultValue:()=>[]},{key:"signal",converter:webidl.nullableConverter(webidl.
converters.AbortSignal),defaultValue:()=>null}]),webidl.converters.WebSocketCloseInfo=webidl.dictionaryConverter([{key:"\
closeCode",converter:V=>webidl.converters["unsigned short"](V,webidl.attributes.EnforceRange)},{key:"reason",converter:webidl.
converters.USVString,defaultValue:()=>""}]),webidl.converters.WebSocketStreamWrite=function(V){return typeof V=="string"?
webidl.converters.USVString(V):webidl.converters.BufferSource(V)},module.exports={WebSocketStream}}),8625:((module,__unused_webpack_exports,__webpack_require__)=>{
const{states,opcodes}=__webpack_require__(736),{isUtf8}=__webpack_require__(4573),{removeHTTPWhitespace}=__webpack_require__(
1900),{collectASequenceOfCodePointsFast}=__webpack_require__(8116);function isConnecting(readyState){return readyState===
states.CONNECTING}function isEstablished(readyState){return readyState===states.OPEN}function isClosing(readyState){return readyState===
states.CLOSING}function isClosed(readyState){return readyState===states.CLOSED}function fireEvent(e,target,eventFactory=(type,init)=>new Event(
type,init),eventInitDict={}){const event=eventFactory(e,eventInitDict);target.dispatchEvent(event)}function websocketMessageReceived(handler,type,data){
handler.onMessage(type,data)}function toArrayBuffer(buffer){return buffer.byteLength===buffer.buffer.byteLength?buffer.buffer:
new Uint8Array(buffer).buffer}function isValidSubprotocol(protocol){if(protocol.length===0)return!1;for(let i=0;i<protocol.
length;++i){const code=protocol.charCodeAt(i);if(code<33||code>126||code===34||code===40||code===41||code===44||code===47||
code===58||code===59||code===60||code===61||code===62||code===63||code===64||code===91||code===92||code===93||code===123||
code===125)return!1}return!0}function isValidStatusCode(code){return code>=1e3&&code<1015?code!==1004&&code!==1005&&code!==
1006:code>=3e3&&code<=4999}function isControlFrame(opcode){return opcode===opcodes.CLOSE||opcode===opcodes.PING||opcode===
opcodes.PONG}function isContinuationFrame(opcode){return opcode===opcodes.CONTINUATION}function isTextBinaryFrame(opcode){
return opcode===opcodes.TEXT||opcode===opcodes.BINARY}function isValidOpcode(opcode){return isTextBinaryFrame(opcode)||isContinuationFrame(
opcode)||isControlFrame(opcode)}function parseExtensions(extensions){const position={position:0},extensionList=new Map;for(;position.
position<extensions.length;){const pair=collectASequenceOfCodePointsFast(";",extensions,position),[name,value=""]=pair.split(
"=",2);extensionList.set(removeHTTPWhitespace(name,!0,!1),removeHTTPWhitespace(value,!1,!0)),position.position++}return extensionList}
function isValidClientWindowBits(value){if(value.length===0)return!1;for(let i=0;i<value.length;i++){const byte=value.charCodeAt(
i);if(byte<48||byte>57)return!1}const num=Number.parseInt(value,10);return num>=8&&num<=15}function getURLRecord(url,baseURL){
let urlRecord;try{urlRecord=new URL(url,baseURL)}catch(e){throw new DOMException(e,"SyntaxError")}if(urlRecord.protocol===
"http:"?urlRecord.protocol="ws:":urlRecord.protocol==="https:"&&(urlRecord.protocol="wss:"),urlRecord.protocol!=="ws:"&&
urlRecord.protocol!=="wss:")throw new DOMException("expected a ws: or wss: url","SyntaxError");if(urlRecord.hash.length||
urlRecord.href.endsWith("#"))throw new DOMException("hash","SyntaxError");return urlRecord}function validateCloseCodeAndReason(code,reason){
if(code!==null&&code!==1e3&&(code<3e3||code>4999))throw new DOMException("invalid code","InvalidAccessError");if(reason!==
null){const reasonBytesLength=Buffer.byteLength(reason);if(reasonBytesLength>123)throw new DOMException(`Reason must be \
less than 123 bytes; received ${reasonBytesLength}`,"SyntaxError")}}const utf8Decode=(()=>{if(typeof process.versions.icu==
"string"){const fatalDecoder=new TextDecoder("utf-8",{fatal:!0});return fatalDecoder.decode.bind(fatalDecoder)}return function(buffer){
if(isUtf8(buffer))return buffer.toString("utf-8");throw new TypeError("Invalid utf-8 received.")}})();module.exports={isConnecting,
isEstablished,isClosing,isClosed,fireEvent,isValidSubprotocol,isValidStatusCode,websocketMessageReceived,utf8Decode,isControlFrame,
isContinuationFrame,isTextBinaryFrame,isValidOpcode,parseExtensions,isValidClientWindowBits,toArrayBuffer,getURLRecord,validateCloseCodeAndReason}}),
3726:((module,__unused_webpack_exports,__webpack_require__)=>{const{isArrayBuffer}=__webpack_require__(3429),{webidl}=__webpack_require__(
7879),{URLSerializer}=__webpack_require__(1900),{environmentSettingsObject}=__webpack_require__(3168),{staticPropertyDescriptors,
states,sentCloseFrameState,sendHints,opcodes}=__webpack_require__(736),{isConnecting,isEstablished,isClosing,isClosed,isValidSubprotocol,
fireEvent,utf8Decode,toArrayBuffer,getURLRecord}=__webpack_require__(8625),{establishWebSocketConnection,closeWebSocketConnection,
failWebsocketConnection}=__webpack_require__(6897),{ByteParser}=__webpack_require__(1652),{kEnumerableProperty}=__webpack_require__(
3440),{getGlobalDispatcher}=__webpack_require__(2581),{ErrorEvent,CloseEvent,createFastMessageEvent}=__webpack_require__(
5188),{SendQueue}=__webpack_require__(3900),{WebsocketFrameSend}=__webpack_require__(3264),{channels}=__webpack_require__(
2414),kRef=Symbol.for("nodejs.ref"),kUnref=Symbol.for("nodejs.unref");let ping;function getSocketAddress(socket){return typeof socket?.
address=="function"?socket.address():typeof socket?.session?.socket?.address=="function"?socket.session.socket.address():
null}class WebSocket extends EventTarget{#events={open:null,error:null,close:null,message:null};#bufferedAmount=0;#protocol="";#extensions="";#refed=!0;#sendQueue;#handler={
onConnectionEstablished:(response,extensions)=>this.#onConnectionEstablished(response,extensions),onMessage:(opcode,data)=>this.#onMessage(
opcode,data),onParserError:err=>failWebsocketConnection(this.#handler,null,err.message),onParserDrain:()=>this.#onParserDrain(),
onSocketData:chunk=>{this.#parser.write(chunk)||this.#handler.socket.pause()},onSocketError:err=>{this.#handler.readyState=
states.CLOSING,channels.socketError.hasSubscribers&&channels.socketError.publish(err),this.#handler.socket.destroy()},onSocketClose:()=>this.#onSocketClose(),
onPing:body=>{channels.ping.hasSubscribers&&channels.ping.publish({payload:body,websocket:this})},onPong:body=>{channels.
pong.hasSubscribers&&channels.pong.publish({payload:body,websocket:this})},readyState:states.CONNECTING,socket:null,closeState:new Set,
controller:null,wasEverConnected:!1};#url;#binaryType;#parser;constructor(url,protocols=[]){super(),webidl.util.markAsUncloneable(
this);const prefix="WebSocket constructor";webidl.argumentLengthCheck(arguments,1,prefix);const options=webidl.converters["\
DOMString or sequence<DOMString> or WebSocketInit"](protocols,prefix,"options");url=webidl.converters.USVString(url),protocols=
options.protocols;const baseURL=environmentSettingsObject.settingsObject.baseUrl,urlRecord=getURLRecord(url,baseURL);if(typeof protocols==
"string"&&(protocols=[protocols]),protocols.length!==new Set(protocols.map(p=>p.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(protocols.length>0&&!protocols.every(p=>isValidSubprotocol(p)))
throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this.#url=new URL(urlRecord.href);const client=environmentSettingsObject.
settingsObject;this.#handler.controller=establishWebSocketConnection(urlRecord,protocols,client,this.#handler,options),this.#handler.
readyState=WebSocket.CONNECTING,this.#binaryType="blob"}[kRef](){this.#refed=!0,this.#handler.socket?.ref?.()}[kUnref](){
this.#refed=!1,this.#handler.socket?.unref?.()}close(code=void 0,reason=void 0){webidl.brandCheck(this,webidl.is.WebSocket),
code!==void 0&&(code=webidl.converters["unsigned short"](code,"WebSocket.close","code",webidl.attributes.Clamp)),reason!==
void 0&&(reason=webidl.converters.USVString(reason)),code??=null,reason??="",closeWebSocketConnection(this.#handler,code,
reason,!0)}send(data){webidl.brandCheck(this,webidl.is.WebSocket);const prefix="WebSocket.send";if(webidl.argumentLengthCheck(
arguments,1,prefix),data=webidl.converters.WebSocketSendData(data,prefix,"data"),isConnecting(this.#handler.readyState))
throw new DOMException("Sent before connected.","InvalidStateError");if(!(!isEstablished(this.#handler.readyState)||isClosing(
this.#handler.readyState)))if(typeof data=="string"){const buffer=Buffer.from(data);this.#bufferedAmount+=buffer.byteLength,
this.#sendQueue.add(buffer,()=>{this.#bufferedAmount-=buffer.byteLength},sendHints.text)}else isArrayBuffer(data)?(this.#bufferedAmount+=
data.byteLength,this.#sendQueue.add(data,()=>{this.#bufferedAmount-=data.byteLength},sendHints.arrayBuffer)):ArrayBuffer.
isView(data)?(this.#bufferedAmount+=data.byteLength,this.#sendQueue.add(data,()=>{this.#bufferedAmount-=data.byteLength},
sendHints.typedArray)):webidl.is.Blob(data)&&(this.#bufferedAmount+=data.size,this.#sendQueue.add(data,()=>{this.#bufferedAmount-=
data.size},sendHints.blob))}get readyState(){return webidl.brandCheck(this,webidl.is.WebSocket),this.#handler.readyState}get bufferedAmount(){
return webidl.brandCheck(this,webidl.is.WebSocket),this.#bufferedAmount}get url(){return webidl.brandCheck(this,webidl.is.
WebSocket),URLSerializer(this.#url)}get extensions(){return webidl.brandCheck(this,webidl.is.WebSocket),this.#extensions}get protocol(){
return webidl.brandCheck(this,webidl.is.WebSocket),this.#protocol}get onopen(){return webidl.brandCheck(this,webidl.is.WebSocket),
this.#events.open}set onopen(fn){webidl.brandCheck(this,webidl.is.WebSocket),this.#events.open&&this.removeEventListener(
"open",this.#events.open);const listener=webidl.converters.EventHandlerNonNull(fn);listener!==null?(this.addEventListener(
"open",listener),this.#events.open=fn):this.#events.open=null}get onerror(){return webidl.brandCheck(this,webidl.is.WebSocket),
this.#events.error}set onerror(fn){webidl.brandCheck(this,webidl.is.WebSocket),this.#events.error&&this.removeEventListener(
"error",this.#events.error);const listener=webidl.converters.EventHandlerNonNull(fn);listener!==null?(this.addEventListener(
"error",listener),this.#events.error=fn):this.#events.error=null}get onclose(){return webidl.brandCheck(this,webidl.is.WebSocket),
this.#events.close}set onclose(fn){webidl.brandCheck(this,webidl.is.WebSocket),this.#events.close&&this.removeEventListener(
"close",this.#events.close);const listener=webidl.converters.EventHandlerNonNull(fn);listener!==null?(this.addEventListener(
"close",listener),this.#events.close=fn):this.#events.close=null}get onmessage(){return webidl.brandCheck(this,webidl.is.
WebSocket),this.#events.message}set onmessage(fn){webidl.brandCheck(this,webidl.is.WebSocket),this.#events.message&&this.
removeEventListener("message",this.#events.message);const listener=webidl.converters.EventHandlerNonNull(fn);listener!==
null?(this.addEventListener("message",listener),this.#events.message=fn):this.#events.message=null}get binaryType(){return webidl.
brandCheck(this,webidl.is.WebSocket),this.#binaryType}set binaryType(type){webidl.brandCheck(this,webidl.is.WebSocket),type!==
"blob"&&type!=="arraybuffer"?this.#binaryType="blob":this.#binaryType=type}#onConnectionEstablished(response,parsedExtensions){
this.#handler.socket=response.socket,this.#refed||this.#handler.socket.unref?.();const maxFragments=this.#handler.controller.
dispatcher?.webSocketOptions?.maxFragments,maxPayloadSize=this.#handler.controller.dispatcher?.webSocketOptions?.maxPayloadSize,
parser=new ByteParser(this.#handler,parsedExtensions,{maxFragments,maxPayloadSize});parser.on("drain",()=>this.#handler.
onParserDrain()),parser.on("error",err=>this.#handler.onParserError(err)),this.#parser=parser,this.#sendQueue=new SendQueue(
response.socket),this.#handler.readyState=states.OPEN;const extensions=response.headersList.get("sec-websocket-extension\
s");extensions!==null&&(this.#extensions=extensions);const protocol=response.headersList.get("sec-websocket-protocol");if(protocol!==
null&&(this.#protocol=protocol),fireEvent("open",this),channels.open.hasSubscribers){const headers=response.headersList.
entries;channels.open.publish({address:getSocketAddress(response.socket),protocol:this.#protocol,extensions:this.#extensions,
websocket:this,handshakeResponse:{status:response.status,statusText:response.statusText,headers}})}}#onMessage(type,data){
if(this.#handler.readyState!==states.OPEN)return;let dataForEvent;if(type===opcodes.TEXT)try{dataForEvent=utf8Decode(data)}catch{
failWebsocketConnection(this.#handler,1007,"Received invalid UTF-8 in text frame.");return}else type===opcodes.BINARY&&(this.#binaryType===
"blob"?dataForEvent=new Blob([data]):dataForEvent=toArrayBuffer(data));fireEvent("message",this,createFastMessageEvent,{
origin:this.#url.origin,data:dataForEvent})}#onParserDrain(){this.#handler.socket.resume()}#onSocketClose(){const wasClean=this.#handler.
closeState.has(sentCloseFrameState.SENT)&&this.#handler.closeState.has(sentCloseFrameState.RECEIVED);let code=1005,reason="";
const result=this.#parser?.closingInfo;result&&!result.error&&(code=result.code??1005,reason=result.reason),this.#handler.
readyState=states.CLOSED,this.#handler.closeState.has(sentCloseFrameState.RECEIVED)||(code=1006,fireEvent("error",this,(type,init)=>new ErrorEvent(
type,init),{error:new TypeError(reason)})),fireEvent("close",this,(type,init)=>new CloseEvent(type,init),{wasClean,code,
reason}),channels.close.hasSubscribers&&channels.close.publish({websocket:this,code,reason})}static{ping=(ws,buffer)=>{if(Buffer.
isBuffer(buffer)){if(buffer.length>125)throw new TypeError("A PING frame cannot have a body larger than 125 bytes.")}else if(buffer!==
void 0)throw new TypeError("Expected buffer payload");const readyState=ws.#handler.readyState;if(isEstablished(readyState)&&
!isClosing(readyState)&&!isClosed(readyState)){const frame=new WebsocketFrameSend(buffer);ws.#handler.socket.write(frame.
createFrame(opcodes.PING))}},webidl.is.WebSocket=arg=>arg!=null&&typeof arg=="object"&&#handler in arg}}WebSocket.CONNECTING=
WebSocket.prototype.CONNECTING=states.CONNECTING,WebSocket.OPEN=WebSocket.prototype.OPEN=states.OPEN,WebSocket.CLOSING=WebSocket.
prototype.CLOSING=states.CLOSING,WebSocket.CLOSED=WebSocket.prototype.CLOSED=states.CLOSED,Object.defineProperties(WebSocket.
prototype,{CONNECTING:staticPropertyDescriptors,OPEN:staticPropertyDescriptors,CLOSING:staticPropertyDescriptors,CLOSED:staticPropertyDescriptors,
url:kEnumerableProperty,readyState:kEnumerableProperty,bufferedAmount:kEnumerableProperty,onopen:kEnumerableProperty,onerror:kEnumerableProperty,
onclose:kEnumerableProperty,close:kEnumerableProperty,onmessage:kEnumerableProperty,binaryType:kEnumerableProperty,send:kEnumerableProperty,
extensions:kEnumerableProperty,protocol:kEnumerableProperty,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,
configurable:!0}}),Object.defineProperties(WebSocket,{CONNECTING:staticPropertyDescriptors,OPEN:staticPropertyDescriptors,
CLOSING:staticPropertyDescriptors,CLOSED:staticPropertyDescriptors}),webidl.converters["sequence<DOMString>"]=webidl.sequenceConverter(
webidl.converters.DOMString),webidl.converters["DOMString or sequence<DOMString>"]=function(V,prefix,argument){return webidl.
util.Type(V)===webidl.util.Types.OBJECT&&Symbol.iterator in V?webidl.converters["sequence<DOMString>"](V):webidl.converters.
DOMString(V,prefix,argument)},webidl.converters.WebSocketInit=webidl.dictionaryConverter([{key:"protocols",converter:webidl.
converters["DOMString or sequence<DOMString>"],defaultValue:()=>[]},{key:"dispatcher",converter:webidl.converters.any,defaultValue:()=>getGlobalDispatcher()},
{key:"headers",converter:webidl.nullableConverter(webidl.converters.HeadersInit)}]),webidl.converters["DOMString or sequ\
ence<DOMString> or WebSocketInit"]=function(V){return webidl.util.Type(V)===webidl.util.Types.OBJECT&&!(Symbol.iterator in
V)?webidl.converters.WebSocketInit(V):{protocols:webidl.converters["DOMString or sequence<DOMString>"](V)}},webidl.converters.
WebSocketSendData=function(V){return webidl.util.Type(V)===webidl.util.Types.OBJECT&&(webidl.is.Blob(V)||webidl.is.BufferSource(
V))?V:webidl.converters.USVString(V)},module.exports={WebSocket,ping}}),2413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{context:()=>github_context,getOctokit:()=>getOctokit});
var external_fs_=__webpack_require__(9896),external_os_=__webpack_require__(857);class Context{constructor(){var _a,_b,_c;
if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=
JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{const path=process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,
this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.
env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.
GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,
10),this.apiUrl=(_a=process.env.GITHUB_API_URL)!==null&&_a!==void 0?_a:"https://api.github.com",this.serverUrl=(_b=process.
env.GITHUB_SERVER_URL)!==null&&_b!==void 0?_b:"https://github.com",this.graphqlUrl=(_c=process.env.GITHUB_GRAPHQL_URL)!==
null&&_c!==void 0?_c:"https://api.github.com/graphql"}get issue(){const payload=this.payload;return Object.assign(Object.
assign({},this.repo),{number:(payload.issue||payload.pull_request||payload).number})}get repo(){if(process.env.GITHUB_REPOSITORY){
const[owner,repo]=process.env.GITHUB_REPOSITORY.split("/");return{owner,repo}}if(this.payload.repository)return{owner:this.
payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSI\
TORY environment variable like 'owner/repo'")}}var lib=__webpack_require__(9659),undici=__webpack_require__(6752),__awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function getAuthString(token,options){
if(!token&&!options.auth)throw new Error("Parameter token or opts.auth is required");if(token&&options.auth)throw new Error(
"Parameters token and opts.auth may not both be specified");return typeof options.auth=="string"?options.auth:`token ${token}`}
function getProxyAgent(destinationUrl){return new lib.HttpClient().getAgent(destinationUrl)}function getProxyAgentDispatcher(destinationUrl){
return new lib.HttpClient().getAgentDispatcher(destinationUrl)}function getProxyFetch(destinationUrl){const httpDispatcher=getProxyAgentDispatcher(
destinationUrl);return(url,opts)=>__awaiter(this,void 0,void 0,function*(){return(0,undici.fetch)(url,Object.assign(Object.
assign({},opts),{dispatcher:httpDispatcher}))})}function getApiBaseUrl(){return process.env.GITHUB_API_URL||"https://api\
.github.com"}function getUserAgentWithOrchestrationId(baseUserAgent){var _a;const orchId=(_a=process.env.ACTIONS_ORCHESTRATION_ID)===
null||_a===void 0?void 0:_a.trim();if(orchId){const tag=`actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi,"_")}`;
return baseUserAgent?.includes(tag)?baseUserAgent:`${baseUserAgent?`${baseUserAgent} `:""}${tag}`}return baseUserAgent}function getUserAgent(){
return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==
void 0?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function register(state,name,method,options){
if(typeof method!="function")throw new Error("method for before hook must be a function");return options||(options={}),Array.
isArray(name)?name.reverse().reduce((callback,name2)=>register.bind(null,state,name2,callback,options),method)():Promise.
resolve().then(()=>state.registry[name]?state.registry[name].reduce((method2,registered)=>registered.hook.bind(null,method2,
options),method)():method(options))}function addHook(state,kind,name,hook2){const orig=hook2;state.registry[name]||(state.
registry[name]=[]),kind==="before"&&(hook2=(method,options)=>Promise.resolve().then(orig.bind(null,options)).then(method.
bind(null,options))),kind==="after"&&(hook2=(method,options)=>{let result;return Promise.resolve().then(method.bind(null,
options)).then(result_=>(result=result_,orig(result,options))).then(()=>result)}),kind==="error"&&(hook2=(method,options)=>Promise.
resolve().then(method.bind(null,options)).catch(error=>orig(error,options))),state.registry[name].push({hook:hook2,orig})}
function removeHook(state,name,method){if(!state.registry[name])return;const index=state.registry[name].map(registered=>registered.
orig).indexOf(method);index!==-1&&state.registry[name].splice(index,1)}const bind=Function.bind,bindable=bind.bind(bind);
function bindApi(hook2,state,name){const removeHookRef=bindable(removeHook,null).apply(null,name?[state,name]:[state]);hook2.
api={remove:removeHookRef},hook2.remove=removeHookRef,["before","error","after","wrap"].forEach(kind=>{const args=name?[
state,kind,name]:[state,kind];hook2[kind]=hook2.api[kind]=bindable(addHook,null).apply(null,args)})}function Singular(){
const singularHookName=Symbol("Singular"),singularHookState={registry:{}},singularHook=register.bind(null,singularHookState,
singularHookName);return bindApi(singularHook,singularHookState,singularHookName),singularHook}function Collection(){const state={
registry:{}},hook2=register.bind(null,state);return bindApi(hook2,state),hook2}const before_after_hook={Singular,Collection};
var VERSION="0.0.0-development",userAgent=`octokit-endpoint.js/${VERSION} ${getUserAgent()}`,DEFAULTS={method:"GET",baseUrl:"\
https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":userAgent},mediaType:{format:""}};
function lowercaseKeys(object){return object?Object.keys(object).reduce((newObj,key)=>(newObj[key.toLowerCase()]=object[key],
newObj),{}):{}}function isPlainObject(value){if(typeof value!="object"||value===null||Object.prototype.toString.call(value)!==
"[object Object]")return!1;const proto=Object.getPrototypeOf(value);if(proto===null)return!0;const Ctor=Object.prototype.
hasOwnProperty.call(proto,"constructor")&&proto.constructor;return typeof Ctor=="function"&&Ctor instanceof Ctor&&Function.
prototype.call(Ctor)===Function.prototype.call(value)}function mergeDeep(defaults2,options){const result=Object.assign({},
defaults2);return Object.keys(options).forEach(key=>{isPlainObject(options[key])?key in defaults2?result[key]=mergeDeep(
defaults2[key],options[key]):Object.assign(result,{[key]:options[key]}):Object.assign(result,{[key]:options[key]})}),result}
function removeUndefinedProperties(obj){for(const key in obj)obj[key]===void 0&&delete obj[key];return obj}function merge(defaults2,route,options){
if(typeof route=="string"){let[method,url]=route.split(" ");options=Object.assign(url?{method,url}:{url:method},options)}else
options=Object.assign({},route);options.headers=lowercaseKeys(options.headers),removeUndefinedProperties(options),removeUndefinedProperties(
options.headers);const mergedOptions=mergeDeep(defaults2||{},options);return options.url==="/graphql"&&(defaults2&&defaults2.
mediaType.previews?.length&&(mergedOptions.mediaType.previews=defaults2.mediaType.previews.filter(preview=>!mergedOptions.
mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews)),mergedOptions.mediaType.previews=(mergedOptions.
mediaType.previews||[]).map(preview=>preview.replace(/-preview/,""))),mergedOptions}function addQueryParameters(url,parameters){
const separator=/\?/.test(url)?"&":"?",names=Object.keys(parameters);return names.length===0?url:url+separator+names.map(
name=>name==="q"?"q="+parameters.q.split("+").map(encodeURIComponent).join("+"):`${name}=${encodeURIComponent(parameters[name])}`).
join("&")}var urlVariableRegex=/\{[^{}}]+\}/g;function removeNonChars(variableName){return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,
"").split(/,/)}function extractUrlVariableNames(url){const matches=url.match(urlVariableRegex);return matches?matches.map(
removeNonChars).reduce((a,b)=>a.concat(b),[]):[]}function omit(object,keysToOmit){const result={__proto__:null};for(const key of Object.
keys(object))keysToOmit.indexOf(key)===-1&&(result[key]=object[key]);return result}function encodeReserved(str){return str.
split(/(%[0-9A-Fa-f]{2})/g).map(function(part){return/%[0-9A-Fa-f]/.test(part)||(part=encodeURI(part).replace(/%5B/g,"[").
replace(/%5D/g,"]")),part}).join("")}function encodeUnreserved(str){return encodeURIComponent(str).replace(/[!'()*]/g,function(c){
return"%"+c.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(operator,value,key){return value=operator===
"+"||operator==="#"?encodeReserved(value):encodeUnreserved(value),key?encodeUnreserved(key)+"="+value:value}function isDefined(value){
return value!=null}function isKeyOperator(operator){return operator===";"||operator==="&"||operator==="?"}function getValues(context2,operator,key,modifier){
var value=context2[key],result=[];if(isDefined(value)&&value!=="")if(typeof value=="string"||typeof value=="number"||typeof value==
"bigint"||typeof value=="boolean")value=value.toString(),modifier&&modifier!=="*"&&(value=value.substring(0,parseInt(modifier,
10))),result.push(encodeValue(operator,value,isKeyOperator(operator)?key:""));else if(modifier==="*")Array.isArray(value)?
value.filter(isDefined).forEach(function(value2){result.push(encodeValue(operator,value2,isKeyOperator(operator)?key:""))}):
Object.keys(value).forEach(function(k){isDefined(value[k])&&result.push(encodeValue(operator,value[k],k))});else{const tmp=[];
Array.isArray(value)?value.filter(isDefined).forEach(function(value2){tmp.push(encodeValue(operator,value2))}):Object.keys(
value).forEach(function(k){isDefined(value[k])&&(tmp.push(encodeUnreserved(k)),tmp.push(encodeValue(operator,value[k].toString())))}),
isKeyOperator(operator)?result.push(encodeUnreserved(key)+"="+tmp.join(",")):tmp.length!==0&&result.push(tmp.join(","))}else
operator===";"?isDefined(value)&&result.push(encodeUnreserved(key)):value===""&&(operator==="&"||operator==="?")?result.
push(encodeUnreserved(key)+"="):value===""&&result.push("");return result}function parseUrl(template){return{expand:expand.
bind(null,template)}}function expand(template,context2){var operators=["+","#",".","/",";","?","&"];return template=template.
replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(_,expression,literal){if(expression){let operator="";const values=[];if(operators.
indexOf(expression.charAt(0))!==-1&&(operator=expression.charAt(0),expression=expression.substr(1)),expression.split(/,/g).
forEach(function(variable){var tmp=/([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);values.push(getValues(context2,operator,tmp[1],
tmp[2]||tmp[3]))}),operator&&operator!=="+"){var separator=",";return operator==="?"?separator="&":operator!=="#"&&(separator=
operator),(values.length!==0?operator:"")+values.join(separator)}else return values.join(",")}else return encodeReserved(
literal)}),template==="/"?template:template.replace(/\/$/,"")}function parse(options){let method=options.method.toUpperCase(),
url=(options.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),headers=Object.assign({},options.headers),body,parameters=omit(options,
["method","baseUrl","url","headers","request","mediaType"]);const urlVariableNames=extractUrlVariableNames(url);url=parseUrl(
url).expand(parameters),/^http/.test(url)||(url=options.baseUrl+url);const omittedParameters=Object.keys(options).filter(
option=>urlVariableNames.includes(option)).concat("baseUrl"),remainingParameters=omit(parameters,omittedParameters);if(!/application\/octet-stream/i.
test(headers.accept)&&(options.mediaType.format&&(headers.accept=headers.accept.split(/,/).map(format2=>format2.replace(
/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${options.mediaType.format}`)).join(",")),url.endsWith(
"/graphql")&&options.mediaType.previews?.length)){const previewsFromAcceptHeader=headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||
[];headers.accept=previewsFromAcceptHeader.concat(options.mediaType.previews).map(preview=>{const format2=options.mediaType.
format?`.${options.mediaType.format}`:"+json";return`application/vnd.github.${preview}-preview${format2}`}).join(",")}return[
"GET","HEAD"].includes(method)?url=addQueryParameters(url,remainingParameters):"data"in remainingParameters?body=remainingParameters.
data:Object.keys(remainingParameters).length&&(body=remainingParameters),!headers["content-type"]&&typeof body<"u"&&(headers["\
content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(method)&&typeof body>"u"&&(body=""),Object.assign(
{method,url,headers},typeof body<"u"?{body}:null,options.request?{request:options.request}:null)}function endpointWithDefaults(defaults2,route,options){
return parse(merge(defaults2,route,options))}function withDefaults(oldDefaults,newDefaults){const DEFAULTS2=merge(oldDefaults,
newDefaults),endpoint2=endpointWithDefaults.bind(null,DEFAULTS2);return Object.assign(endpoint2,{DEFAULTS:DEFAULTS2,defaults:withDefaults.
bind(null,DEFAULTS2),merge:merge.bind(null,DEFAULTS2),parse})}var endpoint=withDefaults(null,DEFAULTS);const SP=32,HTAB=9,
SEMI=59,EQ=61,DQUOTE=34,BSLASH=92,COMMA=44,LOWER_CASE=1,OWS=2,SEMI_FLAG=4,COMMA_FLAG=8,TOKEN_FLAG=16,NON_ASCII=65280,CASE_FLAGS=LOWER_CASE|
NON_ASCII,CHAR_MAP=new Uint8Array(256);CHAR_MAP[HTAB]|=OWS,CHAR_MAP[SP]|=OWS,CHAR_MAP[SEMI]|=SEMI_FLAG,CHAR_MAP[COMMA]|=
COMMA_FLAG;for(let code=128;code<=255;code++)CHAR_MAP[code]|=LOWER_CASE;for(const char of"!#$%&'*+-.^_`|~")CHAR_MAP[char.
charCodeAt(0)]|=TOKEN_FLAG;for(let code=48;code<=57;code++)CHAR_MAP[code]|=TOKEN_FLAG;for(let code=65;code<=90;code++)CHAR_MAP[code]|=
LOWER_CASE|TOKEN_FLAG;for(let code=97;code<=122;code++)CHAR_MAP[code]|=TOKEN_FLAG;const NullObject=(()=>{const C=function(){};
return C.prototype=Object.create(null),C})();function isTypeValid(type,start=0,end=type.length){let hasSlash=!1;for(let index=start;index<
end;index++){const code=type.charCodeAt(index);if(code===47){if(hasSlash||index===start||index>=end-1)return!1;hasSlash=
!0}else if(!isTokenCode(code))return!1}return hasSlash}function isTokenValid(token,start=0,end=token.length){if(start>=end)
return!1;for(let index=start;index<end;index++)if(!isTokenCode(token.charCodeAt(index)))return!1;return!0}function isTokenCode(code){
return(CHAR_MAP[code]&TOKEN_FLAG)!==0}function parameterValue(str){const len=str.length;if(len===0)return'""';let index=0;
for(;index<len&&isTokenCode(str.charCodeAt(index));)index++;if(index===len)return str;let result='"',start=0;for(;index<
len;){const code=str.charCodeAt(index);if(code!==HTAB&&(code<SP||code===127||code>255))throw new TypeError(`Invalid para\
meter value: ${str}`);(code===34||code===92)&&(result+=`${str.slice(start,index)}\\`,start=index),index++}return`${result}${str.
slice(start)}"`}function format(obj){const{type,parameters}=obj;if(!type||!isTypeValid(type))throw new TypeError(`Invali\
d type: ${type}`);let result=type;if(parameters)for(const param of Object.keys(parameters)){if(!isTokenValid(param))throw new TypeError(
`Invalid parameter name: ${param}`);result+=`; ${param}=${parameterValue(parameters[param])}`}return result}function dist_parse(header,options){
const stopFlags=SEMI_FLAG|(options?.comma===!0?COMMA_FLAG:0),len=header.length;let valueStart=options?.start??0;for(;(CHAR_MAP[header.
charCodeAt(valueStart)]&OWS)!==0;)valueStart++;let index=valueStart,typeFlags=0,whitespace=-1,stop=options?.parameters===
!1?COMMA_FLAG:0;for(;index<len;){const code=header.charCodeAt(index),flags=CHAR_MAP[code];if((flags&stopFlags)!==0){stop|=
flags&COMMA_FLAG;break}(flags&OWS)!==0?whitespace===-1&&(whitespace=index):whitespace=-1,typeFlags|=code&NON_ASCII|flags,
index++}const valueEnd=whitespace===-1?index:whitespace,value=header.slice(valueStart,valueEnd),type=(typeFlags&CASE_FLAGS)===
0?value:value.toLowerCase();return index===len||stop!==0?{type,index,parameters:new NullObject}:parseParameters(header,type,
index,len,stopFlags)}function parseParameters(header,type,index,len,stopFlags){const parameters=new NullObject;parameter:
for(;index<len;){for(index++;(CHAR_MAP[header.charCodeAt(index)]&OWS)!==0;)index++;const keyStart=index;let keyFlags=0,keyWhitespace=-1;
for(;index<len;){const code=header.charCodeAt(index),flags=CHAR_MAP[code];if((flags&stopFlags)!==0){if((flags&COMMA_FLAG)!==
0)break parameter;continue parameter}if(code===EQ){const keyEnd=keyWhitespace===-1?index:keyWhitespace,value=header.slice(
keyStart,keyEnd),key=(keyFlags&CASE_FLAGS)===0?value:value.toLowerCase();for(index++;(CHAR_MAP[header.charCodeAt(index)]&
OWS)!==0;)index++;if(index<len&&header.charCodeAt(index)===DQUOTE){const quotedStart=++index;let escaped=!1;for(;index<len;){
const code2=header.charCodeAt(index);if(code2===DQUOTE){parameters[key]===void 0&&(parameters[key]=escaped?unescapeQuotedPairs(
header,quotedStart,index):header.slice(quotedStart,index)),index++;let stop2=0;for(;index<len;){const code3=header.charCodeAt(
index),flags2=CHAR_MAP[code3];if((flags2&stopFlags)!==0){stop2=flags2&COMMA_FLAG;break}index++}if(stop2!==0)break parameter;
continue parameter}if(code2===BSLASH&&index+1<len){escaped=!0,index+=2;continue}index++}continue parameter}const valueStart=index;
let stop=0,valueWhitespace=-1;for(;index<len;){const code2=header.charCodeAt(index),flags2=CHAR_MAP[code2];if((flags2&stopFlags)!==
0){stop=flags2&COMMA_FLAG;break}(flags2&OWS)!==0?valueWhitespace===-1&&(valueWhitespace=index):valueWhitespace=-1,index++}
if(parameters[key]===void 0){const valueEnd=valueWhitespace===-1?index:valueWhitespace;parameters[key]=header.slice(valueStart,
valueEnd)}if(stop!==0)break parameter;continue parameter}(flags&OWS)!==0?keyWhitespace===-1&&(keyWhitespace=index):keyWhitespace=
-1,keyFlags|=code&NON_ASCII|flags,index++}}return{type,index,parameters}}function unescapeQuotedPairs(str,start,end){let result="";
for(let index=start;index<end;index++)str.charCodeAt(index)===BSLASH&&(result+=str.slice(start,index),start=++index);return result+
str.slice(start,end)}const intRegex=/^-?\d+$/,noiseValue=/^-?\d+n+$/,originalStringify=JSON.stringify,originalParse=JSON.
parse,customFormat=/^-?\d+n$/,bigIntsStringify=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,noiseStringify=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,
isUnstringifiable=val=>val===void 0||typeof val=="function"||typeof val=="symbol",isRawJSON=val=>val!==null&&typeof val==
"object"&&val.constructor&&val.constructor.name==="RawJSON",stringifyIteratively=(rootValue,replacer,spaceParam)=>{let space="";
typeof spaceParam=="number"?space=" ".repeat(Math.min(10,Math.max(0,Math.floor(spaceParam)))):typeof spaceParam=="string"&&
(space=spaceParam.slice(0,10));const isFunctionReplacer=typeof replacer=="function",propertyList=Array.isArray(replacer)?
new Set(replacer.map(String)):null,prepareVal=(parent,key,val)=>(val!==null&&typeof val=="object"&&typeof val.toJSON=="f\
unction"&&(val=val.toJSON(key)),typeof val=="string"&&noiseValue.test(val)?val+"n":typeof val=="bigint"?"rawJSON"in JSON?
JSON.rawJSON(val.toString()):val.toString()+"n":(isFunctionReplacer&&(val=replacer.call(parent,key,val)),val!==null&&typeof val==
"object"&&(val instanceof Number||val instanceof String||val instanceof Boolean)&&(val=val.valueOf()),val)),rootProcessed=prepareVal(
{"":rootValue},"",rootValue);if(isUnstringifiable(rootProcessed))return;const isRootPrimitive=rootProcessed===null||typeof rootProcessed!=
"object",isRootNativeRawJSON=isRawJSON(rootProcessed);if(isRootPrimitive||isRootNativeRawJSON)return originalStringify(rootProcessed);
const chunks=[];let level=0;const stack=[{parent:{"":rootProcessed},key:"",val:rootProcessed,isArray:Array.isArray(rootProcessed),
keys:Array.isArray(rootProcessed)?null:Object.keys(rootProcessed),index:0,first:!0}],visited=new WeakSet([rootProcessed]);
for(;stack.length>0;){const node=stack[stack.length-1];node.index===0&&(chunks.push(node.isArray?"[":"{"),level++);let isDone=!1;
if(node.isArray)if(node.index<node.val.length){node.first||chunks.push(","),space&&chunks.push(`
`+space.repeat(level));const childRaw=node.val[node.index],childVal=prepareVal(node.val,String(node.index),childRaw);if(isUnstringifiable(
childVal))chunks.push("null"),node.first=!1,node.index++;else{const isComplexObject=childVal!==null&&typeof childVal=="o\
bject",isNativeRaw=isRawJSON(childVal);if(isComplexObject&&!isNativeRaw){if(visited.has(childVal))throw new TypeError("C\
onverting circular structure to JSON");visited.add(childVal),stack.push({parent:node.val,key:String(node.index),val:childVal,
isArray:Array.isArray(childVal),keys:Array.isArray(childVal)?null:Object.keys(childVal),index:0,first:!0}),node.first=!1,
node.index++}else chunks.push(originalStringify(childVal)),node.first=!1,node.index++}}else isDone=!0;else{for(;node.index<
node.keys.length;){const k=node.keys[node.index++];if(propertyList&&!propertyList.has(k))continue;const childRaw=node.val[k],
childVal=prepareVal(node.val,k,childRaw);if(isUnstringifiable(childVal))continue;node.first||chunks.push(","),space?chunks.
push(`
`+space.repeat(level)+originalStringify(k)+": "):chunks.push(originalStringify(k)+":");const isComplexObject=childVal!==
null&&typeof childVal=="object",isNativeRaw=isRawJSON(childVal);if(isComplexObject&&!isNativeRaw){if(visited.has(childVal))
throw new TypeError("Converting circular structure to JSON");visited.add(childVal),stack.push({parent:node.val,key:k,val:childVal,
isArray:Array.isArray(childVal),keys:Array.isArray(childVal)?null:Object.keys(childVal),index:0,first:!0}),node.first=!1;
break}else chunks.push(originalStringify(childVal)),node.first=!1}node.index>=node.keys.length&&stack[stack.length-1]===
node&&(isDone=!0)}isDone&&(level--,!node.first&&space&&chunks.push(`
`+space.repeat(level)),chunks.push(node.isArray?"]":"}"),visited.delete(node.val),stack.pop())}return chunks.join("")},JSONStringify=(value,replacer,space)=>{
try{return"rawJSON"in JSON?originalStringify(value,(key,val)=>typeof val=="bigint"?JSON.rawJSON(val.toString()):typeof replacer==
"function"?replacer(key,val):(Array.isArray(replacer)&&replacer.includes(key),val),space):value?originalStringify(value,
(key,val)=>typeof val=="string"&&noiseValue.test(val)||typeof val=="bigint"?val.toString()+"n":typeof replacer=="functio\
n"?replacer(key,val):(Array.isArray(replacer)&&replacer.includes(key),val),space).replace(bigIntsStringify,"$1$2$3").replace(
noiseStringify,"$1$2$3"):originalStringify(value,replacer,space)}catch(error){if(error instanceof RangeError){const convertedJSON=stringifyIteratively(
value,replacer,space);return convertedJSON===void 0?void 0:"rawJSON"in JSON?convertedJSON:convertedJSON.replace(bigIntsStringify,
"$1$2$3").replace(noiseStringify,"$1$2$3")}throw error}},featureCache=new Map,isContextSourceSupported=()=>{const parseFingerprint=JSON.
parse.toString();if(featureCache.has(parseFingerprint))return featureCache.get(parseFingerprint);try{const result=JSON.parse(
"1",(_,__,context2)=>!!context2?.source&&context2.source==="1");return featureCache.set(parseFingerprint,result),result}catch{
return featureCache.set(parseFingerprint,!1),!1}},convertMarkedBigIntsReviver=(key,value,context2,userReviver)=>typeof value==
"string"&&customFormat.test(value)?BigInt(value.slice(0,-1)):typeof value=="string"&&noiseValue.test(value)?value.slice(
0,-1):typeof userReviver=="function"?userReviver(key,value,context2):value,JSONParseV2=(text,reviver)=>JSON.parse(text,(key,value,context2)=>{
const isNumber=typeof value=="number",isOutOfBounds=value>Number.MAX_SAFE_INTEGER||value<Number.MIN_SAFE_INTEGER,isBigNumber=isNumber&&
isOutOfBounds,isInt=context2&&intRegex.test(context2.source);return isBigNumber&&isInt?BigInt(context2.source):typeof reviver==
"function"?reviver(key,value,context2):value}),MAX_INT=Number.MAX_SAFE_INTEGER.toString(),MAX_DIGITS=MAX_INT.length,stringsOrLargeNumbers=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
noiseValueWithQuotes=/^"-?\d+n+"$/,applyReviverIteratively=(parsed,userReviver)=>{const rootHolder={"":parsed},stack=[{parent:rootHolder,
key:"",visited:!1}];for(;stack.length>0;){const node=stack[stack.length-1];if(node.visited){const{parent,key}=node;let value=parent[key];
typeof value=="string"&&(customFormat.test(value)?value=BigInt(value.slice(0,-1)):noiseValue.test(value)&&(value=value.slice(
0,-1))),typeof userReviver=="function"&&(value=userReviver.call(parent,key,value)),value===void 0?delete parent[key]:parent[key]=
value,stack.pop()}else{node.visited=!0;const value=node.parent[node.key];if(value!==null&&typeof value=="object"){const keys=Object.
keys(value);for(let i=keys.length-1;i>=0;i--)stack.push({parent:value,key:keys[i],visited:!1})}}}return rootHolder[""]},
serializeBigInts=text=>text.replace(stringsOrLargeNumbers,(match,digits,fractional,exponential)=>{const isString=match[0]===
'"';if(isString&&noiseValueWithQuotes.test(match))return match.substring(0,match.length-1)+'n"';const hasFractionalOrExponential=fractional||
exponential,isLessThanMaxSafeInt=digits&&(digits.length<MAX_DIGITS||digits.length===MAX_DIGITS&&digits<=MAX_INT);return isString||
hasFractionalOrExponential||isLessThanMaxSafeInt?match:'"'+match+'n"'}),JSONParse=(text,reviver)=>{if(!text)return originalParse(
text,reviver);try{if(isContextSourceSupported())return JSONParseV2(text,reviver);const serializedData=serializeBigInts(text);
return originalParse(serializedData,(key,value,context2)=>convertMarkedBigIntsReviver(key,value,context2,reviver))}catch(error){
if(error instanceof RangeError){const serializedData=serializeBigInts(text),parsed=originalParse(serializedData);return applyReviverIteratively(
parsed,reviver)}throw error}};class RequestError extends Error{name;status;request;response;constructor(message,statusCode,options){
super(message,{cause:options.cause}),this.name="HttpError",this.status=Number.parseInt(statusCode),Number.isNaN(this.status)&&
(this.status=0);"response"in options&&(this.response=options.response);const requestCopy=Object.assign({},options.request);
options.request.headers.authorization&&(requestCopy.headers=Object.assign({},options.request.headers,{authorization:options.
request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),requestCopy.url=requestCopy.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=requestCopy}}var dist_bundle_VERSION="\
10.0.16",defaults_default={headers:{"user-agent":`octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`}};function dist_bundle_isPlainObject(value){
if(typeof value!="object"||value===null||Object.prototype.toString.call(value)!=="[object Object]")return!1;const proto=Object.
getPrototypeOf(value);if(proto===null)return!0;const Ctor=Object.prototype.hasOwnProperty.call(proto,"constructor")&&proto.
constructor;return typeof Ctor=="function"&&Ctor instanceof Ctor&&Function.prototype.call(Ctor)===Function.prototype.call(
value)}var noop=()=>"";async function fetchWrapper(requestOptions){const fetch=requestOptions.request?.fetch||globalThis.
fetch;if(!fetch)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch \
}}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");const log=requestOptions.request?.log||console,
parseSuccessResponseBody=requestOptions.request?.parseSuccessResponseBody!==!1,body=dist_bundle_isPlainObject(requestOptions.
body)||Array.isArray(requestOptions.body)?JSONStringify(requestOptions.body):requestOptions.body,requestHeaders=Object.fromEntries(
Object.entries(requestOptions.headers).map(([name,value])=>[name,String(value)]));let fetchResponse;try{fetchResponse=await fetch(
requestOptions.url,{method:requestOptions.method,body,redirect:requestOptions.request?.redirect,headers:requestHeaders,signal:requestOptions.
request?.signal,...requestOptions.body&&{duplex:"half"}})}catch(error){let message="Unknown Error";if(error instanceof Error){
if(error.name==="AbortError")throw error.status=500,error;message=error.message,error.name==="TypeError"&&"cause"in error&&
(error.cause instanceof Error?message=error.cause.message:typeof error.cause=="string"&&(message=error.cause))}const requestError=new RequestError(
message,500,{request:requestOptions});throw requestError.cause=error,requestError}const status=fetchResponse.status,url=fetchResponse.
url,responseHeaders={};for(const[key,value]of fetchResponse.headers)responseHeaders[key]=value;const octokitResponse={url,
status,headers:responseHeaders,data:""};if("deprecation"in responseHeaders){const matches=responseHeaders.link&&responseHeaders.
link.match(/<([^<>]+)>; rel="deprecation"/),deprecationLink=matches&&matches.pop();log.warn(`[@octokit/request] "${requestOptions.
method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink?
`. See ${deprecationLink}`:""}`)}if(status===204||status===205)return octokitResponse;if(requestOptions.method==="HEAD"){
if(status<400)return octokitResponse;throw new RequestError(fetchResponse.statusText,status,{response:octokitResponse,request:requestOptions})}
if(status===304)throw octokitResponse.data=await getResponseData(fetchResponse),new RequestError("Not modified",status,{
response:octokitResponse,request:requestOptions});if(status>=400)throw octokitResponse.data=await getResponseData(fetchResponse),
new RequestError(toErrorMessage(octokitResponse.data),status,{response:octokitResponse,request:requestOptions});return octokitResponse.
data=parseSuccessResponseBody?await getResponseData(fetchResponse):fetchResponse.body,octokitResponse}async function getResponseData(response){
const contentType=response.headers.get("content-type");if(!contentType)return response.text().catch(noop);const mimetype=dist_parse(
contentType);if(isJSONResponse(mimetype)){let text="";try{return text=await response.text(),JSONParse(text)}catch{return text}}else
return mimetype.type.startsWith("text/")||mimetype.parameters.charset?.toLowerCase()==="utf-8"&&mimetype.type!=="applica\
tion/octet-stream"?response.text().catch(noop):response.arrayBuffer().catch(()=>new ArrayBuffer(0))}function isJSONResponse(mimetype){
return mimetype.type==="application/json"||mimetype.type==="application/scim+json"}function toErrorMessage(data){if(typeof data==
"string")return data;if(data instanceof ArrayBuffer)return"Unknown error";if(typeof data=="object"&&data!==null&&"messag\
e"in data){const objectData=data,suffix="documentation_url"in objectData?` - ${objectData.documentation_url}`:"";return Array.
isArray(objectData.errors)?`${objectData.message}: ${objectData.errors.map(v=>JSON.stringify(v)).join(", ")}${suffix}`:`${objectData.
message}${suffix}`}return`Unknown error: ${JSON.stringify(data)}`}function dist_bundle_withDefaults(oldEndpoint,newDefaults){
const endpoint2=oldEndpoint.defaults(newDefaults);return Object.assign(function(route,parameters){const endpointOptions=endpoint2.
merge(route,parameters);if(!endpointOptions.request||!endpointOptions.request.hook)return fetchWrapper(endpoint2.parse(endpointOptions));
const request2=(route2,parameters2)=>fetchWrapper(endpoint2.parse(endpoint2.merge(route2,parameters2)));return Object.assign(
request2,{endpoint:endpoint2,defaults:dist_bundle_withDefaults.bind(null,endpoint2)}),endpointOptions.request.hook(request2,
endpointOptions)},{endpoint:endpoint2,defaults:dist_bundle_withDefaults.bind(null,endpoint2)})}var request=dist_bundle_withDefaults(
endpoint,defaults_default);var graphql_dist_bundle_VERSION="0.0.0-development";function _buildMessageForResponseErrors(data){
return`Request failed due to following response errors:
`+data.errors.map(e=>` - ${e.message}`).join(`
`)}var GraphqlResponseError=class extends Error{constructor(request2,headers,response){super(_buildMessageForResponseErrors(
response)),this.request=request2,this.headers=headers,this.response=response,this.errors=response.errors,this.data=response.
data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="GraphqlRespo\
nseError";errors;data},NON_VARIABLE_OPTIONS=["method","baseUrl","url","headers","request","query","mediaType","operation\
Name"],FORBIDDEN_VARIABLE_OPTIONS=["query","method","url"],GHES_V3_SUFFIX_REGEX=/\/api\/v3\/?$/;function graphql(request2,query,options){
if(options){if(typeof query=="string"&&"query"in options)return Promise.reject(new Error('[@octokit/graphql] "query" can\
not be used as variable name'));for(const key in options)if(FORBIDDEN_VARIABLE_OPTIONS.includes(key))return Promise.reject(
new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`))}const parsedOptions=typeof query=="string"?Object.
assign({query},options):query,requestOptions=Object.keys(parsedOptions).reduce((result,key)=>NON_VARIABLE_OPTIONS.includes(
key)?(result[key]=parsedOptions[key],result):(result.variables||(result.variables={}),result.variables[key]=parsedOptions[key],
result),{}),baseUrl2=parsedOptions.baseUrl||request2.endpoint.DEFAULTS.baseUrl;return GHES_V3_SUFFIX_REGEX.test(baseUrl2)&&
(requestOptions.url=baseUrl2.replace(GHES_V3_SUFFIX_REGEX,"/api/graphql")),request2(requestOptions).then(response=>{if(response.
data.errors){const headers={};for(const key of Object.keys(response.headers))headers[key]=response.headers[key];throw new GraphqlResponseError(
requestOptions,headers,response.data)}return response.data.data})}function graphql_dist_bundle_withDefaults(request2,newDefaults){
const newRequest=request2.defaults(newDefaults);return Object.assign((query,options)=>graphql(newRequest,query,options),
{defaults:graphql_dist_bundle_withDefaults.bind(null,newRequest),endpoint:newRequest.endpoint})}var graphql2=graphql_dist_bundle_withDefaults(
request,{headers:{"user-agent":`octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`},method:"POST",url:"\
/graphql"});function withCustomRequest(customRequest){return graphql_dist_bundle_withDefaults(customRequest,{method:"POS\
T",url:"/graphql"})}var b64url="(?:[a-zA-Z0-9_-]+)",sep="\\.",jwtRE=new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}\
$`),isJWT=jwtRE.test.bind(jwtRE);async function auth(token){const isApp=isJWT(token),isInstallation=token.startsWith("v1\
.")||token.startsWith("ghs_"),isUserToServer=token.startsWith("ghu_");return{type:"token",token,tokenType:isApp?"app":isInstallation?
"installation":isUserToServer?"user-to-server":"oauth"}}function withAuthorizationPrefix(token){return token.split(/\./).
length===3?`bearer ${token}`:`token ${token}`}async function hook(token,request2,route,parameters){const endpoint2=request2.
endpoint.merge(route,parameters);return endpoint2.headers.authorization=withAuthorizationPrefix(token),request2(endpoint2)}
var createTokenAuth=function(token){if(!token)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
if(typeof token!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return token=
token.replace(/^(token|bearer) +/i,""),Object.assign(auth.bind(null,token),{hook:hook.bind(null,token)})};const version_VERSION="\
7.0.8",dist_src_noop=()=>{},consoleWarn=console.warn.bind(console),consoleError=console.error.bind(console);function createLogger(logger={}){
return typeof logger.debug!="function"&&(logger.debug=dist_src_noop),typeof logger.info!="function"&&(logger.info=dist_src_noop),
typeof logger.warn!="function"&&(logger.warn=consoleWarn),typeof logger.error!="function"&&(logger.error=consoleError),logger}
const userAgentTrail=`octokit-core.js/${version_VERSION} ${getUserAgent()}`;class Octokit{static VERSION=version_VERSION;static defaults(defaults2){
return class extends this{constructor(...args){const options=args[0]||{};if(typeof defaults2=="function"){super(defaults2(
options));return}super(Object.assign({},defaults2,options,options.userAgent&&defaults2.userAgent?{userAgent:`${options.userAgent}\
 ${defaults2.userAgent}`}:null))}}}static plugins=[];static plugin(...newPlugins){const currentPlugins=this.plugins;return class extends this{static plugins=currentPlugins.
concat(newPlugins.filter(plugin=>!currentPlugins.includes(plugin)))}}constructor(options={}){const hook2=new before_after_hook.
Collection,requestDefaults={baseUrl:request.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},options.request,
{hook:hook2.bind(null,"request")}),mediaType:{previews:[],format:""}};if(requestDefaults.headers["user-agent"]=options.userAgent?
`${options.userAgent} ${userAgentTrail}`:userAgentTrail,options.baseUrl&&(requestDefaults.baseUrl=options.baseUrl),options.
previews&&(requestDefaults.mediaType.previews=options.previews),options.timeZone&&(requestDefaults.headers["time-zone"]=
options.timeZone),this.request=request.defaults(requestDefaults),this.graphql=withCustomRequest(this.request).defaults(requestDefaults),
this.log=createLogger(options.log),this.hook=hook2,options.authStrategy){const{authStrategy,...otherOptions}=options,auth2=authStrategy(
Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:otherOptions},options.auth));hook2.wrap("re\
quest",auth2.hook),this.auth=auth2}else if(!options.auth)this.auth=async()=>({type:"unauthenticated"});else{const auth2=createTokenAuth(
options.auth);hook2.wrap("request",auth2.hook),this.auth=auth2}const classConstructor=this.constructor;for(let i=0;i<classConstructor.
plugins.length;++i)Object.assign(this,classConstructor.plugins[i](this,options))}request;graphql;log;hook;auth}const dist_src_version_VERSION="\
17.0.0";var endpoints_default={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runn\
er_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{reposi\
tory_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:[
"PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}\
/actions/runs/{run_id}/approve"],cancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:["POST /orgs/{org}/acti\
ons/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets\
/{secret_name}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PU\
T /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /orgs/{org}/actions/variables"],createRegistrationTokenForOrg:[
"POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repos/{owner}/{repo}/actio\
ns/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/varia\
bles"],createWorkflowDispatch:["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:[
"DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:["DELETE /repos/{owner}/{repo}/actions\
/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:[
"DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELET\
E /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["\
DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],deleteEnvironmentVariable:["DELETE \
/repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/a\
ctions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:[
"DELETE /orgs/{org}/actions/variables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_n\
ame}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],deleteSelfHostedRunnerFromOrg:["DELE\
TE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/actions/runne\
rs/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE\
 /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{o\
rg}/actions/permissions/repositories/{repository_id}"],disableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{wo\
rkflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],downloadJobLogsForWorkflowRun:[
"GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actio\
ns/runs/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_\
id}/logs"],enableSelectedRepositoryGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories/{reposit\
ory_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:["P\
OST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/\
runners/generate-jitconfig"],generateRunnerJitconfigForRepo:["POST /repos/{owner}/{repo}/actions/runners/generate-jitcon\
fig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /repos/{owner}/{repo}/\
actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:[
"GET /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-acti\
ons"],getAllowedActionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /\
repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /orgs/{org}/actions/hosted-runners/ima\
ges/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{i\
mage_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customiza\
tion/sub"],getEnvironmentPublicKey:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],getEnvironmentVariable:["GET /repos/{\
owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:[
"GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner\
}/{repo}/actions/permissions/workflow"],getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],
getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions"],getHostedRunnerForOrg:["GET /org\
s/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/partner"],getHostedRunnersPlatformsForOrg:["GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:[
"GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/actions/secrets/public-key"],getOrgSecret:[
"GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/ac\
tions/permissions",{},{renamed:["actions","getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owne\
r}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],getRepoVariable:[
"GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}\
/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET \
/repos/{owner}/{repo}/actions/runners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_\
id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/permissions/access"],getWorkflowRun:["GET /repos\
/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts\
/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GE\
T /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/action\
s/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}\
/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:["GET\
 /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/en\
vironments/{environment_name}/variables"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{\
runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/actions/hosted-runners"],listJobsForWorkflowRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{repo}/action\
s/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{\
runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/variables"],listRepoOrganizationSecrets:[
"GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/acti\
ons/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repo\
s/{owner}/{repo}/actions/variables"],listRepoWorkflows:["GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:[
"GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /repos/{owner}/{repo}/actions/runners/d\
ownloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET \
/orgs/{org}/actions/permissions/repositories"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:[
"GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/reru\
n"],reRunWorkflow:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owne\
r}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}\
/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/ac\
tions/runners/{runner_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{run\
ner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{run\
ner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/\
{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{reposito\
ry_id}"],reviewCustomGatesForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/\
actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/selec\
ted-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}\
/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:["PUT /orgs/{org}/actions/permi\
ssions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/w\
orkflow"],setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_\
name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:[
"PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:["PUT /repos/{owner}/{repo}/actions/pe\
rmissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{na\
me}"],updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH\
 /orgs/{org}/actions/variables/{name}"],updateRepoVariable:["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{
checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:["DELETE /repos/{owner\
}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["G\
ET /feeds"],getRepoSubscription:["GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{threa\
d_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/threads/{thread_id}/subscription"],listEventsForAuthenticatedUser:[
"GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:[
"GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networ\
ks/{owner}/{repo}/events"],listPublicEventsForUser:["GET /users/{username}/events/public"],listPublicOrgEvents:["GET /or\
gs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:["\
GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:[
"GET /users/{username}/starred"],listReposWatchedByUser:["GET /users/{username}/subscriptions"],listStargazersForRepo:["\
GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscriptions"],listWatchersForRepo:[
"GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PU\
T /repos/{owner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:[
"PATCH /notifications/threads/{thread_id}"],setRepoSubscription:["PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:[
"PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user/starred/{owner}/{repo}"],
unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installa\
tions/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],
addRepoToInstallationForAuthenticatedUser:["PUT /user/installations/{installation_id}/repositories/{repository_id}"],checkToken:[
"POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{code}/conversions"],createInstallationAccessToken:[
"POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_id}/grant"],
deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],
getAuthenticated:["GET /app"],getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_\
id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:["GET /repos/{owner}/{repo}/installation"],
getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:["\
GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:[
"GET /app/hook/config"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketp\
lace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:["GET /marketplace_listing/stubbed/plans/{plan_id}/ac\
counts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],listInstallationRequestsForAuthenticatedApp:[
"GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:["G\
ET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbe\
d/plans"],listReposAccessibleToInstallation:["GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["G\
ET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /user/marketplace_purchases/stubbed"],
listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/at\
tempts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:[
"apps","removeRepoFromInstallationForAuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user\
/installations/{installation_id}/repositories/{repository_id}"],resetToken:["PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:[
"DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],suspendInstallation:["PUT /app/\
installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspende\
d"],updateWebhookConfigForApp:["PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings\
/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:[
"GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:["GET /\
users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/sett\
ings/billing/usage"],getGithubBillingUsageReportUser:["GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:[
"GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /users/{username}/settings/billing/packa\
ges"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /\
users/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:[
"DELETE /orgs/{org}/campaigns/{campaign_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:[
"GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}/campaigns/{campaign_number}"]},checks:{create:["POST /re\
pos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repos/{owner}/{repo}/\
check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /\
repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-\
runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],listSuitesForRef:["GET /repos\
/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rereque\
st"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH \
/repos/{owner}/{repo}/check-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{
commitAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /r\
epos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST /repos/{owner}/{repo}/cod\
e-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{\
?confirm_delete}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:[
"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:[
"GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET /repos/{owner}/{repo}/code-scanning/a\
lerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
getDefaultSetup:["GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scan\
ning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_va\
riant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeq\
l_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/ale\
rts/{alert_number}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/\
{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number\
}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{owner}/{repo}/code-sc\
anning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /r\
epos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning\
/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/code-scanning/sarifs"]},codeSecurity:{attachConfiguration:["PO\
ST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:["POST /enterprise\
s/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-secu\
rity/configurations"],createConfigurationForEnterprise:["POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:[
"DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:["DELETE /enterpr\
ises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-securi\
ty/configurations/detach"],getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:[
"GET /repos/{owner}/{repo}/code-security-configuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/\
code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-security/configurations"],getDefaultConfigurations:[
"GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/{enter\
prise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configura\
tions/{configuration_id}/repositories"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-s\
ecurity/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:["GET /enterprises/{enterpr\
ise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configu\
rations/{configuration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-securi\
ty/configurations/{configuration_id}/defaults"],updateConfiguration:["PATCH /orgs/{org}/code-security/configurations/{co\
nfiguration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configurations/{configur\
ation_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},
codespaces:{addRepositoryForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories/{reposi\
tory_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:[
"GET /user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/codespaces/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secr\
ets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:["POST /repos/{owner}/{r\
epo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELET\
E /orgs/{org}/members/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{\
secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/exp\
orts"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:[
"GET /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_n\
ame}"],getOrgPublicKey:["GET /orgs/{org}/codespaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secre\
ts/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/public-key"],getRepoPublicKey:["GET /\
repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secre\
t_name}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:[
"GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"org"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{o\
wner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET /repos/{owner}/{re\
po}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repo\
sitories"],listSecretsForAuthenticatedUser:["GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{o\
rg}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:["GET /repos/{owner}/{repo}/co\
despaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /\
orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos\
/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secre\
t_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:[
"POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],
stopInOrganization:["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:[
"PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["POST /orgs/{org}/copilot/billing/selected\
_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:[
"DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/bi\
lling/selected_users"],copilotMetricsForOrganization:["GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /or\
gs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/copilot/billing"],getCopilotSeatDetailsForUser:[
"GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{revoke:[
"POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/r\
epositories/{repository_id}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:[
"PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{s\
ecret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{\
owner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:[
"GET /orgs/{org}/dependabot/secrets/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/publ\
ic-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],listAlertsForEnterprise:["GET /ent\
erprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:["GET\
 /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /\
repos/{owner}/{repo}/dependabot/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_nam\
e}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{re\
pository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:[
"PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/de\
pendabot/secrets/{secret_name}/repositories"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/repository-access"]},dependencyGraph:{createRepositorySnapshot:[
"POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependency-graph/compare/\
{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{
add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterp\
rise}/teams/{enterprise-team}/memberships/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memb\
erships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],list:["GET /enterp\
rises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-tea\
m}/memberships/{username}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/or\
ganizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],bulkRemove:["PO\
ST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterprises/{enterprise}/te\
ams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organi\
zations/{org}"],getAssignments:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{
create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterprises/{enterprise}/teams/{team_slug}"],get:["GET \
/enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /enterprises/{\
enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:[
"POST /gists/{gist_id}/comments"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{c\
omment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{gist_id}"],getComment:["GET /gists/{gist_id}/comment\
s/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{gist_id}/comm\
ents"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{\
gist_id}/forks"],listPublic:["GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],
unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_id}"],updateComment:["PATCH /gists/{gist_id}/comment\
s/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}/{repo}/git\
/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:[
"POST /repos/{owner}/{repo}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{\
owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repo\
s/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /repos/{owner}/{r\
epo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /re\
pos/{owner}/{repo}/git/refs/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignor\
e/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:["POST /orgs/{org}/settings/network-configurations"],
deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkConfigurationForOrg:[
"GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}\
/settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-co\
nfigurations"],updateNetworkConfigurationForOrg:["PATCH /orgs/{org}/settings/network-configurations/{network_configurati\
on_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limits"],getRestrictionsForOrg:["GET\
 /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:[
"GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:[
"DELETE /user/interaction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:[
"DELETE /repos/{owner}/{repo}/interaction-limits"],removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limit\
s",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:["PUT /us\
er/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos\
/{owner}/{repo}/interaction-limits"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["int\
eractions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:["POST /repos/{owner}/{repo}/issues/{issue_num\
ber}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],addLabels:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number\
}/sub_issues"],checkUserCanBeAssigned:["GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:[
"GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:["POST /repos/{owner}/{repo}/issues"],createComment:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],createMilestone:[
"POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:[
"DELETE /repos/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_numbe\
r}"],get:["GET /repos/{owner}/{repo}/issues/{issue_number}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{com\
ment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /repos/{owner}/{repo}/labels/{\
name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/i\
ssues/{issue_number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["\
GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/commen\
ts"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],listDependenciesBlocking:[
"GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{\
issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/\
{owner}/{repo}/issues/{issue_number}/timeline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{or\
g}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:["GET /repos/{owner}/{repo}/mileston\
es/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{ow\
ner}/{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /\
repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:["DELETE /repos/{owner}/{repo}/issues/{issu\
e_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocke\
d_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELE\
TE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{is\
sue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],unlock:["DELETE /\
repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:[
"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:[
"PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:[
"GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/license"]},markdown:{render:["POST /markdown"],renderRaw:["POST \
/markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:["GET /ve\
rsions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:[
"DELETE /user/migrations/{migration_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/arc\
hive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}/archive"],getArchiveForAuthenticatedUser:["GET \
/user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],getStatusForOrg:[
"GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{o\
rg}/migrations"],listReposForAuthenticatedUser:["GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GE\
T /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migrations/{migration_id}/repositori\
es",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:[
"POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}\
/lock"],unlockRepoForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:[
"GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:["PUT /orgs/{org}/actions/oidc/custo\
mization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octo\
kit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-secu\
rity-manager-team"}],assignTeamToOrgRole:["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:[
"PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:["PUT /orgs/{org}/blocks/{username}"],cancelInvitation:[
"DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],checkMembershipForUser:[
"GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:[
"PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/st\
orage-record"],createInvitation:["POST /orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:[
"POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:["PATCH /organizations/{org}/org-prope\
rties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:[
"PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:[
"PATCH /orgs/{org}/properties/schema"],customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/prop\
erties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /orgs/{org}/properties/schema/{custom_prop\
erty_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_name\
}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:[
"GET /orgs/{org}/properties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestation\
s/delete-request"],deleteAttestationsById:["DELETE /orgs/{org}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:[
"DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs/{org}/issue-types/{issue_type_\
id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELE\
TE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:[
"PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:[
"GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:["GET /orgs/{org}/settings/immut\
able-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:[
"GET /orgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:[
"GET /orgs/{org}/rulesets/{ruleset_id}/history"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{v\
ersion_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:["GET /orgs/{org}/hooks/{hook_id}/con\
fig"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:[
"GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storag\
e-records"],listAttestationRepositories:["GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}\
/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],
listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:[
"GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitati\
on_id}/teams"],listIssueTypes:["GET /orgs/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:[
"GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{org}/organization-roles/{role_id}/teams"],listOrgRoleUsers:[
"GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-roles"],listOrganizationFineGrainedPermissions:[
"GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collaborator\
s"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:[
"GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/p\
ersonal-access-token-requests"],listPatGrants:["GET /orgs/{org}/personal-access-tokens"],listPendingInvitations:["GET /o\
rgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET /orgs/{org}/\
security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.c\
om/rest/orgs/security-managers#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/de\
liveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:[
"POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs/{org}/members/{usernam\
e}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org\
}/outside_collaborators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{use\
rname}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.res\
t.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-secur\
ity-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:[
"POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{\
team_slug}"],revokeAllOrgRolesUser:["DELETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE\
 /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:["DELETE /orgs/{org}/organization-roles/\
users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:[
"PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username\
}"],setPublicMembershipForAuthenticatedUser:["PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{or\
g}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:[
"PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-tokens/{pat_id}"],updatePatAccesses:[
"POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:[
"PATCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{packag\
e_type}/{package_name}"],deletePackageForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:[
"DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:["DELETE /us\
er/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org\
}/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{us\
ername}/packages/{package_type}/{package_name}/versions/{package_version_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:[
"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackageVersionsForPacka\
geOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{packag\
e_name}/versions",{},{renamed:["packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:[
"GET /user/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}\
/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:["GET /users/{username}/pa\
ckages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{pack\
age_name}"],getPackageForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET\
 /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:["GET /user/packages/{\
package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages\
/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages\
/{package_type}/{package_name}/versions/{package_version_id}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:[
"GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/{org}/docker/conflicts"],
listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:[
"GET /user/packages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{usernam\
e}/packages"],restorePackageForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:[
"POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForUser:["POST /users/{username\
}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /user/packag\
es/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/\
packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /user\
s/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:[
"POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-registries/{secret_name}"],
getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-reg\
istries/public-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /o\
rgs/{org}/private-registries/{secret_name}"]},projects:{addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/ite\
ms"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:["DELETE /orgs/{org}/p\
rojectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/it\
ems/{item_id}"],getFieldForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /\
users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:["GET /orgs/{org}/projectsV2/{project_number}"],
getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project_number\
}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_numb\
er}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET /users/{username}/projectsV2"],listItemsForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{project_number\
}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /\
users/{username}/projectsV2/{project_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{\
pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:["POST /repos/{owner}/{repo\
}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/revi\
ews"],createReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repo\
s/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:["DELETE /repos/{owner}/{repo}/pulls/comm\
ents/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:[
"GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{revi\
ew_id}"],getReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pul\
ls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],listCommits:["\
GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /r\
epos/{owner}/{repo}/pulls/{pull_number}/comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],
listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["PUT /repos/{owner}/{repo}/pulls/{pull_numb\
er}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{p\
ull_number}/reviews/{review_id}/events"],update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /\
repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/re\
views/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GE\
T /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/\
comments/{comment_id}/reactions"],createForPullRequestReviewComment:["POST /repos/{owner}/{repo}/pulls/comments/{comment\
_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{\
owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:["DELETE /repos/{owner}/{repo}/issues/{issu\
e_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/re\
actions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions\
/{reaction_id}"],deleteForRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:[
"DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:[
"DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{re\
po}/issues/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/react\
ions"],listForPullRequestReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:[
"GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:["GET /orgs/{org}/teams/{\
team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/\
{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_in\
vitations/{invitation_id}",{},{renamed:["repos","acceptInvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:[
"PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{us\
ername}"],addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contex\
ts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restr\
ictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protecti\
on/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pag\
es_deployment_id}/cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:[
"GET /repos/{owner}/{repo}/collaborators/{username}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-relea\
ses"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],checkVulnerabilityAlerts:[
"GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:[
"GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{bas\
ehead}"],createAttestation:["POST /repos/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autol\
inks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],createCommitSignatureProtection:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}/\
{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo\
}/deployments"],createDeploymentBranchPolicy:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-bra\
nch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_pr\
otection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:[
"POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner\
}/{repo}/forks"],createInOrg:["POST /orgs/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environmen\
ts/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/contents/{path}"],createOrgRuleset:["POST\
 /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /r\
epos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner\
}/{repo}/rulesets"],createUsingTemplate:["POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /\
repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:["PATCH /repos/{owner}/{repo}/proper\
ties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:[
"DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:[
"DELETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{o\
wner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["DELETE /repos/{owner}/{repo}/environmen\
ts/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments\
/{comment_id}"],deleteCommitSignatureProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_sig\
natures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:["DELETE /repos/{owner}/{repo}\
/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_nam\
e}/deployment-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:[
"DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:["DELETE /repos/{owner}/{repo}/\
branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{rele\
ase_id}"],deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /rep\
os/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:[
"DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:["DELETE /repos/{owner}/{repo}/\
environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /re\
pos/{owner}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vuln\
erability-reporting"],disableVulnerabilityAlerts:["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:[
"GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],downloadTarballArchive:["GET \
/repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:[
"PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-rele\
ases"],enablePrivateVulnerabilityReporting:["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:[
"PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:["POST /repos/{owner}/{repo}/releases/generate-no\
tes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/protection/r\
estrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos\
/{owner}/{repo}/environments"],getAllStatusCheckContexts:["GET /repos/{owner}/{repo}/branches/{branch}/protection/requir\
ed_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:["GET /\
repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/\
{autolink_id}"],getBranch:["GET /repos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo\
}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo}/rules/branches/{branch}"],getClones:["GET /r\
epos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/com\
mits/{ref}/status"],getCommit:["GET /repos/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{r\
epo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}"],getCommitSignatureProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /repos/{o\
wner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /re\
pos/{owner}/{repo}/stats/contributors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{envi\
ronment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:["GET /repos/{owner}/{repo}/keys/{key_id}"],
getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner}/{\
repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{\
owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments\
/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/latest"],getLatestRelease:["GET /repo\
s/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:[
"GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /or\
gs/{org}/rulesets"],getPages:["GET /repos/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/\
{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],getPagesHealthCheck:[
"GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{\
owner}/{repo}/stats/punch_card"],getReadme:["GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner\
}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],getReleaseAsset:["GET /repos/{own\
er}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:[
"GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets\
/rule-suites"],getRepoRuleset:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{ow\
ner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/hist\
ory/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}\
/{repo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{\
repo}/branches/{branch}/protection/restrictions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],
getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:["GET /repos\
/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:[
"GET /repos/{owner}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{o\
wner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],listAutolinks:["GET\
 /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /\
repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborat\
ors"],listCommentsForCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET \
/repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],listCommits:[
"GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repo\
s/{owner}/{repo}/keys"],listDeploymentBranchPolicies:["GET /repos/{owner}/{repo}/environments/{environment_name}/deploym\
ent-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],listDeployments:[
"GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],
listForUser:["GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{\
owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:["GET /user/repository_invitations"],listLanguages:["GET\
 /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:["GET /reposito\
ries"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:[
"GET /repos/{owner}/{repo}/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:[
"GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{repo}/teams"],listWebhookDeliveries:["GET /repos/{owne\
r}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repos/{owner}/{rep\
o}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{\
hook_id}/pings"],redeliverWebhookDelivery:["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"\
apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELETE \
/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELET\
E /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],renameBranch:["PO\
ST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:[
"POST /repos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/prote\
ction/enforce_admins"],setAppAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/ap\
ps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_stat\
us_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/p\
rotection/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions/users",{},{mapToData:"users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id\
}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{repo}"],updateBranchProtection:[
"PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{co\
mment_id}"],updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-p\
olicies/{branch_policy_id}"],updateInformationAboutPagesSite:["PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATC\
H /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{ruleset_id}"],updatePullRequestReviewProtection:[
"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /repos/{\
owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:[
"PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{br\
anch}/protection/required_status_checks",{},{renamed:["repos","updateStatusCheckProtection"]}],updateStatusCheckProtection:[
"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:["PATCH /repos/{owner}/\
{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:[
"POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{
code:["GET /search/code"],commits:["GET /search/commits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /sea\
rch/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /search/users"]},secretScanning:{
createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos\
/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-\
history"],listAlertsForOrg:["GET /orgs/{org}/secret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secr\
et-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{rep\
o}/secret-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configura\
tions"]},securityAdvisories:{createFork:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:[
"POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:["POST /repos/{owner}/{repo}/security\
-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:[
"GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:[
"GET /advisories"],listOrgRepositoryAdvisories:["GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /r\
epos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner}/{repo}/security-advisories/{gh\
sa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:[
"PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slu\
g}/repos/{owner}/{repo}"],create:["POST /orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_\
slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions"],
deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_nu\
mber}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DEL\
ETE /orgs/{org}/teams/{team_slug}"],getByName:["GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /org\
s/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:["GET /orgs/{or\
g}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/mem\
berships/{username}"],list:["GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/tea\
ms/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:["GET /orgs/{org}/teams/{team\
_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /org\
s/{org}/teams/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{usern\
ame}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATC\
H /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],updateDiscussionInOrg:["PATC\
H /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{
addEmailForAuthenticated:["POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:[
"POST /user/emails"],addSocialAccountForAuthenticatedUser:["POST /user/social_accounts"],block:["PUT /user/blocks/{usern\
ame}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/following/{target_user\
}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gp\
g_keys",{},{renamed:["users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_key\
s"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],
createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:["POST /user/ssh_sign\
ing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE\
 /users/{username}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestat\
ions/digest/{subject_digest}"],deleteEmailForAuthenticated:["DELETE /user/emails",{},{renamed:["users","deleteEmailForAu\
thenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:["DELETE /user/\
gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DEL\
ETE /user/gpg_keys/{gpg_key_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users",
"deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:["DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:[
"DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ssh_signing_keys/{ssh_signing_key\
_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:[
"GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg\
_keys/{gpg_key_id}",{},{renamed:["users","getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gp\
g_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",{},{renamed:["users","getPublicSshKeyFo\
rAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:[
"GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestat\
ions/{subject_digest}"],listAttestationsBulk:["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:[
"GET /user/blocks",{},{renamed:["users","listBlockedByAuthenticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/b\
locks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthenticatedUser"]}],listEmailsForAuthenticatedUser:[
"GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenticated\
User"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],
listFollowersForUser:["GET /users/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:[
"GET /user/gpg_keys",{},{renamed:["users","listGpgKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /us\
er/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:["GET /user/public_\
emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/\
public_emails"],listPublicKeysForUser:["GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",
{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:["GET /user/keys"],
listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/s\
ocial_accounts"],listSshSigningKeysForAuthenticatedUser:["GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /\
users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email/visibility",{},{renamed:[
"users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/e\
mail/visibility"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:[
"PATCH /user"]}};const endpointMethodsMap=new Map;for(const[scope,endpoints]of Object.entries(endpoints_default))for(const[
methodName,endpoint2]of Object.entries(endpoints)){const[route,defaults2,decorations]=endpoint2,[method,url]=route.split(
/ /),endpointDefaults=Object.assign({method,url},defaults2);endpointMethodsMap.has(scope)||endpointMethodsMap.set(scope,
new Map),endpointMethodsMap.get(scope).set(methodName,{scope,methodName,endpointDefaults,decorations})}const handler={has({
scope},methodName){return endpointMethodsMap.get(scope).has(methodName)},getOwnPropertyDescriptor(target,methodName){return{
value:this.get(target,methodName),configurable:!0,writable:!0,enumerable:!0}},defineProperty(target,methodName,descriptor){
return Object.defineProperty(target.cache,methodName,descriptor),!0},deleteProperty(target,methodName){return delete target.
cache[methodName],!0},ownKeys({scope}){return[...endpointMethodsMap.get(scope).keys()]},set(target,methodName,value){return target.
cache[methodName]=value},get({octokit,scope,cache},methodName){if(cache[methodName])return cache[methodName];const method=endpointMethodsMap.
get(scope).get(methodName);if(!method)return;const{endpointDefaults,decorations}=method;return decorations?cache[methodName]=
decorate(octokit,scope,methodName,endpointDefaults,decorations):cache[methodName]=octokit.request.defaults(endpointDefaults),
cache[methodName]}};function endpointsToMethods(octokit){const newMethods={};for(const scope of endpointMethodsMap.keys())
newMethods[scope]=new Proxy({octokit,scope,cache:{}},handler);return newMethods}function decorate(octokit,scope,methodName,defaults2,decorations){
const requestWithDefaults=octokit.request.defaults(defaults2);function withDecorations(...args){let options=requestWithDefaults.
endpoint.merge(...args);if(decorations.mapToData)return options=Object.assign({},options,{data:options[decorations.mapToData],
[decorations.mapToData]:void 0}),requestWithDefaults(options);if(decorations.renamed){const[newScope,newMethodName]=decorations.
renamed;octokit.log.warn(`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`)}
if(decorations.deprecated&&octokit.log.warn(decorations.deprecated),decorations.renamedParameters){const options2=requestWithDefaults.
endpoint.merge(...args);for(const[name,alias]of Object.entries(decorations.renamedParameters))name in options2&&(octokit.
log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`),alias in options2||
(options2[alias]=options2[name]),delete options2[name]);return requestWithDefaults(options2)}return requestWithDefaults(
...args)}return Object.assign(withDecorations,requestWithDefaults)}function restEndpointMethods(octokit){return{rest:endpointsToMethods(
octokit)}}restEndpointMethods.VERSION=dist_src_version_VERSION;function legacyRestEndpointMethods(octokit){const api=endpointsToMethods(
octokit);return{...api,rest:api}}legacyRestEndpointMethods.VERSION=dist_src_version_VERSION;var plugin_paginate_rest_dist_bundle_VERSION="\
0.0.0-development";function normalizePaginatedListResponse(response){if(!response.data)return{...response,data:[]};if(!(("\
total_count"in response.data||"total_commits"in response.data)&&!("url"in response.data)))return response;const incompleteResults=response.
data.incomplete_results,repositorySelection=response.data.repository_selection,totalCount=response.data.total_count,totalCommits=response.
data.total_commits;delete response.data.incomplete_results,delete response.data.repository_selection,delete response.data.
total_count,delete response.data.total_commits;const namespaceKey=Object.keys(response.data)[0],data=response.data[namespaceKey];
return response.data=data,typeof incompleteResults<"u"&&(response.data.incomplete_results=incompleteResults),typeof repositorySelection<
"u"&&(response.data.repository_selection=repositorySelection),response.data.total_count=totalCount,response.data.total_commits=
totalCommits,response}function iterator(octokit,route,parameters){const options=typeof route=="function"?route.endpoint(
parameters):octokit.request.endpoint(route,parameters),requestMethod=typeof route=="function"?route:octokit.request,method=options.
method,headers=options.headers;let url=options.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!url)return{done:!0};
try{const response=await requestMethod({method,url,headers}),normalizedResponse=normalizePaginatedListResponse(response);
if(url=((normalizedResponse.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!url&&"total_commits"in normalizedResponse.
data){const parsedUrl=new URL(normalizedResponse.url),params=parsedUrl.searchParams,page=parseInt(params.get("page")||"1",
10),per_page=parseInt(params.get("per_page")||"250",10);page*per_page<normalizedResponse.data.total_commits&&(params.set(
"page",String(page+1)),url=parsedUrl.toString())}return{value:normalizedResponse}}catch(error){if(error.status!==409)throw error;
return url="",{value:{status:200,headers:{},data:[]}}}}})}}function paginate(octokit,route,parameters,mapFn){return typeof parameters==
"function"&&(mapFn=parameters,parameters=void 0),gather(octokit,[],iterator(octokit,route,parameters)[Symbol.asyncIterator](),
mapFn)}function gather(octokit,results,iterator2,mapFn){return iterator2.next().then(result=>{if(result.done)return results;
let earlyExit=!1;function done(){earlyExit=!0}return results=results.concat(mapFn?mapFn(result.value,done):result.value.
data),earlyExit?results:gather(octokit,results,iterator2,mapFn)})}var composePaginateRest=Object.assign(paginate,{iterator}),
paginatingEndpoints=null;function isPaginatingEndpoint(arg){return typeof arg=="string"?paginatingEndpoints.includes(arg):
!1}function paginateRest(octokit){return{paginate:Object.assign(paginate.bind(null,octokit),{iterator:iterator.bind(null,
octokit)})}}paginateRest.VERSION=plugin_paginate_rest_dist_bundle_VERSION;const context=new Context,baseUrl=getApiBaseUrl(),
defaults={baseUrl,request:{agent:getProxyAgent(baseUrl),fetch:getProxyFetch(baseUrl)}},GitHub=Octokit.plugin(restEndpointMethods,
paginateRest).defaults(defaults);function getOctokitOptions(token,options){const opts=Object.assign({},options||{}),auth2=getAuthString(
token,opts);auth2&&(opts.auth=auth2);const userAgent2=getUserAgentWithOrchestrationId(opts.userAgent);return userAgent2&&
(opts.userAgent=userAgent2),opts}const github_context=new Context;function getOctokit(token,options,...additionalPlugins){
const GitHubWithPlugins=GitHub.plugin(...additionalPlugins);return new GitHubWithPlugins(getOctokitOptions(token,options))}})};
