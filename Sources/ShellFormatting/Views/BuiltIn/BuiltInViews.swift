/// The views that the shell starts with, in order of precedence.
public enum BuiltInViews {
    public static let all: [ViewDefinition] = values + collections + commands + files + session + records

    /// A fresh table with all of them.
    public static func table() -> ViewTable { ViewTable(all, displaySets: displaySets) }

    /// What types show when nothing else is asked for and they have no view.
    static let displaySets: [String: [String]] = [
        "System.Diagnostics.Process": ["Id", "Handles", "CPU", "SI", "Name"],
        "System.IO.FileInfo": ["LastWriteTime", "Length", "Name"],
        "System.Management.Automation.ExtendedTypeDefinition": ["TypeNames", "FormatViewDefinition"],
        "System.Management.Automation.ListControlEntry": ["Items", "EntrySelectedBy"],
    ]
}
