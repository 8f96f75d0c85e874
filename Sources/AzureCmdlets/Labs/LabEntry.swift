import ShellRuntime

extension AzureModule.Entry {
    /// A cmdlet of the practice range's own.
    static func lab(
        _ name: String, set: String? = nil, outputs: [String], shouldProcess: Bool = false, _ synopsis: String,
        _ description: String = "", examples: [CommandExample] = [],
        parameters: @escaping @autoclosure @Sendable () -> [ParameterSpec],
        run: @escaping @Sendable (AzureCall) throws -> Void
    ) -> AzureModule.Entry {
        let own = "This command exists only in this practice range; Azure has none of that name."
        let className = "Sallyport." + name.split(separator: "-").joined() + "Command"
        return AzureModule.Entry(name: name) {
            CommandSpec(
                name, module: "Sallyport", className: className, defaultSet: set, outputTypes: outputs,
                shouldProcess: shouldProcess, synopsis: synopsis,
                description: description.isEmpty ? own : description + " " + own, examples: examples, notes: own,
                parameters: parameters(), make: AzureCmdlet.maker(.network, run))
        }
    }
}
