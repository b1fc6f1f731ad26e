-- Neovim 0.11 or newer finds this by its name: `vim.lsp.enable("assay")` in your `init.lua`.
return {
  cmd = { "assay", "lsp" },
  filetypes = { "assay" },
  root_markers = { "rubrics", "scorecards", ".git" },
}
