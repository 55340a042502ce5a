-- Ended cases in which an office may still send something, because nobody has told it. They are
-- few; to find them among all requests that are under way, each of those was looked at. So the
-- case says it, from its end on until the last of its requests is stopped.
alter table case_file add column office_untold boolean not null default false;

create function is_office_untold(ended uuid) returns boolean language sql stable as $$
    select exists (
        select from record_item i
        where i.case_id = ended and i.state = 'REQUESTED'
            and (select a.keeper_kind from record_attempt a
                where a.item = i.id order by a.number desc limit 1) <> 'PATIENT')
$$;

update case_file set office_untold = true where closing is not null and is_office_untold(id);

create index case_file_office_untold on case_file (programme, closed_at desc) where office_untold;

create function note_office_untold() returns trigger language plpgsql as $$
begin
    new.office_untold := is_office_untold(new.id);
    return new;
end
$$;
create trigger case_file_ended before update of closing on case_file
    for each row when (old.closing is null and new.closing is not null) execute function note_office_untold();

create function note_office_told() returns trigger language plpgsql as $$
begin
    update case_file set office_untold = is_office_untold(id) where id = new.case_id and office_untold;
    return null;
end
$$;
create trigger record_item_stopped after update of state on record_item
    for each row when (old.state = 'REQUESTED' and new.state <> 'REQUESTED') execute function note_office_told();
