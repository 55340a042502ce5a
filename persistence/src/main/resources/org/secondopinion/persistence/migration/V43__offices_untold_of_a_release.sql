-- An office is to be told after the end of a case also where its request was stopped before, by a
-- release authorization that was taken back or ended, and nobody told it since.
create or replace function is_office_untold(ended uuid) returns boolean language sql stable as $$
    select exists (
        select from record_item i
        join lateral (select keeper_kind, pursuit -> 'left' ->> 'why' as stopped from record_attempt
            where item = i.id order by number desc limit 1) a on a.keeper_kind <> 'PATIENT'
        where i.case_id = ended and (i.state = 'REQUESTED'
            or a.stopped in ('RELEASE_REVOKED', 'RELEASE_ENDED') and exists (
                select from case_event e
                where e.case_id = ended and e.kind = 'RECORD_REQUEST_STOPPED' and e.about = i.kind
                    and not exists (select from case_event told
                        where told.case_id = ended and told.kind = 'OFFICES_TOLD_TO_STOP' and told.id > e.id))))
$$;

update case_file set office_untold = true
    where closing is not null and not office_untold and is_office_untold(id);

create function note_offices_told() returns trigger language plpgsql as $$
begin
    update case_file set office_untold = is_office_untold(id) where id = new.case_id and office_untold;
    return null;
end
$$;
create trigger case_event_offices_told after insert on case_event
    for each row when (new.kind = 'OFFICES_TOLD_TO_STOP') execute function note_offices_told();
