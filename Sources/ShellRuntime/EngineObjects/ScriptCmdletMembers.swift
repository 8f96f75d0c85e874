import ShellValues

/// Members of `$PSCmdlet`.
enum ScriptCmdletMembers {
    static var declaration: TypeDeclaration {
        TypeDeclaration(properties: properties, methods: questions + writers)
    }

    private static func call(_ target: Value) throws -> CommandCall {
        guard let context = target.asObject as? CmdletContext else {
            throw NetFailure(ExceptionTypes.invalidOperation, "The command is not running.")
        }
        return context.call
    }

    private static var properties: [PropertyDeclaration] {
        [
            PropertyDeclaration("ParameterSetName", .string) { _, target in .string(try call(target).parameterSetName) },
            PropertyDeclaration("MyInvocation", .invocationInfo) { _, target in .object(try call(target).invocation) },
            PropertyDeclaration("SessionState", .object) { interpreter, _ in .object(SessionStateObject(try engine(interpreter))) },
            PropertyDeclaration("Host", .object) { interpreter, _ in interpreter.variable(Symbol("Host")) },
            PropertyDeclaration("CommandRuntime", .object) { _, target in target },
            PropertyDeclaration("Stopping", .bool) { _, _ in .bool(false) },
            PropertyDeclaration("PagingParameters", .object) { _, _ in .null },
            PropertyDeclaration("InvokeCommand", .object) { interpreter, _ in .object(InvokeCommandObject(try engine(interpreter))) },
        ]
    }

    private static var questions: [MethodOverload] {
        [
            MethodOverload("ShouldProcess", [MethodParameter("target", .string)], returns: .bool) { method in
                .bool(try call(method.target).shouldProcess(method[0].text(nil)))
            },
            MethodOverload(
                "ShouldProcess", [MethodParameter("target", .string), MethodParameter("action", .string)], returns: .bool
            ) { method in
                .bool(try call(method.target).shouldProcess(method[0].text(nil), method[1].text(nil)))
            },
            MethodOverload(
                "ShouldProcess",
                [
                    MethodParameter("verboseDescription", .string), MethodParameter("verboseWarning", .string),
                    MethodParameter("caption", .string),
                ], returns: .bool
            ) { method in
                .bool(
                    try call(method.target).shouldProcess(
                        description: method[0].text(nil), question: method[1].text(nil), caption: method[2].text(nil)))
            },
            MethodOverload(
                "ShouldContinue", [MethodParameter("query", .string), MethodParameter("caption", .string)], returns: .bool
            ) { method in
                .bool(try call(method.target).shouldContinue(method[0].text(nil), caption: method[1].text(nil)))
            },
        ]
    }

    private static var writers: [MethodOverload] {
        [
            MethodOverload("ThrowTerminatingError", [MethodParameter("errorRecord", .errorRecord)]) { method in
                let call = try call(method.target)
                guard let record = method[0].asObject as? ErrorRecordObject else { return .nothing }
                let failure = call.failure(record)
                failure.isThrown = false
                throw failure
            },
            MethodOverload("WriteError", [MethodParameter("errorRecord", .errorRecord)]) { method in
                if let record = method[0].asObject as? ErrorRecordObject { try call(method.target).writeError(record) }
                return .nothing
            },
            MethodOverload("WriteObject", [MethodParameter("sendToPipeline", .object)]) { method in
                try call(method.target).output.accept(method[0])
                return .nothing
            },
            MethodOverload(
                "WriteObject", [MethodParameter("sendToPipeline", .object), MethodParameter("enumerateCollection", .bool)]
            ) { method in
                let call = try call(method.target)
                if Conversion.truth(method[1]) { try call.output.enumerate(method[0]) } else { try call.output.accept(method[0]) }
                return .nothing
            },
            writer("WriteVerbose") { try $0.writeVerbose($1) },
            writer("WriteWarning") { try $0.writeWarning($1) },
            writer("WriteDebug") { try $0.writeDebug($1) },
            MethodOverload("WriteProgress", [MethodParameter("progressRecord", .object)]) { _ in .nothing },
            MethodOverload(
                "WriteInformation", [MethodParameter("messageData", .object), MethodParameter("tags", .string.arrayType)]
            ) { method in
                try call(method.target).writeInformation(method[0])
                return .nothing
            },
            MethodOverload("GetVariableValue", [MethodParameter("name", .string)], returns: .object) { method in
                method.interpreter.variable(Symbol(method[0].text(nil)))
            },
            MethodOverload("GetUnresolvedProviderPathFromPSPath", [MethodParameter("path", .string)], returns: .string) { method in
                .string(Paths.absolute(method[0].text(nil), in: method.interpreter.host.currentFolder))
            },
        ]
    }

    private static func writer(_ name: String, _ write: @escaping (CommandCall, String) throws -> Void) -> MethodOverload {
        MethodOverload(name, [MethodParameter("text", .string)]) { method in
            try write(try call(method.target), method[0].text(method.interpreter))
            return .nothing
        }
    }
}
