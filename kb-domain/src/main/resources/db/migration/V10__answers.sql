-- A topic is named by its code for ever; titles, place and parent are the staff's to change. The parent is no foreign
-- key: a backup brings rows back in the order of their codes.
create table topic (
    code varchar(100) primary key,
    parent varchar(100),
    place integer not null,
    title_ru varchar(200) not null,
    title_kk varchar(200) not null,
    title_en varchar(200) not null,
    retired boolean not null
);

create sequence answer_seq start with 1 increment by 50;
create sequence answer_in_language_seq start with 1 increment by 50;
create sequence answer_revision_seq start with 1 increment by 50;
create sequence answer_event_seq start with 1 increment by 50;
create sequence answer_citation_seq start with 1 increment by 200;
create sequence review_flag_seq start with 1 increment by 50;
create sequence kept_typing_seq start with 1 increment by 50;

create table answer (
    id bigint primary key,
    code varchar(100) not null unique,
    kind varchar(20) not null,
    crisis boolean not null,
    pinned boolean not null,
    sample boolean not null,
    owner varchar(60) not null,
    review_days integer not null,
    created_by varchar(60) not null,
    created_at timestamp(6) with time zone not null,
    version integer not null
);

create table answer_topic (
    answer_id bigint not null references answer,
    place integer not null,
    topic varchar(100) not null references topic,
    primary key (answer_id, place)
);

create table answer_help (
    answer_id bigint not null references answer,
    help varchar(30) not null,
    primary key (answer_id, help)
);

create table answer_audience (
    answer_id bigint not null references answer,
    audience varchar(30) not null,
    primary key (answer_id, audience)
);

create table answer_need (
    answer_id bigint not null references answer,
    place integer not null,
    need varchar(40) not null,
    primary key (answer_id, place)
);

create table answer_revision (
    id bigint primary key,
    answer_id bigint not null references answer,
    language varchar(2) not null,
    revision_number integer not null,
    content varchar(1000000) not null,
    written_by varchar(60) not null,
    written_at timestamp(6) with time zone not null,
    unique (answer_id, language, revision_number)
);

create table answer_in_language (
    id bigint primary key,
    answer_id bigint not null references answer,
    language varchar(2) not null,
    state varchar(20) not null,
    latest_id bigint not null references answer_revision,
    published_id bigint references answer_revision,
    submitted_by varchar(60),
    submitted_at timestamp(6) with time zone,
    published_by varchar(60),
    published_at timestamp(6) with time zone,
    urgent_by varchar(60),
    verified_by varchar(60),
    verified_at timestamp(6) with time zone,
    behind_since timestamp(6) with time zone,
    behind_from integer,
    outdated_from date,
    stamp integer not null,
    version integer not null,
    unique (answer_id, language)
);

create table answer_event (
    id bigint primary key,
    answer_id bigint not null references answer,
    language varchar(2),
    revision_number integer,
    deed varchar(30) not null,
    done_by varchar(60) not null,
    done_at timestamp(6) with time zone not null,
    words varchar(4000) not null
);

create index answer_event_by_answer on answer_event (answer_id);

-- an address in the law, not a row of it: what is cited may not be imported yet, or be gone
create table answer_citation (
    id bigint primary key,
    revision_id bigint not null references answer_revision,
    place integer not null,
    act_id varchar(60) not null,
    eid varchar(250) not null,
    unique (revision_id, place)
);

create index answer_citation_by_act on answer_citation (act_id);

create table review_flag (
    id bigint primary key,
    answer_id bigint not null references answer,
    act_id varchar(60) not null,
    eid varchar(250) not null,
    language varchar(2) not null,
    edition_date date not null,
    cause varchar(20) not null,
    changed_eid varchar(250) not null,
    effective date not null,
    raised_at timestamp(6) with time zone not null,
    decision varchar(20),
    words varchar(4000),
    decided_by varchar(60),
    decided_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone
);

create index review_flag_by_answer on review_flag (answer_id);
create index review_flag_by_edition on review_flag (act_id, language, edition_date);

-- what somebody has typed and not saved yet, so that no closed tab loses it
create table kept_typing (
    id bigint primary key,
    answer_id bigint not null references answer,
    language varchar(2) not null,
    kept_by varchar(60) not null,
    based_on integer not null,
    content varchar(1000000) not null,
    kept_at timestamp(6) with time zone not null,
    unique (answer_id, language, kept_by)
);
