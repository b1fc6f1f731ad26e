autocmd BufNewFile,BufRead *.rubric,*.scorecard setfiletype assay
