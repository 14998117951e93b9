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
         * @description 读取 xlsx 或 csv 台账（及单位名册），逐行指出问题，无误的行按单位成为草稿，不签发。重复导入不产生重复；单位名册中不再列明的在岗者自导入前一日止，在办通知书随即得知（ended）；dryRun 只检查，所报的与正式导入一致，并列出读到的各行、各列的识别结果和有问题的行（sheets）；corrections 是对单元格的更正，先于读取。审签、签发之后有改动的行列在 notTaken，不自动采用；supplement 为 true 时，已签发问题的更正另成补充草稿。
         *
         *     Reads a ledger (and a roster) in xlsx or csv, names every bad row, and makes drafts of the good ones, one a unit. Nothing is issued. Importing twice changes nothing. Whom the roster of his unit does not name at his post any more ends there the day before, and open notices learn of it (ended). dryRun only checks, tells what the run does, and shows what was read, how each column was understood and the rows with faults (sheets). corrections change cells before anything is read. Rows that have changed after approval or issue stand in notTaken and are not taken over by themselves; with supplement, corrections of issued findings become drafts of their own.
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
         * @description 已销号的不再打开：反弹的另拟一个新的问题，指回原来的问题。首次登记有效，内容不同的再次登记不予受理。
         *
         *     What is closed stays closed: a relapse makes the draft of a new finding that points back to it. The first note stands, and another one is refused.
         */
        post: operations["noteLookBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位与问题对照表 · Units and findings, each with its mark
         * @description 每份通知书一行，每个问题一个标记：已报、迟报、逾期、未报、销号等，按该专项督查的时间。
         *
         *     A row a letter, a mark a finding: answered, answered late, late, open, closed and so on, on the campaign’s own clock.
         */
        get: operations["listMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/due-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限日历 · The days on which findings are due
         * @description 未销号问题按到期日计数；每个数字由同项的 list 列出核对。
         *
         *     Open findings counted by the day on which they are due; the list of each day has as many rows.
         */
        get: operations["listDueDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 演练中收到消息的人 · Whom a rehearsal has told something
         * @description 只限演练：正式督查的消息和链接只给收件人本人。
         *
         *     Of rehearsals alone: messages and links of real letters are their readers’ own.
         */
        get: operations["listRehearsedReaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/readers/{holder}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 演练中一人收到的邮件、短信和工作群消息 · What a rehearsal has told somebody, as mail, text message and chat
         * @description 演练的消息不出本机；这里按各渠道的样式显示，其中的链接和办理码可以使用。
         *
         *     Nothing of a rehearsal leaves the machine; here it is shown as each channel would, and its links and codes work.
         */
        get: operations["listRehearsedMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/ledger/error-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 带批注的台账副本 · A copy of a ledger with its faults as comments
         * @description 与试导入同样检查，每处问题、提示和更正写成该单元格的批注；不写入任何数据。
         *
         *     Checks as a dry run does, and writes each fault, note and correction as a comment on its cell. Nothing is kept.
         */
        post: operations["exportLedgerErrors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 整个专项的试运行：尚未签发的每份草稿 · A dry run of a campaign: each draft that has not gone out
         * @description 假定此刻全部签发、无人办理，用与实际相同的规则推算每份通知书何时向谁发出什么；并列出不能签发的原因和提示。不写入任何数据。
         *
         *     As if all were issued now and nobody answered, by the very rules that will run: who gets what when, what stands against each draft and what to look at. Nothing is written.
         */
        get: operations["foreseeCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份草稿的试运行 · A dry run of one draft
         * @description 假定此刻签发、无人办理；与整个专项的试运行相同，另有期限的逐日说明。code、due、timing 假定其中一个问题改为该期限、该整改类型。
         *
         *     As if it were issued now and nobody answered, as in the dry run of its campaign, with its dates explained. With code, due and timing, as if that finding had them.
         */
        get: operations["foreseeDraft"];
        put?: never;
        post?: never;
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
         * @description 修改后审签失效，须重新审签；已有文号的不能再改。findings 只改写明序号的各条，added 新增，removed 删去。
         *
         *     Its approval falls away with a change; with a number its content is sealed. Of findings those are changed whose codes are named; others are added or removed.
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
    "/api/notices.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出通知书列表 · Export a list of notices as xlsx
         * @description 与列表同样的筛选、次序和列（cols）；演练的有标记。
         *
         *     The same filter, order and columns (cols) as the list; rehearsals are marked.
         */
        get: operations["exportNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各通知书的用时与逾期 · Whose time it took, over all notices
         * @description 按通知书编号次序，每个问题一条：用时归谁、是否逾期；统计由此而来，撤回的问题不计。不指明专项督查时不列演练。
         *
         *     In the order of the notices’ ids, each finding with whose time it took and how late it is; statistics are made of it, and withdrawn findings are left out. Unless a campaign is named, rehearsals are left out.
         */
        get: operations["listDelays"];
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
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待决定的事项 · List what waits for a decision
         * @description 拟发的约谈等、延期、异议、复核、方案审核、承办单位待定、暂停，最早到期的通知书在前；逐项写明读者可作何决定。不指明专项督查时不列演练。
         *
         *     Gated rungs, extensions, objections, formal reviews, plans, findings without an owner, suspensions; the letter with the earliest first. Each says what the reader may decide. Unless a campaign is named, rehearsals are left out.
         */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/steps/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某一事件之后的通知书 · A notice as it stood behind one of its events
         * @description 只由事件推得：当时的状态、期限、将发生的事项、告知的人，以及与前一事件的差别。
         *
         *     Folded from the events alone: where it stood, its clocks, what was ahead, who was told, and the difference to the event before.
         */
        get: operations["getStep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试算一项办理的后果 · Try what a command would do
         * @description 用与实际相同的规则试算：会记录什么、期限怎样变动、谁收到什么、其后如何。什么也不办理，谁也不通知。
         *
         *     By the very rules that would decide it: what would be recorded, which dates move, who is told what, and what follows. Nothing is done and nobody is told.
         */
        post: operations["foreseeCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/received-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 代录纸质、电话报送 · Enter an answer that came on paper or by telephone
         * @description 由督查室代单位录入，规则与单位自行报送相同；是否逾期按收到时刻认定。纸质的附扫描件（先按佐证材料上传），电话的附记录；收到时刻、方式、录入人一并留痕。
         *
         *     By a clerk for the unit, by the same rules as if it had answered itself; whether it was in time is judged by when it was received. Paper has its scan, which is sent like evidence beforehand, a call what was said; the event keeps the way, the clerk and the instant.
         */
        post: operations["addReceivedAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 领导批示列表 · List leaders’ instructions
         * @description 跨通知书逐条列出，最早到期的在前。对整个专项督查的批示，在其各在办通知书上编号相同，用 instruction 汇总；办理用 POST /api/many。不指明专项督查时不列演练。
         *
         *     One by one over all notices, the earliest due first. An instruction on a whole campaign has one number on each of its open letters, which instruction gathers; it is given and answered by POST /api/many. Unless a campaign is named, rehearsals are left out.
         */
        get: operations["listInstructions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 关注通知书 · Watch a notice
         * @description 关注人不是收件人：不收消息，不占督办级别，只在列表中有标记、可筛选，并可查看此后的新情况。重复提交不变。
         *
         *     Whoever watches is no addressee: he gets no message and no rung is spent; it is marked in his lists, can be filtered, and tells what is new. Repeating it changes nothing.
         */
        put: operations["putNoticeWatch"];
        post?: never;
        /**
         * 取消关注通知书 · Watch a notice no more
         * @description 没有关注的，取消也不报错。
         *
         *     What one does not watch may be given up as well.
         */
        delete: operations["endNoticeWatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 关注专项督查 · Watch a campaign
         * @description 关注人不是收件人：不收消息，不占督办级别，只在列表中有标记、可筛选，并可查看此后的新情况。重复提交不变。
         *
         *     Whoever watches is no addressee: he gets no message and no rung is spent; it is marked in his lists, can be filtered, and tells what is new. Repeating it changes nothing.
         */
        put: operations["putCampaignWatch"];
        post?: never;
        /**
         * 取消关注专项督查 · Watch a campaign no more
         * @description 没有关注的，取消也不报错。
         *
         *     What one does not watch may be given up as well.
         */
        delete: operations["endCampaignWatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人关注的通知书和专项督查 · List what one watches
         * @description 只列本人的。通知书列表的 watched 也按此筛选。
         *
         *     One’s own alone. The filter watched of the list of notices goes by it.
         */
        get: operations["listWatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watches/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 关注的新情况 · What is new in what one watches
         * @description 自 since 起处理的事件，依处理先后，用业务语言。演练按各自的时钟。
         *
         *     What was handled since then, in that order and in business words. Rehearsals go by their own clocks.
         */
        get: operations["listWatchedChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 送达情况 · How far it has got with each unit
         * @description 逐单位、逐人列出送出、送达、已读的时刻及其来源（渠道回报或收件箱）；打开链接不算已读，可能是邮件扫描程序。
         *
         *     Unit by unit and person by person: when it was sent, arrived and was read, each with who says so. That a link was opened is no reading: it may have been a scanner.
         */
        get: operations["listReceipts"];
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
    "/api/calendar-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人的日历订阅地址 · One’s addresses of dates
         * @description 新的在前；地址本身不再显示。
         *
         *     Newest first; what opens them is not told again.
         */
        get: operations["listCalendarAddresses"];
        put?: never;
        /**
         * 新建日历订阅地址 · Make an address of one’s dates
         * @description 日历程序凭此地址取得本人可见的正式通知书的期限，无需登录；地址只显示这一次，请勿转发，随时可以撤销。只有文号、事项和期限，不含问题的文字。
         *
         *     A calendar fetches under it the dates of real letters that its owner may see, without signing in. It is told whole this once; it is his alone and can be revoked. Numbers, what is due and when; no text of a finding.
         */
        post: operations["addCalendarAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-addresses/{address}": {
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
         * 撤销日历订阅地址 · Revoke an address of one’s dates
         * @description 随即失效，不能恢复；日历程序中已取得的由其自行清除。
         *
         *     It opens nothing from then on and does not come back; what a calendar has fetched it forgets by itself.
         */
        delete: operations["revokeCalendarAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{address}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 日历文件 · The calendar file
         * @description RFC 5545，每项期限一个全天日程，日期与接口的 dueOn 相同；期限移动，日程随之移动。
         *
         *     RFC 5545: a whole day for each date, the dueOn of the API; when a date moves, its day moves.
         */
        get: operations["getCalendarFile"];
        put?: never;
        post?: never;
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
         * @description 按名称次序；text 按名称或简称查找；township 只列乡镇，或只列其余单位。默认为本地名册；演练、其他县区各有自己的名册，用 roster 写明督查编号；campaign 只列该督查涉及的单位。
         *
         *     In the order of their names; text looks in names and short names; township lists townships, or all others. It is the office’s own roster unless roster names a campaign: a rehearsal and another county have one of their own. With campaign, the units of that campaign alone.
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
    "/api/tasks/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 反映提醒多余的件数 · How many have said that a reminder was needless
         * @description 按事由、按月；演练的不计。每件都是督查室的一项待办，办结的仍计入总数。
         *
         *     By their grounds and months, without those of rehearsals. Each is a task of the office, and counts once it is done, too.
         */
        get: operations["getComplaintCounts"];
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
         * 已发出的消息 · The messages that have left
         * @description 新的在前，每条列收件人、各渠道的投递结果、所涉通知书和事项数；不写 campaign 的列全部正式督查的，rehearsal=true 列演练的。
         *
         *     Newest first, each with its reader, what became of it on each channel, its notices and how many lines they have. Without campaign those of all real campaigns, with rehearsal=true those of rehearsals.
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
         * @description 以 Accept: text/event-stream 请求的，连接保持打开至多十分钟：先发 ready，其后每有通知书（附 seq）、草稿、专项督查、待办变化即发 change，只含本人可见的；每二十秒发 alive，表示连接仍在；断开后重新连接，并重新读取所看的内容。其他请求只答 ready。
         *
         *     Whoever asks with Accept: text/event-stream is kept for ten minutes at most: first ready, then a change for each notice (with its seq), draft, campaign or task that has changed, of what he may see alone, and every twenty seconds alive, by which he knows that the connection is. Once it ends, connect again and read anew what is looked at. Anybody else is answered ready and no more.
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
    "/api/notices/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传佐证材料 · Send a piece of evidence
         * @description 按内容判定种类后以文件校验值保存；再以所答内容写入报送整改结果等事项的 evidence。同一文件再传一次只存一份。
         *
         *     Judged by its content and kept by its SHA-256; the answer then goes into `evidence` of a report. The same file sent again is kept once.
         */
        post: operations["addEvidence"];
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
    "/api/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事件订阅 · List the subscriptions to events
         * @description 密钥不再显示。演练中的事件不外发。
         *
         *     No secret is told again. What happens in rehearsals is told to nobody.
         */
        get: operations["listSubscriptions"];
        put?: never;
        /**
         * 新建事件订阅 · Make a subscription to events
         * @description 自此刻起发生的事件逐件推送到该地址（见 webhooks）：同一通知书的按记录次序，前一件收下后才推送下一件；未收下的在约 75 小时内重试。每件以 Standard Webhooks 签名，密钥只显示这一次。
         *
         *     What happens from now on is posted there (see webhooks), of one letter in the order of its record, each event once the one before it was taken; what is not taken is tried again for some 75 hours. Each is signed by Standard Webhooks; the secret is told this once.
         */
        post: operations["addSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{subscription}": {
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
         * 移除事件订阅 · Remove a subscription
         * @description 连同其推送记录；未推送的不再推送。
         *
         *     Together with its log; what it was not told it is not told any more.
         */
        delete: operations["removeSubscription"];
        options?: never;
        head?: never;
        /**
         * 修改、暂停、启用事件订阅 · Change, pause or enable a subscription
         * @description 暂停期间的事件不丢失，启用后接着推送；系统停推的，查明原因后也由此启用。
         *
         *     What happens while it is paused is told once it is enabled; one that the house has stopped is enabled here as well, once its fault is mended.
         */
        patch: operations["changeSubscription"];
        trace?: never;
    };
    "/api/subscriptions/{subscription}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换订阅的签名密钥 · Change the secret of a subscription
         * @description 新密钥只显示这一次；此后一日内每件以新旧两个密钥签名，请在一日内换用新密钥。
         *
         *     The new secret is told this once. For a day each event is signed with both, the new one and the one before.
         */
        post: operations["changeSubscriptionSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{subscription}/pushes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 推送记录 · List what was pushed
         * @description 新的在前，附每次所答的状态码和内容开头；已推送的保留三十日。
         *
         *     The newest first, with the status and the beginning of each answer; what was delivered is kept for thirty days.
         */
        get: operations["listPushes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{subscription}/pings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发送测试消息 · Send a test to a subscription
         * @description 随即推送一次 ping，暂停中的也推送，不重试；结果见推送记录。
         *
         *     A ping is pushed at once, to a paused subscription too, and tried once; what came of it stands in the log.
         */
        post: operations["addPing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{subscription}/pushes/{event}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新推送一件 · Push one event again
         * @description 编号与内容不变，接收方据编号识别重复。
         *
         *     Under the same id and with the same content, so that the receiver knows the repetition.
         */
        post: operations["givePushAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{subscription}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 自某一事件起重新推送 · Push everything again from an event on
         * @description 自该事件起，凡订阅范围内的按原次序、原编号重新推送，订阅之前发生的也在内。
         *
         *     From that event on, whatever the subscription asks for is pushed again in its order and under its ids, what happened before it was made included.
         */
        post: operations["giveEventsAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事件流 · Stream the events
         * @description 每行一个 JSON（NDJSON），结构见 EventLine：正式通知书上发生的、本人可见的事件，按外发次序，不缺不重。断开后以最后一行的 cursor 作 after 续取；follow=true 的到末尾后不结束，空行只表示连接仍在。只有编号、文号、日期，不含文字和姓名。
         *
         *     One JSON on each line (NDJSON), as EventLine has it: what happened to real letters that whoever asks may see, in the order in which it is told, without a gap or a repetition. Go on with the cursor of the last line as after; with follow=true it does not end at the end, and an empty line says no more than that it goes on. Ids, numbers and dates; no text and nobody’s name.
         */
        get: operations["getEventStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 消息渠道 · List the channels
         * @description 先用的在前，附七日内的发送情况和最近一次失败；配置在服务器上用 duban admin channel 办理。
         *
         *     The preferred first, with what became of messages within seven days and the last fault; they are configured on the machine by duban admin channel.
         */
        get: operations["listChannels"];
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
         * @description 只列尚未消除的；下次自检不再发现即消除。sweptAt 为最近一次完成的自检的时间，此后的问题尚不知道。
         *
         *     Only those that stand; an alarm closes when a sweep no longer finds its fault. sweptAt is when the last sweep that came to its end looked; of later faults nobody knows yet.
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
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 推送一个事件，type 为其名称（EventName） · An event, whose type is its name (EventName)
         * @description 以 Standard Webhooks 1.0.0 签名：HMAC-SHA256(密钥, webhook-id.webhook-timestamp.正文)。webhook-id 在各次重试、重发中不变，据此识别重复；时间戳与签名每次不同。 · Signed by Standard Webhooks 1.0.0. The webhook-id is the same in every try and repetition, and a receiver knows repetitions by it; timestamp and signature are of the try.
         */
        post: {
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
                    "application/json": components["schemas"]["EventTold"];
                };
            };
            responses: {
                /** @description 2xx：已收下。410：不再需要，订阅随即停推。其他：约 75 小时内重试，遵从 Retry-After；不跟随重定向 · 2xx: taken. 410: nothing more is wanted, and the subscription stops. Anything else: tried again for some 75 hours, minding Retry-After; redirects are not followed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 测试消息 · A test
         * @description 以 Standard Webhooks 1.0.0 签名：HMAC-SHA256(密钥, webhook-id.webhook-timestamp.正文)。webhook-id 在各次重试、重发中不变，据此识别重复；时间戳与签名每次不同。 · Signed by Standard Webhooks 1.0.0. The webhook-id is the same in every try and repetition, and a receiver knows repetitions by it; timestamp and signature are of the try.
         */
        post: {
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
                    "application/json": components["schemas"]["PingTold"];
                };
            };
            responses: {
                /** @description 2xx：已收下。410：不再需要，订阅随即停推。其他：约 75 小时内重试，遵从 Retry-After；不跟随重定向 · 2xx: taken. 410: nothing more is wanted, and the subscription stops. Anything else: tried again for some 75 hours, minding Retry-After; redirects are not followed */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description 阅知批示办理情况 · Accept the answer to an instruction */
        AcceptAnswerCommand: {
            /** @constant */
            kind: "acceptAnswer";
            /** @description 批示编号，同一批示可涉及多份通知书 · its number; one instruction may be about many notices */
            instruction: string;
            /** @default  */
            remarks?: string;
        };
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
            name: string & (unknown & unknown);
            /** @description 人员编号，与其岗位上的一致，才有该岗位的权限；不写则新编 · id of the person at his posts, without which he has none of them; a new one unless given */
            holder?: string & (unknown & unknown & unknown);
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
                subject: string & (unknown & unknown);
                /** @description 签发者，不写即为本系统配置的 · the issuer; the one that is set up here unless given */
                issuer?: string & (unknown & unknown);
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            text: string & (unknown & unknown);
        };
        /** @description 进程存活 · The process lives */
        Alive: {
            /** @constant */
            ok: true;
        };
        /** @description 报告批示办理情况 · Answer an instruction */
        AnswerInstructionCommand: {
            /** @constant */
            kind: "answerInstruction";
            /** @description 批示编号，同一批示可涉及多份通知书 · its number; one instruction may be about many notices */
            instruction: string;
            text: string & (unknown & unknown);
        };
        /** @description 消息中的办理链接，只供收件人使用 · A link of a message with which its reader answers; his alone */
        AnswerLink: {
            /** @enum {string} */
            act: "acknowledge" | "submitPlan" | "reportProgress" | "reportFinding" | "requestExtension" | "raiseObjection" | "applyForFormalReview" | "reportMilestone" | "reportPart" | "approveRung" | "acceptPlan" | "acceptFinding" | "grantExtension" | "decideObjection" | "assignFormalReviewer" | "decideFormalReview" | "transferFinding" | "answerInstruction" | "takeBack" | "view";
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            grounds: string & (unknown & unknown);
        };
        /** @description 批准约谈、通报批评或移送 · Approve a gated rung */
        ApproveRungCommand: {
            /** @constant */
            kind: "approveRung";
            proposal: string;
            basis: string & (unknown & unknown);
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
                id: string & (unknown & unknown & unknown);
                name: string & (unknown & unknown);
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
                kind: "history-missing" | "runs-overlap" | "replay-failed" | "command-refused" | "event-missing" | "event-extra" | "field-differs" | "chain-broken" | "head-differs" | "read-model-missing" | "read-model-differs" | "rulebook-differs" | "message-differs" | "dispatch-differs" | "evidence-differs" | "draft-differs" | "link-use-differs" | "access-extra" | "lost-event-differs" | "feed-differs" | "number-missing";
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
            organ: string & (unknown & unknown);
            /** @description 批准文件的文号 · its paper */
            document: string & (unknown & unknown);
            /** @description 批准日期 · the day of the paper */
            on: string & (unknown & unknown);
            /** @description 督查事项 · what it is about */
            subject: string & (unknown & unknown);
            /**
             * @description 督查对象，空为不限 · ids of its units; empty: any
             * @default []
             */
            units?: (string & (unknown & unknown))[];
            /**
             * @description 问题类别，空为不限 · categories of findings; empty: any
             * @default []
             */
            categories?: (string & (unknown & unknown))[];
            /** @description 督查起始日 · first day */
            from: string & (unknown & unknown);
            /** @description 督查截止日 · last day */
            until: string & (unknown & unknown);
        };
        /** @description 事件 badFaithEstablished · The event badFaithEstablished */
        BadFaithEstablishedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
        /** @description 日历订阅地址（不含密钥） · An address of one’s dates, without what opens it */
        CalendarAddress: {
            /** @description 编号，不能打开日历 · its id, which opens nothing */
            id: string;
            name: string;
            /**
             * @description own：本人一方须办的；all：督查机构另含各单位的 · own: what one’s side owes; all: of the office what units owe, too
             * @enum {string}
             */
            of: "own" | "all";
            /** @enum {string} */
            language: "zh" | "en";
            createdAt: components["schemas"]["Instant"];
            lastUsedOn: components["schemas"]["Day"] | null;
        };
        /** @description 新建日历订阅地址 · An address of dates to be made */
        CalendarAddressBody: {
            /** @description 用途，便于日后辨认 · what it is for */
            name: string & (unknown & unknown);
            /**
             * @description own：本人一方须办的；all：督查机构另含各单位的 · own: what one’s side owes; all: of the office what units owe, too
             * @default own
             * @enum {string}
             */
            of?: "own" | "all";
            /**
             * @default zh
             * @enum {string}
             */
            language?: "zh" | "en";
        };
        /** @description 已撤销的日历订阅地址 · An address of dates that was revoked */
        CalendarAddressEnded: {
            id: string;
        };
        /** @description 本人的日历订阅地址 · One’s addresses of dates */
        CalendarAddressList: {
            items: components["schemas"]["CalendarAddress"][];
        };
        /** @description 公布一年的放假安排 · A year of days off to be published */
        CalendarBody: {
            /** @description 年份、国务院文件与各日 · year, papers and days, as in data/calendars */
            year: {
                year: number;
                papers: string[];
                days: {
                    name: string & (unknown & unknown);
                    date: string & (unknown & unknown);
                    isOffDay: boolean;
                }[];
            };
            /** @default CN */
            region?: string;
            basis: string & (unknown & unknown);
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
                id: string & (unknown & unknown & unknown);
                name: string & (unknown & unknown);
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
            name: string & (unknown & unknown);
            /** @description 发文机关代字 · code of the issuing body */
            code: string & (unknown & unknown);
            policy: string & (unknown & unknown);
            /** @description 督查事项，与单位一起防止重复督查 · guards, with the units, against doubling */
            subject?: string & (unknown & unknown);
            /** @default [] */
            units?: string[];
            overlapReason?: string & (unknown & unknown);
            region?: string;
            /** @description 其他县区的名称：名册、督查室岗位和文号与本地分开；本地的不写 · another county than the office’s own: its roster, office and numbers are kept apart */
            county?: string & (unknown & unknown);
            /**
             * @description 演练 · a rehearsal, on a clock of its own and counted nowhere
             * @default null
             */
            rehearsal?: {
                start: string & (unknown & unknown);
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
                /** @description 时钟停下的业务时刻，默认开始后三年 · business instant at which its clock stands still again; three years after its start unless said */
                until?: string & (unknown & unknown);
            } | null;
        };
        /** @description 专项督查改名 · Another name for a campaign */
        CampaignChange: {
            name: string & (unknown & unknown);
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
        /** @description 消息渠道及七日内的发送情况（不含设置和密钥） · A way by which messages leave, and what became of them within seven days; no settings and no secrets */
        Channel: {
            name: string;
            /** @description 环境变量所设（电子邮件）或已停用的为 null · null: by the environment, or no more */
            configured: {
                kind: string;
                /** @description 小的先用 · the lower, the sooner it is tried */
                order: number;
                /** @description DUBAN_CHANNEL_KEY 能否打开其密钥 · its secrets can be opened */
                opens: boolean;
            } | null;
            sent: number;
            waiting: number;
            failed: number;
            /** @description 结果未知 · of unknown outcome */
            unknown: number;
            lastFault: {
                at: components["schemas"]["Instant"];
                /** @description 地址和号码已略去 · without addresses */
                text: string;
            } | null;
        };
        /** @description 消息渠道 · The ways by which messages leave */
        ChannelList: {
            items: components["schemas"]["Channel"][];
        };
        /** @description 事件 checkRecorded · The event checkRecorded */
        CheckRecordedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            kind: "instruction";
            subject: {
                instruction: string;
            };
        };
        /** @description 自检发现、尚未消除的时钟问题 · A fault of a clock that the sweep has found and that stands */
        ClockAlarm: {
            id: string;
            notice: string;
            /** @enum {string} */
            fault: "workflow-missing" | "history-differs" | "workflow-silent" | "alarm-unarmed" | "alarm-differs" | "alarm-past" | "timer-missing" | "timer-differs" | "state-differs" | "read-model-differs" | "events-missing" | "rulebook-differs" | "calendar-differs" | "not-looked-at";
            detail: string;
            openedAt: components["schemas"]["Instant"];
            seenAt: components["schemas"]["Instant"];
        };
        /** @description 时钟自检告警 · Alarms of the sweep that stand */
        ClockAlarms: {
            items: components["schemas"]["ClockAlarm"][];
            sweptAt: components["schemas"]["Instant"] | null;
        };
        /**
         * @description 期限种类 · What a clock is for
         * @enum {string}
         */
        ClockKind: "acknowledge" | "plan" | "planCheck" | "finding" | "progress" | "milestone" | "part" | "review" | "extensionDecision" | "rungDecision" | "objectionDecision" | "ownerSearch" | "formalReviewDecision" | "suspension" | "deferral" | "instruction";
        /** @description 事件 closed · The event closed */
        ClosedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
        Command: components["schemas"]["AcknowledgeCommand"] | components["schemas"]["SubmitPlanCommand"] | components["schemas"]["AcceptPlanCommand"] | components["schemas"]["ReturnPlanCommand"] | components["schemas"]["ReportProgressCommand"] | components["schemas"]["ReportFindingCommand"] | components["schemas"]["AcceptFindingCommand"] | components["schemas"]["ReturnFindingCommand"] | components["schemas"]["RequestExtensionCommand"] | components["schemas"]["GrantExtensionCommand"] | components["schemas"]["RefuseExtensionCommand"] | components["schemas"]["WithdrawNoticeCommand"] | components["schemas"]["WithdrawFindingCommand"] | components["schemas"]["ApproveRungCommand"] | components["schemas"]["RefuseRungCommand"] | components["schemas"]["RemindByHandCommand"] | components["schemas"]["AddNoteCommand"] | components["schemas"]["RaiseObjectionCommand"] | components["schemas"]["DecideObjectionCommand"] | components["schemas"]["ApplyForFormalReviewCommand"] | components["schemas"]["AssignFormalReviewerCommand"] | components["schemas"]["DecideFormalReviewCommand"] | components["schemas"]["TakeBackCommand"] | components["schemas"]["EstablishBadFaithCommand"] | components["schemas"]["SuspendCommand"] | components["schemas"]["ResumeCommand"] | components["schemas"]["ReportMilestoneCommand"] | components["schemas"]["ReportPartCommand"] | components["schemas"]["DeclinePartCommand"] | components["schemas"]["RecordCheckCommand"] | components["schemas"]["DeferFindingCommand"] | components["schemas"]["TransferFindingCommand"] | components["schemas"]["RaiseRungCommand"] | components["schemas"]["InstructCommand"] | components["schemas"]["AnswerInstructionCommand"] | components["schemas"]["AcceptAnswerCommand"] | components["schemas"]["InstructAgainCommand"] | components["schemas"]["WithdrawInstructionCommand"] | components["schemas"]["MigrateRulesCommand"];
        /**
         * @description 事项种类 · Kind of a command
         * @enum {string}
         */
        CommandKind: "acknowledge" | "submitPlan" | "acceptPlan" | "returnPlan" | "reportProgress" | "reportFinding" | "acceptFinding" | "returnFinding" | "requestExtension" | "grantExtension" | "refuseExtension" | "withdrawNotice" | "withdrawFinding" | "approveRung" | "refuseRung" | "remindByHand" | "addNote" | "replaceHolders" | "raiseObjection" | "decideObjection" | "applyForFormalReview" | "assignFormalReviewer" | "decideFormalReview" | "takeBack" | "establishBadFaith" | "suspend" | "resume" | "reportMilestone" | "reportPart" | "declinePart" | "recordCheck" | "deferFinding" | "transferFinding" | "succeedUnit" | "raiseRung" | "instruct" | "answerInstruction" | "acceptAnswer" | "instructAgain" | "withdrawInstruction" | "changeCalendar" | "migrateRules";
        /** @description 反映提醒多余的件数 · How many have said that a reminder was needless */
        ComplaintCounts: {
            all: number;
            /** @description 未办结的 · with which the office has not done yet */
            open: number;
            byGround: {
                alreadyDone: number;
                notMine: number;
                repeated: number;
                tooOften: number;
                otherwise: number;
            };
            /** @description 近的在前 · the newest first */
            byMonth: {
                month: string;
                count: number;
            }[];
        };
        /** @description 对导入文件中一个单元格的更正 · What a cell of an imported file is to hold instead */
        Correction: {
            /** @enum {string} */
            file: "ledger" | "roster";
            sheet: string;
            row: number;
            letter: string;
            /** @description 更正后的内容，空为清空 · what it is to hold; empty: nothing */
            text: string;
        };
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
            kind: "instruction";
            subject: {
                instruction: string;
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
            /** @description 办公时间，下班后收到视为次日收到 · received after closing time counts as the next day */
            officeHours?: string;
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
            opinion: string & (unknown & unknown);
        };
        /** @description 处理异议 · Decide an objection */
        DecideObjectionCommand: {
            /** @constant */
            kind: "decideObjection";
            objection: string;
            upheld: boolean;
            opinion: string & (unknown & unknown);
            /** @default null */
            to?: {
                id: string & (unknown & unknown);
                name: string & (unknown & unknown);
            } | null;
            /** @description 作决定时所见内容的校验值，由答复页填写；内容已变的不办理 · digest of what was shown, filled in by the answer page; nothing else is decided */
            shown?: string;
        };
        /** @description 一页待决定的事项；limit 按通知书计 · A page of what waits for a decision; its limit counts notices */
        DecisionPage: {
            items: components["schemas"]["PendingDecision"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 不承担配合任务 · Decline a part */
        DeclinePartCommand: {
            /** @constant */
            kind: "declinePart";
            /** @description 问题序号 · code of the finding */
            finding: string;
            reason: string & (unknown & unknown);
        };
        /** @description 挂账 · Defer a finding until a day */
        DeferFindingCommand: {
            /** @constant */
            kind: "deferFinding";
            /** @description 问题序号 · code of the finding */
            finding: string;
            until: string;
            reason: string & (unknown & unknown);
        };
        /** @description 事件 deferralExpired · The event deferralExpired */
        DeferralExpiredEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
        /** @description 一页通知书各问题的用时与逾期 · A page of notices: whose time their findings have taken, and how late each is */
        DelayPage: {
            items: {
                notice: string;
                /** @description 文号 · document number */
                documentNumber: string;
                unit: {
                    /** @description 单位编号 · id of a unit */
                    id: string;
                    name: string;
                };
                findings: {
                    /** @description 问题在通知书中的序号 · code of a finding within its notice */
                    finding: string;
                    category: string;
                    stage: components["schemas"]["FindingStage"];
                    open: boolean;
                    /** @description 没有佐证材料而销号 · closed with no evidence to show for it */
                    withoutEvidence: boolean;
                    dueAt: components["schemas"]["Instant"];
                    /** @description 待单位办理而已过期 · it waits for the unit and was due before */
                    overdue: boolean;
                    /** @description 逾期的工作日数 · working days since then */
                    overdueDays: number;
                    days: number;
                    /** @description 各方的日历日，合计等于 days · calendar days of each side; they sum to days */
                    shares: {
                        unit: number;
                        formerUnit: number;
                        office: number;
                        decision: number;
                        suspension: number;
                        nonWorking: number;
                    };
                }[];
            }[];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 每个问题的日历日归谁：单位、原责任单位、督查室、待决定、暂停、非工作日 · Calendar days of each finding, each booked to exactly one share */
        Delays: {
            items: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                from: components["schemas"]["Day"];
                until: components["schemas"]["Day"];
                days: number;
                /** @description 各方的日历日，合计等于 days · calendar days of each side; they sum to days */
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
            holder?: string & (unknown & unknown & unknown);
            name: string & (unknown & unknown);
            /** @default null */
            phone?: string | null;
            /** @default null */
            email?: string | null;
            document: string & (unknown & unknown);
            /** @description 授权文件的日期 · the day of the paper */
            on: string & (unknown & unknown);
            from: string & (unknown & unknown);
            /** @description 授权的最后一日 · the last day of the delegation */
            until: string & (unknown & unknown);
        };
        /** @description 一个渠道的投递结果 · What became of a message on one channel */
        Delivery: {
            channel: string;
            /**
             * @description sent 为渠道已接收；failed 且有 nextTryAt 的仍在重试；unknown 为结果未知，请核实 · sent: the channel has taken it; failed with a nextTryAt: it is tried again; unknown: nobody knows whether it was taken
             * @enum {string}
             */
            status: "waiting" | "sent" | "failed" | "unknown";
            attempts: number;
            at: components["schemas"]["Instant"];
            providerId: string | null;
            error: string | null;
            nextTryAt: components["schemas"]["Instant"] | null;
            arrivedAt: components["schemas"]["Instant"] | null;
            readAt: components["schemas"]["Instant"] | null;
        };
        /** @description 要登记的代理人；不写 holder 则由单位与姓名得出，不写 of 则为该岗位唯一在岗者 · A deputy to be entered; without a holder his id follows from unit and name, without of he acts for the one holder of the post */
        DeputyBody: {
            /** @description 被代理人编号 · in whose place, by id */
            of?: string & (unknown & unknown & unknown);
            /** @description 代理人编号 · id of the deputy */
            holder?: string & (unknown & unknown & unknown);
            /** @description 代理人姓名 · the deputy by name */
            name: string & (unknown & unknown);
            /** @default null */
            phone?: string | null;
            /** @default null */
            email?: string | null;
            /** @description 代理的第一日 · first day */
            from: string & (unknown & unknown);
            /** @description 代理的最后一日 · last day */
            until: string & (unknown & unknown);
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
            unit?: string & (unknown & unknown);
            title?: string & (unknown & unknown);
            policy?: string & (unknown & unknown);
            urgencyReason?: string | null;
            /** @description 县委、县政府同意向乡镇下发 · the county’s consent to a letter to a township */
            consent?: {
                by: string & (unknown & unknown);
                document: string & (unknown & unknown);
                on: string & (unknown & unknown);
            };
            /** @description 要修改的各个问题 · the findings that are to be changed */
            findings?: components["schemas"]["FindingChange"][];
            /** @description 新增的问题，排在最后 · findings that are added, at the end */
            added?: components["schemas"]["FindingAdded"][];
            /** @description 删去的问题的序号，至少留下一个问题 · codes of findings that are left out; one has to stay */
            removed?: (string & (unknown & unknown))[];
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
        /** @description 一份草稿的试运行：不能签发的原因、提示、送达与期限、各项发送 · A draft as it would come out: what stands against it, what to look at, its dates, and what leaves when */
        DryRun: {
            draft: string;
            unit: components["schemas"]["Named"];
            title: string;
            status: components["schemas"]["DraftStatus"];
            version: number;
            /** @description 不能审签、签发的原因，空为可以 · why it is not approved or issued; empty: it can be */
            reasons: {
                code: string;
                subject: string | null;
                details: string[];
                zh: string;
                en: string;
            }[];
            warnings: {
                /** @enum {string} */
                code: "date-past" | "too-little-time" | "little-time" | "due-after-holiday" | "due-on-day-off" | "due-together" | "too-long" | "similar-open" | "may-repeat" | "repeats" | "township-directive" | "government-head-missing";
                finding: string | null;
                /** @description 所疑或已认定重复的此前问题 · the earlier finding that it may repeat, or repeats */
                ref?: string;
                zh: string;
                en: string;
            }[];
            deliveredAt: components["schemas"]["Instant"] | null;
            findings: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                code: string;
                /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                limit: string;
                /** @description 到期时刻，不能签发的为 null · null: it cannot be issued */
                dueAt: components["schemas"]["Instant"] | null;
                provisional: boolean;
            }[];
            steps: components["schemas"]["DryStep"][];
        };
        /** @description 一页草稿的试运行 · A page of drafts as they would come out */
        DryRunPage: {
            items: components["schemas"]["DryRun"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 签发后无人办理时将发出的一项；rung 为 null 的是通知书本身 · What leaves when where nobody answers; without a rung it is the letter itself */
        DryStep: {
            at: components["schemas"]["Instant"];
            rung: components["schemas"]["Rung"] | null;
            /** @description 须经批准 · it is drafted and waits for its approver */
            gated: boolean;
            kind: components["schemas"]["ClockKind"] | null;
            findings: string[];
            to: components["schemas"]["Recipient"][];
            copy: components["schemas"]["Recipient"][];
            /** @description 空缺岗位 · posts that nobody holds */
            vacant: components["schemas"]["Post"][];
            /** @description 该日休息 · that day is off */
            dayOff: boolean;
        };
        /** @description 各日到期的未销号问题数；list 是该日的问题列表 · How many open findings are due on which day; list is where those of a day are read */
        DueDays: {
            items: {
                on: components["schemas"]["Day"];
                findings: number;
                /** @description 该日已过 · the day is over */
                overdue: boolean;
                list: string;
            }[];
        };
        /** @description 已退出、撤销或终止的，以编号表示 · What was ended or revoked, by its id */
        Ended: {
            id: string;
        };
        /** @description 要批注的文件：与试导入相同，另写明批注哪一个 · The files of a dry run, and which of them is to be copied with comments */
        ErrorCopyBody: {
            ledger: {
                name: string & (unknown & unknown);
                /**
                 * Format: base64
                 * @description 文件内容，base64，不超过 20 MB · the bytes in base64, at most 20 MB of them
                 */
                content: string;
            };
            /** @default null */
            roster?: {
                name: string & (unknown & unknown);
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
                column: string & (unknown & unknown);
                /** @description 读作哪一列；null 不读；automatic 恢复自动识别 · what it means; null: not read; automatic: as Duban takes it */
                as: ("seq" | "noticeNumber" | "findingCode" | "campaignId" | "category" | "statement" | "severity" | "criterion" | "recommendation" | "target" | "measures" | "leadUnit" | "coUnits" | "responsibleLeader" | "responsiblePerson" | "contactPerson" | "timing" | "dueDate" | "milestones" | "progress" | "outcome" | "evidence" | "acceptance" | "light" | "closedAt" | "reminderCount" | "returnCount" | "remarks" | "repeatOf" | "classification" | "automatic") | null;
            }[];
            /**
             * @description 对文件中单元格的更正，先于读取；文件本身不变 · cells that are to hold something else before anything is read; the file itself stays
             * @default []
             */
            corrections?: components["schemas"]["Correction"][];
            /**
             * @description 已签发问题的更正另成补充草稿 · corrections of issued findings become drafts of their own
             * @default false
             */
            supplement?: boolean;
            /**
             * @default ledger
             * @enum {string}
             */
            of?: "ledger" | "roster";
        };
        /** @description 认定拒绝整改、虚假整改 · Establish refusal or faking */
        EstablishBadFaithCommand: {
            /** @constant */
            kind: "establishBadFaith";
            /** @description 问题序号 · code of the finding */
            finding: string;
            /** @enum {string} */
            ground: "refused" | "faked";
            facts: string & (unknown & unknown);
            basis: string & (unknown & unknown);
        };
        /** @description 事件，与记录完全一致，可据以核对哈希链 · An event exactly as it is recorded, so that the hash chain can be checked by it */
        Event: components["schemas"]["IssuedEvent"] | components["schemas"]["AcknowledgedEvent"] | components["schemas"]["CoUnitAcknowledgedEvent"] | components["schemas"]["PlanSubmittedEvent"] | components["schemas"]["PlanAcceptedEvent"] | components["schemas"]["PlanReturnedEvent"] | components["schemas"]["ProgressReportedEvent"] | components["schemas"]["MilestoneReportedEvent"] | components["schemas"]["FindingReportedEvent"] | components["schemas"]["FindingAcceptedEvent"] | components["schemas"]["FindingPassedEvent"] | components["schemas"]["FindingReturnedEvent"] | components["schemas"]["CheckRecordedEvent"] | components["schemas"]["ClosedEvent"] | components["schemas"]["RungFiredEvent"] | components["schemas"]["RungProposedEvent"] | components["schemas"]["ProposalNarrowedEvent"] | components["schemas"]["ProposalLapsedEvent"] | components["schemas"]["RungApprovedEvent"] | components["schemas"]["RungRefusedEvent"] | components["schemas"]["RemindedByHandEvent"] | components["schemas"]["NoteAddedEvent"] | components["schemas"]["HoldersReplacedEvent"] | components["schemas"]["NoticeWithdrawnEvent"] | components["schemas"]["FindingWithdrawnEvent"] | components["schemas"]["CalendarChangedEvent"] | components["schemas"]["RulesMigratedEvent"] | components["schemas"]["AnswerRefusedEvent"] | components["schemas"]["InstructedEvent"] | components["schemas"]["InstructionAnsweredEvent"] | components["schemas"]["InstructionAcceptedEvent"] | components["schemas"]["InstructedAgainEvent"] | components["schemas"]["InstructionWithdrawnEvent"] | components["schemas"]["InstructionLapsedEvent"] | components["schemas"]["ExtensionRequestedEvent"] | components["schemas"]["ExtensionGrantedEvent"] | components["schemas"]["ExtensionRefusedEvent"] | components["schemas"]["ObjectionRaisedEvent"] | components["schemas"]["ObjectionDecidedEvent"] | components["schemas"]["FormalReviewAppliedEvent"] | components["schemas"]["FormalReviewerAssignedEvent"] | components["schemas"]["FormalReviewDecidedEvent"] | components["schemas"]["FindingRevisedEvent"] | components["schemas"]["OwnerSearchBegunEvent"] | components["schemas"]["MatterTakenBackEvent"] | components["schemas"]["BadFaithEstablishedEvent"] | components["schemas"]["SuspendedEvent"] | components["schemas"]["ResumedEvent"] | components["schemas"]["PartReportedEvent"] | components["schemas"]["PartDeclinedEvent"] | components["schemas"]["FindingDeferredEvent"] | components["schemas"]["DeferralExpiredEvent"] | components["schemas"]["FindingTransferredEvent"] | components["schemas"]["UnitSucceededEvent"] | components["schemas"]["CoUnitSucceededEvent"];
        /** @description 事件流的一行；空行只表示连接仍在 · One line of the stream of events; an empty line says no more than that it goes on */
        EventLine: {
            /** @description 在外发事件中的位置，十二位数字 · place in the feed of events, twelve digits */
            cursor: string;
            id: string;
            type: components["schemas"]["EventName"];
            timestamp: components["schemas"]["Instant"];
            data: {
                /** @description 在外发事件中的位置，十二位数字 · place in the feed of events, twelve digits */
                cursor: string;
                notice: string;
                /** @description 在该通知书中的次序 · its place in the notice */
                seq: number;
                /** @description 该事件在记录中的散列 · the event’s hash in the record */
                hash: string;
                /** @description 文号 · document number */
                documentNumber: string;
                /** @description 专项督查编号 · id of a campaign */
                campaign: string;
                /** @description 单位编号 · id of a unit */
                unit: string;
                findings: string[];
                rung: components["schemas"]["Rung"] | null;
                /** @description 该事件所定的期限；finding 为 null 的，属于整份通知书 · the dates that it sets */
                dates: {
                    finding: string | null;
                    dueAt: components["schemas"]["Instant"];
                }[];
            };
        };
        /**
         * @description 外发事件的名称 · What an event is called outside of the house
         * @enum {string}
         */
        EventName: "notice.issued" | "notice.acknowledged" | "notice.closed" | "notice.withdrawn" | "notice.suspended" | "notice.resumed" | "notice.reminded" | "note.added" | "holders.replaced" | "plan.submitted" | "plan.accepted" | "plan.returned" | "progress.reported" | "milestone.reported" | "finding.reported" | "finding.passed" | "finding.closed" | "finding.returned" | "finding.withdrawn" | "finding.deferred" | "finding.reopened" | "finding.transferred" | "finding.revised" | "finding.owner_sought" | "finding.bad_faith" | "check.recorded" | "rung.fired" | "rung.proposed" | "rung.approved" | "rung.refused" | "rung.narrowed" | "rung.lapsed" | "extension.requested" | "extension.granted" | "extension.refused" | "objection.raised" | "objection.decided" | "formal_review.applied" | "formal_review.assigned" | "formal_review.decided" | "matter.taken_back" | "instruction.given" | "instruction.answered" | "instruction.accepted" | "instruction.renewed" | "instruction.withdrawn" | "instruction.lapsed" | "part.acknowledged" | "part.reported" | "part.declined" | "part.succeeded" | "unit.succeeded" | "calendar.changed" | "rules.migrated" | "answer.refused" | "record.retracted";
        /** @description 外发事件：只有编号、文号、日期，不含问题和报告的文字，也不含姓名 · An event as other systems are told of it: ids, numbers and dates; no text of a letter and nobody’s name */
        EventTold: {
            type: components["schemas"]["EventName"];
            /** @description 处理的时刻 · when it was handled */
            timestamp: components["schemas"]["Instant"];
            data: {
                /** @description 在外发事件中的位置，十二位数字 · place in the feed of events, twelve digits */
                cursor: string;
                notice: string;
                /** @description 在该通知书中的次序 · its place in the notice */
                seq: number;
                /** @description 该事件在记录中的散列 · the event’s hash in the record */
                hash: string;
                /** @description 文号 · document number */
                documentNumber: string;
                /** @description 专项督查编号 · id of a campaign */
                campaign: string;
                /** @description 单位编号 · id of a unit */
                unit: string;
                findings: string[];
                rung: components["schemas"]["Rung"] | null;
                /** @description 该事件所定的期限；finding 为 null 的，属于整份通知书 · the dates that it sets */
                dates: {
                    finding: string | null;
                    dueAt: components["schemas"]["Instant"];
                }[];
            };
        };
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
            kind: "instruction";
            subject: {
                instruction: string;
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
            /** @description 所涉各年的放假依据；known 为 false 的尚未公布，只按法定节日 · for each year it touches where it stands which days are off; of one that is not known only the law */
            sources: {
                year: number;
                known: boolean;
                /** @description 国务院办公厅通知的地址 · addresses of the notices of the State Council */
                papers: string[];
            }[];
            days: components["schemas"]["DayLine"][];
        };
        /** @description 一份草稿的试运行，期限逐日说明 · A draft as it would come out, each date explained day by day */
        ExplainedDryRun: {
            draft: string;
            unit: components["schemas"]["Named"];
            title: string;
            status: components["schemas"]["DraftStatus"];
            version: number;
            /** @description 不能审签、签发的原因，空为可以 · why it is not approved or issued; empty: it can be */
            reasons: {
                code: string;
                subject: string | null;
                details: string[];
                zh: string;
                en: string;
            }[];
            warnings: {
                /** @enum {string} */
                code: "date-past" | "too-little-time" | "little-time" | "due-after-holiday" | "due-on-day-off" | "due-together" | "too-long" | "similar-open" | "may-repeat" | "repeats" | "township-directive" | "government-head-missing";
                finding: string | null;
                /** @description 所疑或已认定重复的此前问题 · the earlier finding that it may repeat, or repeats */
                ref?: string;
                zh: string;
                en: string;
            }[];
            deliveredAt: components["schemas"]["Instant"] | null;
            findings: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                code: string;
                /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                limit: string;
                /** @description 到期时刻，不能签发的为 null · null: it cannot be issued */
                dueAt: components["schemas"]["Instant"] | null;
                provisional: boolean;
            }[];
            steps: components["schemas"]["DryStep"][];
            explained: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                code: string;
                deadline: components["schemas"]["ExplainedDeadline"];
            }[];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
                /** @description 没有佐证材料而销号 · closed with no evidence to show for it */
                withoutEvidence: boolean;
            } | null;
        };
        /** @description 事件 findingAccepted · The event findingAccepted */
        FindingAcceptedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
        /** @description 草稿中新增的问题，序号不得与其他问题相同 · A finding that is added to a draft, under a code that no other has */
        FindingAdded: {
            /** @description 问题的序号，本份中没有用过的 · a code that no other finding of it has */
            code: string;
            statement: string & (unknown & unknown);
            /** @enum {string} */
            timing: "immediate" | "timeLimited" | "staged" | "longTerm";
            category?: string;
            /** @enum {string} */
            severity?: "minor" | "major" | "critical";
            criterion?: string;
            recommendation?: string;
            target?: string;
            /** @description 期限，null 按规则 · its limit; null: the policy’s */
            due?: string | null;
            /** @description 配合单位的名称 · co-operating units by name */
            coUnits?: (string & (unknown & unknown))[];
            remarks?: string;
        };
        /** @description 草稿中一个问题的修改，只改写明的各项 · What is changed in a finding of a draft; what is not named stays */
        FindingChange: {
            /** @description 问题的序号 · code of the finding */
            code: string & (unknown & unknown);
            statement?: string & (unknown & unknown);
            /** @enum {string} */
            timing?: "immediate" | "timeLimited" | "staged" | "longTerm";
            category?: string;
            /** @enum {string} */
            severity?: "minor" | "major" | "critical";
            criterion?: string;
            recommendation?: string;
            target?: string;
            /** @description 期限，null 按规则 · its limit; null: the policy’s */
            due?: string | null;
            /** @description 配合单位的名称 · co-operating units by name */
            coUnits?: (string & (unknown & unknown))[];
            remarks?: string;
        };
        /** @description 事件 findingDeferred · The event findingDeferred */
        FindingDeferredEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            campaigns: (string & (unknown & unknown))[];
            /**
             * @description null 为全部单位 · null: every unit
             * @default null
             */
            units?: (string & (unknown & unknown))[] | null;
            from: string & (unknown & unknown);
            /** @description 最后一日 · its last day */
            until: string & (unknown & unknown);
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 只在 dryRun 时：所见的各工作表 · of a dry run: the sheets as they were seen */
            sheets?: components["schemas"]["SeenSheet"][];
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
        /** @description 再次批示 · Instruct again */
        InstructAgainCommand: {
            /** @constant */
            kind: "instructAgain";
            /** @description 批示编号，同一批示可涉及多份通知书 · its number; one instruction may be about many notices */
            instruction: string;
            text: string & (unknown & unknown);
            /** @default null */
            limit?: string | null;
        };
        /** @description 批示 · Instruct: a leader, or the office for one */
        InstructCommand: {
            /** @constant */
            kind: "instruct";
            /** @description 批示编号，同一批示可涉及多份通知书 · its number; one instruction may be about many notices */
            instruction: string;
            /**
             * @description 问题序号，null 为整份 · null: the whole notice
             * @default null
             */
            finding?: string | null;
            text: string & (unknown & unknown);
            /**
             * @description 由何岗位办理 · the post that answers
             * @enum {string}
             */
            addressee: "supervisionOffice" | "reviewer" | "approver" | "groupLeader" | "governmentHead" | "contact" | "handler" | "responsibleLeader" | "unitHead";
            /** @default null */
            limit?: string | null;
            /**
             * @description 代录时写明批示领导和批示日期 · whose it is, where the office enters it
             * @default null
             */
            leader?: {
                name: string & (unknown & unknown);
                on: string & (unknown & unknown);
            } | null;
        };
        /** @description 事件 instructedAgain · The event instructedAgain */
        InstructedAgainEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "instructedAgain";
            /** @description 批示编号 · number of the instruction */
            instruction: string;
            text: string;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            limit: string;
            newDueAt: components["schemas"]["Instant"];
            provisional: boolean;
        };
        /** @description 事件 instructed · The event instructed */
        InstructedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "instructed";
            /** @description 批示编号 · number of the instruction */
            instruction: string;
            finding: string | null;
            text: string;
            addressee: components["schemas"]["Post"];
            /** @description 批示领导及批示日期 · whose instruction it is, and of which day */
            leader: {
                name: string;
                on: components["schemas"]["Day"];
            };
            entered: boolean;
            /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
            limit: string;
            newDueAt: components["schemas"]["Instant"];
            provisional: boolean;
        };
        /** @description 领导批示及其办理情况 · A leader’s instruction and its answers */
        Instruction: {
            /** @description 批示编号 · number of the instruction */
            id: string;
            /** @description 所涉问题，null 为整份 · null: the whole notice */
            finding: string | null;
            /** @description 由何岗位办理 · the post that answers */
            addressee: components["schemas"]["Post"];
            /** @description 批示领导及批示日期 · whose instruction it is, and of which day */
            leader: {
                name: string;
                on: components["schemas"]["Day"];
            };
            /** @description 督查室代录 · entered by the office for the leader */
            entered: boolean;
            by: {
                /** @description 人员编号 · id of a person */
                id: string;
                name: string;
                post: components["schemas"]["Post"];
            };
            /**
             * @description 待报告、待阅示、已阅知、已撤销、已随通知书了结 · waits for its answer, is answered, accepted, withdrawn, or over with the notice
             * @enum {string}
             */
            status: "pending" | "answered" | "accepted" | "withdrawn" | "lapsed";
            /** @description 逾期未报告 · it is late */
            overdue: boolean;
            /** @description 批示及办理情况，再次批示依次在后 · what was asked and answered */
            turns: {
                text: string;
                at: components["schemas"]["Instant"];
                /** @description 应于何时报告 · by when it is to be answered */
                dueAt: components["schemas"]["Instant"];
                provisional: boolean;
                /** @description 办理情况 · the answer */
                answer: {
                    text: string;
                    at: components["schemas"]["Instant"];
                    by: string;
                    late: boolean;
                    /** @description 何人报告 · who has answered */
                    person: string;
                } | null;
            }[];
            endedAt: components["schemas"]["Instant"] | null;
            endedBy: string | null;
            /** @description 阅知意见或撤销理由 · remarks, or why it was withdrawn */
            endWords: string | null;
        };
        /** @description 事件 instructionAccepted · The event instructionAccepted */
        InstructionAcceptedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "instructionAccepted";
            /** @description 批示编号 · number of the instruction */
            instruction: string;
            remarks: string;
        };
        /** @description 事件 instructionAnswered · The event instructionAnswered */
        InstructionAnsweredEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "instructionAnswered";
            /** @description 批示编号 · number of the instruction */
            instruction: string;
            text: string;
            late: boolean;
        };
        /** @description 事件 instructionLapsed · The event instructionLapsed */
        InstructionLapsedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "instructionLapsed";
            /** @description 批示编号 · number of the instruction */
            instruction: string;
            /** @enum {string} */
            end: "closed" | "withdrawn";
        };
        /** @description 一页领导批示 · A page of instructions */
        InstructionPage: {
            items: components["schemas"]["ListedInstruction"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 事件 instructionWithdrawn · The event instructionWithdrawn */
        InstructionWithdrawnEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
            /** @description 告知何人 · who is told */
            to: components["schemas"]["Recipient"][];
            nextAlarmAt: components["schemas"]["Instant"] | null;
            /** @description 前一事件的散列 · hash of the event before */
            prev: string;
            hash: string;
            /** @constant */
            type: "instructionWithdrawn";
            /** @description 批示编号 · number of the instruction */
            instruction: string;
            reason: string;
        };
        /** @description 事件 issued · The event issued */
        IssuedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
                name: string & (unknown & unknown);
                /**
                 * Format: base64
                 * @description 文件内容，base64，不超过 20 MB · the bytes in base64, at most 20 MB of them
                 */
                content: string;
            };
            /** @default null */
            roster?: {
                name: string & (unknown & unknown);
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
                column: string & (unknown & unknown);
                /** @description 读作哪一列；null 不读；automatic 恢复自动识别 · what it means; null: not read; automatic: as Duban takes it */
                as: ("seq" | "noticeNumber" | "findingCode" | "campaignId" | "category" | "statement" | "severity" | "criterion" | "recommendation" | "target" | "measures" | "leadUnit" | "coUnits" | "responsibleLeader" | "responsiblePerson" | "contactPerson" | "timing" | "dueDate" | "milestones" | "progress" | "outcome" | "evidence" | "acceptance" | "light" | "closedAt" | "reminderCount" | "returnCount" | "remarks" | "repeatOf" | "classification" | "automatic") | null;
            }[];
            /**
             * @description 对文件中单元格的更正，先于读取；文件本身不变 · cells that are to hold something else before anything is read; the file itself stays
             * @default []
             */
            corrections?: components["schemas"]["Correction"][];
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
            /** @description 没有佐证材料而销号 · closed with no evidence to show for it */
            withoutEvidence: boolean;
        };
        /** @description 列表中的领导批示及所在通知书 · An instruction in a list, with its notice */
        ListedInstruction: {
            /** @description 批示编号 · number of the instruction */
            id: string;
            /** @description 所涉问题，null 为整份 · null: the whole notice */
            finding: string | null;
            /** @description 由何岗位办理 · the post that answers */
            addressee: components["schemas"]["Post"];
            /** @description 批示领导及批示日期 · whose instruction it is, and of which day */
            leader: {
                name: string;
                on: components["schemas"]["Day"];
            };
            /** @description 督查室代录 · entered by the office for the leader */
            entered: boolean;
            by: {
                /** @description 人员编号 · id of a person */
                id: string;
                name: string;
                post: components["schemas"]["Post"];
            };
            /**
             * @description 待报告、待阅示、已阅知、已撤销、已随通知书了结 · waits for its answer, is answered, accepted, withdrawn, or over with the notice
             * @enum {string}
             */
            status: "pending" | "answered" | "accepted" | "withdrawn" | "lapsed";
            /** @description 逾期未报告 · it is late */
            overdue: boolean;
            /** @description 批示及办理情况，再次批示依次在后 · what was asked and answered */
            turns: {
                text: string;
                at: components["schemas"]["Instant"];
                /** @description 应于何时报告 · by when it is to be answered */
                dueAt: components["schemas"]["Instant"];
                provisional: boolean;
                /** @description 办理情况 · the answer */
                answer: {
                    text: string;
                    at: components["schemas"]["Instant"];
                    by: string;
                    late: boolean;
                    /** @description 何人报告 · who has answered */
                    person: string;
                } | null;
            }[];
            endedAt: components["schemas"]["Instant"] | null;
            endedBy: string | null;
            /** @description 阅知意见或撤销理由 · remarks, or why it was withdrawn */
            endWords: string | null;
            notice: {
                id: string;
                /** @description 文号 · document number */
                documentNumber: string;
                unit: components["schemas"]["Named"];
                campaign: components["schemas"]["Named"];
                rehearsal: boolean;
            };
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
            /** @description 本人已关注该份或所属专项督查 · whoever asks watches it, or its campaign */
            watched: boolean;
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
            asOf?: string & (unknown & unknown);
        };
        /** @description 回头看对一个问题的结果 · What a look-back has found at one finding */
        LookBackResult: {
            finding: string;
            /** @description 反弹 · it has relapsed */
            relapsed: boolean;
            note: string & (unknown & unknown);
        };
        /** @description 新建的日历订阅地址，地址只显示这一次 · An address that was made; it is told whole this once */
        MadeCalendarAddress: {
            /** @description 编号，不能打开日历 · its id, which opens nothing */
            id: string;
            name: string;
            /**
             * @description own：本人一方须办的；all：督查机构另含各单位的 · own: what one’s side owes; all: of the office what units owe, too
             * @enum {string}
             */
            of: "own" | "all";
            /** @enum {string} */
            language: "zh" | "en";
            createdAt: components["schemas"]["Instant"];
            lastUsedOn: components["schemas"]["Day"] | null;
            /** @description 在日历程序中订阅此地址 · subscribe to it in a calendar */
            url: string;
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
            /** @description 批量办理的编号 · its id */
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
        /** @description 一页单位与问题的对照表 · A page of the matrix of units and findings */
        MatrixPage: {
            items: components["schemas"]["MatrixRow"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 一份通知书及其各个问题的台账标记 · A letter with the mark of each of its findings */
        MatrixRow: {
            id: string;
            /** @description 文号 · document number */
            documentNumber: string;
            unit: components["schemas"]["Named"];
            stage: components["schemas"]["NoticeStage"];
            findings: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                code: string;
                category: string;
                statement: string;
                stage: components["schemas"]["FindingStage"];
                standing: components["schemas"]["Standing"];
                light: components["schemas"]["Light"];
                dueAt: components["schemas"]["Instant"];
                provisional: boolean;
            }[];
        };
        /** @description 事件 matterTakenBack · The event matterTakenBack */
        MatterTakenBackEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 转送的原因 · why its reader gets what was meant for somebody else */
            note: string | null;
            /** @description 收件人的待办事项页面，只供本人使用 · the page of all that is open to its reader; his alone */
            page: string;
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
                /** @description 其中在查看范围内的事项 · lines of it that are asked for and may be seen */
                lines: number;
                /** @description 这些事项所在的通知书 · the notices that these lines are about */
                letters: {
                    notice: string;
                    /** @description 文号 · document number */
                    documentNumber: string;
                }[];
                deliveries: components["schemas"]["Delivery"][];
            }[];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 改用新版规则 · Move to newer rules */
        MigrateRulesCommand: {
            /** @constant */
            kind: "migrateRules";
            rulesVersion: number;
            reason: string & (unknown & unknown);
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            code: "changed-after-approval" | "changed-after-issue" | "unit-not-yours" | "post-not-yours";
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 领导批示 · what leaders have instructed */
            instructions: components["schemas"]["Instruction"][];
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
        /** @description 通知书的送达情况：送出、送达、已读、签收，各有来源 · How far a notice has got with each unit: sent, arrived, read, acknowledged, each with who says so */
        NoticeReceipts: {
            items: {
                unit: {
                    id: string;
                    name: string;
                };
                acknowledgedAt: components["schemas"]["Instant"] | null;
                /**
                 * @description undelivered 未送达，inboxOnly 只在收件箱、没有渠道送出，waiting 待发送，sent 已送出、渠道不回报送达，unread 送达未读，silent 已读未签收，acknowledged 已签收 · undelivered; inboxOnly: no channel brings it; waiting; sent: taken, and the channel says no more; unread: arrived, not read; silent: read, not acknowledged; acknowledged
                 * @enum {string}
                 */
                state: "undelivered" | "inboxOnly" | "waiting" | "sent" | "unread" | "silent" | "acknowledged";
                people: {
                    to: {
                        /** @description 人员编号 · id of a person */
                        holder: string;
                        name: string;
                    };
                    post: components["schemas"]["Post"];
                    /**
                     * @description undelivered 未送达，inboxOnly 只在收件箱、没有渠道送出，waiting 待发送，sent 已送出、渠道不回报送达，unread 送达未读，silent 已读未签收，acknowledged 已签收 · undelivered; inboxOnly: no channel brings it; waiting; sent: taken, and the channel says no more; unread: arrived, not read; silent: read, not acknowledged; acknowledged
                     * @enum {string}
                     */
                    state: "undelivered" | "inboxOnly" | "waiting" | "sent" | "unread" | "silent" | "acknowledged";
                    sent: {
                        at: components["schemas"]["Instant"];
                        /** @description 渠道名称，或 inbox（收件箱） · name of a channel, or inbox */
                        source: string;
                    } | null;
                    arrived: {
                        at: components["schemas"]["Instant"];
                        /** @description 渠道名称，或 inbox（收件箱） · name of a channel, or inbox */
                        source: string;
                    } | null;
                    read: {
                        at: components["schemas"]["Instant"];
                        /** @description 渠道名称，或 inbox（收件箱） · name of a channel, or inbox */
                        source: string;
                    } | null;
                }[];
            }[];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            name: string & (unknown & unknown);
            address: string & (unknown & unknown);
            telephone: string & (unknown & unknown);
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
        /** @description 该事件使配合任务的期限变动、暂停、恢复或终止 · What an event does to the time of a part that a co-operating unit owes */
        PartTurn: {
            /** @description 问题在通知书中的序号 · code of a finding within its notice */
            finding: string;
            unit: string;
            /** @enum {string} */
            was: "runs" | "stopped" | "waits" | "over";
            /**
             * @description 计时、暂停、挂账等候、终止 · it runs, stands still, waits for the end of a deferral, or is over
             * @enum {string}
             */
            is: "runs" | "stopped" | "waits" | "over";
            previousDueAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            provisional: boolean;
        };
        /** @description 修改密码：现密码与新密码；新密码至少 12 个字符，不限种类 · A change of one’s password; the new one has 12 characters or more, of whatever kind */
        PasswordBody: {
            current: string;
            /** @description 新密码 · the new one */
            next: string;
        };
        /** @description 待决定的事项 · Something that waits for a decision of the office */
        PendingDecision: {
            id: string;
            /** @enum {string} */
            kind: "rungDecision" | "extensionDecision" | "objectionDecision" | "formalReviewDecision" | "planCheck" | "ownerSearch" | "suspension";
            /** @description 拟发、异议、复核或决定的编号，或问题序号 · id of the matter, or code of the finding */
            subject: string | null;
            notice: {
                id: string;
                /** @description 文号 · document number */
                documentNumber: string;
                unit: components["schemas"]["Named"];
                campaign: components["schemas"]["Named"];
                rehearsal: boolean;
                seq: number;
                title: string;
            };
            findings: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                code: string;
                statement: string;
                stage: components["schemas"]["FindingStage"];
                light: components["schemas"]["Light"];
                dueAt: components["schemas"]["Instant"];
                provisional: boolean;
                level: components["schemas"]["Rung"] | null;
                workingDaysLeft: number;
                /** @description 退回次数 · how often its results were returned */
                returns: number;
                /** @description 催办、督办次数 · how often it was chased */
                reminders: number;
            }[];
            /** @description 请求的内容，不适用的为 null · what is asked for; null where it does not apply */
            matter: {
                rung: components["schemas"]["GatedRung"] | null;
                /** @description 须由何岗位批准 · the post that approves it */
                needs: components["schemas"]["OfficePost"] | null;
                /** @description 拟发给的岗位 · posts to which it would go */
                to: components["schemas"]["Post"][];
                /** @description 申请延至 · day or minute asked for */
                until: string | null;
                ground: ("notOurRemit" | "wrongFact") | null;
                /** @description 申请理由、提级理由、复核理由或暂停原因 · grounds of what is asked */
                text: string | null;
                by: string | null;
                reviewer: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                } | null;
                /** @description 预计暂停至 · when a suspension is to end */
                estimate: string | null;
            };
            askedAt: components["schemas"]["Instant"];
            /** @description 决定的期限；无期限的为 null · when the decision is due */
            dueAt: components["schemas"]["Instant"] | null;
            workingDaysLeft: number | null;
            overdue: boolean;
            /** @description 期限暂停计算 · its clock stands still */
            paused: boolean;
            /** @description 可用的决定，及对读者是否可办 · the commands that decide it, open to the reader or not */
            answers: {
                kind: components["schemas"]["CommandKind"];
                open: boolean;
                why: components["schemas"]["RefusalCode"] | null;
            }[];
            /** @description 现在可以决定的岗位 · posts at which it can be decided now */
            by: components["schemas"]["Post"][];
            /** @description 读者本人现在可以决定 · the reader can decide it now */
            mine: boolean;
        };
        /** @description 测试消息 · A test */
        PingTold: {
            /** @constant */
            type: "ping";
            timestamp: components["schemas"]["Instant"];
            data: {
                subscription: string;
            };
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
            holder?: string & (unknown & unknown & unknown);
            name: string & (unknown & unknown);
            /** @default null */
            phone?: string | null;
            /** @default null */
            email?: string | null;
            from: string & (unknown & unknown);
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    limit?: string;
                    ladder: string;
                };
                /** @description 领导批示，不写为5个工作日 · instructions of leaders; without it five working days */
                instruction?: {
                    /** @description 期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day */
                    limit: string;
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
            code: "other-register" | "code-taken" | "campaign-issued" | "name-taken" | "not-a-rehearsal" | "sample-absent" | "unit-used" | "letter-lost" | "house-busy" | "exports-busy" | "imports-busy" | "audits-busy" | "look-back-unknown" | "look-back-not-yet" | "looked-at-already" | "host-unknown" | "cross-site" | "record-away" | "link-invalid" | "link-used" | "not-the-holder" | "signature-invalid" | "too-many-faults" | "sign-in-failed" | "too-many-tries" | "sign-in-busy" | "password-change-needed" | "password-unfit" | "password-wrong" | "session-needed" | "token-read-only" | "rehearsed-wrong" | "session-unknown" | "token-unknown" | "account-unknown" | "account-taken" | "person-has-account" | "administrator-has-posts" | "holder-administers" | "administrator-apart" | "key-unknown" | "keys-configured" | "last-key" | "grant-unknown" | "oidc-unset" | "oidc-away" | "oidc-failed" | "oidc-unknown" | "oidc-other-identity" | "oidc-roles-apart" | "oidc-role-missing" | "account-disabled" | "identity-taken" | "issuer-unknown" | "logout-token-invalid" | "not-signed-in" | "inbox-unknown" | "deputy-days-wrong" | "deputy-of-head" | "deputy-of-nobody" | "deputy-is-holder" | "deputy-by-himself" | "deputy-of-another-side" | "deputy-unknown" | "post-crowded" | "deputy-absent" | "upload-slow" | "uploads-busy" | "form-unreadable" | "evidence-not-sent" | "evidence-unknown" | "evidence-refused" | "evidence-altered" | "subscription-unknown" | "event-unknown" | "subscription-rehearsal" | "channel-key-missing" | "calendar-address-unknown" | "calendar-address-void" | "calendar-addresses-full" | "not-json" | "invalid-request" | "invalid-query" | "key-missing" | "key-reused" | "key-in-flight" | "campaign-unknown" | "draft-unknown" | "notice-unknown" | "unit-unknown" | "unit-succeeded" | "office-unstaffed" | "delegation-days-wrong" | "delegation-without-head" | "delegation-to-head" | "policy-unknown" | "calendar-unknown" | "overlap" | "authorisation-missing" | "outside-scope" | "authorisation-sealed" | "consent-missing" | "repeat-unfounded" | "act-unknown" | "task-unknown" | "task-taken" | "task-done" | "too-many" | "clock-unknown" | "step-unknown" | "message-unknown" | "route-unknown" | "method-unknown" | "draft-not-approved" | "answer-taken" | "draft-issued" | "approved-by-author" | "ledger-unreadable" | "version-missing" | "version-stale" | "too-large" | "wrong-content-type" | "copy-impossible" | "classified" | "busy" | "engine-away" | "store-away" | "outcome-unknown" | "internal" | "not-found" | "already-issued" | "same-person" | "urgency-reason-missing" | "issuer-missing" | "no-findings" | "letter-too-large" | "letter-full" | "duplicate-finding-code" | "limit-unreadable" | "date-past" | "too-little-time" | "closed" | "withdrawn" | "not-your-role" | "own-unit" | "another-unit" | "received-out-of-order" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "plan-incomplete" | "unknown-finding" | "finding-closed" | "already-reported" | "not-reported" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "unknown-proposal" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "government-head-needed" | "not-government-head" | "delegation-not-in-force" | "deputy-not-in-force" | "basis-missing" | "facts-not-checked" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "written-decision-needed" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "estimate-unreadable" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-out-of-range" | "unknown-milestone" | "milestone-reported" | "no-part" | "part-done" | "check-missing" | "same-person-again" | "not-deferrable" | "deferral-too-long" | "same-unit" | "succession-not-yet" | "rung-not-on-ladder" | "rung-not-higher" | "nobody-to-tell" | "extension-above-power" | "instruction-known" | "instruction-to-oneself" | "leader-missing" | "no-instruction-pending" | "instruction-not-answered" | "own-answer" | "calendar-same" | "rules-unknown" | "rules-not-newer";
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
            code: "other-register" | "code-taken" | "campaign-issued" | "name-taken" | "not-a-rehearsal" | "sample-absent" | "unit-used" | "letter-lost" | "house-busy" | "exports-busy" | "imports-busy" | "audits-busy" | "look-back-unknown" | "look-back-not-yet" | "looked-at-already" | "host-unknown" | "cross-site" | "record-away" | "link-invalid" | "link-used" | "not-the-holder" | "signature-invalid" | "too-many-faults" | "sign-in-failed" | "too-many-tries" | "sign-in-busy" | "password-change-needed" | "password-unfit" | "password-wrong" | "session-needed" | "token-read-only" | "rehearsed-wrong" | "session-unknown" | "token-unknown" | "account-unknown" | "account-taken" | "person-has-account" | "administrator-has-posts" | "holder-administers" | "administrator-apart" | "key-unknown" | "keys-configured" | "last-key" | "grant-unknown" | "oidc-unset" | "oidc-away" | "oidc-failed" | "oidc-unknown" | "oidc-other-identity" | "oidc-roles-apart" | "oidc-role-missing" | "account-disabled" | "identity-taken" | "issuer-unknown" | "logout-token-invalid" | "not-signed-in" | "inbox-unknown" | "deputy-days-wrong" | "deputy-of-head" | "deputy-of-nobody" | "deputy-is-holder" | "deputy-by-himself" | "deputy-of-another-side" | "deputy-unknown" | "post-crowded" | "deputy-absent" | "upload-slow" | "uploads-busy" | "form-unreadable" | "evidence-not-sent" | "evidence-unknown" | "evidence-refused" | "evidence-altered" | "subscription-unknown" | "event-unknown" | "subscription-rehearsal" | "channel-key-missing" | "calendar-address-unknown" | "calendar-address-void" | "calendar-addresses-full" | "not-json" | "invalid-request" | "invalid-query" | "key-missing" | "key-reused" | "key-in-flight" | "campaign-unknown" | "draft-unknown" | "notice-unknown" | "unit-unknown" | "unit-succeeded" | "office-unstaffed" | "delegation-days-wrong" | "delegation-without-head" | "delegation-to-head" | "policy-unknown" | "calendar-unknown" | "overlap" | "authorisation-missing" | "outside-scope" | "authorisation-sealed" | "consent-missing" | "repeat-unfounded" | "act-unknown" | "task-unknown" | "task-taken" | "task-done" | "too-many" | "clock-unknown" | "step-unknown" | "message-unknown" | "route-unknown" | "method-unknown" | "draft-not-approved" | "answer-taken" | "draft-issued" | "approved-by-author" | "ledger-unreadable" | "version-missing" | "version-stale" | "too-large" | "wrong-content-type" | "copy-impossible" | "classified" | "busy" | "engine-away" | "store-away" | "outcome-unknown" | "internal" | "not-found" | "already-issued" | "same-person" | "urgency-reason-missing" | "issuer-missing" | "no-findings" | "letter-too-large" | "letter-full" | "duplicate-finding-code" | "limit-unreadable" | "date-past" | "too-little-time" | "closed" | "withdrawn" | "not-your-role" | "own-unit" | "another-unit" | "received-out-of-order" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "plan-incomplete" | "unknown-finding" | "finding-closed" | "already-reported" | "not-reported" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "unknown-proposal" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "government-head-needed" | "not-government-head" | "delegation-not-in-force" | "deputy-not-in-force" | "basis-missing" | "facts-not-checked" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "written-decision-needed" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "estimate-unreadable" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-out-of-range" | "unknown-milestone" | "milestone-reported" | "no-part" | "part-done" | "check-missing" | "same-person-again" | "not-deferrable" | "deferral-too-long" | "same-unit" | "succession-not-yet" | "rung-not-on-ladder" | "rung-not-higher" | "nobody-to-tell" | "extension-above-power" | "instruction-known" | "instruction-to-oneself" | "leader-missing" | "no-instruction-pending" | "instruction-not-answered" | "own-answer" | "calendar-same" | "rules-unknown" | "rules-not-newer";
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
        /** @description 一次推送 · An event on its way to a subscription */
        Push: {
            /** @description 消息编号（webhook-id），重发不变 · the id under which the receiver knows it */
            event: string;
            name: components["schemas"]["EventName"] | "ping";
            /** @description 测试消息没有 · a test has none */
            cursor: string | null;
            documentNumber: string | null;
            /** @enum {string} */
            state: "waiting" | "delivered" | "failed";
            madeAt: components["schemas"]["Instant"];
            /** @description 下次何时推送 · when it is tried next */
            nextAt: components["schemas"]["Instant"] | null;
            tries: number;
            /** @description 最近二十次 · the last twenty tries */
            log: {
                at: components["schemas"]["Instant"];
                ms: number;
                /** @description 所答的状态码；null 为无应答 · null: there was no answer */
                status: number | null;
                /** @description 所答内容的开头 · how the answer begins */
                answer: string;
                error: string | null;
            }[];
        };
        /** @description 推送记录，新的在前 · Pushes, the newest first */
        PushPage: {
            items: components["schemas"]["Push"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 提出异议 · Raise an objection */
        RaiseObjectionCommand: {
            /** @constant */
            kind: "raiseObjection";
            /** @description 问题序号 · code of the finding */
            finding: string;
            /** @enum {string} */
            ground: "notOurRemit" | "wrongFact";
            reasons: string & (unknown & unknown);
        };
        /** @description 提级 · Raise a rung at once */
        RaiseRungCommand: {
            /** @constant */
            kind: "raiseRung";
            /** @description 问题序号 · code of the finding */
            finding: string;
            /** @enum {string} */
            rung: "warn" | "remind" | "order" | "interview" | "criticise" | "refer";
            reason: string & (unknown & unknown);
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
        /** @description 代录：纸质材料附扫描件，电话附记录 · An answer that came on paper, with its scan, or by telephone, with what was said */
        ReceivedAnswer: {
            /** @constant */
            way: "paper";
            /** @description 扫描件，先按佐证材料上传 · the scan, sent beforehand like evidence */
            scan: {
                name: string & (unknown & unknown);
                sha256: string;
                effectiveOn: string & (unknown & unknown);
            };
            /** @default  */
            note?: string;
            /** @description 报送单位，不写的为责任单位 · whose answer it is; by default the unit of the notice */
            unit?: string;
            /**
             * @description 签字人、来电人的岗位 · the post of whoever signed or called
             * @enum {string}
             */
            post: "contact" | "handler" | "responsibleLeader" | "unitHead";
            /** @description 签字人、来电人 · who signed or called */
            holder: string & (unknown & unknown & unknown);
            /** @description 督查室收到的时刻，可早于录入，不得早于签发 · when the office got it: before it is entered, and not before the notice was issued */
            receivedAt: string & (unknown & unknown);
            answer: components["schemas"]["Command"];
        } | {
            /** @constant */
            way: "phone";
            note: string & (unknown & unknown);
            /** @description 报送单位，不写的为责任单位 · whose answer it is; by default the unit of the notice */
            unit?: string;
            /**
             * @description 签字人、来电人的岗位 · the post of whoever signed or called
             * @enum {string}
             */
            post: "contact" | "handler" | "responsibleLeader" | "unitHead";
            /** @description 签字人、来电人 · who signed or called */
            holder: string & (unknown & unknown & unknown);
            /** @description 督查室收到的时刻，可早于录入，不得早于签发 · when the office got it: before it is entered, and not before the notice was issued */
            receivedAt: string & (unknown & unknown);
            answer: components["schemas"]["Command"];
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
            on: string & (unknown & unknown);
            place: string & (unknown & unknown);
            people: (string & (unknown & unknown))[];
            result: string & (unknown & unknown);
            passed: boolean;
        };
        /** @description 某一事件之后通知书的状态，以及该事件带来的变化 · A notice as it stood behind one of its events, and what that event has changed */
        RecordedStep: {
            seq: number;
            /** @description 事件总数 · how many events there are */
            of: number;
            /** @description 发生或到期的时刻 · when it happened or fell due */
            at: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            who: string | null;
            type: string;
            text: string;
            hash: string;
            stage: components["schemas"]["NoticeStage"];
            findings: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                code: string;
                statement: string;
                stage: components["schemas"]["FindingStage"];
                light: components["schemas"]["Light"];
                dueAt: components["schemas"]["Instant"];
                provisional: boolean;
                level: components["schemas"]["Rung"] | null;
            }[];
            clocks: components["schemas"]["Clock"][];
            changed: {
                stage: {
                    was: components["schemas"]["NoticeStage"] | null;
                    is: components["schemas"]["NoticeStage"];
                } | null;
                findings: ({
                    /** @description 问题在通知书中的序号 · code of a finding within its notice */
                    finding: string;
                    /** @constant */
                    what: "stage";
                    was: components["schemas"]["FindingStage"] | null;
                    is: components["schemas"]["FindingStage"];
                } | {
                    /** @description 问题在通知书中的序号 · code of a finding within its notice */
                    finding: string;
                    /** @constant */
                    what: "dueAt";
                    was: components["schemas"]["Instant"];
                    is: components["schemas"]["Instant"];
                } | {
                    /** @description 问题在通知书中的序号 · code of a finding within its notice */
                    finding: string;
                    /** @constant */
                    what: "level";
                    was: components["schemas"]["Rung"] | null;
                    is: components["schemas"]["Rung"] | null;
                } | {
                    /** @description 问题在通知书中的序号 · code of a finding within its notice */
                    finding: string;
                    /** @enum {string} */
                    what: "reminders" | "reports" | "returns";
                    was: number;
                    is: number;
                } | {
                    /** @description 问题在通知书中的序号 · code of a finding within its notice */
                    finding: string;
                    /** @constant */
                    what: "extension";
                    was: string | null;
                    is: string | null;
                })[];
                clocks: {
                    /** @description 期限的键：种类/事项 · key of a clock: its kind, and what it is about */
                    key: string;
                    kind: components["schemas"]["ClockKind"];
                    /** @enum {string} */
                    what: "set" | "gone" | "moved" | "paused" | "resumed" | "climbed";
                    was: components["schemas"]["Instant"] | null;
                    is: components["schemas"]["Instant"] | null;
                }[];
            };
            /** @description 该事件告知的人 · who was told of it */
            told: {
                /** @description 人员编号 · id of a person */
                holder: string;
                name: string;
                post: components["schemas"]["Post"];
                /** @description 督查一方为空 · empty for the office */
                unit: string;
                text: string;
            }[];
            /** @description 当时如无人办理将发生什么 · what would have fired then if nobody had answered */
            next: components["schemas"]["ForecastStep"][];
        };
        /**
         * @description 规则不接受的原因，文字见 /problems/{code} · Why the rules refuse a command; worded at /problems/{code}
         * @enum {string}
         */
        RefusalCode: "not-found" | "already-issued" | "same-person" | "urgency-reason-missing" | "issuer-missing" | "no-findings" | "letter-too-large" | "letter-full" | "duplicate-finding-code" | "limit-unreadable" | "date-past" | "too-little-time" | "closed" | "withdrawn" | "not-your-role" | "own-unit" | "another-unit" | "received-out-of-order" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "plan-incomplete" | "unknown-finding" | "finding-closed" | "already-reported" | "not-reported" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "unknown-proposal" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "government-head-needed" | "not-government-head" | "delegation-not-in-force" | "deputy-not-in-force" | "basis-missing" | "facts-not-checked" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "written-decision-needed" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "estimate-unreadable" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-out-of-range" | "unknown-milestone" | "milestone-reported" | "no-part" | "part-done" | "check-missing" | "same-person-again" | "not-deferrable" | "deferral-too-long" | "same-unit" | "succession-not-yet" | "rung-not-on-ladder" | "rung-not-higher" | "nobody-to-tell" | "extension-above-power" | "instruction-known" | "instruction-to-oneself" | "leader-missing" | "no-instruction-pending" | "instruction-not-answered" | "own-answer" | "calendar-same" | "rules-unknown" | "rules-not-newer";
        /** @description 不同意延期 · Refuse more time */
        RefuseExtensionCommand: {
            /** @constant */
            kind: "refuseExtension";
            /** @description 问题序号 · code of the finding */
            finding: string;
            reason: string & (unknown & unknown);
            /** @description 作决定时所见内容的校验值，由答复页填写；内容已变的不办理 · digest of what was shown, filled in by the answer page; nothing else is decided */
            shown?: string;
        };
        /** @description 不予批准 · Refuse a gated rung */
        RefuseRungCommand: {
            /** @constant */
            kind: "refuseRung";
            proposal: string;
            reason: string & (unknown & unknown);
        };
        /** @description 一页演练消息，按电子邮件、短信、工作群应用各显示一遍，新的在前 · A page of what a rehearsal has told one person, as mail, text message and chat would show it, newest first */
        RehearsedMessagesPage: {
            items: {
                id: string;
                at: components["schemas"]["Instant"];
                urgent: boolean;
                mail: {
                    subject: string;
                    text: string;
                };
                /** @description 没有可用短信告知的内容时为空 · null where a text message would say nothing */
                sms: string | null;
                chat: string;
            }[];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 演练中收到消息的人，单位的在前 · Everybody whom a rehearsal has told something, units’ people first */
        RehearsedReaders: {
            items: {
                /** @description 人员编号 · id of a person */
                holder: string;
                name: string;
                /** @enum {string} */
                side: "unit" | "office";
                messages: number;
                last: components["schemas"]["Instant"];
            }[];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            finding: string & (unknown & unknown);
            /** @description 此前的问题：文号#序号 · the earlier finding, document number#code */
            of: string & (unknown & unknown);
            /** @description true 认定，false 否定或撤销认定 · it does, or it does not */
            confirmed: boolean;
        };
        /** @description 自某一事件起重新推送 · The event from which on everything is pushed again */
        ReplayBody: {
            /** @description 该事件的编号或位置，含该事件 · its id or its place; it is pushed too */
            from: string;
        };
        /** @description 报送整改结果 · Report the result */
        ReportFindingCommand: {
            /** @constant */
            kind: "reportFinding";
            /** @description 问题序号 · code of the finding */
            finding: string;
            summary: string & (unknown & unknown);
            /**
             * @description 佐证材料，先以文件校验值（SHA-256）保存 · evidence, kept by its SHA-256
             * @default []
             */
            evidence?: {
                name: string & (unknown & unknown);
                sha256: string;
                effectiveOn: string & (unknown & unknown);
            }[];
        };
        /** @description 报送阶段节点 · Report a milestone */
        ReportMilestoneCommand: {
            /** @constant */
            kind: "reportMilestone";
            /** @description 问题序号 · code of the finding */
            finding: string;
            milestone: number;
            text: string & (unknown & unknown);
            /**
             * @description 佐证材料，先以文件校验值（SHA-256）保存 · evidence, kept by its SHA-256
             * @default []
             */
            evidence?: {
                name: string & (unknown & unknown);
                sha256: string;
                effectiveOn: string & (unknown & unknown);
            }[];
        };
        /** @description 报送配合任务 · Report the part of a co-operating unit */
        ReportPartCommand: {
            /** @constant */
            kind: "reportPart";
            /** @description 问题序号 · code of the finding */
            finding: string;
            summary: string & (unknown & unknown);
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
            reason: string & (unknown & unknown);
        };
        /** @description 恢复计时 · Resume the clocks */
        ResumeCommand: {
            /** @constant */
            kind: "resume";
            decision: string;
            reason: string & (unknown & unknown);
        };
        /** @description 事件 resumed · The event resumed */
        ResumedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            reason: string & (unknown & unknown);
            /** @description 作决定时所见内容的校验值，由答复页填写；内容已变的不办理 · digest of what was shown, filled in by the answer page; nothing else is decided */
            shown?: string;
        };
        /** @description 退回方案 · Return the plan */
        ReturnPlanCommand: {
            /** @constant */
            kind: "returnPlan";
            reason: string & (unknown & unknown);
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
        /** @description 试导入所见的一个工作表：各列的识别结果、前几行和有问题的行 · A sheet as a dry run has seen it: how each column was understood, its first rows, and the rows with faults */
        SeenSheet: {
            /** @enum {string} */
            file: "ledger" | "roster";
            sheet: string;
            /** @description 表头末行，没有表头的为 null · the last row of the heads */
            headRow: number | null;
            columns: {
                letter: string;
                /** @description 列名，没有的为空 · its head; empty where it has none */
                head: string;
                /** @description 读作哪一列，null 不读 · what it is read as; null: it is not read */
                as: string | null;
                /**
                 * @description 由人指定、列名已知、按字面理解、与另一列同义、指定不读、列名未识别、没有列名 · said by somebody, known, by its words, means what another does, not wanted, not known, without a head
                 * @enum {string}
                 */
                how: "said" | "known" | "suggested" | "taken" | "unwanted" | "unknown" | "unnamed";
            }[];
            rows: {
                row: number;
                /** @description 自 A 列起所见的内容 · as it is seen, from column A on */
                cells: string[];
            }[];
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
            account: string & (unknown & unknown);
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
        /**
         * @description 台账标记：未报未到期、逾期未报、已报待验收、迟报待验收、挂账或待确定单位、已销号、已撤回 · How a finding stands in the ledger: not answered, late, answered, answered late, at rest, closed, withdrawn
         * @enum {string}
         */
        Standing: "open" | "late" | "answered" | "answeredLate" | "resting" | "closed" | "withdrawn";
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
                measures: string & (unknown & unknown);
                /** @default  */
                responsiblePerson?: string;
                /** @default [] */
                milestones?: {
                    on: string & (unknown & unknown);
                    goal: string & (unknown & unknown);
                }[];
            }[];
        };
        /** @description 事件订阅（不含密钥） · A subscription to events, without its secret */
        Subscription: {
            /** @description 订阅编号 · id of a subscription */
            id: string;
            name: string;
            url: string;
            /** @description 订阅哪些事件，空为全部 · none named: all */
            events: components["schemas"]["EventName"][];
            /** @description 只订阅一个专项督查的，写明编号 · null: the whole office */
            campaign: string | null;
            /**
             * @description stopped：系统停推，原因见 why · the house has stopped it, and why says for what reason
             * @enum {string}
             */
            state: "enabled" | "paused" | "stopped";
            /** @description gone：对方答 410；failing：75 小时未收下任何一条 · it answered 410, or has taken nothing for 75 hours */
            why: ("gone" | "failing") | null;
            createdAt: components["schemas"]["Instant"];
            /** @description 人员编号 · id of a person */
            createdBy: string;
            /** @description 正在签名的密钥个数 · how many secrets sign now */
            secrets: number;
            /** @description 在外发事件中的位置，十二位数字 · place in the feed of events, twelve digits */
            fedTo: string;
            /** @description 对方最近一次收下的时刻 · when it last took something */
            takenAt: components["schemas"]["Instant"] | null;
            fault: {
                at: components["schemas"]["Instant"];
                /** @description 对方所答，或为何未能送达 · what was wrong */
                text: string;
            } | null;
            /** @description 对方多次无应答，暂停至此刻再试 · until then it is left alone */
            restsUntil: components["schemas"]["Instant"] | null;
            /** @description 待推送 · not taken yet */
            waiting: number;
            /** @description 三十日内已推送 · taken within thirty days */
            delivered: number;
            /** @description 三十日内未能推送、不再重试 · given up within thirty days */
            failed: number;
        };
        /** @description 新建事件订阅 · A subscription to be made */
        SubscriptionBody: {
            name: string & (unknown & unknown);
            /**
             * Format: uri
             * @description 接收地址，http 或 https · where events are posted to
             */
            url: string;
            /**
             * @description 订阅哪些事件，空为全部 · none named: all
             * @default []
             */
            events?: components["schemas"]["EventName"][];
            /**
             * @description 只订阅一个专项督查的，写明编号 · null: the whole office
             * @default null
             */
            campaign?: string | null;
        };
        /** @description 修改事件订阅；不写的不变 · A change of a subscription; what is not named stays */
        SubscriptionChange: {
            name?: string & (unknown & unknown);
            /**
             * Format: uri
             * @description 接收地址，http 或 https · where events are posted to
             */
            url?: string;
            /** @description 订阅哪些事件，空为全部 · none named: all */
            events?: components["schemas"]["EventName"][];
            /** @description 只订阅一个专项督查的，写明编号 · null: the whole office */
            campaign?: string | null;
            /**
             * @description enabled：启用，未推送的接着推送；paused：暂停，事件不丢失 · enabled goes on where it stopped; paused loses nothing
             * @enum {string}
             */
            state?: "enabled" | "paused";
        };
        /** @description 事件订阅 · The subscriptions to events */
        SubscriptionList: {
            items: components["schemas"]["Subscription"][];
        };
        /** @description 已移除的订阅 · A subscription that was removed */
        SubscriptionRemoved: {
            /** @description 订阅编号 · id of a subscription */
            id: string;
        };
        /** @description 事件订阅及其密钥；密钥只显示这一次 · A subscription with its secret, which is told this once */
        SubscriptionWithSecret: {
            /** @description 订阅编号 · id of a subscription */
            id: string;
            name: string;
            url: string;
            /** @description 订阅哪些事件，空为全部 · none named: all */
            events: components["schemas"]["EventName"][];
            /** @description 只订阅一个专项督查的，写明编号 · null: the whole office */
            campaign: string | null;
            /**
             * @description stopped：系统停推，原因见 why · the house has stopped it, and why says for what reason
             * @enum {string}
             */
            state: "enabled" | "paused" | "stopped";
            /** @description gone：对方答 410；failing：75 小时未收下任何一条 · it answered 410, or has taken nothing for 75 hours */
            why: ("gone" | "failing") | null;
            createdAt: components["schemas"]["Instant"];
            /** @description 人员编号 · id of a person */
            createdBy: string;
            /** @description 正在签名的密钥个数 · how many secrets sign now */
            secrets: number;
            /** @description 在外发事件中的位置，十二位数字 · place in the feed of events, twelve digits */
            fedTo: string;
            /** @description 对方最近一次收下的时刻 · when it last took something */
            takenAt: components["schemas"]["Instant"] | null;
            fault: {
                at: components["schemas"]["Instant"];
                /** @description 对方所答，或为何未能送达 · what was wrong */
                text: string;
            } | null;
            /** @description 对方多次无应答，暂停至此刻再试 · until then it is left alone */
            restsUntil: components["schemas"]["Instant"] | null;
            /** @description 待推送 · not taken yet */
            waiting: number;
            /** @description 三十日内已推送 · taken within thirty days */
            delivered: number;
            /** @description 三十日内未能推送、不再重试 · given up within thirty days */
            failed: number;
            /** @description 签名密钥（Standard Webhooks） · what pushes are signed with */
            secret: string;
        };
        /** @description 转办：对在办通知书的批量办理，及改写单位的草稿 · A succession: the act on the open notices, and the drafts that are for the successor now */
        Succession: {
            /** @description 批量办理的编号 · its id */
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
            /** @description 承接之日，不晚于今天 · from which day on; today at the latest */
            on: string & (unknown & unknown);
            basis: string & (unknown & unknown);
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
            reason: string & (unknown & unknown);
            /**
             * @description 预计暂停多久；到期须研判是否恢复，最迟在规则规定的期限 · how long it is expected to last; then the office is asked whether it goes on, after the policy’s time at the latest
             * @default null
             */
            estimate?: string | null;
        };
        /** @description 事件 suspended · The event suspended */
        SuspendedEvent: {
            noticeId: string;
            /** @description 在该通知书中的次序 · its place in the notice */
            seq: number;
            /** @description 何人所为，null 为时钟 · who caused it; null: the clock */
            by: components["schemas"]["Actor"] | null;
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
        /** @description 督查室待办：补充岗位人员、确定承办单位、处理未送达的消息、催报领导批示办理情况、处理反映提醒多余的 · A task of the office: a vacant post, an owner to be found, a message that did not arrive, an instruction that is not answered, a complaint of a needless reminder */
        Task: {
            id: string;
            /**
             * @description 岗位空缺、待确定承办单位、未送达、领导批示逾期、反映提醒多余 · a vacant post, an owner to be found, a message not delivered, a late answer to an instruction, a complaint of a needless reminder
             * @enum {string}
             */
            kind: "vacancy" | "ownerSearch" | "undelivered" | "instruction" | "complaint";
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
            /** @description 逾期未报告的领导批示 · an instruction whose answer is late */
            instruction: string | null;
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
            /** @description 何人反映哪条提醒多余、理由 · who says that which reminder is needless, and why */
            complaint: {
                by: {
                    /** @description 人员编号 · id of a person */
                    holder: string;
                    name: string;
                };
                /** @enum {string} */
                ground: "alreadyDone" | "notMine" | "repeated" | "tooOften" | "otherwise";
                reason: string;
                told: string | null;
            } | null;
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
            how: string & (unknown & unknown);
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
            name: string & (unknown & unknown);
            /** @description 最后有效日，至多一年 · its last day, within a year */
            until: string & (unknown & unknown);
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
                id: string & (unknown & unknown);
                name: string & (unknown & unknown);
            };
            record: string & (unknown & unknown);
            reason: string & (unknown & unknown);
        };
        /** @description 试算的结果：拒绝的原因，或将记录、改变、发出的内容；什么也没有办理 · What would come of a command: why it is refused, or what it records, moves and sends; nothing is done */
        Trial: {
            /** @description 不能办理的原因；可以办理的为 null · why it is refused; null where it is not */
            refusal: {
                code: components["schemas"]["RefusalCode"];
                text: string;
                subject: string | null;
            } | null;
            /** @description 将记录的事项 · what would be recorded, in words */
            recorded: string[];
            /** @description 期限的变动 · dates that would move */
            moved: {
                /** @description 问题在通知书中的序号 · code of a finding within its notice */
                finding: string;
                from: components["schemas"]["Instant"];
                to: components["schemas"]["Instant"];
                provisional: boolean;
            }[];
            /** @description 将收到消息的人 · who would be told, and what */
            told: {
                /** @description 人员编号 · id of a person */
                holder: string;
                name: string;
                post: components["schemas"]["Post"];
                /** @description 督查一方为空 · empty for the office */
                unit: string;
                text: string;
            }[];
            /** @description 办理后的状态 · where the notice would stand */
            stage: components["schemas"]["NoticeStage"] | null;
            /** @description 其后无人办理时的措施 · what would fire then if nobody answers */
            next: components["schemas"]["ForecastStep"][];
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
            /** @description 纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office */
            cameBy?: {
                /** @enum {string} */
                way: "paper" | "phone";
                by: {
                    /** @description 人员编号 · id of a person */
                    id: string;
                    name: string;
                };
                /** @description 录入的时刻 · when it was entered */
                at: components["schemas"]["Instant"];
                /** @description 纸质材料的扫描件 · the paper as it was scanned */
                scan: components["schemas"]["Evidence"] | null;
                note: string;
            };
            /** @description 事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route */
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
            /** @description 配合任务期限的变动 · what it does to parts of co-operating units */
            parts?: components["schemas"]["PartTurn"][];
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
                /** @description 所疑或已认定重复的此前问题 · the earlier finding that it may repeat, or repeats */
                ref?: string;
                zh: string;
                en: string;
            }[];
        };
        /** @description 关注的通知书或专项督查 · A notice or a campaign that somebody watches */
        Watch: {
            /** @enum {string} */
            kind: "notice" | "campaign";
            id: string;
            /** @description 自何时起关注 · since when */
            since: components["schemas"]["Instant"];
        };
        /** @description 一页关注 · A page of what one watches */
        WatchPage: {
            items: components["schemas"]["Watch"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 关注的通知书上的新情况 · Something that has happened to a watched notice */
        WatchedChange: {
            notice: {
                id: string;
                /** @description 文号 · document number */
                documentNumber: string;
                unit: components["schemas"]["Named"];
                campaign: components["schemas"]["Named"];
                rehearsal: boolean;
            };
            /** @description 该通知书的第几个事件 · its place in the notice */
            seq: number;
            /** @description 处理的时刻 · when it was handled */
            at: components["schemas"]["Instant"];
            type: string;
            /** @description 何人所为，null 为时钟 · null: the clock */
            who: string | null;
            text: string;
        };
        /** @description 关注的通知书自某时刻起的新情况 · What has happened to watched notices since an instant */
        WatchedChanges: {
            items: components["schemas"]["WatchedChange"][];
            /** @description 下一页的游标，最后一页为 null · cursor of the next page; null on the last */
            next: string | null;
        };
        /** @description 撤回问题 · Withdraw a finding */
        WithdrawFindingCommand: {
            /** @constant */
            kind: "withdrawFinding";
            /** @description 问题序号 · code of the finding */
            finding: string;
            reason: string & (unknown & unknown);
        };
        /** @description 撤销批示 · Withdraw an instruction */
        WithdrawInstructionCommand: {
            /** @constant */
            kind: "withdrawInstruction";
            /** @description 批示编号，同一批示可涉及多份通知书 · its number; one instruction may be about many notices */
            instruction: string;
            reason: string & (unknown & unknown);
        };
        /** @description 撤回通知书 · Withdraw the notice */
        WithdrawNoticeCommand: {
            /** @constant */
            kind: "withdrawNotice";
            reason: string & (unknown & unknown);
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
        CalendarAddressVoid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "calendar-address-void";
                };
            };
        };
        CalendarAddressesFull: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "calendar-addresses-full";
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
        ChannelKeyMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "channel-key-missing";
                };
            };
        };
        ChannelKeyMissingOrSubscriptionRehearsal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "channel-key-missing" | "subscription-rehearsal";
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
        InvalidRequestOrCopyImpossible: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-request" | "copy-impossible";
                };
            };
        };
        InvalidRequestOrEvidenceRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-request" | "evidence-refused";
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
        InvalidRequestOrLookBackNotYet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid-request" | "look-back-not-yet";
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
        LimitUnreadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "limit-unreadable";
                };
            };
        };
        LookedAtAlready: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "looked-at-already";
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
        NotARehearsal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "not-a-rehearsal";
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
        RouteUnknownOrCalendarAddressUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "calendar-address-unknown";
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
        RouteUnknownOrCampaignUnknownOrPolicyUnknownOrDraftUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "campaign-unknown" | "policy-unknown" | "draft-unknown";
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
        RouteUnknownOrDraftUnknownOrCampaignUnknownOrUnitUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "draft-unknown" | "campaign-unknown" | "unit-unknown";
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
        RouteUnknownOrNoticeUnknownOrStepUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "notice-unknown" | "step-unknown";
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
        RouteUnknownOrSubscriptionUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "subscription-unknown";
                };
            };
        };
        RouteUnknownOrSubscriptionUnknownOrCampaignUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "subscription-unknown" | "campaign-unknown";
                };
            };
        };
        RouteUnknownOrSubscriptionUnknownOrEventUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "route-unknown" | "subscription-unknown" | "event-unknown";
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
        StoreAwayOrHouseBusy: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "house-busy";
                };
            };
        };
        StoreAwayOrHouseBusyOrRecordAway: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "house-busy" | "record-away";
                };
            };
        };
        StoreAwayOrHouseBusyOrRecordAwayOrEngineAway: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "house-busy" | "record-away" | "engine-away";
                };
            };
        };
        StoreAwayOrHouseBusyOrRecordAwayOrEngineAwayOrAuditsBusy: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "house-busy" | "record-away" | "engine-away" | "audits-busy";
                };
            };
        };
        StoreAwayOrHouseBusyOrRecordAwayOrExportsBusy: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "house-busy" | "record-away" | "exports-busy";
                };
            };
        };
        StoreAwayOrHouseBusyOrRecordAwayOrLetterLostOrEngineAway: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "house-busy" | "record-away" | "letter-lost" | "engine-away";
                };
            };
        };
        StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "house-busy" | "record-away" | "uploads-busy";
                };
            };
        };
        StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrEngineAway: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "house-busy" | "record-away" | "uploads-busy" | "engine-away";
                };
            };
        };
        StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrImportsBusy: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "house-busy" | "record-away" | "uploads-busy" | "imports-busy";
                };
            };
        };
        StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrSignInBusy: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "house-busy" | "record-away" | "uploads-busy" | "sign-in-busy";
                };
            };
        };
        StoreAwayOrHouseBusyOrUploadsBusy: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "store-away" | "house-busy" | "uploads-busy";
                };
            };
        };
        SubscriptionRehearsal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "subscription-rehearsal";
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
        TooManyFaults: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "too-many-faults";
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
        TooManyFaultsOrTooManyTries: {
            headers: {
                /** @description 几秒后重试 · seconds after which to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "too-many-faults" | "too-many-tries";
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
        UploadSlow: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "upload-slow";
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
export type AcceptAnswerCommand = components['schemas']['AcceptAnswerCommand'];
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
export type AnswerInstructionCommand = components['schemas']['AnswerInstructionCommand'];
export type AnswerLink = components['schemas']['AnswerLink'];
export type AnswerRefusedEvent = components['schemas']['AnswerRefusedEvent'];
export type ApplyForFormalReviewCommand = components['schemas']['ApplyForFormalReviewCommand'];
export type ApproveRungCommand = components['schemas']['ApproveRungCommand'];
export type AssignFormalReviewerCommand = components['schemas']['AssignFormalReviewerCommand'];
export type Audit = components['schemas']['Audit'];
export type AuthorisationBody = components['schemas']['AuthorisationBody'];
export type BadFaithEstablishedEvent = components['schemas']['BadFaithEstablishedEvent'];
export type CalendarAddress = components['schemas']['CalendarAddress'];
export type CalendarAddressBody = components['schemas']['CalendarAddressBody'];
export type CalendarAddressEnded = components['schemas']['CalendarAddressEnded'];
export type CalendarAddressList = components['schemas']['CalendarAddressList'];
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
export type Channel = components['schemas']['Channel'];
export type ChannelList = components['schemas']['ChannelList'];
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
export type ComplaintCounts = components['schemas']['ComplaintCounts'];
export type Correction = components['schemas']['Correction'];
export type Day = components['schemas']['Day'];
export type DayLine = components['schemas']['DayLine'];
export type Deadline = components['schemas']['Deadline'];
export type DeadlineQuestion = components['schemas']['DeadlineQuestion'];
export type DecideFormalReviewCommand = components['schemas']['DecideFormalReviewCommand'];
export type DecideObjectionCommand = components['schemas']['DecideObjectionCommand'];
export type DecisionPage = components['schemas']['DecisionPage'];
export type DeclinePartCommand = components['schemas']['DeclinePartCommand'];
export type DeferFindingCommand = components['schemas']['DeferFindingCommand'];
export type DeferralExpiredEvent = components['schemas']['DeferralExpiredEvent'];
export type DelayPage = components['schemas']['DelayPage'];
export type Delays = components['schemas']['Delays'];
export type Delegation = components['schemas']['Delegation'];
export type DelegationBody = components['schemas']['DelegationBody'];
export type Delivery = components['schemas']['Delivery'];
export type DeputyBody = components['schemas']['DeputyBody'];
export type Draft = components['schemas']['Draft'];
export type DraftChange = components['schemas']['DraftChange'];
export type DraftPage = components['schemas']['DraftPage'];
export type DraftStatus = components['schemas']['DraftStatus'];
export type DryRun = components['schemas']['DryRun'];
export type DryRunPage = components['schemas']['DryRunPage'];
export type DryStep = components['schemas']['DryStep'];
export type DueDays = components['schemas']['DueDays'];
export type Ended = components['schemas']['Ended'];
export type ErrorCopyBody = components['schemas']['ErrorCopyBody'];
export type EstablishBadFaithCommand = components['schemas']['EstablishBadFaithCommand'];
export type Event = components['schemas']['Event'];
export type EventLine = components['schemas']['EventLine'];
export type EventName = components['schemas']['EventName'];
export type EventTold = components['schemas']['EventTold'];
export type Events = components['schemas']['Events'];
export type Evidence = components['schemas']['Evidence'];
export type ExplainedClock = components['schemas']['ExplainedClock'];
export type ExplainedDeadline = components['schemas']['ExplainedDeadline'];
export type ExplainedDryRun = components['schemas']['ExplainedDryRun'];
export type Extension = components['schemas']['Extension'];
export type ExtensionGrantedEvent = components['schemas']['ExtensionGrantedEvent'];
export type ExtensionRefusedEvent = components['schemas']['ExtensionRefusedEvent'];
export type ExtensionRequestedEvent = components['schemas']['ExtensionRequestedEvent'];
export type Finding = components['schemas']['Finding'];
export type FindingAcceptedEvent = components['schemas']['FindingAcceptedEvent'];
export type FindingAdded = components['schemas']['FindingAdded'];
export type FindingChange = components['schemas']['FindingChange'];
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
export type InstructAgainCommand = components['schemas']['InstructAgainCommand'];
export type InstructCommand = components['schemas']['InstructCommand'];
export type InstructedAgainEvent = components['schemas']['InstructedAgainEvent'];
export type InstructedEvent = components['schemas']['InstructedEvent'];
export type Instruction = components['schemas']['Instruction'];
export type InstructionAcceptedEvent = components['schemas']['InstructionAcceptedEvent'];
export type InstructionAnsweredEvent = components['schemas']['InstructionAnsweredEvent'];
export type InstructionLapsedEvent = components['schemas']['InstructionLapsedEvent'];
export type InstructionPage = components['schemas']['InstructionPage'];
export type InstructionWithdrawnEvent = components['schemas']['InstructionWithdrawnEvent'];
export type IssuedEvent = components['schemas']['IssuedEvent'];
export type Ladder = components['schemas']['Ladder'];
export type LedgerBody = components['schemas']['LedgerBody'];
export type LeftOut = components['schemas']['LeftOut'];
export type Light = components['schemas']['Light'];
export type ListedDraft = components['schemas']['ListedDraft'];
export type ListedFinding = components['schemas']['ListedFinding'];
export type ListedInstruction = components['schemas']['ListedInstruction'];
export type ListedNotice = components['schemas']['ListedNotice'];
export type LookBack = components['schemas']['LookBack'];
export type LookBackBody = components['schemas']['LookBackBody'];
export type LookBackResult = components['schemas']['LookBackResult'];
export type MadeCalendarAddress = components['schemas']['MadeCalendarAddress'];
export type MadeToken = components['schemas']['MadeToken'];
export type Many = components['schemas']['Many'];
export type ManyBody = components['schemas']['ManyBody'];
export type MatrixPage = components['schemas']['MatrixPage'];
export type MatrixRow = components['schemas']['MatrixRow'];
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
export type NoticeReceipts = components['schemas']['NoticeReceipts'];
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
export type PartTurn = components['schemas']['PartTurn'];
export type PasswordBody = components['schemas']['PasswordBody'];
export type PendingDecision = components['schemas']['PendingDecision'];
export type PingTold = components['schemas']['PingTold'];
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
export type Push = components['schemas']['Push'];
export type PushPage = components['schemas']['PushPage'];
export type RaiseObjectionCommand = components['schemas']['RaiseObjectionCommand'];
export type RaiseRungCommand = components['schemas']['RaiseRungCommand'];
export type ReadBody = components['schemas']['ReadBody'];
export type Readiness = components['schemas']['Readiness'];
export type ReceivedAnswer = components['schemas']['ReceivedAnswer'];
export type Recipient = components['schemas']['Recipient'];
export type RecordCheckCommand = components['schemas']['RecordCheckCommand'];
export type RecordedStep = components['schemas']['RecordedStep'];
export type RefusalCode = components['schemas']['RefusalCode'];
export type RefuseExtensionCommand = components['schemas']['RefuseExtensionCommand'];
export type RefuseRungCommand = components['schemas']['RefuseRungCommand'];
export type RehearsedMessagesPage = components['schemas']['RehearsedMessagesPage'];
export type RehearsedReaders = components['schemas']['RehearsedReaders'];
export type RemindByHandCommand = components['schemas']['RemindByHandCommand'];
export type RemindedByHandEvent = components['schemas']['RemindedByHandEvent'];
export type Removal = components['schemas']['Removal'];
export type RemovedUnit = components['schemas']['RemovedUnit'];
export type RepeatBody = components['schemas']['RepeatBody'];
export type ReplayBody = components['schemas']['ReplayBody'];
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
export type SeenSheet = components['schemas']['SeenSheet'];
export type Session = components['schemas']['Session'];
export type Sessions = components['schemas']['Sessions'];
export type Severity = components['schemas']['Severity'];
export type SignInBody = components['schemas']['SignInBody'];
export type SignedOut = components['schemas']['SignedOut'];
export type SigningKey = components['schemas']['SigningKey'];
export type SigningKeyList = components['schemas']['SigningKeyList'];
export type StaffedUnit = components['schemas']['StaffedUnit'];
export type Standing = components['schemas']['Standing'];
export type Step = components['schemas']['Step'];
export type StoppedClock = components['schemas']['StoppedClock'];
export type SubmitPlanCommand = components['schemas']['SubmitPlanCommand'];
export type Subscription = components['schemas']['Subscription'];
export type SubscriptionBody = components['schemas']['SubscriptionBody'];
export type SubscriptionChange = components['schemas']['SubscriptionChange'];
export type SubscriptionList = components['schemas']['SubscriptionList'];
export type SubscriptionRemoved = components['schemas']['SubscriptionRemoved'];
export type SubscriptionWithSecret = components['schemas']['SubscriptionWithSecret'];
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
export type Trial = components['schemas']['Trial'];
export type Trials = components['schemas']['Trials'];
export type Unit = components['schemas']['Unit'];
export type UnitPage = components['schemas']['UnitPage'];
export type UnitSucceededEvent = components['schemas']['UnitSucceededEvent'];
export type Version = components['schemas']['Version'];
export type Warnings = components['schemas']['Warnings'];
export type Watch = components['schemas']['Watch'];
export type WatchPage = components['schemas']['WatchPage'];
export type WatchedChange = components['schemas']['WatchedChange'];
export type WatchedChanges = components['schemas']['WatchedChanges'];
export type WithdrawFindingCommand = components['schemas']['WithdrawFindingCommand'];
export type WithdrawInstructionCommand = components['schemas']['WithdrawInstructionCommand'];
export type WithdrawNoticeCommand = components['schemas']['WithdrawNoticeCommand'];
export type ResponseAccountTakenOrPersonHasAccountOrAdministratorHasPosts = components['responses']['AccountTakenOrPersonHasAccountOrAdministratorHasPosts'];
export type ResponseAccountUnknownOrCampaignUnknown = components['responses']['AccountUnknownOrCampaignUnknown'];
export type ResponseAnswerTaken = components['responses']['AnswerTaken'];
export type ResponseAuthorisationSealed = components['responses']['AuthorisationSealed'];
export type ResponseCalendarAddressVoid = components['responses']['CalendarAddressVoid'];
export type ResponseCalendarAddressesFull = components['responses']['CalendarAddressesFull'];
export type ResponseCampaignIssued = components['responses']['CampaignIssued'];
export type ResponseCampaignIssuedOrNameTakenOrDraftIssued = components['responses']['CampaignIssuedOrNameTakenOrDraftIssued'];
export type ResponseCampaignUnknown = components['responses']['CampaignUnknown'];
export type ResponseCampaignUnknownOrUnitUnknown = components['responses']['CampaignUnknownOrUnitUnknown'];
export type ResponseChannelKeyMissing = components['responses']['ChannelKeyMissing'];
export type ResponseChannelKeyMissingOrSubscriptionRehearsal = components['responses']['ChannelKeyMissingOrSubscriptionRehearsal'];
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
export type ResponseInvalidRequestOrCopyImpossible = components['responses']['InvalidRequestOrCopyImpossible'];
export type ResponseInvalidRequestOrEvidenceRefused = components['responses']['InvalidRequestOrEvidenceRefused'];
export type ResponseInvalidRequestOrIssuerUnknown = components['responses']['InvalidRequestOrIssuerUnknown'];
export type ResponseInvalidRequestOrKeyReused = components['responses']['InvalidRequestOrKeyReused'];
export type ResponseInvalidRequestOrKeyReusedOrClassifiedOrOverlap = components['responses']['InvalidRequestOrKeyReusedOrClassifiedOrOverlap'];
export type ResponseInvalidRequestOrKeyReusedOrOverlap = components['responses']['InvalidRequestOrKeyReusedOrOverlap'];
export type ResponseInvalidRequestOrLookBackNotYet = components['responses']['InvalidRequestOrLookBackNotYet'];
export type ResponseInvalidRequestOrOverlap = components['responses']['InvalidRequestOrOverlap'];
export type ResponseInvalidRequestOrPasswordUnfit = components['responses']['InvalidRequestOrPasswordUnfit'];
export type ResponseInvalidRequestOrRepeatUnfounded = components['responses']['InvalidRequestOrRepeatUnfounded'];
export type ResponseInvalidRequestOrTooManyOrKeyReused = components['responses']['InvalidRequestOrTooManyOrKeyReused'];
export type ResponseKeyInFlightOrCodeTaken = components['responses']['KeyInFlightOrCodeTaken'];
export type ResponseKeyInFlightOrDraftIssued = components['responses']['KeyInFlightOrDraftIssued'];
export type ResponseKeysConfigured = components['responses']['KeysConfigured'];
export type ResponseLastKey = components['responses']['LastKey'];
export type ResponseLimitUnreadable = components['responses']['LimitUnreadable'];
export type ResponseLookedAtAlready = components['responses']['LookedAtAlready'];
export type ResponseMessageUnknown = components['responses']['MessageUnknown'];
export type ResponseNotARehearsal = components['responses']['NotARehearsal'];
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
export type ResponseRouteUnknownOrCalendarAddressUnknown = components['responses']['RouteUnknownOrCalendarAddressUnknown'];
export type ResponseRouteUnknownOrCalendarUnknown = components['responses']['RouteUnknownOrCalendarUnknown'];
export type ResponseRouteUnknownOrCampaignUnknown = components['responses']['RouteUnknownOrCampaignUnknown'];
export type ResponseRouteUnknownOrCampaignUnknownOrDraftUnknown = components['responses']['RouteUnknownOrCampaignUnknownOrDraftUnknown'];
export type ResponseRouteUnknownOrCampaignUnknownOrPolicyUnknown = components['responses']['RouteUnknownOrCampaignUnknownOrPolicyUnknown'];
export type ResponseRouteUnknownOrCampaignUnknownOrPolicyUnknownOrDraftUnknown = components['responses']['RouteUnknownOrCampaignUnknownOrPolicyUnknownOrDraftUnknown'];
export type ResponseRouteUnknownOrCampaignUnknownOrUnitUnknown = components['responses']['RouteUnknownOrCampaignUnknownOrUnitUnknown'];
export type ResponseRouteUnknownOrDraftUnknown = components['responses']['RouteUnknownOrDraftUnknown'];
export type ResponseRouteUnknownOrDraftUnknownOrCampaignUnknownOrPolicyUnknown = components['responses']['RouteUnknownOrDraftUnknownOrCampaignUnknownOrPolicyUnknown'];
export type ResponseRouteUnknownOrDraftUnknownOrCampaignUnknownOrUnitUnknown = components['responses']['RouteUnknownOrDraftUnknownOrCampaignUnknownOrUnitUnknown'];
export type ResponseRouteUnknownOrEvidenceUnknown = components['responses']['RouteUnknownOrEvidenceUnknown'];
export type ResponseRouteUnknownOrGrantUnknown = components['responses']['RouteUnknownOrGrantUnknown'];
export type ResponseRouteUnknownOrInboxUnknown = components['responses']['RouteUnknownOrInboxUnknown'];
export type ResponseRouteUnknownOrKeyUnknown = components['responses']['RouteUnknownOrKeyUnknown'];
export type ResponseRouteUnknownOrLookBackUnknown = components['responses']['RouteUnknownOrLookBackUnknown'];
export type ResponseRouteUnknownOrNoticeUnknown = components['responses']['RouteUnknownOrNoticeUnknown'];
export type ResponseRouteUnknownOrNoticeUnknownOrCampaignUnknown = components['responses']['RouteUnknownOrNoticeUnknownOrCampaignUnknown'];
export type ResponseRouteUnknownOrNoticeUnknownOrClockUnknown = components['responses']['RouteUnknownOrNoticeUnknownOrClockUnknown'];
export type ResponseRouteUnknownOrNoticeUnknownOrStepUnknown = components['responses']['RouteUnknownOrNoticeUnknownOrStepUnknown'];
export type ResponseRouteUnknownOrPolicyUnknown = components['responses']['RouteUnknownOrPolicyUnknown'];
export type ResponseRouteUnknownOrSessionUnknown = components['responses']['RouteUnknownOrSessionUnknown'];
export type ResponseRouteUnknownOrSubscriptionUnknown = components['responses']['RouteUnknownOrSubscriptionUnknown'];
export type ResponseRouteUnknownOrSubscriptionUnknownOrCampaignUnknown = components['responses']['RouteUnknownOrSubscriptionUnknownOrCampaignUnknown'];
export type ResponseRouteUnknownOrSubscriptionUnknownOrEventUnknown = components['responses']['RouteUnknownOrSubscriptionUnknownOrEventUnknown'];
export type ResponseRouteUnknownOrTaskUnknown = components['responses']['RouteUnknownOrTaskUnknown'];
export type ResponseRouteUnknownOrTokenUnknown = components['responses']['RouteUnknownOrTokenUnknown'];
export type ResponseRouteUnknownOrUnitUnknown = components['responses']['RouteUnknownOrUnitUnknown'];
export type ResponseSameUnitOrSuccessionNotYetOrUnitSucceeded = components['responses']['SameUnitOrSuccessionNotYetOrUnitSucceeded'];
export type ResponseSampleAbsent = components['responses']['SampleAbsent'];
export type ResponseSignInFailed = components['responses']['SignInFailed'];
export type ResponseSignatureInvalid = components['responses']['SignatureInvalid'];
export type ResponseStoreAwayOrHouseBusy = components['responses']['StoreAwayOrHouseBusy'];
export type ResponseStoreAwayOrHouseBusyOrRecordAway = components['responses']['StoreAwayOrHouseBusyOrRecordAway'];
export type ResponseStoreAwayOrHouseBusyOrRecordAwayOrEngineAway = components['responses']['StoreAwayOrHouseBusyOrRecordAwayOrEngineAway'];
export type ResponseStoreAwayOrHouseBusyOrRecordAwayOrEngineAwayOrAuditsBusy = components['responses']['StoreAwayOrHouseBusyOrRecordAwayOrEngineAwayOrAuditsBusy'];
export type ResponseStoreAwayOrHouseBusyOrRecordAwayOrExportsBusy = components['responses']['StoreAwayOrHouseBusyOrRecordAwayOrExportsBusy'];
export type ResponseStoreAwayOrHouseBusyOrRecordAwayOrLetterLostOrEngineAway = components['responses']['StoreAwayOrHouseBusyOrRecordAwayOrLetterLostOrEngineAway'];
export type ResponseStoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy = components['responses']['StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy'];
export type ResponseStoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrEngineAway = components['responses']['StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrEngineAway'];
export type ResponseStoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrImportsBusy = components['responses']['StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrImportsBusy'];
export type ResponseStoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrSignInBusy = components['responses']['StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrSignInBusy'];
export type ResponseStoreAwayOrHouseBusyOrUploadsBusy = components['responses']['StoreAwayOrHouseBusyOrUploadsBusy'];
export type ResponseSubscriptionRehearsal = components['responses']['SubscriptionRehearsal'];
export type ResponseTaskTakenOrTaskDone = components['responses']['TaskTakenOrTaskDone'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseTooManyFaults = components['responses']['TooManyFaults'];
export type ResponseTooManyFaultsOrBusy = components['responses']['TooManyFaultsOrBusy'];
export type ResponseTooManyFaultsOrTooManyTries = components['responses']['TooManyFaultsOrTooManyTries'];
export type ResponseTooManyTries = components['responses']['TooManyTries'];
export type ResponseUnitSucceededOrOfficeUnstaffed = components['responses']['UnitSucceededOrOfficeUnstaffed'];
export type ResponseUnitUsed = components['responses']['UnitUsed'];
export type ResponseUploadSlow = components['responses']['UploadSlow'];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusy"];
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
            408: components["responses"]["UploadSlow"];
            409: components["responses"]["KeyInFlightOrCodeTaken"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrKeyReusedOrOverlap"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrEngineAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            408: components["responses"]["UploadSlow"];
            409: components["responses"]["CampaignIssuedOrNameTakenOrDraftIssued"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
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
            408: components["responses"]["UploadSlow"];
            409: components["responses"]["AuthorisationSealed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrOverlap"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
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
            404: components["responses"]["RouteUnknownOrCampaignUnknownOrPolicyUnknownOrDraftUnknown"];
            408: components["responses"]["UploadSlow"];
            409: components["responses"]["KeyInFlightOrDraftIssued"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrKeyReusedOrClassifiedOrOverlap"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrImportsBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrExportsBusy"];
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
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrLookBackNotYet"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
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
            408: components["responses"]["UploadSlow"];
            409: components["responses"]["LookedAtAlready"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
        };
    };
    listMatrix: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
            };
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
                    /** @description 下一页的地址，rel="next" · address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixPage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrCampaignUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    listDueDays: {
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
                    "application/json": components["schemas"]["DueDays"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrCampaignUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    listRehearsedReaders: {
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
                    "application/json": components["schemas"]["RehearsedReaders"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrCampaignUnknown"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["NotARehearsal"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    listRehearsedMessages: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
            };
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 专项督查编号 · id of a campaign */
                id: string;
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
                    "application/json": components["schemas"]["RehearsedMessagesPage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrCampaignUnknown"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["NotARehearsal"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    exportLedgerErrors: {
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
                "application/json": components["schemas"]["ErrorCopyBody"];
            };
        };
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
            400: components["responses"]["NotJsonOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrCampaignUnknownOrPolicyUnknown"];
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrCopyImpossible"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrImportsBusy"];
        };
    };
    foreseeCampaign: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 推算到哪一天，默认六个月 · until which day; six months unless said */
                until?: string & (unknown & unknown);
            };
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
                    /** @description 下一页的地址，rel="next" · address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunPage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrCampaignUnknownOrPolicyUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    foreseeDraft: {
        parameters: {
            query?: {
                /** @description 推算到哪一天，默认六个月 · until which day; six months unless said */
                until?: string & (unknown & unknown);
                /** @description 假定改期的问题，没有此序号的为假定新增 · the finding that is to have another limit; one that the draft does not have is added */
                code?: string;
                /** @description 假定的期限，policy 为按规则 · the limit that it is to have; policy: that of the rules */
                due?: string;
                /** @description 假定的整改类型 · the timing that it is to have */
                timing?: "immediate" | "timeLimited" | "staged" | "longTerm";
            };
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
                    "application/json": components["schemas"]["ExplainedDryRun"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrDraftUnknownOrCampaignUnknownOrPolicyUnknown"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["LimitUnreadable"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrEngineAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "route-unknown" | "draft-unknown" | "policy-unknown" | "unit-unknown" | "campaign-unknown" | "unknown-finding";
                    };
                };
            };
            408: components["responses"]["UploadSlow"];
            409: components["responses"]["DraftIssued"];
            412: components["responses"]["VersionStale"];
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
                        code?: "invalid-request" | "duplicate-finding-code" | "no-findings" | "limit-unreadable" | "classified";
                    };
                };
            };
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            408: components["responses"]["UploadSlow"];
            409: components["responses"]["DraftIssued"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrRepeatUnfounded"];
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
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
            404: components["responses"]["RouteUnknownOrDraftUnknownOrCampaignUnknownOrUnitUnknown"];
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
                        code?: "classified" | "letter-too-large" | "repeat-unfounded" | "consent-missing" | "authorisation-missing" | "outside-scope";
                    };
                };
            };
            428: components["responses"]["VersionMissing"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "route-unknown" | "draft-unknown" | "campaign-unknown" | "policy-unknown" | "unit-unknown";
                    };
                };
            };
            409: components["responses"]["DraftNotApprovedOrUnitSucceededOrOfficeUnstaffed"];
            421: components["responses"]["HostUnknown"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "classified" | "repeat-unfounded" | "consent-missing" | "authorisation-missing" | "outside-scope" | "issuer-missing" | "urgency-reason-missing" | "no-findings" | "letter-too-large" | "duplicate-finding-code" | "limit-unreadable" | "date-past" | "too-little-time";
                    };
                };
            };
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrEngineAway"];
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
                /** @description 只列本人关注的，或只列未关注的 · only those that whoever asks watches, or only others */
                watched?: "true" | "false";
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    exportNotices: {
        parameters: {
            query?: {
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
                /** @description 只列本人关注的，或只列未关注的 · only those that whoever asks watches, or only others */
                watched?: "true" | "false";
                /** @description 文号、标题或单位名称中的文字 · a text in number, title or unit */
                text?: string;
                /** @description 次序：编号，或最早到期的在前 · the order: by id, or the earliest due first */
                sort?: "id" | "due";
                /** @description 列，用逗号分隔；不写为通常的列 · columns, separated by commas; the usual ones */
                cols?: string;
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
            /** @description 文件 · the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrExportsBusy"];
        };
    };
    listDelays: {
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
                    "application/json": components["schemas"]["DelayPage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["CampaignUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description 同类提醒是否并作一行，默认并作 · like reminders in one line; so unless false */
                fold?: "true" | "false";
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
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrEngineAwayOrAuditsBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
                        code?: "route-unknown" | "notice-unknown" | "campaign-unknown" | "unit-unknown" | "not-found" | "unknown-finding" | "unknown-proposal" | "unknown-milestone" | "no-part";
                    };
                };
            };
            408: components["responses"]["UploadSlow"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "letter-full" | "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "instruction-known" | "instruction-to-oneself" | "leader-missing" | "no-instruction-pending" | "instruction-not-answered" | "own-answer" | "calendar-same" | "rules-not-newer";
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
                        code?: "invalid-request" | "other-register" | "evidence-not-sent" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown";
                    };
                };
            };
            429: components["responses"]["TooManyFaultsOrBusy"];
            500: components["responses"]["Internal"];
            503: {
                headers: {
                    /** @description 几秒后重试 · seconds after which to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "store-away" | "house-busy" | "record-away" | "uploads-busy" | "letter-lost" | "engine-away";
                    };
                };
            };
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
                /** @description 在这一天到期的 · due on that day */
                dueOn?: string & (unknown & unknown);
                /** @description 只列没有佐证材料而销号的 · only those that were closed with no evidence to show for it */
                withoutEvidence?: "true" | "false";
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 专项督查编号 · id of a campaign */
                campaign?: string;
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
                    "application/json": components["schemas"]["DecisionPage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    getStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description 督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码 · whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded */
                "Duban-Rehearsed"?: string;
            };
            path: {
                /** @description 通知书编号或文号 · id of a notice, or its document number */
                id: string;
                /** @description 事件的序号，从 1 起 · place of an event, from 1 */
                seq: string;
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
                    "application/json": components["schemas"]["RecordedStep"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknownOrStepUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    foreseeCommand: {
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
                    "application/json": components["schemas"]["Trial"];
                };
            };
            400: components["responses"]["NotJsonOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrNoticeUnknownOrCampaignUnknown"];
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
        };
    };
    addReceivedAnswer: {
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
                "application/json": components["schemas"]["ReceivedAnswer"];
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
                        code?: "cross-site" | "not-your-role" | "password-change-needed" | "token-read-only" | "not-the-holder" | "same-person" | "own-unit" | "another-unit" | "government-head-needed" | "not-government-head" | "delegation-not-in-force" | "deputy-not-in-force" | "written-decision-needed" | "extension-above-power";
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
                        code?: "route-unknown" | "notice-unknown" | "campaign-unknown" | "unit-unknown" | "not-found" | "unknown-finding" | "unknown-proposal" | "unknown-milestone" | "no-part";
                    };
                };
            };
            408: components["responses"]["UploadSlow"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "letter-full" | "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "instruction-known" | "instruction-to-oneself" | "leader-missing" | "no-instruction-pending" | "instruction-not-answered" | "own-answer" | "calendar-same" | "rules-not-newer";
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
                        code?: "invalid-request" | "other-register" | "evidence-not-sent" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown";
                    };
                };
            };
            429: components["responses"]["TooManyFaultsOrBusy"];
            500: components["responses"]["Internal"];
            503: {
                headers: {
                    /** @description 几秒后重试 · seconds after which to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "store-away" | "house-busy" | "record-away" | "uploads-busy" | "letter-lost" | "engine-away";
                    };
                };
            };
            504: components["responses"]["OutcomeUnknown"];
        };
    };
    listInstructions: {
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
                /** @description 只列演练，或只列正式的 · only rehearsals, or only what is real */
                rehearsal?: "true" | "false";
                /** @description 通知书编号 · id of a notice */
                notice?: string;
                /** @description 批示编号 · number of the instruction */
                instruction?: string;
                /** @description 批示状态 · where the instruction stands */
                status?: "pending" | "answered" | "accepted" | "withdrawn" | "lapsed";
                /** @description 由何岗位办理 · the post that answers */
                addressee?: "supervisionOffice" | "reviewer" | "approver" | "groupLeader" | "governmentHead" | "contact" | "handler" | "responsibleLeader" | "unitHead";
                /** @description 批示领导姓名，须完全相同 · the exact name of the leader */
                leader?: string;
                /** @description 只列逾期未报告的 · only those that are late */
                overdue?: "true" | "false";
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
                    "application/json": components["schemas"]["InstructionPage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    putNoticeWatch: {
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
                    "application/json": components["schemas"]["Watch"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrNoticeUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    endNoticeWatch: {
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
                    "application/json": components["schemas"]["Watch"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrNoticeUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    putCampaignWatch: {
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
                    "application/json": components["schemas"]["Watch"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrCampaignUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    endCampaignWatch: {
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
                    "application/json": components["schemas"]["Watch"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrCampaignUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    listWatches: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 只看这一份通知书或专项督查 · only that notice or campaign */
                id?: string;
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
                    "application/json": components["schemas"]["WatchPage"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    listWatchedChanges: {
        parameters: {
            query: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 自何时起 · since when */
                since: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["WatchedChanges"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    listReceipts: {
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
                    "application/json": components["schemas"]["NoticeReceipts"];
                };
            };
            400: components["responses"]["RehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrNoticeUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    foresee: {
        parameters: {
            query?: {
                /** @description 推算到哪一天 · until which day */
                until?: string & (unknown & unknown);
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrUploadsBusy"];
        };
    };
    listCalendarAddresses: {
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
                    "application/json": components["schemas"]["CalendarAddressList"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["PasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    addCalendarAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarAddressBody"];
            };
        };
        responses: {
            /** @description 已建立 · Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeCalendarAddress"];
                };
            };
            400: components["responses"]["NotJson"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrPasswordChangeNeededOrTokenReadOnly"];
            408: components["responses"]["UploadSlow"];
            409: components["responses"]["CalendarAddressesFull"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
        };
    };
    revokeCalendarAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 日历订阅地址的编号 · id of an address of dates */
                address: string;
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
                    "application/json": components["schemas"]["CalendarAddressEnded"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrCalendarAddressUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    getCalendarFile: {
        parameters: {
            query?: {
                /** @description 地址中的密钥 · what stands in the address */
                key?: string;
            };
            header?: never;
            path: {
                /** @description 日历订阅地址的编号 · id of an address of dates */
                address: string;
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
                    "text/calendar": string;
                };
            };
            400: components["responses"]["InvalidQuery"];
            403: components["responses"]["CalendarAddressVoid"];
            404: components["responses"]["RouteUnknown"];
            421: components["responses"]["HostUnknown"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrTooManyOrKeyReused"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrEngineAway"];
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
                /** @description 批量办理的编号，或本人开始办理时的 Idempotency-Key · id of an act on many, or the Idempotency-Key under which whoever asks has begun it */
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
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
                        code?: "notice-unknown" | "campaign-unknown" | "unit-unknown" | "not-found" | "unknown-finding" | "unknown-proposal" | "unknown-milestone" | "no-part";
                    };
                };
            };
            408: components["responses"]["UploadSlow"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "letter-full" | "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "instruction-known" | "instruction-to-oneself" | "leader-missing" | "no-instruction-pending" | "instruction-not-answered" | "own-answer" | "calendar-same" | "rules-not-newer" | "delegation-without-head" | "delegation-to-head" | "post-crowded" | "holder-administers";
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
                        code?: "invalid-request" | "other-register" | "evidence-not-sent" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown" | "delegation-days-wrong";
                    };
                };
            };
            429: components["responses"]["TooManyFaultsOrBusy"];
            500: components["responses"]["Internal"];
            503: {
                headers: {
                    /** @description 几秒后重试 · seconds after which to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "store-away" | "house-busy" | "record-away" | "uploads-busy" | "letter-lost" | "engine-away";
                    };
                };
            };
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
                /** @description 名称或曾用名、简称含有的文字 · what its name or a short name contains */
                text?: string;
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            408: components["responses"]["UploadSlow"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "letter-full" | "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "instruction-known" | "instruction-to-oneself" | "leader-missing" | "no-instruction-pending" | "instruction-not-answered" | "own-answer" | "calendar-same" | "rules-not-newer" | "holder-administers" | "post-crowded";
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
                        code?: "invalid-request" | "other-register" | "evidence-not-sent" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown";
                    };
                };
            };
            429: components["responses"]["TooManyFaultsOrBusy"];
            500: components["responses"]["Internal"];
            503: {
                headers: {
                    /** @description 几秒后重试 · seconds after which to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "store-away" | "house-busy" | "record-away" | "uploads-busy" | "letter-lost" | "engine-away";
                    };
                };
            };
            504: components["responses"]["OutcomeUnknown"];
        };
    };
    vacatePost: {
        parameters: {
            query?: {
                /** @description 最后在岗日，默认今天 · the last day at the post; today unless said */
                until?: string & (unknown & unknown);
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
                        code?: "letter-full" | "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "instruction-known" | "instruction-to-oneself" | "leader-missing" | "no-instruction-pending" | "instruction-not-answered" | "own-answer" | "calendar-same" | "rules-not-newer";
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
                        code?: "invalid-request" | "other-register" | "evidence-not-sent" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown";
                    };
                };
            };
            429: components["responses"]["TooManyFaultsOrBusy"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrLetterLostOrEngineAway"];
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
            408: components["responses"]["UploadSlow"];
            409: components["responses"]["SameUnitOrSuccessionNotYetOrUnitSucceeded"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrKeyReused"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrEngineAway"];
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
            408: components["responses"]["UploadSlow"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "letter-full" | "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "instruction-known" | "instruction-to-oneself" | "leader-missing" | "no-instruction-pending" | "instruction-not-answered" | "own-answer" | "calendar-same" | "rules-not-newer" | "deputy-of-head" | "deputy-of-nobody" | "deputy-is-holder" | "deputy-by-himself" | "deputy-of-another-side" | "deputy-unknown" | "post-crowded" | "holder-administers";
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
                        code?: "invalid-request" | "other-register" | "evidence-not-sent" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown" | "deputy-days-wrong";
                    };
                };
            };
            429: components["responses"]["TooManyFaultsOrBusy"];
            500: components["responses"]["Internal"];
            503: {
                headers: {
                    /** @description 几秒后重试 · seconds after which to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "store-away" | "house-busy" | "record-away" | "uploads-busy" | "letter-lost" | "engine-away";
                    };
                };
            };
            504: components["responses"]["OutcomeUnknown"];
        };
    };
    endDeputy: {
        parameters: {
            query: {
                /** @description 被代理人编号 · in whose place, by id */
                of: string & (unknown & unknown & unknown);
                /** @description 代理的最后一日，默认昨天，即今天起不再代理 · his last day; yesterday unless said, so that it is over today */
                until?: string & (unknown & unknown);
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
                        code?: "letter-full" | "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "instruction-known" | "instruction-to-oneself" | "leader-missing" | "no-instruction-pending" | "instruction-not-answered" | "own-answer" | "calendar-same" | "rules-not-newer";
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
                        code?: "invalid-request" | "other-register" | "evidence-not-sent" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown";
                    };
                };
            };
            429: components["responses"]["TooManyFaultsOrBusy"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrLetterLostOrEngineAway"];
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
                kind?: "vacancy" | "ownerSearch" | "undelivered" | "instruction" | "complaint";
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    getComplaintCounts: {
        parameters: {
            query?: {
                /** @description 专项督查编号 · id of a campaign */
                campaign?: string;
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
                    "application/json": components["schemas"]["ComplaintCounts"];
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            408: components["responses"]["UploadSlow"];
            409: components["responses"]["TaskTakenOrTaskDone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 专项督查编号 · id of a campaign */
                campaign?: string;
                /** @description 只列演练，或只列正式的 · only rehearsals, or only what is real */
                rehearsal?: "true" | "false";
                /** @description 只列给该单位人员的 · only those to people of that unit */
                unit?: string;
                /** @description 只列经该渠道投递的 · only those that went by that channel */
                channel?: string;
                /** @description 只列这样的：投递成功、投递失败、已读、未读 · only those that were sent, have failed on a channel, were read, or were not read yet */
                result?: "sent" | "failed" | "read" | "unread";
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusy"];
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
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrUploadsBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusy"];
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
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrTooManyOrKeyReused"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrEngineAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusy"];
        };
    };
    addEvidence: {
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
        requestBody: {
            content: {
                "application/json": {
                    name: string & (unknown & unknown);
                    /**
                     * Format: base64
                     * @description 文件内容，base64，不超过 20 MB · the bytes in base64, at most 20 MB of them
                     */
                    content: string;
                    /** @description 所证事实发生之日 · the day on which what it proves took effect */
                    effectiveOn: string & (unknown & unknown);
                };
            };
        };
        responses: {
            /** @description 已建立 · Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
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
                        code?: "cross-site" | "not-your-role" | "password-change-needed" | "token-read-only" | "another-unit";
                    };
                };
            };
            404: components["responses"]["RouteUnknownOrNoticeUnknown"];
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrEvidenceRefused"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["InternalOrEvidenceAltered"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyTries"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrSignInBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrPasswordUnfit"];
            429: components["responses"]["TooManyFaultsOrTooManyTries"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrSignInBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            408: components["responses"]["UploadSlow"];
            409: components["responses"]["AccountTakenOrPersonHasAccountOrAdministratorHasPosts"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrSignInBusy"];
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
            408: components["responses"]["UploadSlow"];
            409: components["responses"]["IdentityTaken"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequestOrIssuerUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrSignInBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
                        code?: "notice-unknown" | "campaign-unknown" | "unit-unknown" | "not-found" | "unknown-finding" | "unknown-proposal" | "unknown-milestone" | "no-part";
                    };
                };
            };
            408: components["responses"]["UploadSlow"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "key-in-flight" | "letter-full" | "closed" | "withdrawn" | "already-acknowledged" | "plan-not-needed" | "plan-already-submitted" | "plan-already-accepted" | "plan-not-submitted" | "finding-closed" | "already-reported" | "not-reported" | "progress-not-asked" | "extension-pending" | "no-extension-pending" | "extension-too-late" | "extension-too-many" | "proposal-not-pending" | "proposal-pending" | "organ-missing" | "reminded-today" | "reminder-budget-spent" | "nothing-to-remind" | "changed-since-shown" | "suspended" | "suspended-already" | "not-suspended" | "objection-too-late" | "objection-pending" | "no-objection-pending" | "formal-review-too-late" | "formal-review-pending" | "no-formal-review-pending" | "formal-reviewer-not-assigned" | "recused" | "revision-missing" | "revision-not-asked" | "matter-pending" | "no-matter-pending" | "owner-sought" | "facts-missing" | "milestone-reported" | "part-done" | "same-person-again" | "not-deferrable" | "same-unit" | "succession-not-yet" | "rung-not-higher" | "nobody-to-tell" | "instruction-known" | "instruction-to-oneself" | "leader-missing" | "no-instruction-pending" | "instruction-not-answered" | "own-answer" | "calendar-same" | "rules-not-newer";
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
                        code?: "invalid-request" | "other-register" | "evidence-not-sent" | "key-reused" | "limit-unreadable" | "date-past" | "too-little-time" | "received-out-of-order" | "plan-incomplete" | "evidence-missing" | "evidence-invalid" | "reason-missing" | "text-missing" | "extension-too-long" | "extension-not-later" | "extension-not-ahead" | "basis-missing" | "facts-not-checked" | "estimate-unreadable" | "milestone-out-of-range" | "check-missing" | "deferral-too-long" | "rung-not-on-ladder" | "rules-unknown";
                    };
                };
            };
            429: components["responses"]["TooManyFaultsOrBusy"];
            500: components["responses"]["Internal"];
            503: {
                headers: {
                    /** @description 几秒后重试 · seconds after which to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "store-away" | "house-busy" | "record-away" | "uploads-busy" | "letter-lost" | "engine-away";
                    };
                };
            };
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
                since?: string & (unknown & unknown);
                /** @description 至何时止 · before when */
                until?: string & (unknown & unknown);
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    checkCalls: {
        parameters: {
            query?: {
                /** @description 自何时起 · from when on */
                since?: string & (unknown & unknown);
                /** @description 至何时止 · before when */
                until?: string & (unknown & unknown);
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    listSubscriptions: {
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
                    "application/json": components["schemas"]["SubscriptionList"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    addSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionBody"];
            };
        };
        responses: {
            /** @description 已建立 · Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionWithSecret"];
                };
            };
            400: components["responses"]["NotJson"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["CampaignUnknown"];
            408: components["responses"]["UploadSlow"];
            409: components["responses"]["ChannelKeyMissingOrSubscriptionRehearsal"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
        };
    };
    removeSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 订阅编号 · id of a subscription */
                subscription: string;
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
                    "application/json": components["schemas"]["SubscriptionRemoved"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrSubscriptionUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    changeSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 订阅编号 · id of a subscription */
                subscription: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubscriptionChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["NotJson"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrSubscriptionUnknownOrCampaignUnknown"];
            408: components["responses"]["UploadSlow"];
            409: components["responses"]["SubscriptionRehearsal"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
        };
    };
    changeSubscriptionSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 订阅编号 · id of a subscription */
                subscription: string;
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
                    "application/json": components["schemas"]["SubscriptionWithSecret"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrSubscriptionUnknown"];
            409: components["responses"]["ChannelKeyMissing"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    listPushes: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next · next of the page before */
                cursor?: string;
                /** @description 每页至多多少项 · items on a page at most */
                limit?: number;
                /** @description 只列这些 · those alone that stand so */
                state?: "waiting" | "delivered" | "failed";
            };
            header?: never;
            path: {
                /** @description 订阅编号 · id of a subscription */
                subscription: string;
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
                    "application/json": components["schemas"]["PushPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            404: components["responses"]["RouteUnknownOrSubscriptionUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    addPing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 订阅编号 · id of a subscription */
                subscription: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理，尚未办完 · Taken, and not finished yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Push"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrSubscriptionUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    givePushAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 订阅编号 · id of a subscription */
                subscription: string;
                /** @description 外发事件的编号 · id of an event that was told */
                event: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理，尚未办完 · Taken, and not finished yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Push"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrSubscriptionUnknownOrEventUnknown"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    giveEventsAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 订阅编号 · id of a subscription */
                subscription: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayBody"];
            };
        };
        responses: {
            /** @description 已受理，尚未办完 · Taken, and not finished yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionRemoved"];
                };
            };
            400: components["responses"]["NotJson"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["CrossSiteOrNotYourRoleOrPasswordChangeNeededOrTokenReadOnly"];
            404: components["responses"]["RouteUnknownOrSubscriptionUnknownOrEventUnknown"];
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusy"];
        };
    };
    getEventStream: {
        parameters: {
            query?: {
                /** @description 已收到的最后一行的 cursor；不写为从头 · cursor of the last line; none: from the beginning */
                after?: string;
                /** @description 到末尾后不结束，随时续发，至多十分钟 · goes on at the end, for ten minutes at most */
                follow?: "true" | "false";
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
            /** @description 文件 · the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["InvalidQueryOrRehearsedWrong"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
        };
    };
    listChannels: {
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
                    "application/json": components["schemas"]["ChannelList"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotYourRoleOrPasswordChangeNeeded"];
            421: components["responses"]["HostUnknown"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAway"];
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
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusy"];
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
            408: components["responses"]["UploadSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongContentType"];
            421: components["responses"]["HostUnknown"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyFaults"];
            500: components["responses"]["Internal"];
            503: components["responses"]["StoreAwayOrHouseBusyOrRecordAwayOrUploadsBusyOrEngineAway"];
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
            429: components["responses"]["TooManyFaults"];
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
