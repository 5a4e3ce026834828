#include "tests/inference/networks/script_modules.h"

#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/jit/api/module.h>

namespace overlook::test {

namespace jit = torch::jit;

jit::Module scriptModule(const std::string& type, const ScriptParts& parts) {
    jit::Module module(type);
    module.register_attribute("training", c10::BoolType::get(), true);  // as modules exported from Python have
    for (const auto& [name, tensor] : parts.tensors)
        module.register_parameter(name, tensor, /*is_buffer=*/false);
    for (const auto& [name, child] : parts.children)
        module.register_module(name, child);
    module.define(parts.source);
    return module;
}

jit::Module scriptConvolution(int from, int to) {
    return scriptModule("Conv2d", {"def forward(self, x):\n"
                                   "    return torch.conv2d(x, self.weight, self.bias, [1, 1], [1, 1])\n",
                                   {{"weight", torch::randn({to, from, 3, 3})}, {"bias", torch::randn({to})}},
                                   {}});
}

jit::Module scriptInPlaceRelu() {
    return scriptModule("ReLU", {"def forward(self, x):\n    return torch.relu_(x)\n", {}, {}});
}

jit::Module scriptClassifier(int channels, int classes) {
    const auto features =
        scriptModule("Sequential", {"def forward(self, x):\n    return self.relu.forward(self.conv.forward(x))\n",
                                    {},
                                    {{"conv", scriptConvolution(3, channels)}, {"relu", scriptInPlaceRelu()}}});
    const auto linear =
        scriptModule("Linear", {"def forward(self, x):\n    return torch.matmul(x, self.weight.t()) + self.bias\n",
                                {{"weight", torch::randn({classes, channels})}, {"bias", torch::randn({classes})}},
                                {}});
    return scriptModule("Classifier",
                        {"def forward(self, x):\n"
                         "    return self.classifier.forward(torch.mean(self.features.forward(x), [2, 3]))\n",
                         {},
                         {{"features", features}, {"classifier", linear}}});
}

jit::Module scriptSegmenter(int channels, int classes) {
    const auto features =
        scriptModule("Features", {"def forward(self, x):\n"
                                  "    return torch.relu(torch.conv2d(x, self.weight, None, [2, 2], [1, 1]))\n",
                                  {{"weight", torch::randn({channels, 3, 3, 3})}},
                                  {}});
    const auto scores = scriptModule("Scores", {"def forward(self, x):\n    return torch.conv2d(x, self.weight)\n",
                                                {{"weight", torch::randn({classes, channels, 1, 1})}},
                                                {}});
    return scriptModule("Segmenter",
                        {"def forward(self, x):\n    return self.scores.forward(self.features.forward(x))\n",
                         {},
                         {{"features", features}, {"scores", scores}}});
}

}  // namespace overlook::test
