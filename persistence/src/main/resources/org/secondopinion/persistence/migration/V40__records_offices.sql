-- How often each office was asked by a programme. Whoever asks for a record is shown these
-- names, so they are counted as they come, not each time somebody looks.
create table records_office (
    programme text not null references programme,
    name      text not null,
    asked     integer not null,
    primary key (programme, name)
);
create index records_office_usual on records_office (programme, asked desc, name);

insert into records_office (programme, name, asked)
    select c.programme, a.keeper, count(*)
    from record_attempt a
    join record_item i on i.id = a.item
    join case_file c on c.id = i.case_id
    where a.keeper_kind <> 'PATIENT'
    group by c.programme, a.keeper;

create function count_records_office() returns trigger language plpgsql as $$
begin
    insert into records_office as o (programme, name, asked)
        select c.programme, new.keeper, 1
        from record_item i
        join case_file c on c.id = i.case_id
        where i.id = new.item
    on conflict (programme, name) do update set asked = o.asked + 1;
    return null;
end
$$;
create trigger record_attempt_counted after insert on record_attempt
    for each row when (new.keeper_kind <> 'PATIENT') execute function count_records_office();

-- What is under way: few records, however many cases have ended.
create index record_item_requested on record_item (case_id) where state = 'REQUESTED';
