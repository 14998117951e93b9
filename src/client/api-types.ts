// Generated from the API's description by `npm run api:types`; not to be changed by hand.

export interface paths {
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 专项督查列表 · List campaigns
         * @description 新建的在前，演练也在其中。
         *
         *     Newest first, rehearsals among them.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * 新建专项督查 · Add a campaign
         * @description 同名的正式督查只建一个，再次新建返回原有的。rehearsal 不为 null 的是演练：时钟按 speed 加快，名册、督查室人员和文号（冠“演”字）自成一套，不计入任何统计。督查其他县区的写明 county，其名册、督查室人员和文号也与本地分开。列出 units 和 subject 时，近期同一事项已督查过其中单位的，须写明 overlapReason。
         *
         *     A name makes one real campaign; adding it again answers the one that is there. With a rehearsal its time runs speed times as fast, it has a roster, an office and numbers (marked 演) of its own, and is counted nowhere. With a county its roster, office and numbers are kept apart from the office’s own. With units and a subject, an inspection of the same kind lately wants an overlapReason.
         */
        post: operations["addCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 专项督查及其数字 · A campaign with its counts and where the list behind each is read
         * @description counts 中的每个数字都可由 lists 中同名地址列出核对。
         *
         *     Every number of counts can be checked by the list at the address of the same name in lists.
         */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        /**
         * 删除专项督查及其草稿 · Delete a campaign with its drafts
         * @description 尚无通知书编发文号时方可删除；演练的名册和岗位一并删除，正式的名册保留。
         *
         *     While no letter of it has a number. The roster and posts of a rehearsal go with it; a real roster stays.
         */
        delete: operations["removeCampaign"];
        options?: never;
        head?: never;
        /**
         * 专项督查改名 · Give a campaign another name
         * @description 尚无通知书编发文号时方可改名；标题随名称的草稿一并改，须重新审签。重复提交不变。
         *
         *     While no letter of it has a number. Drafts whose title follows from the name change with it and need approval anew. Repeating it changes nothing.
         */
        patch: operations["changeCampaign"];
        trace?: never;
    };
    "/api/campaigns/{id}/authorisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 登记督查的批准和范围 · Enter who has approved a campaign, and its scope
         * @description 批准机关、文号、督查事项、对象、类别和时限（政府督查工作条例第七条、第八条）。正式督查未登记的不能审签；超出范围的草稿逐项指明，不予审签（第十五条）。已有通知书编发文号的，变更范围须有新的批准文件。重复提交不变。
         *
         *     Organ, paper, subject, units, categories and period. Without it no draft of a real campaign is approved, and a draft outside of it is refused with what lies outside. Once a letter has its number another scope wants another paper. Repeating it changes nothing.
         */
        put: operations["putAuthorisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入台账 · Import a ledger as drafts
         * @description 读取 xlsx 或 csv 台账（及单位名册），逐行指出问题，无误的行按单位成为草稿，不签发。重复导入不产生重复；单位名册中不再列明的在岗者自导入前一日止，在办通知书随即得知（ended）；dryRun 只检查，所报的与正式导入一致。审签、签发之后有改动的行列在 notTaken，不自动采用；supplement 为 true 时，已签发问题的更正另成补充草稿。
         *
         *     Reads a ledger (and a roster) in xlsx or csv, names every bad row, and makes drafts of the good ones, one a unit. Nothing is issued. Importing twice changes nothing. Whom the roster of his unit does not name at his post any more ends there the day before, and open notices learn of it (ended). dryRun only checks, and tells what the run does. Rows that have changed after approval or issue stand in notTaken and are not taken over by themselves; with supplement, corrections of issued findings become drafts of their own.
         */
        post: operations["importLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出整改台账 · Export the ledger as xlsx
         * @description 按现在的办理情况逐条列出问题；演练的台账有标记。
         *
         *     Every finding as it stands now; the ledger of a rehearsal is marked as such.
         */
        get: operations["exportLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/look-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抽取回头看样本 · Draw the sample of a look-back
         * @description 按规则从销号已久的问题中抽样；同一天再抽，样本相同。
         *
         *     Draws, as the policy asks, among findings closed long enough ago; drawn again for the same day it is the same.
         */
        post: operations["drawLookBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-backs/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记回头看结果 · Note what a look-back has found
         * @description 已销号的不再打开：反弹的另拟一个新的问题，指回原来的问题。首次登记有效。
         *
         *     What is closed stays closed: a relapse makes the draft of a new finding that points back to it. The first note stands.
         */
        post: operations["noteLookBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 样例是否已载入 · Whether the sample is loaded
         * @description 样例是一次演练，名册、督查室人员和文号自成一套；移除后不再自动载入。
         *
         *     The sample is a rehearsal with a roster, an office and numbers of its own; once it is removed it is not loaded again by itself.
         */
        get: operations["getSample"];
        put?: never;
        post?: never;
        /**
         * 移除样例 · Remove the sample
         * @description 样例的通知书、消息、草稿、单位、岗位和文号全部移除，其他一概不动。
         *
         *     Removes its letters, messages, drafts, units, posts and numbers, and nothing else.
         */
        delete: operations["removeSample"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载空白的整改台账 · An empty ledger as xlsx
         * @description 带表头、下拉列表和两行示例；示例行留在表内也不会导入。
         *
         *     With heads, lists to choose from and two example rows, which are not imported.
         */
        get: operations["getLedgerTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/roster.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载空白的单位名册 · An empty roster as xlsx
         * @description 带表头、下拉列表和两行示例；示例行留在表内也不会导入。
         *
         *     With heads, lists to choose from and two example rows, which are not imported.
         */
        get: operations["getRosterTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 通知书草稿列表 · List the drafts of a campaign
         * @description 按导入的次序，已签发的也在其中。
         *
         *     In the order in which they came; those that have been issued are among them.
         */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份草稿 · A draft
         * @description ETag 为其版本，修改时用 If-Match 写明。
         *
         *     Its ETag is its version; a change names it in If-Match.
         */
        get: operations["getDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改草稿（须 If-Match） · Change a draft (If-Match)
         * @description 修改后审签失效，须重新审签；已有文号的不能再改。
         *
         *     Its approval falls away with a change; with a number its content is sealed.
         */
        patch: operations["changeDraft"];
        trace?: never;
    };
    "/api/drafts/{id}/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 签发前提示 · What to look at before it is issued
         * @description 期限过紧、与在办的相似、疑似屡查屡犯、篇幅过长等；只提示，不阻止。
         *
         *     Too little time, alike to what is open, repeated, too long: it warns and does not stop.
         */
        get: operations["getDraftWarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/repeats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 认定或否定屡查屡犯（须 If-Match） · Confirm or refuse that a finding repeats an earlier one (If-Match)
         * @description 须为同一单位、同一类别、表述相近，且此前的问题已在规定时间内验收销号；提示中列出可认定的。由督查一方的人认定，认定人即成为拟稿人；未经认定不按屡查屡犯办理。
         *
         *     It takes the same unit and category, a like text, and an earlier finding accepted within the policy’s time; the warnings name it. A person of the office decides, and is an author from then on; without that a finding counts as no repetition.
         */
        post: operations["noteRepeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审签草稿（可用 If-Match 写明所阅版本） · Approve a draft; a second person (If-Match names the version he has read)
         * @description 由拟稿人以外的主管领导或组长审签；已审签的再次审签不变。
         *
         *     By an approver or group leader who is not its author; approving again changes nothing.
         */
        post: operations["approveDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签发通知书 · Issue an approved draft
         * @description 编文号一次、启动流程一次，无论调用多少次；通知书的编号与草稿相同。
         *
         *     Gives it its number once and starts its workflow once, however often it is called; the notice has the id of the draft.
         */
        post: operations["issueDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 通知书列表 · List notices
         * @description 按编号次序，或最早到期的在前（sort=due）；每份有灯色与数目，不含正文。不指明专项督查时不列演练。
         *
         *     In the order of their ids, or the earliest due first (sort=due), each with its light and counts and without its text. Unless a campaign is named, rehearsals are left out.
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 通知书数目 · Count notices
         * @description 每个数目都附其列表的地址，列表与数目一致。不指明专项督查时不计演练。
         *
         *     With each number where its list is read, which has as many. Unless a campaign is named, rehearsals are left out.
         */
        get: operations["getNoticeCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份通知书 · A notice, with lights and what comes next
         * @description 全文与全部办理情况；灯色随时间变化，所以 ETag 是弱的。
         *
         *     Its text and all that has happened to it. Lights move with time, so its ETag is a weak one.
         */
        get: operations["getNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部事件 · All events as recorded
         * @description 与记录完全一致，可据以核对哈希链。after 只取其后的事件。
         *
         *     Exactly as they are recorded, so that the hash chain can be checked. With after only those behind that place.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理时间线 · What happened, in business words
         * @description 用读者的语言（Accept-Language）；同类提醒并作一行。
         *
         *     In the language of the reader (Accept-Language); like reminders are folded into one line.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 回放真实流程历史，与事件、哈希链、读模型比对 · Replay the real history and compare it with events, chain and read model
         * @description 读模型缺失的也可审计；每处不符都写明位置、应有与实有。
         *
         *     One without its read model is audited all the same; every difference names its place, what was to be expected and what was found.
         */
        get: operations["auditNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 销号还缺什么 · What every open finding still lacks for its closure
         * @description 逐条列出未销号的问题及所缺；空表表示全部销号或撤回。
         *
         *     Every open finding with what it lacks; an empty list closes the notice.
         */
        get: operations["getClosing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/delays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 时间花在谁手里 · Whose delay it was, day by day
         * @description 签发次日至销号（或今天）的每个日历日恰好归于一方。
         *
         *     Every calendar day from the day after issue to closure, or today, is booked to exactly one side.
         */
        get: operations["getDelays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已发消息及各渠道结果 · Messages sent about it, and what became of each
         * @description 只列与本通知书有关的各行，先发的在前。
         *
         *     Only the lines about this notice, oldest message first.
         */
        get: operations["listNoticeMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 现在可用的办理链接 · Links that work now
         * @description 逐人列出，不论消息是否已经发出；已办结事项的、离岗人员的不列。链接只供所列本人使用；督查一方的只列本人的，演练的全部列出。
         *
         *     Person by person, whether the messages have left or not; none of what is answered, none for who has left a post. Each is for the person named alone; of the office one’s own, of a rehearsal all.
         */
        get: operations["listLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某岗位现在可办事项 · What a post may do now, and why not
         * @description 供界面显示按钮：可办、不可办的原因、现在何岗位可办（by）。不写 role 的，为本人的各岗位合计。最后以办理时的规则为准。
         *
         *     For buttons: what is open, why something is not, and at which posts it is (by). Without a role all posts of whoever asks together. The rules have the last word when a command is given.
         */
        get: operations["listOpenCommands"];
        put?: never;
        /**
         * 办理事项 · Give a command
         * @description 签收、报送、验收、延期、暂停等一切办理都在这里，kind 为事项种类。同一 Idempotency-Key 只办一次；504 表示结果未知，用同一编号重发即知。单位的答复在无人能办时先收下（202）。
         *
         *     Every act on a notice: receipt, plan, report, acceptance, extension, suspension and so on, by its kind. One key has one effect; 504 says that the outcome is unknown: repeat it under the same key. An answer of a unit that nobody can decide now is taken all the same (202).
         */
        post: operations["giveCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 问题列表 · List findings over all notices
         * @description 跨通知书逐条列出，每条有灯色；不指明专项督查时不列演练。
         *
         *     One by one over all notices, each with its light. Unless a campaign is named, rehearsals are left out.
         */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 正在计时的期限 · The clocks that run
         * @description 单位的与督查室的都在其中。
         *
         *     Those of the unit and those of the office.
         */
        get: operations["listDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/deadlines/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限逐日说明 · A deadline explained day by day
         * @description 每一天为何计入或不计入、依据哪份文件；subject 指明是哪一个问题或事项。
         *
         *     Why each day counts or does not, and by which paper; subject names the finding or matter.
         */
        get: operations["explainDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 逾期无人办理时的后续督办措施 · What will fire if nobody answers
         * @description 用与实际相同的规则向前推算，默认六个月。
         *
         *     The very rules that will run, run ahead; six months unless said otherwise.
         */
        get: operations["foresee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 计算期限 · Work out a deadline, day by day
         * @description 不涉及任何通知书，也不留下记录。
         *
         *     Of no notice, and nothing is recorded.
         */
        post: operations["workOutDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量办理（可先试算） · One command for many notices; dryRun shows who would take it
         * @description 选定的在办通知书各自按规则接受或不接受；不指明通知书和专项督查的，不含演练；dryRun 只试算（200），否则开始办理（202）。一次最多 5000 份。
         *
         *     Every open notice that is chosen takes or refuses it by the rules; unless notices or a campaign are named, rehearsals are left out; dryRun only tries (200), else it begins (202). At most 5000 at once.
         */
        post: operations["actOnMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/many/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 批量办理的进度与结果 · Progress and result of an act on many
         * @description finishedAt 不为 null 即全部办完；各份结果分页列出。
         *
         *     It is finished when finishedAt is not null; what became of each notice follows page by page.
         */
        get: operations["getMany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 签发机关与授权 · The issuing body, and delegations
         * @description 名称、地址、电话，写在每份通知书上；尚未登记的为 null；行政首长的授权一并列出。岗位人员见 /api/units/office。
         *
         *     Its name, address and telephone as every notice bears them; null while nobody has entered them; and the delegations of the head of government. Its people are at /api/units/office.
         */
        get: operations["getOffice"];
        /**
         * 登记签发机关 · Enter the issuing body
         * @description 此后签发的通知书按新的登记；已签发的保留签发当日的。重复提交不变。
         *
         *     Notices issued from now on bear it; those that are out keep what stood on the day of their issue. Repeating it changes nothing.
         */
        put: operations["putOffice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 登记行政首长的授权 · Enter a delegation of the head of government
         * @description 本级人民政府行政首长书面授权的人员，在起止日期内可以批准通报批评、移送（《政府督查工作条例》第二十一条），批准时记明双方姓名和授权文号；在办通知书随即得知。同一文号、同一人员再次提交的，起止日期以新的为准，可据以提前终止。
         *
         *     Within its days the person may approve criticism and referral in the place of the head of government; both names and the paper are recorded then, and every open notice learns of it. The same paper to the same person, sent again, has the new days; so it is ended early.
         */
        put: operations["putDelegation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位名册 · List units
         * @description 按名称次序；township 只列乡镇，或只列其余单位。默认为本地名册；演练、其他县区各有自己的名册，用 roster 写明督查编号；campaign 只列该督查涉及的单位。
         *
         *     In the order of their names; township lists townships, or all others. It is the office’s own roster unless roster names a campaign: a rehearsal and another county have one of their own. With campaign, the units of that campaign alone.
         */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位及其岗位 · A unit and its posts
         * @description 在岗的与离岗的都列出；office 为督查一方。
         *
         *     Those who hold a post and those who held it; office is the supervising side.
         */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        /**
         * 移除未使用的单位 · Remove a unit that nothing uses
         * @description 没有通知书、草稿、督查范围和承接关系用到的单位，连同其岗位一并移除；用到的不移除，并说明用处。
         *
         *     A unit that no notice, draft, scope or succession names goes with its posts; one that is used stays, and the answer says by what.
         */
        delete: operations["removeUnit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/posts/{post}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 更换岗位人员 · Put a person at a post
         * @description 原在岗者自前一日止；在办通知书随即得知。重复提交不变。
         *
         *     Whoever held it ends the day before, and every open notice learns of it. Repeating it changes nothing.
         */
        put: operations["putHolder"];
        post?: never;
        /**
         * 岗位空缺 · Leave a post vacant
         * @description 在岗者至 until 当日止（默认今天）；此后消息按规则送上一岗位或督查室。
         *
         *     Its holder ends with the day until, today unless said; from then on the rules send messages to the next post up, or to the office.
         */
        delete: operations["vacatePost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/successor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转办：由承接单位办理 · A successor takes over what is open
         * @description 在办的通知书、配合任务和未签发的草稿都转给承接单位；已办结的不变。
         *
         *     Open notices, parts in those of others and drafts go over to the successor; what is closed stays.
         */
        post: operations["succeedUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/posts/{post}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 登记代理 · Name a deputy
         * @description 代理人在起止日期内收到在岗者的全部消息，可以代为办理，办理时记明双方姓名；在岗者本人照常可以办理。由在岗者本人、督查室登记，单位岗位也可以由本单位联络员登记。同一人自同一日起的代理再次提交的，截止日以新的为准。代理人不得转委托；代理人与被代理人在须由两人办理的事项上视为一人。
         *
         *     Within his days a deputy is told all that the holder is told and may act in his place; both names are recorded then, and the holder may act as ever. The holder names him, or the supervision office, and for posts of a unit its contact. The same person from the same day on, sent again, has the new last day. A deputy passes nothing on, and where two persons are asked he and the holder are one.
         */
        put: operations["putDeputy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/posts/{post}/deputies/{holder}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 终止代理 · End what a deputy does
         * @description 代理至 until 当日止（默认昨天，即随即终止）；登记本身保留。
         *
         *     He ends with the day until, yesterday unless said, so that it is over at once; the entry is kept.
         */
        delete: operations["endDeputy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 督查室待办 · List the tasks of the office
         * @description 早的在前；不指明状态时列未办的。岗位补齐、承办单位确定后自行办结。演练不产生待办。
         *
         *     The oldest first; unless a status is named, those that are not done. A task is done by itself once its post is filled or its owner found. Rehearsals make none.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 领取待办 · Take a task
         * @description 由督查一方的人员领取；已由他人领取的不能再领，本人重复领取不变。
         *
         *     By somebody of the office; what another has taken cannot be taken, taking it again changes nothing.
         */
        post: operations["takeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办结待办，写明如何办理 · A task is done, with a word on how
         * @description 无人领取的视同由本人领取并办结；重复办结以首次为准。岗位仍空缺的，督办仍停在原环节，直至名册补齐。
         *
         *     What nobody has taken counts as taken by whoever has done it; what was said first stands. While its post is vacant the ladders of a unit wait all the same.
         */
        post: operations["noteTaskDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{holder}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 收件箱 · What has reached a person
         * @description 新的在前；只能查看本人的。演练的消息须另外指明，督查一方可以查看演练中任何人的。
         *
         *     Newest first, and one’s own alone. Messages of rehearsals are asked for apart; the office sees those of everybody in them.
         */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次专项督查已发出的消息 · The messages that have left for a campaign
         * @description 新的在前，每条只列收件人与事项数。
         *
         *     Newest first, each with its reader and how many lines are about the campaign.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标为已读 · Mark a message as read
         * @description 首次阅读的时刻有效。
         *
         *     The first reading stands.
         */
        post: operations["markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 随时告知变化 · Follow what others change
         * @description 以 Accept: text/event-stream 请求的，连接保持打开至多十分钟：先发 ready，其后每有通知书（附 seq）、草稿、专项督查、待办变化即发 change，只含本人可见的；断开后重新连接，并重新读取所看的内容。其他请求只答 ready。
         *
         *     Whoever asks with Accept: text/event-stream is kept for ten minutes at most: first ready, then a change for each notice (with its seq), draft, campaign or task that has changed, of what he may see alone. Once it ends, connect again and read anew what is looked at. Anybody else is answered ready and no more.
         */
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 督办规则列表 · List policies
         * @description 新建专项督查时选用其一。
         *
         *     One of them is named by each campaign.
         */
        get: operations["listPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一套督办规则 · A policy
         * @description 签发后的通知书始终按签发时的那一版办理。
         *
         *     A notice keeps the version under which it was issued.
         */
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查一套规则 · Check a policy; every fault with its path
         * @description 任何对象都可送检，不保存。
         *
         *     Takes any object, for it tells what is wrong with it; keeps nothing.
         */
        post: operations["checkPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 放假安排 · The calendar years and their papers
         * @description 没有文件的年份尚未公布，算到该年的期限是暂定的。
         *
         *     A year without papers is not published yet; a deadline counted through it is provisional.
         */
        get: operations["listCalendars"];
        put?: never;
        /**
         * 公布一年的放假安排，移动在办期限 · Publish a calendar year and move the open deadlines that cross it
         * @description dryRun 只显示哪些期限会动（200）；否则保存这一年并逐份移动（202），进度见 act。
         *
         *     dryRun shows which deadlines would move (200); else the year is kept and every open notice moved by a recorded event (202): act tells how far it is.
         */
        post: operations["publishCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一年的放假安排 · One calendar year
         * @description 未公布的年份没有文件，也没有日子。
         *
         *     A year that is not published has neither papers nor days.
         */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载佐证材料（重新核对散列值） · Download evidence, hashed again
         * @description 内容与报送时一字节之差即不提供；name 为报送时的文件名。
         *
         *     A changed byte is not served; name is the one under which it was reported.
         */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人在用的登录 · Where one is signed in
         * @description 新的在前；已失效的不列。
         *
         *     Newest first, without those that have ended.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * 登录 · Sign in
         * @description 会话由 Cookie 携带：半小时不用即失效，至多 12 小时。连续失败五次后须等候，秒数见 Retry-After。
         *
         *     A cookie carries the session, which ends after half an hour without use and after 12 hours at the latest. After five failures each further try waits; Retry-After says how long.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 退出登录 · Sign out
         * @description 本次登录随即失效，其他登录不受影响。经统一身份认证登录的，leaveAt 为其退出地址。
         *
         *     The session that asks ends at once; others go on. Where a provider has opened it, leaveAt ends the provider’s own.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人的账号、岗位与授权 · Who is signed in, and as what
         * @description 岗位按北京时间当日在任的列出，离岗次日即不再列出。
         *
         *     With the posts that he holds on this day in Beijing; one that has ended is gone the day after.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改密码 · Change one’s password
         * @description 其他登录随即失效，本次登录更换会话；访问令牌不受影响，需要的请逐个撤销。
         *
         *     Every other session ends, and this one goes on under a new cookie. Tokens stay; revoke those that should not.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 使本人的一次登录失效 · End one of one’s sessions
         * @description 随即在所有服务进程失效。
         *
         *     It ends at once, in every process of the house.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人的访问令牌 · One’s access tokens
         * @description 新的在前，已到期的也列出；令牌本身不再显示。
         *
         *     Newest first, those that have run out among them; what opens them is not told again.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * 新建访问令牌 · Make an access token
         * @description 令牌可办本人能办的一切（仅供读取的除外），以 Authorization: Bearer 出示；只显示这一次，须由本人登录后新建。
         *
         *     A token can do whatever its owner can, or only read, and is shown as Authorization: Bearer. It is told this once, and made by its owner alone, signed in.
         */
        post: operations["addToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 撤销访问令牌 · Revoke an access token
         * @description 随即在所有服务进程失效，不能恢复。
         *
         *     It opens nothing from then on, in every process; it does not come back.
         */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部账号 · List accounts
         * @description 按登录名次序，停用的也列出；密码不显示。
         *
         *     In the order of their login names, those out of use among them; no password is told.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * 新建账号 · Make an account
         * @description 权限随岗位而定，岗位由督查室登记，以人员编号对应；初始密码由系统生成，只显示这一次，首次登录须修改。
         *
         *     What its owner may do follows from his posts, which the office enters, by the id of the person. The first password is made up, told this once, and changed at the first sign-in.
         */
        post: operations["addAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 停用、恢复账号，重置密码，关联统一身份认证 · Take an account out of use or back, reset it, or link it with the provider of identities
         * @description 停用或重置后，该账号的登录和访问令牌随即失效；变更关联后，经统一身份认证的登录随即失效。管理员账号不在此变更。
         *
         *     Out of use or reset, its sessions and tokens end at once; linked anew or unlinked, the sessions that the provider has opened. Accounts of administrators are not changed here.
         */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/api/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部审计授权 · List grants
         * @description 已到期、已终止的也列出。
         *
         *     Those that are over among them.
         */
        get: operations["listGrants"];
        /**
         * 授予审计权限 · Grant something to an auditor
         * @description 审计人员在起止日期内只能查阅所授权的督查和单位。同一账号、督查、单位和起始日再次提交的，以新的截止日为准。
         *
         *     Within its days an auditor reads the campaigns and units that were granted, and nothing else. The same account, campaigns, units and first day, sent again, have the new last day.
         */
        put: operations["putGrant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 提前终止审计授权 · End a grant at once
         * @description 随即生效；授权记录保留。
         *
         *     From then on nothing can be read by it; the grant itself is kept on record.
         */
        delete: operations["endGrant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 机器回调（Standard Webhooks 签名） · Give a command by a signed message (Standard Webhooks)
         * @description 签名按 Standard Webhooks 1.0.0，以原始字节验证，时间须在五分钟之内。同一 webhook-id 三十天内得到同一结果。
         *
         *     Signed after Standard Webhooks 1.0.0 and checked on the bytes as they came, within five minutes. For thirty days one webhook-id gets one answer.
         */
        post: operations["takeCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 签名密钥 · List the signing keys
         * @description 链接、登录和翻页位置均以此签名。密钥本身不显示。
         *
         *     Links, sessions and cursors are signed with them. No secret is told.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * 更换签名密钥 · Rotate the signing keys
         * @description 生成新密钥，数秒后起用；已发出的链接仍以旧密钥核验，直至到期。密钥由环境变量给出的，在那里更换。
         *
         *     Makes a new key, which signs a few seconds later; links that have left stay good until they end. Keys that the environment gives are changed there.
         */
        post: operations["addKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 撤销签名密钥 · Revoke a signing key
         * @description 该密钥签发的链接和登录一秒内在所有服务进程失效，不能恢复；撤销正在使用的密钥时，系统即时另行生成。
         *
         *     Links and sessions that it has signed are void within a second, in every process, and do not come back. In the place of the key that signs another is made at once.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 操作记录 · List the record of calls
         * @description 新的在前。记录只增不改，不能删除；至少保存 183 日。
         *
         *     Newest first. Nothing changes or deletes a record; they are kept for 183 days at least.
         */
        get: operations["listCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 校验操作记录 · Check the record of calls
         * @description 逐条核对散列链：删除、改动、插入的记录都会被指出。不写起止的为最近一日。
         *
         *     Follows the hash chains: a record that was removed, changed or put in is named. Without a period it is the last day.
         */
        get: operations["checkCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock-alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 时钟自检告警 · Alarms of the sweep that watches the clocks
         * @description 只列尚未消除的；下次自检不再发现即消除。
         *
         *     Only those that stand; an alarm closes when a sweep no longer finds its fault.
         */
        get: operations["listClockAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sweep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 立即自检（可修复） · Sweep the clocks now, and mend what may be mended
         * @description 核对每份在办通知书的流程、闹钟、状态与读模型；repair 修复可修复的。
         *
         *     Compares workflow, alarm, state and read model of every open notice; repair mends what a program may mend.
         */
        post: operations["sweepClocks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 进程存活 · The process lives
         * @description 不问引擎与数据库。
         *
         *     It asks neither engine nor database.
         */
        get: operations["isAlive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以受理 · Ready to work, or what is missing
         * @description 缺少任何一项时为 503，内容相同。
         *
         *     With anything missing it is 503, with the same content.
         */
        get: operations["isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 指标 · Metrics for Prometheus
         * @description Prometheus 文本格式。
         *
         *     In the text form of Prometheus.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 版本 · Version
         * @description 本程序与 Node.js 的版本。
         *
         *     Of this program and of Node.js.
         */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部错误代码 · All problem codes
         * @description 代码长期不变，文字可能改进。
         *
         *     A code never changes; its words may get better.
         */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个错误代码 · One problem code, as the type of a problem names it
         * @description 问题中的 type 即此地址。
         *
         *     The type of a problem is this address.
         */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本文档 · This document
         * @description 由各路由的定义生成，与所挂载的一致。
         *
         *     Made of the definitions of the routes: what is mounted is what is documented.
         */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description 验收销号 · Accept and close a finding */
        AcceptFindingCommand: {
            /** @constant */
            kind: "acceptFinding";
            /** @description 问题序号 · code of the finding */
            finding: string;
            /**
             * @default implemented
             * @enum {string}
             */
            reason?: "implemented" | "alternativeAction" | "notValid" | "duplicate" | "transferredOut" | "notImplemented";
            /** @default  */
            opinion?: string;
            /** @description 作决定时所见内容的校验值，由答复页填写；内容已变的不办理 · digest of what was shown, filled in by the answer page; nothing else is decided */
            shown?: string;
        };
        /** @description 审核通过方案 · Accept the plan */
        AcceptPlanCommand: {
            /** @constant */
            kind: "acceptPlan";
            /** @default  */
            opinion?: string;
            /** @description 作决定时所见内容的校验值，由答复页填写；内容已变的不办理 · digest of what was shown, filled in by the answer page; nothing else is decided */
            shown?: string;
        };
        /** @description 账号 · An account */
        Account: {
            /** @description 登录名 · login name */
            account: string;
            person: {
                /** @description 人员编号 · id of a person */
                id: string;
                name: string;
            };
            /** @description 三员：系统、安全、审计管理员之一 · one of the three administrators */
            administrator: ("systemAdmin" | "securityAdmin" | "auditAdmin") | null;
            disabled: boolean;
            /** @description 尚未修改初始密码 · its first password was not changed yet */
            passwordDue: boolean;
            /** @description 演示账号 · an account of a demonstration */
            demo: boolean;
            /** @description 统一身份认证中的身份 · as whom the provider of identities knows its owner */
            identity: {
                issuer: string;
                subject: string;
                linkedAt: components["schemas"]["Instant"];
                /** @description 关联人员编号；oidc 为按声明对应 · who has linked it; oidc: by a claim */
                linkedBy: string;
            } | null;
            createdAt: components["schemas"]["Instant"];
        };
        /** @description 新建账号；初始密码由系统生成 · An account to be made; its first password is made up by the house */
        AccountBody: {
            /** @description 登录名：小写字母、数字和 . _ -，3 至 60 个 · small letters, digits and . _ -, 3 to 60 of them */
            account: string;
            /** @description 姓名 · the name of the person */
            name: string;
            /** @description 人员编号，与其岗位上的一致，才有该岗位的权限；不写则新编 · id of the person at his posts, without which he has none of them; a new one unless given */
            holder?: string;
        };
        /** @description 账号变更：停用、恢复，重置密码（均使其登录与令牌失效），关联或解除统一身份认证 · A change of an account: out of use or back, another first password, which end its sessions and tokens; a link with somebody at the provider of identities */
        AccountChangeBody: {
            /** @description 停用 · out of use */
            disabled?: boolean;
            /** @description 重置密码 · give it another first password */
            resetPassword?: boolean;
            /** @description 关联统一身份认证，null 为解除 · link it with somebody at the provider; null unlinks it */
            identity?: {
                /** @description 统一身份认证中的用户标识（sub） · the subject at the provider */
                subject: string;
                /** @description 签发者，不写即为本系统配置的 · the issuer; the one that is set up here unless given */
                issuer?: string;
            } | null;
        };
        /** @description 全部账号 · All accounts */
        Accounts: {
            items: components["schemas"]["Account"][];
        };
        /** @description 签收 · Acknowledge receipt */
        AcknowledgeCommand: {
            /** @constant */
            kind: "acknowledge";
            /** @default  */
            remarks?: string;
        };
        /** @description 事件 acknowledged · The event acknowledged */
        AcknowledgedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "acknowledged";
            remarks: string;
            implied: boolean;
            late: boolean;
        };
        /** @description 办理人：岗位、编号、姓名；单位一方须有单位 · Who acts: post, id and name, and for the side of a unit that unit */
        Actor: {
            role: components["schemas"]["Post"];
            /** @description 人员编号 · id of a person */
            id: string;
            name: string;
            /** @description 单位编号 · id of a unit */
            unit?: string;
            /** @description 代理何人 · in whose place he acts */
            deputyFor?: {
                /** @description 人员编号 · id of a person */
                id: string;
                name: string;
            };
        };
        /** @description 备注 · Add a note */
        AddNoteCommand: {
            /** @constant */
            kind: "addNote";
            text: string;
        };
        /** @description 进程存活 · The process lives */
        Alive: {
            /** @constant */
            ok: true;
        };
        /** @description 消息中的办理链接，只供收件人使用 · A link of a message with which its reader answers; his alone */
        AnswerLink: {
            /** @enum {string} */
            act: "acknowledge" | "submitPlan" | "reportProgress" | "reportFinding" | "requestExtension" | "raiseObjection" | "applyForFormalReview" | "reportMilestone" | "reportPart" | "approveRung" | "acceptPlan" | "acceptFinding" | "grantExtension" | "decideObjection" | "assignFormalReviewer" | "decideFormalReview" | "transferFinding" | "takeBack" | "view";
            words: string;
            url: string;
        };
        /** @description 事件 answerRefused · The event answerRefused */
        AnswerRefusedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "answerRefused";
            kind: components["schemas"]["CommandKind"];
            code: components["schemas"]["RefusalCode"];
            subject: string | null;
            when: string | null;
        };
        /** @description 申请复核 · Apply for a formal review */
        ApplyForFormalReviewCommand: {
            /** @constant */
            kind: "applyForFormalReview";
            /**
             * @description 问题序号，空为全部 · codes of findings; none: all of them
             * @default []
             */
            findings?: string[];
            grounds: string;
        };
        /** @description 批准约谈、通报批评或移送 · Approve a gated rung */
        ApproveRungCommand: {
            /** @constant */
            kind: "approveRung";
            proposal: string;
            basis: string;
            /** @default null */
            document?: string | null;
            /** @default null */
            organ?: string | null;
            factsChecked: boolean;
        };
        /** @description 指定复核人 · Assign a reviewer */
        AssignFormalReviewerCommand: {
            /** @constant */
            kind: "assignFormalReviewer";
            formalReview: string;
            reviewer: {
                id: string;
                name: string;
            };
        };
        /** @description 回放与比对的结果；没有 differences 即五方一致 · The outcome of an audit; without differences all five sides agree */
        Audit: {
            notice: string;
            documentNumber: string | null;
            ok: boolean;
            events: number;
            historyEvents: number;
            differences: {
                /** @enum {string} */
                kind: "history-missing" | "replay-failed" | "command-refused" | "event-missing" | "event-extra" | "field-differs" | "chain-broken" | "head-differs" | "read-model-missing" | "read-model-differs";
                seq: number | null;
                where: string;
                expected: string;
                found: string;
                text: string;
            }[];
        };
        /** @description 督查的批准机关、文件和范围 · Who has approved a campaign, by which paper, and how far it reaches */
        AuthorisationBody: {
            /** @description 批准机关 · who has approved it */
            organ: string;
            /** @description 批准文件的文号 · its paper */
            document: string;
            /**
             * Format: date
             * @description 批准日期 · the day of the paper
             */
            on: string;
            /** @description 督查事项 · what it is about */
            subject: string;
            /**
             * @description 督查对象，空为不限 · ids of its units; empty: any
             * @default []
             */
            units?: string[];
            /**
             * @description 问题类别，空为不限 · categories of findings; empty: any
             * @default []
             */
            categories?: string[];
            /**
             * Format: date
             * @description 督查起始日 · first day
             */
            from: string;
            /**
             * Format: date
             * @description 督查截止日 · last day
             */
            until: string;
        };
        /** @description 事件 badFaithEstablished · The event badFaithEstablished */
        BadFaithEstablishedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "badFaithEstablished";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            /** @enum {string} */
            ground: "refused" | "faked";
            facts: string;
            basis: string;
            newDueAt: components["schemas"]["Instant"] | null;
            provisional: boolean;
            capFrom: components["schemas"]["Instant"];
        };
        /** @description 公布一年的放假安排 · A year of days off to be published */
        CalendarBody: {
            /** @description 年份、国务院文件与各日 · year, papers and days, as in data/calendars */
            year: {
                year: number;
                papers: string[];
                days: {
                    name: string;
                    /** Format: date */
                    date: string;
                    isOffDay: boolean;
                }[];
            };
            /** @default CN */
            region?: string;
            basis: string;
            /**
             * @description 只看哪些期限会动 · only show what would move
             * @default false
             */
            dryRun?: boolean;
            /**
             * @description 选哪些在办的通知书 · which of the open notices
             * @default {}
             */
            query?: {
                campaign?: string;
                unit?: string;
                stage?: string;
                rehearsal?: boolean;
                /** @description 通知书编号或文号 · ids or document numbers */
                notices?: string[];
            };
        };
        /** @description 事件 calendarChanged · The event calendarChanged */
        CalendarChangedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "calendarChanged";
            previous: string;
            calendar: string;
            rulebook: string;
            basis: string;
            dates: {
                /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
                key: string;
                from: components["schemas"]["Instant"];
                to: components["schemas"]["Instant"];
            }[];
            moved: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                dueAt: components["schemas"]["Instant"];
                provisional: boolean;
                capFrom: components["schemas"]["Instant"];
            }[];
        };
        /** @description 一年的放假安排；没有文件即尚未公布 · The arrangement of one year; without papers it is not published yet */
        CalendarYear: {
            year: number;
            /** @description 国务院办公厅通知的地址 · addresses of the notices of the State Council */
            papers: string[];
            days: {
                name: string;
                date: components["schemas"]["Day"];
                /** @description 放假，否则为调休上班 · off, or else a weekend that is worked */
                isOffDay: boolean;
            }[];
        };
        /** @description 各年的放假安排 · The calendar years and their papers */
        CalendarYears: {
            items: {
                year: number;
                /** @description 国务院办公厅通知的地址 · addresses of the notices of the State Council */
                papers: string[];
                known: boolean;
                days: number;
            }[];
        };
        /** @description 操作记录校验结果 · What a check of the record of calls has found */
        CallCheck: {
            ok: boolean;
            entries: number;
            chains: {
                chain: string;
                seq: number;
                hash: string;
            }[];
            faults: {
                chain: string;
                seq: number;
                /** @enum {string} */
                fault: "gap" | "prev-differs" | "hash-differs" | "place-differs" | "head-differs" | "removal-unsaid";
            }[];
            /** @description 已开始而结果不明的请求 · writes that began and of whose end nothing is known */
            unfinished: string[];
            sinks: {
                /** @enum {string} */
                name: "database" | "file";
                awaySince: components["schemas"]["Instant"] | null;
                waiting: number;
            }[];
        };
        /** @description 一次操作的记录 · One call on record: who, from where, what about, and what came of it */
        CallOnRecord: {
            id: string;
            at: components["schemas"]["Instant"];
            /** @description null 为未登录者 · null: nobody who had signed in */
            person: {
                id: string;
                name: string;
            } | null;
            account: string | null;
            role: string | null;
            unit: string | null;
            deputyFor: {
                id: string;
                name: string;
            } | null;
            /** @description 演练中扮演该岗位 · plays that role in a rehearsal */
            isRehearsed: boolean;
            address: string;
            operation: string;
            method: string;
            object: {
                name: string;
                value: string;
            }[];
            status: number;
            code: string | null;
            requestId: string;
        };
        /** @description 操作记录 · Calls, newest first */
        CallPage: {
            items: components["schemas"]["CallOnRecord"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 机器回调：以谁的名义，对哪份通知书，办什么 · A message of a machine: in whose name, for which notice, which command */
        CallbackBody: {
            /** @constant */
            type: "notice.command";
            notice: string;
            actor: {
                /** @enum {string} */
                role: "contact" | "handler" | "responsibleLeader" | "unitHead" | "supervisionOffice" | "reviewer" | "approver" | "groupLeader" | "governmentHead";
                id: string;
                name: string;
                unit?: string;
            };
            command: components["schemas"]["Command"];
        };
        /** @description 专项督查 · An inspection campaign */
        Campaign: {
            /** @description 专项督查编号 · id of a campaign */
            id: string;
            name: string;
            /** @description 发文机关代字 · code of the issuing body in document numbers */
            code: string;
            policy: string;
            rehearsal: boolean;
            /** @description 督查事项 · what it is about */
            subject?: string;
            /** @description 批准及范围 · who has approved it, and how far it reaches */
            authorisation?: {
                /** @description 批准机关 · who has approved it */
                organ: string;
                document: string;
                on: components["schemas"]["Day"];
                /** @description 督查对象，空为不限 · its units; empty: any */
                units: string[];
                /** @description 问题类别，空为不限 · empty: any */
                categories: string[];
                from: components["schemas"]["Day"];
                until: components["schemas"]["Day"];
            };
            /** @description 重复督查的理由 · why again */
            overlapReason?: string;
            /** @description 所在地区 · region whose own days off count */
            region?: string;
            /** @description 督查对象所在的其他县区 · the county that is inspected, where not the office’s own */
            county?: string;
            /** @description 督查一方的编号 · id of its supervising side, for /api/units/{id} */
            office: string;
            /** @description 随程序提供的样例 · the sample that comes with the program */
            sample?: boolean;
            /** @description 该专项督查的时间快慢，正式督查为实时 · its tempo: real time, or a rehearsal’s */
            tempo: {
                realAnchor: components["schemas"]["Instant"];
                businessAnchor: components["schemas"]["Instant"];
                speed: number;
                until?: components["schemas"]["Instant"];
            };
            createdAt: components["schemas"]["Instant"];
            /** @description 人员编号 · id of a person */
            createdBy: string;
        };
        /** @description 专项督查及其数字；lists 给出每个数字背后的列表 · A campaign with its numbers, and where the list behind each of them is read */
        CampaignAccount: {
            /** @description 专项督查编号 · id of a campaign */
            id: string;
            name: string;
            /** @description 发文机关代字 · code of the issuing body in document numbers */
            code: string;
            policy: string;
            rehearsal: boolean;
            /** @description 督查事项 · what it is about */
            subject?: string;
            /** @description 批准及范围 · who has approved it, and how far it reaches */
            authorisation?: {
                /** @description 批准机关 · who has approved it */
                organ: string;
                document: string;
                on: components["schemas"]["Day"];
                /** @description 督查对象，空为不限 · its units; empty: any */
                units: string[];
                /** @description 问题类别，空为不限 · empty: any */
                categories: string[];
                from: components["schemas"]["Day"];
                until: components["schemas"]["Day"];
            };
            /** @description 重复督查的理由 · why again */
            overlapReason?: string;
            /** @description 所在地区 · region whose own days off count */
            region?: string;
            /** @description 督查对象所在的其他县区 · the county that is inspected, where not the office’s own */
            county?: string;
            /** @description 督查一方的编号 · id of its supervising side, for /api/units/{id} */
            office: string;
            /** @description 随程序提供的样例 · the sample that comes with the program */
            sample?: boolean;
            /** @description 该专项督查的时间快慢，正式督查为实时 · its tempo: real time, or a rehearsal’s */
            tempo: {
                realAnchor: components["schemas"]["Instant"];
                businessAnchor: components["schemas"]["Instant"];
                speed: number;
                until?: components["schemas"]["Instant"];
            };
            createdAt: components["schemas"]["Instant"];
            /** @description 人员编号 · id of a person */
            createdBy: string;
            counts: {
                townships: number;
                departments: number;
                /** @description 通知书草稿，含已签发 · drafts, issued or not */
                notices: number;
                findings: number;
                issued: number;
                closedFindings: number;
                openFindings: number;
                /** @description 有逾期问题的通知书 · notices with a finding past its date */
                overdue: number;
                messages: number;
                dispatches: number;
                stages: {
                    [key: string]: number;
                };
            };
            lists: {
                townships: string;
                departments: string;
                notices: string;
                findings: string;
                issued: string;
                closedFindings: string;
                openFindings: string;
                overdue: string;
                dispatches: string;
                stages: {
                    [key: string]: string;
                };
            };
            nextAlarmAt: components["schemas"]["Instant"] | null;
        };
        /** @description 新建专项督查 · A campaign to be added */
        CampaignBody: {
            name: string;
            /** @description 发文机关代字 · code of the issuing body */
            code: string;
            policy: string;
            /** @description 督查事项，与单位一起防止重复督查 · guards, with the units, against doubling */
            subject?: string;
            /** @default [] */
            units?: string[];
            overlapReason?: string;
            region?: string;
            /** @description 其他县区的名称：名册、督查室岗位和文号与本地分开；本地的不写 · another county than the office’s own: its roster, office and numbers are kept apart */
            county?: string;
            /**
             * @description 演练 · a rehearsal, on a clock of its own and counted nowhere
             * @default null
             */
            rehearsal?: {
                /** Format: date-time */
                start: string;
                speed: number;
                /**
                 * @description 先静止的实际秒数 · real seconds during which its clock still stands
                 * @default 0
                 */
                leadSeconds?: number;
                /**
                 * @description 随程序提供的样例，可整体移除 · the sample of the program, which can be removed
                 * @default false
                 */
                sample?: boolean;
                /**
                 * Format: date-time
                 * @description 时钟停下的业务时刻 · business instant at which its clock stands still again
                 */
                until?: string;
            } | null;
        };
        /** @description 专项督查改名 · Another name for a campaign */
        CampaignChange: {
            name: string;
        };
        /** @description 一页专项督查，新的在前 · A page of campaigns, newest first */
        CampaignPage: {
            items: components["schemas"]["Campaign"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 新建或变更后的账号；初始密码只显示这一次 · An account that was made or changed; a first password is told this once */
        ChangedAccount: {
            /** @description 登录名 · login name */
            account: string;
            person: {
                /** @description 人员编号 · id of a person */
                id: string;
                name: string;
            };
            /** @description 三员：系统、安全、审计管理员之一 · one of the three administrators */
            administrator: ("systemAdmin" | "securityAdmin" | "auditAdmin") | null;
            disabled: boolean;
            /** @description 尚未修改初始密码 · its first password was not changed yet */
            passwordDue: boolean;
            /** @description 演示账号 · an account of a demonstration */
            demo: boolean;
            /** @description 统一身份认证中的身份 · as whom the provider of identities knows its owner */
            identity: {
                issuer: string;
                subject: string;
                linkedAt: components["schemas"]["Instant"];
                /** @description 关联人员编号；oidc 为按声明对应 · who has linked it; oidc: by a claim */
                linkedBy: string;
            } | null;
            createdAt: components["schemas"]["Instant"];
            /** @description 初始密码，首次登录时须修改 · changed at the first sign-in */
            firstPassword?: string;
        };
        /** @description 事件 checkRecorded · The event checkRecorded */
        CheckRecordedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "checkRecorded";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            on: components["schemas"]["Day"];
            place: string;
            people: string[];
            result: string;
            passed: boolean;
        };
        /** @description 正在计时的期限 · A running clock */
        Clock: {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "acknowledge";
            subject: null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "plan";
            subject: null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "planCheck";
            subject: null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "finding";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "progress";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "milestone";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                milestone: number;
            };
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "part";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                unit: string;
            };
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "review";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "extensionDecision";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "rungDecision";
            subject: {
                proposal: string;
                findings: string[];
            };
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "objectionDecision";
            subject: {
                objection: string;
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "ownerSearch";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "formalReviewDecision";
            subject: {
                formalReview: string;
            };
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "suspension";
            subject: {
                decision: string;
            };
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "deferral";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
        };
        /** @description 自检发现、尚未消除的时钟问题 · A fault of a clock that the sweep has found and that stands */
        ClockAlarm: {
            id: string;
            notice: string;
            /** @enum {string} */
            fault: "workflow-missing" | "workflow-silent" | "alarm-unarmed" | "alarm-differs" | "alarm-past" | "timer-missing" | "timer-differs" | "state-differs" | "read-model-differs" | "events-missing" | "rulebook-differs" | "calendar-differs";
            detail: string;
            openedAt: components["schemas"]["Instant"];
            seenAt: components["schemas"]["Instant"];
        };
        /** @description 时钟自检告警 · Alarms of the sweep that stand */
        ClockAlarms: {
            items: components["schemas"]["ClockAlarm"][];
        };
        /**
         * @description 期限种类 · What a clock is for
         * @enum {string}
         */
        ClockKind: "acknowledge" | "plan" | "planCheck" | "finding" | "progress" | "milestone" | "part" | "review" | "extensionDecision" | "rungDecision" | "objectionDecision" | "ownerSearch" | "formalReviewDecision" | "suspension" | "deferral";
        /** @description 事件 closed · The event closed */
        ClosedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "closed";
        };
        /** @description 销号还缺什么；空表即可办结 · What every open finding still lacks for its closure */
        Closing: {
            items: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                missing: components["schemas"]["RefusalCode"][];
            }[];
        };
        /**
         * @description 销号理由 · Why a finding was closed
         * @enum {string}
         */
        ClosureReason: "implemented" | "alternativeAction" | "notValid" | "duplicate" | "transferredOut" | "notImplemented";
        /** @description 配合单位及其在岗者 · A co-operating unit with its people */
        CoUnit: {
            /** @description 单位编号 · id of a unit */
            id: string;
            name: string;
            holders: components["schemas"]["Holder"][];
            acknowledgedAt: components["schemas"]["Instant"] | null;
        };
        /** @description 事件 coUnitAcknowledged · The event coUnitAcknowledged */
        CoUnitAcknowledgedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "coUnitAcknowledged";
            /** @description 单位编号 · id of a unit */
            unit: string;
            remarks: string;
        };
        /** @description 事件 coUnitSucceeded · The event coUnitSucceeded */
        CoUnitSucceededEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "coUnitSucceeded";
            unit: components["schemas"]["Named"];
            successor: components["schemas"]["Named"];
            on: components["schemas"]["Day"];
            basis: string;
            holders: components["schemas"]["Holder"][];
            findings: string[];
            merged: string[];
            dates: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                from: components["schemas"]["Instant"];
                to: components["schemas"]["Instant"];
            }[];
        };
        /** @description 事项；由谁、何时、哪个编号由系统补充 · A command; who gives it, when and under which key is added by the API */
        Command: components["schemas"]["AcknowledgeCommand"] | components["schemas"]["SubmitPlanCommand"] | components["schemas"]["AcceptPlanCommand"] | components["schemas"]["ReturnPlanCommand"] | components["schemas"]["ReportProgressCommand"] | components["schemas"]["ReportFindingCommand"] | components["schemas"]["AcceptFindingCommand"] | components["schemas"]["ReturnFindingCommand"] | components["schemas"]["RequestExtensionCommand"] | components["schemas"]["GrantExtensionCommand"] | components["schemas"]["RefuseExtensionCommand"] | components["schemas"]["WithdrawNoticeCommand"] | components["schemas"]["WithdrawFindingCommand"] | components["schemas"]["ApproveRungCommand"] | components["schemas"]["RefuseRungCommand"] | components["schemas"]["RemindByHandCommand"] | components["schemas"]["AddNoteCommand"] | components["schemas"]["RaiseObjectionCommand"] | components["schemas"]["DecideObjectionCommand"] | components["schemas"]["ApplyForFormalReviewCommand"] | components["schemas"]["AssignFormalReviewerCommand"] | components["schemas"]["DecideFormalReviewCommand"] | components["schemas"]["TakeBackCommand"] | components["schemas"]["EstablishBadFaithCommand"] | components["schemas"]["SuspendCommand"] | components["schemas"]["ResumeCommand"] | components["schemas"]["ReportMilestoneCommand"] | components["schemas"]["ReportPartCommand"] | components["schemas"]["DeclinePartCommand"] | components["schemas"]["RecordCheckCommand"] | components["schemas"]["DeferFindingCommand"] | components["schemas"]["TransferFindingCommand"] | components["schemas"]["RaiseRungCommand"] | components["schemas"]["MigrateRulesCommand"];
        /**
         * @description 事项种类 · Kind of a command
         * @enum {string}
         */
        CommandKind: "acknowledge" | "submitPlan" | "acceptPlan" | "returnPlan" | "reportProgress" | "reportFinding" | "acceptFinding" | "returnFinding" | "requestExtension" | "grantExtension" | "refuseExtension" | "withdrawNotice" | "withdrawFinding" | "approveRung" | "refuseRung" | "remindByHand" | "addNote" | "replaceHolders" | "raiseObjection" | "decideObjection" | "applyForFormalReview" | "assignFormalReviewer" | "decideFormalReview" | "takeBack" | "establishBadFaith" | "suspend" | "resume" | "reportMilestone" | "reportPart" | "declinePart" | "recordCheck" | "deferFinding" | "transferFinding" | "succeedUnit" | "raiseRung" | "changeCalendar" | "migrateRules";
        /**
         * Format: date
         * @description 北京时间的一天 · A day in Beijing
         */
        Day: string;
        /** @description 逐日说明的一天 · One day of an explained deadline */
        DayLine: {
            date: components["schemas"]["Day"];
            /** @enum {string} */
            kind: "work" | "weekend" | "holiday" | "swapWorkday";
            name?: string;
            known: boolean;
            /** @description 1 为星期一 · 1 is Monday */
            weekday: number;
            counted: boolean;
            /** @description 当日计入的数 · what this day adds */
            amount: number;
            /** @description 累计 · the sum so far */
            count: number;
            /** @enum {string} */
            why: "afterHoursStart" | "startDayNotCounted" | "counted" | "swapWorkday" | "weekend" | "holiday" | "unknownYear" | "withinMonth" | "correspondingDay" | "rolled" | "fixedDate";
        };
        /** @description 正在计时的期限及其北京时间 · A running clock with its due time in Beijing */
        Deadline: {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "acknowledge";
            subject: null;
            dueLocal: string;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "plan";
            subject: null;
            dueLocal: string;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "planCheck";
            subject: null;
            dueLocal: string;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "finding";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
            dueLocal: string;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "progress";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
            dueLocal: string;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "milestone";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                milestone: number;
            };
            dueLocal: string;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "part";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                unit: string;
            };
            dueLocal: string;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "review";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
            dueLocal: string;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "extensionDecision";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
            dueLocal: string;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "rungDecision";
            subject: {
                proposal: string;
                findings: string[];
            };
            dueLocal: string;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "objectionDecision";
            subject: {
                objection: string;
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
            dueLocal: string;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "ownerSearch";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
            dueLocal: string;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "formalReviewDecision";
            subject: {
                formalReview: string;
            };
            dueLocal: string;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "suspension";
            subject: {
                decision: string;
            };
            dueLocal: string;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "deferral";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
            dueLocal: string;
        };
        /** @description 要计算的期限 · A deadline to be worked out */
        DeadlineQuestion: {
            /** @description 起算的日或时刻 · day or moment from which it counts */
            start: string;
            rule: string;
            cutoff?: string;
            /** @enum {string} */
            roll?: "next" | "second" | "none";
        };
        /** @description 作出复核决定 · Decide a formal review */
        DecideFormalReviewCommand: {
            /** @constant */
            kind: "decideFormalReview";
            formalReview: string;
            /** @enum {string} */
            outcome: "maintained" | "revised" | "revoked";
            /**
             * @description 问题序号，空为全部 · codes of findings; none: all of them
             * @default []
             */
            findings?: string[];
            /** @default [] */
            revisions?: components["schemas"]["Revision"][];
            opinion: string;
        };
        /** @description 处理异议 · Decide an objection */
        DecideObjectionCommand: {
            /** @constant */
            kind: "decideObjection";
            objection: string;
            upheld: boolean;
            opinion: string;
            /** @default null */
            to?: {
                id: string;
                name: string;
            } | null;
            /** @description 作决定时所见内容的校验值，由答复页填写；内容已变的不办理 · digest of what was shown, filled in by the answer page; nothing else is decided */
            shown?: string;
        };
        /** @description 不承担配合任务 · Decline a part */
        DeclinePartCommand: {
            /** @constant */
            kind: "declinePart";
            /** @description 问题序号 · code of the finding */
            finding: string;
            reason: string;
        };
        /** @description 挂账 · Defer a finding until a day */
        DeferFindingCommand: {
            /** @constant */
            kind: "deferFinding";
            /** @description 问题序号 · code of the finding */
            finding: string;
            until: string;
            reason: string;
        };
        /** @description 事件 deferralExpired · The event deferralExpired */
        DeferralExpiredEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "deferralExpired";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            newDueAt: components["schemas"]["Instant"];
            provisional: boolean;
        };
        /** @description 每个问题的日历日归谁：单位、原责任单位、督查室、待决定、暂停、非工作日 · Calendar days of each finding, each booked to exactly one share */
        Delays: {
            items: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                from: components["schemas"]["Day"];
                until: components["schemas"]["Day"];
                days: number;
                shares: {
                    unit: number;
                    formerUnit: number;
                    office: number;
                    decision: number;
                    suspension: number;
                    nonWorking: number;
                };
            }[];
        };
        /** @description 授权：何人以何文号、何日授权 · On whose word, and by which paper of which day, somebody decides in the place of the head of government */
        Delegation: {
            head: string;
            document: string;
            on: components["schemas"]["Day"];
        };
        /** @description 要登记的行政首长授权；不写 holder 则由姓名得出 · A delegation of the head of government to be entered; without a holder his id follows from the name */
        DelegationBody: {
            holder?: string;
            name: string;
            /** @default null */
            phone?: string | null;
            /** @default null */
            email?: string | null;
            document: string;
            /** @description 授权文件的日期 · the day of the paper */
            on: components["schemas"]["Day"];
            from: components["schemas"]["Day"];
            /** @description 授权的最后一日 · the last day of the delegation */
            until: components["schemas"]["Day"];
        };
        /** @description 一个渠道的投递结果 · What became of a message on one channel */
        Delivery: {
            channel: string;
            /** @enum {string} */
            status: "sent" | "failed";
            attempts: number;
            at: components["schemas"]["Instant"];
            providerId: string | null;
            error: string | null;
        };
        /** @description 要登记的代理人；不写 holder 则由单位与姓名得出，不写 of 则为该岗位唯一在岗者 · A deputy to be entered; without a holder his id follows from unit and name, without of he acts for the one holder of the post */
        DeputyBody: {
            /** @description 被代理人编号 · in whose place, by id */
            of?: string;
            /** @description 代理人编号 · id of the deputy */
            holder?: string;
            /** @description 代理人姓名 · the deputy by name */
            name: string;
            /** @default null */
            phone?: string | null;
            /** @default null */
            email?: string | null;
            /** @description 代理的第一日 · first day */
            from: components["schemas"]["Day"];
            /** @description 代理的最后一日 · last day */
            until: components["schemas"]["Day"];
            /** @default null */
            reason?: string | null;
            /** @default null */
            document?: string | null;
        };
        /** @description 通知书草稿 · A notice before its issue */
        Draft: {
            /** @description 编号，签发后即通知书的编号 · its id; issued, the notice has the same */
            id: string;
            /** @description 专项督查编号 · id of a campaign */
            campaign: string;
            unit: components["schemas"]["Named"];
            title: string;
            policy: string;
            /** @description 人员编号 · id of a person */
            author: string;
            /** @description 修改过的人，同拟稿人一样不能签批 · who has changed it; none of them can approve it */
            editors: string[];
            status: components["schemas"]["DraftStatus"];
            approvedBy: string | null;
            approvedAt: components["schemas"]["Instant"] | null;
            documentNumber: string | null;
            issuedAt: components["schemas"]["Instant"] | null;
            version: number;
            urgencyReason: string | null;
            /** @description 县委、县政府同意向乡镇下发 · the county’s consent to a letter to a township, its paper and day */
            consent?: {
                by: string;
                document: string;
                on: components["schemas"]["Day"];
            };
            /** @description 问题：通知书编号#序号 · a finding as notice#code */
            transferredFrom?: string;
            findings: components["schemas"]["FindingText"][];
            /** @description 屡查屡犯的认定与否定 · what persons have said of repetitions */
            repeats: {
                statement: string;
                of: string;
                confirmed: boolean;
                /** @description 人员编号 · id of a person */
                by: string;
                at: components["schemas"]["Instant"];
            }[];
        };
        /** @description 草稿的修改，只改写明的各项 · What is changed in a draft; what is not named stays */
        DraftChange: {
            /** @description 改发的单位 · id of another unit */
            unit?: string;
            title?: string;
            policy?: string;
            urgencyReason?: string | null;
            /** @description 县委、县政府同意向乡镇下发 · the county’s consent to a letter to a township */
            consent?: {
                by: string;
                document: string;
                /** Format: date */
                on: string;
            };
        };
        /** @description 一页草稿，问题只列序号 · A page of drafts, each with the codes of its findings instead of their text */
        DraftPage: {
            items: components["schemas"]["ListedDraft"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * @description 草稿状态：待审签、已审签、已签发 · Where the draft of a notice stands
         * @enum {string}
         */
        DraftStatus: "draft" | "approved" | "issued";
        /** @description 已退出、撤销或终止的，以编号表示 · What was ended or revoked, by its id */
        Ended: {
            id: string;
        };
        /** @description 认定拒绝整改、虚假整改 · Establish refusal or faking */
        EstablishBadFaithCommand: {
            /** @constant */
            kind: "establishBadFaith";
            /** @description 问题序号 · code of the finding */
            finding: string;
            /** @enum {string} */
            ground: "refused" | "faked";
            facts: string;
            basis: string;
        };
        /** @description 事件，与记录完全一致，可据以核对哈希链 · An event exactly as it is recorded, so that the hash chain can be checked by it */
        Event: components["schemas"]["IssuedEvent"] | components["schemas"]["AcknowledgedEvent"] | components["schemas"]["CoUnitAcknowledgedEvent"] | components["schemas"]["PlanSubmittedEvent"] | components["schemas"]["PlanAcceptedEvent"] | components["schemas"]["PlanReturnedEvent"] | components["schemas"]["ProgressReportedEvent"] | components["schemas"]["MilestoneReportedEvent"] | components["schemas"]["FindingReportedEvent"] | components["schemas"]["FindingAcceptedEvent"] | components["schemas"]["FindingPassedEvent"] | components["schemas"]["FindingReturnedEvent"] | components["schemas"]["CheckRecordedEvent"] | components["schemas"]["ClosedEvent"] | components["schemas"]["RungFiredEvent"] | components["schemas"]["RungProposedEvent"] | components["schemas"]["ProposalNarrowedEvent"] | components["schemas"]["ProposalLapsedEvent"] | components["schemas"]["RungApprovedEvent"] | components["schemas"]["RungRefusedEvent"] | components["schemas"]["RemindedByHandEvent"] | components["schemas"]["NoteAddedEvent"] | components["schemas"]["HoldersReplacedEvent"] | components["schemas"]["NoticeWithdrawnEvent"] | components["schemas"]["FindingWithdrawnEvent"] | components["schemas"]["CalendarChangedEvent"] | components["schemas"]["RulesMigratedEvent"] | components["schemas"]["AnswerRefusedEvent"] | components["schemas"]["ExtensionRequestedEvent"] | components["schemas"]["ExtensionGrantedEvent"] | components["schemas"]["ExtensionRefusedEvent"] | components["schemas"]["ObjectionRaisedEvent"] | components["schemas"]["ObjectionDecidedEvent"] | components["schemas"]["FormalReviewAppliedEvent"] | components["schemas"]["FormalReviewerAssignedEvent"] | components["schemas"]["FormalReviewDecidedEvent"] | components["schemas"]["FindingRevisedEvent"] | components["schemas"]["OwnerSearchBegunEvent"] | components["schemas"]["MatterTakenBackEvent"] | components["schemas"]["BadFaithEstablishedEvent"] | components["schemas"]["SuspendedEvent"] | components["schemas"]["ResumedEvent"] | components["schemas"]["PartReportedEvent"] | components["schemas"]["PartDeclinedEvent"] | components["schemas"]["FindingDeferredEvent"] | components["schemas"]["DeferralExpiredEvent"] | components["schemas"]["FindingTransferredEvent"] | components["schemas"]["UnitSucceededEvent"] | components["schemas"]["CoUnitSucceededEvent"];
        /** @description 全部事件 · Events in their order */
        Events: {
            items: components["schemas"]["Event"][];
        };
        /** @description 佐证材料，以文件校验值（SHA-256）保存 · A piece of evidence, kept by its SHA-256 */
        Evidence: {
            name: string;
            sha256: string;
            /** @description 所证事实发生之日 · the day on which what it proves took effect */
            effectiveOn: components["schemas"]["Day"];
        };
        /** @description 正在计时的期限及其逐日理由；按季度计的没有逐日理由 · A running clock with its reasons; one that counts quarters has none */
        ExplainedClock: {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "acknowledge";
            subject: null;
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "plan";
            subject: null;
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "planCheck";
            subject: null;
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "finding";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "progress";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "milestone";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                milestone: number;
            };
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "part";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                unit: string;
            };
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "review";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "extensionDecision";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "rungDecision";
            subject: {
                proposal: string;
                findings: string[];
            };
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "objectionDecision";
            subject: {
                objection: string;
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "ownerSearch";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "formalReviewDecision";
            subject: {
                formalReview: string;
            };
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "suspension";
            subject: {
                decision: string;
            };
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        } | {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            rule: string;
            /** @description 督办流程名称 · name of its ladder in the policy */
            ladder: string;
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            /** @description 放假安排未公布，暂定 · counted through a year that is not published yet */
            provisional: boolean;
            /** @description 催办自此起算 · where the steps of the ladder count from */
            chaseFrom: components["schemas"]["Instant"];
            /** @description 已走的级数 · steps taken */
            step: number;
            /** @description 下一级的时刻 · when the next step falls due */
            nextAt: components["schemas"]["Instant"] | null;
            paused: boolean;
            /** @description 该单位无人可告，停在本级的次数 · how often its step has waited because nobody of the unit could be told */
            untold?: number;
            /** @constant */
            kind: "deferral";
            subject: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
            };
            calendar: string;
            explained: components["schemas"]["ExplainedDeadline"] | null;
        };
        /** @description 期限及其逐日理由、所依文件 · A deadline with its reasons day by day and the papers behind them */
        ExplainedDeadline: {
            due: components["schemas"]["Instant"];
            dueOn: components["schemas"]["Day"];
            provisional: boolean;
            calendar: string;
            /** @description 国务院办公厅通知的地址 · addresses of the notices of the State Council */
            papers: string[];
            days: components["schemas"]["DayLine"][];
        };
        /** @description 延期申请 · A request for more time */
        Extension: {
            /** @description 申请延至的日或时刻 · day or minute asked for */
            until: string;
            reason: string;
            requestedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "pending" | "granted" | "refused" | "lapsed";
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: string | null;
            /** @description 此前已有逾期报送 · it had been reported late before */
            breached: boolean;
        };
        /** @description 事件 extensionGranted · The event extensionGranted */
        ExtensionGrantedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "extensionGranted";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            opinion: string;
            previousDueAt: components["schemas"]["Instant"];
            newDueAt: components["schemas"]["Instant"];
            provisional: boolean;
            capFrom: components["schemas"]["Instant"];
        };
        /** @description 事件 extensionRefused · The event extensionRefused */
        ExtensionRefusedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "extensionRefused";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            reason: string;
            moved: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                dueAt: components["schemas"]["Instant"];
                provisional: boolean;
                capFrom: components["schemas"]["Instant"];
            }[];
        };
        /** @description 事件 extensionRequested · The event extensionRequested */
        ExtensionRequestedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "extensionRequested";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            until: string;
            reason: string;
            breached: boolean;
        };
        /** @description 问题及其办理情况 · A finding and where it stands */
        Finding: {
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            code: string;
            /** @description 问题类别 · category */
            category: string;
            /** @description 问题表述 · the fact found */
            statement: string;
            severity: components["schemas"]["Severity"];
            /** @description 依据 · what it is measured by */
            criterion: string;
            /** @description 整改要求 · what is asked */
            recommendation: string;
            /** @description 整改目标 · the end to reach */
            target: string;
            timing: components["schemas"]["Timing"];
            /** @description 通知书写明的期限，null 按规则 · limit of its own; null: the policy’s */
            due: string | null;
            /** @description 配合单位 · co-operating units by name */
            coUnits: string[];
            remarks: string;
            /** @description 台账所列 · what the ledger says beside the text */
            ledgerEntry?: {
                /** @description 问题来源 · where it came from */
                origin?: string;
                /** @description 整改措施 · measures */
                measures?: string;
                /** @description 责任领导 */
                responsibleLeader?: string;
                /** @description 责任人 */
                responsiblePerson?: string;
                /** @description 联络员 */
                contactPerson?: string;
            };
            /** @description 屡查屡犯：此前的问题 · the earlier finding it repeats */
            repeatOf?: string;
            stage: components["schemas"]["FindingStage"];
            light: components["schemas"]["Light"];
            dueAt: components["schemas"]["Instant"];
            /** @description 距期限的工作日数，逾期为负 · working days until then, below zero once it is past */
            workingDaysLeft: number;
            /** @description 最初期限 · the first date */
            originalDueAt: components["schemas"]["Instant"];
            /** @description 延期上限自此起算 · where the cap on extensions counts from */
            capFrom: components["schemas"]["Instant"];
            provisional: boolean;
            reports: components["schemas"]["FindingReport"][];
            returns: {
                reason: string;
                at: components["schemas"]["Instant"];
                /** @description 人员编号 · id of a person */
                by: string;
                person: string;
            }[];
            extensions: components["schemas"]["Extension"][];
            progress: {
                text: string;
                noChange: boolean;
                at: components["schemas"]["Instant"];
            }[];
            /** @description 对现责任单位的催办、督办次数 · reminders and orders to the unit that is responsible now */
            reminders: number;
            /** @description 对现责任单位已到的最高级别 · highest rung that the unit responsible now has reached */
            level: components["schemas"]["Rung"] | null;
            /** @description 逐级验收中已同意的各级 · levels of acceptance that have agreed */
            passed: {
                level: components["schemas"]["OfficePost"];
                opinion: string;
                at: components["schemas"]["Instant"];
                /** @description 人员编号 · id of a person */
                by: string;
                person: string;
            }[];
            checks: components["schemas"]["OnSiteCheck"][];
            milestones: components["schemas"]["Milestone"][];
            parts: components["schemas"]["Part"][];
            /** @description 挂账 · accepted for a while without rectification */
            deferral: {
                until: components["schemas"]["Instant"];
                reason: string;
                at: components["schemas"]["Instant"];
                /** @description 人员编号 · id of a person */
                by: string;
                expiredAt: components["schemas"]["Instant"] | null;
                /** @description 挂账时已有未退回的整改结果 · the office had a result then that it had not returned */
                reported: boolean;
                /** @description 挂账期间单位报送了整改结果 · a report came while it stood */
                cutShort: boolean;
            } | null;
            /** @description 已结束的挂账合计天数 · days of its deferrals that are over */
            deferredDays: number;
            /** @description 转办 · transferred to another unit */
            handover: {
                to: components["schemas"]["Named"];
                record: string;
            } | null;
            /** @description 拒绝整改、虚假整改的认定 · refusal or faking, as established */
            badFaith: {
                /** @enum {string} */
                ground: "refused" | "faked";
                facts: string;
                basis: string;
                at: components["schemas"]["Instant"];
                by: string;
            }[];
            /** @description 销号 · how it was closed */
            closure: {
                reason: components["schemas"]["ClosureReason"];
                opinion: string;
                at: components["schemas"]["Instant"];
                /** @description 人员编号 · id of a person */
                by: string;
                /** @description 当时的责任单位 · the responsible unit then */
                unit: string;
            } | null;
        };
        /** @description 事件 findingAccepted · The event findingAccepted */
        FindingAcceptedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "findingAccepted";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            reason: components["schemas"]["ClosureReason"];
            opinion: string;
        };
        /** @description 事件 findingDeferred · The event findingDeferred */
        FindingDeferredEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "findingDeferred";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            until: components["schemas"]["Instant"];
            reason: string;
        };
        /** @description 一页问题 · A page of findings over all notices */
        FindingPage: {
            items: components["schemas"]["ListedFinding"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 事件 findingPassed · The event findingPassed */
        FindingPassedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "findingPassed";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            level: components["schemas"]["OfficePost"];
            next: components["schemas"]["OfficePost"];
            opinion: string;
        };
        /** @description 报送的整改结果 · A reported result */
        FindingReport: {
            summary: string;
            evidence: components["schemas"]["Evidence"][];
            receivedAt: components["schemas"]["Instant"];
            /** @description 人员编号 · id of a person */
            by: string;
            late: boolean;
        };
        /** @description 事件 findingReported · The event findingReported */
        FindingReportedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "findingReported";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            summary: string;
            evidence: components["schemas"]["Evidence"][];
            late: boolean;
            lapsedExtension: boolean;
        };
        /** @description 事件 findingReturned · The event findingReturned */
        FindingReturnedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "findingReturned";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            reason: string;
            newDueAt: components["schemas"]["Instant"];
            provisional: boolean;
            capFrom: components["schemas"]["Instant"];
        };
        /** @description 事件 findingRevised · The event findingRevised */
        FindingRevisedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "findingRevised";
            formalReview: string;
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            statement: string;
            recommendation: string;
            target: string;
            newDueAt: components["schemas"]["Instant"] | null;
            provisional: boolean;
        };
        /**
         * @description 问题状态：待整改、已有方案、验收中、退回、挂账、待确定承办单位、销号、撤回 · Where a finding stands
         * @enum {string}
         */
        FindingStage: "open" | "planned" | "underReview" | "returned" | "deferred" | "ownerSought" | "closed" | "withdrawn";
        /** @description 问题的文字 · A finding as it stands in the letter */
        FindingText: {
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            code: string;
            /** @description 问题类别 · category */
            category: string;
            /** @description 问题表述 · the fact found */
            statement: string;
            severity: components["schemas"]["Severity"];
            /** @description 依据 · what it is measured by */
            criterion: string;
            /** @description 整改要求 · what is asked */
            recommendation: string;
            /** @description 整改目标 · the end to reach */
            target: string;
            timing: components["schemas"]["Timing"];
            /** @description 通知书写明的期限，null 按规则 · limit of its own; null: the policy’s */
            due: string | null;
            /** @description 配合单位 · co-operating units by name */
            coUnits: string[];
            remarks: string;
            /** @description 台账所列 · what the ledger says beside the text */
            ledgerEntry?: {
                /** @description 问题来源 · where it came from */
                origin?: string;
                /** @description 整改措施 · measures */
                measures?: string;
                /** @description 责任领导 */
                responsibleLeader?: string;
                /** @description 责任人 */
                responsiblePerson?: string;
                /** @description 联络员 */
                contactPerson?: string;
            };
            /** @description 屡查屡犯：此前的问题 · the earlier finding it repeats */
            repeatOf?: string;
        };
        /** @description 事件 findingTransferred · The event findingTransferred */
        FindingTransferredEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "findingTransferred";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            toUnit: components["schemas"]["Named"];
            record: string;
            reason: string;
        };
        /** @description 事件 findingWithdrawn · The event findingWithdrawn */
        FindingWithdrawnEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "findingWithdrawn";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            reason: string;
        };
        /** @description 逾期无人办理时的后续督办措施 · What will fire until an instant if nobody answers */
        Forecast: {
            until: components["schemas"]["Instant"];
            items: components["schemas"]["ForecastStep"][];
        };
        /** @description 逾期无人办理时将发出的督办措施 · A reminder or rung that fires if nobody answers */
        ForecastStep: {
            at: components["schemas"]["Instant"];
            rung: components["schemas"]["Rung"];
            /** @description 须经批准 · it is drafted and waits for its approver */
            gated: boolean;
            kind: components["schemas"]["ClockKind"] | null;
            keys: string[];
            findings: string[];
            to: components["schemas"]["Recipient"][];
            copy: components["schemas"]["Recipient"][];
            /** @description 空缺岗位 · posts that nobody holds */
            vacant: components["schemas"]["Post"][];
        };
        /** @description 复核（政府督查工作条例第十七条） · A formal review */
        FormalReview: {
            id: string;
            findings: string[];
            grounds: string;
            appliedAt: components["schemas"]["Instant"];
            /** @description 人员编号 · id of a person */
            by: string;
            reviewer: {
                /** @description 人员编号 · id of a person */
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            status: "pending" | "decided" | "takenBack" | "lapsed";
            outcome: ("maintained" | "revised" | "revoked") | null;
            opinion: string | null;
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: string | null;
        };
        /** @description 事件 formalReviewApplied · The event formalReviewApplied */
        FormalReviewAppliedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "formalReviewApplied";
            formalReview: string;
            findings: string[];
            grounds: string;
            effect: components["schemas"]["HoldEffect"];
            hold: components["schemas"]["Hold"] | null;
        };
        /** @description 事件 formalReviewDecided · The event formalReviewDecided */
        FormalReviewDecidedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "formalReviewDecided";
            formalReview: string;
            /** @enum {string} */
            outcome: "maintained" | "revised" | "revoked";
            revoked: string[];
            opinion: string;
            moved: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                dueAt: components["schemas"]["Instant"];
                provisional: boolean;
                capFrom: components["schemas"]["Instant"];
            }[];
        };
        /** @description 事件 formalReviewerAssigned · The event formalReviewerAssigned */
        FormalReviewerAssignedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "formalReviewerAssigned";
            formalReview: string;
            reviewer: components["schemas"]["Named"];
            replaced: components["schemas"]["Named"] | null;
            recused: string[];
        };
        /** @description 转办前的配合单位 · A unit that co-operated until its successor took over its parts */
        FormerCoUnit: {
            /** @description 单位编号 · id of a unit */
            id: string;
            name: string;
            until: components["schemas"]["Day"];
            basis: string;
            /** @description 转办时配合任务已逾期的问题 · findings of which it left a part that was late */
            late: string[];
        };
        /** @description 转办前的责任单位 · A unit that was responsible until its successor took over */
        FormerUnit: {
            /** @description 单位编号 · id of a unit */
            id: string;
            name: string;
            until: components["schemas"]["Day"];
            basis: string;
            /** @description 登记承接的时刻 · when the succession was entered */
            at: components["schemas"]["Instant"];
            /** @description 对该单位已到的级别和催办、督办次数 · how far it was chased about what went over */
            reached: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                level: components["schemas"]["Rung"] | null;
                reminders: number;
            }[];
        };
        /**
         * @description 须经批准的级别：约谈、通报批评、移送 · A rung that waits for a named approver
         * @enum {string}
         */
        GatedRung: "interview" | "criticise" | "refer";
        /** @description 审计授权：可以查阅哪些督查、哪些单位，自何日至何日 · What an auditor may read, from a day to a day */
        Grant: {
            id: string;
            /** @description 登录名 · login name */
            account: string;
            campaigns: string[];
            /** @description null 为全部单位 · null: every unit */
            units: string[] | null;
            from: components["schemas"]["Day"];
            until: components["schemas"]["Day"];
            /** @description 人员编号 · id of a person */
            grantedBy: string;
            grantedAt: components["schemas"]["Instant"];
            /** @description 提前终止的时刻 · when it was ended before its day */
            endedAt: components["schemas"]["Instant"] | null;
        };
        /** @description 要授予的审计权限 · What is to be granted to an auditor */
        GrantBody: {
            /** @description 登录名：小写字母、数字和 . _ -，3 至 60 个 · small letters, digits and . _ -, 3 to 60 of them */
            account: string;
            campaigns: string[];
            /**
             * @description null 为全部单位 · null: every unit
             * @default null
             */
            units?: string[] | null;
            from: components["schemas"]["Day"];
            /** @description 最后一日 · its last day */
            until: components["schemas"]["Day"];
        };
        /** @description 同意延期 · Grant more time */
        GrantExtensionCommand: {
            /** @constant */
            kind: "grantExtension";
            /** @description 问题序号 · code of the finding */
            finding: string;
            /** @default null */
            until?: string | null;
            /** @default  */
            opinion?: string;
            /** @description 作决定时所见内容的校验值，由答复页填写；内容已变的不办理 · digest of what was shown, filled in by the answer page; nothing else is decided */
            shown?: string;
        };
        /** @description 全部审计授权 · All grants */
        Grants: {
            items: components["schemas"]["Grant"][];
        };
        /** @description 期限暂停或只不催办的原因：暂停决定、异议、复核 · Why clocks of the unit stand still or fall silent */
        Hold: {
            id: string;
            /** @enum {string} */
            kind: "suspension" | "objection" | "formalReview";
            /** @enum {string} */
            effect: "stop" | "quiet";
            findings: string[];
            /** @description 整份通知书 · it covers the whole notice */
            whole: boolean;
            since: components["schemas"]["Instant"];
            reason: string;
            estimate: string | null;
            endedAt: components["schemas"]["Instant"] | null;
        };
        /**
         * @description 对单位期限的影响：停止计时、只不催办、不影响 · What a pending matter does to the clock of the unit: it stops, it only falls silent, nothing
         * @enum {string}
         */
        HoldEffect: "stop" | "quiet" | "none";
        /** @description 在岗者及任期，until 为 null 表示仍在岗 · Who holds a post from which day until which, inclusive; null: still */
        Holder: {
            post: components["schemas"]["Post"];
            /** @description 人员编号 · id of a person */
            id: string;
            name: string;
            from: components["schemas"]["Day"];
            until: components["schemas"]["Day"] | null;
            delegation?: components["schemas"]["Delegation"];
            /** @description 代理何人 · in whose place he acts */
            deputyFor?: {
                /** @description 人员编号 · id of a person */
                id: string;
                name: string;
            };
        };
        /** @description 事件 holdersReplaced · The event holdersReplaced */
        HoldersReplacedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "holdersReplaced";
            holders: components["schemas"]["Holder"][];
            coUnit: string | null;
        };
        /** @description 导入结果：数目、逐行问题、未导入的单元格；试导入另列读到的各行 · What an import has found: counts, faults row by row, cells that are left out; of a dry run also what was read */
        ImportReport: {
            campaign: string | null;
            units: number;
            notices: number;
            findings: number;
            /** @description 新增草稿 · new drafts */
            added: number;
            /** @description 更新的未审签草稿 · drafts brought up to the ledger */
            updated: number;
            /** @description 与台账一致的 · letters that are as it says already */
            unchanged: number;
            notTaken: components["schemas"]["NotTaken"][];
            /** @description 名册不再列明、任职终止的在岗者 · whose time at a post ends with this roster */
            ended: {
                unit: string;
                post: components["schemas"]["Post"];
                name: string;
            }[];
            /** @description 非空单元格：共有 = 已读 + 未导入 · cells with content: present = read + not imported */
            cells: {
                present: number;
                read: number;
                notImported: number;
            };
            notImported: components["schemas"]["LeftOut"][];
            /** @description 只在 dryRun 时：将成为草稿的各行 · of a dry run: what drafts would hold */
            rows?: components["schemas"]["RowOfDraft"][];
            errors: components["schemas"]["RowFault"][];
            warnings: components["schemas"]["RowFault"][];
        };
        /** @description 一页收件箱，新的在前 · A page of an inbox, newest first */
        InboxPage: {
            items: components["schemas"]["Message"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * Format: date-time
         * @description 时刻，UTC，毫秒；文字次序即时间次序 · An instant in UTC with milliseconds; the order of its text is that of time
         */
        Instant: string;
        /** @description 事件 issued · The event issued */
        IssuedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "issued";
            notice: string;
            deliveredAt: components["schemas"]["Instant"];
            /** @description 文号 · document number */
            documentNumber: string;
            title: string;
            /** @description 签发机关及其地址、电话 · the issuing body, its address and telephone */
            issuer: {
                name: string;
                address: string;
                telephone: string;
            };
            unit: components["schemas"]["Named"];
            consent: {
                by: string;
                document: string;
                on: components["schemas"]["Day"];
            } | null;
            authorisation: {
                organ: string;
                document: string;
                on: components["schemas"]["Day"];
            } | null;
            campaign: components["schemas"]["Named"];
            rehearsal: boolean;
            policy: {
                id: string;
                version: number;
            };
            calendar: string;
            rulesVersion: number;
            rulebook: string;
            authors: string[];
            /** @description 人员编号 · id of a person */
            approvedBy: string;
            /** @description 代理何人审签 · whose deputy has approved it */
            approvedFor?: string;
            urgencyReason: string | null;
            findings: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                code: string;
                /** @description 问题类别 · category */
                category: string;
                /** @description 问题表述 · the fact found */
                statement: string;
                severity: components["schemas"]["Severity"];
                /** @description 依据 · what it is measured by */
                criterion: string;
                /** @description 整改要求 · what is asked */
                recommendation: string;
                /** @description 整改目标 · the end to reach */
                target: string;
                timing: components["schemas"]["Timing"];
                /** @description 通知书写明的期限，null 按规则 · limit of its own; null: the policy’s */
                due: string | null;
                /** @description 配合单位 · co-operating units by name */
                coUnits: string[];
                remarks: string;
                /** @description 台账所列 · what the ledger says beside the text */
                ledgerEntry?: {
                    /** @description 问题来源 · where it came from */
                    origin?: string;
                    /** @description 整改措施 · measures */
                    measures?: string;
                    /** @description 责任领导 */
                    responsibleLeader?: string;
                    /** @description 责任人 */
                    responsiblePerson?: string;
                    /** @description 联络员 */
                    contactPerson?: string;
                };
                /** @description 屡查屡犯：此前的问题 · the earlier finding it repeats */
                repeatOf?: string;
                dueAt: components["schemas"]["Instant"];
                provisional: boolean;
            }[];
            holders: components["schemas"]["Holder"][];
            coUnits: {
                /** @description 单位编号 · id of a unit */
                id: string;
                name: string;
                holders: components["schemas"]["Holder"][];
            }[];
            rights: {
                objectBy: components["schemas"]["Instant"];
                reviewBy: components["schemas"]["Instant"];
            };
        };
        /** @description 督办流程：各环节，及用尽之后的重复提醒 · Steps in order of time, and what goes on after the last one */
        Ladder: {
            steps: components["schemas"]["Step"][];
            repeat: {
                /** @constant */
                rung: "remind";
                every: string;
                /** @description 间隔逐次加倍，至此为止 · intervals double up to this one */
                slowest?: string;
                to: components["schemas"]["Post"][];
            } | null;
        };
        /** @description 要导入的台账与名册 · A ledger to be imported, and a roster */
        LedgerBody: {
            ledger: {
                name: string;
                /**
                 * Format: base64
                 * @description 文件内容，base64，不超过 20 MB · the bytes in base64, at most 20 MB of them
                 */
                content: string;
            };
            /** @default null */
            roster?: {
                name: string;
                /**
                 * Format: base64
                 * @description 文件内容，base64，不超过 20 MB · the bytes in base64, at most 20 MB of them
                 */
                content: string;
            } | null;
            /**
             * @description 只检查 · only check
             * @default false
             */
            dryRun?: boolean;
            /**
             * @description 一格写有多个单位时：不予导入，或首个为牵头单位、其余为配合单位 · several units in one cell are refused, or the first leads and the others co-operate
             * @default refused
             * @enum {string}
             */
            severalUnits?: "refused" | "first-leads";
            /**
             * @description 列的含义；督查一方按列名指定的对今后的台账也有效 · what columns mean; what the office says of a head holds for later ledgers too
             * @default []
             */
            map?: {
                /** @description 列名或列号 · the head as written, or the letter */
                column: string;
                /** @description 读作哪一列；null 不读；automatic 恢复自动识别 · what it means; null: not read; automatic: as Duban takes it */
                as: ("seq" | "noticeNumber" | "findingCode" | "campaignId" | "category" | "statement" | "severity" | "criterion" | "recommendation" | "target" | "measures" | "leadUnit" | "coUnits" | "responsibleLeader" | "responsiblePerson" | "contactPerson" | "timing" | "dueDate" | "milestones" | "progress" | "outcome" | "evidence" | "acceptance" | "light" | "closedAt" | "reminderCount" | "returnCount" | "remarks" | "repeatOf" | "classification" | "automatic") | null;
            }[];
            /**
             * @description 已签发问题的更正另成补充草稿 · corrections of issued findings become drafts of their own
             * @default false
             */
            supplement?: boolean;
        };
        /** @description 未导入的单元格：位置与原因 · Cells that are not imported: their place, and why */
        LeftOut: {
            /** @enum {string} */
            file: "ledger" | "roster";
            sheet: string;
            /** @description 单元格范围 · the range, as spreadsheets write it */
            range: string;
            /** @description 范围内未导入的非空单元格数 · cells with content left out in it */
            cells: number;
            code: string;
            message: string;
            messageEn: string;
        };
        /**
         * @description 亮灯：绿、黄、红、灰 · Green, yellow (near), red (overdue), grey (does not wait for the unit)
         * @enum {string}
         */
        Light: "green" | "yellow" | "red" | "grey";
        /** @description 列表中的草稿 · A draft in a list */
        ListedDraft: {
            /** @description 编号，签发后即通知书的编号 · its id; issued, the notice has the same */
            id: string;
            /** @description 专项督查编号 · id of a campaign */
            campaign: string;
            unit: components["schemas"]["Named"];
            title: string;
            policy: string;
            /** @description 人员编号 · id of a person */
            author: string;
            /** @description 修改过的人，同拟稿人一样不能签批 · who has changed it; none of them can approve it */
            editors: string[];
            status: components["schemas"]["DraftStatus"];
            approvedBy: string | null;
            approvedAt: components["schemas"]["Instant"] | null;
            documentNumber: string | null;
            issuedAt: components["schemas"]["Instant"] | null;
            version: number;
            findings: string[];
        };
        /** @description 列表中的问题；statement 只取开头 · A finding in a list; its statement is cut after the beginning */
        ListedFinding: {
            /** @description 通知书编号#序号 · notice#code */
            id: string;
            notice: string;
            /** @description 文号 · document number */
            documentNumber: string;
            unit: components["schemas"]["Named"];
            campaign: components["schemas"]["Named"];
            rehearsal: boolean;
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            code: string;
            category: string;
            statement: string;
            severity: components["schemas"]["Severity"];
            timing: components["schemas"]["Timing"];
            stage: components["schemas"]["FindingStage"];
            light: components["schemas"]["Light"];
            dueAt: components["schemas"]["Instant"];
            provisional: boolean;
            level: components["schemas"]["Rung"] | null;
            closedAt: components["schemas"]["Instant"] | null;
            closedFor: components["schemas"]["ClosureReason"] | null;
        };
        /** @description 列表中的通知书：办到哪里、下一步何时，不含正文 · A notice in a list: where it stands and what comes next, without its text */
        ListedNotice: {
            id: string;
            /** @description 已记录的事件数 · events recorded so far */
            seq: number;
            /** @description 文号 · document number */
            documentNumber: string;
            title: string;
            unit: components["schemas"]["Named"];
            campaign: components["schemas"]["Named"];
            /** @description 演练，不计入统计 · a rehearsal, counted nowhere */
            rehearsal: boolean;
            stage: components["schemas"]["NoticeStage"];
            light: components["schemas"]["Light"];
            /** @description 问题：全部、未办结、已办结、待单位办理、验收中、已逾期 · findings: all, open, closed, waiting for the unit, under review, overdue */
            counts: {
                findings: number;
                open: number;
                closed: number;
                awaiting: number;
                underReview: number;
                overdue: number;
            };
            /** @description 待督查室：待批准的级别、其他待决定 · what waits for the office */
            pending: {
                proposals: number;
                decisions: number;
            };
            /** @description 待单位事项的最早期限 · the earliest date of the unit */
            dueAt: components["schemas"]["Instant"] | null;
            /** @description 距最早期限的工作日数，逾期为负 · working days until then, below zero once overdue */
            workingDaysLeft: number | null;
            nextAlarmAt: components["schemas"]["Instant"] | null;
            issuedAt: components["schemas"]["Instant"];
            acknowledgedAt: components["schemas"]["Instant"] | null;
            closedAt: components["schemas"]["Instant"] | null;
        };
        /** @description 回头看：抽取的样本与结果 · A look-back at closed findings: its sample, and what was found */
        LookBack: {
            id: string;
            /** @description 专项督查编号 · id of a campaign */
            campaign: string;
            asOf: components["schemas"]["Day"];
            candidates: number;
            /** @description 人员编号 · id of a person */
            by: string;
            sample: {
                /** @description 问题：通知书编号#序号 · a finding as notice#code */
                ref: string;
                relapsed: boolean | null;
                note: string | null;
                at: components["schemas"]["Instant"] | null;
            }[];
        };
        /** @description 回头看的基准日，默认今天 · As of which day a look-back is drawn; today unless said */
        LookBackBody: {
            /** Format: date */
            asOf?: string;
        };
        /** @description 回头看对一个问题的结果 · What a look-back has found at one finding */
        LookBackResult: {
            finding: string;
            /** @description 反弹 · it has relapsed */
            relapsed: boolean;
            note: string;
        };
        /** @description 新建的访问令牌，令牌只显示这一次 · A token that was made; what opens it is told this once */
        MadeToken: {
            id: string;
            name: string;
            /** @description 仅供读取 · it changes nothing */
            readOnly: boolean;
            createdAt: components["schemas"]["Instant"];
            /** @description 最后有效日 · its last day */
            until: components["schemas"]["Day"];
            lastUsedOn: components["schemas"]["Day"] | null;
            token: string;
        };
        /** @description 批量办理的进度与结果 · An act on many notices with what has become of it so far */
        Many: {
            /** @description 批量办理的编号，即其 Idempotency-Key · its id, which is its key */
            id: string;
            kind: components["schemas"]["CommandKind"];
            by: components["schemas"]["Actor"];
            receivedAt: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"] | null;
            /** @description 涉及的通知书 · notices it is about */
            notices: number;
            done: number;
            refused: number;
            /** @description 已办结的通知书 · notices that were over already */
            over: number;
            items: {
                notice: string;
                /** @enum {string} */
                status: "done" | "refused" | "over";
                /** @description 不接受的原因，或办结时的状态 · why it was refused, or how the notice had ended */
                code: string | null;
            }[];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 批量办理：选哪些通知书，办什么 · An act on many: which notices, and which command */
        ManyBody: {
            /** @description 选哪些在办的通知书 · which of the open notices */
            query: {
                campaign?: string;
                unit?: string;
                stage?: string;
                rehearsal?: boolean;
                /** @description 通知书编号或文号 · ids or document numbers */
                notices?: string[];
            };
            command: components["schemas"]["Command"];
            /**
             * @description 只试算 · only try
             * @default false
             */
            dryRun?: boolean;
        };
        /** @description 事件 matterTakenBack · The event matterTakenBack */
        MatterTakenBackEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "matterTakenBack";
            matter: string;
            findings: string[];
            moved: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                dueAt: components["schemas"]["Instant"];
                provisional: boolean;
                capFrom: components["schemas"]["Instant"];
            }[];
        };
        /** @description 本人：姓名、账号、今日的岗位与授权 · Who is signed in, with what he is today */
        Me: {
            person: {
                /** @description 人员编号 · id of a person */
                id: string;
                name: string;
            };
            account: string | null;
            roles: {
                /** @enum {string} */
                role: "supervisionOffice" | "reviewer" | "approver" | "groupLeader" | "governmentHead" | "contact" | "handler" | "responsibleLeader" | "unitHead" | "auditor" | "systemAdmin" | "securityAdmin" | "auditAdmin";
                /** @description 所在单位；督查一方、审计和管理员为 null · null at the office, for auditors and administrators */
                unit: string | null;
                /** @description 仅限于此 · it reaches no further */
                granted?: {
                    campaigns: string[];
                    /** @description null 为全部单位 · null: every unit */
                    units: string[] | null;
                };
                deputyFor?: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                    until: components["schemas"]["Day"];
                };
            }[];
            /** @description 须先修改初始密码 · a first password has to be changed before anything else */
            passwordDue: boolean;
        };
        /** @description 收件箱中的一条消息：所办各事项及办理链接 · A message in an inbox: everything that was due to its reader then, with links to answer */
        Message: {
            id: string;
            to: {
                /** @description 人员编号 · id of a person */
                holder: string;
                name: string;
            };
            at: components["schemas"]["Instant"];
            /** @description 首次阅读 · when it was first read */
            readAt: components["schemas"]["Instant"] | null;
            rehearsal: boolean;
            urgent: boolean;
            subject: string;
            lines: {
                notice: string;
                /** @description 文号 · document number */
                documentNumber: string;
                text: string;
                dueAt: components["schemas"]["Instant"] | null;
                links: components["schemas"]["AnswerLink"][];
            }[];
        };
        /** @description 一页已发消息，新的在前 · A page of messages that have left, newest first */
        MessagePage: {
            items: {
                id: string;
                to: {
                    /** @description 人员编号 · id of a person */
                    holder: string;
                    name: string;
                };
                /** @enum {string} */
                side: "unit" | "office";
                at: components["schemas"]["Instant"];
                /** @description 首次阅读 · when it was first read */
                readAt: components["schemas"]["Instant"] | null;
                urgent: boolean;
                /** @description 其中关于该专项督查的事项 · lines of it about the campaign */
                lines: number;
            }[];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 改用新版规则 · Move to newer rules */
        MigrateRulesCommand: {
            /** @constant */
            kind: "migrateRules";
            rulesVersion: number;
            reason: string;
        };
        /** @description 方案中的阶段节点 · A stage of an accepted plan */
        Milestone: {
            ordinal: number;
            on: components["schemas"]["Day"];
            goal: string;
            dueAt: components["schemas"]["Instant"];
            text: string | null;
            evidence: components["schemas"]["Evidence"][];
            reportedAt: components["schemas"]["Instant"] | null;
            late: boolean;
        };
        /** @description 事件 milestoneReported · The event milestoneReported */
        MilestoneReportedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "milestoneReported";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            milestone: number;
            text: string;
            evidence: components["schemas"]["Evidence"][];
            late: boolean;
        };
        /** @description 编号与名称 · Something by its id and its name */
        Named: {
            id: string;
            name: string;
        };
        /** @description 已读到但未自动采用的改动，以及如何采用 · A change that was read and is not taken over by itself, and how it is taken over */
        NotTaken: {
            /** @enum {string} */
            code: "changed-after-approval" | "changed-after-issue" | "post-not-yours";
            unit: string;
            letter: string | null;
            finding: string | null;
            fields: string[];
            message: string;
            messageEn: string;
        };
        /** @description 事件 noteAdded · The event noteAdded */
        NoteAddedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "noteAdded";
            text: string;
        };
        /** @description 整改通知书：一份文书、一个单位及其全部办理情况 · A notice: one letter to one unit, with everything that has happened to it */
        Notice: {
            id: string;
            /** @description 已记录的事件数 · events recorded so far */
            seq: number;
            /** @description 文号 · document number */
            documentNumber: string;
            title: string;
            unit: components["schemas"]["Named"];
            campaign: components["schemas"]["Named"];
            /** @description 演练，不计入统计 · a rehearsal, counted nowhere */
            rehearsal: boolean;
            stage: components["schemas"]["NoticeStage"];
            light: components["schemas"]["Light"];
            policy: {
                id: string;
                version: number;
            };
            /** @description 所用日历 · the calendar it counts with */
            calendar: string;
            rulesVersion: number;
            /** @description 规则与日历的散列 · digest of policy and calendar */
            rulebook: string;
            authors: string[];
            /** @description 人员编号 · id of a person */
            approvedBy: string;
            /** @description 人员编号 · id of a person */
            issuedBy: string;
            issuedAt: components["schemas"]["Instant"];
            /** @description 送达时刻，各期限自此起算 · when it reached the unit; its clocks count from here */
            deliveredAt: components["schemas"]["Instant"];
            acknowledgedAt: components["schemas"]["Instant"] | null;
            acknowledgedLate: boolean;
            closedAt: components["schemas"]["Instant"] | null;
            /** @description 签发机关及其地址、电话 · the issuing body, its address and telephone */
            issuer: {
                name: string;
                address: string;
                telephone: string;
            };
            consent: {
                by: string;
                document: string;
                on: components["schemas"]["Day"];
            } | null;
            authorisation: {
                organ: string;
                document: string;
                on: components["schemas"]["Day"];
            } | null;
            /** @description 提出异议、申请复核的最后日期 · last days for an objection and for a review */
            rights: {
                objectBy: components["schemas"]["Instant"];
                reviewBy: components["schemas"]["Instant"];
            };
            findings: components["schemas"]["Finding"][];
            plan: components["schemas"]["Plan"] | null;
            clocks: components["schemas"]["Clock"][];
            proposals: components["schemas"]["Proposal"][];
            holders: components["schemas"]["Holder"][];
            handReminders: {
                at: components["schemas"]["Instant"];
                /** @description 人员编号 · id of a person */
                by: string;
                findings: string[];
            }[];
            notes: {
                at: components["schemas"]["Instant"];
                /** @description 人员编号 · id of a person */
                by: string;
                text: string;
            }[];
            coUnits: components["schemas"]["CoUnit"][];
            formerUnits: components["schemas"]["FormerUnit"][];
            formerCoUnits: components["schemas"]["FormerCoUnit"][];
            objections: components["schemas"]["Objection"][];
            formalReviews: components["schemas"]["FormalReview"][];
            holds: components["schemas"]["Hold"][];
            stopped: components["schemas"]["StoppedClock"][];
            /** @description 等待中的期限：验收中、挂账中或方案审核中 · limits that wait: under review, deferred, in a plan under check */
            resting: components["schemas"]["Clock"][];
            refusedAnswers: {
                at: components["schemas"]["Instant"];
                kind: components["schemas"]["CommandKind"];
                code: components["schemas"]["RefusalCode"];
                /** @description 人员编号 · id of a person */
                by: string;
            }[];
            /** @description 应告知的事项数 · messages decided so far */
            messageCount: number;
            /** @description 哈希链的链尾 · head of its hash chain */
            head: string;
            /** @description 下一次到期的时刻 · when something falls due next */
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 该专项督查时钟的现在 · now on the clock of its campaign */
            now: components["schemas"]["Instant"];
        };
        /** @description 通知书数目；list 是各数目背后的列表 · How many notices there are; list is where those behind each number are read */
        NoticeCounts: {
            /** @description 全部 · all */
            all: {
                count: number;
                list: string;
            };
            /** @description 在办 · those that go on */
            open: {
                count: number;
                list: string;
            };
            /** @description 有逾期问题的 · with a finding past its date */
            overdue: {
                count: number;
                list: string;
            };
            /** @description 近期到期的 · due soon */
            dueSoon: {
                count: number;
                list: string;
            };
            /** @description 待签收 · not acknowledged yet */
            unsigned: {
                count: number;
                list: string;
            };
            /** @description 待验收 · with a result under review */
            underReview: {
                count: number;
                list: string;
            };
            /** @description 有待决定的申请 · with something to be decided */
            decisions: {
                count: number;
                list: string;
            };
            /** @description 有待批准的约谈、通报批评、移送 · with a gated rung that waits for approval */
            proposals: {
                count: number;
                list: string;
            };
            /** @description 已办结 · closed */
            closed: {
                count: number;
                list: string;
            };
            /** @description 已撤回 · withdrawn */
            withdrawn: {
                count: number;
                list: string;
            };
        };
        /** @description 一份通知书现在可用的链接，各给何人 · Links of a notice that work now, and for whom each is */
        NoticeLinks: {
            items: {
                to: {
                    /** @description 人员编号 · id of a person */
                    holder: string;
                    name: string;
                };
                unit: string;
                post: components["schemas"]["Post"];
                links: components["schemas"]["AnswerLink"][];
            }[];
        };
        /** @description 就一份通知书已发的消息及投递结果 · Messages sent about a notice, and what became of each */
        NoticeMessages: {
            items: {
                id: string;
                to: {
                    /** @description 人员编号 · id of a person */
                    holder: string;
                    name: string;
                };
                at: components["schemas"]["Instant"];
                /** @description 首次阅读 · when it was first read */
                readAt: components["schemas"]["Instant"] | null;
                deliveries: components["schemas"]["Delivery"][];
                lines: string[];
                /** @description 已无须发出的事项 · lines overtaken and not sent */
                superseded: number;
            }[];
        };
        /** @description 一页通知书 · A page of notices */
        NoticePage: {
            items: components["schemas"]["ListedNotice"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /**
         * @description 通知书状态：已签发、已签收、整改中、验收中、异议或复核待决定、办结、已撤回 · Where a notice stands
         * @enum {string}
         */
        NoticeStage: "issued" | "acknowledged" | "inRectification" | "underReview" | "disputed" | "closed" | "withdrawn";
        /** @description 事件 noticeWithdrawn · The event noticeWithdrawn */
        NoticeWithdrawnEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "noticeWithdrawn";
            reason: string;
        };
        /** @description 异议：非本单位职责，或事实有误 · An objection: not our remit, or a wrong fact */
        Objection: {
            id: string;
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            /** @enum {string} */
            ground: "notOurRemit" | "wrongFact";
            reasons: string;
            raisedAt: components["schemas"]["Instant"];
            /** @description 人员编号 · id of a person */
            by: string;
            /** @enum {string} */
            status: "pending" | "upheld" | "rejected" | "takenBack" | "lapsed";
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: string | null;
            opinion: string | null;
        };
        /** @description 事件 objectionDecided · The event objectionDecided */
        ObjectionDecidedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "objectionDecided";
            objection: string;
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            upheld: boolean;
            opinion: string;
            toUnit: components["schemas"]["Named"] | null;
            moved: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                dueAt: components["schemas"]["Instant"];
                provisional: boolean;
                capFrom: components["schemas"]["Instant"];
            }[];
        };
        /** @description 事件 objectionRaised · The event objectionRaised */
        ObjectionRaisedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "objectionRaised";
            objection: string;
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            /** @enum {string} */
            ground: "notOurRemit" | "wrongFact";
            reasons: string;
            effect: components["schemas"]["HoldEffect"];
            hold: components["schemas"]["Hold"] | null;
        };
        /** @description 签发机关的登记 · What is entered of the issuing body */
        Office: {
            issuer: {
                name: string;
                address: string;
                telephone: string;
            } | null;
            /** @description 行政首长的授权，含已到期的 · delegations of the head of government, also those that are over */
            delegations: components["schemas"]["Place"][];
        };
        /** @description 要登记的签发机关 · The issuing body to be entered */
        OfficeBody: {
            name: string;
            address: string;
            telephone: string;
        };
        /**
         * @description 督查一方的岗位 · A post of the supervising side
         * @enum {string}
         */
        OfficePost: "supervisionOffice" | "reviewer" | "approver" | "groupLeader" | "governmentHead";
        /** @description 现场核查 · A check on the spot */
        OnSiteCheck: {
            on: components["schemas"]["Day"];
            place: string;
            people: string[];
            result: string;
            passed: boolean;
            at: components["schemas"]["Instant"];
            /** @description 人员编号 · id of a person */
            by: string;
        };
        /** @description OpenAPI 3.1 文档 · An OpenAPI 3.1 document */
        OpenApi: {
            /** @constant */
            openapi: "3.1.0";
        } & {
            [key: string]: unknown;
        };
        /** @description 某岗位现在可办与不可办的事项及原因 · What a post may do now, and why not */
        OpenCommands: {
            items: {
                kind: components["schemas"]["CommandKind"];
                open: boolean;
                why: components["schemas"]["RefusalCode"] | null;
                /** @description 现在可以办理的岗位 · posts at which it is open now */
                by: components["schemas"]["Post"][];
            }[];
        };
        /** @description 事项已办 · A command is done */
        Outcome: {
            /** @description 其最后一个事件 · the last event of the command */
            seq: number;
            stage: components["schemas"]["NoticeStage"];
            /** @description 所办内容的散列 · digest of what was commanded */
            digest: string;
            /** @description 产生的事件 · types of its events */
            events: string[];
        };
        /** @description 事件 ownerSearchBegun · The event ownerSearchBegun */
        OwnerSearchBegunEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "ownerSearchBegun";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            reason: string;
        };
        /** @description 配合单位的任务 · The part of a co-operating unit */
        Part: {
            unit: components["schemas"]["Named"];
            dueAt: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "open" | "reported" | "declined" | "unanswered";
            summary: string | null;
            at: components["schemas"]["Instant"] | null;
            late: boolean;
        };
        /** @description 事件 partDeclined · The event partDeclined */
        PartDeclinedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "partDeclined";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            /** @description 单位编号 · id of a unit */
            unit: string;
            reason: string;
        };
        /** @description 事件 partReported · The event partReported */
        PartReportedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "partReported";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            /** @description 单位编号 · id of a unit */
            unit: string;
            summary: string;
            late: boolean;
        };
        /** @description 修改密码：现密码与新密码；新密码至少 12 个字符，不限种类 · A change of one’s password; the new one has 12 characters or more, of whatever kind */
        PasswordBody: {
            current: string;
            /** @description 新密码 · the new one */
            next: string;
        };
        /** @description 岗位任职：何人何时起止 · A person at a post, from a day on */
        Place: {
            post: components["schemas"]["Post"];
            /** @description 人员编号 · id of a person */
            holder: string;
            name: string;
            phone: string | null;
            email: string | null;
            from: components["schemas"]["Day"];
            until: components["schemas"]["Day"] | null;
            delegation?: components["schemas"]["Delegation"];
            /** @description 代理何人，由谁登记及缘由 · in whose place, by whom named, and why */
            deputyFor?: {
                /** @description 人员编号 · id of a person */
                id: string;
                name: string;
                namedBy: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                reason: string | null;
                document: string | null;
            };
        };
        /** @description 到岗人员；不写 holder 则由单位与姓名得出 · A person at a post; without a holder his id follows from unit and name */
        PlaceBody: {
            holder?: string;
            name: string;
            /** @default null */
            phone?: string | null;
            /** @default null */
            email?: string | null;
            /** Format: date */
            from: string;
        };
        /** @description 整改方案 · The plan of the unit */
        Plan: {
            items: components["schemas"]["PlanItem"][];
            /** @enum {string} */
            status: "submitted" | "accepted" | "returned";
            submittedAt: components["schemas"]["Instant"];
            late: boolean;
            /** @description 退回次数 · how often it was returned */
            returns: number;
            /** @description 措施已审核通过的整改意见 · findings whose measures have been accepted */
            covers: string[];
        };
        /** @description 事件 planAccepted · The event planAccepted */
        PlanAcceptedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "planAccepted";
            opinion: string;
            milestones: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                ordinal: number;
                on: components["schemas"]["Day"];
                goal: string;
                dueAt: components["schemas"]["Instant"];
            }[];
        };
        /** @description 一个问题的整改措施 · The measures for one finding */
        PlanItem: {
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            measures: string;
            responsiblePerson: string;
            milestones: {
                on: components["schemas"]["Day"];
                goal: string;
            }[];
        };
        /** @description 事件 planReturned · The event planReturned */
        PlanReturnedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "planReturned";
            reason: string;
        };
        /** @description 事件 planSubmitted · The event planSubmitted */
        PlanSubmittedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "planSubmitted";
            items: components["schemas"]["PlanItem"][];
            late: boolean;
        };
        /** @description 督办规则列表 · The policies by name */
        Policies: {
            items: {
                id: string;
                version: number;
                /** @description 中文与英文 · in Chinese and English */
                name: {
                    zh: string;
                    en: string;
                };
                urgent: boolean;
            }[];
        };
        /** @description 督办规则：期限、督办流程、提醒次数、灯色 · A follow-up policy: clocks, ladders, budgets, lights */
        Policy: {
            id: string;
            version: number;
            /** @description 中文与英文 · in Chinese and English */
            name: {
                zh: string;
                en: string;
            };
            cutoff: string;
            /** @enum {string} */
            roll: "next" | "second" | "none";
            officeHours: {
                open: string;
                close: string;
            } | null;
            quiet: {
                from: string;
                to: string;
                daysOff: boolean;
            } | null;
            digestAt: string;
            budget: {
                remindersPerRung: number;
            };
            urgent: boolean;
            clocks: {
                acknowledge: {
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    limit: string;
                    ladder: string;
                };
                plan: {
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    limit: string;
                    ladder: string;
                    notFor: components["schemas"]["Timing"][];
                } | null;
                planCheck: {
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    limit: string;
                    ladder: string;
                } | null;
                finding: {
                    immediate: {
                        /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                        limit: string;
                        ladder: string;
                    };
                    timeLimited: {
                        /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                        limit: string;
                        ladder: string;
                    };
                    staged: {
                        /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                        limit: string;
                        ladder: string;
                    };
                    longTerm: {
                        /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                        limit: string;
                        ladder: string;
                    };
                };
                progress: {
                    every: string;
                    plus: string | null;
                    timings: components["schemas"]["Timing"][];
                    once: boolean;
                    ladder: string;
                } | null;
                review: {
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    limit: string;
                    ladder: string;
                };
                rework: {
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    limit: string;
                    ladder: string;
                    /** @description 第几次退回提至何级 · which return raises to which rung */
                    atReturns: {
                        returns: number;
                        /** @enum {string} */
                        rung: "remind" | "order" | "interview" | "criticise";
                    }[];
                };
                extensionDecision: {
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    limit: string;
                    ladder: string;
                };
                rungDecision: {
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    limit: string;
                    ladder: string;
                };
                milestone: {
                    ladder: string;
                } | null;
                part: {
                    ladder: string;
                } | null;
                objectionDecision: {
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    limit: string;
                    ladder: string;
                    effect: components["schemas"]["HoldEffect"];
                };
                ownerSearch: {
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    limit: string;
                    ladder: string;
                };
                formalReviewDecision: {
                    ladder: string;
                    effect: components["schemas"]["HoldEffect"];
                };
                suspension: {
                    ladder: string;
                };
            };
            ladders: {
                [key: string]: components["schemas"]["Ladder"];
            };
            extension: {
                askBefore: string | null;
                maxCount: number;
                /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                maxTotal: string;
                grantedBy: components["schemas"]["OfficePost"][];
                upTo: {
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    supervisionOffice?: string;
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    reviewer?: string;
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    approver?: string;
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    groupLeader?: string;
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    governmentHead?: string;
                };
            };
            acceptance: {
                levels: components["schemas"]["OfficePost"][];
                onSite: components["schemas"]["Severity"][];
            };
            /** @description 拒绝整改、虚假整改的首级 · first rung on refusal and on faking */
            badFaith: {
                refused: {
                    rung: components["schemas"]["Rung"];
                    to: components["schemas"]["Post"][];
                    copy?: components["schemas"]["Post"][];
                    needs?: components["schemas"]["OfficePost"];
                    /** @constant */
                    task?: "phone";
                };
                faked: {
                    rung: components["schemas"]["Rung"];
                    to: components["schemas"]["Post"][];
                    copy?: components["schemas"]["Post"][];
                    needs?: components["schemas"]["OfficePost"];
                    /** @constant */
                    task?: "phone";
                };
            };
            deferral: {
                /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                maxTotal: string;
            } | null;
            recurrence: {
                /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                within: string;
                to: ("contact" | "handler" | "responsibleLeader" | "unitHead")[];
            } | null;
            guards: {
                /** @description 期限短于此的不能签发 · nothing shorter may be issued */
                shortest: string;
                maxCharacters: number;
                minWorkingDays: number;
                similarFrom: number;
                /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                overlapWithin: string;
            };
            rights: {
                /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                objection: string;
                /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                formalReview: string;
                /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                formalReviewDecision: string;
            };
            lookBack: {
                samplePercent: number;
                /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                after: string;
            } | null;
            lights: {
                /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                yellowWithin: string;
                yellowFraction: number;
                colours: {
                    /** @description 中文与英文 · in Chinese and English */
                    green: {
                        zh: string;
                        en: string;
                    };
                    /** @description 中文与英文 · in Chinese and English */
                    yellow: {
                        zh: string;
                        en: string;
                    };
                    /** @description 中文与英文 · in Chinese and English */
                    red: {
                        zh: string;
                        en: string;
                    };
                    /** @description 中文与英文 · in Chinese and English */
                    grey: {
                        zh: string;
                        en: string;
                    };
                };
            };
        };
        /** @description 对一套规则的检查结果 · What a check of a policy has found */
        PolicyCheck: {
            ok: boolean;
            faults: {
                /** @description 所在位置 · where it is */
                path: string;
                zh: string;
                en: string;
            }[];
        };
        /**
         * @description 岗位：联络员、承办人、分管领导、主要负责人；督查室、验收人、主管领导、组长 · A post of the unit or of the supervising side
         * @enum {string}
         */
        Post: "contact" | "handler" | "responsibleLeader" | "unitHead" | "supervisionOffice" | "reviewer" | "approver" | "groupLeader" | "governmentHead";
        /** @description 岗位变动：是否有变，告知了多少份在办通知书 · Whether a post has changed, and how many open notices know of it */
        PostChange: {
            changed: boolean;
            notices: number;
        };
        /** @description 问题（RFC 9457）：未办成的原因，用读者的语言 · A problem (RFC 9457): why it was not done, in the language of the reader */
        Problem: {
            /** @description 说明此代码的地址 · where the code is explained */
            type: string;
            title: string;
            status: number;
            /**
             * @description 错误代码，长期不变 · a stable code
             * @enum {string}
             */
            code: "other-register" | "code-taken" | "campaign-issued" | "name-taken" | "sample-absent" | "unit-used" | "host-unknown" | "cross-site" | "record-away" | "link-invalid" | "link-used" | "not-the-holder" | "signature-invalid" | "too-many-faults" | "sign-in-failed" | "too-many-tries" | "sign-in-busy" | "password-change-needed" | "password-unfit" | "password-wrong" | "session-needed" | "token-read-only" | "rehearsed-wrong" | "session-unknown" | "token-unknown" | "account-unknown" | "account-taken" | "person-has-account" | "administrator-has-posts" | "holder-administers" | "administrator-apart" | "key-unknown" | "keys-configured" | "last-key" | "grant-unknown" | "oidc-unset" | "oidc-away" | "oidc-failed" | "oidc-unknown" | "oidc-other-identity" | "oidc-roles-apart" | "oidc-role-missing" | "account-disabled" | "identity-taken" | "issuer-unknown" | "logout-token-invalid" | "not-signed-in" | "inbox-unknown" | "deputy-days-wrong" | "deputy-of-head" | "deputy-of-nobody" | "deputy-is-holder" | "deputy-by-himself" | "deputy-of-another-side" | "deputy-unknown" | "deputy-absent" | "not-json" | "invalid-request" | "invalid-query" | "key-missing" | "key-reused" | "key-in-flight" | "campaign-unknown" | "draft-unknown" | "notice-unknown" | "unit-unknown" | "unit-succeeded" | "office-unstaffed" | "delegation-days-wrong" | "delegation-without-head" | "delegation-to-head" | "policy-unknown" | "calendar-unknown" | "overlap" | "authorisation-missing" | "outside-scope" | "authorisation-sealed" | "consent-missing" | "repeat-unfounded" | "look-back-unknown" | "act-unknown" | "task-unknown" | "task-taken" | "task-done" | "too-many" | "clock-unknown" | "message-unknown" | "route-unknown" | "method-unknown" | "draft-not-approved" | "answer-taken" | "draft-issued" | "approved-by-author" | "ledger-unreadable" | "version-missing" | "version-stale" | "too-large" | "wrong-content-type" | "uploads-busy" | "exports-busy" | "imports-busy" | "form-unreadable" | "classified" | "evidence-unknown" | "evidence-altered" | "busy" | "engine-away" | "store-away" | "outcome-unknown" | "internal" | "not-found" | "already-issued" | "same-person" | "urgency-reason-missing" | "issuer-missing" | "no-findings" | "duplicate-finding-code" | "limit-unreadable" | "date-past" | "too-little-time" | "closed" | "withdrawn" | "not-your-role" | "own-unit" | "another-unit" | "received-out-of-order" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "plan-incomplete" | "unknown-finding" | "finding-closed" | "already-reported" | "not-reported" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "unknown-proposal" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "government-head-needed" | "not-government-head" | "delegation-not-in-force" | "deputy-not-in-force" | "basis-missing" | "facts-not-checked" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "written-decision-needed" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "estimate-unreadable" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-out-of-range" | "unknown-milestone" | "milestone-reported" | "no-part" | "part-done" | "check-missing" | "same-person-again" | "not-deferrable" | "deferral-too-long" | "same-unit" | "succession-not-yet" | "rung-not-on-ladder" | "rung-not-higher" | "nobody-to-tell" | "extension-above-power" | "calendar-same" | "rules-unknown" | "rules-not-newer";
            detail?: string;
            instance: string;
            /** @description 本次请求的编号，可据以查日志 · id of the request, which leads to the log */
            requestId: string;
            errors?: {
                /** @description 所在位置（RFC 6901）· where it is (RFC 6901) */
                pointer: string;
                detail: string;
            }[];
        };
        /** @description 错误代码的说明 · What a problem code means */
        ProblemExplanation: {
            /**
             * @description 错误代码，长期不变 · a stable code
             * @enum {string}
             */
            code: "other-register" | "code-taken" | "campaign-issued" | "name-taken" | "sample-absent" | "unit-used" | "host-unknown" | "cross-site" | "record-away" | "link-invalid" | "link-used" | "not-the-holder" | "signature-invalid" | "too-many-faults" | "sign-in-failed" | "too-many-tries" | "sign-in-busy" | "password-change-needed" | "password-unfit" | "password-wrong" | "session-needed" | "token-read-only" | "rehearsed-wrong" | "session-unknown" | "token-unknown" | "account-unknown" | "account-taken" | "person-has-account" | "administrator-has-posts" | "holder-administers" | "administrator-apart" | "key-unknown" | "keys-configured" | "last-key" | "grant-unknown" | "oidc-unset" | "oidc-away" | "oidc-failed" | "oidc-unknown" | "oidc-other-identity" | "oidc-roles-apart" | "oidc-role-missing" | "account-disabled" | "identity-taken" | "issuer-unknown" | "logout-token-invalid" | "not-signed-in" | "inbox-unknown" | "deputy-days-wrong" | "deputy-of-head" | "deputy-of-nobody" | "deputy-is-holder" | "deputy-by-himself" | "deputy-of-another-side" | "deputy-unknown" | "deputy-absent" | "not-json" | "invalid-request" | "invalid-query" | "key-missing" | "key-reused" | "key-in-flight" | "campaign-unknown" | "draft-unknown" | "notice-unknown" | "unit-unknown" | "unit-succeeded" | "office-unstaffed" | "delegation-days-wrong" | "delegation-without-head" | "delegation-to-head" | "policy-unknown" | "calendar-unknown" | "overlap" | "authorisation-missing" | "outside-scope" | "authorisation-sealed" | "consent-missing" | "repeat-unfounded" | "look-back-unknown" | "act-unknown" | "task-unknown" | "task-taken" | "task-done" | "too-many" | "clock-unknown" | "message-unknown" | "route-unknown" | "method-unknown" | "draft-not-approved" | "answer-taken" | "draft-issued" | "approved-by-author" | "ledger-unreadable" | "version-missing" | "version-stale" | "too-large" | "wrong-content-type" | "uploads-busy" | "exports-busy" | "imports-busy" | "form-unreadable" | "classified" | "evidence-unknown" | "evidence-altered" | "busy" | "engine-away" | "store-away" | "outcome-unknown" | "internal" | "not-found" | "already-issued" | "same-person" | "urgency-reason-missing" | "issuer-missing" | "no-findings" | "duplicate-finding-code" | "limit-unreadable" | "date-past" | "too-little-time" | "closed" | "withdrawn" | "not-your-role" | "own-unit" | "another-unit" | "received-out-of-order" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "plan-incomplete" | "unknown-finding" | "finding-closed" | "already-reported" | "not-reported" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "unknown-proposal" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "government-head-needed" | "not-government-head" | "delegation-not-in-force" | "deputy-not-in-force" | "basis-missing" | "facts-not-checked" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "written-decision-needed" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "estimate-unreadable" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-out-of-range" | "unknown-milestone" | "milestone-reported" | "no-part" | "part-done" | "check-missing" | "same-person-again" | "not-deferrable" | "deferral-too-long" | "same-unit" | "succession-not-yet" | "rung-not-on-ladder" | "rung-not-higher" | "nobody-to-tell" | "extension-above-power" | "calendar-same" | "rules-unknown" | "rules-not-newer";
            status: number;
            zh: string;
            en: string;
        };
        /** @description 全部错误代码 · All problem codes */
        ProblemExplanations: {
            items: components["schemas"]["ProblemExplanation"][];
        };
        /** @description 事件 progressReported · The event progressReported */
        ProgressReportedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "progressReported";
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            text: string;
            noChange: boolean;
        };
        /** @description 拟发的约谈、通报批评或移送，须经批准 · A gated rung prepared by the system, waiting for its approver */
        Proposal: {
            id: string;
            rung: components["schemas"]["GatedRung"];
            findings: string[];
            to: components["schemas"]["Post"][];
            needs: components["schemas"]["OfficePost"];
            /** @description 已请其审批的人员 · who was asked to decide */
            asked: string[];
            preparedAt: components["schemas"]["Instant"];
            /** @description 提级的缘由，null 为逾期 · why it was raised; null: because a date has passed */
            cause: ("return" | "hand" | "badFaith") | null;
            /** @description 手工提级的人员 · who has raised it by hand */
            raisedBy: string | null;
            /** @enum {string} */
            status: "pending" | "approved" | "refused" | "lapsed";
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: string | null;
            /** @description 由受权人决定的，其授权 · set where a delegate of the head of government has decided */
            delegation: {
                head: string;
                document: string;
                on: components["schemas"]["Day"];
                delegate: string;
            } | null;
            basis: string | null;
            document: string | null;
            /** @description 受移送机关 · the organ of a referral */
            organ: string | null;
        };
        /** @description 事件 proposalLapsed · The event proposalLapsed */
        ProposalLapsedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "proposalLapsed";
            /** @description 拟发级别的编号 · id of the proposal of a rung */
            proposal: string;
            /** @enum {string} */
            why: "settled" | "notDue" | "succeeded";
        };
        /** @description 事件 proposalNarrowed · The event proposalNarrowed */
        ProposalNarrowedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "proposalNarrowed";
            /** @description 拟发级别的编号 · id of the proposal of a rung */
            proposal: string;
            findings: string[];
            left: string[];
        };
        /** @description 公布放假安排后移动的期限 · What a newly published year moves */
        Publication: {
            calendar: string;
            /** @description 公布前应核对之处 · what to look at before the year is used */
            doubts: {
                path: string;
                /** @enum {string} */
                code: "statutory-day-missing" | "no-swapped-day" | "weekday-worked";
                zh: string;
                en: string;
            }[];
            moved: {
                notice: string;
                /** @description 文号 · document number */
                documentNumber: string;
                unit: string;
                dates: {
                    /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
                    key: string;
                    from: components["schemas"]["Instant"];
                    to: components["schemas"]["Instant"];
                }[];
            }[];
            unmoved: number;
            /** @description 移动期限的批量办理，试算时为 null · null in a dry run */
            act: components["schemas"]["Many"] | null;
        };
        /** @description 提出异议 · Raise an objection */
        RaiseObjectionCommand: {
            /** @constant */
            kind: "raiseObjection";
            /** @description 问题序号 · code of the finding */
            finding: string;
            /** @enum {string} */
            ground: "notOurRemit" | "wrongFact";
            reasons: string;
        };
        /** @description 提级 · Raise a rung at once */
        RaiseRungCommand: {
            /** @constant */
            kind: "raiseRung";
            /** @description 问题序号 · code of the finding */
            finding: string;
            /** @enum {string} */
            rung: "warn" | "remind" | "order" | "interview" | "criticise" | "refer";
            reason: string;
        };
        /** @description 读过的消息 · The message that was read */
        ReadBody: {
            id: string;
        };
        /** @description 能否受理，缺什么 · Whether the process can work, and what is missing */
        Readiness: {
            ok: boolean;
            checks: {
                [key: string]: boolean;
            };
        };
        /** @description 送达对象，以当时在岗者为准 · Who is told, as he held his post then */
        Recipient: {
            post: components["schemas"]["Post"];
            /** @description 人员编号 · id of a person */
            holder: string;
            name: string;
            /** @description 配合单位 · the co-operating unit whose post it is */
            unit?: string;
            delegation?: components["schemas"]["Delegation"];
            /** @description 代理何人 · in whose place he acts */
            deputyFor?: {
                /** @description 人员编号 · id of a person */
                id: string;
                name: string;
            };
            /** @description 代空缺岗位收件 · the vacant posts in whose place he is told */
            insteadOf?: {
                posts: components["schemas"]["Post"][];
                /** @description 配合单位 · the co-operating unit whose posts they are */
                unit?: string;
            };
        };
        /** @description 记录现场核查 · Record a check on the spot */
        RecordCheckCommand: {
            /** @constant */
            kind: "recordCheck";
            /** @description 问题序号 · code of the finding */
            finding: string;
            /** Format: date */
            on: string;
            place: string;
            people: string[];
            result: string;
            passed: boolean;
        };
        /**
         * @description 规则不接受的原因，文字见 /problems/{code} · Why the rules refuse a command; worded at /problems/{code}
         * @enum {string}
         */
        RefusalCode: "not-found" | "already-issued" | "same-person" | "urgency-reason-missing" | "issuer-missing" | "no-findings" | "duplicate-finding-code" | "limit-unreadable" | "date-past" | "too-little-time" | "closed" | "withdrawn" | "not-your-role" | "own-unit" | "another-unit" | "received-out-of-order" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "plan-incomplete" | "unknown-finding" | "finding-closed" | "already-reported" | "not-reported" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "unknown-proposal" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "government-head-needed" | "not-government-head" | "delegation-not-in-force" | "deputy-not-in-force" | "basis-missing" | "facts-not-checked" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "written-decision-needed" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "estimate-unreadable" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-out-of-range" | "unknown-milestone" | "milestone-reported" | "no-part" | "part-done" | "check-missing" | "same-person-again" | "not-deferrable" | "deferral-too-long" | "same-unit" | "succession-not-yet" | "rung-not-on-ladder" | "rung-not-higher" | "nobody-to-tell" | "extension-above-power" | "calendar-same" | "rules-unknown" | "rules-not-newer";
        /** @description 不同意延期 · Refuse more time */
        RefuseExtensionCommand: {
            /** @constant */
            kind: "refuseExtension";
            /** @description 问题序号 · code of the finding */
            finding: string;
            reason: string;
            /** @description 作决定时所见内容的校验值，由答复页填写；内容已变的不办理 · digest of what was shown, filled in by the answer page; nothing else is decided */
            shown?: string;
        };
        /** @description 不予批准 · Refuse a gated rung */
        RefuseRungCommand: {
            /** @constant */
            kind: "refuseRung";
            proposal: string;
            reason: string;
        };
        /** @description 人工催办 · Remind by hand */
        RemindByHandCommand: {
            /** @constant */
            kind: "remindByHand";
            /**
             * @description 问题序号，空为全部 · codes of findings; none: all of them
             * @default []
             */
            findings?: string[];
            /** @default  */
            text?: string;
        };
        /** @description 事件 remindedByHand · The event remindedByHand */
        RemindedByHandEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "remindedByHand";
            findings: string[];
            text: string;
        };
        /** @description 已移除的督查及通知书数 · Campaigns that were removed, and how many letters went with them */
        Removal: {
            campaigns: {
                /** @description 专项督查编号 · id of a campaign */
                id: string;
                name: string;
            }[];
            letters: number;
        };
        /** @description 已移除的单位 · A unit that was removed */
        RemovedUnit: {
            /** @description 单位编号 · id of a unit */
            id: string;
        };
        /** @description 屡查屡犯的认定或否定 · A finding of a draft repeats an earlier one, or it does not */
        RepeatBody: {
            /** @description 草稿中问题的序号 · code of the finding in the draft */
            finding: string;
            /** @description 此前的问题：文号#序号 · the earlier finding, document number#code */
            of: string;
            /** @description true 认定，false 否定或撤销认定 · it does, or it does not */
            confirmed: boolean;
        };
        /** @description 报送整改结果 · Report the result */
        ReportFindingCommand: {
            /** @constant */
            kind: "reportFinding";
            /** @description 问题序号 · code of the finding */
            finding: string;
            summary: string;
            /**
             * @description 佐证材料，先以文件校验值（SHA-256）保存 · evidence, kept by its SHA-256
             * @default []
             */
            evidence?: {
                name: string;
                sha256: string;
                /** Format: date */
                effectiveOn: string;
            }[];
        };
        /** @description 报送阶段节点 · Report a milestone */
        ReportMilestoneCommand: {
            /** @constant */
            kind: "reportMilestone";
            /** @description 问题序号 · code of the finding */
            finding: string;
            milestone: number;
            text: string;
            /**
             * @description 佐证材料，先以文件校验值（SHA-256）保存 · evidence, kept by its SHA-256
             * @default []
             */
            evidence?: {
                name: string;
                sha256: string;
                /** Format: date */
                effectiveOn: string;
            }[];
        };
        /** @description 报送配合任务 · Report the part of a co-operating unit */
        ReportPartCommand: {
            /** @constant */
            kind: "reportPart";
            /** @description 问题序号 · code of the finding */
            finding: string;
            summary: string;
        };
        /** @description 报送整改进展 · Report progress */
        ReportProgressCommand: {
            /** @constant */
            kind: "reportProgress";
            /** @description 问题序号 · code of the finding */
            finding: string;
            /** @default  */
            text?: string;
            /** @default false */
            noChange?: boolean;
        };
        /** @description 申请延期 · Ask for more time */
        RequestExtensionCommand: {
            /** @constant */
            kind: "requestExtension";
            /** @description 问题序号 · code of the finding */
            finding: string;
            until: string;
            reason: string;
        };
        /** @description 恢复计时 · Resume the clocks */
        ResumeCommand: {
            /** @constant */
            kind: "resume";
            decision: string;
            reason: string;
        };
        /** @description 事件 resumed · The event resumed */
        ResumedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "resumed";
            decision: string;
            reason: string;
            moved: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                dueAt: components["schemas"]["Instant"];
                provisional: boolean;
                capFrom: components["schemas"]["Instant"];
            }[];
        };
        /** @description 退回整改结果 · Return a result */
        ReturnFindingCommand: {
            /** @constant */
            kind: "returnFinding";
            /** @description 问题序号 · code of the finding */
            finding: string;
            reason: string;
            /** @description 作决定时所见内容的校验值，由答复页填写；内容已变的不办理 · digest of what was shown, filled in by the answer page; nothing else is decided */
            shown?: string;
        };
        /** @description 退回方案 · Return the plan */
        ReturnPlanCommand: {
            /** @constant */
            kind: "returnPlan";
            reason: string;
            /** @description 作决定时所见内容的校验值，由答复页填写；内容已变的不办理 · digest of what was shown, filled in by the answer page; nothing else is decided */
            shown?: string;
        };
        /** @description 复核变更：哪一条、变更后的内容；不变的为 null · What a formal review changes of one finding; null leaves it as it is */
        Revision: {
            /** @description 问题序号 · code of the finding */
            finding: string;
            /** @default null */
            statement?: string | null;
            /** @default null */
            recommendation?: string | null;
            /** @default null */
            target?: string | null;
            /** @default null */
            due?: string | null;
        };
        /** @description 导入文件中的一处问题 · A fault of an imported file, with its place */
        RowFault: {
            /** @enum {string} */
            file: "ledger" | "roster";
            sheet: string;
            row: number;
            column: string;
            letter: string;
            code: string;
            message: string;
            messageEn: string;
        };
        /** @description 试导入读到的一个问题 · A finding as a dry run has read it */
        RowOfDraft: {
            sheet: string;
            row: number;
            unit: string;
            coUnits: string[];
            statement: string;
            /** @description 时限原文 · the date as written */
            dueText: string;
            /** @description 读成的时限，null 按规则 · the date as read; null: the policy’s */
            due: string | null;
        };
        /** @description 事件 rulesMigrated · The event rulesMigrated */
        RulesMigratedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "rulesMigrated";
            previous: number;
            rulesVersion: number;
            reason: string;
        };
        /**
         * @description 级别，由低到高：预警、催办、督办、约谈、通报批评、移送 · A rung of the ladder, from the lowest: warn, remind, order, interview, criticise, refer
         * @enum {string}
         */
        Rung: "warn" | "remind" | "order" | "interview" | "criticise" | "refer";
        /** @description 事件 rungApproved · The event rungApproved */
        RungApprovedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "rungApproved";
            /** @description 拟发级别的编号 · id of the proposal of a rung */
            proposal: string;
            rung: components["schemas"]["GatedRung"];
            findings: string[];
            basis: string;
            document: string | null;
            organ: string | null;
            /** @description 由受权人决定的，其授权 · set where a delegate of the head of government has decided */
            delegation: {
                head: string;
                document: string;
                on: components["schemas"]["Day"];
                delegate: string;
            } | null;
        };
        /** @description 事件 rungFired · The event rungFired */
        RungFiredEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "rungFired";
            rung: components["schemas"]["Rung"];
            kind: components["schemas"]["ClockKind"];
            keys: string[];
            findings: string[];
            copy: components["schemas"]["Recipient"][];
            vacant: components["schemas"]["Post"][];
            task: ("phone" | "vacancy") | null;
            raised: {
                /** @enum {string} */
                cause: "return" | "hand" | "badFaith";
                reason: string;
            } | null;
        };
        /** @description 事件 rungProposed · The event rungProposed */
        RungProposedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "rungProposed";
            /** @description 拟发级别的编号 · id of the proposal of a rung */
            proposal: string;
            rung: components["schemas"]["GatedRung"];
            keys: string[];
            findings: string[];
            addressees: components["schemas"]["Post"][];
            needs: components["schemas"]["OfficePost"];
            raised: {
                /** @enum {string} */
                cause: "return" | "hand" | "badFaith";
                reason: string;
            } | null;
        };
        /** @description 事件 rungRefused · The event rungRefused */
        RungRefusedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "rungRefused";
            /** @description 拟发级别的编号 · id of the proposal of a rung */
            proposal: string;
            rung: components["schemas"]["GatedRung"];
            reason: string;
            /** @description 由受权人决定的，其授权 · set where a delegate of the head of government has decided */
            delegation: {
                head: string;
                document: string;
                on: components["schemas"]["Day"];
                delegate: string;
            } | null;
        };
        /** @description 样例：是否已载入，或者何时由何人移除 · The sample: whether it is loaded, or who has removed it, and when */
        Sample: {
            loaded: boolean;
            campaigns: string[];
            removed: {
                /** @description 人员编号 · id of a person */
                by: string;
                at: components["schemas"]["Instant"];
            } | null;
        };
        /** @description 一次登录 · A device at which somebody has signed in */
        Session: {
            id: string;
            createdAt: components["schemas"]["Instant"];
            /** @description 最近一次使用，精确到分 · last use, to the minute */
            lastSeenAt: components["schemas"]["Instant"];
            /** @description 最迟失效的时刻 · it ends by then, however much it is used */
            endsAt: components["schemas"]["Instant"];
            ip: string;
            userAgent: string;
            /** @description 即本次登录 · the one that asks */
            current: boolean;
        };
        /** @description 在用的登录 · Where one is signed in */
        Sessions: {
            items: components["schemas"]["Session"][];
        };
        /**
         * @description 严重程度 · How grave a finding is
         * @enum {string}
         */
        Severity: "minor" | "major" | "critical";
        /** @description 登录 · Signing in */
        SignInBody: {
            account: string;
            password: string;
        };
        /** @description 已退出的登录；经统一身份认证登录的，另附其退出地址 · The session that has ended, and where the provider ends its own */
        SignedOut: {
            id: string;
            /** @description 统一身份认证的退出地址，由浏览器打开；无须另行退出的为 null · where a browser signs out at the provider; null where there is nothing to sign out of */
            leaveAt: string | null;
        };
        /** @description 签名密钥（不含密钥本身） · A key that signs links, sessions and cursors, without its secret */
        SigningKey: {
            id: string;
            /**
             * @description 由环境变量给出，或由系统生成、存于数据库 · where its secret stands
             * @enum {string}
             */
            place: "environment" | "database";
            /**
             * @description signing 正在使用；coming 尚未起用；good 不再签名，已签发的仍有效；past 已到期；revoked 已撤销 · good signs no more, and what it has signed is good
             * @enum {string}
             */
            state: "signing" | "coming" | "good" | "past" | "revoked";
            madeAt: components["schemas"]["Instant"] | null;
            /** @description 起用时刻 · from when on it signs */
            from: components["schemas"]["Instant"] | null;
            /** @description 其签发的链接最迟到期的时刻 · when the last of its links ends */
            until: components["schemas"]["Instant"] | null;
            revokedAt: components["schemas"]["Instant"] | null;
        };
        /** @description 签名密钥 · The signing keys */
        SigningKeyList: {
            items: components["schemas"]["SigningKey"][];
        };
        /** @description 单位及其岗位任职 · A unit and the people at its posts, present and past */
        StaffedUnit: {
            /** @description 单位编号 · id of a unit */
            id: string;
            name: string;
            /**
             * @description 单位类别；office 为督查一方 · kind of unit; office is the supervising side
             * @enum {string}
             */
            kind: "department" | "township" | "authorisedOrganisation" | "entrustedOrganisation" | "verticalBranch" | "office";
            shortNames: string[];
            /** @description 承接单位及其承接之日 · who took over its duties, and from when */
            successor?: {
                /** @description 单位编号 · id of a unit */
                id: string;
                on: components["schemas"]["Day"];
            };
            postings: components["schemas"]["Place"][];
        };
        /** @description 督办流程的一个环节 · A step of a ladder */
        Step: {
            rung: components["schemas"]["Rung"];
            /** @description 相对时间，如 -3wd、+1wd、+2h、50% · an offset */
            at: string;
            to: components["schemas"]["Post"][];
            copy?: components["schemas"]["Post"][];
            /** @description 由谁批准 · whose decision it waits for */
            needs?: components["schemas"]["OfficePost"];
            /** @constant */
            task?: "phone";
        };
        /** @description 已停的期限及剩余 · A stopped clock with what is left of its limit */
        StoppedClock: {
            /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
            key: string;
            remaining: string;
        };
        /** @description 报送整改方案 · Submit the plan */
        SubmitPlanCommand: {
            /** @constant */
            kind: "submitPlan";
            items: {
                /** @description 问题序号 · code of the finding */
                finding: string;
                measures: string;
                /** @default  */
                responsiblePerson?: string;
                /** @default [] */
                milestones?: {
                    /** Format: date */
                    on: string;
                    goal: string;
                }[];
            }[];
        };
        /** @description 转办：对在办通知书的批量办理，及改写单位的草稿 · A succession: the act on the open notices, and the drafts that are for the successor now */
        Succession: {
            /** @description 批量办理的编号，即其 Idempotency-Key · its id, which is its key */
            id: string;
            kind: components["schemas"]["CommandKind"];
            by: components["schemas"]["Actor"];
            receivedAt: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"] | null;
            /** @description 涉及的通知书 · notices it is about */
            notices: number;
            done: number;
            refused: number;
            /** @description 已办结的通知书 · notices that were over already */
            over: number;
            items: {
                notice: string;
                /** @enum {string} */
                status: "done" | "refused" | "over";
                /** @description 不接受的原因，或办结时的状态 · why it was refused, or how the notice had ended */
                code: string | null;
            }[];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
            drafts: string[];
        };
        /** @description 转办 · A succession */
        SuccessorBody: {
            successor: string;
            /**
             * Format: date
             * @description 承接之日，不晚于今天 · from which day on; today at the latest
             */
            on: string;
            basis: string;
        };
        /** @description 暂停计时 · Suspend the clocks of the unit */
        SuspendCommand: {
            /** @constant */
            kind: "suspend";
            decision: string;
            /**
             * @description 问题序号，空为全部 · codes of findings; none: all of them
             * @default []
             */
            findings?: string[];
            reason: string;
            /** @default null */
            estimate?: string | null;
        };
        /** @description 事件 suspended · The event suspended */
        SuspendedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "suspended";
            hold: components["schemas"]["Hold"];
        };
        /** @description 一次自检的结果 · What a sweep has found */
        Sweep: {
            faults: number;
            alarms: components["schemas"]["ClockAlarm"][];
        };
        /** @description 自检是否修复 · Whether a sweep mends what it may */
        SweepBody: {
            /** @default false */
            repair?: boolean;
        };
        /** @description 撤回异议、复核申请 · Take back an objection or a formal review */
        TakeBackCommand: {
            /** @constant */
            kind: "takeBack";
            matter: string;
        };
        /** @description 督查室待办：补充岗位人员、确定承办单位、处理未送达的消息 · A task of the office: a vacant post, an owner to be found, a message that did not arrive */
        Task: {
            id: string;
            /**
             * @description 岗位空缺、待确定承办单位、未送达 · a vacant post, an owner to be found, a message not delivered
             * @enum {string}
             */
            kind: "vacancy" | "ownerSearch" | "undelivered";
            /**
             * @description 待领、已领、已办 · open, taken by somebody, done
             * @enum {string}
             */
            status: "open" | "taken" | "done";
            /** @description 自何时起 · since when it is so */
            since: components["schemas"]["Instant"] | components["schemas"]["Day"];
            unit: components["schemas"]["Named"] | null;
            /** @description 空缺的岗位 · vacant posts */
            posts: components["schemas"]["Post"][];
            /** @description 该单位无人在岗，督办停在原环节 · nobody of the unit is known; its ladders wait */
            nobody: boolean;
            notice: {
                id: string;
                /** @description 文号 · document number */
                documentNumber: string;
            } | null;
            finding: string | null;
            message: {
                id: string;
                to: {
                    /** @description 人员编号 · id of a person */
                    holder: string;
                    name: string;
                };
                channel: string;
            } | null;
            error: string | null;
            taken: {
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                at: components["schemas"]["Instant"];
            } | null;
            done: {
                /** @description null：情况已变，自行办结 · null: done by itself */
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                } | null;
                at: components["schemas"]["Instant"] | null;
                how: string | null;
            } | null;
        };
        /** @description 待办事项如何办理 · How a task of the office was done */
        TaskDoneBody: {
            how: string;
        };
        /** @description 一页督查室待办，早的在前 · A page of tasks of the office, the oldest first */
        TaskPage: {
            items: components["schemas"]["Task"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 办理时间线，用业务语言 · What happened, in business words and in the language of the reader */
        Timeline: {
            items: {
                seq: number;
                /** @description 北京时间 · in Beijing time */
                at: string;
                handledAt: string | null;
                who: string | null;
                text: string;
                dates: {
                    what: string;
                    due: string;
                    rule: string;
                    provisional: boolean;
                }[];
                /** @description 并入本行的同类提醒 · like reminders folded into this line */
                folded: number;
            }[];
        };
        /**
         * @description 整改类型：立行立改、限期、分阶段、长期坚持 · How a finding is to be rectified: at once, by a day, in stages, for good
         * @enum {string}
         */
        Timing: "immediate" | "timeLimited" | "staged" | "longTerm";
        /** @description 访问令牌 · An access token */
        Token: {
            id: string;
            name: string;
            /** @description 仅供读取 · it changes nothing */
            readOnly: boolean;
            createdAt: components["schemas"]["Instant"];
            /** @description 最后有效日 · its last day */
            until: components["schemas"]["Day"];
            lastUsedOn: components["schemas"]["Day"] | null;
        };
        /** @description 新建访问令牌 · A token to be made */
        TokenBody: {
            /** @description 用途，便于日后辨认 · what it is for */
            name: string;
            /** @description 最后有效日，至多一年 · its last day, within a year */
            until: components["schemas"]["Day"];
            /**
             * @description 仅供读取 · it changes nothing
             * @default false
             */
            readOnly?: boolean;
        };
        /** @description 访问令牌；令牌本身不再显示 · Access tokens, without what opens them */
        Tokens: {
            items: components["schemas"]["Token"][];
        };
        /** @description 转办其他单位 · Hand a finding over to another unit */
        TransferFindingCommand: {
            /** @constant */
            kind: "transferFinding";
            /** @description 问题序号 · code of the finding */
            finding: string;
            to: {
                id: string;
                name: string;
            };
            record: string;
            reason: string;
        };
        /** @description 试算：每份通知书的办理结果 · A dry run: what every chosen notice would answer */
        Trials: {
            items: {
                notice: string;
                /** @description 文号 · document number */
                documentNumber: string;
                unit: string;
                /** @enum {string} */
                would: "done" | "refused";
                code: components["schemas"]["RefusalCode"] | null;
            }[];
        };
        /** @description 单位 · A unit */
        Unit: {
            /** @description 单位编号 · id of a unit */
            id: string;
            name: string;
            /**
             * @description 单位类别；office 为督查一方 · kind of unit; office is the supervising side
             * @enum {string}
             */
            kind: "department" | "township" | "authorisedOrganisation" | "entrustedOrganisation" | "verticalBranch" | "office";
            shortNames: string[];
            /** @description 承接单位及其承接之日 · who took over its duties, and from when */
            successor?: {
                /** @description 单位编号 · id of a unit */
                id: string;
                on: components["schemas"]["Day"];
            };
        };
        /** @description 一页单位 · A page of units */
        UnitPage: {
            items: components["schemas"]["Unit"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 事件 unitSucceeded · The event unitSucceeded */
        UnitSucceededEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 事项的 Idempotency-Key · key of the command */
            command: string | null;
            /** @description 收到或到期的时刻 · when it was received or fell due */
            dueAt: components["schemas"]["Instant"];
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            /** @description 对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting */
            clocks: {
                set: components["schemas"]["Clock"][];
                drop: string[];
                stop?: components["schemas"]["StoppedClock"][];
                go?: string[];
                rest?: components["schemas"]["Clock"][];
            };
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "unitSucceeded";
            unit: components["schemas"]["Named"];
            successor: components["schemas"]["Named"];
            on: components["schemas"]["Day"];
            basis: string;
            holders: components["schemas"]["Holder"][];
            findings: string[];
            moved: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                dueAt: components["schemas"]["Instant"];
                provisional: boolean;
                capFrom: components["schemas"]["Instant"];
            }[];
        };
        /** @description 版本 · What runs */
        Version: {
            version: string;
            node: string;
        };
        /** @description 签发前提示 · What to look at before a draft is issued */
        Warnings: {
            items: {
                /** @enum {string} */
                code: "date-past" | "too-little-time" | "little-time" | "due-after-holiday" | "due-on-day-off" | "due-together" | "too-long" | "similar-open" | "may-repeat" | "repeats" | "township-directive" | "government-head-missing";
                finding: string | null;
                zh: string;
                en: string;
            }[];
        };
        /** @description 撤回问题 · Withdraw a finding */
        WithdrawFindingCommand: {
            /** @constant */
            kind: "withdrawFinding";
            /** @description 问题序号 · code of the finding */
            finding: string;
            reason: string;
        };
        /** @description 撤回通知书 · Withdraw the notice */
        WithdrawNoticeCommand: {
            /** @constant */
            kind: "withdrawNotice";
            reason: string;
        };
    };
    responses: {
        AccountTakenOrPersonHasAccountOrAdministratorHasPosts: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "account-taken" | "person-has-account" | "administrator-has-posts";
                };
            };
        };
        AccountUnknownOrCampaignUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "account-unknown" | "campaign-unknown";
                };
            };
        };
        AnswerTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "answer-taken";
                };
            };
        };
        AuthorisationSealed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "authorisation-sealed";
                };
            };
        };
        Busy: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "busy";
                };
            };
        };
        CampaignIssued: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "campaign-issued";
                };
            };
        };
        CampaignIssuedOrNameTakenOrDraftIssued: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "campaign-issued" | "name-taken" | "draft-issued";
                };
            };
        };
        CampaignUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "campaign-unknown";
                };
            };
        };
        CampaignUnknownOrUnitUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "campaign-unknown" | "unit-unknown";
                };
            };
        };
        CrossSite: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "cross-site";
                };
            };
        };
        CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "cross-site" | "not-your-role" | "password-change-needed" | "token-read-only";
                };
            };
        };
        CrossSiteOrPasswordChangeNeededOrTokenReadOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "cross-site" | "password-change-needed" | "token-read-only";
                };
            };
        };
        CrossSiteOrTokenReadOnlyOrSessionNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "cross-site" | "token-read-only" | "session-needed";
                };
            };
        };
        CrossSiteOrTokenReadOnlyOrSessionNeededOrPasswordWrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "cross-site" | "token-read-only" | "session-needed" | "password-wrong";
                };
            };
        };
        DraftIssued: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "draft-issued";
                };
            };
        };
        DraftNotApprovedOrUnitSucceededOrOfficeUnstaffed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "draft-not-approved" | "unit-succeeded" | "office-unstaffed";
                };
            };
        };
        HostUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "host-unknown";
                };
            };
        };
        IdentityTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "identity-taken";
                };
            };
        };
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "internal";
                };
            };
        };
        InternalOrEvidenceAltered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "internal" | "evidence-altered";
                };
            };
        };
        InvalidQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-query";
                };
            };
        };
        InvalidQueryOrNotJsonOrRehearsedWrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-query" | "not-json" | "rehearsed-wrong";
                };
            };
        };
        InvalidQueryOrRehearsedWrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-query" | "rehearsed-wrong";
                };
            };
        };
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-request";
                };
            };
        };
        InvalidRequestOrIssuerUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-request" | "issuer-unknown";
                };
            };
        };
        InvalidRequestOrKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-request" | "key-reused";
                };
            };
        };
        InvalidRequestOrKeyReusedOrClassifiedOrOverlap: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-request" | "key-reused" | "classified" | "overlap";
                };
            };
        };
        InvalidRequestOrKeyReusedOrOverlap: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-request" | "key-reused" | "overlap";
                };
            };
        };
        InvalidRequestOrOverlap: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-request" | "overlap";
                };
            };
        };
        InvalidRequestOrPasswordUnfit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-request" | "password-unfit";
                };
            };
        };
        InvalidRequestOrRepeatUnfounded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-request" | "repeat-unfounded";
                };
            };
        };
        InvalidRequestOrTooManyOrKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-request" | "too-many" | "key-reused";
                };
            };
        };
        KeyInFlightOrCodeTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "key-in-flight" | "code-taken";
                };
            };
        };
        KeyInFlightOrDraftIssued: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "key-in-flight" | "draft-issued";
                };
            };
        };
        KeysConfigured: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "keys-configured";
                };
            };
        };
        LastKey: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "last-key";
                };
            };
        };
        MessageUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "message-unknown";
                };
            };
        };
        NotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "not-json";
                };
            };
        };
        NotJsonOrRehearsedWrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "not-json" | "rehearsed-wrong";
                };
            };
        };
        NotJsonOrRehearsedWrongOrKeyMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "not-json" | "rehearsed-wrong" | "key-missing";
                };
            };
        };
        NotSignedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "not-signed-in";
                };
            };
        };
        NotSignedInOrSignInFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "not-signed-in" | "sign-in-failed";
                };
            };
        };
        NotYourRoleOrPasswordChangeNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "not-your-role" | "password-change-needed";
                };
            };
        };
        OutcomeUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "outcome-unknown";
                };
            };
        };
        PasswordChangeNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "password-change-needed";
                };
            };
        };
        PolicyUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "policy-unknown";
                };
            };
        };
        RehearsedWrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "rehearsed-wrong";
                };
            };
        };
        RehearsedWrongOrKeyMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "rehearsed-wrong" | "key-missing";
                };
            };
        };
        RouteUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown";
                };
            };
        };
        RouteUnknownOrAccountUnknownOrOidcUnset: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "account-unknown" | "oidc-unset";
                };
            };
        };
        RouteUnknownOrActUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "act-unknown";
                };
            };
        };
        RouteUnknownOrCalendarUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "calendar-unknown";
                };
            };
        };
        RouteUnknownOrCampaignUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "campaign-unknown";
                };
            };
        };
        RouteUnknownOrCampaignUnknownOrDraftUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "campaign-unknown" | "draft-unknown";
                };
            };
        };
        RouteUnknownOrCampaignUnknownOrPolicyUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "campaign-unknown" | "policy-unknown";
                };
            };
        };
        RouteUnknownOrCampaignUnknownOrUnitUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "campaign-unknown" | "unit-unknown";
                };
            };
        };
        RouteUnknownOrDraftUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "draft-unknown";
                };
            };
        };
        RouteUnknownOrDraftUnknownOrCampaignUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "draft-unknown" | "campaign-unknown";
                };
            };
        };
        RouteUnknownOrDraftUnknownOrCampaignUnknownOrPolicyUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "draft-unknown" | "campaign-unknown" | "policy-unknown";
                };
            };
        };
        RouteUnknownOrDraftUnknownOrPolicyUnknownOrUnitUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "draft-unknown" | "policy-unknown" | "unit-unknown";
                };
            };
        };
        RouteUnknownOrEvidenceUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "evidence-unknown";
                };
            };
        };
        RouteUnknownOrGrantUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "grant-unknown";
                };
            };
        };
        RouteUnknownOrInboxUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "inbox-unknown";
                };
            };
        };
        RouteUnknownOrKeyUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "key-unknown";
                };
            };
        };
        RouteUnknownOrLookBackUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "look-back-unknown";
                };
            };
        };
        RouteUnknownOrNoticeUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "notice-unknown";
                };
            };
        };
        RouteUnknownOrNoticeUnknownOrCampaignUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "notice-unknown" | "campaign-unknown";
                };
            };
        };
        RouteUnknownOrNoticeUnknownOrClockUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "notice-unknown" | "clock-unknown";
                };
            };
        };
        RouteUnknownOrPolicyUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "policy-unknown";
                };
            };
        };
        RouteUnknownOrSessionUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "session-unknown";
                };
            };
        };
        RouteUnknownOrTaskUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "task-unknown";
                };
            };
        };
        RouteUnknownOrTokenUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "token-unknown";
                };
            };
        };
        RouteUnknownOrUnitUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "unit-unknown";
                };
            };
        };
        SameUnitOrSuccessionNotYetOrUnitSucceeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "same-unit" | "succession-not-yet" | "unit-succeeded";
                };
            };
        };
        SampleAbsent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "sample-absent";
                };
            };
        };
        SignInFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "sign-in-failed";
                };
            };
        };
        SignatureInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "signature-invalid";
                };
            };
        };
        StoreAway: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away";
                };
            };
        };
        StoreAwayOrRecordAway: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "record-away";
                };
            };
        };
        StoreAwayOrRecordAwayOrEngineAway: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "record-away" | "engine-away";
                };
            };
        };
        StoreAwayOrRecordAwayOrExportsBusy: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "record-away" | "exports-busy";
                };
            };
        };
        StoreAwayOrRecordAwayOrImportsBusy: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "record-away" | "imports-busy";
                };
            };
        };
        StoreAwayOrRecordAwayOrSignInBusy: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "record-away" | "sign-in-busy";
                };
            };
        };
        TaskTakenOrTaskDone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "task-taken" | "task-done";
                };
            };
        };
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "too-large";
                };
            };
        };
        TooManyFaultsOrBusy: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "too-many-faults" | "busy";
                };
            };
        };
        TooManyTries: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "too-many-tries";
                };
            };
        };
        UnitSucceededOrOfficeUnstaffed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "unit-succeeded" | "office-unstaffed";
                };
            };
        };
        UnitUsed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "unit-used";
                };
            };
        };
        VersionMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "version-missing";
                };
            };
        };
        VersionStale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "version-stale";
                };
            };
        };
        WrongContentType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "wrong-content-type";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AcceptFindingCommand = components['schemas']['AcceptFindingCommand'];
