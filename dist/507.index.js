export const id = 507;
export const ids = [507];
export const modules = {

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeRepository: () => (/* binding */ describeRepository)
});

// EXTERNAL MODULE: ./lib/domain/tags/metadata.js
var metadata = __webpack_require__(5435);
// EXTERNAL MODULE: ./lib/domain/tags/repository.js
var repository = __webpack_require__(1298);
;// CONCATENATED MODULE: ./lib/github/api.js
const headers = {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
};
const pauseMs = 1_000;
/** Reads a path such as `/repos/acme/web`; once more after a passing fault. Never rejects. */
async function read(path, api) {
    const first = await attempt(path, api);
    if (first.ok || !mayPass(first.status))
        return first;
    try {
        await api.clock.sleep(pauseMs, api.signal);
    }
    catch {
        return first;
    }
    return attempt(path, api);
}
/** No answer in time, or one that speaks of now and not of the request. */
function mayPass(status) {
    return status === undefined || status === 408 || status >= 500;
}
async function attempt(path, api) {
    const { http, token, log, signal } = api;
    const authorization = `Bearer ${token}`;
    const request = {
        method: 'GET',
        path,
        headers: { ...headers, authorization },
    };
    try {
        const reply = replyOf(await http(request, signal));
        log.debug(`GitHub, GET ${path}: ${reply.ok ? 'HTTP 200' : reply.problem}`);
        return reply;
    }
    catch (error) {
        const problem = error instanceof Error ? error.message : 'no answer';
        log.debug(`GitHub, GET ${path}: ${problem}`);
        return { ok: false, problem };
    }
}
function replyOf({ status, headers, text }) {
    if (status !== 200) {
        const spent = headers['x-ratelimit-remaining'] === '0' || status === 429;
        const problem = `HTTP ${status}${spent ? ', rate limit used up' : ''}`;
        return { ok: false, status: spent ? 429 : status, problem };
    }
    try {
        return { ok: true, body: JSON.parse(text) };
    }
    catch {
        return { ok: false, status, problem: 'an answer that is no JSON' };
    }
}

// EXTERNAL MODULE: ./lib/github/event/repository-facts.js
var repository_facts = __webpack_require__(7972);
;// CONCATENATED MODULE: ./lib/github/api/repository-facts.js




const permission = '`github-token` needs the permission `metadata: read` there, which the token of the job has by itself.';
/**
 * The facts that the wanted presets need, by as many requests as it takes, two
 * at most, at once. What cannot be learned is missing and told in a notice:
 * metadata is a courtesy, no reason to fail. Never rejects.
 */
async function describeRepository(fullName, wanted, api) {
    if (!api.token) {
        api.log.notice(leftOut(wanted, '`github-token` is empty.'));
        return {};
    }
    const asked = await Promise.all(questions(fullName, wanted).map(async (question) => ({
        question,
        reply: await read(question.path, api),
    })));
    const facts = asked.reduce((known, { question, reply }) => reply.ok ? (0,repository/* completed */.so)(known, question.facts(reply.body)) : known, {});
    if (api.signal.aborted)
        return facts;
    for (const { question, reply } of asked) {
        const missing = (0,metadata/* undescribed */.Pv)(question.presets, facts);
        if (missing.length > 0) {
            api.log.notice(leftOut(missing, reason(question, reply)));
        }
    }
    return facts;
}
/** Documentation: “Get a repository”, “Get all custom property values for a repository”. */
function questions(fullName, wanted) {
    const path = `/repos/${fullName.split('/').map(encodeURIComponent).join('/')}`;
    const all = [
        {
            path,
            presets: wanted.filter((preset) => preset !== 'custom-properties'),
            facts: repository_facts/* repositoryFacts */.O,
            hidden: permission,
        },
        {
            path: `${path}/properties/values`,
            presets: wanted.filter((preset) => preset === 'custom-properties'),
            facts: repository_facts/* propertyFacts */.B,
            hidden: `Custom properties exist only in organizations; ${permission}`,
        },
    ];
    return all.filter(({ presets }) => presets.length > 0);
}
function leftOut(presets, why) {
    return `\`metadata-tags\`: ${presets.join(', ')} left out. ${why}`;
}
function reason({ hidden }, reply) {
    if (reply.ok)
        return "This GitHub server's API does not tell.";
    const said = `GitHub's API: ${reply.problem}.`;
    switch (reply.status) {
        case 401:
            return `${said} \`github-token\` is not valid there.`;
        case 403:
        case 404:
            return `${said} ${hidden}`;
        default:
            return said;
    }
}


/***/ })

};
