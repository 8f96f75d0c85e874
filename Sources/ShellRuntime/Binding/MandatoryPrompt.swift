import ShellValues

/// Asks for missing mandatory parameters at the prompt, as PowerShell's console does.
struct MandatoryPrompt {
    let call: CommandCall
    let engine: Engine

    /// The answers in order; nil when the input ended.
    func ask(_ parameters: [ParameterSpec]) -> [Value]? {
        let ui = engine.ui
        ui.write("\ncmdlet \(call.name) at command pipeline position \(call.invocation.pipelinePosition)\n")
        ui.write("Supply values for the following parameters:\n")
        var answers: [Value] = []
        for parameter in parameters {
            guard let answer = parameter.type.kind == .array ? askList(parameter) : askOne(parameter) else { return nil }
            answers.append(answer)
        }
        return answers
    }

    private func askOne(_ parameter: ParameterSpec) -> Value? {
        engine.ui.readLine(prompt: parameter.name + ": ", secret: false).map { .string($0) }
    }

    private func askList(_ parameter: ParameterSpec) -> Value? {
        var items: [Value] = []
        while true {
            guard let line = engine.ui.readLine(prompt: "\(parameter.name)[\(items.count)]: ", secret: false) else { return nil }
            if line.isEmpty { return .array(items) }
            items.append(.string(line))
        }
    }
}
