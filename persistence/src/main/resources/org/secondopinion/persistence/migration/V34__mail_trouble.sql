-- A mail about the case may not have arrived, and nobody has looked after that yet.
alter table caseload add mail_trouble boolean not null default false;
update caseload l set mail_trouble = true where exists (select from mail m
    where m.case_id = l.case_id and not m.settled and m.state in ('FAILED', 'BOUNCED', 'UNCERTAIN'));
drop index caseload_urgent;
create index caseload_urgent on caseload (programme, case_id)
    where worse_at is not null or next = 'HAND_OVER_TO_URGENT_CARE' or mail_trouble;
