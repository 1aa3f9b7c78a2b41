META
key;value
description;Ten seeds each, and costs with decimals
num_projects;3
num_votes;4
budget;30.50
vote_type;cumulative
PROJECTS
project_id;cost;votes;name
loom;20.5;3;A loom
dye;10;3;Dyes
fair;10.00;1;The fair
VOTES
voter_id;vote;points
1;loom,dye;8,2
2;loom,dye;7,3
3;dye;10
4;fair,loom;5,5
