-- What waits to be indexed, written in the transaction of the change itself, and who is at it.
create table hsearch_outbox_event (
    id uuid primary key,
    entityid varchar(256) not null,
    entityidhash integer not null,
    entityname varchar(256) not null,
    payload ${binary} not null,
    processafter timestamp(6) with time zone not null,
    retries integer not null,
    status varchar(255) not null,
    tenantid varchar(255)
);

create index hsearch_outbox_event_by_order on hsearch_outbox_event (status, processafter, id);

create table hsearch_agent (
    id uuid primary key,
    assignedshardindex integer,
    expiration timestamp(6) with time zone not null,
    name varchar(255) not null,
    payload ${binary},
    state varchar(255) not null,
    tenantid varchar(255),
    totalshardcount integer,
    type varchar(255) not null
);
