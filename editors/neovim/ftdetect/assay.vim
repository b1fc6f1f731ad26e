autocmd BufNewFile,BufRead *.rubric,*.practice,*.scorecard setfiletype assay