export type AcceptPlanCommand = components['schemas']['AcceptPlanCommand'];
export type Account = components['schemas']['Account'];
export type AccountBody = components['schemas']['AccountBody'];
export type AccountChangeBody = components['schemas']['AccountChangeBody'];
export type Accounts = components['schemas']['Accounts'];
export type AcknowledgeCommand = components['schemas']['AcknowledgeCommand'];
export type AcknowledgedEvent = components['schemas']['AcknowledgedEvent'];
export type Actor = components['schemas']['Actor'];
export type AddNoteCommand = components['schemas']['AddNoteCommand'];
export type Alive = components['schemas']['Alive'];
export type AnswerLink = components['schemas']['AnswerLink'];
export type AnswerRefusedEvent = components['schemas']['AnswerRefusedEvent'];
export type ApplyForFormalReviewCommand = components['schemas']['ApplyForFormalReviewCommand'];
export type ApproveRungCommand = components['schemas']['ApproveRungCommand'];
export type AssignFormalReviewerCommand = components['schemas']['AssignFormalReviewerCommand'];
export type Audit = components['schemas']['Audit'];
export type AuthorisationBody = components['schemas']['AuthorisationBody'];
export type BadFaithEstablishedEvent = components['schemas']['BadFaithEstablishedEvent'];
export type CalendarBody = components['schemas']['CalendarBody'];
export type CalendarChangedEvent = components['schemas']['CalendarChangedEvent'];
export type CalendarYear = components['schemas']['CalendarYear'];
export type CalendarYears = components['schemas']['CalendarYears'];
export type CallCheck = components['schemas']['CallCheck'];
export type CallOnRecord = components['schemas']['CallOnRecord'];
export type CallPage = components['schemas']['CallPage'];
export type CallbackBody = components['schemas']['CallbackBody'];
export type Campaign = components['schemas']['Campaign'];
export type CampaignAccount = components['schemas']['CampaignAccount'];
export type CampaignBody = components['schemas']['CampaignBody'];
export type CampaignChange = components['schemas']['CampaignChange'];
export type CampaignPage = components['schemas']['CampaignPage'];
export type ChangedAccount = components['schemas']['ChangedAccount'];
export type CheckRecordedEvent = components['schemas']['CheckRecordedEvent'];
export type Clock = components['schemas']['Clock'];
export type ClockAlarm = components['schemas']['ClockAlarm'];
export type ClockAlarms = components['schemas']['ClockAlarms'];
export type ClockKind = components['schemas']['ClockKind'];
export type ClosedEvent = components['schemas']['ClosedEvent'];
export type Closing = components['schemas']['Closing'];
export type ClosureReason = components['schemas']['ClosureReason'];
export type CoUnit = components['schemas']['CoUnit'];
export type CoUnitAcknowledgedEvent = components['schemas']['CoUnitAcknowledgedEvent'];
export type CoUnitSucceededEvent = components['schemas']['CoUnitSucceededEvent'];
export type Command = components['schemas']['Command'];
export type CommandKind = components['schemas']['CommandKind'];
export type Day = components['schemas']['Day'];
export type DayLine = components['schemas']['DayLine'];
export type Deadline = components['schemas']['Deadline'];
export type DeadlineQuestion = components['schemas']['DeadlineQuestion'];
export type DecideFormalReviewCommand = components['schemas']['DecideFormalReviewCommand'];
export type DecideObjectionCommand = components['schemas']['DecideObjectionCommand'];
export type DeclinePartCommand = components['schemas']['DeclinePartCommand'];
export type DeferFindingCommand = components['schemas']['DeferFindingCommand'];
export type DeferralExpiredEvent = components['schemas']['DeferralExpiredEvent'];
export type Delays = components['schemas']['Delays'];
export type Delegation = components['schemas']['Delegation'];
export type DelegationBody = components['schemas']['DelegationBody'];
export type Delivery = components['schemas']['Delivery'];
export type DeputyBody = components['schemas']['DeputyBody'];
export type Draft = components['schemas']['Draft'];
export type DraftChange = components['schemas']['DraftChange'];
export type DraftPage = components['schemas']['DraftPage'];
export type DraftStatus = components['schemas']['DraftStatus'];
export type Ended = components['schemas']['Ended'];
export type EstablishBadFaithCommand = components['schemas']['EstablishBadFaithCommand'];
export type Event = components['schemas']['Event'];
export type Events = components['schemas']['Events'];
export type Evidence = components['schemas']['Evidence'];
export type ExplainedClock = components['schemas']['ExplainedClock'];
export type ExplainedDeadline = components['schemas']['ExplainedDeadline'];
export type Extension = components['schemas']['Extension'];
export type ExtensionGrantedEvent = components['schemas']['ExtensionGrantedEvent'];
export type ExtensionRefusedEvent = components['schemas']['ExtensionRefusedEvent'];
export type ExtensionRequestedEvent = components['schemas']['ExtensionRequestedEvent'];
export type Finding = components['schemas']['Finding'];
export type FindingAcceptedEvent = components['schemas']['FindingAcceptedEvent'];
export type FindingDeferredEvent = components['schemas']['FindingDeferredEvent'];
export type FindingPage = components['schemas']['FindingPage'];
export type FindingPassedEvent = components['schemas']['FindingPassedEvent'];
export type FindingReport = components['schemas']['FindingReport'];
export type FindingReportedEvent = components['schemas']['FindingReportedEvent'];
export type FindingReturnedEvent = components['schemas']['FindingReturnedEvent'];
export type FindingRevisedEvent = components['schemas']['FindingRevisedEvent'];
export type FindingStage = components['schemas']['FindingStage'];
export type FindingText = components['schemas']['FindingText'];
export type FindingTransferredEvent = components['schemas']['FindingTransferredEvent'];
export type FindingWithdrawnEvent = components['schemas']['FindingWithdrawnEvent'];
export type Forecast = components['schemas']['Forecast'];
export type ForecastStep = components['schemas']['ForecastStep'];
export type FormalReview = components['schemas']['FormalReview'];
export type FormalReviewAppliedEvent = components['schemas']['FormalReviewAppliedEvent'];
export type FormalReviewDecidedEvent = components['schemas']['FormalReviewDecidedEvent'];
export type FormalReviewerAssignedEvent = components['schemas']['FormalReviewerAssignedEvent'];
export type FormerCoUnit = components['schemas']['FormerCoUnit'];
export type FormerUnit = components['schemas']['FormerUnit'];
export type GatedRung = components['schemas']['GatedRung'];
export type Grant = components['schemas']['Grant'];
export type GrantBody = components['schemas']['GrantBody'];
export type GrantExtensionCommand = components['schemas']['GrantExtensionCommand'];
export type Grants = components['schemas']['Grants'];
export type Hold = components['schemas']['Hold'];
export type HoldEffect = components['schemas']['HoldEffect'];
export type Holder = components['schemas']['Holder'];
export type HoldersReplacedEvent = components['schemas']['HoldersReplacedEvent'];
export type ImportReport = components['schemas']['ImportReport'];
export type InboxPage = components['schemas']['InboxPage'];
export type Instant = components['schemas']['Instant'];
export type IssuedEvent = components['schemas']['IssuedEvent'];
export type Ladder = components['schemas']['Ladder'];
export type LedgerBody = components['schemas']['LedgerBody'];
export type LeftOut = components['schemas']['LeftOut'];
export type Light = components['schemas']['Light'];
export type ListedDraft = components['schemas']['ListedDraft'];
export type ListedFinding = components['schemas']['ListedFinding'];
export type ListedNotice = components['schemas']['ListedNotice'];
export type LookBack = components['schemas']['LookBack'];
export type LookBackBody = components['schemas']['LookBackBody'];
export type LookBackResult = components['schemas']['LookBackResult'];
export type MadeToken = components['schemas']['MadeToken'];
export type Many = components['schemas']['Many'];
export type ManyBody = components['schemas']['ManyBody'];
export type MatterTakenBackEvent = components['schemas']['MatterTakenBackEvent'];
export type Me = components['schemas']['Me'];
export type Message = components['schemas']['Message'];
export type MessagePage = components['schemas']['MessagePage'];
export type MigrateRulesCommand = components['schemas']['MigrateRulesCommand'];
export type Milestone = components['schemas']['Milestone'];
export type MilestoneReportedEvent = components['schemas']['MilestoneReportedEvent'];
export type Named = components['schemas']['Named'];
export type NotTaken = components['schemas']['NotTaken'];
export type NoteAddedEvent = components['schemas']['NoteAddedEvent'];
export type Notice = components['schemas']['Notice'];
export type NoticeCounts = components['schemas']['NoticeCounts'];
export type NoticeLinks = components['schemas']['NoticeLinks'];
export type NoticeMessages = components['schemas']['NoticeMessages'];
export type NoticePage = components['schemas']['NoticePage'];
export type NoticeStage = components['schemas']['NoticeStage'];
export type NoticeWithdrawnEvent = components['schemas']['NoticeWithdrawnEvent'];
export type Objection = components['schemas']['Objection'];
export type ObjectionDecidedEvent = components['schemas']['ObjectionDecidedEvent'];
export type ObjectionRaisedEvent = components['schemas']['ObjectionRaisedEvent'];
export type Office = components['schemas']['Office'];
export type OfficeBody = components['schemas']['OfficeBody'];
export type OfficePost = components['schemas']['OfficePost'];
export type OnSiteCheck = components['schemas']['OnSiteCheck'];
export type OpenApi = components['schemas']['OpenApi'];
export type OpenCommands = components['schemas']['OpenCommands'];
export type Outcome = components['schemas']['Outcome'];
export type OwnerSearchBegunEvent = components['schemas']['OwnerSearchBegunEvent'];
export type Part = components['schemas']['Part'];
export type PartDeclinedEvent = components['schemas']['PartDeclinedEvent'];
export type PartReportedEvent = components['schemas']['PartReportedEvent'];
export type PasswordBody = components['schemas']['PasswordBody'];
export type Place = components['schemas']['Place'];
export type PlaceBody = components['schemas']['PlaceBody'];
export type Plan = components['schemas']['Plan'];
export type PlanAcceptedEvent = components['schemas']['PlanAcceptedEvent'];
export type PlanItem = components['schemas']['PlanItem'];
export type PlanReturnedEvent = components['schemas']['PlanReturnedEvent'];
export type PlanSubmittedEvent = components['schemas']['PlanSubmittedEvent'];
export type Policies = components['schemas']['Policies'];
export type Policy = components['schemas']['Policy'];
export type PolicyCheck = components['schemas']['PolicyCheck'];
export type Post = components['schemas']['Post'];
export type PostChange = components['schemas']['PostChange'];
export type Problem = components['schemas']['Problem'];
export type ProblemExplanation = components['schemas']['ProblemExplanation'];
export type ProblemExplanations = components['schemas']['ProblemExplanations'];
export type ProgressReportedEvent = components['schemas']['ProgressReportedEvent'];
export type Proposal = components['schemas']['Proposal'];
export type ProposalLapsedEvent = components['schemas']['ProposalLapsedEvent'];
export type ProposalNarrowedEvent = components['schemas']['ProposalNarrowedEvent'];
export type Publication = components['schemas']['Publication'];
export type RaiseObjectionCommand = components['schemas']['RaiseObjectionCommand'];
export type RaiseRungCommand = components['schemas']['RaiseRungCommand'];
export type ReadBody = components['schemas']['ReadBody'];
export type Readiness = components['schemas']['Readiness'];
export type Recipient = components['schemas']['Recipient'];
export type RecordCheckCommand = components['schemas']['RecordCheckCommand'];
export type RefusalCode = components['schemas']['RefusalCode'];
export type RefuseExtensionCommand = components['schemas']['RefuseExtensionCommand'];
export type RefuseRungCommand = components['schemas']['RefuseRungCommand'];
export type RemindByHandCommand = components['schemas']['RemindByHandCommand'];
export type RemindedByHandEvent = components['schemas']['RemindedByHandEvent'];
export type Removal = components['schemas']['Removal'];
export type RemovedUnit = components['schemas']['RemovedUnit'];
export type RepeatBody = components['schemas']['RepeatBody'];
export type ReportFindingCommand = components['schemas']['ReportFindingCommand'];
export type ReportMilestoneCommand = components['schemas']['ReportMilestoneCommand'];
export type ReportPartCommand = components['schemas']['ReportPartCommand'];
export type ReportProgressCommand = components['schemas']['ReportProgressCommand'];
export type RequestExtensionCommand = components['schemas']['RequestExtensionCommand'];
export type ResumeCommand = components['schemas']['ResumeCommand'];
export type ResumedEvent = components['schemas']['ResumedEvent'];
export type ReturnFindingCommand = components['schemas']['ReturnFindingCommand'];
export type ReturnPlanCommand = components['schemas']['ReturnPlanCommand'];
export type Revision = components['schemas']['Revision'];
export type RowFault = components['schemas']['RowFault'];
export type RowOfDraft = components['schemas']['RowOfDraft'];
export type RulesMigratedEvent = components['schemas']['RulesMigratedEvent'];
export type Rung = components['schemas']['Rung'];
export type RungApprovedEvent = components['schemas']['RungApprovedEvent'];
export type RungFiredEvent = components['schemas']['RungFiredEvent'];
export type RungProposedEvent = components['schemas']['RungProposedEvent'];
export type RungRefusedEvent = components['schemas']['RungRefusedEvent'];
export type Sample = components['schemas']['Sample'];
export type Session = components['schemas']['Session'];
export type Sessions = components['schemas']['Sessions'];
export type Severity = components['schemas']['Severity'];
export type SignInBody = components['schemas']['SignInBody'];
export type SignedOut = components['schemas']['SignedOut'];
export type SigningKey = components['schemas']['SigningKey'];
export type SigningKeyList = components['schemas']['SigningKeyList'];
export type StaffedUnit = components['schemas']['StaffedUnit'];
export type Step = components['schemas']['Step'];
export type StoppedClock = components['schemas']['StoppedClock'];
export type SubmitPlanCommand = components['schemas']['SubmitPlanCommand'];
export type Succession = components['schemas']['Succession'];
export type SuccessorBody = components['schemas']['SuccessorBody'];
export type SuspendCommand = components['schemas']['SuspendCommand'];
export type SuspendedEvent = components['schemas']['SuspendedEvent'];
export type Sweep = components['schemas']['Sweep'];
export type SweepBody = components['schemas']['SweepBody'];
export type TakeBackCommand = components['schemas']['TakeBackCommand'];
export type Task = components['schemas']['Task'];
export type TaskDoneBody = components['schemas']['TaskDoneBody'];
export type TaskPage = components['schemas']['TaskPage'];
export type Timeline = components['schemas']['Timeline'];
export type Timing = components['schemas']['Timing'];
export type Token = components['schemas']['Token'];
export type TokenBody = components['schemas']['TokenBody'];
export type Tokens = components['schemas']['Tokens'];
export type TransferFindingCommand = components['schemas']['TransferFindingCommand'];
export type Trials = components['schemas']['Trials'];
export type Unit = components['schemas']['Unit'];
export type UnitPage = components['schemas']['UnitPage'];
export type UnitSucceededEvent = components['schemas']['UnitSucceededEvent'];
export type Version = components['schemas']['Version'];
export type Warnings = components['schemas']['Warnings'];
export type WithdrawFindingCommand = components['schemas']['WithdrawFindingCommand'];
export type WithdrawNoticeCommand = components['schemas']['WithdrawNoticeCommand'];
export type ResponseAccountTakenOrPersonHasAccountOrAdministratorHasPosts = components['responses']['AccountTakenOrPersonHasAccountOrAdministratorHasPosts'];
export type ResponseAccountUnknownOrCampaignUnknown = components['responses']['AccountUnknownOrCampaignUnknown'];
export type ResponseAnswerTaken = components['responses']['AnswerTaken'];
export type ResponseAuthorisationSealed = components['responses']['AuthorisationSealed'];
export type ResponseBusy = components['responses']['Busy'];
export type ResponseCampaignIssued = components['responses']['CampaignIssued'];
export type ResponseCampaignIssuedOrNameTakenOrDraftIssued = components['responses']['CampaignIssuedOrNameTakenOrDraftIssued'];
export type ResponseCampaignUnknown = components['responses']['CampaignUnknown'];
export type ResponseCampaignUnknownOrUnitUnknown = components['responses']['CampaignUnknownOrUnitUnknown'];
export type ResponseCrossSite = components['responses']['CrossSite'];
export type ResponseCrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly = components['responses']['CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly'];
export type ResponseCrossSiteOrPasswordChangeNeededOrTokenReadOnly = components['responses']['CrossSiteOrPasswordChangeNeededOrTokenReadOnly'];
export type ResponseCrossSiteOrTokenReadOnlyOrSessionNeeded = components['responses']['CrossSiteOrTokenReadOnlyOrSessionNeeded'];
export type ResponseCrossSiteOrTokenReadOnlyOrSessionNeededOrPasswordWrong = components['responses']['CrossSiteOrTokenReadOnlyOrSessionNeededOrPasswordWrong'];
export type ResponseDraftIssued = components['responses']['DraftIssued'];
export type ResponseDraftNotApprovedOrUnitSucceededOrOfficeUnstaffed = components['responses']['DraftNotApprovedOrUnitSucceededOrOfficeUnstaffed'];
export type ResponseHostUnknown = components['responses']['HostUnknown'];
export type ResponseIdentityTaken = components['responses']['IdentityTaken'];
export type ResponseInternal = components['responses']['Internal'];
export type ResponseInternalOrEvidenceAltered = components['responses']['InternalOrEvidenceAltered'];
export type ResponseInvalidQuery = components['responses']['InvalidQuery'];
export type ResponseInvalidQueryOrNotJsonOrRehearsedWrong = components['responses']['InvalidQueryOrNotJsonOrRehearsedWrong'];
export type ResponseInvalidQueryOrRehearsedWrong = components['responses']['InvalidQueryOrRehearsedWrong'];
export type ResponseInvalidRequest = components['responses']['InvalidRequest'];
export type ResponseInvalidRequestOrIssuerUnknown = components['responses']['InvalidRequestOrIssuerUnknown'];
export type ResponseInvalidRequestOrKeyReused = components['responses']['InvalidRequestOrKeyReused'];
export type ResponseInvalidRequestOrKeyReusedOrClassifiedOrOverlap = components['responses']['InvalidRequestOrKeyReusedOrClassifiedOrOverlap'];
export type ResponseInvalidRequestOrKeyReusedOrOverlap = components['responses']['InvalidRequestOrKeyReusedOrOverlap'];
export type ResponseInvalidRequestOrOverlap = components['responses']['InvalidRequestOrOverlap'];
export type ResponseInvalidRequestOrPasswordUnfit = components['responses']['InvalidRequestOrPasswordUnfit'];
export type ResponseInvalidRequestOrRepeatUnfounded = components['responses']['InvalidRequestOrRepeatUnfounded'];
export type ResponseInvalidRequestOrTooManyOrKeyReused = components['responses']['InvalidRequestOrTooManyOrKeyReused'];
export type ResponseKeyInFlightOrCodeTaken = components['responses']['KeyInFlightOrCodeTaken'];
export type ResponseKeyInFlightOrDraftIssued = components['responses']['KeyInFlightOrDraftIssued'];
export type ResponseKeysConfigured = components['responses']['KeysConfigured'];
export type ResponseLastKey = components['responses']['LastKey'];
export type ResponseMessageUnknown = components['responses']['MessageUnknown'];
export type ResponseNotJson = components['responses']['NotJson'];
export type ResponseNotJsonOrRehearsedWrong = components['responses']['NotJsonOrRehearsedWrong'];
export type ResponseNotJsonOrRehearsedWrongOrKeyMissing = components['responses']['NotJsonOrRehearsedWrongOrKeyMissing'];
export type ResponseNotSignedIn = components['responses']['NotSignedIn'];
export type ResponseNotSignedInOrSignInFailed = components['responses']['NotSignedInOrSignInFailed'];
export type ResponseNotYourRoleOrPasswordChangeNeeded = components['responses']['NotYourRoleOrPasswordChangeNeeded'];
export type ResponseOutcomeUnknown = components['responses']['OutcomeUnknown'];
export type ResponsePasswordChangeNeeded = components['responses']['PasswordChangeNeeded'];
export type ResponsePolicyUnknown = components['responses']['PolicyUnknown'];
export type ResponseRehearsedWrong = components['responses']['RehearsedWrong'];
export type ResponseRehearsedWrongOrKeyMissing = components['responses']['RehearsedWrongOrKeyMissing'];
export type ResponseRouteUnknown = components['responses']['RouteUnknown'];
export type ResponseRouteUnknownOrAccountUnknownOrOidcUnset = components['responses']['RouteUnknownOrAccountUnknownOrOidcUnset'];
export type ResponseRouteUnknownOrActUnknown = components['responses']['RouteUnknownOrActUnknown'];
export type ResponseRouteUnknownOrCalendarUnknown = components['responses']['RouteUnknownOrCalendarUnknown'];
export type ResponseRouteUnknownOrCampaignUnknown = components['responses']['RouteUnknownOrCampaignUnknown'];
export type ResponseRouteUnknownOrCampaignUnknownOrDraftUnknown = components['responses']['RouteUnknownOrCampaignUnknownOrDraftUnknown'];
export type ResponseRouteUnknownOrCampaignUnknownOrPolicyUnknown = components['responses']['RouteUnknownOrCampaignUnknownOrPolicyUnknown'];
export type ResponseRouteUnknownOrCampaignUnknownOrUnitUnknown = components['responses']['RouteUnknownOrCampaignUnknownOrUnitUnknown'];
export type ResponseRouteUnknownOrDraftUnknown = components['responses']['RouteUnknownOrDraftUnknown'];
export type ResponseRouteUnknownOrDraftUnknownOrCampaignUnknown = components['responses']['RouteUnknownOrDraftUnknownOrCampaignUnknown'];
export type ResponseRouteUnknownOrDraftUnknownOrCampaignUnknownOrPolicyUnknown = components['responses']['RouteUnknownOrDraftUnknownOrCampaignUnknownOrPolicyUnknown'];
export type ResponseRouteUnknownOrDraftUnknownOrPolicyUnknownOrUnitUnknown = components['responses']['RouteUnknownOrDraftUnknownOrPolicyUnknownOrUnitUnknown'];
export type ResponseRouteUnknownOrEvidenceUnknown = components['responses']['RouteUnknownOrEvidenceUnknown'];
export type ResponseRouteUnknownOrGrantUnknown = components['responses']['RouteUnknownOrGrantUnknown'];
export type ResponseRouteUnknownOrInboxUnknown = components['responses']['RouteUnknownOrInboxUnknown'];
export type ResponseRouteUnknownOrKeyUnknown = components['responses']['RouteUnknownOrKeyUnknown'];
export type ResponseRouteUnknownOrLookBackUnknown = components['responses']['RouteUnknownOrLookBackUnknown'];
export type ResponseRouteUnknownOrNoticeUnknown = components['responses']['RouteUnknownOrNoticeUnknown'];
export type ResponseRouteUnknownOrNoticeUnknownOrCampaignUnknown = components['responses']['RouteUnknownOrNoticeUnknownOrCampaignUnknown'];
export type ResponseRouteUnknownOrNoticeUnknownOrClockUnknown = components['responses']['RouteUnknownOrNoticeUnknownOrClockUnknown'];
export type ResponseRouteUnknownOrPolicyUnknown = components['responses']['RouteUnknownOrPolicyUnknown'];
export type ResponseRouteUnknownOrSessionUnknown = components['responses']['RouteUnknownOrSessionUnknown'];
export type ResponseRouteUnknownOrTaskUnknown = components['responses']['RouteUnknownOrTaskUnknown'];
export type ResponseRouteUnknownOrTokenUnknown = components['responses']['RouteUnknownOrTokenUnknown'];
export type ResponseRouteUnknownOrUnitUnknown = components['responses']['RouteUnknownOrUnitUnknown'];
export type ResponseSameUnitOrSuccessionNotYetOrUnitSucceeded = components['responses']['SameUnitOrSuccessionNotYetOrUnitSucceeded'];
export type ResponseSampleAbsent = components['responses']['SampleAbsent'];
export type ResponseSignInFailed = components['responses']['SignInFailed'];
export type ResponseSignatureInvalid = components['responses']['SignatureInvalid'];
export type ResponseStoreAway = components['responses']['StoreAway'];
export type ResponseStoreAwayOrRecordAway = components['responses']['StoreAwayOrRecordAway'];
export type ResponseStoreAwayOrRecordAwayOrEngineAway = components['responses']['StoreAwayOrRecordAwayOrEngineAway'];
export type ResponseStoreAwayOrRecordAwayOrExportsBusy = components['responses']['StoreAwayOrRecordAwayOrExportsBusy'];
export type ResponseStoreAwayOrRecordAwayOrImportsBusy = components['responses']['StoreAwayOrRecordAwayOrImportsBusy'];
export type ResponseStoreAwayOrRecordAwayOrSignInBusy = components['responses']['StoreAwayOrRecordAwayOrSignInBusy'];
export type ResponseTaskTakenOrTaskDone = components['responses']['TaskTakenOrTaskDone'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseTooManyFaultsOrBusy = components['responses']['TooManyFaultsOrBusy'];
export type ResponseTooManyTries = components['responses']['TooManyTries'];
export type ResponseUnitSucceededOrOfficeUnstaffed = components['responses']['UnitSucceededOrOfficeUnstaffed'];
export type ResponseUnitUsed = components['responses']['UnitUsed'];
export type ResponseVersionMissing = components['responses']['VersionMissing'];
export type ResponseVersionStale = components['responses']['VersionStale'];
export type ResponseWrongContentType = components['responses']['WrongContentType'];
export type $defs = Record<string, never>;
export interface operations {
    listCampaigns: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 名称，须完全相同 · the exact name */
                name?: string;
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    /** @description 下一页的地址，rel="next" · address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAway"];
        };
    };
    addCampaign: {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一编号：重复发送只办一次 · names this operation once and for all: sent again, it has one effect */
                "Idempotency-Key": string;
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignBody"];
            };
        };
        responses: {
            /** @description 已建立 · Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrongOrKeyMissing"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["PolicyUnknown"];
            409: components["responses"]["KeyInFlightOrCodeTaken"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrKeyReusedOrOverlap"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 专项督查编号 · id of a campaign */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignAccount"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrCampaignUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAway"];
        };
    };
    removeCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 专项督查编号 · id of a campaign */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removal"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrCampaignUnknown"];
            409: components["responses"]["CampaignIssued"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    changeCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 专项督查编号 · id of a campaign */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrCampaignUnknownOrDraftUnknown"];
            409: components["responses"]["CampaignIssuedOrNameTakenOrDraftIssued"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    putAuthorisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 专项督查编号 · id of a campaign */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorisationBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrCampaignUnknownOrUnitUnknown"];
            409: components["responses"]["AuthorisationSealed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrOverlap"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    importLedger: {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一编号：重复发送只办一次 · names this operation once and for all: sent again, it has one effect */
                "Idempotency-Key": string;
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 专项督查编号 · id of a campaign */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrongOrKeyMissing"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrCampaignUnknownOrDraftUnknown"];
            409: components["responses"]["KeyInFlightOrDraftIssued"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrKeyReusedOrClassifiedOrOverlap"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrImportsBusy"];
        };
    };
    exportLedger: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 专项督查编号 · id of a campaign */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 · the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrCampaignUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrExportsBusy"];
        };
    };
    drawLookBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 专项督查编号 · id of a campaign */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LookBackBody"];
            };
        };
        responses: {
            /** @description 已建立 · Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookBack"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrCampaignUnknownOrPolicyUnknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    noteLookBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 回头看编号 · id of a look-back */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookBackResult"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookBack"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrLookBackUnknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    getSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAway"];
        };
    };
    removeSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removal"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["SampleAbsent"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
        };
    };
    getLedgerTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 · the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["PasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAway"];
        };
    };
    getRosterTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 · the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["PasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAway"];
        };
    };
    listDrafts: {
        parameters: {
            query: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 专项督查编号 · id of a campaign */
                campaign: string;
                /** @description 草稿状态 · where the draft stands */
                status?: "draft" | "approved" | "issued";
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    /** @description 下一页的地址，rel="next" · address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["CampaignUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 草稿编号 · id of a draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrDraftUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    changeDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本，即 ETag · the version it is based on, as its ETag told it */
                "If-Match": string;
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 草稿编号 · id of a draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DraftChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrDraftUnknownOrPolicyUnknownOrUnitUnknown"];
            409: components["responses"]["DraftIssued"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["VersionMissing"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    getDraftWarnings: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 草稿编号 · id of a draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Warnings"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrDraftUnknownOrCampaignUnknownOrPolicyUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    noteRepeat: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本，即 ETag · the version it is based on, as its ETag told it */
                "If-Match": string;
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 草稿编号 · id of a draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepeatBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "route-unknown" | "draft-unknown" | "unknown-finding" | "campaign-unknown" | "policy-unknown";
                    };
                };
            };
            409: components["responses"]["DraftIssued"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrRepeatUnfounded"];
            428: components["responses"]["VersionMissing"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    approveDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一编号：重复发送只办一次 · names this operation once and for all: sent again, it has one effect */
                "Idempotency-Key": string;
                /** @description 所依据的版本，即 ETag · the version it is based on, as its ETag told it */
                "If-Match"?: string;
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 草稿编号 · id of a draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["RehearsedWrongOrKeyMissing"];
            401: components["responses"]["NotSignedIn"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "cross-site" | "not-your-role" | "password-change-needed" | "token-read-only" | "approved-by-author";
                    };
                };
            };
            404: components["responses"]["RouteUnknownOrDraftUnknownOrCampaignUnknown"];
            409: components["responses"]["UnitSucceededOrOfficeUnstaffed"];
            412: components["responses"]["VersionStale"];
            421: components["responses"]["HostUnknown"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "classified" | "repeat-unfounded" | "consent-missing" | "authorisation-missing" | "outside-scope";
                    };
                };
            };
            428: components["responses"]["VersionMissing"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    issueDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一编号：重复发送只办一次 · names this operation once and for all: sent again, it has one effect */
                "Idempotency-Key": string;
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 草稿编号 · id of a draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已建立 · Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["RehearsedWrongOrKeyMissing"];
            401: components["responses"]["NotSignedIn"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "cross-site" | "not-your-role" | "password-change-needed" | "token-read-only" | "same-person";
                    };
                };
            };
            404: components["responses"]["RouteUnknownOrDraftUnknownOrCampaignUnknownOrPolicyUnknown"];
            409: components["responses"]["DraftNotApprovedOrUnitSucceededOrOfficeUnstaffed"];
            421: components["responses"]["HostUnknown"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "classified" | "repeat-unfounded" | "consent-missing" | "authorisation-missing" | "outside-scope" | "issuer-missing" | "urgency-reason-missing" | "no-findings" | "duplicate-finding-code" | "limit-unreadable" | "date-past" | "too-little-time";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 专项督查编号 · id of a campaign */
                campaign?: string;
                /** @description 单位编号 · id of a unit */
                unit?: string;
                /** @description 通知书状态 · where the notice stands */
                stage?: string;
                /** @description 只列演练，或只列正式的 · only rehearsals, or only what is real */
                rehearsal?: "true" | "false";
                /** @description 只列有逾期问题的 · only those with a finding past its date */
                overdue?: "true" | "false";
                /** @description 只列在办的，或只列办结、撤回的 · only those that go on, or only those that have ended */
                open?: "true" | "false";
                /** @description 自今日起多少个工作日（wd）或日（d）内到期 · due from now on within so many working days (wd) or days (d) */
                dueWithin?: string;
                /** @description 等待什么：签收、单位办理、验收、待决定的申请、待批准的约谈等 · what it waits for: receipt, the unit, a review, a decision that was asked for, a gated rung */
                awaits?: "receipt" | "unit" | "review" | "decision" | "proposal";
                /** @description 文号、标题或单位名称中的文字 · a text in number, title or unit */
                text?: string;
                /** @description 次序：编号，或最早到期的在前 · the order: by id, or the earliest due first */
                sort?: "id" | "due";
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    /** @description 下一页的地址，rel="next" · address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    getNoticeCounts: {
        parameters: {
            query?: {
                /** @description 专项督查编号 · id of a campaign */
                campaign?: string;
                /** @description 单位编号 · id of a unit */
                unit?: string;
                /** @description 只列演练，或只列正式的 · only rehearsals, or only what is real */
                rehearsal?: "true" | "false";
                /** @description 文号、标题或单位名称中的文字 · a text in number, title or unit */
                text?: string;
                /** @description 自今日起多少个工作日（wd）或日（d）内到期 · due from now on within so many working days (wd) or days (d) */
                dueWithin?: string;
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCounts"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAway"];
        };
    };
    getNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 通知书编号或文号 · id of a notice, or its document number */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknownOrCampaignUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description 只取此后的事件 · only events after this place */
                after?: number;
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 通知书编号或文号 · id of a notice, or its document number */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    getTimeline: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 通知书编号或文号 · id of a notice, or its document number */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    auditNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 通知书编号或文号 · id of a notice, or its document number */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
        };
    };
    getClosing: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 通知书编号或文号 · id of a notice, or its document number */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Closing"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    getDelays: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 通知书编号或文号 · id of a notice, or its document number */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delays"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknownOrCampaignUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    listNoticeMessages: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 通知书编号或文号 · id of a notice, or its document number */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeMessages"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    listLinks: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 通知书编号或文号 · id of a notice, or its document number */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeLinks"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    listOpenCommands: {
        parameters: {
            query?: {
                /** @description 岗位，不写为本人的各岗位 · a post; none: every post of whoever asks */
                role?: "contact" | "handler" | "responsibleLeader" | "unitHead" | "supervisionOffice" | "reviewer" | "approver" | "groupLeader" | "governmentHead";
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 通知书编号或文号 · id of a notice, or its document number */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenCommands"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    giveCommand: {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一编号：重复发送只办一次 · names this operation once and for all: sent again, it has one effect */
                "Idempotency-Key": string;
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 通知书编号或文号 · id of a notice, or its document number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            202: components["responses"]["AnswerTaken"];
            400: components["responses"]["NotJsonOrRehearsedWrongOrKeyMissing"];
            401: components["responses"]["NotSignedIn"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "cross-site" | "not-your-role" | "password-change-needed" | "token-read-only" | "same-person" | "own-unit" | "another-unit" | "government-head-needed" | "not-government-head" | "delegation-not-in-force" | "deputy-not-in-force" | "written-decision-needed" | "extension-above-power";
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "route-unknown" | "notice-unknown" | "campaign-unknown" | "not-found" | "unknown-finding" | "unknown-proposal" | "unknown-milestone" | "no-part";
                    };
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "calendar-same" | "rules-not-newer";
                    };
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid-request" | "other-register" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown";
                    };
                };
            };
            429: components["responses"]["Busy"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
            504: components["responses"]["OutcomeUnknown"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 专项督查编号 · id of a campaign */
                campaign?: string;
                /** @description 单位编号 · id of a unit */
                unit?: string;
                /** @description 问题状态 · where the finding stands */
                stage?: "open" | "planned" | "underReview" | "returned" | "deferred" | "closed" | "withdrawn";
                /** @description 只列未销号的，或已销号、撤回的 · only those open, or only those that are not */
                open?: "true" | "false";
                /** @description 只列演练，或只列正式的 · only rehearsals, or only what is real */
                rehearsal?: "true" | "false";
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    /** @description 下一页的地址，rel="next" · address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    listDeadlines: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 通知书编号或文号 · id of a notice, or its document number */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Deadline"][];
                    };
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    explainDeadline: {
        parameters: {
            query?: {
                /** @description 所计事项，如问题序号；整份通知书的不写 · what it is about, such as the code of a finding; none: the whole notice */
                subject?: string;
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 通知书编号或文号 · id of a notice, or its document number */
                id: string;
                /** @description 期限种类，如 acknowledge、plan、finding · kind of a clock, such as acknowledge, plan, finding */
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedClock"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknownOrClockUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    foresee: {
        parameters: {
            query?: {
                /** @description 推算到哪一天 · until which day */
                until?: string;
                /** @description 从现在推算，或从签发时推算 · from where it stands, or from the notice as it was issued */
                from?: "now" | "issue";
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 通知书编号或文号 · id of a notice, or its document number */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forecast"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknownOrCampaignUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    workOutDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadlineQuestion"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedDeadline"];
                };
            };
            400: components["responses"]["NotJson"];
            403: components["responses"]["CrossSite"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAway"];
        };
    };
    actOnMany: {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一编号：重复发送只办一次 · names this operation once and for all: sent again, it has one effect */
                "Idempotency-Key": string;
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManyBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trials"];
                };
            };
            /** @description 已受理，尚未办完 · Taken, and not finished yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Many"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrongOrKeyMissing"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrTooManyOrKeyReused"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
        };
    };
    getMany: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 只列该结果的 · only those with that result */
                status?: "done" | "refused" | "over";
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 批量办理的编号，即其 Idempotency-Key · id of an act on many: its Idempotency-Key */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    /** @description 下一页的地址，rel="next" · address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Many"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrActUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    getOffice: {
        parameters: {
            query?: {
                /** @description 名册所属的专项督查编号；不写为本地名册 · a campaign whose roster is meant; none: the office’s own */
                roster?: string;
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["CampaignUnknownOrUnitUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    putOffice: {
        parameters: {
            query?: {
                /** @description 名册所属的专项督查编号；不写为本地名册 · a campaign whose roster is meant; none: the office’s own */
                roster?: string;
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            400: components["responses"]["InvalidQueryOrNotJsonOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["CampaignUnknownOrUnitUnknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    putDelegation: {
        parameters: {
            query?: {
                /** @description 名册所属的专项督查编号；不写为本地名册 · a campaign whose roster is meant; none: the office’s own */
                roster?: string;
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostChange"];
                };
            };
            400: components["responses"]["InvalidQueryOrNotJsonOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "cross-site" | "not-your-role" | "password-change-needed" | "token-read-only" | "same-person" | "own-unit" | "another-unit" | "government-head-needed" | "not-government-head" | "delegation-not-in-force" | "deputy-not-in-force" | "written-decision-needed" | "extension-above-power";
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "notice-unknown" | "campaign-unknown" | "not-found" | "unknown-finding" | "unknown-proposal" | "unknown-milestone" | "no-part" | "unit-unknown";
                    };
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "calendar-same" | "rules-not-newer" | "delegation-without-head" | "delegation-to-head" | "holder-administers";
                    };
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid-request" | "other-register" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown" | "delegation-days-wrong";
                    };
                };
            };
            429: components["responses"]["Busy"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
            504: components["responses"]["OutcomeUnknown"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 只列乡镇，或只列其余单位 · townships only, or all others */
                township?: "true" | "false";
                /** @description 专项督查编号 · id of a campaign */
                campaign?: string;
                /** @description 名册所属的专项督查编号；不写为本地名册 · a campaign whose roster is meant; none: the office’s own */
                roster?: string;
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    /** @description 下一页的地址，rel="next" · address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["CampaignUnknownOrUnitUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 单位编号，office 为督查一方 · id of a unit; office is the supervising side */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffedUnit"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrUnitUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    removeUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 单位编号，office 为督查一方 · id of a unit; office is the supervising side */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedUnit"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrUnitUnknown"];
            409: components["responses"]["UnitUsed"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    putHolder: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 单位编号，office 为督查一方 · id of a unit; office is the supervising side */
                id: string;
                /** @description 岗位，须与单位一方或督查一方相符 · a post of that unit, or of the supervising side */
                post: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostChange"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "cross-site" | "not-your-role" | "password-change-needed" | "token-read-only" | "same-person" | "own-unit" | "another-unit" | "government-head-needed" | "not-government-head" | "delegation-not-in-force" | "deputy-not-in-force" | "written-decision-needed" | "extension-above-power";
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "route-unknown" | "unit-unknown" | "notice-unknown" | "campaign-unknown" | "not-found" | "unknown-finding" | "unknown-proposal" | "unknown-milestone" | "no-part";
                    };
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "calendar-same" | "rules-not-newer" | "holder-administers";
                    };
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid-request" | "other-register" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown";
                    };
                };
            };
            429: components["responses"]["Busy"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
            504: components["responses"]["OutcomeUnknown"];
        };
    };
    vacatePost: {
        parameters: {
            query?: {
                /** @description 最后在岗日，默认今天 · the last day at the post; today unless said */
                until?: string;
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 单位编号，office 为督查一方 · id of a unit; office is the supervising side */
                id: string;
                /** @description 岗位，须与单位一方或督查一方相符 · a post of that unit, or of the supervising side */
                post: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostChange"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "cross-site" | "not-your-role" | "password-change-needed" | "token-read-only" | "same-person" | "own-unit" | "another-unit" | "government-head-needed" | "not-government-head" | "delegation-not-in-force" | "deputy-not-in-force" | "written-decision-needed" | "extension-above-power";
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "route-unknown" | "unit-unknown" | "notice-unknown" | "campaign-unknown" | "not-found" | "unknown-finding" | "unknown-proposal" | "unknown-milestone" | "no-part";
                    };
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "calendar-same" | "rules-not-newer";
                    };
                };
            };
            421: components["responses"]["HostUnknown"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid-request" | "other-register" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown";
                    };
                };
            };
            429: components["responses"]["Busy"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
            504: components["responses"]["OutcomeUnknown"];
        };
    };
    succeedUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一编号：重复发送只办一次 · names this operation once and for all: sent again, it has one effect */
                "Idempotency-Key": string;
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 单位编号，office 为督查一方 · id of a unit; office is the supervising side */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuccessorBody"];
            };
        };
        responses: {
            /** @description 已受理，尚未办完 · Taken, and not finished yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Succession"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrongOrKeyMissing"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrUnitUnknown"];
            409: components["responses"]["SameUnitOrSuccessionNotYetOrUnitSucceeded"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrKeyReused"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
        };
    };
    putDeputy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 单位编号，office 为督查一方 · id of a unit; office is the supervising side */
                id: string;
                /** @description 岗位，须与单位一方或督查一方相符 · a post of that unit, or of the supervising side */
                post: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeputyBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostChange"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "cross-site" | "not-your-role" | "password-change-needed" | "token-read-only" | "same-person" | "own-unit" | "another-unit" | "government-head-needed" | "not-government-head" | "delegation-not-in-force" | "deputy-not-in-force" | "written-decision-needed" | "extension-above-power";
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "route-unknown" | "unit-unknown" | "notice-unknown" | "campaign-unknown" | "not-found" | "unknown-finding" | "unknown-proposal" | "unknown-milestone" | "no-part";
                    };
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "calendar-same" | "rules-not-newer" | "deputy-of-head" | "deputy-of-nobody" | "deputy-is-holder" | "deputy-by-himself" | "deputy-of-another-side" | "deputy-unknown" | "holder-administers";
                    };
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid-request" | "other-register" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown" | "deputy-days-wrong";
                    };
                };
            };
            429: components["responses"]["Busy"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
            504: components["responses"]["OutcomeUnknown"];
        };
    };
    endDeputy: {
        parameters: {
            query: {
                /** @description 被代理人编号 · in whose place, by id */
                of: string;
                /** @description 代理的最后一日，默认昨天，即今天起不再代理 · his last day; yesterday unless said, so that it is over today */
                until?: string;
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 单位编号，office 为督查一方 · id of a unit; office is the supervising side */
                id: string;
                /** @description 岗位，须与单位一方或督查一方相符 · a post of that unit, or of the supervising side */
                post: string;
                /** @description 人员编号 · id of a person */
                holder: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostChange"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "cross-site" | "not-your-role" | "password-change-needed" | "token-read-only" | "same-person" | "own-unit" | "another-unit" | "government-head-needed" | "not-government-head" | "delegation-not-in-force" | "deputy-not-in-force" | "written-decision-needed" | "extension-above-power";
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "route-unknown" | "unit-unknown" | "notice-unknown" | "campaign-unknown" | "not-found" | "unknown-finding" | "unknown-proposal" | "unknown-milestone" | "no-part" | "deputy-absent";
                    };
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "calendar-same" | "rules-not-newer";
                    };
                };
            };
            421: components["responses"]["HostUnknown"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid-request" | "other-register" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown";
                    };
                };
            };
            429: components["responses"]["Busy"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
            504: components["responses"]["OutcomeUnknown"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 状态：待领、已领、已办 · where the task stands */
                status?: "open" | "taken" | "done";
                /** @description 种类 · kind of the task */
                kind?: "vacancy" | "ownerSearch" | "undelivered";
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    /** @description 下一页的地址，rel="next" · address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    takeTask: {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一编号：重复发送只办一次 · names this operation once and for all: sent again, it has one effect */
                "Idempotency-Key": string;
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 待办事项编号 · id of a task of the office */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["RehearsedWrongOrKeyMissing"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrTaskUnknown"];
            409: components["responses"]["TaskTakenOrTaskDone"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    noteTaskDone: {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一编号：重复发送只办一次 · names this operation once and for all: sent again, it has one effect */
                "Idempotency-Key": string;
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 待办事项编号 · id of a task of the office */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDoneBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrongOrKeyMissing"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrTaskUnknown"];
            409: components["responses"]["TaskTakenOrTaskDone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    listInbox: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 列演练的消息，而不是正式的 · messages of rehearsals instead of real ones */
                rehearsal?: "true" | "false";
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 人员编号 · id of a person */
                holder: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    /** @description 下一页的地址，rel="next" · address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrInboxUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    listMessages: {
        parameters: {
            query: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 专项督查编号 · id of a campaign */
                campaign: string;
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    /** @description 下一页的地址，rel="next" · address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["CampaignUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    markRead: {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一编号：重复发送只办一次 · names this operation once and for all: sent again, it has one effect */
                "Idempotency-Key": string;
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrongOrKeyMissing"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["MessageUnknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    getChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事件流 · a stream of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        event?: string;
                        data?: string;
                        retry?: number;
                    };
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAway"];
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policies"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["PasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAway"];
        };
    };
    getPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 督办规则编号 · id of a policy */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["PasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrPolicyUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAway"];
        };
    };
    checkPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCheck"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAway"];
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYears"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["PasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAway"];
        };
    };
    publishCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的唯一编号：重复发送只办一次 · names this operation once and for all: sent again, it has one effect */
                "Idempotency-Key": string;
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            /** @description 已受理，尚未办完 · Taken, and not finished yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrongOrKeyMissing"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrTooManyOrKeyReused"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 年份 · a year */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["PasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrCalendarUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAway"];
        };
    };
    getEvidence: {
        parameters: {
            query?: {
                /** @description 报送时的文件名 · the name under which it was reported; the same bytes may go under several */
                name?: string;
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 佐证材料的文件校验值（SHA-256），64 位十六进制小写 · SHA-256 of the evidence, 64 hex digits in lower case */
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 · the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrEvidenceUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["InternalOrEvidenceAltered"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessions"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["PasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description 已建立 · Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["NotJson"];
            401: components["responses"]["SignInFailed"];
            403: components["responses"]["CrossSite"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyTries"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrSignInBusy"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrTokenReadOnlyOrSessionNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["NotJson"];
            401: components["responses"]["NotSignedInOrSignInFailed"];
            403: components["responses"]["CrossSiteOrTokenReadOnlyOrSessionNeededOrPasswordWrong"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrPasswordUnfit"];
            429: components["responses"]["TooManyTries"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrSignInBusy"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 一次登录的编号 · id of a session */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ended"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrSessionUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["PasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    addToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenBody"];
            };
        };
        responses: {
            /** @description 已建立 · Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeToken"];
                };
            };
            400: components["responses"]["NotJson"];
            401: components["responses"]["NotSignedIn"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "cross-site" | "password-change-needed" | "token-read-only" | "session-needed";
                    };
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 访问令牌的编号，不是令牌本身 · id of a token, which is not the token itself */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ended"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrTokenUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    addAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountBody"];
            };
        };
        responses: {
            /** @description 已建立 · Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAccount"];
                };
            };
            400: components["responses"]["NotJson"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            409: components["responses"]["AccountTakenOrPersonHasAccountOrAdministratorHasPosts"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrSignInBusy"];
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 登录名 · login name of an account */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AccountChangeBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAccount"];
                };
            };
            400: components["responses"]["NotJson"];
            401: components["responses"]["NotSignedIn"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "cross-site" | "not-your-role" | "password-change-needed" | "token-read-only" | "administrator-apart";
                    };
                };
            };
            404: components["responses"]["RouteUnknownOrAccountUnknownOrOidcUnset"];
            409: components["responses"]["IdentityTaken"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrIssuerUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrSignInBusy"];
        };
    };
    listGrants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grants"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    putGrant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            400: components["responses"]["NotJson"];
            401: components["responses"]["NotSignedIn"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "cross-site" | "not-your-role" | "password-change-needed" | "token-read-only" | "administrator-apart";
                    };
                };
            };
            404: components["responses"]["AccountUnknownOrCampaignUnknown"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    endGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 审计授权编号 · id of a grant */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrGrantUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    takeCallback: {
        parameters: {
            query?: never;
            header: {
                /** @description 消息编号：同一编号只办一次 · id of the message: sent again, it has one effect */
                "webhook-id": string;
                /** @description 发送时刻，Unix 秒 · when it was sent, in seconds of Unix time */
                "webhook-timestamp": string;
                /** @description 签名（Standard Webhooks 1.0.0），可有多个，以空格分隔 · signatures (Standard Webhooks 1.0.0), separated by spaces */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            202: components["responses"]["AnswerTaken"];
            400: components["responses"]["NotJson"];
            401: components["responses"]["SignatureInvalid"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "cross-site" | "not-the-holder" | "same-person" | "not-your-role" | "own-unit" | "another-unit" | "government-head-needed" | "not-government-head" | "delegation-not-in-force" | "deputy-not-in-force" | "written-decision-needed" | "extension-above-power";
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "notice-unknown" | "campaign-unknown" | "not-found" | "unknown-finding" | "unknown-proposal" | "unknown-milestone" | "no-part";
                    };
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "key-in-flight" | "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "calendar-same" | "rules-not-newer";
                    };
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid-request" | "other-register" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown";
                    };
                };
            };
            429: components["responses"]["TooManyFaultsOrBusy"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
            504: components["responses"]["OutcomeUnknown"];
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeyList"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    addKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已建立 · Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKey"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            409: components["responses"]["KeysConfigured"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 签名密钥的编号，不是密钥本身 · id of a signing key, which is not the key itself */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKey"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrKeyUnknown"];
            409: components["responses"]["LastKey"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    listCalls: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 人员编号 · id of a person */
                person?: string;
                /** @description 操作名 · an operation */
                operation?: string;
                /** @description 所涉对象的编号 · what it is about */
                object?: string;
                /** @description 自何时起 · from when on */
                since?: string;
                /** @description 至何时止 · before when */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    /** @description 下一页的地址，rel="next" · address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    checkCalls: {
        parameters: {
            query?: {
                /** @description 自何时起 · from when on */
                since?: string;
                /** @description 至何时止 · before when */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallCheck"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAway"];
        };
    };
    listClockAlarms: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockAlarms"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAway"];
        };
    };
    sweepClocks: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SweepBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweep"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrRecordAwayOrEngineAway"];
        };
    };
    isAlive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alive"];
                };
            };
            500: components["responses"]["Internal"];
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            500: components["responses"]["Internal"];
            /** @description 暂不可用 · Not now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 · the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemExplanations"];
                };
            };
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 错误代码 · code of a problem */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemExplanation"];
                };
            };
            404: components["responses"]["RouteUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApi"];
                };
            };
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
        };
    };
}
