create sequence provision_reference_seq start with 1 increment by 200;

create table provision_reference (
    id bigint primary key,
    provision_id bigint not null references provision on delete cascade,
    start_offset integer not null,
    end_offset integer not null,
    target_act varchar(60) not null,
    first_article bigint not null,
    last_article bigint not null
);

create index provision_reference_by_provision on provision_reference (provision_id);
create index provision_reference_by_target on provision_reference (target_act, first_article);

create table provision_reading (
    provision_id bigint primary key references provision on delete cascade,
    names varchar(64) not null
);
