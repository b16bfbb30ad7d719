create sequence search_hint_seq start with 1 increment by 50;

-- an act that goes and comes again finds its hints as they were: they belong to an address, not to rows of law
create table search_hint (
    id bigint primary key,
    act_id varchar(60) not null,
    article varchar(250) not null,
    language varchar(2) not null,
    wording varchar(200) not null,
    folded varchar(400) not null,
    added_by varchar(60) not null,
    added_at timestamp(6) with time zone not null,
    unique (act_id, article, language, folded)
);
