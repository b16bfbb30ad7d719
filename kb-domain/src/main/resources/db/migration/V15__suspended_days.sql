alter table provision add column suspended_from date;
alter table provision add column suspended_until date;

update provision set
    suspended_from = (
        select min(n.valid_from) from provision_note n
        where n.act_id = provision.act_id and n.language = provision.language
            and n.provision_eid = provision.eid and n.anchor = provision.eid and n.kind = 'SUSPENSION'
            and n.effective > provision.valid_from
            and (provision.valid_to is null or n.valid_from < provision.valid_to)
            and (n.valid_to is null or n.valid_to > provision.valid_from)),
    suspended_until = (
        select max(case when n.valid_to < n.effective then n.valid_to else n.effective end) from provision_note n
        where n.act_id = provision.act_id and n.language = provision.language
            and n.provision_eid = provision.eid and n.anchor = provision.eid and n.kind = 'SUSPENSION'
            and n.effective > provision.valid_from
            and (provision.valid_to is null or n.valid_from < provision.valid_to)
            and (n.valid_to is null or n.valid_to > provision.valid_from));
