-- An offer is called off when the case ends before anybody answered.
alter table offer drop constraint offer_outcome_check;
alter table offer add constraint offer_outcome_check
    check (outcome in ('WAITING', 'ACCEPTED', 'DECLINED', 'UNANSWERED', 'LEFT', 'CALLED_OFF'));
update offer o set outcome = 'CALLED_OFF', ended_at = f.closed_at
from case_file f where f.id = o.case_id and o.outcome = 'WAITING' and f.closing is not null;
