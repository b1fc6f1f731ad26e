const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

/** Starts `assay lsp`; everything that the editor shows comes from there. */
exports.activate = () => {
  const command = workspace.getConfiguration("assay").get("path", "assay");
  client = new LanguageClient(
    "assay",
    "Assay",
    { command, args: ["lsp"] },
    { documentSelector: [{ scheme: "file", language: "assay" }] },
  );
  return client.start();
};

exports.deactivate = () => client?.stop();
