META
key;value
description;Ranked lines; the last one ranked gets no point
num_projects;3
num_votes;4
budget;20
vote_type;ordinal
PROJECTS
project_id;cost;votes;name
a;10;4;First line
b;10;4;Second line
c;10;3;Third line
VOTES
voter_id;vote
1;a,b,c
2;a,b,c
3;b,c,a
4;b,a
