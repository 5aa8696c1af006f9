-- Drives a Neovim without a screen against the language server, and writes what it saw as JSON.
-- Works from Neovim 0.7 on, which has neither vim.lsp.start nor a way to run scripts.
local command = vim.fn.json_decode(vim.env.STPLAN_SERVER)
local folder = vim.env.STPLAN_FOLDER
local seen = {}

local function wait(what)
  return vim.wait(20000, what, 20)
end

local function session()
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/contracts.stplan'))
  vim.bo.filetype = 'stplan'
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({
    name = 'stplan',
    cmd = command,
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = 'plans' } },
    get_language_id = function() return 'stplan' end,
  })
  vim.lsp.buf_attach_client(buffer, id)
  wait(function()
    local client = vim.lsp.get_client_by_id(id)
    return client and client.initialized
  end)
  local function found(text)
    for _, one in ipairs(vim.diagnostic.get(buffer)) do
      if one.message:find(text, 1, true) then return one end
    end
  end
  wait(function() return found('unexplained') end)
  local finding = found('unexplained') or {}
  seen.finding = finding.message
  seen.findingLine = finding.lnum and vim.api.nvim_buf_get_lines(buffer, finding.lnum, finding.lnum + 1, false)[1]

  local function at(words)
    local place = vim.fn.searchpos('\\V' .. words, 'nw')
    vim.api.nvim_win_set_cursor(0, { place[1], place[2] - 1 })
    return vim.lsp.util.make_position_params(0, 'utf-16')
  end
  local function ask(method, params)
    local answers = vim.lsp.buf_request_sync(buffer, method, params, 20000)
    return answers and answers[id] and answers[id].result
  end
  local target = ask('textDocument/definition', at('NorthCCG and WUH')) or {}
  seen.definition = target[1] and target[1].uri

  local params = at('AcuteSouth "')
  params.newName = 'SouthAcute'
  local edit = ask('textDocument/rename', params)
  if edit then vim.lsp.util.apply_workspace_edit(edit, 'utf-16') end
  seen.renamed = vim.fn.search('\\Vcontract SouthAcute "', 'nw') > 0

  -- A change of one line: what is sent is the change, not the text.
  local row = vim.fn.search('\\V 219.4', 'nw')
  local line = vim.fn.getline(row)
  vim.fn.setline(row, (line:gsub('219%.4', '220.9')))
  seen.cleared = wait(function() return not found('unexplained') end)
  vim.lsp.stop_client(id)
  seen.stopped = wait(function()
    local client = vim.lsp.get_client_by_id(id)
    return client == nil or client.is_stopped()
  end)
end

local ok, fault = xpcall(session, debug.traceback)
if not ok then seen.fault = fault end
local report = io.open(vim.env.STPLAN_REPORT, 'w')
report:write(vim.fn.json_encode(seen))
report:close()
vim.cmd('qa!')
