-- Mails that somebody still has to tell in another way are few among all. No line of the caseload
-- names those of cases that have ended, so that they are looked for here.
create index mail_untold on mail (case_id)
    where not settled and state in ('FAILED', 'BOUNCED', 'UNCERTAIN', 'NO_ADDRESS');
