-- A specialist who took a case may leave it again: a meeting never came about, for one.
alter table offer drop constraint offer_outcome_check;
alter table offer add constraint offer_outcome_check
    check (outcome in ('WAITING', 'ACCEPTED', 'DECLINED', 'UNANSWERED', 'LEFT'));
alter table offer drop constraint offer_check1;
alter table offer add constraint offer_reason_check
    check ((outcome in ('DECLINED', 'LEFT')) = (reason is not null));
