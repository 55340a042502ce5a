-- Who is to be reminded is looked up again and again, over all cases.
create index open_task_late on open_task (due);
