create sequence edition_history_seq start with 1 increment by 50;

create table edition_history (
    id bigint primary key,
    act_id varchar(60) not null,
    language varchar(2) not null,
    edition_date date not null,
    source_file_id bigint not null references source_file,
    file_name varchar(255) not null,
    sha256 varchar(64) not null,
    size_in_bytes bigint not null,
    accepted_by varchar(60) not null,
    accepted_at timestamp(6) with time zone not null,
    first_text boolean not null,
    notes integer not null,
    said_kind varchar(20) not null,
    said_number varchar(60) not null,
    said_adopted date,
    said_title_ru varchar(2000) not null,
    said_title_kk varchar(2000) not null,
    said_status varchar(20),
    before_kind varchar(20),
    before_number varchar(60),
    before_adopted date,
    before_title_ru varchar(2000),
    before_title_kk varchar(2000),
    before_status varchar(20),
    undone_by varchar(60),
    undone_at timestamp(6) with time zone
);

create index edition_history_by_act on edition_history (act_id, language, edition_date);

create table edition_history_change (
    history_id bigint not null references edition_history,
    place integer not null,
    kind varchar(20) not null,
    eid varchar(250) not null,
    primary key (history_id, place)
);
