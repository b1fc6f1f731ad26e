# Processor seconds of lme4 on the table given, start-up and reading left out, as one line of JSON.
suppressMessages(library(lme4))
table <- read.csv(commandArgs(TRUE)[1])
control <- lmerControl(calc.derivs = FALSE)
time <- system.time(
  fit <- lmer(
    rating ~ 0 + criterion + (1 | candidate) + (1 | panellist) + (1 | candidate:panellist),
    table, control = control
  )
)
found <- as.data.frame(VarCorr(fit))
order <- c("candidate", "panellist", "candidate:panellist", "Residual")
variances <- found$vcov[match(order, found$grp)]
cat(sprintf(
  '{"seconds": %.6f, "variances": [%s]}\n', time[["user.self"]] + time[["sys.self"]],
  paste(format(variances, digits = 12), collapse = ", ")
))
