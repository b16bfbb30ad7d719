create table journal_chain (
    id bigint primary key,
    entry_count bigint not null,
    last_hash varchar(64) not null
);

insert into journal_chain (id, entry_count, last_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table journal_entry (
    entry_number bigint primary key,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(60) not null,
    action varchar(60) not null,
    subject varchar(250) not null,
    detail varchar(4000) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null
);

create sequence staff_member_seq start with 1 increment by 50;
create sequence api_token_seq start with 1 increment by 50;
create sequence error_report_seq start with 1 increment by 50;

create table staff_member (
    id bigint primary key,
    username varchar(50) not null unique,
    name varchar(200) not null,
    role varchar(20) not null,
    password_hash varchar(500) not null,
    credentials_version integer not null,
    locked boolean not null,
    created_at timestamp(6) with time zone not null,
    last_sign_in_at timestamp(6) with time zone,
    wrong_tries integer not null,
    next_try_at timestamp(6) with time zone
);

create table api_token (
    id bigint primary key,
    owner_id bigint not null references staff_member,
    name varchar(100) not null,
    sha256 varchar(64) not null unique,
    created_at timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone,
    unique (owner_id, name)
);

create table error_report (
    id bigint primary key,
    act_id varchar(60) not null,
    article varchar(250) not null,
    language varchar(2) not null,
    body varchar(2000) not null,
    reported_by varchar(50) not null,
    reported_at timestamp(6) with time zone not null,
    resolved_by varchar(50),
    resolved_at timestamp(6) with time zone
);
