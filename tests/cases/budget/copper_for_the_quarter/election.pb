META
key;value
description;Two groups share one budget
num_projects;5
num_votes;10
budget;100
vote_type;approval
PROJECTS
project_id;cost;votes;name
ramp;40;6;A loading ramp
roof;35;6;A roof over the yard
oven;30;6;A shared oven
stall;20;4;A stall at the fair
course;15;4;A course in engraving
VOTES
voter_id;vote
1;ramp,roof,oven
2;ramp,roof,oven
3;ramp,roof,oven
4;ramp,roof,oven
5;ramp,roof,oven
6;ramp,roof,oven
7;stall,course
8;stall,course
9;stall,course
10;stall,course
