-- The case waits as a whole, which its line in the caseload says.
alter table caseload add on_hold boolean not null default false;
update caseload l set on_hold = true where exists (select from case_file f
    where f.id = l.case_id and f.held_at is not null);
